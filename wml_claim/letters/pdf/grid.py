"""Tables on paper: thin row lines, figures right-aligned, the head repeated on every page (reportlab).

Column widths follow the content. A table that is too wide is set in a smaller size, down to a limit; only then do
its text columns wrap harder.
"""

from __future__ import annotations

from functools import cache
from itertools import accumulate
from typing import NamedTuple

from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from wml_claim.letters.document import Column, Row, Table
from wml_claim.letters.pdf.bidi import runs_right_to_left
from wml_claim.letters.pdf.flowing import flowing
from wml_claim.letters.pdf.fonts import BOLD, REGULAR, width_of
from wml_claim.letters.pdf.page import INK
from wml_claim.letters.pdf.rows import LEADING, Cell, RowLine, Rows

NORMAL, COMPACT, LEAST = 9.0, 7.5, 5.5
LEAST_TEXT = 20.0
TOGETHER = 3  # so many rows stay with the last one: a total never stands alone on a page


class Place(NamedTuple):
    """Where the content of a column begins, its room, and on which side it stands."""

    left: float
    room: float
    right_aligned: bool
    rtl: bool = False

    def mirrored(self, whole: float) -> Place:
        """The place in a table of width `whole` that is read from right to left."""
        return Place(whole - self.left - self.room, self.room, True, rtl=True)


def grid(table: Table, room: float, scale: float = 1.0, *, rtl: bool = False) -> Flowable:
    """The table as one flowable of width `room`; `rtl`: its first column stands at the right."""
    size, widths = _fitted(table, room, scale)
    places = _places(table.columns, widths, size)
    if rtl:
        places = [place.mirrored(room) for place in places]
    last = len(table.rows) - 1
    lines = []
    for number, row in enumerate(table.rows):
        keep = row.kind == "group" or last - TOGETHER <= number < last
        lines.append(RowLine(_cells(row, places, size, room), size, row.kind, keep))
    return Rows(RowLine(_head(table.columns, places, size), size, "head"), lines, room)


def _padding(size: float) -> float:
    return size * 0.42


def _room(columns: tuple[Column, ...], index: int, size: float) -> float:
    """What a cell keeps free left and right: more where words follow figures, so that they stay apart."""
    return 2 * _padding(size) + _apart(columns, index, size)


def _apart(columns: tuple[Column, ...], index: int, size: float) -> float:
    after_figures = index > 0 and columns[index].align == "left" and columns[index - 1].align == "right"
    return size * 0.8 if after_figures else 0.0


def _fitted(table: Table, room: float, scale: float) -> tuple[float, list[float]]:
    """The largest size at which every figure stands on one line, and the column widths at that size."""
    size = (COMPACT if table.compact else NORMAL) * scale
    while True:
        natural = [_natural(table, index, size) for index in range(len(table.columns))]
        least = sum(
            min(width, LEAST_TEXT * column.weight) if column.weight else width
            for column, width in zip(table.columns, natural, strict=True)
        )
        if least <= room or size <= LEAST:
            return size, _widths(table, natural, room)
        size -= 0.25


def _widths(table: Table, natural: list[float], room: float) -> list[float]:
    """Columns with a weight give way first, each no narrower than its share.

    What is left over goes to them, and in a table of many columns to all alike, so that no two stand far apart.
    """
    weights = [column.weight for column in table.columns]
    widths = list(natural)
    flexible = [index for index, weight in enumerate(weights) if weight]
    left = room - sum(width for width, weight in zip(natural, weights, strict=True) if not weight)
    while flexible and sum(natural[index] for index in flexible) > left:
        share = max(left, 1.0) / sum(weights[index] for index in flexible)
        fitting = [index for index in flexible if natural[index] <= share * weights[index]]
        if not fitting:
            for index in flexible:
                widths[index] = share * weights[index]
            break
        left -= sum(natural[index] for index in fitting)
        flexible = [index for index in flexible if index not in fitting]
    spare = room - sum(widths)
    if spare <= 0:
        return widths
    weighted = [index for index, weight in enumerate(weights) if weight]
    stretched = range(len(widths)) if table.compact or not weighted else weighted
    for index in stretched:
        widths[index] += spare / len(stretched)
    return widths


def _natural(table: Table, index: int, size: float) -> float:
    """The width that keeps every cell of a column on one line; a head may wrap between its words."""
    title = table.columns[index].title
    widths = [width_of(word, BOLD, size) for word in title.split()]
    if not table.compact:
        widths.append(width_of(title, BOLD, size) * 0.6)
    for row in table.rows:
        if row.kind != "group":
            widths.append(width_of(row.cells[index], BOLD if row.kind == "total" else REGULAR, size))
    return max(widths, default=0.0) + _room(table.columns, index, size) + 0.5


def _places(columns: tuple[Column, ...], widths: list[float], size: float) -> list[Place]:
    """Where the content of each column begins, and how much room it has."""
    edges = accumulate(widths, initial=0.0)
    return [
        Place(
            edge + _padding(size) + _apart(columns, index, size),
            width - _room(columns, index, size),
            columns[index].align == "right",
        )
        for index, (edge, width) in enumerate(zip(edges, widths, strict=False))
    ]


def _head(columns: tuple[Column, ...], places: list[Place], size: float) -> list[Cell]:
    return [
        Cell(_paragraph(column.title, BOLD, size, place, 1.25), place.left, place.room)
        for column, place in zip(columns, places, strict=True)
    ]


def _cells(row: Row, places: list[Place], size: float, room: float) -> list[Cell]:
    """Cells of one line as plain texts, longer ones as paragraphs."""
    if row.kind == "group":
        left = min(place.left for place in places)
        whole = places[0]._replace(left=left, room=room - 2 * left)
        return [Cell(_paragraph(row.cells[0], BOLD, size, whole), whole.left, whole.room)]
    font = BOLD if row.kind == "total" else REGULAR
    return [_cell(text, font, size, place) for text, place in zip(row.cells, places, strict=True)]


def _cell(text: str, font: str, size: float, place: Place) -> Cell:
    width = width_of(text, font, size)
    if width <= place.room and not runs_right_to_left(text):
        return Cell(text, place.left, place.room, width, place.right_aligned)
    return Cell(_paragraph(text, font, size, place), place.left, place.room)


def _paragraph(text: str, font: str, size: float, place: Place, leading: float = LEADING) -> Flowable:
    rtl = place.rtl and runs_right_to_left(text)
    return flowing(text, _style(font, size, place.right_aligned, leading), rtl=rtl)


@cache
def _style(font: str, size: float, right: bool, leading: float) -> ParagraphStyle:
    return ParagraphStyle(
        f"cell {font} {size} {right} {leading}", fontName=font, fontSize=size, leading=size * leading, textColor=INK,
        splitLongWords=1, alignment=TA_RIGHT if right else TA_LEFT,
    )  # fmt: skip
