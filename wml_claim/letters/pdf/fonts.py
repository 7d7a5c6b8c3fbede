"""The letters themselves: which font has a sign, how wide a text is, and one line of it on paper (reportlab)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import groupby

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from wml_claim.letters.pdf.bidi import ISOLATES, Sign, arranged, in_sight, runs_right_to_left
from wml_claim.resources import resource

REGULAR, BOLD = "NotoSans", "NotoSans-Bold"
ARABIC, ARABIC_BOLD = "NotoSansArabicUI", "NotoSansArabicUI-Bold"
SMALLEST = 0.7


@cache
def register_fonts() -> None:
    """Makes the fonts known to reportlab, so that they are embedded where they are used."""
    for name in (REGULAR, BOLD, ARABIC, ARABIC_BOLD):
        file = name if "-" in name else f"{name}-Regular"
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", f"{file}.ttf"))))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)


@cache
def _glyphs(name: str) -> frozenset[int]:
    register_fonts()
    font = pdfmetrics.getFont(name)
    assert isinstance(font, TTFont)
    return frozenset(font.face.charToGlyph)


def font_of(sign: Sign) -> str:
    """The font that has a sign: Noto Sans, or its Arabic sister for what only she has."""
    if ord(sign.char) in _glyphs(REGULAR) or ord(sign.char) not in _glyphs(ARABIC):
        return BOLD if sign.bold else REGULAR
    return ARABIC_BOLD if sign.bold else ARABIC


def unprintable(text: str) -> str:
    """The characters of a text for which the fonts of the papers have no glyph, each once."""
    if runs_right_to_left(text):
        text = "".join(sign.char for sign in arranged([Sign(char) for char in text], rtl=False))
    known = _glyphs(REGULAR) | _glyphs(ARABIC) | {ord(sign) for sign in ISOLATES}
    return "".join(dict.fromkeys(sign for sign in text if ord(sign) not in known and not sign.isspace()))


def width_of(text: str, font: str, size: float) -> float:
    """The width of a text in points."""
    if runs_right_to_left(text):
        return width_of_signs(arranged([Sign(char, font == BOLD) for char in text], rtl=True), size)
    return float(pdfmetrics.stringWidth(text, font, size))


def width_of_signs(signs: Iterable[Sign], size: float) -> float:
    """The width of arranged signs in points; the order does not change it."""
    shown = (sign for sign in signs if sign.char not in ISOLATES)
    return sum(
        float(pdfmetrics.stringWidth("".join(sign.char for sign in stretch), font, size))
        for font, stretch in groupby(shown, font_of)
    )


def shrunk(text: str, font: str, size: float, room: float) -> tuple[str, float]:
    """A text and a size that fit in `room`: smaller down to 70 %, and only then cut with an ellipsis."""
    width = width_of(text, font, size)
    if width <= room:
        return text, size
    size *= max(SMALLEST, room / width)
    while width_of(text, font, size) > room and len(text) > 1:
        text = text[:-2].rstrip() + "…"
    return text, size


def draw_text(
    canvas: Canvas, x: float, y: float, text: str, font: str, size: float, *, at_right: bool = False, rtl: bool = False
) -> None:
    """One line that begins at `x`, or ends there when it stands `at_right`; `rtl`: it runs from right to left."""
    if not runs_right_to_left(text):
        canvas.setFont(font, size)
        (canvas.drawRightString if at_right else canvas.drawString)(x, y, text)
        return
    signs = arranged([Sign(char, font == BOLD) for char in text], rtl=rtl)
    draw_signs(canvas, x - width_of_signs(signs, size) if at_right else x, y, signs, size)


def draw_signs(canvas: Canvas, x: float, y: float, signs: list[Sign], size: float) -> None:
    """The signs of one line from `x`, each stretch in the font that has its letters."""
    for font, stretch in groupby(in_sight(signs), font_of):
        text = "".join(sign.char for sign in stretch)
        canvas.setFont(font, size)
        canvas.drawString(x, y, text)
        x += pdfmetrics.stringWidth(text, font, size)
