"""What every scenario shares: the employment's pay periods, the rates, the evidence of hours and what was paid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from wml_claim import notation
from wml_claim.agreements import CashBack, Settlement
from wml_claim.assessment.evidence import gather
from wml_claim.assessment.model import AssessmentError
from wml_claim.dossier import Dossier, Employment
from wml_claim.figure import EURO_PER_HOUR, HOURS_PER_WEEK, Figure, Statement
from wml_claim.law import Law
from wml_claim.records import Payment, Payslip
from wml_claim.rules import pay_details, settlement
from wml_claim.rules.minimum_wage import HourlyRates, Terms, full_time_hours
from wml_claim.rules.on_call import Calls
from wml_claim.rules.pay_period import CALENDAR, PayPeriod, pay_periods
from wml_claim.rules.wage_paid import shares
from wml_claim.rules.working_time import CountedDay, DayHours
from wml_claim.span import ONE_DAY, Span


@dataclass(frozen=True, slots=True)
class Ground:
    """The facts in the form in which the rules take them."""

    dossier: Dossier
    law: Law
    on: date
    employed: Span
    periods: tuple[PayPeriod, ...]
    terms: Terms
    rates: HourlyRates
    entries: tuple[DayHours, ...]
    documented: Mapping[date, CountedDay]
    hours: Mapping[date, Figure]
    own: Mapping[date, Figure]
    calls: Calls
    questions: tuple[tuple[str, str], ...]
    leave_taken: Mapping[date, Figure]
    slips: Mapping[Span, tuple[Payslip, ...]]
    received: Mapping[int, tuple[tuple[Payment, Figure], ...]]
    returned: Mapping[int, tuple[Figure, ...]]

    @property
    def until(self) -> date:
        """The earlier of the last day of employment and the day of calculation."""
        return min(self.employed.last, self.on)


def lay(dossier: Dossier, law: Law, on: date) -> Ground:
    """AssessmentError when facts are missing; RuleError when facts are impossible."""
    _refuse_incomplete(dossier)
    dossier = dossier.with_interview
    employment = dossier.employment
    assert employment.start and employment.pay_period
    employed = Span(employment.start, _last_day(dossier, on))
    printed = [slip.span for slip in dossier.payslips]
    periods = pay_periods(employed, employment.pay_period, printed, employment.pay_days_after_period)
    settled = settlement.usable(dossier.settlements, employed, fixed_monthly_wage=employment.fixed_monthly_wage)
    terms = _terms(dossier, settled.settlements)
    if terms.full_time is not None:
        full_time_hours(terms.full_time, employed.first)
    rates = HourlyRates(law, terms, employed)
    evidence = gather(dossier, law, employed, terms, rates)
    return Ground(
        dossier=dossier,
        law=law,
        on=on,
        employed=employed,
        periods=periods,
        terms=terms,
        rates=rates,
        entries=evidence.entries,
        documented=evidence.documented,
        hours=evidence.hours,
        own=evidence.own,
        calls=evidence.calls,
        leave_taken=evidence.leave_taken,
        questions=(*evidence.questions, *settled.questions),
        slips=_slips_by_span(dossier.payslips),
        received=_received(dossier.payments, [period.span for period in periods], on),
        returned=_returned(dossier.cash_back, [period.span for period in periods], on),
    )


def _refuse_incomplete(dossier: Dossier) -> None:
    employment = dossier.employment
    lacking = [
        words
        for words, known in (
            ("de geboortedatum van de werknemer", dossier.worker.birth_date),
            ("de eerste dag van het dienstverband", employment.start),
            ("het loontijdvak (week, vier weken of maand)", employment.pay_period),
            ("de werkdagen van de week", employment.weekdays),
            ("de werkgever", dossier.employer),
        )
        if not known
    ]
    if lacking:
        raise AssessmentError(tuple(f"Nog nodig voor de berekening: {words}." for words in lacking))
    if employment.start and employment.end and employment.end < employment.start:
        raise AssessmentError(("Het dienstverband eindigt voordat het begint. Verbeter begin of einde.",))


def _last_day(dossier: Dossier, on: date) -> date:
    """The last day of employment; of one that goes on, a day after `on` and after every slip, call and record of hours.

    The period that follows `on` is whole, because extra hours are due with it.
    """
    employment = dossier.employment
    if employment.end:
        return employment.end
    assert employment.pay_period and employment.start
    period_of = CALENDAR[employment.pay_period]
    following = period_of(on + ONE_DAY).last
    slips = (slip.span.last for slip in dossier.payslips)
    worked = (record.span.last + ONE_DAY for record in dossier.hours if not record.per_week)
    called = (call.day for call in dossier.called_off)
    return max([following, employment.start, *slips, *worked, *called])


def _terms(dossier: Dossier, settlements: tuple[Settlement, ...]) -> Terms:
    employment = dossier.employment
    assert dossier.worker.birth_date
    return Terms(
        birth_date=dossier.worker.birth_date,
        apprentice=employment.apprentice,
        weekdays=employment.weekdays,
        agreed_hours=_stated(employment, "agreed_hours_per_week", "afgesproken uren per week"),
        agreed_wage=_agreed_wage(dossier),
        full_time=full_time(employment),
        month_paid=employment.pay_period == "month",
        fixed_monthly_wage=employment.fixed_monthly_wage,
        settlements=settlements,
    )


def _stated(employment: Employment, field: str, label: str) -> Figure | None:
    value = getattr(employment, field)
    return None if value is None else Figure(value, HOURS_PER_WEEK, label, Statement("afspraak"))


def _agreed_wage(dossier: Dossier) -> Figure | None:
    wage = dossier.employment.agreed_hourly_wage
    if wage is None or not dossier.choices.claim_agreed_wage:
        return None
    return Figure(wage, EURO_PER_HOUR, "afgesproken uurloon", Statement("afspraak"))


def full_time(employment: Employment) -> Figure | None:
    """The normal full-time week (normale arbeidsduur) with its source."""
    value = employment.full_time_hours_per_week
    if value is None:
        return None
    source = employment.full_time_source or "bron niet ingevuld"
    return Figure(value, HOURS_PER_WEEK, f"normale arbeidsduur ({source})", Statement(source))


def _slips_by_span(payslips: Sequence[Payslip]) -> Mapping[Span, tuple[Payslip, ...]]:
    by_span: dict[Span, tuple[Payslip, ...]] = {}
    for slip in payslips:
        by_span[slip.span] = (*by_span.get(slip.span, ()), slip)
    return by_span


def _received(
    payments: Sequence[Payment], spans: Sequence[Span], on: date
) -> Mapping[int, tuple[tuple[Payment, Figure], ...]]:
    """Per period the payments dated up to `on`, each with its share."""
    by_period: dict[int, tuple[tuple[Payment, Figure], ...]] = {}
    for payment in payments:
        if payment.day > on:
            continue
        for number, share in shares(payment, spans):
            by_period[number] = (*by_period.get(number, ()), (payment, share))
    return by_period


def _returned(backs: Sequence[CashBack], spans: Sequence[Span], on: date) -> Mapping[int, tuple[Figure, ...]]:
    """Per period the money handed back to the employer up to `on`."""
    by_period: dict[int, tuple[Figure, ...]] = {}
    for back in backs:
        if back.day <= on:
            for number, share in shares(pay_details.as_payment(back), spans):
                part = pay_details.returned(back, share, spans[number])
                by_period[number] = (*by_period.get(number, ()), part)
    return by_period


def span_words(span: Span) -> str:
    """A span as messages name it."""
    return notation.days(span.first, span.last)
