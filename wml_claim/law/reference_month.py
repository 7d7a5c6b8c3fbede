"""The reference month wage since 2024 (art. 14 WML): a base for caps, never a wage floor."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date

from wml_claim.figure import EURO, Figure
from wml_claim.law.table import Head, Table, TableInfo
from wml_claim.notation import day_long, euro


@dataclass(frozen=True, slots=True)
class ReferenceMonth:
    """The amounts and the days from which they hold."""

    head: Head
    info: TableInfo
    changes: tuple[date, ...]
    _amounts: tuple[Figure, ...]

    def month(self, day: date) -> Figure:
        """Euro per month on a day. OutsideTable before 2024 and after the verified range."""
        self.head.require(day)
        return self._amounts[bisect_right(self.changes, day) - 1]


def reference_month(table: Table) -> ReferenceMonth:
    """The amounts from their table."""
    starts = tuple(row.day("valid_from") for row in table.rows)
    table.check_starts(starts, each_half_year=True)
    amounts = tuple(
        Figure(
            row.number("amount"),
            EURO,
            f"referentiemaandloon vanaf {day_long(start)}",
            table.origin(row, row.text("valid_from")),
        )
        for start, row in zip(starts, table.rows, strict=True)
    )
    told = tuple(
        (row.text("valid_from"), f"{euro(row.number('amount'))} per maand vanaf {day_long(start)}")
        for start, row in zip(starts, table.rows, strict=True)
    )
    return ReferenceMonth(table.head, table.info(told), starts, amounts)
