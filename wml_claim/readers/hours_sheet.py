"""Hours of work from a spreadsheet: xlsx, xlsm, xlsb, xls, ods or csv."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from wml_claim.figure import Reading
from wml_claim.readers.grid import Row, Sheet, Workbook, file_bytes, open_workbook
from wml_claim.readers.hours_cells import SheetRow
from wml_claim.readers.hours_days import Calendar, cell, is_month_first
from wml_claim.readers.hours_mapping import HoursMapping, columns_in, find_mapping
from wml_claim.readers.hours_rows import HoursTable
from wml_claim.readers.hours_words import hours_words, plain
from wml_claim.readers.sheet_limits import Unopenable
from wml_claim.records import Document, Problem, ReadResult, WorkedHours

POLL = 1_000
Cancelled = Callable[[], bool]


class _Stopped(Exception):
    """The adviser cancelled the reading."""


def read_hours_sheet(
    path: Path,
    name: str,
    mapping: HoursMapping | None = None,
    cancelled: Cancelled | None = None,
    worker: str | None = None,
) -> ReadResult:
    """The hours in a spreadsheet. `name` is the document's name in the dossier.

    `mapping` holds columns that the adviser chose, `worker` whose rows to take when the sheet has several names.
    A file that cannot be read gives a document in state failed with the reason; nothing is raised.
    """
    try:
        data = file_bytes(path)
    except Unopenable as refusal:
        return _failed(name, _hash(path), refusal.code, refusal.message)
    return read_hours(data, name, path.name, mapping, cancelled, worker)


def read_hours(
    data: bytes,
    name: str,
    file_name: str,
    mapping: HoursMapping | None = None,
    cancelled: Cancelled | None = None,
    worker: str | None = None,
) -> ReadResult:
    """The same for the bytes of a file that was called `file_name`."""
    sha256 = hashlib.sha256(data).hexdigest()
    try:
        workbook = open_workbook(data, file_name)
        stem = Path(file_name).stem
        return _Reading(workbook, name, stem, mapping, cancelled or (lambda: False), worker).result()
    except Unopenable as refusal:
        return _failed(name, sha256, refusal.code, refusal.message)
    except _Stopped:
        return _failed(name, sha256, "cancelled", "Het lezen is afgebroken. Breng het bestand opnieuw in.")


def _hash(path: Path) -> str:
    """The fingerprint of a file that was refused, read in pieces; empty when it cannot be reached."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _failed(name: str, sha256: str, code: str, message: str) -> ReadResult:
    problem = Problem(code, "failed", "", f"{name}: {message}")
    return ReadResult(Document(name, sha256, "hours", "failed", None, (problem,)))


