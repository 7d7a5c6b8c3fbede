"""Sheets of a workbook: columns, roles of cells, protection against accidents, and print set-up (openpyxl)."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any, Literal

from openpyxl.cell import Cell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

Form = Literal["text", "day", "hours", "euro", "whole", "percent", "exact", "fine"]
Role = Literal["fixed", "input", "taken", "derived"]
"""fixed: a fact or a word; input: may be changed; taken: an amount that is not recounted here; derived: a formula."""

FORMATS: dict[Form, str] = {
    "text": "@", "day": "dd-mm-yyyy", "hours": '#,##0.00;-#,##0.00;"–"', "euro": '#,##0.00;-#,##0.00;"–"',
    "whole": "0", "percent": "0.00%", "exact": "#,##0.00####", "fine": "#,##0.0000",
}  # fmt: skip
FONT = "Arial"
INK, SOFT, BLUE = "1C1F23", "55585E", "1F4E8C"
FILLS = {"input": PatternFill("solid", fgColor="FFF6D6"), "taken": PatternFill("solid", fgColor="E7ECF3")}
HEAD_FILL = PatternFill("solid", fgColor="ECE9E2")
STRONG_RULE = Side(style="thin", color=SOFT)
LINE, LETTERS = 11.5, 1.1  # points a line, letters for each unit of width


@dataclass(frozen=True, slots=True)
class Field:
    """A column: what formulas call it, its heading, its width in characters and how its cells are written."""

    key: str
    title: str
    width: float
    form: Form = "text"


Content = str | int | Fraction | date | None


class Page:
    """One sheet with one table. Rows are written from top to bottom; `row` is the last one written."""

    def __init__(self, sheet: Worksheet, reference: str, page_of: str, mark: str) -> None:
        self.sheet = sheet
        self.row = 0
        self.first = 0
        self._letters: dict[str, str] = {}
        self._fields: dict[str, Field] = {}
        self._columns: dict[str, int] = {}
        self._looks: dict[tuple[object, ...], Any] = {}
        _set_up(sheet, reference, page_of, mark)

    def heading(self, text: str, note: str = "", width: int = 8) -> None:
        """The heading of the sheet with what it shows."""
        self.row += 1
        cell = self._write(self.row, 1, text, "text")
        cell.font = Font(name=FONT, size=14, bold=True, color=INK)
        self.sheet.row_dimensions[self.row].height = 21
        if note:
            self.note(note, width)
        self.row += 1

    def note(self, text: str, width: int = 8) -> None:
        """A remark over the width of some columns."""
        self.row += 1
        cell = self._write(self.row, 1, text, "text")
        cell.font = Font(name=FONT, size=9, color=SOFT)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        self.sheet.merge_cells(start_row=self.row, end_row=self.row, start_column=1, end_column=width)

    def fit_notes(self) -> None:
        """Give every merged remark the height its words need."""
        for merged in self.sheet.merged_cells.ranges:
            room = sum(
                self.sheet.column_dimensions[get_column_letter(at)].width
                for at in range(merged.min_col, merged.max_col + 1)
            )
            words = str(self.sheet.cell(merged.min_row, merged.min_col).value or "")
            self.sheet.row_dimensions[merged.min_row].height = 13.0 * max(1, -(-len(words) // max(int(room * 1.05), 1)))

    def table(self, fields: Sequence[Field], *, frozen: bool = True) -> None:
        """The head of a table; its columns keep their letters for what is written below."""
        self.row += 1
        self._letters, self._fields = {}, {}
        self._columns = {field.key: number for number, field in enumerate(fields, 1)}
        for number, field in enumerate(fields, 1):
            letter = get_column_letter(number)
            self._letters[field.key], self._fields[field.key] = letter, field
            self.sheet.column_dimensions[letter].width = field.width
            cell = self._write(self.row, number, field.title, "text")
            cell.font = Font(name=FONT, size=9, bold=True, color=INK)
            cell.fill = HEAD_FILL
            cell.border = Border(bottom=STRONG_RULE)
            right = field.form not in ("text", "day")
            cell.alignment = Alignment(
                wrap_text=True, vertical="bottom", horizontal="right" if right else "left", indent=0 if right else 1
            )
        lines = max(-(-len(field.title) // max(int(field.width), 1)) for field in fields)
        self.sheet.row_dimensions[self.row].height = 12.5 * min(max(lines, 1), 5) + 4
        if frozen:
            self.sheet.freeze_panes = f"A{self.row + 1}"
            self.sheet.print_title_rows = f"{self.row}:{self.row}"
        self.first = self.row + 1

    def line(self) -> int:
        """The number of the next row, which is now the last."""
        self.row += 1
        return self.row

    def put(self, key: str, content: Content, role: Role = "fixed", form: Form | None = None) -> None:
        """A value in a column of the last row."""
        field = self._fields[key]
        column = self._columns[key]
        cell = self._write(self.row, column, content, form or field.form)
        self._dress(cell, role, form or field.form)
        room = field.width * LETTERS
        if isinstance(content, str) and len(content) > room:
            lines = -(-len(content) // max(int(room), 1))
            known = self.sheet.row_dimensions[self.row].height or 0
            self.sheet.row_dimensions[self.row].height = max(known, LINE * lines + 3)

    def sum_up(self, key: str, formula: str, form: Form | None = None, row: int | None = None) -> None:
        """A formula in a column of the last row, or of another; written without the equals sign."""
        field = self._fields[key]
        cell: Cell = self.sheet[self.at(key, row)]
        cell.value = f"={formula}"
        self._dress(cell, "derived", form or field.form)

    def totals(self, label_key: str, label: str, keys: Sequence[str]) -> None:
        """A last row with the sums of some columns."""
        last = self.row
        self.line()
        self.put(label_key, label)
        for key in keys:
            letter = self._letters[key]
            self.sum_up(key, f"SUM({letter}{self.first}:{letter}{last})" if last >= self.first else "0")
        for key in self._fields:
            cell = self.sheet[f"{self._letters[key]}{self.row}"]
            cell.font = Font(name=FONT, size=9, bold=True, color=INK)
            cell.border = Border(top=STRONG_RULE)

    def at(self, key: str, row: int | None = None) -> str:
        """A cell of this sheet, as formulas on this sheet call it."""
        return f"{self._letters[key]}{row or self.row}"

    def ref(self, key: str, row: int | None = None) -> str:
        """A cell, as formulas on any sheet call it."""
        return f"'{self.sheet.title}'!${self._letters[key]}${row or self.row}"

    def area(self, key: str, first: int, last: int) -> str:
        """Cells below each other, as formulas on any sheet call them."""
        letter = self._letters[key]
        return f"'{self.sheet.title}'!${letter}${first}:${letter}${last}"

    def _write(self, row: int, column: int, content: Content, form: Form) -> Cell:
        cell: Any = self.sheet.cell(row=row, column=column)
        if isinstance(content, str):
            cell.value = clean(content)
            cell.data_type = "s"
            cell.quotePrefix = content[:1] in ("=", "+", "-", "@")
        elif isinstance(content, Fraction):
            whole = content.denominator == 1
            cell.value = content.numerator if whole else content.numerator / content.denominator
        else:
            cell.value = content
        cell.number_format = FORMATS[form] if not isinstance(content, str) else "@"
        return cell  # type: ignore[no-any-return]

    def _dress(self, cell: Any, role: Role, form: Form) -> None:
        """The look of a cell; each look is made once, as making one is slow."""
        words = cell.data_type == "s"
        key = (role, form, words, cell.data_type == "f", bool(cell.quotePrefix))
        if key not in self._looks:
            _look(cell, role, form, words=words)
            self._looks[key] = cell._style
        else:
            cell._style = copy(self._looks[key])


def _look(cell: Any, role: Role, form: Form, *, words: bool) -> None:
    cell.font = Font(name=FONT, size=9, color=BLUE if role == "input" else INK)
    cell.border = Border(bottom=Side(style="hair", color="BDB8AE"))
    cell.protection = Protection(locked=role not in ("input", "taken"))
    right = form not in ("text", "day")
    cell.alignment = Alignment(
        vertical="center", wrap_text=words, horizontal="right" if right else "left", indent=0 if right else 1
    )
    if cell.data_type == "f":
        cell.number_format = FORMATS[form] if form != "text" else "General"
    if role in FILLS:
        cell.fill = FILLS[role]


def clean(text: str) -> str:
    """Text without characters that a workbook cannot hold."""
    return ILLEGAL_CHARACTERS_RE.sub("\ufffd", text)


def quoted(text: str) -> str:
    """A text inside a formula."""
    return '"' + clean(text).replace('"', '""') + '"'


def cents(formula: str) -> str:
    """Half up to the cent. First to eight places, so that a half cent in a binary number stays one (200.035)."""
    return f"ROUND(ROUND({formula},8),2)"


def _set_up(sheet: Any, reference: str, page_of: str, mark: str) -> None:
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    sheet.page_margins.top, sheet.page_margins.bottom = 0.75, 0.75
    sheet.page_margins.header = sheet.page_margins.footer = 0.35
    if mark:
        sheet.oddHeader.right.text = mark
    sheet.oddFooter.left.text = reference.replace("&", "&&")
    sheet.oddFooter.right.text = page_of
    sheet.oddFooter.center.text = "&A"
    sheet.protection.sheet = True
    sheet.protection.formatColumns = False
    sheet.protection.formatRows = False
