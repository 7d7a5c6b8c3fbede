"""Facts for the tests of the records check: a pay period, what is known of the records, a finding."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

from tests.facts import WEEK, WORKWEEK, euros, hours, in_week
from wml_claim.figure import EURO_PER_HOUR, Figure, Statement
from wml_claim.records import Deduction, Payment, Payslip, PayslipItem, WorkedHours
from wml_claim.rules.records_check import Finding, PeriodFacts, RecordsFacts, check
from wml_claim.rules.working_time import counted, spread
from wml_claim.span import Span

ON = date(2026, 6, 1)
RATE = Figure(Fraction("14.71"), EURO_PER_HOUR, "uurloon", Statement("opgave"))
THIRD_WEEK = Span(date(2026, 3, 16), date(2026, 3, 22))
TAX = Deduction("Loonheffing", "tax", Fraction(80))


def period(span: Span, *slips: Payslip, evidence: str | WorkedHours | None = None, **more: Any) -> PeriodFacts:
    """A pay period with a diary of `evidence` hours made at the time."""
    records = [in_week(span, evidence)] if isinstance(evidence, str) else [evidence] if evidence else []
    facts = PeriodFacts(
        span=span,
        slips=slips,
        payments=(),
        evidence=counted(spread(records, span, WORKWEEK)),
        evidence_complete=True,
        rates=(RATE,),
        hours=hours("40"),
        agreed=None,
        extra_shortfall=euros("0"),
        deductions=(),
    )
    return replace(facts, **more)


def facts(*periods: PeriodFacts, **more: Any) -> RecordsFacts:
    whole = RecordsFacts(
        on=ON,
        employed=Span(date(2025, 1, 1), THIRD_WEEK.last),
        hours_registered="unknown",
        registration_shown="unknown",
        written_terms="unknown",
        payslips_given="unknown",
        requested_on=None,
        periods=periods,
        party_names=("Voorbeeld B.V.",),
        private_household=False,
        working_days_a_week=5,
    )
    return replace(whole, **more)


def find(code: str, *periods: PeriodFacts, **more: Any) -> Finding:
    (found,) = (finding for finding in check(facts(*periods, **more)) if finding.code == code)
    return found


def paid(amount: str, span: Span = WEEK, channel: Any = "bank", payer: str | None = None) -> Payment:
    return Payment(span.last, Fraction(amount), channel, span, payer)


def items(*amounts: tuple[str, bool]) -> tuple[PayslipItem, ...]:
    return tuple(PayslipItem("post", "wage", Fraction(amount), outside=outside) for amount, outside in amounts)
