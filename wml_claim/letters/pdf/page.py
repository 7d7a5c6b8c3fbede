"""The paper of a letter: fonts, measures, and what stands on every page (reportlab).

Page x of y needs the number of pages, so a page is kept until the document is complete.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from wml_claim.resources import resource

REGULAR, BOLD = "NotoSans", "NotoSans-Bold"
INK, SOFT, LINE, MARK = HexColor("#1C1F23"), HexColor("#55585E"), HexColor("#BDB8AE"), HexColor("#A3261F")
MARGIN_SIDE, MARGIN_TOP, MARGIN_BOTTOM = 25 * mm, 22 * mm, 24 * mm
MARGIN_SIDE_WIDE = 15 * mm
SMALLEST = 0.7
LARGE = 1.4


@cache
def register_fonts() -> None:
    """Makes Noto Sans known to reportlab, so that it is embedded."""
    for name, file in ((REGULAR, "NotoSans-Regular.ttf"), (BOLD, "NotoSans-Bold.ttf")):
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", file))))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)


def unprintable(text: str) -> str:
    """The characters of a text for which the fonts of the papers have no glyph, each once."""
    register_fonts()
    font = pdfmetrics.getFont(REGULAR)
    assert isinstance(font, TTFont)
    glyphs = font.face.charToGlyph
    return "".join(dict.fromkeys(sign for sign in text if ord(sign) not in glyphs and not sign.isspace()))


def width_of(text: str, font: str, size: float) -> float:
    """The width of a text in points."""
    return float(pdfmetrics.stringWidth(text, font, size))


def shrunk(text: str, font: str, size: float, room: float) -> tuple[str, float]:
    """A text and a size that fit in `room`: smaller down to 70 %, and only then cut with an ellipsis."""
    width = width_of(text, font, size)
    if width <= room:
        return text, size
    size *= max(SMALLEST, room / width)
    while width_of(text, font, size) > room and len(text) > 1:
        text = text[:-2].rstrip() + "…"
    return text, size


class Paper:
    """Measures of one paper, upright or landscape; `scale` enlarges the letters for large print."""

    def __init__(self, wide: bool, large: bool = False) -> None:
        self.scale = LARGE if large else 1.0
        self.size: tuple[float, float] = landscape(A4) if wide else A4
        self.side = MARGIN_SIDE_WIDE if wide else MARGIN_SIDE
        self.width, self.height = self.size
        self.text_width = self.width - 2 * self.side


def page_canvas(paper: Paper, reference: str, label: str, concept: bool) -> type[Canvas]:
    """A canvas class that puts the reference, the page number of the total and the draft mark on every page.

    `label` names {page} and {pages}.
    """

    class NumberedCanvas(Canvas):
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **{**options, "invariant": 1, "initialFontName": REGULAR})
            self._kept: list[dict[str, Any]] = []

        def showPage(self) -> None:
            self._kept.append(dict(self.__dict__))
            self._startPage()  # type: ignore[attr-defined]

        def save(self) -> None:
            for number, state in enumerate(self._kept, 1):
                self.__dict__.update(state)
                _frame(self, paper, reference, label.format(page=number, pages=len(self._kept)), concept)
                super().showPage()
            super().save()

    return NumberedCanvas


def _frame(canvas: Canvas, paper: Paper, reference: str, number: str, concept: bool) -> None:
    foot = 12 * mm
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.4)
    canvas.line(paper.side, foot + 4 * mm, paper.width - paper.side, foot + 4 * mm)
    canvas.setFillColor(SOFT)
    canvas.setFont(REGULAR, 8)
    canvas.drawRightString(paper.width - paper.side, foot, number)
    room = paper.text_width - width_of(number, REGULAR, 8) - 6 * mm
    text, size = shrunk(reference, REGULAR, 8, room)
    canvas.setFont(REGULAR, size)
    canvas.drawString(paper.side, foot, text)
    if concept:
        _draft_mark(canvas, paper)


def _draft_mark(canvas: Canvas, paper: Paper) -> None:
    width, height = 26 * mm, 7 * mm
    left, bottom = paper.width - paper.side - width, paper.height - 17 * mm
    canvas.setStrokeColor(MARK)
    canvas.setLineWidth(0.8)
    canvas.rect(left, bottom, width, height)
    canvas.setFillColor(MARK)
    canvas.setFont(BOLD, 11)
    canvas.drawCentredString(left + width / 2, bottom + 2 * mm, "CONCEPT")
