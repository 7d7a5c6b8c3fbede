"""The page of the hearing mode: type a day, read the answer aloud, Enter shows the exhibit."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from ui.hearing.answer import Answer
from ui.hearing.day import Told, account, days_to_find, spot_of
from ui.icons import IconLabel, icon
from ui.parts import Column, Columns, Key, Panel, Text, scrolled
from ui.search.entry import Entry, find
from ui.search.paper_texts import PaperTexts
from ui.search.result import ENTRY, ResultDelegate
from ui.session import Session
from ui.steps.hours.lanes import Evidence, evidence
from ui.steps.papers.viewer import Viewer
from wml_claim.letters.exhibits import Exhibits, exhibits
from wml_claim.letters.templates import Texts


class HearingPage(QWidget):
    """Takes the place of strip, rail and step. `left` follows Escape."""

    left = Signal()

    def __init__(self, session: Session, texts: PaperTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "work")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._texts = session, texts
        self._days: tuple[Entry, ...] = ()
        self._found: Evidence | None = None
        self._exhibits: Exhibits | None = None
        texts.grown.connect(self._find_spot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 14, 20, 14)
        outer.setSpacing(12)
        outer.addLayout(self._head())
        self.answer = Answer()
        self.answer.asked.connect(self.show_paper)
        panel = Panel(margins=0)
        panel.setAccessibleName(self.tr("Antwoord"))
        panel.body.addWidget(scrolled(self.answer))
        self.viewer = Viewer(session)
        self.columns = Columns((
            Column(self.tr("Dagen"), self._list_panel(), 190), Column(self.tr("Antwoord"), panel, 330),
            Column(self.tr("Productie"), self.viewer),
        ))  # fmt: skip
        outer.addWidget(self.columns, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Text(self.tr("Zitting"), "title"))
        row.addWidget(IconLabel("search", "text2", 18))
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Welke dag?"))
        self.line.setPlaceholderText(self.tr("Typ een dag: 3-3-2025, 3 maart, week 12"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        row.addWidget(self.line, 1)
        self._hint = Text(self.tr("toont de productie"), "small", "muted"), Key("Enter")
        for label in self._hint:
            row.addWidget(label)
        self.back = QPushButton(self.tr("&Terug"))
        self.back.setToolTip(self.tr("Terug naar het dossier (Esc)"))
        self.back.clicked.connect(self.left)
        row.addWidget(self.back)
        return row

    def _list_panel(self) -> Panel:
        panel = Panel(margins=0)
        panel.setAccessibleName(self.tr("Dagen"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Gevonden dagen"))
        self.list.setItemDelegate(ResultDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(lambda now, _: self._show(now))
        self.list.itemActivated.connect(lambda _: self.show_paper())
        panel.body.addWidget(self.list)
        return panel

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window keeps its room for the day that is typed."""
        super().resizeEvent(event)
        for label in self._hint:
            label.setVisible(not self.columns.narrow)

    # ------------------------------------------------------------ what is shown

    def begin(self) -> None:
        """The dossier as it is now, ready to type a day."""
        dossier = self._session.dossier
        self._found = evidence(dossier)
        self._days = days_to_find(dossier, self._found)
        self._exhibits = exhibits(dossier, dossier.on, Texts("nl", {})) if dossier.on else None
        self._texts.read_on()
        self.viewer.say(self.tr("Productie"), self.tr("Enter toont hier het papier van de gekozen dag."))
        self.columns.show_column(1)
        self.line.clear()
        self._find("")
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def day(self) -> date | None:
        """The day that is chosen."""
        item = self.list.currentItem()
        return date.fromisoformat(item.data(ENTRY).target) if item else None

    def _find(self, text: str) -> None:
        self.list.clear()
        entries = find(self._days, text) if text.strip() else self._days
        clock = icon("clock", "text2")
        for entry in sorted(entries, key=lambda entry: entry.target) if text.strip() else entries:
            item = QListWidgetItem(clock, entry.title)
            item.setData(ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}, {entry.line}")
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        if not self.list.count():
            self.answer.say(self.tr("Geen dag gevonden. Typ bijvoorbeeld 3-3-2025, 3 maart of week 12."))

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None or self._found is None:
            return
        day = date.fromisoformat(item.data(ENTRY).target)
        session = self._session
        self.answer.show_account(account(day, session.dossier, session.assessment, self._found, self._exhibits))
        self._find_spot()

    def _find_spot(self) -> None:
        """Look up the page of each source, as far as the papers were read."""
        account_shown = self.answer.account
        if account_shown is not None and self.isVisible():
            lines = self._texts.entries()
            self.answer.show_spots([spot_of(account_shown.day, told, lines) for told in account_shown.told])

    def show_paper(self, told: Told | None = None) -> None:
        """Show the exhibit of a source: the one that is given, or else the first that has a paper."""
        told = told or self.answer.first_with_paper
        if told is None:
            self.viewer.say(self.tr("Productie"), self.tr("Van deze dag zit geen papier in het dossier."))
        else:
            title = ", ".join(filter(None, (told.exhibit, told.source))).capitalize()
            self.viewer.show_paper(told.document, title, {}, told.reading.page or 1 if told.reading else 1)
            if told.reading is not None:
                self.viewer.show_spot(told.reading)
        self.columns.show_column(2)

    # ------------------------------------------------------------ keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the line the arrows walk from day to day, and Enter shows the exhibit."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 7, Qt.Key.Key_PageUp: -7}
            if key in steps:
                row = self.list.currentRow() + steps[Qt.Key(key)]
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
                self.columns.show_column(1)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.show_paper()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the dossier."""
        if event.key() == Qt.Key.Key_Escape:
            QTimer.singleShot(0, self, self.left.emit)
            return
        super().keyPressEvent(event)
