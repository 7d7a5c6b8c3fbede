"""The first sheet: the relief sought beside what the letter says, moderation, and how to read the cells."""

from __future__ import annotations

from fractions import Fraction

from wml_claim.letters.amounts import GROSS_KINDS, NET_KINDS, increase_over
from wml_claim.letters.annex_sums import PERCENTAGES
from wml_claim.letters.petitum import petitum
from wml_claim.letters.xlsx.book import Field, Page, Role, cents
from wml_claim.letters.xlsx.items import Increases
from wml_claim.letters.xlsx.law_cells import LawCells, literal
from wml_claim.letters.xlsx.periods import Periods
from wml_claim.letters.xlsx.recount import Recount

GROSS, NET, OTHER = "gross", "net", "other"


class Summary:
    """The heads of claim; `names` says in which cell each stands."""

    def __init__(self, page: Page, of: Recount, periods: Periods, increases: Increases, law: LawCells) -> None:
        self.page, self._of, self._periods, self._increases, self._law = page, of, periods, increases, law
        self.names: dict[str, str] = {}
        matter = of.matter
        label = matter.label
        page.heading(label("annex.title"), label("workbook.opening"), 7)
        if not matter.dossier.confirmed:
            page.row -= 1
            page.note(label("workbook.draft_means"), 7)
            page.row += 1
        page.table(
            (
                Field("part", label("workbook.column_part"), 11),
                Field("what", label("workbook.column_what"), 52),
                Field(GROSS, label("workbook.column_total_gross"), 16, "euro"),
                Field(NET, label("workbook.column_total_net"), 16, "euro"),
                Field(OTHER, label("workbook.column_total_other"), 16, "euro"),
                Field("letter", label("workbook.column_in_letter"), 16, "euro"),
                Field("moved", label("workbook.column_moved"), 16, "euro"),
            ),
            frozen=False,
        )
        self._numbers = {part.code: part.number for part in petitum(matter).parts}
        self._heads()
        self._moderation()
        self._legend()

    def _heads(self) -> None:
        of, totals, increases = self._of, self._of.matter.claim.totals, self._increases
        sheet = of.matter.primary
        self._head("wage", GROSS, self._periods.total("gross"), sheet.gross)
        if self._periods.has("set_off"):
            self._head("set_off", NET, self._periods.total("set_off"), sheet.set_off, of_part="wage")
        self._head("holiday", GROSS, increases.of_kind("holiday_allowance"), totals.holiday_allowance.value)
        for item in dict.fromkeys(entry.kind for entry in increases.placed if entry.amount is None):
            if item not in ("shortfall", "extra_hours", "holiday_allowance", "unlawful_deductions"):
                amount = sum((one.amount.value for one in of.matter.claim.items if one.kind == item), Fraction(0))
                self._head(item, GROSS, increases.of_kind(item), amount)
        withheld = increases.net[2]
        if withheld:
            formula = increases.of_kind("unlawful_deductions")
            self._head("deductions", NET, formula, totals.unlawful_deductions.value)
        gross = increase_over(sheet, GROSS_KINDS)
        self._head("increase", GROSS, increases.sum("increase", increases.gross), gross, "increase_gross")
        if withheld:
            net = increase_over(sheet, NET_KINDS)
            self._head("increase", NET, increases.sum("increase", increases.net), net, "increase_net")
        interest = "+".join(increases.sum("interest", group) for group in (increases.gross, increases.net))
        self._head("interest", OTHER, interest, totals.statutory_interest.value)
        if costs := self._costs():
            self._head("costs", OTHER, costs, totals.collection_costs.value)

    def _head(
        self, code: str, column: str, formula: str, in_letter: Fraction, name: str = "", of_part: str = ""
    ) -> None:
        page = self.page
        page.line()
        page.put("part", self._numbers.get(of_part or code, "–"))
        page.put("what", self._of.matter.label(f"annex.part_{code}"))
        for key in (GROSS, NET, OTHER):
            page.put(key, None)
        page.sum_up(column, f"ROUND({formula},2)")
        page.put("letter", in_letter)
        page.sum_up("moved", f"ROUND({page.at(column)}-{page.at('letter')},2)")
        self.names[name or code] = page.ref(column)

    def _costs(self) -> str:
        """The staircase over all principal sums, at least the minimum and at most the maximum; empty: not due yet."""
        of, law = self._of, self._law
        if not of.matter.claim.totals.collection_costs.value:
            return ""
        increases, table = self._increases, of.matter.law.collection_costs
        principal = "+".join(increases.sum("amount", group) for group in (increases.gross, increases.net))
        steps = []
        for bracket in table.brackets:
            top = f"({principal})" if bracket.up_to is None else f"MIN({principal},{literal(bracket.up_to)})"
            steps.append(f"MAX(0,{top}-{literal(bracket.over)})*{law.ref(bracket.percent)}")
        costs = f"MAX({law.ref(table.minimum)},MIN({law.ref(table.maximum)},{'+'.join(steps)}))"
        if of.matter.dossier.choices.vat_on_collection_costs:
            costs += f"*(1+{law.ref(table.vat)})"
        return f"IF({principal}=0,0,{cents(costs)})"

    def _moderation(self) -> None:
        page, matter, increases = self.page, self._of.matter, self._increases
        page.line()
        page.line()
        page.note(matter.label("annex.head_moderation"), 7)
        page.table(
            (
                Field("part", "", 11),
                Field("what", matter.label("annex.column_at_most"), 52),
                *(Field(f"at_{percent}", f"{percent} %", 16, "euro") for percent in PERCENTAGES),
            ),
            frozen=False,
        )
        for name, group in ((GROSS, increases.gross), (NET, increases.net)):
            if group[2]:
                page.line()
                page.put("part", "")
                page.put("what", matter.label(f"annex.row_increase_{name}"))
                for percent in PERCENTAGES:
                    page.sum_up(f"at_{percent}", f"ROUND({increases.sum(f'at_{percent}', group)},2)")

    def _legend(self) -> None:
        page, label = self.page, self._of.matter.label
        page.line()
        page.line()
        page.note(label("workbook.legend"), 7)
        roles: tuple[Role, ...] = ("input", "taken", "derived")
        for role in roles:
            page.line()
            page.put("part", label(f"workbook.legend_{role}"), role)
            page.put("what", label(f"workbook.legend_{role}_means"))
