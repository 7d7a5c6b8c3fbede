"""Primary and alternative: what another scenario adds, what it costs, and when it is not offered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.letters.papers import case, facts
from tests.letters.states import law_with
from tests.letters.test_no_false_citation import PLEADED, permitted, with_gap
from wml_claim.assessment import Assessment, assess
from wml_claim.claim import claim
from wml_claim.dossier import Dossier, EmployerRecords
from wml_claim.law import load_law
from wml_claim.notation import decimal
from wml_claim.pleading import additions, ground_for, may_be_primary, offers

LAW = load_law()
KITCHEN = "03"


def assessed(dossier: Dossier) -> Assessment:
    assert dossier.on
    return assess(dossier, LAW, dossier.on)


def test_what_the_six_months_add() -> None:
    """The messages begin in November: the six months add the last days of August, September and October."""
    found = assessed(facts(KITCHEN))
    (offer,) = offers(found, LAW)
    addition = offer.addition
    assert addition.code == "presumption" and addition.ground and addition.ground.code == "wml_proposal"
    assert [span.first for span in addition.spans] == [date(2025, 8, 28), date(2025, 9, 1), date(2025, 10, 1)]
    known = found.scenarios["presumption"]
    assert known
    due = {period.span: period.shortfall.value for period in known.periods}
    assert addition.adds == sum(due[span] for span in addition.gains)


def test_the_fee_is_that_of_the_highest_claim() -> None:
    found = assessed(facts(KITCHEN))
    (offer,) = offers(found, LAW)
    chosen = replace(found.dossier.choices, alternatives=("presumption",))
    with_it = claim(replace(found, dossier=replace(found.dossier, choices=chosen)), LAW)
    without = claim(replace(found, dossier=replace(found.dossier, choices=replace(chosen, alternatives=()))), LAW)
    assert with_it.totals.court_fee and without.totals.court_fee
    assert offer.court_fee.value == with_it.totals.court_fee.value
    assert offer.court_fee_without.value == without.totals.court_fee.value
    risk = offer.risk.replace("\u00a0", " ")
    assert risk.startswith("Het griffierecht")
    assert "hoeft het advies niet te volgen" in risk and risk.endswith("(art. 237 Rv).")


def test_an_offer_says_whether_it_was_chosen() -> None:
    dossier = facts(KITCHEN)
    for alternatives in ((), ("presumption",)):
        chosen = replace(dossier.choices, alternatives=alternatives)
        (offer,) = offers(assessed(replace(dossier, choices=chosen)), LAW)
        assert offer.chosen is bool(alternatives)


def test_nothing_is_offered_that_adds_nothing() -> None:
    """The messages cover all six months, and nobody is presumed to have worked more than they say."""
    (hours,) = facts(KITCHEN).hours
    whole = replace(hours, span=replace(hours.span, first=date(2025, 6, 2)))
    answer = "De berichten noemen alleen de avonden."
    found = assessed(replace(facts(KITCHEN), hours=(whole,), contradictions_answer=answer))
    assert found.presumption.applied and offers(found, LAW) == ()


def test_the_six_months_are_not_offered_where_they_do_not_apply() -> None:
    sound = EmployerRecords(hours_registered="yes", registration_shown="yes", payslips_given="yes", written_terms="yes")
    paid = replace(facts("05"), records=sound)
    assert not any(offer.addition.code == "presumption" for offer in offers(assessed(paid), LAW))


def test_the_average_is_offered_for_the_month_it_fills() -> None:
    found = assessed(with_gap(facts("11")))
    offered = {offer.addition.code: offer for offer in offers(found, LAW)}
    average = offered["average"].addition
    assert average.ground and average.ground.code == "bw_7_610b"
    assert any(span.first <= date(2026, 1, 31) and span.last >= date(2026, 1, 1) for span in average.gains)
    assert "advies" not in offered["average"].risk


def test_the_permit_rule_stands_instead_of_the_advice() -> None:
    found = assessed(permitted(facts(KITCHEN), PLEADED))
    assert [offer.addition.ground and offer.addition.ground.code for offer in offers(found, LAW)] == ["wav_23"]
    assert may_be_primary(found, "presumption") and not may_be_primary(assessed(facts(KITCHEN)), "presumption")


@pytest.mark.parametrize("status", ["advised", "rejected"])
def test_a_rejected_advice_is_not_offered(status: str, tmp_path: Path) -> None:
    law = law_with(status, tmp_path)
    dossier = facts(KITCHEN)
    assert dossier.on
    found = assess(dossier, law, dossier.on)
    assert bool(offers(found, law)) is (status == "advised")
    assert (ground_for(found, law, "presumption") is not None) is (status == "advised")


def test_the_papers_plead_what_is_offered_and_chosen() -> None:
    found = case(KITCHEN)
    (addition,) = additions(found.assessment, found.claim, found.law)
    (offer,) = offers(found.assessment, found.law)
    assert offer.chosen and dict(addition.gains) == dict(offer.addition.gains)
    assert decimal(addition.claim.totals.total.value) == decimal(
        found.claim.alternatives["presumption"].totals.total.value
    )
