"""The small panel of Ctrl+F: a line to type in, and below it what was found, as it is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ui import look, work
from ui.icons import IconLabel, icon
from ui.parts import Key, Text
from ui.search.entry import Entry, EntryKind, find
from ui.search.index import entries
from ui.search.paper_texts import PaperTexts
from ui.search.result import ENTRY, ResultDelegate
from ui.session import Session

WIDTH, HEIGHT = 620, 420
ICONS: dict[EntryKind, str] = {
    "day": "clock", "period": "calendar-time", "figure": "sum", "finding": "clipboard-check", "paper": "file-text",
    "value": "file-invoice", "word": "language", "text": "eye",
}  # fmt: skip


class SearchPanel(QFrame):
    """Lies over the work area while one searches. `chosen` carries the Entry that was chosen and what was typed."""

    chosen = Signal(object, str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("panel", "true")
        self.setAccessibleName(self.tr("Zoeken"))
        self._session = session
        self._basis: tuple[object, ...] = ()
        self._entries: tuple[Entry, ...] = ()
        self._job: work.Job | None = None
        self._before: QWidget | None = None
        self.texts = PaperTexts(session, self)
        self.texts.grown.connect(self._find)
        self._build()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)
        session.changed.connect(self._renew)
        session.opened.connect(self.hide)
        look.current().changed.connect(self._fit)
        self.hide()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(IconLabel("search", "text2", 18))
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Zoeken in het dossier"))
        self.line.setPlaceholderText(self.tr("Dag, bedrag, stuk, bevinding of woord op de strook"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        row.addWidget(self.line, 1)
        row.addWidget(Key("Esc"))
        column.addLayout(row)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Gevonden"))
        self.list.setItemDelegate(ResultDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        column.addWidget(self.list, 1)
        self.words = Text("", "small", "muted")
        column.addWidget(self.words)

    # ------------------------------------------------------------ opening and closing

    def open_over(self, place: QWidget) -> None:
        """Come up over the top of `place`, a widget of the same window, ready to type."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self._before = focused
        self._place = place
        self._fit()
        self.show()
        self.raise_()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._renew()
        self.texts.read_on()

    def _fit(self) -> None:
        place = getattr(self, "_place", None)
        parent = self.parentWidget()
        if place is None or parent is None:
            return
        now, gap = look.current(), 12
        width = min(now.length(WIDTH), place.width() - 2 * gap)
        height = min(now.length(HEIGHT), place.height() - 2 * gap)
        corner = place.mapTo(parent, QPoint(place.width() - width - gap, gap))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner = place.mapTo(parent, QPoint(gap, gap))
        self.setGeometry(corner.x(), corner.y(), width, height)

    def close_panel(self) -> None:
        """Close, and give the keyboard back to where it was."""
        self.hide()
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus()

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Whoever goes on elsewhere has done searching."""
        if self.isVisible() and now is not None and now.window() is self.window() and not self.isAncestorOf(now):
            self.hide()

    # ------------------------------------------------------------ finding

    def _renew(self) -> None:
        """Look again at what there is, when it changed; on another thread, as a dossier may hold years of days."""
        session = self._session
        dossier, assessment, claim = session.dossier, session.assessment, session.claim
        basis = (dossier, assessment, claim)
        same = len(self._basis) == len(basis) and all(
            one is other for one, other in zip(basis, self._basis, strict=True)
        )
        if self.isHidden() or not session.is_open or same:
            return
        self._basis = basis
        if self._job is not None:
            self._job.cancel()
        self._job = work.run(lambda _: entries(dossier, assessment, claim), self._take)

    def _take(self, found: tuple[Entry, ...]) -> None:
        self._job = None
        self._entries = found
        self._find()

    def _find(self) -> None:
        text = self.line.text()
        found = find((*self._entries, *self.texts.entries()), text)
        current = self.list.currentRow()
        self.list.clear()
        icons = {kind: icon(ICONS[kind], "text2") for kind in {entry.kind for entry in found}}
        for entry in found:
            item = QListWidgetItem(icons[entry.kind], entry.title)
            item.setData(ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}, {entry.line}")
            item.setToolTip(f"{entry.title}\n{entry.line}")
            self.list.addItem(item)
        self.list.setCurrentRow(current if 0 < current < len(found) and not self.line.hasFocus() else 0)
        self._tell(text, len(found))

    def _tell(self, text: str, count: int) -> None:
        busy = self._job is not None or self.texts.is_reading
        if count:
            words = self.tr("Pijl omhoog en omlaag kiezen, Enter gaat erheen.")
        elif text.strip():
            words = self.tr("Nog aan het zoeken…") if busy else self.tr("Niets gevonden. Typ een deel van het woord.")
        else:
            words = self.tr("Bijvoorbeeld 3 maart, week 12, 475,00, huisvesting.")
        self.words.setText(words)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        text = self.line.text()
        self.hide()
        entry = item.data(ENTRY)
        QTimer.singleShot(0, self, lambda: self.chosen.emit(entry, text))  # the key that chose has then been used up

    # ------------------------------------------------------------ keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the line the arrows walk through what was found, and Enter goes to it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
            if key in steps:
                row = self.list.currentRow() + steps[Qt.Key(key)]
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)
