"""Statutory interest (art. 6:119, 6:120 BW): per item, compounded after each full year of default."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from wml_claim import notation
from wml_claim.figure import ONE, Figure, given, product, total, total_or_only, zero
from wml_claim.law import Law
from wml_claim.span import ONE_DAY, Span, add_years


def interest(amount: Figure, due_day: date, on: date, law: Law) -> Figure:
    """Interest from the day after `due_day` through `on`, not rounded.

    Interest year k runs from start + k years and has its own number of days; a part of a year counts by days. At the
    end of each full year its interest joins the principal.
    """
    start = due_day + ONE_DAY
    if start > on or not amount.value:
        return zero(label="geen rente")
    parts: list[Figure] = []
    principal = amount
    for year, complete in interest_years(start, on):
        accrued = within_year(principal, year, len(complete), law)
        parts.append(accrued)
        if year == complete:
            principal = total([principal, accrued], "hoofdsom met rente na een vol jaar", "art. 6:119 lid 2 BW")
    return total_or_only(parts, "wettelijke rente", "art. 6:119 BW")


def interest_years(start: date, on: date) -> Iterator[tuple[Span, Span]]:
    """Each interest year through `on`: the part that has run, and the whole year."""
    number = 0
    first = start
    while first <= on:
        following = add_years(start, number + 1)
        whole = Span(first, following - ONE_DAY)
        yield Span(first, min(whole.last, on)), whole
        number, first = number + 1, following


def within_year(principal: Figure, ran: Span, days_in_year: int, law: Law) -> Figure:
    parts = []
    for span, rate in law.statutory_interest.rates(ran):
        share = given(Fraction(len(span), days_in_year), ONE, f"{len(span)} van {days_in_year} dagen")
        label = f"rente {notation.days(span.first, span.last)}"
        parts.append(product((principal, rate, share), label, "art. 6:119 en 6:120 BW"))
    return total_or_only(parts, f"rente {notation.days(ran.first, ran.last)}")
