"""The rows of law that a claim used, numbered for its annex: read from the origins of the figures themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wml_claim.explain import law_figures
from wml_claim.figure import Figure, LawRow
from wml_claim.law import Law, TableInfo
from wml_claim.letters.matter import Matter, Sheet

ORDER = ("minimum_wage", "act", "deductions", "statutory_increase", "statutory_interest", "collection_costs")


@dataclass(frozen=True, slots=True)
class Source:
    """One row of a law table with the number by which the annex refers to it."""

    number: int
    row: LawRow
    text: str


@dataclass(frozen=True, slots=True)
class Sources:
    """All rows used, in order of table and date."""

    entries: tuple[Source, ...]

    def references(self, figures: Iterable[Figure]) -> tuple[int, ...]:
        """The numbers of the rows that some figures rest on."""
        used = {(row.table, row.row) for row, _ in law_rows(figures)}
        return tuple(entry.number for entry in self.entries if (entry.row.table, entry.row.row) in used)


def sources(matter: Matter, sheets: Iterable[Sheet]) -> Sources:
    """Every row behind the items, the rates and the deductions of some scenarios, and behind the collection costs."""
    figures = [figure for sheet in sheets for figure in figures_of(sheet)]
    found: dict[tuple[str, str], tuple[LawRow, str]] = {}
    for row, label in law_rows(figures):
        found.setdefault((row.table, row.row), (row, label))
    ordered = sorted(found.values(), key=lambda pair: (_place(pair[0].table), _row_key(pair[0].row)))
    texts = _texts(matter.law)
    return Sources(
        tuple(
            Source(number, row, texts.get((row.table, row.row), label))
            for number, (row, label) in enumerate(ordered, 1)
        )
    )


def tables_used(matter: Matter, used: Sources) -> tuple[TableInfo, ...]:
    """The tables of the rows used, with the range for which somebody checked them."""
    codes = {entry.row.table for entry in used.entries}
    return tuple(table for table in matter.law.tables if table.code in codes)


def law_rows(figures: Iterable[Figure]) -> Iterator[tuple[LawRow, str]]:
    """The rows of law in the origins of figures, each figure once, with the label of the figure."""
    for figure in law_figures(figures):
        assert isinstance(figure.origin, LawRow)
        yield figure.origin, figure.label


def figures_of(sheet: Sheet) -> Iterator[Figure]:
    """Every figure of a scenario that rests on law."""
    for item in sheet.claim.items:
        yield from (item.amount, item.increase, item.interest)
    for _, rest in sheet.rests:
        yield from (rest.increase, rest.interest)
    for line in sheet.lines:
        yield from line.period.rates
        yield from (result.permitted for result in line.period.deductions if result.permitted is not None)
    yield sheet.claim.totals.collection_costs


def _place(table: str) -> int:
    return ORDER.index(table) if table in ORDER else len(ORDER)


def _row_key(row: str) -> list[tuple[int, str]]:
    """Numbers inside a key in the order of their value."""
    return [(int(part), "") if part.isdigit() else (0, part) for part in re.split(r"(\d+)", row)]


def _texts(law: Law) -> dict[tuple[str, str], str]:
    return {(table.code, row.key): row.text for table in law.tables for row in table.rows}
