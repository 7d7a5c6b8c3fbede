"""The list of open points under the strip; each leads to the place where it is answered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui import look
from ui.icons import icon
from ui.open_points import OpenPoint
from ui.steps import CODES


class OpenPoints(QFrame):
    """A popup with one line per open point. `go` carries where the chosen one is answered."""

    go = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("panel", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 4, 1, 4)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Wat nog open staat"))
        self.list.setWordWrap(True)
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        column.addWidget(self.list)

    def show_below(self, anchor: QWidget, points: Sequence[OpenPoint]) -> None:
        """List these points under `anchor`, the first one current."""
        self.list.clear()
        for point in points:
            words = f"{CODES.index(point.step) + 1}  {point.words}"
            item = QListWidgetItem(
                icon("alert-triangle", "bad") if point.blocking else icon("help-circle", "doubt"), words
            )
            item.setData(Qt.ItemDataRole.UserRole, point.target)
            item.setToolTip(point.words)
            self.list.addItem(item)
        if not points:
            self.list.addItem(QListWidgetItem(icon("circle-check", "ok"), self.tr("Niets staat open.")))
        now = look.current()
        self.setFixedSize(now.length(560), min(now.length(30 + 44 * max(1, len(points))), now.length(480)))
        self.move(anchor.mapToGlobal(QPoint(0, anchor.height())))
        self.show()
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        self.close()
        if target := item.data(Qt.ItemDataRole.UserRole):
            self.go.emit(target)
