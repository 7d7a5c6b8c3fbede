"""What evidence of hours is on its face, and what is asked about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.facts import NEXT_WEEK, WEEK, dossier, in_week, one_day
from wml_claim.assessment import assess
from wml_claim.evidence import HoursEvidence
from wml_claim.law import load_law
from wml_claim.rules.provenance import doubts, grade, known_of
from wml_claim.span import Span

MONDAY = date(2026, 3, 2)
ON = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("source", "made", "maker", "expected"),
    [
        ("employer_record", "at_the_time", None, "employer"),
        ("roster", "at_the_time", None, "employer"),
        ("roster", "at_the_time", "other", "other"),  # a roster of the user company
        ("diary", "at_the_time", None, "worker"),
        ("diary", "later", "worker", "later"),
        ("location", "at_the_time", None, "worker"),
        ("message", "at_the_time", None, "at_the_time"),
        ("message", "at_the_time", "employer", "employer"),
        ("statement", "at_the_time", None, "statement"),
        ("agreement", "at_the_time", "employer", "agreement"),
    ],
)
def test_grade(source: str, made: Any, maker: Any, expected: str) -> None:
    known = [HoursEvidence(source, made_by=maker)]
    assert grade(one_day(MONDAY, "8", source, made=made), known) == expected


def test_what_is_said_of_a_span_goes_before_what_is_said_of_the_source() -> None:
    whole, week = HoursEvidence("message", made_by="worker"), HoursEvidence("message", WEEK, made_by="employer")
    assert known_of(one_day(MONDAY, "8", "message"), [whole, week]) is week
    assert known_of(one_day(NEXT_WEEK.first, "8", "message"), [whole, week]) is whole
    assert known_of(one_day(NEXT_WEEK.first, "8", "message"), [week]) is None
    assert known_of(one_day(MONDAY, "8", "diary"), [whole, week]) is None


def asked(*evidence: HoursEvidence, made: Any = "at_the_time") -> list[tuple[str, str]]:
    records = (in_week(WEEK, "40", made=made),)
    return [(doubt.code, doubt.about) for doubt in doubts(evidence, records, "A. Voorbeeld", WEEK, ON)]


OF_STATEMENT = HoursEvidence("statement", made_by="worker", made_on=date(2026, 10, 1), about="VOORBEELD")


def test_a_statement_may_be_made_long_after_the_days_it_covers() -> None:
    records = (in_week(WEEK, "40", "statement"),)
    found = [doubt.code for doubt in doubts([OF_STATEMENT], records, "A. Voorbeeld", WEEK, ON)]
    assert found == [
        doubt.code for doubt in doubts([replace(OF_STATEMENT, made_on=WEEK.last)], records, "A. Voorbeeld", WEEK, ON)
    ]


OF_DIARY = HoursEvidence("diary", made_by="worker", made_on=WEEK.last, kept_at="thuis", about="VOORBEELD")


def test_evidence_that_is_in_order_asks_nothing() -> None:
    assert asked(OF_DIARY) == []
    assert asked(replace(OF_DIARY, made_on=date(2026, 4, 8))) == []  # 31 days after the last day it covers
    assert asked(replace(OF_DIARY, made_on=ON), made="later") == []


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        (replace(OF_DIARY, about="B. Anders"), ("other_worker", "diary")),
        (replace(OF_DIARY, made_on=date(2026, 4, 9)), ("made_later_than_said", "diary")),
        (replace(OF_DIARY, known_since=date(2026, 11, 24)), ("evidence_in_future", "diary")),
        (HoursEvidence("roster"), ("evidence_without_hours", "roster")),
    ],
)
def test_what_is_doubtful_is_asked(evidence: HoursEvidence, expected: tuple[str, str]) -> None:
    assert asked(evidence) == [expected]


def test_evidence_of_days_outside_the_employment() -> None:
    later = replace(OF_DIARY, span=NEXT_WEEK, made_on=None)
    assert asked(later) == [("evidence_outside_employment", "2026-03-09"), ("evidence_without_hours", "2026-03-09")]


def test_two_stories_about_one_source() -> None:
    assert asked(OF_DIARY, replace(OF_DIARY, made_by="other")) == [("evidence_differs", "diary")]
    assert asked(OF_DIARY, replace(OF_DIARY, span=Span(MONDAY, MONDAY))) == []


def test_an_assessment_asks_and_counts_on() -> None:
    facts = dossier(evidence=(replace(OF_DIARY, about="B. Anders"),))
    (warning,) = [one for one in assess(facts, load_law(), ON).warnings if one.code == "other_worker"]
    assert "Op de bron “eigen urenlijst” staat B. Anders" in warning.message
    assert assess(facts, load_law(), ON).documented.hours.value == 40
