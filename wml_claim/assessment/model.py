"""What an assessment says, as immutable values: recomputed after every edit, never stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from wml_claim.dossier import Dossier, ScenarioCode
from wml_claim.figure import HOURS, Figure, total
from wml_claim.records import Payment, Payslip
from wml_claim.rules.chain import Addressee
from wml_claim.rules.complaint import ComplaintTimeline
from wml_claim.rules.deductions import DeductionResult
from wml_claim.rules.leave import LeaveBalance
from wml_claim.rules.presumption import GroundResult
from wml_claim.rules.records_check import Finding
from wml_claim.span import Span


class AssessmentError(ValueError):
    """A dossier that cannot be assessed; `problems` say in Dutch what is missing or impossible and what to do."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Period:
    """One pay period in one scenario. Figures in euro, `hours` in hours.

    `span` is cut off at the employment. `paid` is the counting wage on the slips, or the net money received where
    there is none; `received` is that net money. `shortfall` is `base_shortfall` plus `extra_hours`; the extra hours
    are due on `extra_due_day`. `basis` names the sources of hours that counted, or the scenario that set them.
    `not_computable`: why what was due cannot be computed and what to ask; such a period is in no total and no claim.
    """

    span: Span
    due_day: date
    hours: Figure
    due: Figure
    paid: Figure
    received: Figure
    shortfall: Figure
    base_shortfall: Figure
    extra_hours: Figure
    extra_due_day: date
    extra_limitation_day: date
    provisional: bool
    underpayment: Literal["yes", "no", "unknown"]
    deductions: tuple[DeductionResult, ...]
    unlawful_deductions: Figure
    deductions_above_minimum: Figure
    last_safe_day: date
    barred: bool
    payslips: tuple[Payslip, ...]
    payments: tuple[Payment, ...]
    basis: tuple[str, ...]
    rates: tuple[Figure, ...]
    overpaid: Figure
    not_computable: str | None = None


@dataclass(frozen=True, slots=True)
class HolidayYear:
    """Holiday allowance of one year, 1 June through 31 May (art. 15-17 WML); `year` is the year in which it ends."""

    year: int
    span: Span
    due_day: date
    base: Figure
    entitlement: Figure
    paid: Figure
    shortfall: Figure
    last_safe_day: date
    barred: bool


@dataclass(frozen=True, slots=True)
class Scenario:
    """One answer to "whose hours?", over the pay periods whose due day has come.

    `netted` is due minus paid over all periods, for the internal sheet. `window` are the six months of the
    presumption; `filled_months` the months that the average fills, `averaged_over` the days it was taken over.
    `why_hours` and `rebutted_by` are Dutch sentences.
    """

    code: ScenarioCode
    periods: tuple[Period, ...]
    holiday_years: tuple[HolidayYear, ...]
    due: Figure
    paid: Figure
    shortfall: Figure
    netted: Figure
    window: Span | None
    filled_months: tuple[Span, ...]
    why_hours: str
    rebutted_by: str
    article: str
    averaged_over: tuple[Span, ...] = ()

    @property
    def hours(self) -> Figure:
        """All hours of the listed periods."""
        return total([period.hours for period in self.periods], "uren", unit=HOURS)


@dataclass(frozen=True, slots=True)
class RecordsCheck:
    """The findings and the verdict for the six months. `computed` is the verdict before the adviser overruled it.

    `why_deficient`: each deficient pay period, also outside the six months, with its own reasons.
    """

    findings: tuple[Finding, ...]
    deficient: bool
    computed: bool
    reasons: tuple[str, ...]
    overruled: str | None
    deficient_periods: tuple[Span, ...]
    why_deficient: Mapping[Span, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Presumption:
    """Whether the six-month presumption is applied, and on which grounds it could rest."""

    applied: bool
    suspicion: tuple[str, ...]
    contradictions: tuple[str, ...]
    grounds: tuple[GroundResult, ...]


@dataclass(frozen=True, slots=True)
class Warning:
    """Something the adviser must know; `about` names a week, a day, a period or a paper."""

    code: str
    about: str
    message: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Sources that differ about one day: the one that counts, then the others, as (source, hours)."""

    day: date
    counts: tuple[str, Figure]
    others: tuple[tuple[str, Figure], ...]


@dataclass(frozen=True, slots=True)
class ChainParty:
    """A party of the chain, whether it may be addressed, and the documented shortfall of the days worked for it."""

    addressee: Addressee
    wage: Figure


@dataclass(frozen=True, slots=True)
class Assessment:
    """All scenarios side by side, the records check and the presumption, for one day of calculation."""

    on: date
    dossier: Dossier
    scenarios: Mapping[ScenarioCode, Scenario | None]
    why_not: Mapping[ScenarioCode, str]  # Dutch reason for each scenario that is None
    records: RecordsCheck
    presumption: Presumption
    warnings: tuple[Warning, ...]
    conflicts: tuple[Conflict, ...]
    cash_reclaimable: Figure
    leave: LeaveBalance | None = None  # None: not asked, or not computable
    complaints: ComplaintTimeline | None = None
    chain: tuple[ChainParty, ...] = ()

    @property
    def documented(self) -> Scenario:
        """The scenario that always exists."""
        scenario = self.scenarios["documented"]
        assert scenario is not None
        return scenario
