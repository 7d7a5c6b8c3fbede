"""The leave of one dossier, held against the law."""

from __future__ import annotations

from fractions import Fraction

from wml_claim.agreements import Leave, LeaveYear
from wml_claim.assessment.ground import Ground
from wml_claim.rules import NotComputable, leave
from wml_claim.rules.leave import LeaveBalance, LeaveFacts
from wml_claim.span import Span


def leave_of(ground: Ground) -> LeaveBalance | str | None:
    """The balance, a Dutch sentence when a fact is missing, None when nobody asked about leave."""
    dossier = ground.dossier
    if dossier.leave is None and not dossier.leave_years:
        return None
    employed = Span(ground.employed.first, max(ground.until, ground.employed.first))
    facts = LeaveFacts(dossier.leave or Leave(), _years(ground), ground.terms.agreed_hours)
    if unknown := leave.unknown_years(facts, employed):
        return leave.question(unknown)
    end = dossier.employment.end
    ended = end is not None and end <= ground.on
    try:
        return leave.balance(facts, employed, ground.hours, ground.rates.rate, ground.law, ended=ended)
    except NotComputable as reason:
        return str(reason)


def _years(ground: Ground) -> dict[int, LeaveYear]:
    """What was taken per year: as stated, else the hours that are recorded as leave."""
    recorded: dict[int, Fraction] = {}
    for day, hours in ground.leave_taken.items():
        recorded[day.year] = recorded.get(day.year, Fraction(0)) + hours.value
    found = {year: LeaveYear(year, hours) for year, hours in recorded.items()}
    return found | {one.year: one for one in ground.dossier.leave_years}
