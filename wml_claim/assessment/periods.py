"""One pay period in one scenario, and the holiday allowance over the years."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache

from wml_claim.assessment.due import amounts_due, paid_for, received_for, slips_of
from wml_claim.assessment.ground import Ground
from wml_claim.assessment.model import Assessment, HolidayYear, Period
from wml_claim.dossier import Dossier, ScenarioCode
from wml_claim.figure import EURO, Figure, zero
from wml_claim.records import Deduction, Payslip
from wml_claim.rules import deductions, holiday_allowance, limitation, pay_details, wage_paid
from wml_claim.rules.hours_basis import sum_of
from wml_claim.rules.minimum_wage import Due
from wml_claim.rules.pay_period import PayPeriod
from wml_claim.span import calendar_year

SUNDAY = 6
TERMS_A_YEAR = {"month": 12, "four_weeks": 13}


def listed_periods(ground: Ground, hours: Mapping[date, Figure], code: ScenarioCode) -> tuple[Period, ...]:
    """Every pay period whose due day has come, for these hours."""
    interrupted = interruptions(ground)
    dues = amounts_due(ground, hours)
    return tuple(
        _period(ground, number, hours, dues[number], code, interrupted)
        for number, period in enumerate(ground.periods)
        if period.due_day <= ground.on
    )


def interruptions(ground: Ground) -> list[date]:
    """The days up to `on` on which an interruption reached the employer."""
    return _reached_employer(ground.dossier, ground.on)


def _reached_employer(dossier: Dossier, on: date) -> list[date]:
    employer = dossier.employer
    assert employer
    return [
        act.received_on
        for act in dossier.interruptions
        if act.received_on and act.received_on <= on and act.party in (None, employer.name)
    ]


def barring(assessment: Assessment, limitation_day: date) -> date:
    """The last safe day of a claim against the employer, with every interruption that reached it."""
    return limitation.last_safe_day(limitation_day, _reached_employer(assessment.dossier, assessment.on))


def _period(
    ground: Ground,
    number: int,
    hours: Mapping[date, Figure],
    due: Due | str,
    code: ScenarioCode,
    interrupted: Sequence[date],
) -> Period:
    if isinstance(due, str):
        return _not_computable(ground, number, hours, code, interrupted, due)
    period, slips = ground.periods[number], slips_of(ground, number)
    received = received_for(ground, number)
    paid = paid_for(ground, number)
    employer = ground.dossier.employer
    assert employer
    net = not slips and not employer.private_household
    short = wage_paid.shortfall(due.amount, due.base, paid, net=net)
    back = [pay_details.as_deduction(one) for one in ground.returned.get(number, ())] if slips else []
    withheld = deductions.unlawful(
        [*_deductions(slips), *back], due.amount, paid, period.span.last, terms_a_year(ground, period), ground.law
    )
    following = ground.periods[number + 1] if number + 1 < len(ground.periods) else period
    last_safe = limitation.last_safe_day(period.limitation_day, interrupted)
    return Period(
        span=period.span,
        due_day=period.due_day,
        hours=due.hours,
        due=due.amount,
        paid=paid,
        received=received if not slips else zero(label="niets zonder strook"),
        shortfall=short.amount,
        base_shortfall=short.base,
        extra_hours=short.extra,
        extra_due_day=following.due_day,
        extra_limitation_day=following.limitation_day,
        provisional=short.provisional,
        underpayment=short.underpayment,
        deductions=withheld.results,
        unlawful_deductions=withheld.amount,
        deductions_above_minimum=withheld.above_minimum,
        last_safe_day=last_safe,
        barred=limitation.barred(last_safe, ground.on),
        payslips=slips,
        payments=tuple(payment for payment, _ in ground.received.get(number, ())),
        basis=_basis(ground, period, hours, code),
        rates=due.rates,
        overpaid=(paid - due.amount).not_below_zero("meer betaald dan verschuldigd"),
    )


def _not_computable(
    ground: Ground,
    number: int,
    hours: Mapping[date, Figure],
    code: ScenarioCode,
    interrupted: Sequence[date],
    reason: str,
) -> Period:
    """A period of which a rule lacks a fact: what was paid stays visible, nothing of it is claimed."""
    period, slips = ground.periods[number], slips_of(ground, number)
    received = received_for(ground, number)
    nothing = zero(label="niet te berekenen")
    last_safe = limitation.last_safe_day(period.limitation_day, interrupted)
    return Period(
        span=period.span,
        due_day=period.due_day,
        hours=sum_of(period.span, hours),
        due=nothing,
        paid=paid_for(ground, number),
        received=received if not slips else zero(label="niets zonder strook"),
        shortfall=nothing,
        base_shortfall=nothing,
        extra_hours=nothing,
        extra_due_day=period.due_day,
        extra_limitation_day=period.limitation_day,
        provisional=False,
        underpayment="unknown",
        deductions=(),
        unlawful_deductions=nothing,
        deductions_above_minimum=nothing,
        last_safe_day=last_safe,
        barred=limitation.barred(last_safe, ground.on),
        payslips=slips,
        payments=tuple(payment for payment, _ in ground.received.get(number, ())),
        basis=_basis(ground, period, hours, code),
        rates=(),
        overpaid=nothing,
        not_computable=reason,
    )


def _deductions(slips: Sequence[Payslip]) -> list[tuple[Deduction, Figure]]:
    return [
        (deduction, Figure(deduction.amount, EURO, deduction.label, wage_paid.origin_of(slip, f"deductions.{n}")))
        for slip in slips
        for n, deduction in enumerate(slip.deductions)
    ]


def terms_a_year(ground: Ground, period: PayPeriod) -> int:
    """Pay terms in the year of the period's last day; for weeks, the weeks that end in that year."""
    kind = ground.dossier.employment.pay_period
    return TERMS_A_YEAR[kind] if kind in TERMS_A_YEAR else _weeks_ending_in(period.span.last.year)


