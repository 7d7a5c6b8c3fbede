"""assess(dossier, law, on): what was due, what was paid, and whether the employer's records can bear it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from wml_claim.dossier import Dossier, ScenarioCode
from wml_claim.figure import Figure
from wml_claim.law import Law
from wml_claim.records import Deduction, Payment, Payslip
from wml_claim.span import Span


@dataclass(frozen=True, slots=True)
class DeductionResult:
    """One deduction held against art. 13 WML. `reason` says in Dutch what is permitted and why not more."""

    deduction: Deduction
    amount: Figure
    permitted: Figure | None  # None: not computable
    remainder: Figure
    has_basis: bool
    reason: str
    article: str


@dataclass(frozen=True, slots=True)
class Period:
    """One pay period. Figures in euro; `received` is net money without a slip, never subtracted silently."""

    span: Span  # cut off at the employment
    due_day: date
    hours: Figure
    due: Figure
    paid: Figure
    received: Figure
    shortfall: Figure  # base part plus extra hours
    base_shortfall: Figure
    extra_hours: Figure  # the part of shortfall that is for extra hours, due on `extra_due_day`
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
    basis: tuple[str, ...]  # codes of the hours sources that counted, e.g. ("diary",) or ("presumption",)
    rates: tuple[Figure, ...]  # the rates used, each from a law row (or agreed)
    overpaid: Figure  # paid above due, shown on the internal sheet


@dataclass(frozen=True, slots=True)
class HolidayYear:
    """Holiday allowance of one year 1 June - 31 May (art. 15-17 WML)."""

    year: int  # the year in which it ends and is due
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
    """One answer to "whose hours?". Periods whose due day has come, in order."""

    code: ScenarioCode
    periods: tuple[Period, ...]
    holiday_years: tuple[HolidayYear, ...]
    due: Figure
    paid: Figure
    shortfall: Figure
    netted: Figure  # due minus paid over all periods, internal sheet
    window: Span | None  # the six months, presumption only
    filled_months: tuple[Span, ...]  # average only
    why_hours: str  # one Dutch sentence: why these hours?
    rebutted_by: str  # one Dutch sentence: what would defeat it
    article: str

    @property
    def hours(self) -> Figure:
        """All hours of the listed periods."""
        from wml_claim.figure import HOURS, total

        return total([period.hours for period in self.periods], "uren", unit=HOURS)


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding of the records check. `holds`: None means unknown. `request`: what to ask the employer for."""

    code: str
    title: str
    holds: bool | None
    rule: str
    grounds: tuple[str, ...]
    request: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordsCheck:
    """The findings and the verdict for the window of six months. `computed` is the verdict before overruling."""

    findings: tuple[Finding, ...]
    deficient: bool
    computed: bool
    reasons: tuple[str, ...]
    overruled: str | None
    deficient_periods: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class GroundResult:
    """A ground of presumption held against this dossier. `applicable`: None means unknown."""

    code: str
    status: str
    applicable: bool | None
    checked_on: date
    reasons: tuple[str, ...]
    article: str
    stale: bool


@dataclass(frozen=True, slots=True)
class Presumption:
    """Whether the six-month presumption is applied, and on which grounds it could rest."""

    applied: bool
    suspicion: bool
    reasons: tuple[str, ...]
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
    """Sources that differ about one day: the one that counts first, then the others (source, hours)."""

    day: date
    counts: tuple[str, Figure]
    others: tuple[tuple[str, Figure], ...]


@dataclass(frozen=True, slots=True)
class Assessment:
    """Everything right of the dossier: recomputed after every edit, never stored."""

    on: date
    dossier: Dossier
    scenarios: Mapping[ScenarioCode, Scenario | None]
    why_not: Mapping[ScenarioCode, str]  # Dutch reason for every scenario that is None
    records: RecordsCheck
    presumption: Presumption
    warnings: tuple[Warning, ...]
    conflicts: tuple[Conflict, ...]
    cash_reclaimable: Figure
    not_computable: tuple[str, ...]


def assess(dossier: Dossier, law: Law, on: date) -> Assessment:
    raise NotImplementedError
