"""Whose hours: documented, contract, average (7:610b BW) or six months full time.

Each function takes the documented hours per day and gives the hours per day of another scenario.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from wml_claim import notation
from wml_claim.figure import DAYS, DAYS_PER_WEEK, HOURS, ONE, Figure, given, smallest, total
from wml_claim.rules.working_time import by_week, pattern_days
from wml_claim.span import ONE_DAY, Span, add_months, calendar_month

PRESUMED_MONTHS = 6
AVERAGE_OVER = 3

Hours = Mapping[date, Figure]


def contract(documented: Hours, periods: Sequence[Span], agreed: Sequence[Figure], weekdays: Sequence[int]) -> Hours:
    """Per pay period the larger of the documented and the agreed hours (art. 7:628 BW)."""
    hours = dict(documented)
    for period, agreed_hours in zip(periods, agreed, strict=True):
        if agreed_hours.value <= sum_of(period, documented).value:
            continue
        _replace(hours, period, agreed_hours.named("afgesproken uren", "art. 7:628 BW"), weekdays)
    return hours


@dataclass(frozen=True, slots=True)
class Filled:
    """The hours with gaps filled, and which calendar months were filled."""

    hours: Hours
    months: tuple[Span, ...]


def average(documented: Hours, employed: Span, weekdays: Sequence[int]) -> Filled | None:
    """Calendar months without hours take the mean of the three before the gap (art. 7:610b BW); None: no month."""
    hours, filled = dict(documented), []
    gap_mean: Figure | None = None
    in_gap = False
    for month in _months(employed):
        inside = month.overlap(employed)
        assert inside is not None
        if sum_of(inside, documented).value > 0:
            in_gap, gap_mean = False, None
            continue
        if not in_gap:
            in_gap = True
            gap_mean = _mean_before(month, documented, employed, weekdays)
        days, whole = pattern_days(inside, weekdays), pattern_days(month, weekdays)
        if gap_mean is None or not days:
            continue
        part = gap_mean if len(days) == len(whole) else _pro_rata(gap_mean, len(days), len(whole))
        _replace(hours, inside, part, weekdays)
        filled.append(inside)
    return Filled(hours, tuple(filled)) if filled else None


def _mean_before(month: Span, documented: Hours, employed: Span, weekdays: Sequence[int]) -> Figure | None:
    """The mean of the three calendar months before `month`; None when one lacks hours or lies before the employment."""
    whole_months = []
    for back in range(AVERAGE_OVER, 0, -1):
        before = calendar_month(add_months(month.first, -back))
        inside = before.overlap(employed)
        worked = sum_of(inside, documented) if inside else None
        if inside is None or worked is None or not worked.value:
            return None
        days, whole = len(pattern_days(inside, weekdays)), len(pattern_days(before, weekdays))
        if not days:
            return None
        whole_months.append(worked if days == whole else _pro_rata(worked, whole, days))
    summed = total(whole_months, "uren in de drie maanden ervoor", unit=HOURS)
    mean = summed / given(AVERAGE_OVER, ONE, "3 maanden")
    return mean.named("gemiddelde van de drie maanden ervoor", "art. 7:610b BW")


def _pro_rata(hours: Figure, days: int, of_days: int) -> Figure:
    scaled = hours * given(days, ONE, f"{days} werkdagen") / given(of_days, ONE, f"{of_days} werkdagen")
    return scaled.named(f"{hours.label}, naar werkdagen")


def presumed_window(last_day: date, first_day: date) -> Span:
    """Six months back from `last_day`, cut off at the first day of work."""
    return Span(max(add_months(last_day, -PRESUMED_MONTHS) + ONE_DAY, first_day), last_day)


def presumption(
    documented: Hours, own: Hours, periods: Sequence[Span], window: Span, full_time: Figure, weekdays: Sequence[int]
) -> Hours:
    """Full-time hours per ISO week inside pay period and window, never above the worker's own account of those days."""
    per_day = full_time / given(len(weekdays), DAYS_PER_WEEK, f"{len(weekdays)} dagen per week")
    hours = {day: figure for day, figure in documented.items() if day not in window}
    for period in periods:
        inside = period.overlap(window)
        for week in by_week(inside) if inside else ():
            days = len(pattern_days(week, weekdays))
            if not days:
                continue
            voltijd = (per_day * given(days, DAYS, f"{days} werkdagen")).named(
                f"voltijd uren {notation.days(week.first, week.last)}"
            )
            account = sum_of(week, own)
            presumed = smallest([voltijd, account], "niet meer dan de eigen opgave") if account.value else voltijd
            _replace(hours, week, presumed, weekdays)
    return hours


def sum_of(span: Span, hours: Hours) -> Figure:
    """The hours of the days in a span."""
    found = [hours[day] for day in span if day in hours]
    return total(found, f"uren {notation.days(span.first, span.last)}", unit=HOURS)


def _replace(hours: dict[date, Figure], span: Span, amount: Figure, weekdays: Sequence[int]) -> None:
    """Spread `amount` evenly over the working days of `span`, at least one; its other days get nothing."""
    days = pattern_days(span, weekdays)
    for day in span:
        hours.pop(day, None)
    share = amount / given(len(days), ONE, f"{len(days)} werkdagen")
    each = share.named(f"per werkdag, {amount.label}")
    for day in days:
        hours[day] = each


def _months(span: Span) -> Sequence[Span]:
    months, day = [], span.first
    while day <= span.last:
        months.append(calendar_month(day))
        day = months[-1].last + ONE_DAY
    return months
