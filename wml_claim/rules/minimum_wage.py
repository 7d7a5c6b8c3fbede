"""The minimum wage due over a pay period (art. 5a, 7, 8, 11, 12, 13a WML).

From 1 January 2024 every hour has its own rate (art. 8 WML). Until 31 December 2023 the week or month amount is
scaled by the normal full-time week of the sector (art. 12 WML of that time).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from wml_claim import notation
from wml_claim.agreements import Settlement
from wml_claim.figure import DAYS, DAYS_PER_WEEK, HOURS, ONE, Figure, given, product, total, total_or_only, zero
from wml_claim.law import Law
from wml_claim.rules import NotComputable, RuleError
from wml_claim.rules import settlement as settling
from wml_claim.rules.working_time import pattern_days
from wml_claim.span import ONE_DAY, Span, age_on, birthday, calendar_month, calendar_year

MAX_FULL_TIME = Fraction(40)
HOURS_WORKED = "gewerkte uren"


@dataclass(frozen=True, slots=True)
class Terms:
    """What decides the rate: the worker's age and apprenticeship, and what was agreed.

    `agreed_wage` is set only when the adviser claims it. `full_time` is the normal full-time week, at most 40 hours
    (art. 12(3) WML until 2023). `settlements`: those of a cao (art. 11(2) WML).
    """

    birth_date: date
    apprentice: bool
    weekdays: Sequence[int]
    agreed_hours: Figure | None
    agreed_wage: Figure | None
    full_time: Figure | None
    month_paid: bool
    fixed_monthly_wage: bool
    settlements: Sequence[Settlement] = ()


@dataclass(frozen=True, slots=True)
class Due:
    """`amount` is the sum of the period, rounded once. `base` is its part for the agreed hours, the rest of it is
    for extra hours (art. 13a(1) WML)."""

    amount: Figure
    base: Figure
    hours: Figure
    rates: tuple[Figure, ...]


class HourlyRates:
    """The rate per hour of each day, as one figure for each unbroken run of days with the same rate."""

    def __init__(self, law: Law, terms: Terms, span: Span) -> None:
        self._law = law.minimum_wage
        self._terms = terms
        self.hourly_from = law.minimum_wage.HOURLY_FROM
        birthdays = [birthday(terms.birth_date, year) for year in range(span.first.year, span.last.year + 1)]
        starts = {span.first, *self._law.changes, *birthdays}
        self._starts = sorted(day for day in starts if span.first <= day <= span.last)
        self._rates: dict[date, Figure] = {}

    def parts(self, span: Span) -> tuple[Span, ...]:
        """The span cut where the rate may change: 1 January, 1 July, a birthday."""
        low, high = bisect_right(self._starts, span.first), bisect_right(self._starts, span.last)
        return span.split_at(self._starts[low:high]) if high > low else (span,)

    def rate(self, day: date) -> Figure:
        """Euro per hour on a day. OutsideTable, AgeBelowMinimum or RuleError when it is not known."""
        start = self._starts[max(0, bisect_right(self._starts, day) - 1)]
        if start not in self._rates:
            self._rates[start] = self._agreed_or(self.statutory(day))
        return self._rates[start]

    def agreed_is_higher(self, span: Span) -> bool:
        """Whether the agreed wage is claimed and above the statutory rate somewhere in the span."""
        agreed = self._terms.agreed_wage
        return agreed is not None and any(self.rate(part.first) is agreed for part in self.parts(span))

    def month(self, day: date) -> Figure:
        """The statutory month amount, for days before 1 January 2024."""
        return self._law.month(day, age_on(self._terms.birth_date, day), self._terms.apprentice)

    def mean(self, span: Span, of_day: str = "rate") -> Figure:
        """The rate (or month amount) over a span; where it changes, the mean over the pattern days."""
        read = {"rate": self.rate, "month": self.month}[of_day]
        weighed = [(read(part.first), pattern_days(part, self._terms.weekdays)) for part in self.parts(span)]
        (first, _), *_ = weighed
        if all(figure is first for figure, _ in weighed):
            return first
        terms = [figure * given(len(days), ONE, f"{len(days)} werkdagen") for figure, days in weighed if days]
        count = sum(len(days) for _, days in weighed)
        summed = total(terms, "som over de werkdagen", unit=first.unit)
        return (summed / given(count, ONE, f"{count} werkdagen")).named("gemiddelde over de werkdagen")

    def statutory(self, day: date) -> Figure:
        """The statutory rate per hour on a day, whatever was agreed."""
        age = age_on(self._terms.birth_date, day)
        if day >= self.hourly_from:
            return self._law.hour(day, age, self._terms.apprentice)
        week = self._law.week(day, age, self._terms.apprentice)
        return (week / full_time_hours(self._terms.full_time, day)).named(
            "weekbedrag gedeeld door de normale arbeidsduur", "art. 12 WML (tot en met 2023)"
        )

    def _agreed_or(self, statutory: Figure) -> Figure:
        agreed = self._terms.agreed_wage
        return agreed if agreed is not None and agreed.value > statutory.value else statutory


def full_time_hours(full_time: Figure | None, day: date) -> Figure:
    """The normal full-time week. NotComputable when it is unknown, RuleError above 40 hours (art. 12(3) WML old)."""
    if full_time is None:
        raise NotComputable(
            f"Het minimumloon op {notation.day_long(day)} is niet te berekenen: vóór 1 januari 2024 is de normale "
            "arbeidsduur (voltijd uren per week in de bedrijfstak) nodig. Zoek het op in de cao; vul uren en bron in."
        )
    if not 0 < full_time.value <= MAX_FULL_TIME:
        raise RuleError(
            "De normale arbeidsduur ligt boven 0 en op ten hoogste 40 uur per week (art. 12 lid 3 WML oud)."
        )
    return full_time


def agreed_in(span: Span, terms: Terms) -> Figure | None:
    """G(P): agreed hours per week / working days per week, for each working day of the span."""
    if terms.agreed_hours is None:
        return None
    days = len(pattern_days(span, terms.weekdays))
    per_day = terms.agreed_hours / given(len(terms.weekdays), DAYS_PER_WEEK, f"{len(terms.weekdays)} dagen per week")
    return (per_day * given(days, DAYS, f"{days} werkdagen")).named("afgesproken uren in het tijdvak")


def due(span: Span, hours: Mapping[date, Figure], rates: HourlyRates, terms: Terms) -> Due:
    """The minimum wage due over one pay period for these hours per day."""
    parts = [(part, _hours_in(part, hours)) for part in rates.parts(span)]
    worked = [(part, figure) for part, figure in parts if figure.value > 0]
    all_hours = total_or_only([figure for _, figure in worked], HOURS_WORKED, unit=HOURS)
    agreed = agreed_in(span, terms)
    label = f"verschuldigd minimumloon over {notation.days(span.first, span.last)}"
    month = _month_amount(span, all_hours, agreed, rates, terms)
    if month is not None:
        assert agreed is not None
        above = _above(span, hours, all_hours, agreed, terms)
        return _with_month_rule(span, month, all_hours, above, rates, label)
    amounts = [product((figure, rates.rate(part.first)), "uren × uurloon") for part, figure in worked]
    article = "art. 5a, 7 en 8 WML" if span.last >= rates.hourly_from else "art. 7, 8 en 12 WML (oud)"
    exact = total_or_only(amounts, label).named(label)
    amount = exact.rounded(label, article)
    base = _base(amount, all_hours, agreed)
    return Due(amount, base, all_hours.named(HOURS_WORKED), tuple(rates.rate(part.first) for part, _ in worked))


def _hours_in(part: Span, hours: Mapping[date, Figure]) -> Figure:
    """The hours of the days in a part; equal days (one spread record) become one product."""
    found: dict[int, tuple[Figure, int]] = {}
    day = part.first
    while day <= part.last:
        figure = hours.get(day)
        if figure is not None:
            same = found.get(id(figure))
            found[id(figure)] = (figure, same[1] + 1 if same else 1)
        day += ONE_DAY
    terms = [
        figure if count == 1 else product((figure, given(count, ONE, f"{count} dagen")), figure.label)
        for figure, count in found.values()
    ]
    return total_or_only(terms, f"uren {notation.days(part.first, part.last)}", unit=HOURS)


def _base(amount: Figure, hours: Figure, agreed: Figure | None) -> Figure:
    if agreed is None or hours.value <= agreed.value:
        return amount
    share = amount * agreed / hours
    return Figure(share.value, amount.unit, "deel voor de afgesproken uren", share.origin).rounded(
        article="art. 13a lid 1 WML"
    )


def _month_amount(span: Span, hours: Figure, agreed: Figure | None, rates: HourlyRates, terms: Terms) -> Figure | None:
    """The amount of a whole month where a month rule applies, else None."""
    if agreed is None or span != calendar_month(span.first):
        return None
    if span.first >= rates.hourly_from:
        return _fixed_monthly(span, rates, terms) if terms.fixed_monthly_wage else None
    if not terms.month_paid or hours.value < agreed.value or rates.agreed_is_higher(span):
        return None
    assert terms.agreed_hours is not None
    share = rates.mean(span, "month") * terms.agreed_hours / full_time_hours(terms.full_time, span.first)
    return share.named("maandbedrag naar afgesproken uren", "art. 12 WML (tot en met 2023)")


def _fixed_monthly(span: Span, rates: HourlyRates, terms: Terms) -> Figure:
    """Art. 11(1) WML: the rate times a twelfth of the hours agreed for the calendar year."""
    if one := settling.settlement_of(span, terms.settlements):
        average = settling.monthly(one, _settled_hours(one, terms))
        return (rates.mean(span) * average).named("vast maandloon", settling.ARTICLE)
    year = calendar_year(span.first.year)
    yearly = agreed_in(year, terms)
    assert yearly is not None
    monthly = yearly.named(f"afgesproken uren in {span.first.year}") / given(12, ONE, "12 maanden")
    return (rates.mean(span) * monthly.named("afgesproken uren per maand")).named("vast maandloon", "art. 11 lid 1 WML")


def _settled_hours(one: Settlement, terms: Terms) -> Figure:
    agreed = agreed_in(one.span, terms)
    assert agreed is not None
    return settling.hours_of(one, agreed)


def _above(span: Span, worked: Mapping[date, Figure], hours: Figure, agreed: Figure, terms: Terms) -> Figure:
    """Hours above the agreed ones: of the month, or of the whole settlement period in its last month."""
    if one := settling.settlement_of(span, terms.settlements):
        above = settling.extra(one, span, worked, _settled_hours(one, terms))
        return zero(HOURS, "uren boven de afgesproken uren") if above is None else above
    return (hours - agreed).named("uren boven de afgesproken uren")


def _with_month_rule(span: Span, month: Figure, hours: Figure, above: Figure, rates: HourlyRates, label: str) -> Due:
    mean = rates.mean(span)
    extra = (above * mean).named("meeruren") if above.value > 0 else zero(label="meeruren")
    amount = total([month, extra], label).rounded(label, "art. 11 en 13a WML") if extra else month.rounded(label)
    base = month.rounded("deel voor de afgesproken uren") if extra else amount
    return Due(amount, base, hours.named(HOURS_WORKED), (mean,))
