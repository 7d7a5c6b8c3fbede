"""What counts as paid over a pay period (art. 6 WML), and what net money without a slip can tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from wml_claim import notation
from wml_claim.figure import EURO, ONE, Figure, Origin, Reading, Statement, given, total, total_or_only, zero
from wml_claim.records import Payment, Payslip
from wml_claim.rules import pay_details
from wml_claim.span import Span

UNKNOWN_ABOVE = Fraction(60, 100)
"""Net money above this part of what was due (gross) makes underpayment unknown (calculation rule, no article)."""

ITEM_WORDS = {
    "wage": "loon", "overtime": "overwerk", "shift_allowance": "toeslag", "piece": "stukloon",
    "commission": "provisie", "leave_pay": "vakantieloon", "public_holiday_pay": "loon over feestdagen",
    "sick_pay": "ziekengeld", "holiday_allowance": "vakantiebijslag", "expense": "onkostenvergoeding",
    "year_end": "eindejaarsuitkering", "profit": "winstuitkering", "one_off": "eenmalige uitkering",
    "severance": "ontslagvergoeding", "employer_health": "bijdrage ziektekosten", "in_kind": "loon in natura",
    "et_allowance": "vergoeding in ruil voor brutoloon", "tips": "fooien",
}  # fmt: skip


def origin_of(record: Payslip | Payment, key: str) -> Origin:
    """Where a value of a record came from: its spot on the paper, the paper, or a statement."""
    if reading := record.sources.get(key):
        return reading
    if record.document:
        return Reading(record.document)
    what = "loonstrook" if isinstance(record, Payslip) else "betaling"
    return Statement(f"opgave van de {what}")


def counting_wage(slip: Payslip) -> Figure:
    """The gross items of one slip that count as wage (art. 6 WML); a gross total without items counts whole."""
    when = notation.days(slip.span.first, slip.span.last)
    if not slip.items:
        return Figure(slip.gross, EURO, f"bruto loon volgens de strook over {when}", origin_of(slip, "gross"))
    items = [
        Figure(item.amount, EURO, pay_details.label(item, slip), origin_of(slip, f"items.{n}"))
        for n, item in enumerate(slip.items)
        if pay_details.counts(item)
    ]
    return total_or_only(items, f"loon volgens de strook over {when}", "art. 6 WML")


def wage_on_slips(slips: Sequence[Payslip]) -> Figure:
    """The counting wage of all slips of one period."""
    wages = [counting_wage(slip) for slip in slips]
    return total_or_only(wages, "betaald loon", "art. 6 WML")


def shares(payment: Payment, periods: Sequence[Span]) -> list[tuple[int, Figure]]:
    """A payment over the periods it was for, by calendar days: (index of the period, its share)."""
    overlaps = [(n, len(part)) for n, span in enumerate(periods) if (part := span.overlap(payment.span))]
    channel = "contant" if payment.channel == "cash" else "per bank"
    whole = Figure(
        payment.amount, EURO, f"ontvangen {notation.day_short(payment.day)}, {channel}", origin_of(payment, "amount")
    )
    if len(overlaps) <= 1:
        return [(n, whole) for n, _ in overlaps]
    days = sum(length for _, length in overlaps)
    return [
        (n, (whole * given(length, ONE, f"{length} dagen") / given(days, ONE, f"{days} dagen")).named(whole.label))
        for n, length in overlaps
    ]


@dataclass(frozen=True, slots=True)
class Shortfall:
    """What is still to be paid over one period; `base` and `extra` add up to `amount`."""

    amount: Figure
    base: Figure
    extra: Figure
    underpayment: Literal["yes", "no", "unknown"]
    provisional: bool


def shortfall(due: Figure, base_due: Figure, paid: Figure, *, net: bool) -> Shortfall:
    """Shortfall = max(0, due - paid); what was paid goes to the base part first.

    `net`: `paid` is money received without a slip. Above 60 % of what was due, underpayment is unknown and nothing is
    claimed; below it the difference is provisional.
    """
    if net and paid.value > UNKNOWN_ABOVE * due.value:
        nothing = zero(label="niet vast te stellen")
        return Shortfall(nothing, nothing, nothing, "unknown", False)
    amount = (due - paid).not_below_zero("te weinig betaald", "art. 7 WML").rounded()
    if base_due.value == due.value:
        base, extra = amount, zero(label="te weinig betaald over meeruren")
    else:
        base = (base_due - paid).not_below_zero("te weinig betaald over de afgesproken uren", "art. 7 WML").rounded()
        extra = (amount - base).named("te weinig betaald over meeruren", "art. 13a WML")
    return Shortfall(amount, base, extra, "yes" if amount.value else "no", bool(net and paid.value and amount.value))


def cash_reclaimable(payments: Sequence[Payment], on: date, earliest: date) -> Figure:
    """Cash dated after `earliest` and up to `on`: what could still be reclaimed under art. 7:621 BW."""
    cash = [
        Figure(pay.amount, EURO, f"contant {notation.day_short(pay.day)}", origin_of(pay, "amount"))
        for pay in payments
        if pay.channel == "cash" and earliest < pay.day <= on
    ]
    return total(cash, "contant betaald in de laatste zes maanden", "art. 7:621 BW")
