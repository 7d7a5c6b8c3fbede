"""Where files are dropped: says so, and opens a dialog for who has no mouse."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from ui.icons import IconLabel
from ui.parts import wrapped


class DropZone(QFrame):
    """`asked` carries the paths a person chose. Dropping itself works in the whole window."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "empty")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(IconLabel("upload", "accent", 20))
        row.addWidget(wrapped(self.tr("Sleep bestanden of mappen hierheen"), "small"), 1)
        self.button = QPushButton(self.tr("Kie&zen…"))
        self.button.setProperty("type", "small")
        menu = QMenu(self.button)
        menu.addAction(self.tr("&Bestanden…"), self.ask_files)
        menu.addAction(self.tr("&Map…"), self.ask_folder)
        self.button.setMenu(menu)
        self.button.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0; }")
        row.addWidget(self.button)

    def ask_files(self) -> None:
        """Choose files."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Stukken toevoegen"))
        if names:
            self.asked.emit([Path(name) for name in names])

    def ask_folder(self) -> None:
        """Choose a folder; everything in it is taken."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Map met stukken toevoegen"))
        if name:
            self.asked.emit([Path(name)])
