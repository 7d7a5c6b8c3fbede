"""The workbook: formulas for everything that follows from something else, and LibreOffice agrees to the cent."""

from __future__ import annotations

import re
import time
from contextlib import suppress
from dataclasses import replace
from datetime import date
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.letters.papers import CASES, NAMES, Case, case, facts
from tests.letters.sheets import (
    OFFICE,
    by_day,
    changed,
    claimed,
    columns,
    head_row,
    made,
    opened,
    recalculated,
    totals_of,
    with_hours,
    workbook_of,
)
from tests.letters.test_pdf import years_of_weeks
from wml_claim.assessment import AssessmentError
from wml_claim.casefile import CaseError, read_case
from wml_claim.dossier import Dossier
from wml_claim.example import write_examples
from wml_claim.letters import LetterRefused, make_letter
from wml_claim.letters.xlsx.book import cents, clean
from wml_claim.records import Payslip, PayslipItem
from wml_claim.storage import load_dossier

CLAIMED = [name for name in NAMES if name != "10_paid_in_full"]
NEEDS_OFFICE = pytest.mark.skipif(OFFICE is None, reason="LibreOffice (soffice) is not installed here")
SHEETS = ["Samenvatting", "Per loonperiode", "Uren per dag", "Ontvangen", "Vakantiebijslag", "Verhoging", "Rente",
          "Werkdagen", "Wettelijke bedragen", "Aannames"]  # fmt: skip
DERIVED = {
    "Per loonperiode": ("Uren", "Verschuldigd bruto (€)", "Verschil met betaald (€)", "Te weinig loon (€)",
                        "Te weinig over meeruren (€)", "Nog te betalen bruto (€)", "Grondslag vakantiebijslag (€)"),
    "Uren per dag": ("Loon per uur (€)", "Uren × loon per uur (€)"),
    "Ontvangen": ("Telt (€)",),
    "Inhoudingen": ("Ten hoogste (€)", "Toegestaan (€)", "Niet toegestaan (€)"),
    "Vakantiebijslag": ("Grondslag regels (€)", "Verschuldigd (€)", "Betaald op strook (€)", "Te weinig (€)"),
    "Verhoging": ("Bedrag (€)", "Werkdagen te laat", "%", "Verhoging (€)", "Bij ten hoogste 25 % (€)", "Rente (€)"),
    "Rente": ("Hoofdsom (€)", "%", "Dagen", "Rente (€)"),
}  # fmt: skip


def first_heading(name: str) -> str:
    return {"Vakantiebijslag": "Jaar van", "Verhoging": "Post", "Rente": "Post", "Samenvatting": "Onderdeel"}.get(
        name, "Regel"
    )


@pytest.mark.parametrize("name", CLAIMED)
def test_what_is_derived_is_a_formula(name: str) -> None:
    book = opened(made(name))
    for title, headings in DERIVED.items():
        if title not in book.sheetnames:
            continue
        sheet = book[title]
        at, first = columns(sheet, first_heading(title)), head_row(sheet, first_heading(title)) + 1
        for heading in headings:
            if heading not in at:
                continue
            cells = [sheet.cell(row, at[heading]) for row in range(first, sheet.max_row + 1)]
            filled = [cell for cell in cells if cell.value is not None]
            assert filled or title == "Ontvangen", f"{title}: {heading} is empty"
            taken = [cell.coordinate for cell in filled if cell.data_type != "f"]
            assert not taken, f"{title}: {heading} is a constant in {taken}"


@pytest.mark.parametrize("name", CLAIMED)
def test_totals_are_formulas_beside_the_amounts_of_the_letter(name: str) -> None:
    sheet = opened(made(name))["Samenvatting"]
    at, first = columns(sheet, "Onderdeel"), head_row(sheet, "Onderdeel") + 1
    rows = [row for row in range(first, first + 9) if is_number(sheet.cell(row, at["In de brief (€)"]).value)]
    assert rows
    for row in rows:
        amounts = [sheet.cell(row, at[head]) for head in ("Bruto (€)", "Netto (€)", "Overig (€)")]
        assert [cell.data_type for cell in amounts if cell.value is not None] == ["f"]


def is_number(value: object) -> bool:
    return isinstance(value, int | float)


@NEEDS_OFFICE
def test_libreoffice_reaches_the_same_totals(tmp_path: Path) -> None:
    """Every case and every example, in one run of LibreOffice."""
    cases = {name: case(name) for name in CLAIMED} | examples(tmp_path)
    books = recalculated({name: workbook_of(it) for name, it in cases.items()}, tmp_path)
    for name, it in cases.items():
        expected = claimed(it)
        found = totals_of(books[name])
        assert found == {head: expected[head] for head in found}, name
        assert not any(amount for head, amount in expected.items() if head not in found), name
        assert not errors(books[name]), name
        assert not [row for row in moved(books[name]) if row], name


