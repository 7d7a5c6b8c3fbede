"""Short lists that are edited in place: interruptions of limitation, and complaints about pay."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui import entry
from ui.icons import set_icon
from ui.parts import DayEdit, Panel, Text, wrapped
from ui.session import Session
from wml_claim.dossier import Complaint, Dossier, Interruption


class _Row(QWidget):
    """A day, more fields, and a button that takes the row out."""

    def __init__(self, place: int | None, words: str, day_name: str) -> None:
        super().__init__()
        self.place = place
        self.removed: Any = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(1)
        self.line = QHBoxLayout()
        self.line.setSpacing(8)
        outer.addLayout(self.line)
        self.note = Text("", "small", "bad")
        self.note.hide()
        outer.addWidget(self.note)
        self.line.addWidget(Text(words, "small"))
        self.day = DayEdit()
        self.day.setAccessibleName(day_name)
        self.line.addWidget(self.day, 2)

    def finish(self) -> None:
        """The button at the end."""
        button = QPushButton()
        button.setProperty("icon", "true")
        button.setAccessibleName(self.tr("Regel weghalen"))
        button.setToolTip(self.tr("Regel weghalen"))
        set_icon(button, "x", size=16)
        button.clicked.connect(lambda: self.removed())
        self.line.addWidget(button)

    def read_day(self) -> Any:
        """The day typed, None for an empty line; a text that is no day is refused under the row."""
        try:
            day = entry.parse_day(self.day.text())
        except entry.Refused as refusal:
            self.note.setText(str(refusal))
            self.note.show()
            return None
        self.note.hide()
        return day


R = TypeVar("R", bound=_Row)


class _Rows(Panel, Generic[R]):
    """A list of rows with a button below that adds one. Subclasses say what a row holds."""

    def __init__(self, session: Session, title: str, changes: str, add: str) -> None:
        super().__init__(title)
        self.session = session
        self.body.addWidget(wrapped(changes, "small", "muted"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.body.addLayout(self._rows)
        self.rows: list[R] = []
        line = QHBoxLayout()
        self.add_button = QPushButton(add)
        self.add_button.setProperty("type", "small")
        set_icon(self.add_button, "plus", size=16)
        self.add_button.clicked.connect(self._add)
        line.addWidget(self.add_button)
        line.addStretch(1)
        self.body.addLayout(line)

    def _add(self) -> None:
        """A row that is not yet in the dossier: it gets there with its day."""
        self._append(None)
        self.rows[-1].day.setFocus()

    def _append(self, place: int | None) -> None:
        row = self.make_row(place)
        row.removed = lambda: self._remove(row)
        self.rows.append(row)
        self._rows.addWidget(row)

    def _remove(self, row: R) -> None:
        if row.place is None:
            self._drop(row)
        else:
            self.take_out(row.place)
        self.add_button.setFocus()

    def _drop(self, row: R) -> None:
        for line in row.findChildren(QLineEdit):
            line.blockSignals(True)  # a line that loses the keyboard because it goes has nothing to say
        self.rows.remove(row)
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    def fit(self, count: int) -> None:
        """One row per entry of the dossier; a new row that is still empty stays."""
        for row in [row for row in self.rows if row.place is not None and row.place >= count]:
            self._drop(row)
        known = sum(row.place is not None for row in self.rows)
        waiting = [row for row in self.rows if row.place is None]
        while known < count:
            if waiting and waiting[0].day.text().strip():
                waiting.pop(0).place = known
            else:
                self._append(known)
            known += 1

    def make_row(self, place: int | None) -> R:
        """The widgets of one row."""
        raise NotImplementedError

    def take_out(self, place: int) -> None:
        """Take an entry out of the dossier."""
        raise NotImplementedError


class _InterruptionRow(_Row):
    def __init__(self, place: int | None, words: str, day_name: str) -> None:
        super().__init__(place, words, day_name)
        self.party = QComboBox()
        self.line.addWidget(self.party, 3)


class _ComplaintRow(_Row):
    def __init__(self, place: int | None, words: str, day_name: str) -> None:
        super().__init__(place, words, day_name)
        self.to = QLineEdit()
        self.line.addWidget(self.to, 3)


class InterruptionRows(_Rows[_InterruptionRow]):
    """Stuitingen: when each reached which party."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session, self.tr("Stuitingen"),
            self.tr("Vanaf de dag van ontvangst loopt een nieuwe termijn van vijf jaar, alleen tegen wie de brief "
                    "kreeg (art. 3:317 en 3:319 BW)."),
            self.tr("&Stuiting toevoegen"),
        )  # fmt: skip

    def make_row(self, place: int | None) -> _InterruptionRow:
        """Day of receipt and party."""
        row = _InterruptionRow(place, self.tr("ontvangen"), self.tr("Stuiting ontvangen op"))
        row.party.setAccessibleName(self.tr("Ontvangen door"))
        row.finish()
        row.day.editingFinished.connect(lambda: self._take(row))
        row.party.activated.connect(lambda _place: self._take(row))
        self._fill(row)
        return row

    def _fill(self, row: _InterruptionRow) -> None:
        names = [party.name for party in self.session.dossier.parties]
        row.party.clear()
        row.party.addItem(self.tr("alle partijen"), None)
        for name in names:
            row.party.addItem(name, name)

    def _take(self, row: _InterruptionRow) -> None:
        day = row.read_day()
        if day is None and (row.place is None or row.day.text().strip()):
            return
        place, party = row.place, row.party.currentData()

        def change(dossier: Dossier) -> Dossier:
            found = list(dossier.interruptions)
            if place is None:
                found.append(Interruption(received_on=day, party=party))
            elif place < len(found):  # a line may still speak while its dossier is closed
                found[place] = replace(found[place], received_on=day, party=party)
            return replace(dossier, interruptions=tuple(found))

        self.session.apply(self.tr("stuiting"), change)

    def take_out(self, place: int) -> None:
        """One interruption less."""
        self.session.apply(
            self.tr("stuiting weggehaald"),
            lambda dossier: replace(dossier, interruptions=_without(dossier.interruptions, place)),
        )

    def refresh(self, session: Session) -> None:
        """The rows as the dossier has them."""
        self.fit(len(session.dossier.interruptions))
        for row in self.rows:
            if row.place is None:
                continue
            act = session.dossier.interruptions[row.place]
            self._fill(row)
            row.day.setText(entry.write_day(act.received_on))
            row.party.setCurrentIndex(max(0, row.party.findData(act.party)))


