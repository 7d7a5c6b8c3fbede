"""What the annex says of the evidence of hours: whose hand, where the original is, a range, a chosen source."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

from tests.letters.papers import CASES, Case, case, rule_case, single
from wml_claim.casefile import read_case
from wml_claim.dossier import Dossier
from wml_claim.evidence import DaySource, HoursEvidence
from wml_claim.notation import number
from wml_claim.records import Band, WorkedHours
from wml_claim.span import Span

MONDAY = date(2024, 1, 1)
WEEK = Span(MONDAY, date(2024, 1, 7))


def words(case: Case) -> str:
    return single(case.words("annex"))


def with_range(facts: Dossier) -> Dossier:
    """40 hours a week, at least 30 and at most 50; 13.27 an hour."""
    (record,) = facts.hours
    return replace(
        facts, hours=(replace(record, band=Band(Fraction(30), Fraction(50), Fraction(42))),), part_payments=()
    )


def test_without_such_facts_the_annex_has_no_such_part() -> None:
    assert "herkomst van de uren" not in words(rule_case("150"))


def test_a_source_says_whose_hand_and_where_the_original_is() -> None:
    known = HoursEvidence(
        "diary", None, "worker", "A. Voorbeeld", date(2024, 1, 7), "de werknemer thuis", date(2024, 2, 1)
    )
    text = words(rule_case("150", lambda facts: replace(facts, evidence=(known,))))
    assert (
        "Eigen urenlijst: gemaakt door de werknemer; door A. Voorbeeld; gemaakt of afgesloten op 7 januari 2024; "
        "het origineel ligt bij: de werknemer thuis; bij de werkgever bekend sinds 1 februari 2024."
    ) in text


def test_a_range_stands_beside_the_hours_with_its_effect() -> None:
    """30 x 13.27 = 398.10, 40 x 13.27 = 530.80, 50 x 13.27 = 663.50."""
    case = rule_case("150", with_range)
    text = words(case)
    assert "Te weinig betaald loon over alle perioden: met de laagste uren € 398,10, zoals berekend € 530,80" in text
    assert "met de hoogste uren € 663,50 bruto" in text
    assert number(case.claim.totals.shortfall.value) == "530,80"
    assert "1 jan 2024 t/m 7 jan 2024 eigen urenlijst, werk 40 per week 30 42 50" in text


def test_the_reason_for_another_source_is_among_the_assumptions() -> None:
    roster = WorkedHours(Span(MONDAY, MONDAY), "roster", Fraction(6))
    chosen = DaySource(Span(MONDAY, MONDAY), "diary", "het rooster is die ochtend gewijzigd.")

    def facts_with(facts: Dossier) -> Dossier:
        return replace(facts, hours=(*facts.hours, roster), day_sources=(chosen,))

    text = words(rule_case("150", facts_with))
    assert (
        "Keuze: op 1 januari 2024 telt eigen urenlijst, anders dan de volgorde hierboven, omdat: het rooster is die "
        "ochtend gewijzigd."
    ) in text
    assert rule_case("150", facts_with).claim.totals.shortfall == rule_case("150").claim.totals.shortfall


def test_the_permit_rule_claims_no_more_than_her_own_account() -> None:
    """Art. 23 Wav presumes 38 hours a week; over the weeks she remembers as 20 hours it claims 20."""
    path = CASES / "evidence" / "11_work_without_the_permit.toml"
    facts = replace(read_case(path.read_text(encoding="utf-8"), path.name), confirmed=True)
    told = single(case("01", lambda _: facts).words("court"))
    assert "te weten 38 uur per week (cao horeca)" in told
    assert "vordert eiser niet meer uren dan daaruit blijken" in told
    silent = single(case("01", lambda _: replace(facts, hours=())).words("court"))
    assert "te weten 38 uur per week" in silent and "niet meer uren dan daaruit" not in silent
