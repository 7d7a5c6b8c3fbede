"""Leave accrued, taken, lapsed and paid out at the end (art. 7:634, 7:638-7:642 BW)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from tests.facts import cited
from wml_claim.agreements import Leave, LeaveYear
from wml_claim.figure import EURO_PER_HOUR, HOURS, HOURS_PER_WEEK, Figure, given
from wml_claim.law import load_law
from wml_claim.rules.leave import LeaveBalance, LeaveFacts, balance, question, unknown_years
from wml_claim.span import Span

LAW = load_law()


def rate(day: date) -> Figure:
    return given(day.year - 2000, EURO_PER_HOUR, "uurloon")


def left(
    last_day: date,
    *taken: LeaveYear,
    first_day: date = date(2024, 1, 1),
    leave: Leave | None = None,
    agreed: int | None = 40,
    ended: bool = True,
) -> LeaveBalance:
    weekly = None if agreed is None else given(agreed, HOURS_PER_WEEK, "afgesproken")
    facts = LeaveFacts(leave or Leave(), {one.year: one for one in taken}, weekly)
    worked = {date(2024, 5, 6): given(52, HOURS, "uren"), date(2025, 5, 6): given(26, HOURS, "uren")}
    return balance(facts, Span(first_day, last_day), worked, rate, LAW, ended=ended)


def year(number: int, taken: int = 0, *, unable: bool = False) -> LeaveYear:
    return LeaveYear(number, Fraction(taken), unable)


def test_four_times_the_weekly_hours_a_year_and_by_days_of_a_part_year() -> None:
    assert left(date(2024, 12, 31), year(2024)).hours.value == 160
    assert left(date(2024, 7, 1), year(2024)).hours.value == 160 * Fraction(183, 366)


def test_without_agreed_hours_by_the_hours_with_wage() -> None:
    assert left(date(2024, 12, 31), year(2024), agreed=None).hours.value == 4


@pytest.mark.parametrize(
    ("last_day", "hours"),
    [(date(2025, 6, 30), 160 + 160 * Fraction(181, 365)), (date(2025, 7, 1), 160 * Fraction(182, 365))],
)
def test_statutory_hours_lapse_after_30_june(last_day: date, hours: Fraction) -> None:
    found = left(last_day, year(2024), year(2025))
    assert found.hours.value == hours
    assert found.years[0].lapsed.value == (160 if last_day.month == 7 else 0)


def test_hours_that_could_not_be_taken_last_five_years() -> None:
    years = [year(number, unable=number == 2024) for number in range(2024, 2031)]
    kept = left(date(2029, 12, 31), *years[:-1])
    assert kept.years[0].left.value == 160
    gone = left(date(2030, 1, 1), *years)
    assert gone.years[0].left.value == 0 and gone.years[0].lapsed.value == 160


def test_leave_on_top_lasts_five_years_and_is_taken_last() -> None:
    found = left(date(2025, 12, 31), year(2024, 150), year(2025), leave=Leave(Fraction(40)))
    assert [(one.accrued.value, one.lapsed.value, one.left.value) for one in found.years] == [
        (200, 10, 40),
        (200, 0, 200),
    ]


def test_what_is_taken_comes_off_the_oldest_year_and_never_off_lapsed_hours() -> None:
    found = left(date(2026, 12, 31), year(2024, 100), year(2025, 100), year(2026, 50))
    assert [(one.lapsed.value, one.left.value) for one in found.years] == [(0, 0), (70, 0), (0, 160)]


def test_nothing_is_taken_off_hours_that_lapsed_before_the_year() -> None:
    found = left(date(2026, 12, 31), year(2024), year(2025), year(2026, 50))
    assert [(one.lapsed.value, one.left.value) for one in found.years] == [(160, 0), (110, 0), (0, 160)]


def test_more_taken_than_there_was_comes_off_the_next_year() -> None:
    found = left(date(2025, 12, 31), year(2024, 200), year(2025, 10))
    assert found.hours.value == 110


def test_paid_out_at_the_rate_of_the_last_day_less_what_was_paid() -> None:
    found = left(date(2024, 12, 31), year(2024, 60), leave=Leave(paid_at_end=Fraction(400)))
    assert found.amount and (found.amount.value, found.due_day) == (100 * 24 - 400, date(2024, 12, 31))
    too_much = left(date(2024, 12, 31), year(2024, 60), leave=Leave(paid_at_end=Fraction(9000)))
    assert too_much.amount is not None and too_much.amount.value == 0


def test_leave_cites_its_articles() -> None:
    found = left(date(2025, 12, 31), year(2024), year(2025))
    first = found.years[0]
    assert "art. 7:634 BW" in cited(first.accrued)
    assert "art. 7:640a en 7:642 BW" in cited(first.lapsed)
    assert found.amount is not None
    assert "art. 7:641 BW" in cited(found.amount)


def test_nothing_is_paid_out_while_the_employment_goes_on() -> None:
    found = left(date(2024, 12, 31), year(2024), ended=False)
    assert (found.amount, found.due_day, found.hours.value) == (None, None, 160)


def test_a_year_of_which_nobody_knows_is_asked() -> None:
    facts = LeaveFacts(Leave(), {2024: year(2024)}, None)
    unknown = unknown_years(facts, Span(date(2024, 3, 1), date(2026, 1, 1)))
    assert unknown == (2025, 2026)
    assert "2025, 2026" in question(unknown) and "Vraag het verlofoverzicht" in question(unknown)
