"""Small facts for the tests of the core: figures, hours, slips and a dossier of one week."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from fractions import Fraction
from typing import Any

from wml_claim.dossier import Choices, Dossier, EmployerRecords, Employment, Party, Worker
from wml_claim.explain import Line, explain
from wml_claim.figure import EURO, HOURS, HOURS_PER_WEEK, Figure, Statement
from wml_claim.notation import decimal
from wml_claim.records import Payslip, WorkedHours
from wml_claim.span import Span

SAID = Statement("opgave")
WEEK = Span(date(2026, 3, 2), date(2026, 3, 8))  # a week at 14.71 an hour
NEXT_WEEK = Span(date(2026, 3, 9), date(2026, 3, 15))
ADULT = date(1990, 5, 1)
WORKWEEK = (0, 1, 2, 3, 4)


def euros(amount: str, label: str = "bedrag") -> Figure:
    return Figure(Fraction(amount), EURO, label, SAID)


def hours(amount: str, label: str = "uren") -> Figure:
    return Figure(Fraction(amount), HOURS, label, SAID)


def weekly(amount: str, label: str = "uren per week") -> Figure:
    return Figure(Fraction(amount), HOURS_PER_WEEK, label, SAID)


def amount(figure: Figure) -> str:
    """The value as the case files write it, for reading beside a sum by hand."""
    return decimal(figure.value)


def cited(figure: Figure) -> set[str]:
    """Every article that the explanation of a figure names."""
    return {line.article for line in lines(explain(figure)) if line.article}


def lines(line: Line) -> Iterator[Line]:
    yield line
    for child in line.children:
        yield from lines(child)


def one_day(day: date, worked: str, source: str = "diary", **more: Any) -> WorkedHours:
    return WorkedHours(Span(day, day), source, Fraction(worked), **more)


def in_week(span: Span, worked: str, source: str = "diary", **more: Any) -> WorkedHours:
    return WorkedHours(span, source, Fraction(worked), **more)


def shift(day: date, begin: int, end: int, break_minutes: int = 0) -> WorkedHours:
    return WorkedHours(Span(day, day), "diary", begin=time(begin), end=time(end), break_minutes=break_minutes)


def slip(span: Span, gross: str, **more: Any) -> Payslip:
    return Payslip(span, Fraction(gross), **more)


def dossier(**changes: Any) -> Dossier:
    """40 hours in one week by a diary, nothing paid; `changes` replace whole parts."""
    whole = Dossier(
        worker=Worker("A. Voorbeeld", ADULT),
        parties=(Party("Voorbeeld B.V."),),
        employment=employment(),
        hours=(in_week(WEEK, "40"),),
        records=EmployerRecords(),
        choices=Choices(),
    )
    return replace(whole, **changes)


def employment(**changes: Any) -> Employment:
    return replace(Employment(start=WEEK.first, end=WEEK.last, pay_period="week"), **changes)
