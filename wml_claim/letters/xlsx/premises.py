"""The sheet with what the calculation starts from, and its assumptions and choices."""

from __future__ import annotations

from wml_claim import __version__
from wml_claim.letters.assumptions import assumptions
from wml_claim.letters.document import joined
from wml_claim.letters.xlsx.book import Content, Field, Form, Page, Role
from wml_claim.letters.xlsx.law_cells import LawCells
from wml_claim.letters.xlsx.recount import Recount


class Premises:
    """The cells of the facts that hold for the whole calculation."""

    def __init__(self, page: Page, of: Recount, law: LawCells) -> None:
        self.page, self._of = page, of
        self._cells: dict[str, str] = {}
        label, terms, choices = of.matter.label, of.ground.terms, of.matter.dossier.choices
        page.heading(label("workbook.sheet_premises"), label("workbook.premises"), 3)
        page.table(
            (
                Field("what", label("workbook.column_premise"), 62),
                Field("value", label("workbook.column_value"), 16, "exact"),
                Field("source", label("workbook.column_source"), 62),
            ),
            frozen=False,
        )
        self._put("on", of.matter.on, "fixed", "day")
        if terms.agreed_hours is not None:
            self._put("agreed_hours", terms.agreed_hours.value, "input")
            law.input(terms.agreed_hours, self.cell("agreed_hours"))
        self._put("days_a_week", len(terms.weekdays), "fixed", "whole")
        self._put("pattern", "".join("0" if day in terms.weekdays else "1" for day in range(7)), "fixed", "text")
        if terms.full_time is not None:
            self._put("full_time", terms.full_time.value, "input", None, of.matter.dossier.employment.full_time_source)
            law.input(terms.full_time, self.cell("full_time"))
        if terms.agreed_wage is not None:
            self._put("agreed_wage", terms.agreed_wage.value, "input")
            law.input(terms.agreed_wage, self.cell("agreed_wage"))
        self._put("cap", choices.increase_cap_percent / 100, "input", "percent")

    def _put(self, key: str, content: Content, role: Role, form: Form | None = None, source: str | None = None) -> None:
        self.page.line()
        self.page.put("what", self._of.matter.label(f"workbook.premise_{key}"))
        self.page.put("value", content, role, form)
        self.page.put("source", source or "")
        self._cells[key] = self.page.ref("value")

    def cell(self, key: str) -> str:
        """The cell of a fact."""
        return self._cells[key]

    def working_days(self, first: str, last: str) -> str:
        """The worker's own working days from a first through a last day, both given as formulas."""
        return f"NETWORKDAYS.INTL({first},{last},{self._cells['pattern']})"

    def write_assumptions(self) -> None:
        """Every assumption in a sentence, below the facts."""
        page, matter = self.page, self._of.matter
        page.line()
        page.note(matter.label("annex.head_assumptions"), 3)
        said = [joined(text) for text in assumptions(matter)]
        said.append(matter.label("workbook.scope"))
        digest = matter.law.digest.removeprefix("sha256:")[:16]
        said.append(matter.label("annex.law", digest=digest, version=__version__))
        for sentence in said:
            page.note(f"– {sentence}", 3)
        used = {row.table for row in matter.claim.law_rows}
        for table in matter.law.tables:
            if table.code in used:
                text = matter.label(
                    "workbook.table_checked",
                    table=table.title,
                    first=table.verified_from.strftime("%d-%m-%Y"),
                    last=table.verified_through.strftime("%d-%m-%Y"),
                    checked=table.checked_on.strftime("%d-%m-%Y"),
                )
                page.note(f"– {text}", 3)
