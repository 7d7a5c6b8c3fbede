"""Tables on paper: thin row lines, figures right-aligned, the head repeated on every page (reportlab).

Column widths follow the content. A table that is too wide is set in a smaller size, down to a limit; only then do
its text columns wrap harder.
"""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, LongTable
from reportlab.platypus import Paragraph as Flowing

from wml_claim.letters.document import Column, Row, Table
from wml_claim.letters.pdf.page import BOLD, INK, LINE, REGULAR, SOFT, width_of

NORMAL, COMPACT, LEAST = 9.0, 7.5, 5.5
LEAST_TEXT = 20.0
TOGETHER = 3  # so many rows stay with the last one: a total never stands alone on a page


def grid(table: Table, room: float, scale: float = 1.0) -> Flowable:
    """The table as one flowable of width `room`."""
    size, widths = _fitted(table, room, scale)
    rows = [_head(table.columns, widths, size)]
    rows += [_cells(row, table.columns, widths, size) for row in table.rows]
    return LongTable(rows, colWidths=widths, repeatRows=1, style=_style(table, size), splitByRow=1, hAlign="LEFT")


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


def _head(columns: tuple[Column, ...], widths: list[float], size: float) -> list[Any]:
    left = ParagraphStyle("head", fontName=BOLD, fontSize=size, leading=size * 1.25, textColor=INK)
    right = ParagraphStyle("head_right", parent=left, alignment=2)
    return [Flowing(escape(column.title), right if column.align == "right" else left) for column in columns]


def _cells(row: Row, columns: tuple[Column, ...], widths: list[float], size: float) -> list[Any]:
    """Cells of one line as plain strings, longer ones as paragraphs."""
    if row.kind == "group":
        group = ParagraphStyle("group", fontName=BOLD, fontSize=size, leading=size * 1.3, textColor=INK)
        return [Flowing(escape(row.cells[0]), group), *("" for _ in columns[1:])]
    font = BOLD if row.kind == "total" else REGULAR
    style = ParagraphStyle("cell", fontName=font, fontSize=size, leading=size * 1.3, textColor=INK, splitLongWords=1)
    right = ParagraphStyle("cell_right", parent=style, alignment=2)
    cells: list[Any] = []
    for index, (text, column, width) in enumerate(zip(row.cells, columns, widths, strict=True)):
        if width_of(text, font, size) <= width - _room(columns, index, size):
            cells.append(text)
        else:
            cells.append(Flowing(escape(text), right if column.align == "right" else style))
    return cells


def _style(table: Table, size: float) -> list[tuple[Any, ...]]:
    pad = _padding(size)
    style: list[tuple[Any, ...]] = [
        ("FONT", (0, 0), (-1, -1), REGULAR, size, size * 1.3),
        ("TEXTCOLOR", (0, 0), (-1, -1), INK),
        ("LEFTPADDING", (0, 0), (-1, -1), pad),
        ("RIGHTPADDING", (0, 0), (-1, -1), pad),
        ("TOPPADDING", (0, 0), (-1, -1), pad * 0.75),
        ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("VALIGN", (0, 1), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, SOFT),
        ("LINEBELOW", (0, 1), (-1, -1), 0.3, LINE),
    ]
    for index, column in enumerate(table.columns):
        if column.align == "right":
            style.append(("ALIGN", (index, 0), (index, -1), "RIGHT"))
        style.append(("LEFTPADDING", (index, 0), (index, -1), pad + _apart(table.columns, index, size)))
    last = len(table.rows)
    if last > TOGETHER:
        style.append(("NOSPLIT", (0, last - TOGETHER), (-1, last)))
    for number, row in enumerate(table.rows, 1):
        if row.kind == "total":
            style.append(("FONT", (0, number), (-1, number), BOLD, size, size * 1.3))
            style.append(("LINEABOVE", (0, number), (-1, number), 0.8, SOFT))
        if row.kind == "group":
            style.append(("NOSPLIT", (0, number), (-1, min(number + 1, last))))
            style.append(("FONT", (0, number), (-1, number), BOLD, size, size * 1.3))
            style.append(("SPAN", (0, number), (-1, number)))
            style.append(("TOPPADDING", (0, number), (-1, number), pad * 2))
    return style
