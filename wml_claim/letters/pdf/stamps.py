"""What a bundle prints on pages that exist already: a transparent page per stamp, all with one font (reportlab)."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from wml_claim.letters.pdf.fonts import BOLD, REGULAR, register_fonts, width_of
from wml_claim.letters.pdf.page import INK, SOFT

DOWN, SIDE, GAP = 8 * mm, 12 * mm, 4 * mm


def stamps(marks: Sequence[tuple[str, str, float, float]]) -> bytes:
    """A PDF with a page per mark: (bold words, plain words, page width, page height), at the top right of the page."""
    register_fonts()
    out = BytesIO()
    canvas = Canvas(out, invariant=1, initialFontName=REGULAR)  # type: ignore[arg-type]
    for strong, soft, width, height in marks:
        canvas.setPageSize((width, height))
        canvas.setFont(REGULAR, 8)
        canvas.setFillColor(SOFT)
        canvas.drawRightString(width - SIDE, height - DOWN, soft)
        if strong:
            canvas.setFont(BOLD, 9)
            canvas.setFillColor(INK)
            canvas.drawRightString(width - SIDE - width_of(soft, REGULAR, 8) - GAP, height - DOWN, strong)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
