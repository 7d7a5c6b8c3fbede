"""The records check and the presumption, held against one dossier."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from tests.facts import ADULT, WEEK, dossier, employment, in_week, one_day, slip
from wml_claim.assessment import Assessment, Finding, GroundResult, assess
from wml_claim.dossier import EmployerRecords, Overruling, Permit, Worker
from wml_claim.law import load_law
from wml_claim.records import Payment, WorkedHours
from wml_claim.span import Span

ON = date(2026, 11, 23)
TERMS = employment(
    start=date(2025, 9, 1), end=date(2026, 8, 31), full_time_hours_per_week=Fraction(36), full_time_source="cao"
)
UNREGISTERED = EmployerRecords(hours_registered="no")
BASE = dossier(employment=TERMS, records=UNREGISTERED)
WINDOW = Span(date(2026, 3, 1), date(2026, 8, 31))


def assessed(**changes: Any) -> Assessment:
    return assess(replace(BASE, **changes), load_law(), ON)


def finding(found: Assessment, code: str) -> Finding:
    return next(each for each in found.records.findings if each.code == code)


def ground(found: Assessment, code: str) -> GroundResult:
    return next(each for each in found.presumption.grounds if each.code == code)


def test_deficient_records_and_a_suspicion_apply_the_presumption() -> None:
    found = assessed()
    assert found.records.deficient and found.records.computed and found.records.overruled is None
    assert "Geen registratie van begin- en eindtijden" in found.records.reasons
    assert found.presumption.applied and ground(found, "wml_proposal").status == "advised"
    assert found.presumption.suspicion[0] == "Volgens de aangetoonde uren is te weinig loon betaald."


def test_the_adviser_may_overrule_the_verdict_with_a_reason() -> None:
    verdict = Overruling(False, "De registratie is alsnog gekomen.")
    found = assessed(records=replace(UNREGISTERED, overruled=verdict))
    assert not found.records.deficient and found.records.computed
    assert found.records.overruled == verdict.reason and not found.presumption.applied


def all_paid() -> tuple[Payment, ...]:
    """More than 60 % of anything, every week."""
    return (Payment(date(2026, 9, 1), Fraction(60000), "bank", Span(TERMS.start or ADULT, date(2026, 8, 31))),)


def test_no_suspicion_without_a_shortfall_or_with_proof_of_pay() -> None:
    found = assessed(payments=all_paid())
    assert found.presumption.suspicion == () and not found.presumption.applied
    assert ground(found, "wml_proposal").applicable is False


def test_no_proof_of_pay_is_a_suspicion_within_the_window_only() -> None:
    found = assessed(hours=())
    assert [words.replace("\u00a0", " ") for words in found.presumption.suspicion] == [
        "Geen bewijs van betaling over 23 feb 2026 t/m 1 mrt 2026 en 27 andere tijdvakken."
    ]
    unpaid = Span(date(2026, 8, 24), date(2026, 8, 31))
    one_left = (replace(all_paid()[0], span=Span(TERMS.start or ADULT, date(2026, 8, 30))),)
    found = assessed(hours=(), payments=one_left)
    assert len(found.presumption.suspicion) == 1 and found.presumption.suspicion[0].endswith("2026.")
    assert unpaid.last in found.documented.periods[-1].span
    two_left = (replace(all_paid()[0], span=Span(TERMS.start or ADULT, date(2026, 8, 23))),)
    assert assessed(hours=(), payments=two_left).presumption.suspicion[0].endswith("en 1 ander tijdvak.")


def test_a_slip_below_the_minimum_is_a_suspicion() -> None:
    low = slip(WEEK, "400", hourly_wage=Fraction(10))
    found = assessed(hours=(), payments=all_paid(), payslips=(low,))
    assert "Op een loonstrook staat een uurloon onder het minimum." in found.presumption.suspicion


def test_slips_are_held_against_the_rate_of_their_own_days() -> None:
    over_july = Span(date(2026, 6, 29), date(2026, 7, 5))
    right = slip(over_july, "588.40", minimum_printed=Fraction("14.99"))
    assert finding(assessed(payslips=(right,)), "wrong_minimum_printed").holds is False
    young = dossier(
        worker=Worker("A", date(2012, 6, 1)), hours=(), payslips=(right,), employment=employment(end=date(2026, 8, 31))
    )
    assert finding(assess(young, load_law(), ON), "wrong_minimum_printed").holds is None


def of_the_time(span: Span, hours: str, **more: Any) -> WorkedHours:
    return in_week(span, hours, per_week=True, **more)


@pytest.mark.parametrize(
    ("hours", "contradicted"),
    [
        ((of_the_time(WINDOW, "20"),), True),
        ((of_the_time(WINDOW, "36"),), False),
        ((of_the_time(WINDOW, "20", source="roster"),), False),  # not her own account
        ((of_the_time(WINDOW, "20", made="later"),), False),
        ((of_the_time(Span(date(2026, 3, 30), WINDOW.last), "20"),), False),  # not the whole window
        ((of_the_time(WINDOW, "30"), one_day(date(2026, 3, 7), "400", "statement")), True),
    ],
)  # fmt: skip
def test_own_evidence_of_the_time_can_contradict_full_time(hours: tuple[WorkedHours, ...], contradicted: bool) -> None:
    found = assessed(hours=hours)
    assert any("eigen gegevens van toen" in words for words in found.presumption.contradictions) is contradicted
    assert found.presumption.applied is not contradicted


def test_an_answer_to_the_contradiction_lets_it_apply() -> None:
    found = assessed(hours=(of_the_time(WINDOW, "20"),), contradictions_answer="De lijst noemt alleen de kas.")
    assert found.presumption.contradictions and found.presumption.applied


def test_part_time_on_slips_counts_two_slips_over_a_week_once() -> None:
    """20 + 8 hours in one week is 28 hours a week, more than the 20 agreed: no contradiction."""
    part_time = replace(TERMS, agreed_hours_per_week=Fraction(20))
    first, second = slip(WEEK, "294.20", hours=Fraction(20)), slip(WEEK, "100", hours=Fraction(8))
    assert assessed(employment=part_time, payslips=(first,)).presumption.contradictions
    assert not assessed(employment=part_time, payslips=(first, second)).presumption.contradictions


def test_an_employment_of_days_without_working_days_has_no_own_account() -> None:
    weekend = replace(TERMS, start=date(2026, 3, 7), end=date(2026, 3, 8))
    found = assessed(employment=weekend, hours=(one_day(date(2026, 3, 7), "8"),))
    assert found.presumption.contradictions == ("Het dienstverband duurde korter dan zes maanden.",)


def test_evidence_that_the_employers_own_record_outranks_still_contradicts_the_slip() -> None:
    """The employer's record says 8 hours and counts; the location of that day says 10, more than the slip."""
    both = (one_day(WEEK.first, "8", "employer_record"), one_day(WEEK.first, "10", "location"))
    found = assessed(hours=both, payslips=(slip(WEEK, "117.68", hours=Fraction(8)),), records=EmployerRecords())
    assert finding(found, "hours_contradicted").holds and found.records.deficient
    partial = (one_day(WEEK.first, "6", "location"), one_day(date(2026, 3, 3), "8", "employer_record"))
    found = assessed(hours=partial, payslips=(slip(WEEK, "205.94", hours=Fraction(14)),), records=EmployerRecords())
    assert finding(found, "hours_contradicted").holds is None


