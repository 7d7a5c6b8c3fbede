"""Pay periods as bars: one per period, or per month or year where there are too many to draw. No widgets here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from wml_claim.assessment import Period
from wml_claim.notation import MONTHS, SHORT_MONTHS, day_short, days
from wml_claim.span import Span

NARROWEST = 6
"""A bar with the space beside it takes at least this many pixels at the normal size of type."""
DAYS_IN_WEEK = 7


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar. Amounts in euro, exact; `rates` the minimum per hour in force, in order.

    `paid_per_hour` is None where no hours are known. `periods` are the places of its pay periods in the scenario.
    """

    title: str
    span: Span
    due: Fraction
    paid: Fraction
    shortfall: Fraction
    hours: Fraction
    rates: tuple[Fraction, ...]
    periods: tuple[int, ...]

    @property
    def paid_per_hour(self) -> Fraction | None:
        """What was paid for each hour."""
        return self.paid / self.hours if self.hours else None

    @property
    def solid(self) -> Fraction:
        """How high the solid part stands: what was paid towards what was due, or all of it where nothing is short."""
        return min(self.paid, self.due - self.shortfall) if self.shortfall else self.paid

    @property
    def top(self) -> Fraction:
        """The height of the whole bar."""
        return max(self.due, self.paid)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Bars", text)


def period_title(kind: str | None, span: Span) -> str:
    """How a pay period is called: "Week 27, 30 jun – 6 jul 2025", "juli 2025", or its days."""
    if is_week(kind, span):
        _, week, _ = span.last.isocalendar()
        return _tr("Week {n}, {days}").format(n=week, days=_short_days(span))
    if kind == "month" and span.first.month == span.last.month:
        return f"{MONTHS[span.first.month - 1]} {span.first.year}"
    return days(span.first, span.last)


def is_week(kind: str | None, span: Span) -> bool:
    """Whether a pay period is a week, or part of one."""
    return kind == "week" or (len(span) == DAYS_IN_WEEK and span.first.weekday() == 0)


def _short_days(span: Span) -> str:
    """ "30 jun – 6 jul 2025"."""
    first = f"{span.first.day} {SHORT_MONTHS[span.first.month - 1]}"
    if span.first.year != span.last.year:
        first = day_short(span.first)
    return f"{first} – {day_short(span.last)}"


def bars(periods: Sequence[Period], kind: str | None, most: int) -> tuple[Bar, ...]:
    """At most `most` bars: one per pay period, or else per month, or else per year."""
    single = tuple(_bar(period_title(kind, one.span), ((place, one),)) for place, one in enumerate(periods))
    if len(single) <= most:
        return single
    by_month = _grouped(periods, lambda day: (day.year, day.month), lambda day: f"{MONTHS[day.month - 1]} {day.year}")
    if len(by_month) <= most:
        return by_month
    return _grouped(periods, lambda day: (day.year,), lambda day: str(day.year))


def kind_of(spans: Sequence[Span], agreed: str | None) -> str | None:
    """The length of the periods as they are: slips per week make weeks, whatever was agreed."""
    middle = spans[1:-1]
    return "week" if middle and all(len(span) == DAYS_IN_WEEK for span in middle) else agreed


def unit_of(shown: Sequence[Bar], count: int, kind: str | None) -> str:
    """What one bar stands for: period, month or year, as the head of the panel names it."""
    names = {"week": _tr("week"), "four_weeks": _tr("vier weken"), "month": _tr("maand")}
    if len(shown) == count:
        return names.get(kind or "", _tr("periode"))
    return _tr("jaar") if all(bar.title.isdigit() for bar in shown) else _tr("maand")


def bar_of(shown: Sequence[Bar], period: int) -> int:
    """The bar in which a pay period stands. ValueError when it is in none."""
    for place, bar in enumerate(shown):
        if period in bar.periods:
            return place
    raise ValueError(f"no bar for period {period}")


def _grouped(
    periods: Sequence[Period], key: Callable[[date], tuple[int, ...]], title: Callable[[date], str]
) -> tuple[Bar, ...]:
    groups = groupby(enumerate(periods), lambda pair: key(pair[1].span.last))
    return tuple(_bar(title(members[0][1].span.last), members) for _, found in groups if (members := tuple(found)))


def _bar(title: str, members: Sequence[tuple[int, Period]]) -> Bar:
    own = [period for _, period in members]
    rates: dict[Fraction, None] = {}
    for period in own:
        for rate in period.rates:
            rates[rate.value] = None
    return Bar(
        title=title,
        span=Span(own[0].span.first, own[-1].span.last),
        due=sum((one.due.value for one in own), Fraction(0)),
        paid=sum((one.paid.value for one in own), Fraction(0)),
        shortfall=sum((one.shortfall.value for one in own), Fraction(0)),
        hours=sum((one.hours.value for one in own), Fraction(0)),
        rates=tuple(rates),
        periods=tuple(place for place, _ in members),
    )
