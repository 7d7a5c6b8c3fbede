"""Time off in place of pay for extra hours (art. 13a(2)-(4) WML).

Only with a written agreement made before the hours were worked, and a cao that allows it. What was not taken before
1 July of the next year, or when the employment ends, is due then at the rate of then, and only that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from wml_claim import notation
from wml_claim.agreements import TimeOff
from wml_claim.figure import HOURS, Figure, smallest, total
from wml_claim.rules.minimum_wage import Due
from wml_claim.span import Span

ARTICLE = "art. 13a lid 2 en 3 WML"
DUE_AFTER_ALL = "art. 13a lid 4 WML"
DEADLINE = (7, 1)  # before 1 July of the year after the extra hours


@dataclass(frozen=True, slots=True)
class Split:
    """A period whose extra hours became time off: what stays due, and the hours that were not paid."""

    due: Due
    saved: Figure


@dataclass(frozen=True, slots=True)
class Payout:
    """Hours of one calendar year that were not taken in time and are due in money on `day`."""

    year: int
    day: date
    hours: Figure


def holds(facts: TimeOff | None, span: Span) -> bool:
    """Whether the extra hours of a period may be compensated by time off."""
    agreed = facts.agreed_on if facts else None
    return bool(facts and agreed and agreed <= span.first and facts.allowed_by_cao == "yes")


def question(facts: TimeOff | None) -> str | None:
    """What to ask where time off is claimed but not shown to be allowed."""
    if facts is None or facts.allowed_by_cao == "no" or (facts.agreed_on and facts.allowed_by_cao == "yes"):
        return None
    lacking = "of de cao het toelaat" if facts.agreed_on else "wanneer het schriftelijk is afgesproken"
    return (
        f"Vrije tijd in plaats van loon voor meeruren is niet te berekenen, omdat niet bekend is {lacking}: de "
        "meeruren zijn in geld gerekend (art. 13a lid 2 en 3 WML). Vraag de schriftelijke afspraak en de cao."
    )


def split(due: Due, agreed: Figure | None, paid: Figure) -> Split | None:
    """The period without the extra hours that were not paid in money; None where there are none."""
    extra = due.amount - due.base
    if agreed is None or extra.value <= 0:
        return None
    hours = (due.hours - agreed).named("meeruren", ARTICLE)
    in_money = (paid - due.base).not_below_zero("betaald boven de afgesproken uren")
    if in_money.value >= extra.value:
        return None
    if not in_money:
        return Split(Due(due.base, due.base, due.hours, due.rates), hours)
    covered = smallest([in_money, extra], "meeruren die in geld zijn betaald")
    share = hours * (extra - covered) / extra
    saved = Figure(share.value, HOURS, "meeruren die niet in geld zijn betaald", share.origin)
    amount = total([due.base, covered], due.amount.label).rounded()
    return Split(Due(amount, amount, due.hours, due.rates), saved)


def payouts(
    saved: Iterable[tuple[Span, Figure]], taken: Mapping[date, Figure], last_day: date | None
) -> tuple[Payout, ...]:
    """Per calendar year of the extra hours what was not taken in time. What is taken comes off the oldest year."""
    by_year: dict[int, list[Figure]] = {}
    for span, hours in saved:
        by_year.setdefault(span.last.year, []).append(hours)
    left = dict(sorted(taken.items()))
    found = []
    for year in sorted(by_year):
        day = _deadline(year, last_day)
        hours = total(by_year[year], f"meeruren van {year} voor vrije tijd", unit=HOURS)
        rest = _after_taking(hours, left, day, ended=day == last_day)
        if rest.value > 0:
            found.append(Payout(year, day, rest.named(f"meeruren van {year}, niet opgenomen", DUE_AFTER_ALL)))
    return tuple(found)


def _deadline(year: int, last_day: date | None) -> date:
    return min(date(year + 1, *DEADLINE), last_day or date.max)


def _after_taking(hours: Figure, left: dict[date, Figure], deadline: date, *, ended: bool) -> Figure:
    """The hours less what was taken before the deadline (on the last day of employment too); `left` shrinks."""
    for day in sorted(left):
        in_time = day <= deadline if ended else day < deadline
        if not in_time or hours.value <= 0:
            break
        used = smallest([left[day], hours], f"opgenomen {notation.day_short(day)}")
        hours = (hours - used).named(hours.label)
        rest = (left.pop(day) - used).named(f"opgenomen {notation.day_short(day)}, rest")
        if rest.value > 0:
            left[day] = rest
    return hours


def with_payout(due: Due, payout: Payout, rate: Figure) -> Due:
    """The period in which the hours fall due, with their pay at the rate of that day."""
    pay = (payout.hours * rate).named(f"meeruren van {payout.year} alsnog in geld", DUE_AFTER_ALL)
    amount = total([due.amount, pay], due.amount.label).rounded()
    base = total([due.base, pay], "deel voor de afgesproken uren").rounded() if due.base is not due.amount else amount
    return Due(amount, base, due.hours, due.rates)


def period_of(day: date, spans: Sequence[Span]) -> int:
    """The place of the pay period in which a day falls; the next one for a day that no period holds."""
    return next(number for number, span in enumerate(spans) if span.last >= day)
