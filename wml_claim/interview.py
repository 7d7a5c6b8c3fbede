"""The memory interview: a usual week first, then the days that were different, anchored on dates the worker knows.

It yields statements: one record per day, for the days of which the worker has not stated the work otherwise. Nothing
is guessed: days the worker does not remember are a gap, and days on which two answers differ count for nothing. What is
stated beside the work (waiting, travel, training, calls) comes on top of the usual week, and that is told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from wml_claim.notation import day_long
from wml_claim.notation import days as days_in_words
from wml_claim.records import WorkedHours
from wml_claim.rules.plausibility import Doubt
from wml_claim.rules.statutory_increase import public_holidays
from wml_claim.span import ONE_DAY, Span

OTHER_DAYS = ("worked", "off", "sick", "leave", "public_holiday", "unknown")
"""What days that were not as usual were: worked other hours, not worked, sick, paid leave, a paid public holiday, or
the worker does not remember."""
PAID_ABSENCE = ("sick", "leave", "public_holiday")
BESIDE_WORK = ("waiting", "travel", "training", "on_call", "commuting")
NOTHING = Fraction(0)
SHOWN = 5


@dataclass(frozen=True, slots=True)
class TypicalWeek:
    """The usual week over a span: hours per weekday, Monday first. `anchor`: by what the worker knows the dates.

    `holidays_off`: on public holidays there was no work.
    """

    span: Span
    hours: tuple[Fraction, ...]
    anchor: str | None = None
    holidays_off: bool = False


@dataclass(frozen=True, slots=True)
class OtherDays:
    """Days that were not as usual. `hours`: per day, of days on which other hours were worked (kind "worked")."""

    span: Span
    kind: str
    hours: Fraction | None = None
    anchor: str | None = None


class Answer(NamedTuple):
    """What the worker says of one day. `hours` is None where the worker does not remember."""

    kind: str
    hours: Fraction | None
    note: str


@dataclass(frozen=True, slots=True)
class Told:
    """What an interview yields: statements, and what it leaves open or contradicts."""

    records: tuple[WorkedHours, ...]
    doubts: tuple[Doubt, ...]


def told(
    weeks: Sequence[TypicalWeek], others: Sequence[OtherDays], employed: Span, records: Sequence[WorkedHours]
) -> Told:
    """The statements for the days of the employment of which `records` do not state the work."""
    if not weeks and not others:
        return Told((), ())
    usual = _usual(weeks, employed)
    other = _other(others, usual, employed)
    answers = {day: other.get(day) or usual[day] for day in sorted({*usual, *other})}
    stated = {day for record in _stated(records) for day in record.span}
    clear = {day: said[0] for day, said in answers.items() if len(said) == 1}
    new = tuple(
        WorkedHours(Span(day, day), "statement", answer.hours, made="later", kind=answer.kind, note=answer.note or None)
        for day, answer in clear.items()
        if answer.hours and day not in stated
    )
    doubts = (
        *_contradictions(answers, clear, records),
        *_beside(clear, records),
        *_open(answers, clear, employed, records),
        *_outside((*weeks, *others), employed),
    )
    return Told(new, doubts)


def _usual(weeks: Sequence[TypicalWeek], employed: Span) -> dict[date, list[Answer]]:
    """Per day the usual hours; two where two usual weeks differ about it."""
    found: dict[date, list[Answer]] = defaultdict(list)
    for week in weeks:
        for day in week.span.overlap(employed) or ():
            free = week.holidays_off and day in public_holidays(day.year)
            hours = NOTHING if free else week.hours[day.weekday()]
            _add(found[day], Answer("work", hours, _note("gewone week", week.anchor)))
    return found


def _other(others: Sequence[OtherDays], usual: Mapping[date, list[Answer]], employed: Span) -> dict[date, list[Answer]]:
    """Per day what was different; paid absence takes the usual hours of that day."""
    found: dict[date, list[Answer]] = defaultdict(list)
    for other in others:
        for day in other.span.overlap(employed) or ():
            for answer in _different(other, usual.get(day, [])):
                _add(found[day], answer)
    return found


def _different(other: OtherDays, usual: Sequence[Answer]) -> Iterator[Answer]:
    note = _note("andere dag", other.anchor)
    if other.kind in PAID_ABSENCE:
        yield from (Answer(other.kind, answer.hours, note) for answer in usual or [Answer("", None, "")])
    elif other.kind == "worked":
        yield Answer("work", other.hours, note)
    else:
        yield Answer("work", NOTHING if other.kind == "off" else None, note)


def _add(answers: list[Answer], answer: Answer) -> None:
    """Keep an answer unless the same was said already."""
    if (answer.kind, answer.hours) not in [(known.kind, known.hours) for known in answers]:
        answers.append(answer)


def _note(what: str, anchor: str | None) -> str:
    return f"{what} ({anchor.strip()})" if anchor and anchor.strip() else what


def _contradictions(
    answers: Mapping[date, Sequence[Answer]], clear: Mapping[date, Answer], records: Sequence[WorkedHours]
) -> Iterator[Doubt]:
    """Days on which two answers differ, and days of which the worker states other hours by themselves."""
    for span in _runs(day for day in answers if day not in clear):
        message = (
            f"Over {days_in_words(span.first, span.last)} spreken twee antwoorden van de werknemer elkaar tegen; die "
            "dagen tellen niet. Vraag welk antwoord klopt en haal het andere weg."
        )
        yield Doubt("interview_contradiction", span.first.isoformat(), message)
    alone = {record.span.first: record.hours for record in _stated(records)
             if len(record.span) == 1 and record.hours is not None}  # fmt: skip
    for span in _runs(day for day, hours in alone.items() if day in clear and clear[day].hours not in (hours, None)):
        message = (
            f"Over {days_in_words(span.first, span.last)} zegt de werknemer per dag iets anders dan in de gewone week; "
            "de uren per dag tellen. Vraag of dat klopt."
        )
        yield Doubt("interview_differs", span.first.isoformat(), message)
    whole = {day for record in _stated(records) if len(record.span) > 1 for day in record.span}
    if replaced := sorted(day for day in whole if day in clear and clear[day].hours):
        message = (
            f"{_counted(replaced)}, staan uren per week en een gewone week; de uren per week tellen. Vraag welke "
            "klopt en haal de andere weg."
        )
        yield Doubt("interview_replaced", replaced[0].isoformat(), message)


def _counted(days: Sequence[date]) -> str:
    count = "1 dag" if len(days) == 1 else f"{len(days)} dagen"
    return f"Op {count}, voor het eerst op {day_long(days[0])}"


def _stated(records: Sequence[WorkedHours]) -> list[WorkedHours]:
    """What the worker states of the work itself, or of absence, outside the interview."""
    return [one for one in records if one.source == "statement" and one.kind not in BESIDE_WORK]


def _beside(clear: Mapping[date, Answer], records: Sequence[WorkedHours]) -> Iterator[Doubt]:
    """Days on which other time than work is stated on top of the usual hours."""
    beside = [one for one in records if one.source == "statement" and one.kind in BESIDE_WORK]
    if days := sorted({day for one in beside for day in one.span if day in clear and clear[day].hours}):
        message = (
            f"{_counted(days)}, komen verklaarde uren van wachten, reizen, scholing of oproepen boven op de gewone "
            "week. Vraag of zij daar niet al in zitten."
        )
        yield Doubt("interview_adds_up", days[0].isoformat(), message)


def _open(
    answers: Mapping[date, Sequence[Answer]], clear: Mapping[date, Answer], employed: Span,
    records: Sequence[WorkedHours],
) -> Iterator[Doubt]:  # fmt: skip
    """Days of the employment of which no answer and no record says anything."""
    known = {day for record in records for day in record.span}
    silent = [day for day in employed if day not in answers and day not in known]
    forgotten = [day for day, answer in clear.items() if answer.hours is None and day not in known]
    spans = list(_runs([*silent, *forgotten]))
    if spans:
        listed = ", ".join(days_in_words(span.first, span.last) for span in spans[:SHOWN])
        more = f" en {len(spans) - SHOWN} andere" if len(spans) > SHOWN else ""
        message = (
            f"Over {listed}{more} is geen antwoord gegeven of weet de werknemer het niet meer; die dagen tellen niet. "
            "Vraag naar een gewone week in die tijd, of naar stukken."
        )
        yield Doubt("interview_gap", spans[0].first.isoformat(), message)


def _outside(answers: Iterable[TypicalWeek | OtherDays], employed: Span) -> Iterator[Doubt]:
    for answer in answers:
        if not employed.covers(answer.span):
            message = (
                f"Het antwoord over {days_in_words(answer.span.first, answer.span.last)} ligt geheel of voor een deel "
                "buiten het dienstverband; die dagen tellen niet mee. Klopt de datum van het dienstverband?"
            )
            yield Doubt("interview_outside", answer.span.first.isoformat(), message)


def _runs(days: Iterable[date]) -> Iterator[Span]:
    """Days that follow each other, as spans in order."""
    first = last = None
    for day in sorted(days):
        if first is None or last is None or day != last + ONE_DAY:
            if first is not None and last is not None:
                yield Span(first, last)
            first = day
        last = day
    if first is not None and last is not None:
        yield Span(first, last)
