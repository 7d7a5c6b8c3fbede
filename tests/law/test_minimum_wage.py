"""The minimum wage: every row regular, sourced and equal to what the statutory formulas and others print."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from fractions import Fraction
from math import ceil, floor

import pytest

from tests.law.conftest import Damage
from tests.law.examples import Example, examples, rows
from wml_claim.figure import EURO, EURO_PER_HOUR, EURO_PER_WEEK, LawRow
from wml_claim.law import AgeBelowMinimum, Law, LawTableError, OutsideTable, load_law
from wml_claim.resources import resource

AGES = range(15, 24)
BBL_FROM = date(2017, 7, 1)
HOURLY_FROM = date(2024, 1, 1)

HALF_YEARS = [date(year, month, 1) for year in range(2015, 2027) for month in (1, 7)]

ADULT_HOURS = {
    date(2024, 1, 1): "13.27",
    date(2024, 7, 1): "13.68",
    date(2025, 1, 1): "14.06",  # Stcrt. 2024, 33625
    date(2025, 7, 1): "14.40",  # Stcrt. 2025, 12264
    date(2026, 1, 1): "14.71",
    date(2026, 7, 1): "14.99",  # Stcrt. 2026, 16505
}


def half_year(period: str) -> date:
    """The first day of "2023-H1"."""
    year, half = period.split("-H")
    return date(int(year), 1 if half == "1" else 7, 1)


def up(value: Fraction) -> Fraction:
    return Fraction(ceil(value * 100), 100)


def nearest(value: Fraction, step: Fraction = Fraction(1, 100)) -> Fraction:
    return floor(value / step + Fraction(1, 2)) * step


def test_changes_are_every_first_of_january_and_july(law: Law) -> None:
    assert list(law.minimum_wage.changes) == HALF_YEARS


@pytest.mark.parametrize(("day", "amount"), ADULT_HOURS.items())
def test_adult_hours_since_2024(law: Law, day: date, amount: str) -> None:
    figure = law.minimum_wage.hour(day, 21, False)
    assert (figure.value, figure.unit) == (Fraction(amount), EURO_PER_HOUR)
    assert isinstance(figure.origin, LawRow)
    assert (figure.origin.article, figure.origin.table) == ("art. 8 WML", "minimum_wage")


@pytest.mark.parametrize("example", examples("M03", "M04", "M06", "M07"), ids=lambda example: example.id)
def test_hour_by_age_as_in_a_published_model(law: Law, example: Example) -> None:
    figure = law.minimum_wage.hour(half_year(example.period), example.given["age"], bool(example.given["bbl"]))
    assert figure.value == example.amount("hour")


@pytest.mark.parametrize("example", examples("R07", "R08"), ids=lambda example: example.id)
def test_youth_hours_are_rounded_to_the_nearest_cent(law: Law, example: Example) -> None:
    day = half_year(example.period)
    assert law.minimum_wage.hour(day, 21, False).value == example.amount("adult_hour")
    assert law.minimum_wage.hour(day, 18, example.id == "R08").value == example.amount("hour")
    assert law.youth_scale.percent(day, 18, example.id == "R08").value == example.amount("percent") / 100


@pytest.mark.parametrize("example", examples("R01", "R02", "R04", "R05"), ids=lambda example: example.id)
def test_hour_follows_from_the_reference_month(law: Law, example: Example) -> None:
    day = half_year(example.period)
    reference = law.reference_month.month(day).value
    assert reference == example.amount("reference_month")
    assert up(reference / 156) == example.amount("hour") == law.minimum_wage.hour(day, 21, False).value


def test_january_2025_is_published_a_cent_above_the_rounded_month(law: Law) -> None:
    day = date(2025, 1, 1)
    assert law.reference_month.month(day).value / 156 == Fraction("14.05")
    assert law.minimum_wage.hour(day, 21, False).value == Fraction("14.06")


@pytest.mark.parametrize("day", [day for day in HALF_YEARS if day >= HOURLY_FROM])
@pytest.mark.parametrize("apprentice", [False, True])
def test_youth_hours_follow_the_scale(law: Law, day: date, apprentice: bool) -> None:
    adult = law.minimum_wage.hour(day, 21, False).value
    for age in AGES:
        share = law.youth_scale.percent(day, age, apprentice).value
        assert law.minimum_wage.hour(day, age, apprentice).value == nearest(adult * share)


@pytest.mark.parametrize("day", [day for day in HALF_YEARS if day < HOURLY_FROM])
@pytest.mark.parametrize("apprentice", [False, True])
def test_weeks_and_months_follow_the_scale(law: Law, day: date, apprentice: bool) -> None:
    """Besluit minimumjeugdloonregeling: month and week are each rounded to 0.05, halves up."""
    wage, scale, step = law.minimum_wage, law.youth_scale, Fraction(1, 20)
    month, week = wage.month(day, 23, False).value, wage.week(day, 23, False).value
    for age in AGES:
        share = scale.percent(day, age, apprentice).value
        assert wage.month(day, age, apprentice).value == (nearest(month * share, step) if share != 1 else month)
        assert wage.week(day, age, apprentice).value == (nearest(week * share, step) if share != 1 else week)


@pytest.mark.parametrize("day", [day for day in HALF_YEARS if day < HOURLY_FROM])
def test_adult_week_is_three_thirteenths_of_the_month(law: Law, day: date) -> None:
    month, week = law.minimum_wage.month(day, 23, False), law.minimum_wage.week(day, 23, False)
    assert week.value == nearest(month.value * 3 / 13, Fraction(1, 20))
    assert (month.value / Fraction("0.60")).denominator == 1
    assert (month.unit, week.unit) == (EURO, EURO_PER_WEEK)


def test_each_day_is_a_fifth_of_the_week() -> None:
    """The amounts per day until 2023 are printed by the report of the law only."""
    with resource("law", "minimum_wage.csv").open(encoding="utf-8", newline="") as file:
        days = [row for row in csv.DictReader(file) if row["valid_from"] < "2024"]
    assert len(days) == 179
    for row in days:
        assert Fraction(row["day"]) == nearest(Fraction(row["week"]) / 5), row


@pytest.mark.parametrize("example", examples("H01", "H02", "H04", "H05", "H07"), ids=lambda example: example.id)
def test_published_hours_of_2016_to_2023_are_the_week_rounded_up(law: Law, example: Example) -> None:
    week = law.minimum_wage.week(half_year(example.period), 23, False).value
    assert week == example.amount("week")
    for hours in (36, 38, 40):
        assert up(week / hours) == example.amount(f"hour{hours}")


@pytest.mark.parametrize("example", examples("H10", "H11"), ids=lambda example: example.id)
def test_published_hours_of_other_weeks(law: Law, example: Example) -> None:
    week = law.minimum_wage.week(half_year(example.period), 23, False).value
    assert up(week / example.amount("weekly_hours")) == example.amount("hour")


def test_published_hours_of_january_2015_are_rounded_to_the_nearest_cent(law: Law) -> None:
    (example,) = examples("H08")
    week = law.minimum_wage.week(half_year(example.period), 22, False).value
    assert week == example.amount("week")
    for hours in (36, 38, 40):
        assert nearest(week / hours) == example.amount(f"hour{hours}")


def test_every_week_amount_agrees_with_the_hourly_aids(law: Law) -> None:
    """A second, independent set of published cells: each hour follows from our week amount."""
    compared = 0
    for row in rows("hourly_aids.csv"):
        day, age, apprentice = date.fromisoformat(row["valid_from"]), int(row["age"]), row["apprentice"] == "yes"
        week = law.minimum_wage.week(day, age, apprentice).value
        for hours in (36, 38, 40):
            if printed := row[f"hour{hours}"]:
                rounded = nearest(week / hours) if day.year == 2015 else up(week / hours)
                assert rounded == Fraction(printed), (day, age, apprentice, hours)
                compared += 1
    assert compared > 380


def test_own_apprentice_amounts_exist_for_18_to_20_from_july_2017(law: Law) -> None:
    wage = law.minimum_wage
    assert wage.week(date(2017, 6, 30), 20, True) is wage.week(date(2017, 6, 30), 20, False)
    for age in (18, 19, 20):
        assert wage.week(BBL_FROM, age, True).value < wage.week(BBL_FROM, age, False).value
    for age in (17, 21):
        assert wage.week(BBL_FROM, age, True) is wage.week(BBL_FROM, age, False)


def test_the_same_row_is_the_same_figure(law: Law) -> None:
    wage = law.minimum_wage
    january, june = date(2026, 1, 1), date(2026, 6, 30)
    assert wage.hour(january, 21, False) is wage.hour(june, 67, False)
    assert wage.hour(january, 21, False) is wage.hour(june, 30, True)
    assert wage.hour(january, 20, False) is not wage.hour(january, 20, True)
    assert wage.hour(june + timedelta(1), 21, False) is not wage.hour(june, 21, False)
    assert wage.month(date(2019, 6, 30), 22, False) is wage.month(date(2019, 1, 1), 40, False)


def test_the_adult_age_fell_from_23_to_21(law: Law) -> None:
    steps = law.minimum_wage.age_steps
    assert steps(date(2017, 6, 30))[-1] == 23
    assert steps(date(2017, 7, 1))[-1] == 22
    assert steps(date(2019, 7, 1))[-1] == 21
    assert steps(date(2026, 12, 31)) == (15, 16, 17, 18, 19, 20, 21)


def test_labels_say_who_and_since_when(law: Law) -> None:
    day = date(2025, 7, 1)
    assert law.minimum_wage.hour(day, 40, False).label.replace("\u00a0", " ") == (
        "wettelijk minimumuurloon, 21 jaar en ouder, vanaf 1 juli 2025"
    )
    assert "19 jaar, leerling (bbl)" in law.minimum_wage.hour(day, 19, True).label


def test_outside_the_table_is_refused(law: Law) -> None:
    wage = law.minimum_wage
    with pytest.raises(OutsideTable, match=r"wettelijk minimumuurloon.*t/m 31.december.2026.*1.januari.2027") as caught:
        wage.hour(date(2027, 1, 1), 30, False)
    assert (caught.value.first, caught.value.last) == (date(2024, 1, 1), date(2026, 12, 31))
    with pytest.raises(OutsideTable, match=r"31.december.2014 valt daarbuiten"):
        wage.week(date(2014, 12, 31), 30, False)
    with pytest.raises(OutsideTable, match=r"wettelijk minimumweekloon"):
        wage.week(date(2024, 1, 1), 30, False)
    with pytest.raises(OutsideTable, match=r"wettelijk minimummaandloon"):
        wage.month(date(2024, 1, 1), 30, False)
    with pytest.raises(OutsideTable, match=r"wettelijk minimumuurloon"):
        wage.hour(date(2023, 12, 31), 30, False)


def test_younger_than_fifteen_is_refused(law: Law) -> None:
    with pytest.raises(AgeBelowMinimum, match=r"is de werknemer 14 jaar; het wettelijk minimumloon begint bij 15 jaar"):
        law.minimum_wage.hour(date(2026, 1, 1), 14, False)


def test_the_proposed_scale_of_2027_is_told_but_never_used(law: Law) -> None:
    (info,) = [table for table in law.tables if table.code == "youth_percentages"]
    proposed = [row for row in info.rows if row.status == "proposed"]
    assert len(proposed) == 7 and all("2027" in row.text and not row.verified for row in proposed)
    with pytest.raises(OutsideTable, match="percentages minimumjeugdloon"):
        law.youth_scale.percent(date(2027, 1, 1), 20, False)


def test_a_missing_half_year_is_refused(damaged: Damage) -> None:
    """Otherwise the amount of the half year before it would be used silently."""
    folder = damaged("minimum_wage.toml", "2026-12-31", "2027-06-30")
    with pytest.raises(LawTableError, match=r"minimum_wage\.csv.*geen rijen voor 1.januari.2027"):
        load_law(folder)


def test_a_longer_range_does_not_let_the_proposed_scale_in(damaged: Damage) -> None:
    folder = damaged("youth_percentages.toml", "2026-12-31", "2027-06-30")
    with pytest.raises(LawTableError, match=r"youth_percentages\.csv.*geen vastgestelde schaal voor 1.januari.2027"):
        load_law(folder)


@pytest.mark.parametrize(
    ("old", "new", "match"),
    [
        ("2026-07-01,21,no,,,,14.99", "2026-07-01,21,no,,,,14;99", r"minimum_wage\.csv, regel 231, veld “hour”"),
        ("2026-07-01,21,no,,,,14.99", "2026-07-01,21,no,,,,", r"regel 231, veld “hour”: is leeg"),
        ("2026-07-01,21,no", "2026-13-01,21,no", r"regel 231, veld “valid_from”.*geen datum"),
        ("2026-07-01,21,no", "2026-07-01,21,maybe", r"veld “apprentice”"),
        ("2026-07-01,16,no", "2026-07-01,17,no", r"deze leeftijd staat er twee keer"),
        ("2026-07-01,15,no", "2026-07-01,15.5,no", r"regel 237, veld “age_from”.*geen heel getal"),
        ("2015-01-01,15,no", "2015-01-01,14,no", r"15 jaar ontbreekt op deze datum"),
        ("2017-07-01,22,no", "2014-07-01,22,no", r"de rijen staan niet op datum"),
    ],
)
def test_malformed_rows_are_refused(damaged: Damage, old: str, new: str, match: str) -> None:
    with pytest.raises(LawTableError, match=match):
        load_law(damaged("minimum_wage.csv", old, new))
