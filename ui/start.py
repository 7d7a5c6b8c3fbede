"""The start page: drop papers, a new dossier, an old one, or the example."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import files, look, start_news, work
from ui.icons import IconLabel, set_icon
from ui.language_choice import LanguageChoice
from ui.parts import Column, Columns, MessageBar, Panel, Text, scrolled, wrapped

LOW = 480
"""Below this height, in pixels at the normal size of type, there is no room for what only adorns."""
NEWS_MS = 100
"""The page stands first; then it looks."""


class StartPage(QWidget):
    """Asks what to open. `open_path` carries the file of a recent dossier."""

    new = Signal()
    open = Signal()
    example = Signal()
    open_path = Signal(Path)

    def __init__(self, today: Callable[[], date] = date.today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._news: work.Job | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(NEWS_MS)
        self._soon.timeout.connect(self._tell_news)
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
        promise = self.tr("Alles blijft op deze computer. Er gaat niets naar buiten.")
        row.addWidget(wrapped(promise, "small", "muted"), 2)
        self.law_icon, self.law_words = IconLabel("section-sign", "text2", 16), wrapped("", "small", "muted")
        row.addWidget(self.law_icon)
        row.addWidget(self.law_words, 3)
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
        self.due: dict[Path, Text] = {}
        for path in paths:
            button = QPushButton(path.stem)
            set_icon(button, "folder-open", "text2", 16)
            button.setToolTip(str(path))
            button.clicked.connect(lambda _on, path=path: self.open_path.emit(path))
            panel.body.addWidget(button)
            self.due[path] = Text("", "small", "muted")
            self.due[path].hide()
            panel.body.addWidget(self.due[path])
        if not paths:
            panel.body.addWidget(wrapped(self.tr("Hier komen de dossiers die het laatst open waren."), tone="muted"))
        box = QCheckBox(self.tr("eerdere dossiers onthouden op deze computer"))
        box.setProperty("type", "small")
        box.setChecked(files.remembers())
        box.clicked.connect(self._remember)
        panel.body.addWidget(box)
        if paths:
            self.tells = QCheckBox(self.tr("erbij zeggen wanneer iets verjaart"))
            self.tells.setProperty("type", "small")
            self.tells.setToolTip(
                self.tr("Daarvoor worden deze dossiers hier gelezen; namen en bedragen staan er niet bij.")
            )
            self.tells.setChecked(files.tells_due_days())
            self.tells.clicked.connect(self._tell_due_days)
            panel.body.addWidget(self.tells)
        self._recent_place.addWidget(panel)
        self._recent_place.addStretch(1)
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again: another dossier may have been closed since."""
        super().showEvent(event)
        self._soon.start()

    def _tell_news(self) -> None:
        """Find out, beside the window, how far the law was checked and what is due, and tell it."""
        if self._news is not None:
            self._news.cancel()
        if not self.isVisible():
            return
        paths, today = (list(self.due) if files.tells_due_days() else []), self._today()

        def find(job: work.Job) -> tuple[start_news.LawState, tuple[start_news.Due, ...]]:
            from wml_claim.law import load_law

            law = load_law()
            return start_news.law_state(law), start_news.due_days(paths, today, law, job)

        self._news = work.run(find, lambda found: self._show_news(found[0], found[1], today))
        self.destroyed.connect(self._news.cancel)

    def _show_news(self, law: start_news.LawState, days: tuple[start_news.Due, ...], today: date) -> None:
        over = law.is_over(today)
        self.law_words.setText(start_news.law_words(law, today))
        self.law_icon.show_icon("alert-triangle" if over else "section-sign", "doubt" if over else "text2")
        for due in days:
            words, line = start_news.due_words(due, today), self.due.get(due.path)
            if words and line is not None:
                line.setText(words)
                line.setProperty("tone", "doubt" if due.is_soon(today) else "muted")
                look.repolish(line)
                line.show()

    def _tell_due_days(self, on: bool) -> None:
        files.set_tells_due_days(on)
        self.refresh()

    def _remember(self, on: bool) -> None:
        files.set_remembers(on)
        self.refresh()
