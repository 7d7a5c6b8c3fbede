"""The records check: is the employer's administration deficient, finding by finding?

Each finding names its rule, its grounds (which paper, which missing paper) and what to ask for. It is a list for a
lawyer, never a score. The duties are owed under art. 4:3 Atw, 7:626 and 7:655 BW; art. 18b WML is owed to the
inspectorate only and is not cited to the employer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from wml_claim.rules.records_check import about_hours, about_pay, about_slips
from wml_claim.rules.records_check.facts import Finding, PeriodFacts, RecordsFacts
from wml_claim.span import Span

FINDINGS: tuple[Callable[[RecordsFacts], Finding], ...] = (
    about_hours.hours_not_registered,
    about_slips.payslip_missing,
    about_slips.payslip_incomplete,
    about_slips.payslip_does_not_add_up,
    about_hours.hours_do_not_vary,
    about_hours.hours_contradicted,
    about_slips.wage_below_minimum_on_slip,
    about_slips.wrong_minimum_printed,
    about_pay.paid_in_cash,
    about_pay.bank_differs_from_slip,
    about_pay.deduction_without_basis,
    about_hours.extra_hours_unaccounted,
    about_pay.no_written_terms,
    about_pay.employer_differs,
    about_pay.records_refused,
)

HOURS_FINDINGS = ("hours_not_registered", "hours_contradicted")
PAY_FINDINGS = ("payslip_does_not_add_up", "bank_differs_from_slip")


def check(facts: RecordsFacts) -> tuple[Finding, ...]:
    """All findings, in a fixed order."""
    return tuple(finding(facts) for finding in FINDINGS)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Deficient (ondeugdelijk) within the window, why, and which pay periods."""

    deficient: bool
    reasons: tuple[str, ...]
    periods: tuple[Span, ...]


def verdict(findings: Sequence[Finding], facts: RecordsFacts, window: Span | None) -> Verdict:
    """Deficient = within the window hours or pay cannot be established from the employer's records."""
    by_code = {finding.code: finding for finding in findings}
    deficient = [period for period in facts.periods if _deficient(period, by_code)]
    inside = [period.span for period in deficient if window and period.span.overlap(window)]
    reasons = [
        by_code[code].title
        for code in (*HOURS_FINDINGS, "payslip_missing", *PAY_FINDINGS)
        if by_code[code].holds and _touches(by_code[code], facts, window)
    ]
    return Verdict(bool(inside), tuple(reasons) if inside else (), tuple(period.span for period in deficient))


def _deficient(period: PeriodFacts, by_code: Mapping[str, Finding]) -> bool:
    for code in (*HOURS_FINDINGS, *PAY_FINDINGS):
        finding = by_code[code]
        if finding.holds and any(span.overlap(period.span) for span in finding.spans):
            return True
    return bool(by_code["payslip_missing"].holds) and _without_proof_of_pay(period)


def _without_proof_of_pay(period: PeriodFacts) -> bool:
    return not period.slips and not any(payment.channel == "bank" for payment in period.payments)


def _touches(finding: Finding, facts: RecordsFacts, window: Span | None) -> bool:
    if window is None:
        return False
    if finding.code == "payslip_missing":
        return any(_without_proof_of_pay(period) and period.span.overlap(window) for period in facts.periods)
    return any(span.overlap(window) for span in finding.spans)
