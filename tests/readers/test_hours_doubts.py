"""What a sheet leaves open or contradicts is said with its row; only what is impossible is left out."""

from __future__ import annotations

from datetime import date, time, timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from tests.readers.hours_files import Cell, Rows, write_xlsx
from tests.readers.test_hours_layouts import codes, days, read_rows, read_text, shifts
from wml_claim.readers.hours_mapping import HoursMapping
from wml_claim.readers.hours_sheet import read_hours_sheet
from wml_claim.records import Problem, ReadResult

MONDAY = date(2025, 3, 3)
SHIFT_HEADER = ["Datum", "Begin", "Einde", "Pauze", "Uren"]


def only_problem(result: ReadResult) -> Problem:
    (problem,) = (one for one in result.document.problems if one.code != "source_unknown")
    return problem


def test_half_past_seven_or_seven_point_three_is_a_doubt_with_both_readings(tmp_path: Path) -> None:
    result = read_rows(tmp_path, [["Datum", "Uren"], [MONDAY, "7.30"]])
    problem = only_problem(result)
    assert problem.code == "hours_ambiguous"
    assert problem.about == "hours.0"
    assert '"7.30" kan 7,3 uur zijn of 7:30 uur' in problem.message
    assert problem.reading is not None
    assert problem.reading.text == 'Blad1!B2: "7.30"'
    assert days(result) == [(MONDAY, Fraction(73, 10))]


@pytest.mark.parametrize(("end", "break_minutes"), [("15:30", 30), ("15:18", 30)])
def test_begin_and_end_decide_between_two_readings(tmp_path: Path, end: str, break_minutes: int) -> None:
    result = read_rows(tmp_path, [SHIFT_HEADER, [MONDAY, "7:30", end, "30 min", "7.30"]])
    assert codes(result) == []
    assert shifts(result) == [(MONDAY, time(7, 30), time(15, int(end[3:])), break_minutes)]


@pytest.mark.parametrize(
    ("pause", "hours", "minutes", "doubts"),
    [
        (30, 8, 30, []),
        (0.5, 8, 30, []),
        ("0,5", None, 30, []),
        ("45 min", None, 45, []),
        ("2x15", 8, 30, []),
        ("15 + 15 min", 8, 30, []),
        ("geen", 8.5, 0, []),
        (1, 7.5, 60, []),
        (1, None, 60, ["break_unit_unclear"]),
        (5, None, 5, ["break_unit_unclear"]),
        (time(0, 30), 8, 30, []),
        ("half uur", 7, 30, ["hours_do_not_match"]),
    ],
)
def test_breaks_in_every_notation(tmp_path: Path, pause: Cell, hours: Cell, minutes: int, doubts: list[str]) -> None:
    result = read_rows(tmp_path, [SHIFT_HEADER, [MONDAY, time(7), time(15, 30), pause, hours]])
    assert [record.break_minutes for record in result.hours] == [minutes]
    assert codes(result) == doubts


def test_the_heading_can_give_the_unit_of_the_break(tmp_path: Path) -> None:
    rows: Rows = [["Datum", "Begin", "Einde", "Pauze (min)"], [MONDAY, time(7), time(15), 3]]
    result = read_rows(tmp_path, rows)
    assert [record.break_minutes for record in result.hours] == [3]
    assert codes(result) == []


@pytest.mark.parametrize(
    ("day", "printed", "real", "word"),
    [(date(2025, 3, 29), 8, "7:00", "een uur korter"), (date(2025, 10, 25), 8, "9:00", "een uur langer")],
)
def test_the_night_of_the_clock_change(tmp_path: Path, day: date, printed: int, real: str, word: str) -> None:
    result = read_rows(tmp_path, [SHIFT_HEADER, [day, "22:00", "6:00", None, printed]])
    message = only_problem(result).message
    assert f"staat 8:00 uur, maar begin, einde en pauze geven {real} uur" in message
    assert word in message
    assert "Het blad houdt daar geen rekening mee" in message


