"""Holiday allowance, 8 % per year from 1 June through 31 May (art. 15-17 WML)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from wml_claim.figure import Figure, largest, total
from wml_claim.law import Law
from wml_claim.span import Span

A_TENTH = Fraction(1, 10)


@dataclass(frozen=True, slots=True)
class Term:
    """What one pay period contributes: due and paid wage, by its due day, and allowance paid for a year."""

    due_day: date
    due: Figure
    paid: Figure
    allowances: tuple[tuple[int, Figure], ...]  # (year, amount)


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


def years(terms: Sequence[Term], last_day: date | None, on: date, law: Law, *, less_by_cao: bool) -> tuple[Year, ...]:
    """The years whose due day has come: 30 June, or the last day of employment if that is earlier."""
    found = sorted({allowance_year(term.due_day) for term in terms})
    result = []
    for year in found:
        due_day = min(date(year, 6, 30), last_day or date.max)
        if due_day <= on:
            result.append(_year(year, due_day, terms, law, less_by_cao))
    return tuple(result)


def _year(year: int, due_day: date, terms: Sequence[Term], law: Law, less_by_cao: bool) -> Year:
    label = f"vakantiebijslag {year - 1}/{year}"
    own = [term for term in terms if allowance_year(term.due_day) == year]
    bases = [
        term.due if term.due.value >= term.paid.value else largest([term.due, term.paid], "loon over het tijdvak")
        for term in own
    ]
    base = total(bases, "loon waarover vakantiebijslag verschuldigd is", "art. 15 WML")
    paid = total([amount for term in terms for of, amount in term.allowances if of == year], "betaalde vakantiebijslag")
    eight_percent = (law.holiday_allowance.share(due_day) * base).rounded(label, "art. 15 lid 1 WML")
    entitlement = _up_to_108(own, base, law.holiday_allowance.with_wage(due_day)) if less_by_cao else eight_percent
    shortfall = (entitlement - paid).not_below_zero(f"{label}, nog te betalen", "art. 15 en 17 WML").rounded()
    return Year(year, Span(date(year - 1, 6, 1), date(year, 5, 31)), due_day, base, entitlement, paid, shortfall)


def _up_to_108(own: Sequence[Term], base: Figure, share: Figure) -> Figure:
    """Where a cao sets less than 8 %: 108 % of the minimum, less the wage that is paid or claimed (art. 16(2) WML)."""
    minimum = total([term.due for term in own], "minimumloon over het jaar")
    return (
        ((share * minimum) - base)
        .not_below_zero("aanvulling tot 108 % van het minimumloon", "art. 16 lid 2 WML")
        .rounded()
    )
