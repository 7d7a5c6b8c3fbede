"""Terms, counts and percentages that rules use and that have no table of their own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wml_claim.figure import HOURS, HOURS_PER_WEEK, ONE, WEEKS, Figure, Unit
from wml_claim.law.table import Head, Row, Table, TableInfo
from wml_claim.notation import day_long, exact

_UNITS: dict[str, tuple[Unit, str]] = {
    "hours": (HOURS, "uur"),
    "hours_per_week": (HOURS_PER_WEEK, "uur per week"),
    "days": (ONE, "dagen"),
    "weeks": (WEEKS, "weken"),
    "months": (ONE, "maanden"),
    "years": (ONE, "jaar"),
    "percent": (ONE, "%"),
}


@dataclass(frozen=True, slots=True)
class Norms:
    """The numbers by code, each from the day it holds."""

    head: Head
    info: TableInfo
    _numbers: dict[str, tuple[date, Figure]]

    def figure(self, code: str) -> Figure:
        """The number with its article; percentages as a share of one. KeyError for an unknown code."""
        return self._numbers[code][1]

    def count(self, code: str) -> int:
        """A whole number of days, weeks, months or years. KeyError for an unknown code."""
        return int(self._numbers[code][1].value)

    def since(self, code: str) -> date:
        """The day from which the number holds. KeyError for an unknown code."""
        return self._numbers[code][0]


def norms(table: Table) -> Norms:
    """The numbers from their table. LawTableError for a code that stands there twice or an unknown unit."""
    found: dict[str, tuple[date, Figure]] = {}
    told = []
    for row in table.rows:
        code = row.required("code")
        if code in found:
            raise row.error("code", f"“{code}” staat er twee keer")
        found[code] = (row.day("valid_from"), _figure(table, row, code))
        since = day_long(row.day("valid_from"))
        told.append((code, f"{row.required('what')} {_amount(row)} ({row.required('article')}), vanaf {since}"))
    return Norms(table.head, table.info(tuple(told)), found)


def _figure(table: Table, row: Row, code: str) -> Figure:
    if row.text("unit") not in _UNITS:
        raise row.error("unit", f"“{row.text('unit')}” is onbekend")
    percent = row.text("unit") == "percent"
    value = row.percent("number") if percent else row.number("number")
    if not percent and row.text("unit") not in ("hours", "hours_per_week"):
        row.whole("number")
    label = f"{row.required('what')} {_amount(row)}"
    return Figure(value, _UNITS[row.text("unit")][0], label, table.origin(row, code, row.required("article")))


def _amount(row: Row) -> str:
    return f"{exact(row.number('number'))} {_UNITS[row.text('unit')][1]}"
