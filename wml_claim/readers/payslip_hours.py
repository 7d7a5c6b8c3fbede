"""The hours and the wage per hour that stand in the rows of a payslip, where its head does not print them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from wml_claim.readers.lines import Cell
from wml_claim.readers.payslip_pay import Entry
from wml_claim.readers.payslip_table import Row, worked_out
from wml_claim.readers.payslip_values import Unread, hours, money


def worked_hours(entries: Sequence[Entry]) -> tuple[Fraction, tuple[Cell, ...]] | None:
    """The hours of the components paid per hour worked. None when no row has any.

    A supplement of 25 % over hours that another row already has does not count them again.
    """
    basic = first_rate(entries)
    lowest = _number(basic) if basic else None
    counted = [
        (value, cell) for row in _paid_rows(entries) if (value := _hours_in(row, lowest)) and (cell := row.quantity)
    ]
    return (sum((value for value, _ in counted), Fraction(0)), tuple(cell for _, cell in counted)) if counted else None


def first_rate(entries: Sequence[Entry]) -> Cell | None:
    """The rate of the first component that is plain wage for a number of hours."""
    for entry in entries:
        row = entry.row
        if entry.kind == "wage" and entry.known and not entry.deducted and worked_out(row) and _comes_out(row):
            return row.cells["rate"]
    return None


def _paid_rows(entries: Sequence[Entry]) -> Iterator[Row]:
    for entry in entries:
        if not entry.deducted and entry.kind in ("wage", "overtime") and entry.row.quantity:
            yield entry.row


def _hours_in(row: Row, lowest: Fraction | None) -> Fraction | None:
    """The hours of one row: under a heading "uren", or where hours times rate is the amount."""
    value = _number(row.quantity)
    if "rate" not in row.cells:
        return value if "hours" in row.cells else None
    rate = _number(row.cells["rate"])
    if rate is None or (lowest is not None and rate < lowest * Fraction(9, 10)):
        return None
    return value if _comes_out(row) else None


def _comes_out(row: Row) -> bool:
    """Whether quantity times rate is the amount, with or without the percentage beside them."""
    quantity, rate = _number(row.quantity), _number(row.cells.get("rate"))
    amount = _number(row.amount[1]) if row.amount else None
    if quantity is None or rate is None or amount is None:
        return False
    percent = _number(row.cells.get("percent"))
    factors = (Fraction(1), percent / 100) if percent is not None else (Fraction(1),)
    slack = Fraction(2, 100) + abs(quantity) / 200
    return any(abs(quantity * rate * factor - amount) <= slack for factor in factors)


def _number(cell: Cell | None) -> Fraction | None:
    if cell is None:
        return None
    for parse in (money, hours):
        try:
            return parse(cell.text.rstrip("% "))
        except Unread:
            continue
    return None
