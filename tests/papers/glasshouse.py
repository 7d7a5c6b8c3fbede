"""The first example: paid per week below the minimum, rent withheld, more hours worked than paid.

The last week has no slip, the rate of the law changes on 1 July 2025, and the employer registered no hours.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from fractions import Fraction

from wml_claim.dossier import Choices, Dossier, EmployerRecords, Employment, Interruption, Party, Worker
from wml_claim.records import Deduction, Payslip, PayslipItem, WorkedHours
from wml_claim.span import Span, iso_week, week_name

EMPLOYED = Span(date(2025, 3, 3), date(2025, 10, 31))
EMPLOYER = "Kas & Kweek Voorbeeld B.V."
WORKER = "Agnieszka Zielińska"
MINIMUM = Fraction("14.06")
MINIMUM_FROM_JULY = Fraction("14.40")


def dossier() -> Dossier:
    """The complete case: what the papers say and what the adviser asked."""
    return Dossier(
        title="Kas: weekloon onder het minimum, huur ingehouden",
        on=date(2026, 11, 23),
        worker=Worker(WORKER, date(1991, 9, 17), "pl"),
        parties=(Party(EMPLOYER, "employer", "Voorbeeldlaan 12, 2691 ZZ 's-Gravenzande"),),
        employment=Employment(
            start=EMPLOYED.first,
            end=EMPLOYED.last,
            pay_period="week",
            agreed_hours_per_week=Fraction(38),
            agreement_in_writing=True,
            full_time_hours_per_week=Fraction(38),
            full_time_source="cao glastuinbouw",
        ),
        hours=tuple(shifts()),
        payslips=tuple(slips()),
        records=EmployerRecords(hours_registered="no", written_terms="yes", payslips_given="yes"),
        interruptions=(Interruption(received_on=date(2026, 2, 3), sent_on=date(2026, 2, 2)),),
        choices=Choices(alternatives=("presumption",), demand_sent=date(2026, 2, 2)),
    )


def shifts() -> Iterator[WorkedHours]:
    """Nine hours from Monday to Friday, an hour earlier in summer, and every other Saturday morning."""
    for day in EMPLOYED:
        summer = date(2025, 6, 30) <= day < date(2025, 9, 1)
        week = day.isocalendar().week
        if day.weekday() < 5:
            begin, end, pause = (time(6), time(15, 30), 30) if summer else (time(7), time(16, 30), 30)
        elif day.weekday() == 5 and week % 2:
            begin, end, pause = time(7), time(11, 45), 15
        else:
            continue
        yield WorkedHours(Span(day, day), "diary", begin=begin, end=end, break_minutes=pause)


def slips() -> Iterator[Payslip]:
    """One slip a week, always for 38 hours; none for the last week."""
    day, number = EMPLOYED.first, 0
    while (week := iso_week(day)).last <= EMPLOYED.last:
        number += 1
        yield Payslip(
            span=week,
            gross=Fraction(475),
            cumulative=Fraction(475) * number,
            net=Fraction("353.72"),
            items=(
                PayslipItem("Loon", "wage", Fraction(475)),
                PayslipItem("Reiskosten", "expense", Fraction(37), outside=True),
            ),
            deductions=(
                Deduction("Loonheffing", "tax", Fraction("43.28")),
                Deduction("Huisvesting", "housing", Fraction(115)),
            ),
            hours=Fraction(38),
            hourly_wage=Fraction("12.50"),
            minimum_printed=MINIMUM_FROM_JULY if week.first >= date(2025, 7, 1) else MINIMUM,
            employer=EMPLOYER,
            worker=WORKER,
            document=f"loonstrook-{week_name(day).lower()}.pdf",
        )
        day = date.fromordinal(week.last.toordinal() + 1)
