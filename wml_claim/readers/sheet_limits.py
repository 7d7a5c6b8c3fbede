"""What is checked of a spreadsheet file before it is opened, so that no file can exhaust the memory.

A sheet is opened as a full rectangle: one cell in the farthest corner of an empty sheet asks for half a terabyte.
Zip containers are therefore read through once, in pieces, for their true size and the corner of each sheet.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO

MAX_FILE = 100 * 2**20
MAX_UNPACKED = 200 * 2**20
MAX_RATIO = 200
RATIO_FROM = 20 * 2**20
MAX_TEXT = 32 * 2**20
MAX_ROWS = 200_000
MAX_CELLS = 16_000_000
PIECE = 1 << 20
LONGEST_TAG = 1 << 16


class Unopenable(Exception):
    """A file that is not opened: a code for programs and a Dutch reason, with what to do, for people."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


@dataclass(slots=True)
class Extent:
    """The last filled row and column of a sheet (from 1) and the rows that are hidden."""

    row: int = 0
    column: int = 0
    hidden_rows: list[int] = field(default_factory=list)

    def include(self, row: int, column: int) -> None:
        """Stretch to a filled cell; Unopenable when the rectangle gets too large."""
        self.row, self.column = max(self.row, row), max(self.column, column)
        if self.row * self.column > MAX_CELLS:
            raise Unopenable(
                "too_large",
                f"Dit werkblad loopt tot rij {self.row}, kolom {column_name(self.column)} en is te groot om te openen. "
                "Zet de uren van deze werknemer in een nieuw bestand en breng dat in.",
            )


def column_name(number: int) -> str:
    """The letters of a column counted from 1: 1 is A, 28 is AB."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def check_size(size: int, most: int | None = None) -> None:
    """Unopenable for a file of more than `most` bytes; MAX_FILE when not given."""
    most = MAX_FILE if most is None else most
    if size > most:
        raise Unopenable(
            "too_large",
            f"Dit bestand is {size // 2**20} MB; urenstaten worden gelezen tot {most // 2**20} MB. "
            "Bewaar alleen de uren van deze werknemer in een nieuw bestand.",
        )


def check_rows(count: int) -> None:
    """Unopenable for a sheet with more than MAX_ROWS filled rows."""
    if count > MAX_ROWS:
        raise Unopenable(
            "too_large",
            f"Dit bestand heeft meer dan {MAX_ROWS} gevulde rijen; dat is geen urenstaat van een werknemer. "
            "Bewaar alleen de rijen van deze werknemer in een nieuw bestand.",
        )


def scan_zip(data: bytes) -> dict[str, Extent]:
    """Extents by member name; Unopenable when the container is broken, too large, or holds entity definitions."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as container:
            _check_members(container.infolist())
            return {info.filename: _scan_member(container, info) for info in container.infolist()}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise Unopenable(
            "damaged",
            "Dit bestand is beschadigd of onvolledig. Open het in een rekenblad, bewaar het opnieuw als .xlsx en "
            "breng het dan in.",
        ) from error


def _check_members(members: list[zipfile.ZipInfo]) -> None:
    unpacked = sum(info.file_size for info in members)
    packed = max(1, sum(info.compress_size for info in members))
    if unpacked > MAX_UNPACKED or (unpacked > RATIO_FROM and unpacked / packed > MAX_RATIO) or len(members) > 10_000:
        raise Unopenable(
            "too_large",
            f"Uitgepakt is dit bestand {unpacked // 2**20} MB; dat is geen gewone urenstaat en het wordt niet geopend. "
            "Bewaar alleen de uren van deze werknemer in een nieuw bestand.",
        )


def _scan_member(container: zipfile.ZipFile, info: zipfile.ZipInfo) -> Extent:
    with container.open(info) as member:
        if info.filename.endswith(".bin") and "worksheets/" in info.filename:
            return _scan_records(member.read())
        pieces = _pieces(member)
        if info.filename == "content.xml":
            return _scan_ods(pieces)
        return _scan_xlsx(pieces)


