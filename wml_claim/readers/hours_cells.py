"""A row of a sheet with hours: its cells by field, where each stands, and how messages name them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Literal

from wml_claim import notation
from wml_claim.figure import Reading
from wml_claim.notation import Unreadable
from wml_claim.readers.grid import Row, Sheet, Value, shown
from wml_claim.readers.hours_days import cell
from wml_claim.readers.hours_shift import Pair
from wml_claim.readers.hours_values import breaks, clock_times, durations, is_none
from wml_claim.readers.hours_words import BreakUnit, hours_words
from wml_claim.records import Problem

SHORT_REMARK = 3
LENGTHS = ("hours", "decimal", "total")
TIMES = (("begin", "end"), ("begin_2", "end_2"))
Severity = Literal["doubt", "missing"]


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row of the table. `problems` gathers what its cells do not tell."""

    sheet: Sheet
    document: str
    number: int
    values: Row
    columns: Mapping[str, int]
    break_unit: BreakUnit | None = None
    problems: list[Problem] = field(default_factory=list)

    def value(self, name: str) -> Value:
        """The value of a field, None when blank."""
        return cell(self.values, self.columns, name)

    def has(self, name: str) -> bool:
        """Whether a field says something other than "none"."""
        return not is_none(self.value(name))

    def text(self, name: str) -> str:
        """A field as the sheet shows it."""
        return shown(self.value(name))

    def when(self) -> str:
        """The day or week as the row writes it."""
        return self.text("date") or self.text("day") or self.text("week")

    def reading(self, name: str) -> Reading:
        """Where a field stands, with its literal text."""
        place = self.sheet.place(self.number, self.columns[name])
        return Reading(self.document, self.sheet.number, f'{place}: "{self.text(name)}"')

    def problem(self, code: str, severity: Severity, message: str, name: str = "", about: str = "") -> None:
        """Note a problem of this row; the message is put behind its place."""
        reading = self.reading(name) if name in self.columns else None
        where = f"{self.document}, blad {self.sheet.name}, rij {self.number}"
        self.problems.append(Problem(code, severity, about, f"{where}: {message}", reading))

    # ------------------------------------------------------------ lengths and times

    def read(self, name: str, reader: Callable[[Value], tuple[Fraction, ...]]) -> tuple[Fraction, ...]:
        """The readings of a field; none, with a problem, when it cannot be read."""
        if not self.has(name):
            return ()
        try:
            return reader(self.value(name))
        except Unreadable:
            kind = hours_words().kind(self.text(name))
            column = _NAMES.get(name, name)
            message = f'"{self.text(name)}" in kolom {column} is niet gelezen. Typ de uren van deze rij over.'
            self.problem("kind_without_hours" if kind else "unreadable_cell", "missing", message, name)
            return ()

    def lengths(self) -> dict[str, tuple[Fraction, ...]]:
        """The readings of each column of printed hours that is filled."""
        found = {name: self.read(name, durations) for name in LENGTHS}
        return {name: readings for name, readings in found.items() if readings}

    def lengths_quietly(self) -> dict[str, tuple[Fraction, ...]]:
        """The same for a row whose problems are told already or do not matter, as in a row of totals."""
        return replace(self, problems=[]).lengths()

    def pairs(self) -> dict[tuple[str, str], Pair]:
        """The readings of begin and end of each shift of the row, by field; a lone begin or end is a problem."""
        result: dict[tuple[str, str], Pair] = {}
        for names in TIMES:
            if not any(self.has(name) for name in names):
                continue
            begin, end = (self.read(name, _clock_readings) for name in names)
            if begin and end and (begin[0] < 86_400 or len(begin) > 1):
                result[names] = ([int(one) for one in begin], [int(one) for one in end])
            elif not self.has(names[0]) or not self.has(names[1]):
                lacking = "eindtijd" if self.has(names[0]) else "begintijd"
                self.problem("time_missing", "doubt", f"de {lacking} ontbreekt. Vraag de werknemer ernaar.", names[0])
        return result

    def break_is_unclear(self) -> bool:
        """Whether the break is a bare number that can be minutes or hours."""
        return len(replace(self, problems=[]).pauses()) > 1

    def pauses(self) -> tuple[int, ...]:
        """The readings of the break in minutes, the likeliest first; 0 when there is none."""
        begin, end = (self.read(name, _clock_readings) for name in ("break_begin", "break_end"))
        if begin and end:
            return (int(end[0] - begin[0]) % 86_400 // 60,)
        found = self.read("break", lambda value: tuple(map(Fraction, breaks(value, self.break_unit))))
        return tuple(int(minutes) for minutes in found) or (0,)

    # ------------------------------------------------------------ what the row is

    def is_total(self) -> bool:
        """Whether the row is labelled as a total and names no day."""
        dated = self.value("date")
        if self.has("begin") or (dated is not None and not isinstance(dated, str)):
            return False
        texts = [value for value in self.values if isinstance(value, str)]
        if isinstance(dated, str):
            return hours_words().is_total(dated)
        return any(hours_words().is_total(text) for text in texts)

    def has_hours(self) -> bool:
        """Whether the row says anything about time worked."""
        names = (*LENGTHS, "begin", "end", "begin_2", "end_2")
        return any(self.has(name) and self.value(name) != 0 for name in names)

    def kind(self) -> str:
        """The kind of hours: from its own column, else from a short remark; work when nothing is said."""
        remark = self.text("remark")
        short = remark if len(remark.split()) <= SHORT_REMARK else ""
        return hours_words().kind(self.text("kind")) or hours_words().kind(short) or "work"

    def warn_of_remark(self, about: str) -> None:
        """A doubt for a longer remark that speaks of leave, illness or the like."""
        remark = self.text("remark")
        if self.kind() == "work" and hours_words().kind(remark) not in (None, "work"):
            self.problem(
                "kind_unclear", "doubt",
                f'de opmerking "{remark}" kan betekenen dat dit geen gewone werkuren zijn. Kies de soort uren.',
                "remark", about,
            )  # fmt: skip


_NAMES = {
    "hours": "uren", "total": "totaal", "decimal": "decimale uren", "begin": "begin", "end": "einde",
    "begin_2": "tweede begin", "end_2": "tweede einde", "break": "pauze", "break_begin": "begin pauze",
    "break_end": "einde pauze",
}  # fmt: skip


def _clock_readings(value: Value) -> tuple[Fraction, ...]:
    return tuple(map(Fraction, clock_times(value)))


def hours_text(hours: Fraction) -> str:
    """Hours for a message, "8:15 uur", with a minus where it is negative."""
    sign = notation.MINUS if hours < 0 else ""
    return f"{sign}{notation.clock(abs(hours))} uur"
