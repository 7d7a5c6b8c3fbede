"""What waiting costs: what is barred after which day, and what is lost per week (art. 3:307, 3:308 BW)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from wml_claim.figure import Figure, total
from wml_claim.span import ONE_DAY, Span

WEEKS_AHEAD = 8
DAYS_SHOWN = 5


@dataclass(frozen=True, slots=True)
class SafeDay:
    """The last day on which these amounts can still be interrupted or sued for."""

    day: date
    amount: Figure


@dataclass(frozen=True, slots=True)
class WeekLost:
    """What is barred at the end of a week of waiting that was not barred at its beginning."""

    week: Span
    amount: Figure


@dataclass(frozen=True, slots=True)
class Outlook:
    """The next last safe days in order, and per week what waiting loses. Nothing is lost when nothing is claimed."""

    next_days: tuple[SafeDay, ...]
    weeks: tuple[WeekLost, ...]

    @property
    def first_day(self) -> date | None:
        """The last day on which nothing is lost yet."""
        return self.next_days[0].day if self.next_days else None


def outlook(amounts: Iterable[tuple[date, Figure]], on: date) -> Outlook:
    """From pairs of last safe day and amount that are not barred on `on`."""
    by_day: dict[date, list[Figure]] = {}
    for day, amount in amounts:
        if day >= on and amount.value > 0:
            by_day.setdefault(day, []).append(amount)
    days = [
        SafeDay(day, total(by_day[day], "verjaart na deze dag", "art. 3:307 en 3:308 BW")) for day in sorted(by_day)
    ]
    weeks = tuple(_week(days, Span(first, first + timedelta(days=6))) for first in _mondays(on))
    return Outlook(tuple(days[:DAYS_SHOWN]), weeks if days else ())


def _mondays(on: date) -> list[date]:
    """The first days of the weeks of waiting, counted from the day after `on`."""
    return [on + ONE_DAY + timedelta(weeks=week) for week in range(WEEKS_AHEAD)]


def _week(days: list[SafeDay], week: Span) -> WeekLost:
    """Barred from the day after the last safe day: a safe day of `on` through the last but one day of the week."""
    lost = [one.amount for one in days if one.day + ONE_DAY in week]
    return WeekLost(week, total(lost, "verjaart in deze week van wachten", "art. 3:307 en 3:308 BW"))
