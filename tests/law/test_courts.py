"""The courts, and which of them have a regelrechter from when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from wml_claim.law import LawTableError, load_law
from wml_claim.law.courts import Court, courts
from wml_claim.law.table import read_table
from wml_claim.resources import resource

REGELRECHTERS = ["rechtbank Den Haag", "rechtbank Overijssel", "rechtbank Rotterdam", "rechtbank Zeeland-West-Brabant"]


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


def test_a_court_without_a_regelrechter_never_has_one() -> None:
    court = Court("x", "rechtbank X", None, "Straat 1", False, "https://www.rechtspraak.nl/")
    assert not court.has_regelrechter(date(2027, 1, 1))
