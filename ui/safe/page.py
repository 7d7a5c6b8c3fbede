"""A page that stands before the dossier: a question, words that are typed unseen, and a way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui import look
from ui.icons import IconLabel
from ui.parts import Panel, Text, wrapped

WIDTH = 560


class GatePage(QWidget):
    """Takes the whole window. `acted` is its filled button or Enter, `other` a second act, `left` Escape or "Terug"."""

    acted = Signal()
    other = Signal()
    left = Signal()

    def __init__(
        self, title: str, words: Sequence[str], act: str, fields: Sequence[str] = (), other: str = "",
        can_leave: bool = True,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setProperty("ground", "work")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._can_leave = can_leave
        panel = Panel()
        panel.setMaximumWidth(look.current().length(WIDTH))
        panel.setAccessibleName(title)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(panel)
        middle.addStretch(2)
        outer.addLayout(middle, 100)
        outer.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(IconLabel("lock", "accent", 24))
        head.addWidget(Text(title, "title"), 1)
        panel.body.addLayout(head)
        for paragraph in words:
            panel.body.addWidget(wrapped(paragraph))
        self.lines = [self._field(panel, name) for name in fields]
        if fields:
            self._add_seen(panel)
        self.refusal = wrapped("", tone="bad")
        self.refusal.hide()
        panel.body.addWidget(self.refusal)
        self._add_acts(panel, act, other)

    def _field(self, panel: Panel, name: str) -> QLineEdit:
        label, line = QLabel(name), QLineEdit()
        label.setBuddy(line)
        line.setAccessibleName(name)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.returnPressed.connect(self._entered)
        panel.body.addWidget(label)
        panel.body.addWidget(line)
        return line

    def _add_seen(self, panel: Panel) -> None:
        self.seen = QCheckBox(self.tr("&Toon wat is getypt"))
        self.seen.toggled.connect(self._show_typed)
        panel.body.addWidget(self.seen)

    def _add_acts(self, panel: Panel, act: str, other: str) -> None:
        row = QHBoxLayout()
        self.act = QPushButton(act)
        self.act.setProperty("primary", "true")
        self.act.clicked.connect(self.acted)
        row.addWidget(self.act)
        if other:
            self.second = QPushButton(other)
            self.second.clicked.connect(self.other)
            row.addWidget(self.second)
        row.addStretch(1)
        if self._can_leave:
            self.back = QPushButton(self.tr("T&erug"))
            self.back.clicked.connect(self.left)
            row.addWidget(self.back)
        panel.body.addLayout(row)

    def _entered(self) -> None:
        """Enter goes to the next empty line, and acts in the last."""
        empty = next((line for line in self.lines if not line.text()), None)
        if empty is None:
            self.acted.emit()
        else:
            empty.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_typed(self, on: bool) -> None:
        for line in self.lines:
            line.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)

    @property
    def typed(self) -> list[str]:
        """What was typed, line by line."""
        return [line.text() for line in self.lines]

    def begin(self) -> None:
        """Ready to type."""
        first = self.lines[0] if self.lines else self.act
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def refuse(self, words: str) -> None:
        """Say why not; what was typed is emptied."""
        self.refusal.setText(words)
        self.refusal.show()
        self.refusal.setAccessibleName(words)
        for line in self.lines:
            line.clear()
        self.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, where the page may be left."""
        if event.key() == Qt.Key.Key_Escape:
            if self._can_leave:
                self.left.emit()
            return
        super().keyPressEvent(event)
