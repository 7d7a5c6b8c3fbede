"""Holiday allowance, 8 % per year from 1 June through 31 May (art. 15-17 WML).

Wage above three times the minimum wage does not count, on average over the terms with wage (art. 15(1), (2) WML). Of a
term in which the minimum wage changed, the amount of its first day counts: the careful side.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from wml_claim.figure import ONE, Figure, Unit, given, largest, smallest, total
from wml_claim.law import Law
from wml_claim.rules.working_time import pattern_days
from wml_claim.span import Span, calendar_month

A_TENTH = Fraction(1, 10)
CAP = "art. 15 lid 1 en 2 WML"
WEEKS_A_MONTH = Fraction(13, 3)
WORKING_DAYS_A_MONTH = Fraction(2167, 100)
"""The month of art. 15(2) WML, for terms that are no month."""
WORKING_DAYS_A_WEEK = 5
"""Until 2023 the statutory amount of a day was a fifth of that of a week (art. 8 WML of that time)."""
ADULT = 23
"""An age at which the full amount held in every year of the tables."""


@dataclass(frozen=True, slots=True)
class Term:
    """What one pay period contributes: due and paid wage, by its due day, and allowance paid for a year."""

    span: Span
    due_day: date
    due: Figure
    paid: Figure
    allowances: tuple[tuple[int, Figure], ...]  # (year, amount)

    @property
    def wage(self) -> Figure:
        """The wage that was due, or that was paid where that is more."""
        if self.due.value >= self.paid.value:
            return self.due
        return largest([self.due, self.paid], "loon over het tijdvak")


@dataclass(frozen=True, slots=True)
class Year:
    """One year of holiday allowance; `shortfall` is what is still to be paid on `due_day`."""

    year: int
    span: Span
    due_day: date
    base: Figure
    entitlement: Figure
    paid: Figure
    shortfall: Figure


def allowance_year(due_day: date) -> int:
    """The calendar year in which the allowance year of a day ends: 1 June 2025 belongs to 2026."""
    return due_day.year + (due_day >= date(due_day.year, 6, 1))


def year_paid_for(named: int | None, due_day: date, allowance: Figure, wage: Figure) -> int:
    """To which year an allowance on a slip belongs.

    The year the item names; else the year of the slip's due day; but a slip due in June whose allowance is more than
    a tenth of its own counting wage pays the year that ended on 31 May.
    """
    if named is not None:
        return named
    if due_day.month == 6 and allowance.value > A_TENTH * wage.value:
        return due_day.year
    return allowance_year(due_day)


def years(
    terms: Sequence[Term],
    weekdays: Sequence[int],
    last_day: date | None,
    on: date,
    law: Law,
    *,
    less_by_cao: bool,
) -> tuple[Year, ...]:
    """The years whose due day has come: 30 June, or the last day of employment if that is earlier."""
    found = sorted({allowance_year(term.due_day) for term in terms})
    result = []
    for year in found:
        due_day = min(date(year, 6, 30), last_day or date.max)
        if due_day <= on:
            own = [term for term in terms if allowance_year(term.due_day) == year]
            base = _base(own, weekdays, law)
            result.append(_year(year, due_day, own, base, terms, law, less_by_cao))
    return tuple(result)


def _year(
    year: int, due_day: date, own: Sequence[Term], base: Figure, terms: Sequence[Term], law: Law, less_by_cao: bool
) -> Year:
    label = f"vakantiebijslag {year - 1}/{year}"
    paid = total([amount for term in terms for of, amount in term.allowances if of == year], "betaalde vakantiebijslag")
    eight_percent = (law.holiday_allowance.share(due_day) * base).rounded(label, "art. 15 lid 1 WML")
    entitlement = _up_to_108(own, law.holiday_allowance.with_wage(due_day)) if less_by_cao else eight_percent
    shortfall = (entitlement - paid).not_below_zero(f"{label}, nog te betalen", "art. 15 en 17 WML").rounded()
    return Year(year, Span(date(year - 1, 6, 1), date(year, 5, 31)), due_day, base, entitlement, paid, shortfall)


def _base(own: Sequence[Term], weekdays: Sequence[int], law: Law) -> Figure:
    """The wage of the terms of one year, at most three times the minimum wage over the terms with wage."""
    wage = _all_wage(own)
    caps = [(term, *_minimum_of(term.span, weekdays, law)) for term in own if term.wage]
    times = law.holiday_allowance.cap
    if all(
        term.wage.value <= times(term.span.first).value * amount.value * count.value for term, amount, count in caps
    ):
        return wage
    parts = [times(term.span.first) * amount * count for term, amount, count in caps]
    cap = total(parts, "driemaal het minimumloon over de tijdvakken met loon", CAP)
    if wage.value <= cap.value:
        return wage
    return smallest([wage, cap], "loon waarover vakantiebijslag verschuldigd is, ten hoogste driemaal minimumloon", CAP)


def _all_wage(own: Sequence[Term]) -> Figure:
    return total([term.wage for term in own], "loon waarover vakantiebijslag verschuldigd is", "art. 15 WML")


def _minimum_of(span: Span, weekdays: Sequence[int], law: Law) -> tuple[Figure, Figure]:
    """The minimum wage of art. 15(2) WML over one term: the statutory amount, and how many of it the term has."""
    weeks, rest = divmod(len(span), 7)
    days = len(pattern_days(span, weekdays)) or len(span)
    month = span == calendar_month(span.first)
    if span.first >= law.minimum_wage.HOURLY_FROM:
        amount = law.reference_month.month(span.first)
        if month:
            return amount, given(1, ONE, "1 maand")
        if rest:
            return amount, given(days / WORKING_DAYS_A_MONTH, ONE, f"{days} van 21,67 werkdagen")
        return amount, given(weeks / WEEKS_A_MONTH, ONE, f"{weeks} van 4 1/3 weken")
    if month:
        return law.minimum_wage.month(span.first, ADULT, False), given(1, ONE, "1 maand")
    week = law.minimum_wage.week(span.first, ADULT, False)
    share = Fraction(days, WORKING_DAYS_A_WEEK) if rest else Fraction(weeks)
    return week, given(share, Unit(week=1), f"{days} werkdagen" if rest else f"{weeks} weken")


def _up_to_108(own: Sequence[Term], share: Figure) -> Figure:
    """Where a cao sets less than 8 %: 108 % of the minimum, less the wage that is paid or claimed (art. 16(2) WML)."""
    base = _all_wage(own)
    minimum = total([term.due for term in own], "minimumloon over het jaar")
    return (
        ((share * minimum) - base)
        .not_below_zero("aanvulling tot 108 % van het minimumloon", "art. 16 lid 2 WML")
        .rounded()
    )
