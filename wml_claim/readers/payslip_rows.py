"""The rows of a payslip's table that are pay: components, deductions and totals, as printed and in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from wml_claim.readers.lines import Cell, Line
from wml_claim.readers.payslip_labels import begins, found, whole
from wml_claim.readers.payslip_table import Columns, Row, columns_of, rows_on, worked_out
from wml_claim.readers.payslip_values import Unread, money

TOTALS = {"gross_total": "gross", "gross": "gross", "net_paid": "net", "net": "net"}
"""Names of total lines in the dictionary, with the field of the record they are about."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A row with its amount. `total`: which total it is, "" for a component; `section`: the heading it stands under."""

    row: Row
    column: str
    value: Fraction
    cell: Cell
    section: str
    total: str = ""


@dataclass(slots=True)
class Table:
    """What the rows of one slip say. `used`: the lines that belong to it; `unread`: field, label and cell."""

    rows: list[Printed] = field(default_factory=list)
    unread: list[tuple[str, str, Cell]] = field(default_factory=list)
    unplaced: list[tuple[str, Cell]] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    payments_total: tuple[Fraction, Cell] | None = None

    @property
    def closed(self) -> bool:
        """Whether the amount paid out has been printed; what follows is information."""
        return any(printed.total == "net_paid" for printed in self.rows)


def table_on(lines: Sequence[Line]) -> Table:
    """Reads the rows below the heading of the table, or known labels anywhere when there is no heading."""
    table = Table()
    headings = {at: heading for at in range(len(lines)) if (heading := columns_of(lines, at))}
    columns: Columns | None = None
    section = ""
    for at, line in enumerate(lines):
        if at in headings:
            section = section if headings[at] == columns else ""
            columns = headings[at]
            table.used.add(at)
        elif name := _section(line):
            section = name
            table.used.add(at)
        elif section == "cumulatives":
            table.used.add(at)
        elif (columns or not headings) and not table.closed and (section != "notes" or _is_total(line)):
            taken = [_take(table, row, section, bool(headings)) for row in rows_on(line, columns)]
            if any(taken):
                table.used.add(at)
    return table


def _section(line: Line) -> str | None:
    if len(line.cells) > 2 or any(cell.is_number for cell in line.cells):
        return None
    return whole("sections", line.cells[0].text.rstrip(":"))


def _is_total(line: Line) -> bool:
    match = begins("fields", line.cells[0].text)
    return match is not None and match.name in TOTALS


def _take(table: Table, row: Row, section: str, headed: bool) -> bool:
    """Takes a row into the table; False when it is no part of the pay."""
    if not row.label or row.amount is None:
        _tell_unplaced(table, row)
        return False
    column, cell = row.amount
    total = _total_name(row, column)
    if not total and (_is_note(row) or not (headed or longest_label(row.label))):
        return False
    try:
        value = money(cell.text)
    except Unread:
        table.unread.append((TOTALS.get(total, "items"), row.label, cell))
        return True
    if total != "sum":
        table.rows.append(Printed(row, column, value, cell, section, total))
    elif "payment" in row.cells and table.payments_total is None:
        table.payments_total = (value, cell)
    return True


def _tell_unplaced(table: Table, row: Row) -> None:
    """Keeps an amount of a known component that stands only under a heading that is not known."""
    cell = row.cells.get("other")
    if (
        cell
        and "cumulative" not in row.cells
        and longest_label(row.label)
        and not _is_note(row)
        and row.has_decimals(cell)
    ):
        table.unplaced.append((row.label, cell))


def _total_name(row: Row, column: str) -> str:
    """Which total a row is: a field name, "sum" for other totals, "" for a component."""
    match, total = begins("fields", row.label), begins("totals", row.label)
    if match and match.name in TOTALS and column != "deduction" and not worked_out(row):
        longer = max(longest_label(row.label), total.length + 1 if total else 0)
        if match.length >= longer or (total and match.length == total.length):
            return match.name
    return "sum" if total or whole("sections", row.label) == "deductions" else ""


def _is_note(row: Row) -> bool:
    """A row that only informs: wage for tax, a balance, the printed minimum, hours or a wage per hour by itself."""
    note, first = found("notes", row.label), begins("notes", row.label)
    if note and note.length >= longest_label(row.label):
        return True
    if first and all(not (m := begins(g, row.label)) or m.length < first.length for g in ("items", "deductions")):
        return True
    match = begins("fields", row.label)
    if match is None or worked_out(row):
        return False
    if match.name == "minimum_printed":
        return True
    item = found("items", row.label)
    facts = ("hourly_wage", "hours", "year", "period")
    return match.name in facts and row.quantity is None and match.length >= (item.length if item else 0)


def longest_label(label: str) -> int:
    """How many letters of a label the dictionary knows as a component or deduction."""
    return max((match.length for group in ("items", "deductions") if (match := found(group, label))), default=0)
