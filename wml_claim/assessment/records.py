"""The records check and the presumption, held against one dossier."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction

from wml_claim.assessment.ground import Ground, full_time, span_words
from wml_claim.assessment.model import Period, Presumption, RecordsCheck, Scenario
from wml_claim.dossier import Dossier, Permit
from wml_claim.figure import Figure
from wml_claim.law import AgeBelowMinimum, OutsideTable
from wml_claim.law.minimum_wage import YOUNGEST
from wml_claim.notation import half_up
from wml_claim.rules import RuleError, presumption, records_check
from wml_claim.rules.hours_basis import NAMES, THREE_MONTHS, presumed_window
from wml_claim.rules.minimum_wage import agreed_in
from wml_claim.rules.presumption import PermitFacts, PresumptionFacts
from wml_claim.rules.records_check import CONTRADICTING, Finding, PeriodFacts, RecordsFacts
from wml_claim.rules.working_time import OWN_ACCOUNT, CountedDay, by_week, counted, own_account, pattern_days
from wml_claim.span import Span, age_on


def check(ground: Ground, documented: Scenario) -> RecordsCheck:
    """All findings and the verdict; the adviser's own verdict goes before the computed one."""
    facts = _facts(ground, documented)
    findings = records_check.check(facts)
    verdict = records_check.verdict(findings, facts, _window(ground))
    overruled = ground.dossier.records.overruled
    return RecordsCheck(
        findings=findings,
        deficient=overruled.deficient if overruled else verdict.deficient,
        computed=verdict.deficient,
        reasons=verdict.reasons,
        overruled=overruled.reason if overruled else None,
        deficient_periods=verdict.periods,
        why_deficient=verdict.by_period,
    )


def _window(ground: Ground) -> Span | None:
    if ground.until < ground.employed.first:
        return None
    return presumed_window(ground.until, ground.employed.first)


def _facts(ground: Ground, documented: Scenario) -> RecordsFacts:
    dossier, answers = ground.dossier, ground.dossier.records
    employer = dossier.employer
    assert employer
    evidence = counted(entry for entry in ground.entries if entry.source in CONTRADICTING and not entry.later)
    return RecordsFacts(
        on=ground.on,
        employed=Span(ground.employed.first, max(ground.until, ground.employed.first)),
        hours_registered=answers.hours_registered,
        registration_shown=answers.registration_shown,
        written_terms=answers.written_terms,
        payslips_given=answers.payslips_given,
        requested_on=answers.records_requested_on,
        periods=tuple(_period_facts(ground, period, evidence) for period in documented.periods),
        party_names=tuple(party.name for party in dossier.parties),
        private_household=employer.private_household,
        working_days_a_week=len(dossier.employment.weekdays),
    )


def _period_facts(ground: Ground, period: Period, evidence: Mapping[date, CountedDay]) -> PeriodFacts:
    return PeriodFacts(
        span=period.span,
        slips=period.payslips,
        payments=period.payments,
        evidence={day: evidence[day] for day in period.span if day in evidence},
        evidence_complete=all(day in evidence for day in period.span if day in ground.documented),
        rates=_statutory_rates(ground, period.span) if period.payslips else (),
        hours=period.hours,
        agreed=agreed_in(period.span, ground.terms),
        extra_shortfall=period.extra_hours,
        deductions=period.deductions,
        term_amounts=frozenset(_term_amounts(ground, period)),
        other_amounts=_amounts_of_other_dates(ground, period),
    )


def _old_slips(period: Period) -> bool:
    """Whether a slip of before 2024 prints a minimum that must be judged."""
    return any(slip.minimum_printed is not None and slip.span.first.year < 2024 for slip in period.payslips)


def _term_amounts(ground: Ground, period: Period) -> Iterator[Fraction]:
    """What a slip of before 2024 may print as minimum wage: per month, four weeks, week or day."""
    if _old_slips(period):
        for day in {part.first for part in ground.rates.parts(period.span)}:
            yield from _amounts_on(ground, day, day)


def _amounts_of_other_dates(ground: Ground, period: Period) -> Mapping[Fraction, date]:
    if not _old_slips(period):
        return {}
    changes = ground.law.minimum_wage.changes
    return {amount: day for day in changes for amount in _amounts_on(ground, period.span.first, day)}


def _amounts_on(ground: Ground, of_age: date, day: date) -> Iterator[Fraction]:
    """The amounts of `day` for the worker's age on `of_age`; none outside the table or below the youngest age."""
    law, terms = ground.law.minimum_wage, ground.terms
    age = age_on(terms.birth_date, of_age)
    if not law.changes[0] <= day < law.HOURLY_FROM or age < YOUNGEST:
        return
    month, week = (amount(day, age, terms.apprentice).value for amount in (law.month, law.week))
    yield from (month, week * 4, week, half_up(week / 5))


