"""One paper as pages, whatever kind of file it is; or the reason why it cannot be shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO

import pikepdf

from wml_claim.letters.bundle.picture import UnusablePicture, pictures
from wml_claim.letters.bundle.sheet import Sheet, Sheets
from wml_claim.letters.bundle.words import UnusableText, printable, sheets_document, text_document
from wml_claim.letters.document import LetterDocument
from wml_claim.letters.matter import Matter

PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\x00", b"MM\x00*", b"BM")
ZIPPED, OLD_OFFICE = (b"PK\x03\x04",), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",)
TABLES = (".csv", ".tsv", ".tab")


class NotShown(Exception):
    """A paper that cannot be shown; the reason in Dutch."""


class Showing:
    """Makes pages of papers. `sheets` puts pages of other files on paper; one reader of files per bundle."""

    def __init__(self, matter: Matter, sheets: Sheets) -> None:
        self._matter, self._sheets = matter, sheets

    def paper(self, name: str, title: str, data: bytes) -> list[Sheet]:
        """The pages of a paper. NotShown with the reason; a fault in one paper never stops the bundle."""
        try:
            found = list(self._way(name, data)(name, title, data))
        except (UnusablePicture, UnusableText) as error:
            raise NotShown(str(error)) from error
        except pikepdf.PdfError as error:
            raise NotShown(self._matter.label("bundle.damaged_pdf")) from error
        except NotShown:
            raise
        except Exception as error:  # what a library makes of a broken file is not known beforehand
            raise NotShown(self._matter.label("bundle.unreadable_sheet")) from error
        if not found:
            raise NotShown(self._matter.label("bundle.no_pages"))
        return found

    def _way(self, name: str, data: bytes) -> Callable[[str, str, bytes], Iterator[Sheet]]:
        """How to show a file, by what it is; its name only tells a table from a text."""
        if not data:
            raise NotShown(self._matter.label("bundle.empty"))
        if b"%PDF-" in data[:1024]:
            return self._pdf
        if data.startswith(PICTURES) or data[8:12] == b"WEBP":
            return self._picture
        if data.startswith(ZIPPED) or data.startswith(OLD_OFFICE) or name.lower().endswith(TABLES):
            return self._table
        return self._text

    def _pdf(self, name: str, title: str, data: bytes) -> Iterator[Sheet]:
        source = self._sheets.opened(data)
        if "/AcroForm" in source.Root:
            source.generate_appearance_streams()
        if any("/Annots" in page for page in source.pages):
            source.flatten_annotations()
        yield from (self._sheets.fitted(page) for page in source.pages)

    def _picture(self, name: str, title: str, data: bytes) -> Iterator[Sheet]:
        yield from (self._sheets.picture(one) for one in pictures(data))

    def _table(self, name: str, title: str, data: bytes) -> Iterator[Sheet]:
        from wml_claim.readers.sheet_limits import Unopenable
        from wml_claim.readers.sheet_page import sheet_pages

        try:
            pages = sheet_pages(data, name)
        except Unopenable as error:
            raise NotShown(self._matter.label("bundle.unreadable_sheet")) from error
        yield from self.document(sheets_document(self._matter, title, pages))

    def _text(self, name: str, title: str, data: bytes) -> Iterator[Sheet]:
        yield from self.document(text_document(title, data))

    def document(self, document: LetterDocument, *, whole: bool = False) -> Iterator[Sheet]:
        """Pages of a letter, an annex or a text; `whole` keeps them at their own size."""
        from wml_claim.letters import pdf

        if not whole:
            document = printable(document, pdf.unprintable("".join(document.texts())))
        source = self._sheets.opened(pdf.render(document))
        place = self._sheets.whole if whole else self._sheets.fitted
        yield from (place(page) for page in source.pages)


def size_of(data: bytes) -> int:
    """The number of pages of a PDF of our own."""
    with pikepdf.Pdf.open(BytesIO(data)) as pdf:
        return len(pdf.pages)
