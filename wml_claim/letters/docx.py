"""A letter as DOCX, to be edited: real headings, styles, tables and page fields (python-docx).

The same words as the PDF. The same letter gives the same bytes: no clock, no author, fixed times in the archive.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from typing import Any

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph as Written

from wml_claim.letters.document import (
    Blank,
    Block,
    Heading,
    LetterDocument,
    Lines,
    Notice,
    Paragraph,
    Signature,
    Table,
    Text,
)

FONT = "Arial"
INK, SOFT, MARK = RGBColor(0x1C, 0x1F, 0x23), RGBColor(0x55, 0x58, 0x5E), RGBColor(0xA3, 0x26, 0x1F)
SIDE, SIDE_WIDE, TOP, BOTTOM = Mm(25), Mm(15), Mm(24), Mm(24)
NUMBER_ROOM, DASH_ROOM, BLANK_START = Mm(11), Mm(5), Mm(72)
HEADINGS = {"Title": (15, 16, 8), "Heading 1": (11.5, 12, 4), "Heading 2": (10, 8, 3)}
NO_TIME = datetime(1980, 1, 1)
LONGEST_CELL = 44
CELL_PADDING = Mm(1.9)


def render(document: LetterDocument) -> bytes:
    """The DOCX of a letter."""
    written = docx.Document()
    _styles(written)
    _page(written, document)
    width = _text_width(written)
    for block in document.blocks:
        _write(written, block, width)
    core = written.core_properties
    core.title, core.author, core.comments, core.language = document.title, "", "", "nl-NL"
    core.created = core.modified = NO_TIME
    out = BytesIO()
    written.save(out)
    return _without_times(out.getvalue())


def _without_times(archive: bytes) -> bytes:
    """The same archive with one fixed time for every part."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(archive)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            new.writestr(zipfile.ZipInfo(part.filename, NO_TIME.timetuple()[:6]), old.read(part), zipfile.ZIP_DEFLATED)
    return out.getvalue()


# ---------------------------------------------------------------- page and styles


def _styles(written: Document) -> None:
    normal = written.styles["Normal"]
    _font(normal, 10)
    _spacing(normal, 0, 6)
    normal.paragraph_format.line_spacing = 1.25
    normal.paragraph_format.widow_control = True
    for name, (size, before, after) in HEADINGS.items():
        style: Any = written.styles[name]
        _font(style, size)
        style.font.bold = True
        style.paragraph_format.keep_with_next = True
        _spacing(style, before, after)
        for border in style.element.xpath("w:pPr/w:pBdr"):
            border.getparent().remove(border)


def _font(style: Any, size: float) -> None:
    style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), INK
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for attribute in list(fonts.attrib):
        del fonts.attrib[attribute]
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)


def _spacing(style: Any, before: float, after: float) -> None:
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)


def _page(written: Document, document: LetterDocument) -> None:
    """A4 with the reference and the draft mark above, and page x of y below."""
    section = written.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    side = SIDE
    if document.landscape:
        section.orientation, side = WD_ORIENT.LANDSCAPE, SIDE_WIDE
        section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin = section.right_margin = side
    section.top_margin, section.bottom_margin = TOP, BOTTOM
    section.header_distance = section.footer_distance = Mm(12)
    head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
    for line in (head, foot):
        line.style = written.styles["Normal"]
        line.paragraph_format.tab_stops.add_tab_stop(_text_width(written), WD_TAB_ALIGNMENT.RIGHT)
    _run(head, document.reference, size=8, color=SOFT)
    if document.concept:
        _run(head, "\tCONCEPT", bold=True, size=11, color=MARK)
    _run(foot, "\tpagina ", size=8, color=SOFT)
    _field(foot, "PAGE")
    _run(foot, " van ", size=8, color=SOFT)
    _field(foot, "NUMPAGES")


def _text_width(written: Document) -> Length:
    section = written.sections[0]
    assert section.page_width and section.left_margin and section.right_margin
    return Length(section.page_width - section.left_margin - section.right_margin)


