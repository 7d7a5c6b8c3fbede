"""The law as a whole: sources, statuses, the digest, the cited articles and the report."""

from __future__ import annotations

import json
import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from tests.law.conftest import Damage
from wml_claim.law import STATUSES, Law, LawTableError, load_law
from wml_claim.law.report import law_json, law_text
from wml_claim.resources import resource

CITED = (
    "5a WML", "6 WML", "7 WML", "7a WML", "8 WML", "11 WML", "12 WML", "13 WML", "13a WML", "15 WML", "16 WML",
    "17 WML", "20 WML", "2a Besluit minimumloon", "2b Besluit minimumloon", "7:610b BW", "7:616 BW", "7:616a BW",
    "7:616b BW", "7:616e BW", "7:621 BW", "7:623 BW", "7:625 BW", "7:626 BW", "7:628 BW", "7:631 BW", "7:632 BW",
    "7:633 BW", "7:655 BW", "7:686a BW", "6:89 BW", "6:96 BW", "6:119 BW", "6:120 BW", "3:307 BW", "3:308 BW",
    "3:317 BW", "3:319 BW", "3:322 BW", "21 Rv", "93 Rv", "100 Rv", "111 Rv", "149 Rv", "150 Rv", "194 Rv",
    "4:3 Atw", "3.2:1 Atb", "23 Wav", "15 AVG", "12 AVG", "3 Atv", "2 BIK",
)  # fmt: skip


def test_every_row_has_a_known_status_and_a_source_or_says_it_has_none(law: Law) -> None:
    for table in law.tables:
        assert table.rows, table.code
        for row in table.rows:
            assert row.status in STATUSES, (table.code, row.key)
            assert row.source or not row.verified, (table.code, row.key)
            assert row.text and row.key


def test_every_table_says_when_it_was_checked_and_until_when_it_is_known(law: Law) -> None:
    for table in law.tables:
        assert date(2026, 11, 23) <= table.checked_on <= date(2026, 11, 24)
        assert table.verified_from < table.verified_through == date(2026, 12, 31)


def test_rows_without_a_source_are_counted(law: Law) -> None:
    unverified = {table.code: table.unverified for table in law.tables}
    assert unverified["statutory_interest"] == unverified["statutory_increase"] == 0
    assert unverified["minimum_wage"] == 12  # apprentices of 2018, July 2021 and January 2022: derived
    assert unverified["youth_percentages"] == 7  # proposed for 2027


@pytest.mark.parametrize("code", CITED)
def test_cited_articles_have_an_address(law: Law, code: str) -> None:
    article = law.articles.cite(code)
    assert article.code == code and article.title.startswith("artikel ")
    assert article.address.startswith("https://")


def test_a_citation_may_name_paragraphs(law: Law) -> None:
    assert law.articles.cite("16(2) WML") is law.articles.cite("16 WML")
    assert law.articles.cite("6:96(2)(c) BW").version == date(2026, 7, 16)
    with pytest.raises(KeyError, match="99 WML"):
        law.articles.cite("99 WML")


def test_an_article_nobody_read_has_no_version(law: Law) -> None:
    assert not law.articles.cite("5:4 Atw").read
    assert all(
        article.read == (str(article.version) in article.address or article.note.startswith("gelezen"))
        for article in law.articles
    )


def test_the_law_is_read_once_per_folder(law: Law, damaged: Damage) -> None:
    assert load_law() is law
    assert load_law(resource("law")) is law
    assert load_law(damaged("minimum_wage.toml", "checked_on", "checked_on")) is not law


