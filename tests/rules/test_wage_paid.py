"""What counts as paid (art. 6 WML), and the shortfall (art. 7 WML)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Literal

import pytest

from tests.facts import NEXT_WEEK, WEEK, amount, cited, euros, slip
from tests.law.examples import Example, examples
from wml_claim.figure import Reading, Statement
from wml_claim.records import OTHER_ITEMS, WAGE_ITEMS, Payment, PayslipItem
from wml_claim.rules.wage_paid import (
    ITEM_WORDS,
    cash_reclaimable,
    counting_wage,
    origin_of,
    shares,
    shortfall,
    wage_on_slips,
)
from wml_claim.span import Span

FIVE_DAYS = Span(date(2026, 3, 4), date(2026, 3, 8))
TWELVE_DAYS = Span(date(2026, 3, 4), date(2026, 3, 15))


def test_only_wage_counts() -> None:
    """Every kind pays one euro: eight kinds are wage (art. 6 WML)."""
    items = tuple(PayslipItem(kind, kind, Fraction(1)) for kind in (*WAGE_ITEMS, *OTHER_ITEMS))
    wage = counting_wage(slip(WEEK, "16", items=items))
    assert amount(wage) == "8.00" and cited(wage) == {"art. 6 WML"}
    assert set(ITEM_WORDS) == {*WAGE_ITEMS, *OTHER_ITEMS}


@pytest.mark.parametrize("example", examples("M16", "M18"), ids=lambda example: example.id)
def test_counting_wage_as_in_a_published_model(example: Example) -> None:
    excluded = [Fraction(text) for text in example.given.get("excluded", [])] or [example.amount("holiday")]
    wage = example.amount("paid") - sum(excluded)
    kinds = ("severance", "expense", "one_off") if len(excluded) == 3 else ("holiday_allowance",)
    items = (PayslipItem("loon", "wage", wage), *map(PayslipItem, kinds, kinds, excluded))
    assert counting_wage(slip(WEEK, str(example.amount("paid")), items=items)).value == example.amount("counted_wage")


def test_a_total_without_items_counts_whole_and_slips_add_up() -> None:
    one, two = slip(WEEK, "300"), slip(WEEK, "-20.50")
    assert amount(counting_wage(one)) == "300.00"
    assert amount(wage_on_slips([one])) == "300.00"
    assert amount(wage_on_slips([one, two])) == "279.50" and "art. 6 WML" in cited(wage_on_slips([one, two]))


def test_a_payment_over_several_periods_is_shared_by_days() -> None:
    payment = Payment(date(2026, 3, 16), Fraction(240), "bank", TWELVE_DAYS)
    periods = [FIVE_DAYS, NEXT_WEEK]
    assert [(n, amount(share)) for n, share in shares(payment, periods)] == [(0, "100.00"), (1, "140.00")]
    assert [(n, amount(share)) for n, share in shares(payment, [NEXT_WEEK])] == [(0, "240.00")]
    assert shares(payment, []) == []


@pytest.mark.parametrize(("channel", "words"), [("cash", "contant"), ("bank", "per bank")])
def test_a_payment_says_how_it_came(channel: Literal["cash", "bank"], words: str) -> None:
    ((_, share),) = shares(Payment(WEEK.last, Fraction(1), channel, WEEK), [WEEK])
    assert share.label.endswith(words)


DUE, BASE = "588.40", "294.20"


@pytest.mark.parametrize(
    ("due", "base", "paid", "expected"),
    [
        (DUE, DUE, "0", ("588.40", "588.40", "0.00", "yes")),
        (DUE, DUE, "588.40", ("0.00", "0.00", "0.00", "no")),
        (DUE, DUE, "700", ("0.00", "0.00", "0.00", "no")),
        (DUE, BASE, "250", ("338.40", "44.20", "294.20", "yes")),  # what was paid goes to the base first
        (DUE, BASE, "400", ("188.40", "0.00", "188.40", "yes")),
        (DUE, BASE, "600", ("0.00", "0.00", "0.00", "no")),
    ],
)
def test_shortfall_against_wage_on_slips(due: str, base: str, paid: str, expected: tuple[str, ...]) -> None:
    found = shortfall(euros(due), euros(base), euros(paid), net=False)
    assert (amount(found.amount), amount(found.base), amount(found.extra), found.underpayment) == expected
    assert not found.provisional
    assert "art. 7 WML" in cited(found.amount) and (not found.extra or "art. 13a WML" in cited(found.extra))


@pytest.mark.parametrize(
    ("paid", "expected"),
    [
        ("0", ("588.40", "yes", False)),
        ("353.04", ("235.36", "yes", True)),  # exactly 60 %
        ("353.05", ("0.00", "unknown", False)),
    ],
)
def test_shortfall_against_net_money(paid: str, expected: tuple[str, str, bool]) -> None:
    found = shortfall(euros(DUE), euros(DUE), euros(paid), net=True)
    assert (amount(found.amount), found.underpayment, found.provisional) == expected


@pytest.mark.parametrize("example", examples("W11", "M12"), ids=lambda example: example.id)
def test_shortfall_as_published(example: Example) -> None:
    """W11 was made with the hourly aid of 2018: 45 x 9.11; by the law itself it is 409.67 (see the rule cases)."""
    rate = example.amount("hour40" if example.id == "W11" else "hour_wage")
    paid = example.amount("paid" if example.id == "W11" else "wage")
    due = euros(str(example.amount("hours") * rate))
    expected = Fraction("9.95") if example.id == "W11" else example.amount("shortfall")
    assert shortfall(due, due, euros(str(paid)), net=False).amount.value == expected


def test_cash_of_less_than_six_months_ago_could_be_reclaimed() -> None:
    def paid(day: date, channel: str = "cash") -> Payment:
        return Payment(day, Fraction(100), "cash" if channel == "cash" else "bank", WEEK)

    payments = [paid(date(2026, 2, 28)), paid(date(2026, 3, 1)), paid(date(2026, 8, 31)), paid(date(2026, 9, 1)),
                paid(date(2026, 5, 1), "bank")]  # fmt: skip
    reclaimable = cash_reclaimable(payments, date(2026, 8, 31), date(2026, 2, 28))
    assert amount(reclaimable) == "200.00" and cited(reclaimable) == {"art. 7:621 BW"}


def test_values_know_their_paper() -> None:
    spot = Reading("strook.pdf", 1, "500,00")
    assert origin_of(slip(WEEK, "1", sources={"gross": spot}), "gross") is spot
    assert origin_of(slip(WEEK, "1", document="strook.pdf"), "net") == Reading("strook.pdf")
    assert origin_of(slip(WEEK, "1"), "gross") == Statement("opgave van de loonstrook")
    assert origin_of(Payment(WEEK.last, Fraction(1), "bank", WEEK), "amount") == Statement("opgave van de betaling")
