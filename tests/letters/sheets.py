"""Workbooks taken apart: their formulas, and what LibreOffice makes of them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction
from functools import cache
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.letters.papers import Case, case
from wml_claim.assessment.ground import lay
from wml_claim.dossier import Dossier
from wml_claim.law import load_law
from wml_claim.letters import LetterOptions, make_letter
from wml_claim.letters.amounts import GROSS_KINDS, NET_KINDS, increase_over
from wml_claim.letters.matter import matter
from wml_claim.notation import half_up
from wml_claim.records import WorkedHours
from wml_claim.span import Span

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


def workbook_of(it: Case) -> bytes:
    """The workbook of a case."""
    return make_letter("workbook", it.dossier, it.assessment, it.claim, it.law, "xlsx")


@cache
def made(name: str) -> bytes:
    """The workbook of a case as it is, made once."""
    return workbook_of(case(name))


def opened(data: bytes, *, values: bool = False) -> Workbook:
    """The workbook with its formulas, or with the values that a program calculated last."""
    return load_workbook(BytesIO(data), data_only=values)


def columns(sheet: Worksheet, head: str) -> dict[str, int]:
    """The columns of the first table of a sheet by their headings; `head` is the first heading."""
    row = head_row(sheet, head)
    return {str(cell.value): cell.column for cell in sheet[row] if cell.value}


def head_row(sheet: Worksheet, head: str) -> int:
    """The row of the headings."""
    return next(row[0].row for row in sheet.iter_rows(max_col=1) if row[0].value == head)


def totals_of(book: Workbook) -> dict[str, Fraction]:
    """The heads of claim on the first sheet, by their names, in cents."""
    found = {}
    for name, defined in book.defined_names.items():
        sheet, cell = defined.attr_text.replace("'", "").replace("$", "").rsplit("!", 1)
        value = book[sheet][cell].value
        assert isinstance(value, int | float), f"{name} is {value!r}"
        found[name] = half_up(Fraction(str(value)))
    return found


def claimed(it: Case) -> dict[str, Fraction]:
    """The same heads as the claim itself has them."""
    sheet = matter("annex", it.dossier, it.assessment, it.claim, it.law, LetterOptions()).primary
    totals = it.claim.totals
    heads = {
        "wage": sheet.gross, "set_off": sheet.set_off, "holiday": totals.holiday_allowance.value, "leave": sheet.leave,
        "deductions": totals.unlawful_deductions.value, "increase_gross": increase_over(sheet, GROSS_KINDS),
        "increase_net": increase_over(sheet, NET_KINDS), "interest": totals.statutory_interest.value,
        "costs": totals.collection_costs.value,
    }  # fmt: skip
    return {name: half_up(amount) for name, amount in heads.items()}


def recalculated(books: Mapping[str, bytes], folder: Path) -> dict[str, Workbook]:
    """The workbooks after LibreOffice has calculated them anew."""
    assert OFFICE is not None
    given, out = folder / "given", folder / "out"
    given.mkdir()
    paths = []
    for name, data in books.items():
        paths.append(given / f"{name}.xlsx")
        paths[-1].write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [OFFICE, profile, "--headless", "--convert-to", "xlsx", "--outdir", str(out), *map(str, paths)]
    subprocess.run(command, check=True, capture_output=True, timeout=900)
    return {name: opened((out / f"{name}.xlsx").read_bytes(), values=True) for name in books}


def by_day(facts: Dossier) -> Dossier:
    """The same hours with one record per day, so that one day can be changed."""
    assert facts.on is not None
    ground = lay(facts, load_law(), facts.on)
    sources = {day: counted.source for day, counted in ground.documented.items()}
    records = (WorkedHours(Span(day, day), sources[day], hours.value) for day, hours in ground.hours.items())
    return replace(facts, hours=tuple(records))


def with_hours(facts: Dossier, day: date, hours: Fraction) -> Dossier:
    """The facts with other hours on one day."""
    changed = (replace(one, hours=hours) if one.span.first == day else one for one in by_day(facts).hours)
    return replace(facts, hours=tuple(changed))


def changed(data: bytes, day: date, hours: Fraction) -> bytes:
    """The workbook after somebody typed other hours in the cell of a day."""
    book = opened(data)
    sheet = book["Uren per dag"]
    at = columns(sheet, "Regel")
    for row in range(head_row(sheet, "Regel") + 1, sheet.max_row):
        value = sheet.cell(row, at["Dag"]).value
        if isinstance(value, datetime) and value.date() == day:
            sheet.cell(row, at["Uren"]).value = float(hours)
    out = BytesIO()
    book.save(out)
    return out.getvalue()
