"""Calls of less than three hours, and calls that were cancelled or changed too late (art. 7:628a BW).

The hours that are due without being worked come on top of the hours of the day. Hours of a day without begin and end
count as one call, and shifts that touch as one: the careful side.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction

from wml_claim import notation
from wml_claim.agreements import CalledOff, OnCall
from wml_claim.figure import HOURS, Figure, Statement, total, total_or_only
from wml_claim.law import Law
from wml_claim.records import WorkedHours
from wml_claim.rules import RuleError
from wml_claim.rules.working_time import WORDS, CountedDay, spread
from wml_claim.span import Span

CALLED = ("work", "waiting", "training", "travel", "on_call")
SHORT_CALL = "art. 7:628a lid 1 BW"
CALLED_OFF = "art. 7:628a lid 3 BW"


@dataclass(frozen=True, slots=True)
class Calls:
    """Hours due on top of those worked, per day, and what could not be decided: (day or subject, Dutch sentence)."""

    supplements: Mapping[date, tuple[Figure, ...]]
    short: tuple[date, ...]
    late: tuple[date, ...]
    open_questions: tuple[tuple[str, str], ...]


def calls(
    records: Sequence[WorkedHours],
    called_off: Sequence[CalledOff],
    counted: Mapping[date, CountedDay],
    terms: OnCall | None,
    agreed: Figure | None,
    employed: Span,
    law: Law,
) -> Calls:
    """Every short call topped up to three hours and every call that was called off too late, paid as called.

    RuleError: a call outside the employment.
    """
    holds = three_hours(terms, agreed, law)
    short = [] if holds is False else list(_short_calls(records, counted, employed, law))
    late, questions = [], []
    for call in called_off:
        decided = _called_off_late(call, terms, employed, law)
        if isinstance(decided, str):
            questions.append((call.day.isoformat(), decided))
        elif decided:
            late.append(call)
    if holds is None and short:
        questions.append(("on_call", _ask_about(len(short))))
    supplements: dict[date, tuple[Figure, ...]] = defaultdict(tuple)
    for day, worked in short if holds else ():
        supplements[day] += (_topped_up(worked, law),)
    for call in late:
        if (hours := _as_called(call, counted)).value > 0:
            supplements[call.day] += (hours,)
    days = tuple(day for day, _ in short) if holds else ()
    return Calls(dict(supplements), days, tuple(call.day for call in late), tuple(questions))


def three_hours(terms: OnCall | None, agreed: Figure | None, law: Law) -> bool | None:
    """Whether a call counts for three hours: an on-call contract, or under 15 hours a week without fixed times.

    None: a fact is missing. Fifteen hours or more that were agreed are no on-call contract unless somebody says so.
    """
    few = None if agreed is None else agreed.value < law.norms.figure("call_week_hours").value
    if terms is None:
        return False if few is False else None
    if terms.contract:
        return True
    if few and terms.fixed_times is False:
        return True
    if terms.contract is False and (terms.fixed_times or few is False):
        return False
    return None


def _ask_about(count: int) -> str:
    many = "1 oproep duurt" if count == 1 else f"{count} oproepen duren"
    return (
        f"{many} minder dan drie uur. Of zij voor drie uur tellen is niet te berekenen, omdat niet bekend is of het "
        "een oproepcontract is, of minder dan 15 uur per week zonder vaste tijden (art. 7:628a lid 1 BW). "
        "Vraag het contract en de roosters. De gewerkte uren tellen wel."
    )


def _short_calls(
    records: Sequence[WorkedHours], counted: Mapping[date, CountedDay], employed: Span, law: Law
) -> Iterator[tuple[date, Figure]]:
    """Calls of less than three hours of the source that counts that day: (first day, hours worked)."""
    least = law.norms.figure("call_hours").value
    for day, own in _by_day(records, counted).items():
        for call in _joined(own):
            if any(_surely_long(record, least) for record in call):
                continue
            worked = [entry.hours for record in call for entry in spread([record], employed, ())]
            hours = total_or_only(worked, "uren van de oproep", unit=HOURS)
            if 0 < hours.value < least:
                yield day, hours


def _surely_long(record: WorkedHours, least: Fraction) -> bool:
    """Whether a shift is long enough even on the night the clock goes forward; spares the exact sum for most days."""
    if not record.is_shift:
        return False
    begin, end = _moments(record)
    return end - begin - timedelta(minutes=record.break_minutes) >= timedelta(hours=int(least) + 1)


def _by_day(records: Iterable[WorkedHours], counted: Mapping[date, CountedDay]) -> Mapping[date, list[WorkedHours]]:
    found: dict[date, list[WorkedHours]] = defaultdict(list)
    for record in records:
        day = counted.get(record.span.first)
        one_day = record.is_shift or (len(record.span) == 1 and not record.per_week)
        later = record.made == "later" or record.source == "statement"
        if day and one_day and record.kind in CALLED and (day.source, day.later) == (record.source, later):
            found[day.day].append(record)
    return found


def _joined(records: list[WorkedHours]) -> list[list[WorkedHours]]:
    """The calls of one day: shifts that touch are one; a day with hours without times is one call."""
    if not all(record.is_shift for record in records):
        return [records]
    joined: list[list[WorkedHours]] = []
    ends: date | datetime | None = None
    for record in sorted(records, key=lambda each: (each.begin, each.end)):
        begin, end = _moments(record)
        if joined and isinstance(ends, datetime) and begin <= ends:
            joined[-1].append(record)
            ends = max(ends, end)
        else:
            joined.append([record])
            ends = end
    return joined


def _moments(record: WorkedHours) -> tuple[datetime, datetime]:
    assert record.begin is not None and record.end is not None
    day = record.span.first
    last = day if record.end > record.begin else day + timedelta(days=1)
    return datetime.combine(day, record.begin), datetime.combine(last, record.end)


def _topped_up(worked: Figure, law: Law) -> Figure:
    return (law.norms.figure("call_hours") - worked).named("aanvulling tot drie uur per oproep", SHORT_CALL)


def _as_called(call: CalledOff, counted: Mapping[date, CountedDay]) -> Figure:
    """The hours of the call; of a changed one what the worker did not work that day after all (the careful side)."""
    what = "gewijzigde" if call.changed else "afgezegde"
    label = f"{what} oproep van {notation.day_short(call.day)}"
    hours = Figure(call.hours, HOURS, label, Statement(WORDS[call.source], call.told_on))
    if call.changed and call.day in counted:
        return (hours - counted[call.day].hours).not_below_zero(label, CALLED_OFF)
    return total([hours], f"{label}, loon als opgeroepen", CALLED_OFF, HOURS)


def _called_off_late(call: CalledOff, terms: OnCall | None, employed: Span, law: Law) -> bool | str:
    """Whether notice was given too late; a Dutch sentence where that cannot be decided."""
    if call.day not in employed:
        raise RuleError(
            f"De oproep van {notation.day_long(call.day)} ligt buiten het dienstverband. Verbeter de datum."
        )
    if call.day < law.norms.since("call_notice_days") or (terms and terms.contract is False):
        return False
    reason = None
    if terms is None or terms.contract is None:
        reason = "niet bekend is of het een oproepcontract is. Vraag het contract"
    elif call.told_on is None:
        reason = "niet bekend is wanneer het is gezegd. Vraag het bericht"
    else:
        known = _too_late(call, call.told_on, terms.notice_hours, law)
        if known is not None:
            return known
        reason = "de cao een termijn in uren kent. Vraag het uur van het bericht en het begin van de oproep"
    when = notation.day_long(call.day)
    return f"Of de oproep van {when} te laat is afgezegd is niet te berekenen, omdat {reason}. (art. 7:628a lid 3 BW)"


def _too_late(call: CalledOff, told_on: date, notice_hours: int | None, law: Law) -> bool | None:
    """Whether fewer than four days, or the hours of the cao, lie between the message and the call. None: not known."""
    days = (call.day - told_on).days
    if notice_hours is None:
        return days < law.norms.count("call_notice_days")
    if call.told_at is not None and call.begin is not None:
        between = datetime.combine(call.day, call.begin) - datetime.combine(told_on, call.told_at)
        return between < timedelta(hours=notice_hours)
    if (days + 1) * 24 <= notice_hours:
        return True
    return False if (days - 1) * 24 >= notice_hours else None


def added(hours: Mapping[date, Figure], supplements: Mapping[date, tuple[Figure, ...]]) -> dict[date, Figure]:
    """The hours per day with what is due on top of them."""
    result = dict(hours)
    for day, more in supplements.items():
        own = (hours[day],) if day in hours else ()
        label = f"{notation.day_short(day)}, uren waarover loon is verschuldigd"
        result[day] = total((*own, *more), label, "art. 7:628a BW", HOURS)
    return result
