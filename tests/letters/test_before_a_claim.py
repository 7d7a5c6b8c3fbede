"""The two letters that need no calculation: the request for papers and the interruption of limitation."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.letters.papers import Case, case, facts, single
from wml_claim.agreements import ChainStep, WorkedFor
from wml_claim.dossier import Dossier, Employment, Interruption, Party, Worker
from wml_claim.law import load_law
from wml_claim.letters import LetterOptions, LetterRefused, compose, make_letter
from wml_claim.letters.records_request import next_working_day
from wml_claim.notation import day_long, day_short, days
from wml_claim.span import Span

EMPLOYER = Party("Teelt Voorbeeld B.V.")
BARE = Dossier(on=date(2026, 3, 16), worker=Worker("Joanna Kowalska"), parties=(EMPLOYER,))
PERIOD = LetterOptions(period=Span(date(2025, 3, 3), date(2025, 5, 31)))


def words(kind: str, dossier: Dossier, options: LetterOptions | None = None) -> str:
    """The words of a letter of which nothing was or can be calculated."""
    return single(" ".join(compose(kind, dossier, None, None, load_law(), options).texts()))


BARE_KINDS = ("records_request", "interruption", "chain_information")
"""The kinds that employer and period are enough for."""


@pytest.mark.parametrize("kind", BARE_KINDS)
def test_employer_and_period_are_enough(kind: str) -> None:
    assert make_letter(kind, BARE, None, None, load_law(), "pdf", PERIOD).startswith(b"%PDF")
    assert "3 maart 2025 tot en met 31 mei 2025" in words(kind, BARE, PERIOD)
    employed = replace(BARE, employment=Employment(start=date(2025, 3, 3), end=date(2025, 5, 31)))
    assert "3 maart 2025 tot en met 31 mei 2025" in words(kind, employed)


@pytest.mark.parametrize("kind", BARE_KINDS)
@pytest.mark.parametrize(
    ("lacking", "told"),
    [
        (replace(BARE, parties=()), "naam van de werkgever"),
        (replace(BARE, on=None), "dag van de berekening"),
        (BARE, "eerste dag van het dienstverband"),
        (replace(BARE, employment=Employment(start=date(2026, 4, 1))), "begint na de datum van de brief"),
    ],
)
def test_what_is_missing_is_named(kind: str, lacking: Dossier, told: str) -> None:
    with pytest.raises(LetterRefused, match=told):
        words(kind, lacking)


@pytest.mark.parametrize("kind", ["demand", "court", "annex"])
def test_the_other_kinds_need_a_claim(kind: str) -> None:
    with pytest.raises(ValueError, match=f"{kind} needs an assessment and a claim"):
        compose(kind, facts("01"), None, None, load_law())


@pytest.mark.parametrize("kind", ["records_request", "interruption"])
def test_each_is_a_complaint_and_names_no_amount(kind: str) -> None:
    text = case("03").words(kind)
    assert "ook een klacht" in text and "als bedoeld in artikel 6:89 BW" in text
    assert "€" not in text


# ---------------------------------------------------------------- request for papers


def test_every_paper_has_its_basis_and_its_date() -> None:
    text = words("records_request", BARE, PERIOD)
    slips, own = text.split("De eigen gegevens van cliënt")
    assert "uiterlijk op 23 maart 2026" in slips
    assert "artikel 7:626 BW" in slips and "artikel 7:655 BW" in slips and "AVG" not in slips
    assert "artikel 15 AVG" in own and "artikel 12 lid 3 AVG" in own
    assert "op 17 maart 2026 ontvangt en verwacht de kopie dan uiterlijk op 17 april 2026" in own
    assert "artikel 4:3 lid 1 Arbeidstijdenwet" in own and "jaaropgaven over 2025" in own
    assert "18b" not in text and "194" not in text


def test_only_what_is_missing_is_asked_for() -> None:
    everything = replace(facts("01").records, written_terms="yes", registration_shown="yes")
    there = case("01", lambda facts: replace(facts, records=everything)).words("records_request")
    assert "7:655" not in there and "4:3" not in there
    assert "behalve over 3 maart 2025 tot en met 26 oktober 2025: die heeft cliënt al" in there
    assert "die heeft cliënt al" not in case("03").words("records_request")


def test_nothing_is_asked_twice_when_all_slips_are_there() -> None:
    def whole(facts: Dossier) -> Dossier:
        job = replace(facts.employment, end=facts.payslips[-1].span.last)
        return replace(facts, employment=job, records=replace(facts.records, written_terms="yes"))

    assert "Loonstroken en schriftelijke opgave" not in case("01", whole).words("records_request")


@pytest.mark.parametrize(
    ("posted", "arrives"),
    [
        (date(2026, 3, 16), date(2026, 3, 17)),
        (date(2026, 4, 2), date(2026, 4, 7)),
        (date(2025, 12, 24), date(2025, 12, 29)),
    ],
)
def test_a_letter_arrives_on_a_working_day(posted: date, arrives: date) -> None:
    assert next_working_day(posted) == arrives


# ---------------------------------------------------------------- interruption


def test_the_reservation_is_unambiguous_and_stands_per_period() -> None:
    it = case("01")
    text = it.words("interruption")
    assert "schriftelijke aanmaning en mededeling als bedoeld in artikel 3:317 lid 1 BW" in text
    assert "behoudt zich ondubbelzinnig zijn recht op nakoming voor van alle hierna genoemde loontermijnen" in text
    for item in it.claim.items:
        assert f"{single(day_short(item.span.first))} {single(day_short(item.span.last))}" in text or item.kind == (
            "holiday_allowance"
        )


@pytest.mark.parametrize("name", ["01", "03", "04", "07", "08", "11"])
def test_no_term_that_can_be_claimed_stays_out(name: str) -> None:
    it = case(name)
    (table,) = (block for block in it.document("interruption").blocks if hasattr(block, "rows"))
    listed = {row.cells[2:] for row in table.rows}
    for item in it.claim.items:
        if item.kind != "holiday_allowance":
            assert (day_short(item.span.first), day_short(item.span.last)) in listed


def test_an_interruption_reaches_one_debtor_only() -> None:
    def interrupted(party: str | None) -> Case:
        act = Interruption(received_on=date(2024, 6, 3), party=party)
        return case("07", lambda facts: replace(facts, interruptions=(act,)))

    assert "week 19 van 2020" in interrupted("Schoonmaak Voorbeeld B.V.").words("interruption")
    assert "week 19 van 2020" not in interrupted("Een ander").words("interruption")


def test_everything_barred_is_said_plainly() -> None:
    old = LetterOptions(period=Span(date(2019, 1, 1), date(2019, 12, 31)))
    with pytest.raises(LetterRefused, match="verjaard"):
        words("interruption", BARE, old)
    kept = replace(BARE, choices=replace(BARE.choices, leave_out_barred=False))
    assert "2019" in words("interruption", kept, old)


def test_nothing_due_yet_is_said_plainly() -> None:
    fresh = LetterOptions(period=Span(date(2026, 3, 1), date(2026, 3, 16)))
    with pytest.raises(LetterRefused, match="nog geen loon opeisbaar"):
        words("interruption", BARE, fresh)


def test_slips_that_overlap_do_not_stop_the_letter() -> None:
    def doubled(facts: Dossier) -> Dossier:
        slip = facts.payslips[0]
        moved = replace(slip, span=Span(slip.span.first + timedelta(2), slip.span.last + timedelta(2)))
        return replace(facts, payslips=(*facts.payslips, moved))

    dossier = doubled(facts("01"))
    assert "week 10 van 2025" in words("interruption", dossier)


CLIENT = Party("Veiling Voorbeeld N.V.", "client", "Handelsweg 1, 2671 AB Naaldwijk")
OTHER = Party("Transport Voorbeeld B.V.", "main_client")


def chain(facts: Dossier) -> Dossier:
    worked = (
        WorkedFor(CLIENT.name, Span(date(2025, 4, 7), date(2025, 4, 18))),
        WorkedFor(OTHER.name, Span(date(2025, 6, 2), date(2025, 6, 13))),
    )
    return replace(facts, parties=(*facts.parties, CLIENT, OTHER), worked_for=worked)


def test_a_party_of_the_chain_sees_its_own_days_only() -> None:
    it = case("01", chain)
    text = it.words("interruption", LetterOptions(debtor=CLIENT.name))
    assert "Handelsweg 1" in text and f"{single(day_short(date(2025, 4, 7)))} 18 apr 2025" in text
    assert "jun 2025" not in text and OTHER.name not in text
    assert "artikel 7:616a BW en artikel 7:616b BW" in text and "geen sommatie" in text
    for not_owed in ("aanmaning", "wettelijke verhoging", "vakantiebijslag", "specificatie", "incassokosten"):
        assert not_owed not in text


def test_each_debtor_has_a_letter_of_its_own() -> None:
    it = case("01", chain)
    assert CLIENT.name not in it.words("interruption") and OTHER.name not in it.words("interruption")


def test_a_private_person_in_the_chain_gets_none() -> None:
    def private(facts: Dossier) -> Dossier:
        facts = chain(facts)
        return replace(facts, parties=(facts.parties[0], replace(CLIENT, private_household=True), OTHER))

    with pytest.raises(LetterRefused, match="privépersoon"):
        case("01", private).words("interruption", LetterOptions(debtor=CLIENT.name))


def test_a_private_household_that_employs_is_a_debtor() -> None:
    household = replace(BARE, parties=(replace(EMPLOYER, private_household=True),))
    assert "3:317" in words("interruption", household, PERIOD)


def test_an_unknown_party_or_unknown_days_are_named() -> None:
    with pytest.raises(LetterRefused, match=r"Niemand.*staat niet in het dossier"):
        words("interruption", BARE, replace(PERIOD, debtor="Niemand"))
    with pytest.raises(LetterRefused, match="op welke dagen voor Veiling Voorbeeld"):
        words("interruption", replace(BARE, parties=(EMPLOYER, CLIENT)), replace(PERIOD, debtor=CLIENT.name))


def test_the_date_of_the_letter_is_the_day_of_calculation() -> None:
    on = facts("01").on
    assert on is not None
    assert single(day_long(on)) in words("records_request", facts("01"))
    assert single(days(on, on)) not in words("interruption", facts("01"))


# ---------------------------------------------------------------- chain


def sued(facts: Dossier) -> Dossier:
    steps = (ChainStep(CLIENT.name, "claim", date(2026, 2, 2)), ChainStep(CLIENT.name, "claim", date(2026, 3, 1)))
    return replace(chain(facts), chain_steps=steps)


def test_the_next_link_is_asked_for_within_two_weeks() -> None:
    text = case("01", chain).words("chain_information", LetterOptions(debtor=CLIENT.name))
    assert "artikel 7:616e BW verzoek ik u mij binnen twee weken, dus uiterlijk op 30 maart 2026" in text
    assert "Handelsweg 1" in text and "7 april 2025 tot en met 18 april 2025" in text
    assert "juni 2025" not in text and OTHER.name not in text and "€" not in text
    own = case("01", chain).words("chain_information")
    assert "bij u in dienst" in own and CLIENT.name not in own


def test_the_main_client_is_told_who_was_sued_and_when() -> None:
    text = case("01", sued).words("chain_notice")
    told = "deel ik u mee dat Joanna Kowalska op 2 februari 2026 een vordering op grond van artikel 7:616a lid 1"
    assert f"{told} BW heeft ingesteld tegen {CLIENT.name}" in text
    assert "2 juni 2025 tot en met 13 juni 2025" in text and "april 2025" not in text
    assert "geen sommatie" in text and "€" not in text


def test_no_notice_without_a_claim_or_a_main_client() -> None:
    with pytest.raises(LetterRefused, match="nog geen vordering ingesteld"):
        case("01", chain).words("chain_notice")
    with pytest.raises(LetterRefused, match="geen hoofdopdrachtgever bekend"):
        case("01").words("chain_notice")
    with pytest.raises(LetterRefused, match="hoofdopdrachtgever, en dat is Veiling"):
        case("01", sued).words("chain_notice", LetterOptions(debtor=CLIENT.name))


def test_with_two_main_clients_one_is_chosen() -> None:
    second = replace(OTHER, name="Keten Voorbeeld B.V.")
    two = case("01", lambda facts: replace(sued(facts), parties=(*sued(facts).parties, second)))
    with pytest.raises(LetterRefused, match="meer hoofdopdrachtgevers"):
        two.words("chain_notice")
    assert OTHER.name in two.words("chain_notice", LetterOptions(debtor=OTHER.name))


@pytest.mark.parametrize("kind", ["chain_information", "chain_notice"])
@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_chain_letters_are_the_same_each_time(kind: str, form: str) -> None:
    it = case("01", sued)
    made = [make_letter(kind, it.dossier, None, None, it.law, form) for _ in range(2)]
    assert made[0] == made[1]
