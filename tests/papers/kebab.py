"""The second example: a kitchen help without payslips, paid in cash, with a notebook of the hours."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from fractions import Fraction

from wml_claim.dossier import Choices, Dossier, EmployerRecords, Employment, Party, Worker
from wml_claim.records import Payment, WorkedHours
from wml_claim.span import Span, calendar_month

EMPLOYED = Span(date(2025, 6, 2), date(2026, 2, 27))
NOTED = Span(date(2025, 11, 3), EMPLOYED.last)
EMPLOYER = "Eethuis De Proef"
WORKER = "Hristo Dimitrov"
CASH = ((date(2025, 11, 28), 600), (date(2025, 12, 30), 700), (date(2026, 1, 30), 550))


def dossier() -> Dossier:
    """The complete case: what the notebook says and what the adviser asked."""
    return Dossier(
        title="Eethuis: geen loonstroken, contant betaald",
        on=date(2026, 11, 23),
        worker=Worker(WORKER, date(1987, 6, 30), "bg"),
        parties=(Party(EMPLOYER, "employer", "Proefstraat 3, 1011 ZZ Amsterdam"),),
        employment=Employment(
            start=EMPLOYED.first,
            end=EMPLOYED.last,
            pay_period="month",
            full_time_hours_per_week=Fraction(38),
            full_time_source="cao horeca",
            weekdays=(1, 2, 3, 4, 5),
        ),
        hours=tuple(shifts()),
        payments=tuple(Payment(day, Fraction(amount), "cash", calendar_month(day)) for day, amount in CASH),
        records=EmployerRecords("no", "no", "no", "no", date(2026, 3, 20)),
        choices=Choices(alternatives=("presumption",)),
    )


def shifts() -> Iterator[WorkedHours]:
    """Tuesday to Saturday in the evening, longer on Friday and Saturday: about thirty hours a week."""
    for day in NOTED:
        if day.weekday() in (1, 2, 3):
            begin, end, pause = time(16), time(22), 30
        elif day.weekday() in (4, 5):
            begin, end, pause = time(16), time(0, 15), 30
        else:
            continue
        yield WorkedHours(Span(day, day), "diary", begin=begin, end=end, break_minutes=pause)
