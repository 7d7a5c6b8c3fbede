"""The words on the pages of a PDF with their boxes: the one room of pypdfium2 for text.

Boxes are (x0, y0, x1, y1) in PDF points, origin at the bottom left of the unrotated page, y upwards, exactly as
pypdfium2 gives them. Characters are taken one by one, because the plain text of a page loses its rows when columns
are drawn one after another, and because text rectangles run into each other where labels overlap.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from ctypes import byref, c_double
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple

MOST_PAGES = 500
MOST_CHARACTERS = 100_000
"""On one page; a payslip has a few thousand."""

PDFIUM = Lock()
"""pdfium may run in one thread at a time: whoever uses it holds this lock."""


class Word(NamedTuple):
    """Characters that stand together; `base` is the height of the line they stand on."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    base: float


@dataclass(frozen=True, slots=True)
class UnreadablePdf(Exception):
    """A PDF that cannot be read at all. `code`: encrypted, damaged, empty_pdf, too_many_pages."""

    code: str


@dataclass(frozen=True, slots=True)
class PageText:
    """The words of a page, `number` from 1; `overfull`: more characters than any payslip has, not read."""

    number: int
    words: tuple[Word, ...]
    overfull: bool = False


def pages_of(path: Path) -> Iterator[PageText]:
    """The pages of a PDF, one at a time. UnreadablePdf when it cannot be opened or has too many pages."""
    with PDFIUM:
        document = _opened(path)
        try:
            count = len(document)
            if not count:
                raise UnreadablePdf("empty_pdf")
            if count > MOST_PAGES:
                raise UnreadablePdf("too_many_pages")
            for index in range(count):
                yield _page_text(document, index)
        finally:
            document.close()


def _opened(path: Path) -> Any:
    import pypdfium2
    import pypdfium2.raw as pdfium

    try:
        return pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
        raise UnreadablePdf("encrypted" if locked else "damaged") from error


def _page_text(document: Any, index: int) -> PageText:
    """One page; a page that pdfium cannot load counts as a page without text."""
    import pypdfium2

    try:
        page = document[index]
    except pypdfium2.PdfiumError:
        return PageText(index + 1, ())
    text = None
    try:
        text = page.get_textpage()
        if text.count_chars() > MOST_CHARACTERS:
            return PageText(index + 1, (), overfull=True)
        return PageText(index + 1, tuple(_words(text.raw, text.count_chars())))
    finally:
        if text is not None:
            text.close()
        page.close()


def _words(page: Any, count: int) -> Iterator[Word]:
    """Words in drawing order: ended by a space, a step back, a wide gap, or another height."""
    import pypdfium2.raw as pdfium

    char_at, box_at = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetCharBox
    left, right, bottom, top = c_double(), c_double(), c_double(), c_double()
    at_left, at_right, at_bottom, at_top = byref(left), byref(right), byref(bottom), byref(top)
    letters: list[str] = []
    start, x0, y0, x1, y1 = 0, 0.0, 0.0, 0.0, 0.0
    for index in range(count):
        code = char_at(page, index)
        if code <= 32 or code in _BLANK:
            if letters:
                yield _word(page, start, letters, x0, y0, x1, y1)
                letters = []
            continue
        box_at(page, index, at_left, at_right, at_bottom, at_top)
        a, b, c, d = left.value, bottom.value, right.value, top.value
        if letters and (a < x0 or a - x1 > y1 - y0 + 1.0 or b > y1 or d < y0):
            yield _word(page, start, letters, x0, y0, x1, y1)
            letters = []
        if letters:
            y0, x1, y1 = min(y0, b), max(x1, c), max(y1, d)
        else:
            start, x0, y0, x1, y1 = index, a, b, c, d
        letters.append(chr(code) if code < 0xD800 or code > 0xDFFF else "\ufffd")
    if letters:
        yield _word(page, start, letters, x0, y0, x1, y1)


_BLANK = frozenset((0x7F, 0xA0, 0xAD, 0x2002, 0x2003, 0x2009, 0x200B, 0x202F, 0x3000, 0xFEFF, 0xFFFE, 0xFFFF))


def _word(page: Any, start: int, letters: list[str], x0: float, y0: float, x1: float, y1: float) -> Word:
    import pypdfium2.raw as pdfium

    x, y = c_double(), c_double()
    pdfium.FPDFText_GetCharOrigin(page, start, byref(x), byref(y))
    text = "".join(letters)
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return Word(text, x0, y0, x1, y1, y.value)
