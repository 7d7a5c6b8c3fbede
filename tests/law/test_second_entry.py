"""The tables that nothing else can prove, entered a second time: a slip of the pen in one of the two fails here.

Who changes a number of the law looks it up and changes it in both places.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import get_args

import pytest

from wml_claim.law import Law, OutsideTable
from wml_claim.law.court_fees import Claimant

CENT = Fraction(1, 100)

# Per year the fees of a natural person, of a legal person and of somebody with a low income, from the lowest bracket.
FEES: dict[int, tuple[tuple[int, ...], tuple[int | None, ...], int]] = {
    2020: ((83, 236, 499), (124, 499, 996), 83),
    2021: ((85, 240, 507), (126, 507, 1013), 85),
    2022: ((86, 214, 244, 244, 244, 693), (128, 322, 365, 487, 514, 1384), 86),
    2023: ((86, 214, 244, 244, 244, 693), (128, 322, 365, 487, 514, 1384), 86),
    2024: ((87, 218, 248, 248, 248, 706), (130, 328, 372, 496, 524, 1409), 87),
    2025: ((90, 226, 257, 257, 257, 732), (135, 340, None, 514, 543, 1461), 90),
    2026: ((93, 233, 265, 265, 265, 753), (139, 350, 397, 529, 559, 1504), 93),
}
THREE_BRACKETS = (500, 12500)  # until 2021
SIX_BRACKETS = (500, 1500, 2500, 5000, 12500)

REFERENCE_MONTHS = {
    date(2024, 1, 1): "2069.40",
    date(2024, 7, 1): "2133.60",
    date(2025, 1, 1): "2191.80",
    date(2025, 7, 1): "2245.80",
    date(2026, 1, 1): "2294.40",
    date(2026, 7, 1): "2337.00",
}

HEALTH = {2017: "1241", 2018: "1371", 2022: "1522", 2023: "1813.90", 2024: "1971.20", 2025: "2054.80", 2026: "2098.80"}

SECTOR_HOURS = {
    "supermarkt": 40, "horeca": 38, "glastuinbouw": 38, "open_teelten": 38, "dierhouderij": 38, "schoonmaak": 38,
    "beroepsgoederenvervoer": 40, "bouw_en_infra": 40, "vleeswarenindustrie": 36, "vleessector": None,
    "contractcatering": 40, "valet_parking": 40, "uitzend": None, "logistiek": None,
}  # fmt: skip

NORMS_SINCE = {
    date(2015, 1, 1): (
        "call_hours", "call_week_hours", "sick_pay", "sick_minimum_weeks", "sick_weeks", "sick_joined_weeks",
        "sick_waiting_days", "leave_weeks", "leave_lapse_months", "leave_barred_years",
    ),
    date(2015, 7, 1): (
        "chain_main_months", "chain_main_months_severe", "chain_severe_of_due", "chain_severe_of_minimum",
        "chain_severe_months", "chain_answer_weeks", "annulment_months", "transition_months",
    ),
    date(2020, 1, 1): ("call_notice_days",),
}  # fmt: skip

SCALE_OF_2027 = ("15 jaar: 30 %", "16 jaar: 40 %", "17 jaar: 50 %", "18 jaar: 62,5 %", "19 jaar: 75 %",
                 "20 jaar: 87,5 %", "21 jaar: 100 %")  # fmt: skip


def fees(law: Law, year: int, claimant: Claimant) -> tuple[tuple[int | None, ...], tuple[int | None, ...]]:
    """The fee of each bracket at its upper end, and a cent above its lower end."""
    bounds = () if claimant == "low_income" else SIX_BRACKETS if year >= 2022 else THREE_BRACKETS
    ends = (*(Fraction(bound) for bound in bounds), Fraction(10**6))
    begins = (CENT, *(bound + CENT for bound in bounds))
    return tuple(fee(law, year, claimant, end) for end in ends), tuple(fee(law, year, claimant, at) for at in begins)


def fee(law: Law, year: int, claimant: Claimant, amount: Fraction) -> int | None:
    try:
        return int(law.court_fees.fee(year, claimant, amount).fee.value)
    except OutsideTable:
        return None


@pytest.mark.parametrize("year", FEES)
@pytest.mark.parametrize("claimant", get_args(Claimant))
def test_court_fees(law: Law, year: int, claimant: Claimant) -> None:
    natural, legal, low_income = FEES[year]
    expected = {"natural": natural, "legal": legal, "low_income": (low_income,)}[claimant]
    assert fees(law, year, claimant) == (expected, expected)


def test_the_court_fees_are_those_of_these_years(law: Law) -> None:
    head = law.court_fees.head
    assert [head.verified_from.year, head.verified_through.year] == [min(FEES), max(FEES)]


@pytest.mark.parametrize(("day", "amount"), REFERENCE_MONTHS.items())
def test_reference_month(law: Law, day: date, amount: str) -> None:
    assert law.reference_month.month(day).value == Fraction(amount)


@pytest.mark.parametrize(("year", "amount"), HEALTH.items())
def test_health_maximum(law: Law, year: int, amount: str) -> None:
    found = law.deductions.health(year)
    assert found is not None
    assert found.value == Fraction(amount)


def test_sector_hours(law: Law) -> None:
    assert {one.code: one.hours and one.hours.value for one in law.sector_hours} == SECTOR_HOURS


@pytest.mark.parametrize(("since", "codes"), NORMS_SINCE.items())
def test_since_when_a_number_holds(law: Law, since: date, codes: tuple[str, ...]) -> None:
    assert {law.norms.since(code) for code in codes} == {since}


def test_every_number_is_dated_here(law: Law) -> None:
    assert sorted(code for codes in NORMS_SINCE.values() for code in codes) == sorted(
        row.key for row in law.norms.info.rows
    )


@pytest.mark.parametrize("words", SCALE_OF_2027)
def test_the_scale_that_was_announced_for_2027(law: Law, words: str) -> None:
    told = [row.text.replace("\u00a0", " ") for row in law.youth_scale.info.rows]
    assert f"{words}, vanaf 1 januari 2027" in told