@pytest.mark.parametrize(
    ("permit", "applicable"),
    [
        (None, None),
        (Permit(True, True, False, "Voorbeeld B.V.", date(2026, 1, 20), "A. Adviser"), True),
        (Permit(True, True, False, "Ander B.V.", date(2026, 1, 20), "A. Adviser"), False),
        (Permit(True, True, False, None, date(2026, 1, 20), "A. Adviser"), None),
        (Permit(True, True, False, "Voorbeeld B.V.", date(2026, 1, 20), None), False),
    ],
)
def test_the_permit_facts(permit: Permit | None, applicable: bool | None) -> None:
    assert ground(assessed(permit=permit), "wav_23").applicable is applicable


def test_the_average_ground_follows_the_filled_months() -> None:
    monthly = replace(TERMS, pay_period="month")
    gap = (of_the_time(Span(date(2025, 9, 1), date(2026, 7, 31)), "36"),)
    assert ground(assessed(employment=monthly, hours=gap), "bw_7_610b").applicable
    assert ground(assessed(), "bw_7_610b").applicable is False


@pytest.mark.parametrize(
    ("printed", "holds"), [("1934.40", False), ("446.40", False), ("1756.20", True), ("1000.00", None)]
)
def test_the_minimum_that_a_slip_of_2023_prints(printed: str, holds: bool | None) -> None:
    """1,934.40 a month and 446.40 a week from 1 January 2023; 1,756.20 a month from 1 July 2022."""
    january = Span(date(2023, 1, 1), date(2023, 1, 31))
    terms = employment(start=january.first, end=january.last, pay_period="month")
    paper = slip(january, "1934.40", minimum_printed=Fraction(printed))
    found = assessed(employment=terms, hours=(), payslips=(paper,))
    assert finding(found, "wrong_minimum_printed").holds is holds


def test_the_verdict_keeps_its_reasons_per_period() -> None:
    found = assessed(payslips=(slip(WEEK, "400"),))
    assert set(found.records.why_deficient) == set(found.records.deficient_periods)
    assert found.records.why_deficient[WEEK] == ("Geen registratie van begin- en eindtijden",)
