"""The statutory minimum wage per day, age and apprenticeship (art. 7 and 8 WML).

Until 31 December 2023 the law fixed amounts per month, week and day; from 1 January 2024 it fixes one per hour.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from wml_claim.figure import EURO, EURO_PER_HOUR, EURO_PER_WEEK, Figure, Unit
from wml_claim.law.table import Head, OutsideTable, Row, Table, TableInfo
from wml_claim.notation import day_long, euro

HOURLY_FROM = date(2024, 1, 1)
YOUNGEST = 15
LAST_MONTHLY = date(2023, 12, 31)

_Amounts = dict[tuple[int, bool], Figure]  # by (age, apprentice), every age of the scale


class AgeBelowMinimum(ValueError):
    """A worker younger than fifteen: there is no minimum wage below that age (art. 7 WML, youth scale)."""

    def __init__(self, day: date, age: int) -> None:
        super().__init__(
            f"Op {day_long(day)} is de werknemer {age} jaar; het wettelijk minimumloon begint bij {YOUNGEST} jaar. "
            "Controleer de geboortedatum en de gewerkte dagen."
        )
        self.day, self.age = day, age


@dataclass(frozen=True, slots=True)
class _Scale:
    """The amounts of one kind, by the day from which they hold."""

    title: str
    first: date
    last: date
    starts: tuple[date, ...]
    amounts: tuple[_Amounts, ...]

    def on(self, day: date, age: int, apprentice: bool) -> Figure:
        if not self.first <= day <= self.last:
            raise OutsideTable(self.title, day, self.first, self.last)
        if age < YOUNGEST:
            raise AgeBelowMinimum(day, age)
        amounts = self.amounts[bisect_right(self.starts, day) - 1]
        return amounts[min(age, 23), apprentice]


@dataclass(frozen=True, slots=True)
class MinimumWage:
    """The amounts of art. 8 WML. The same row always answers with the same Figure object.

    `changes` are all days on which amounts change. A day outside the verified range, or asked for in a form of
    wage the law did not know on that day, is OutsideTable; an age below 15 is AgeBelowMinimum.
    """

    head: Head
    info: TableInfo
    changes: tuple[date, ...]
    _hour: _Scale
    _week: _Scale
    _month: _Scale
    HOURLY_FROM: ClassVar[date] = HOURLY_FROM

    def hour(self, day: date, age: int, apprentice: bool) -> Figure:
        """Euro per hour; from 1 January 2024 only."""
        return self._hour.on(day, age, apprentice)

    def week(self, day: date, age: int, apprentice: bool) -> Figure:
        """Euro per week of normal full-time hours; until 31 December 2023 only."""
        return self._week.on(day, age, apprentice)

    def month(self, day: date, age: int, apprentice: bool) -> Figure:
        """Euro per month of normal full-time hours; until 31 December 2023 only."""
        return self._month.on(day, age, apprentice)

    def age_steps(self, day: date) -> tuple[int, ...]:
        """The ages at which another amount begins on this day, youngest first."""
        self.head.require(day)
        scale = self._hour if day >= HOURLY_FROM else self._week
        amounts = scale.amounts[bisect_right(scale.starts, day) - 1]
        return tuple(age for age in range(YOUNGEST, 24) if amounts[age, False] is not amounts.get((age - 1, False)))


def minimum_wage(table: Table) -> MinimumWage:
    """The minimum wage from its table. LawTableError when a date lacks an age or the dates are irregular."""
    by_start: dict[date, list[Row]] = {}
    for row in table.rows:
        by_start.setdefault(row.day("valid_from"), []).append(row)
    starts = tuple(by_start)
    table.check_starts(starts, each_half_year=True)
    head = table.head
    monthly = [start for start in starts if start < HOURLY_FROM]
    hourly = [start for start in starts if start >= HOURLY_FROM]

    def scale(name: str, unit: Unit, title: str, of: list[date], first: date, last: date) -> _Scale:
        amounts = tuple(_amounts(table, by_start[start], name, unit, title) for start in of)
        return _Scale(title, first, last, tuple(of), amounts)

    return MinimumWage(
        head,
        table.info(tuple((_key(row), _told(row)) for row in table.rows)),
        starts,
        scale("hour", EURO_PER_HOUR, "wettelijk minimumuurloon", hourly, HOURLY_FROM, head.verified_through),
        scale("week", EURO_PER_WEEK, "wettelijk minimumweekloon", monthly, head.verified_from, LAST_MONTHLY),
        scale("month", EURO, "wettelijk minimummaandloon", monthly, head.verified_from, LAST_MONTHLY),
    )


def _amounts(table: Table, rows: list[Row], name: str, unit: Unit, title: str) -> _Amounts:
    """The figures of one date for every age from 15 to 23: the highest row means "and older"."""
    top = max(row.whole("age_from") for row in rows)
    found: _Amounts = {}
    for row in rows:
        age, apprentice = row.whole("age_from"), row.flag("apprentice")
        if (age, apprentice) in found:
            raise row.error("age_from", "deze leeftijd staat er twee keer")
        label = f"{title}, {_who(age, apprentice, top)}, vanaf {day_long(row.day('valid_from'))}"
        found[age, apprentice] = Figure(row.number(name), unit, label, table.origin(row, _key(row), "art. 8 WML"))
    for age in range(YOUNGEST, 24):
        if (min(age, top), False) not in found:
            raise rows[0].error("age_from", f"{age} jaar ontbreekt op deze datum")
        ordinary = found.setdefault((age, False), found[min(age, top), False])
        found.setdefault((age, True), ordinary)
    return found


def _key(row: Row) -> str:
    return f"{row.text('valid_from')}/{row.text('age_from')}{'/bbl' if row.flag('apprentice') else ''}"


def _who(age: int, apprentice: bool, top: int) -> str:
    return f"{age} jaar{' en ouder' if age == top else ''}{', leerling (bbl)' if apprentice else ''}"


def _told(row: Row) -> str:
    names = (("hour", "per uur"), ("month", "per maand"), ("week", "per week"), ("day", "per dag"))
    amounts = [f"{euro(row.number(name))} {words}" for name, words in names if row.text(name)]
    bbl = " (bbl)" if row.flag("apprentice") else ""
    return f"{row.text('age_from')} jaar{bbl} vanaf {day_long(row.day('valid_from'))}: {', '.join(amounts)}"
