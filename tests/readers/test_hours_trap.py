"""The sheet full of traps: a title row, dates and times in every notation, a night shift, a clock change."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

from wml_claim.readers.hours_sheet import read_hours_sheet

TRAPS = Path(__file__).parent.parent / "sheets" / "uren_valkuilen.xlsx"


def test_every_row_is_read_as_a_person_reads_it() -> None:
    result = read_hours_sheet(TRAPS, "uren.xlsx")
    assert [
        (shift.span.first, shift.begin, shift.end, shift.break_minutes, shift.hours, shift.kind)
        for shift in result.hours
    ] == [
        (date(2025, 3, 1), time(6), time(14, 30), 30, None, "work"),
        (date(2025, 3, 3), time(22), time(6, 30), 30, None, "work"),
        (date(2025, 3, 4), time(7, 30), time(16, 15), 30, None, "work"),
        (date(2025, 3, 5), time(7, 30), time(16, 15), 30, None, "work"),
        (date(2025, 3, 30), time(2), time(6), 0, None, "work"),
    ]
    assert {shift.source for shift in result.hours} == {"diary"}
    assert {shift.document for shift in result.hours} == {"uren.xlsx"}


def test_each_value_names_its_cell_and_its_literal_text() -> None:
    third = read_hours_sheet(TRAPS, "uren.xlsx").hours[2]
    assert {key: (reading.page, reading.text) for key, reading in third.sources.items()} == {
        "begin": (1, 'wk 9-13!C6: "7.30u"'),
        "end": (1, 'wk 9-13!D6: "16u15"'),
        "break": (1, 'wk 9-13!E6: "half uur"'),
        "hours": (1, 'wk 9-13!F6: "8,25"'),
    }


def test_what_does_not_add_up_is_a_doubt_and_nothing_else_is() -> None:
    document = read_hours_sheet(TRAPS, "uren.xlsx").document
    assert document.state == "doubtful"
    assert document.kind == "hours"
    assert document.pages == 1
    assert [(problem.code, problem.severity, problem.about) for problem in document.problems] == [
        ("hours_do_not_match", "doubt", "hours.4"),
        ("total_differs", "doubt", ""),
        ("source_unknown", "doubt", ""),
    ]
    clock, total, source = (problem.message for problem in document.problems)
    assert "rij 8: op 30-03-2025 staat 7:00 uur, maar begin, einde en pauze geven 3:00 uur" in clock
    assert "de klok verzet" in clock
    assert "rij 9: het totaal is 31:30 uur, maar de rijen erboven tellen op tot 39:30 uur" in total
    assert "vraag wie de lijst maakte en wanneer" in source
