"""The third example: an agency worker paid per four weeks, over the change of the minimum wage on 1 July 2025."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from fractions import Fraction

from wml_claim.dossier import Choices, Dossier, EmployerRecords, Employment, Party, Worker
from wml_claim.records import Deduction, Payslip, PayslipItem, WorkedHours
from wml_claim.span import Span, four_weeks, iso_week

EMPLOYED = Span(date(2025, 3, 24), date(2025, 9, 7))
EMPLOYER = "Proefkracht Uitzenden B.V."
WORKER = "Tomasz Wiśniewski"


def dossier() -> Dossier:
    """The complete case: what the papers say and what the adviser asked."""
    return Dossier(
        title="Uitzendkracht: vier weken, over 1 juli 2025 heen",
        on=date(2026, 11, 23),
        worker=Worker(WORKER, date(1999, 12, 24), "pl"),
        parties=(
            Party(EMPLOYER, "employer", "Monsterweg 8, 5038 ZZ Tilburg"),
            Party("Magazijn Voorbeeld B.V.", "user_company"),
        ),
        employment=Employment(
            start=EMPLOYED.first,
            end=EMPLOYED.last,
            pay_period="four_weeks",
            agreed_hours_per_week=Fraction(40),
            agreement_in_writing=True,
            full_time_hours_per_week=Fraction(40),
            full_time_source="cao voor uitzendkrachten",
        ),
        hours=tuple(shifts()),
        payslips=tuple(slips()),
        records=EmployerRecords(hours_registered="yes", written_terms="yes", payslips_given="yes"),
        choices=Choices(court_fee="low_income"),
    )


def shifts() -> Iterator[WorkedHours]:
    """Five shifts a week, late ones in every second week: 43:45 hours."""
    for day in EMPLOYED:
        if day.weekday() < 5:
            late = day.isocalendar().week % 2 == 0
            begin, end = (time(14), time(23, 15)) if late else (time(6), time(15, 15))
            yield WorkedHours(Span(day, day), "employer_record", begin=begin, end=end, break_minutes=30)


def slips() -> Iterator[Payslip]:
    """One paper per four weeks with each week apart, for 40 hours at a wage that was not raised on 1 July."""
    for monday in EMPLOYED:
        if monday.weekday() == 0:
            yield Payslip(
                span=iso_week(monday),
                gross=Fraction("562.40"),
                net=Fraction("430.34"),
                items=(PayslipItem("Normaal loon", "wage", Fraction("562.40")),),
                deductions=(
                    Deduction("Loonheffing", "tax", Fraction("92.81")),
                    Deduction("Zorgverzekering", "health", Fraction("39.25")),
                ),
                hours=Fraction(40),
                hourly_wage=Fraction("14.06"),
                minimum_printed=Fraction("14.06"),
                employer=EMPLOYER,
                worker=WORKER,
                document=f"loonstrook-{four_weeks(monday).first:%Y}-p{period_number(monday):02d}.pdf",
            )


def period_number(day: date) -> int:
    """Which four-week period of the year a day lies in, from 1."""
    return (four_weeks(day).first.isocalendar().week + 3) // 4
