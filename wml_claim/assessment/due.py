"""What was due and what was paid over each pay period, with extra hours that became time off (art. 13a WML)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from wml_claim.assessment.ground import Ground
from wml_claim.figure import HOURS, Figure, total
from wml_claim.records import Payslip
from wml_claim.rules import NotComputable, minimum_wage, time_off, wage_paid
from wml_claim.rules.minimum_wage import Due, agreed_in
from wml_claim.rules.working_time import spread
from wml_claim.span import Span


def slips_of(ground: Ground, number: int) -> tuple[Payslip, ...]:
    """The payslips over a pay period."""
    printed = ground.periods[number].printed
    return ground.slips.get(printed, ()) if printed else ()


def received_for(ground: Ground, number: int) -> Figure:
    """The net money received for a pay period; without a slip less what was handed back to the employer."""
    received = total([share for _, share in ground.received.get(number, ())], "netto ontvangen")
    back = ground.returned.get(number)
    if not back or slips_of(ground, number):
        return received
    kept = received - total(back, "contant terugbetaald aan de werkgever")
    return kept.not_below_zero("netto ontvangen en behouden", "art. 7:616 BW")


def paid_for(ground: Ground, number: int) -> Figure:
    """The counting wage on the slips; without a slip the money received."""
    slips = slips_of(ground, number)
    return wage_paid.wage_on_slips(slips) if slips else received_for(ground, number).named("ontvangen")


def amounts_due(ground: Ground, hours: Mapping[date, Figure]) -> dict[int, Due | str]:
    """Per listed pay period what was due for these hours, or a Dutch sentence why that cannot be computed."""
    found: dict[int, Due | str] = {}
    for number, period in enumerate(ground.periods):
        if period.due_day > ground.on:
            continue
        try:
            found[number] = minimum_wage.due(period.span, hours, ground.rates, ground.terms)
        except NotComputable as reason:
            found[number] = str(reason)
    return _with_time_off(ground, found) if ground.dossier.time_off else found


def _with_time_off(ground: Ground, dues: dict[int, Due | str]) -> dict[int, Due | str]:
    """Extra hours for which time off was agreed are not due in money until they were not taken in time."""
    saved: list[tuple[Span, Figure]] = []
    found = dict(dues)
    for number, due in dues.items():
        span = ground.periods[number].span
        if isinstance(due, str) or not time_off.holds(ground.dossier.time_off, span):
            continue
        split = time_off.split(due, agreed_in(span, ground.terms), paid_for(ground, number))
        if split:
            found[number] = split.due
            saved.append((span, split.saved))
    spans = [period.span for period in ground.periods]
    for payout in time_off.payouts(saved, _taken(ground), ground.dossier.employment.end):
        number = time_off.period_of(payout.day, spans) if payout.day <= spans[-1].last else -1
        due_then = found.get(number)
        if isinstance(due_then, Due):
            found[number] = time_off.with_payout(due_then, payout, ground.rates.rate(payout.day))
    return found


def _taken(ground: Ground) -> dict[date, Figure]:
    """Time off taken up to `on`, per day."""
    records = (record for record in ground.dossier.hours if record.kind == "time_off")
    by_day: dict[date, list[Figure]] = {}
    for entry in spread(records, ground.employed, ground.terms.weekdays):
        if entry.day <= ground.on:
            by_day.setdefault(entry.day, []).append(entry.hours)
    return {day: total(hours, "vrije tijd opgenomen", unit=HOURS) for day, hours in by_day.items()}
