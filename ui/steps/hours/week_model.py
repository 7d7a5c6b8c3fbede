"""The days of one week as lines to type in: records of the dossier, and what is not complete yet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QObject, Qt

from ui import look
from ui.entry import Refused
from ui.parts import NUMBER_ALIGNMENT
from ui.parts.sheet import WORDS_ROLE, WRONG_ROLE, Cells, Index, SheetModel
from ui.steps.hours import cells
from ui.steps.hours.cells import Made
from ui.steps.hours.dated import dated_changes, dated_lines
from ui.steps.hours.edits import Change
from ui.steps.hours.lanes import Evidence
from ui.steps.hours.lines import (
    BEGIN,
    END,
    HOURS,
    KIND,
    PAUSE,
    SOURCE,
    Line,
    field_text,
    length_or_none,
    lines_of,
    record_of,
    typed,
)
from ui.steps.hours.standing import Standing, standing
from ui.steps.hours.words import day_title, day_words
from wml_claim.dossier import Dossier
from wml_claim.span import Span

DAY, BARS, COUNTS = 0, 1, 8
FIELDS: Mapping[int, str] = {2: BEGIN, 3: END, 4: PAUSE, 5: HOURS, 6: KIND, 7: SOURCE}
UNSAID: Made = ("statement", "later")
"""What typed hours are until somebody says how they were written down: the weakest."""
Apply = Callable[[Sequence[Change], Span], None]


class WeekModel(SheetModel):
    """Seven days or more lines. `apply` carries changes to the dossier, with the days they are about."""

    def __init__(self, apply: Apply, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._apply = apply
        self._dossier = Dossier()
        self._evidence: Evidence | None = None
        self.week: Span | None = None
        self.lines: list[Line] = []
        self.made: Made | None = None
        self._drafts: dict[date, list[Line]] = defaultdict(list)
        self._wrong: dict[tuple[date, int, str], tuple[str, str]] = {}

    # ------------------------------------------------------------ what is shown

    def show_week(self, dossier: Dossier, evidence: Evidence, week: Span | None) -> None:
        """Show the days of a week as the dossier has them, with what is being typed."""
        self._dossier, self._evidence = dossier, evidence
        if week != self.week:
            self._wrong.clear()
        self.week = week
        lines = [line for day in week or () for line in self._lines_of(day)]
        self.take_rows(len(self.lines), len(lines), lambda: self._set_lines(lines))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, BARS, BARS)

    def forget(self) -> None:
        """Let go of what was being typed, for another dossier."""
        self.made, self.week = None, None
        self._drafts.clear()
        self._wrong.clear()
        self.take_rows(len(self.lines), 0, lambda: self._set_lines([]))

    def _set_lines(self, lines: list[Line]) -> None:
        self.lines = lines

    def _lines_of(self, day: date) -> list[Line]:
        known = lines_of(day, self._dossier.hours)
        return [*known, *self._drafts.get(day, [])] or [Line(day)]

    def add_line(self, day: date) -> int:
        """A second shift for a day: a new empty line under its others. The row it has."""
        fresh = replace(Line(day), made=next((line.made for line in self.lines if line.day == day), None))
        if Line(day) in self.lines:
            self._drafts[day].append(Line(day))
        self._drafts[day].append(fresh)
        assert self._evidence is not None
        self.show_week(self._dossier, self._evidence, self.week)
        return max(row for row, line in enumerate(self.lines) if line.day == day)

    def standing_of(self, row: int) -> Standing:
        """How a line counts."""
        assert self._evidence is not None
        return standing(self.lines[row], self._evidence)

    def axis(self) -> tuple[int, int]:
        """The hours of the day over which the bars run."""
        begins = [line.begin.hour for line in self.lines if line.begin]
        ends = [_end_hour(line) for line in self.lines if line.end and line.begin]
        return min([6, *begins]), max([18, *ends])

    def wrong(self, row: int, field: str) -> tuple[str, str] | None:
        """The text of a field that could not be read, with its remedy."""
        return self._wrong.get((self.lines[row].day, self._place(row), field))

    def _place(self, row: int) -> int:
        return sum(1 for line in self.lines[:row] if line.day == self.lines[row].day)

    # ------------------------------------------------------------ Qt's model

    def rowCount(self, parent: Index | None = None) -> int:
        """One per line."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index | None = None) -> int:
        """Day, bars, what is typed, and how it counts."""
        return 0 if parent is not None and parent.isValid() else COUNTS + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Days outside the employment take no hours."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and index.column() in FIELDS and self.employed(self.lines[index.row()].day):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def employed(self, day: date) -> bool:
        """Whether hours can be worked on a day."""
        employment = self._dossier.employment
        return (employment.start or day) <= day <= (employment.end or day)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER_ALIGNMENT if 2 <= section <= 5 else None
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        first, last = self.axis()
        bars = self.tr("{first} – {last} uur").format(first=first, last=last)
        return (
            self.tr("Dag"), bars, self.tr("Begin"), self.tr("Einde"), self.tr("Pauze"), self.tr("Uren"),
            self.tr("Soort"), self.tr("Bron"), self.tr("Telt"),
        )[section]  # fmt: skip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows and says."""
        row, column = index.row(), index.column()
        field = FIELDS.get(column, "")
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return self._to_edit(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER_ALIGNMENT if 2 <= column <= 5 else None
        if role == Qt.ItemDataRole.ForegroundRole:
            faint = self.lines[row].empty and self.wrong(row, field) is None
            return look.current().colour("text2") if faint else None
        if role == Qt.ItemDataRole.FontRole:
            return look.current().font("body", bold=True) if column == 5 and not self.lines[row].empty else None
        if role == Qt.ItemDataRole.ToolTipRole:
            wrong = self.wrong(row, field)
            return wrong[1] if wrong else self.standing_of(row).why if column in (7, COUNTS) else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        if role == WRONG_ROLE:
            wrong = self.wrong(row, field)
            return wrong[1] if wrong else None
        if role == WORDS_ROLE:
            return {KIND: tuple(cells.kind_words().values()), SOURCE: tuple(cells.source_words().values())}.get(field)
        return None

    def _spoken(self, row: int, column: int) -> str:
        line = self.lines[row]
        words = f"{day_words(line.day)}, {self.headerData(column, Qt.Orientation.Horizontal)}: "
        wrong = self.wrong(row, FIELDS.get(column, ""))
        return words + (wrong[1] if wrong else self._shown(row, column) or self.tr("leeg"))

    def _shown(self, row: int, column: int) -> str:
        line = self.lines[row]
        if column == DAY:
            return day_title(line.day) if row == 0 or self.lines[row - 1].day != line.day else ""
        if column == COUNTS:
            return self.standing_of(row).words
        field = FIELDS.get(column)
        if field is None:
            return ""
        wrong = self.wrong(row, field)
        if wrong:
            return wrong[0]
        if field == HOURS:
            return cells.write_hours(self._hours(line))
        if line.empty and field in (KIND, SOURCE):
            counted = self._spread(line.day)
            return cells.source_name(*counted[1]) if counted and field == SOURCE else ""
        return self.cell_text(row, column)

    def _hours(self, line: Line) -> Fraction | None:
        if line.empty:
            counted = self._spread(line.day)
            return counted[0] if counted else None
        return length_or_none(line)

    def _spread(self, day: date) -> tuple[Fraction, Made] | None:
        """What a weekly source gives this day."""
        counted = self._evidence.days.get(day) if self._evidence else None
        if counted is None:
            return None
        return counted.hours.value, (counted.source, "later" if counted.later else "at_the_time")

    def _to_edit(self, row: int, column: int) -> str:
        field = FIELDS.get(column)
        if field == HOURS and self.wrong(row, HOURS) is None:
            hours = length_or_none(self.lines[row])
            whole = hours is not None and (hours * 60).denominator == 1
            return cells.write_hours(hours) if whole else cells.write_exact(hours)
        wrong = self.wrong(row, field) if field else None
        return wrong[0] if wrong else self.cell_text(row, column)

    def cell_text(self, row: int, column: int) -> str:
        """The text of a cell as it is copied: times as 7:30, hours with a decimal comma."""
        field = FIELDS.get(column)
        if field is not None:
            return field_text(self.lines[row], field, self.made or UNSAID)
        return self._shown(row, column)

    # ------------------------------------------------------------ typing

    def put_cells(self, cells: Cells) -> None:
        """One edit over all these cells; what cannot be read stays to be mended, with its remedy."""
        after, refusals = self._after(cells)
        for (row, field), (text, remedy) in refusals.items():
            self._wrong[self.lines[row].day, self._place(row), field] = (text, remedy)
        self._take(after)
        if refusals:
            self.refused.emit(next(iter(refusals.values()))[1])

    def _after(self, texts: Cells) -> tuple[dict[int, Line], dict[tuple[int, str], tuple[str, str]]]:
        """The lines after these texts, and what was refused."""
        after: dict[int, Line] = {}
        refusals: dict[tuple[int, str], tuple[str, str]] = {}
        for (row, column), text in sorted(texts.items()):
            field = FIELDS.get(column)
            if field is None or not self.employed(self.lines[row].day):
                continue
            if field == HOURS and texts.get((row, 2)) and texts.get((row, 3)):
                continue  # begin and end in the same block already say how long
            self._wrong.pop((self.lines[row].day, self._place(row), field), None)
            try:
                after[row] = typed(after.get(row, self.lines[row]), field, text)
            except Refused as refusal:
                refusals[row, field] = (text, str(refusal))
        for row, line in list(after.items()):
            try:
                record_of(line, self.made or UNSAID)
            except Refused as refusal:
                refusals[row, END] = (cells.write_time(line.end), str(refusal))
                del after[row]
        return after, refusals

    def _take(self, after: Mapping[int, Line]) -> None:
        """Complete lines go to the dossier, the others wait here."""
        changes: list[Change] = []
        for row, line in after.items():
            before = self.lines[row]
            if line == before:
                continue
            new = record_of(line, self.made or UNSAID) if line.complete else None
            if before.record is not None or new is not None:
                changes.append(Change(before.record, new))
            waiting = self._drafts[line.day]
            if before in waiting:
                waiting.remove(before)
            if new is None and replace(line, record=None) != Line(line.day, made=line.made):
                waiting.append(replace(line, record=None))
        assert self._evidence is not None
        if changes and self.week is not None:
            self._apply(changes, self.week)
        self.show_week(self._dossier, self._evidence, self.week)

    def paste(self, rows: Sequence[Sequence[str]], row: int, column: int) -> None:
        """A block at a place, or a table with dates anywhere. Refused as a whole when a cell cannot be read."""
        assert self.week is not None
        found = dated_lines(rows, self.week.first.year)
        if found is not None:
            changes = dated_changes(found, self._dossier.hours, self.made or UNSAID, self.employed)
            days = [line.day for _, line in found]
            self._apply(changes, Span(min(days), max(days)))
            return
        if row + len(rows) > len(self.lines):
            raise Refused(
                self.tr(
                    "Het blok heeft {n} rijen; vanaf deze dag passen er {fit}. Zet datums in de eerste kolom om meer "
                    "weken tegelijk te plakken. Er is niets geplakt."
                ).format(n=len(rows), fit=len(self.lines) - row)
            )
        block = {
            (row + i, column + j): text
            for i, line in enumerate(rows)
            for j, text in enumerate(line)
            if column + j <= COUNTS
        }
        after, refusals = self._after(block)
        for (at, _), (_, remedy) in refusals.items():
            raise Refused(self.tr("Rij {n}: {remedy} Er is niets geplakt.").format(n=at - row + 1, remedy=remedy))
        self._take(after)


def _end_hour(line: Line) -> int:
    assert line.begin and line.end
    hour = line.end.hour + (1 if line.end.minute else 0)
    return hour if line.end > line.begin else 24 + hour
