"""The words on the pages of a PDF with their boxes: the one room of pypdfium2 for text.

Boxes are (x0, y0, x1, y1) in PDF points, origin at the bottom left of the unrotated page, y upwards, exactly as
pypdfium2 gives them. Each word is asked for its own box, because the plain text of a page loses its rows when columns
are drawn one after another, and because the text inside a box holds letters of the label that overlaps it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Generator, Iterator
from ctypes import byref, c_double, c_ushort
from dataclasses import dataclass
from threading import Lock
from typing import Any, NamedTuple

from wml_claim.readers.pdf_limits import grows_too_large

MOST_PAGES = 500
MOST_CHARACTERS = 30_000
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
    """A PDF that cannot be read at all. `code`: encrypted, damaged, empty_pdf, too_many_pages, too_large_inside."""

    code: str


@dataclass(frozen=True, slots=True)
class PageText:
    """The words of a page, `number` from 1; `overfull`: more characters than any payslip has, not read."""

    number: int
    words: tuple[Word, ...]
    overfull: bool = False


def pages_of(content: bytes) -> Generator[PageText, None, None]:
    """The pages of a PDF, one at a time. UnreadablePdf when it cannot be opened or has too many pages."""
    with PDFIUM:
        document = opened(content)
        count = len(document)
    try:
        if not count:
            raise UnreadablePdf("empty_pdf")
        if count > MOST_PAGES:
            raise UnreadablePdf("too_many_pages")
        for index in range(count):
            with PDFIUM:
                page = _page_text(document, index)
            yield page
    finally:
        with PDFIUM:
            document.close()


def opened(content: bytes) -> Any:
    """The document of pdfium, for whoever holds PDFIUM. UnreadablePdf when it is locked, damaged or a bomb."""
    if grows_too_large(content):
        raise UnreadablePdf("too_large_inside")
    import pypdfium2
    import pypdfium2.raw as pdfium

    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
        raise UnreadablePdf("encrypted" if locked else "damaged") from error


def _page_text(document: Any, index: int) -> PageText:
    """One page; a page that pdfium cannot load counts as a page without text."""
    import pypdfium2
    import pypdfium2.raw as pdfium

    try:
        page = document[index]
    except pypdfium2.PdfiumError:
        return PageText(index + 1, ())
    text = None
    try:
        text = page.get_textpage()
        count = text.count_chars()
        if count > MOST_CHARACTERS:
            return PageText(index + 1, (), overfull=True)
        return PageText(index + 1, tuple(_words(pdfium, text.raw, count)))
    except pypdfium2.PdfiumError:
        return PageText(index + 1, ())
    finally:
        if text is not None:
            text.close()
        page.close()


_REPLACED = "\ufffd"
_WORD = re.compile("[^\x00-\x20\x7f\xa0\xad\u2002-\u200b\u202f\u3000\ufeff\ufffe\uffff]+")


def _words(pdfium: Any, page: Any, count: int) -> Iterator[Word]:
    """Words in drawing order: ended by a blank, and where something was drawn over the word or far from it."""
    rects_of, rect_at, origin_of = pdfium.FPDFText_CountRects, pdfium.FPDFText_GetRect, pdfium.FPDFText_GetCharOrigin
    text = _characters(pdfium, page, count)
    left, right, bottom, top, x, y = (c_double() for _ in range(6))
    box, origin = (byref(left), byref(top), byref(right), byref(bottom)), (byref(x), byref(y))
    for hit in _WORD.finditer(text):
        start, end = hit.span()
        if rects_of(page, start, end - start) != 1:
            yield from _pieces(pdfium, page, text, start, end)
            continue
        rect_at(page, 0, *box)
        origin_of(page, start, *origin)
        yield Word(_readable(hit.group()), left.value, bottom.value, right.value, top.value, y.value)


def _characters(pdfium: Any, page: Any, count: int) -> str:
    """The page's text with one letter for each of pdfium's characters; one by one where pdfium leaves some out."""
    buffer = (c_ushort * (count + 1))()
    if pdfium.FPDFText_GetText(page, 0, count, buffer) == count + 1:
        text = bytes(buffer)[:-2].decode("utf-16-le", "replace")
        if len(text) == count and _REPLACED not in text:
            return text
    return "".join([chr(pdfium.FPDFText_GetUnicode(page, index)) for index in range(count)])


def _pieces(pdfium: Any, page: Any, text: str, start: int, end: int) -> Iterator[Word]:
    """A word that was drawn in several goes: letter by letter, cut where one steps back, lies far off or elsewhere."""
    left, right, bottom, top, x, y = (c_double() for _ in range(6))
    word: Word | None = None
    for index in range(start, end):
        pdfium.FPDFText_GetCharBox(page, index, byref(left), byref(right), byref(bottom), byref(top))
        pdfium.FPDFText_GetCharOrigin(page, index, byref(x), byref(y))
        x0, y0, x1, y1 = left.value, bottom.value, right.value, top.value
        if word and (x0 < word.x0 or x0 - word.x1 > word.y1 - word.y0 + 1 or y0 > word.y1 or y1 < word.y0):
            yield word._replace(text=_readable(word.text))
            word = None
        if word is None:
            word = Word(text[index], x0, y0, x1, y1, y.value)
        else:
            word = Word(
                word.text + text[index], word.x0, min(word.y0, y0), max(word.x1, x1), max(word.y1, y1), word.base
            )
    if word:
        yield word._replace(text=_readable(word.text))


def _readable(text: str) -> str:
    """Letters as people type them: one code for a letter with its accent, halves of a code put together."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFKC", text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
