"""The percentages of holiday allowance (art. 15 and 16 WML)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wml_claim.figure import ONE, Figure
from wml_claim.law.table import Head, LawTableError, Table, TableInfo
from wml_claim.notation import exact

_WORDS = {
    "allowance": "vakantiebijslag",
    "with_wage": "loon en vakantiebijslag samen",
    "cap": "loon dat meetelt, ten hoogste van het minimumloon",
}


@dataclass(frozen=True, slots=True)
class HolidayAllowance:
    """The share of the wage, and as shares of the minimum wage what wage and allowance must reach together and what
    wage counts at most."""

    head: Head
    info: TableInfo
    _shares: dict[str, Figure]

    def share(self, day: date) -> Figure:
        """The allowance as a share of the wage, 0.08. OutsideTable outside the verified range."""
        self.head.require(day)
        return self._shares["allowance"]

    def with_wage(self, day: date) -> Figure:
        """Wage and allowance together as a share of the minimum wage, 1.08. OutsideTable outside the range."""
        self.head.require(day)
        return self._shares["with_wage"]

    def cap(self, day: date) -> Figure:
        """The wage that counts at most, as a multiple of the minimum wage: 3. OutsideTable outside the range."""
        self.head.require(day)
        return self._shares["cap"]


def holiday_allowance(table: Table) -> HolidayAllowance:
    """The percentages from their table; exactly one row of each kind."""
    shares: dict[str, Figure] = {}
    told = []
    for row in table.rows:
        kind = row.required("kind")
        if kind not in _WORDS or kind in shares:
            raise row.error("kind", f"“{kind}” is onbekend of staat er twee keer")
        percent = exact(row.number("percent"))
        shares[kind] = Figure(row.percent("percent"), ONE, f"{percent} %", table.origin(row, kind, row.text("article")))
        told.append((kind, f"{_WORDS[kind]}: {percent} %"))
    if len(shares) != len(_WORDS):
        raise LawTableError(table.rows[0].file, "bestand", "kind", f"verwacht zijn: {', '.join(_WORDS)}")
    return HolidayAllowance(table.head, table.info(tuple(told)), shares)
