"""The sheet that tells the adviser which way to court fits, and what it asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Literal

import pytest

from tests.letters.papers import Case, case, single
from wml_claim.dossier import Dismissal, Dossier
from wml_claim.law import LawTableError, load_law
from wml_claim.law.courts import Court, courts
from wml_claim.law.table import read_table
from wml_claim.letters import FORMS_OF
from wml_claim.resources import resource

REGELRECHTERS = ["rechtbank Den Haag", "rechtbank Overijssel", "rechtbank Rotterdam", "rechtbank Zeeland-West-Brabant"]
ENDED = date(2026, 5, 31)


def dismissed(by: Literal["employer", "worker"] = "employer", *, contested: bool = True) -> Case:
    def change(facts: Dossier) -> Dossier:
        job = replace(facts.employment, end=ENDED)
        return replace(facts, employment=job, dismissal=Dismissal(ENDED, by, contested), on=date(2026, 6, 15))

    return case("03", change)


def words(it: Case) -> str:
    return single(it.words("route_sheet"))


def test_four_of_the_eleven_courts_have_a_regelrechter_since_march_2025() -> None:
    law = load_law()
    assert len(law.courts) == 11
    assert [court.name for court in law.courts if court.has_regelrechter(date(2025, 3, 1))] == REGELRECHTERS
    assert not any(court.has_regelrechter(date(2025, 2, 28)) for court in law.courts)
    assert all(court.page.startswith("https://www.rechtspraak.nl/") for court in law.courts)


def test_an_answer_that_is_neither_yes_nor_no_is_refused() -> None:
    columns = ("code", "court", "regelrechter_from", "address", "address_read", "page")
    table = read_table(resource("law"), "courts", columns)
    wrong = replace(table.rows[0], fields={**table.rows[0].fields, "address_read": "perhaps"})
    with pytest.raises(LawTableError, match="geen yes of no"):
        courts(replace(table, rows=(wrong,)))


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


def test_a_court_without_a_regelrechter_never_has_one() -> None:
    court = Court("x", "rechtbank X", None, "Straat 1", False, "https://www.rechtspraak.nl/")
    assert not court.has_regelrechter(date(2027, 1, 1))
