"""Columns that a person points out, and how they are remembered without anything personal."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from tests.readers.hours_files import Rows, write_xlsx
from tests.readers.test_hours_layouts import days
from wml_claim.readers.hours_mapping import HoursMapping, MappingStore, fingerprint, preview
from wml_claim.readers.hours_sheet import read_hours_sheet

STRANGE: Rows = [
    ["Lijstje van J. Voorbeeld", None, None],
    ["Wanneer", "Hoeveel", "Wat"],
    ["3-3-2025", 8, "kas 3"],
    ["4-3-2025", 7.5, "kas 4"],
]
MAPPING = HoursMapping({"date": 0, "hours": 1}, header_row=2, sheet=1, year=2025, source="diary")


def strange(folder: Path, rows: Rows = STRANGE) -> Path:
    return write_xlsx(folder / "vreemd.xlsx", {"Blad1": rows})


def test_an_unknown_layout_can_be_shown_and_mapped(tmp_path: Path) -> None:
    path = strange(tmp_path)
    assert [problem.code for problem in read_hours_sheet(path, "x").document.problems] == ["unknown_layout"]
    shown = preview(path)
    assert shown.letters == ("A", "B", "C")
    assert shown.rows[2] == (3, ("3-3-2025", "8", "kas 3"))
    assert shown.header_row == 2
    assert shown.headings() == ("Wanneer", "Hoeveel", "Wat")
    result = read_hours_sheet(path, "x", MAPPING)
    assert days(result) == [(date(2025, 3, 3), Fraction(8)), (date(2025, 3, 4), Fraction(15, 2))]


def test_a_preview_guesses_what_it_knows(tmp_path: Path) -> None:
    path = strange(tmp_path, [["Datum", "Hoeveel"], ["3-3-2025", 8]])
    assert dict(preview(path).guesses) == {"date": 0}


def test_a_preview_shows_at_most_forty_rows(tmp_path: Path) -> None:
    path = strange(tmp_path, [["Datum", "Uren"], *(STRANGE[2] for _ in range(60))])
    assert len(preview(path).rows) == 40


def test_a_mapping_without_heading_row_reads_from_the_first_row(tmp_path: Path) -> None:
    path = strange(tmp_path, [["3-3-2025", 8], ["4-3-2025", 7]])
    result = read_hours_sheet(path, "x", HoursMapping({"date": 0, "hours": 1}))
    assert days(result) == [(date(2025, 3, 3), Fraction(8)), (date(2025, 3, 4), Fraction(7))]


def test_a_mapping_survives_being_written_down() -> None:
    assert HoursMapping.from_json(MAPPING.to_json()) == MAPPING


@pytest.mark.parametrize("text", ['{"columns": {"wages": 1}}', '{"columns": {}, "colour": 1}', "[]", "nothing"])
def test_a_mapping_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"unknown fields|not a mapping|Expecting value"):
        HoursMapping.from_json(text)


def test_an_unknown_source_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown source 'rumour'"):
        HoursMapping({"date": 0}, source="rumour")


def test_the_same_headings_have_the_same_fingerprint_whatever_stands_below(tmp_path: Path) -> None:
    first = fingerprint(preview(strange(tmp_path)))
    other: Rows = [["Lijstje van A. Ander", None, None], STRANGE[1], ["1-1-2024", 4, "tuin"]]
    assert fingerprint(preview(strange(tmp_path, other))) == first
    assert fingerprint(preview(strange(tmp_path, [["Wanneer", "Hoe lang", "Wat"], *STRANGE[2:]]))) != first


def test_a_remembered_mapping_is_found_and_holds_no_facts_of_the_file(tmp_path: Path) -> None:
    store = MappingStore(tmp_path / "config" / "columns.json")
    layout = fingerprint(preview(strange(tmp_path)))
    assert store.find(layout) is None
    store.remember(layout, MAPPING)
    assert store.find(layout) == HoursMapping({"date": 0, "hours": 1}, header_row=2)
    kept = store.path.read_text(encoding="utf-8")
    assert "Voorbeeld" not in kept
    assert "2025" not in json.dumps(json.loads(kept)[layout])
    store.remember("other", HoursMapping({"week": 0, "total": 2}))
    assert store.find(layout) is not None
    assert read_hours_sheet(strange(tmp_path), "x", store.find(layout)).hours[0].hours == 8


def test_a_damaged_store_remembers_nothing_and_can_be_used_again(tmp_path: Path) -> None:
    store = MappingStore(tmp_path / "columns.json")
    store.path.write_text("{", encoding="utf-8")
    assert store.find("layout") is None
    store.remember("layout", MAPPING)
    assert store.find("layout") is not None
