"""Pay periods and their due days (art. 7:623 BW)."""

from __future__ import annotations

from datetime import date

import pytest

from wml_claim.rules import RuleError
from wml_claim.rules.pay_period import pay_periods
from wml_claim.span import Span

MARCH = Span(date(2026, 3, 4), date(2026, 4, 10))


def spans(employed: Span, kind: str, *printed: Span) -> list[tuple[str, str, str]]:
    found = pay_periods(employed, kind, printed, 0)
    return [(f"{p.span.first:%m-%d}", f"{p.span.last:%m-%d}", f"{p.due_day:%m-%d}") for p in found]


def test_months_are_cut_at_the_employment_and_due_at_their_uncut_end() -> None:
    assert spans(MARCH, "month") == [("03-04", "03-31", "03-31"), ("04-01", "04-10", "04-30")]


def test_four_weeks_run_from_week_one() -> None:
    assert spans(MARCH, "four_weeks") == [("03-04", "03-22", "03-22"), ("03-23", "04-10", "04-19")]


def test_a_slip_is_its_own_period_and_the_days_around_it_form_others() -> None:
    slip = Span(date(2026, 3, 10), date(2026, 3, 24))
    assert spans(MARCH, "month", slip) == [
        ("03-04", "03-09", "03-31"),
        ("03-10", "03-24", "03-24"),
        ("03-25", "03-31", "03-31"),
        ("04-01", "04-10", "04-30"),
    ]


def test_a_slip_that_begins_before_the_employment_is_cut_but_due_as_printed() -> None:
    found = pay_periods(MARCH, "month", [Span(date(2026, 3, 1), date(2026, 3, 31))], 3)
    assert found[0].span == Span(date(2026, 3, 4), date(2026, 3, 31))
    assert found[0].due_day == date(2026, 4, 3)
    assert found[0].limitation_day == date(2026, 3, 31)  # without pay days


def test_limitation_is_counted_from_the_last_day_as_cut() -> None:
    last = pay_periods(MARCH, "month", [], 5)[-1]
    assert (last.due_day, last.limitation_day) == (date(2026, 5, 5), date(2026, 4, 10))


def test_a_slip_of_one_day_covers_that_day() -> None:
    day = Span(date(2026, 3, 10), date(2026, 3, 10))
    assert [first for first, _, _ in spans(MARCH, "month", day)] == ["03-04", "03-10", "03-11", "04-01"]


def test_equal_spans_are_one_period() -> None:
    week = Span(date(2026, 3, 9), date(2026, 3, 15))
    assert [period.printed for period in pay_periods(week, "week", [week, week], 0)] == [week]


@pytest.mark.parametrize(
    "second", [Span(date(2026, 3, 15), date(2026, 3, 21)), Span(date(2026, 3, 10), date(2026, 3, 11))]
)
def test_slips_that_overlap_in_part_are_refused(second: Span) -> None:
    with pytest.raises(RuleError, match=r"overlappen elkaar deels\. Verbeter een van beide periodes"):
        pay_periods(MARCH, "week", [Span(date(2026, 3, 9), date(2026, 3, 15)), second], 0)


def test_a_slip_wholly_outside_the_employment_is_refused() -> None:
    with pytest.raises(RuleError, match=r"ligt helemaal buiten het dienstverband .* Verbeter de periode"):
        pay_periods(MARCH, "week", [Span(date(2026, 2, 23), date(2026, 3, 1))], 0)


def test_every_impossible_slip_is_told_at_once() -> None:
    week = Span(date(2025, 1, 6), date(2025, 1, 12))
    half = Span(date(2025, 1, 9), date(2025, 1, 15))
    away = Span(date(2026, 1, 5), date(2026, 1, 11))
    with pytest.raises(RuleError, match="buiten het dienstverband") as caught:
        pay_periods(Span(date(2025, 1, 6), date(2025, 2, 28)), "week", [week, half, away], 0)
    assert [problem.split(" over ")[0] for problem in caught.value.problems] == ["De loonstrook", "De loonstroken"]
