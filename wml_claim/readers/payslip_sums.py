"""The sums a slip prints, checked against each other. A contradiction is told with both figures, never mended."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from wml_claim.figure import sum_exact
from wml_claim.notation import euro
from wml_claim.readers.lines import Cell
from wml_claim.readers.payslip_rows import Entry, Pay
from wml_claim.readers.payslip_values import doubt
from wml_claim.records import Deduction, Payslip, PayslipItem, Problem

Found = tuple[Fraction, tuple[Cell, ...]]


def gross_of(pay: Pay) -> tuple[Found | None, list[Entry]]:
    """The gross wage and the entries; a line "bruto" that others do not add up to is itself a component.

    Without any such line: the printed total of the payments, else nothing.
    """
    entries = list(pay.entries)
    strong = pay.total("gross_total")
    weak = [(value, cell, before) for name, value, cell, before in pay.totals if name == "gross"]
    added = 0
    chosen = strong
    for value, cell, before in weak:
        inside = [entry for entry in pay.entries[:before] if not entry.deducted]
        if sum_exact([entry.amount for entry in inside]) == value and inside:
            chosen = chosen or (value, cell, before)
        elif not inside and pay.total("gross_total", "gross") is not None:
            entries.insert(before + added, Entry("Brutoloon", "wage", value, cell, True, False))
            added += 1
    if chosen is None and weak:
        chosen = weak[-1]
    if chosen:
        return (chosen[0], (chosen[1],)), entries
    return ((pay.payments_total[0], (pay.payments_total[1],)) if pay.payments_total else None), entries


def added_up(entries: Sequence[Entry]) -> Found | None:
    """The components added, for a slip that prints no gross total."""
    paid = [entry for entry in entries if not entry.deducted and not entry.outside]
    if not paid:
        return None
    return sum_exact([entry.amount for entry in paid]), tuple(entry.cell for entry in paid)


def inside_sum(items: Sequence[PayslipItem]) -> Fraction:
    """What the components inside gross add up to."""
    return sum_exact([item.amount for item in items if not item.outside])


def net_sum(gross: Fraction, items: Sequence[PayslipItem], deductions: Sequence[Deduction]) -> Fraction:
    """Gross less deductions plus the untaxed amounts beside gross."""
    outside = sum_exact([item.amount for item in items if item.outside])
    return gross - sum_exact([deduction.amount for deduction in deductions]) + outside


def contradictions(slip: Payslip, where: str) -> list[Problem]:
    """Where the slip's own sums do not come out."""
    problems: list[Problem] = []
    if slip.items and (total := inside_sum(slip.items)) != slip.gross:
        problems.append(doubt(
            "items_do_not_add_up", "gross",
            f"{where}: de looncomponenten tellen op tot {euro(total)}, maar als bruto staat er {euro(slip.gross)}. "
            "Vergelijk de regels met het papier en verbeter wat verkeerd gelezen is.", slip.sources.get("gross"),
        ))  # fmt: skip
    if slip.net is not None and slip.items and (net := net_sum(slip.gross, slip.items, slip.deductions)) != slip.net:
        problems.append(doubt(
            "net_does_not_add_up", "net",
            f"{where}: bruto min inhoudingen plus onbelaste bedragen is {euro(net)}, maar als uitbetaald staat er "
            f"{euro(slip.net)}. Vergelijk de inhoudingen met het papier.", slip.sources.get("net"),
        ))  # fmt: skip
    return problems
