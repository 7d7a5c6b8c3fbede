"""Invented sheets as people and programs make them, read row by row."""

from __future__ import annotations

from datetime import date, time, timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from tests.readers.hours_files import Rows, write_ods, write_xls, write_xlsx
from wml_claim.readers.hours_sheet import read_hours_sheet
from wml_claim.records import ReadResult, WorkedHours
from wml_claim.span import Span, iso_week_of


def read_rows(folder: Path, rows: Rows, title: str = "Blad1") -> ReadResult:
    path = write_xlsx(folder / "lijst.xlsx", {title: rows})
    return read_hours_sheet(path, path.name)


def read_text(folder: Path, text: str, encoding: str = "utf-8") -> ReadResult:
    path = folder / "lijst.csv"
    path.write_bytes(text.encode(encoding))
    return read_hours_sheet(path, path.name)


def codes(result: ReadResult) -> list[str]:
    """The problems, without the question who kept the sheet, which every diary raises."""
    return [problem.code for problem in result.document.problems if problem.code != "source_unknown"]


def days(result: ReadResult) -> list[tuple[date, Fraction | None]]:
    return [(record.span.first, record.hours) for record in result.hours]


def shifts(result: ReadResult) -> list[tuple[date, time | None, time | None, int]]:
    return [(one.span.first, one.begin, one.end, one.break_minutes) for one in result.hours]


def test_a_month_with_day_numbers_takes_month_and_year_from_the_title(tmp_path: Path) -> None:
    rows: Rows = [
        ["Urenstaat maart 2025", None, None],
        ["Naam:", "J. Voorbeeld", None],
        [None, None, None],
        ["Dag", "Uren", "Opmerking"],
        [1, None, None],
        [3, 8, None],
        [4, 7.5, None],
        [5, 8, "ziek"],
        [6, 4, "verlof"],
        [31, timedelta(hours=7, minutes=15), None],
        ["Totaal", 34.75, None],
    ]
    result = read_rows(tmp_path, rows)
    assert days(result) == [
        (date(2025, 3, 3), Fraction(8)),
        (date(2025, 3, 4), Fraction(15, 2)),
        (date(2025, 3, 5), Fraction(8)),
        (date(2025, 3, 6), Fraction(4)),
        (date(2025, 3, 31), Fraction(29, 4)),
    ]
    assert [record.kind for record in result.hours] == ["work", "work", "sick", "leave", "work"]
    assert result.worker == "J. Voorbeeld"
    assert codes(result) == []


def test_totals_per_week_become_weeks(tmp_path: Path) -> None:
    rows: Rows = [
        ["Gewerkte uren 2025", None],
        ["Week", "Uren"],
        ["wk1", 40],
        ["week 2", "38,5"],
        [3, timedelta(hours=41, minutes=30)],
        ["2025-W10", "47:30"],
        ["Totaal", timedelta(hours=167, minutes=30)],
    ]
    result = read_rows(tmp_path, rows)
    assert [(record.span, record.hours) for record in result.hours] == [
        (iso_week_of(2025, 1), Fraction(40)),
        (iso_week_of(2025, 2), Fraction(77, 2)),
        (iso_week_of(2025, 3), Fraction(83, 2)),
        (iso_week_of(2025, 10), Fraction(95, 2)),
    ]
    assert codes(result) == []


def test_a_roster_program_is_read_by_its_headings_wherever_they_stand(tmp_path: Path) -> None:
    rows: Rows = [
        ["Totaal", "Pauze", "Dienst", "Eindtijd", "Starttijd", "Dag", "Datum", "Medewerker"],
        ["8:00", "0:30", "Vroeg", "15:30", "07:00", "Maandag", "03-03-2025", "A. Proef"],
        ["7:30", "00:30", "Nacht", "06:00", "22:00", "Dinsdag", "04-03-2025", "A. Proef"],
        ["4:00", None, "Vroeg", "11:00", "07:00", "Donderdag", "06-03-2025", "A. Proef"],
        ["4:00", None, "Laat", "20:00", "16:00", "Donderdag", "06-03-2025", "A. Proef"],
    ]
    result = read_rows(tmp_path, rows, "Rooster")
    assert shifts(result) == [
        (date(2025, 3, 3), time(7), time(15, 30), 30),
        (date(2025, 3, 4), time(22), time(6), 30),
        (date(2025, 3, 6), time(7), time(11), 0),
        (date(2025, 3, 6), time(16), time(20), 0),
    ]
    assert {record.source for record in result.hours} == {"roster"}
    assert result.worker == "A. Proef"
    assert result.document.state == "read"
    assert result.document.problems == ()


