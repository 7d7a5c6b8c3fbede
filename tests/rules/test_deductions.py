"""Deductions from the minimum wage (art. 13 WML; art. 2a and 2b Besluit minimumloon; art. 7:631, 7:632 BW)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from tests.facts import amount, cited, euros
from tests.law.examples import Example, examples
from wml_claim.law import OutsideTable, load_law
from wml_claim.records import DEDUCTION_KINDS, Deduction
from wml_claim.rules.deductions import KIND_WORDS, Unlawful, conditions_shown, unknown_facts, unlawful

LAW = load_law()
LAST = date(2026, 3, 8)
HOUSING = {"mandate": True, "tenancy_copy": True, "certified_landlord": True, "paid_to_landlord": True}
POLICY = {"mandate": True, "policy_copy": True}


def withheld(kind: str, sum_: str, **facts: bool | None) -> Deduction:
    return Deduction(kind, kind, Fraction(sum_), **facts)


def held(
    *deductions: Deduction, due: str = "588.40", paid: str = "588.40", last: date = LAST, terms: int = 52
) -> Unlawful:
    pairs = [(each, euros(str(each.amount), each.label)) for each in deductions]
    return unlawful(pairs, euros(due), euros(paid), last, terms, LAW)


def test_housing_at_most_a_quarter_of_the_minimum_wage() -> None:
    """25 % of 235.36 = 58.84; 120.00 - 58.84 = 61.16 (art. 13(2) WML)."""
    found = held(withheld("housing", "120", **HOUSING), due="235.36", paid="235.36")
    (result,) = found.results
    assert result.permitted and (amount(result.permitted), amount(found.amount)) == ("58.84", "61.16")
    assert "art. 13 WML; art. 7:616 en 7:623 BW" in cited(found.amount)
    assert result.article == "art. 13 lid 2 WML; art. 2a Besluit minimumloon" and "58,84" in result.reason


@pytest.mark.parametrize("missing", HOUSING)
@pytest.mark.parametrize("answer", [False, None])
def test_housing_needs_all_four_conditions(missing: str, answer: bool | None) -> None:
    found = held(withheld("housing", "120", **{**HOUSING, missing: answer}))
    assert amount(found.amount) == "120.00" and found.results[0].reason.startswith("Niet toegestaan: ")


def test_unknown_conditions_are_asked_and_shown_ones_are_not() -> None:
    asked = unknown_facts(withheld("health", "10", mandate=True))
    assert len(asked) == 1 and "geen kopie van de polis gezien" in asked[0]
    assert unknown_facts(withheld("health", "10", mandate=True, policy_copy=False)) == []
    assert conditions_shown(withheld("health", "10", **POLICY))
    assert not conditions_shown(withheld("health", "10", mandate=True))


def test_several_deductions_share_one_ceiling() -> None:
    """Rent 100.00 and service costs 80.00: together at most 147.10."""
    found = held(withheld("housing", "100", **HOUSING), withheld("housing", "80", **HOUSING))
    assert amount(found.amount) == "32.90"


@pytest.mark.parametrize("turned", [False, True])
def test_a_correction_is_set_off_whatever_the_order(turned: bool) -> None:
    """150.00 withheld and given back: nothing is withheld."""
    both = [withheld("housing", "150", **HOUSING), withheld("housing", "-150", **HOUSING)]
    assert amount(held(*(both[::-1] if turned else both)).amount) == "0.00"


def test_a_correction_of_half_a_euro_makes_room_first() -> None:
    """147.60 is withheld and 0.50 given back: 147.10, which is allowed."""
    found = held(withheld("housing", "147.60", **HOUSING), withheld("housing", "-0.50", **HOUSING))
    assert (amount(found.amount), amount(found.results[0].amount)) == ("0.00", "-0.50")


def test_what_is_no_correction_stays_in_the_order_of_the_slip() -> None:
    """Rent of 147.10 fills the ceiling; the service costs of half a euro come after it, however small."""
    found = held(*(withheld("housing", each, **HOUSING) for each in ("147.10", "0.50", "0")))
    assert [amount(result.amount) for result in found.results] == ["147.10", "0.50", "0.00"]
    assert [amount(result.remainder) for result in found.results] == ["0.00", "0.50", "0.00"]


@pytest.mark.parametrize(("terms", "expected"), [(12, "5.10"), (13, "18.55"), (52, "139.64"), (53, "140.40")])
def test_health_insurance_per_pay_term(terms: int, expected: str) -> None:
    """2,098.80 a year in 2026: 174.90 a month, 161.45 per four weeks, 40.36 or 39.60 a week."""
    found = held(withheld("health", "180", **POLICY), terms=terms)
    assert amount(found.amount) == expected
    assert found.results[0].article == "art. 13 lid 2 WML; art. 2b Besluit minimumloon"


@pytest.mark.parametrize("example", examples("G01", "G03"), ids=lambda example: example.id)
def test_health_maximum_a_month_as_published(example: Example) -> None:
    found = held(
        withheld("health", "900", **POLICY), last=date(int(example.period), 3, 31), terms=12, due="2000", paid="2000"
    )
    permitted = found.results[0].permitted
    assert permitted and permitted.rounded().value == example.amount("max_month")


def test_an_unknown_health_maximum_is_not_computable_and_not_claimed() -> None:
    unknown = held(withheld("health", "180", **POLICY), last=date(2021, 3, 31))
    assert unknown.results[0].permitted is None and amount(unknown.amount) == "0.00"
    assert "2021 is niet bekend: niet te berekenen, niet gevorderd" in unknown.results[0].reason
    without_policy = held(withheld("health", "180", mandate=True), last=date(2021, 3, 31))
    assert amount(without_policy.amount) == "180.00"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"paid_by_bank": True, "agreed_in_writing": True}, "0.00"),
        ({"paid_by_bank": True}, "100.00"),
        ({"agreed_in_writing": True}, "100.00"),
    ],
)
def test_an_advance_by_bank_and_in_writing_may_be_set_off(facts: dict[str, bool], expected: str) -> None:
    found = held(withheld("advance", "100", **facts))
    assert amount(found.amount) == expected and found.results[0].article == "art. 13 lid 3 WML"


@pytest.mark.parametrize(
    ("kind", "article"),
    [
        ("fine", "art. 13 WML; art. 7:632 BW"),
        ("transport", "art. 13 WML; art. 7:631 en 7:632 BW"),
        ("tools", "art. 13 WML; art. 7:631 en 7:632 BW"),
        ("other", "art. 13 WML; art. 7:631 en 7:632 BW"),
    ],
)
def test_all_else_is_never_allowed(kind: str, article: str) -> None:
    found = held(withheld(kind, "50", mandate=True))
    assert amount(found.amount) == "50.00" and found.results[0].article == article


def test_tax_and_premiums_are_left_out() -> None:
    found = held(*(withheld(kind, "50") for kind in ("tax", "social_security", "pension")))
    assert found.results == () and amount(found.amount) == amount(found.above_minimum) == "0.00"
    assert set(KIND_WORDS) == set(DEDUCTION_KINDS)


@pytest.mark.parametrize(
    ("paid", "unlawful_", "above"),
    [
        ("588.40", "140.00", "0.00"),  # no room
        ("628.40", "100.00", "0.00"),  # 40 of room, taken by the mandated deduction
        ("688.40", "40.00", "40.00"),  # 100 of room: 60 mandated, then 40 of the fine
        ("748.40", "0.00", "80.00"),  # room for all: the fine had no basis
        ("500.00", "140.00", "0.00"),
    ],
)
def test_room_above_the_minimum_takes_what_has_a_basis_first(paid: str, unlawful_: str, above: str) -> None:
    found = held(withheld("fine", "80"), withheld("transport", "60", mandate=True), paid=paid)
    assert (amount(found.amount), amount(found.above_minimum)) == (unlawful_, above)
    assert not found.above_minimum or "art. 7:631 BW" in cited(found.above_minimum.rounded(article="art. 7:631 BW"))


@pytest.mark.parametrize("kind", ["housing", "health"])
def test_before_the_table_is_refused(kind: str) -> None:
    facts: dict[str, Any] = HOUSING if kind == "housing" else POLICY
    with pytest.raises(OutsideTable, match=r"van 1.januari.2017"):
        held(withheld(kind, "10", **facts), last=date(2016, 12, 31))
