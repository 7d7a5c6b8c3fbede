"""The preview: the very bytes of the paper, drawn page by page off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ui import look, work
from ui.icons import set_icon
from ui.parts import Empty, Panel, Text
from ui.session import Session
from ui.steps.letter.kinds import Kind
from ui.steps.letter.sheet import MARGIN, Sheet, as_image

if TYPE_CHECKING:
    from wml_claim.dossier import Dossier
    from wml_claim.readers.page_image import PageImage

ZOOMS = (1.0, 1.25, 1.5, 2.0)
WIDEST = 760
"""A page is not drawn wider than this at zoom 1, in pixels at the normal size of type."""
WAIT_MS = 120
"""Edits that follow each other within this time are drawn once."""


@dataclass(frozen=True, slots=True)
class Made:
    """A paper that was made: for which dossier, its bytes, and how many pages it has."""

    kind: str
    dossier: Dossier
    data: bytes
    pages: int


class Preview(Panel):
    """Shows one paper. `made` follows a new paper; `data` are its bytes, None while there is none."""

    made = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Voorbeeld"), margins=0, parent=parent)
        self.session = session
        self._kind: Kind | None = None
        self._made: Made | None = None
        self._making: tuple[str, Dossier] | None = None
        self._job: work.Job | None = None
        self.page, self.pages = 1, 0
        self._zoom = 0
        self._build_head()
        self.sheet = Sheet()
        self._area = QScrollArea()
        self._area.setWidget(self.sheet)
        self.sheet.setAutoFillBackground(False)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("Bladzijde zoals die wordt afgedrukt"))
        self._area.setProperty("desk", "true")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._area)
        around = QWidget()
        column = QVBoxLayout(around)
        column.setContentsMargins(14, 14, 14, 14)
        self.refusal = Empty("ban", self.tr("Dit stuk kan nu niet worden gemaakt"), " ")
        column.addWidget(self.refusal)
        column.addStretch(1)
        self._stack.addWidget(around)
        self._busy = QWidget()
        column = QVBoxLayout(self._busy)
        column.setContentsMargins(14, 14, 14, 14)
        column.addWidget(Empty("hourglass", self.tr("Het stuk wordt gemaakt"), self.tr("Dit duurt hooguit even.")))
        column.addStretch(1)
        self._stack.addWidget(self._busy)
        self.body.addWidget(self._stack)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self._start)

    def _build_head(self) -> None:
        self.back = _button("chevron-left", self.tr("Vorige bladzijde"))
        self.forth = _button("chevron-right", self.tr("Volgende bladzijde"))
        self.smaller = _button("zoom-out", self.tr("Kleiner"))
        self.larger = _button("zoom-in", self.tr("Groter"))
        self.where = Text("", "small")
        self.back.clicked.connect(lambda: self.turn(-1))
        self.forth.clicked.connect(lambda: self.turn(1))
        self.smaller.clicked.connect(lambda: self.zoom(-1))
        self.larger.clicked.connect(lambda: self.zoom(1))
        for place, widget in enumerate((self.back, self.where, self.forth), start=1):
            self.head.insertWidget(place, widget)
        self.head.addWidget(self.smaller)
        self.head.addWidget(self.larger)
        self.title.hide()

    @property
    def data(self) -> bytes | None:
        """The bytes of the paper as it is now; None while it is being made or cannot be."""
        made = self._made
        fresh = made and self._kind and made.kind == self._kind.code and made.dossier is self.session.dossier
        return made.data if made and fresh else None

    # ------------------------------------------------------------ what is shown

    def show_kind(self, kind: Kind) -> None:
        """Show a paper, or what stands in its way."""
        if self._kind is None or kind.code != self._kind.code:
            self.page, self.pages = 1, 0
            self._stack.setCurrentWidget(self._busy)
        elif self._stack.currentIndex() == 1:
            self._stack.setCurrentWidget(self._busy)
        self._kind = kind
        if kind.reasons:
            self._soon.stop()
            self._cancel()
            self._made = None
            self.refusal.show_words("\n\n".join(kind.reasons))
            self._stack.setCurrentIndex(1)
            self._tell_page()
            return
        self._tell_page()
        if self.isVisible():
            self._soon.start()

    def turn(self, steps: int) -> None:
        """Another page."""
        page = min(max(1, self.page + steps), max(1, self.pages))
        if page != self.page:
            self.page = page
            self._area.verticalScrollBar().setValue(0)
            self._start()

    def zoom(self, steps: int) -> None:
        """Larger or smaller."""
        self._zoom = min(max(0, self._zoom + steps), len(ZOOMS) - 1)
        self._start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and down turn the page."""
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(-1 if event.key() == Qt.Key.Key_PageUp else 1)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drawn again for the new width."""
        super().resizeEvent(event)
        if self._kind and not self._kind.reasons and self.isVisible():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """What was not drawn while hidden is drawn now."""
        super().showEvent(event)
        if self._kind and not self._kind.reasons:
            self._soon.start()

    # ------------------------------------------------------------ making it

    def _start(self) -> None:
        """Make the paper, unless it is there or being made already; then draw its page."""
        kind, dossier = self._kind, self.session.dossier
        if kind is None or kind.reasons or not self.session.is_open:
            return
        if self.data is not None:
            self._draw()
        elif self._making is None or self._making[0] != kind.code or self._making[1] is not dossier:
            self._make(kind.code)

    def _make(self, code: str) -> None:
        from wml_claim.letters import make_letter
        from wml_claim.letters.sending import options_of
        from wml_claim.readers.page_image import page_image

        self._cancel()
        session = self.session
        dossier, assessment, claim, law = session.dossier, session.assessment, session.claim, session.law
        options, papers = options_of(dossier), session.stored.paper

        def task(_job: work.Job) -> Made:
            data = make_letter(code, dossier, assessment, claim, law, "pdf", options, papers)
            return Made(code, dossier, data, page_image(data, 1, 1).pages)

        self._making = code, dossier
        self._job = work.run(task, self._take, self._fail)

    def _take(self, made: Made) -> None:
        self._making = None
        fresh = self._made is None or self._made.data != made.data
        self._made, self.pages = made, made.pages
        self.page = min(self.page, made.pages)
        self._draw()
        if fresh:
            self.made.emit()

    def _draw(self) -> None:
        from wml_claim.readers.page_image import page_image

        self._cancel()
        data, number, wide = self.data, self.page, self._page_width()
        if data is None:
            return
        pixels = round(wide * self.devicePixelRatioF())

        self._job = work.run(
            lambda _: page_image(data, number, pixels), lambda page: self._show(page, wide), self._fail
        )

    def _cancel(self) -> None:
        self._making = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _show(self, page: PageImage, wide: int) -> None:
        self.page, self.pages = page.number, page.pages
        name = self.tr("Bladzijde {n} van {m}").format(n=page.number, m=page.pages)
        self.sheet.show_image(as_image(page), wide, name)
        self._stack.setCurrentIndex(0)
        self._tell_page()

    def _fail(self, error: Exception) -> None:
        reasons = getattr(error, "reasons", ()) or (str(error) or type(error).__name__,)
        self._made = self._making = None
        self.refusal.show_words("\n\n".join(reasons))
        self._stack.setCurrentIndex(1)
        self._tell_page()

    def _page_width(self) -> int:
        now = look.current()
        room = self.width() - 2 * now.length(MARGIN) - now.length(14)
        return round(max(200, min(room, now.length(WIDEST))) * ZOOMS[self._zoom])

    def _tell_page(self) -> None:
        shown = self._stack.currentIndex() == 0 and self.pages > 0
        self.where.setText(self.tr("pagina {n} van {m}").format(n=self.page, m=self.pages) if shown else "")
        words = (self._kind.remark if self._kind else "") or self.tr("zoals het wordt afgedrukt")
        if self.data is None:
            words = self.tr("wordt bijgewerkt")
        self.remark.setText(words if shown and self.width() > look.current().length(480) else "")
        self.back.setEnabled(shown and self.page > 1)
        self.forth.setEnabled(shown and self.page < self.pages)
        self.smaller.setEnabled(shown and self._zoom > 0)
        self.larger.setEnabled(shown and self._zoom < len(ZOOMS) - 1)

    def minimumSizeHint(self) -> QSize:
        """Small enough for half a screen."""
        return QSize(look.current().length(260), look.current().length(160))


def _button(icon: str, name: str) -> QPushButton:
    button = QPushButton()
    button.setProperty("icon", "true")
    button.setProperty("type", "small")
    button.setAccessibleName(name)
    button.setToolTip(name)
    set_icon(button, icon, size=16)
    return button
