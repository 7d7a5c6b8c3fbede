"""Wage during sickness: 70 %, for 52 weeks at least the minimum, waiting days only where agreed (art. 7:629 BW).

The weeks are counted from the first day of sickness, short interruptions included: the careful side.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from wml_claim import notation
from wml_claim.agreements import Sickness
from wml_claim.figure import HOURS, ONE, Figure, given, largest, product, total, total_or_only
from wml_claim.law import Law
from wml_claim.rules.minimum_wage import HourlyRates
from wml_claim.rules.working_time import CountedDay, DayHours

PAY = "art. 7:629 lid 1 BW"
WAITING = "art. 7:629 lid 9 BW"


@dataclass(frozen=True, slots=True)
class Spell:
    """Sickness without an interruption of four weeks or more: where it began and the days with sick hours."""

    start: date
    days: tuple[date, ...]


def spells(days: Iterable[date], first_day: date | None, law: Law) -> tuple[Spell, ...]:
    """Days of sickness joined. `first_day`: where the first spell began, if before its recorded days."""
    least = timedelta(weeks=law.norms.count("sick_joined_weeks"))
    found: list[list[date]] = []
    for day in sorted(set(days)):
        if found and day - found[-1][-1] <= least:
            found[-1].append(day)
        else:
            found.append([day])
    starts = [spell[0] for spell in found]
    if found and first_day is not None:
        starts[0] = min(starts[0], first_day)
    return tuple(Spell(start, tuple(spell)) for start, spell in zip(starts, found, strict=True))


def paid_hours(
    counted: Mapping[date, CountedDay], sick: Sequence[DayHours], facts: Sickness | None, rates: HourlyRates, law: Law
) -> dict[date, Figure]:
    """Per sick day the hours that are paid, where those are not all of them: other hours of the day, and the share."""
    own: dict[date, list[Figure]] = {}
    for entry in sick:
        counts = counted.get(entry.day)
        if counts and (counts.source, counts.later) == (entry.source, entry.later) and entry.hours.value > 0:
            own.setdefault(entry.day, []).append(entry.hours)
    result = {}
    for spell in spells(own, facts.first_day if facts else None, law):
        waiting = waiting_days(spell, facts, law)
        for day in spell.days:
            hours = total_or_only(own[day], "uren ziek", unit=HOURS)
            paid = _unpaid(hours, "wachtdag", WAITING) if day in waiting else _share_of(hours, day, spell, rates, law)
            if paid is not hours:
                result[day] = _with_others(counted[day].hours, hours, paid, day)
    return result


def _with_others(all_hours: Figure, sick: Figure, paid: Figure, day: date) -> Figure:
    """Hours worked on a day of sickness with the paid share of the sick hours."""
    if all_hours.value == sick.value:
        return paid
    worked = (all_hours - sick).named("gewerkte uren")
    return total([worked, paid], f"{notation.day_short(day)}, uren met ziekte", PAY, HOURS)


def _unpaid(hours: Figure, why: str, article: str) -> Figure:
    return product((hours, given(0, ONE, "geen loon")), why, article)


def _share_of(hours: Figure, day: date, spell: Spell, rates: HourlyRates, law: Law) -> Figure:
    """The hours times 70 %, and at least as much as makes the minimum wage in the first 52 weeks."""
    weeks = law.norms.count
    if day >= spell.start + timedelta(weeks=weeks("sick_weeks")):
        return _unpaid(hours, f"na {weeks('sick_weeks')} weken ziekte geen loon", PAY)
    share = law.norms.figure("sick_pay")
    if day < spell.start + timedelta(weeks=weeks("sick_minimum_weeks")):
        floor = rates.statutory(day) / rates.rate(day)
        if floor.value == 1:
            return hours
        share = largest([share, floor.named("ten minste het minimumloon")], "deel van het loon bij ziekte", PAY)
    return product((hours, share), f"{notation.day_short(day)}, loon bij ziekte over", PAY)


def waiting_days(spell: Spell, facts: Sickness | None, law: Law) -> tuple[date, ...]:
    """The days without pay: at most two, only where agreed in writing or by cao; those before the record are past."""
    if facts is None or facts.waiting_days_agreed != "yes" or spell.start < spell.days[0]:
        return ()
    return spell.days[: min(facts.waiting_days, law.norms.count("sick_waiting_days"))]


def question(facts: Sickness | None) -> str | None:
    """What to ask where waiting days are named and nobody knows whether they were agreed."""
    if facts is None or not facts.waiting_days or facts.waiting_days_agreed != "unknown":
        return None
    return (
        "Wachtdagen zijn niet te berekenen, omdat niet bekend is of zij schriftelijk of in de cao zijn afgesproken: er "
        "zijn geen wachtdagen afgetrokken (art. 7:629 lid 9 BW). Vraag de overeenkomst of de cao."
    )
