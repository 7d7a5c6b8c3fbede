"""Hours that cannot be, and papers about somebody else: told, and never changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from fractions import Fraction

import pytest

from tests.facts import NEXT_WEEK, WEEK, WORKWEEK, dossier, employment, in_week, one_day, shift, slip
from wml_claim.assessment import assess
from wml_claim.law import load_law
from wml_claim.records import WorkedHours
from wml_claim.rules.plausibility import Doubt, doubts, other_person
from wml_claim.rules.working_time import counted, spread
from wml_claim.span import Span

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)


def found(*records: WorkedHours, known_last: bool = True) -> list[Doubt]:
    days = counted(spread(records, WEEK, WORKWEEK))
    return [replaced(doubt) for doubt in doubts(records, days, WEEK, known_last)]


def replaced(doubt: Doubt) -> Doubt:
    return doubt._replace(message=doubt.message.replace("\u00a0", " "))


def codes(*records: WorkedHours) -> list[str]:
    return [doubt.code for doubt in found(*records)]


def test_shifts_of_one_source_that_overlap() -> None:
    (doubt,) = found(shift(MONDAY, 8, 12), shift(MONDAY, 11, 14))
    assert doubt.code == "shifts_overlap" and doubt.about == "2026-03-02"
    assert "overlappen twee diensten volgens eigen urenlijst" in doubt.message
    assert codes(shift(MONDAY, 22, 3), shift(TUESDAY, 2, 6)) == ["shifts_overlap"]
    assert codes(shift(MONDAY, 8, 12), shift(MONDAY, 12, 14)) == []
    assert codes(shift(MONDAY, 8, 12), replace(shift(MONDAY, 9, 13), source="roster")) == []  # one of them counts


def at(day: date, begin: time, end: time) -> WorkedHours:
    return replace(shift(day, 8, 9), begin=begin, end=end)


@pytest.mark.parametrize(
    ("first", "second", "overlaps"),
    [
        (at(MONDAY, time(8), time(12, 1)), at(MONDAY, time(12), time(14)), True),
        (at(MONDAY, time(22), time(0, 30)), at(TUESDAY, time(0, 30), time(5)), False),
        (at(MONDAY, time(22), time(0, 31)), at(TUESDAY, time(0, 30), time(5)), True),
        (at(MONDAY, time(22), time(0)), at(TUESDAY, time(0), time(5)), False),
        (at(MONDAY, time(22), time(3)), at(MONDAY, time(12), time(15)), False),
        (at(MONDAY, time(20), time(23, 59)), at(TUESDAY, time(0), time(5)), False),
    ],
)
def test_shifts_overlap_by_the_minute_and_over_midnight(
    first: WorkedHours, second: WorkedHours, overlaps: bool
) -> None:
    assert codes(first, second) == (["shifts_overlap"] if overlaps else [])


def test_a_day_of_24_hours() -> None:
    (doubt,) = found(one_day(MONDAY, "24"))
    assert doubt.code == "whole_day_worked" and "24 uren (eigen urenlijst)" in doubt.message
    assert "24,25 uren" in found(one_day(MONDAY, "24.25"))[0].message
    assert codes(one_day(MONDAY, "23.75")) == []


@pytest.mark.parametrize(
    ("span", "edge"),
    [
        (Span(date(2026, 2, 20), WEEK.last), "vóór de eerste"),
        (Span(WEEK.first, NEXT_WEEK.last), "na de laatste"),
    ],
)
def test_work_before_the_first_or_after_the_last_day(span: Span, edge: str) -> None:
    (doubt,) = found(in_week(span, "40", per_week=True))
    assert doubt.code == "work_outside_employment" and edge in doubt.message


def test_no_end_known_and_whole_weeks_are_no_doubt() -> None:
    longer = in_week(Span(WEEK.first, NEXT_WEEK.last), "40", per_week=True)
    assert found(longer, known_last=False) == []
    assert found(in_week(WEEK, "40")) == []


@pytest.mark.parametrize(
    ("end", "pause", "doubtful"),
    [
        (time(13, 30), 0, False),  # exactly 5.5 hours
        (time(14, 0), 0, True),
        (time(14, 0), 30, False),  # 5.5 hours remain
        (time(13, 31), 0, True),
        (time(15, 0), 29, True),
        (time(18, 31), 30, True),
        (time(19, 0), 44, True),
        (time(7, 59), 44, True),  # nearly 23 hours, over midnight
        (time(18, 30), 30, False),  # exactly 10 hours
        (time(19, 0), 30, True),  # 10.5 hours of work ask for 45 minutes
        (time(19, 0), 45, False),
    ],
)
def test_breaks(end: time, pause: int, doubtful: bool) -> None:
    record = replace(shift(MONDAY, 8, 9), end=end, break_minutes=pause)
    assert codes(record) == (["short_breaks"] if doubtful else [])


def test_short_breaks_are_told_once() -> None:
    (doubt,) = found(shift(MONDAY, 8, 16), shift(TUESDAY, 8, 16))
    assert doubt.message.startswith("Bij 2 dienst(en), voor het eerst op 2 maart 2026")
    assert "art. 5:4 Atw" in doubt.message and doubt.about == "2026-03-02"


def test_a_shift_over_midnight_of_exactly_five_and_a_half_hours_needs_no_break() -> None:
    assert codes(at(MONDAY, time(22), time(3, 30))) == []
    assert codes(at(MONDAY, time(22), time(3, 31))) == ["short_breaks"]


def test_unpaid_kinds_are_left_alone() -> None:
    assert codes(replace(shift(MONDAY, 8, 16), kind="commuting")) == []


@pytest.mark.parametrize(
    ("printed", "strange"),
    [
        ("A. Voorbeeld", False),
        ("VOORBEELD, A", False),
        (None, False),
        ("B. Anders", True),
        ("A.", False),
        ("A. Anders", True),
    ],
)
def test_a_slip_of_somebody_else(printed: str | None, strange: bool) -> None:
    told = list(other_person([slip(WEEK, "1", worker=printed, document="w1.pdf")], "A. Voorbeeld"))
    assert bool(told) is strange
    assert not told or (told[0].about == "w1.pdf" and f"Op w1.pdf staat {printed}" in told[0].message)
    assert not list(other_person([slip(WEEK, "1", worker=printed)], ""))


def test_a_name_of_two_letters_is_a_name() -> None:
    assert not list(other_person([slip(WEEK, "1", worker="NG, B.")], "B. Ng"))
    assert list(other_person([slip(WEEK, "1", worker="LI, B.")], "B. Ng"))


def test_an_assessment_warns_and_counts_on() -> None:
    """Two overlapping shifts of four hours: eight hours count until the adviser removes one."""
    facts = dossier(
        employment=employment(), hours=(shift(MONDAY, 8, 12), shift(MONDAY, 11, 15)),
        payslips=(slip(WEEK, "1", worker="B. Anders"),),
    )  # fmt: skip
    assessed = assess(facts, load_law(), date(2026, 11, 23))
    assert {"shifts_overlap", "other_worker"} <= {warning.code for warning in assessed.warnings}
    assert assessed.documented.hours.value == Fraction(8)


def test_one_source_that_states_a_day_twice() -> None:
    (doubt,) = found(in_week(WEEK, "40"), one_day(MONDAY, "8"))
    assert (doubt.code, doubt.about) == ("hours_add_up", "2026-03-02") and "1 dag(en)" in doubt.message
    assert codes(shift(MONDAY, 8, 12), one_day(MONDAY, "4")) == ["hours_add_up"]
    (both,) = found(in_week(Span(MONDAY, TUESDAY), "16"), one_day(MONDAY, "8"), one_day(TUESDAY, "8"))
    assert both.about == "2026-03-02" and "Op 2 dag(en), voor het eerst op 2 maart 2026" in both.message
    assert codes(in_week(WEEK, "40"), one_day(MONDAY, "8", "roster")) == []  # another source: one of them counts
    assert codes(in_week(WEEK, "40"), one_day(MONDAY, "8", made="later")) == []
    assert codes(one_day(MONDAY, "4"), one_day(MONDAY, "2")) == []  # two parts of a day, told in one way
    assert codes(shift(MONDAY, 8, 12), shift(MONDAY, 13, 15)) == []
    assert codes(replace(one_day(MONDAY, "20"), per_week=True), one_day(MONDAY, "4")) == ["hours_add_up"]
    assert codes(one_day(MONDAY, "8"), one_day(MONDAY, "1", kind="travel")) == []  # travel comes on top


def test_a_span_wholly_outside_the_employment() -> None:
    (doubt,) = found(in_week(Span(date(2026, 2, 2), date(2026, 2, 20)), "40", per_week=True))
    assert doubt.code == "work_outside_employment" and "geheel vóór de eerste dag" in doubt.message


def test_a_lone_day_outside_the_employment_is_left_to_the_core() -> None:
    """It is refused there with its place; here it is no doubt beside that."""
    before = WEEK.first - timedelta(days=7)
    day, week = one_day(WEEK.first - timedelta(days=1), "8"), in_week(Span(before, before + timedelta(days=6)), "40")
    assert [list(doubts([lone], {}, WEEK, True)) for lone in (day, week)] == [[], []]
    per_week = replace(day, per_week=True)
    eight_days = in_week(Span(before - timedelta(days=1), before + timedelta(days=6)), "40")
    for told in (per_week, eight_days):
        assert [doubt.code for doubt in doubts([told], {}, WEEK, True)] == ["work_outside_employment"]