@NEEDS_OFFICE
def test_libreoffice_agrees_in_the_cases_of_the_rules(tmp_path: Path) -> None:
    """Every fourth of the cases that prove one rule each, so that the whole run stays short."""
    cases: dict[str, Case] = {}
    facts = [path for path in sorted((CASES / "rules").glob("*.toml")) if not path.name.endswith(".expected.toml")]
    for path in facts[::4]:
        with suppress(CaseError, AssessmentError, LetterRefused):
            it = case("01", lambda _, path=path: read_case(path.read_text("utf-8"), path.name))  # type: ignore[misc]
            it.document("annex")
            if not it.dossier.part_payments:
                cases[path.stem] = it
    assert len(cases) > 20
    books = recalculated({name: workbook_of(it) for name, it in cases.items()}, tmp_path)
    wrong = {}
    for name, book in books.items():
        found, expected = totals_of(book), claimed(cases[name])
        if any(found.get(head, Fraction(0)) != amount for head, amount in expected.items()):
            wrong[name] = (found, expected)
    assert not wrong


def examples(folder: Path) -> dict[str, Case]:
    """The examples that the program brings, as cases."""
    write_examples(folder / "examples")
    found = {}
    for path in sorted((folder / "examples").glob("*/case.toml")):
        dossier, _ = load_dossier(path)
        it = case("01", lambda _, dossier=dossier: dossier)  # type: ignore[misc]
        if it.claim.items:
            found[f"example_{path.parent.name}"] = it
    assert found
    return found


def errors(book: object) -> list[str]:
    return [
        f"{sheet.title}!{cell.coordinate}: {cell.value}"
        for sheet in book  # type: ignore[attr-defined]
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and re.match(r"#|Err:", cell.value)
    ]


def moved(book: object) -> list[float]:
    sheet = book["Samenvatting"]  # type: ignore[index]
    column = columns(sheet, "Onderdeel")["Verschil (€)"]
    values = [sheet.cell(row, column).value for row in range(1, 16)]
    return [value for value in values if isinstance(value, int | float)]


CHANGES = (
    ("01_glasshouse_weekly", date(2025, 3, 10), Fraction(13)),
    ("02_hotel_month_era", None, Fraction(11)),
    ("03_kebab_no_records_cash", None, Fraction(2)),
    ("05_fixed_monthly_art_11", None, Fraction(12)),
    ("08_over_the_change_of_2024", None, Fraction(1, 3)),
    ("11_net_by_bank_no_slips", None, Fraction(14)),
)


