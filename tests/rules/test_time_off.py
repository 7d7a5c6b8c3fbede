"""Time off in place of pay for extra hours (art. 13a(2)-(4) WML)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from wml_claim.agreements import TimeOff
from wml_claim.explain import explain, text
from wml_claim.figure import EURO, EURO_PER_HOUR, HOURS, Figure, given
from wml_claim.rules.minimum_wage import Due
from wml_claim.rules.time_off import Payout, holds, payouts, period_of, question, split, with_payout
from wml_claim.span import Span

WEEK = Span(date(2025, 3, 3), date(2025, 3, 9))
AGREED = TimeOff(date(2025, 3, 3), "yes", "cao")


def euro(value: str) -> Figure:
    return given(Fraction(value), EURO, "bedrag")


def hours(value: int) -> Figure:
    return given(value, HOURS, "uren")


def due(amount: str = "480", base: str = "360") -> Due:
    whole = euro(amount)
    return Due(whole, whole if amount == base else euro(base), hours(40), ())


@pytest.mark.parametrize(
    ("facts", "allowed"),
    [
        (AGREED, True),
        (None, False),
        (TimeOff(date(2025, 3, 4), "yes"), False),
        (TimeOff(None, "yes"), False),
        (TimeOff(date(2025, 3, 3), "no"), False),
        (TimeOff(date(2025, 3, 3), "unknown"), False),
    ],
)
def test_only_with_a_written_agreement_before_and_a_cao(facts: TimeOff | None, allowed: bool) -> None:
    assert holds(facts, WEEK) is allowed


def test_what_is_asked() -> None:
    assert question(None) is question(AGREED) is question(TimeOff(None, "no")) is None
    no_day, no_cao = question(TimeOff(None, "yes")), question(TimeOff(date(2025, 3, 3)))
    assert no_day and "wanneer het schriftelijk is afgesproken" in no_day
    assert no_cao and "of de cao het toelaat" in no_cao and "niet te berekenen" in no_cao


def test_unpaid_extra_hours_become_time_off() -> None:
    found = split(due(), hours(30), euro("360"))
    assert found and (found.due.amount.value, found.due.base.value, found.saved.value) == (360, 360, 10)


def test_extra_hours_paid_in_money_are_no_time_off() -> None:
    half = split(due(), hours(30), euro("420"))
    assert half and (half.due.amount.value, half.saved.value) == (420, 5)
    assert split(due(), hours(30), euro("480")) is None
    assert split(due(), hours(30), euro("500")) is None


def test_a_period_without_extra_hours_is_left_alone() -> None:
    assert split(due("360", "360"), hours(40), euro("0")) is None
    assert split(due("360.50", "360"), hours(30), euro("360")) is not None
    assert split(due(), None, euro("0")) is None


def saved(*values: tuple[Span, int]) -> list[tuple[Span, Figure]]:
    return [(span, hours(value)) for span, value in values]


def year(number: int) -> Span:
    return Span(date(number, 3, 3), date(number, 3, 9))


@pytest.mark.parametrize(
    ("last_day", "taken", "found"),
    [
        (None, {}, [(2025, date(2026, 7, 1), 10)]),
        (date(2026, 6, 30), {}, [(2025, date(2026, 6, 30), 10)]),
        (date(2026, 7, 2), {}, [(2025, date(2026, 7, 1), 10)]),
        (None, {date(2026, 6, 30): 4}, [(2025, date(2026, 7, 1), 6)]),
        (None, {date(2026, 7, 1): 4}, [(2025, date(2026, 7, 1), 10)]),
        (date(2025, 5, 1), {date(2025, 5, 1): 4}, [(2025, date(2025, 5, 1), 6)]),
        (None, {date(2025, 5, 1): 10}, []),
        (None, {date(2025, 5, 1): 6, date(2025, 5, 2): 6}, []),
    ],
)
def test_what_was_not_taken_in_time_is_due(
    last_day: date | None, taken: dict[date, int], found: list[tuple[int, date, int]]
) -> None:
    result = payouts(saved((WEEK, 10)), {day: hours(value) for day, value in taken.items()}, last_day)
    assert [(one.year, one.day, one.hours.value) for one in result] == found


def test_what_is_taken_comes_off_the_oldest_year() -> None:
    taken = {date(2026, 5, 1): hours(12), date(2027, 5, 1): hours(3)}
    result = payouts(saved((year(2026), 10), (year(2025), 10)), taken, None)
    assert [(one.year, one.hours.value) for one in result] == [(2026, 5)]


def test_the_last_hour_can_be_taken() -> None:
    assert payouts(saved((WEEK, 1)), {date(2025, 5, 1): hours(1)}, None) == ()


def test_one_hour_left_of_what_was_taken_comes_off_the_next_year() -> None:
    result = payouts(saved((year(2025), 10), (year(2026), 10)), {date(2026, 5, 1): hours(11)}, None)
    assert [(one.year, one.hours.value) for one in result] == [(2026, 9)]


def test_the_payout_has_the_rate_of_then_and_says_why() -> None:
    payout = payouts(saved((WEEK, 10)), {}, None)[0]
    found = with_payout(due("480", "480"), payout, given(15, EURO_PER_HOUR, "uurloon"))
    assert found.amount.value == found.base.value == 630
    apart = with_payout(due(), payout, given(15, EURO_PER_HOUR, "uurloon"))
    assert (apart.amount.value, apart.base.value) == (630, 510)
    assert "art. 13a lid 4 WML" in text(explain(found.amount))


def test_the_period_in_which_a_day_falls() -> None:
    spans = [WEEK, Span(date(2025, 3, 17), date(2025, 3, 23))]
    assert [period_of(day, spans) for day in (date(2025, 3, 9), date(2025, 3, 12))] == [0, 1]
    assert isinstance(payouts(saved((WEEK, 1)), {}, None)[0], Payout)
