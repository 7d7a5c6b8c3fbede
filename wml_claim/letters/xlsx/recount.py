"""Which pay periods can be recounted by the plain rules on the sheets, proven by counting them here once exactly.

A period that follows a rule which the sheets do not know (a settlement period of a cao, time off for extra hours) takes
the amounts of the claim as they are, marked as such.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from wml_claim.assessment.ground import Ground, lay
from wml_claim.assessment.periods import barring
from wml_claim.assessment.scenarios import hours_by_day
from wml_claim.figure import EURO, Figure, given
from wml_claim.letters.matter import Line, Matter
from wml_claim.notation import half_up
from wml_claim.records import Payslip, PayslipItem
from wml_claim.rules import holiday_allowance
from wml_claim.rules.minimum_wage import agreed_in
from wml_claim.rules.wage_paid import UNKNOWN_ABOVE, counting_wage
from wml_claim.span import Span, calendar_month

Rule = Literal["hourly", "month", "fixed"]
NOTHING = Fraction(0)


@dataclass(frozen=True, slots=True)
class Plan:
    """How one line is counted. `net`: only net money is known; `extra`: extra hours of this period can be claimed now.

    `live` False: its amounts are taken from the claim.
    """

    line: Line
    net: bool
    rule: Rule
    extra: bool
    live: bool

    @property
    def span(self) -> Span:
        """The days of the pay period."""
        return self.line.period.span


@dataclass(frozen=True, slots=True)
class Recount:
    """What all sheets read."""

    matter: Matter
    ground: Ground
    hours: Mapping[date, Figure]
    plans: tuple[Plan, ...]

    @property
    def agreed(self) -> bool:
        """Whether hours per week were agreed, so that hours above them are extra hours (art. 13a WML)."""
        return self.ground.terms.agreed_hours is not None


def recount(matter: Matter) -> Recount:
    """The facts of the primary claim, day by day."""
    ground = lay(matter.dossier, matter.law, matter.on)
    hours = hours_by_day(ground, matter.claim.scenario)
    plans = tuple(_plan(matter, ground, hours, line) for line in matter.primary.lines)
    return Recount(matter, ground, hours, plans)


def _plan(matter: Matter, ground: Ground, hours: Mapping[date, Figure], line: Line) -> Plan:
    period = line.period
    net = not period.payslips and not line.untaxed
    rule = _rule(ground, period.span)
    in_time = barring(matter.assessment, period.extra_limitation_day) >= matter.on
    claimable = in_time or not matter.dossier.choices.leave_out_barred
    extra = line.extra is not None or (
        ground.terms.agreed_hours is not None and period.extra_due_day <= matter.on and claimable
    )
    live = line.whole and not period.not_computable and _agrees(ground, hours, line, net=net, rule=rule)
    return Plan(line, net, rule, extra, live)


def _rule(ground: Ground, span: Span) -> Rule:
    """Which rule a period follows when it has the agreed hours at least."""
    if ground.terms.agreed_hours is None or span != calendar_month(span.first):
        return "hourly"
    if span.first >= ground.rates.hourly_from:
        return "fixed" if ground.terms.fixed_monthly_wage else "hourly"
    return "month" if ground.terms.month_paid and not ground.rates.agreed_is_higher(span) else "hourly"


def _agrees(ground: Ground, hours: Mapping[date, Figure], line: Line, *, net: bool, rule: Rule) -> bool:
    """Whether the plain rules give what the claim says of this period."""
    due, base = plain_due(ground, hours, line.period.span, rule)
    period, paid = line.period, line.period.paid.value
    if due != period.due.value:
        return False
    if net and paid > UNKNOWN_ABOVE * due:
        short = own = NOTHING
    else:
        short, own = half_up(max(due - paid, NOTHING)), half_up(max(base - paid, NOTHING))
    parts = (period.shortfall.value, period.base_shortfall.value, period.extra_hours.value)
    return (short, own, short - own) == parts


def plain_due(ground: Ground, hours: Mapping[date, Figure], span: Span, rule: Rule) -> tuple[Fraction, Fraction]:
    """What is due over a period and its part for the agreed hours, by the rules of the sheets."""
    days = [(day, hours[day].value) for day in span if day in hours and hours[day].value]
    worked = sum((worked for _, worked in days), NOTHING)
    hourly = sum((worked * ground.rates.rate(day).value for day, worked in days), NOTHING)
    agreed = agreed_in(span, ground.terms)
    if agreed is None:
        due = half_up(hourly)
        return due, due
    above = worked - agreed.value
    if rule == "hourly" or (rule == "month" and above < 0):
        due = half_up(hourly)
        return due, half_up(due * agreed.value / worked) if above > 0 else due
    month = month_amount(ground, span, rule)
    due = half_up(month + max(above, NOTHING) * ground.rates.mean(span).value)
    return due, half_up(month) if above > 0 else due


def month_amount(ground: Ground, span: Span, rule: Rule) -> Fraction:
    """The amount of a whole month for the agreed hours, not rounded."""
    terms = ground.terms
    assert terms.agreed_hours is not None
    if rule == "fixed":
        yearly = agreed_in(Span(date(span.first.year, 1, 1), date(span.first.year, 12, 31)), terms)
        assert yearly is not None
        return ground.rates.mean(span).value * yearly.value / 12
    assert terms.full_time is not None, "a month before 2024 is not computable without full-time hours"
    return ground.rates.mean(span, "month").value * terms.agreed_hours.value / terms.full_time.value


def allowances(plan: Plan) -> Iterator[tuple[Payslip, PayslipItem, int]]:
    """Holiday allowance on the payslips of a line, with the year it was paid for."""
    for slip in plan.line.period.payslips:
        wage = counting_wage(slip)
        for item in slip.items:
            if item.kind == "holiday_allowance":
                amount = given(item.amount, EURO, item.label)
                due_day = plan.line.period.due_day
                yield slip, item, holiday_allowance.year_paid_for(item.for_year, due_day, amount, wage)
