"""Every item with its statutory increase (art. 7:625 BW), also those that are nothing yet and may become something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from wml_claim.claim import Item, ItemKind
from wml_claim.letters.annex_sums import PERCENTAGES
from wml_claim.letters.xlsx.book import Field, Page, cents
from wml_claim.letters.xlsx.holiday import Holiday
from wml_claim.letters.xlsx.law_cells import literal
from wml_claim.letters.xlsx.periods import Periods
from wml_claim.letters.xlsx.premises import Premises
from wml_claim.letters.xlsx.recount import Plan, Recount
from wml_claim.letters.xlsx.working_days import WorkingDays
from wml_claim.notation import days
from wml_claim.span import Span

NET: tuple[ItemKind, ...] = ("unlawful_deductions",)


@dataclass(frozen=True, slots=True)
class Entry:
    """One item as a row. `amount` is a formula; None: `taken` is the amount of the claim as it is."""

    kind: ItemKind
    line: int | None
    span: Span
    due_day: date
    amount: str | None
    taken: Fraction = Fraction(0)
    provisional: bool = False
    row: int = 0


def entries(of: Recount, periods: Periods, holiday: Holiday) -> Iterator[Entry]:
    """The items in the order of the annex; gross first."""
    claimed = {(item.kind, item.span): item for item in of.matter.claim.items}
    told: set[tuple[ItemKind, Span]] = set()
    for entry in _recounted(of, periods, holiday):
        told.add((entry.kind, entry.span))
        yield entry
    yield from (_taken(item) for key, item in claimed.items() if key not in told)


def _recounted(of: Recount, periods: Periods, holiday: Holiday) -> Iterator[Entry]:
    for plan in of.plans:
        if plan.line.whole and not plan.line.period.not_computable:
            yield _of_line(plan, "shortfall", plan.line.period.due_day, periods.ref("short", plan))
    for plan in of.plans:
        if of.agreed and plan.extra:
            yield _of_line(plan, "extra_hours", plan.line.period.extra_due_day, periods.ref("extra", plan))
    for year, cell in holiday.rows:
        yield Entry("holiday_allowance", None, year.span, year.due_day, cell)
    for plan in of.plans:
        if plan.line.whole and plan.line.period.deductions:
            yield _of_line(plan, "unlawful_deductions", plan.line.period.due_day, periods.ref("withheld", plan))


def _of_line(plan: Plan, kind: ItemKind, due_day: date, amount: str) -> Entry:
    provisional = plan.line.period.provisional and kind not in NET
    return Entry(kind, plan.line.number, plan.span, due_day, amount, provisional=provisional)


def _taken(item: Item) -> Entry:
    return Entry(item.kind, None, item.span, item.due_day, None, item.amount.value, item.provisional)


class Increases:
    """The rows of the items: days late, percentage, increase; and the increase where the court moderates it."""

    def __init__(self, page: Page, of: Recount, premises: Premises, tables: WorkingDays, found: list[Entry]) -> None:
        self.page, self._of, self._premises, self._tables = page, of, premises, tables
        label = of.matter.label
        page.heading(label("workbook.sheet_increase"), label("annex.items"), 12)
        page.table(
            (
                Field("item", label("workbook.column_item"), 6, "whole"),
                Field("line", label("workbook.column_line"), 7, "whole"),
                Field("what", label("workbook.column_kind"), 30),
                Field("span", label("workbook.column_span"), 27),
                Field("due_day", label("workbook.column_due_day"), 12, "day"),
                Field("amount", label("workbook.column_amount"), 14, "euro"),
                Field("late", label("workbook.column_days_late"), 10, "whole"),
                Field("percent", label("workbook.column_percent"), 9, "percent"),
                Field("increase", label("workbook.column_increase"), 13, "euro"),
                *(
                    Field(f"at_{percent}", label("workbook.column_at_most", percent=str(percent)), 12, "euro")
                    for percent in PERCENTAGES
                ),
                Field("interest", label("workbook.column_interest"), 12, "euro"),
            )
        )
        self.gross = self._group([entry for entry in found if entry.kind not in NET])
        self.net = self._group([entry for entry in found if entry.kind in NET])

    def _group(self, found: list[Entry]) -> tuple[int, int, list[Entry]]:
        """First and last row, and the entries with their rows; gross and net are never in one sum."""
        first = self.page.row + 1
        placed = [self._entry(entry) for entry in found]
        return first, self.page.row, placed

    def _entry(self, entry: Entry) -> Entry:
        page, at = self.page, self.page.at
        page.line()
        key = f"annex.bound_{entry.kind}" if entry.provisional else f"annex.item_{entry.kind}"
        page.put("item", page.row - page.first + 1)
        page.put("line", entry.line)
        page.put("what", self._of.matter.label(key))
        page.put("span", days(entry.span.first, entry.span.last))
        page.put("due_day", entry.due_day)
        if entry.amount is None:
            page.put("amount", entry.taken, "taken")
        else:
            page.sum_up("amount", entry.amount)
        on = self._premises.cell("on")
        late = f"NETWORKDAYS({at('due_day')}+1,{on},{self._tables.holidays})"
        page.sum_up("late", f"IF({at('due_day')}>={on},0,{late})")
        share = self._tables.share(at("late"))
        page.sum_up("percent", f"MIN({share},{self._premises.cell('cap')})")
        page.sum_up("increase", cents(f"{at('amount')}*{at('percent')}"))
        for percent in PERCENTAGES:
            most = literal(Fraction(percent, 100))
            page.sum_up(f"at_{percent}", cents(f"{at('amount')}*MIN({share},{most})"))
        return Entry(entry.kind, entry.line, entry.span, entry.due_day, entry.amount, entry.taken,
                     entry.provisional, page.row)  # fmt: skip

    @property
    def placed(self) -> list[Entry]:
        """All items with their rows."""
        return [*self.gross[2], *self.net[2]]

    def sum(self, key: str, group: tuple[int, int, list[Entry]]) -> str:
        """The sum of a column over the gross or the net items."""
        first, last, found = group
        return f"SUM({self.page.area(key, first, last)})" if found else "0"

    def of_kind(self, kind: ItemKind) -> str:
        """The sum of the amounts of one kind of item."""
        cells = [self.page.ref("amount", entry.row) for entry in self.placed if entry.kind == kind]
        if not cells:
            return "0"
        first, last = cells[0], cells[-1].rsplit("!", 1)[1]
        return f"SUM({first}:{last})"
