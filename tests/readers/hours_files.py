"""Small invented spreadsheets, written by the tests themselves: xlsx with openpyxl, ods and xls by hand."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from xml.sax.saxutils import escape

import openpyxl

Cell = str | int | float | date | time | datetime | timedelta | None
Rows = Sequence[Sequence[Cell]]


def write_xlsx(
    path: Path, sheets: dict[str, Rows], hidden_rows: Sequence[int] = (), hidden: Sequence[str] = ()
) -> Path:
    """An .xlsx; `hidden_rows` are hidden on every sheet, `hidden` names hidden sheets."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.worksheets[0])
    for title, rows in sheets.items():
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
        for number in hidden_rows:
            sheet.row_dimensions[number].hidden = True
        if title in hidden:
            sheet.sheet_state = "hidden"
        for cells in sheet.iter_rows():
            for cell in cells:
                if isinstance(cell.value, timedelta):
                    cell.number_format = "[h]:mm"
    workbook.save(path)
    workbook.close()
    return path


def write_ods(path: Path, title: str, rows: Rows, row_repeat: int = 1) -> Path:
    """An .ods with one table; `row_repeat` repeats each row, as a hostile file would."""
    body = "".join(
        f'<table:table-row table:number-rows-repeated="{row_repeat}">{"".join(map(_ods_cell, row))}</table:table-row>'
        for row in rows
    )
    names = {"office": "office", "table": "table", "text": "text"}
    spaces = " ".join(f'xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{key}:1.0"' for key in names)
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}><office:body><office:spreadsheet>'
        f'<table:table table:name="{escape(title)}">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as container:
        container.writestr("mimetype", kind, zipfile.ZIP_STORED)
        container.writestr("META-INF/manifest.xml", manifest)
        container.writestr("content.xml", content)
    return path


def _ods_cell(value: Cell) -> str:
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, timedelta):
        minutes = int(value.total_seconds()) // 60
        attributes = f'office:value-type="time" office:time-value="PT{minutes // 60:02d}H{minutes % 60:02d}M00S"'
    elif isinstance(value, date):
        attributes = f'office:value-type="date" office:date-value="{value.isoformat()}"'
    elif isinstance(value, int | float):
        attributes = f'office:value-type="float" office:value="{value}"'
    else:
        attributes = 'office:value-type="string"'
    return f"<table:table-cell {attributes}><text:p>{escape(str(value))}</text:p></table:table-cell>"


# ---------------------------------------------------------------- xls

_DATE_FORMAT, _TIME_FORMAT = 14, 20


def write_xls(path: Path, title: str, rows: Rows) -> Path:
    """An .xls (BIFF8) with one sheet in the smallest OLE container that holds it."""
    formats = (0, _DATE_FORMAT, _TIME_FORMAT)
    styles = b"".join(_record(0xE0, struct.pack("<HHH", 0, number, 0) + bytes(14)) for number in formats)
    sheet = _record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 6))
    for row, cells in enumerate(rows):
        for column, value in enumerate(cells):
            sheet += _xls_cell(row, column, value)
    sheet += _record(0x0A, b"")
    begin = _record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 6)) + _record(0x42, struct.pack("<H", 1200))
    name = title.encode("latin-1")
    size = len(begin) + len(styles) + 4 + 8 + len(name) + 4
    bound = _record(0x85, struct.pack("<IBBBB", size, 0, 0, len(name), 0) + name)
    stream = begin + styles + bound + _record(0x0A, b"") + sheet
    path.write_bytes(ole(stream, "Workbook"))
    return path


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _xls_cell(row: int, column: int, value: Cell) -> bytes:
    if value is None:
        return b""
    if isinstance(value, str):
        text = value.encode("utf-16-le")
        return _record(0x204, struct.pack("<HHHHB", row, column, 0, len(value), 1) + text)
    if isinstance(value, time):
        number, style = (value.hour * 60 + value.minute) / 1440, 2
    elif isinstance(value, date):
        number, style = float((value - date(1899, 12, 30)).days), 1
    else:
        assert isinstance(value, int | float)
        number, style = float(value), 0
    return _record(0x203, struct.pack("<HHHd", row, column, style, number))


def ole(stream: bytes, name: str) -> bytes:
    """An OLE container with one stream."""
    stream = stream.ljust(max(4096, -(-len(stream) // 512) * 512), b"\0")
    sectors = len(stream) // 512
    end = 0xFFFFFFFE
    table = [0xFFFFFFFD, end, *range(3, sectors + 2), end]
    table += [0xFFFFFFFF] * (128 - len(table))
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, end, 0, end, 0) + struct.pack("<I", 0)
    header += b"\xff" * (512 - len(header))
    entries = _entry("Root Entry", 5, 1, end, 0) + _entry(name, 2, 0xFFFFFFFF, 2, len(stream)) + bytes(256)
    return header + struct.pack("<128I", *table) + entries + stream


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    text = (name + "\0").encode("utf-16-le")
    links = struct.pack("<HBBIII", len(text), kind, 1, 0xFFFFFFFF, 0xFFFFFFFF, child)
    return text.ljust(64, b"\0") + links + bytes(16 + 4 + 16) + struct.pack("<IQ", start, size)