class ComplaintRows(_Rows[_ComplaintRow]):
    """Klachten: when, to whom."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session, self.tr("Klachten over het loon"),
            self.tr("Een klacht binnen bekwame tijd weerlegt het verweer dat te laat is geklaagd (art. 6:89 BW)."),
            self.tr("&Klacht toevoegen"),
        )  # fmt: skip

    def make_row(self, place: int | None) -> _ComplaintRow:
        """Day and addressee."""
        row = _ComplaintRow(place, self.tr("geklaagd"), self.tr("Geklaagd op"))
        row.to.setPlaceholderText(self.tr("bij wie"))
        row.to.setAccessibleName(self.tr("Geklaagd bij"))
        row.finish()
        row.day.editingFinished.connect(lambda: self._take(row))
        row.to.editingFinished.connect(lambda: self._take(row))
        return row

    def _take(self, row: _ComplaintRow) -> None:
        day = row.read_day()
        if day is None:
            return
        place, to = row.place, row.to.text().strip() or None

        def change(dossier: Dossier) -> Dossier:
            found = list(dossier.complaints)
            if place is None:
                found.append(Complaint(day, to))
            elif place < len(found):
                found[place] = replace(found[place], day=day, to=to)
            return replace(dossier, complaints=tuple(found))

        self.session.apply(self.tr("klacht"), change)

    def take_out(self, place: int) -> None:
        """One complaint less."""
        self.session.apply(
            self.tr("klacht weggehaald"),
            lambda dossier: replace(dossier, complaints=_without(dossier.complaints, place)),
        )

    def refresh(self, session: Session) -> None:
        """The rows as the dossier has them."""
        self.fit(len(session.dossier.complaints))
        for row in self.rows:
            if row.place is None:
                continue
            complaint = session.dossier.complaints[row.place]
            row.day.setText(entry.write_day(complaint.day))
            row.to.setText(complaint.to or "")


def _without(entries: Any, place: int) -> Any:
    return tuple(one for number, one in enumerate(entries) if number != place)
