"""The annex as a workbook: facts and amounts of law as cells, and everything that follows from them as formulas.

Change an hour and the totals move. No macros, no hidden rows; sheets are protected against accidents, without a
password. The same claim gives the same bytes (openpyxl).
"""

from __future__ import annotations

from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.workbook.properties import CalcProperties

from wml_claim.letters.matter import Matter
from wml_claim.letters.options import LetterRefused
from wml_claim.letters.pleading import alternatives
from wml_claim.letters.refusal import reasons_to_refuse_recount
from wml_claim.letters.sources import figures_of, sources
from wml_claim.letters.xlsx.book import Page, clean
from wml_claim.letters.xlsx.days import Days
from wml_claim.letters.xlsx.holiday import Holiday
from wml_claim.letters.xlsx.interests import Interests
from wml_claim.letters.xlsx.items import Increases, entries
from wml_claim.letters.xlsx.law_cells import LawCells
from wml_claim.letters.xlsx.package import saved
from wml_claim.letters.xlsx.periods import Periods
from wml_claim.letters.xlsx.premises import Premises
from wml_claim.letters.xlsx.received import Received
from wml_claim.letters.xlsx.recount import recount
from wml_claim.letters.xlsx.summary import Summary
from wml_claim.letters.xlsx.withheld import Withheld
from wml_claim.letters.xlsx.working_days import WorkingDays

SHEETS = (
    "summary", "periods", "days", "received", "withheld", "holiday", "increase", "interest", "working_days", "law",
    "premises",
)  # fmt: skip


def workbook(matter: Matter) -> bytes:
    """The workbook of a claim. LetterRefused after payments on account, which its sheets do not know."""
    if reasons := tuple(reasons_to_refuse_recount(matter)):
        raise LetterRefused(reasons)
    of = recount(matter)
    book = Workbook()
    pages = _pages(book, matter)
    law = LawCells(pages["law"], matter, sources(matter, [matter.primary, *(a.sheet for a in alternatives(matter))]))
    law.know(figures_of(matter.primary))
    premises = Premises(pages["premises"], of, law)
    days = Days(pages["days"], of, law)
    received = Received(pages["received"], of)
    periods = Periods(pages["periods"], of, days, received, law, premises)
    if periods.has("withheld"):
        Withheld(pages["withheld"], of, periods, law)
    else:
        book.remove(pages.pop("withheld").sheet)
    holiday = Holiday(pages["holiday"], of, periods, received, law)
    found = list(entries(of, periods, holiday))
    first_due = min((entry.due_day for entry in found), default=matter.on)
    tables = WorkingDays(pages["working_days"], of, first_due)
    increases = Increases(pages["increase"], of, premises, tables, found)
    Interests(pages["interest"], of, increases, law)
    summary = Summary(pages["summary"], of, periods, increases, law)
    law.write()
    premises.write_assumptions()
    for page in pages.values():
        page.fit_notes()
    for name, cell in summary.names.items():
        book.defined_names[name] = DefinedName(name, attr_text=cell)
    book.calculation = CalcProperties(fullCalcOnLoad=True)
    return saved(book, matter.label("annex.title"), matter.on)


def _pages(book: Workbook, matter: Matter) -> dict[str, Page]:
    """The sheets in order."""
    assert book.active is not None
    book.remove(book.active)
    reference, page_of = clean(matter.reference), matter.label("workbook.page_of")
    mark = "" if matter.dossier.confirmed else matter.label("workbook.draft")
    return {
        name: Page(book.create_sheet(matter.label(f"workbook.sheet_{name}")), reference, page_of, mark)
        for name in SHEETS
    }
