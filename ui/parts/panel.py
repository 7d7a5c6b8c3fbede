"""Panels: the grounds on which a step stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.icons import IconLabel
from ui.parts.label import Text, wrapped


class Panel(QFrame):
    """A white panel with a head. Add widgets to `body`; `head` takes extra widgets at its end.

    `title` and `remark` are labels whose text may be set later.
    """

    def __init__(self, title: str = "", remark: str = "", margins: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "true")
        self.setAccessibleName(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self.title = Text(title, bold=True)
        self.remark = Text(remark, "small", "muted")
        if title:
            outer.addWidget(self._header())
        self.body = QVBoxLayout()
        self.body.setContentsMargins(margins, margins and 12, margins, margins)
        self.body.setSpacing(12)
        outer.addLayout(self.body, 1)

    def _header(self) -> QWidget:
        header = QWidget()
        header.setProperty("header", "true")
        header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head = QHBoxLayout(header)
        self.head.setContentsMargins(14, 0, 14, 0)
        self.head.setSpacing(10)
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.head.addWidget(self.remark)
        return header


class Empty(QFrame):
    """Nothing here yet: what belongs here, and the one act that fills it."""

    acted = Signal()

    def __init__(
        self, icon: str, title: str, words: str, act: str = "", primary: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("panel", "empty")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(14)
        row.addWidget(IconLabel(icon, "accent", 28))
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Text(title, bold=True))
        self._words = wrapped(words, "small", "muted")
        column.addWidget(self._words)
        row.addLayout(column, 1)
        self.button = QPushButton(act)
        if not act:
            self.button.hide()  # never show() here: without a parent yet it would be a window of its own
        if primary:
            self.button.setProperty("primary", "true")
        self.button.clicked.connect(self.acted)
        row.addWidget(self.button)

    def show_words(self, words: str) -> None:
        """Say something else under the title."""
        self._words.setText(words)


def rule() -> QFrame:
    """A thin line between parts of a panel."""
    line = QFrame()
    line.setProperty("rule", "true")
    return line


def scrolled(content: QWidget) -> QScrollArea:
    """`content` in an area that scrolls up and down, without a frame and without a ground of its own."""
    content.setProperty("clear", "true")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setViewport(QWidget())  # a plain one has no ground; asking for Qt's own loads every kind of widget
    area.setWidget(content)
    return area
