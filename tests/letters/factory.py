"""A small hand-made claim, for what the papers do with it; real cases are tested beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from wml_claim.assessment import (
    Assessment,
    DeductionResult,
    Finding,
    HolidayYear,
    Period,
    Presumption,
    RecordsCheck,
    Scenario,
)
from wml_claim.claim import Claim, Item, Totals
from wml_claim.dossier import Complaint, Dossier, Employment, Mandate, Party, Worker
from wml_claim.figure import EURO, EURO_PER_HOUR, HOURS, Figure, LawRow, given, total, zero
from wml_claim.records import Deduction, Payslip, WorkedHours
from wml_claim.span import Span

ON = date(2026, 3, 16)
START = date(2025, 3, 3)
RATE = Figure(
    Fraction("14.06"), EURO_PER_HOUR, "minimumloon",
    LawRow("minimum_wage", "2025-01-01 age 21", "art. 8 WML", "Stcrt. 2024, 33625", "verified by 2+"),
)  # fmt: skip


def euros(amount: str) -> Figure:
    return given(Fraction(amount), EURO, "bedrag")


def dossier(worker: str = "J. Kowalska", employer: str = "Teelt Voorbeeld B.V.", weeks: int = 4) -> Dossier:
    """Weeks of 46 hours of which 38 are paid below the minimum, with rent withheld."""
    spans = [Span(START + timedelta(weeks=n), START + timedelta(weeks=n, days=6)) for n in range(weeks)]
    rent = Deduction("Huisvesting", "housing", Fraction(115), mandate=True)
    return Dossier(
        title="voorbeeld",
        on=ON,
        worker=Worker(worker, date(1990, 5, 1), "pl"),
        parties=(Party(employer, address="Kasweg 1\n2691 AA 's-Gravenzande"),),
        employment=Employment(START, spans[-1].last, "week", agreed_hours_per_week=Fraction(38)),
        mandate=Mandate(date(2026, 1, 20)),
        hours=(WorkedHours(Span(START, spans[-1].last), "diary", Fraction(46), per_week=True),),
        payslips=tuple(Payslip(span, Fraction(512), deductions=(rent,)) for span in spans),
        complaints=(Complaint(date(2025, 3, 10), employer, "whatsapp", "hours", "berichten"),),
        confirmed=True,
    )


def period(span: Span, slip: Payslip) -> Period:
    due, paid = euros("646.76"), euros("475.00")
    result = DeductionResult(
        slip.deductions[0], euros("115.00"), zero(), euros("115.00"), True,
        "Niet toegestaan: de verhuurder is niet gecertificeerd.", "art. 13 lid 2 WML",
    )  # fmt: skip
    return Period(
        span=span, due_day=span.last, hours=given(46, HOURS, "uren"), due=due, paid=paid, received=zero(),
        shortfall=euros("171.76"), base_shortfall=euros("59.28"), extra_hours=euros("112.48"),
        extra_due_day=span.last + timedelta(weeks=1), extra_limitation_day=span.last + timedelta(weeks=1),
        provisional=False, underpayment="yes", deductions=(result,), unlawful_deductions=euros("115.00"),
        deductions_above_minimum=zero(), last_safe_day=date(2030, 3, 9), barred=False, payslips=(slip,), payments=(),
        basis=("diary",), rates=(RATE,), overpaid=zero(),
    )  # fmt: skip


def scenario(facts: Dossier) -> Scenario:
    periods = tuple(period(slip.span, slip) for slip in facts.payslips)
    year = HolidayYear(
        2025, Span(date(2024, 6, 1), date(2025, 5, 31)), date(2025, 3, 30), euros("2587.04"), euros("206.96"), zero(),
        euros("206.96"), date(2030, 3, 30), False,
    )  # fmt: skip
    return Scenario(
        "documented", periods, (year,), total([p.due for p in periods], "verschuldigd"),
        total([p.paid for p in periods], "betaald"), total([p.shortfall for p in periods], "te weinig"),
        total([p.shortfall for p in periods], "saldo"), None, (), "De uren staan in de eigen urenlijst.",
        "Een deugdelijke registratie met minder uren.", "art. 149 Rv",
    )  # fmt: skip


def assessment(facts: Dossier) -> Assessment:
    finding = Finding("hours_not_registered", "De werktijden zijn niet geregistreerd", True, "art. 4:3 Atw", (), "")
    records = RecordsCheck((finding,), True, True, (), None, ())
    return Assessment(
        ON, facts, {"documented": scenario(facts), "contract": None, "average": None, "presumption": None}, {},
        records, Presumption(False, (), (), ()), (), (), zero(),
    )  # fmt: skip


def item(kind: str, span: Span, due_day: date, amount: Figure, increase: str, interest: str) -> Item:
    return Item(
        kind,
        span,
        due_day,
        amount,
        33,
        euros(increase),
        euros(interest),
        False,
        False,
        date(2030, 1, 1),  # type: ignore[arg-type]
    )


def claim(found: Assessment) -> Claim:
    primary = found.scenarios["documented"]
    assert primary is not None
    items = []
    for p in primary.periods:
        items.append(item("shortfall", p.span, p.due_day, p.base_shortfall, "29.64", "3.10"))
        items.append(item("extra_hours", p.span, p.extra_due_day, p.extra_hours, "56.24", "5.90"))
        items.append(item("unlawful_deductions", p.span, p.due_day, p.unlawful_deductions, "57.50", "6.05"))
    for year in primary.holiday_years:
        items.append(item("holiday_allowance", year.span, year.due_day, year.shortfall, "103.48", "10.70"))
    return Claim(ON, "documented", tuple(items), (), totals(items), {}, None, ())


def totals(items: list[Item]) -> Totals:
    def of(*kinds: str) -> Figure:
        return total([entry.amount for entry in items if entry.kind in kinds], "som")

    increase = total([entry.increase for entry in items], "verhoging")
    interest = total([entry.interest for entry in items], "rente")
    net_increase = total([entry.increase for entry in items if entry.kind == "unlawful_deductions"], "verhoging")
    net = of("unlawful_deductions") + net_increase
    gross = of("shortfall", "extra_hours", "holiday_allowance") + (increase - net_increase)
    return Totals(
        of("shortfall"), of("extra_hours"), of("holiday_allowance"), of("unlawful_deductions"), increase, interest,
        gross, net, zero(), gross + net + interest, zero(), zero(), euros("265.00"),
    )  # fmt: skip


def confirmed(facts: Dossier, yes: bool) -> Dossier:
    return replace(facts, confirmed=yes)
