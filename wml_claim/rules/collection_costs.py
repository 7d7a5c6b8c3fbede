"""Extrajudicial collection costs (art. 6:96 BW; Besluit vergoeding voor buitengerechtelijke incassokosten)."""

from __future__ import annotations

from datetime import date, timedelta

from wml_claim import notation
from wml_claim.figure import EURO, Figure, given, largest, smallest, total, zero
from wml_claim.law import Law

ARTICLE = "art. 2 Besluit vergoeding voor buitengerechtelijke incassokosten"
LETTER_DAYS = 14


def collection_costs(
    principal: Figure, demand_sent: date | None, on: date, law: Law, *, private_household: bool, with_vat: bool
) -> Figure:
    """The staircase over the principal, at least the minimum and at most the maximum, rounded once.

    Nothing without a demand sent up to `on`; against a private household nothing until the 14-day letter has run out
    (art. 6:96(6) BW).
    """
    if demand_sent is None or demand_sent > on or not principal.value:
        return zero(label="geen incassokosten")
    if private_household and on <= demand_sent + timedelta(days=LETTER_DAYS):
        return zero(label="geen incassokosten: de veertiendagenbrief is nog niet uitgewerkt")
    costs = _within_bounds(_staircase(principal, law), law)
    if with_vat:
        costs = total([costs, (costs * law.collection_costs.vat).named("btw")], "incassokosten met btw")
    return costs.rounded("buitengerechtelijke incassokosten", ARTICLE)


def _staircase(principal: Figure, law: Law) -> Figure:
    steps = []
    for bracket in law.collection_costs.brackets:
        top = principal.value if bracket.up_to is None else min(principal.value, bracket.up_to)
        if top <= bracket.over:
            break
        part = given(top - bracket.over, EURO, f"deel van de hoofdsom boven {notation.euro(bracket.over)}")
        steps.append((part * bracket.percent).named(bracket.percent.label))
    return total(steps, "incassokosten volgens de staffel", ARTICLE)


def _within_bounds(costs: Figure, law: Law) -> Figure:
    minimum, maximum = law.collection_costs.minimum, law.collection_costs.maximum
    if costs.value < minimum.value:
        return largest([costs, minimum], "ten minste het minimum")
    if costs.value > maximum.value:
        return smallest([costs, maximum], "ten hoogste het maximum")
    return costs
