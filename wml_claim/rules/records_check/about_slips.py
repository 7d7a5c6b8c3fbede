"""Findings about the payslips themselves (art. 7:626 BW)."""

from __future__ import annotations

from fractions import Fraction

from wml_claim import notation
from wml_claim.records import Payslip
from wml_claim.rules.records_check.facts import Finding, RecordsFacts, slips_of, when


def payslip_missing(facts: RecordsFacts) -> Finding:
    missing = tuple(period.span for period in facts.periods if not period.slips)
    holds: bool | None = bool(missing)
    grounds = [f"Geen loonstrook over {when(span)}." for span in missing]
    if missing and facts.payslips_given == "yes":
        holds = None
        grounds.append("De werknemer kreeg wel loonstroken: vraag of deze er zijn of dat niets was gewijzigd.")
    return Finding(
        "payslip_missing", "Loonstrook ontbreekt", holds, "art. 7:626 BW", tuple(grounds),
        "de ontbrekende loonstroken", missing,
    )  # fmt: skip


def payslip_incomplete(facts: RecordsFacts) -> Finding:
    grounds, spans, known = [], [], False
    for slip in slips_of(facts):
        if not slip.sources:
            continue
        known = True
        lacking = [
            words
            for words, present in (
                ("het voor de werknemer geldende minimumloon", slip.minimum_printed is not None),
                ("de naam van de werkgever", bool(slip.employer)),
                ("de naam van de werknemer", bool(slip.worker)),
                ("de bedragen waaruit het loon bestaat", bool(slip.items)),
            )
            if not present
        ]
        if lacking:
            grounds.append(f"Op de strook over {when(slip.span)} ontbreekt: {', '.join(lacking)}.")
            spans.append(slip.span)
    holds = bool(grounds) if known else None
    return Finding(
        "payslip_incomplete", "Loonstrook onvolledig", holds, "art. 7:626 BW", tuple(grounds),
        "volledige loonstroken", tuple(spans),
    )  # fmt: skip


def payslip_does_not_add_up(facts: RecordsFacts) -> Finding:
    grounds, spans, checked = [], [], False
    for slip in slips_of(facts):
        for difference in _contradictions(slip):
            grounds.append(f"Strook over {when(slip.span)}: {difference}.")
            spans.append(slip.span)
        checked = checked or bool(slip.items) or (slip.net is not None and bool(slip.deductions))
    return Finding(
        "payslip_does_not_add_up", "Loonstrook telt niet op", bool(grounds) if checked else None, "art. 7:626 BW",
        tuple(grounds), "een toelichting op de bedragen van de strook", tuple(spans),
    )  # fmt: skip


def _contradictions(slip: Payslip) -> list[str]:
    found = []
    inside = sum((item.amount for item in slip.items if not item.outside), Fraction(0))
    if slip.items and inside != slip.gross:
        found.append(f"de posten zijn samen {notation.euro(inside)}, het bruto is {notation.euro(slip.gross)}")
    if slip.net is not None and slip.deductions:
        outside = sum((item.amount for item in slip.items if item.outside), Fraction(0))
        net = slip.gross + outside - sum((deduction.amount for deduction in slip.deductions), Fraction(0))
        if net != slip.net:
            found.append(f"bruto min inhoudingen is {notation.euro(net)}, het netto is {notation.euro(slip.net)}")
    return found


def wage_below_minimum_on_slip(facts: RecordsFacts) -> Finding:
    grounds, spans, compared = [], [], False
    for period in facts.periods:
        lowest = min((rate.value for rate in period.rates), default=None)
        for slip in period.slips:
            printed = slip.hourly_wage or (slip.gross / slip.hours if slip.hours else None)
            if printed is None or lowest is None:
                continue
            compared = True
            if printed < lowest:
                grounds.append(
                    f"Strook over {when(slip.span)}: {notation.euro(printed)} per uur, het minimum was "
                    f"{notation.euro(lowest)}."
                )
                spans.append(slip.span)
    return Finding(
        "wage_below_minimum_on_slip", "Uurloon op de strook onder het minimum", bool(grounds) if compared else None,
        "art. 7 WML", tuple(grounds), "nabetaling", tuple(spans),
    )  # fmt: skip


def wrong_minimum_printed(facts: RecordsFacts) -> Finding:
    grounds, spans, compared = [], [], False
    for period in facts.periods:
        right = {rate.value for rate in period.rates}
        for slip in period.slips:
            if slip.minimum_printed is None or not right or slip.span.first.year < 2024:
                continue
            compared = True
            if slip.minimum_printed not in right:
                grounds.append(
                    f"Strook over {when(slip.span)} noemt {notation.euro(slip.minimum_printed)} als minimumuurloon; "
                    f"het was {notation.euro(max(right))}."
                )
                spans.append(slip.span)
    return Finding(
        "wrong_minimum_printed", "Verkeerd minimumloon op de strook", bool(grounds) if compared else None,
        "art. 7:626 BW", tuple(grounds), "juiste loonstroken", tuple(spans),
    )  # fmt: skip
