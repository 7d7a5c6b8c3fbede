"""assess: what is refused, what is warned of, and the scenarios side by side."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from tests.facts import NEXT_WEEK, WEEK, amount, dossier, employment, in_week, one_day, shift, slip
from wml_claim.agreements import CalledOff
from wml_claim.assessment import Assessment, AssessmentError, assess
from wml_claim.dossier import Dismissal, Dossier, Interruption, Party, Worker
from wml_claim.law import load_law
from wml_claim.records import Payment
from wml_claim.span import Span

ON = date(2026, 11, 23)
FULL_TIME = {"full_time_hours_per_week": Fraction(36), "full_time_source": "cao"}


def assessed(facts: Dossier, on: date = ON) -> Assessment:
    return assess(facts, load_law(), on)


def warned(facts: Dossier, on: date = ON) -> dict[str, str]:
    return {warning.code: warning.message.replace("\u00a0", " ") for warning in assessed(facts, on).warnings}


def test_everything_that_is_missing_is_named_at_once() -> None:
    with pytest.raises(AssessmentError, match="geboortedatum") as raised:
        assessed(Dossier(employment=replace(employment(), start=None, pay_period=None, weekdays=())))
    assert raised.value.problems == (
        "Nog nodig voor de berekening: de geboortedatum van de werknemer.",
        "Nog nodig voor de berekening: de eerste dag van het dienstverband.",
        "Nog nodig voor de berekening: het loontijdvak (week, vier weken of maand).",
        "Nog nodig voor de berekening: de werkdagen van de week.",
        "Nog nodig voor de berekening: de werkgever.",
    )


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"employment": employment(end=date(2026, 3, 1))}, r"eindigt voordat het begint\. Verbeter begin of einde"),
        ({"employment": employment(full_time_hours_per_week=Fraction(41))}, r"ten hoogste 40 uur per week \(art. 12"),
        ({"hours": (one_day(NEXT_WEEK.first, "8"),)}, r"liggen buiten het dienstverband\. Verbeter de datum"),
        ({"hours": (shift(WEEK.first, 8, 8),)}, r"heeft geen werktijd\. Verbeter begin, eind of pauze"),
        ({"hours": (shift(WEEK.first, 8, 9, 60),)}, "heeft geen werktijd"),
        ({"payslips": (slip(NEXT_WEEK, "1"),)}, "ligt helemaal buiten het dienstverband"),
        ({"payslips": (slip(WEEK, "1"), slip(Span(WEEK.first, WEEK.first), "1"))}, "overlappen elkaar deels"),
        ({"worker": Worker("A", date(2012, 1, 1))}, "is de werknemer 14 jaar"),
    ],
)
def test_impossible_facts_are_refused(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(AssessmentError, match=message):
        assessed(dossier(**changes))


def test_before_the_first_day_of_work_there_is_nothing() -> None:
    found = assessed(dossier(employment=employment(**FULL_TIME)), date(2026, 1, 1))
    assert found.documented.periods == () and amount(found.documented.due) == "0.00"
    assert found.why_not["presumption"] == "Het dienstverband is nog niet begonnen."
    assert not found.records.deficient


def test_each_scenario_that_does_not_apply_says_why() -> None:
    found = assessed(dossier())
    assert set(found.why_not) == {"contract", "average", "presumption"}
    assert all(found.scenarios[code] is None and reason for code, reason in found.why_not.items())
    agreed = assessed(dossier(employment=employment(agreed_hours_per_week=Fraction(32))))
    assert "7:628" in agreed.why_not["contract"]


def test_every_scenario_says_why_these_hours() -> None:
    terms = employment(
        start=date(2026, 1, 1), end=date(2026, 4, 30), pay_period="month", agreed_hours_per_week=Fraction(32),
        not_called="yes", **FULL_TIME,
    )  # fmt: skip
    worked = in_week(Span(date(2026, 1, 1), date(2026, 3, 31)), "40", per_week=True)
    found = assessed(dossier(employment=terms, hours=(worked,)))
    for scenario in found.scenarios.values():
        assert scenario and scenario.why_hours and scenario.rebutted_by and scenario.article.startswith("art. ")
        assert amount(scenario.hours) == amount(sum_hours(scenario.periods))
    assert found.documented.why_hours == "Uren volgens eigen urenlijst (64 dagen)."
    average = found.scenarios["average"]
    assert average and average.filled_months == (Span(date(2026, 4, 1), date(2026, 4, 30)),)
    assert average.periods[-1].basis == ("average",) and average.periods[0].basis == ("diary",)


def sum_hours(periods: Any) -> Any:
    first, *others = (period.hours for period in periods)
    return sum(others, first)


def test_sources_in_words() -> None:
    later = [one_day(WEEK.first, "8", made="later"), one_day(date(2026, 3, 3), "8", "statement")]
    found = assessed(dossier(hours=tuple(later)))
    assert found.documented.why_hours == "Uren volgens eigen urenlijst, later gemaakt (1 dag); verklaring (1 dag)."
    assert assessed(dossier(hours=())).documented.why_hours == "Er zijn geen uren vastgelegd."


def test_hours_and_slips_after_the_day_of_calculation_are_no_error() -> None:
    going_on = employment(end=None)
    facts = dossier(employment=going_on, hours=(in_week(WEEK, "40"), shift(date(2026, 5, 29), 22, 6)))
    found = assessed(facts, date(2026, 3, 15))
    assert [period.span for period in found.documented.periods] == [WEEK, NEXT_WEEK]
    call = CalledOff(date(2026, 5, 30), Fraction(8), told_on=date(2026, 5, 29))
    assert amount(assessed(replace(facts, called_off=(call,)), date(2026, 3, 15)).documented.shortfall) == "588.40"
    later = replace(facts, payslips=(slip(Span(date(2026, 4, 6), date(2026, 4, 12)), "588.40"),))
    assert amount(assessed(later, date(2026, 3, 15)).documented.shortfall) == "588.40"


def test_a_slip_without_hours_asks_for_no_minimum_wage() -> None:
    """A worker of 14, and a slip of before 2024 without full-time hours: neither stops the rest."""
    young = dossier(hours=(), payslips=(slip(WEEK, "100"),), worker=Worker("A", date(2012, 1, 1)))
    assert amount(assessed(young).documented.due) == "0.00"
    early = Span(date(2022, 1, 3), date(2022, 1, 9))
    old = dossier(employment=employment(start=early.first), payslips=(slip(early, "100"),))
    assert amount(assessed(old).documented.shortfall) == "588.40"


@pytest.mark.parametrize(
    ("code", "changes", "words"),
    [
        ("over_60_hours", {"hours": (in_week(WEEK, "65"),)}, "In week 2026-W10 staan 65,00 uren"),
        (
            "sources_differ",
            {"hours": (one_day(WEEK.first, "8"), one_day(WEEK.first, "6", "roster"))},
            "2 maart 2026: 6 uur telt (rooster); eigen urenlijst 8.",
        ),
        ("gross_without_items", {"payslips": (slip(WEEK, "588.40"),)}, "telt helemaal als loon"),
        (
            "underpayment_unknown",
            {"payments": (Payment(WEEK.last, Fraction(400), "bank", WEEK),)},
            "Vraag de jaaropgave, het UWV-verzekeringsbericht of een verklaring",
        ),
        ("provisional", {"payments": (Payment(WEEK.last, Fraction(300), "bank", WEEK),)}, "is voorlopig"),
        (
            "payment_outside",
            {"payments": (Payment(WEEK.last, Fraction(300), "bank", NEXT_WEEK),)},
            "€ 300,00 op 8 maart 2026 is voor een tijdvak buiten het dienstverband",
        ),
        (
            "fixed_wage_not_in_writing",
            {"employment": employment(fixed_monthly_wage=True, agreed_hours_per_week=Fraction(40))},
            "art. 11 lid 1 WML",
        ),
        (
            "dismissal_terms",
            {"dismissal": Dismissal(date(2026, 3, 31), "employer")},
            "(art. 7:686a lid 4 BW)",
        ),
    ],
)
def test_warnings(code: str, changes: dict[str, Any], words: str) -> None:
    assert words in warned(dossier(**changes))[code]
    assert code not in warned(dossier())


def test_barred_periods_are_warned_of_where_something_is_short() -> None:
    early = employment(start=date(2021, 11, 1), end=date(2021, 11, 14), **FULL_TIME)
    old = in_week(Span(date(2021, 11, 1), date(2021, 11, 7)), "36")
    facts = dossier(employment=early, hours=(old,))
    assert warned(facts)["barred"] == "1 tijdvak(ken) zijn verjaard, tot en met 7 november 2021."
    reached = Interruption(received_on=date(2026, 11, 7), party="Voorbeeld B.V.")
    assert "barred" not in warned(replace(facts, interruptions=(reached,)))
    for other in (
        replace(reached, party="Ander B.V."),
        replace(reached, received_on=None),
        replace(reached, received_on=date(2027, 1, 1)),
    ):
        assert "barred" in warned(replace(facts, interruptions=(other,)))


def test_conflicts_are_days_on_which_sources_say_different_hours() -> None:
    agreeing = (one_day(WEEK.first, "8"), one_day(WEEK.first, "8", "roster"))
    assert assessed(dossier(hours=agreeing)).conflicts == ()
    (conflict,) = assessed(dossier(hours=(*agreeing, one_day(WEEK.first, "9", "statement")))).conflicts
    assert conflict.counts[0] == "roster" and [source for source, _ in conflict.others] == ["diary", "statement"]


def test_a_private_household_pays_net_for_gross() -> None:
    household = (Party("A. Particulier", private_household=True),)
    paid = (Payment(WEEK.last, Fraction(500), "cash", WEEK),)
    (period,) = assessed(dossier(parties=household, payments=paid)).documented.periods
    assert amount(period.shortfall) == "88.40" and not period.provisional and period.underpayment == "yes"


def test_netted_is_for_the_internal_sheet_only() -> None:
    """A week 88.40 short and a week 111.60 too much: the shortfall stays, the netted total is below zero."""
    two = employment(end=NEXT_WEEK.last)
    slips = (slip(WEEK, "500"), slip(NEXT_WEEK, "700"))
    found = assessed(dossier(employment=two, hours=(in_week(WEEK, "40"), in_week(NEXT_WEEK, "40")), payslips=slips))
    documented = found.documented
    assert (amount(documented.shortfall), amount(documented.netted)) == ("88.40", "-23.20")
    assert [amount(period.overpaid) for period in documented.periods] == ["0.00", "111.60"]
