"""What an interruption reserves: the terms that are due and not barred, one by one, per debtor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from wml_claim.dossier import Dossier, Party
from wml_claim.rules import RuleError, limitation
from wml_claim.rules.holiday_allowance import allowance_year
from wml_claim.rules.pay_period import PayPeriod, pay_periods
from wml_claim.span import Span

FAR = date.max


@dataclass(frozen=True, slots=True)
class Reserved:
    """The terms of wages and the years of holiday allowance; `barred`: whether some stayed out as barred."""

    wages: tuple[Span, ...]
    holiday: tuple[Span, ...]
    barred: bool


def reserved(dossier: Dossier, employer: Party, asked: Span, on: date) -> Reserved:
    """The terms against the employer within the days asked for."""
    barrier = _Barrier(dossier, employer, on)
    wages = [span for span, day in _terms(dossier, asked, on) if barrier.open(day)]
    holiday = [span for span, day in _years(dossier, asked, on) if barrier.open(day)]
    return Reserved(tuple(wages), tuple(holiday), barrier.hit)


def days_for(dossier: Dossier, party: Party, asked: Span, on: date) -> Reserved:
    """The days worked for another party of the chain; holiday allowance is not claimed there apart."""
    barrier = _Barrier(dossier, party, on)
    until = Span(asked.first, min(asked.last, on)) if asked.first <= on else None
    worked = sorted(one.span for one in dossier.worked_for if one.party == party.name)
    parts = [part for span in worked if until and (part := span.overlap(until))]
    return Reserved(tuple(part for part in parts if barrier.open(part.last)), (), barrier.hit)


class _Barrier:
    """Tells open terms from barred ones for one debtor, unless the adviser claims barred ones too."""

    def __init__(self, dossier: Dossier, debtor: Party, on: date) -> None:
        names = (None, debtor.name) if debtor.role == "employer" else (debtor.name,)
        self._reached = [
            act.received_on
            for act in dossier.interruptions
            if act.received_on and act.received_on <= on and act.party in names
        ]
        self._on, self._leave_out, self.hit = on, dossier.choices.leave_out_barred, False

    def open(self, limitation_day: date) -> bool:
        """Whether a term can still be claimed; remembers that one could not."""
        last_safe = limitation.last_safe_day(limitation_day, self._reached)
        gone = self._leave_out and limitation.barred(last_safe, self._on)
        self.hit = self.hit or gone
        return not gone


def _terms(dossier: Dossier, asked: Span, on: date) -> Iterator[tuple[Span, date]]:
    """Pay periods that are due, with the day limitation runs from.

    Pay over hours above the agreed ones is due with the next period, so where hours were agreed that day counts.
    """
    periods = _periods(dossier, asked)
    extra = dossier.employment.agreed_hours_per_week is not None
    for period, following in zip(periods, (*periods[1:], periods[-1]), strict=True):
        span = period.span.overlap(asked)
        if span and period.due_day <= on:
            yield span, following.limitation_day if extra else period.limitation_day


def _periods(dossier: Dossier, asked: Span) -> tuple[PayPeriod, ...]:
    """The pay periods as far as they are known: by slips, else by the calendar, else by calendar month."""
    job = dossier.employment
    whole = Span(min(job.start or asked.first, asked.first), max(job.end or asked.last, asked.last))
    kind, delay = job.pay_period or "month", job.pay_days_after_period
    try:
        return pay_periods(whole, kind, [slip.span for slip in dossier.payslips], delay)
    except RuleError:
        return pay_periods(whole, kind, (), delay)


def _years(dossier: Dossier, asked: Span, on: date) -> Iterator[tuple[Span, date]]:
    """Years of holiday allowance that are due: on 30 June, or on the last day of employment if that is earlier."""
    last_day = dossier.employment.end or FAR
    for year in range(allowance_year(asked.first), allowance_year(asked.last) + 1):
        due_day = min(date(year, 6, 30), last_day)
        span = Span(date(year - 1, 6, 1), date(year, 5, 31)).overlap(asked)
        if span and due_day <= on:
            yield span, due_day
