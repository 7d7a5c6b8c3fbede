"""Normal full-time hours per sector, as a first suggestion (art. 12 WML until 2023; the presumption)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from wml_claim.figure import HOURS_PER_WEEK, Figure
from wml_claim.law.table import Row, Table, TableInfo
from wml_claim.notation import exact

MOST = Fraction(40)


@dataclass(frozen=True, slots=True)
class SectorHours:
    """A sector and its full-time week; `hours` is None when nothing was found. The adviser names the cao article."""

    code: str
    sector: str
    hours: Figure | None
    detail: str
    note: str


def sector_hours(table: Table) -> tuple[tuple[SectorHours, ...], TableInfo]:
    """The sectors from their table. LawTableError for a week above 40 hours (art. 12(3) WML until 2023)."""
    info = table.info(tuple((row.required("code"), _told(row)) for row in table.rows))
    return tuple(_sector(table, row) for row in table.rows), info


def _sector(table: Table, row: Row) -> SectorHours:
    hours, name = row.number_or_none("hours"), row.required("sector")
    if hours is not None and not 0 < hours <= MOST:
        raise row.error("hours", "een voltijdweek ligt tussen 0 en 40 uur")
    label = f"voltijdweek {name}"
    figure = None if hours is None else Figure(hours, HOURS_PER_WEEK, label, table.origin(row, row.text("code")))
    return SectorHours(row.text("code"), name, figure, row.text("detail"), row.text("note"))


def _told(row: Row) -> str:
    hours = row.number_or_none("hours")
    week = "niet bekend" if hours is None else f"{exact(hours)} uur per week"
    detail = f" ({row.text('detail')})" if row.text("detail") else ""
    return f"{row.text('sector')}: {week}{detail}"
