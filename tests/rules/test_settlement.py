"""The settlement period of a cao (art. 11(2) WML)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from wml_claim.agreements import Settlement
from wml_claim.figure import HOURS, Statement, given
from wml_claim.rules.settlement import extra, hours_of, monthly, settlement_of, usable
from wml_claim.span import Span, calendar_month

YEAR = Span(date(2025, 4, 1), date(2026, 3, 31))
EMPLOYED = Span(date(2025, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("one", "employed", "fixed", "asked"),
    [
        (Settlement(YEAR), EMPLOYED, True, "Vraag de cao"),
        (Settlement(YEAR, " "), EMPLOYED, True, "Vraag de cao"),
        (Settlement(YEAR, "cao"), EMPLOYED, False, "Vraag het contract"),
        (Settlement(YEAR, "cao"), Span(date(2025, 5, 1), date(2026, 12, 31)), True, "Vraag hoe de cao dan afrekent"),
    ],
)
def test_a_period_that_cannot_be_used_is_asked_about(one: Settlement, employed: Span, fixed: bool, asked: str) -> None:
    found = usable([one], employed, fixed_monthly_wage=fixed)
    assert found.settlements == ()
    ((about, message),) = found.questions
    assert about == "2025-04-01" and "niet te berekenen" in message and asked in message


def test_a_period_of_a_named_cao_is_used() -> None:
    one = Settlement(YEAR, "cao")
    found = usable([one], EMPLOYED, fixed_monthly_wage=True)
    assert (found.settlements, found.questions) == ((one,), ())
    assert settlement_of(calendar_month(date(2025, 4, 1)), [one]) is one
    assert settlement_of(calendar_month(date(2025, 3, 1)), [one]) is None


def test_hours_are_those_the_cao_names_else_those_agreed() -> None:
    agreed = given(1800, HOURS, "afgesproken")
    assert hours_of(Settlement(YEAR, "cao"), agreed).value == 1800
    assert hours_of(Settlement(YEAR, "cao", Fraction(1872)), agreed).value == 1872
    assert hours_of(Settlement(YEAR, None, Fraction(1872)), agreed).value == 1872


@pytest.mark.parametrize(("cao", "who"), [("cao horeca", "cao horeca"), (None, "afspraak")])
def test_the_hours_of_a_period_name_where_they_come_from(cao: str | None, who: str) -> None:
    assert hours_of(Settlement(YEAR, cao, Fraction(1872)), given(1, HOURS, "x")).origin == Statement(who)


@pytest.mark.parametrize(
    ("span", "months"),
    [(YEAR, 12), (Span(date(2025, 4, 1), date(2025, 6, 30)), 3), (Span(date(2025, 11, 1), date(2026, 1, 31)), 3)],
)
def test_the_hours_of_a_month_are_the_mean(span: Span, months: int) -> None:
    assert monthly(Settlement(span, "cao"), given(120, HOURS, "uren")).value == Fraction(120, months)


def test_hours_above_are_known_in_the_last_month_only() -> None:
    one, agreed = Settlement(YEAR, "cao"), given(10, HOURS, "uren")
    worked = {date(2025, 4, 1): given(7, HOURS, "uren"), date(2026, 3, 31): given(8, HOURS, "uren")}
    assert extra(one, calendar_month(date(2026, 2, 1)), worked, agreed) is None
    found = extra(one, calendar_month(date(2026, 3, 1)), worked, agreed)
    assert found and found.value == 5
