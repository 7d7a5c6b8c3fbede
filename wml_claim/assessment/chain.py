"""The chain of one dossier: who may be addressed, and for how much of the documented shortfall."""

from __future__ import annotations

from collections.abc import Iterator

from wml_claim.assessment.ground import Ground
from wml_claim.assessment.model import ChainParty, Period, Scenario
from wml_claim.dossier import Party
from wml_claim.figure import Figure, total
from wml_claim.rules import limitation
from wml_claim.rules.chain import CLIENT_ROLES, Addressee, ChainFacts, Link, addressees, severely_underpaid
from wml_claim.rules.hours_basis import sum_of
from wml_claim.span import Span


def chain_of(ground: Ground, documented: Scenario) -> tuple[ChainParty, ...]:
    """Every party worked for, with what can be asked of it; empty where nobody named whom the work was for."""
    dossier, employer = ground.dossier, ground.dossier.employer
    assert employer
    links = list(_links(ground))
    if not links:
        return ()
    facts = ChainFacts(
        employer=employer.name,
        links=links,
        steps=[step for step in dossier.chain_steps if step.day <= ground.on],
        severe=severely_underpaid(_low(ground, documented), ground.law),
        wav_pleaded=bool(dossier.permit and dossier.permit.pleaded),
        on=ground.on,
    )
    return tuple(ChainParty(one, _wage(ground, documented, one)) for one in addressees(facts, ground.law))


def _links(ground: Ground) -> Iterator[Link]:
    """The parties above the employer in their own order, with the days worked for each."""
    parties: dict[str, Party] = {party.name: party for party in ground.dossier.parties}
    for party in parties.values():
        for one in ground.dossier.worked_for:
            inside = one.span.overlap(ground.employed)
            if one.party == party.name and party.role in CLIENT_ROLES and inside:
                yield Link(party.name, party.role, inside, one.contract, party.private_household)


def _low(ground: Ground, documented: Scenario) -> Iterator[tuple[Span, bool]]:
    """Per pay period whether less than half of the wage, or than 70 % of the minimum wage, was paid."""
    half = ground.law.norms.figure("chain_severe_of_due").value
    of_minimum = ground.law.norms.figure("chain_severe_of_minimum").value
    share = half if ground.terms.agreed_wage else max(half, of_minimum)
    for period in documented.periods:
        known = period.underpayment == "yes" and not period.provisional
        yield period.span, known and period.paid.value < share * period.due.value


def _wage(ground: Ground, documented: Scenario, who: Addressee) -> Figure:
    """The shortfall of the days worked for this party, without what is barred against it."""
    reached = [
        act.received_on
        for act in ground.dossier.interruptions
        if act.received_on and act.received_on <= ground.on and act.party == who.link.party
    ]
    parts = [
        part
        for period in documented.periods
        if limitation.last_safe_day(period.span.last, reached) >= ground.on
        and (part := _part_of(ground, period, who.span)) is not None
    ]
    return total(parts, f"te weinig loon over de dagen voor {who.link.party}", who.article).rounded()


def _part_of(ground: Ground, period: Period, span: Span) -> Figure | None:
    """The share of a period's shortfall by hours on the days of the span."""
    inside = period.span.overlap(span)
    if inside is None or not period.shortfall:
        return None
    if inside == period.span:
        return period.shortfall
    own, all_hours = sum_of(inside, ground.hours), sum_of(period.span, ground.hours)
    if not own:
        return None
    return (period.shortfall * own / all_hours).named(f"deel van {period.shortfall.label}")
