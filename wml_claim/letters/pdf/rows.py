"""The rows of a table as they are drawn: one flowable that breaks between rows and repeats its head (reportlab).

It draws what a table of a letter needs and no more, which makes an annex of hundreds of rows several times faster
than a general table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from wml_claim.letters.pdf.fonts import BOLD, REGULAR
from wml_claim.letters.pdf.page import INK, LINE, SOFT

LEADING = 1.3


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a column, from `left` with `room` to the right of it: a text of a known width, or a paragraph."""

    content: str | Flowable
    left: float
    room: float
    width: float = 0.0
    right_aligned: bool = False


class RowLine:
    """One row: its cells, its height, and whether it stays on the page of the next one."""

    def __init__(
        self, cells: Sequence[Cell], size: float, kind: Literal["head", "plain", "total", "group"], keep: bool = False
    ) -> None:
        self.cells, self.size, self.kind, self.keep = cells, size, kind, keep
        pad = size * 0.42
        self.above, self.below = (pad * 2 if kind == "group" else pad * 0.75), pad
        tallest = max((self._tall(cell) for cell in cells), default=0.0)
        self.height = self.above + max(tallest, size * LEADING) + self.below

    def _tall(self, cell: Cell) -> float:
        if isinstance(cell.content, str):
            return self.size * LEADING
        return float(cell.content.wrap(cell.room, 1e6)[1])

    def draw(self, canvas: Canvas, bottom: float, room: float) -> None:
        """The row with the line under it; a total has one above it too."""
        top = bottom + self.height - self.above
        for strings, paragraphs in _runs(self.cells):
            self._write(canvas, strings, top - self.size)
            for cell, content in paragraphs:
                content.drawOn(canvas, cell.left, bottom + self.below if self.kind == "head" else top - content.height)
        self._rule(canvas, bottom, room, strong=self.kind == "head")
        if self.kind == "total":
            self._rule(canvas, bottom + self.height, room, strong=True)

    def _write(self, canvas: Canvas, strings: Sequence[tuple[Cell, str]], base: float) -> None:
        if not strings:
            return
        text = canvas.beginText()
        text.setFont(BOLD if self.kind == "total" else REGULAR, self.size)
        text.setFillColor(INK)
        for cell, words in strings:
            text.setTextOrigin(cell.left + (cell.room - cell.width if cell.right_aligned else 0.0), base)
            text.textOut(words)
        canvas.drawText(text)

    @staticmethod
    def _rule(canvas: Canvas, height: float, room: float, *, strong: bool) -> None:
        canvas.setLineWidth(0.8 if strong else 0.3)
        canvas.setStrokeColor(SOFT if strong else LINE)
        canvas.line(0, height, room, height)


def _runs(cells: Sequence[Cell]) -> Iterator[tuple[list[tuple[Cell, str]], list[tuple[Cell, Flowable]]]]:
    """The cells from left to right as stretches of texts, each followed by at most one paragraph."""
    strings: list[tuple[Cell, str]] = []
    for cell in cells:
        if isinstance(cell.content, str):
            if cell.content:
                strings.append((cell, cell.content))
        else:
            yield strings, [(cell, cell.content)]
            strings = []
    yield strings, []


class Rows(Flowable):
    """The rows of a table below its head; on a next page the head is repeated."""

    def __init__(self, head: RowLine, lines: Sequence[RowLine], room: float) -> None:
        super().__init__()
        self.head, self.lines, self.room = head, lines, room
        self.tall = head.height + sum(line.height for line in lines)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room it takes."""
        return self.room, self.tall

    def split(self, width: float, height: float) -> list[Flowable]:
        """What fits on this page and the rest; nothing when not even the first rows fit."""
        fitting = self._fitting(height - self.head.height)
        if not fitting:
            return []
        if fitting == len(self.lines):
            return [self]
        return [Rows(self.head, part, self.room) for part in (self.lines[:fitting], self.lines[fitting:])]

    def _fitting(self, room: float) -> int:
        """How many rows can stand on this page, so that rows that belong together stay together."""
        fitting = 0
        for number, line in enumerate(self.lines, 1):
            room -= line.height
            if room < 0:
                break
            if not line.keep:
                fitting = number
        return fitting

    def draw(self) -> None:
        """The head and the rows from top to bottom."""
        bottom = self.tall
        for line in (self.head, *self.lines):
            bottom -= line.height
            line.draw(self.canv, bottom, self.room)
