"""A law table as it lies on disk: a TOML head beside a CSV with one row per amount.

The head says what the table is, on which article it rests, for which days somebody verified it and when. Each row
carries its own source and status. A table that does not read exactly as expected is refused.
"""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path

from wml_claim.figure import LawRow
from wml_claim.notation import day_long

STATUSES = {
    "verified by 2+": "twee of meer bronnen",
    "one source": "één bron",
    "derived (statutory formula)": "berekend met de wettelijke formule, geen tabel gevonden",
    "memory only": "NIET GECONTROLEERD: geen bron gevonden",
    "not found": "NIET GEVONDEN: bedrag onbekend",
    "proposed": "VOORGESTELD: niet vastgesteld, wordt niet gebruikt",
}
"""The status words of a row and how they are told to people."""


class LawTableError(ValueError):
    """A law table that cannot be trusted: names the file, the row and the field."""

    def __init__(self, file: str, row: str, field: str, what: str) -> None:
        super().__init__(f"Wettabel {file}, {row}, veld “{field}”: {what}. Herstel het bestand of installeer opnieuw.")
        self.file, self.row, self.field = file, row, field


class OutsideTable(ValueError):
    """A day for which a table says nothing verified. It is never answered with a neighbouring value."""

    def __init__(self, table: str, day: date, first: date, last: date, what: str | None = None) -> None:
        what = what or f"{day_long(day)} valt daarbuiten"
        super().__init__(
            f"Tabel “{table}” is gecontroleerd van {day_long(first)} t/m {day_long(last)}; {what}. "
            "Er wordt geen naburig bedrag gebruikt: werk de wettabellen bij of beperk de berekening tot bekende dagen."
        )
        self.table, self.day, self.first, self.last = table, day, first, last


@dataclass(frozen=True, slots=True)
class Head:
    """What a table is about and how far it was verified, first and last day included."""

    code: str
    title: str
    article: str
    verified_from: date
    verified_through: date
    checked_on: date
    notes: tuple[str, ...]

    def require(self, day: date) -> None:
        """OutsideTable unless the day lies in the verified range."""
        if not self.verified_from <= day <= self.verified_through:
            raise OutsideTable(self.title, day, self.verified_from, self.verified_through)

    def half_years(self) -> Iterator[date]:
        """Every 1 January and 1 July of the verified range: the days on which amounts are revised (art. 14 WML)."""
        for year in range(self.verified_from.year, self.verified_through.year + 1):
            for day in (date(year, 1, 1), date(year, 7, 1)):
                if self.verified_from <= day <= self.verified_through:
                    yield day


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table, with the place needed to say what is wrong with it."""

    file: str
    line: int
    fields: dict[str, str]

    def error(self, field: str, what: str) -> LawTableError:
        """The complaint about one field of this row."""
        return LawTableError(self.file, f"regel {self.line}", field, what)

    def text(self, field: str) -> str:
        """A field that may be empty."""
        return self.fields[field]

    def required(self, field: str) -> str:
        """A field that may not be empty."""
        if not self.fields[field]:
            raise self.error(field, "is leeg")
        return self.fields[field]

    def day(self, field: str) -> date:
        """A day in ISO notation."""
        try:
            return date.fromisoformat(self.required(field))
        except ValueError as problem:
            raise self.error(field, f"“{self.fields[field]}” is geen datum (jjjj-mm-dd)") from problem

    def number(self, field: str) -> Fraction:
        """A number in point notation, exact, not negative."""
        text = self.required(field)
        whole, point, decimals = text.partition(".")
        if not (whole.isascii() and whole.isdigit()) or (point and not (decimals.isascii() and decimals.isdigit())):
            raise self.error(field, f"“{text}” is geen getal (1234.50)")
        return Fraction(text)

    def number_or_none(self, field: str) -> Fraction | None:
        """A number, or None where the cell is blank: not known."""
        return self.number(field) if self.fields[field] else None

    def whole(self, field: str) -> int:
        """A whole number."""
        number = self.number(field)
        if number.denominator != 1:
            raise self.error(field, f"“{self.fields[field]}” is geen heel getal")
        return int(number)

    def percent(self, field: str) -> Fraction:
        """A percentage as a share of one: 8 is 0.08."""
        return self.number(field) / 100

    def flag(self, field: str) -> bool:
        """A field that says yes or no."""
        if self.fields[field] not in ("yes", "no"):
            raise self.error(field, f"“{self.fields[field]}” is niet “yes” of “no”")
        return self.fields[field] == "yes"

    @property
    def status(self) -> str:
        """How sure we are of this row, one of STATUSES."""
        if self.fields["status"] not in STATUSES:
            raise self.error("status", f"“{self.fields['status']}” is onbekend")
        return self.fields["status"]

    @property
    def source(self) -> str:
        """Where the row was read: the gazette reference where known, then the addresses."""
        parts = (self.fields.get("reference", ""), self.fields["source"], self.fields["second_source"])
        return "; ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row as it is printed: its key, its content in Dutch, how sure we are of it and where it was read."""

    key: str
    text: str
    status: str
    source: str
    note: str = ""

    @property
    def verified(self) -> bool:
        """Whether at least one source was found for the row."""
        return self.status in ("verified by 2+", "one source")


