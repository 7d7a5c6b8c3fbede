"""Spreadsheets of any kind (xlsx, xlsm, xlsb, xls, ods, csv) as rows of typed values with their place.

The one room of python-calamine. Numbers become exact fractions of what the sheet shows, never floats.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any
from xml.sax.saxutils import unescape

from wml_claim import notation
from wml_claim.readers.plain_text import decoded
from wml_claim.readers.sheet_limits import MAX_TEXT, Extent, Unopenable, check_rows, check_size, column_name, scan_zip

Value = str | Fraction | bool | date | datetime | time | timedelta | None
Row = tuple[Value, ...]

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
TEXT_ENDINGS = (".csv", ".txt", ".tsv", ".tab")


@dataclass(slots=True)
class Sheet:
    """One sheet: its name, its number from 1, and its rows, which can be gone through more than once.

    `source` gives the raw cells of each row from the first row on; the filled rows are kept after the first time.
    """

    name: str
    number: int
    hidden: bool
    hidden_rows: tuple[int, ...]
    source: Callable[[], Iterator[Sequence[Any]]]
    first_column: int = 0
    _kept: list[tuple[int, Row]] | None = None

    def place(self, row: int, column: int) -> str:
        """A cell with its sheet, as messages and sources name it: Blad1!F12."""
        return f"{self.name}!{address(row, column)}"

    def rows(self) -> Sequence[tuple[int, Row]]:
        """Row number (from 1) and values (from column A) of each filled row. Unopenable when there are too many."""
        if self._kept is None:
            self._kept = self._filled()
        return self._kept

    def _filled(self) -> list[tuple[int, Row]]:
        lead: Row = (None,) * self.first_column
        kept: list[tuple[int, Row]] = []
        for number, cells in enumerate(self.source(), 1):
            if cells.count("") == len(cells):
                continue
            row = lead + tuple(map(_typed, cells))
            if any(value is not None for value in row):
                kept.append((number, row))
                check_rows(len(kept))
        return kept


@dataclass(frozen=True, slots=True)
class Workbook:
    """The sheets of one file, and the fingerprint of its bytes."""

    sheets: tuple[Sheet, ...]
    sha256: str


def address(row: int, column: int) -> str:
    """The name of a cell; rows from 1, columns from 0: (12, 5) is F12."""
    return f"{column_name(column + 1)}{row}"


def shown(value: Value) -> str:
    """A value as a person would see it in the sheet, in Dutch notation."""
    match value:
        case None:
            return ""
        case bool():
            return "WAAR" if value else "ONWAAR"
        case str():
            return value
        case Fraction():
            return notation.exact(value)
        case datetime():
            return f"{notation.day_figures(value)} {value:%H:%M}"
        case date():
            return notation.day_figures(value)
        case time():
            return f"{value:%H:%M:%S}" if value.second else f"{value:%H:%M}"
        case timedelta():
            sign = "-" if value < timedelta(0) else ""
            return sign + notation.clock(abs(Fraction(round(value.total_seconds()), 3600)))


def open_workbook(data: bytes, name: str) -> Workbook:
    """The sheets of a file. Unopenable, with the reason in Dutch, for a file that is none or is not safe to open."""
    check_size(len(data))
    sha256 = hashlib.sha256(data).hexdigest()
    if not data.strip():
        raise Unopenable("empty", "Dit bestand is leeg. Vraag de afzender om het opnieuw te sturen.")
    if data.startswith((ZIP, OLE)):
        return Workbook(_calamine_sheets(data), sha256)
    _refuse_disguise(data, name)
    check_size(len(data), MAX_TEXT)
    return Workbook((_csv_sheet(data, name),), sha256)


def file_bytes(path: Path) -> bytes:
    """The content of a file; Unopenable when it is too large or cannot be reached."""
    try:
        check_size(path.stat().st_size)
        return path.read_bytes()
    except OSError as error:
        raise Unopenable(
            "unreachable", "Dit bestand kon niet worden geopend. Kijk of het er nog staat en kies het opnieuw."
        ) from error


def _refuse_disguise(data: bytes, name: str) -> None:
    start = data[:4096].lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t").replace(b"\0", b"").lower()
    if start.startswith((b"<html", b"<!doctype html", b"<table", b"<?xml", b"<meta", b"<head")):
        raise Unopenable(
            "not_a_sheet",
            "Dit bestand is in werkelijkheid een webpagina (html) of xml en geen rekenblad. Open het in een rekenblad, "
            "bewaar het als .xlsx en breng dat in.",
        )
    if not name.lower().endswith(TEXT_ENDINGS):
        binary = b"\0" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff"))
        raise Unopenable(
            "damaged" if binary else "not_a_sheet",
            "Dit bestand is geen leesbaar rekenblad. Open het in een rekenblad, bewaar het opnieuw als .xlsx en breng "
            "dat in."
            if binary
            else "Dit bestand is in werkelijkheid een tekstbestand (csv) en geen rekenblad. Geef het een naam die op "
            ".csv eindigt en breng het opnieuw in.",
        )


# ---------------------------------------------------------------- workbooks


def _calamine_sheets(data: bytes) -> tuple[Sheet, ...]:
    if data.startswith(OLE) and "EncryptedPackage".encode("utf-16-le") in data:
        raise _locked()
    extents = scan_zip(data) if data.startswith(ZIP) else {}
    try:
        return _opened(data, extents)
    except BaseException as error:
        raise _refusal(error) from error


def _refusal(error: BaseException) -> BaseException:
    """The reason why calamine gave up. A panic of the Rust library is no Exception; an interrupt stays what it is."""
    if isinstance(error, Unopenable | KeyboardInterrupt | SystemExit):
        return error
    if type(error).__name__ == "PasswordError":
        return _locked()
    return Unopenable(
        "damaged",
        "Dit bestand kon niet als rekenblad worden gelezen; het is beschadigd, van een andere soort, of er staat een "
        "onmogelijke tijd in een cel. Open het in een rekenblad, bewaar het opnieuw als .xlsx en breng dat in.",
    )


def _locked() -> Unopenable:
    return Unopenable(
        "password_protected",
        "Dit bestand is met een wachtwoord beveiligd. Open het met het wachtwoord, bewaar het zonder wachtwoord en "
        "breng dat in.",
    )


def _opened(data: bytes, extents: dict[str, Extent]) -> tuple[Sheet, ...]:
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    members = _sheet_members(data) if extents else []
    sheets = []
    with CalamineWorkbook.from_filelike(io.BytesIO(data)) as workbook:
        for number, about in enumerate(workbook.sheets_metadata, 1):
            if about.typ != SheetTypeEnum.WorkSheet:
                continue
            sheet = workbook.get_sheet_by_index(number - 1)
            member = members[number - 1] if number <= len(members) else ""
            hidden_rows = tuple(extents[member].hidden_rows) if member in extents else ()
            start = sheet.start
            hidden = about.visible != SheetVisibleEnum.Visible
            rows = partial(_guarded, sheet.iter_rows)
            sheets.append(Sheet(about.name, number, hidden, hidden_rows, rows, start[1] if start else 0))
    return tuple(sheets)


def _guarded(read: Callable[[], Iterator[Sequence[Any]]]) -> Iterator[Sequence[Any]]:
    try:
        yield from read()
    except GeneratorExit:
        raise
    except BaseException as error:
        raise _refusal(error) from error


def _sheet_members(data: bytes) -> list[str]:
    """The zip members of the sheets of an .xlsx in workbook order; empty for other kinds."""
    with zipfile.ZipFile(io.BytesIO(data)) as container:
        names = container.namelist()
        if "xl/workbook.xml" not in names or "xl/_rels/workbook.xml.rels" not in names:
            return []
        workbook = container.read("xl/workbook.xml").decode("utf-8", "replace")
        relations = container.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
    targets: dict[str, str] = {}
    for tag in re.findall(r"<(?:\w+:)?Relationship\s([^>]*)>", relations):
        attributes = dict(re.findall(r'(\w+)="([^"]*)"', tag))
        target = unescape(attributes.get("Target", ""))
        targets[attributes.get("Id", "")] = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    ids = re.findall(r"<(?:\w+:)?sheet\s[^>]*?r:id=\"([^\"]*)\"", workbook)
    return [targets.get(identifier, "") for identifier in ids]


# ---------------------------------------------------------------- text


def _csv_sheet(data: bytes, name: str) -> Sheet:
    text = decoded(data)
    separator = _separator(text)
    if text[:4].lower() == "sep=":
        text = text.partition("\n")[2]
    return Sheet(Path(name).stem, 1, False, (), lambda: _csv_rows(text, separator))


def _csv_rows(text: str, separator: str) -> Iterator[Sequence[Any]]:
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    except csv.Error as error:
        raise Unopenable(
            "damaged",
            "Dit tekstbestand kon niet in kolommen worden gelezen. Open het in een rekenblad, bewaar het als .xlsx en "
            "breng dat in.",
        ) from error


def _separator(text: str) -> str:
    """The separator that gives most lines the same, largest number of columns; a comma may be a decimal comma."""
    if match := re.match(r"sep=(.)\r?\n", text, re.IGNORECASE):
        return match[1]
    lines = [line for line in text[:50_000].splitlines()[:40] if line.strip()]

    def columns(separator: str) -> tuple[int, int]:
        counts = sorted(line.count(separator) for line in lines)
        return (counts[len(counts) // 2] if counts else 0, sum(1 for count in counts if count))

    if columns(";")[0] and columns(";")[1] * 2 > len(lines):
        return ";"
    return max("\t,;", key=columns)


# ---------------------------------------------------------------- values


def _typed(value: Any) -> Value:
    """A cell of calamine or csv as a value; blank text is None."""
    if isinstance(value, str):
        text = value.replace("\u00a0", " ").strip()
        if match := re.fullmatch(r"PT(\d+)H(?:(\d+)M)?(?:([\d.]+)S)?", text):
            return timedelta(hours=int(match[1]), minutes=int(match[2] or 0), seconds=round(float(match[3] or 0)))
        return text or None
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return _exact(value)
    if isinstance(value, time):
        return _whole_second(value)
    if isinstance(value, timedelta):
        return timedelta(seconds=round(value.total_seconds()))
    if isinstance(value, datetime):
        rounded = value + timedelta(microseconds=500_000)
        return rounded.replace(microsecond=0)
    return value if isinstance(value, date) else None


def _whole_second(value: time) -> Value:
    seconds = value.hour * 3600 + value.minute * 60 + value.second + (value.microsecond >= 500_000)
    if seconds == 86_400:
        return timedelta(hours=24)
    return time(seconds // 3600, seconds // 60 % 60, seconds % 60)


def _exact(value: int | float) -> Value:
    """The number a sheet shows: a float's own digits, without the noise that sums leave behind the tenth decimal."""
    number = Decimal(repr(value))
    if not number.is_finite():
        return None
    return Fraction(round(number, 10)) if abs(number) < 10**15 else Fraction(number)
