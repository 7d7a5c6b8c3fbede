"""assess(dossier, law, on): what was due, what was paid, and whether the employer's records can bear it."""

from __future__ import annotations

from datetime import date

from wml_claim import notation
from wml_claim.assessment import records, scenarios
from wml_claim.assessment.ground import Ground, lay, span_words
from wml_claim.assessment.leave import leave_of
from wml_claim.assessment.model import Assessment, AssessmentError, Conflict, Scenario, Warning
from wml_claim.dossier import Dossier, ScenarioCode
from wml_claim.law import AgeBelowMinimum, Law, OutsideTable
from wml_claim.rules import RuleError
from wml_claim.rules.deductions import unknown_facts
from wml_claim.rules.leave import LeaveBalance
from wml_claim.rules.wage_paid import cash_reclaimable
from wml_claim.rules.working_time import WORDS, long_weeks
from wml_claim.span import Span, add_months

CASH_RECLAIM_MONTHS = 6  # art. 7:621 BW
ANNULMENT_MONTHS, TRANSITION_MONTHS = 2, 3  # art. 7:686a(4) BW


def assess(dossier: Dossier, law: Law, on: date) -> Assessment:
    """Every scenario, the records check and the presumption, for the day `on`.

    AssessmentError: facts are missing or impossible, or a day lies outside a law table; it says which and what to do.
    """
    try:
        return _assess(lay(dossier, law, on))
    except (RuleError, OutsideTable, AgeBelowMinimum) as error:
        raise AssessmentError((str(error),)) from error


def _assess(ground: Ground) -> Assessment:
    documented = scenarios.documented(ground)
    found: dict[ScenarioCode, Scenario | str] = {
        "documented": documented,
        "contract": scenarios.contract(ground),
        "average": scenarios.average(ground),
        "presumption": scenarios.presumption(ground),
    }
    check = records.check(ground, documented)
    average = found["average"]
    leave = leave_of(ground)
    filled = () if isinstance(average, str) else average.filled_months
    return Assessment(
        on=ground.on,
        dossier=ground.dossier,
        scenarios={code: None if isinstance(answer, str) else answer for code, answer in found.items()},
        why_not={code: answer for code, answer in found.items() if isinstance(answer, str)},
        records=check,
        presumption=records.presume(ground, documented, filled, check),
        warnings=(*_about_leave(leave), *_warnings(ground, documented)),
        conflicts=tuple(_conflicts(ground)),
        cash_reclaimable=cash_reclaimable(
            ground.dossier.payments, ground.on, add_months(ground.on, -CASH_RECLAIM_MONTHS)
        ),
        leave=leave if isinstance(leave, LeaveBalance) else None,
    )


def _conflicts(ground: Ground) -> list[Conflict]:
    """Days on which another source says something else than the one that counts."""
    return [
        Conflict(day, (counted.source, counted.hours), counted.others)
        for day, counted in ground.documented.items()
        if any(hours.value != counted.hours.value for _, hours in counted.others)
    ]


def _warnings(ground: Ground, documented: Scenario) -> list[Warning]:
    return [
        *_not_computable(ground, documented),
        *_about_hours(ground),
        *_about_calls(ground),
        *_about_pay(ground, documented),
        *_about_the_end(ground),
        *_about_limitation(ground, documented),
    ]


def _about_leave(leave: LeaveBalance | str | None) -> list[Warning]:
    return [Warning("not_computable", "leave", leave)] if isinstance(leave, str) else []


def _not_computable(ground: Ground, documented: Scenario) -> list[Warning]:
    """What a rule could not compute because a fact is missing; the rest of the claim stands."""
    found = [Warning("not_computable", about, message) for about, message in ground.questions]
    open_periods = [period for period in documented.periods if period.not_computable]
    if open_periods:
        first, last = open_periods[0], open_periods[-1]
        when = span_words(Span(first.span.first, last.span.last))
        message = f"{first.not_computable} {len(open_periods)} tijdvak(ken), {when}: niet gevorderd; de rest blijft."
        found.append(Warning("not_computable", first.span.first.isoformat(), message))
    return [*found, *_about_deductions(documented)]


def _about_deductions(documented: Scenario) -> list[Warning]:
    """Deductions of which the maximum is not known, and facts of art. 13 WML that nobody answered."""
    found: dict[str, Warning] = {}
    for period in documented.periods:
        about = period.span.first.isoformat()
        for result in period.deductions:
            if result.permitted is None:
                found.setdefault(result.reason, Warning("not_computable", about, result.reason))
            for asked in unknown_facts(result.deduction):
                found.setdefault(asked, Warning("ask", about, asked))
    return list(found.values())


