"""Corrections of what was read: the doubt goes with the value, the printed text stays, sums are checked again."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from tests.papers.layouts import agency_weeks, weekly_slip
from tests.papers.samples import week_slip
from tests.papers.slips import sum_of
from wml_claim.corrections import (
    accept,
    add_payslip,
    problems_of,
    with_facts_of_kind,
    with_kind,
    with_payslip,
    with_source_of_hours,
    without_line,
    without_paper,
)
from wml_claim.dossier import Dossier
from wml_claim.importing import add_papers
from wml_claim.readers import failed, read_file
from wml_claim.records import Payslip
from wml_claim.resources import resource


@pytest.fixture
def doubted(tmp_path: Path) -> Dossier:
    """A slip with a line that no reader knows."""
    slip = week_slip()
    path = tmp_path / "strook.pdf"
    path.write_bytes(weekly_slip(replace(slip, deductions=(*slip.deductions, sum_of("Zwembadlidmaatschap", "10.00")))))
    return add_papers(Dossier(), [read_file(path)])


def test_choosing_the_kind_settles_the_doubt_about_the_line(doubted: Dossier) -> None:
    slip = doubted.payslips[0]
    assert [problem.code for problem in doubted.documents[0].problems] == ["unknown_label"]
    last = len(slip.deductions) - 1
    assert slip.deductions[last].label == "Zwembadlidmaatschap"
    chosen = (*slip.deductions[:last], replace(slip.deductions[last], kind="fine"))
    after = with_payslip(doubted, 0, replace(slip, deductions=chosen))
    assert after.documents[0].problems == ()
    assert after.documents[0].state == "read"


def test_a_wrong_correction_is_told_and_a_right_one_takes_the_doubt_away(doubted: Dossier) -> None:
    slip = doubted.payslips[0]
    assert slip.net is not None
    wrong = with_payslip(doubted, 0, replace(slip, net=slip.net + 1))
    assert "net_does_not_add_up" in {problem.code for problem in wrong.documents[0].problems}
    assert wrong.payslips[0].sources["net"].text == slip.sources["net"].text
    right = with_payslip(wrong, 0, slip)
    assert [problem.code for problem in right.documents[0].problems] == ["unknown_label"]


def test_a_fact_about_a_deduction_leaves_the_doubt_about_its_kind(doubted: Dossier) -> None:
    slip = doubted.payslips[0]
    told = tuple(replace(one, mandate=True) for one in slip.deductions)
    assert with_payslip(doubted, 0, replace(slip, deductions=told)).documents == doubted.documents


def test_taking_out_a_line_moves_the_spots_of_those_below(doubted: Dossier) -> None:
    slip = doubted.payslips[0]
    after = without_line(doubted, 0, "deductions.0").payslips[0]
    assert after.deductions == slip.deductions[1:]
    assert after.sources["deductions.0"] == slip.sources["deductions.1"]
    assert f"deductions.{len(after.deductions)}" not in after.sources


def test_taking_out_a_line_moves_the_doubts_below_it(doubted: Dossier) -> None:
    after = without_line(doubted, 0, "deductions.0")
    unknown = next(problem for problem in after.documents[0].problems if problem.code == "unknown_label")
    assert unknown.about == f"deductions.{len(after.payslips[0].deductions) - 1}"


def test_accepting_the_last_doubt_makes_the_paper_read(doubted: Dossier) -> None:
    after = accept(doubted, "strook.pdf", doubted.documents[0].problems)
    assert after.documents[0].state == "read"
    assert after.payslips == doubted.payslips


def test_of_several_slips_on_a_paper_only_one_gets_the_problem(tmp_path: Path) -> None:
    from datetime import date

    weeks = [replace(week_slip(date(2025, 6, day)), worker="Jan Jansen") for day in (16, 23)]
    odd = replace(weeks[1], deductions=(*weeks[1].deductions, sum_of("Zwembadlidmaatschap", "10.00")))
    path = tmp_path / "periode.pdf"
    whole = replace(weeks[0], last=weeks[1].last, period="7 2025")
    path.write_bytes(agency_weeks([weeks[0], odd], whole))
    dossier = add_papers(Dossier(), [read_file(path)])
    assert len(dossier.payslips) == 2
    codes = [{one.code for one in problems_of(dossier, slip)} for slip in dossier.payslips]
    assert "unknown_label" in codes[1] and "unknown_label" not in codes[0]


def test_a_paper_typed_over_counts_as_read(doubted: Dossier) -> None:
    scan = failed("scan.pdf", "ab", "no_text", "alleen afbeeldingen.")
    dossier = add_papers(doubted, [scan])
    slip = Payslip(doubted.payslips[0].span, Fraction(400), document="scan.pdf")
    after = add_payslip(dossier, slip)
    assert (after.documents[1].kind, after.documents[1].state) == ("payslip", "read")
    assert after.payslips[-1] == slip


def test_a_paper_that_is_only_kept_need_not_be_read(doubted: Dossier) -> None:
    dossier = add_papers(doubted, [replace(failed("contract.pdf", "ab", "not_a_payslip", "geen loonstrook."))])
    dossier = with_kind(dossier, "contract.pdf", "hours")
    assert dossier.documents[1].state == "failed"
    dossier = with_kind(dossier, "contract.pdf", "other")
    assert (dossier.documents[1].kind, dossier.documents[1].state) == ("other", "read")


def test_a_paper_goes_with_all_its_records(doubted: Dossier) -> None:
    after = without_paper(doubted, "strook.pdf")
    assert (after.documents, after.payslips) == ((), ())


def test_who_kept_the_hours_is_answered_for_the_whole_paper() -> None:
    dossier = add_papers(Dossier(), [read_file(resource("examples", "glasshouse", "uren.xlsx"))])
    assert [problem.code for problem in dossier.documents[0].problems] == ["source_unknown"]
    after = with_source_of_hours(dossier, "uren.xlsx", "roster", "later")
    assert {(one.source, one.made) for one in after.hours} == {("roster", "later")}
    assert after.documents[0].state == "read"


def test_facts_hold_for_every_deduction_of_the_kind_and_no_other(doubted: Dossier) -> None:
    housing = next(one for one in doubted.payslips[0].deductions if one.kind == "housing")
    twice = replace(doubted, payslips=doubted.payslips * 2)
    after = with_facts_of_kind(twice, replace(housing, mandate=True, tenancy_copy=False))
    for slip in after.payslips:
        facts = {(one.kind, one.mandate, one.tenancy_copy) for one in slip.deductions}
        assert ("housing", True, False) in facts
        assert {mandate for kind, mandate, _ in facts if kind != "housing"} == {None}
        assert [one.amount for one in slip.deductions] == [one.amount for one in doubted.payslips[0].deductions]
