"""From printed rows to pay: which are gross components, deductions, or untaxed amounts beside gross."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from wml_claim.figure import sum_exact
from wml_claim.readers.lines import Cell
from wml_claim.readers.payslip_labels import Match, found, marked
from wml_claim.readers.payslip_rows import Printed, Table
from wml_claim.readers.payslip_table import Row
from wml_claim.records import WAGE_ITEMS


@dataclass(frozen=True, slots=True)
class Entry:
    """One component or deduction. `known`: its label is in the dictionary; `deducted`: it lowers what is paid out."""

    label: str
    kind: str
    amount: Fraction
    cell: Cell
    known: bool
    deducted: bool
    outside: bool
    row: Row
    column: str


@dataclass(frozen=True, slots=True)
class Pay:
    """The pay of one slip; `gross` and `net` are None where no such line is printed.

    `to_date`: the gross wage of the year so far, beside the gross line.
    """

    entries: tuple[Entry, ...]
    gross: tuple[Fraction, Cell] | None
    net: tuple[Fraction, Cell] | None
    to_date: Cell | None = None


def pay_of(table: Table) -> Pay:
    """Finds the gross and net lines, and puts each other row on its side of them."""
    at = _gross_at(table.rows)
    parts = _components(table.rows, at)
    entries = [_entry(printed, at is not None and number > at) for number, printed in parts]
    gross = (table.rows[at].value, table.rows[at].cell) if at is not None else table.payments_total
    if at is not None and (at, table.rows[at]) in parts and _wage_below(entries, at, parts):
        gross = None
        entries = [replace(e, outside=False) if e.kind in WAGE_ITEMS and not e.deducted else e for e in entries]
    to_date = table.rows[at].row.cells.get("cumulative") if at is not None and gross is not None else None
    return Pay(tuple(_with_signs(entries)), gross, _net(table.rows), to_date)


def _net(rows: Sequence[Printed]) -> tuple[Fraction, Cell] | None:
    """The amount paid out; "netto" only where nothing says what is paid out."""
    for name in ("net_paid", "net"):
        for printed in reversed(rows):
            if printed.total == name:
                return printed.value, printed.cell
    return None


def _gross_at(rows: Sequence[Printed]) -> int | None:
    """The place of the gross line: a total by its name, else a line "bruto" that the rows above add up to."""
    strong = [at for at, printed in enumerate(rows) if printed.total == "gross_total"]
    if strong:
        return strong[-1]
    weak = [(at, _above(rows, at)) for at, printed in enumerate(rows) if printed.total == "gross"]
    for at, above in reversed(weak):
        if above and sum_exact(above) == rows[at].value:
            return at
    return next((at for at, above in reversed(weak) if above), weak[0][0] if weak else None)


def _above(rows: Sequence[Printed], at: int) -> list[Fraction]:
    """The amounts of the components above a row; a first line "bruto" with nothing above it is one."""
    return [printed.value for _, printed in _components(rows[:at], at) if not _is_deducted(printed, False)]


def _components(rows: Sequence[Printed], gross_at: int | None) -> list[tuple[int, Printed]]:
    """The rows that are pay or deduction: no totals, but a line "bruto" that nothing above adds up to is pay."""
    parts: list[tuple[int, Printed]] = []
    for at, printed in enumerate(rows):
        if not printed.total or (printed.total == "gross" and _is_component(at, printed, parts, gross_at)):
            parts.append((at, printed))
    return parts


def _is_component(at: int, printed: Printed, parts: Sequence[tuple[int, Printed]], gross_at: int | None) -> bool:
    """Whether a line "bruto", not below the gross line, is pay itself: the first of it, or no sum of what is above."""
    paid = [part.value for _, part in parts if not _is_deducted(part, False)]
    alone = not paid or (at != gross_at and sum_exact(paid) != printed.value)
    return alone and (gross_at is None or at <= gross_at)


def _wage_below(entries: Sequence[Entry], at: int, parts: Sequence[tuple[int, Printed]]) -> bool:
    """Whether wage stands below a line "bruto" that is itself only the first component."""
    return any(
        number > at and entry.known and not entry.deducted and entry.kind in WAGE_ITEMS
        for (number, _), entry in zip(parts, entries, strict=True)
    )


def _entry(printed: Printed, after_gross: bool) -> Entry:
    label, section = " ".join(printed.row.label.split()), printed.section
    deducted = _is_deducted(printed, after_gross)
    match = found("deductions" if deducted else "items", label)
    known = match is not None or printed.total == "gross" or (not deducted and marked("correction", label))
    kind = match.name if match else "other" if deducted else "expense" if section == "outside" else "wage"
    outside = not deducted and (section == "outside" or (after_gross and section != "items"))
    return Entry(label, kind, printed.value, printed.cell, known, deducted, outside, printed.row, printed.column)


def _is_deducted(printed: Printed, after_gross: bool) -> bool:
    """Which side a row is on: its column, then its section, its label, and for an unknown label sign and place."""
    label, value, section = printed.row.label, printed.value, printed.section
    item, cut = found("items", label), found("deductions", label)
    more_cut = _length(cut) - _length(item)
    if printed.column == "deduction":
        return True
    if printed.column == "payment":
        return value < 0 and more_cut > 0
    if value > 0 and marked("untaxed", label) and (section == "outside" or (item and section != "deductions")):
        return False
    if section in ("deductions", "outside"):
        return section == "deductions"
    return more_cut > 0 if more_cut else (after_gross or value < 0)


def _length(match: Match | None) -> int:
    return match.length if match else 0


def _with_signs(entries: Sequence[Entry]) -> list[Entry]:
    """Deductions as positive amounts, where the slip prints them with a minus; a refund then stays negative."""
    cuts = [entry for entry in entries if entry.deducted]
    minus = sum(entry.amount < 0 for entry in cuts) * 2 > len(cuts)
    return [replace(entry, amount=-entry.amount) if _turned(entry, minus) else entry for entry in entries]


def _turned(entry: Entry, minus: bool) -> bool:
    return entry.deducted and (minus or (entry.column != "deduction" and entry.amount < 0))


def added_up(entries: Sequence[Entry]) -> tuple[Fraction, tuple[Cell, ...]] | None:
    """The components added, for a slip that prints no gross total."""
    paid = [entry for entry in entries if not entry.deducted and not entry.outside]
    return (sum_exact([entry.amount for entry in paid]), tuple(entry.cell for entry in paid)) if paid else None
