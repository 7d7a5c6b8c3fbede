"""The sheet that tells the adviser which way to court fits, and what it asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Literal

from tests.letters.papers import Case, case, single
from wml_claim.dossier import Dismissal, Dossier
from wml_claim.letters import FORMS_OF

ENDED = date(2026, 5, 31)


def dismissed(by: Literal["employer", "worker"] = "employer", *, contested: bool = True) -> Case:
    def change(facts: Dossier) -> Dossier:
        job = replace(facts.employment, end=ENDED)
        return replace(facts, employment=job, dismissal=Dismissal(ENDED, by, contested), on=date(2026, 6, 15))

    return case("03", change)


def words(it: Case) -> str:
    return single(it.words("route_sheet"))


def test_a_wage_claim_goes_by_summons_and_perhaps_to_the_regelrechter() -> None:
    text = words(case("01"))
    assert "dagvaarding ja De gewone weg" in text and "(artikel 114 Rv)" in text
    assert "regelrechter soms" in text and "Stb. 2025, 13" in text
    assert "verzoekschrift nee Alleen samen met een verzoek" in text


def test_a_contested_dismissal_goes_by_application_with_its_terms() -> None:
    text = words(dismissed())
    assert "verzoekschrift ja Het dienstverband eindigde op 31 mei 2026" in text
    assert "regelrechter nee Niet voor zaken over ontslag" in text
    assert "31 juli 2026 verzoek bij de rechtbank binnen: vernietiging van de opzegging" in text
    assert "31 augustus 2026 verzoek bij de rechtbank binnen: de transitievergoeding" in text


def test_an_end_that_nobody_contests_keeps_the_regelrechter_open() -> None:
    assert "regelrechter soms" in words(dismissed(contested=False))


def test_addresses_that_nobody_read_are_said_to_be_so() -> None:
    it = case("01")
    assert "bezoekadressen zijn niet nagekeken" in words(it)
    read = tuple(replace(court, address_read=True) for court in it.law.courts)
    assert "niet nagekeken" not in words(replace(it, law=replace(it.law, courts=read)))


def test_the_fee_is_that_of_the_claim_and_its_tariff_is_named() -> None:
    it = case("01")
    fee = it.claim.totals.court_fee
    assert fee is not None and f"Griffierecht: € {fee.value}," in words(it).replace(",00,", ",")
    low = case("01", lambda facts: replace(facts, choices=replace(facts.choices, court_fee="low_income")))
    assert "tarief voor onvermogenden" in words(low) and "inkomensverklaring" in words(low)


def test_every_exhibit_goes_along() -> None:
    it = case("01")
    text = words(it)
    assert "Berekening van de loonvordering" in text
    assert FORMS_OF["route_sheet"] == ("pdf", "docx")
