"""Hours per calendar day: shifts, weeks, and which source counts."""

from __future__ import annotations

from datetime import date, time
from fractions import Fraction
from typing import Any

import pytest

from tests.facts import NEXT_WEEK, WEEK, WORKWEEK, amount, in_week, one_day, shift
from wml_claim.evidence import DaySource
from wml_claim.figure import Reading, Statement
from wml_claim.records import WorkedHours
from wml_claim.rules import RuleError
from wml_claim.rules.working_time import (
    CountedDay,
    by_week,
    counted,
    long_weeks,
    own_account,
    pattern_days,
    shift_hours,
    spread,
)
from wml_claim.span import Span, iso_week

MONDAY = WEEK.first


def per_day(*records: WorkedHours, employed: Span = WEEK) -> dict[int, Fraction]:
    """Hours per day of the month."""
    found: dict[int, Fraction] = {}
    for entry in spread(records, employed, WORKWEEK):
        found[entry.day.day] = found.get(entry.day.day, Fraction(0)) + entry.hours.value
    return found


def on_one_day(*records: WorkedHours) -> tuple[str, object]:
    (day,) = counted(spread(records, WEEK, WORKWEEK)).values()
    return day.source, day.hours.value


@pytest.mark.parametrize(
    ("day", "begin", "end", "pause", "expected"),
    [
        (date(2026, 3, 2), 8, 17, 60, [8]),
        (date(2026, 3, 2), 22, 0, 0, [2]),
        (date(2026, 3, 2), 22, 6, 30, [2, "5.5"]),  # off the longer day
        (date(2026, 3, 2), 20, 4, 60, [3, 4]),  # equal: off the first
        (date(2026, 3, 2), 23, 8, 510, ["0.5"]),  # more than the longer day has
        (date(2026, 3, 2), 15, 1, 570, ["0.5"]),
        (date(2026, 3, 28), 22, 6, 0, [2, 5]),  # the clock goes forward
        (date(2026, 10, 24), 22, 6, 0, [2, 7]),  # the clock goes back
        (date(2026, 10, 25), 0, 12, 0, [13]),
        (date(2026, 10, 25), 0, 23, 0, [24]),
    ],
)
def test_shifts_have_real_elapsed_time(day: date, begin: int, end: int, pause: int, expected: list[object]) -> None:
    found = shift_hours(day, time(begin), time(end), pause)
    assert [hours for _, hours in found] == [Fraction(str(hours)) for hours in expected]


@pytest.mark.parametrize(("begin", "end", "pause"), [(8, 8, 0), (8, 12, 240), (22, 6, 600)])
def test_a_shift_without_working_time_is_refused(begin: int, end: int, pause: int) -> None:
    with pytest.raises(RuleError, match=r"heeft geen werktijd\. Verbeter begin, eind of pauze"):
        shift_hours(MONDAY, time(begin), time(end), pause)


def test_a_shift_inside_the_hour_that_the_clock_skips_is_refused() -> None:
    with pytest.raises(RuleError, match="heeft geen werktijd"):
        shift_hours(date(2026, 3, 29), time(2, 30), time(3), 0)


def test_nothing_counts_after_the_last_day_of_employment() -> None:
    assert per_day(shift(WEEK.last, 22, 6)) == {8: 8}
    assert per_day(shift(WEEK.last, 22, 6), employed=Span(WEEK.first, NEXT_WEEK.last)) == {8: 2, 9: 6}


def test_a_week_is_spread_over_the_working_days_inside_the_employment() -> None:
    assert per_day(in_week(WEEK, "40")) == {2: 8, 3: 8, 4: 8, 5: 8, 6: 8}
    assert per_day(in_week(WEEK, "40"), employed=Span(date(2026, 3, 5), WEEK.last)) == {5: 20, 6: 20}


def test_a_week_without_a_working_day_is_refused() -> None:
    with pytest.raises(RuleError, match=r"week 2026-W10 kunnen niet worden verdeeld.*Verbeter de week of de werkdagen"):
        per_day(in_week(WEEK, "8"), employed=Span(date(2026, 3, 7), WEEK.last))


def test_hours_per_week_are_cut_at_the_employment() -> None:
    long = in_week(Span(date(2026, 2, 1), date(2026, 12, 31)), "45", per_week=True)
    assert per_day(long) == {2: 9, 3: 9, 4: 9, 5: 9, 6: 9}
    assert per_day(in_week(Span(MONDAY, MONDAY), "45", per_week=True)) == {2: 9}
    assert per_day(in_week(NEXT_WEEK, "45", per_week=True)) == {}


def test_a_day_outside_the_employment_is_refused() -> None:
    for record in (one_day(NEXT_WEEK.first, "8"), shift(NEXT_WEEK.first, 8, 12)):
        with pytest.raises(RuleError, match=r"De uren van 9.maart.2026 \(eigen urenlijst\) liggen buiten het dienst"):
            per_day(record)


def test_some_kinds_of_hours_do_not_count() -> None:
    kinds = ("work", "waiting", "training", "travel", "on_call", "leave", "public_holiday", "sick")
    assert per_day(*(one_day(MONDAY, "1", kind=kind) for kind in (*kinds, "commuting", "unpaid_leave"))) == {2: 8}