@dataclass(frozen=True, slots=True)
class TableInfo:
    """A table as it is told to people."""

    code: str
    title: str
    article: str
    verified_from: date
    verified_through: date
    checked_on: date
    notes: tuple[str, ...]
    rows: tuple[TableRow, ...]

    @property
    def unverified(self) -> int:
        """The number of rows without any source."""
        return sum(not row.verified for row in self.rows)


@dataclass(frozen=True, slots=True)
class Table:
    """The head and the rows of one table, in the order of the file."""

    head: Head
    rows: tuple[Row, ...]

    def origin(self, row: Row, key: str, article: str | None = None) -> LawRow:
        """Where a figure of this row comes from."""
        return LawRow(self.head.code, key, article or self.head.article, row.source, row.status, self.head.title)

    def check_starts(self, starts: Sequence[date], *, each_half_year: bool) -> None:
        """LawTableError unless the rows hold from verified_from on, in order, and change on 1 January or 1 July only.

        `each_half_year`: none of those days may lack, or the amount before it would be used silently.
        """
        row = self.rows[0]
        if list(starts) != sorted(set(starts)):
            raise row.error("valid_from", "de rijen staan niet op datum")
        if starts[0] != self.head.verified_from:
            raise row.error("valid_from", "de eerste rij begint niet op verified_from")
        for start in starts[1:]:
            if start.day != 1 or start.month not in (1, 7):
                raise row.error("valid_from", f"{day_long(start)} is geen 1 januari of 1 juli")
        if starts[-1] > self.head.verified_through:
            raise row.error("valid_from", f"{day_long(starts[-1])} ligt na verified_through")
        for day in self.head.half_years() if each_half_year else ():
            if day not in starts:
                raise row.error("valid_from", f"er zijn geen rijen voor {day_long(day)}")

    def info(self, texts: tuple[tuple[str, str], ...]) -> TableInfo:
        """This table for people; `texts` holds the key and the content of each row, in order."""
        told = tuple(
            TableRow(key, text, row.status, row.source, row.text("note"))
            for row, (key, text) in zip(self.rows, texts, strict=True)
        )
        head = self.head
        return TableInfo(
            head.code, head.title, head.article, head.verified_from, head.verified_through, head.checked_on,
            head.notes, told,
        )  # fmt: skip


def read_toml(file: Path) -> dict[str, object]:
    """The content of a TOML file of the law. LawTableError when it is absent or no TOML."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError as problem:
        raise LawTableError(file.name, "bestand", "-", "ontbreekt") from problem
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise LawTableError(file.name, "bestand", "-", f"is geen geldige TOML ({problem})") from problem


def _head(file: Path) -> Head:
    found = read_toml(file)

    def get(field: str, kind: type) -> object:
        value = found.get(field)
        if type(value) is not kind or not value:
            raise LawTableError(file.name, "kop", field, "ontbreekt of is van de verkeerde soort")
        return value

    texts = [str(get(field, str)) for field in ("code", "title", "article")]
    days = [date.fromisoformat(str(get(field, date))) for field in ("verified_from", "verified_through", "checked_on")]
    if days[1] < days[0]:
        raise LawTableError(file.name, "kop", "verified_through", "ligt voor verified_from")
    notes = found.get("notes", [])
    if not isinstance(notes, list):
        raise LawTableError(file.name, "kop", "notes", "is geen lijst")
    return Head(texts[0], texts[1], texts[2], days[0], days[1], days[2], tuple(str(note) for note in notes))


def read_table(folder: Path, code: str, columns: tuple[str, ...]) -> Table:
    """The table `code`: `code`.toml and `code`.csv with exactly these columns, then those of every table."""
    file = folder / f"{code}.csv"
    wanted = (*columns, "source", "second_source", "status", "note")
    head = _head(folder / f"{code}.toml")
    if head.code != code:
        raise LawTableError(f"{code}.toml", "kop", "code", f"“{head.code}” hoort “{code}” te zijn")
    try:
        with file.open(encoding="utf-8", newline="") as stream:
            reader = csv.DictReader(stream)
            if tuple(reader.fieldnames or ()) != wanted:
                raise LawTableError(file.name, "regel 1", "kolommen", f"verwacht zijn: {', '.join(wanted)}")
            rows = tuple(Row(file.name, reader.line_num, fields) for fields in reader)
    except FileNotFoundError as problem:
        raise LawTableError(file.name, "bestand", "-", "ontbreekt") from problem
    if not rows:
        raise LawTableError(file.name, "bestand", "-", "heeft geen rijen")
    for row in rows:
        if None in row.fields or None in row.fields.values():
            raise row.error("kolommen", f"heeft niet precies {len(wanted)} velden")
        if row.status in ("verified by 2+", "one source") and not row.source:
            raise row.error("source", "is leeg, terwijl de status een bron belooft")
    return Table(head, rows)
