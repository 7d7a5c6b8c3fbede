"""A number that knows its unit and where it came from.

The core calculates with figures only. Their arithmetic keeps the terms, so the explanation of a claim is the
computation itself. Values are exact fractions; rounding is a step of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from wml_claim.notation import half_up


class Unit(NamedTuple):
    """A unit as powers of euro, hour, day and week: euro per hour is `Unit(euro=1, hour=-1)`."""

    euro: int = 0
    hour: int = 0
    day: int = 0
    week: int = 0


ONE = Unit()
EURO = Unit(euro=1)
HOURS = Unit(hour=1)
DAYS = Unit(day=1)
WEEKS = Unit(week=1)
EURO_PER_HOUR = Unit(euro=1, hour=-1)
EURO_PER_WEEK = Unit(euro=1, week=-1)
HOURS_PER_WEEK = Unit(hour=1, week=-1)
DAYS_PER_WEEK = Unit(day=1, week=-1)


class UnitMismatch(TypeError):
    """Two figures whose units cannot be added or compared."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A value read from a paper: which document, which page (from 1), the literal text and its box in points."""

    document: str
    page: int | None = None
    text: str | None = None
    box: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """A value that somebody stated or chose: who, when, in which words, and the figure it replaces."""

    who: str
    when: date | None = None
    text: str = ""
    replaces: Figure | None = None


@dataclass(frozen=True, slots=True)
class LawRow:
    """A row of a law table: the table's code and Dutch title, the row's own key, its article, source and how sure we
    are of it."""

    table: str
    row: str
    article: str
    source: str
    status: str
    title: str = ""

    @property
    def verified(self) -> bool:
        """False for rows that nobody found a source for; a claim that uses one says so."""
        return self.status in ("verified by 2+", "one source")


@dataclass(frozen=True, slots=True)
class Step:
    """A calculation: the operation, its terms in order, and the article that prescribes it.

    Operations: sum, difference, product, quotient, rounded, largest, smallest.
    """

    operation: str
    terms: tuple[Figure, ...]
    article: str | None = None


Origin = Reading | Statement | LawRow | Step


@dataclass(frozen=True, slots=True)
class Figure:
    """A value with its unit, a short Dutch label for people, and its origin."""

    value: Fraction
    unit: Unit
    label: str
    origin: Origin

    def __add__(self, other: Figure) -> Figure:
        return total((self, other), self.label)

    def __sub__(self, other: Figure) -> Figure:
        self._same_unit(other)
        return Figure(self.value - other.value, self.unit, self.label, Step("difference", (self, other)))

    def __mul__(self, other: Figure) -> Figure:
        a, b = self.unit, other.unit
        unit = b if a is ONE else a if b is ONE else Unit(a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3])
        return Figure(self.value * other.value, unit, self.label, Step("product", (self, other)))

    def __truediv__(self, other: Figure) -> Figure:
        a, b = self.unit, other.unit
        unit = Unit(a[0] - b[0], a[1] - b[1], a[2] - b[2], a[3] - b[3])
        return Figure(self.value / other.value, unit, self.label, Step("quotient", (self, other)))

    def __bool__(self) -> bool:
        return self.value != 0

    def _same_unit(self, other: Figure) -> None:
        if self.unit != other.unit:
            raise UnitMismatch(f"{self.label!r} ({self.unit}) and {other.label!r} ({other.unit})")

    def named(self, label: str, article: str | None = None) -> Figure:
        """The same figure under another label; `article` is set on its last step where that has none."""
        origin = self.origin
        if article and isinstance(origin, Step) and origin.article is None:
            origin = Step(origin.operation, origin.terms, article)
        elif label == self.label:
            return self
        return Figure(self.value, self.unit, label, origin)

    def rounded(self, label: str | None = None, article: str | None = None) -> Figure:
        """Rounded half up to the cent: a visible step, left out where nothing changes."""
        if not 100 % self.value.denominator:  # whole cents already
            return self.named(label or self.label, article)
        return Figure(half_up(self.value), self.unit, label or self.label, Step("rounded", (self,), article))

    def not_below_zero(self, label: str, article: str | None = None) -> Figure:
        """The larger of this figure and zero, as in max(0, due - paid)."""
        if self.value >= 0:
            return self.named(label, article)
        return Figure(Fraction(0), self.unit, label, Step("largest", (self, zero(self.unit)), article))


def zero(unit: Unit = EURO, label: str = "nihil") -> Figure:
    """Nothing, with a unit. The sum of no terms."""
    return Figure(Fraction(0), unit, label, Step("sum", ()))


BY_DEFINITION = Statement("rekenregel")


def given(value: Fraction | int, unit: Unit, label: str) -> Figure:
    """A number that follows from the calendar or the definition itself, such as 12 months or 21 pattern days."""
    return Figure(value if isinstance(value, Fraction) else Fraction(value), unit, label, BY_DEFINITION)


def total(figures: Iterable[Figure], label: str, article: str | None = None, unit: Unit = EURO) -> Figure:
    """The sum of figures of one unit. No figures: zero of `unit`."""
    terms = tuple(figures)
    if not terms:
        return zero(unit, label)
    first = terms[0]
    for term in terms:
        if term.unit is not first.unit:
            first._same_unit(term)
    value = sum_exact([term.value for term in terms])
    return Figure(value, first.unit, label, Step("sum", terms, article))


def total_or_only(figures: Sequence[Figure], label: str, article: str | None = None, unit: Unit = EURO) -> Figure:
    """The sum under its label; where there is one figure, that figure itself: a sum of one explains nothing."""
    match figures:
        case [only]:
            return only
        case _:
            return total(figures, label, article, unit)


def product(factors: Sequence[Figure], label: str, article: str | None = None) -> Figure:
    """The product of two or more figures as one step."""
    value, unit = factors[0].value, factors[0].unit
    for factor in factors[1:]:
        value *= factor.value
        if factor.unit is not ONE:
            unit = Unit(*(a + b for a, b in zip(unit, factor.unit, strict=True)))
    return Figure(value, unit, label, Step("product", tuple(factors), article))


def sum_exact(values: Sequence[Fraction]) -> Fraction:
    """The exact sum; values that share a denominator are added as integers first, which is much faster."""
    by_denominator: dict[int, int] = {}
    for value in values:
        denominator = value.denominator
        by_denominator[denominator] = by_denominator.get(denominator, 0) + value.numerator
    result = Fraction(0)
    for denominator, numerator in by_denominator.items():
        result += Fraction(numerator, denominator)
    return result


def largest(figures: Sequence[Figure], label: str, article: str | None = None) -> Figure:
    """The largest of figures of one unit, with the others kept as terms."""
    return _extreme(figures, label, article, "largest")


def smallest(figures: Sequence[Figure], label: str, article: str | None = None) -> Figure:
    """The smallest of figures of one unit, with the others kept as terms."""
    return _extreme(figures, label, article, "smallest")


def _extreme(figures: Sequence[Figure], label: str, article: str | None, operation: str) -> Figure:
    for figure in figures[1:]:
        figures[0]._same_unit(figure)
    pick = max if operation == "largest" else min
    value = pick(figure.value for figure in figures)
    return Figure(value, figures[0].unit, label, Step(operation, tuple(figures), article))
