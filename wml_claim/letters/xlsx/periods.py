"""One line per pay period: what was due, what was paid, what is short and what of it is claimed."""

from __future__ import annotations

from fractions import Fraction

from wml_claim.letters.annex_lines import age, evidence
from wml_claim.letters.xlsx.book import Field, Page, cents, quoted
from wml_claim.letters.xlsx.days import Days
from wml_claim.letters.xlsx.law_cells import LawCells, literal
from wml_claim.letters.xlsx.premises import Premises
from wml_claim.letters.xlsx.received import Received
from wml_claim.letters.xlsx.recount import Plan, Recount
from wml_claim.rules.holiday_allowance import allowance_year
from wml_claim.rules.wage_paid import UNKNOWN_ABOVE

COLUMNS = (
    ("line", 6, "whole"), ("first", 11, "day"), ("last", 11, "day"), ("due_day", 11, "day"), ("evidence", 24, "text"),
    ("age", 9, "text"), ("agreed", 10, "hours"), ("hours", 8, "hours"), ("month", 11, "euro"), ("mean", 10, "exact"),
    ("due", 12, "euro"), ("base", 11, "euro"), ("paid", 10, "euro"), ("received", 10, "euro"),
    ("difference", 11, "euro"), ("short", 10, "euro"), ("extra", 10, "euro"), ("gross", 11, "euro"),
    ("set_off", 11, "euro"), ("withheld", 12, "euro"), ("basis", 12, "euro"), ("year", 9, "whole"),
    ("status", 20, "text"),
)  # fmt: skip
SUMMED = ("hours", "due", "paid", "received", "short", "extra", "gross", "set_off", "withheld", "basis")


