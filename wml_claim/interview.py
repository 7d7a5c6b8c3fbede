"""The memory interview: a usual week first, then the days that were different, anchored on dates the worker knows."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from wml_claim.span import Span

OTHER_DAYS = ("worked", "off", "sick", "leave", "public_holiday", "unknown")
"""What days that were not as usual were: worked other hours, not worked, sick, paid leave, a paid public holiday, or
the worker does not remember."""


@dataclass(frozen=True, slots=True)
class TypicalWeek:
    """The usual week over a span: hours per weekday, Monday first. `anchor`: by what the worker knows the dates.

    `holidays_off`: on public holidays there was no work.
    """

    span: Span
    hours: tuple[Fraction, ...]
    anchor: str | None = None
    holidays_off: bool = False


@dataclass(frozen=True, slots=True)
class OtherDays:
    """Days that were not as usual. `hours`: per day, of days on which other hours were worked (kind "worked")."""

    span: Span
    kind: str
    hours: Fraction | None = None
    anchor: str | None = None
