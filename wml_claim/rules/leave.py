"""Leave: hours accrued, taken, lapsed and paid out at the end (art. 7:634, 7:638-7:642 BW).

Hours are taken from the oldest year that has not lapsed. Statutory hours lapse six months after their year unless the
worker could not take them; all others after five years. More taken than there was comes off the next year.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from wml_claim.agreements import Leave, LeaveYear
from wml_claim.figure import EURO, HOURS, ONE, WEEKS, Figure, Statement, given, smallest, total, zero
from wml_claim.law import Law
from wml_claim.span import ONE_DAY, Span, add_months, add_years, calendar_year

ACCRUED = "art. 7:634 BW"
LAPSED = "art. 7:640a en 7:642 BW"
PAID_OUT = "art. 7:641 BW"
WEEKS_A_YEAR = 52


@dataclass(frozen=True, slots=True)
class LeaveFacts:
    """What is known: leave beyond the statutory hours, per year what was taken (None: not known) and who was unable."""

    leave: Leave
    years: Mapping[int, LeaveYear]
    agreed: Figure | None  # hours per week


@dataclass(frozen=True, slots=True)
class YearOfLeave:
    """One calendar year in hours; `left` is what is still there on the day of the balance."""

    year: int
    accrued: Figure
    taken: Figure
    lapsed: Figure
    left: Figure


@dataclass(frozen=True, slots=True)
class LeaveBalance:
    """The leave on the last day of employment or of the calculation. `amount` None: the employment goes on.

    `rate` is the hourly wage of that day and `paid` what was already paid out, both only where there is an amount.
    """

    years: tuple[YearOfLeave, ...]
    hours: Figure
    amount: Figure | None
    due_day: date | None
    rate: Figure | None = None
    paid: Figure | None = None


@dataclass(slots=True)
class _Bucket:
    """Hours of one year of one kind that lapse together at the end of `last_day`."""

    year: int
    hours: Figure
    last_day: date
    lapsed: list[Figure] = field(default_factory=list)


def unknown_years(facts: LeaveFacts, employed: Span) -> tuple[int, ...]:
    """Years of the employment of which nobody knows what was taken."""
    return tuple(year for year in _years(employed) if year not in facts.years)


def question(years: Sequence[int]) -> str:
    """What to ask where the leave cannot be computed."""
    listed = ", ".join(str(year) for year in years)
    return (
        f"De vakantie-uren bij het einde zijn niet te berekenen, omdat niet bekend is hoeveel er in {listed} zijn "
        "opgenomen (art. 7:641 BW). Vraag het verlofoverzicht van de werkgever of de eigen opgave."
    )


def balance(
    facts: LeaveFacts,
    employed: Span,
    hours: Mapping[date, Figure],
    rate: Callable[[date], Figure],
    law: Law,
    *,
    ended: bool,
) -> LeaveBalance:
    """The leave per year through the last day of `employed`; paid out at the rate of that day when it ended."""
    buckets: list[_Bucket] = []
    told = []
    short = zero(HOURS, "te veel opgenomen")
    for year in _years(employed):
        accrued = _accrued(year, facts, employed, hours, law)
        buckets += _buckets(year, accrued, facts, law)
        taken = Figure(facts.years[year].taken, HOURS, f"opgenomen in {year}", Statement("verlofoverzicht"))
        short = _take(buckets, (taken + short).named(taken.label) if short else taken, date(year, 1, 1))
        told.append((year, total(accrued, f"opgebouwd in {year}", ACCRUED, HOURS), taken))
    for bucket in buckets:
        _lapse(bucket, employed.last)
    years = tuple(_told(year, accrued, taken, buckets) for year, accrued, taken in told)
    left = total([one.left for one in years], "open vakantie-uren", unit=HOURS)
    if not ended:
        return LeaveBalance(years, left, None, None)
    paid = Figure(facts.leave.paid_at_end, EURO, "bij het einde betaald", Statement("eindafrekening"))
    hourly = rate(employed.last)
    value = (left * hourly).named("waarde van de open vakantie-uren", PAID_OUT)
    amount = (value - paid).not_below_zero("vakantie-uren bij het einde", PAID_OUT).rounded()
    return LeaveBalance(years, left, amount, employed.last, hourly, paid)


def _years(employed: Span) -> range:
    return range(employed.first.year, employed.last.year + 1)


def _accrued(
    year: int, facts: LeaveFacts, employed: Span, hours: Mapping[date, Figure], law: Law
) -> tuple[Figure, ...]:
    """Statutory hours, then those agreed on top: by days of the year, or without agreed hours by hours with wage."""
    whole = calendar_year(year)
    inside = whole.overlap(employed)
    assert inside is not None
    days = given(Fraction(len(inside), len(whole)), ONE, f"{len(inside)} van {len(whole)} dagen")
    weeks = law.norms.figure("leave_weeks")
    if facts.agreed is not None:
        statutory = (weeks * facts.agreed * days).named(f"wettelijke vakantie-uren {year}", ACCRUED)
    else:
        worked = total([hours[day] for day in inside if day in hours], f"uren met loon in {year}", unit=HOURS)
        share = weeks / given(WEEKS_A_YEAR, WEEKS, f"{WEEKS_A_YEAR} weken")
        statutory = (share * worked).named(f"wettelijke vakantie-uren {year}", ACCRUED)
    if not facts.leave.extra_per_year:
        return (statutory,)
    extra = Figure(facts.leave.extra_per_year, HOURS, "bovenwettelijke uren per jaar", Statement("afspraak"))
    return statutory, (extra * days).named(f"bovenwettelijke vakantie-uren {year}")


def _buckets(year: int, accrued: tuple[Figure, ...], facts: LeaveFacts, law: Law) -> list[_Bucket]:
    end = date(year, 12, 31)
    late = add_years(end, law.norms.count("leave_barred_years"))
    soon = add_months(end + ONE_DAY, law.norms.count("leave_lapse_months")) - ONE_DAY
    last_days = (late if facts.years[year].unable else soon, late)
    return [_Bucket(year, hours, last) for hours, last in zip(accrued, last_days, strict=False)]


def _take(buckets: list[_Bucket], taken: Figure, first_day: date) -> Figure:
    """Take hours off the buckets that lapse first; what they cannot give."""
    for bucket in sorted(buckets, key=lambda each: each.last_day):
        if bucket.last_day < first_day or not bucket.hours or not taken:
            continue
        used = smallest([bucket.hours, taken], taken.label)
        bucket.hours = (bucket.hours - used).named(bucket.hours.label)
        taken = (taken - used).named(taken.label)
    return taken


def _lapse(bucket: _Bucket, day: date) -> None:
    if bucket.last_day < day and bucket.hours:
        bucket.lapsed.append(bucket.hours)
        bucket.hours = zero(HOURS, bucket.hours.label)


def _told(year: int, accrued: Figure, taken: Figure, buckets: Sequence[_Bucket]) -> YearOfLeave:
    own = [bucket for bucket in buckets if bucket.year == year]
    lapsed = total([one for bucket in own for one in bucket.lapsed], f"vervallen uren van {year}", LAPSED, HOURS)
    left = total([bucket.hours for bucket in own], f"open uren van {year}", unit=HOURS)
    return YearOfLeave(year, accrued, taken, lapsed, left)