def middle(facts: Dossier) -> date:
    """A day in the middle of the hours."""
    days = sorted(one.span.first for one in facts.hours)
    return days[len(days) // 2]


@NEEDS_OFFICE
def test_an_hour_moves_the_totals_as_the_program_says(tmp_path: Path) -> None:
    """Other hours on one day, typed into the sheet, and told to the program: both say the same, to the cent."""
    books, cases, before = {}, {}, {}
    for name, day, hours in CHANGES:
        plain = case(name, by_day)
        day = day or middle(plain.dossier)
        assert claimed(plain) == claimed(case(name)), "one record per day says the same"
        books[name] = changed(workbook_of(plain), day, hours)
        cases[name] = case(name, lambda facts, day=day, hours=hours: with_hours(facts, day, hours))  # type: ignore[misc]
        before[name] = claimed(plain)
    for name, book in recalculated(books, tmp_path).items():
        found, expected = totals_of(book), claimed(cases[name])
        assert found == {head: expected[head] for head in found}, name
        assert found != {head: before[name][head] for head in found}, f"{name}: nothing moved"


@NEEDS_OFFICE
def test_half_a_cent_goes_up(tmp_path: Path) -> None:
    """400.07 / 38 x 19 is exactly 200.035; in binary numbers it lies below."""
    from openpyxl import Workbook

    book = Workbook()
    assert book.active is not None
    sheet = book.active
    sheet["A1"], sheet["A2"], sheet["A3"] = "=" + cents("400.07/38*19"), "=" + cents("1.005"), "=" + cents("2.675*100")
    path = tmp_path / "half.xlsx"
    book.save(path)
    found = recalculated({"half": path.read_bytes()}, tmp_path)["half"].active
    assert found is not None
    assert [found["A1"].value, found["A2"].value, found["A3"].value] == [200.04, 1.01, 267.5]


def test_same_claim_same_bytes() -> None:
    assert workbook_of(case("01")) == workbook_of(case("01"))


def test_the_file_is_what_it_should_be() -> None:
    """No macros, nothing hidden, protected without a password, and no telling properties."""
    data = made("03")
    book = opened(data)
    assert book.sheetnames == SHEETS
    for sheet in book:
        assert sheet.sheet_state == "visible" and sheet.protection.sheet and not sheet.protection.password
        assert not [key for key, row in sheet.row_dimensions.items() if row.hidden]
        assert not [key for key, column in sheet.column_dimensions.items() if column.hidden]
        assert sheet.page_setup.orientation == "landscape" and sheet.page_setup.fitToWidth == 1
        assert sheet.oddFooter is not None and "pagina &P van &N" in str(sheet.oddFooter.right.text)
    with ZipFile(BytesIO(data)) as file:
        assert not [name for name in file.namelist() if "vba" in name.lower()]
        assert b"Kowalska" not in file.read("docProps/core.xml")


def test_a_draft_is_marked_until_the_facts_are_confirmed() -> None:
    draft = opened(workbook_of(case("03", lambda facts: replace(facts, confirmed=False))))
    assert all(sheet.oddHeader is not None and sheet.oddHeader.right.text == "CONCEPT" for sheet in draft)
    assert any(str(row[0].value).startswith("CONCEPT") for row in draft["Samenvatting"].iter_rows(max_col=1))
    assert not [sheet for sheet in opened(made("03")) if sheet.oddHeader is not None and sheet.oddHeader.right.text]


def test_hours_may_be_changed_and_formulas_not_by_accident() -> None:
    sheet = opened(made("01"))["Uren per dag"]
    at, row = columns(sheet, "Regel"), head_row(sheet, "Regel") + 1
    assert not sheet.cell(row, at["Uren"]).protection.locked
    assert sheet.cell(row, at["Uren × loon per uur (€)"]).protection.locked
    assert sheet.freeze_panes == f"A{row}"


@pytest.mark.parametrize("label", ["=1+1", "+31 6", "-5", "@SUM(A1)", "\x07bel"])
def test_text_is_never_a_formula(label: str) -> None:
    def labelled(facts: Dossier) -> Dossier:
        slip = facts.payslips[0]
        item = PayslipItem(label, "expense", Fraction(1))
        return replace(facts, payslips=(replace(slip, items=(*slip.items, item)), *facts.payslips[1:]))

    sheet = opened(workbook_of(case("01", labelled)))["Ontvangen"]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value == clean(label)]
    assert len(cells) == 1 and cells[0].data_type == "s"


def test_barred_items_appear_nowhere() -> None:
    it = case("07")
    barred = {item.span for item in it.claim.barred_items} - {item.span for item in it.claim.items}
    assert barred
    book = opened(workbook_of(it))
    days = {
        cell.value.date()
        for row in book["Uren per dag"].iter_rows()
        for cell in row
        if cell.value is not None and hasattr(cell.value, "date")
    }
    assert not [span for span in barred if any(day in days for day in span)]
    words = " ".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)
    assert "verjaard" not in words and "verjaring" not in words


def test_the_worker_stays_private() -> None:
    it = case("01")
    words = " ".join(str(cell.value) for sheet in opened(workbook_of(it)) for row in sheet.iter_rows() for cell in row)
    born = it.dossier.worker.birth_date
    assert born is not None
    assert born.isoformat() not in words and not re.search(r"\.pdf\b|nationaliteit|BSN", words)


def test_years_of_weeks_are_quick() -> None:
    long = case("01", years_of_weeks)
    begin = time.perf_counter()
    data = workbook_of(long)
    assert time.perf_counter() - begin < 20
    assert opened(data)["Uren per dag"].max_row > 1500


def test_the_workbook_on_paper_is_the_annex() -> None:
    it = case("01")
    assert make_letter("workbook", it.dossier, it.assessment, it.claim, it.law, "pdf") == it.pdf("annex")
    with pytest.raises(ValueError, match="the form of workbook is one of xlsx, pdf"):
        make_letter("workbook", it.dossier, it.assessment, it.claim, it.law, "docx")


def test_slips_without_items_count_whole() -> None:
    """A gross total without parts counts whole; the row says so."""
    plain = facts("01")
    bare = replace(plain, payslips=tuple(Payslip(slip.span, slip.gross) for slip in plain.payslips))
    sheet = opened(workbook_of(case("01", lambda _: bare)))["Ontvangen"]
    words = [cell.value for row in sheet.iter_rows() for cell in row]
    assert words.count("Bruto loon volgens de strook") == len(bare.payslips)
