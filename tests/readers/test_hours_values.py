"""Cells with hours, breaks, times and dates: what is written and then read is the same."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wml_claim import notation
from wml_claim.notation import Ambiguous, Unreadable
from wml_claim.readers.grid import Value, address, shown
from wml_claim.readers.hours_shift import Shift, reconcile
from wml_claim.readers.hours_values import breaks, clock_times, day_of, durations, month_in, week_in
from wml_claim.readers.hours_words import hours_words

MINUTES = st.integers(min_value=0, max_value=24 * 60)


@given(MINUTES)
def test_hours_written_by_the_clock_are_read_back(minutes: int) -> None:
    hours = Fraction(minutes, 60)
    for text in (
        notation.clock(hours),
        f"{notation.clock(hours)} uur",
        f"{minutes // 60}u{minutes % 60:02d}",
        f"{minutes // 60}.{minutes % 60:02d}u",
        f"{minutes // 60:02d}:{minutes % 60:02d}:00",
        f"{minutes} min",
    ):
        assert durations(text) == (hours,)
    assert durations(timedelta(minutes=minutes)) == (hours,)


@given(st.integers(min_value=0, max_value=99_999))
def test_decimal_hours_with_a_comma_are_read_back(hundredths: int) -> None:
    hours = Fraction(hundredths, 100)
    assert durations(hours) == (hours,)
    assert durations(shown(hours).replace(".", "")) == (hours,)


@given(st.integers(min_value=0, max_value=99), st.integers(min_value=0, max_value=59))
def test_a_point_before_two_figures_gives_both_readings_or_one_that_is_both(whole: int, part: int) -> None:
    readings = durations(f"{whole}.{part:02d}")
    decimal, clock = Fraction(whole * 100 + part, 100), whole + Fraction(part, 60)
    assert readings == ((decimal,) if part in (0, 50) else (decimal, clock))


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31)))
def test_a_date_in_any_notation_is_read_back(day: date) -> None:
    weekday = ("ma", "di", "wo", "do", "vr", "za", "zo")[day.weekday()]
    for text in (
        shown(day),
        f"{day.day}/{day.month}/{day.year}",
        f"{weekday} {day.day} {notation.MONTHS[day.month - 1]} {day.year}",
        day.isoformat(),
        f"{day:%Y%m%d}",
        f"{day.isoformat()}T07:30:00",
        f"{day.isoformat()} 07:30",
    ):
        assert day_of(text) == day
    assert day_of(f"{day.day}-{day.month}", day.year) == day
    assert day_of(f"{day.month}/{day.day}/{day.year}", month_first=True) == day
    assert day_of(Fraction((day - date(1899, 12, 30)).days)) == day


@given(st.integers(min_value=0, max_value=1439))
def test_a_time_of_day_in_any_notation_is_read_back(minute: int) -> None:
    hour, rest = divmod(minute, 60)
    half = f"{(hour - 1) % 12 + 1}:{rest:02d} {'AM' if hour < 12 else 'PM'}"
    for value in (f"{hour}:{rest:02d}", f"{hour:02d}.{rest:02d}", f"{hour}u{rest:02d}", half, time(hour, rest)):
        assert clock_times(value) == (minute * 60,)
    assert clock_times(datetime.combine(date(2025, 3, 3), time(hour, rest))) == (minute * 60,)


@given(
    begin=st.integers(min_value=0, max_value=1439),
    length=st.integers(min_value=60, max_value=900),
    pause=st.integers(min_value=0, max_value=45),
)
def test_a_shift_agrees_with_its_own_hours_and_with_no_others(begin: int, length: int, pause: int) -> None:
    day, end = date(2025, 6, 2), (begin + length) % 1440
    hours = Fraction(length - pause, 60)
    pair = [begin * 60], [end * 60]
    assert reconcile(day, [pair], [pause], [hours]).agrees is True
    assert reconcile(day, [pair], [pause], [hours + Fraction(1, 30)]).agrees is False
    assert Shift(begin * 60, end * 60, pause).hours_on(day) == hours


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (date(1900, 1, 1), Fraction(24)),
        (date(1904, 1, 2), Fraction(24)),
        (datetime.combine(date(1900, 1, 1), time(12)), Fraction(36)),
        (time(8, 6), Fraction(81, 10)),
        (Fraction("7.3333333333"), Fraction(22, 3)),
        (Fraction("7.33"), Fraction("7.33")),
        ("acht", None),
        (date(2025, 3, 3), None),
        ("31:30", Fraction(63, 2)),
        ("-1:30", Fraction(-3, 2)),
        (True, None),
    ],
)
def test_durations_of_unusual_cells(value: Value, expected: Fraction | None) -> None:
    if expected is None:
        with pytest.raises(Unreadable):
            durations(value)
    else:
        assert durations(value) == (expected,)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, (0,)), ("geen", (0,)), ("-", (0,)), (Fraction(30), (30,)), (Fraction(1, 2), (30,)), ("0:45", (45,)),
        ("45'", (45,)), ("0.30", (30, 18)),
        (Fraction("0.3"), (18, 30)), ("0,75", (45,)), (Fraction(1), (60, 1)), (Fraction(10), (10, 600)),
        ("1 uur", (60,)),
        ("kwartier", (15,)), (time(0, 20), (20,)),
    ],
)  # fmt: skip
def test_breaks(value: Value, expected: tuple[int, ...]) -> None:
    assert breaks(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Fraction(7), (25_200,)), (Fraction(730), (27_000,)), (Fraction("0.3125"), (27_000,)),
        (Fraction("7.5"), (27_000, 28_200)), (Fraction("7.75"), (27_900,)), ("24:00", (86_400,)),
        (timedelta(hours=24), (86_400,)), (date(1900, 1, 1), (86_400,)), ("3-3-2025 22:15", (80_100,)),
    ],
)  # fmt: skip
def test_times_of_day(value: Value, expected: tuple[int, ...]) -> None:
    assert clock_times(value) == expected


@pytest.mark.parametrize("value", ["25:00", "half acht", timedelta(hours=30), Fraction(30), True])
def test_what_is_no_time_of_day(value: Value) -> None:
    with pytest.raises(Unreadable):
        clock_times(value)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3 marca 2025", 3), ("March 14, 2025", 14), ("Mon 3 March 2025", 3), ("poniedziałek 3.03.2025", 3),
        ("3-mrt-25", 3),
    ],
)  # fmt: skip
def test_dates_in_other_languages(text: str, day: int) -> None:
    assert day_of(text) == date(2025, 3, day)


def test_a_date_without_a_year_is_ambiguous() -> None:
    with pytest.raises(Ambiguous, match="no year"):
        day_of("5/3")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("wk10", (None, 10)), ("Week 10", (None, 10)), ("2025-W10", (2025, 10)), ("10-2025", (2025, 10)),
        (Fraction(53), (None, 53)), (Fraction(54), None), ("week", None), ("tydzień 7", (None, 7)), (None, None),
    ],
)  # fmt: skip
def test_weeks(value: Value, expected: tuple[int | None, int] | None) -> None:
    assert week_in(value) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Urenstaat maart 2025", (3, 2025)), ("uren 03-2025", (3, 2025)), ("2025-11", (11, 2025)), ("mei", (5, None)),
        ("december 2024 - januari 2025", None), ("03-03-2025", None), ("Urenstaat", None),
    ],
)  # fmt: skip
def test_months_in_titles(title: str, expected: tuple[int, int | None] | None) -> None:
    assert month_in(title) == expected


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Datum:", "date"), ("Begin-tijd (uu:mm)", "begin"), ("EINDTIJD", "end"), ("Uren gewerkt", "hours"),
        ("Ilość godzin", "hours"), ("Uurloon", None), ("Totaal km", None), ("Toeslaguren", None),
        ("Totaal uren", "total"),
        ("Duration (h)", "hours"), ("Duration (decimal)", "decimal"), ("Weeknr.", "week"), ("Kleur", None), ("", None),
    ],
)  # fmt: skip
def test_headings(heading: str, field: str | None) -> None:
    assert hours_words().field(heading) == field


def test_addresses_of_cells() -> None:
    assert [address(12, 5), address(1, 0), address(3, 27)] == ["F12", "A1", "AB3"]
