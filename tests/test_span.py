"""Spans and the calendar units of pay."""

from __future__ import annotations

from datetime import date

import pytest

from wml_claim.span import (
    Span,
    add_months,
    add_years,
    age_on,
    birthday,
    calendar_month,
    calendar_year,
    four_weeks,
    iso_week,
    iso_week_of,
    week_name,
)

MARCH = Span(date(2026, 3, 1), date(2026, 3, 31))


def test_a_span_cannot_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match=r"cannot end \(2026-03-01\) before it begins \(2026-03-02\)"):
        Span(date(2026, 3, 2), date(2026, 3, 1))


def test_both_ends_belong_to_a_span() -> None:
    assert len(MARCH) == 31
    assert date(2026, 3, 1) in MARCH and date(2026, 3, 31) in MARCH and date(2026, 4, 1) not in MARCH
    assert [*Span(date(2026, 2, 28), date(2026, 3, 1))] == [date(2026, 2, 28), date(2026, 3, 1)]
    assert str(MARCH) == "2026-03-01 through 2026-03-31"


def test_overlap_and_cover() -> None:
    touching = Span(date(2026, 3, 31), date(2026, 4, 9))
    assert MARCH.overlap(touching) == Span(date(2026, 3, 31), date(2026, 3, 31))
    assert MARCH.overlap(Span(date(2026, 4, 1), date(2026, 4, 9))) is None
    assert MARCH.covers(MARCH) and not MARCH.covers(touching)


def test_split_at_days_inside_only() -> None:
    cuts = [date(2026, 3, 1), date(2026, 3, 10), date(2026, 3, 31), date(2026, 4, 1), date(2026, 3, 10)]
    assert MARCH.split_at(cuts) == (
        Span(date(2026, 3, 1), date(2026, 3, 9)),
        Span(date(2026, 3, 10), date(2026, 3, 30)),
        Span(date(2026, 3, 31), date(2026, 3, 31)),
    )
    assert MARCH.split_at([]) == (MARCH,)


def test_weeks_are_iso_weeks() -> None:
    assert iso_week(date(2027, 1, 3)) == Span(date(2026, 12, 28), date(2027, 1, 3))
    assert week_name(date(2027, 1, 3)) == "2026-W53"
    assert week_name(date(2025, 1, 1)) == "2025-W01"
    assert iso_week_of(2026, 53) == iso_week(date(2027, 1, 3))
    with pytest.raises(ValueError, match="Invalid week"):
        iso_week_of(2025, 53)


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2026, 1, 25), date(2025, 12, 29), date(2026, 1, 25)),
        (date(2026, 1, 26), date(2026, 1, 26), date(2026, 2, 22)),
        (date(2025, 12, 28), date(2025, 12, 1), date(2025, 12, 28)),
        (date(2027, 1, 3), date(2026, 11, 30), date(2027, 1, 3)),  # week 53 belongs to period 13
    ],
)
def test_four_weeks_from_week_one(day: date, first: date, last: date) -> None:
    assert four_weeks(day) == Span(first, last)


def test_months_and_years() -> None:
    assert calendar_month(date(2024, 2, 11)) == Span(date(2024, 2, 1), date(2024, 2, 29))
    assert len(calendar_year(2024)) == 366
    assert add_months(date(2026, 8, 31), -6) == date(2026, 2, 28)
    assert add_years(date(2024, 2, 29), 5) == date(2029, 2, 28)
    assert add_years(date(2024, 2, 29), 4) == date(2028, 2, 29)


def test_a_birthday_on_29_february_is_kept_on_1_march_in_common_years() -> None:
    born = date(2008, 2, 29)
    assert birthday(born, 2026) == date(2026, 3, 1) and birthday(born, 2028) == date(2028, 2, 29)
    assert [age_on(born, day) for day in (date(2026, 2, 28), date(2026, 3, 1))] == [17, 18]
    assert [age_on(born, day) for day in (date(2028, 2, 28), date(2028, 2, 29))] == [19, 20]
