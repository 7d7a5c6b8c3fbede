"""Pages of a PDF as pictures, and where on the picture a spot of the page lies."""

from __future__ import annotations

from ctypes import byref, c_int
from dataclasses import dataclass
from typing import Any

from wml_claim.readers.pdf_text import PDFIUM, UnreadablePdf, opened

MOST_PIXELS = 24_000_000
FINE = 100_000
"""Steps along each side of a page when a spot is placed on it."""

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page, `number` from 1 of `pages`, as rows of red, green and blue bytes, each row `stride` bytes long.

    `axes` says how points of the page lie on the picture: x and y are (a*x + b*y + c) parts of width and height.
    """

    number: int
    pages: int
    width: int
    height: int
    stride: int
    data: bytes
    axes: tuple[tuple[float, float, float], tuple[float, float, float]]

    def place(self, box: Box) -> Box:
        """A box in points of the page as (left, top, right, bottom), in parts of the picture from its top left."""
        corners = ((box[0], box[1]), (box[2], box[3]))
        (a, b, c), (d, e, f) = self.axes
        xs = [a * x + b * y + c for x, y in corners]
        ys = [d * x + e * y + f for x, y in corners]
        return min(xs), min(ys), max(xs), max(ys)


def page_image(content: bytes, number: int, width: int) -> PageImage:
    """A page drawn `width` pixels wide, as it is turned on paper; less wide where it would take too much memory.

    UnreadablePdf when the file, or this page of it, cannot be drawn.
    """
    import pypdfium2

    with PDFIUM:
        document = opened(content)
        try:
            pages = len(document)
            if not 1 <= number <= pages:
                raise UnreadablePdf("empty_pdf")
            page = document[number - 1]
            try:
                return _drawn(page, number, pages, width)
            finally:
                page.close()
        except pypdfium2.PdfiumError as error:
            raise UnreadablePdf("damaged") from error
        finally:
            document.close()


def _drawn(page: Any, number: int, pages: int, width: int) -> PageImage:
    wide, high = page.get_size()
    if wide <= 0 or high <= 0:
        raise UnreadablePdf("damaged")
    scale = min(width / wide, (MOST_PIXELS / (wide * high)) ** 0.5)
    bitmap = page.render(scale=scale, rev_byteorder=True)
    try:
        data = bytes(bitmap.buffer)
        return PageImage(number, pages, bitmap.width, bitmap.height, bitmap.stride, data, _axes(page))
    finally:
        bitmap.close()


def _axes(page: Any) -> tuple[tuple[float, float, float], tuple[float, float, float]]:
    """How pdfium itself puts points on a picture, with the page's turn and its crop: three points tell all."""
    start = _on_picture(page, 0, 0)
    right, up = _on_picture(page, 1000, 0), _on_picture(page, 0, 1000)
    x, y = (((right[n] - start[n]) / 1000, (up[n] - start[n]) / 1000, start[n]) for n in (0, 1))
    return x, y


def _on_picture(page: Any, x: float, y: float) -> tuple[float, float]:
    import pypdfium2.raw as pdfium

    across, down = c_int(), c_int()
    pdfium.FPDF_PageToDevice(page.raw, 0, 0, FINE, FINE, 0, x, y, byref(across), byref(down))
    return across.value / FINE, down.value / FINE