def _pieces(member: IO[bytes]) -> Iterator[bytes]:
    """The member in pieces that end between tags."""
    rest = b""
    while chunk := member.read(PIECE):
        piece = rest + chunk
        cut = piece.rfind(b"<")
        rest = piece[cut:] if cut >= 0 and len(piece) - cut < LONGEST_TAG else b""
        done = piece[: len(piece) - len(rest)]
        _refuse_entities(done)
        yield done
    _refuse_entities(rest)
    yield rest


def _refuse_entities(piece: bytes) -> None:
    if b"<!ENTITY" in piece or b"<\0!\0E\0N\0T\0I\0T\0Y" in piece:
        raise Unopenable(
            "unsafe",
            "Dit bestand bevat verwijzingen die in een rekenblad niet horen en wordt niet geopend. "
            "Open het in een rekenblad, bewaar het opnieuw als .xlsx en breng dat in.",
        )


_XLSX_TAG = re.compile(rb"<(?:\w+:)?(row|c)(?=[\s/>])([^<>]*)>")
_REFERENCE = re.compile(rb"\sr\s*=\s*[\"']([A-Za-z]*)(\d+)[\"']")
_HIDDEN = re.compile(rb"\shidden\s*=\s*[\"'](?:1|true)[\"']")


def _scan_xlsx(pieces: Iterator[bytes]) -> Extent:
    extent, row, column = Extent(), 0, 0
    for piece in pieces:
        for tag in _XLSX_TAG.finditer(piece):
            reference = _REFERENCE.search(tag[2])
            if tag[1] == b"row":
                row, column = (int(reference[2]) if reference else row + 1), 0
                if _HIDDEN.search(tag[2]):
                    extent.hidden_rows.append(row)
                continue
            column = _column_number(reference[1]) if reference else column + 1
            if not tag[2].endswith(b"/"):
                extent.include(int(reference[2]) if reference else row, column)
    return extent


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper()[:4]:
        number = number * 26 + letter - 64
    return number


_ODS_TAG = re.compile(rb"<(/?)table:(table|table-row|table-cell|covered-table-cell)(?=[\s/>])([^<>]*)>")
_REPEATED = re.compile(rb"number-(?:rows|columns)-repeated\s*=\s*[\"'](\d+)[\"']")


def _scan_ods(pieces: Iterator[bytes]) -> Extent:
    """The largest extent of any table in an OpenDocument sheet; empty repeats at the edges do not count."""
    extent, row, column, repeat, filled = Extent(), 0, 0, 1, 0
    for piece in pieces:
        for tag in _ODS_TAG.finditer(piece):
            match = _REPEATED.search(tag[3])
            times = int(match[1]) if match else 1
            if tag[2] == b"table":
                row = 0
            elif tag[2] != b"table-row":
                if not tag[1]:
                    column += times
                    filled = column if b"value-type" in tag[3] else filled
            elif tag[1] or tag[3].endswith(b"/"):
                row += repeat if tag[1] else times
                if tag[1] and filled:
                    extent.include(row, filled)
            else:
                column, filled, repeat = 0, 0, times
    return extent


def _scan_records(data: bytes) -> Extent:
    """The extent of a binary sheet (.xlsb): records of a type, a length and a body, both numbers in 7-bit groups."""
    extent, at, row = Extent(), 0, 0
    while at < len(data):
        kind, at = _seven_bits(data, at, 2)
        size, at = _seven_bits(data, at, 4)
        number = int.from_bytes(data[at : at + 4], "little")
        if kind == 0 and size >= 4:
            row = number + 1
        elif 2 <= kind <= 11 and size >= 4:
            extent.include(row, number + 1)
        at += size
    return extent


def _seven_bits(data: bytes, at: int, most: int) -> tuple[int, int]:
    value = 0
    for group in range(most):
        if at >= len(data):
            break
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << (7 * group)
        if byte < 0x80:
            break
    return value, at
