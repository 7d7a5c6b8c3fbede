"""Which bookings of an account may be wages, from whom, and for which period; the rest is nobody's business."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from wml_claim.notation import MONTHS
from wml_claim.readers.names import same_firm
from wml_claim.readers.statement_bookings import Booking
from wml_claim.span import Span, calendar_month, iso_week_of

_WAGE = re.compile(
    r"\b(?:salaris|salar|salary|sal\b|loon|nettoloon|weekloon|maandloon|uurloon|uitbetaling loon|"
    r"wages?|payroll|pay ?slip|payment of wages|verloning|uren|gewerkte|vakantiegeld|vakantietoeslag|vakantiebijslag|"
    r"lohn|gehalt|wypłata|wyplata|wynagrodzenie|pensja|zaplata|заплата|зарплата|n[oó]mina|maaş)",
    re.IGNORECASE,
)
_NO_WAGE = re.compile(r"\b(?:loonheffing|loonbelasting|loonbeslag|belastingdienst|toeslagen)", re.IGNORECASE)
_MONTH_FIGURES = re.compile(r"(?<![\d/-])(0?[1-9]|1[0-2])[-/](20\d{2})(?![\d/-])")
_YEAR_FIRST = re.compile(r"(?<![\d/-])(20\d{2})[-/](0[1-9]|1[0-2])(?![\d/-])")
_MONTH_NAMED = re.compile(
    r"\b(" + "|".join((*MONTHS, "january", "february", "march", "may", "june", "july", "august", "october"))
    + r")\b(?:\s+(20\d{2}))?",
    re.IGNORECASE,
)  # fmt: skip
_ENGLISH = {"january": 1, "february": 2, "march": 3, "may": 5, "june": 6, "july": 7, "august": 8, "october": 10}
_WEEK = re.compile(r"\b(?:week|wk)\.?\s*(\d{1,2})(?!\d)(?:[ ,/-]+(20\d{2}))?(?![\d-])", re.IGNORECASE)


FARTHEST = timedelta(days=100)
"""How long after its end a period that is named without its year can have been paid."""


@dataclass(frozen=True, slots=True)
class Payer:
    """The bookings received from one other side. `named`: it has the name of one who is known to pay the wages."""

    name: str
    bookings: tuple[Booking, ...]
    named: bool


def looks_like_wage(booking: Booking) -> bool:
    """Whether money was received with words as wages have."""
    words = f"{booking.other} {booking.text}"
    return booking.amount > 0 and bool(_WAGE.search(booking.text)) and not _NO_WAGE.search(words)


def is_known(booking: Booking, payers: Sequence[str]) -> bool:
    """Whether the other side has the name of one who may have paid the wages."""
    return any(same_firm(booking.other, payer) for payer in payers)


def concerns_wages(booking: Booking, payers: Sequence[str]) -> bool:
    """Whether a booking may be kept: money of a known payer, either way, or what was received as wages."""
    return looks_like_wage(booking) or (is_known(booking, payers) and (booking.amount > 0 or booking.returned))


def payers_of(bookings: Iterable[Booking], payers: Sequence[str]) -> tuple[Payer, ...]:
    """What was received, by other side; names that are of one firm come together."""
    groups: list[list[Booking]] = []
    for one in bookings:
        if one.amount <= 0 or one.returned or one.mixed or one.currency != "EUR":
            continue
        group = next((group for group in groups if _same(group[0].other, one.other)), None)
        if group is None:
            groups.append([one])
        else:
            group.append(one)
    return tuple(Payer(group[0].other, tuple(group), is_known(group[0], payers)) for group in groups)


def _same(name: str, other: str) -> bool:
    return name == other or same_firm(name, other)


def period_in(text: str, paid: date) -> Span | None:
    """The one month or week that a description names; without a year the last that had begun when it was paid.

    One that would lie far back without a year is none: wages are not paid that late, and another year may be meant. A
    numbered period is of four weeks or a month, so it names none.
    """
    months = [(int(hit[2]), int(hit[1])) for hit in _MONTH_FIGURES.finditer(text)]
    months += [(int(hit[1]), int(hit[2])) for hit in _YEAR_FIRST.finditer(text)]
    spans = {calendar_month(date(year, month, 1)) for year, month in months}
    spans |= {span for hit in _MONTH_NAMED.finditer(text) if (span := _month(hit[1].lower(), hit[2], paid))}
    spans |= {span for hit in _WEEK.finditer(text) if (span := _week(int(hit[1]), hit[2], paid))}
    return spans.pop() if len(spans) == 1 else None


def _month(name: str, year: str | None, paid: date) -> Span | None:
    number = _ENGLISH.get(name) or MONTHS.index(name) + 1
    if year:
        return calendar_month(date(int(year), number, 1))
    return _near(calendar_month(date(paid.year if number <= paid.month else paid.year - 1, number, 1)), paid)


def _week(number: int, year: str | None, paid: date) -> Span | None:
    for candidate in (int(year),) if year else (paid.year + 1, paid.year, paid.year - 1):
        try:
            week = iso_week_of(candidate, number)
        except ValueError:
            continue
        if year or week.first <= paid:
            return week if year else _near(week, paid)
    return None


def _near(span: Span, paid: date) -> Span | None:
    return span if paid - span.last <= FARTHEST else None
