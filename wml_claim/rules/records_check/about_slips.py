"""Findings about the payslips themselves (art. 7:626 BW)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from wml_claim import notation
from wml_claim.records import Payslip
from wml_claim.rules.cumulative import contradictions
from wml_claim.rules.records_check.facts import Finding, PeriodFacts, RecordsFacts, paper, slips_of, when

HOURLY_FROM = date(2024, 1, 1)
"""From this day a slip prints the statutory hourly wage, before it the amount for the pay term (art. 7:626 BW)."""


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
        if lacking := _lacking(slip):
            grounds.append(f"Op de strook over {when(slip.span)}{paper(slip)} ontbreekt: {', '.join(lacking)}.")
            spans.append(slip.span)
    holds = bool(grounds) if known else None
    return Finding(
        "payslip_incomplete", "Loonstrook onvolledig", holds, "art. 7:626 BW", tuple(grounds),
        "volledige loonstroken", tuple(spans),
    )  # fmt: skip


def _lacking(slip: Payslip) -> list[str]:
    """What art. 7:626 BW asks for on the slip's own date and is not there. Hours worked are not asked for."""
    hourly = slip.span.last >= HOURLY_FROM
    minimum = "het minimumuurloon voor de leeftijd" if hourly else "het minimumloon over dat loontijdvak"
    withheld = slip.net is not None and slip.net < slip.gross and not slip.deductions
    required = (
        (minimum, slip.minimum_printed is not None),
        ("de naam van de werkgever", bool(slip.employer)),
        ("de naam van de werknemer", bool(slip.worker)),
        ("de bedragen waaruit het loon bestaat", bool(slip.items)),
        ("wat is ingehouden, per soort", not withheld),
    )
    return [words for words, present in required if not present]


def payslip_does_not_add_up(facts: RecordsFacts) -> Finding:
    grounds, spans, checked = [], [], False
    for slip in slips_of(facts):
        for difference in _contradictions(slip):
            grounds.append(f"Strook over {when(slip.span)}{paper(slip)}: {difference}.")
            spans.append(slip.span)
        checked = checked or bool(slip.items) or (slip.net is not None and bool(slip.deductions))
    for slip, difference in contradictions(slips_of(facts)):
        grounds.append(f"Strook over {when(slip.span)}{paper(slip)}: {difference}.")
        spans.append(slip.span)
        checked = True
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
                    f"Strook over {when(slip.span)}{paper(slip)}: {notation.euro(printed)} per uur, het minimum was "
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
        for slip in period.slips:
            judged = _judge_minimum(slip, period)
            compared = compared or judged is not None
            if judged:
                grounds.append(f"Strook over {when(slip.span)}{paper(slip)} noemt {judged}.")
                spans.append(slip.span)
    return Finding(
        "wrong_minimum_printed", "Verkeerd minimumloon op de strook", bool(grounds) if compared else None,
        "art. 7:626 BW", tuple(grounds), "juiste loonstroken", tuple(spans),
    )  # fmt: skip


def _judge_minimum(slip: Payslip, period: PeriodFacts) -> str | None:
    """What is wrong with the minimum that a slip prints; empty when it is right, None when it cannot be judged.

    Before 2024 a slip printed an amount per pay term, often pro rata: it is wrong only where it is the amount of
    another date.
    """
    printed, right = slip.minimum_printed, {rate.value for rate in period.rates}
    if printed is None:
        return None
    if slip.span.first >= HOURLY_FROM:
        if not right:
            return None
        told = f"{notation.euro(printed)} als minimumuurloon; het was {notation.euro(max(right))}"
        return "" if printed in right else told
    if printed in right or printed in period.term_amounts:
        return ""
    if start := period.other_amounts.get(printed):
        return f"{notation.euro(printed)} als minimumloon; dat gold vanaf {notation.day_long(start)}, niet op die dag"
    return None
