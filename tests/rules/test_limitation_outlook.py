"""What waiting costs (art. 3:307, 3:308 BW)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from wml_claim.figure import EURO, Figure, given
from wml_claim.rules.limitation_outlook import outlook

ON = date(2026, 11, 23)


def on_day(days: int, amount: int = 100) -> tuple[date, Figure]:
    return ON + timedelta(days=days), given(amount, EURO, "bedrag")


@pytest.mark.parametrize(("days", "week"), [(0, 0), (6, 0), (7, 1), (13, 1), (55, 7)])
def test_the_week_of_waiting_in_which_an_amount_is_lost(days: int, week: int) -> None:
    found = outlook([on_day(days)], ON)
    assert [number for number, one in enumerate(found.weeks) if one.amount.value] == [week]
    assert len(found.weeks) == 8


def test_a_week_of_waiting_begins_on_the_day_after() -> None:
    first = outlook([on_day(0)], ON).weeks[0].week
    assert (first.first, first.last) == (date(2026, 11, 24), date(2026, 11, 30))


def test_nothing_is_lost_in_the_weeks_after_the_horizon() -> None:
    found = outlook([on_day(56)], ON)
    assert all(not one.amount.value for one in found.weeks)
    assert found.first_day == ON + timedelta(days=56)


def test_amounts_of_one_day_add_up_and_barred_or_empty_ones_stay_out() -> None:
    found = outlook([on_day(3), on_day(3, 50), on_day(-1), on_day(4, 0)], ON)
    assert [(one.day, one.amount.value) for one in found.next_days] == [(ON + timedelta(days=3), 150)]
    assert found.first_day == ON + timedelta(days=3)
    assert outlook([on_day(5), on_day(3, 1)], ON).first_day == ON + timedelta(days=3)


def test_only_the_next_days_are_shown_and_nothing_without_a_claim() -> None:
    found = outlook([on_day(day) for day in range(20)], ON)
    assert [one.day for one in found.next_days] == [ON + timedelta(days=day) for day in range(5)]
    assert found.weeks[0].amount.value == 700
    empty = outlook([], ON)
    assert (empty.next_days, empty.weeks, empty.first_day) == ((), (), None)