CLOCK_PROGRAM = """\
Project,Description,User,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal),Billable Rate (EUR)
Kas 3,oogst,A. Proef,03/03/2025,07:00:00,03/03/2025,15:15:00,08:15:00,8.25,0.00
Kas 3,oogst,A. Proef,03/14/2025,22:00:00,03/15/2025,06:30:30,08:30:30,8.51,0.00
Kas 3,oogst,A. Proef,03/17/2025,09:00:00 PM,03/18/2025,12:00:00 AM,03:00:00,3.00,0.00
Total,,,,,,,19:45:30,19.76,
"""


def test_a_clock_program_with_month_before_day(tmp_path: Path) -> None:
    result = read_text(tmp_path, CLOCK_PROGRAM)
    assert shifts(result) == [
        (date(2025, 3, 3), time(7), time(15, 15), 0),
        (date(2025, 3, 14), time(22), time(6, 30, 30), 0),
        (date(2025, 3, 17), time(21), time(0), 0),
    ]
    assert codes(result) == []


def test_polish_headings_months_and_weekdays(tmp_path: Path) -> None:
    text = (
        "Godziny pracy 2025;;;;;\nData;Dzień;Od;Do;Przerwa;Ilość godzin;Uwagi\n"
        "3 marca;poniedziałek;7:00;15:30;30 min;8;\n4 marca;wtorek;7:00;15:30;0,5;8;\n"
        "5 marca;środa;;;;8;urlop\n6 marca;czwartek;;;;6;szkolenie\nRazem;;;;;30;\n"
    )
    result = read_text(tmp_path, text)
    assert shifts(result)[:2] == [
        (date(2025, 3, 3), time(7), time(15, 30), 30),
        (date(2025, 3, 4), time(7), time(15, 30), 30),
    ]
    assert days(result)[2:] == [(date(2025, 3, 5), Fraction(8)), (date(2025, 3, 6), Fraction(6))]
    assert [record.kind for record in result.hours] == ["work", "work", "leave", "training"]
    assert codes(result) == []


def test_a_column_per_weekday(tmp_path: Path) -> None:
    rows: Rows = [
        ["Urenlijst 2025", None, None, None, None, None, None, None, None],
        ["Week", "Ma", "Di", "Wo", "Do", "Vr", "Za", "Zo", "Totaal"],
        [10, 8, 8, "8,5", 8, "7:30", None, None, 40],
        [11, 8, None, 8, None, None, 5, None, 22],
    ]
    result = read_rows(tmp_path, rows)
    assert days(result) == [
        (date(2025, 3, 3), Fraction(8)),
        (date(2025, 3, 4), Fraction(8)),
        (date(2025, 3, 5), Fraction(17, 2)),
        (date(2025, 3, 6), Fraction(8)),
        (date(2025, 3, 7), Fraction(15, 2)),
        (date(2025, 3, 10), Fraction(8)),
        (date(2025, 3, 12), Fraction(8)),
        (date(2025, 3, 15), Fraction(5)),
    ]
    (problem,) = (one for one in result.document.problems if one.code == "total_differs")
    assert "het totaal is 22:00 uur, maar de dagen tellen op tot 21:00 uur" in problem.message


def test_weekdays_under_a_week_named_once(tmp_path: Path) -> None:
    rows: Rows = [
        ["Week", "Dag", "Begin", "Einde"],
        ["2025-W10", "maandag", time(8), time(17)],
        [None, "dinsdag", time(8), time(12)],
        ["2025-W11", "zondag", time(9), time(13)],
    ]
    result = read_rows(tmp_path, rows)
    assert shifts(result) == [
        (date(2025, 3, 3), time(8), time(17), 0),
        (date(2025, 3, 4), time(8), time(12), 0),
        (date(2025, 3, 16), time(9), time(13), 0),
    ]


def test_two_shifts_side_by_side_share_one_total(tmp_path: Path) -> None:
    rows: Rows = [
        ["Datum", "Begin", "Einde", "Begin", "Einde", "Uren"],
        [date(2025, 3, 3), time(6), time(10), time(16), time(21), 9],
        [date(2025, 3, 4), time(6), time(10), None, None, 4],
    ]
    result = read_rows(tmp_path, rows)
    assert shifts(result) == [
        (date(2025, 3, 3), time(6), time(10), 0),
        (date(2025, 3, 3), time(16), time(21), 0),
        (date(2025, 3, 4), time(6), time(10), 0),
    ]
    assert codes(result) == []