LATER = {"made": "later"}


@pytest.mark.parametrize(
    ("records", "counts"),
    [
        ([one_day(MONDAY, "4", "location"), one_day(MONDAY, "3", "employer_record")], "employer_record"),
        ([one_day(MONDAY, "4", "message"), one_day(MONDAY, "3", "location")], "location"),
        ([one_day(MONDAY, "4", "roster"), one_day(MONDAY, "3", "message")], "message"),
        ([one_day(MONDAY, "4"), one_day(MONDAY, "3", "roster")], "roster"),
        ([one_day(MONDAY, "4", "agreement"), one_day(MONDAY, "3")], "diary"),
        ([one_day(MONDAY, "4", **LATER), one_day(MONDAY, "3", "agreement")], "agreement"),
        ([one_day(MONDAY, "4", "statement"), one_day(MONDAY, "3", **LATER)], "diary"),
        ([one_day(MONDAY, "4", **LATER), one_day(MONDAY, "3", "employer_record", **LATER)], "employer_record"),
        ([one_day(MONDAY, "0", "employer_record"), one_day(MONDAY, "3", "statement")], "statement"),
    ],
)  # fmt: skip
def test_one_source_counts_per_day(records: list[WorkedHours], counts: str) -> None:
    assert on_one_day(*records) == on_one_day(*reversed(records)) == (counts, 3)


def test_records_of_the_source_that_counts_add_up_and_the_others_are_kept() -> None:
    records = [one_day(MONDAY, "3"), one_day(MONDAY, "2"), one_day(MONDAY, "9", "statement")]
    day = counted(spread(records, WEEK, WORKWEEK))[MONDAY]
    assert day.hours.value == 5
    assert [(source, amount(hours)) for source, hours in day.others] == [("statement", "9.00")]


def chosen(*records: WorkedHours, choice: DaySource) -> CountedDay:
    (day,) = counted(spread(records, WEEK, WORKWEEK), [choice]).values()
    return day


@pytest.mark.parametrize(("made", "hours"), [(None, 8), ("at_the_time", 8), ("later", 6)])
def test_a_chosen_source_with_two_makings(made: Any, hours: int) -> None:
    """The roster would count; the diary is chosen, and which of its two forms."""
    now, later = one_day(MONDAY, "8"), one_day(MONDAY, "6", made="later")
    choice = DaySource(Span(MONDAY, MONDAY), "diary", "het rooster is die ochtend gewijzigd", made)
    day = chosen(now, later, one_day(MONDAY, "4", "roster"), choice=choice)
    assert (day.source, day.hours.value, day.reason) == ("diary", hours, "het rooster is die ochtend gewijzigd")
    assert day.later is (made == "later")
    assert ("roster", Fraction(4)) in [(source, figure.value) for source, figure in day.others]
    assert len(day.others) == 2


def test_a_diary_made_later_does_not_add_to_one_made_at_the_time() -> None:
    assert on_one_day(one_day(MONDAY, "3"), one_day(MONDAY, "9", **LATER)) == ("diary", 3)


def test_the_own_account_leaves_out_what_the_employer_made() -> None:
    entries = spread(
        [one_day(MONDAY, "8", "roster"), one_day(MONDAY, "5"), one_day(MONDAY, "9", "message")], WEEK, WORKWEEK
    )
    assert {day: hours.value for day, hours in own_account(entries).items()} == {MONDAY: 9}


@pytest.mark.parametrize(
    ("records", "warned"),
    [
        ([in_week(WEEK, "60")], []),
        ([in_week(WEEK, "61")], [("2026-W10", 61)]),
        ([in_week(WEEK, "61"), in_week(WEEK, "50", "statement")], [("2026-W10", 61)]),
        ([in_week(WEEK, "61", "message"), in_week(WEEK, "50")], []),
    ],
)
def test_more_than_sixty_hours_ask_for_a_second_source(records: list[WorkedHours], warned: list[object]) -> None:
    entries = spread(records, WEEK, WORKWEEK)
    assert long_weeks(counted(entries), entries) == warned


def test_hours_know_where_they_were_read() -> None:
    box = Reading("uren.pdf", 2, "22:00", (1.0, 2.0, 3.0, 4.0))
    read = one_day(MONDAY, "8", sources={"hours": box}, document="uren.pdf")
    kept = one_day(MONDAY, "8", document="uren.pdf")
    typed = shift(MONDAY, 8, 17, 60)
    origins = [entry.hours.origin for record in (read, kept, typed) for entry in spread([record], WEEK, WORKWEEK)]
    assert origins == [box, Reading("uren.pdf"), Statement("eigen urenlijst", None, "08:00-17:00, pauze 60 min")]


def test_pattern_days_and_weeks_of_a_span() -> None:
    assert pattern_days(None, WORKWEEK) == []
    assert pattern_days(WEEK, (5,)) == [date(2026, 3, 7)]
    whole = Span(date(2026, 3, 7), date(2026, 3, 17))
    assert by_week(whole) == [iso_week(day).overlap(whole) for day in (whole.first, date(2026, 3, 9), whole.last)]
