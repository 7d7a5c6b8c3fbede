"""Collection costs (art. 6:96 BW; Stb. 2012, 141) and court fee (Wgbz)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.facts import amount, cited, euros
from tests.law.examples import Example, examples
from wml_claim.law import load_law
from wml_claim.rules.collection_costs import ARTICLE, collection_costs
from wml_claim.rules.court_fee import court_fee

LAW = load_law()
SENT = date(2026, 3, 20)
ON = date(2026, 11, 23)


def costs(
    principal: str, *, sent: date | None = SENT, on: date = ON, household: bool = False, vat: bool = False
) -> str:
    return amount(collection_costs(euros(principal), sent, on, LAW, private_household=household, with_vat=vat))


@pytest.mark.parametrize("example", examples("B"), ids=lambda example: example.id)
def test_the_staircase_as_published(example: Example) -> None:
    found = collection_costs(euros(example.given["principal"]), SENT, ON, LAW, private_household=False, with_vat=False)
    assert found.value == example.amount("costs_ex_vat")
    assert ARTICLE in cited(found.rounded(article=ARTICLE)) | cited(found)


def test_the_staircase_cites_its_article() -> None:
    assert ARTICLE == "art. 2 Besluit vergoeding voor buitengerechtelijke incassokosten"


def test_the_staircase_is_rounded_once() -> None:
    """375.00 + 10 % of 41.89 = 379.189; with VAT 458.81869."""
    assert costs("2541.89") == "379.19"
    assert costs("2541.89", vat=True) == "458.82"


def test_minimum_and_maximum_before_vat() -> None:
    assert (costs("1"), costs("1", vat=True)) == ("40.00", "48.40")
    assert (costs("9000000"), costs("9000000", vat=True)) == ("6775.00", "8197.75")


def test_nothing_without_a_principal_or_a_demand() -> None:
    assert costs("0") == costs("1000", sent=None) == costs("1000", on=date(2026, 3, 19)) == "0.00"
    assert costs("1000", on=SENT) == "150.00"


def test_a_private_household_has_fourteen_days() -> None:
    assert costs("1000", on=date(2026, 4, 3), household=True) == "0.00"  # day 14
    assert costs("1000", on=date(2026, 4, 4), household=True) == "150.00"  # day 15


@pytest.mark.parametrize("example", examples("C"), ids=lambda example: example.id)
def test_the_fee_as_published(example: Example) -> None:
    found = court_fee(euros(example.given["claim"]), example.given["claimant"], ON, date(2026, 12, 1), LAW)
    assert found.value == example.amount("fee")


def test_the_year_is_that_of_the_first_roll_date() -> None:
    """Two months after 31 October 2026 is 31 December; a day later it is 2027, whose tariff is not known yet."""
    assert court_fee(euros("600"), "natural", date(2026, 10, 31), None, LAW).label == "griffierecht 2026"
    later = court_fee(euros("600"), "natural", date(2026, 11, 1), None, LAW)
    assert amount(later) == "233.00"
    assert later.label == "griffierecht 2027 (tarief 2026; dat van 2027 is nog niet bekend)"
    assert amount(court_fee(euros("600"), "natural", ON, date(2024, 5, 1), LAW)) == "218.00"


def test_nothing_claimed_no_fee() -> None:
    assert amount(court_fee(euros("1"), "low_income", ON, None, LAW)) == "93.00"
    assert amount(court_fee(euros("0"), "low_income", ON, None, LAW)) == "0.00"
