"""From rows to pay: gross components, deductions, untaxed amounts beside gross, and the totals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from wml_claim.readers.lines import Cell, Line
from wml_claim.readers.payslip_labels import begins, found, marked, whole
from wml_claim.readers.payslip_table import Columns, Row, columns_of, rows_on
from wml_claim.readers.payslip_values import Unread, money


@dataclass(frozen=True, slots=True)
class Entry:
    """One component or deduction. `known`: its label is in the dictionary; `deducted`: it lowers what is paid out."""

    label: str
    kind: str
    amount: Fraction
    cell: Cell
    known: bool
    deducted: bool
    outside: bool = False
    row: Row | None = None


@dataclass(slots=True)
class Pay:
    """What the table of one slip says, in order of the paper, while it is being read."""

    entries: list[Entry] = field(default_factory=list)
    totals: list[tuple[str, Fraction, Cell, int]] = field(default_factory=list)
    unread: list[tuple[str, Cell]] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    payments_total: tuple[Fraction, Cell] | None = None
    columns: bool = False

    def total(self, *names: str) -> tuple[Fraction, Cell, int] | None:
        """The last total of the first of these names that was printed: value, cell, entries before it."""
        for name in names:
            printed = [(value, cell, before) for kind, value, cell, before in self.totals if kind == name]
            if printed:
                return printed[-1]
        return None


def pay_on(lines: Sequence[Line]) -> Pay:
    """Reads the rows below the heading of the table, or known labels anywhere when there is no heading."""
    pay = Pay()
    columns: Columns | None = None
    section, closed = "", False
    headed = any(columns_of(lines, at) for at in range(len(lines)))
    for at, line in enumerate(lines):
        if heading := columns_of(lines, at):
            fresh = heading != columns
            columns, pay.columns = heading, True
            section = section if not fresh else ""
            closed = closed and pay.total("net_paid") is not None
            pay.used.add(at)
            continue
        if name := _section(line):
            section = name
            pay.used.add(at)
            continue
        if section == "cumulatives":
            pay.used.add(at)
        if (headed and columns is None) or closed or section in ("cumulatives", "notes") and not _is_total(line):
            continue
        for row in rows_on(line, columns):
            if _take(pay, row, section, headed):
                pay.used.add(at)
        closed = pay.total("net_paid") is not None
    return pay


def _section(line: Line) -> str | None:
    if len(line.cells) > 2 or any(cell.is_number for cell in line.cells):
        return None
    return whole("sections", line.cells[0].text.rstrip(":"))


def _is_total(line: Line) -> bool:
    match = begins("fields", line.cells[0].text)
    return match is not None and match.name in ("gross", "gross_total", "net", "net_paid")


_TOTALS = ("gross_total", "gross", "net_paid", "net")


def _take(pay: Pay, row: Row, section: str, headed: bool) -> bool:
    """Takes a row into `pay`; False when it is no part of the pay."""
    amount = row.amount
    if not row.label or amount is None:
        return False
    column, cell = amount
    name = _total_name(row, column)
    note = found("notes", row.label)
    if name is None and (_other_field(row) or (note and note.length >= _longest(row.label))):
        return False
    if name is None and not headed and not _longest(row.label):
        return False
    try:
        value = money(cell.text)
    except Unread:
        pay.unread.append((row.label, cell))
        return True
    if name in _TOTALS:
        pay.totals.append((name, value, cell, len(pay.entries)))
    elif name == "sum":
        if "payment" in row.cells and pay.payments_total is None:
            pay.payments_total = (money(row.cells["payment"].text), row.cells["payment"])
    else:
        pay.entries.append(_entry(pay, row, column, value, cell, section))
    return True


def _total_name(row: Row, column: str) -> str | None:
    """Which total a row is: a field name, "sum" for other totals, None for a component."""
    match = begins("fields", row.label)
    total = begins("totals", row.label)
    if match and match.name in _TOTALS and column != "deduction":
        longer = max((m.length for g in ("items", "deductions") if (m := found(g, row.label))), default=0)
        if match.length >= longer and (not total or match.length >= total.length):
            return match.name if not worked_out(row) else None
    return "sum" if total else None


def worked_out(row: Row) -> bool:
    """Whether hours and a rate stand in the row, as with a component."""
    return row.quantity is not None and "rate" in row.cells


def _other_field(row: Row) -> bool:
    """A printed minimum, wage per hour or number of hours between the rows is no pay."""
    match = begins("fields", row.label)
    if match is None or worked_out(row):
        return False
    item = found("items", row.label)
    if match.name == "minimum_printed":
        return True
    return (
        match.name in ("hourly_wage", "hours", "year", "period")
        and match.length >= (item.length if item else 0)
        and row.quantity is None
    )


def _longest(label: str) -> int:
    return max((m.length for group in ("items", "deductions") if (m := found(group, label))), default=0)


def _entry(pay: Pay, row: Row, column: str, value: Fraction, cell: Cell, section: str) -> Entry:
    item, cut = found("items", row.label), found("deductions", row.label)
    after_gross = pay.total("gross_total", "gross") is not None
    deducted = _is_deducted(row, column, value, section, after_gross)
    match = cut if deducted else item
    if match is None and not deducted and marked("correction", row.label):
        kind, known = "wage", True
    else:
        kind, known = (match.name, True) if match else ("other" if deducted else "wage", False)
    outside = not deducted and (section == "outside" or (after_gross and not section == "items"))
    return Entry(_clean(row.label), kind, value, cell, known, deducted, outside, row)


def _is_deducted(row: Row, column: str, value: Fraction, section: str, after_gross: bool) -> bool:
    """Which side a row is on: its column, then its section, its label, its sign and its place, in that order."""
    item, cut = found("items", row.label), found("deductions", row.label)
    label = (cut.length if cut else 0) - (item.length if item else 0)
    if column == "deduction":
        return True
    if column == "payment":
        return value < 0 and label > 0
    if section in ("deductions", "outside"):
        return section == "deductions" and not (
            value > 0 and label < 0 and cut is None and marked("untaxed", row.label)
        )
    if label:
        return label > 0 and not (value > 0 and marked("untaxed", row.label))
    return after_gross or value < 0


def _clean(label: str) -> str:
    return re.sub(r"\s+", " ", label).strip()


def with_signs(entries: Sequence[Entry]) -> list[Entry]:
    """Deductions as positive amounts, where the slip prints them with a minus; a refund then stays negative."""
    cuts = [entry for entry in entries if entry.deducted]
    minus = sum(entry.amount < 0 for entry in cuts) * 2 > len(cuts)
    return [replace(e, amount=-e.amount) if e.deducted and (minus or _column(e) != "deduction" and e.amount < 0) else e
            for e in entries]  # fmt: skip


def _column(entry: Entry) -> str | None:
    return entry.row.amount[0] if entry.row and entry.row.amount else None
