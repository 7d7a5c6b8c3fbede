"""Statutory interest (art. 6:119, 6:120 BW), compounded after each full year of default."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from tests.facts import amount, cited, euros
from tests.law.examples import examples
from wml_claim.law import OutsideTable, load_law
from wml_claim.rules.statutory_interest import interest

LAW = load_law()


def accrued(principal: str, due_day: date, on: date) -> str:
    return amount(interest(euros(principal), due_day, on, LAW))


def test_a_thousand_from_january_2023() -> None:
    """4 % and 6 % in 2023: 50.08; 7 % over 1,050.08 in the leap year 2024: 123.59."""
    due = date(2022, 12, 31)
    assert [accrued("1000", due, date(year, 12, 31)) for year in (2023, 2024)] == ["50.08", "123.59"]
    cites = cited(interest(euros("1000"), due, date(2024, 12, 31), LAW))
    assert {"art. 6:119 BW", "art. 6:119 lid 2 BW", "art. 6:119 en 6:120 BW"} <= cites


def test_interest_becomes_principal_after_a_full_year_from_default() -> None:
    """Worked example I03, to a cent: 50.08 on 1 July 2026, then 10.59 on 1,050.08."""
    (example,) = examples("I03")
    due = date(2025, 6, 30)
    first = interest(euros("1000"), due, date(2026, 6, 30), LAW).value
    whole = interest(euros("1000"), due, date(2026, 9, 30), LAW).value
    assert abs(first - example.amount("capitalised_on_2026_07_01")) <= example.tolerance
    assert abs(whole - first - example.amount("interest_after")) <= example.tolerance


def test_days_are_counted_as_in_public_code() -> None:
    """I01 (a trade rate): principal x rate x days / 365, the same way of counting."""
    (example,) = examples("I01")
    days = int(example.given["days"])
    ours = interest(euros(example.given["principal"]), date(2026, 1, 31), date(2026, 5, 1), LAW)
    assert ours.value == example.amount("principal") * Fraction(4, 100) * days / 365
    expected = example.amount("principal") * example.amount("percent") / 100 * days / 365
    assert abs(expected - example.amount("interest")) < Fraction(1, 100)


@pytest.mark.parametrize(
    ("due_day", "on", "expected"),
    [
        (date(2026, 3, 8), date(2026, 3, 8), "0.00"),
        (date(2026, 3, 8), date(2026, 3, 9), "0.11"),  # one day at 4 %: 0.1096
        (date(2023, 12, 31), date(2024, 1, 31), "5.93"),  # 31 of 366 days at 7 %
        (date(2024, 2, 28), date(2025, 2, 27), "68.41"),  # from 29 February: 307 days at 7 %, 58 at 6 %, of 365
        (date(2024, 12, 31), date(2025, 6, 30), "29.75"),  # 181 of 365 days at 6 %
    ],
)
def test_over_a_thousand(due_day: date, on: date, expected: str) -> None:
    assert accrued("1000", due_day, on) == expected


def test_a_rate_that_changes_within_the_year_is_two_parts() -> None:
    """From 1 October 2023: 92 days at 6 % and 31 at 7 %, of 366."""
    expected = 1000 * (Fraction(6, 100) * 92 + Fraction(7, 100) * 31) / 366
    assert interest(euros("1000"), date(2023, 9, 30), date(2024, 1, 31), LAW).value == expected


def test_nothing_bears_no_interest() -> None:
    assert accrued("0", date(2020, 1, 1), date(2026, 1, 1)) == "0.00"


def test_after_the_table_is_refused() -> None:
    with pytest.raises(OutsideTable, match=r"wettelijke rente.*31.december.2026"):
        interest(euros("1"), date(2026, 12, 1), date(2027, 1, 1), LAW)
