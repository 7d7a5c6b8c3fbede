"""Hours per calendar day from records of several sources (art. 5a WML; evidence: art. 149, 150 Rv).

One source counts per day; the others are kept as conflict. A shift has real elapsed time on the clock of
Europe/Amsterdam and each hour belongs to the calendar day it falls on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from wml_claim import notation
from wml_claim.evidence import DaySource
from wml_claim.figure import DAYS, HOURS, Figure, Origin, Reading, Statement, given, total_or_only
from wml_claim.records import HOURS_COUNTED, WorkedHours
from wml_claim.rules import RuleError
from wml_claim.span import ONE_DAY, Span, iso_week, week_name

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
ORDER = ("employer_record", "location", "message", "roster", "diary", "agreement", "later", "statement")
OWN_ACCOUNT = ("location", "message", "diary", "statement")
OF_THE_TIME = ("location", "message", "roster", "diary")
"""Sources the worker brings that show work as it was noted at the time, unless they were made later."""
WORDS = {
    "employer_record": "registratie van de werkgever",
    "location": "locatiegegevens",
    "message": "berichten",
    "roster": "rooster",
    "diary": "eigen urenlijst",
    "agreement": "overeenkomst",
    "statement": "verklaring",
}
WARN_ABOVE = Fraction(60)


@dataclass(frozen=True, slots=True)
class DayHours:
    """Hours of one record on one day."""

    day: date
    hours: Figure
    source: str
    later: bool  # written down later; a statement always is

    @property
    def rank(self) -> int:
        """Place in the order in which sources count; what was made later comes after what was made at the time."""
        if self.source == "statement":
            return ORDER.index("statement")
        return ORDER.index("later") if self.later else ORDER.index(self.source)


@dataclass(frozen=True, slots=True)
class CountedDay:
    """What counts on a day, from which source, and what the other sources say.

    `reason`: why this source was chosen; None where the order of sources decided.
    """

    day: date
    hours: Figure
    source: str
    later: bool
    others: tuple[tuple[str, Figure], ...]
    reason: str | None = None


def spread(records: Iterable[WorkedHours], employed: Span, weekdays: Sequence[int]) -> list[DayHours]:
    """Every record of a kind that counts, as hours per calendar day inside the employment.

    RuleError names every record that is impossible.
    """
    result: list[DayHours] = []
    impossible: list[str] = []
    for record in records:
        if record.kind not in HOURS_COUNTED:
            continue
        later = record.made == "later" or record.source == "statement"
        try:
            days = list(_days_of(record, employed, weekdays))
        except RuleError as error:
            impossible += error.problems
            continue
        result += [DayHours(day, hours, record.source, later) for day, hours in days]
    if impossible:
        raise RuleError(*dict.fromkeys(impossible))
    return result


def _days_of(record: WorkedHours, inside: Span, weekdays: Sequence[int]) -> Iterator[tuple[date, Figure]]:
    if record.is_shift or (len(record.span) == 1 and not record.per_week):
        if record.span.first not in inside:
            raise RuleError(
                f"De uren van {notation.day_long(record.span.first)} ({WORDS[record.source]}) liggen buiten het "
                "dienstverband. Verbeter de datum of de duur van het dienstverband."
            )
        return _shift(record, inside) if record.is_shift else _single_day(record)
    if record.per_week:
        return _per_week(record, inside, weekdays)
    return _week(record, inside, weekdays)


def _single_day(record: WorkedHours) -> Iterator[tuple[date, Figure]]:
    assert record.hours is not None
    day = record.span.first
    yield day, Figure(record.hours, HOURS, _label(day, record), _origin(record, "hours"))


def _week(record: WorkedHours, inside: Span, weekdays: Sequence[int]) -> Iterator[tuple[date, Figure]]:
    assert record.hours is not None
    days = pattern_days(record.span.overlap(inside), weekdays)
    if not days:
        raise RuleError(
            f"De uren van week {week_name(record.span.first)} kunnen niet worden verdeeld: die week heeft geen "
            "werkdag binnen het dienstverband. Verbeter de week of de werkdagen."
        )
    label = f"week {week_name(record.span.first)}, {WORDS[record.source]}"
    week = Figure(record.hours, HOURS, label, _origin(record, "hours"))
    share = (week / given(len(days), DAYS, f"{len(days)} werkdagen in die week")).named(f"per werkdag, {label}")
    each = Figure(share.value, HOURS, share.label, share.origin)
    return ((day, each) for day in days)


def _per_week(record: WorkedHours, inside: Span, weekdays: Sequence[int]) -> Iterator[tuple[date, Figure]]:
    assert record.hours is not None
    label = f"uren per week, {WORDS[record.source]}"
    week = Figure(record.hours, HOURS, label, _origin(record, "hours"))
    share = week / given(len(weekdays), DAYS, f"{len(weekdays)} werkdagen per week")
    each = Figure(share.value, HOURS, f"per werkdag, {WORDS[record.source]}", share.origin)
    return ((day, each) for day in pattern_days(record.span.overlap(inside), weekdays))


def _shift(record: WorkedHours, inside: Span) -> Iterator[tuple[date, Figure]]:
    """Elapsed time per calendar day, the break taken off the day with most of it; nothing after the last day."""
    assert record.begin is not None and record.end is not None
    start = record.span.first
    elapsed = shift_hours(start, record.begin, record.end, record.break_minutes)
    by_day: dict[date, Fraction] = defaultdict(Fraction)
    for day, hours in elapsed:
        by_day[min(day, inside.last)] += hours
    text = f"{record.begin:%H:%M}-{record.end:%H:%M}"
    if record.break_minutes:
        text += f", pauze {record.break_minutes} min"
    origin = _origin(record, "begin", text)
    for day, hours in by_day.items():
        yield day, Figure(hours, HOURS, f"{_label(day, record)} ({text})", origin)


def shift_hours(day: date, begin: time, end: time, break_minutes: int) -> list[tuple[date, Fraction]]:
    """Elapsed hours of a shift per calendar day, less the break. RuleError when nothing remains."""
    last = day if end > begin else day + ONE_DAY
    first_utc = datetime.combine(day, begin, AMSTERDAM).astimezone(UTC)
    last_utc = datetime.combine(last, end, AMSTERDAM).astimezone(UTC)
    midnight = datetime.combine(day + ONE_DAY, time(0), AMSTERDAM).astimezone(UTC)
    first_part = _hours(min(last_utc, midnight) - first_utc)
    second_part = _hours(max(last_utc, midnight) - midnight)
    pause = Fraction(break_minutes, 60)
    if begin == end or pause >= first_part + second_part:
        raise RuleError(
            f"De dienst van {notation.day_long(day)} ({begin:%H:%M}-{end:%H:%M}, pauze {break_minutes} min) heeft geen "
            "werktijd. Verbeter begin, eind of pauze."
        )
    off_first = min(pause, first_part) if first_part >= second_part else max(Fraction(0), pause - second_part)
    parts = [(day, first_part - off_first), (day + ONE_DAY, second_part - (pause - off_first))]
    return [(on, hours) for on, hours in parts if hours > 0]


def _hours(elapsed: timedelta) -> Fraction:
    return Fraction(elapsed.days * 86_400 + elapsed.seconds, 3_600)


def _label(day: date, record: WorkedHours) -> str:
    return f"{notation.day_short(day)}, {WORDS[record.source]}"


def _origin(record: WorkedHours, key: str, text: str = "") -> Origin:
    if reading := record.sources.get(key):
        return reading
    if record.document:
        return Reading(record.document)
    return Statement(WORDS[record.source], None, "; ".join(part for part in (text, record.note) if part))


def pattern_days(span: Span | None, weekdays: Sequence[int]) -> list[date]:
    """The worker's own working days in a span, public holidays included."""
    return [day for day in span if day.weekday() in weekdays] if span else []


