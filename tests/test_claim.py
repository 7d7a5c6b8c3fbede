"""The claim: items with their own due day, increase and interest, and the totals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from tests.facts import NEXT_WEEK, WEEK, amount, cited, dossier, employment, in_week, slip
from wml_claim.assessment import Assessment, AssessmentError, assess
from wml_claim.claim import Claim, claim, claimed_wages, figure_names, find_figure
from wml_claim.dossier import Choices, Dossier, Party
from wml_claim.law import load_law
from wml_claim.records import Deduction
from wml_claim.span import Span

LAW = load_law()
ON = date(2026, 11, 23)
FULL_TIME = employment(full_time_hours_per_week=Fraction(36), full_time_source="cao")


def made(facts: Dossier, on: date = ON) -> tuple[Assessment, Claim]:
    assessed = assess(facts, LAW, on)
    return assessed, claim(assessed, LAW)


def chosen(facts: Dossier | None = None, **choices: Any) -> Claim:
    facts = facts or dossier()
    return made(replace(facts, choices=replace(facts.choices, **choices)))[1]


def test_a_week_unpaid() -> None:
    """588.40 and 8 % of it, both due on Sunday 8 March 2026; 50 % increase; 260 days at 4 %."""
    found = chosen()
    assert [(item.kind, amount(item.amount), amount(item.increase), amount(item.interest)) for item in found.items] == [
        ("shortfall", "588.40", "294.20", "16.77"),
        ("holiday_allowance", "47.07", "23.54", "1.34"),
    ]
    totals = found.totals
    assert amount(totals.gross) == "953.21" and amount(totals.net) == "0.00"
    assert amount(totals.statutory_increase) == "317.74" and amount(totals.statutory_interest) == "18.11"
    assert amount(totals.total) == "971.32" and amount(totals.collection_costs) == "0.00"
    assert totals.court_fee and amount(totals.court_fee) == "233.00"
    assert {"art. 8 WML", "art. 7:625 BW", "art. 6:119 en 6:120 BW", "art. 15 lid 1 WML"} <= cited(totals.total)


def test_deductions_are_a_net_claim() -> None:
    fine = Deduction("Boete", "fine", Fraction(50))
    found = chosen(dossier(payslips=(slip(WEEK, "588.40", deductions=(fine,)),)))
    assert [item.kind for item in found.items] == ["holiday_allowance", "unlawful_deductions"]
    assert (amount(found.totals.net), amount(found.totals.unlawful_deductions)) == ("75.00", "50.00")
    assert "art. 13 WML; art. 7:616 en 7:623 BW" in cited(found.totals.net)


def test_deductions_above_the_minimum_only_when_chosen() -> None:
    fine = Deduction("Boete", "fine", Fraction(50))
    facts = dossier(payslips=(slip(WEEK, "700", deductions=(fine,)),))
    assert amount(chosen(facts).totals.unlawful_deductions) == "0.00"
    found = chosen(facts, claim_deductions_above_minimum=True)
    assert amount(found.totals.unlawful_deductions) == "50.00" and "art. 7:631 BW" in cited(found.totals.net)


def test_an_alternative_has_totals_without_a_fee_and_the_highest_claim_sets_the_fee() -> None:
    facts = dossier(employment=FULL_TIME, hours=(in_week(WEEK, "16", "roster"),))
    found = chosen(facts, alternatives=("presumption", "contract"))
    assert list(found.alternatives) == ["presumption"]  # the contract scenario does not apply
    alternative = found.alternatives["presumption"]
    assert alternative.totals.court_fee is None and alternative.alternatives == {}
    assert amount(alternative.totals.shortfall) == "529.56" and amount(found.totals.shortfall) == "235.36"
    assert found.totals.court_fee and amount(found.totals.court_fee) == "233.00"
    alone = chosen(facts).totals.court_fee
    assert alone and amount(alone) == "93.00"


def test_a_primary_that_does_not_apply_is_refused_with_its_reason() -> None:
    with pytest.raises(
        AssessmentError, match=r"De gekozen grondslag kan niet: Er zijn geen uren per week afgesproken\."
    ):
        chosen(primary="contract")


def test_a_day_outside_the_rates_is_refused() -> None:
    with pytest.raises(AssessmentError, match=r"wettelijke rente.*31.december.2026"):
        made(dossier(), date(2027, 2, 1))
    with pytest.raises(AssessmentError, match="griffierecht"):
        chosen(first_roll_date=date(2019, 5, 1))


def test_nothing_short_nothing_claimed() -> None:
    found = chosen(dossier(hours=()))
    assert found.items == () and amount(found.totals.total) == "0.00"
    fee = found.totals.court_fee
    assert fee is not None and amount(fee) == "0.00" and found.law_rows == []


OLD = dossier(
    employment=employment(start=date(2021, 11, 1), end=date(2021, 11, 7), full_time_hours_per_week=Fraction(40),
                          full_time_source="cao"),
    hours=(in_week(Span(date(2021, 11, 1), date(2021, 11, 7)), "40"),),
)  # fmt: skip


def test_barred_items_are_kept_out_of_every_total_unless_chosen() -> None:
    found = chosen(OLD)
    assert found.items == () and [item.kind for item in found.barred_items] == ["shortfall", "holiday_allowance"]
    assert (amount(found.totals.barred), amount(found.totals.total)) == ("423.95", "0.00")
    left_in = chosen(OLD, leave_out_barred=False)
    assert left_in.barred_items == () and all(item.barred for item in left_in.items)
    assert (amount(left_in.totals.barred), amount(left_in.totals.shortfall)) == ("0.00", "392.55")


def test_extra_hours_are_an_item_of_their_own_on_their_own_day() -> None:
    two = employment(end=NEXT_WEEK.last, agreed_hours_per_week=Fraction(20))
    facts = dossier(employment=two, hours=(in_week(WEEK, "30"),))
    found = chosen(facts)
    assert [(item.kind, item.due_day.day, item.last_safe_day.year) for item in found.items[:2]] == [
        ("shortfall", 8, 2031),
        ("extra_hours", 15, 2031),
    ]
    shortfall, extra = found.items[:2]
    assert (shortfall.working_days, extra.working_days) == (shortfall.working_days, shortfall.working_days - 5)
    assert "extra_hours" not in {item.kind for item in made(facts, date(2026, 3, 14))[1].items}


def test_interest_over_the_increase_needs_the_choice_and_a_demand() -> None:
    demanded = Choices(demand_sent=date(2026, 5, 31))
    facts = dossier(choices=demanded)
    assert amount(chosen(facts).items[0].interest) == "16.77"
    assert amount(chosen(facts, interest_over_increase=True).items[0].interest) == "22.44"
    assert amount(chosen(facts, interest_over_increase=True, demand_sent=None).items[0].interest) == "16.77"


def test_moderated_increases_for_the_table_of_options() -> None:
    """25 % of 588.40 and of 47.07: 147.10 + 11.77."""
    assert amount(chosen().at_percent(25)) == "158.87" and amount(chosen().at_percent(0)) == "0.00"


def test_costs_against_a_private_household() -> None:
    facts = dossier(
        parties=(Party("A. Particulier", private_household=True),), choices=Choices(demand_sent=date(2026, 11, 9))
    )
    assert amount(made(facts)[1].totals.collection_costs) == "0.00"
    assert amount(made(facts, date(2026, 11, 24))[1].totals.collection_costs) == "95.32"  # 15 % of 635.47


def test_a_claim_knows_the_rows_of_law_it_rests_on() -> None:
    facts = dossier(employment=FULL_TIME, choices=Choices(alternatives=("presumption",)))
    found = made(facts)[1]
    tables = {row.table for row in found.law_rows}
    assert {"minimum_wage", "statutory_increase", "statutory_interest", "court_fees"} <= tables
    assert len(found.law_rows) == len(set(found.law_rows)) and found.unverified_rows == []
    unsure = chosen(facts, first_roll_date=date(2025, 12, 1))
    assert [row.table for row in unsure.unverified_rows] == ["court_fees"]


def test_every_figure_has_a_name() -> None:
    facts = dossier(employment=FULL_TIME, choices=Choices(alternatives=("presumption",)))
    assessed, found = made(facts)
    names = figure_names(assessed, found)
    for name, expected in {
        "total": "971.32",
        "2026-03-02": "588.40",
        "2026-03-02/paid": "0.00",
        "2026-03-02/hours": "40.00",
        "presumption/2026-03-02/due": "529.56",
        "shortfall/2026-03-02": "588.40",
        "statutory_increase/holiday_allowance/2025-06-01": "23.54",
        "statutory_interest/shortfall/2026-03-02": "16.77",
    }.items():
        assert amount(names[name]) == amount(find_figure(assessed, found, name)) == expected, name


def test_claimed_wages_are_one_term_per_pay_period() -> None:
    """30 hours where 20 were agreed: on 14 March only the base of 294.20 is due, a week later all of 441.30."""
    facts = dossier(
        employment=employment(end=NEXT_WEEK.last, agreed_hours_per_week=Fraction(20)), hours=(in_week(WEEK, "30"),)
    )
    assert amount(claimed_wages(*made(facts, date(2026, 3, 14)))) == "294.20"
    whole = claimed_wages(*made(facts, date(2026, 3, 15)))
    assert amount(whole) == "441.30" and "art. 7 WML" in cited(whole)
    paid_base = replace(facts, payslips=(slip(WEEK, "294.20"),))
    assert amount(claimed_wages(*made(paid_base, date(2026, 3, 14)))) == "0.00"


def test_an_unknown_name_lists_what_can_be_asked() -> None:
    with pytest.raises(KeyError, match="presumption/2026-03-02"):
        find_figure(*made(dossier(employment=FULL_TIME)), "1999-01-01")
