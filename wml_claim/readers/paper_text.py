"""The text of a paper line by line, each piece with its place, so that it can be searched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

from wml_claim.figure import Reading
from wml_claim.readers.lines import Box, lines_of
from wml_claim.readers.pdf_text import UnreadablePdf, pages_of
from wml_claim.readers.plain_text import without_bsn
from wml_claim.readers.sheet_limits import Unopenable
from wml_claim.readers.sheet_page import sheet_pages

MOST_LINES = 5_000
"""Of one paper; what comes after is not searched."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stand together: in a box on a page (PDF points), or in a cell of a sheet ("Blad1!F12")."""

    text: str
    box: Box | None = None
    cell: str = ""


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One line of a page, or one row of a sheet. `page` from 1: the page, or the number of the sheet."""

    document: str
    page: int
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The whole line; a citizen service number is not in it."""
        return without_bsn(" ".join(piece.text for piece in self.pieces))

    def reading(self, wanted: Callable[[str], bool]) -> Reading:
        """Where the pieces stand whose text is wanted: the first of them in a sheet, all of them on a page."""
        found = [piece for piece in self.pieces if wanted(piece.text)] or list(self.pieces)
        boxes = [piece.box for piece in found if piece.box is not None]
        text = without_bsn(" ".join(piece.text for piece in found))
        if not boxes:
            return Reading(self.document, self.page, f'{found[0].cell}: "{without_bsn(found[0].text)}"')
        whole = (
            min(box[0] for box in boxes), min(box[1] for box in boxes),
            max(box[2] for box in boxes), max(box[3] for box in boxes),
        )  # fmt: skip
        return Reading(self.document, self.page, text, whole)


def paper_lines(content: bytes, name: str) -> tuple[PaperLine, ...]:
    """The text of a PDF or a sheet from top to bottom; nothing for a photo or a file that cannot be opened."""
    try:
        lines = _pdf_lines(content, name) if b"%PDF-" in content[:1024] else _sheet_lines(content, name)
        return tuple(islice(lines, MOST_LINES))
    except (UnreadablePdf, Unopenable):
        return ()


def _pdf_lines(content: bytes, name: str) -> Iterator[PaperLine]:
    for page in pages_of(content):
        for line in lines_of(page.number, page.words):
            pieces = tuple(Piece(cell.text, cell.box) for cell in line.cells)
            if pieces:
                yield PaperLine(name, page.number, pieces)


def _sheet_lines(content: bytes, name: str) -> Iterator[PaperLine]:
    for sheet in sheet_pages(content, name):
        for row, texts in sheet.rows:
            found = zip(sheet.letters, texts, strict=True)
            pieces = tuple(Piece(text, cell=f"{sheet.name}!{letter}{row}") for letter, text in found if text)
            if pieces:
                yield PaperLine(name, sheet.number, pieces)
