"""Hours per day: what the records say, and for how many hours wage is due."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from wml_claim.agreements import CalledOff
from wml_claim.dossier import Dossier
from wml_claim.evidence import DaySource
from wml_claim.figure import Figure
from wml_claim.law import Law
from wml_claim.rules import sickness, time_off
from wml_claim.rules.minimum_wage import HourlyRates, Terms
from wml_claim.rules.on_call import Calls, added, calls
from wml_claim.rules.working_time import CountedDay, DayHours, counted, own_account, spread
from wml_claim.span import Span


@dataclass(frozen=True, slots=True)
class Evidence:
    """`entries` and `documented` are what records say; `hours` and `own` for how many hours wage is due.

    `questions`: what could not be computed, as (subject, Dutch sentence).
    """

    entries: tuple[DayHours, ...]
    documented: Mapping[date, CountedDay]
    hours: Mapping[date, Figure]
    own: Mapping[date, Figure]
    calls: Calls
    leave_taken: Mapping[date, Figure]
    questions: tuple[tuple[str, str], ...]


def gather(dossier: Dossier, law: Law, employed: Span, terms: Terms, rates: HourlyRates) -> Evidence:
    """RuleError names a record that is impossible."""
    entries = tuple(spread(dossier.hours, employed, terms.weekdays))
    chosen = tuple(choice for choice in dossier.day_sources if choice.reason.strip())
    days = counted(entries, chosen)
    called = calls(dossier.hours, dossier.called_off, days, dossier.on_call, terms.agreed_hours, employed, law)
    hours = {day: one.hours for day, one in days.items()}
    if any(record.kind == "sick" for record in dossier.hours):
        sick = spread((record for record in dossier.hours if record.kind == "sick"), employed, terms.weekdays)
        hours |= sickness.paid_hours(days, sick, dossier.sickness, rates, law)
    own = own_account(entries, chosen)
    kept = {day: more for day, more in called.supplements.items() if day in own}
    asked = (
        ("sickness", sickness.question(dossier.sickness)),
        ("time_off", time_off.question(dossier.time_off)),
    )
    return Evidence(
        entries=entries,
        documented=_with_called_off(days, dossier.called_off, called),
        hours=added(hours, called.supplements) if called.supplements else hours,
        own=added(own, kept) if kept else own,
        calls=called,
        leave_taken=_leave_taken(dossier, employed, terms, chosen),
        questions=(*called.open_questions, *((about, words) for about, words in asked if words)),
    )


def _leave_taken(dossier: Dossier, employed: Span, terms: Terms, chosen: Sequence[DaySource]) -> dict[date, Figure]:
    """Hours recorded as leave, of the source that counts among them."""
    leave = [record for record in dossier.hours if record.kind == "leave"]
    return {day: one.hours for day, one in counted(spread(leave, employed, terms.weekdays), chosen).items()}


def _with_called_off(
    days: Mapping[date, CountedDay], called_off: tuple[CalledOff, ...], called: Calls
) -> Mapping[date, CountedDay]:
    """Days of which only a call that was called off too late is known, with the source of the call."""
    sources = {call.day: call.source for call in called_off}
    lone = {
        day: CountedDay(day, called.supplements[day][0], sources[day], False, ())
        for day in called.late
        if day not in days and day in called.supplements
    }
    return dict(sorted({**days, **lone}.items())) if lone else days
