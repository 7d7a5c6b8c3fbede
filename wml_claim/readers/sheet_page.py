"""Papers in rows as a person sees them: all filled rows as text, and which cell a value was read from.

A spreadsheet shows its sheets, a conversation its messages, a bank statement what the dossier keeps of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from wml_claim.figure import Reading
from wml_claim.readers import chat_lines, statement_extract
from wml_claim.readers.grid import open_workbook, shown
from wml_claim.readers.plain_text import without_bsn
from wml_claim.readers.sheet_limits import column_name

ENOUGH = 256
"""Bytes that show whether a text is an extract of a bank statement."""


class CellSpot(NamedTuple):
    """A cell: its sheet by name, its row from 1, its column from 0."""

    sheet: str
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class SheetPage:
    """One sheet. `rows` pairs the number of each filled row with its texts, one per letter."""

    name: str
    number: int
    letters: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


def sheet_pages(data: bytes, file_name: str) -> tuple[SheetPage, ...]:
    """The sheets of a file that have rows, in order. Unopenable, with the reason in Dutch, when it cannot be read."""
    if chat_lines.is_chat(data):
        return (_conversation(data),)
    if statement_extract.is_extract(data[:ENOUGH].decode("utf-8-sig", "replace")):
        return (_extract(data),)
    pages = []
    for sheet in open_workbook(data, file_name).sheets:
        rows = sheet.rows()
        width = max((len(row) for _, row in rows), default=0)
        letters = tuple(column_name(number) for number in range(1, width + 1))
        texts = tuple((number, tuple(map(shown, row)) + ("",) * (width - len(row))) for number, row in rows)
        if texts:
            pages.append(SheetPage(sheet.name, sheet.number, letters, texts))
    return tuple(pages)


def _conversation(data: bytes) -> SheetPage:
    """A conversation with its dates as they are written, numbered as the lines of its file."""
    found = chat_lines.messages(chat_lines.chat_bytes(data))
    rows = tuple(
        (one.line, (f"{'-'.join(one.figures)} {one.at:%H:%M}", one.sender, without_bsn(one.text))) for one in found
    )
    return SheetPage(chat_lines.SHEET, 1, ("A", "B", "C"), rows)


def _extract(data: bytes) -> SheetPage:
    filled = [(number, cells) for number, cells in statement_extract.extract_rows(data) if any(cells)]
    width = len(statement_extract.COLUMNS)
    rows = tuple((number, (*cells[:width], *("",) * (width - len(cells)))) for number, cells in filled)
    return SheetPage(statement_extract.SHEET, 1, tuple(column_name(number) for number in range(1, width + 1)), rows)


def cell_of(reading: Reading) -> CellSpot | None:
    """The cell that a value of a sheet was read from; None for a reading that names no cell."""
    match = re.match(r"(.+)!([A-Z]{1,3})(\d+)(?::|$)", reading.text or "")
    if not match:
        return None
    column = 0
    for letter in match[2]:
        column = column * 26 + ord(letter) - 64
    return CellSpot(match[1], int(match[3]), column - 1)


def printed_text(reading: Reading) -> str:
    """What stands on the paper at a reading: the text of the cell, or the literal text."""
    text = reading.text or ""
    match = re.fullmatch(r'.+![A-Z]{1,3}\d+: "(.*)"', text, re.DOTALL)
    return match[1] if match else text
