"""Whose hours: documented, contract, average (7:610b BW) or six months full time.

Each function takes the documented hours per day and gives the hours per day of another scenario.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from wml_claim import notation
from wml_claim.evidence import AverageBasis, AveragePeriods
from wml_claim.figure import DAYS, DAYS_PER_WEEK, HOURS, ONE, Figure, given, smallest, total
from wml_claim.rules.working_time import by_week, pattern_days
from wml_claim.span import ONE_DAY, Span, add_months, calendar_month, four_weeks

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
    """The hours with gaps filled, which months (or four-week periods) were filled, and over which days the mean is."""

    hours: Hours
    months: tuple[Span, ...]
    averaged_over: tuple[Span, ...] = ()


THREE_MONTHS = AverageBasis()


def average(
    documented: Hours, employed: Span, weekdays: Sequence[int], basis: AverageBasis = THREE_MONTHS
) -> Filled | None:
    """Calendar months without hours take the mean of the three before the gap (art. 7:610b BW); None: no month.

    By `basis` four-week periods do, or every month takes the mean of the months that represent the work better.
    """
    hours, filled, over = dict(documented), [], []
    mean: _Mean | None = None
    in_gap = False
    for part in _parts(employed, PARTS[basis.over]):
        inside = part.overlap(employed)
        assert inside is not None
        if sum_of(inside, documented).value > 0:
            in_gap = False
            continue
        if basis.span:
            mean = _mean_of_chosen(part, basis.span, documented, employed, weekdays)
        elif not in_gap:
            mean = _mean_before(part, basis.over, documented, employed, weekdays)
        in_gap = True
        days, whole = len(pattern_days(inside, weekdays)), _whole(part, basis.over, weekdays)
        if mean is None or not days:
            continue
        share = mean.hours if days == whole else _pro_rata(mean.hours, days, whole)
        _replace(hours, inside, share, weekdays)
        filled.append(inside)
        over.append(mean.over)
    return Filled(hours, tuple(filled), tuple(dict.fromkeys(over))) if filled else None


class _Mean(NamedTuple):
    """The mean hours of a month or of four weeks, and the days it was taken over."""

    hours: Figure
    over: Span


PARTS: Mapping[AveragePeriods, Callable[[date], Span]] = {"months": calendar_month, "four_weeks": four_weeks}
NAMES: Mapping[AveragePeriods, str] = {"months": "maanden", "four_weeks": "periodes van vier weken"}


def _whole(part: Span, over: AveragePeriods, weekdays: Sequence[int]) -> int:
    """The working days that make a whole part; the thirteenth four-week period may have five weeks."""
    return 4 * len(weekdays) if over == "four_weeks" else len(pattern_days(part, weekdays))


def _mean_before(
    part: Span, over: AveragePeriods, documented: Hours, employed: Span, weekdays: Sequence[int]
) -> _Mean | None:
    """The mean of the three parts before `part`; None when one lacks hours or lies before the employment.

    Four-week periods are shorter than the months of the article: they count once the work lasted three months.
    """
    if over == "four_weeks" and part.first < add_months(employed.first, AVERAGE_OVER):
        return None
    before: list[Span] = []
    while len(before) < AVERAGE_OVER:
        first = before[-1].first if before else part.first
        before.append(PARTS[over](first - ONE_DAY))
    before.reverse()
    return _mean_over(before, over, f"drie {NAMES[over]} ervoor", documented, employed, weekdays)


def _mean_of_chosen(
    month: Span, chosen: Span, documented: Hours, employed: Span, weekdays: Sequence[int]
) -> _Mean | None:
    """The monthly mean of the chosen months, for a month from the fourth of the employment on."""
    if calendar_month(add_months(month.first, -AVERAGE_OVER)).overlap(employed) is None:
        return None
    label = f"maanden {notation.days(chosen.first, chosen.last)}"
    return _mean_over(_parts(chosen, calendar_month), "months", label, documented, employed, weekdays)


def _mean_over(
    parts: Sequence[Span], over: AveragePeriods, label: str, documented: Hours, employed: Span, weekdays: Sequence[int]
) -> _Mean | None:
    """None when one of the parts lies outside the employment or lacks hours."""
    whole_parts = []
    for part in parts:
        inside = part.overlap(employed)
        worked = sum_of(inside, documented) if inside else None
        if inside is None or worked is None or not worked.value:
            return None
        days, whole = len(pattern_days(inside, weekdays)), _whole(part, over, weekdays)
        if not days:
            return None
        whole_parts.append(worked if days == whole else _pro_rata(worked, whole, days))
    summed = total(whole_parts, f"uren in de {label}", unit=HOURS)
    mean = summed / given(len(parts), ONE, f"{len(parts)} {NAMES[over]}")
    return _Mean(mean.named(f"gemiddelde van de {label}", "art. 7:610b BW"), Span(parts[0].first, parts[-1].last))


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


def _parts(span: Span, part_of: Callable[[date], Span]) -> Sequence[Span]:
    parts, day = [], span.first
    while day <= span.last:
        parts.append(part_of(day))
        day = parts[-1].last + ONE_DAY
    return parts
