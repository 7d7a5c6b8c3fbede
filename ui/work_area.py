"""The work area: head of the step, message bar, the six pages, and the window's own Waarom panel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui import languages, look
from ui.focus import first_stop, stop_before
from ui.icons import set_icon, set_icon_last
from ui.parts import MessageBar, Text, WhyPanel
from ui.parts.label import Elided
from ui.session import Session
from ui.steps import StepPage
from wml_claim.figure import Figure

SIDE, BOTH_FROM = 410, 860
"""The width of a panel beside the step, and that from which the step stays in sight; pixels at the normal size."""


class StepHead(QWidget):
    """Name of the step, its question, its acts, and at the end the next act.

    Where a worker reads along in another language, name and question stand below in the adviser's as well.
    """

    advanced = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        column = QVBoxLayout()
        column.setSpacing(0)
        whole.addLayout(column, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        column.addStretch(1)
        column.addLayout(row)
        self.name = Text("", "title")
        self.question = Elided("", tone="muted")
        self.for_adviser = Elided("", "small", "muted")
        column.addWidget(self.for_adviser)
        column.addStretch(1)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(10)
        self.next = QPushButton()
        set_icon_last(self.next)
        self.next.clicked.connect(self.advanced)
        row.addWidget(self.name)
        row.addWidget(self.question, 1)
        whole.addLayout(self._acts)
        whole.addWidget(self.next)

    def show_page(self, page: StepPage, acts: Sequence[QWidget]) -> None:
        """Show the words and acts of a step."""
        self.name.setText(page.title())
        self.question.setText(page.question())
        self.question.setToolTip(page.question())
        self.for_adviser.setVisible(languages.current().two)
        with languages.current().of_the_adviser():
            self.for_adviser.setText(f"{page.title()}: {page.question()}")
        while self._acts.count():
            item = self._acts.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
        self.show_next(page)  # before the acts: both together might be wider than a narrow window
        for act in acts:
            self._acts.addWidget(act)
            act.show()
        stop_before(acts, self.next)

    def show_next(self, page: StepPage) -> None:
        """The next act: filled, unless a question inside the step is."""
        label, filled = page.next_label(), not page.asks()
        self.next.setVisible(bool(label))
        self.next.setText(f"{label}\u00a0")
        set_icon(self.next, "arrow-right", "on_accent" if filled else "text")
        look.repolish(self.next, primary="true" if filled else None)


class WorkArea(QWidget):
    """Everything right of the rail."""

    advanced = Signal()
    reading = Signal(object)
    law_row = Signal(object)

    def __init__(self, pages: Sequence[StepPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "work")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._acts: dict[str, Sequence[QWidget]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 0, 20, 14)
        column.setSpacing(0)
        self.head = StepHead()
        self.head.advanced.connect(self.advanced)
        column.addWidget(self.head)
        self._below = below = QVBoxLayout()
        below.setSpacing(12)
        column.addLayout(below, 1)
        self.messages = MessageBar()
        below.addWidget(self.messages)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.stack = QStackedWidget()
        for page in pages:
            self.stack.addWidget(page)
        row.addWidget(self.stack, 1)
        self._row = row
        self._sides: list[QWidget] = []
        self.why = WhyPanel()
        self.why.closed.connect(self.close_side)
        self.why.reading.connect(self.reading)
        self.why.law_row.connect(self.law_row)
        self.add_side(self.why)
        below.addLayout(row, 1)
        self.resize_to_look()

    def add_above(self, strip: QWidget) -> None:
        """Put a strip between the head and the messages."""
        self._below.insertWidget(0, strip)

    def resize_to_look(self) -> None:
        """Take the heights and widths of the size of type now in force."""
        self.head.setFixedHeight(look.current().length(58))
        self._fit_side()

    @property
    def page(self) -> StepPage:
        """The step that is shown."""
        page = self.stack.currentWidget()
        assert isinstance(page, StepPage)
        return page

    def show_page(self, page: StepPage, session: Session) -> None:
        """Show a step, built at its first visit."""
        page.show_page(session)
        if self.stack.isHidden():
            self.hide_side()
        if page.code not in self._acts:
            self._acts[page.code] = tuple(page.extra_acts())
        self.stack.setCurrentWidget(page)
        self.head.show_page(page, self._acts[page.code])

    def explain(self, figure: Figure) -> None:
        """Explain a figure in the step's own panel, or else in the window's."""
        if self.page.show_why(figure):
            return
        self.why.show_figure(figure)
        self.show_side(self.why)
        self.why.tree.setFocus()

    # ------------------------------------------------------------ panels beside the step

    def add_side(self, panel: QWidget) -> None:
        """A panel that can stand beside the step; of all of them one at a time is shown."""
        panel.hide()
        self._sides.append(panel)
        self._row.addWidget(panel)

    @property
    def side(self) -> QWidget | None:
        """The panel that stands beside the step now."""
        return next((panel for panel in self._sides if not panel.isHidden()), None)

    def show_side(self, panel: QWidget) -> None:
        """Show a panel beside the step, or in its place where there is no room for both."""
        for other in self._sides:
            other.setVisible(other is panel)
        self._fit_side()

    def hide_side(self) -> None:
        """The step alone."""
        for panel in self._sides:
            panel.hide()
        self._fit_side()

    def close_side(self) -> None:
        """The step alone, and the keyboard back to it."""
        self.hide_side()
        (first_stop(self.page) or self.head.next).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both side by side, or one."""
        super().resizeEvent(event)
        self._fit_side()

    def _fit_side(self) -> None:
        side, now = self.side, look.current()
        narrow = self.width() < now.length(BOTH_FROM)
        self.stack.setHidden(side is not None and narrow)
        for panel in self._sides:
            panel.setMinimumWidth(0 if narrow else now.length(SIDE))
            panel.setMaximumWidth(16_777_215 if narrow else now.length(SIDE))
