"""The thirty-four traps of the minimum-wage claim, in our own words, each with the test that guards against it.

A guard is a test by its node id: it must exist, and where it is a case of tests/cases/rules or tests/cases the case
must be there too. `Trap.proof`, where there is one, checks the trap itself on the spot.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from wml_claim.law import load_law
from wml_claim.records import OTHER_ITEMS, WAGE_ITEMS

ROOT = Path(__file__).resolve().parent.parent
LAW = load_law()


@dataclass(frozen=True)
class Trap:
    """What somebody could get wrong, the node ids that catch it, and a check on the spot."""

    number: int
    wrong: str
    guards: tuple[str, ...]
    proof: Callable[[], bool] | None = None


def case(name: str) -> str:
    return f"tests/test_rule_cases.py::test_case[{name}]"


TRAPS = (
    Trap(1, "The six months of full-time work are told as law, or an article of the WML is cited for them.",
         ("tests/law/test_grounds.py::test_the_six_months_are_advised_and_never_law",
          "tests/law/test_grounds.py::test_a_proposal_may_not_cite_the_minimum_wage_act",
          "tests/law/test_articles.py::test_an_unknown_article_is_refused"),
         lambda: LAW.ground("wml_proposal").status == "advised"),
    Trap(2, "Article 23 Wav is used for a worker from the European Union.",
         ("tests/rules/test_presumption.py::test_work_without_a_permit_needs_every_condition",
          "tests/law/test_grounds.py::test_wav_needs_the_four_confirmations")),
    Trap(3, "Article 23 Wav is read as full time, or as longer than six months.",
         ("tests/rules/test_hours_basis.py::test_the_window_is_six_months_clamped_and_cut",
          "tests/letters/test_papers.py::test_the_permit_rule_is_pleaded_on_the_informed_choice_only")),
    Trap(4, "That a contract exists (7:610a) is taken for how many hours it has (7:610b).",
         ("tests/rules/test_presumption.py::test_the_average_applies_where_a_month_is_filled",),
         lambda: {"7:610a", "7:610b"} <= {article.code.removesuffix(" BW") for article in LAW.articles}
         and "610a" not in LAW.ground("bw_7_610b").article),
    Trap(5, "The average is used before three months have passed, or over months without hours.",
         (case("76_no_average_in_the_first_three_months"),
          "tests/rules/test_hours_basis.py::test_the_first_three_months_are_never_filled",
          "tests/rules/test_hours_basis.py::test_a_filled_month_is_no_base_for_a_later_one")),
    Trap(6, "A month counts 173.33 hours.",
         ("tests/rules/test_minimum_wage.py::test_hours_a_month_are_a_twelfth_of_the_calendar_year",
          "tests/test_cases.py::test_assess[05_fixed_monthly_art_11]"),
         lambda: not found_in_core("173.33", "173,33")),
    Trap(7, "Before 2024 everybody works 40 hours full time, or more than 40.",
         ("tests/rules/test_minimum_wage.py::test_full_time_hours_are_at_most_forty",
          case("94_full_time_hours_missing_before_2024"),
          "tests/law/test_rates.py::test_sector_hours_are_at_most_forty_or_unknown")),
    Trap(8, "The base amount of the statute is used, not the amount of the day.",
         ("tests/law/test_minimum_wage.py::test_adult_hours_since_2024",
          "tests/law/test_minimum_wage.py::test_changes_are_every_first_of_january_and_july"),
         lambda: LAW.minimum_wage.hour(date(2026, 7, 1), 30, False).value == Fraction("14.99")),
    Trap(9, "Youth rates are multiplied and rounded here; apprentices and the scale of 2027 are forgotten.",
         ("tests/law/test_minimum_wage.py::test_youth_hours_are_rounded_to_the_nearest_cent",
          "tests/law/test_minimum_wage.py::test_own_apprentice_amounts_exist_for_18_to_20_from_july_2017",
          "tests/law/test_minimum_wage.py::test_the_proposed_scale_of_2027_is_told_but_never_used")),
    Trap(10, "A birthday counts from the next month, or hours are paid at the rate of the day of payment.",
         (case("02_birthday_in_a_week"), case("01_rate_change_in_a_week"),
          "tests/rules/test_minimum_wage.py::test_a_birthday_counts_from_the_day_itself",
          case("120_time_off_not_taken_before_1_july"))),
    Trap(11, "Good weeks cure bad weeks over a year.",
         (case("19_too_much_does_not_cure_another_period"),)),
    Trap(12, "Holiday allowance, travel, bonus or year-end pay counts as wage.",
         (case("20_what_counts_as_wage"),
          "tests/rules/test_pay_details.py::test_every_kind_has_words_and_counts_or_not"),
         lambda: {"holiday_allowance", "expense", "profit", "year_end", "one_off"} <= set(OTHER_ITEMS)),
    Trap(13, "A free room or meals count as wage.",
         (case("20_what_counts_as_wage"),),
         lambda: "in_kind" in OTHER_ITEMS and "in_kind" not in WAGE_ITEMS),
    Trap(14, "Rent is deducted because it stands on the slip.",
         (case("34_housing_with_a_condition_missing"),
          "tests/rules/test_deductions.py::test_housing_needs_all_four_conditions")),
    Trap(15, "The quarter for housing fell to a fifth in 2026.",
         ("tests/law/test_rates.py::test_housing_is_a_quarter_since_2017",),
         lambda: LAW.deductions.housing(date(2026, 6, 30)).value == Fraction(1, 4)),
    Trap(16, "A fixed rent stays within a quarter, also in a short week.",
         (case("33_housing_in_a_short_week"),)),
    Trap(17, "Cash is paid wage without a question, or is left out altogether.",
         ("tests/rules/test_records_check.py::test_paid_in_cash",
          "tests/test_cases.py::test_assess[03_kebab_no_records_cash]",
          case("176_money_handed_back_without_a_slip"))),
    Trap(18, "A slip without hours, or no new slip this month, is a breach by itself.",
         ("tests/rules/test_records_check.py::test_payslip_incomplete_is_known_only_for_slips_that_were_read",
          "tests/rules/test_records_check.py::test_payslip_missing")),
    Trap(19, "A slip of 2022 is held against the hourly minimum.",
         ("tests/rules/test_records_check.py::test_wrong_minimum_printed",)),
    Trap(20, "Holidays, sickness, short or cancelled calls, training and presence are left out, or commuting is in.",
         (case("101_short_call_counts_for_three_hours"), case("105_call_cancelled_within_four_days"),
          case("110_sick_in_the_first_year"),
          "tests/rules/test_working_time.py::test_some_kinds_of_hours_do_not_count")),
    Trap(21, "Time off replaces pay without a written agreement and a cao.",
         ("tests/rules/test_time_off.py::test_only_with_a_written_agreement_before_and_a_cao",
          case("123_time_off_without_a_cao"), case("125_time_off_agreed_afterwards"))),
    Trap(22, "The increase runs by calendar days, from the first day, without a cap, or against a client.",
         (case("59_increase_by_working_day_around_easter"),
          "tests/law/test_rates.py::test_increase_reaches_half_on_the_33rd_working_day",
          "tests/rules/test_chain.py::test_the_direct_client_now_but_never_for_increase_slips_or_costs")),
    Trap(23, "Interest is simple, at one rate, at the commercial rate, or of a year nobody verified.",
         (case("63_interest_over_a_leap_year"),
          "tests/law/test_rates.py::test_interest_outside_the_table_is_refused",
          "tests/law/test_rates.py::test_interest_from_a_change"),
         lambda: not found_in_core("6:119a")),
    Trap(24, "Limitation runs from the end of the contract or the year, and a letter that was only sent interrupts it.",
         (case("54_sent_but_not_shown_to_be_received"), case("56_limitation_from_29_february"),
          "tests/rules/test_limitation.py::test_the_last_safe_day_itself_is_safe_also_on_a_sunday")),
    Trap(25, "Nobody writes down when the worker complained.",
         ("tests/rules/test_complaint.py::test_late_after_two_months",
          "tests/rules/test_complaint.py::test_no_complaint_at_all",
          case("162_first_complaint_came_late"))),
    Trap(26, "The terms of two and three months after a dismissal are forgotten.",
         ("tests/rules/test_forfeiture.py::test_who_loses_which_claims", case("163_dismissed_by_the_employer"))),
    Trap(27, "A letter to the court counts as a claim, or the form of the regelrechter as an interruption.",
         ("tests/letters/test_papers.py::test_the_face_says_what_the_paper_is",
          "tests/letters/test_papers.py::test_the_regelrechter_needs_an_interruption_first"),
         lambda: not found_in_core("25.000", "25000", "25_000")),
    Trap(28, "Article 7:692 makes the user company liable, and every link can be addressed at once.",
         ("tests/rules/test_chain.py::test_the_next_link_only_after_the_one_before_failed",
          case("160_direct_client_for_its_own_days")),
         lambda: not found_in_core("7:692")),
    Trap(29, "Net money is taken off a gross claim, or every day is rounded.",
         ("tests/letters/test_figures.py::test_gross_and_net_are_never_one_sum", case("46_net_money_below_60_percent"),
          "tests/rules/test_minimum_wage.py::test_the_sum_is_rounded_half_up_once")),
    Trap(30, "A BSN, union membership or residence status is printed.",
         ("tests/letters/test_papers.py::test_the_worker_stays_private",
          "tests/readers/test_payslip_doubts.py::test_bsn_is_nowhere")),
    Trap(31, "Court fees and interest have no day until which they are known.",
         ("tests/law/test_book.py::test_every_table_says_when_it_was_checked_and_until_when_it_is_known",
          case("73_court_fee_of_a_year_not_yet_known"))),
    Trap(32, "A summary of a judgment is cited as authority.",
         ("tests/letters/test_papers.py::test_nothing_stands_open_or_is_no_law",),
         lambda: not found_in_core("ECLI:")),
    Trap(33, "The worker's own hours are asked for under article 194 Rv instead of article 15 AVG.",
         ("tests/letters/test_before_a_claim.py::test_every_paper_has_its_basis_and_its_date",)),
    Trap(34, "One total hides the scenarios, and nothing says what would rebut them.",
         ("tests/test_cases.py::test_every_scenario_as_alternative[07_limitation_and_interruption]",
          "tests/letters/test_papers.py::test_the_alternative_claim_names_what_it_changes",
          "tests/law/test_grounds.py::test_every_ground_has_its_conditions_sources_and_date")),
)  # fmt: skip


def found_in_core(*words: str) -> list[str]:
    """The files of the program and its letters in which one of the words stands."""
    files = [*(ROOT / "wml_claim").rglob("*.py"), *(ROOT / "resources" / "letters").rglob("*.toml")]
    return [file.name for file in files if any(word in file.read_text(encoding="utf-8") for word in words)]


def test_there_are_thirty_four() -> None:
    assert [trap.number for trap in TRAPS] == list(range(1, 35))


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: str(trap.number))
def test_each_trap_is_guarded(trap: Trap) -> None:
    assert trap.wrong.endswith(".")
    assert trap.guards
    for guard in trap.guards:
        assert exists(guard), guard
    if trap.proof:
        assert trap.proof(), trap.wrong


def exists(node: str) -> bool:
    """Whether a test stands in its file; of a parametrised case also its case file."""
    file, _, rest = node.partition("::")
    name, _, parameter = rest.partition("[")
    path = ROOT / file
    if not path.is_file():
        return False
    names = {
        each.name for each in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(each, ast.FunctionDef)
    }
    if not parameter:
        return name in names
    folder = ROOT / "tests" / "cases" / ("rules" if path.name == "test_rule_cases.py" else "")
    return name in names and (folder / f"{parameter.rstrip(']')}.toml").is_file()


def test_a_guard_that_is_not_there_is_noticed() -> None:
    assert not exists("tests/test_traps.py::test_nothing")
    assert not exists("tests/test_nowhere.py::test_nothing")
    assert not exists(case("00_no_such_case"))
    assert exists("tests/test_traps.py::test_there_are_thirty_four")
