"""What is printed can be read back, and figures keep their units."""

from __future__ import annotations

import operator
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from wml_claim import notation
from wml_claim.figure import BY_DEFINITION, ONE, Figure, Unit, UnitMismatch, largest, total
from wml_claim.span import Span, add_months, add_years, age_on, birthday, four_weeks, iso_week

CENTS = st.integers(-(10**10), 10**10).map(lambda cents: Fraction(cents, 100))
MINUTES = st.integers(0, 60 * 999).map(lambda minutes: Fraction(minutes, 60))
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
UNITS = st.builds(Unit, *[st.integers(-2, 2)] * 4)
VALUES = st.fractions(-1000, 1000, max_denominator=97)


@given(CENTS)
def test_amounts_print_then_parse(amount: Fraction) -> None:
    assert notation.parse_amount(notation.number(amount)) == amount
    assert notation.parse_amount(notation.euro(amount)) == amount
    assert notation.parse_decimal(notation.decimal(amount)) == amount


@given(MINUTES)
def test_hours_print_then_parse(hours: Fraction) -> None:
    assert notation.parse_hours(notation.clock(hours)) == hours


@given(st.integers(0, 3996))
def test_decimal_hours_print_then_parse(quarters: int) -> None:
    hours = Fraction(quarters, 4)
    assert notation.parse_hours(notation.exact(hours)) == hours


@given(DAYS)
def test_dates_print_then_parse(day: date) -> None:
    written = (notation.day_long(day), notation.day_short(day), notation.day_figures(day), day.isoformat())
    assert {notation.parse_date(text) for text in written} == {day}


@given(VALUES)
def test_rounding_is_to_the_nearest_cent_and_halves_go_away_from_zero(value: Fraction) -> None:
    rounded = notation.half_up(value)
    assert (rounded * 100).denominator == 1
    assert abs(rounded - value) <= Fraction(1, 200)
    assert abs(rounded - value) < Fraction(1, 200) or abs(rounded) > abs(value)


@given(VALUES, UNITS, VALUES, UNITS)
def test_units_are_kept_or_refused(a: Fraction, one: Unit, b: Fraction, other: Unit) -> None:
    first, second = Figure(a, one, "a", BY_DEFINITION), Figure(b, other, "b", BY_DEFINITION)
    multiplied = first * second
    assert multiplied.value == a * b and multiplied.unit == Unit(*(x + y for x, y in zip(one, other, strict=True)))
    if b:
        assert (multiplied / second).unit == one and (multiplied / second).value == a
    if one == other:
        assert (first + second).value == a + b and (first - second).value == a - b
    else:
        for mixed in (operator.add, operator.sub, lambda a, b: largest([a, b], "grootste")):
            with pytest.raises(UnitMismatch, match=r"'a' .* and 'b'"):
                mixed(first, second)


@given(st.lists(VALUES, max_size=12))
def test_a_total_is_exact(values: list[Fraction]) -> None:
    assert total([Figure(value, ONE, "x", BY_DEFINITION) for value in values], "som", unit=ONE).value == sum(values)


@given(DAYS, DAYS, st.lists(DAYS, max_size=5))
def test_a_split_span_has_the_same_days(a: date, b: date, starts: list[date]) -> None:
    span = Span(min(a, b), max(a, b))
    parts = span.split_at(starts)
    assert sum(len(part) for part in parts) == len(span)
    assert parts[0].first == span.first and parts[-1].last == span.last
    assert {part.first for part in parts[1:]} == {day for day in starts if span.first < day <= span.last}


@given(DAYS)
def test_every_day_has_one_week_in_one_four_week_period(day: date) -> None:
    week, period = iso_week(day), four_weeks(day)
    assert day in week and len(week) == 7 and week.first.weekday() == 0
    assert period.covers(week) and len(period) in (28, 35)
    assert all(four_weeks(other) == period for other in period)


@given(st.dates(date(1950, 1, 1), date(2010, 12, 31)), DAYS)
def test_age_rises_by_one_on_the_birthday(born: date, day: date) -> None:
    assume(day > born)
    kept = birthday(born, day.year)
    assert age_on(born, kept) == day.year - born.year
    assert age_on(born, day) == day.year - born.year - (day < kept)


@given(DAYS, st.integers(0, 10), st.integers(0, 60))
def test_later_dates_are_clamped_to_the_month(day: date, years: int, months: int) -> None:
    later = add_years(day, years)
    assert (later.year, later.month) == (day.year + years, day.month) and day.day - later.day in (0, 1)
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months and later.day <= day.day
