"""Whose hours: contract (7:628 BW), average (7:610b BW), six months full time."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest

from tests.facts import NEXT_WEEK, WEEK, WORKWEEK, amount, cited, hours, weekly
from wml_claim.evidence import AverageBasis
from wml_claim.figure import Figure
from wml_claim.rules.hours_basis import Hours, average, contract, presumed_window, presumption, sum_of
from wml_claim.rules.working_time import pattern_days
from wml_claim.span import Span, calendar_month

YEAR = Span(date(2026, 1, 1), date(2026, 12, 31))
MONTHS = [calendar_month(date(2026, month, 1)) for month in range(1, 13)]


def eight_a_day(*spans: Span) -> dict[date, Figure]:
    return {day: hours("8") for span in spans for day in pattern_days(span, WORKWEEK)}


def per_month(found: Hours) -> list[str]:
    return [amount(sum_of(month, found)) for month in MONTHS]


def filled(worked: Hours, employed: Span = YEAR) -> list[str]:
    found = average(worked, employed, WORKWEEK)
    return [f"{span.first:%m-%d}/{span.last:%m-%d}" for span in found.months] if found else []


def test_contract_hours_replace_fewer_hours_only() -> None:
    worked = {WEEK.first: hours("16"), date(2026, 3, 14): hours("50")}
    found = contract(worked, [WEEK, NEXT_WEEK], [hours("20") + hours("20")] * 2, WORKWEEK)
    assert amount(sum_of(WEEK, found)) == "40.00" and found[WEEK.first].value == 8
    assert amount(sum_of(NEXT_WEEK, found)) == "50.00" and len(found) == 6
    assert "art. 7:628 BW" in cited(found[WEEK.first])


def test_as_many_hours_as_agreed_stay_on_their_own_days() -> None:
    worked = {WEEK.first: hours("40")}
    assert contract(worked, [WEEK], [hours("40")], WORKWEEK) == worked


def test_a_month_of_one_hour_is_no_gap() -> None:
    assert filled({**eight_a_day(*MONTHS[:3], *MONTHS[4:]), MONTHS[3].first: hours("1")}) == []


def test_a_gap_of_two_months_takes_the_mean_of_the_three_before_it() -> None:
    """January - March: 176 + 160 + 176 = 512 hours; April and May get 170.67 each (art. 7:610b BW)."""
    found = average(eight_a_day(*MONTHS[:3], *MONTHS[5:]), YEAR, WORKWEEK)
    assert found and found.months == (MONTHS[3], MONTHS[4])
    assert per_month(found.hours)[3:5] == ["170.67", "170.67"]
    assert sum_of(MONTHS[3], found.hours).value == Fraction(512, 3)
    assert "art. 7:610b BW" in cited(sum_of(MONTHS[3], found.hours))


def test_a_month_of_one_day_is_filled_as_well() -> None:
    employed = Span(date(2026, 1, 1), date(2026, 4, 1))
    assert filled(eight_a_day(*MONTHS[:3]), employed) == ["04-01/04-01"]


def test_a_filled_month_is_no_base_for_a_later_one() -> None:
    """April is empty; so is June: the three months before June include April."""
    assert filled(eight_a_day(*MONTHS[:3], MONTHS[4], *MONTHS[6:])) == ["04-01/04-30"]
    assert filled(eight_a_day(*MONTHS[:3], *MONTHS[4:7], *MONTHS[8:])) == ["04-01/04-30", "08-01/08-31"]


def test_the_first_three_months_are_never_filled() -> None:
    assert filled(eight_a_day(*MONTHS[:2])) == []
    assert filled(eight_a_day(*MONTHS)) == []


def test_part_months_are_scaled_by_working_days() -> None:
    """Employed 15 January - 15 April: 96 hours on 12 of 22 days are 176 on a whole month; April has 11 of 22 days."""
    employed = Span(date(2026, 1, 15), date(2026, 4, 15))
    found = average(eight_a_day(Span(employed.first, date(2026, 3, 31))), employed, WORKWEEK)
    assert found and found.months == (Span(date(2026, 4, 1), date(2026, 4, 15)),)
    assert sum_of(MONTHS[3], found.hours).value == Fraction(512, 3) / 2


def test_months_without_working_days_are_neither_filled_nor_a_base() -> None:
    """Employed from Saturday 31 January: that month has no working day to scale by."""
    worked = {date(2026, 1, 31): hours("8"), **eight_a_day(MONTHS[1], MONTHS[2])}
    assert filled(worked, Span(date(2026, 1, 31), date(2026, 4, 30))) == []
    assert filled(eight_a_day(*MONTHS[1:4]), Span(date(2026, 2, 1), date(2026, 5, 3))) == ["05-01/05-03"]
    worked = eight_a_day(*MONTHS[4:7])
    assert filled(worked, Span(date(2026, 5, 1), date(2026, 8, 2))) == []  # 1 and 2 August: a weekend


@pytest.mark.parametrize(
    ("last", "first", "window"),
    [
        (date(2026, 8, 31), date(2025, 1, 1), (date(2026, 3, 1), date(2026, 8, 31))),
        (date(2024, 8, 31), date(2023, 1, 1), (date(2024, 3, 1), date(2024, 8, 31))),
        (date(2026, 6, 15), date(2025, 1, 1), (date(2025, 12, 16), date(2026, 6, 15))),
        (date(2026, 2, 28), date(2025, 1, 1), (date(2025, 8, 29), date(2026, 2, 28))),
        (date(2026, 6, 15), date(2026, 5, 4), (date(2026, 5, 4), date(2026, 6, 15))),
    ],
)
def test_the_window_is_six_months_clamped_and_cut(last: date, first: date, window: tuple[date, date]) -> None:
    assert presumed_window(last, first) == Span(*window)


FULL_TIME = weekly("36")
TWO_WEEKS = Span(WEEK.first, NEXT_WEEK.last)


def presumed(documented: Hours, own: Hours, window: Span = TWO_WEEKS) -> Hours:
    return presumption(documented, own, [WEEK, NEXT_WEEK], window, FULL_TIME, WORKWEEK)


def test_full_time_per_week_but_never_more_than_the_own_account() -> None:
    own = {WEEK.first: hours("20")}
    found = presumed(own, own)
    assert [amount(sum_of(week, found)) for week in (WEEK, NEXT_WEEK)] == ["20.00", "36.00"]
    assert found[WEEK.first].value == 4  # spread over the working days
    busy = {WEEK.first: hours("50")}
    assert amount(sum_of(WEEK, presumed(busy, busy))) == "36.00"


def test_outside_the_window_the_documented_hours_stay() -> None:
    documented = {WEEK.first: hours("5"), NEXT_WEEK.first: hours("6")}
    found = presumed(documented, {}, NEXT_WEEK)
    assert [amount(sum_of(week, found)) for week in (WEEK, NEXT_WEEK)] == ["5.00", "36.00"]


def test_days_of_a_window_without_working_days_get_nothing() -> None:
    weekend = Span(date(2026, 3, 7), date(2026, 3, 8))
    assert presumed({}, {}, weekend) == {}


def test_weeks_are_cut_at_the_pay_period() -> None:
    """Monthly pay: Monday 30 and Tuesday 31 March are two days of 7.2 hours, the other three are April's."""
    months = [calendar_month(date(2026, 3, 1)), calendar_month(date(2026, 4, 1))]
    own = {date(2026, 4, 1): hours("3")}
    window = Span(date(2026, 3, 30), date(2026, 4, 5))
    found = presumption({}, own, months, window, FULL_TIME, WORKWEEK)
    assert [amount(sum_of(month, found)) for month in months] == ["14.40", "3.00"]


