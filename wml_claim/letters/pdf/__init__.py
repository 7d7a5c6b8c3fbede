"""A letter as PDF: A4, embedded fonts, selectable text, the same bytes for the same letter (reportlab)."""

from __future__ import annotations

from functools import cache
from io import BytesIO

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, CondPageBreak, Flowable, Frame, KeepTogether, PageTemplate, Spacer
from reportlab.platypus import PageBreak as NewPage

from wml_claim.letters.document import (
    Blank,
    Block,
    Heading,
    LetterDocument,
    Lines,
    Notice,
    PageBreak,
    Paragraph,
    Signature,
    Table,
    Tick,
)
from wml_claim.letters.pdf.flowing import flowing
from wml_claim.letters.pdf.fonts import BOLD, REGULAR, draw_text, register_fonts, shrunk, unprintable
from wml_claim.letters.pdf.grid import grid
from wml_claim.letters.pdf.page import INK, LINE, MARGIN_BOTTOM, MARGIN_TOP, SOFT, Paper, page_canvas

__all__ = ["render", "unprintable"]

NUMBER_ROOM, DASH_ROOM = 11 * mm, 5 * mm
HEADINGS = {0: (15, 20, 0, 8), 1: (11.5, 16, 12, 4), 2: (10, 14, 8, 3)}


