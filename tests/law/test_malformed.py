"""Tables that promise what they do not hold are refused when they are read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.law.conftest import Damage
from wml_claim.law import AgeBelowMinimum, Law, LawTableError, OutsideTable, load_law

HOUSING = "housing,2017-01-01,,,,25,"
NO_SOURCES = """
[[grounds]]
code = "x"
status = "in_force"
began_as = "law"
title = "x"
article = "x"
text_read = 2026-07-01
checked_on = 2026-11-23
checked_by = "x"
"""


@pytest.mark.parametrize(
    ("file", "old", "new", "match"),
    [
        ("deductions.csv", HOUSING, f"{HOUSING},,,not found,\n{HOUSING}", "één rij “housing”"),
        ("deductions.csv", "housing,", "health,", "één rij “housing”"),
        ("holiday_allowance.csv", "with_wage,108", "allowance,108", "“allowance” is onbekend of staat er twee keer"),
        ("holiday_allowance.csv", "with_wage,108", "bonus,108", "“bonus” is onbekend of staat er twee keer"),
        ("norms.csv", "call_week_hours", "call_hours", "“call_hours” staat er twee keer"),
        ("norms.csv", "3,hours,", "3,minutes,", "“minutes” is onbekend"),
        ("norms.csv", "4,days,", "4.5,days,", "veld “number”"),
        (
            "minimum_wage.toml",
            "verified_from = 2015-01-01",
            "verified_from = 2014-12-31",
            "begint niet op verified_from",
        ),
    ],
)
def test_malformed_rows_are_refused(damaged: Damage, file: str, old: str, new: str, match: str) -> None:
    with pytest.raises(LawTableError, match=match):
        load_law(damaged(file, old, new))


@pytest.mark.parametrize(
    ("content", "match"),
    [
        ("", "er staan geen gronden in"),
        ("grounds = []", "er staan geen gronden in"),
        ("grounds = [1]", "grounds.toml.*is geen tabel"),
        (NO_SOURCES, "grond x, veld “conditions”: ontbreekt of is leeg"),
        (
            NO_SOURCES + '[[grounds.conditions]]\ncode = "c"\nquestion = "q"\npaper = "p"\n',
            "grond x, veld “yields”: ontbreekt",
        ),
        (
            NO_SOURCES
            + '[grounds.yields]\nhours = "h"\nwage = "w"\nlength = "l"\n'
            + '[[grounds.conditions]]\ncode = "c"\nquestion = "q"\npaper = "p"\n',
            "grond x, veld “sources”: ontbreekt of is geen lijst van teksten",
        ),
    ],
)
def test_grounds_that_lack_a_part_are_refused(damaged: Damage, content: str, match: str) -> None:
    folder = damaged("grounds.toml", "grounds", "grounds")
    (folder / "grounds.toml").write_text(content, encoding="utf-8")
    with pytest.raises(LawTableError, match=match):
        load_law(folder)


def test_a_table_without_rows_is_refused(damaged: Damage) -> None:
    folder = damaged("holiday_allowance.csv", "kind", "kind")
    head = (folder / "holiday_allowance.csv").read_text(encoding="utf-8").splitlines()[0]
    (folder / "holiday_allowance.csv").write_text(head + "\n", encoding="utf-8")
    with pytest.raises(LawTableError, match="heeft geen rijen"):
        load_law(folder)


def test_a_missing_percentage_of_the_allowance_is_refused(damaged: Damage) -> None:
    folder = damaged("holiday_allowance.csv", "kind", "kind")
    rows = (folder / "holiday_allowance.csv").read_text(encoding="utf-8").splitlines()[:2]
    (folder / "holiday_allowance.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    with pytest.raises(LawTableError, match="verwacht zijn: allowance, with_wage"):
        load_law(folder)


def test_the_verified_range_may_begin_within_a_half_year(damaged: Damage) -> None:
    old = "verified_from = 2015-01-01"
    scale = load_law(damaged("youth_percentages.toml", old, "verified_from = 2015-03-01")).youth_scale
    assert scale.percent(date(2015, 3, 1), 30, apprentice=False).value == 1
    with pytest.raises(OutsideTable, match=r"1.maart.2015"):
        scale.percent(date(2015, 2, 28), 30, apprentice=False)


def test_the_youth_scale_begins_at_fifteen(law: Law) -> None:
    with pytest.raises(AgeBelowMinimum, match="14 jaar"):
        law.youth_scale.percent(date(2026, 1, 1), 14, apprentice=False)


def test_a_range_that_reaches_into_a_half_year_needs_its_rows(damaged: Damage) -> None:
    with pytest.raises(LawTableError, match=r"geen rijen voor 1.januari.2027"):
        load_law(damaged("minimum_wage.toml", "verified_through = 2026-12-31", "verified_through = 2027-03-31"))


def test_half_years_are_those_of_the_range(law: Law) -> None:
    head = replace(law.reference_month.head, verified_from=date(2024, 2, 1), verified_through=date(2025, 3, 31))
    assert list(head.half_years()) == [date(2024, 7, 1), date(2025, 1, 1)]
