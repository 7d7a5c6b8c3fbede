"""Facts of one kind as rows to type in: what a kind is, and the model of its table.

A row becomes a record as soon as it holds what the record needs; until then it waits in the table. Every edit is one
undo step under the name of its kind.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt

from ui import entry
from ui.entry import Refused
from ui.parts.sheet import WORDS_ROLE, WRONG_ROLE, Cells, Index, SheetModel
from ui.parts.table import NUMBER_ALIGNMENT
from ui.session import Session
from wml_claim.dossier import Dossier

Values = Mapping[str, Any]
NOTHING: Final[Values] = {}
WIDTH = 126


def _tr(text: str) -> str:
    return QCoreApplication.translate("Facts", text)


@dataclass(frozen=True, slots=True)
class FactColumn:
    """One column. `words` are all that can be typed there, for a choice; `width` in pixels at normal size.

    `aside`: a row in which only this stands is an empty row.
    """

    field: str
    name: str
    read: entry.Parse
    write: entry.Write
    width: int = WIDTH
    number: bool = False
    words: Callable[[Dossier], Sequence[str]] | None = None
    hint: str = ""
    aside: bool = False


@dataclass(frozen=True)
class FactKind:
    """Facts of one kind: where they stand in a dossier, and how a row becomes a record and back.

    `make` gives None while the row lacks what a record needs, and raises Wrong for one that cannot be; `check` says of
    a whole dossier what cannot be true, as (row, sentence).
    """

    title: str
    label: str
    columns: tuple[FactColumn, ...]
    records: Callable[[Dossier], Sequence[Any]]
    values: Callable[[Any], Values]
    make: Callable[[Values, Any, Dossier], Any]
    put: Callable[[Dossier, tuple[Any, ...]], Dossier]
    check: Callable[[Dossier], Sequence[tuple[int, str]]] = lambda _: ()


class Wrong(Refused):
    """A row that cannot be, with the column that has to change."""

    def __init__(self, column: str, remedy: str) -> None:
        super().__init__(remedy)
        self.column = column


@dataclass
class FactRow:
    """One line of the table. `record` is what it shows, None while it is being typed."""

    record: Any = None
    values: Values = field(default_factory=dict)


class FactModel(SheetModel):
    """The records of a kind, the rows that wait, and an empty row under them."""

    def __init__(self, session: Session, kind: FactKind, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self.kind = session, kind
        self.rows: list[FactRow] = [FactRow()]
        self._waiting: list[FactRow] = []
        self._wrong: dict[tuple[int, str], tuple[str, str]] = {}

    # ------------------------------------------------------------ from the dossier

    def refresh(self) -> None:
        """The records as they are now, in the order in which they were typed."""
        known = [FactRow(one, self.kind.values(one)) for one in self.kind.records(self._session.dossier)]
        rows = [*known, *self._waiting, FactRow()]
        self.take_rows(len(self.rows), len(rows), lambda: self._set_rows(rows))

    def forget(self) -> None:
        """Let go of what was being typed, for another dossier."""
        self._waiting.clear()
        self._wrong.clear()

    def _set_rows(self, rows: list[FactRow]) -> None:
        self.rows = rows

    # ------------------------------------------------------------ what is shown

    def rowCount(self, parent: Index | None = None) -> int:
        """One per record, and one to type in."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """One per column of the kind."""
        return 0 if parent is not None and parent.isValid() else len(self.kind.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be typed."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.kind.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER_ALIGNMENT if column.number else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.hint or None
        return column.name if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        row, column = index.row(), self.kind.columns[index.column()]
        wrong = self._wrong.get((row, column.field))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return wrong[0] if wrong else self.cell_text(row, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER_ALIGNMENT if column.number else None
        if role == WRONG_ROLE:
            return wrong[1] if wrong else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return wrong[1] if wrong else self.cell_text(row, index.column()) or None
        if role == WORDS_ROLE and column.words is not None:
            return tuple(column.words(self._session.dossier))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.name}: {wrong[1] if wrong else self.cell_text(row, index.column()) or _tr('leeg')}"
        return None

    def cell_text(self, row: int, column: int) -> str:
        """The text of a cell."""
        shown = self.kind.columns[column]
        value = self.rows[row].values.get(shown.field)
        return "" if value is None else shown.write(value)

    def hint(self, column: int) -> str:
        """What can be typed in a column, empty where its name says it."""
        shown = self.kind.columns[column]
        if shown.words is None:
            return shown.hint
        words = ", ".join(shown.words(self._session.dossier))
        return " ".join(filter(None, (f"{shown.name}: {words.rstrip('.')}.", shown.hint)))

    # ------------------------------------------------------------ to the dossier

    def put_cells(self, cells: Cells) -> None:
        """One edit over all these cells."""
        after, refusals = self._after(cells)
        self._wrong.update(refusals)
        taken = self._take(after) if after else True
        if refusals:
            self.refused.emit(next(iter(refusals.values()))[1])
        if not taken or not after:
            self.refresh()

    def _after(self, cells: Cells) -> tuple[dict[int, FactRow], dict[tuple[int, str], tuple[str, str]]]:
        after: dict[int, FactRow] = {}
        refusals: dict[tuple[int, str], tuple[str, str]] = {}
        for (row, place), text in sorted(cells.items()):
            column = self.kind.columns[place]
            self._wrong.pop((row, column.field), None)
            old = after.get(row, self._row(row))
            try:
                value = self._read(column, text)
            except Refused as refusal:
                refusals[row, column.field] = (text, str(refusal))
                continue
            after[row] = FactRow(old.record, {**old.values, column.field: value})
        for row, line in list(after.items()):
            try:
                self._made(line)
            except Wrong as wrong:
                text = next(one.write(line.values[one.field]) for one in self.kind.columns if one.field == wrong.column)
                refusals[row, wrong.column] = (text, str(wrong))
                del after[row]
        return after, refusals

    def _read(self, column: FactColumn, text: str) -> Any:
        if column.words is None:
            return column.read(text)
        bare = text.strip().casefold()
        if not bare:
            return None
        words = column.words(self._session.dossier)
        found = [word for word in words if word.casefold() == bare] or [
            word for word in words if word.casefold().startswith(bare)
        ]
        if not found:
            listed = ", ".join(words) or _tr("nog niets")
            raise Refused(_tr("“{text}” staat er niet bij. Kies: {words}.").format(text=text, words=listed))
        return column.read(found[0])

    def _row(self, row: int) -> FactRow:
        return self.rows[row] if row < len(self.rows) else FactRow()

    def is_empty(self, line: FactRow) -> bool:
        """Whether nothing was typed in a row that makes it one."""
        asides = {column.field for column in self.kind.columns if column.aside}
        return all(value in (None, "") for name, value in line.values.items() if name not in asides)

    def _made(self, line: FactRow) -> Any:
        return None if self.is_empty(line) else self.kind.make(line.values, line.record, self._session.dossier)

    def paste(self, rows: Sequence[Sequence[str]], row: int, column: int) -> None:
        """A block; rows under the last become new records. Refused as a whole when a cell cannot be read."""
        if column + len(rows[0]) > len(self.kind.columns):
            raise Refused(_tr("Het blok heeft te veel kolommen voor deze plek. Er is niets geplakt."))
        block = {(row + i, column + j): text for i, line in enumerate(rows) for j, text in enumerate(line)}
        after, refusals = self._after(block)
        for (at, name), (_, remedy) in refusals.items():
            self._wrong.pop((at, name), None)
            raise Refused(_tr("Rij {n}: {remedy} Er is niets geplakt.").format(n=at - row + 1, remedy=remedy))
        self._take(after)

    def remove(self, row: int) -> None:
        """Take a row out, with whatever stands in it."""
        line = self._row(row)
        for key in [key for key in self._wrong if key[0] == row]:
            del self._wrong[key]
        if line.record is None:
            self._waiting = [one for one in self._waiting if one is not line]
            self.refresh()
            return
        kept = tuple(one for one in self.kind.records(self._session.dossier) if one is not line.record)
        label = _tr("{kind}: regel weg").format(kind=self.kind.label)
        self._session.apply(label, lambda dossier: self.kind.put(dossier, kept))

    def _take(self, after: Mapping[int, FactRow]) -> bool:
        """Put changed rows in the dossier; False when that leaves it as it is, or would make it impossible."""
        records = list(self.kind.records(self._session.dossier))
        waiting = list(self._waiting)
        for row, line in after.items():
            before = self._row(row)
            waiting = [one for one in waiting if one is not before]
            new = self._made(line)
            place = next((i for i, one in enumerate(records) if one is before.record), None)
            if place is not None:
                records[place : place + 1] = [new] if new is not None else []
            elif new is not None:
                records.append(new)
            if new is None and not self.is_empty(line):
                waiting.append(FactRow(None, line.values))
        taken = tuple(records)
        if fault := self._fault(taken):
            self.refused.emit(fault)
            return False
        self._waiting = waiting
        return self._session.apply(self.kind.label, lambda dossier: self.kind.put(dossier, taken))

    def _fault(self, records: tuple[Any, ...]) -> str:
        """What would be impossible that is not so yet."""
        now = self._session.dossier
        known = {sentence for _, sentence in self.kind.check(now)}
        found = self.kind.check(self.kind.put(now, records))
        return next((sentence for _, sentence in found if sentence not in known), "")
