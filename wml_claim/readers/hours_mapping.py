"""Which column of a sheet holds what: found by headings, or chosen by the adviser and remembered per layout."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from wml_claim.readers.grid import Row, Sheet, file_bytes, open_workbook, shown
from wml_claim.readers.hours_words import WEEKDAYS, hours_words, plain
from wml_claim.readers.sheet_limits import column_name
from wml_claim.records import HOURS_SOURCES

FIELDS = (
    "date", "end_date", "day", "week", "begin", "end", "begin_2", "end_2", "break", "break_begin", "break_end",
    "hours", "decimal", "total", "overtime", "worker", "remark", "kind", *WEEKDAYS,
)  # fmt: skip
HEADER_WITHIN = 30
PREVIEW_ROWS = 40
_WHEN = {"date", "day", "week"}
_HOW_LONG = {"hours", "decimal", "total"}


@dataclass(frozen=True, slots=True)
class HoursMapping:
    """Columns (from 0) by field. `sheet` counts from 1, None is every sheet; `header_row` counts from 1, 0 is none.

    `year` is for dates without one, `source` says who kept the sheet; both belong to one file, not to a layout.
    """

    columns: Mapping[str, int]
    header_row: int = 0
    sheet: int | None = None
    year: int | None = None
    source: str | None = None

    def __post_init__(self) -> None:
        if unknown := set(self.columns) - set(FIELDS):
            raise ValueError(f"unknown fields {sorted(unknown)}; known are {', '.join(FIELDS)}")
        if self.source is not None and self.source not in HOURS_SOURCES:
            raise ValueError(f"unknown source {self.source!r}; known are {', '.join(HOURS_SOURCES)}")
        object.__setattr__(self, "columns", MappingProxyType(dict(self.columns)))

    def to_json(self) -> str:
        """This mapping as JSON text."""
        return json.dumps(self._as_data(), sort_keys=True)

    def _as_data(self) -> dict[str, Any]:
        return {
            "columns": dict(self.columns),
            "header_row": self.header_row,
            "sheet": self.sheet,
            "year": self.year,
            "source": self.source,
        }

    @classmethod
    def from_json(cls, text: str) -> HoursMapping:
        """A mapping that `to_json` wrote. ValueError for anything else."""
        try:
            return cls(**json.loads(text))
        except TypeError as error:
            raise ValueError(f"not a mapping of columns: {error}") from error


# ---------------------------------------------------------------- finding


def columns_in(row: Row) -> dict[str, int] | None:
    """The columns that a row of headings names, or None when the row is no heading of a table of hours.

    A heading row holds text only. A second pair of begin and end is a second shift of the day.
    """
    headings = [(index, value) for index, value in enumerate(row) if value is not None]
    if len(headings) < 2 or not all(isinstance(value, str) for _, value in headings):
        return None
    fields = [(index, hours_words().field(str(value)), plain(str(value))) for index, value in headings]
    by_weekday = sum(1 for _, found, _ in fields if found in WEEKDAYS) >= 3
    columns: dict[str, int] = {}
    for index, found, text in fields:
        name = "thursday" if by_weekday and text == "do" else found
        if name in ("begin", "end") and name in columns:
            name = f"{name}_2"
        if name and name not in columns and (by_weekday or name not in WEEKDAYS):
            columns[name] = index
    return columns if is_enough(columns) else None


def is_enough(columns: Mapping[str, int]) -> bool:
    """Whether hours can be read with these columns: a day or a week, and how long or from when until when."""
    names = set(columns)
    how_long = bool(names & _HOW_LONG) or {"begin", "end"} <= names
    by_weekday = bool(names & {"week", "date"}) and len(names & set(WEEKDAYS)) > 2
    times_alone = {"begin", "end"} < names  # each begin may carry its own date
    return (bool(names & _WHEN) and how_long) or by_weekday or times_alone


def find_mapping(sheet: Sheet) -> HoursMapping | None:
    """The mapping of a sheet whose headings are known words, within its first 30 filled rows."""
    for number, row in sheet.rows()[:HEADER_WITHIN]:
        if columns := columns_in(row):
            return HoursMapping(columns, header_row=number, sheet=sheet.number)
    return None


# ---------------------------------------------------------------- showing


@dataclass(frozen=True, slots=True)
class Preview:
    """The beginning of a sheet as text, for a person to point out the columns.

    `rows` pairs each row number with one text per column letter; `guesses` are the fields recognised so far;
    `header_row` is the likeliest heading row, 0 when there is none.
    """

    sheet: int
    sheet_name: str
    letters: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    header_row: int
    guesses: Mapping[str, int]

    def headings(self) -> tuple[str, ...]:
        """The texts of the likeliest heading row."""
        return next((texts for number, texts in self.rows if number == self.header_row), ())


def preview(path: Path, sheet: int | None = None) -> Preview:
    """The first 40 rows of a sheet (the first visible one with rows). Unopenable when the file cannot be read."""
    return preview_of(file_bytes(path), path.name, sheet)


def preview_of(data: bytes, file_name: str, sheet: int | None = None) -> Preview:
    """The same for the bytes of a file that was called `file_name`."""
    workbook = open_workbook(data, file_name)
    candidates = [one for one in workbook.sheets if (one.number == sheet if sheet else not one.hidden)]
    previews = [_preview(one) for one in candidates]
    filled = [one for one in previews if one.rows]
    return (filled or previews or [Preview(sheet or 1, "", (), (), 0, MappingProxyType({}))])[0]


def workers_in(data: bytes, file_name: str) -> tuple[str, ...]:
    """The names in the column for names, as they stand there, each once. Unopenable when the file cannot be read."""
    found: dict[str, str] = {}
    for sheet in open_workbook(data, file_name).sheets:
        mapping = find_mapping(sheet)
        if mapping is None or "worker" not in mapping.columns:
            continue
        column = mapping.columns["worker"]
        for number, row in sheet.rows():
            name = row[column] if number > mapping.header_row and column < len(row) else None
            if isinstance(name, str) and plain(name) and not columns_in(row) and not hours_words().is_total(name):
                found.setdefault(plain(name), name)
    return tuple(found.values())


def _preview(sheet: Sheet) -> Preview:
    first = sheet.rows()[:PREVIEW_ROWS]
    width = max((len(row) for _, row in first), default=0)
    header_row = _likely_header(first)
    rows = tuple((number, tuple(map(shown, row)) + ("",) * (width - len(row))) for number, row in first)
    headings = next((texts for number, texts in rows if number == header_row), ())
    guesses: dict[str, int] = {}
    for index, text in enumerate(headings):
        if (found := hours_words().field(text)) and found not in guesses:
            guesses[found] = index
    letters = tuple(column_name(number) for number in range(1, width + 1))
    return Preview(sheet.number, sheet.name, letters, rows, header_row, MappingProxyType(guesses))


def _likely_header(rows: Sequence[tuple[int, Row]]) -> int:
    """The row of headings; without one, the first of the rows that hold most short texts and nothing else."""
    best, most = 0, 1
    for number, row in rows[:HEADER_WITHIN]:
        if columns_in(row):
            return number
        filled = [value for value in row if value is not None]
        texts = sum(1 for value in filled if isinstance(value, str) and not any(map(str.isdigit, value)))
        if texts > most and texts == len(filled):
            best, most = number, texts
    return best


# ---------------------------------------------------------------- remembering


def fingerprint(shown_sheet: Preview) -> str:
    """A hash of the headings alone: the same layout gives the same text, and no name or number is in it."""
    headings = "\x1f".join(plain(text) for text in shown_sheet.headings())
    return hashlib.sha256(headings.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class MappingStore:
    """Column choices per layout in one JSON file. The year and the source are not kept: they belong to one file."""

    path: Path

    def find(self, layout: str) -> HoursMapping | None:
        """The mapping remembered for a fingerprint. A file that is damaged remembers nothing."""
        try:
            return HoursMapping(**self._all()[layout])
        except (KeyError, TypeError, ValueError):
            return None

    def remember(self, layout: str, mapping: HoursMapping) -> None:
        """Keep a mapping for a fingerprint, in place of an earlier one."""
        kept = self._all() | {layout: replace(mapping, year=None, source=None, sheet=None)._as_data()}
        self.path.parent.mkdir(parents=True, exist_ok=True)
        beside = self.path.with_name(self.path.name + ".new")
        beside.write_text(json.dumps(kept, indent=1, sort_keys=True), encoding="utf-8")
        beside.replace(self.path)

    def _all(self) -> dict[str, Any]:
        try:
            data = json.loads(self.path.read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return {}
        return data if isinstance(data, dict) else {}
