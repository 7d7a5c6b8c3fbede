"""The statutory increase (art. 7:625 BW) and the working days it counts."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from tests.facts import amount, cited, euros
from tests.law.examples import Example, examples
from wml_claim.law import load_law
from wml_claim.rules.statutory_increase import increase, public_holidays, working_days

LAW = load_law()
HALF = Fraction(50)


def test_public_holidays_of_2026() -> None:
    """Art. 3(1) and (2) Algemene termijnenwet; Easter is on 5 April."""
    days = {(day.month, day.day) for day in public_holidays(2026)}
    assert days == {(1, 1), (4, 3), (4, 6), (4, 27), (5, 5), (5, 14), (5, 25), (12, 25), (12, 26)}


def test_kings_day_on_a_sunday_is_kept_on_saturday() -> None:
    assert date(2025, 4, 26) in public_holidays(2025) and date(2025, 4, 27) not in public_holidays(2025)


@pytest.mark.parametrize(
    ("after", "through", "count"),
    [
        (date(2026, 3, 8), date(2026, 3, 8), 0),
        (date(2026, 3, 8), date(2026, 3, 1), 0),
        (date(2026, 3, 6), date(2026, 3, 8), 0),  # a weekend
        (date(2026, 3, 8), date(2026, 3, 13), 5),
        (date(2026, 4, 2), date(2026, 4, 7), 1),  # Easter
        (date(2026, 4, 6), date(2026, 4, 7), 1),  # from a public holiday
        (date(2025, 12, 21), date(2026, 1, 5), 8),  # Christmas and New Year
        (date(2025, 4, 20), date(2025, 5, 6), 10),  # King's day on a Saturday, 5 May
        (date(2016, 5, 4), date(2016, 5, 6), 1),  # Ascension Day on 5 May is one day
        (date(2024, 12, 31), date(2025, 12, 31), 253),
    ],
)
def test_working_days(after: date, through: date, count: int) -> None:
    assert working_days(after, through) == count


@pytest.mark.parametrize("example", examples("V"), ids=lambda example: example.id)
def test_percentages_as_published(example: Example) -> None:
    raised = increase(euros("1000"), example.given["working_day"], HALF, LAW)
    assert raised.value == example.amount("percent") * 10
    assert not raised or "art. 7:625 BW" in cited(raised)


@pytest.mark.parametrize(
    ("late", "expected"),
    [(0, "0.00"), (3, "0.00"), (4, "5.00"), (8, "25.00"), (9, "26.00"), (32, "49.00"), (33, "50.00")],
)
def test_by_working_day(late: int, expected: str) -> None:
    assert amount(increase(euros("100"), late, HALF, LAW)) == expected


def test_moderated_as_in_a_judgment() -> None:
    (example,) = examples("J02")
    raised = increase(euros(example.given["arrears"]), 900, example.amount("increase_percent"), LAW)
    assert raised.value == example.amount("increase") and "art. 7:625 BW" in cited(raised)


def test_a_cap_above_what_has_accrued_changes_nothing() -> None:
    assert amount(increase(euros("0.10"), 4, Fraction(25), LAW)) == "0.01"  # 0.005, half up
    assert amount(increase(euros("100"), 33, Fraction(0), LAW)) == "0.00"