def test_a_break_that_nobody_wrote_down_is_suggested(tmp_path: Path) -> None:
    result = read_rows(tmp_path, [SHIFT_HEADER, [MONDAY, "9:00", "17:30", None, 8]])
    assert only_problem(result).code == "hours_do_not_match"
    assert "een pauze die niet is opgeschreven" in only_problem(result).message
    assert shifts(result) == [(MONDAY, time(9), time(17, 30), 0)]


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ([None, None, None, 25], "over_24_hours"),
        ([None, None, None, -3], "negative_hours"),
        (["8:00", "8:00", None, None], "begin_is_end"),
        (["8:00", "9:00", "1 uur", None], "break_too_long"),
        ([None, None, None, "veel"], "unreadable_cell"),
        ([None, None, None, "ziek"], "kind_without_hours"),
        (["8.75", "half vier", None, None], "unreadable_cell"),
    ],
)
def test_an_impossible_row_is_left_out_and_the_others_are_read(tmp_path: Path, cells: list[Cell], code: str) -> None:
    rows: Rows = [SHIFT_HEADER, [MONDAY, *cells], [date(2025, 3, 4), "8:00", "12:00", None, 4]]
    result = read_rows(tmp_path, rows)
    assert shifts(result) == [(date(2025, 3, 4), time(8), time(12), 0)]
    assert code in codes(result)
    problem = next(one for one in result.document.problems if one.code == code)
    assert problem.severity == "missing"
    assert "rij 2" in problem.message


def test_a_row_that_stands_twice(tmp_path: Path) -> None:
    row: list[Cell] = [MONDAY, "8:00", "12:00", None, 4]
    result = read_rows(tmp_path, [SHIFT_HEADER, row, row])
    assert len(result.hours) == 2
    assert only_problem(result).code == "duplicate_row"
    assert "gelijk aan rij 2" in only_problem(result).message


def test_shifts_that_overlap_over_midnight(tmp_path: Path) -> None:
    rows: Rows = [SHIFT_HEADER, [MONDAY, "22:00", "6:00", None, 8], [date(2025, 3, 4), "5:00", "9:00", None, 4]]
    assert only_problem(read_rows(tmp_path, rows)).code == "overlapping_shifts"


def test_a_day_of_more_than_24_hours_in_parts(tmp_path: Path) -> None:
    result = read_rows(tmp_path, [["Datum", "Uren"], [MONDAY, 13], [MONDAY, 12]])
    assert only_problem(result).code == "day_over_24_hours"
    assert len(result.hours) == 2


@pytest.mark.parametrize(
    ("total", "expected"), [(12, []), (timedelta(hours=12), []), (13, ["total_differs"]), ("12,00", [])]
)
def test_totals_are_left_out_and_checked(tmp_path: Path, total: Cell, expected: list[str]) -> None:
    rows: Rows = [["Datum", "Uren"], [MONDAY, 8], [date(2025, 3, 4), 4], ["Totaal", total]]
    result = read_rows(tmp_path, rows)
    assert len(result.hours) == 2
    assert codes(result) == expected


def test_subtotals_and_a_total_without_a_word(tmp_path: Path) -> None:
    rows: Rows = [
        ["Datum", "Uren"],
        [MONDAY, 8],
        [date(2025, 3, 4), 4],
        [None, 12],
        [date(2025, 3, 5), 6],
        ["Subtotaal", 6],
        ["Eindtotaal", 18],
    ]
    result = read_rows(tmp_path, rows)
    assert [hours for _, hours in days(result)] == [8, 4, 6]
    assert codes(result) == []


def test_a_week_total_printed_on_its_last_day_is_no_conflict(tmp_path: Path) -> None:
    rows: Rows = [["Datum", "Uren", "Totaal"], [MONDAY, 8, None], [date(2025, 3, 4), 6, 14]]
    assert codes(read_rows(tmp_path, rows)) == []


