"""The plain numbers of the law and the percentages of holiday allowance."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from tests.law.conftest import Damage
from wml_claim.figure import HOURS, HOURS_PER_WEEK, WEEKS, LawRow
from wml_claim.law import Law, LawTableError, OutsideTable, load_law

NUMBERS = {
    "call_hours": 3, "call_week_hours": 15, "call_notice_days": 4, "sick_minimum_weeks": 52, "sick_weeks": 104,
    "sick_joined_weeks": 4, "sick_waiting_days": 2, "leave_weeks": 4, "leave_lapse_months": 6, "leave_barred_years": 5,
    "chain_main_months": 12, "chain_main_months_severe": 6, "chain_severe_months": 3, "chain_answer_weeks": 2,
    "annulment_months": 2, "transition_months": 3,
}  # fmt: skip


@pytest.mark.parametrize(("code", "number"), NUMBERS.items())
def test_numbers_as_the_articles_word_them(law: Law, code: str, number: int) -> None:
    assert law.norms.count(code) == number


@pytest.mark.parametrize(
    ("code", "share"), [("sick_pay", 70), ("chain_severe_of_due", 50), ("chain_severe_of_minimum", 70)]
)
def test_percentages_are_shares(law: Law, code: str, share: int) -> None:
    assert law.norms.figure(code).value == Fraction(share, 100)


def test_every_number_is_used_or_told_here(law: Law) -> None:
    told = {row.key for row in law.norms.info.rows}
    assert told == {*NUMBERS, "sick_pay", "chain_severe_of_due", "chain_severe_of_minimum"}


def test_a_number_has_a_unit_an_article_and_a_day(law: Law) -> None:
    call = law.norms.figure("call_hours")
    assert call.unit == HOURS and isinstance(call.origin, LawRow)
    assert call.origin.article == "art. 7:628a lid 1 BW" and call.origin.verified
    assert law.norms.figure("call_week_hours").unit == HOURS_PER_WEEK
    assert law.norms.figure("leave_weeks").unit == WEEKS
    assert law.norms.since("call_notice_days") == date(2020, 1, 1)
    with pytest.raises(KeyError, match="nothing"):
        law.norms.figure("nothing")


def test_every_article_of_a_number_has_an_address(law: Law) -> None:
    for row in law.norms.info.rows:
        assert law.articles.cited_in(row.text), row.key


def test_allowance_is_eight_percent_and_108_with_the_wage(law: Law) -> None:
    day = date(2026, 6, 30)
    assert law.holiday_allowance.share(day).value == Fraction(8, 100)
    assert law.holiday_allowance.with_wage(day).value == Fraction(108, 100)
    assert law.holiday_allowance.share(day).label == "8 %"
    for ask in (law.holiday_allowance.share, law.holiday_allowance.with_wage):
        with pytest.raises(OutsideTable, match="vakantiebijslag"):
            ask(date(2014, 12, 31))


@pytest.mark.parametrize(
    ("file", "old", "new", "match"),
    [
        ("norms.csv", "call_week_hours,", "call_hours,", "“call_hours” staat er twee keer"),
        ("norms.csv", ",3,hours,", ",3,hour,", "veld “unit”: “hour” is onbekend"),
        ("norms.csv", ",4,days,", ",4.5,days,", "veld “number”: “4.5” is geen heel getal"),
        ("holiday_allowance.csv", "with_wage", "allowance", "“allowance” is onbekend of staat er twee keer"),
        ("holiday_allowance.csv", "with_wage", "other", "“other” is onbekend"),
    ],
)
def test_malformed_numbers_are_refused(damaged: Damage, file: str, old: str, new: str, match: str) -> None:
    with pytest.raises(LawTableError, match=match):
        load_law(damaged(file, old, new))