@cache
def _weeks_ending_in(year: int) -> int:
    return sum(day.weekday() == SUNDAY for day in calendar_year(year))


def _basis(ground: Ground, period: PayPeriod, hours: Mapping[date, Figure], code: ScenarioCode) -> tuple[str, ...]:
    """Where the hours came from: the sources that counted, or the scenario that replaced them."""
    found: dict[str, None] = {}
    for day in period.span:
        if day in hours:
            own = hours[day] is ground.hours.get(day)
            found[ground.documented[day].source if own else code] = None
    return tuple(found)


def holiday_years(ground: Ground, periods: Sequence[Period]) -> tuple[HolidayYear, ...]:
    """The holiday allowance of every year whose due day has come."""
    employment = ground.dossier.employment
    terms = [
        holiday_allowance.Term(period.span, period.due_day, period.due, period.paid, tuple(_allowances(period)))
        for period in periods
    ]
    found = holiday_allowance.years(
        terms,
        employment.weekdays,
        employment.end,
        ground.on,
        ground.law,
        less_by_cao=employment.allowance_excluded_by_cao == "yes",
    )
    interrupted = interruptions(ground)
    return tuple(_holiday_year(year, interrupted, ground.on) for year in found)


def _allowances(period: Period) -> list[tuple[int, Figure]]:
    found = []
    for slip in period.payslips:
        wage = wage_paid.counting_wage(slip)
        for n, item in enumerate(slip.items):
            if item.kind == "holiday_allowance":
                amount = Figure(item.amount, EURO, item.label, wage_paid.origin_of(slip, f"items.{n}"))
                year = holiday_allowance.year_paid_for(item.for_year, period.due_day, amount, wage)
                found.append((year, amount))
    return found


def _holiday_year(year: holiday_allowance.Year, interrupted: Sequence[date], on: date) -> HolidayYear:
    last_safe = limitation.last_safe_day(year.due_day, interrupted)
    return HolidayYear(
        year=year.year,
        span=year.span,
        due_day=year.due_day,
        base=year.base,
        entitlement=year.entitlement,
        paid=year.paid,
        shortfall=year.shortfall,
        last_safe_day=last_safe,
        barred=limitation.barred(last_safe, on),
    )
