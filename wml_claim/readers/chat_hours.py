"""Hours of work that a message states with its day: "12 maart 8:00-17:30", "vandaag van 7 tot 15.30 gewerkt".

Only what is explicit is read: one day that the sentence names, one begin with its end or one length, of work that was
done when the message was sent. Everything else stays prose for a person to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from itertools import pairwise
from typing import Literal

from wml_claim.notation import Unreadable, parse_clock, parse_hours
from wml_claim.readers.chat_words import (
    MONTH_NUMBERS,
    NOT_DONE,
    TODAY,
    WORKED,
    YESTERDAY,
    break_minutes,
    without_break,
)
from wml_claim.span import ONE_DAY

AT_THE_TIME = timedelta(days=7)
"""A message within a week of the work counts as made at the time."""
LONGEST = Fraction(24)
AFTER = timedelta(days=366)
"""How long after the work a day without a year can still be told of."""

_CLOCK = r"\d{1,2}(?:[:.]\d{2}(?!\d)|\s?[uh]\s?\d{2}\b|\s?(?:u|h)\b)?"
_RANGE = re.compile(
    rf"(?P<from>\b(?:van|from|od|de la|от|з|desde)\s+)?(?<![\d.,:/-])(?P<begin>{_CLOCK})\s*"
    rf"(?P<to>-|–|—|tot|till?|until|to|do|la|до|a|hasta)\s*(?P<end>{_CLOCK})(?!\d|[,.:/-]\d)(?P<unit>\s*(?:uur|u|h)\b)?",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    r"(?<![\d.,:/-])(?P<hours>\d{1,2}(?:[.,]\d{1,2})?)\s*(?:uur|uren|u|h|hours?|hrs?|godz\w*|ore|часа|години|horas|saat)"
    r"\b(?!\s*(?:tot|-|–|\d))",
    re.IGNORECASE,
)
_NAMED = re.compile(r"(?<![\d.,:/-])(?P<day>\d{1,2})(?:st|nd|rd|th|e)?\s+(?P<month>[^\W\d_]{3,12})\.?"
                    r"(?:\s+(?P<year>20\d{2}))?(?![^\W\d_])", re.IGNORECASE)  # fmt: skip
_FIGURES = re.compile(r"(?<![\d.,:/-])(?P<one>\d{1,2})(?P<sep>[-/])(?P<two>\d{1,2})(?:(?P=sep)(?P<year>20\d{2}|\d{2}))?"
                      r"(?![\d:/-]|\.\d)")  # fmt: skip
_MORE_DAYS = re.compile(
    r"\d\s*(?:en|and|i|și|si|t/m|tot|do|to|,|&|\+|-|–)\s*\||\|\s*(?:en|and|t/m|&|\+)\s*\d{1,2}(?![\d:.,uh-])"
)
"""Figures beside the day that was found: "12 en 13 maart"."""
_FIGURE = re.compile(r"\d")
_ISO = re.compile(r"(?<!\d)(20\d{2})-(\d{2})-(\d{2})(?!\d)")


Made = Literal["at_the_time", "later"]
Times = tuple[time, time]


@dataclass(frozen=True, slots=True)
class Said:
    """What one line of a message says: a shift on a day, or its length. `vague_break`: a break of unknown length."""

    day: date
    words: str
    begin: time | None = None
    end: time | None = None
    hours: Fraction | None = None
    break_minutes: int = 0
    vague_break: bool = False
    made: Made = "at_the_time"


def hours_said(text: str, sent: datetime) -> Iterator[Said]:
    """The hours each line of a message states. Lines that name no day, several days or no hours give nothing."""
    for line in text.split("\n"):
        if not _FIGURE.search(line):
            continue
        yield from _line(line.strip(), sent)


def _line(line: str, sent: datetime) -> Iterator[Said]:
    bare = without_break(line)
    if NOT_DONE.search(bare):
        return
    days, rest = _days(bare, sent.date())
    if len(days) != 1 or _MORE_DAYS.search(rest) or (day := days.pop()) > sent.date():
        return
    made: Made = "at_the_time" if sent.date() - day <= AT_THE_TIME else "later"
    if ranges := list(_RANGE.finditer(rest)):
        yield from _shifts(line, day, [_times(match) for match in ranges], sent, made)
    elif WORKED.search(line) and (hours := _length(rest)) is not None:
        yield Said(day, line, hours=hours, made=made)


def _shifts(line: str, day: date, times: list[Times | None], sent: datetime, made: Made) -> Iterator[Said]:
    """The shifts of one line; several only one after the other and without a break told beside them."""
    known = [one for one in times if one is not None and _finish(day, *one) <= sent]
    pause = break_minutes(line)
    ordered = all(first[1] <= second[0] for first, second in pairwise(known)) and all(a < b for a, b in known[:-1])
    if len(known) != len(times) or (len(known) > 1 and (pause != 0 or not ordered)):
        return
    for begin, end in known:
        if _finish(day, begin, end) - datetime.combine(day, begin) <= timedelta(minutes=pause or 0):
            continue
        yield Said(day, line, begin, end, None, pause or 0, pause is None, made)


# ---------------------------------------------------------------- days


def _days(line: str, sent: date) -> tuple[set[date], str]:
    """Every day a line names, and the line without the words that name them."""
    days: set[date] = set()

    def take(day: date | None) -> str:
        if day is not None:
            days.add(day)
        return " | "

    line = TODAY.sub(lambda _: take(sent), line)
    line = YESTERDAY.sub(lambda _: take(sent - ONE_DAY), line)
    line = _ISO.sub(lambda hit: take(_a_day(int(hit[1]), int(hit[2]), int(hit[3]))), line)
    line = _NAMED.sub(lambda hit: take(_named(hit, sent)) if hit["month"].lower() in MONTH_NUMBERS else hit[0], line)
    line = _FIGURES.sub(lambda hit: take(day) if (day := _in_figures(hit, sent)) else hit[0], line)
    return days, line


def _named(hit: re.Match[str], sent: date) -> date | None:
    month, day = MONTH_NUMBERS[hit["month"].lower()], int(hit["day"])
    return _a_day(int(hit["year"]), month, day) if hit["year"] else _latest(month, day, sent)


def _in_figures(hit: re.Match[str], sent: date) -> date | None:
    """A date in figures. Whether day or month comes first must follow from the figures or from the day of sending."""
    one, two = int(hit["one"]), int(hit["two"])
    if hit["year"] is None and hit["sep"] == "-" and one <= 24 and two <= 24 and two > 12:
        return None  # 8-17 are times
    found = (_dated(hit["year"], month, day, sent) for day, month in ((one, two), (two, one)))
    readings = {day for day in found if day is not None and day <= sent}
    if hit["year"] is None:  # without a year only a day that is near can be meant
        readings = {day for day in readings if sent - day <= timedelta(days=31)}
        if hit["sep"] == "-" and one <= 24 and two <= 24 and not (len(hit["one"]) == 2 == len(hit["two"])):
            return None
    return readings.pop() if len(readings) == 1 else None


def _dated(year: str | None, month: int, day: int, sent: date) -> date | None:
    if year is None:
        return _latest(month, day, sent)
    return _a_day(int(year) if len(year) == 4 else 2000 + int(year), month, day)


def _latest(month: int, day: int, sent: date) -> date | None:
    """The last such day that was over or going on when the message was sent."""
    found = _a_day(sent.year, month, day)
    if found is not None and found <= sent:
        return found
    earlier = _a_day(sent.year - 1, month, day)
    return earlier if earlier is not None and sent - earlier < AFTER / 2 else found


def _a_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


# ---------------------------------------------------------------- times


def _times(match: re.Match[str]) -> Times | None:
    """Begin and end; bare figures only where a word or a unit shows that they are times."""
    bare = match["begin"].isdigit() and match["end"].isdigit()
    if bare and not (match["from"] or match["unit"] or match["to"].lower() in ("tot", "until", "till")):
        return None
    begin, end = _clock(match["begin"]), _clock(match["end"])
    return None if begin is None or end is None or begin == end else (begin, end)


def _clock(text: str) -> time | None:
    try:
        hour, minute = parse_clock(text)
    except Unreadable:
        return None
    return time(hour % 24, minute)


def _finish(day: date, begin: time, end: time) -> datetime:
    return datetime.combine(day if end > begin else day + ONE_DAY, end)


def _length(line: str) -> Fraction | None:
    """The one length a line names; 7.30 could be a time or a decimal and is none."""
    found = [match["hours"] for match in _LENGTH.finditer(line)]
    if len(found) != 1 or re.fullmatch(r"\d+\.[0-5]\d", found[0]):
        return None
    hours = parse_hours(found[0].replace(".", ","))
    return hours if 0 < hours <= LONGEST else None
