"""Wage during sickness (art. 7:629 BW)."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest

from wml_claim.agreements import Sickness
from wml_claim.explain import explain, text
from wml_claim.figure import EURO_PER_HOUR, Figure, given
from wml_claim.law import load_law
from wml_claim.records import WorkedHours
from wml_claim.rules.minimum_wage import HourlyRates, Terms
from wml_claim.rules.sickness import paid_hours, question, spells, waiting_days
from wml_claim.rules.working_time import counted, spread
from wml_claim.span import Span

LAW = load_law()
EMPLOYED = Span(date(2024, 1, 1), date(2026, 12, 31))
MONDAY = date(2026, 3, 2)


def rates(agreed: int | None = None) -> HourlyRates:
    wage = None if agreed is None else given(agreed, EURO_PER_HOUR, "afgesproken uurloon")
    terms = Terms(date(1990, 5, 1), False, range(5), None, wage, None, False, False)
    return HourlyRates(LAW, terms, EMPLOYED)


def day(when: date, hours: int = 8, kind: str = "sick", source: str = "diary") -> WorkedHours:
    return WorkedHours(Span(when, when), source, Fraction(hours), kind=kind)


def paid(*records: WorkedHours, facts: Sickness | None = None, agreed: int | None = None) -> dict[date, Figure]:
    days = counted(spread(records, EMPLOYED, range(5)))
    sick = spread((one for one in records if one.kind == "sick"), EMPLOYED, range(5))
    return paid_hours(days, sick, facts, rates(agreed), LAW)


def test_short_interruptions_join_a_spell_and_four_weeks_break_it() -> None:
    joined = spells([MONDAY, MONDAY + timedelta(weeks=4)], None, LAW)
    assert [spell.start for spell in joined] == [MONDAY]
    apart = spells([MONDAY, MONDAY + timedelta(weeks=4, days=1)], None, LAW)
    assert [spell.start for spell in apart] == [MONDAY, MONDAY + timedelta(weeks=4, days=1)]


def test_a_spell_goes_on_from_its_last_day_and_from_the_last_spell() -> None:
    def starts(*weeks: int) -> list[int]:
        found = spells([MONDAY + timedelta(weeks=week) for week in weeks], None, LAW)
        return [(spell.start - MONDAY).days // 7 for spell in found]

    assert starts(0, 3, 6) == [0]  # each gap is short, though the whole is long
    assert starts(0, 5, 6, 12) == [0, 5, 12]


def test_a_first_day_after_the_first_recorded_day_moves_nothing() -> None:
    found = spells([MONDAY, MONDAY + timedelta(weeks=10)], MONDAY + timedelta(weeks=1), LAW)
    assert [spell.start for spell in found] == [MONDAY, MONDAY + timedelta(weeks=10)]


def test_the_first_spell_may_have_begun_before_the_records() -> None:
    later = MONDAY + timedelta(weeks=10)
    found = spells([MONDAY, later], date(2026, 1, 5), LAW)
    assert [spell.start for spell in found] == [date(2026, 1, 5), later]
    assert spells([MONDAY], MONDAY + timedelta(days=3), LAW)[0].start == MONDAY
    assert spells([], MONDAY, LAW) == ()


def test_the_first_52_weeks_are_paid_whole_at_the_minimum() -> None:
    assert paid(day(MONDAY)) == {}


@pytest.mark.parametrize(
    ("first", "hours"),
    [
        (MONDAY - timedelta(weeks=52) + timedelta(days=1), None),
        (MONDAY - timedelta(weeks=52), Fraction(56, 10)),
        (MONDAY - timedelta(weeks=104) + timedelta(days=1), Fraction(56, 10)),
        (MONDAY - timedelta(weeks=104), Fraction(0)),
    ],
)
def test_seventy_percent_after_52_weeks_and_nothing_after_104(first: date, hours: Fraction | None) -> None:
    found = paid(day(MONDAY), facts=Sickness(first))
    assert (found[MONDAY].value if found else None) == hours


@pytest.mark.parametrize(("agreed", "wage"), [(20, Fraction("14.71")), (24, Fraction("16.80"))])
def test_of_an_agreed_wage_70_percent_but_at_least_the_minimum(agreed: int, wage: Fraction) -> None:
    assert paid(day(MONDAY), agreed=agreed)[MONDAY].value * agreed == 8 * wage


def test_no_hours_of_sickness_make_no_sick_day() -> None:
    assert paid(day(MONDAY, 8, "work"), day(MONDAY, 0), facts=Sickness(MONDAY - timedelta(weeks=60))) == {}


def test_hours_worked_on_a_day_of_sickness_stay() -> None:
    found = paid(day(MONDAY, 3, "work"), day(MONDAY, 5), facts=Sickness(MONDAY - timedelta(weeks=60)))
    assert found[MONDAY].value == 3 + Fraction(35, 10)


def test_sick_hours_of_a_source_that_does_not_count_change_nothing() -> None:
    assert paid(day(MONDAY, 8, "work", "roster"), day(MONDAY), facts=Sickness(MONDAY - timedelta(weeks=60))) == {}


def test_two_records_of_sickness_on_one_day_add_up() -> None:
    found = paid(day(MONDAY, 3), day(MONDAY, 5), facts=Sickness(MONDAY - timedelta(weeks=60)))
    assert found[MONDAY].value == Fraction(56, 10)


@pytest.mark.parametrize(
    ("facts", "days"),
    [
        (None, 0),
        (Sickness(waiting_days=2), 0),
        (Sickness(waiting_days=2, waiting_days_agreed="no"), 0),
        (Sickness(waiting_days=1, waiting_days_agreed="yes"), 1),
        (Sickness(waiting_days=2, waiting_days_agreed="yes"), 2),
        (Sickness(waiting_days=5, waiting_days_agreed="yes"), 2),
        (Sickness(MONDAY - timedelta(days=9), 2, "yes"), 0),
    ],
)
def test_at_most_two_waiting_days_and_only_where_agreed(facts: Sickness | None, days: int) -> None:
    week = [MONDAY + timedelta(days=n) for n in range(5)]
    (spell,) = spells(week, facts.first_day if facts else None, LAW)
    assert waiting_days(spell, facts, LAW) == tuple(week[:days])


def test_a_waiting_day_is_not_paid() -> None:
    found = paid(day(MONDAY), facts=Sickness(waiting_days=1, waiting_days_agreed="yes"))
    assert found[MONDAY].value == 0
    assert "art. 7:629 lid 9 BW" in text(explain(found[MONDAY]))


def test_the_tool_asks_only_where_waiting_days_are_named_and_not_shown() -> None:
    asked = question(Sickness(waiting_days=2))
    assert asked and "niet te berekenen" in asked and "Vraag" in asked
    assert (
        question(None) is question(Sickness()) is question(Sickness(waiting_days=2, waiting_days_agreed="no")) is None
    )


def test_the_explanation_cites_the_article_and_the_share() -> None:
    told = text(explain(paid(day(MONDAY), facts=Sickness(MONDAY - timedelta(weeks=60)))[MONDAY]))
    assert "art. 7:629 lid 1 BW" in told and "loon bij ziekte 70 %" in told.replace("\u00a0", " ")


def test_a_single_sick_hour_is_paid_for_its_share() -> None:
    found = paid(day(MONDAY, 1), facts=Sickness(MONDAY - timedelta(weeks=60)))
    assert found[MONDAY].value == Fraction(7, 10)
