"""No table has a gap, an overlap or a change on an irregular day: such a table is refused when it is read."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.law.conftest import Damage
from wml_claim.law import Law, LawTableError, load_law
from wml_claim.law.minimum_wage import HOURLY_FROM

SCALE_OF_2017 = "2017-07-01,2019-06-30,"


@pytest.mark.parametrize(
    ("old", "new", "match"),
    [
        # one age that lasts longer, or shorter, than its scale
        ("2017-06-30,22,", "2017-07-01,22,", "valid_through”: is een andere dag dan bij de andere leeftijden"),
        ("2015-01-01,2017-06-30,23,", "2015-01-01,2017-06-29,23,", "valid_through”: is een andere dag"),
        # one age that begins on another day than its scale is a scale of its own
        ("2017-07-01,2019-06-30,22,", "2017-07-02,2019-06-30,22,", "de oudste leeftijd van de schaal heeft niet 100 %"),
        # ages
        ("2015-01-01,2017-06-30,15,", "2015-01-01,2017-06-30,14,", "volgt niet op de leeftijd ervoor"),
        ("2019-07-01,2026-12-31,18,", "2019-07-01,2026-12-31,19,", "volgt niet op de leeftijd ervoor"),
        ("2017-07-01,2026-12-31,20,yes", "2017-07-01,2026-12-31,21,yes", "volgt niet op de leeftijd ervoor"),
        # percentages
        ("22,no,85,", "22,no,72.5,", "percent”: is niet meer dan dat van een jaar jonger"),
        ("23,no,100,", "23,no,99.5,", "de oudste leeftijd van de schaal heeft niet 100 %"),
    ],
)
def test_a_youth_scale_that_does_not_fit_is_refused(damaged: Damage, old: str, new: str, match: str) -> None:
    with pytest.raises(LawTableError, match=match):
        load_law(damaged("youth_percentages.csv", old, new))


@pytest.mark.parametrize(
    ("old", "new", "match"),
    [
        ("2017-06-30", "2017-07-01", "sluit niet aan op de schaal ervoor"),  # overlaps the next scale by a day
        ("2017-06-30", "2017-06-29", "sluit niet aan op de schaal ervoor"),  # leaves a day without a scale
        ("2019-07-01", "2019-07-02", "sluit niet aan op de schaal ervoor"),
        ("2015-01-01", "2015-01-02", r"er is geen vastgestelde schaal voor 1.januari.2015"),
        ("2026-12-31,15", "2026-12-30,15", "is een andere dag"),
        ("2026-12-31", "2026-12-30", r"er is geen vastgestelde schaal voor 31.december.2026"),
    ],
)
def test_youth_scales_that_overlap_or_leave_a_gap_are_refused(damaged: Damage, old: str, new: str, match: str) -> None:
    folder = damaged("youth_percentages.csv", old, new)
    if "," not in old:  # the whole scale, not one age of it
        file = folder / "youth_percentages.csv"
        file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    with pytest.raises(LawTableError, match=match):
        load_law(folder)


def test_a_youth_scale_without_its_youngest_age_is_refused(damaged: Damage) -> None:
    folder = damaged("youth_percentages.csv", "valid_from", "valid_from")
    file = folder / "youth_percentages.csv"
    kept = [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith(f"{SCALE_OF_2017}15")]
    file.write_text("\n".join(kept) + "\n", encoding="utf-8")
    with pytest.raises(LawTableError, match="de schaal begint niet bij 15 jaar"):
        load_law(folder)


@pytest.mark.parametrize(
    ("file", "old", "new", "match"),
    [
        ("minimum_wage.csv", "2016-07-01,23", "2016-06-01,23", r"1.juni.2016 is geen 1 januari of 1 juli"),
        ("reference_month.csv", "2024-07-01", "2024-08-01", r"1.augustus.2024 is geen 1 januari of 1 juli"),
        ("reference_month.csv", "2026-07-01", "2027-07-01", r"1.juli.2027 ligt na verified_through"),
        ("reference_month.csv", "2024-07-01", "2024-01-01", "de rijen staan niet op datum"),
        ("statutory_interest.csv", "2023-07-01", "2023-07-02", r"2.juli.2023 is geen 1 januari of 1 juli"),
        ("statutory_interest.csv", "2024-01-01", "2027-01-01", "de rijen staan niet op datum"),
        ("statutory_interest.csv", "2026-01-01", "2027-01-01", r"1.januari.2027 ligt na verified_through"),
    ],
)
def test_a_change_on_an_irregular_day_is_refused(damaged: Damage, file: str, old: str, new: str, match: str) -> None:
    with pytest.raises(LawTableError, match=match):
        load_law(damaged(file, old, new))


def test_the_wage_and_the_scale_know_the_same_ages_of_apprentices(law: Law) -> None:
    """A row of an apprentice that got lost would be answered with the ordinary amount, without anybody noticing."""
    for start in law.minimum_wage.changes:
        read = law.minimum_wage.hour if start >= HOURLY_FROM else law.minimum_wage.week
        own = [age for age in range(15, 24) if read(start, age, True) is not read(start, age, False)]
        share = law.youth_scale.percent
        assert own == [age for age in range(15, 24) if share(start, age, True) is not share(start, age, False)], start


def test_every_day_of_the_verified_range_has_an_amount_for_every_age(law: Law) -> None:
    day, last = law.minimum_wage.head.verified_from, law.minimum_wage.head.verified_through
    while day <= last:
        read = law.minimum_wage.hour if day >= HOURLY_FROM else law.minimum_wage.week
        amounts = [read(day, age, False).value for age in range(15, 24)]
        assert amounts == sorted(amounts) and amounts[0] > 0, day
        shares = [law.youth_scale.percent(day, age, False).value for age in range(15, 24)]
        assert shares == sorted(shares) and shares[-1] == 1, day
        day += timedelta(days=13)


def test_the_tables_change_on_the_days_of_revision(law: Law) -> None:
    """Art. 14 WML: the amounts are revised on 1 January and 1 July."""
    assert {(day.month, day.day) for day in law.minimum_wage.changes} == {(1, 1), (7, 1)}
    assert law.reference_month.changes == tuple(day for day in law.minimum_wage.changes if day >= date(2024, 1, 1))
