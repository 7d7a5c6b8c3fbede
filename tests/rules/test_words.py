"""The Dutch words for codes, entered a second time, and the codes that a rule tells apart.

Words stand in letters and explanations: who changes one changes it in both places.
"""

from __future__ import annotations

from datetime import date, time
from fractions import Fraction

import pytest

from tests.facts import WEEK, WORKWEEK
from wml_claim.agreements import CashBack
from wml_claim.figure import Figure, Reading, Statement
from wml_claim.records import Payment, Payslip, WorkedHours
from wml_claim.rules import records_check
from wml_claim.rules.chain import CLIENT_ROLES
from wml_claim.rules.cumulative import rebuilt
from wml_claim.rules.deductions import KIND_WORDS
from wml_claim.rules.forfeiture import BY_WORDS
from wml_claim.rules.pay_details import as_payment
from wml_claim.rules.records_check import CONTRADICTING
from wml_claim.rules.wage_paid import ITEM_WORDS, cash_reclaimable, counting_wage, shares
from wml_claim.rules.working_time import ORDER, OWN_ACCOUNT, WORDS, DayHours, own_account, spread
from wml_claim.span import Span

DAY = date(2026, 3, 4)
SPOT = Reading("papier.pdf", 1, "literal")


def test_words_for_items_of_a_payslip() -> None:
    assert ITEM_WORDS == {
        "wage": "loon",
        "overtime": "overwerk",
        "shift_allowance": "toeslag",
        "piece": "stukloon",
        "commission": "provisie",
        "leave_pay": "vakantieloon",
        "public_holiday_pay": "loon over feestdagen",
        "sick_pay": "ziekengeld",
        "holiday_allowance": "vakantiebijslag",
        "expense": "onkostenvergoeding",
        "year_end": "eindejaarsuitkering",
        "profit": "winstuitkering",
        "one_off": "eenmalige uitkering",
        "severance": "ontslagvergoeding",
        "employer_health": "bijdrage ziektekosten",
        "in_kind": "loon in natura",
        "et_allowance": "vergoeding in ruil voor brutoloon",
        "tips": "fooien",
    }


def test_words_for_deductions() -> None:
    assert KIND_WORDS == {
        "tax": "loonheffing",
        "social_security": "premies",
        "pension": "pensioenpremie",
        "housing": "huisvesting",
        "health": "zorgverzekering",
        "advance": "voorschot",
        "fine": "boete",
        "transport": "vervoer",
        "tools": "gereedschap of kleding",
        "other": "overige inhouding",
    }


def test_words_for_sources_of_hours_and_their_order() -> None:
    assert WORDS == {
        "employer_record": "registratie van de werkgever",
        "location": "locatiegegevens",
        "message": "berichten",
        "roster": "rooster",
        "diary": "eigen urenlijst",
        "agreement": "overeenkomst",
        "statement": "verklaring",
    }
    assert tuple(one for one in ORDER if one != "later") == tuple(WORDS)
    assert ORDER[-2:] == ("later", "statement")


def test_words_for_the_end_of_an_employment() -> None:
    assert BY_WORDS == {
        "employer": "opzegging door de werkgever",
        "worker": "opzegging door de werknemer",
        "term_ended": "einde van rechtswege",
        "agreement": "beëindiging met wederzijds goedvinden",
    }


def test_who_is_above_the_employer() -> None:
    assert CLIENT_ROLES == ("user_company", "client", "main_client")


def test_what_may_contradict_a_payslip() -> None:
    assert CONTRADICTING == ("roster", "message", "location", "diary")
    assert all(hasattr(records_check, name) for name in records_check.__all__)


@pytest.mark.parametrize("source", WORDS)
def test_whose_account_a_source_is(source: str) -> None:
    """The worker's own account limits the presumption; what the employer made does not."""
    entries = spread([WorkedHours(Span(DAY, DAY), source, Fraction(6))], WEEK, WORKWEEK)
    assert bool(own_account(entries)) == (source in ("location", "message", "diary", "statement"))
    assert set(OWN_ACCOUNT) <= set(WORDS)


def test_a_statement_counts_after_anything_else_that_was_written_later() -> None:
    nothing = counting_wage(Payslip(WEEK, Fraction(0)))
    later = [DayHours(DAY, nothing, source, True) for source in ("employer_record", "diary", "statement")]
    assert [one.rank for one in later] == [6, 6, 7]
    assert DayHours(DAY, nothing, "agreement", False).rank == 5


@pytest.mark.parametrize(
    ("key", "record"),
    [
        ("hours", WorkedHours(Span(DAY, DAY), "diary", Fraction(8), sources={"hours": SPOT})),
        ("hours", WorkedHours(WEEK, "diary", Fraction(40), sources={"hours": SPOT})),
        ("hours", WorkedHours(WEEK, "diary", Fraction(40), per_week=True, sources={"hours": SPOT})),
        ("begin", WorkedHours(Span(DAY, DAY), "diary", begin=time(9), end=time(17), sources={"begin": SPOT})),
    ],
)
def test_hours_lead_back_to_their_own_spot_on_the_paper(key: str, record: WorkedHours) -> None:
    assert record.sources[key] is SPOT
    assert SPOT in {leaf for entry in spread([record], WEEK, WORKWEEK) for leaf in leaves(entry.hours)}


def test_money_leads_back_to_its_own_spot_on_the_paper() -> None:
    slip = Payslip(WEEK, Fraction(400), sources={"gross": SPOT})
    assert counting_wage(slip).origin is SPOT
    cash = Payment(DAY, Fraction(100), "cash", WEEK, sources={"amount": SPOT})
    assert [share.origin for _, share in shares(cash, [WEEK])] == [SPOT]
    assert SPOT in leaves(cash_reclaimable([cash], DAY, date(2026, 1, 1)))


def test_a_rebuilt_wage_leads_back_to_both_numbers_of_the_slip() -> None:
    missing, after = Span(date(2026, 1, 1), date(2026, 1, 31)), Span(date(2026, 2, 1), date(2026, 2, 28))
    own, to_date = Reading("feb.pdf", 1, "2.000,00"), Reading("feb.pdf", 1, "3.900,00")
    slip = Payslip(after, Fraction(2000), cumulative=Fraction(3900), sources={"gross": own, "cumulative": to_date})
    (derived,) = rebuilt([slip], [missing, after])
    assert leaves(derived.gross) == {own, to_date}
    labels = {term.label.replace("\u00a0", " ") for term in terms(derived.gross)}
    assert {
        "bruto in het jaar, strook 1 feb 2026 t/m 28 feb 2026",
        "bruto, strook 1 feb 2026 t/m 28 feb 2026",
    } <= labels


def test_money_handed_back_was_cash() -> None:
    assert as_payment(CashBack(DAY, Fraction(50), WEEK)).channel == "cash"


def terms(figure: Figure) -> list[Figure]:
    """The figure and everything it was made of."""
    inside = getattr(figure.origin, "terms", ())
    return [figure, *(one for term in inside for one in terms(term))]


def leaves(figure: Figure) -> set[Reading | Statement]:
    """The papers and statements behind a figure."""
    return {one.origin for one in terms(figure) if isinstance(one.origin, Reading | Statement) and one.origin.text}
