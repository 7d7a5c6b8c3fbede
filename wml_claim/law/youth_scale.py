"""The youth scale: which share of the adult minimum wage belongs to an age (Besluit minimumjeugdloonregeling)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from wml_claim.figure import ONE, Figure
from wml_claim.law.minimum_wage import YOUNGEST, AgeBelowMinimum
from wml_claim.law.table import Head, Row, Table, TableInfo
from wml_claim.notation import day_long, exact
from wml_claim.span import ONE_DAY


class _Step(NamedTuple):
    first: date
    last: date
    age: int
    apprentice: bool
    share: Figure


@dataclass(frozen=True, slots=True)
class YouthScale:
    """The share of the adult amount per age. Rows that are only proposed are told, but never used."""

    head: Head
    info: TableInfo
    _steps: tuple[_Step, ...]

    def percent(self, day: date, age: int, apprentice: bool) -> Figure:
        """The share of the adult amount, above 0 up to 1. OutsideTable, AgeBelowMinimum."""
        self.head.require(day)
        if age < YOUNGEST:
            raise AgeBelowMinimum(day, age)
        steps = [step for step in self._steps if step.first <= day <= step.last]
        for step in steps:
            if apprentice and step.apprentice and step.age == age:
                return step.share
        return max((step for step in steps if not step.apprentice and step.age <= age), key=lambda step: step.age).share


def youth_scale(table: Table) -> YouthScale:
    """The youth scale from its table. LawTableError when two scales overlap, leave a gap or lack an age."""
    adopted = [row for row in table.rows if row.status != "proposed"]
    for apprentice in (False, True):
        rows = [row for row in adopted if row.flag("apprentice") == apprentice]
        _check_days(table.head, rows, whole_range=not apprentice)
    steps = tuple(_step(table, row) for row in adopted)
    return YouthScale(table.head, table.info(tuple((_key(row), _told(row)) for row in table.rows)), steps)


def _step(table: Table, row: Row) -> _Step:
    age, apprentice = row.whole("age_from"), row.flag("apprentice")
    label = f"minimumjeugdloon, {age} jaar{' (bbl)' if apprentice else ''}"
    figure = Figure(row.percent("percent"), ONE, label, table.origin(row, _key(row)))
    return _Step(row.day("valid_from"), row.day("valid_through"), age, apprentice, figure)


def _check_days(head: Head, rows: Iterable[Row], *, whole_range: bool) -> None:
    """Each scale holds for the same days at every age, and the next one begins the day after.

    `whole_range`: together they cover every day for which the table was verified, and each is a whole scale.
    """
    scales: dict[date, list[Row]] = {}
    for row in rows:
        scales.setdefault(row.day("valid_from"), []).append(row)
    ordered = [scales[first] for first in sorted(scales)]
    for scale in ordered:
        _check_scale(scale, to_adult=whole_range)
    for (before, *_), (after, *_) in pairwise(ordered):
        if after.day("valid_from") != before.day("valid_through") + ONE_DAY:
            raise after.error("valid_from", "sluit niet aan op de schaal ervoor")
    if whole_range:
        first, last = ordered[0][0], ordered[-1][0]
        if first.day("valid_from") > head.verified_from:
            raise first.error("valid_from", f"er is geen vastgestelde schaal voor {day_long(head.verified_from)}")
        if last.day("valid_through") < head.verified_through:
            begin = last.day("valid_through") + ONE_DAY
            raise last.error("valid_through", f"er is geen vastgestelde schaal voor {day_long(begin)}")


def _check_scale(scale: Sequence[Row], *, to_adult: bool) -> None:
    """One scale: every age once and in a row, more with each year; a whole one from 15 up to the adult amount."""
    by_age = sorted(scale, key=lambda row: row.whole("age_from"))
    for row in by_age:
        if row.day("valid_through") != by_age[0].day("valid_through"):
            raise row.error("valid_through", "is een andere dag dan bij de andere leeftijden van deze schaal")
    for younger, older in pairwise(by_age):
        if older.whole("age_from") != younger.whole("age_from") + 1:
            raise older.error("age_from", "volgt niet op de leeftijd ervoor in deze schaal")
        if older.percent("percent") <= younger.percent("percent"):
            raise older.error("percent", "is niet meer dan dat van een jaar jonger")
    if to_adult and by_age[0].whole("age_from") != YOUNGEST:
        raise by_age[0].error("age_from", f"de schaal begint niet bij {YOUNGEST} jaar")
    if to_adult and by_age[-1].percent("percent") != 1:
        raise by_age[-1].error("percent", "de oudste leeftijd van de schaal heeft niet 100 %")


def _key(row: Row) -> str:
    return f"{row.text('valid_from')}/{row.text('age_from')}{'/bbl' if row.flag('apprentice') else ''}"


def _told(row: Row) -> str:
    bbl = " (bbl)" if row.flag("apprentice") else ""
    until = f" t/m {day_long(row.day('valid_through'))}" if row.text("valid_through") else ""
    share = exact(row.number("percent"))
    return f"{row.text('age_from')} jaar{bbl}: {share} %, vanaf {day_long(row.day('valid_from'))}{until}"
