"""The table of a payslip: which column a number stands under, and the rows as label and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from wml_claim.readers.lines import Cell, Line
from wml_claim.readers.payslip_labels import begins, plain, whole
from wml_claim.readers.payslip_values import Unread, hours, money

AMOUNT_COLUMNS = ("payment", "deduction", "amount")
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}")
_DECIMALS = re.compile(r"\d[.,]\d{2}\W*$")


class Column(NamedTuple):
    """A column by the box of its heading."""

    kind: str
    x0: float
    x1: float


Columns = tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A label with the numbers beside it. `unplaced`: numbers under no heading, from left to right."""

    label: str
    label_cells: tuple[Cell, ...]
    cells: dict[str, Cell]
    unplaced: tuple[Cell, ...]
    line: Line

    @staticmethod
    def has_decimals(cell: Cell) -> bool:
        """Whether a cell holds a number with two decimals, as amounts have."""
        return _DECIMALS.search(cell.text) is not None

    @property
    def quantity(self) -> Cell | None:
        """The number of hours or of other units."""
        return self.cells.get("hours") or self.cells.get("quantity")

    @property
    def amount(self) -> tuple[str, Cell] | None:
        """The amount of this period with the kind of its column; never a cumulative one."""
        for kind in AMOUNT_COLUMNS:
            if kind in self.cells:
                return kind, self.cells[kind]
        if "cumulative" not in self.cells and self.unplaced and self.has_decimals(self.unplaced[-1]):
            return "amount", self.unplaced[-1]
        return None


def worked_out(row: Row) -> bool:
    """Whether hours and a rate stand in the row, as with a component."""
    return row.quantity is not None and "rate" in row.cells


def columns_of(lines: Sequence[Line], at: int) -> Columns | None:
    """The columns when line `at` is the heading of a table, None when it is something else."""
    cells = lines[at].cells
    if len(cells) < 2 or any(cell.is_number and cell.text != "%" for cell in cells):
        return None
    kinds = [whole("columns", cell.text) for cell in cells]
    known = [kind for kind in kinds if kind]
    if len(known) < 2 or len(known) < 0.6 * len(cells):
        return None
    if "cumulative" not in known:
        kinds = ["other" if plain(c.text).strip() == "periode" else k for k, c in zip(kinds, cells, strict=True)]
    amounts = [kind for kind in kinds if kind in (*AMOUNT_COLUMNS, "cumulative")]
    if not amounts or not ({"label", "quantity", "hours"} & set(kinds) or len(amounts) > 1):
        return None
    kinds = _sides(kinds)
    columns = tuple(Column(kind or "other", c.x0, c.x1) for kind, c in zip(kinds, cells, strict=True))
    return _under_groups(columns, lines[at - 1]) if at and lines[at - 1].page == lines[at].page else columns


def _sides(kinds: Sequence[str | None]) -> list[str | None]:
    """Headings "Betalingen ... Bedrag, Inhoudingen ... Bedrag": the first of each pair stands over the labels."""
    if kinds.count("amount") != 2 or not {"payment", "deduction"} <= set(kinds) or kinds[-1] == "deduction":
        return list(kinds)
    side, result = None, []
    for kind in kinds:
        if kind in ("payment", "deduction"):
            side, kind = kind, "label"
        elif kind == "amount":
            kind = side or kind
        result.append(kind)
    return result


def _under_groups(columns: Columns, above: Line) -> Columns:
    """Columns under a heading "Cumulatief" that spans several of them are cumulative too."""
    groups = [(whole("columns", cell.text), (cell.x0 + cell.x1) / 2) for cell in above.cells]
    if len(groups) < 2 or not any(kind == "cumulative" for kind, _ in groups):
        return columns

    def nearest(column: Column) -> str | None:
        return min(groups, key=lambda group: abs(group[1] - (column.x0 + column.x1) / 2))[0]

    return tuple(
        column._replace(kind="cumulative") if column.kind != "label" and nearest(column) == "cumulative" else column
        for column in columns
    )


def rows_on(line: Line, columns: Columns | None) -> Iterator[Row]:
    """The rows on one line: one, or more where payments and deductions, or several totals, stand side by side."""
    side_by_side = columns is not None and sum(column.kind == "label" for column in columns) > 1
    segments: list[tuple[list[Cell], list[Cell]]] = []
    leading: list[Cell] = []
    for cell in line.cells:
        if _numeric(cell) or (not segments and _DATE.fullmatch(cell.text)):
            (segments[-1][1] if segments else leading).append(cell)
        elif not segments or (segments[-1][1] and (side_by_side or _is_total(cell))):
            segments.append(([cell], []))
        elif not segments[-1][1]:
            segments[-1][0].append(cell)
    placed = columns if side_by_side or len(segments) == 1 else None
    for at, (label, numbers) in enumerate(segments):
        yield _row(label, [*(_before_label(leading, columns) if not at else ()), *numbers], line, placed)


def _is_total(cell: Cell) -> bool:
    """Whether a cell names a total, so that it begins a row of its own."""
    match = begins("fields", cell.text)
    is_sum = match is not None and match.name in ("gross", "gross_total", "net", "net_paid")
    return is_sum or begins("totals", cell.text) is not None or whole("sections", cell.text) == "deductions"


def _numeric(cell: Cell) -> bool:
    if cell.is_number:
        return True
    if not cell.text[0].isdigit():
        return False
    for parse in (money, hours):
        try:
            parse(cell.text)
        except Unread:
            continue
        return True
    return False


def _before_label(leading: Sequence[Cell], columns: Columns | None) -> list[Cell]:
    """Numbers before a label are codes and left out, but for those in a column of weeks."""
    return [cell for cell in leading if columns and _kind_under(cell, columns) == "week"]


def _row(label: Sequence[Cell], numbers: Sequence[Cell], line: Line, columns: Columns | None) -> Row:
    cells: dict[str, Cell] = {}
    unplaced: list[Cell] = []
    for cell in numbers:
        kind = _kind_under(cell, columns) if columns else None
        if kind is None or (kind in cells and kind != "other"):
            unplaced.append(cell)
        else:
            cells[kind] = cell
    text = " ".join(cell.text for cell in label).strip(" :.")
    return Row(text, tuple(label), cells, tuple(unplaced), line)


def _kind_under(cell: Cell, columns: Columns) -> str | None:
    """The column whose heading ends, begins or is centred nearest to the cell; None further than 60 points off."""
    best, nearest = None, 60.0
    for kind, x0, x1 in columns:
        left, right = abs(cell.x0 - x0), abs(cell.x1 - x1)
        distance = min(left, right, abs(cell.x0 + cell.x1 - x0 - x1) / 2)
        if kind != "label" and distance < nearest:
            best, nearest = kind, distance
    return best