def test_the_digest_names_the_content_not_the_form(law: Law, damaged: Damage) -> None:
    assert re.fullmatch(r"sha256:[0-9a-f]{64}", law.digest)
    folder = damaged("minimum_wage.toml", "notes = [", "notes  =  [")
    for file in folder.glob("*.csv"):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert load_law(folder).digest == law.digest


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("minimum_wage.csv", "2026-07-01,21,no,,,,14.99", "2026-07-01,21,no,,,,15.00"),
        ("minimum_wage.csv", "Stcrt. 2026, 16505", "Stcrt. 2026, 16506"),
        ("statutory_interest.toml", "2026-12-31", "2027-06-30"),
        ("grounds.toml", "checked_on = 2026-11-23", "checked_on = 2026-11-24"),
    ],
)
def test_the_digest_changes_with_the_content(law: Law, damaged: Damage, file: str, old: str, new: str) -> None:
    assert load_law(damaged(file, old, new)).digest != law.digest


@pytest.mark.parametrize(
    ("file", "old", "new", "match"),
    [
        ("court_fees.csv", "memory only", "guessed", "court_fees.csv, regel 2, veld “status”: “guessed” is onbekend"),
        ("court_fees.csv", "year,claimant", "jaar,claimant", "court_fees.csv, regel 1, veld “kolommen”"),
        ("court_fees.csv", "2020,natural,0,500", "2020,natural,0,500,1", "heeft niet precies 10 velden"),
        ("statutory_interest.toml", "verified_through = 2026-12-31", "", "veld “verified_through”: ontbreekt"),
        ("statutory_interest.toml", "2026-12-31", "2009-12-31", "ligt voor verified_from"),
        ("statutory_interest.toml", "code = ", "code ", "geen geldige TOML"),
        ("statutory_interest.toml", 'code = "statutory_interest"', 'code = "interest"', "veld “code”"),
        ("statutory_interest.toml", "notes = [", "notes = 5\nmore = [", "veld “notes”: is geen lijst"),
        ("articles.csv", "\n7 WML,", "\n6 WML,", "“6 WML” staat er twee keer"),
        ("articles.csv", "#Artikel2,2026-07-01,", "#Artikel2,,", "veld “version”: past niet bij de status"),
    ],
)
def test_malformed_files_are_refused(damaged: Damage, file: str, old: str, new: str, match: str) -> None:
    with pytest.raises(LawTableError, match=match) as caught:
        load_law(damaged(file, old, new))
    assert caught.value.file == file


@pytest.mark.parametrize("file", ["minimum_wage.csv", "minimum_wage.toml", "grounds.toml"])
def test_a_missing_file_is_named(tmp_path: Path, file: str) -> None:
    folder = tmp_path / "law"
    shutil.copytree(resource("law"), folder)
    (folder / file).unlink()
    with pytest.raises(LawTableError, match=rf"{file}, bestand.*ontbreekt"):
        load_law(folder)


def test_a_promised_source_must_stand_there(damaged: Damage) -> None:
    old = ",https://nl.legal/proceskosten-tarieven-2026,https://zoek.officielebekendmakingen.nl/stcrt-2025-39855.html,"
    folder = damaged("court_fees.csv", f'"Stcrt. 2025, 39855"{old}', ",,,")
    with pytest.raises(LawTableError, match="veld “source”: is leeg, terwijl de status een bron belooft"):
        load_law(folder)


def test_the_report_tells_every_row_and_marks_what_nobody_checked(law: Law) -> None:
    text = law_text(law)
    for table in law.tables:
        assert all(row.text in text for row in table.rows)
    marked = [line for line in text.splitlines() if line.lstrip().startswith("[!] ")]
    assert len(marked) == sum(table.unverified for table in law.tables)
    assert "bekend van 1 januari 2015 t/m 31 december 2026" in text.replace("\u00a0", " ")
    assert law.digest in text
    assert "advies, geen geldend recht" in text


def test_the_report_as_data(law: Law) -> None:
    data = json.loads(json.dumps(law_json(law)))
    assert data["digest"] == law.digest
    assert [table["code"] for table in data["tables"]] == [table.code for table in law.tables]
    fee = next(row for row in data["tables"][6]["rows"] if row["key"] == "2025/natural/0")
    assert (fee["verified"], fee["status"]) == (False, "memory only")
    assert {ground["code"]: ground["status"] for ground in data["grounds"]}["wml_proposal"] == "advised"
