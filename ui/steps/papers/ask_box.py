"""A doubt about a paper, in words, with the acts that settle it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import look
from ui.icons import IconLabel
from ui.parts import Text, wrapped


class AskBox(QFrame):
    """One question. `accepted`: it is right as it was read; `mended`: the person wants to correct it."""

    accepted = Signal()
    mended = Signal()

    def __init__(
        self,
        title: str,
        words: str,
        accept: str = "",
        mend: str = "",
        failed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("panel", "error" if failed else "ask")
        self.setAccessibleName(f"{title} {words}")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 10)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        icon = ("alert-triangle", "bad") if failed else ("help-circle", "doubt")
        head.addWidget(IconLabel(*icon, 18), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(wrapped(title, bold=True), 1)
        column.addLayout(head)
        column.addWidget(wrapped(words, "small"))
        self._acts = QHBoxLayout()
        self._acts.setSpacing(8)
        column.addLayout(self._acts)
        self.accept = self._act(accept, self.accepted)
        self.mend = self._act(mend, self.mended)
        self._acts.addStretch(1)

    def _act(self, words: str, signal: object) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("type", "small")
        button.clicked.connect(signal)
        self._acts.addWidget(button)  # first, or it would be shown as a window of its own
        button.setVisible(bool(words))
        return button

    def make_first(self, first: bool) -> None:
        """Whether accepting is the filled button of the screen."""
        look.repolish(self.accept, primary="true" if first else None)


def first_first(boxes: Sequence[AskBox]) -> None:
    """One filled button on a screen, and one for the key: those of the first question that can be accepted."""
    open_boxes = [box for box in boxes if not box.accept.isHidden()]
    for place, box in enumerate(open_boxes):
        box.make_first(place == 0)
        words = box.accept.text().replace("&", "")
        box.accept.setText(f"&{words}" if place == 0 else words)
        mend = box.mend.text()
        box.mend.setText(mend if place == 0 else mend.replace("&", ""))


def muted_line(icon: str, tone: str, words: str) -> QWidget:
    """A small line with an icon: a sum that comes out, a fact that was seen."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(14, 0, 14, 0)
    row.setSpacing(8)
    row.addWidget(IconLabel(icon, tone, 16), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(wrapped(words, "small"), 1)
    return line


def section(words: str) -> Text:
    """A heading between parts of what was read."""
    label = Text(words, "small", "muted", bold=True)
    label.setContentsMargins(14, 8, 14, 2)
    return label
