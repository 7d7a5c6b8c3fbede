"""Holiday allowance per year of 1 June through 31 May (art. 15-17 WML)."""

from __future__ import annotations

from fractions import Fraction

from wml_claim.assessment import HolidayYear
from wml_claim.letters.xlsx.book import Field, Page, cents
from wml_claim.letters.xlsx.law_cells import LawCells
from wml_claim.letters.xlsx.periods import Periods
from wml_claim.letters.xlsx.received import Received
from wml_claim.letters.xlsx.recount import Recount, allowances
from wml_claim.notation import half_up
from wml_claim.rules import holiday_allowance

NOTHING = Fraction(0)


class Holiday:
    """One row per year."""

    def __init__(self, page: Page, of: Recount, periods: Periods, received: Received, law: LawCells) -> None:
        self.page, self._of, self._periods, self._received, self._law = page, of, periods, received, law
        self.rows: list[tuple[HolidayYear, str]] = []
        label = of.matter.label
        page.heading(label("workbook.sheet_holiday"), label("workbook.holiday"), 9)
        page.table(
            (
                Field("first", label("workbook.column_year_from"), 12, "day"),
                Field("last", label("workbook.column_year_through"), 12, "day"),
                Field("due_day", label("workbook.column_due_day"), 12, "day"),
                Field("basis", label("workbook.column_basis_lines"), 16, "euro"),
                Field("other_basis", label("workbook.column_basis_other"), 16, "euro"),
                Field("share", label("workbook.column_percent"), 9, "percent"),
                Field("entitlement", label("workbook.column_entitlement"), 14, "euro"),
                Field("paid", label("workbook.column_allowance_paid"), 14, "euro"),
                Field("other_paid", label("workbook.column_paid_other"), 14, "euro"),
                Field("short", label("workbook.column_allowance_short"), 14, "euro"),
            )
        )
        for year in of.matter.primary.holiday_years:
            self._year(year)
        page.totals("first", label("common.total"), ("short",))

    def _year(self, year: HolidayYear) -> None:
        page, at = self.page, self.page.at
        page.line()
        page.put("first", year.span.first)
        page.put("last", year.span.last)
        page.put("due_day", year.due_day)
        page.sum_up("basis", self._periods.of_year(year.year, "basis"))
        other = year.base.value - self._basis_of_lines(year)
        page.put("other_basis", other, "taken" if other else "fixed")
        share = self._of.matter.law.holiday_allowance.share(year.due_day)
        page.sum_up("share", self._law.ref(share))
        page.sum_up("paid", self._received.allowance(year.year))
        paid_elsewhere = year.paid.value - self._paid_on_lines(year)
        page.put("other_paid", paid_elsewhere, "taken" if paid_elsewhere else "fixed")
        if half_up(share.value * year.base.value) == year.entitlement.value:
            page.sum_up("entitlement", cents(f"{at('share')}*({at('basis')}+{at('other_basis')})"))
        else:
            page.put("entitlement", year.entitlement.value, "taken")
        page.sum_up("short", cents(f"MAX(0,{at('entitlement')}-{at('paid')}-{at('other_paid')})"))
        self.rows.append((year, page.ref("short")))

    def _basis_of_lines(self, year: HolidayYear) -> Fraction:
        return sum(
            (
                max(plan.line.period.due.value, plan.line.period.paid.value)
                for plan in self._of.plans
                if plan.line.whole and holiday_allowance.allowance_year(plan.line.period.due_day) == year.year
            ),
            NOTHING,
        )

    def _paid_on_lines(self, year: HolidayYear) -> Fraction:
        plans = [plan for plan in self._of.plans if plan.line.whole]
        return sum((item.amount for plan in plans for _, item, of in allowances(plan) if of == year.year), NOTHING)