def test_every_sheet_with_hours_is_read_and_a_hidden_one_is_named(tmp_path: Path) -> None:
    march: Rows = [["Datum", "Uren"], [date(2025, 3, 3), 8]]
    april: Rows = [["Datum", "Uren"], [date(2025, 4, 1), 7]]
    sheets = {"maart": march, "uitleg": [["Vul elke dag in"]], "april": april, "oud": march}
    path = write_xlsx(tmp_path / "jaar.xlsx", sheets, hidden=["oud"])
    result = read_hours_sheet(path, path.name)
    assert days(result) == [(date(2025, 3, 3), Fraction(8)), (date(2025, 4, 1), Fraction(7))]
    assert [record.sources["hours"].page for record in result.hours] == [1, 3]
    assert codes(result) == ["hidden_sheet"]


ROWS: Rows = [
    ["Datum", "Begin", "Einde", "Pauze", "Uren"],
    [date(2025, 3, 3), "7:30", "16:15", "30 min", 8.25],
    [date(2025, 3, 4), "22:00", "6:30", "0:30", 8],
    ["Totaal", None, None, None, 16.25],
]
READ = [(date(2025, 3, 3), time(7, 30), time(16, 15), 30), (date(2025, 3, 4), time(22), time(6, 30), 30)]


def test_an_opendocument_sheet(tmp_path: Path) -> None:
    rows: Rows = [*ROWS[:1], [date(2025, 3, 3), timedelta(hours=7, minutes=30), *ROWS[1][2:]], *ROWS[2:]]
    path = write_ods(tmp_path / "uren.ods", "Blad & 1", rows)
    result = read_hours_sheet(path, path.name)
    assert shifts(result) == READ
    assert codes(result) == []
    assert result.hours[0].sources["hours"].text == 'Blad & 1!E2: "8,25"'


def test_an_opendocument_total_of_more_than_a_day(tmp_path: Path) -> None:
    rows: Rows = [["Week", "Uren"], ["2025-W10", timedelta(hours=41, minutes=30)]]
    result = read_hours_sheet(write_ods(tmp_path / "uren.ods", "Blad1", rows), "uren.ods")
    assert [record.hours for record in result.hours] == [Fraction(83, 2)]


def test_an_old_excel_file(tmp_path: Path) -> None:
    rows: Rows = [*ROWS[:1], [date(2025, 3, 3), time(7, 30), time(16, 15), 30, 8.25], *ROWS[2:]]
    result = read_hours_sheet(write_xls(tmp_path / "uren.xls", "Uren", rows), "uren.xls")
    assert shifts(result) == READ
    assert codes(result) == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_text_in_every_encoding_and_with_every_separator(tmp_path: Path, encoding: str, separator: str) -> None:
    lines = [["Datum", "Uren", "Opmerking"], ["3-3-2025", "8", "privé"], ["4-3-2025", "7:30", "café"]]
    result = read_text(tmp_path, "\r\n".join(separator.join(line) for line in lines), encoding)
    assert days(result) == [(date(2025, 3, 3), Fraction(8)), (date(2025, 3, 4), Fraction(15, 2))]


def test_the_date_system_of_1904_changes_nothing(tmp_path: Path) -> None:
    import openpyxl
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    workbook = openpyxl.Workbook()
    workbook.epoch = CALENDAR_MAC_1904
    sheet = workbook.worksheets[0]
    for row in (["Datum", "Begin", "Einde", "Uren"], [date(2025, 3, 3), time(22), time(6), timedelta(hours=8)]):
        sheet.append(row)
    workbook.save(tmp_path / "mac.xlsx")
    result = read_hours_sheet(tmp_path / "mac.xlsx", "mac.xlsx")
    assert shifts(result) == [(date(2025, 3, 3), time(22), time(6), 0)]
    assert codes(result) == []


def test_a_record_of_the_employer_is_known_by_its_title(tmp_path: Path) -> None:
    result = read_rows(tmp_path, [["Tijdregistratie Voorbeeld B.V.", None], *[row[:5] for row in ROWS]])
    assert {record.source for record in result.hours} == {"employer_record"}
    assert result.hours[0] == WorkedHours(
        Span(date(2025, 3, 3), date(2025, 3, 3)),
        "employer_record",
        begin=time(7, 30),
        end=time(16, 15),
        break_minutes=30,
        document="lijst.xlsx",
    )
