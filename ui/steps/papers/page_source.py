"""The pages of a paper as pictures, made on another thread and kept for a while."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

from wml_claim.readers.page_image import Box, page_image
from wml_claim.readers.sheet_limits import Unopenable
from wml_claim.readers.sheet_page import SheetPage, sheet_pages

KEPT = 12
LARGEST_MB = 400
"""Room for the picture of a photo while it is unpacked."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a paper as a picture. `place` puts a box in points on it, None for a photo."""

    number: int
    pages: int
    image: QImage
    place: Callable[[Box], Box] | None = None


class Unshowable(Exception):
    """A paper that cannot be shown; the message says in Dutch why and what to do."""


def open_paper(content: bytes, name: str, width: int) -> Page | tuple[SheetPage, ...]:
    """What a paper is: the sheets of a table, or else its first page as a picture. Unshowable says why neither."""
    if b"%PDF-" in content[:1024]:
        return draw_page(content, name, 1, width)
    try:
        return sheet_pages(content, name)
    except Unopenable as refusal:
        try:
            return draw_page(content, name, 1, width)
        except Unshowable as error:
            raise Unshowable(
                f"{name}: {refusal.message}" if refusal.code == "password_protected" else str(error)
            ) from error


def draw_page(content: bytes, name: str, number: int, width: int) -> Page:
    """A page of a PDF, or a photo, `width` pixels wide. Unshowable says why not. Runs on any thread."""
    if b"%PDF-" not in content[:1024]:
        return Page(1, 1, _photo(content, name, width))
    from wml_claim.readers.pdf_text import UnreadablePdf

    try:
        drawn = page_image(content, number, width)
    except UnreadablePdf as error:
        words = {
            "encrypted": _tr("{name} is met een wachtwoord beveiligd en kan niet worden getoond."),
            "empty_pdf": _tr("{name} heeft geen bladzijden."),
        }.get(error.code, _tr("{name} is beschadigd en kan niet worden getoond."))
        raise Unshowable(words.format(name=name)) from error
    image = QImage(drawn.data, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB888).copy()
    return Page(drawn.number, drawn.pages, image, drawn.place)


def _photo(content: bytes, name: str, width: int) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(LARGEST_MB)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.width() > 2 * width:
        reader.setScaledSize(QSize(2 * width, max(1, round(size.height() * 2 * width / size.width()))))
    image = reader.read()
    if image.isNull():
        words = _tr("{name} kan hier niet worden getoond. Het bestand is wel bewaard.")
        raise Unshowable(words.format(name=name))
    return image


def _tr(text: str) -> str:
    return QCoreApplication.translate("PageSource", text)


class PageCache:
    """The pages drawn last, by paper, page and width."""

    def __init__(self) -> None:
        self._pages: OrderedDict[tuple[str, int, int], Page] = OrderedDict()

    def get(self, key: tuple[str, int, int]) -> Page | None:
        """A page that was kept."""
        if key in self._pages:
            self._pages.move_to_end(key)
        return self._pages.get(key)

    def __contains__(self, key: tuple[str, int, int]) -> bool:
        return key in self._pages

    def keep(self, key: tuple[str, int, int], page: Page) -> None:
        """Keep a page; the one not seen longest makes room."""
        self._pages[key] = page
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)

    def clear(self) -> None:
        """Forget all, as when another dossier is opened."""
        self._pages.clear()
