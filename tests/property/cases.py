"""Generated cases that can be assessed: one worker, a few weeks or months, hours, slips and payments."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from fractions import Fraction

from hypothesis import strategies as st

from wml_claim.dossier import Choices, Dossier, Employment, Party, PayPeriodKind, Worker
from wml_claim.records import Deduction, Payment, Payslip, PayslipItem, WorkedHours
from wml_claim.rules.pay_period import CALENDAR
from wml_claim.span import ONE_DAY, Span

ON = date(2026, 11, 23)
KINDS: tuple[PayPeriodKind, ...] = ("week", "four_weeks", "month")
SOURCES = ("employer_record", "roster", "message", "location", "diary", "statement", "agreement")


def amounts(low: int = 0, high: int = 3000) -> st.SearchStrategy[Fraction]:
    return st.integers(low * 100, high * 100).map(lambda cents: Fraction(cents, 100))


def quarters(low: int, high: int) -> st.SearchStrategy[Fraction]:
    return st.integers(low * 4, high * 4).map(lambda count: Fraction(count, 4))


@st.composite
def employments(draw: st.DrawFn, first: date = date(2021, 12, 1), last: date = date(2026, 5, 1)) -> Employment:
    start = draw(st.dates(first, last))
    return Employment(
        start=start,
        end=start + timedelta(days=draw(st.integers(6, 150))),
        pay_period=draw(st.sampled_from(KINDS)),
        pay_days_after_period=draw(st.sampled_from((0, 0, 5))),
        agreed_hours_per_week=draw(st.none() | quarters(4, 40)),
        full_time_hours_per_week=draw(st.sampled_from((Fraction(36), Fraction(38), Fraction(40)))),
        full_time_source="cao",
        not_called=draw(st.sampled_from(("yes", "no"))),
        fixed_monthly_wage=draw(st.booleans()),
        weekdays=draw(st.sampled_from(((0, 1, 2, 3, 4), (2, 3, 4, 5, 6), (5, 6)))),
    )


def days_of(employment: Employment) -> st.SearchStrategy[date]:
    assert employment.start and employment.end
    return st.dates(employment.start, employment.end)


@st.composite
def hours(draw: st.DrawFn, employment: Employment) -> WorkedHours:
    day, source = draw(days_of(employment)), draw(st.sampled_from(SOURCES))
    form = draw(st.sampled_from(("shift", "day", "span")))
    if form == "shift":
        begin, pause = draw(st.integers(0, 23)), draw(st.sampled_from((0, 30)))
        end = (begin + draw(st.integers(3, 12))) % 24
        return WorkedHours(Span(day, day), source, begin=time(begin), end=time(end), break_minutes=pause)
    if form == "day":
        return WorkedHours(Span(day, day), source, draw(quarters(0, 12)))
    assert employment.end
    return WorkedHours(Span(day, employment.end), source, draw(quarters(0, 50)), per_week=True)


def periods_of(employment: Employment) -> list[Span]:
    assert employment.start and employment.end and employment.pay_period
    found, day = [], employment.start
    while day <= employment.end:
        found.append(CALENDAR[employment.pay_period](day))
        day = found[-1].last + ONE_DAY
    return found


@st.composite
def payslips(draw: st.DrawFn, span: Span) -> Payslip:
    wage, allowance = draw(amounts()), draw(st.sampled_from((Fraction(0), Fraction(80))))
    items = (PayslipItem("loon", "wage", wage), PayslipItem("vakantiegeld", "holiday_allowance", allowance))
    kinds = st.sampled_from(("housing", "fine", "advance", "transport", "tax"))
    deduction = st.builds(
        Deduction, st.just("inhouding"), kinds, amounts(0, 200), *[st.sampled_from((None, True))] * 4
    )  # fmt: skip
    withheld = tuple(draw(st.lists(deduction, max_size=3)))
    return Payslip(span, wage + allowance, items=items if allowance else (), deductions=withheld)


@st.composite
def dossiers(draw: st.DrawFn, first: date = date(2021, 12, 1)) -> Dossier:
    """A case as it could stand in the file, from the years of the month amounts or of the hourly wage."""
    employment = draw(employments(first))
    spans = periods_of(employment)
    with_slip = draw(st.lists(st.sampled_from(spans), unique=True, max_size=3))
    paid_for = draw(st.lists(st.sampled_from(spans), max_size=3))
    return Dossier(
        worker=Worker("A. Voorbeeld", draw(st.dates(date(1990, 1, 1), date(2006, 1, 1)))),
        parties=(Party("Voorbeeld B.V.", private_household=draw(st.booleans())),),
        employment=employment,
        hours=tuple(draw(st.lists(hours(employment), max_size=8))),
        payslips=tuple(draw(payslips(span)) for span in with_slip),
        payments=tuple(Payment(span.last, draw(amounts(1)), "bank", span) for span in paid_for),
        choices=Choices(
            claim_deductions_above_minimum=draw(st.booleans()),
            leave_out_barred=draw(st.booleans()),
            demand_sent=draw(st.none() | st.dates(date(2024, 1, 1), ON)),
            interest_over_increase=draw(st.booleans()),
        ),
    )


def one_source(dossier: Dossier) -> Dossier:
    """The same case in which all hours come from one source, so that nothing hides behind another record."""
    return replace(dossier, hours=tuple(replace(record, source="diary") for record in dossier.hours))
