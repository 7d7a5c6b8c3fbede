"""What the adviser must know beside the figures: what could not be computed, doubts, terms that run out."""

from __future__ import annotations

from collections.abc import Iterator

from wml_claim import notation
from wml_claim.assessment.evidence_doubts import about_evidence
from wml_claim.assessment.ground import Ground, span_words
from wml_claim.assessment.model import Conflict, Scenario, Warning
from wml_claim.rules import complaint, plausibility
from wml_claim.rules.complaint import ComplaintTimeline
from wml_claim.rules.deductions import unknown_facts
from wml_claim.rules.forfeiture import forfeitures, told
from wml_claim.rules.leave import LeaveBalance
from wml_claim.rules.pay_details import doubts, exchange
from wml_claim.rules.working_time import WORDS, long_weeks
from wml_claim.span import Span


def conflicts(ground: Ground) -> list[Conflict]:
    """Days on which another source says something else than the one that counts."""
    return [
        Conflict(day, (counted.source, counted.hours), counted.others)
        for day, counted in ground.documented.items()
        if any(hours.value != counted.hours.value for _, hours in counted.others)
    ]


def cautions(
    ground: Ground, documented: Scenario, leave: LeaveBalance | str | None, line: ComplaintTimeline
) -> tuple[Warning, ...]:
    """Every warning, first what could not be computed."""
    return (
        *_about_leave(leave),
        *_not_computable(ground, documented),
        *_about_hours(ground),
        *_implausible(ground),
        *about_evidence(ground),
        *_about_calls(ground),
        *_about_pay(ground, documented),
        *_about_the_end(ground),
        *_about_complaints(line),
        *_about_limitation(ground, documented),
    )


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
    for conflict in conflicts(ground):
        others = "; ".join(f"{WORDS[source]} {notation.exact(hours.value, 2)}" for source, hours in conflict.others)
        source, hours = conflict.counts
        counts = f"{notation.exact(hours.value, 2)} uur telt ({WORDS[source]})"
        if reason := ground.documented[conflict.day].reason:
            counts += f", gekozen omdat: {reason.strip().rstrip('.')}"
        found.append(
            Warning(
                "sources_differ",
                conflict.day.isoformat(),
                f"{notation.day_long(conflict.day)}: {counts}; {others}.",
            )
        )
    return found


def _implausible(ground: Ground) -> Iterator[Warning]:
    dossier = ground.dossier
    ended = dossier.employment.end is not None
    found = plausibility.doubts(dossier.hours, ground.documented, ground.employed, ended)
    yield from (
        Warning(*doubt) for doubt in (*found, *plausibility.other_person(dossier.payslips, dossier.worker.name))
    )


def _about_pay(ground: Ground, documented: Scenario) -> list[Warning]:
    found = []
    for period in documented.periods:
        when = span_words(period.span)
        for slip in period.payslips:
            found += [Warning(code, period.span.first.isoformat(), said) for code, said in doubts(slip)]
        if said := exchange(period.payslips, period.paid, period.shortfall):
            found.append(Warning("et_exchange", period.span.first.isoformat(), said))
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
        terms = forfeitures(dismissal.day, dismissal.by, ground.on, ground.law)
        found.append(Warning("dismissal_terms", dismissal.day.isoformat(), told(dismissal.day, dismissal.by, terms)))
    return found


def _about_limitation(ground: Ground, documented: Scenario) -> list[Warning]:
    barred = [period for period in documented.periods if period.barred and period.shortfall.value > 0]
    if not barred:
        return []
    message = f"{len(barred)} tijdvak(ken) zijn verjaard, tot en met {notation.day_long(barred[-1].span.last)}."
    return [Warning("barred", barred[-1].span.first.isoformat(), message)]


def _about_complaints(line: ComplaintTimeline) -> list[Warning]:
    found = complaint.warning(line)
    return [Warning(found[0], "complaints", found[1])] if found else []
