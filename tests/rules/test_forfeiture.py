"""The terms of two and three months after the end of an employment (art. 7:686a(4) BW)."""

from __future__ import annotations

from datetime import date

import pytest

from wml_claim.law import load_law
from wml_claim.rules.forfeiture import forfeitures, told

LAW = load_law()
ENDED = date(2026, 6, 30)


@pytest.mark.parametrize(
    ("by", "months", "claims"),
    [
        ("employer", [2, 3], ["vernietiging van de opzegging", "transitievergoeding (art. 7:673"]),
        ("term_ended", [3], ["transitievergoeding"]),
        ("worker", [2, 3], ["dringende reden", "alleen bij ernstig verwijtbaar"]),
        ("agreement", [], []),
    ],
)
def test_who_loses_which_claims(by: str, months: list[int], claims: list[str]) -> None:
    found = forfeitures(ENDED, by, ENDED, LAW)
    assert [one.months for one in found] == months
    assert all(words in one.claims for one, words in zip(found, claims, strict=True))


def test_the_last_day_is_clamped_to_the_month() -> None:
    found = forfeitures(date(2025, 12, 31), "employer", ENDED, LAW)
    assert [one.last_day for one in found] == [date(2026, 2, 28), date(2026, 3, 31)]


@pytest.mark.parametrize(("on", "over"), [(date(2026, 8, 30), [False, False]), (date(2026, 8, 31), [True, False])])
def test_a_term_is_over_after_its_last_day(on: date, over: list[bool]) -> None:
    assert [one.over for one in forfeitures(ENDED, "employer", on, LAW)] == over


def test_the_message_names_the_days_and_says_that_a_letter_does_not_help() -> None:
    message = told(ENDED, "employer", forfeitures(ENDED, "employer", date(2026, 9, 1), LAW)).replace("\u00a0", " ")
    assert "30 augustus 2026 (2 maanden, voorbij)" in message and "30 september 2026 (3 maanden)" in message
    assert "opzegging door de werkgever" in message and "stuit deze termijnen niet" in message


def test_after_an_agreement_no_term_runs() -> None:
    message = told(ENDED, "agreement", forfeitures(ENDED, "agreement", ENDED, LAW))
    assert "bedenktijd" in message and "geen vervaltermijn" in message
