"""Interest, increase, collection costs, court fees, deductions, sector hours: the amounts and their limits."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from tests.law.conftest import Damage
from tests.law.examples import Example, examples
from wml_claim.figure import EURO, HOURS_PER_WEEK, ONE, LawRow
from wml_claim.law import CollectionCosts, Law, LawTableError, OutsideTable, load_law
from wml_claim.notation import half_up
from wml_claim.span import Span

# Rijksoverheid, hoogte wettelijke rente; from 2010.
INTEREST = {
    date(2010, 1, 1): 3,
    date(2011, 7, 1): 4,
    date(2012, 7, 1): 3,
    date(2015, 1, 1): 2,
    date(2023, 1, 1): 4,
    date(2023, 7, 1): 6,
    date(2024, 1, 1): 7,
    date(2025, 1, 1): 6,
    date(2026, 1, 1): 4,
}


def costs(law: CollectionCosts, principal: Fraction) -> Fraction:
    """The staircase as art. 2 of the decree words it, bounded on both sides."""
    found = Fraction(0)
    for bracket in law.brackets:
        top = principal if bracket.up_to is None else min(principal, bracket.up_to)
        found += max(Fraction(0), top - bracket.over) * bracket.percent.value
    return half_up(min(max(found, law.minimum.value), law.maximum.value))


# ---------------------------------------------------------------- interest


def test_interest_changes_only_on_the_first_of_january_or_july(law: Law) -> None:
    assert law.statutory_interest.changes == tuple(INTEREST)
    assert all(day.day == 1 and day.month in (1, 7) for day in law.statutory_interest.changes)


@pytest.mark.parametrize(("day", "percent"), INTEREST.items())
def test_interest_from_a_change(law: Law, day: date, percent: int) -> None:
    ((span, rate),) = law.statutory_interest.rates(Span(day, day))
    assert (span, rate.value, rate.unit) == (Span(day, day), Fraction(percent, 100), ONE)
    assert isinstance(rate.origin, LawRow) and rate.origin.source.startswith("Stb. 20")


def test_interest_is_cut_at_each_change_and_covers_the_span(law: Law) -> None:
    span = Span(date(2022, 12, 31), date(2025, 1, 1))
    parts = law.statutory_interest.rates(span)
    assert [(part.first, int(rate.value * 100)) for part, rate in parts] == [
        (date(2022, 12, 31), 2),
        (date(2023, 1, 1), 4),
        (date(2023, 7, 1), 6),
        (date(2024, 1, 1), 7),
        (date(2025, 1, 1), 6),
    ]
    assert [day for part, _ in parts for day in part] == list(span)


@pytest.mark.parametrize(
    "span",
    [Span(date(2009, 12, 31), date(2010, 1, 2)), Span(date(2026, 12, 31), date(2027, 1, 1))],
)
def test_interest_outside_the_table_is_refused(law: Law, span: Span) -> None:
    with pytest.raises(OutsideTable, match=r"wettelijke rente.*1.januari.2010 t/m 31.december.2026"):
        law.statutory_interest.rates(span)


# ---------------------------------------------------------------- increase


@pytest.mark.parametrize("example", examples("V"), ids=lambda example: example.id)
def test_increase_as_published(law: Law, example: Example) -> None:
    figure = law.statutory_increase.percent(example.given["working_day"])
    assert (figure.value, figure.unit) == (example.amount("percent") / 100, ONE)


def test_increase_is_the_sum_the_article_words(law: Law) -> None:
    """Art. 7:625 BW: 5 % for the fourth through the eighth working day, 1 % for each after it, at most half."""
    for days in range(120):
        five, one = max(0, min(days, 8) - 3), max(0, days - 8)
        assert law.statutory_increase.percent(days).value == min(Fraction(5 * five + one, 100), Fraction(1, 2))


def test_increase_reaches_half_on_the_33rd_working_day(law: Law) -> None:
    assert law.statutory_increase.percent(32).value == Fraction(49, 100)
    assert law.statutory_increase.percent(33).value == Fraction(1, 2)
    assert law.statutory_increase.percent(500) is law.statutory_increase.percent(33)


def test_increase_of_negative_days_is_refused(law: Law) -> None:
    with pytest.raises(ValueError, match="niet negatief"):
        law.statutory_increase.percent(-1)


# ---------------------------------------------------------------- collection costs


@pytest.mark.parametrize("example", examples("B"), ids=lambda example: example.id)
def test_collection_costs_as_published(law: Law, example: Example) -> None:
    assert costs(law.collection_costs, example.amount("principal")) == example.amount("costs_ex_vat")


@pytest.mark.parametrize(("principal", "expected"), [(2500, 375), (18000, 955), (1000000, 6775)])
def test_collection_costs_at_the_edges(law: Law, principal: int, expected: int) -> None:
    assert costs(law.collection_costs, Fraction(principal)) == expected


def test_collection_costs_have_bounds_and_vat(law: Law) -> None:
    found = law.collection_costs
    assert found.minimum.value == 40
    assert found.maximum.value == 6775
    assert found.vat.value == Fraction(21, 100)
    assert (found.minimum.unit, found.maximum.unit, found.vat.unit) == (EURO, EURO, ONE)
    assert half_up(Fraction("1041.90") / (1 + found.vat.value)) == Fraction("861.07")  # ECLI:NL:RBDHA:2021:3432


# ---------------------------------------------------------------- court fees


@pytest.mark.parametrize("example", examples("C"), ids=lambda example: example.id)
def test_court_fee_2026(law: Law, example: Example) -> None:
    found = law.court_fees.fee(2026, example.given["claimant"], example.amount("claim"))
    assert found.fee.value == example.amount("fee")
    assert (found.year_used, found.later_year_unknown) == (2026, False)


@pytest.mark.parametrize(
    ("amount", "fee"),
    [("500", 87), ("500.01", 218), ("1500", 218), ("1500.01", 248), ("12500", 248), ("12500.01", 706)],
)
def test_court_fee_brackets_end_inclusively(law: Law, amount: str, fee: int) -> None:
    assert law.court_fees.fee(2024, "natural", Fraction(amount)).fee.value == fee


def test_court_fee_of_a_year_not_yet_known_is_marked(law: Law) -> None:
    found = law.court_fees.fee(2027, "natural", Fraction(3000))
    assert found.fee.value == 265
    assert (found.year_used, found.later_year_unknown) == (2026, True)


def test_court_fee_without_a_source_says_so(law: Law) -> None:
    origin = law.court_fees.fee(2025, "natural", Fraction(3000)).fee.origin
    assert isinstance(origin, LawRow)
    assert (origin.status, origin.verified, origin.source) == ("memory only", False, "")


def test_court_fee_outside_the_table_or_blank_is_refused(law: Law) -> None:
    with pytest.raises(OutsideTable, match="griffierecht kanton"):
        law.court_fees.fee(2019, "natural", Fraction(100))
    with pytest.raises(OutsideTable, match=r"tarief 2025 voor een rechtspersoon.*niet bekend"):
        law.court_fees.fee(2025, "legal", Fraction(2000))
    with pytest.raises(ValueError, match="Zonder gevorderd bedrag"):
        law.court_fees.fee(2026, "natural", Fraction(0))


# ---------------------------------------------------------------- deductions


@pytest.mark.parametrize("example", examples("G01", "G03", "G04"), ids=lambda example: example.id)
def test_health_maximum_as_published(law: Law, example: Example) -> None:
    year = law.deductions.health(int(example.period))
    assert year is not None and year.unit == EURO
    if "max_year" in example.expected:
        assert year.value == example.amount("max_year")
    if "max_month" in example.expected:
        assert round(year.value / 12, 2) == example.amount("max_month")


@pytest.mark.parametrize("year", [2019, 2020, 2021])
def test_health_maximum_that_was_not_found_is_none(law: Law, year: int) -> None:
    assert law.deductions.health(year) is None


@pytest.mark.parametrize("year", [2016, 2028])
def test_health_maximum_outside_the_table_is_refused(law: Law, year: int) -> None:
    with pytest.raises(OutsideTable, match="maxima inhoudingen"):
        law.deductions.health(year)


def test_housing_is_a_quarter_since_2017(law: Law) -> None:
    for day in (date(2017, 1, 1), date(2026, 12, 31)):
        assert (law.deductions.housing(day).value, law.deductions.housing(day).unit) == (Fraction(1, 4), ONE)
    with pytest.raises(OutsideTable, match=r"31.december.2016 valt daarbuiten"):
        law.deductions.housing(date(2016, 12, 31))


# ---------------------------------------------------------------- sector hours


def test_sector_hours_are_at_most_forty_or_unknown(law: Law) -> None:
    by_code = {sector.code: sector for sector in law.sector_hours}
    horeca = by_code["horeca"].hours
    assert horeca is not None
    assert horeca.value == 38 and horeca.unit == HOURS_PER_WEEK
    assert by_code["vleessector"].hours is None and by_code["logistiek"].hours is None
    assert all(sector.hours is None or sector.hours.value <= 40 for sector in law.sector_hours)


# ---------------------------------------------------------------- damage


@pytest.mark.parametrize(
    ("file", "old", "new", "match"),
    [
        ("statutory_interest.csv", "2011-07-01", "2009-07-01", "statutory_interest.*niet op datum"),
        ("statutory_interest.csv", "2010-01-01", "2010-07-01", "begint niet op verified_from"),
        ("reference_month.csv", "2024-01-01", "2024-02-01", "reference_month.*verified_from"),
        ("reference_month.toml", "2026-12-31", "2027-06-30", r"geen rijen voor 1.januari.2027"),
        ("statutory_increase.csv", "\n7,20,", "\n7,10,", "regel 9, veld “percent”: de verhoging daalt"),
        ("statutory_increase.csv", "\n7,20,", "\n17,20,", "verwacht is werkdag 7"),
        ("collection_costs.csv", "2500,5000", "2600,5000", "regel 3, veld “over”: sluit niet aan"),
        ("collection_costs.csv", "bracket,200000,,0.5", "bracket,200000,300000,0.5", "laatste schijf moet open"),
        ("collection_costs.csv", "minimum,", "maximum,", "de rij “minimum” ontbreekt"),
        ("collection_costs.csv", "vat,", "btw,", "“btw” is onbekend"),
        ("court_fees.csv", "2026,natural,500,", "2026,natural,600,", "court_fees.*sluit niet aan"),
        ("court_fees.csv", "2026,low_income,", "2026,poor,", "“poor” is onbekend"),
        ("court_fees.csv", "2026,low_income,0,,", "2026,low_income,0,500,", "onvermogende is niet volledig"),
        ("deductions.csv", "2098.80", "2098.81", "is niet de gemiddelde premie met de opslag"),
        ("deductions.csv", "health,2026", "health,2029", "zorgpremie van 2026 ontbreekt"),
        (
            "deductions.csv",
            "health,2026-01-01",
            "health,2026-01-02",
            r"veld “valid_from”: hoort 1.januari.2026 te zijn",
        ),
        ("deductions.csv", "housing,2017-01-01", "housing,2017-01-02", r"hoort 1.januari.2017 te zijn"),
        ("deductions.csv", "housing,", "rent,", "“rent” is onbekend"),
        ("sector_hours.csv", "horeca,38", "horeca,42", "tussen 0 en 40 uur"),
    ],
)
def test_malformed_tables_are_refused(damaged: Damage, file: str, old: str, new: str, match: str) -> None:
    with pytest.raises(LawTableError, match=match):
        load_law(damaged(file, old, new))
