"""The youth scale: which share of the adult minimum wage belongs to an age (Besluit minimumjeugdloonregeling)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from wml_claim.figure import ONE, Figure
from wml_claim.law.minimum_wage import YOUNGEST, AgeBelowMinimum
from wml_claim.law.table import Head, Row, Table, TableInfo
from wml_claim.notation import day_long, exact


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
    """The youth scale from its table."""
    steps = []
    for row in table.rows:
        share = row.percent("percent")
        if row.status == "proposed":
            continue
        age, apprentice = row.whole("age_from"), row.flag("apprentice")
        label = f"minimumjeugdloon, {age} jaar{' (bbl)' if apprentice else ''}"
        figure = Figure(share, ONE, label, table.origin(row, _key(row)))
        steps.append(_Step(row.day("valid_from"), row.day("valid_through"), age, apprentice, figure))
    for day in table.head.half_years():
        if not any(step.first <= day <= step.last and step.age == YOUNGEST for step in steps):
            raise table.rows[0].error("valid_from", f"er is geen vastgestelde schaal voor {day_long(day)}")
    return YouthScale(table.head, table.info(tuple((_key(row), _told(row)) for row in table.rows)), tuple(steps))


def _key(row: Row) -> str:
    return f"{row.text('valid_from')}/{row.text('age_from')}{'/bbl' if row.flag('apprentice') else ''}"


def _told(row: Row) -> str:
    bbl = " (bbl)" if row.flag("apprentice") else ""
    until = f" t/m {day_long(row.day('valid_through'))}" if row.text("valid_through") else ""
    share = exact(row.number("percent"))
    return f"{row.text('age_from')} jaar{bbl}: {share} %, vanaf {day_long(row.day('valid_from'))}{until}"
