"""Deductions held against art. 13 WML, and what of them was withheld from the minimum wage."""

from __future__ import annotations

from fractions import Fraction

from wml_claim.assessment import DeductionResult
from wml_claim.assessment.periods import terms_a_year
from wml_claim.letters.xlsx.book import Field, Page, cents
from wml_claim.letters.xlsx.law_cells import LawCells
from wml_claim.letters.xlsx.periods import Periods
from wml_claim.letters.xlsx.recount import Plan, Recount
from wml_claim.notation import half_up
from wml_claim.rules.deductions import conditions_shown


class Withheld:
    """The rows of each pay period; the last of them says what is claimed."""

    def __init__(self, page: Page, of: Recount, periods: Periods, law: LawCells) -> None:
        self.page, self._of, self._periods, self._law = page, of, periods, law
        label = of.matter.label
        self._yes, self._no = label("workbook.yes"), label("workbook.no")
        page.heading(label("workbook.sheet_withheld"), label("annex.deductions"), 10)
        page.table(
            (
                Field("line", label("workbook.column_line"), 7, "whole"),
                Field("what", label("workbook.column_description"), 28),
                Field("amount", label("workbook.column_withheld_amount"), 13, "euro"),
                Field("shown", label("workbook.column_conditions"), 13),
                Field("mandate", label("workbook.column_mandate"), 11),
                Field("most", label("workbook.column_most"), 13, "euro"),
                Field("permitted", label("workbook.column_permitted"), 13, "euro"),
                Field("remainder", label("workbook.column_remainder"), 13, "euro"),
                Field("claimed", label("workbook.column_claimed_net"), 13, "euro"),
                Field("reason", label("workbook.column_reason"), 60),
            )
        )
        for plan in of.plans:
            if plan.line.whole and plan.line.period.deductions:
                self._period(plan)
        page.totals("what", label("common.total"), ("claimed",))

    def _period(self, plan: Plan) -> None:
        first = self.page.row + 1
        for result in plan.line.period.deductions:
            self._deduction(plan, result, first)
        self._claimed(plan, first)
        self._periods.withheld(plan, self.page.ref("claimed"))

    def _deduction(self, plan: Plan, result: DeductionResult, first: int) -> None:
        page, at = self.page, self.page.at
        page.line()
        page.put("line", plan.line.number)
        page.put("what", result.deduction.label)
        page.put("amount", result.amount.value, "input")
        page.put("mandate", self._yes if result.has_basis else self._no, "input")
        page.put("reason", f"{result.reason.rstrip('.')} ({result.article}).")
        page.put("claimed", None)
        if result.permitted is None:
            page.put("shown", self._yes)
            page.put("remainder", Fraction(0), "taken")
            return
        page.put("shown", self._yes if conditions_shown(result.deduction) else self._no, "input")
        most = self._most(plan, result, first)
        page.sum_up("most", most)
        page.sum_up("permitted", f'IF({at("shown")}="{self._yes}",MIN({at("amount")},{at("most")}),0)')
        page.sum_up("remainder", f"{at('amount')}-{at('permitted')}")

    def _most(self, plan: Plan, result: DeductionResult, first: int) -> str:
        """What may be withheld for a kind per pay term, less what was permitted for it already."""
        law, last = self._of.matter.law.deductions, plan.span.last
        kind = result.deduction.kind
        if kind == "advance":
            return self.page.at("amount")
        if kind == "housing":
            whole = f"{self._law.ref(law.housing(last))}*{self._periods.ref('due', plan)}"
        elif kind == "health" and (yearly := law.health(last.year)):
            period = next(one for one in self._of.ground.periods if one.span == plan.span)
            whole = f"{self._law.ref(yearly)}/{terms_a_year(self._of.ground, period)}"
        else:
            return "0"
        same = [
            self.page.at("permitted", first + index)
            for index, other in enumerate(plan.line.period.deductions)
            if other.deduction.kind == kind and first + index < self.page.row and other.permitted is not None
        ]
        return f"{whole}-({'+'.join(same)})" if same else whole

    def _claimed(self, plan: Plan, first: int) -> None:
        """Room above the minimum takes the remainders with a mandate first, then the others."""
        page, line = self.page, plan.line
        amount = line.deduction.amount.value if line.deduction else Fraction(0)
        due, paid = self._periods.ref("due", plan), self._periods.ref("received" if plan.net else "paid", plan)
        if not self._plain(plan):
            page.put("claimed", amount, "taken")
            return
        remainders = page.area("remainder", first, page.row)
        room = f"MAX(0,{paid}-{due})"
        formula = cents(f"MAX(0,SUM({remainders})-{room})")
        if self._of.matter.dossier.choices.claim_deductions_above_minimum:
            mandates = page.area("mandate", first, page.row)
            without = f'SUMIFS({remainders},{mandates},"{self._no}")'
            left = f'MAX(0,{room}-SUMIFS({remainders},{mandates},"{self._yes}"))'
            formula += "+" + cents(f"MIN({without},{left})")
        page.sum_up("claimed", formula)

    def _plain(self, plan: Plan) -> bool:
        """Whether the rule on the sheet gives what the claim says."""
        period = plan.line.period
        remainders = sum((result.remainder.value for result in period.deductions), Fraction(0))
        room = max(period.paid.value - period.due.value, Fraction(0))
        return half_up(max(remainders - room, Fraction(0))) == period.unlawful_deductions.value
