"""The source that counts on a day, chosen by the adviser with a reason; and answers that contradict each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from tests.facts import WEEK, dossier, employment, in_week, one_day, slip
from wml_claim.assessment import Assessment, assess
from wml_claim.dossier import Dossier, EmployerRecords
from wml_claim.evidence import DaySource
from wml_claim.law import load_law
from wml_claim.span import Span

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)
ON = date(2026, 11, 23)
LAW = load_law()
FACTS = dossier(
    hours=(
        one_day(MONDAY, "6", "roster"),
        one_day(MONDAY, "9"),
        one_day(MONDAY, "8", made="later"),
        one_day(TUESDAY, "6", "roster"),
    )
)
DIARY = DaySource(Span(MONDAY, MONDAY), "diary", "het rooster is die ochtend gewijzigd")


def assessed(facts: Dossier) -> Assessment:
    return assess(facts, LAW, ON)


def hours_with(*choices: DaySource) -> Fraction:
    return assessed(replace(FACTS, day_sources=choices)).documented.hours.value


def told(facts: Dossier) -> list[str]:
    return [warning.message for warning in assessed(facts).warnings if warning.code.startswith("day_source")]


def test_the_order_of_sources_decides_where_nothing_was_chosen() -> None:
    assert hours_with() == 6 + 6


def test_the_chosen_source_counts_and_the_others_stay_a_conflict() -> None:
    found = assessed(replace(FACTS, day_sources=(DIARY,)))
    assert found.documented.hours.value == 9 + 6
    (conflict,) = found.conflicts
    assert (conflict.counts[0], conflict.counts[1].value) == ("diary", 9)
    assert [(source, hours.value) for source, hours in conflict.others] == [("roster", 6), ("diary", 8)]
    (differ,) = [warning.message for warning in found.warnings if warning.code == "sources_differ"]
    assert "9 uur telt (eigen urenlijst), gekozen omdat: het rooster is die ochtend gewijzigd;" in plain(differ)
    assert told(found.dossier) == []


def test_of_a_source_with_two_hands_the_one_made_later_can_be_chosen() -> None:
    assert hours_with(replace(DIARY, made="later")) == 8 + 6
    assert hours_with(replace(DIARY, made="at_the_time")) == 9 + 6


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        (replace(DIARY, reason=" "), "zonder reden; de gewone volgorde geldt"),
        (replace(DIARY, source="message"), "maar op 1 dag (de eerste is 2 maart 2026) heeft die bron geen uren"),
        (replace(DIARY, span=Span(MONDAY, TUESDAY), made="later"), "maar op 1 dag (de eerste is 3 maart 2026)"),
    ],
)
def test_a_choice_that_cannot_be_followed_is_told(choice: DaySource, said: str) -> None:
    (message,) = told(replace(FACTS, day_sources=(choice,)))
    assert said in plain(message)


def test_the_presumption_stays_under_the_chosen_account_of_the_worker() -> None:
    """Six months of 38 hours a week, and of the worker's accounts of this week the lower one is chosen."""
    facts = replace(
        FACTS,
        employment=employment(full_time_hours_per_week=Fraction(38), full_time_source="cao"),
        hours=(in_week(WEEK, "40"), in_week(WEEK, "25", "statement")),
    )
    lower = DaySource(WEEK, "statement", "zo verklaart zij het zelf")
    hours = []
    for one in (facts, replace(facts, day_sources=(lower,))):
        presumed = assessed(one).scenarios["presumption"]
        assert presumed
        hours.append(presumed.hours.value)
    assert hours == [38, 25]


@pytest.mark.parametrize(
    ("records", "more", "said"),
    [
        (
            EmployerRecords(hours_registered="no"),
            {"hours": (in_week(WEEK, "40", "employer_record"),)},
            "uren volgens registratie van de werkgever",
        ),
        (EmployerRecords(hours_registered="no", registration_shown="yes"), {}, "de registratie zou wel zijn getoond"),
        (EmployerRecords(payslips_given="no"), {"payslips": (slip(WEEK, "500"),)}, "Er zouden geen loonstroken"),
        (
            EmployerRecords(written_terms="no"),
            {"employment": employment(agreement_in_writing=True)},
            "de overeenkomst zou wel op papier staan",
        ),
    ],
)
def test_answers_that_contradict_are_told(records: EmployerRecords, more: dict[str, Any], said: str) -> None:
    facts = dossier(records=records, **more)
    (warning,) = [one for one in assessed(facts).warnings if one.code == "answers_contradict"]
    assert said in warning.message and "Vraag wat klopt" in warning.message


def test_answers_that_agree_are_not_told() -> None:
    records = EmployerRecords(hours_registered="yes", registration_shown="yes", written_terms="no")
    assert not [one for one in assessed(dossier(records=records)).warnings if one.code == "answers_contradict"]


def plain(words: str) -> str:
    return words.replace("\u00a0", " ")
