"""What the increase is looked up in: its share per working day, and the days that are no working days."""

from __future__ import annotations

from datetime import date

from wml_claim.letters.xlsx.book import Field, Page
from wml_claim.letters.xlsx.recount import Recount
from wml_claim.rules.statutory_increase import public_holidays

LATEST = 10_000


class WorkingDays:
    """Two tables below each other; formulas of other sheets look things up in them."""

    def __init__(self, page: Page, of: Recount, first_due: date) -> None:
        label, law = of.matter.label, of.matter.law.statutory_increase
        page.heading(label("workbook.sheet_working_days"), label("workbook.working_days"), 2)
        page.table(
            (
                Field("late", label("workbook.column_days_late"), 20, "whole"),
                Field("share", label("workbook.column_percent"), 60, "percent"),
            ),
            frozen=False,
        )
        for late in range(LATEST):
            share = law.percent(late)
            page.line()
            page.put("late", late)
            page.put("share", share.value)
            if share is law.percent(LATEST):
                break
        self._shares, self._most = page.area("share", page.first, page.row), page.row - page.first
        page.line()
        page.table((Field("day", label("workbook.column_public_holiday"), 20, "day"),), frozen=False)
        for year in range(first_due.year, of.matter.on.year + 1):
            for day in sorted(public_holidays(year)):
                page.line()
                page.put("day", day)
        self.holidays = page.area("day", page.first, page.row)

    def share(self, late: str) -> str:
        """The share that is due after so many working days."""
        return f"INDEX({self._shares},MIN({late},{self._most})+1)"
