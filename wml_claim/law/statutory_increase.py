"""The statutory increase for late wages, per working day (art. 7:625 BW)."""

from __future__ import annotations

from dataclasses import dataclass

from wml_claim.figure import ONE, Figure
from wml_claim.law.table import Head, Table, TableInfo
from wml_claim.notation import exact


@dataclass(frozen=True, slots=True)
class StatutoryIncrease:
    """The share due after so many working days; the last row holds for every day after it."""

    head: Head
    info: TableInfo
    _shares: tuple[Figure, ...]

    def percent(self, working_days: int) -> Figure:
        """The increase as a share of the wage, 0 to 0.50. ValueError for a negative number of days."""
        if working_days < 0:
            raise ValueError(f"Het aantal werkdagen na de vervaldag kan niet negatief zijn ({working_days}).")
        return self._shares[min(working_days, len(self._shares) - 1)]


def statutory_increase(table: Table) -> StatutoryIncrease:
    """The increase from its table, which has a row for each working day from 0."""
    last = len(table.rows) - 1
    shares: list[Figure] = []
    told: list[tuple[str, str]] = []
    for number, row in enumerate(table.rows):
        if row.whole("working_day") != number:
            raise row.error("working_day", f"verwacht is werkdag {number}")
        share = row.percent("percent")
        if shares and share < shares[-1].value:
            raise row.error("percent", "de verhoging daalt")
        words = f"werkdag {number}{' en later' if number == last else ''}"
        shares.append(Figure(share, ONE, f"wettelijke verhoging, {words}", table.origin(row, str(number))))
        told.append((str(number), f"{words} na de vervaldag: {exact(row.number('percent'))} %"))
    return StatutoryIncrease(table.head, table.info(tuple(told)), tuple(shares))