FOUR_WEEKS = AverageBasis("four_weeks")
WEEKS_1_TO_20 = Span(date(2025, 12, 29), date(2026, 5, 17))
"""Five periods of four weeks, from ISO week 1 of 2026."""


def test_four_week_periods_take_the_mean_of_the_three_before_them() -> None:
    """160, 120 and 80 hours, so 120 in the fourth, once the work lasted three months (art. 7:610b BW)."""
    periods = [Span(date(2025, 12, 29) + timedelta(28 * n), date(2026, 1, 25) + timedelta(28 * n)) for n in range(5)]
    worked = {
        day: hours(each)
        for period, each in zip(periods, ("8", "6", "4"), strict=False)
        for day in pattern_days(period, WORKWEEK)
    } | eight_a_day(periods[4])
    started = Span(date(2025, 12, 22), WEEKS_1_TO_20.last)
    found = average({**worked, date(2025, 12, 22): hours("8")}, started, WORKWEEK, FOUR_WEEKS)
    assert found and found.months == (periods[3],)
    assert amount(sum_of(periods[3], found.hours)) == "120.00"
    assert found.averaged_over == (Span(periods[0].first, periods[2].last),)
    assert "art. 7:610b BW" in cited(sum_of(periods[3], found.hours))
    assert average(worked, WEEKS_1_TO_20, WORKWEEK, FOUR_WEEKS) is None, "12 weeks are no three months"


def test_a_thirteenth_period_of_five_weeks_counts_as_four() -> None:
    """Weeks 41-44, 45-48 and 49-53 of 2026 at 8 a day: 160, 160 and 200 hours; the mean of four weeks is 160."""
    gap = Span(date(2027, 1, 4), date(2027, 1, 31))
    employed = Span(date(2026, 7, 13), date(2027, 2, 28))
    worked = eight_a_day(Span(employed.first, date(2027, 1, 3)), Span(date(2027, 2, 1), employed.last))
    found = average(worked, employed, WORKWEEK, FOUR_WEEKS)
    assert found and found.months == (gap,)
    assert amount(sum_of(gap, found.hours)) == "160.00"


def representative(first: int, last: int) -> AverageBasis:
    return AverageBasis("months", Span(MONTHS[first - 1].first, MONTHS[last - 1].last), "de drukke maanden")


def test_a_representative_period_fills_every_gap_from_the_fourth_month_on() -> None:
    """May and June: 168 + 176 = 344 hours, so 172 in every gap; February is too early (art. 7:610b BW)."""
    worked = eight_a_day(MONTHS[0], *MONTHS[4:9], *MONTHS[10:])
    found = average(worked, YEAR, WORKWEEK, representative(5, 6))
    assert found and found.months == (MONTHS[3], MONTHS[9])
    assert [amount(sum_of(month, found.hours)) for month in found.months] == ["172.00", "172.00"]
    assert found.averaged_over == (Span(MONTHS[4].first, MONTHS[5].last),)
    assert "art. 7:610b BW" in cited(sum_of(MONTHS[9], found.hours))
    assert filled(worked) == ["10-01/10-31"], "by the three months before it only October has a mean"


def test_a_representative_period_with_a_month_without_hours_fills_nothing() -> None:
    worked = eight_a_day(MONTHS[0], *MONTHS[4:9])
    assert average(worked, YEAR, WORKWEEK, representative(4, 6)) is None
    later = Span(MONTHS[4].first, YEAR.last)
    assert average(worked, later, WORKWEEK, representative(3, 6)) is None, "March lies before the employment"
