"""The sums a slip prints, checked against each other. A contradiction is told with both figures, never mended."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from wml_claim.figure import sum_exact
from wml_claim.notation import euro
from wml_claim.readers.payslip_values import doubt, missing
from wml_claim.records import Deduction, Payslip, PayslipItem, Problem


def inside_sum(items: Sequence[PayslipItem]) -> Fraction:
    """What the components inside gross add up to."""
    return sum_exact([item.amount for item in items if not item.outside])


def net_sum(gross: Fraction, items: Sequence[PayslipItem], deductions: Sequence[Deduction]) -> Fraction:
    """Gross less deductions plus the untaxed amounts beside gross."""
    outside = sum_exact([item.amount for item in items if item.outside])
    return gross - sum_exact([deduction.amount for deduction in deductions]) + outside


def contradictions(slip: Payslip, where: str) -> list[Problem]:
    """Where the slip's own sums do not come out."""
    if not slip.items and not slip.deductions:
        return [
            missing(
                "no_components",
                "items",
                f"{where}: alleen totalen zijn gelezen, geen afzonderlijke looncomponenten en inhoudingen. "
                "Typ de regels over als de strook ze noemt.",
            )
        ]
    problems: list[Problem] = []
    if slip.items and (total := inside_sum(slip.items)) != slip.gross:
        problems.append(
            doubt(
                "items_do_not_add_up",
                "gross",
                f"{where}: de looncomponenten tellen op tot {euro(total)}, maar als bruto staat er {euro(slip.gross)}. "
                "Vergelijk de regels met het papier en verbeter wat verkeerd gelezen is.",
                slip.sources.get("gross"),
            )
        )
    if slip.net is not None and slip.items and (net := net_sum(slip.gross, slip.items, slip.deductions)) != slip.net:
        problems.append(
            doubt(
                "net_does_not_add_up",
                "net",
                f"{where}: bruto min inhoudingen plus onbelaste bedragen is {euro(net)}, maar als uitbetaald staat er "
                f"{euro(slip.net)}. Vergelijk de inhoudingen met het papier.",
                slip.sources.get("net"),
            )
        )
    return problems
