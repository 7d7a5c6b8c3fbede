"""Dutch notation both ways; what allows two readings is never guessed."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from wml_claim import notation
from wml_claim.notation import Ambiguous, Unreadable

SPACE = "\u00a0"


def test_numbers_and_amounts() -> None:
    assert notation.number(Fraction("1234567.5")) == "1.234.567,50"
    assert notation.number(Fraction(1234), 0) == "1.234"
    assert notation.number(Fraction("-0.5")) == f"–{SPACE}0,50"
    assert notation.number(Fraction("-0.001")) == "0,00"
    assert notation.euro(Fraction("12.5")) == f"€{SPACE}12,50"
    assert [notation.exact(Fraction(value)) for value in ("9.2", "9", "646.76", "100")] == ["9,2", "9", "646,76", "100"]
    assert notation.exact(Fraction(1234), 0) == "1.234"
    assert notation.decimal(Fraction("-1234.5")) == "-1234.50" and notation.decimal(Fraction(7, 2), 0) == "4"
    assert notation.decimal(Fraction("0.05"), 1) == "0.1"


def test_halves_go_away_from_zero_exactly() -> None:
    """400.07 / 38 x 19 is exactly 200.035; decimal arithmetic with 28 digits gives 200.03."""
    assert notation.half_up(Fraction("400.07") / 38 * 19) == Fraction("200.04")
    assert notation.half_up(Fraction("-0.005")) == Fraction("-0.01")


def test_hours_and_days() -> None:
    assert [notation.clock(Fraction(value)) for value in ("7.5", "0.25", "37.99")] == ["7:30", "0:15", "37:59"]
    day = date(2026, 3, 6)
    assert notation.day_long(day) == f"6{SPACE}maart{SPACE}2026"
    assert notation.day_figures(day) == "06-03-2026"
    assert notation.days(day, day) == notation.day_short(day) == f"6{SPACE}mrt{SPACE}2026"
    assert notation.days(day, date(2026, 3, 8)) == f"6{SPACE}mrt{SPACE}2026 t/m 8{SPACE}mrt{SPACE}2026"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.234,56", "1234.56"), ("1234,56", "1234.56"), ("1,234.56", "1234.56"), ("4,00-", "-4"), ("-4,00", "-4"),
        ("(4,00)", "-4"), ("€ 12,50", "12.5"), ("EUR 12.50", "12.5"), ("12,50 EUR", "12.5"), ("– € 3,00", "-3"),
        ("14,0600", "14.06"), ("1 234,56", "1234.56"), ("1.234.567", "1234567"), ("1.234.567,8", "1234567.8"),
        ("0,125", "0.125"), ("1234,567", "1234.567"), ("2100", "2100"), ("\u22125,00", "-5"),
    ],
)  # fmt: skip
def test_amounts_are_read(text: str, value: str) -> None:
    assert notation.parse_amount(text) == Fraction(value)


@pytest.mark.parametrize(
    "text", ["", "-", "--4,00", "-4,00-", "12,", "1.23.456", "12.34,56,7", "1.2345,678", "1.234.56", "twaalf", "1e3"]
)
def test_other_text_is_no_amount(text: str) -> None:
    with pytest.raises(Unreadable, match="is not an amount"):
        notation.parse_amount(text)


@pytest.mark.parametrize("text", ["1.234", "12,345", "(1,234)"])
def test_three_digits_after_one_separator_are_ambiguous(text: str) -> None:
    with pytest.raises(Ambiguous, match="thousands or as three decimals"):
        notation.parse_amount(text)


def test_decimals_of_files() -> None:
    assert notation.parse_decimal("2100.00") == 2100
    for text in ("2.100,00", "1e3", "1.", " 1", "+1"):
        with pytest.raises(Unreadable, match="is not a decimal number"):
            notation.parse_decimal(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7:30", "7.5"), ("7:30:00", "7.5"), ("7u30", "7.5"), ("7.30u", "7.5"), ("7,5", "7.5"), ("7.5", "7.5"),
        ("8 uur", "8"), ("30 min", "0.5"), ("half uur", "0.5"), ("een kwartier", "0.25"), ("7.50", "7.5"),
        ("173,33 uur", "173.33"), ("8 godz.", "8"),
    ],
)  # fmt: skip
def test_hours_are_read(text: str, value: str) -> None:
    assert notation.parse_hours(text) == Fraction(value)


def test_hours_that_are_none_or_two() -> None:
    with pytest.raises(Ambiguous, match="hours and minutes or as decimal hours"):
        notation.parse_hours("7.30")
    for text in ("", "7:75", "-8", "acht"):
        with pytest.raises(Unreadable, match="is not a number of hours"):
            notation.parse_hours(text)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("7:30", (7, 30)), ("07.30", (7, 30)), ("7u30", (7, 30)), ("730", (7, 30)), ("22 u", (22, 0)), ("6", (6, 0)),
        ("24:00", (24, 0)), ("23:59:00", (23, 59)),
    ],
)  # fmt: skip
def test_times_are_read(text: str, clock: tuple[int, int]) -> None:
    assert notation.parse_clock(text) == clock


@pytest.mark.parametrize("text", ["", "24:01", "25:00", "7:60", "half acht"])
def test_other_text_is_no_time(text: str) -> None:
    with pytest.raises(Unreadable, match="is not a time of day"):
        notation.parse_clock(text)


@pytest.mark.parametrize(
    "text",
    [
        "31-12-2024", "31/12/24", "31.12.2024", "2024-12-31", "20241231", "31 december 2024", "31 dec. 2024",
        "di 31-12-2024", "dinsdag, 31 december 2024", "2024-12-31 00:00:00", "31-dec-24", "31 12 2024",
    ],
)  # fmt: skip
def test_dates_are_read(text: str) -> None:
    assert notation.parse_date(text) == date(2024, 12, 31)


def test_a_date_without_a_year_takes_the_given_one() -> None:
    assert notation.parse_date("5/3", 2026) == notation.parse_date("5 maart", 2026) == date(2026, 3, 5)
    for text in ("5/3", "5 maart"):
        with pytest.raises(Ambiguous, match="has no year"):
            notation.parse_date(text)


@pytest.mark.parametrize("text", ["", "31-02-2024", "12-31-2024", "5 maand 2026", "2024-13-01", "volgende week"])
def test_other_text_is_no_date(text: str) -> None:
    with pytest.raises(Unreadable, match="is not a date"):
        notation.parse_date(text, 2026)