def render(document: LetterDocument) -> bytes:
    """The PDF of a letter."""
    register_fonts()
    paper = Paper(document.landscape, document.large, document.rtl)
    out = BytesIO()
    frame = Frame(
        paper.side, MARGIN_BOTTOM, paper.text_width, paper.height - MARGIN_TOP - MARGIN_BOTTOM,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip
    template = BaseDocTemplate(
        out, pagesize=paper.size, invariant=1, pageTemplates=[PageTemplate(frames=[frame])], title=document.title,
        author="", subject="", creator="", producer="WML-claim", lang=document.language,
    )  # fmt: skip
    canvas = page_canvas(paper, document.reference, document.page_label, document.concept)
    template.build(_flow(document.blocks, paper), canvasmaker=canvas)
    return out.getvalue()


def _flow(blocks: tuple[Block, ...], paper: Paper) -> list[Flowable]:
    """The flowables in order; headings and kept paragraphs move to the page of what follows them."""
    flow: list[Flowable] = []
    held: list[Flowable] = []
    for block in blocks:
        made = _made(block, paper)
        if isinstance(block, Heading) or (isinstance(block, Paragraph) and block.keep):
            held += made
        elif isinstance(block, Table):
            flow += _with_table(held, made, paper)
            held = []
        else:
            flow += [KeepTogether(held + made)] if held or isinstance(block, Signature) else made
            held = []
    return flow + held


def _with_table(held: list[Flowable], made: list[Flowable], paper: Paper) -> list[Flowable]:
    """A table with what leads to it: on one page when it is short, else with at least its first rows."""
    room = paper.height - MARGIN_TOP - MARGIN_BOTTOM
    needed = sum(flowable.wrap(paper.text_width, room)[1] for flowable in held + made)
    if needed <= room / 2:
        return [KeepTogether(held + made)]
    lead = sum(flowable.wrap(paper.text_width, room)[1] for flowable in held)
    return [CondPageBreak(min(lead + 45 * mm, room)), *held, *made]


def _made(block: Block, paper: Paper) -> list[Flowable]:
    match block:
        case Heading():
            return [flowing(block.text, _heading_style(block.level, paper.scale), rtl=paper.rtl)]
        case Paragraph():
            return [_paragraph(block, paper)]
        case Lines():
            return _lines(block)
        case Blank():
            return [Ruled(block, paper), Spacer(1, 4 * mm)]
        case Notice():
            return [_notice(block, paper)]
        case Table():
            return [grid(block, paper.text_width, paper.scale, rtl=paper.rtl), Spacer(1, 4 * mm)]
        case Signature():
            return _signature(block)
        case Tick():
            return [Ticked(flowing(block.text, _body_style("body", paper.scale), rtl=paper.rtl), paper)]
        case PageBreak():
            return [NewPage()]


@cache
def _heading_style(level: int, scale: float) -> ParagraphStyle:
    size, leading, before, after = (measure * scale for measure in HEADINGS[level])
    return ParagraphStyle(
        f"heading{level}x{scale}", fontName=BOLD, fontSize=size, leading=leading, textColor=INK,
        spaceBefore=before, spaceAfter=after, alignment=TA_LEFT, splitLongWords=1,
    )  # fmt: skip


@cache
def _body_style(style: str, scale: float = 1.0, indent: float = 0, inset: float = 0) -> ParagraphStyle:
    size, leading, after = (measure * scale for measure in ((8.5, 12, 4) if style == "small" else (10, 14.5, 6)))
    return ParagraphStyle(
        f"{style}{scale}{indent}{inset}", fontName=REGULAR, fontSize=size, leading=leading, textColor=INK,
        spaceAfter=after, leftIndent=inset + indent, bulletFontName=REGULAR, bulletFontSize=size, bulletIndent=inset,
        allowWidows=0, allowOrphans=0, splitLongWords=1,
    )  # fmt: skip


def _paragraph(block: Paragraph, paper: Paper) -> Flowable:
    indent = paper.scale * (DASH_ROOM if block.number == "–" else NUMBER_ROOM if block.number else 0)
    style = _body_style(block.style, paper.scale, indent, NUMBER_ROOM if block.inset else 0)
    return flowing(block.text, style, rtl=paper.rtl, number=block.number)


def _lines(block: Lines) -> list[Flowable]:
    style = ParagraphStyle("lines", parent=_body_style("body"), spaceAfter=0, leading=14)
    strong = ParagraphStyle("strong", parent=style, fontName=BOLD)
    made: list[Flowable] = [
        flowing(line, strong if block.strong and not index else style) for index, line in enumerate(block.lines)
    ]
    return [*made, Spacer(1, 7 * mm)]


def _notice(block: Notice, paper: Paper) -> Flowable:
    size = 9.5 * paper.scale
    style = ParagraphStyle("notice", parent=_body_style("body"), fontSize=size, leading=size * 1.42, spaceAfter=3)
    title = ParagraphStyle("title", parent=style, fontName=BOLD)
    inside: list[Flowable] = [
        flowing(block.title, title, rtl=paper.rtl),
        *(flowing(text, style, rtl=paper.rtl) for text in block.paragraphs),
    ]
    return Framed(inside, paper.text_width)


def _signature(block: Signature) -> list[Flowable]:
    style = ParagraphStyle("sign", parent=_body_style("body"), spaceAfter=0)
    signed = [flowing(line, style) for line in block.lines]
    return [Spacer(1, 3 * mm), flowing(block.closing, style), Spacer(1, 17 * mm), *signed, Spacer(1, 5 * mm)]


class Ruled(Flowable):
    """A label with a ruled line, and under the line who fills it in."""

    def __init__(self, blank: Blank, paper: Paper) -> None:
        super().__init__()
        self.blank, self.room, self.scale, self.rtl = blank, paper.text_width, paper.scale, paper.rtl

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room it takes."""
        return self.room, 10 * mm * self.scale

    def draw(self) -> None:
        """The label, the line and the small words under it."""
        start = 72 * mm
        label, size = shrunk(self.blank.label, REGULAR, 9.5 * self.scale, start - 3 * mm)
        self.canv.setFillColor(INK)
        self._write(0, 3.8 * mm, label, size)
        self.canv.setStrokeColor(SOFT)
        self.canv.setLineWidth(0.5)
        self.canv.line(self._across(start), 3.4 * mm, self._across(self.room), 3.4 * mm)
        self.canv.setFillColor(SOFT)
        self._write(start, 0.6 * mm, self.blank.filled_by, 7.5)

    def _write(self, x: float, y: float, text: str, size: float) -> None:
        draw_text(self.canv, self._across(x), y, text, REGULAR, size, at_right=self.rtl, rtl=self.rtl)

    def _across(self, x: float) -> float:
        return self.room - x if self.rtl else x


class Ticked(Flowable):
    """A box to tick, with its statement beside it, kept on one page."""

    ROOM = 12 * mm

    def __init__(self, statement: Flowable, paper: Paper) -> None:
        super().__init__()
        self.statement, self.room, self.size = statement, paper.text_width, 4.5 * mm * paper.scale
        self.rtl = paper.rtl
        self.spaceAfter = 4 * mm * paper.scale

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room it takes."""
        self.tall = max(self.statement.wrap(self.room - self.ROOM, height)[1], self.size)
        return self.room, self.tall

    def draw(self) -> None:
        """The box at the first line, and the statement."""
        self.canv.setStrokeColor(INK)
        self.canv.setLineWidth(0.8)
        box = self.room - self.size if self.rtl else 0
        self.canv.rect(box, self.tall - self.size, self.size, self.size)
        self.statement.drawOn(self.canv, 0 if self.rtl else self.ROOM, self.tall - self.statement.height)


class Framed(Flowable):
    """Paragraphs in a thin frame, kept on one page."""

    PADDING = 4 * mm

    def __init__(self, inside: list[Flowable], width: float) -> None:
        super().__init__()
        self.inside, self.room = inside, width
        self.spaceAfter = 5 * mm

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room it takes."""
        inner = self.room - 2 * self.PADDING
        self.heights = [flowable.wrap(inner, height)[1] + 3 for flowable in self.inside]
        self.tall = sum(self.heights) + 2 * self.PADDING - 3
        return self.room, self.tall

    def draw(self) -> None:
        """The frame and the paragraphs from top to bottom."""
        self.canv.setStrokeColor(LINE)
        self.canv.setLineWidth(0.8)
        self.canv.rect(0, 0, self.room, self.tall)
        top = self.tall - self.PADDING
        for flowable, height in zip(self.inside, self.heights, strict=True):
            flowable.drawOn(self.canv, self.PADDING, top - height + 3)
            top -= height
