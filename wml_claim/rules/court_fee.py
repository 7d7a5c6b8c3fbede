"""Court fee before the kantonrechter, for an indication of costs (Wet griffierechten burgerlijke zaken)."""

from __future__ import annotations

from datetime import date
from typing import Literal

from wml_claim.figure import Figure, zero
from wml_claim.law import Law
from wml_claim.span import add_months

MONTHS_TO_FIRST_ROLL_DATE = 2


def court_fee(
    claimed: Figure, claimant: Literal["natural", "low_income"], on: date, first_roll_date: date | None, law: Law
) -> Figure:
    """The fee for a claim of this total: the tariff of the year of the first roll date.

    Without a roll date, two months after `on`. A year whose tariff is not yet known takes the last known one, and the
    label says so. Nothing claimed: nothing due.
    """
    if claimed.value <= 0:
        return zero(label="geen griffierecht")
    year = (first_roll_date or add_months(on, MONTHS_TO_FIRST_ROLL_DATE)).year
    found = law.court_fees.fee(year, claimant, claimed.value)
    label = f"griffierecht {year}"
    if found.later_year_unknown:
        label += f" (tarief {found.year_used}; dat van {year} is nog niet bekend)"
    return found.fee.named(label)
