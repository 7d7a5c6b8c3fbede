"""Pages of other files put on A4, with room above for the stamp (pikepdf)."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

from wml_claim.letters.bundle.picture import Picture

MM = 72 / 25.4
A4 = (210 * MM, 297 * MM)
SIDE, FOOT, TOP = 8 * MM, 8 * MM, 13 * MM


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page to be: its size in points, what is drawn on it, and how."""

    width: float
    height: float
    drawing: str
    content: pikepdf.Object | None


def blank() -> Sheet:
    """An empty page."""
    return Sheet(*A4, "", None)


class Sheets:
    """The file that is being made, and the files its pages come from, which stay open until it is saved."""

    def __init__(self) -> None:
        self.pdf = pikepdf.Pdf.new()
        self._sources: list[pikepdf.Pdf] = []

    def close(self) -> None:
        """Give all files free."""
        for source in (*self._sources, self.pdf):
            source.close()

    def opened(self, data: bytes) -> pikepdf.Pdf:
        """A file whose pages are wanted. pikepdf.PdfError when it is damaged or has a password."""
        source = pikepdf.Pdf.open(BytesIO(data))
        self._sources.append(source)
        return source

    def fitted(self, page: pikepdf.Page) -> Sheet:
        """A page of an exhibit, upright or lying as it is read, never enlarged."""
        form = page.as_form_xobject()
        left, bottom, right, top = _drawn_box(form)
        wide, high = right - left, top - bottom
        width, height = A4[::-1] if wide > high else A4
        scale, x, y = _placed(wide, high, width, height, most=1.0)
        move = f"{scale:.5f} 0 0 {scale:.5f} {x - left * scale:.3f} {y - bottom * scale:.3f}"
        return Sheet(width, height, move, self.pdf.copy_foreign(form))

    def whole(self, page: pikepdf.Page) -> Sheet:
        """A page of our own, at its own size."""
        form = page.as_form_xobject()
        left, bottom, right, top = _drawn_box(form)
        move = f"1 0 0 1 {-left:.3f} {-bottom:.3f}"
        return Sheet(right - left, top - bottom, move, self.pdf.copy_foreign(form))

    def picture(self, picture: Picture) -> Sheet:
        """A photo, as large as the page allows."""
        image = self.pdf.make_stream(
            picture.jpeg,
            Type=Name.XObject, Subtype=Name.Image, Width=picture.width, Height=picture.height, BitsPerComponent=8,
            ColorSpace=Name.DeviceGray if picture.gray else Name.DeviceRGB, Filter=Name.DCTDecode,
        )  # fmt: skip
        width, height = A4[::-1] if picture.width > picture.height else A4
        scale, x, y = _placed(picture.width, picture.height, width, height)
        move = f"{picture.width * scale:.3f} 0 0 {picture.height * scale:.3f} {x:.3f} {y:.3f}"
        return Sheet(width, height, move, image)

    def add(self, sheet: Sheet, stamp: pikepdf.Page) -> None:
        """Append a page with its stamp."""
        drawn: dict[str, Any] = {"/S": self.pdf.copy_foreign(stamp.as_form_xobject())}
        commands = "q /S Do Q"
        if sheet.content is not None:
            drawn["/E"] = sheet.content
            commands = f"q {sheet.drawing} cm /E Do Q {commands}"
        page = Dictionary(
            Type=Name.Page, MediaBox=Array([0, 0, round(sheet.width, 3), round(sheet.height, 3)]),
            Resources=Dictionary(XObject=Dictionary(drawn)), Contents=self.pdf.make_stream(commands.encode()),
        )  # fmt: skip
        self.pdf.pages.append(pikepdf.Page(self.pdf.make_indirect(page)))


def _drawn_box(form: Any) -> tuple[float, float, float, float]:
    """The box that a page fills after its own turning. ValueError for a page without a surface."""
    box = [float(value) for value in form.BBox]
    a, b, c, d, e, f = [float(value) for value in form.get("/Matrix", Array([1, 0, 0, 1, 0, 0]))]
    corners = [(x * a + y * c + e, x * b + y * d + f) for x in (box[0], box[2]) for y in (box[1], box[3])]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    if max(xs) - min(xs) < 1 or max(ys) - min(ys) < 1:
        raise ValueError("a page without a surface")
    return min(xs), min(ys), max(xs), max(ys)


def _placed(wide: float, high: float, width: float, height: float, most: float = 1e9) -> tuple[float, float, float]:
    """Scale, left and bottom that put something in the middle of the room for it."""
    room_wide, room_high = width - 2 * SIDE, height - FOOT - TOP
    scale = min(room_wide / wide, room_high / high, most)
    return scale, SIDE + (room_wide - wide * scale) / 2, FOOT + (room_high - high * scale) / 2
