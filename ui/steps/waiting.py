"""What a step says while nothing can be calculated: why not, and the way to where that is mended."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts import Empty
from ui.session import Session
from ui.steps import CODES


class Waiting(QWidget):
    """`go` carries where the first thing that stands in the way is mended."""

    go = Signal(str)

    def __init__(self, icon: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target: str = CODES[0]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._empty = Empty(icon, title, " ", " ")
        self._empty.acted.connect(lambda: self.go.emit(self._target))
        column.addWidget(self._empty)
        column.addStretch(1)

    def refresh(self, session: Session) -> None:
        """What stands in the way now."""
        points = [point for point in session.open_points if point.blocking]
        self._target = points[0].target if points else CODES[0]
        number = CODES.index(self._target.partition("/")[0]) + 1
        self._empty.button.setText(self.tr("Naar stap {n}").format(n=number))
        self._empty.show_words("\n".join(point.words for point in points))
