"""All-in wages, tips, exchanged wage and money handed back (art. 6, 7(4) and 13 WML)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from wml_claim.agreements import CashBack
from wml_claim.explain import explain, text
from wml_claim.figure import EURO, Figure, given
from wml_claim.records import ITEM_KINDS, WAGE_ITEMS, Payslip, PayslipItem
from wml_claim.rules.pay_details import as_deduction, as_payment, counts, doubts, exchange, returned
from wml_claim.rules.wage_paid import ITEM_WORDS, counting_wage
from wml_claim.span import Span

WEEK = Span(date(2026, 3, 2), date(2026, 3, 8))


def item(label: str, kind: str, amount: int, **more: object) -> PayslipItem:
    return PayslipItem(label, kind, Fraction(amount), **more)  # type: ignore[arg-type]


def slip(*items: PayslipItem) -> Payslip:
    return Payslip(WEEK, sum((one.amount for one in items), Fraction(0)), items=items)


def euro(value: int) -> Figure:
    return given(value, EURO, "bedrag")


def plain(words: str) -> str:
    return words.replace("\u00a0", " ")


@pytest.mark.parametrize("kind", ITEM_KINDS)
def test_every_kind_has_words_and_counts_or_not(kind: str) -> None:
    assert ITEM_WORDS[kind]
    assert counts(item("x", kind, 1)) is (kind in WAGE_ITEMS)
    assert counts(item("x", kind, 1, in_terms=True)) is (kind in WAGE_ITEMS or kind == "tips")
    assert not counts(item("x", "tips", 1, in_terms=False))


def test_an_all_in_wage_shows_the_whole_and_its_parts() -> None:
    whole = slip(
        item("Loon", "wage", 500, split_from="All-in loon"),
        item("Vakantiegeld", "holiday_allowance", 40, split_from="All-in loon"),
        item("Overwerk", "overtime", 10),
    )
    told = plain(text(explain(counting_wage(whole))))
    assert "Loon (deel van “All-in loon” van € 540,00, gesplitst door de adviseur)" in told
    assert counting_wage(whole).value == 510
    ((code, message),) = doubts(whole)
    assert code == "all_in_split"
    assert "“All-in loon” van € 540,00" in plain(message)
    assert "gesplitst in Loon € 500,00; Vakantiegeld € 40,00." in plain(message)


@pytest.mark.parametrize("label", ["All-in loon", "uurloon ALL IN", "Allin"])
def test_an_all_in_wage_that_nobody_split_is_asked_about(label: str) -> None:
    ((code, message),) = doubts(slip(item(label, "wage", 500)))
    assert code == "all_in_not_split" and "splits het bedrag" in message
    assert not list(doubts(slip(item("Loon", "wage", 500), item(label, "expense", 5))))


def test_tips_are_asked_about_until_the_terms_are_known() -> None:
    ((code, message),) = doubts(slip(item("Fooien", "tips", 40)))
    assert code == "ask" and "Vraag het contract" in message
    assert not list(doubts(slip(item("Fooien", "tips", 40, in_terms=False))))


def test_an_exchange_is_told_only_where_it_left_too_little() -> None:
    exchanged = [slip(item("Loon", "wage", 520), item("ET", "et_allowance", 80, outside=True))]
    said = exchange(exchanged, euro(520), euro(68))
    assert said and "€ 80,00 geruild" in plain(said) and "met de ruil € 600,00" in plain(said)
    assert "€ 68,00 te weinig" in plain(said)
    assert exchange(exchanged, euro(600), euro(0)) is None
    assert exchange([slip(item("ET", "et_allowance", 1, outside=True))], euro(520), euro(68)) is not None
    assert exchange([slip(item("Loon", "wage", 520))], euro(520), euro(68)) is None


def test_money_handed_back_is_a_deduction_that_nothing_permits() -> None:
    back = CashBack(date(2026, 3, 12), Fraction(100), WEEK, "bericht")
    assert (as_payment(back).amount, as_payment(back).span) == (100, WEEK)
    share = returned(back, euro(60), WEEK)
    deduction, amount = as_deduction(share)
    assert (deduction.kind, deduction.mandate, deduction.amount, amount) == ("other", None, 60, share)
    assert "verklaring van de werknemer, 12 maart 2026: bericht" in plain(text(explain(share)))