def test_overtime_counts_only_when_the_total_says_so(tmp_path: Path) -> None:
    with_total: Rows = [["Datum", "Uren", "Overuren", "Totaal"], [MONDAY, 8, 2, 10]]
    result = read_rows(tmp_path, with_total)
    assert days(result) == [(MONDAY, Fraction(10))]
    assert codes(result) == []
    result = read_rows(tmp_path, [["Datum", "Uren", "Overuren"], [MONDAY, 8, 2]])
    assert days(result) == [(MONDAY, Fraction(8))]
    assert codes(result) == ["overtime_unclear"]


# ---------------------------------------------------------------- days


def test_a_date_without_a_year_takes_it_from_its_neighbours_over_new_year(tmp_path: Path) -> None:
    rows: Rows = [["Datum", "Uren"], ["30-12-2024", 8], ["31/12", 7], ["2/1", 6], ["3-1-2025", 5]]
    result = read_rows(tmp_path, rows)
    assert [day for day, _ in days(result)] == [
        date(2024, 12, 30), date(2024, 12, 31), date(2025, 1, 2), date(2025, 1, 3),
    ]  # fmt: skip
    assert codes(result) == []


@pytest.mark.parametrize("title", ["Mijn uren", "Uren 2024 en 2025"])
def test_a_year_that_stays_open_is_never_guessed(tmp_path: Path, title: str) -> None:
    result = read_rows(tmp_path, [[title, None], ["Datum", "Uren"], ["5/3", 8], ["6/3", 8]])
    assert result.hours == ()
    assert codes(result) == ["date_without_year", "date_without_year"]


def test_a_list_that_passes_new_year_under_one_year_in_the_title(tmp_path: Path) -> None:
    result = read_rows(tmp_path, [["Uren 2024", None], ["Datum", "Uren"], ["30/12", 8], ["2/1", 8]])
    assert [day for day, _ in days(result)] == [date(2024, 12, 30)]
    assert codes(result) == ["date_without_year"]


def test_the_adviser_can_give_the_year_and_the_source(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "lijst.xlsx", {"Blad1": [["Datum", "Uren"], ["5/3", 8]]})
    mapping = HoursMapping({"date": 0, "hours": 1}, header_row=1, year=2025, source="message")
    result = read_hours_sheet(path, path.name, mapping)
    assert days(result) == [(date(2025, 3, 5), Fraction(8))]
    assert {record.source for record in result.hours} == {"message"}
    assert result.document.problems == ()


def test_a_weekday_or_week_that_does_not_fit_the_date(tmp_path: Path) -> None:
    rows: Rows = [["Week", "Dag", "Datum", "Uren"], [10, "di", MONDAY, 8], [11, "di", date(2025, 3, 4), 8]]
    result = read_rows(tmp_path, rows)
    assert codes(result) == ["weekday_differs", "week_differs"]
    assert "03-03-2025 was een maandag, de rij noemt dinsdag" in result.document.problems[0].message


def test_a_second_row_without_date_keeps_the_day_above_and_says_so(tmp_path: Path) -> None:
    rows: Rows = [SHIFT_HEADER, [MONDAY, "6:00", "10:00", None, 4], [None, "16:00", "20:00", None, 4]]
    result = read_rows(tmp_path, rows)
    assert [record.span.first for record in result.hours] == [MONDAY, MONDAY]
    assert codes(result) == ["date_carried"]


def test_hours_far_from_any_date_are_not_placed(tmp_path: Path) -> None:
    result = read_rows(tmp_path, [["Datum", "Uren"], [MONDAY, 8], [None, None], [None, 5]])
    assert days(result) == [(MONDAY, Fraction(8))]
    assert codes(result) == ["row_without_date"]


def test_a_date_that_does_not_exist(tmp_path: Path) -> None:
    result = read_rows(tmp_path, [["Datum", "Uren"], ["31-02-2025", 8], [MONDAY, 8]])
    assert days(result) == [(MONDAY, Fraction(8))]
    assert codes(result) == ["date_unreadable"]