@dataclass(slots=True)
class _Survey:
    """What a first pass over a sheet finds: its calendar and the names in it."""

    calendar: Calendar
    workers: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Reading:
    """The reading of one workbook."""

    workbook: Workbook
    name: str
    stem: str
    mapping: HoursMapping | None
    cancelled: Cancelled
    worker: str | None
    records: list[WorkedHours] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    title_worker: str | None = None

    def result(self) -> ReadResult:
        tables = list(self._tables())
        if not tables:
            raise self._no_table()
        surveys = [self._survey(sheet, found) for sheet, found in tables]
        workers = {key: shown for survey in surveys for key, shown in survey.workers.items()}
        chosen = self._chosen_worker(workers)
        source = self._source()
        for (sheet, found), survey in zip(tables, surveys, strict=True):
            self._read_table(sheet, found, survey, source or "diary", chosen)
        if not self.records and not any(problem.severity == "missing" for problem in self.problems):
            raise Unopenable("no_rows", "In dit bestand staan kolomkoppen maar geen uren. Kijk of het het juiste is.")
        if source is None:
            self._ask_source()
        return self._document(workers.get(chosen or "") or self.title_worker)

    def _document(self, worker: str | None) -> ReadResult:
        state: Literal["doubtful", "read"] = "doubtful" if self.problems else "read"
        pages = len(self.workbook.sheets)
        document = Document(self.name, self.workbook.sha256, "hours", state, pages, tuple(self.problems))
        return ReadResult(document, hours=tuple(self.records), worker=worker)

    # ------------------------------------------------------------ tables

    def _tables(self) -> Iterator[tuple[Sheet, HoursMapping]]:
        """Each sheet with hours and its columns. A hidden sheet with hours is named, not read."""
        for sheet in self.workbook.sheets:
            if self.mapping is not None and self.mapping.sheet not in (None, sheet.number):
                continue
            found = self.mapping or find_mapping(sheet)
            if found is None:
                continue
            if sheet.hidden and (self.mapping is None or self.mapping.sheet is None):
                self._problem(
                    "hidden_sheet",
                    f"het verborgen blad {sheet.name} lijkt uren te bevatten en is niet gelezen. Maak het zichtbaar en "
                    "breng het bestand opnieuw in als die uren meetellen.",
                )
                continue
            yield sheet, found

    def _no_table(self) -> Unopenable:
        if not any(sheet.rows() for sheet in self.workbook.sheets):
            return Unopenable("empty", "Dit bestand heeft geen gevulde cellen. Kijk of het het juiste is.")
        return Unopenable(
            "unknown_layout",
            "In dit bestand zijn geen kolommen met datum en uren herkend. Wijs de kolommen aan; die keuze kan voor "
            "bestanden met dezelfde indeling worden onthouden.",
        )

    def _walk(self, sheet: Sheet, mapping: HoursMapping) -> Iterator[tuple[int, Row, Mapping[str, int] | None, str]]:
        """Each filled row with the columns that hold for it (None above the table) and the heading of the break."""
        columns: Mapping[str, int] | None = mapping.columns if mapping.header_row == 0 else None
        heading = ""
        for count, (number, row) in enumerate(sheet.rows()):
            if count % POLL == 0 and self.cancelled():
                raise _Stopped
            if number == mapping.header_row:
                columns, heading = mapping.columns, str(cell(row, mapping.columns, "break") or "")
                continue
            if columns is not None and (again := columns_in(row)):
                columns = columns if self.mapping else again
                continue
            yield number, row, columns, heading

    # ------------------------------------------------------------ first pass

    def _survey(self, sheet: Sheet, mapping: HoursMapping) -> _Survey:
        survey = _Survey(Calendar(year=mapping.year))
        survey.calendar.title(0, [self.stem, sheet.name] if len(self.workbook.sheets) > 1 else [self.stem])
        if len(self.workbook.sheets) == 1:
            survey.calendar.title(0, [sheet.name])
        dates = (cell(row, columns, "date") for _, row, columns, _ in self._walk(sheet, mapping) if columns)
        survey.calendar.month_first = is_month_first(dates)
        for number, row, columns, _ in self._walk(sheet, mapping):
            self._survey_row(survey, number, row, columns)
        return survey

    def _survey_row(self, survey: _Survey, number: int, row: Row, columns: Mapping[str, int] | None) -> None:
        if columns is None or _is_title(row, columns):
            survey.calendar.title(number, _texts(row))
            self._title_worker(row)
            return
        survey.calendar.note(number, row, columns)
        name = cell(row, columns, "worker")
        if isinstance(name, str) and plain(name) and not hours_words().is_total(name):
            survey.workers.setdefault(plain(name), name)

    def _title_worker(self, row: Row) -> None:
        """A name beside or behind the word "Naam" above the table."""
        texts = _texts(row)
        for index, text in enumerate(texts):
            label, colon, rest = text.partition(":")
            if self.title_worker is None and plain(label) in hours_words().worker_labels:
                beside = texts[index + 1] if index + 1 < len(texts) else ""
                self.title_worker = (rest.strip() if colon and rest.strip() else beside) or None

    def _chosen_worker(self, workers: Mapping[str, str]) -> str | None:
        """The key of the worker whose rows count; None when the sheet names nobody."""
        if self.worker is not None and workers:
            if plain(self.worker) not in workers:
                raise Unopenable(
                    "worker_not_found",
                    f"In dit bestand staan geen rijen van {self.worker}, wel van {_listed(workers)}.",
                )
            return plain(self.worker)
        if len(workers) > 1:
            raise Unopenable(
                "several_workers",
                f"In dit bestand staan uren van {len(workers)} personen: {_listed(workers)}. Kies wiens uren dit "
                "dossier aangaan; tot dan is niets overgenomen.",
            )
        return next(iter(workers), None)

    # ------------------------------------------------------------ who kept it

    def _source(self) -> str | None:
        """Who kept the sheet: the adviser's choice, else a word in the file name, a sheet's name or the titles."""
        if self.mapping and self.mapping.source:
            return self.mapping.source
        texts = [self.stem, *(sheet.name for sheet in self.workbook.sheets)]
        for sheet in self.workbook.sheets:
            for count, (_, row) in enumerate(sheet.rows()):
                if count >= 10 or columns_in(row):
                    break
                texts += _texts(row)
        return next((found for text in texts if (found := hours_words().source(text))), None)

    def _ask_source(self) -> None:
        self._problem(
            "source_unknown",
            "wie deze uren heeft bijgehouden staat er niet bij. Gelezen als eigen urenlijst van de werknemer, in de "
            "tijd zelf gemaakt; vraag wie de lijst maakte en wanneer, en verander dat zo nodig.",
        )

    # ------------------------------------------------------------ second pass

    def _read_table(
        self, sheet: Sheet, mapping: HoursMapping, survey: _Survey, source: str, chosen: str | None
    ) -> None:
        table = HoursTable(survey.calendar, source, offset=len(self.records))
        last_name: str | None = None
        for number, row, columns, heading in self._walk(sheet, mapping):
            if columns is None or _is_title(row, columns):
                survey.calendar.enter(_texts(row))
                continue
            name = cell(row, columns, "worker")
            last_name = plain(name) if isinstance(name, str) else last_name
            if chosen is not None and last_name in survey.workers and last_name != chosen:
                continue
            taken = SheetRow(sheet, self.name, number, row, columns, hours_words().break_unit(heading))
            if len(survey.workers) < 2 or not taken.is_total():  # a total over several people says nothing of one
                table.take(taken)
        self.records += table.records
        self.problems += table.problems
        self._tell_of_sheet(sheet, table)

    def _tell_of_sheet(self, sheet: Sheet, table: HoursTable) -> None:
        if table.minutes_written_as_decimals():
            self._problem(
                "minutes_or_decimals",
                f"op blad {sheet.name} eindigen alle uren op ,15, ,30 of ,45. Gelezen als honderdsten van een uur; "
                "kijk of er uren en minuten zijn bedoeld.",
            )
        rows = set(sheet.hidden_rows)
        read = [number for number, row in sheet.rows() if number in rows] if rows else []
        if read:
            listed = ", ".join(map(str, read[:10])) + (" en meer" if len(read) > 10 else "")
            self._problem(
                "hidden_rows",
                f"op blad {sheet.name} zijn rijen verborgen ({listed}). Ze zijn meegelezen; kijk of ze meetellen.",
            )

    def _problem(self, code: str, message: str) -> None:
        self.problems.append(Problem(code, "doubt", "", f"{self.name}: {message}", Reading(self.name)))


def _listed(workers: Mapping[str, str]) -> str:
    return ", ".join(sorted(workers.values()))


def _texts(row: Row) -> list[str]:
    return [value for value in row if isinstance(value, str)]


def _is_title(row: Row, columns: Mapping[str, int]) -> bool:
    """A row inside the table that holds a single text, such as the name of the next month."""
    filled = [index for index, value in enumerate(row) if value is not None]
    remark = columns.get("remark")
    return len(filled) == 1 and isinstance(row[filled[0]], str) and filled[0] != remark
