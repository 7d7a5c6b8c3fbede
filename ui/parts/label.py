"""Labels in the five sizes of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import languages


def stand_at_the_start(label: QLabel) -> None:
    """In a mirrored window a name in Dutch letters stands at the right as well, over what it names."""
    if languages.current().mirrored:
        absolute = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        label.setAlignment(absolute | Qt.AlignmentFlag.AlignVCenter)


class Text(QLabel):
    """A label with a size (small, body, head, title, figure), a tone (text, muted, ok, doubt, bad) and a weight."""

    def __init__(
        self,
        text: str = "",
        size: str = "body",
        tone: str = "text",
        bold: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", size)
        self.setProperty("tone", tone)
        if bold:
            self.setProperty("weight", "bold")
        stand_at_the_start(self)

    def setWordWrap(self, on: bool) -> None:
        """Lines that break stand as their language is read."""
        super().setWordWrap(on)
        if on:
            self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)


class Elided(Text):
    """One line that takes the room there is, and ends in three points where that is not enough."""

    def __init__(self, text: str = "", size: str = "body", tone: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(text, size, tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What fits, where a label of one line stands."""
        from ui.parts.amount import own_way  # the start page does without amounts

        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self.alignment(), own_way(shown))


class Key(QLabel):
    """The name of a key, drawn as a key."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(keys, parent)
        self.setProperty("key", "true")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


def wrapped(text: str = "", size: str = "body", tone: str = "text", bold: bool = False) -> Text:
    """A label that breaks its lines, and takes the height it then needs."""
    label = Text(text, size, tone, bold)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label
