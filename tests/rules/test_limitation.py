"""Limitation of five years and its interruption (art. 3:307, 3:308, 3:317, 3:319 BW)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.law.examples import Example, examples
from wml_claim.rules.limitation import barred, last_safe_day

PERIOD_END = date(2021, 11, 7)


@pytest.mark.parametrize("example", examples("M19", "M21"), ids=lambda example: example.id)
def test_five_years_as_in_a_published_model(example: Example) -> None:
    last = last_safe_day(date.fromisoformat(example.given["due"]), [])
    assert last.isoformat() == example.expected["barred"]


@pytest.mark.parametrize(
    ("received", "last"),
    [
        ([date(2026, 11, 7)], date(2031, 11, 7)),  # on the last safe day
        ([date(2026, 11, 8)], date(2026, 11, 7)),  # a day too late
        ([date(2024, 2, 29)], date(2029, 2, 28)),
        ([date(2030, 1, 1), date(2025, 3, 3)], date(2035, 1, 1)),  # a chain, whatever the order
        ([date(2031, 1, 1), date(2025, 3, 3)], date(2030, 3, 3)),  # a chain that breaks
        ([date(2020, 1, 1)], date(2026, 11, 7)),  # before the wage was due: never shorter
    ],
)
def test_interruption_starts_five_new_years(received: list[date], last: date) -> None:
    assert last_safe_day(PERIOD_END, received) == last


def test_the_last_safe_day_itself_is_safe_also_on_a_sunday() -> None:
    assert not barred(date(2026, 11, 8), date(2026, 11, 8)) and barred(date(2026, 11, 8), date(2026, 11, 9))