def counted(entries: Iterable[DayHours], chosen: Sequence[DaySource] = ()) -> dict[date, CountedDay]:
    """Per day the one source that counts: the `chosen` one that has hours that day, else the first in `ORDER`.

    Records of that source add up.
    """
    by_day: dict[date, list[DayHours]] = defaultdict(list)
    for entry in entries:
        if entry.hours.value > 0:
            by_day[entry.day].append(entry)
    choices = {day: choice for choice in chosen for day in choice.span}
    return {day: _counted_day(day, by_day[day], choices.get(day)) for day in sorted(by_day)}


def _counted_day(day: date, entries: list[DayHours], choice: DaySource | None) -> CountedDay:
    match entries:
        case [only]:
            return CountedDay(day, only.hours, only.source, only.later, ())
    by_source: dict[tuple[int, str], list[DayHours]] = defaultdict(list)
    for entry in entries:
        by_source[entry.rank, entry.source].append(entry)
    ranked = sorted(by_source, key=lambda key: (key[0], ORDER.index(key[1])))
    sums = {key: _sum(day, by_source[key]) for key in ranked}
    picked = next((key for key in ranked if choice and _meant(by_source[key][0], choice)), None)
    first = picked or ranked[0]
    others = tuple((key[1], sums[key]) for key in ranked if key != first)
    reason = choice.reason if choice and picked else None
    return CountedDay(day, sums[first], first[1], by_source[first][0].later, others, reason)


def _meant(entry: DayHours, choice: DaySource) -> bool:
    return entry.source == choice.source and choice.made in (None, "later" if entry.later else "at_the_time")


def not_found(days: Mapping[date, CountedDay], choice: DaySource) -> list[date]:
    """The days with hours on which the chosen source has none, so that the order of sources decided."""
    found = [day for day in choice.span if day in days]
    return [
        day
        for day in found
        if days[day].source != choice.source
        or (choice.made is not None and days[day].later != (choice.made == "later"))
    ]


def _sum(day: date, entries: list[DayHours]) -> Figure:
    return total_or_only(
        [entry.hours for entry in entries], f"{notation.day_short(day)}, {WORDS[entries[0].source]}", unit=HOURS
    )


def own_account(entries: Iterable[DayHours], chosen: Sequence[DaySource] = ()) -> dict[date, Figure]:
    """The worker's own account per day (location, messages, diary, statement): chosen, or in the order of `ORDER`."""
    own = counted((entry for entry in entries if entry.source in OWN_ACCOUNT), chosen)
    return {day: counted_day.hours for day, counted_day in own.items()}


def long_weeks(days: Mapping[date, CountedDay], entries: Iterable[DayHours]) -> list[tuple[str, Fraction]]:
    """Weeks above 60 hours that no second source made at the time supports: (ISO week, hours)."""
    hours: dict[str, Fraction] = defaultdict(Fraction)
    for day, counted_day in days.items():
        hours[week_name(day)] += counted_day.hours.value
    sources: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        if not entry.later:
            sources[week_name(entry.day)].add(entry.source)
    return [(week, value) for week, value in hours.items() if value > WARN_ABOVE and len(sources[week]) < 2]


def by_week(span: Span) -> list[Span]:
    """The parts of a span per ISO week."""
    parts: list[Span] = []
    day = span.first
    while day <= span.last:
        part = iso_week(day).overlap(span)
        assert part is not None
        parts.append(part)
        day = part.last + ONE_DAY
    return parts
