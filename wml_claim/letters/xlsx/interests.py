"""Statutory interest (art. 6:119, 6:120 BW): one row per item, interest year and rate."""

from __future__ import annotations

from datetime import date

from wml_claim.letters.xlsx.book import Field, Page, cents
from wml_claim.letters.xlsx.items import Entry, Increases
from wml_claim.letters.xlsx.law_cells import LawCells
from wml_claim.letters.xlsx.recount import Recount
from wml_claim.rules.statutory_interest import interest_years
from wml_claim.span import ONE_DAY, Span


class Interests:
    """The rows; every item's own interest is their sum, rounded once."""

    def __init__(self, page: Page, of: Recount, increases: Increases, law: LawCells) -> None:
        self.page, self._of, self._increases, self._law = page, of, increases, law
        label = of.matter.label
        page.heading(label("workbook.sheet_interest"), label("workbook.interest"), 11)
        page.table(
            (
                Field("item", label("workbook.column_item"), 6, "whole"),
                Field("line", label("workbook.column_line"), 7, "whole"),
                Field("over", label("workbook.column_over"), 22),
                Field("principal", label("workbook.column_principal"), 14, "euro"),
                Field("first", label("workbook.column_first"), 12, "day"),
                Field("last", label("workbook.column_last"), 12, "day"),
                Field("rate", label("workbook.column_percent"), 9, "percent"),
                Field("row", label("workbook.column_law_row"), 10),
                Field("days", label("workbook.column_days"), 8, "whole"),
                Field("year", label("workbook.column_days_in_year"), 11, "whole"),
                Field("amount", label("workbook.column_interest"), 14, "fine"),
            )
        )
        for entry in increases.placed:
            self._item(entry)

    def _item(self, entry: Entry) -> None:
        first = self.page.row + 1
        increases, choices = self._increases.page, self._of.matter.dossier.choices
        self._over(entry, "workbook.over_amount", increases.ref("amount", entry.row), entry.due_day)
        if choices.interest_over_increase and choices.demand_sent:
            increase = increases.ref("increase", entry.row)
            self._over(entry, "workbook.over_increase", increase, choices.demand_sent)
        last = self.page.row
        total = cents(f"SUM({self.page.area('amount', first, last)})") if last >= first else "0"
        increases.sum_up("interest", total, row=entry.row)

    def _over(self, entry: Entry, words: str, principal: str, due_day: date) -> None:
        on = self._of.matter.on
        if due_day >= on:
            return
        for year, complete in interest_years(due_day + ONE_DAY, on):
            first = self.page.row + 1
            for span, rate in self._of.matter.law.statutory_interest.rates(year):
                self._row(entry, words, principal, span, complete)
                self.page.sum_up("rate", self._law.ref(rate))
                self.page.put("row", self._law.number(rate))
            amounts = f"{self.page.at('amount', first)}:{self.page.at('amount')}"
            principal = f"{self.page.at('principal')}+SUM({amounts})"

    def _row(self, entry: Entry, words: str, principal: str, span: Span, complete: Span) -> None:
        page, at = self.page, self.page.at
        page.line()
        page.put("item", entry.row - self._increases.page.first + 1)
        page.put("line", entry.line)
        page.put("over", self._of.matter.label(words))
        page.sum_up("principal", principal)
        page.put("first", span.first)
        page.put("last", span.last)
        page.sum_up("days", f"{at('last')}-{at('first')}+1", "whole")
        page.put("year", len(complete))
        page.sum_up("amount", f"{at('principal')}*{at('rate')}*{at('days')}/{at('year')}")
