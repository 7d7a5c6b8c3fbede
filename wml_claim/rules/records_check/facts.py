"""What the records check knows and what it finds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from wml_claim import notation
from wml_claim.figure import Figure
from wml_claim.records import Payment, Payslip
from wml_claim.rules.deductions import DeductionResult
from wml_claim.rules.working_time import CountedDay
from wml_claim.span import Span


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. `holds` None: unknown.

    `request`: what to ask the employer for. `spans`: the days it is about. `question`: to be read out to the worker.
    """

    code: str
    title: str
    holds: bool | None
    rule: str
    grounds: tuple[str, ...]
    request: str
    spans: tuple[Span, ...] = ()
    question: str = ""


@dataclass(frozen=True, slots=True)
class PeriodFacts:
    """One pay period as the check sees it, in the documented scenario.

    `evidence`: per day what rosters, messages, locations or a diary made at the time say; `evidence_complete`:
    they speak of every day on which hours count. `rates` and `term_amounts` are what a slip may print: the statutory
    hourly wage, and before 2024 the amounts per month, four weeks, week and day. `other_amounts` are such amounts of
    another date: the day from which each held.
    """

    span: Span
    slips: tuple[Payslip, ...]
    payments: tuple[Payment, ...]
    evidence: Mapping[date, CountedDay]
    evidence_complete: bool
    rates: tuple[Figure, ...]  # the statutory rates of the days of the span
    hours: Figure
    agreed: Figure | None
    extra_shortfall: Figure
    deductions: tuple[DeductionResult, ...]
    term_amounts: frozenset[Fraction] = frozenset()
    other_amounts: Mapping[Fraction, date] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RecordsFacts:
    """What the check needs to know. Answers are "yes", "no" or "unknown"."""

    on: date
    employed: Span
    hours_registered: str
    registration_shown: str
    written_terms: str
    payslips_given: str
    requested_on: date | None
    periods: tuple[PeriodFacts, ...]
    party_names: tuple[str, ...]
    private_household: bool
    working_days_a_week: int


def when(span: Span) -> str:
    """A span as grounds name it."""
    return notation.days(span.first, span.last)


def paper(record: Payslip | Payment) -> str:
    """The name of the paper, as grounds name it; empty for what was typed."""
    return f" ({record.document})" if record.document else ""


def answer(given: str, holds_when: str) -> bool | None:
    """Whether an answer makes a finding hold; None when it is unknown."""
    return None if given == "unknown" else given == holds_when


def slips_of(facts: RecordsFacts) -> Sequence[Payslip]:
    """All payslips, in order."""
    return [slip for period in facts.periods for slip in period.slips]