def _field(line: Written, code: str) -> None:
    """A field that the word processor keeps up to date."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run = _run(line, "1", size=8, color=SOFT)
    line._p.append(field)
    field.append(run._r)


def _run(line: Written, text: str, *, bold: bool = False, size: float | None = None, color: Any = None) -> Any:
    run = line.add_run(text)
    run.bold = bold or None
    if size:
        run.font.size = Pt(size)
    if color is not None:
        run.font.color.rgb = color
    return run


# ---------------------------------------------------------------- blocks


def _write(written: Document, block: Block, width: Length) -> None:
    match block:
        case Heading():
            style = "Title" if block.level == 0 else f"Heading {block.level}"
            written.add_paragraph(block.text, style=style)
        case Paragraph():
            _paragraph(written, block)
        case Lines():
            _lines(written, block)
        case Blank():
            _blank(written, block, width)
        case Notice():
            _notice(written, block, width)
        case Table():
            _table(written, block, width)
        case Signature():
            _signature(written, block)


def _say(line: Written, text: Text, size: float | None = None) -> None:
    for run in text:
        _run(line, run.text, bold=run.bold, size=size)


def _paragraph(written: Document, block: Paragraph) -> None:
    line = written.add_paragraph()
    form = line.paragraph_format
    form.keep_with_next = block.keep or None
    start = NUMBER_ROOM if block.inset else Mm(0)
    size = 8.5 if block.style == "small" else None
    if block.number:
        room = DASH_ROOM if block.number == "–" else NUMBER_ROOM
        form.left_indent, form.first_line_indent = Length(start + room), Length(-room)
        form.tab_stops.add_tab_stop(Length(start + room))
        _run(line, f"{block.number}\t", size=size)
    elif block.inset:
        form.left_indent = start
    _say(line, block.text, size)


def _lines(written: Document, block: Lines) -> None:
    for index, text in enumerate(block.lines):
        line = written.add_paragraph()
        line.paragraph_format.space_after = Pt(18 if index == len(block.lines) - 1 else 0)
        _run(line, text, bold=block.strong and not index)


def _blank(written: Document, block: Blank, width: Length) -> None:
    line = written.add_paragraph()
    line.paragraph_format.space_after = Pt(0)
    line.paragraph_format.keep_with_next = True
    line.paragraph_format.tab_stops.add_tab_stop(BLANK_START)
    line.paragraph_format.tab_stops.add_tab_stop(width, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES)
    _run(line, f"{block.label}\t\t")
    under = written.add_paragraph()
    under.paragraph_format.left_indent = BLANK_START
    _run(under, block.filled_by, size=7.5, color=SOFT)


def _notice(written: Document, block: Notice, width: Length) -> None:
    frame = written.add_table(rows=1, cols=1, style="Table Grid")
    frame.columns[0].width = Length(width - CELL_PADDING)
    _indent(frame)
    cell = frame.cell(0, 0)
    _run(cell.paragraphs[0], block.title, bold=True, size=9.5)
    for text in block.paragraphs:
        _say(cell.add_paragraph(), text, 9.5)
    _gap(written)


def _signature(written: Document, block: Signature) -> None:
    line = written.add_paragraph(block.closing)
    line.paragraph_format.keep_with_next = True
    for index, text in enumerate(block.lines):
        signed = written.add_paragraph(text)
        signed.paragraph_format.space_before = Pt(48 if not index else 0)
        signed.paragraph_format.space_after = Pt(18 if index == len(block.lines) - 1 else 0)
        signed.paragraph_format.keep_with_next = index < len(block.lines) - 1


def _gap(written: Document) -> None:
    """A small empty line after a table, so that two tables do not grow together."""
    written.add_paragraph().paragraph_format.space_after = Pt(2)


# ---------------------------------------------------------------- tables


def _table(written: Document, block: Table, width: Length) -> None:
    size = 7.5 if block.compact else 9
    table = written.add_table(rows=0, cols=len(block.columns))
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    widths = _widths(block, Length(width - CELL_PADDING))
    _indent(table)
    for column, room in zip(table.columns, widths, strict=True):
        column.width = room
    head = table.add_row()
    _cells(head, (column.title for column in block.columns), block, widths, size, bold=True)
    _flag(head, "w:tblHeader")
    _ruled(head, "bottom", 8)
    for row in block.rows:
        made = table.add_row()
        _cells(made, row.cells, block, widths, size, bold=row.kind != "plain")
        _flag(made, "w:cantSplit")
        if row.kind == "group":
            made.cells[0].merge(made.cells[-1])
        _ruled(made, "top" if row.kind == "total" else "bottom", 8 if row.kind == "total" else 3)
    _gap(written)


def _cells(row: Any, texts: Iterable[str], block: Table, widths: list[Length], size: float, *, bold: bool) -> None:
    for cell, text, column, width in zip(row.cells, texts, block.columns, widths, strict=True):
        cell.width = width
        line = cell.paragraphs[0]
        line.paragraph_format.space_after = line.paragraph_format.space_before = Pt(1.5)
        if column.align == "right":
            line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if text:
            _run(line, text, bold=bold, size=size)


def _widths(block: Table, width: Length) -> list[Length]:
    """Column widths in proportion to their longest words and cells."""
    shares = []
    for index, column in enumerate(block.columns):
        word = max((len(part) for part in column.title.split()), default=1)
        cells = [len(row.cells[index]) for row in block.rows if row.kind != "group"]
        shares.append(max(word, min(max(cells, default=1), LONGEST_CELL)) + 2)
    return [Length(int(width * share / sum(shares))) for share in shares]


def _indent(table: Any) -> None:
    """The frame of the table in line with the text, not the words in its cells."""
    indent = OxmlElement("w:tblInd")
    indent.set(qn("w:w"), str(CELL_PADDING.twips))
    indent.set(qn("w:type"), "dxa")
    table._tbl.tblPr.append(indent)


def _flag(row: Any, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))


def _ruled(row: Any, side: str, eighths: int) -> None:
    """A line above or below every cell of a row."""
    for cell in row._tr.tc_lst:
        borders = OxmlElement("w:tcBorders")
        border = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", str(eighths)), ("color", "BDB8AE")):
            border.set(qn(f"w:{name}"), value)
        borders.append(border)
        cell.get_or_add_tcPr().append(borders)
