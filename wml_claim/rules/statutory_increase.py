"""Statutory increase for late wages: by working day, at most 50 % (art. 7:625 BW)."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from functools import cache

from dateutil.easter import easter

from wml_claim.figure import ONE, Figure, given, product, smallest
from wml_claim.law import Law

MONDAY_TO_FRIDAY = 5


@cache
def public_holidays(year: int) -> frozenset[date]:
    """The days of art. 3(1) and (2) Algemene termijnenwet. The article on the increase does not define a working
    day; taking these days off is a choice."""
    sunday = easter(year)
    kings_day = date(year, 4, 27)
    if kings_day.weekday() == 6:
        kings_day = date(year, 4, 26)
    after_easter = (-2, 1, 39, 50)  # Good Friday, Easter Monday, Ascension Day, Whit Monday
    return frozenset(
        {
            date(year, 1, 1),
            kings_day,
            date(year, 5, 5),
            date(year, 12, 25),
            date(year, 12, 26),
            *(sunday + timedelta(days=days) for days in after_easter),
        }
    )


def working_days(after: date, through: date) -> int:
    """Working days in (after, through]: Monday to Friday without public holidays."""
    if through <= after:
        return 0
    weeks, rest = divmod((through - after).days, 7)
    count = weeks * MONDAY_TO_FRIDAY
    count += sum((after.weekday() + day) % 7 < MONDAY_TO_FRIDAY for day in range(1, rest + 1))
    for year in range(after.year, through.year + 1):
        count -= sum(after < day <= through and day.weekday() < MONDAY_TO_FRIDAY for day in public_holidays(year))
    return count


def increase(amount: Figure, days_late: int, cap_percent: Fraction, law: Law) -> Figure:
    """The increase over one item that is `days_late` working days late, moderated to at most `cap_percent`."""
    percent = law.statutory_increase.percent(days_late)
    cap = given(cap_percent / 100, ONE, "gekozen maximum van de verhoging")
    if cap.value < percent.value:
        percent = smallest([percent, cap], "percentage van de verhoging")
    label = f"wettelijke verhoging, {days_late} werkdagen te laat"
    return product((amount, percent), label).rounded(article="art. 7:625 BW")
