"""What each paper says, and what it must not say."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from tests.letters.papers import KINDS, NAMES, OTHER_SIDE, Case, case, single
from wml_claim.dossier import Complaint, Dismissal, Dossier, Mandate, Permit
from wml_claim.law import Law, load_law
from wml_claim.letters import Defence, LetterOptions, LetterRefused, Representative
from wml_claim.notation import days, euro
from wml_claim.records import Document

CLAIMED = [name for name in NAMES if name != "10_paid_in_full"]
REPRESENTED = LetterOptions(representative=Representative("A. de Vries", "Stichting Steunpunt", "Voorbeeldstraat 12"))


def choosing(**choices: object) -> Case:
    return case("03", lambda facts: replace(facts, choices=replace(facts.choices, **choices)))  # type: ignore[arg-type]


# ---------------------------------------------------------------- all papers


@pytest.mark.parametrize("name", CLAIMED)
@pytest.mark.parametrize("kind", OTHER_SIDE)
@pytest.mark.parametrize("options", [LetterOptions(), LetterOptions(route="regelrechter", employment_contested=True)])
def test_nothing_stands_open_or_is_no_law(name: str, kind: str, options: LetterOptions) -> None:
    text = case(name).words(kind, options)
    for forbidden in ("[", "]", "{", "}", "None", "18b", "6:97", "rechtsvermoeden", "True", "False", "unknown"):
        assert forbidden not in text


@pytest.mark.parametrize("name", CLAIMED)
@pytest.mark.parametrize("kind", OTHER_SIDE)
def test_the_worker_stays_private(name: str, kind: str) -> None:
    """No date of birth, language, nationality or residence; no names of files."""
    it = case(name)
    text = it.words(kind)
    born = it.dossier.worker.birth_date
    assert born is not None
    assert single(days(born, born)) not in text and born.isoformat() not in text
    for told in ("nationaliteit", "verblijf", "BSN", "taal", ".pdf", ".jpg"):
        assert not re.search(rf"\b{re.escape(told)}", text)


def test_names_of_files_never_appear() -> None:
    papers = (Document("Kowalska privé.pdf", "0" * 64), Document("adres thuis.jpg", "1" * 64))
    it = case("01", lambda facts: replace(facts, documents=papers))
    for kind in OTHER_SIDE:
        assert "privé" not in it.words(kind) and "thuis" not in it.words(kind)
    assert "Overige stukken (twee stukken)" in it.words("court")


@pytest.mark.parametrize("kind", OTHER_SIDE)
def test_barred_items_appear_nowhere(kind: str) -> None:
    """The court may not apply prescription of its own motion (art. 3:322(1) BW)."""
    it = case("07")
    barred = {item.span for item in it.claim.barred_items} - {item.span for item in it.claim.items}
    assert barred
    text = it.words(kind)
    assert [span for span in barred if single(days(span.first, span.last)) in text] == []
    assert "verjaard" not in text


def test_exhibits_have_one_number_in_all_papers() -> None:
    it = case("01")
    for kind in KINDS:
        assert re.search(r"[Ee]igen urenlijst,? \(?productie 4\b|eigen urenlijst, productie 4", it.words(kind), re.I)


def test_a_source_after_a_colon_begins_small() -> None:
    for kind in ("demand", "court"):
        assert "Dat blijkt uit: eigen urenlijst (productie 4)." in case("01").words(kind)


def test_letters_of_a_later_day_are_no_exhibits() -> None:
    def later(facts: Dossier) -> Dossier:
        complaint = Complaint(date(2027, 1, 1), proof="bericht")
        records = replace(facts.records, records_requested_on=date(2027, 1, 1))
        choices = replace(facts.choices, demand_sent=date(2027, 1, 1))
        return replace(facts, complaints=(complaint,), records=records, choices=choices)

    for kind in OTHER_SIDE:
        assert "2027" not in case("01", later).words(kind).replace("31 december 2027", "")


# ---------------------------------------------------------------- demand


@pytest.mark.parametrize(("term", "deadline"), [(5, "21 maart 2026"), (7, "23 maart 2026"), (14, "30 maart 2026")])
def test_the_term_has_a_calendar_date(term: int, deadline: str) -> None:
    assert f"uiterlijk op {deadline}" in case("01").words("demand", LetterOptions(term_days=term))


def test_another_term_is_bad_use() -> None:
    with pytest.raises(ValueError, match="5, 7 or 14"):
        LetterOptions(term_days=10)


def test_the_demand_interrupts_limitation() -> None:
    text = case("01").words("demand")
    assert "schriftelijke aanmaning en mededeling als bedoeld in artikel 3:317 lid 1 BW" in text
    assert "behoudt zich ondubbelzinnig zijn recht op nakoming voor" in text


def test_the_mandate_is_named_with_its_date() -> None:
    mandated = case("01", lambda facts: replace(facts, mandate=Mandate(date(2026, 1, 20), "representative")))
    text = mandated.words("demand", LetterOptions(account="NL00 VOOR 0123 4567 89"))
    assert "op 20 januari 2026 schriftelijk gevolmachtigd" in text and "op rekening NL00 VOOR" in text
    assert "op de rekening van cliënt" in case("01").words("demand")


def test_complaints_are_told_as_facts() -> None:
    made = (Complaint(date(2025, 4, 1), "Teelt Voorbeeld B.V.", proof="bericht"), Complaint(date(2025, 5, 2)))
    it = case("01", lambda facts: replace(facts, complaints=made))
    for kind in ("demand", "court"):
        assert "heeft op 1 april 2025 en 2 mei 2025 bij Teelt Voorbeeld B.V. over de betaling geklaagd" in it.words(
            kind
        )
        assert "6:89" not in it.words(kind)


def household(facts: Dossier) -> Dossier:
    employer = replace(facts.parties[0], private_household=True)
    choices = replace(facts.choices, demand_sent=None, alternatives=())
    return replace(facts, parties=(employer,), choices=choices)


def test_a_private_household_gets_a_fourteen_day_letter() -> None:
    """Art. 6:96(6) BW: from the day after receipt, with the sum that will be due."""
    text = case("03", household).words("demand")
    assert "binnen veertien dagen, te rekenen vanaf de dag na ontvangst van deze brief" in text
    assert "buitengerechtelijke incassokosten verschuldigd van € " in text
    assert "uiterlijk op" not in text and "netto" not in text


def test_lines_to_fill_in_replace_what_is_not_known() -> None:
    assert "in te vullen door de afzender" in case("01").words("demand")
    assert "in te vullen door de afzender" not in case("01").words("demand", REPRESENTED)


# ---------------------------------------------------------------- court


def test_the_face_says_what_the_paper_is() -> None:
    text = case("01").words("court")
    assert "Concept-dagvaarding (procesdossier) – niet bestemd voor rechtstreekse toezending aan de rechtbank" in text
    assert "Toezending van dit stuk aan de rechtbank stuit de verjaring niet. Gemaakt voor: dagvaarding." in text
    assert text.count("in te vullen door de deurwaarder") == 7


def test_the_regelrechter_needs_an_interruption_first() -> None:
    text = case("01").words("court", LetterOptions(route="regelrechter"))
    assert "Gemaakt voor: regelrechter." in text and "gaat er daarom aan vooraf" in text
    assert "in te vullen door de deurwaarder" not in text


def test_an_application_needs_a_dismissal() -> None:
    """Art. 7:686a(2), (3) BW."""
    route = LetterOptions(route="verzoekschrift")
    with pytest.raises(LetterRefused, match="7:686a"):
        case("01").pdf("court", route)
    dismissed = case("01", lambda facts: replace(facts, dismissal=Dismissal(date(2025, 10, 31), "employer", True)))
    text = dismissed.words("court", route)
    assert "verweerder te veroordelen aan verzoeker te betalen" in text and "gedaagde" not in text


def test_only_the_parts_that_apply_are_claimed_and_numbered_through() -> None:
    text = case("03").words("court")
    assert "te verminderen met € 1.850,00 netto dat over die tijdvakken is ontvangen, in dier voege dat" in text
    assert "over I en II tot ten hoogste 50 %, dan wel een percentage dat de kantonrechter juist acht" in text
    assert "buitengerechtelijke kosten;" not in text and "voor recht te" not in text
    contested = case("01").words("court", LetterOptions(employment_contested=True))
    assert "voor recht te verklaren dat tussen partijen van 3 maart 2025 tot 31 oktober 2025" in contested
    assert "over II, III en IV tot ten hoogste 50 %" in contested


def test_the_penalty_is_claimed_only_when_given() -> None:
    assert "dwangsom" not in case("01").words("court")
    options = LetterOptions(penalty_per_day=Fraction(100), penalty_maximum=Fraction(5000))
    assert "dwangsom van € 100,00 per dag met een maximum van € 5.000,00" in case("01").words("court", options)
    with pytest.raises(ValueError, match="go together"):
        LetterOptions(penalty_per_day=Fraction(100))


def test_known_defences_and_witnesses_replace_the_lines() -> None:
    options = replace(REPRESENTED, defences=(Defence("er is contant betaald.", "Daarvan is geen bewijs."),))
    options = replace(options, witnesses=("M. Nowak",), route="regelrechter")
    text = case("01").words("court", options)
    assert "Verweer: er is contant betaald. Antwoord: Daarvan is geen bewijs." in text and "M. Nowak" in text
    assert "Getuigen en waarover" not in text


def test_the_court_fee_is_not_claimed_as_an_amount() -> None:
    it = case("01")
    fee = it.claim.totals.court_fee
    assert fee is not None
    assert single(euro(fee.value)) not in it.words("court")


def test_a_pay_period_that_is_unknown_is_named_and_left_out() -> None:
    it = case("11")
    unknown = [p for p in it.assessment.documented.periods if p.underpayment == "unknown"]
    assert unknown
    text = it.words("annex")
    assert "Buiten deze berekening gelaten" in text and "jaaropgave" in text
    assert "niet vast te stellen; niet gevorderd" in text
    assert "jaaropgaven over 2025" in it.words("demand")


# ---------------------------------------------------------------- grounds


ADVICE = (
    "Dat is geen geldend recht: de regel staat op 23 november 2026 niet in de Wet minimumloon en "
    "minimumvakantiebijslag en eiser ontleent er geen recht aan."
)


def test_the_advice_is_an_alternative_that_says_what_it_is() -> None:
    text = case("03").words("court")
    assert "Subsidiair. Voor zover de uren over 28 augustus 2025 tot en met 31 oktober 2025 niet" in text
    assert ADVICE in text and "te bepalen op 38 uur per week" in text
    assert "advies, geen geldend recht, nagekeken op 23 november 2026" in case("03").words("annex")


def test_the_alternative_claim_names_what_it_changes() -> None:
    text = case("03").words("court")
    assert "onder I € 12.565,80 bruto aan loon, op dezelfde wijze te verminderen met € 1.850,00 netto" in text
    assert "onder II € 1.005,26 bruto vakantiebijslag" in text


def test_an_alternative_that_adds_nothing_is_not_offered() -> None:
    """The worker's own account lies below full time in every month with hours: only the months without add."""
    adds_nothing = case("03", permitted)
    assert "documented" in adds_nothing.claim.alternatives
    assert "Subsidiair" not in adds_nothing.words("court") + adds_nothing.words("annex")


