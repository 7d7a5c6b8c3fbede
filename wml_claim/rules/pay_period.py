"""Pay periods: which spans are paid as one, and when the wage over them is due (art. 7:623 BW)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from wml_claim import notation
from wml_claim.rules import RuleError
from wml_claim.span import ONE_DAY, Span, calendar_month, four_weeks, iso_week

CALENDAR: dict[str, Callable[[date], Span]] = {"week": iso_week, "four_weeks": four_weeks, "month": calendar_month}


@dataclass(frozen=True, slots=True)
class PayPeriod:
    """`span` is cut off at the first and last day of employment; `due_day` follows from the uncut end."""

    span: Span
    due_day: date
    printed: Span | None  # the span of the payslips over it, None without a slip

    @property
    def limitation_day(self) -> date:
        """The day limitation is counted from: the last day as cut, without pay days (the careful side)."""
        return self.span.last


def pay_periods(employed: Span, kind: str, printed: Iterable[Span], pay_days: int) -> tuple[PayPeriod, ...]:
    """The pay periods of an employment: each printed span, and the days between them per calendar period.

    RuleError: printed spans that overlap in part or lie wholly outside the employment, all of them at once.
    """
    slips = _distinct(printed, employed)
    delay = timedelta(days=pay_days)
    periods = [PayPeriod(_cut(slip, employed), slip.last + delay, slip) for slip in slips]
    periods += [PayPeriod(run, end + delay, None) for run, end in _uncovered(employed, slips, CALENDAR[kind])]
    return tuple(sorted(periods, key=lambda period: period.span.first))


def _distinct(printed: Iterable[Span], employed: Span) -> Sequence[Span]:
    slips = sorted(set(printed))
    outside = [
        f"De loonstrook over {notation.days(slip.first, slip.last)} ligt helemaal buiten het dienstverband "
        f"({notation.days(employed.first, employed.last)}). Verbeter de periode of het dienstverband."
        for slip in slips
        if slip.overlap(employed) is None
    ]
    overlapping = [
        f"De loonstroken over {notation.days(earlier.first, earlier.last)} en "
        f"{notation.days(later.first, later.last)} overlappen elkaar deels. Verbeter een van beide periodes."
        for earlier, later in pairwise(slips)
        if later.first <= earlier.last
    ]
    if outside or overlapping:
        raise RuleError(*outside, *overlapping)
    return slips


def _cut(slip: Span, employed: Span) -> Span:
    return Span(max(slip.first, employed.first), min(slip.last, employed.last))


def _uncovered(employed: Span, slips: Sequence[Span], calendar: Callable[[date], Span]) -> Iterable[tuple[Span, date]]:
    """Unbroken runs of days without a slip inside each calendar period, with that period's own last day."""
    day = employed.first
    covering = iter([*slips, Span(date.max, date.max)])
    slip = next(covering)
    while day <= employed.last:
        while slip.last < day:
            slip = next(covering)
        if slip.first <= day:
            day = slip.last + ONE_DAY
            continue
        period = calendar(day)
        last = min(period.last, employed.last, slip.first - ONE_DAY)
        yield Span(day, last), period.last
        day = last + ONE_DAY