def _statutory_rates(ground: Ground, span: Span) -> tuple[Figure, ...]:
    """The rates a slip is held against; none where they are not known, as a slip alone asks for no wage."""
    try:
        return tuple(ground.rates.statutory(part.first) for part in ground.rates.parts(span))
    except (RuleError, OutsideTable, AgeBelowMinimum):
        return ()


def presume(ground: Ground, documented: Scenario, filled: Sequence[Span], records: RecordsCheck) -> Presumption:
    """Suspicion, deficient records, contradictions, and every ground with its status."""
    facts = PresumptionFacts(
        on=ground.on,
        suspicion=_suspicion(ground, documented, records.findings),
        deficient=records.deficient,
        full_time_known=full_time(ground.dossier.employment) is not None,
        contradictions=_contradictions(ground),
        contradictions_answered=bool(ground.dossier.contradictions_answer),
        filled_months=tuple(filled),
        permit=_permit(ground.dossier, ground.on),
        average_over=_average_over(ground.dossier),
    )
    return Presumption(
        applied=presumption.applies(facts) and ground.law.ground("wml_proposal").pleadable,
        suspicion=facts.suspicion,
        contradictions=facts.contradictions,
        grounds=presumption.weigh(ground.law.grounds, facts),
    )


def _average_over(dossier: Dossier) -> str:
    basis = dossier.average or THREE_MONTHS
    return f"de maanden {span_words(basis.span)}" if basis.span else f"drie {NAMES[basis.over]}"


def _suspicion(ground: Ground, documented: Scenario, findings: Sequence[Finding]) -> tuple[str, ...]:
    reasons = []
    if documented.shortfall.value > 0:
        reasons.append("Volgens de aangetoonde uren is te weinig loon betaald.")
    if any(finding.code == "wage_below_minimum_on_slip" and finding.holds for finding in findings):
        reasons.append("Op een loonstrook staat een uurloon onder het minimum.")
    window = _window(ground)
    unproven = [
        period.span
        for period in documented.periods
        if window and period.span.overlap(window) and not period.payslips and not period.payments
    ]
    if unproven:
        reasons.append(f"Geen bewijs van betaling over {span_words(unproven[0])}" + _and_more(len(unproven) - 1))
    return tuple(reasons)


def _and_more(count: int) -> str:
    return "." if not count else f" en {count} {'ander tijdvak' if count == 1 else 'andere tijdvakken'}."


def _contradictions(ground: Ground) -> tuple[str, ...]:
    employment = ground.dossier.employment
    return presumption.contradictions(
        start=ground.employed.first,
        end=employment.end,
        full_time=employment.full_time_hours_per_week,
        agreed=employment.agreed_hours_per_week,
        slip_hours_per_week=_slip_hours_per_week(ground.dossier),
        own_per_week=_own_per_week(ground),
    )


def _slip_hours_per_week(dossier: Dossier) -> Fraction | None:
    """The hours the slips print, per week; slips over the same span are one."""
    printed = [(slip.span, slip.hours) for slip in dossier.payslips if slip.hours is not None]
    days = sum(len(span) for span in {span for span, _ in printed})
    return sum((hours for _, hours in printed), Fraction(0)) * 7 / days if days else None


def _own_per_week(ground: Ground) -> Fraction | None:
    """The worker's own account made at the time, per week, where it covers every week of the window; else None."""
    window = _window(ground)
    if window is None:
        return None
    own = [entry for entry in ground.entries if entry.source in OWN_ACCOUNT and not entry.later and entry.day in window]
    told = {entry.day for entry in own}
    weeks = [week for week in by_week(window) if pattern_days(week, ground.terms.weekdays)]
    if not weeks or not all(any(day in told for day in week) for week in weeks):
        return None
    hours = sum((figure.value for figure in own_account(own).values()), Fraction(0))
    days = sum(len(pattern_days(week, ground.terms.weekdays)) for week in weeks)
    return hours * len(ground.terms.weekdays) / days


def _informed(permit: Permit, on: date) -> bool:
    """The client was told before now, by a person with a name."""
    told, by = permit.client_informed_on, permit.client_informed_by
    return told is not None and told <= on and bool(by and by.strip())


def _permit(dossier: Dossier, on: date) -> PermitFacts | None:
    permit = dossier.permit
    if permit is None:
        return None
    employer = dossier.employer
    worked = None if permit.worked_for_party is None else bool(employer and permit.worked_for_party == employer.name)
    return PermitFacts(
        outside_eu=permit.outside_eu,
        needed=permit.needed,
        held=permit.held,
        worked_for_employer=worked,
        informed=_informed(permit, on),
        pleaded=permit.pleaded,
    )
