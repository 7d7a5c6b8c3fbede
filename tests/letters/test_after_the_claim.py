"""The note about the balance after a payment, and the adviser's own sheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from tests.letters.papers import NAMES, Case, case, rule_case, single
from wml_claim.agreements import PartPayment
from wml_claim.dossier import Dossier, Overruling
from wml_claim.letters import FORMS_OF, LetterRefused
from wml_claim.notation import euro, number

IN_FULL = PartPayment(date(2025, 1, 7), Fraction(2000), "Voorbeeld B.V.")


def words(it: Case, kind: str) -> str:
    return single(it.words(kind))


def test_the_note_tells_what_came_in_and_what_is_left() -> None:
    """100.00 paid: 40.01 interest, 55.54 wage and 4.45 allowance; 475.26 wage and 38.01 allowance are open."""
    text = words(rule_case("150"), "reply_note")
    for told in (
        "7 jan 2025 100,00 40,01 59,99",
        "€ 530,80 € 55,54 € 475,26",
        "€ 42,46 € 4,45 € 38,01",
        "uiterlijk op 14 januari 2025",
    ):
        assert told in text


def test_the_note_leaves_room_for_the_answer_to_what_is_contested() -> None:
    text = words(rule_case("150"), "reply_note")
    assert "Uw verweer en het antwoord daarop in te vullen door de gemachtigde" in text
    assert "artikel 4:3 lid 1 Arbeidstijdenwet" in text


def test_the_note_can_say_that_everything_was_paid() -> None:
    paid = rule_case("150", lambda facts: replace(facts, part_payments=(IN_FULL,)))
    text = words(paid, "reply_note")
    assert "zijn de bedragen voldaan die tot en met 7 januari 2025 zijn berekend" in text
    assert "Ik sommeer" not in text and "betwist" not in text
    with pytest.raises(LetterRefused, match="niets meer te vorderen"):
        paid.document("demand")


def test_without_a_payment_the_note_says_so() -> None:
    text = words(case("01"), "reply_note")
    assert "geen betaling ontvangen" in text and "Daarop later betaald" not in text


def test_the_note_can_be_edited_and_the_own_sheet_cannot() -> None:
    assert (FORMS_OF["reply_note"], FORMS_OF["internal_sheet"]) == (("pdf", "docx"), ("pdf",))


@pytest.mark.parametrize("name", NAMES)
def test_what_is_barred_stands_on_the_own_sheet_only(name: str) -> None:
    it = case(name)
    text = words(it, "internal_sheet")
    assert text.startswith("Intern blad – niet verzenden")
    assert ("artikel 3:322 lid 1 BW" in text) == bool(it.claim.barred_items)
    for item in it.claim.barred_items:
        assert number(item.amount.value) in text
    assert single(euro(it.assessment.documented.netted.value)) in text or it.claim.scenario != "documented"


def test_some_case_has_barred_parts() -> None:
    assert any(case(name).claim.barred_items for name in NAMES)


def test_an_overruled_verdict_prints_its_reason_on_the_own_sheet_only() -> None:
    reason = "de boekhouder bevestigde het aan de telefoon"

    def overruled(facts: Dossier) -> Dossier:
        return replace(facts, records=replace(facts.records, overruled=Overruling(deficient=True, reason=reason)))

    it = case("01", overruled)
    assert it.assessment.records.overruled == reason
    assert f"Het oordeel is aangepast: ondeugdelijk. Reden: {reason}." in words(it, "internal_sheet")
    for kind in ("demand", "court", "annex"):
        assert reason not in words(it, kind)


def test_the_own_sheet_can_be_made_where_nothing_can_be_claimed() -> None:
    with pytest.raises(LetterRefused, match="niets te vorderen"):
        case("10").document("annex")
    assert "Bedragen die buiten de stukken blijven" in words(case("10"), "internal_sheet")
