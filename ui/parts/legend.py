"""The legend of a chart: cells with their words, left out where there is no room for all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import look
from ui.parts.hatch import Swatch
from ui.parts.label import Text


class Legend(QWidget):
    """Kinds of cells as (kind, words). Where it does not fit, the words move into the tooltip."""

    def __init__(self, kinds: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._words: list[Text] = []
        for kind, words in kinds:
            row.addWidget(Swatch(kind))
            label = Text(words, "small", "muted")
            row.addWidget(label)
            row.addSpacing(6)
            self._words.append(label)
        row.addStretch(1)
        self.setToolTip("\n".join(words for _, words in kinds))
        self.setAccessibleName("; ".join(words for _, words in kinds))

    def minimumSizeHint(self) -> QSize:
        """The cells alone."""
        return QSize(0, look.current().length(20))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With words, or the cells alone."""
        super().resizeEvent(event)
        side = look.current().length(31)
        needed = sum(label.sizeHint().width() + side + 6 for label in self._words)
        for label in self._words:
            label.setVisible(needed <= self.width())