def test_an_alternative_that_was_not_chosen_is_not_there() -> None:
    text = choosing(alternatives=()).words("court")
    assert "Aanjaagteam" not in text and "Subsidiair" not in text


def test_the_advice_is_never_the_primary_claim() -> None:
    with pytest.raises(LetterRefused, match="geen geldend recht"):
        choosing(primary="presumption", alternatives=()).pdf("court")


def permitted(facts: Dossier) -> Dossier:
    permit = Permit(True, True, False, facts.parties[0].name, date(2026, 1, 20), "A. Adviser", pleaded=True)
    choices = replace(facts.choices, primary="presumption", alternatives=("documented",))
    return replace(facts, permit=permit, choices=choices)


def test_the_permit_rule_is_pleaded_on_the_informed_choice_only() -> None:
    text = case("03", permitted).words("court")
    assert "Op grond van artikel 23 lid 2 Wav wordt eiser vermoed gedurende ten minste zes maanden" in text
    assert "Aanjaagteam" not in text and "verblijfsstatus" not in text
    for kind in KINDS:
        assert "Wav" not in case("03").words(kind)


def with_old_checks(law: Law) -> Law:
    old = tuple(replace(ground, checked_on=date(2025, 12, 1)) for ground in law.grounds)
    return replace(law, grounds=old)


