"""Spans of days, and the calendar units in which wages are paid.

A span is inclusive on both ends. Weeks are ISO weeks (Monday to Sunday); a four-week period is counted
from ISO week 1 and the thirteenth also takes week 53 where the year has one.
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The days from `first` through `last`, both included. An empty span cannot be made."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"a span cannot end ({self.last}) before it begins ({self.first})")

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def __iter__(self) -> Iterator[date]:
        day = self.first
        while day <= self.last:
            yield day
            day += ONE_DAY

    def __len__(self) -> int:
        return (self.last - self.first).days + 1

    def __str__(self) -> str:
        return f"{self.first.isoformat()} through {self.last.isoformat()}"

    def covers(self, other: Span) -> bool:
        """Whether every day of `other` lies in this span."""
        return self.first <= other.first and other.last <= self.last

    def overlap(self, other: Span) -> Span | None:
        """The days both spans have, or None."""
        first, last = max(self.first, other.first), min(self.last, other.last)
        return Span(first, last) if first <= last else None

    def split_at(self, starts: Iterable[date]) -> tuple[Span, ...]:
        """This span cut so that each day in `starts` begins a new part."""
        cuts = sorted({day for day in starts if self.first < day <= self.last})
        firsts = [self.first, *cuts]
        lasts = [*(cut - ONE_DAY for cut in cuts), self.last]
        return tuple(Span(first, last) for first, last in zip(firsts, lasts, strict=True))


def iso_week(day: date) -> Span:
    """The ISO week, Monday to Sunday, of a day."""
    monday = day - timedelta(days=day.weekday())
    return Span(monday, monday + timedelta(days=6))


def iso_week_of(year: int, week: int) -> Span:
    """ISO week `week` of ISO year `year`. ValueError when the year has no such week."""
    return iso_week(date.fromisocalendar(year, week, 1))


def week_name(day: date) -> str:
    """The ISO name of the week of a day, as in "2025-W03"."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def four_weeks(day: date) -> Span:
    """The four-week period of a day: weeks 1-4, 5-8, ... of the ISO year; period 13 takes week 53 too."""
    year, week, _ = day.isocalendar()
    period = min((week - 1) // 4, 12)
    monday = date.fromisocalendar(year, period * 4 + 1, 1)
    if period == 12:
        return Span(monday, date.fromisocalendar(year + 1, 1, 1) - ONE_DAY)
    return Span(monday, monday + timedelta(days=27))


def calendar_month(day: date) -> Span:
    """The calendar month of a day."""
    first = day.replace(day=1)
    return Span(first, first + relativedelta(months=1) - ONE_DAY)


def calendar_year(year: int) -> Span:
    """1 January through 31 December."""
    return Span(date(year, 1, 1), date(year, 12, 31))


def add_years(day: date, years: int) -> date:
    """The same day `years` later; 29 February becomes 28 February in a common year."""
    year = day.year + years
    return date(year, 2, 28) if (day.month, day.day) == (2, 29) and not isleap(year) else day.replace(year=year)


def add_months(day: date, months: int) -> date:
    """The same day `months` later, clamped to the end of a shorter month."""
    return day + relativedelta(months=months)


def birthday(birth_date: date, year: int) -> date:
    """The birthday kept in a year: 29 February is kept on 1 March in a common year."""
    try:
        return birth_date.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def age_on(birth_date: date, day: date) -> int:
    """Age in whole years; a birthday counts from the day itself (art. 7(1) WML)."""
    return day.year - birth_date.year - (day < birthday(birth_date, day.year))
