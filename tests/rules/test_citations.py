"""Which article stands at which step: every step of a sum that cites one, by the label under which it is explained.

The tests of a rule ask whether its explanation names an article somewhere; here each step must name its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from fractions import Fraction

import pytest

from tests.facts import euros, hours, one_day, weekly
from tests.rules.record_facts import facts
from wml_claim.agreements import CalledOff, Leave, LeaveYear, OnCall, PartPayment, Sickness
from wml_claim.figure import Figure, Statement, Step
from wml_claim.law import load_law
from wml_claim.records import WorkedHours
from wml_claim.rules.holiday_allowance import Term, years
from wml_claim.rules.leave import LeaveFacts, balance
from wml_claim.rules.limitation_outlook import outlook
from wml_claim.rules.minimum_wage import HourlyRates, Terms
from wml_claim.rules.on_call import added, calls
from wml_claim.rules.part_payment import Debt, settle
from wml_claim.rules.records_check import check
from wml_claim.rules.sickness import paid_hours
from wml_claim.rules.statutory_increase import increase, working_days
from wml_claim.rules.statutory_interest import interest
from wml_claim.rules.working_time import counted, spread
from wml_claim.span import Span

LAW = load_law()
MARCH = Span(date(2026, 3, 1), date(2026, 3, 31))
DAY = date(2026, 3, 4)


def steps(figure: Figure) -> Iterator[tuple[str, str]]:
    """Label and article of every step behind a figure."""
    if isinstance(figure.origin, Step):
        if figure.origin.article:
            yield figure.label.replace("\u00a0", " "), figure.origin.article
        for term in figure.origin.terms:
            yield from steps(term)


def terms(figure: Figure) -> Iterator[Figure]:
    """The figure and everything it was made of."""
    yield figure
    for term in figure.origin.terms if isinstance(figure.origin, Step) else ():
        yield from terms(term)


def articles(*figures: Figure) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for figure in figures:
        for label, article in steps(figure):
            found.setdefault(label, set()).add(article)
    return found


def test_the_increase() -> None:
    assert articles(increase(euros("100.10"), 4, Fraction(50), LAW)) == {
        "wettelijke verhoging, 4 werkdagen te laat": {"art. 7:625 BW"}
    }


def test_interest() -> None:
    assert articles(interest(euros("1000"), date(2022, 12, 31), date(2024, 3, 31), LAW)) == {
        "wettelijke rente": {"art. 6:119 BW"},
        "hoofdsom met rente na een vol jaar": {"art. 6:119 lid 2 BW"},
        "rente 1 jan 2023 t/m 30 jun 2023": {"art. 6:119 en 6:120 BW"},
        "rente 1 jul 2023 t/m 31 dec 2023": {"art. 6:119 en 6:120 BW"},
        "rente 1 jan 2024 t/m 31 mrt 2024": {"art. 6:119 en 6:120 BW"},
    }


def test_holiday_allowance() -> None:
    week = Span(date(2026, 3, 2), date(2026, 3, 8))
    term = Term(week, week.last, euros("588.41"), euros("500"), ((2026, euros("1")),))
    (year,) = years([term], (0, 1, 2, 3, 4), None, date(2026, 11, 23), LAW, less_by_cao=False)
    assert articles(year.shortfall) == {
        "vakantiebijslag 2025/2026, nog te betalen": {"art. 15 en 17 WML"},
        "vakantiebijslag 2025/2026": {"art. 15 lid 1 WML"},
        "loon waarover vakantiebijslag verschuldigd is": {"art. 15 WML"},
    }


def test_holiday_allowance_where_a_cao_sets_less() -> None:
    (year,) = years(
        [Term(Span(date(2026, 3, 2), date(2026, 3, 8)), date(2026, 3, 8), euros("588.41"), euros("588.41"), ())],
        (0, 1, 2, 3, 4),
        None,
        date(2026, 11, 23),
        LAW,
        less_by_cao=True,
    )
    assert articles(year.entitlement)["aanvulling tot 108 % van het minimumloon"] == {"art. 16 lid 2 WML"}


def test_leave() -> None:
    known = LeaveFacts(Leave(), {2023: LeaveYear(2023, Fraction(0)), 2024: LeaveYear(2024, Fraction(8))}, weekly("40"))
    employed = Span(date(2023, 1, 1), date(2024, 12, 31))
    found = balance(known, employed, {}, lambda day: LAW.minimum_wage.hour(day, 30, False), LAW, ended=True)
    assert found.amount is not None
    (first, second) = found.years
    assert articles(first.lapsed)["vervallen uren van 2023"] == {"art. 7:640a en 7:642 BW"}
    assert articles(second.accrued) == {
        "opgebouwd in 2024": {"art. 7:634 BW"},
        "wettelijke vakantie-uren 2024": {"art. 7:634 BW"},
    }
    assert second.taken.origin == Statement("verlofoverzicht")
    assert found.paid is not None
    assert found.paid.origin == Statement("eindafrekening")
    assert articles(found.amount)["vakantie-uren bij het einde"] == {"art. 7:641 BW"}
    assert articles(found.amount)["waarde van de open vakantie-uren"] == {"art. 7:641 BW"}


def test_leave_agreed_on_top_was_agreed() -> None:
    known = LeaveFacts(Leave(extra_per_year=Fraction(40)), {2024: LeaveYear(2024, Fraction(0))}, weekly("40"))
    whole = Span(date(2024, 1, 1), date(2024, 12, 31))
    found = balance(known, whole, {}, lambda day: LAW.minimum_wage.hour(day, 30, False), LAW, ended=False)
    (extra,) = (one for one in terms(found.hours) if one.label == "bovenwettelijke uren per jaar")
    assert extra.origin == Statement("afspraak")


def test_what_waiting_costs() -> None:
    found = outlook([(date(2026, 3, 4), euros("10"))], date(2026, 3, 1))
    (lost,) = [week.amount for week in found.weeks if week.amount]
    assert articles(lost) == {
        "verjaart in deze week van wachten": {"art. 3:307 en 3:308 BW"},
        "verjaart na deze dag": {"art. 3:307 en 3:308 BW"},
    }


def test_calls() -> None:
    short = WorkedHours(Span(DAY, DAY), "message", begin=time(9), end=time(10))
    off = CalledOff(date(2026, 3, 5), Fraction(6), told_on=date(2026, 3, 5))
    changed = CalledOff(DAY, Fraction(6), told_on=DAY, changed=True)
    days = counted(spread([short], MARCH, range(7)))
    found = calls([short], [off, changed], days, OnCall(contract=True), None, MARCH, LAW)
    assert articles(*found.supplements[DAY]) == {
        "aanvulling tot drie uur per oproep": {"art. 7:628a lid 1 BW"},
        "gewijzigde oproep van 4 mrt 2026": {"art. 7:628a lid 3 BW"},
    }
    assert articles(*found.supplements[off.day]) == {
        "afgezegde oproep van 5 mrt 2026, loon als opgeroepen": {"art. 7:628a lid 3 BW"}
    }
    (whole,) = added({}, {off.day: found.supplements[off.day]}).values()
    assert articles(whole)["5 mrt 2026, uren waarover loon is verschuldigd"] == {"art. 7:628a BW"}


@pytest.mark.parametrize("kind", ["work", "waiting", "training", "travel", "on_call"])
def test_every_kind_of_call_counts_for_three_hours(kind: str) -> None:
    short = WorkedHours(Span(DAY, DAY), "message", begin=time(9), end=time(10), kind=kind)
    days = counted(spread([short], MARCH, range(7)))
    assert calls([short], [], days, OnCall(contract=True), None, MARCH, LAW).short == (DAY,)


@pytest.mark.parametrize("kind", ["leave", "public_holiday", "sick"])
def test_a_day_off_is_no_call(kind: str) -> None:
    short = WorkedHours(Span(DAY, DAY), "message", begin=time(9), end=time(10), kind=kind)
    days = counted(spread([short], MARCH, range(7)))
    assert calls([short], [], days, OnCall(contract=True), None, MARCH, LAW).short == ()


def test_sickness() -> None:
    wage = Terms(date(1990, 5, 1), False, range(5), None, LAW.minimum_wage.hour(DAY, 30, False), None, False, False)
    employed = Span(date(2024, 1, 1), date(2026, 12, 31))
    records = [one_day(DAY, "8", kind="sick"), one_day(date(2026, 3, 5), "4", kind="sick"), one_day(DAY, "2")]
    days = counted(spread(records, employed, range(5)))
    sick = spread(records[:2], employed, range(5))
    later = Sickness(first_day=date(2025, 1, 6))
    found = paid_hours(days, sick, later, HourlyRates(LAW, wage, employed), LAW)
    assert articles(found[DAY]) == {
        "4 mrt 2026, uren met ziekte": {"art. 7:629 lid 1 BW"},
        "4 mrt 2026, loon bij ziekte over": {"art. 7:629 lid 1 BW"},
    }
    agreed = Terms(date(1990, 5, 1), False, range(5), None, euros_an_hour("20"), None, False, False)
    found = paid_hours(days, sick, None, HourlyRates(LAW, agreed, employed), LAW)
    assert articles(found[date(2026, 3, 5)]) == {
        "5 mrt 2026, loon bij ziekte over": {"art. 7:629 lid 1 BW"},
        "deel van het loon bij ziekte": {"art. 7:629 lid 1 BW"},
    }


def test_a_waiting_day_says_that_it_is_one() -> None:
    employed = Span(date(2024, 1, 1), date(2026, 12, 31))
    records = [one_day(DAY, "8", kind="sick")]
    wage = Terms(date(1990, 5, 1), False, range(5), None, None, None, False, False)
    agreed = Sickness(waiting_days=1, waiting_days_agreed="yes")
    sick = spread(records, employed, range(5))
    found = paid_hours(counted(sick), sick, agreed, HourlyRates(LAW, wage, employed), LAW)
    assert (found[DAY].value, found[DAY].label) == (0, "wachtdag")


def euros_an_hour(amount: str) -> Figure:
    return euros(amount) / hours("1")


def test_part_payments() -> None:
    due_day = date(2022, 12, 31)

    def raised(part: Figure, day: date) -> Figure:
        return increase(part, working_days(due_day, day), Fraction(50), LAW)

    debt = Debt("te weinig betaald", euros("1000"), due_day, raised)
    paid = PartPayment(date(2024, 6, 30), Fraction(300))
    found = settle([debt], euros("40"), due_day, [paid], date(2024, 12, 31), LAW)
    (one,) = found.allocations
    told = articles(one.to_costs, one.to_interest, one.to_principal, found.interest, found.increase)
    assert told["aan kosten"] == told["aan rente"] == told["aan rente te weinig betaald"] == {"art. 6:44 BW"}
    assert told["aan hoofdsom te weinig betaald"] == {"art. 6:43 BW"}
    assert told["rente te weinig betaald"] == {"art. 6:119 BW"}
    assert told["hoofdsom met rente na een vol jaar"] == {"art. 6:119 lid 2 BW"}
    assert told["verhoging te weinig betaald"] == {"art. 7:625 BW"}


REGISTRATION = "de registratie van arbeids- en rusttijden"
FINDINGS = {
    "hours_not_registered": ("art. 4:3 Atw", REGISTRATION),
    "payslip_missing": ("art. 7:626 BW", "de ontbrekende loonstroken"),
    "payslip_incomplete": ("art. 7:626 BW", "volledige loonstroken"),
    "payslip_does_not_add_up": ("art. 7:626 BW", "een toelichting op de bedragen van de strook"),
    "hours_do_not_vary": ("art. 4:3 Atw", REGISTRATION),
    "hours_contradicted": ("art. 4:3 Atw", REGISTRATION),
    "wage_below_minimum_on_slip": ("art. 7 WML", "nabetaling"),
    "wrong_minimum_printed": ("art. 7:626 BW", "juiste loonstroken"),
    "paid_in_cash": ("art. 7a WML", "bewijzen van betaling"),
    "bank_differs_from_slip": ("art. 7:626 BW; art. 7a WML", "bewijzen van betaling"),
    "deduction_without_basis": (
        "art. 13 WML; art. 7:631 en 7:632 BW",
        "de volmacht, de huurovereenkomst, de polis en de betaalbewijzen van de inhoudingen",
    ),
    "extra_hours_unaccounted": ("art. 13a WML", "de administratie van meeruren"),
    "no_written_terms": ("art. 7:655 BW", "de schriftelijke opgave van artikel 7:655 BW"),
    "employer_differs": ("art. 7:655 BW", "opheldering wie de werkgever is"),
    "records_refused": (
        "art. 7:626 en 7:655 BW; art. 15 en 12 lid 3 AVG",
        "alle stukken over de eigen uren en het eigen loon",
    ),
}


def test_findings_of_the_records_check() -> None:
    assert {one.code: (one.rule, one.request) for one in check(facts())} == FINDINGS
