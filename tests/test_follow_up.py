"""What comes after a claim, and what the reports tell of facts beyond the papers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from tests.facts import NEXT_WEEK, WEEK, amount, dossier, employment, in_week, one_day, slip
from wml_claim.agreements import CashBack, ChainStep, LeaveYear, PartPayment, TimeOff, WorkedFor
from wml_claim.assessment import Assessment, assess
from wml_claim.claim import Claim, claim
from wml_claim.dossier import Choices, Complaint, Dossier, EmployerRecords, Interruption, Party
from wml_claim.follow_up import find_any, follow_up
from wml_claim.law import load_law
from wml_claim.reports import assessment_json, assessment_text, claim_json, claim_text
from wml_claim.span import ONE_DAY, Span

LAW = load_law()
ON = date(2026, 11, 1)
PARTIES = (Party("Voorbeeld B.V."), Party("Inlener B.V.", "user_company"), Party("Klant B.V.", "employer"))


def made(facts: Dossier, on: date = ON) -> tuple[Assessment, Claim]:
    assessed = assess(facts, LAW, on)
    return assessed, claim(assessed, LAW)


def plain(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split())


def on_account(**choices: Any) -> Dossier:
    paid = PartPayment(date(2026, 6, 1), Fraction(100), "Voorbeeld B.V.")
    return dossier(part_payments=(paid,), choices=Choices(**choices))


def test_without_a_payment_up_to_the_day_there_is_no_balance() -> None:
    _, whole = made(dossier())
    assert follow_up(whole, dossier()).balance is None
    _, early = made(on_account(), date(2026, 5, 1))
    assert follow_up(early, on_account()).balance is None
    assert "balance" not in claim_json(early, on_account())


def test_the_balance_is_the_claim_less_what_was_paid() -> None:
    """The increase is at its highest either way; interest is saved from the day of the payment on."""
    _, whole = made(dossier())
    _, found = made(on_account())
    balance = follow_up(found, on_account()).balance
    assert balance
    saved = whole.totals.total.value - 100 - balance.total.value
    assert 0 < saved < 3
    assert balance.principal.value + balance.allocations[0].to_principal.value == Fraction("635.47")


def test_interest_over_the_increase_is_kept_where_it_was_chosen() -> None:
    facts = on_account(interest_over_increase=True, demand_sent=date(2026, 7, 1))
    with_it, without = (
        follow_up(made(one)[1], one).balance
        for one in (facts, replace(facts, choices=replace(facts.choices, interest_over_increase=False)))
    )
    assert with_it and without
    more = with_it.interest.value - without.interest.value
    assert more > 0 and with_it.total.value - without.total.value == more


def test_figures_of_what_comes_after_are_found_by_name() -> None:
    assessed, found = made(on_account())
    assert amount(find_any(assessed, found, "shortfall")) == "588.40"
    assert amount(find_any(assessed, found, "balance/2026-06-01/left_over")) == "0.00"
    assert amount(find_any(assessed, found, "last_safe_day/2031-03-08")) == "635.47"
    with pytest.raises(KeyError, match="balance/total"):
        find_any(assessed, found, "balance/totals")


def test_the_claim_reports_tell_the_balance_and_the_next_days() -> None:
    _, found = made(on_account())
    told = claim_json(found, on_account())
    assert told["balance"]["payments"][0]["date"] == "2026-06-01"
    assert set(told) == {"on", "scenario", "items", "totals", "alternatives", "balance", "receipt"}
    text = plain(claim_text(found, on_account()))
    assert "Na deelbetalingen (art. 6:44 BW), op 1 november 2026" in text
    assert "Na 8 maart 2031 verjaart 635,47." in text


def worked_for(last: date, **more: Any) -> Dossier:
    """Two weeks; the user company had the work of the first days."""
    facts = dossier(
        parties=PARTIES,
        hours=(in_week(WEEK, "40"), one_day(date(2026, 3, 13), "8")),
        worked_for=(WorkedFor("Inlener B.V.", Span(WEEK.first, last), "assignment"),),
        **more,
    )
    return replace(facts, employment=replace(facts.employment, end=NEXT_WEEK.last))


@pytest.mark.parametrize(
    ("last", "wage"),
    [(date(2026, 3, 4), "353.04"), (WEEK.last, "588.40"), (date(2026, 3, 12), "588.40"), (NEXT_WEEK.last, "706.08")],
)
def test_a_client_owes_the_wage_of_the_days_worked_for_it(last: date, wage: str) -> None:
    assessed, _ = made(worked_for(last))
    (only,) = assessed.chain
    assert amount(only.wage) == wage


def test_nobody_worked_for_no_chain_and_the_employer_is_no_client() -> None:
    assert made(dossier(parties=PARTIES))[0].chain == ()
    own = WorkedFor("Voorbeeld B.V.", WEEK, "assignment")
    assert made(dossier(parties=PARTIES, worked_for=(own,)))[0].chain == ()


def test_the_reports_tell_the_chain() -> None:
    facts = worked_for(WEEK.last, chain_steps=(ChainStep("Inlener B.V.", "information_request", date(2026, 9, 1)),))
    assessed, _ = made(facts)
    (told,) = assessment_json(assessed)["chain"]
    assert (told["party"], told["status"], told["since"], told["wage"]) == (
        "Inlener B.V.",
        "now",
        "2026-03-02",
        "588.40",
    )
    assert told["not_claimed"] == ["statutory_increase", "payslips", "collection_costs"]
    assert "chain_information" in told["letters"]
    line = "Inlener B.V., 2 mrt 2026 t/m 8 mrt 2026, 588,40 (art. 7:616a lid 1 BW): nu."
    assert line in plain(assessment_text(assessed))


def test_complaints_letters_and_the_request_stand_in_one_timeline() -> None:
    facts = dossier(
        parties=PARTIES,
        complaints=(
            Complaint(date(2026, 5, 1), None, "phone", "uren", "productie 3"),
            Complaint(date(2026, 4, 1), "Inlener B.V."),
        ),
        interruptions=(
            Interruption(date(2026, 6, 1)),
            Interruption(date(2026, 6, 2), party="Inlener B.V."),
            Interruption(None, date(2026, 6, 3)),
            Interruption(date(2026, 6, 4), kind="suit"),
        ),
        records=EmployerRecords(records_requested_on=date(2026, 5, 20)),
    )
    line = made(facts)[0].complaints
    assert line and [(one.day.day, one.what) for one in line.protests] == [
        (1, "telefoon over uren"),
        (20, "verzoek om gegevens"),
        (1, "stuitingsbrief"),
    ]
    text = plain(assessment_text(made(facts)[0]))
    assert "8 maart 2026: voor het eerst te weinig betaald 1 mei 2026: telefoon over uren (productie 3)" in text


def test_the_reports_tell_the_leave_and_the_claim_only_when_chosen() -> None:
    facts = dossier(leave_years=(LeaveYear(2026, Fraction(0)),))
    facts = replace(facts, employment=replace(facts.employment, end=WEEK.last))
    assessed, found = made(facts)
    told = assessment_json(assessed)["leave"]
    assert told["hours"] == "3.08" and told["amount"] == "45.26" and told["due_day"] == "2026-03-08"
    assert "leave" not in claim_json(found, facts)["totals"]
    assert "Bij het einde te vorderen (bruto, art. 7:641 BW): 45,26" in plain(assessment_text(assessed))
    chosen = replace(facts, choices=Choices(claim_leave=True))
    assert claim_json(made(chosen)[1], chosen)["totals"]["leave"] == "45.26"


def test_time_off_taken_later_than_the_day_of_calculation_does_not_count_yet() -> None:
    facts = dossier(
        time_off=TimeOff(date(2026, 3, 1), "yes", "cao"),
        hours=(in_week(WEEK, "40"), one_day(date(2026, 3, 11), "3", kind="time_off")),
    )
    terms = replace(facts.employment, agreed_hours_per_week=Fraction(32), end=date(2026, 3, 20))
    facts = replace(facts, employment=terms)
    after = made(facts)[0].documented
    assert [amount(one.due) for one in after.periods] == ["470.72", "44.13", "73.55"]
    before = made(facts, date(2026, 3, 10))[0].documented
    assert [amount(one.due) for one in before.periods] == ["470.72"]


def test_money_handed_back_outside_every_period_is_left_alone() -> None:
    back = CashBack(date(2026, 5, 1), Fraction(10), Span(date(2025, 1, 1), date(2025, 1, 7)))
    assert amount(made(dossier(cash_back=(back,)))[1].totals.shortfall) == "588.40"


def three_months(gross: tuple[str, str, str], **choices: Any) -> Dossier:
    """January through March 2026, 40 hours a week: 2,588.96, 2,353.60 and 2,588.96 due."""
    months = [Span(date(2026, month, 1), date(2026, month + 1, 1) - ONE_DAY) for month in (1, 2, 3)]
    whole = Span(months[0].first, months[-1].last)
    facts = dossier(
        parties=(*PARTIES[:2], Party("Hoofd B.V.", "main_client")),
        hours=(in_week(whole, "40", per_week=True),),
        payslips=tuple(slip(month, amount) for month, amount in zip(months, gross, strict=True)),
        worked_for=(WorkedFor("Inlener B.V.", whole, "assignment"), WorkedFor("Hoofd B.V.", whole, "contracting")),
        chain_steps=(
            ChainStep("Inlener B.V.", "claim", date(2026, 5, 1)),
            ChainStep("Hoofd B.V.", "notice", date(2026, 5, 2)),
        ),
        choices=Choices(**choices),
    )
    terms = employment(start=whole.first, end=whole.last, pay_period="month", agreed_hourly_wage=Fraction(20))
    return replace(facts, employment=terms)


@pytest.mark.parametrize(
    ("gross", "choices", "since"),
    [
        (("1812.27", "1647.51", "1812.27"), {}, date(2026, 11, 1)),
        (("1812.27", "1647.52", "1812.27"), {}, date(2027, 5, 1)),
        (("1812.28", "1647.51", "1812.27"), {}, date(2027, 5, 1)),
        (("1759.99", "1599.99", "1759.99"), {"claim_agreed_wage": True}, date(2026, 11, 1)),
        (("1759.99", "1600.00", "1759.99"), {"claim_agreed_wage": True}, date(2027, 5, 1)),
    ],
)
def test_the_main_client_sooner_after_three_months_of_pay_far_too_low(
    gross: tuple[str, str, str], choices: dict[str, Any], since: date
) -> None:
    """Less than 70 % of the minimum wage, or half of an agreed wage of 3,520.00 and 3,200.00 (art. 7:616b BW)."""
    assessed, _ = made(three_months(gross, **choices))
    main = next(one.addressee for one in assessed.chain if one.addressee.link.party == "Hoofd B.V.")
    assert main.since == since
    assert main.status == ("now" if since == ON else "later")
