"""What was paid and received: the parts of every payslip and every payment, and which of them count."""

from __future__ import annotations

from fractions import Fraction

from wml_claim.letters.xlsx.book import Field, Page
from wml_claim.letters.xlsx.recount import Plan, Recount, allowances
from wml_claim.records import Payment, Payslip
from wml_claim.rules import pay_details

NOTHING = Fraction(0)


class Received:
    """The rows of each pay period: parts of payslips gross, payments net."""

    def __init__(self, page: Page, of: Recount) -> None:
        self.page, self._of = page, of
        self._rows: dict[int, tuple[int, int]] = {}
        label = of.matter.label
        self.yes, self.no = label("workbook.yes"), label("workbook.no")
        page.heading(label("workbook.sheet_received"), label("workbook.received"), 9)
        page.table(
            (
                Field("line", label("workbook.column_line"), 7, "whole"),
                Field("day", label("workbook.column_paid_on"), 11, "day"),
                Field("what", label("workbook.column_description"), 36),
                Field("channel", label("workbook.column_channel"), 12),
                Field("amount", label("workbook.column_amount"), 13, "euro"),
                Field("share", label("workbook.column_share"), 11, "exact"),
                Field("counts", label("workbook.column_counts"), 9),
                Field("counted", label("workbook.column_counted"), 13, "euro"),
                Field("year", label("workbook.column_allowance_year"), 14, "whole"),
            )
        )
        for plan in of.plans:
            if plan.line.whole:
                self._period(plan)

    def _period(self, plan: Plan) -> None:
        first, period = self.page.row + 1, plan.line.period
        shown = sum((self._slip(plan, slip) for slip in period.payslips), NOTHING)
        shown += sum((self._payment(plan, payment) for payment in period.payments), NOTHING)
        paid = period.paid.value if period.payslips else period.received.value
        if paid != shown:
            self._row(plan, self._of.matter.label("workbook.settled"), "", counts=True)
            self.page.put("amount", paid - shown, "taken")
        self._rows[plan.line.number] = (first, self.page.row)

    def _payment(self, plan: Plan, payment: Payment) -> Fraction:
        """A payment, as far as it was for this pay period; what of it counts."""
        counts = not plan.line.period.payslips
        self._row(plan, "", self._of.matter.label(f"workbook.channel_{payment.channel}"), counts=counts)
        self.page.put("day", payment.day)
        self.page.put("amount", payment.amount, "input")
        parts = [len(part) for one in self._of.ground.periods if (part := one.span.overlap(payment.span))]
        own = payment.span.overlap(plan.span)
        if own is None or len(parts) <= 1:
            return payment.amount if counts else NOTHING
        self.page.sum_up("share", f"{len(own)}/{sum(parts)}")
        return payment.amount * len(own) / sum(parts) if counts else NOTHING

    def _slip(self, plan: Plan, slip: Payslip) -> Fraction:
        """The parts of a payslip; what of them counts."""
        slip_words = self._of.matter.label("workbook.channel_slip")
        if not slip.items:
            self._row(plan, self._of.matter.label("workbook.gross_total"), slip_words, counts=True)
            self.page.put("amount", slip.gross, "input")
            return slip.gross
        years = {id(item): year for _, item, year in allowances(plan)}
        for item in slip.items:
            self._row(plan, pay_details.label(item, slip), slip_words, counts=pay_details.counts(item))
            self.page.put("amount", item.amount, "input")
            if year := years.get(id(item)):
                self.page.put("year", year, "input")
        return sum((item.amount for item in slip.items if pay_details.counts(item)), NOTHING)

    def _row(self, plan: Plan, what: str, channel: str, *, counts: bool) -> None:
        page = self.page
        page.line()
        page.put("line", plan.line.number)
        page.put("day", None)
        page.put("what", what)
        page.put("channel", channel)
        page.put("share", 1)
        page.put("counts", self.yes if counts else self.no, "input")
        page.put("year", None)
        amount, share = page.at("amount"), page.at("share")
        page.sum_up("counted", f'IF({page.at("counts")}="{self.yes}",{amount}*{share},0)')

    def counted(self, plan: Plan) -> str:
        """What counts as paid, or was received, over a pay period."""
        first, last = self._rows[plan.line.number]
        return f"SUM({self.page.area('counted', first, last)})" if last >= first else "0"

    def allowance(self, year: int) -> str:
        """The holiday allowance that was paid for a year."""
        last = max(self.page.row, self.page.first)
        amounts, years = (self.page.area(key, self.page.first, last) for key in ("amount", "year"))
        return f"SUMIFS({amounts},{years},{year})"
