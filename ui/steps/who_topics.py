"""The topics of "Meer over het werk": fields and rows of one subject each, with why it is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui import entry
from ui.entry import Refused
from ui.parts import DayEdit, EntryField, Field, Form, Segments, Text
from ui.parts.fact_table import FactTable
from ui.parts.facts import FactKind
from ui.session import Session
from ui.steps.who_kinds import called_off, leave_years, settlements
from wml_claim.agreements import Leave, OnCall, Sickness, TimeOff
from wml_claim.dossier import Dossier

LEAST_NOTICE, MOST_NOTICE = 24, 96
"""Hours of notice that a cao may set (art. 7:628a(4) BW)."""


class Topic(QWidget):
    """A subject, kept as one record in `field` of the dossier and perhaps rows beside it.

    `bare` is the record that says nothing. With `asked` the adviser says that the subject matters, and the bare record
    is kept; without it a bare record is not kept.
    """

    field: ClassVar[str] = ""
    bare: ClassVar[Any] = None

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.form = Form()
        self.tables: list[FactTable] = []
        self.asked: QCheckBox | None = None
        self.build()

    def build(self) -> None:
        """Make the fields and rows."""
        raise NotImplementedError

    def show_record(self, record: Any, kept: bool) -> None:
        """Show the record; a bare one, and `kept` false, where the dossier has none."""

    def refresh(self, dossier: Dossier) -> None:
        """Show what the dossier knows of the subject."""
        if self.field:
            record = getattr(dossier, self.field)
            if self.asked is not None:
                self.asked.setChecked(record is not None)
            self.show_record(self.bare if record is None else record, record is not None)
        for table in self.tables:
            table.refresh()

    def forget(self) -> None:
        """Another dossier: what was being typed belongs to the last one."""
        for table in self.tables:
            table.forget()

    def first_field(self) -> QWidget:
        """Where the keyboard goes."""
        raise NotImplementedError

    def begin(self) -> None:
        """Put the keyboard in the first field."""
        self.first_field().setFocus(Qt.FocusReason.TabFocusReason)

    # ------------------------------------------------------------ for subclasses

    def keep(self, label: str, **changes: Any) -> None:
        """Change the record."""

        def change(dossier: Dossier) -> Dossier:
            new = replace(getattr(dossier, self.field) or self.bare, **changes)
            said = new != self.bare or (self.asked is not None and getattr(dossier, self.field) is not None)
            return self._with(dossier, new if said else None)

        self.session.apply(label, change)

    def _with(self, dossier: Dossier, record: Any) -> Dossier:
        changes: dict[str, Any] = {self.field: record}
        return replace(dossier, **changes)

    def add_asked(self, words: str, label: str) -> None:
        """A box that says whether the subject matters at all."""
        self.asked = QCheckBox(words)
        self.asked.clicked.connect(
            lambda on: self.session.apply(label, lambda dossier: self._with(dossier, self.bare if on else None))
        )
        self.column.addWidget(self.asked)

    def choice(
        self, label: str, why: str, name: str, choices: Sequence[tuple[object, str]], undo: str, whole: bool = False
    ) -> Segments:
        """A field with a few answers."""
        segments = Segments(choices, label)
        segments.chosen.connect(lambda value: self.keep(undo, **{name: value}))
        self.form.add(Field(label, why, segments), whole)
        return segments

    def entry(self, field: EntryField, name: str, undo: str, empty: Any = None, whole: bool = False) -> EntryField:
        """A typed field; an empty one gives `empty`."""
        field.entered.connect(lambda value: self.keep(undo, **{name: empty if value in (None, "") else value}))
        self.form.add(field, whole)
        return field

    def table(self, kind: FactKind, note: str) -> FactTable:
        """Rows under a head of their own."""
        head = Text(kind.title, bold=True)
        self.column.addWidget(head)
        table = FactTable(self.session, kind, note)
        self.tables.append(table)
        self.column.addWidget(table)
        return table

    def yes_no_unknown(self) -> tuple[tuple[object, str], ...]:
        """The answers where the record keeps words."""
        return ("yes", self.tr("ja")), ("no", self.tr("nee")), ("unknown", self.tr("onbekend"))

    def flags(self) -> tuple[tuple[object, str], ...]:
        """The answers where the record keeps a flag."""
        return (True, self.tr("ja")), (False, self.tr("nee")), (None, self.tr("onbekend"))


class OnCallTopic(Topic):
    """Oproep (art. 7:628a BW)."""

    field, bare = "on_call", OnCall()

    def build(self) -> None:
        """The contract, the times, the term of notice, and the calls that were cancelled."""
        self.column.addWidget(self.form)
        self.contract = self.choice(
            self.tr("Oproepcontract"), self.tr("Dan telt een te laat afgezegde oproep (art. 7:628a lid 3 BW)"),
            "contract", self.flags(), self.tr("oproepcontract"),
        )  # fmt: skip
        self.times = self.choice(
            self.tr("Werktijden liggen vast"), self.tr("Zo niet, dan telt een korte oproep voor drie uur (lid 1)"),
            "fixed_times", self.flags(), self.tr("vaste werktijden"),
        )  # fmt: skip
        self.notice = self.entry(
            EntryField(
                self.tr("Kortere afzegtermijn, in uren"), self.tr("Alleen als de cao die noemt; anders vier dagen"),
                _parse_notice, lambda hours: str(hours or ""),
            ),
            "notice_hours", self.tr("afzegtermijn"),
        )  # fmt: skip
        self.source = self.entry(
            EntryField(self.tr("Cao die de termijn verkort"), self.tr("Met artikel"), write=lambda text: text or ""),
            "notice_source", self.tr("cao van de afzegtermijn"),
        )  # fmt: skip
        self.calls = self.table(
            called_off(), self.tr("Typ een afgezegde oproep: dag, uren, wanneer het is gezegd. Delete maakt leeg.")
        )

    def show_record(self, record: OnCall, kept: bool) -> None:
        """The answers as they are."""
        self.contract.choose(record.contract)
        self.times.choose(record.fixed_times)
        self.notice.show_value(record.notice_hours)
        self.source.show_value(record.notice_source)
        if not self.source.error:
            lacks = record.notice_hours is not None and not record.notice_source
            words = self.tr("Noem de cao; zonder bron houdt de termijn geen stand.") if lacks else ""
            self.source.show_note(words, "help-circle", "doubt")

    def first_field(self) -> QWidget:
        """The contract."""
        return self.contract


class SicknessTopic(Topic):
    """Ziekte (art. 7:629 BW)."""

    field, bare = "sickness", Sickness()

    def build(self) -> None:
        """When it began, and the waiting days."""
        self.column.addWidget(self.form)
        self.first_day = self.entry(
            EntryField(
                self.tr("Eerste ziektedag"), self.tr("Alleen als die voor de getypte ziekte-uren ligt"),
                entry.parse_day, entry.write_day, DayEdit(),
            ),
            "first_day", self.tr("eerste ziektedag"),
        )  # fmt: skip
        self.waiting = self.choice(
            self.tr("Wachtdagen"), self.tr("Dagen zonder loon aan het begin"), "waiting_days",
            ((0, "0"), (1, "1"), (2, "2")), self.tr("wachtdagen"),
        )  # fmt: skip
        self.agreed = self.choice(
            self.tr("Wachtdagen afgesproken"), self.tr("Schriftelijk of in de cao (art. 7:629 lid 9 BW)"),
            "waiting_days_agreed", self.yes_no_unknown(), self.tr("wachtdagen afgesproken"),
        )  # fmt: skip
        note = self.tr("Ziekte-uren zelf komen in stap 3, met soort “ziek”.")
        self.column.addWidget(Text(note, "small", "muted"))

    def show_record(self, record: Sickness, kept: bool) -> None:
        """The answers as they are."""
        self.first_day.show_value(record.first_day)
        self.waiting.choose(record.waiting_days)
        self.agreed.choose(record.waiting_days_agreed)
        self.agreed.setEnabled(record.waiting_days > 0)

    def first_field(self) -> QWidget:
        """The first day."""
        return self.first_day.line


class LeaveTopic(Topic):
    """Verlof (art. 7:634-7:642 BW)."""

    field, bare = "leave", Leave()

    def build(self) -> None:
        """Whether it matters, what was agreed and paid, and what was taken per year."""
        self.add_asked(self.tr("Openstaand verlof berekenen"), self.tr("verlof nagaan"))
        self.column.addWidget(self.form)
        self.extra = self.entry(
            EntryField(
                self.tr("Extra verlof, uren per jaar"), self.tr("Boven vier keer de uren per week (art. 7:634 BW)"),
                entry.parse_hours, lambda hours: entry.write_hours(hours or None),
            ),
            "extra_per_year", self.tr("extra verlof"), self.bare.extra_per_year,
        )  # fmt: skip
        self.paid = self.entry(
            EntryField(
                self.tr("Verlof uitbetaald bij het einde, bruto"), self.tr("Zoals op de laatste strook"),
                entry.parse_euro, lambda amount: entry.write_euro(amount or None),
            ),
            "paid_at_end", self.tr("verlof uitbetaald"), self.bare.paid_at_end,
        )  # fmt: skip
        self.years = self.table(
            leave_years(),
            self.tr(
                "Per jaar wat is opgenomen; een jaar dat hier niet staat volgt uit de uren met soort “verlof”. Kon het "
                "verlof van een jaar niet worden opgenomen, dan vervalt het niet na zes maanden (art. 7:640a BW)."
            ),
        )

    def show_record(self, record: Leave, kept: bool) -> None:
        """The answers as they are."""
        self.extra.show_value(record.extra_per_year)
        self.paid.show_value(record.paid_at_end)

    def first_field(self) -> QWidget:
        """The box that asks for it."""
        assert self.asked is not None
        return self.asked


class TimeOffTopic(Topic):
    """Tijd voor tijd (art. 13a lid 2 en 3 WML)."""

    field, bare = "time_off", TimeOff()

    def build(self) -> None:
        """Whether it was given, and what allows it."""
        self.add_asked(self.tr("Meeruren zijn in vrije tijd gegeven"), self.tr("tijd voor tijd"))
        self.column.addWidget(self.form)
        self.agreed = self.entry(
            EntryField(
                self.tr("Schriftelijk afgesproken op"), self.tr("Moet vóór de meeruren zijn (art. 13a lid 2 WML)"),
                entry.parse_day, entry.write_day, DayEdit(),
            ),
            "agreed_on", self.tr("tijd voor tijd afgesproken"),
        )  # fmt: skip
        self.allowed = self.choice(
            self.tr("De cao laat het toe"), self.tr("Zonder cao telt de afspraak niet (art. 13a lid 3 WML)"),
            "allowed_by_cao", self.yes_no_unknown(), self.tr("cao over tijd voor tijd"),
        )  # fmt: skip
        self.cao = self.entry(
            EntryField(self.tr("Welke cao"), self.tr("Met artikel"), write=lambda text: text or ""),
            "cao", self.tr("cao over tijd voor tijd"),
        )  # fmt: skip
        note = self.tr("De opgenomen uren zelf komen in stap 3, met soort “tijd voor tijd”.")
        self.column.addWidget(Text(note, "small", "muted"))

    def show_record(self, record: TimeOff, kept: bool) -> None:
        """The answers as they are; none to give where it does not matter."""
        self.agreed.show_value(record.agreed_on)
        self.allowed.choose(record.allowed_by_cao)
        self.cao.show_value(record.cao)
        self.form.setEnabled(kept)

    def first_field(self) -> QWidget:
        """The box that says it was given."""
        assert self.asked is not None
        return self.asked


class SettlementTopic(Topic):
    """Verrekenperiode (art. 11 lid 2 WML)."""

    def build(self) -> None:
        """Rows only."""
        self.periods = self.table(
            settlements(),
            self.tr(
                "Alleen bij een vast maandloon met een verrekenperiode in de cao: hele kalendermaanden, hoogstens "
                "twaalf. Extra uren worden dan over de hele periode gerekend."
            ),
        )

    def first_field(self) -> QWidget:
        """The rows."""
        return self.periods.sheet


def _parse_notice(text: str) -> int | None:
    hours = entry.parse_count(text) or None
    if hours is not None and not LEAST_NOTICE <= hours <= MOST_NOTICE:
        raise Refused(
            QCoreApplication.translate(
                "OnCallTopic", "Dit is een aantal uren van {least} tot {most} (art. 7:628a lid 4 BW)."
            ).format(least=LEAST_NOTICE, most=MOST_NOTICE)
        )
    return hours


TOPICS: Mapping[str, type[Topic]] = {
    "on_call": OnCallTopic, "sickness": SicknessTopic, "leave": LeaveTopic, "time_off": TimeOffTopic,
    "settlement": SettlementTopic,
}  # fmt: skip
"""The topics by their code, in order."""