def test_a_ground_that_nobody_looked_up_lately_stops_the_paper() -> None:
    stale = case("03", law=with_old_checks(load_law()))
    with pytest.raises(LetterRefused, match=r"nagekeken op 1.december.2025.*https://") as refusal:
        stale.pdf("court")
    assert len(refusal.value.reasons) == 1


def gap(facts: Dossier) -> Dossier:
    """Roster hours in September through December, nothing in January, and again from February."""
    (hours,) = facts.hours
    first = replace(hours, span=replace(hours.span, last=date(2025, 12, 31)))
    second = replace(hours, span=replace(hours.span, first=date(2026, 2, 1)))
    return replace(facts, hours=(first, second), choices=replace(facts.choices, primary="average"))


def test_the_average_names_months_hours_and_base() -> None:
    text = case("11", gap).words("court")
    assert re.search(
        r"Over 1 januari 2026 tot en met 31 januari 2026 ontbreken gegevens\. De bedongen arbeid wordt daarom vermoed "
        r"een omvang te hebben van [\d,]+ uur per maand, het gemiddelde van de drie maanden van 1 oktober 2025 tot en "
        r"met 31 december 2025 \(artikel 7:610b BW\)",
        text,
    )


def test_agreed_hours_that_were_not_called() -> None:
    def idle(facts: Dossier) -> Dossier:
        job = replace(facts.employment, not_called="yes", agreed_hours_per_week=Fraction(40))
        return replace(facts, employment=job, choices=replace(facts.choices, primary="contract"))

    text = case("01", idle).words("court")
    assert "Afgesproken was 40 uur per week" in text and "artikel 7:628 lid 1 BW" in text
