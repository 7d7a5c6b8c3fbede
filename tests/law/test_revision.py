"""How the published amounts hang together: the half-yearly revision (art. 14 WML) and the cap of art. 15 WML.

The tables store what was published; these sums only check one row against another.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from math import ceil

from tests.law.examples import examples
from wml_claim.law import load_law
from wml_claim.notation import half_up

BEFORE, AFTER = date(2026, 1, 1), date(2026, 7, 1)
HOURS_A_MONTH = 156  # 4 1/3 weeks of 36 hours, art. 14(10) WML


def test_the_revision_of_july_2026_gives_the_published_month_and_hour() -> None:
    (revision,) = examples("M01")
    law = load_law()
    assert law.reference_month.month(BEFORE).value == revision.amount("month")
    revised = revision.amount("month") * revision.amount("factor")
    steps_of_sixty_cents = half_up(revised / Fraction("0.60"), 0) * Fraction("0.60")  # art. 14(9) WML
    assert steps_of_sixty_cents == revision.amount("month_rounded") == law.reference_month.month(AFTER).value
    hour = Fraction(ceil(revised / HOURS_A_MONTH * 100), 100)  # upwards, before the rounding to 0.60
    assert hour == revision.amount("hour") == law.minimum_wage.hour(AFTER, 30, False).value


def test_the_cap_of_the_holiday_allowance_is_three_times_the_reference_wage() -> None:
    (capped,) = examples("M15")
    law = load_law()
    three_months = 3 * 3 * law.reference_month.month(BEFORE).value
    assert three_months == capped.amount("cap") < capped.amount("wage")
    allowance = half_up(law.holiday_allowance.share(BEFORE).value * three_months)
    assert allowance == capped.amount("holiday_allowance")