# ---------------------------------------------------------------- people, kinds, hidden rows

TWO_PEOPLE = "Naam;Datum;Uren\nA. Proef;3-3-2025;8\nB. Test;3-3-2025;7\nA. Proef;4-3-2025;6\nTotaal;;21\n"


def test_two_people_are_not_mixed(tmp_path: Path) -> None:
    result = read_text(tmp_path, TWO_PEOPLE)
    assert result.hours == ()
    assert result.worker is None
    assert result.document.state == "failed"
    (problem,) = result.document.problems
    assert problem.code == "several_workers"
    assert "A. Proef, B. Test" in problem.message


def test_the_adviser_chooses_whose_rows_count(tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text(TWO_PEOPLE, encoding="utf-8")
    result = read_hours_sheet(path, path.name, worker="a. proef")
    assert days(result) == [(MONDAY, Fraction(8)), (date(2025, 3, 4), Fraction(6))]
    assert result.worker == "A. Proef"
    assert codes(result) == []
    absent = read_hours_sheet(path, path.name, worker="C. Ander")
    assert [problem.code for problem in absent.document.problems] == ["worker_not_found"]


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Vakantie", "leave"), ("verlof", "leave"), ("Onbetaald verlof", "unpaid_leave"), ("Ziek", "sick"),
        ("Feestdag", "public_holiday"), ("reistijd", "travel"), ("Cursus", "training"), ("wachttijd", "waiting"),
        ("woon-werk", "commuting"), ("Sick leave", "sick"), ("urlop", "leave"), ("Nachtdienst", "work"), (None, "work"),
    ],
)  # fmt: skip
def test_kinds_of_hours(tmp_path: Path, word: str | None, kind: str) -> None:
    for heading in ("Soort uren", "Opmerking"):
        result = read_rows(tmp_path, [["Datum", "Uren", heading], [MONDAY, 8, word]])
        assert [record.kind for record in result.hours] == [kind]
        assert codes(result) == []


def test_a_long_remark_does_not_change_the_kind_but_raises_a_doubt(tmp_path: Path) -> None:
    rows: Rows = [["Datum", "Uren", "Opmerking"], [MONDAY, 8, "extra gewerkt want een collega was ziek"]]
    result = read_rows(tmp_path, rows)
    assert [record.kind for record in result.hours] == ["work"]
    assert codes(result) == ["kind_unclear"]


def test_hidden_rows_are_read_and_named(tmp_path: Path) -> None:
    rows: Rows = [["Datum", "Uren"], [MONDAY, 8], [date(2025, 3, 4), 7]]
    path = write_xlsx(tmp_path / "lijst.xlsx", {"Blad1": rows}, hidden_rows=[3])
    result = read_hours_sheet(path, path.name)
    assert len(result.hours) == 2
    assert only_problem(result).code == "hidden_rows"
    assert "(3)" in only_problem(result).message


def test_numbers_that_all_end_on_quarters_written_as_minutes(tmp_path: Path) -> None:
    rows: Rows = [["Datum", "Uren"], [MONDAY, 7.3], [date(2025, 3, 4), 8.15], [date(2025, 3, 5), 8]]
    assert codes(read_rows(tmp_path, rows)) == ["minutes_or_decimals"]
    rows = [*rows, [date(2025, 3, 6), 7.75]]
    assert codes(read_rows(tmp_path, rows)) == []


def test_every_problem_names_the_file_and_what_to_do(tmp_path: Path) -> None:
    rows: Rows = [SHIFT_HEADER, [MONDAY, "8:00", None, None, 4], [MONDAY, None, None, None, 30], ["5/3/25", 1, 2, 3, 4]]
    problems = read_rows(tmp_path, rows).document.problems
    assert len(problems) >= 3
    assert all(problem.message.startswith("lijst.xlsx") and problem.message.endswith(".") for problem in problems)
