"""The records check: is the employer's administration deficient, finding by finding?

Each finding names its rule, its grounds (which paper, which missing paper) and what to ask for. It is a list for a
lawyer, never a score. The duties are owed under art. 4:3 Atw, 7:626 and 7:655 BW; art. 18b WML is owed to the
inspectorate only and is not cited to the employer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from wml_claim.rules.records_check import about_hours, about_pay, about_slips
from wml_claim.rules.records_check.facts import Finding, PeriodFacts, RecordsFacts
from wml_claim.rules.records_check.questions import QUESTIONS
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

DECISIVE = (
    "hours_not_registered", "hours_contradicted", "payslip_missing", "payslip_does_not_add_up",
    "bank_differs_from_slip",
)  # fmt: skip
"""The findings by which hours, or pay, cannot be established from the employer's records."""


def check(facts: RecordsFacts) -> tuple[Finding, ...]:
    """All findings, in a fixed order."""
    found = (finding(facts) for finding in FINDINGS)
    return tuple(replace(finding, question=QUESTIONS[finding.code]) for finding in found)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Deficient (ondeugdelijk) within the window and why, and each deficient pay period with its own reasons."""

    deficient: bool
    reasons: tuple[str, ...]
    by_period: Mapping[Span, tuple[str, ...]]

    @property
    def periods(self) -> tuple[Span, ...]:
        """The deficient pay periods, inside the window or not."""
        return tuple(self.by_period)


def verdict(findings: Sequence[Finding], facts: RecordsFacts, window: Span | None) -> Verdict:
    """Deficient = within the window hours or pay cannot be established from the employer's records."""
    by_code = {finding.code: finding for finding in findings}
    found = {period.span: why for period in facts.periods if (why := _why_deficient(period, by_code))}
    inside = [why for span, why in found.items() if window and span.overlap(window)]
    reasons = (by_code[code].title for code in DECISIVE if any(by_code[code].title in why for why in inside))
    return Verdict(bool(inside), tuple(reasons), found)


def _why_deficient(period: PeriodFacts, by_code: Mapping[str, Finding]) -> tuple[str, ...]:
    held = (by_code[code] for code in DECISIVE if by_code[code].holds)
    return tuple(finding.title for finding in held if _decides(finding, period))


def _decides(finding: Finding, period: PeriodFacts) -> bool:
    if finding.code == "payslip_missing":
        return _without_proof_of_pay(period)
    return any(span.overlap(period.span) for span in finding.spans)


def _without_proof_of_pay(period: PeriodFacts) -> bool:
    return not period.slips and not any(payment.channel == "bank" for payment in period.payments)