class Periods:
    """The rows of the pay periods."""

    def __init__(
        self, page: Page, of: Recount, days: Days, received: Received, law: LawCells, premises: Premises
    ) -> None:
        self.page, self._of, self._days, self._received = page, of, days, received
        self._law, self._premises = law, premises
        self._rows: dict[int, int] = {}
        label = of.matter.label
        shown = [(key, width, form) for key, width, form in COLUMNS if self._needed(key)]
        self._shown = {key for key, _, _ in shown}
        page.heading(label("workbook.sheet_periods"), label("annex.periods"), min(len(shown), 14))
        page.table([Field(key, label(f"workbook.column_{key}"), width, form) for key, width, form in shown])  # type: ignore[arg-type]
        for plan in of.plans:
            self._line(plan)
        page.totals("evidence", label("common.total"), [key for key in SUMMED if key in self._shown])

    def _needed(self, key: str) -> bool:
        plans = self._of.plans
        match key:
            case "agreed" | "base" | "extra":
                return self._of.agreed
            case "month" | "mean":
                return any(plan.rule != "hourly" for plan in plans)
            case "received" | "set_off":
                return any(plan.net for plan in plans)
            case "withheld":
                return any(plan.line.period.deductions or plan.line.deduction for plan in plans)
        return True

    def _line(self, plan: Plan) -> None:
        page, line, period = self.page, plan.line, plan.line.period
        page.line()
        self._rows[line.number] = page.row
        page.put("line", line.number)
        page.put("first", period.span.first)
        page.put("last", period.span.last)
        page.put("due_day", period.due_day)
        page.put("evidence", evidence(self._of.matter, line))
        page.put("age", age(self._of.matter, line))
        if line.whole:
            self._counted(plan)
        else:
            self._extra_only(plan)

    def _counted(self, plan: Plan) -> None:
        page, at = self.page, self.page.at
        page.sum_up("hours", self._days.sum("hours", plan))
        self._due(plan)
        page.sum_up("received" if plan.net else "paid", self._received.counted(plan))
        paid = at("received" if plan.net else "paid")
        page.sum_up("difference", f"ROUND({at('due')}-{paid},8)")
        self._short(plan, paid)
        self._claimed(plan, paid)
        page.sum_up("basis", f"MAX({at('due')},{paid})")
        page.put("year", allowance_year(plan.line.period.due_day))

    def _due(self, plan: Plan) -> None:
        page, at = self.page, self.page.at
        if self._of.agreed:
            working = self._premises.working_days(at("first"), at("last"))
            week = f"{self._premises.cell('agreed_hours')}/{self._premises.cell('days_a_week')}"
            page.sum_up("agreed", f"ROUND({week}*{working},8)")
        if not plan.live:
            page.put("due", plan.line.period.due.value, "taken")
            return
        hourly = self._days.sum("amount", plan)
        above = f"ROUND({at('hours')},8)>{at('agreed')}" if self._of.agreed else ""
        if plan.rule == "hourly":
            page.sum_up("due", cents(hourly))
            if above:
                share = cents(f"{at('due')}*{at('agreed')}/{at('hours')}")
                page.sum_up("base", f"IF({above},{share},{at('due')})")
            return
        self._month(plan)
        whole = f"{at('month')}+MAX(0,{at('hours')}-{at('agreed')})*{at('mean')}"
        if plan.rule == "month":
            whole = f"IF(ROUND({at('hours')},8)>={at('agreed')},{whole},{hourly})"
        page.sum_up("due", cents(whole))
        page.sum_up("base", f"IF({above},{cents(at('month'))},{at('due')})")

    def _month(self, plan: Plan) -> None:
        """The amount of a whole month for the agreed hours, and the mean rate for the hours above them."""
        page, premises, rates, law = self.page, self._premises, self._of.ground.rates, self._law
        page.sum_up("mean", law.formula(rates.mean(plan.span)))
        agreed = premises.cell("agreed_hours")
        if plan.rule == "month":
            month = law.formula(rates.mean(plan.span, "month"))
            page.sum_up("month", f"{month}*{agreed}/{premises.cell('full_time')}")
            return
        year = plan.span.first.year
        days = premises.working_days(f"DATE({year},1,1)", f"DATE({year},12,31)")
        yearly = f"{agreed}/{premises.cell('days_a_week')}*{days}"
        page.sum_up("month", f"{page.at('mean')}*{yearly}/12")

    def _unknown(self, plan: Plan, paid: str) -> str:
        """Whether so much net money came in that it is not known whether too little was paid."""
        due = self.page.at("due")
        return f"ROUND({paid}-{literal(UNKNOWN_ABOVE)}*{due},8)>0" if plan.net else "FALSE"

    def _short(self, plan: Plan, paid: str) -> None:
        page, at, period = self.page, self.page.at, plan.line.period
        if not plan.live:
            page.put("short", period.base_shortfall.value, "taken")
            if self._of.agreed:
                page.put("extra", period.extra_hours.value, "taken")
            return
        known = f"IF({self._unknown(plan, paid)},0,"
        whole = cents(f"MAX(0,{at('due')}-{paid})")
        if not self._of.agreed:
            page.sum_up("short", f"{known}{whole})")
            return
        base = cents(f"MAX(0,{at('base')}-{paid})")
        page.sum_up("short", f"{known}{base})")
        page.sum_up("extra", f"{known}ROUND({whole}-{at('short')},2))")

    def _claimed(self, plan: Plan, paid: str) -> None:
        page, at, label = self.page, self.page.at, self._of.matter.label
        claimed = at("short") + (f"+{at('extra')}" if plan.extra and self._of.agreed else "")
        set_off = ""
        if plan.net:
            page.sum_up("set_off", f"IF(AND({paid}>0,{claimed}>0),{paid},0)")
            set_off = at("set_off")
        page.sum_up("gross", claimed + (f"+{set_off}" if set_off else ""))
        if plan.line.period.not_computable:
            page.put("status", label("annex.status_not_computable"))
            return
        words = {key: quoted(label(f"annex.status_{key}")) for key in
                 ("unknown", "provisional", "claimed", "deduction", "later", "paid")}  # fmt: skip
        last = words["paid"]
        if self._of.agreed and not plan.extra:
            last = f"IF({at('extra')}>0,{words['later']},{last})"
        if "withheld" in self._shown:
            last = f"IF(N({at('withheld')})>0,{words['deduction']},{last})"
        known = f"IF({at('gross')}>0,{words['provisional'] if plan.net else words['claimed']},{last})"
        if plan.net:
            known = f"IF({self._unknown(plan, paid)},{words['unknown']},{self._provisional(known, words, set_off)})"
        page.sum_up("status", known)

    def _provisional(self, known: str, words: dict[str, str], set_off: str) -> str:
        """Nothing received means nothing to set off: then the claim is not provisional."""
        return f"IF(AND({self.page.at('gross')}>0,{set_off}=0),{words['claimed']},{known})"

    def _extra_only(self, plan: Plan) -> None:
        """A period of which only the extra hours can still be claimed: their amount is taken from the claim."""
        page, extra = self.page, plan.line.extra
        page.put("extra", extra.amount.value if extra else Fraction(0), "taken")
        page.sum_up("gross", page.at("extra"))
        page.put("status", self._of.matter.label("annex.status_extra_only"))

    def ref(self, key: str, plan: Plan) -> str:
        """A cell of a pay period."""
        return self.page.ref(key, self._rows[plan.line.number])

    def total(self, key: str) -> str:
        """The cell with the sum of a column."""
        return self.page.ref(key)

    def has(self, key: str) -> bool:
        """Whether the sheet has a column."""
        return key in self._shown

    def withheld(self, plan: Plan, formula: str) -> None:
        """What was withheld unlawfully in a pay period."""
        self.page.sum_up("withheld", formula, row=self._rows[plan.line.number])

    def of_year(self, year: int, key: str) -> str:
        """The sum of a column over the pay periods that count for a year of holiday allowance."""
        first, last = self.page.first, self.page.row - 1
        return f"SUMIFS({self.page.area(key, first, last)},{self.page.area('year', first, last)},{year})"
