"""The start page: drop papers, a new dossier, an old one, or the example."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import files, look
from ui.icons import IconLabel, set_icon
from ui.language_choice import LanguageChoice
from ui.parts import Column, Columns, MessageBar, Panel, Text, scrolled, wrapped

LOW = 480
"""Below this height, in pixels at the normal size of type, there is no room for what only adorns."""


class StartPage(QWidget):
    """Asks what to open. `open_path` carries the file of a recent dossier."""

    new = Signal()
    open = Signal()
    example = Signal()
    open_path = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "work")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._outer = outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 28, 24, 14)
        self._inner = QWidget()
        self._inner.setMaximumWidth(look.current().length(1100))
        outer.addWidget(self._inner)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(self._title())
        self.messages = MessageBar()
        column.addWidget(self.messages)
        begin, earlier = QWidget(), QWidget()
        left = QVBoxLayout(begin)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        left.addWidget(self._drop_panel())
        left.addWidget(self._first_panel())
        left.addStretch(1)
        self._recent_place = QVBoxLayout(earlier)
        self._recent_place.setContentsMargins(0, 0, 0, 0)
        names = self.tr("Beginnen"), self.tr("Eerdere dossiers")
        columns = Columns((Column(names[0], scrolled(begin)), Column(names[1], earlier, 440)))
        column.addWidget(columns, 1)
        column.addWidget(self._promise())
        self.refresh()

    def _title(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Text(self.tr("Minimumloon vorderen"), "figure"), 0, Qt.AlignmentFlag.AlignBottom)
        words = self.tr("Van een tas papieren naar een brief die de kantonrechter regel voor regel kan volgen.")
        self._subtitle = wrapped(words, tone="muted")
        row.addWidget(self._subtitle, 1, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(0)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A small window keeps its room for what can be done."""
        super().resizeEvent(event)
        low = self.height() < look.current().length(LOW)
        self._subtitle.setHidden(low)
        self._outer.setContentsMargins(24, 8 if low else 28, 24, 14)

    def _drop_panel(self) -> QFrame:
        panel = QFrame()
        panel.setProperty("panel", "empty")
        row = QHBoxLayout(panel)
        row.setContentsMargins(30, 26, 30, 26)
        row.setSpacing(26)
        row.addWidget(IconLabel("upload", "accent", 44), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Text(self.tr("Sleep de papieren hierheen"), "head"))
        words = self.tr(
            "Loonstroken, contract, rooster, dagboek, bankafschriften. Alles door elkaar mag. Er wordt een nieuw "
            "dossier van gemaakt."
        )
        column.addWidget(wrapped(words, tone="muted"))
        column.addSpacing(8)
        acts = QHBoxLayout()
        acts.setSpacing(10)
        self.new_button = QPushButton(self.tr("&Nieuw dossier"))
        self.new_button.setProperty("primary", "true")
        set_icon(self.new_button, "plus", "on_accent")
        self.new_button.clicked.connect(self.new)
        open_button = QPushButton(self.tr("Dossier &openen…"))
        open_button.clicked.connect(self.open)
        example = QPushButton(self.tr("&Voorbeeld bekijken"))
        example.setProperty("link", "true")
        example.clicked.connect(self.example)
        for button in (self.new_button, open_button, example):
            acts.addWidget(button)
        acts.addStretch(1)
        column.addLayout(acts)
        row.addLayout(column, 1)
        return panel

    def _first_panel(self) -> Panel:
        panel = Panel(self.tr("Eerst even vragen"), self.tr("Voor er wordt gerekend"))
        self.languages = LanguageChoice()
        safe = self.tr("Dreiging, papieren afgepakt, niet weg mogen? Dan eerst FairWork of CoMensha.")
        late = self.tr("Een loonvordering verjaart vijf jaar na de betaaldag. Stuiten kan nu, rekenen later.")
        rows: tuple[tuple[str, str, QWidget], ...] = (
            ("shield-check", self.tr("Is het veilig?"), wrapped(safe, "small", "muted")),
            ("language", self.tr("Welke taal leest u?"), self.languages),
            ("hourglass", self.tr("Is het werk lang geleden?"), wrapped(late, "small", "muted")),
        )
        for icon, title, answer in rows:
            row = QHBoxLayout()
            row.setSpacing(14)
            row.addWidget(IconLabel(icon, "doubt", 20), 0, Qt.AlignmentFlag.AlignTop)
            column = QVBoxLayout()
            column.setSpacing(1)
            column.addWidget(Text(title, bold=True))
            column.addWidget(answer)
            row.addLayout(column, 1)
            panel.body.addLayout(row)
        return panel

    def _promise(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 8, 0, 4)
        row.setSpacing(8)
        row.addWidget(IconLabel("lock", "text2", 16))
        row.addWidget(Text(self.tr("Alles blijft op deze computer. Er gaat niets naar buiten."), "small", "muted"), 1)
        return line

    def refresh(self) -> None:
        """The list of recent dossiers as it is now."""
        while self._recent_place.count():
            item = self._recent_place.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        panel = Panel(self.tr("Eerdere dossiers"))
        paths = files.recent() if files.remembers() else []
        for path in paths:
            button = QPushButton(path.stem)
            set_icon(button, "folder-open", "text2", 16)
            button.setToolTip(str(path))
            button.clicked.connect(lambda _on, path=path: self.open_path.emit(path))
            panel.body.addWidget(button)
        if not paths:
            panel.body.addWidget(wrapped(self.tr("Hier komen de dossiers die het laatst open waren."), tone="muted"))
        box = QCheckBox(self.tr("eerdere dossiers onthouden op deze computer"))
        box.setProperty("type", "small")
        box.setChecked(files.remembers())
        box.clicked.connect(self._remember)
        panel.body.addWidget(box)
        self._recent_place.addWidget(panel)
        self._recent_place.addStretch(1)

    def _remember(self, on: bool) -> None:
        files.set_remembers(on)
        self.refresh()
