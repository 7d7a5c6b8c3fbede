"""Figures: exact values with a unit, and the steps that made them."""

from __future__ import annotations

import operator
from fractions import Fraction

import pytest

from tests.facts import SAID, euros, hours
from wml_claim.figure import (
    EURO,
    EURO_PER_HOUR,
    HOURS,
    ONE,
    Figure,
    LawRow,
    Step,
    UnitMismatch,
    given,
    largest,
    product,
    smallest,
    sum_exact,
    total,
    zero,
)

RATE = Figure(
    Fraction("14.71"), EURO_PER_HOUR, "uurloon", LawRow("minimum_wage", "r", "art. 8 WML", "bron", "one source")
)


def step_of(figure: Figure) -> Step:
    assert isinstance(figure.origin, Step)
    return figure.origin


def test_hours_times_rate_is_euro() -> None:
    due = hours("38") * RATE
    assert due.value == Fraction("558.98") and due.unit == EURO
    assert step_of(due).operation == "product" and step_of(due).terms[1] is RATE
    assert (due / hours("38")).unit == EURO_PER_HOUR


def test_euro_and_hours_do_not_add_up() -> None:
    for mix in (operator.add, operator.sub, lambda a, b: total([a, b], "som")):
        with pytest.raises(UnitMismatch, match=r"'bedrag' .* and 'uren'"):
            mix(euros("1"), hours("1"))


def test_sum_difference_and_label() -> None:
    assert (euros("1.10") + euros("2")).value == Fraction("3.10")
    left = euros("1.10", "betaald") - euros("2")
    assert (left.value, left.label, step_of(left).operation) == (Fraction("-0.90"), "betaald", "difference")
    assert bool(left) and not zero()


def test_nothing_has_a_unit() -> None:
    empty = total([], "uren", unit=HOURS)
    assert empty.value == 0 and empty.unit == HOURS and empty.label == "uren"


def test_rounding_is_a_step_only_where_it_changes_something() -> None:
    rounded = euros("200.035").rounded("afgerond", "art. 7 WML")
    assert rounded.value == Fraction("200.04")
    assert step_of(rounded) == Step("rounded", (euros("200.035"),), "art. 7 WML")
    assert euros("200.03").rounded("bedrag").origin is SAID


def test_an_article_is_set_on_the_last_step_only_once() -> None:
    due = (hours("1") * RATE).named("verschuldigd", "art. 7 WML")
    assert step_of(due).article == "art. 7 WML"
    assert step_of(due.named("anders", "art. 8 WML")).article == "art. 7 WML"
    assert RATE.named("tarief", "art. 7 WML").origin is RATE.origin


def test_not_below_zero_shows_what_was_cut_off() -> None:
    short = (euros("5") - euros("7")).not_below_zero("te weinig betaald", "art. 7 WML")
    assert short.value == 0 and step_of(short).operation == "largest" and step_of(short).article == "art. 7 WML"
    kept = (euros("7") - euros("5")).not_below_zero("te weinig betaald", "art. 7 WML")
    assert kept.value == 2 and step_of(kept).operation == "difference"


def test_extremes_keep_the_others() -> None:
    terms = [euros("3"), euros("1"), euros("2")]
    assert largest(terms, "x").value == 3 and smallest(terms, "x").value == 1
    assert step_of(smallest(terms, "x", "art. 13 WML")) == Step("smallest", tuple(terms), "art. 13 WML")


def test_a_product_of_several_factors_is_one_step() -> None:
    made = product((hours("8"), given(3, ONE, "3 dagen"), RATE), "loon", "art. 7 WML")
    assert made.value == Fraction("353.04") and made.unit == EURO and len(step_of(made).terms) == 3


def test_sums_are_exact() -> None:
    assert sum_exact([Fraction(1, 3), Fraction(1, 10), Fraction(1, 3), Fraction(1, 3)]) == Fraction(11, 10)
    assert sum_exact([]) == 0


@pytest.mark.parametrize(
    ("status", "verified"), [("verified by 2+", True), ("one source", True), ("memory only", False)]
)
def test_a_law_row_knows_whether_anybody_found_a_source(status: str, verified: bool) -> None:
    assert LawRow("t", "r", "art. 8 WML", "", status).verified is verified
