"""The paper of a letter: its measures, and what stands on every page (reportlab).

Page x of y needs the number of pages, so a page is kept until the document is complete.
"""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from wml_claim.letters.pdf.fonts import BOLD, REGULAR, draw_text, shrunk, width_of

INK, SOFT, LINE, MARK = HexColor("#1C1F23"), HexColor("#55585E"), HexColor("#BDB8AE"), HexColor("#A3261F")
MARGIN_SIDE, MARGIN_TOP, MARGIN_BOTTOM = 25 * mm, 22 * mm, 24 * mm
MARGIN_SIDE_WIDE = 15 * mm
LARGE = 1.4


class Paper:
    """Measures of one paper, upright or landscape; `scale` enlarges its letters, `rtl` mirrors it."""

    def __init__(self, wide: bool, large: bool = False, rtl: bool = False) -> None:
        self.scale, self.rtl = LARGE if large else 1.0, rtl
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
    left, right = paper.side, paper.width - paper.side
    draw_text(canvas, left if paper.rtl else right, foot, number, REGULAR, 8, at_right=not paper.rtl, rtl=paper.rtl)
    room = paper.text_width - width_of(number, REGULAR, 8) - 6 * mm
    text, size = shrunk(reference, REGULAR, 8, room)
    draw_text(canvas, right if paper.rtl else left, foot, text, REGULAR, size, at_right=paper.rtl)
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
