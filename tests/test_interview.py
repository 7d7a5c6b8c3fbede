"""The memory interview: usual weeks and other days become statements, and nothing is guessed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.facts import dossier, employment, in_week, one_day
from wml_claim.assessment import assess
from wml_claim.explain import leaf_text
from wml_claim.figure import Statement
from wml_claim.interview import OTHER_DAYS, OtherDays, Told, TypicalWeek, told
from wml_claim.law import load_law
from wml_claim.records import WorkedHours
from wml_claim.rules.working_time import spread
from wml_claim.span import Span

APRIL = Span(date(2026, 4, 1), date(2026, 4, 30))  # Easter Monday is 6 April, King's day 27 April
EIGHT = Fraction(8)
WORKDAYS = (EIGHT,) * 5 + (Fraction(0),) * 2
USUAL = TypicalWeek(APRIL, WORKDAYS, "van de komst tot de kermis")


def days(first: int, last: int) -> Span:
    return Span(date(2026, 4, first), date(2026, 4, last))


def hours_of(found: Told) -> dict[int, Fraction | None]:
    return {record.span.first.day: record.hours for record in found.records}


def codes(found: Told) -> list[str]:
    return [doubt.code for doubt in found.doubts]


def test_a_usual_week_becomes_a_statement_per_day_with_its_anchor() -> None:
    found = told([USUAL], [], APRIL, [])
    assert len(found.records) == 22 and not found.doubts
    assert found.records[0] == WorkedHours(
        days(1, 1), "statement", EIGHT, made="later", note="gewone week (van de komst tot de kermis)"
    )


def test_other_days_go_before_the_usual_week() -> None:
    others = [
        OtherDays(days(2, 2), "worked", Fraction(12), "voor Pasen"),
        OtherDays(days(7, 8), "off"),
        OtherDays(days(9, 12), "sick"),
        OtherDays(days(13, 13), "leave"),
        OtherDays(days(14, 14), "public_holiday"),
    ]
    found = told([replace(USUAL, holidays_off=True)], others, APRIL, [])
    kinds = {record.span.first.day: record.kind for record in found.records if record.kind != "work"}
    assert kinds == {9: "sick", 10: "sick", 13: "leave", 14: "public_holiday"}  # 11 and 12 April: a weekend
    assert hours_of(found)[2] == 12
    assert not {3, 6, 7, 8, 27} & set(hours_of(found))  # Good Friday, Easter Monday and King's day were free


def test_what_the_worker_does_not_remember_is_a_gap() -> None:
    found = told([replace(USUAL, span=days(1, 20))], [OtherDays(days(9, 10), "unknown")], APRIL, [])
    assert not {9, 10, 21, 22} & set(hours_of(found))
    (gap,) = found.doubts
    assert gap.code == "interview_gap" and "9 apr 2026 t/m 10 apr 2026, 21 apr 2026" in plain(gap.message)


def test_a_gap_that_another_paper_fills_is_no_gap() -> None:
    roster = in_week(days(21, 30), "40", "roster", per_week=True)
    assert told([replace(USUAL, span=days(1, 20))], [], APRIL, [roster]).doubts == ()


def test_answers_that_differ_count_for_nothing_and_are_told() -> None:
    other = TypicalWeek(days(20, 30), (Fraction(6),) * 5 + (Fraction(0),) * 2)
    found = told([USUAL, other], [], APRIL, [])
    assert max(hours_of(found)) == 17
    assert [(doubt.code, doubt.about) for doubt in found.doubts] == [
        ("interview_contradiction", "2026-04-20"),
        ("interview_contradiction", "2026-04-27"),  # both usual weeks leave the weekend free
    ]
    assert codes(told([USUAL, replace(USUAL, span=days(20, 30))], [], APRIL, [])) == []
    twice = [OtherDays(days(8, 8), "off"), OtherDays(days(8, 8), "sick")]
    assert codes(told([USUAL], twice, APRIL, [])) == ["interview_contradiction"]


def test_hours_stated_by_the_day_stand_and_a_difference_is_told() -> None:
    found = told([USUAL], [], APRIL, [one_day(date(2026, 4, 8), "10", "statement")])
    assert 8 not in hours_of(found) and codes(found) == ["interview_differs"]
    assert codes(told([USUAL], [], APRIL, [one_day(date(2026, 4, 8), "8", "statement")])) == []
    assert 8 in hours_of(told([USUAL], [], APRIL, [one_day(date(2026, 4, 8), "10", "diary")]))


def test_waiting_stated_beside_the_usual_week_comes_on_top_and_is_told() -> None:
    """Presence of which part was work takes nothing away from the usual hours."""
    waited = one_day(date(2026, 4, 1), "3", "statement", kind="waiting")
    found = told([USUAL], [], APRIL, [waited])
    assert hours_of(found)[1] == 8
    assert codes(found) == ["interview_adds_up"]
    facts = dossier(employment=employment(start=APRIL.first, end=APRIL.last), hours=(waited,), typical_weeks=(USUAL,))
    assert assess(facts, load_law(), date(2026, 11, 23)).documented.hours.value == 22 * 8 + 3


def test_hours_a_week_go_before_the_usual_week_and_that_is_told() -> None:
    weekly = WorkedHours(days(1, 19), "statement", Fraction(20), per_week=True)
    found = told([USUAL], [], APRIL, [weekly])
    assert min(hours_of(found)) == 20
    (doubt,) = found.doubts
    assert doubt.code == "interview_replaced" and "Op 13 dagen, voor het eerst op 1" in doubt.message


def test_answers_outside_the_employment_do_not_count() -> None:
    found = told([USUAL], [], days(8, 30), [])
    assert min(hours_of(found)) == 8 and codes(found) == ["interview_outside"]


def test_an_assessment_counts_the_answers_and_asks_what_is_open() -> None:
    facts = dossier(
        employment=employment(start=APRIL.first, end=APRIL.last, pay_period="month"),
        hours=(one_day(date(2026, 4, 8), "4", "diary"),),
        typical_weeks=(USUAL,),
        other_days=(OtherDays(days(30, 30), "unknown"),),
    )
    assessed = assess(facts, load_law(), date(2026, 11, 23))
    assert assessed.documented.hours.value == 20 * 8 + 4  # the diary of the day goes before the statement
    assert "interview_gap" in {warning.code for warning in assessed.warnings}
    assert {conflict.day.day for conflict in assessed.conflicts} == {8}
    assert assessed.documented.why_hours == "Uren volgens verklaring (20 dagen); eigen urenlijst (1 dag)."


def test_each_hour_says_by_what_the_worker_knows_its_day() -> None:
    (entry,) = spread(told([replace(USUAL, span=days(1, 1))], [], APRIL, []).records, APRIL, (0, 1, 2, 3, 4))
    assert isinstance(entry.hours.origin, Statement)
    assert leaf_text(entry.hours.origin) == "verklaring: gewone week (van de komst tot de kermis)"


def test_without_an_employment_nothing_is_yielded() -> None:
    facts = dossier(employment=employment(start=None, end=None), typical_weeks=(USUAL,), hours=())
    assert facts.interview == Told((), ()) and facts.with_interview.hours == ()
    assert dossier().with_interview == dossier()


def plain(words: str) -> str:
    return words.replace("\u00a0", " ")


AROUND = st.integers(-5, 40).map(lambda day: date.fromordinal(APRIL.first.toordinal() + day))
SPANS = st.tuples(AROUND, AROUND).map(lambda pair: Span(min(pair), max(pair)))
HOURS = st.sampled_from((Fraction(0), Fraction(6), EIGHT, Fraction(25, 2)))
WEEKS = st.lists(st.builds(TypicalWeek, SPANS, st.tuples(*[HOURS] * 7), st.none(), st.booleans()), max_size=3)
OTHERS = st.lists(
    st.builds(lambda span, kind, hours: OtherDays(span, kind, hours if kind == "worked" else None),
              SPANS, st.sampled_from(OTHER_DAYS), HOURS),
    max_size=4,
)  # fmt: skip
STATED = st.lists(SPANS.map(lambda span: in_week(span, "40", "statement", per_week=True)), max_size=2)


@given(WEEKS, OTHERS, STATED)
def test_no_day_is_stated_twice_and_none_outside(
    weeks: list[TypicalWeek], others: list[OtherDays], stated: list[WorkedHours]
) -> None:
    found = told(weeks, others, APRIL, stated)
    new = [record.span.first for record in found.records]
    assert len(new) == len(set(new)) and all(day in APRIL for day in new)
    assert not {day for record in stated for day in record.span} & set(new)
    assert all(record.source == "statement" and record.made == "later" for record in found.records)
    assert all(record.hours and len(record.span) == 1 for record in found.records)
    assert told(weeks, others, APRIL, (*stated, *found.records)).records == ()


@given(WEEKS, OTHERS)
def test_the_order_of_answers_does_not_matter(weeks: list[TypicalWeek], others: list[OtherDays]) -> None:
    one, other = told(weeks, others, APRIL, []), told(weeks[::-1], others[::-1], APRIL, [])
    assert [(r.span, r.hours, r.kind) for r in one.records] == [(r.span, r.hours, r.kind) for r in other.records]
    assert set(one.doubts) == set(other.doubts)


@given(WEEKS, OTHERS)
def test_every_day_is_counted_free_open_or_contradicted(weeks: list[TypicalWeek], others: list[OtherDays]) -> None:
    """A day of the employment is never lost in silence: without doubts every day was answered."""
    found = told(weeks, others, APRIL, [])
    if (weeks or others) and not found.doubts:
        spans = (*(one.span for one in weeks), *(one.span for one in others))
        answered = {day for span in spans for day in span}
        assert set(APRIL) <= answered


@pytest.mark.parametrize("kind", ["sick", "leave", "public_holiday"])
def test_paid_absence_outside_a_usual_week_is_a_gap(kind: str) -> None:
    found = told([], [OtherDays(APRIL, kind)], APRIL, [])
    assert not found.records and codes(found) == ["interview_gap"]
