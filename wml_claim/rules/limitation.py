"""Limitation: five years per instalment, and its interruption (art. 3:307, 3:308, 3:316-3:319 BW; art. 20 WML)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from wml_claim.span import add_years

TERM_YEARS = 5


def last_safe_day(limitation_day: date, interrupted_on: Iterable[date]) -> date:
    """The last day on which the claim can still be brought or interrupted.

    `interrupted_on`: the days on which an act of interruption reached this debtor. One on or before the last safe
    day starts five new years from that day, if that is later. Not prolonged over a weekend.
    """
    last = add_years(limitation_day, TERM_YEARS)
    for day in sorted(interrupted_on):
        if day <= last:
            last = max(last, add_years(day, TERM_YEARS))
    return last


def barred(last_safe: date, on: date) -> bool:
    """Whether the claim is barred on a day."""
    return last_safe < on
