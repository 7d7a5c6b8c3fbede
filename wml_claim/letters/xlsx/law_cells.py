"""The amounts of law as cells, and formulas for figures that rest on them: a rate, a mean of rates, a maximum."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from wml_claim.explain import law_figures
from wml_claim.figure import EURO, EURO_PER_HOUR, EURO_PER_WEEK, ONE, Figure, LawRow, Step
from wml_claim.letters.matter import Matter
from wml_claim.letters.sources import Sources
from wml_claim.letters.xlsx.book import Field, Page, cents

UNITS = {EURO_PER_HOUR: "hour", EURO_PER_WEEK: "week", EURO: "euro", ONE: "share"}
Key = tuple[str, str, str]


class LawCells:
    """Every row of law that a formula names, numbered as in the annex; others follow after those."""

    def __init__(self, page: Page, matter: Matter, used: Sources) -> None:
        self.page, self._matter = page, matter
        self._numbers = {(entry.row.table, entry.row.row): entry.number for entry in used.entries}
        self._texts = {(table.code, row.key): row.text for table in matter.law.tables for row in table.rows}
        self._figures: dict[Key, Figure] = {}
        self._inputs: dict[int, str] = {}
        label = matter.label
        page.heading(label("workbook.sheet_law"), label("workbook.law"), 7)
        page.table(
            (
                Field("number", label("workbook.column_number"), 6),
                Field("content", label("workbook.column_content"), 62),
                Field("value", label("workbook.column_value"), 12, "exact"),
                Field("unit", label("workbook.column_unit"), 13),
                Field("article", label("workbook.column_article"), 24),
                Field("source", label("workbook.column_source"), 62),
            )
        )

    def know(self, figures: Iterable[Figure]) -> None:
        """Give the rows that figures rest on their cells, in the order of the annex."""
        found = [figure for figure in law_figures(figures) if _key(figure)[:2] in self._numbers]
        for figure in sorted(found, key=lambda one: (self._numbers[_key(one)[:2]], _key(one)[2])):
            self.ref(figure)

    def ref(self, figure: Figure) -> str:
        """The cell of a figure that stands in a table of law."""
        key = _key(figure)
        if key not in self._figures:
            self._figures[key] = figure
        return self.page.ref("value", self.page.first + list(self._figures).index(key))

    def input(self, figure: Figure | None, cell: str) -> None:
        """From here on a figure that was agreed or stated stands in a cell of its own."""
        if figure is not None:
            self._inputs[id(figure)] = cell

    def number(self, figure: Figure) -> str:
        """The numbers in brackets by which the sheets refer to the rows behind a figure."""
        keys = dict.fromkeys(_key(one)[:2] for one in law_figures([figure]))
        return ", ".join(f"({self._number(key)})" for key in keys)

    def formula(self, figure: Figure) -> str:
        """A figure as a formula of law cells, inputs and plain numbers."""
        if cell := self._inputs.get(id(figure)):
            return cell
        if isinstance(figure.origin, LawRow):
            return self.ref(figure)
        if isinstance(figure.origin, Step):
            return self._step(figure.origin)
        return literal(figure.value)

    def _step(self, step: Step) -> str:
        terms = [self.formula(term) for term in step.terms]
        match step.operation:
            case "rounded":
                return cents(terms[0])
            case "largest" | "smallest":
                return f"{'MAX' if step.operation == 'largest' else 'MIN'}({','.join(terms)})"
        sign = {"sum": "+", "difference": "-", "product": "*", "quotient": "/"}[step.operation]
        return f"({sign.join(terms)})" if terms else "0"

    def _number(self, key: tuple[str, str]) -> int:
        return self._numbers.setdefault(key, len(self._numbers) + 1)

    def write(self) -> None:
        """The rows themselves, once every formula is made."""
        page, label = self.page, self._matter.label
        for (table, row, unit), figure in self._figures.items():
            assert isinstance(figure.origin, LawRow)
            page.line()
            page.put("number", f"({self._number((table, row))})")
            page.put("content", self._texts.get((table, row), figure.label))
            page.put("value", figure.value, "fixed", "percent" if unit == "share" else None)
            page.put("unit", label(f"workbook.unit_{unit}"))
            page.put("article", figure.origin.article)
            page.put("source", figure.origin.source or label("annex.no_source"))


def _key(figure: Figure) -> Key:
    assert isinstance(figure.origin, LawRow)
    return figure.origin.table, figure.origin.row, UNITS.get(figure.unit, "euro")


def literal(value: Fraction) -> str:
    """An exact number inside a formula."""
    if value.denominator == 1:
        return str(value.numerator)
    return f"({value.numerator}/{value.denominator})"
