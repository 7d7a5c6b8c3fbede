"""Is this possible? Hours that overlap, exceed the day or lack a break, and papers about somebody else.

Nothing here changes an hour. Each doubt says what to ask before a court does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from wml_claim import notation
from wml_claim.records import HOURS_COUNTED, Payslip, WorkedHours
from wml_claim.rules.working_time import WORDS, CountedDay
from wml_claim.span import Span

WHOLE_DAY = Fraction(24)
MINUTES_OF_DAY = 24 * 60
BREAKS = ((10 * 60, 45), (330, 30))
"""Above so many minutes of work, at least so many minutes of break (art. 5:4 Atw)."""


class Doubt(NamedTuple):
    """A code, the day or paper it is about, and a Dutch sentence with what to ask."""

    code: str
    about: str
    message: str


def doubts(
    records: Sequence[WorkedHours], days: Mapping[date, CountedDay], employed: Span, known_last: bool
) -> Iterator[Doubt]:
    """Everything doubtful about hours. `known_last`: the last day of `employed` is the end of the employment."""
    counted = [record for record in records if record.kind in HOURS_COUNTED]
    yield from _overlaps(counted)
    yield from _added_up(counted)
    yield from _whole_days(days)
    yield from _outside(counted, employed, known_last)
    yield from _breaks(counted)


def _overlaps(records: Sequence[WorkedHours]) -> Iterator[Doubt]:
    by_source: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for record in records:
        if record.begin is not None and record.end is not None:
            midnight = record.span.first.toordinal() * MINUTES_OF_DAY
            begin, end = _minutes(record.begin), _minutes(record.end)
            over = MINUTES_OF_DAY if end <= begin else 0
            by_source[record.source].append((midnight + begin, midnight + end + over))
    for source, shifts in by_source.items():
        for (_, end), (begin, _) in pairwise(sorted(shifts)):
            if begin < end:
                day = date.fromordinal(begin // MINUTES_OF_DAY)
                message = (
                    f"Op {notation.day_long(day)} overlappen twee diensten volgens {WORDS[source]}; de uren "
                    "tellen dubbel. Ga na welke klopt en verwijder de andere."
                )
                yield Doubt("shifts_overlap", day.isoformat(), message)


def _added_up(records: Sequence[WorkedHours]) -> Iterator[Doubt]:
    """Days of which one source states the work twice: by the day and in a week or span, or as a shift and as hours."""
    work = [record for record in records if record.kind == "work"]
    forms: dict[tuple[str, str], dict[date, set[str]]] = defaultdict(lambda: defaultdict(set))
    for record in work:
        if len(record.span) == 1 and not record.per_week:
            lane = (record.source, record.made)
            forms[lane][record.span.first].add("shift" if record.is_shift else "hours")
    for record in work:
        lane = (record.source, record.made)
        if len(record.span) > 1 or record.per_week:
            for day in forms[lane]:
                if day in record.span:
                    forms[lane][day].add("spread")
    for (source, _), days in forms.items():
        if twice := sorted(day for day, found in days.items() if len(found) > 1):
            message = (
                f"Op {len(twice)} dag(en), voor het eerst op {notation.day_long(twice[0])}, staan uren van "
                f"{WORDS[source]} op twee manieren (per dienst, per dag of per week); zij tellen op. Ga na of het "
                "dezelfde uren zijn en haal ze dan één keer weg."
            )
            yield Doubt("hours_add_up", twice[0].isoformat(), message)


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _whole_days(days: Mapping[date, CountedDay]) -> Iterator[Doubt]:
    for day, one in days.items():
        if one.hours.value >= WHOLE_DAY:
            message = (
                f"Op {notation.day_long(day)} staan {notation.exact(one.hours.value, 2)} uren ({WORDS[one.source]}), "
                "een hele dag of meer. Vraag wanneer er is geslapen en verbeter de uren."
            )
            yield Doubt("whole_day_worked", day.isoformat(), message)


def _outside(records: Sequence[WorkedHours], employed: Span, known_last: bool) -> Iterator[Doubt]:
    """Spans that begin before the employment or go on after it; their days outside it are left out."""
    first, last = employed.first, employed.last
    for record in records:
        before = record.span.first < first
        if not before and (record.span.last <= last or not known_last):
            continue
        lone_day_or_week = len(record.span) in (1, 7) and not record.per_week
        if not lone_day_or_week:
            edge = "vóór de eerste" if before else "na de laatste"
            part = "voor een deel" if record.span.overlap(employed) else "geheel"
            when = notation.days(record.span.first, record.span.last)
            message = (
                f"De uren van {when} ({WORDS[record.source]}) liggen "
                f"{part} {edge} dag van het dienstverband; die dagen tellen niet mee. Klopt de datum van het "
                "dienstverband?"
            )
            yield Doubt("work_outside_employment", record.span.first.isoformat(), message)


def _breaks(records: Sequence[WorkedHours]) -> Iterator[Doubt]:
    short = [record for record in records if _lacks_break(record)]
    if short:
        message = (
            f"Bij {len(short)} dienst(en), voor het eerst op {notation.day_long(short[0].span.first)}, is minder pauze "
            "ingevuld dan de wet vraagt: 30 minuten boven 5,5 uur, 45 minuten boven 10 uur (art. 5:4 Atw). Vraag of er "
            "echt is doorgewerkt; zo ja, leg dat vast."
        )
        yield Doubt("short_breaks", short[0].span.first.isoformat(), message)


def _lacks_break(record: WorkedHours) -> bool:
    """By the clock as written; the hour of the clock change makes no break longer."""
    if record.begin is None or record.end is None:
        return False
    worked = (_minutes(record.end) - _minutes(record.begin)) % MINUTES_OF_DAY - record.break_minutes
    return any(worked > above and record.break_minutes < least for above, least in BREAKS)


def other_person(slips: Sequence[Payslip], worker: str) -> Iterator[Doubt]:
    """Slips on which no word of the name is one of the worker's."""
    for slip in slips:
        if not same_person(slip.worker or "", worker):
            where = slip.document or f"de strook over {notation.days(slip.span.first, slip.span.last)}"
            message = (
                f"Op {where} staat {slip.worker}, en het dossier is van {worker}. Haal de strook weg als zij van een "
                "ander is, of leg uit waarom de naam verschilt."
            )
            yield Doubt("other_worker", slip.document or slip.span.first.isoformat(), message)


def same_person(one: str, other: str) -> bool:
    """Whether two names may be those of one person: they share a word, or one of them says nothing."""
    mine, theirs = _words(one), _words(other)
    return not mine or not theirs or bool(mine & theirs)


def _words(name: str) -> frozenset[str]:
    cleaned = "".join(sign if sign.isalpha() else " " for sign in name.casefold())
    return frozenset(word for word in cleaned.split() if len(word) > 1)
