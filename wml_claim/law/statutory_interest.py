"""The rates of statutory interest (art. 6:119 and 6:120 BW)."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date

from wml_claim.figure import ONE, Figure
from wml_claim.law.table import Head, Table, TableInfo
from wml_claim.notation import day_long, exact
from wml_claim.span import Span


@dataclass(frozen=True, slots=True)
class StatutoryInterest:
    """The yearly rate from each day on which it changed. `changes` are those days."""

    head: Head
    info: TableInfo
    changes: tuple[date, ...]
    _rates: tuple[Figure, ...]

    def rates(self, span: Span) -> tuple[tuple[Span, Figure], ...]:
        """The span cut at each change of rate, each part with its yearly rate (0.06 is 6 %). OutsideTable."""
        self.head.require(span.first)
        self.head.require(span.last)
        return tuple(
            (part, self._rates[bisect_right(self.changes, part.first) - 1]) for part in span.split_at(self.changes)
        )


def statutory_interest(table: Table) -> StatutoryInterest:
    """The rates from their table. LawTableError when the dates are not in order or start late."""
    starts = tuple(row.day("valid_from") for row in table.rows)
    table.check_starts(starts, each_half_year=False)
    rates = tuple(
        Figure(
            row.percent("percent"),
            ONE,
            f"wettelijke rente vanaf {day_long(start)}",
            table.origin(row, row.text("valid_from")),
        )
        for start, row in zip(starts, table.rows, strict=True)
    )
    told = tuple(
        (row.text("valid_from"), f"{exact(row.number('percent'))} % per jaar vanaf {day_long(start)}")
        for start, row in zip(starts, table.rows, strict=True)
    )
    return StatutoryInterest(table.head, table.info(told), starts, rates)
