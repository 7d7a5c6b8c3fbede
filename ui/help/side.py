"""A panel beside the step that can be closed: what help and glossary have in common."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from ui.icons import set_icon
from ui.parts import Panel, scrolled


class SidePanel(Panel):
    """Head with a button that closes, and below it what scrolls. `closed` follows the button and Escape."""

    closed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, margins=0, parent=parent)
        self.body.setSpacing(0)
        self.shut = QPushButton()
        self.shut.setProperty("icon", "true")
        self.shut.setProperty("type", "small")
        self.shut.setAccessibleName(self.tr("Sluiten: {title}").format(title=title))
        self.shut.setToolTip(self.tr("Sluiten (Esc)"))
        set_icon(self.shut, "x", size=16)
        self.shut.clicked.connect(self.closed)
        self.head.addWidget(self.shut)
        self.area: QScrollArea | None = None

    def show_content(self, content: QWidget) -> None:
        """Put something else in the part that scrolls."""
        if self.area is None:
            self.area = scrolled(content)
            self.body.insertWidget(self.body.count(), self.area, 1)
            return
        content.setProperty("clear", "true")
        self.area.setWidget(content)
        content.show()
        self.area.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; Page Up and Page Down, and the arrows where nothing else wants them, scroll."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        if self.area is not None:
            bar = self.area.verticalScrollBar()
            steps = {
                Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_PageUp: -bar.pageStep(),
                Qt.Key.Key_Down: 3 * bar.singleStep(), Qt.Key.Key_Up: -3 * bar.singleStep(),
            }  # fmt: skip
            if (step := steps.get(Qt.Key(event.key()))) is not None:
                bar.setValue(bar.value() + step)
                return
        super().keyPressEvent(event)