def _about_calls(ground: Ground) -> list[Warning]:
    found = []
    if count := len(ground.calls.short):
        message = f"{count} oproep(en) van minder dan drie uur tellen voor drie uur (art. 7:628a lid 1 BW)."
        found.append(Warning("short_calls", ground.calls.short[0].isoformat(), message))
    if count := len(ground.calls.late):
        message = f"{count} te laat afgezegde of gewijzigde oproep(en) tellen als opgeroepen (art. 7:628a lid 3 BW)."
        found.append(Warning("called_off", ground.calls.late[0].isoformat(), message))
    return found


def _about_hours(ground: Ground) -> list[Warning]:
    found = [
        Warning(
            "over_60_hours",
            week,
            f"In week {week} staan {notation.number(hours)} uren, meer dan 60, zonder tweede bron uit die tijd. "
            "Zoek steun: rooster, berichten, locatie of een getuige.",
        )
        for week, hours in long_weeks(ground.documented, ground.entries)
    ]
    for conflict in _conflicts(ground):
        others = "; ".join(f"{WORDS[source]} {notation.exact(hours.value, 2)}" for source, hours in conflict.others)
        source, hours = conflict.counts
        counts = f"{notation.exact(hours.value, 2)} uur telt ({WORDS[source]})"
        found.append(
            Warning(
                "sources_differ",
                conflict.day.isoformat(),
                f"{notation.day_long(conflict.day)}: {counts}; {others}.",
            )
        )
    return found


def _about_pay(ground: Ground, documented: Scenario) -> list[Warning]:
    found = []
    for period in documented.periods:
        when = span_words(period.span)
        if any(not slip.items for slip in period.payslips):
            message = f"De strook over {when} heeft een bruto totaal zonder posten; het telt helemaal als loon."
            found.append(Warning("gross_without_items", period.span.first.isoformat(), message))
        if period.underpayment == "unknown" and not period.not_computable:
            message = (
                f"Over {when} is alleen netto geld bekend, meer dan 60 % van wat verschuldigd was: onderbetaling is "
                "niet vast te stellen. Vraag de jaaropgave, het UWV-verzekeringsbericht of een verklaring dat niets is "
                "ingehouden."
            )
            found.append(Warning("underpayment_unknown", period.span.first.isoformat(), message))
        if period.provisional:
            message = f"Over {when} is netto geld ontvangen zonder strook; de vordering over dat tijdvak is voorlopig."
            found.append(Warning("provisional", period.span.first.isoformat(), message))
    spans = [period.span for period in ground.periods]
    for payment in ground.dossier.payments:
        if not any(span.overlap(payment.span) for span in spans):
            message = (
                f"De betaling van {notation.euro(payment.amount)} op {notation.day_long(payment.day)} is voor een "
                "tijdvak buiten het dienstverband en telt niet mee."
            )
            found.append(Warning("payment_outside", payment.day.isoformat(), message))
    return found


def _about_the_end(ground: Ground) -> list[Warning]:
    found = []
    employment, dismissal = ground.dossier.employment, ground.dossier.dismissal
    if employment.fixed_monthly_wage and not employment.agreement_in_writing:
        message = "Een vast maandloon volgens art. 11 lid 1 WML vraagt uren die schriftelijk of in de cao vastliggen."
        found.append(Warning("fixed_wage_not_in_writing", "employment", message))
    if dismissal:
        two, three = (add_months(dismissal.day, months) for months in (ANNULMENT_MONTHS, TRANSITION_MONTHS))
        message = (
            f"Er is ontslag op {notation.day_long(dismissal.day)}: vernietiging en dergelijke kan tot en met "
            f"{notation.day_long(two)}, de transitievergoeding tot en met {notation.day_long(three)} "
            "(art. 7:686a lid 4 BW)."
        )
        found.append(Warning("dismissal_terms", dismissal.day.isoformat(), message))
    return found


def _about_limitation(ground: Ground, documented: Scenario) -> list[Warning]:
    barred = [period for period in documented.periods if period.barred and period.shortfall.value > 0]
    if not barred:
        return []
    message = f"{len(barred)} tijdvak(ken) zijn verjaard, tot en met {notation.day_long(barred[-1].span.last)}."
    return [Warning("barred", barred[-1].span.first.isoformat(), message)]


__all__ = ["AssessmentError", "assess"]
