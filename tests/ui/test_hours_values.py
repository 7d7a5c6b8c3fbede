"""The values behind step 3: typed cells, lines, lanes, their places, pasted tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from fractions import Fraction

import pytest

from ui.entry import Refused
from ui.parts.clipboard import read_table, write_table
from ui.steps.hours import cells
from ui.steps.hours.dated import dated_lines
from ui.steps.hours.edits import Change, changed, fill_span, stated_spans
from ui.steps.hours.geometry import fitted
from ui.steps.hours.lanes import Evidence, evidence
from ui.steps.hours.lines import BEGIN, END, HOURS, PAUSE, Line, line_of, record_of, typed
from ui.steps.hours.words import gap_words, week_sentence
from wml_claim.dossier import Dossier
from wml_claim.figure import Reading
from wml_claim.records import WorkedHours
from wml_claim.span import Span, iso_week_of

MONDAY = date(2025, 3, 3)
WEEK = iso_week_of(2025, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("730", time(7, 30)),
        ("7:30", time(7, 30)),
        ("1630", time(16, 30)),
        ("7", time(7)),
        ("24:00", time(0)),
        ("", None),
    ],
)
def test_times_are_typed_short(text: str, expected: time | None) -> None:
    assert cells.read_time(text) == expected


@pytest.mark.parametrize("text", ["abc", "7:61", "2500", "7:3:0x"])
def test_what_is_no_time_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(Refused, match=r"Schrijf 7:30 of 730"):
        cells.read_time(text)


@pytest.mark.parametrize(
    ("text", "minutes"), [("30", 30), ("0:45", 45), ("0,5", 30), ("half uur", 30), ("", None), ("0", 0)]
)
def test_breaks_are_minutes(text: str, minutes: int | None) -> None:
    assert cells.read_break(text) == minutes


def test_a_break_of_one_may_be_an_hour_or_a_minute() -> None:
    with pytest.raises(Refused, match="uur of minuten"):
        cells.read_break("1")


@pytest.mark.parametrize(("text", "hours"), [("930", Fraction(19, 2)), ("9,5", Fraction(19, 2)), ("8", Fraction(8))])
def test_hours_of_a_day(text: str, hours: Fraction) -> None:
    assert cells.read_hours(text) == hours


def test_more_than_a_day_is_refused() -> None:
    with pytest.raises(Refused, match="24 uur"):
        cells.read_hours("25")


def test_kinds_and_sources_are_found_by_their_start() -> None:
    assert cells.read_kind("zi") == "sick"
    assert cells.read_source("urenlijst") == ("diary", "at_the_time")
    assert cells.read_source("urenlijst, l") == ("diary", "later")
    with pytest.raises(Refused, match="Kies: werk"):
        cells.read_kind("xyz")


def test_typing_hours_takes_the_place_of_begin_and_end() -> None:
    line = typed(typed(Line(MONDAY), BEGIN, "700"), END, "1630")
    assert line.length == Fraction(19, 2)
    assert typed(line, PAUSE, "30").length == 9
    hours = typed(line, HOURS, "8")
    assert (hours.begin, hours.end, hours.hours) == (None, None, Fraction(8))
    assert typed(hours, BEGIN, "700").hours is None


def test_a_shift_without_working_time_is_refused() -> None:
    with pytest.raises(Refused, match="geen werktijd"):
        record_of(Line(MONDAY, begin=time(7), end=time(7)), ("diary", "at_the_time"))


def test_a_mended_value_loses_its_spot_on_the_paper_and_the_others_keep_theirs() -> None:
    spot = Reading("rooster.xlsx", 1)
    read = WorkedHours(
        Span(MONDAY, MONDAY), "roster", begin=time(7), end=time(15), document="rooster.xlsx",
        sources={"begin": spot, "end": spot},
    )  # fmt: skip
    mended = record_of(typed(line_of(read), END, "1600"), ("diary", "at_the_time"))
    assert mended.source == "roster"
    assert set(mended.sources) == {"begin"}


# ---------------------------------------------------------------- typical weeks and exceptions


def _employed(week_dossier: Dossier) -> Dossier:
    span = Span(date(2025, 3, 3), date(2025, 4, 27))
    return replace(
        week_dossier,
        hours=(),
        payslips=(),
        employment=replace(week_dossier.employment, start=span.first, end=span.last),
    )


def test_an_exception_cuts_the_usual_week(week_dossier: Dossier) -> None:
    dossier = _employed(week_dossier)
    whole = dossier.employed
    assert whole is not None
    usual = fill_span(dossier, whole, Fraction(46))
    away = fill_span(usual, iso_week_of(2025, 12), Fraction(0))
    short = fill_span(away, iso_week_of(2025, 14), Fraction(20))
    assert [(r.span.first.isocalendar().week, int(r.hours or 0)) for r in stated_spans(short)] == [
        (10, 46), (13, 46), (14, 20), (15, 46),
    ]  # fmt: skip
    found = evidence(short)
    assert found.gaps == (iso_week_of(2025, 12),)
    assert found.week_total(iso_week_of(2025, 14)) == 20
    assert found.total == 6 * 46 + 20


def test_a_typed_day_replaces_what_the_same_source_spread_over_it(week_dossier: Dossier) -> None:
    dossier = _employed(week_dossier)
    whole = dossier.employed
    assert whole is not None
    usual = fill_span(dossier, whole, Fraction(40))
    day = WorkedHours(Span(MONDAY, MONDAY), "statement", Fraction(4), made="later")
    typed_day = changed(usual, [Change(None, day)])
    assert evidence(typed_day).week_total(WEEK) == 4 * 8 + 4
    again = fill_span(typed_day, WEEK, Fraction(45))
    assert evidence(again).week_total(WEEK) == 4 * 9 + 4


def test_another_source_leaves_the_statement_as_a_conflict(week_dossier: Dossier) -> None:
    dossier = _employed(week_dossier)
    usual = fill_span(dossier, WEEK, Fraction(40))
    day = WorkedHours(Span(MONDAY, MONDAY), "diary", Fraction(10))
    found = evidence(changed(usual, [Change(None, day)]))
    assert found.week_total(WEEK) == 10 + 4 * 8
    assert {lane.code: lane.cells[0].state for lane in found.lanes} == {"diary": "one", "statement": "settled"}


# ---------------------------------------------------------------- lanes


def _shift(day: date, source: str, begin: int, end: int) -> WorkedHours:
    return WorkedHours(Span(day, day), source, begin=time(begin), end=time(end))


def test_lanes_stand_in_the_order_in_which_sources_count(week_dossier: Dossier) -> None:
    tuesday = date(2025, 3, 4)
    hours = (
        _shift(MONDAY, "diary", 7, 17), _shift(MONDAY, "roster", 7, 15),
        _shift(tuesday, "diary", 7, 15), _shift(tuesday, "message", 7, 15),
    )  # fmt: skip
    found = evidence(replace(week_dossier, hours=hours))
    assert [lane.code for lane in found.lanes] == ["message", "roster", "diary", "payslip"]
    first = {lane.code: lane.cells[0] for lane in found.lanes}
    assert first["message"].state == "same"
    assert first["roster"].state == "one"
    assert first["diary"].state == "conflict"
    assert first["payslip"].state == "settled"
    assert found.counts.cells[0].state == "for_now"
    assert found.week_total(WEEK) == 16
    assert found.gaps == (iso_week_of(2025, 11),)
    assert "Rooster 8 (één bron)" in week_sentence(found, WEEK)
    assert "telt, met strijd" in week_sentence(found, WEEK)


def test_an_impossible_record_is_named_and_the_rest_still_shows(week_dossier: Dossier) -> None:
    outside = _shift(date(2025, 6, 2), "diary", 7, 15)
    found = evidence(replace(week_dossier, hours=(*week_dossier.hours, outside)))
    assert found.total == 92
    assert "buiten het dienstverband" in found.faults[0]


def test_an_empty_dossier_has_no_lanes() -> None:
    found = evidence(Dossier())
    assert isinstance(found, Evidence)
    assert found.weeks == ()
    assert found.total == 0


def test_gaps_are_named_in_runs() -> None:
    weeks = tuple(iso_week_of(2025, number) for number in (12, 13, 14, 20))
    assert gap_words(weeks) == "12 t/m 14 (2025), 20 (2025)"


# ---------------------------------------------------------------- where the lanes lie


def test_weeks_fill_the_room_and_scroll_when_they_are_many() -> None:
    few = fitted(10, MONDAY, 3, 500, 1.0)
    assert few.week_width == 50
    assert few.width == 500
    years = fitted(260, MONDAY, 3, 1000, 1.0)
    assert years.width > 1000
    assert years.week_at(years.week_width * 100.5) == 100
    assert years.week_at(-1) is None
    assert years.week_at(years.width + 1) is None


def test_a_slip_of_a_month_lies_over_its_own_days() -> None:
    geometry = fitted(10, MONDAY, 2, 560, 1.0)
    box = geometry.cell(0, Span(date(2025, 3, 3), date(2025, 3, 31)))
    assert box.x == pytest.approx(1.5)
    assert box.width == pytest.approx(29 * 8 - 3)


def test_mirrored_lanes_begin_at_the_right() -> None:
    geometry = fitted(10, MONDAY, 2, 560, 1.0, mirrored=True)
    assert geometry.column(0).right == pytest.approx(560)
    assert geometry.week_at(559) == 0
    assert geometry.cell(0, WEEK).right == pytest.approx(560 - 1.5)


def test_every_size_of_type_scales_the_lanes() -> None:
    assert fitted(10, MONDAY, 4, 500, 2.0).height == pytest.approx(2 * fitted(10, MONDAY, 4, 500, 1.0).height)


# ---------------------------------------------------------------- pasted tables


def test_a_copied_block_comes_back_as_it_was() -> None:
    rows = [["7:00", "16:30"], ["9,5", "a b"]]
    assert read_table(write_table(rows)) == rows


def test_quoted_cells_of_a_spreadsheet() -> None:
    assert read_table('"a ""b""\nc"\t7:00\r\nx\ty\r\n') == [['a "b" c', "7:00"], ["x", "y"]]


@pytest.mark.parametrize(
    ("text", "words"),
    [("", "geen tekst"), ("a\tb\nc\n", "rij 2 heeft er 1"), ('"a\tb', "breekt af"), ("a\n" * 2500, "te veel cellen")],
)
def test_a_broken_table_says_what_to_copy(text: str, words: str) -> None:
    with pytest.raises(Refused, match=words):
        read_table(text)


def test_a_diary_with_heads_finds_its_columns() -> None:
    rows = [["Datum", "Dag", "Begin", "Einde", "Pauze", "Totaal"], ["3-3-2025", "ma", "7:00", "16:30", "0:30", "9,0"],
            ["4-3-2025", "di", "", "", "", ""]]  # fmt: skip
    found = dated_lines(rows, 2025)
    assert found is not None
    assert [(number, line.day, line.length) for number, line in found] == [(2, MONDAY, Fraction(9))]


def test_dates_with_only_hours_need_no_heads() -> None:
    found = dated_lines([["3-3", "8,5"], ["4-3", "0"]], 2025)
    assert found is not None
    assert [(line.day, line.hours) for _, line in found] == [(MONDAY, Fraction(17, 2))]


def test_times_are_no_dates() -> None:
    assert dated_lines([["7.10", "16.30"]], 2025) is None


@pytest.mark.parametrize(
    ("row", "words"),
    [(["5-3-2025", "x", "16:00", ""], "Rij 2: “x” is geen tijd"),
     (["32-3-2025", "7:00", "16:00", ""], "Rij 2: .* datum"),
     (["5-3-2025", "7:00", "", ""], "Rij 2: begin of einde ontbreekt")],
)  # fmt: skip
def test_a_bad_row_is_named_and_nothing_is_taken(row: list[str], words: str) -> None:
    with pytest.raises(Refused, match=words):
        dated_lines([["3-3-2025", "7:00", "16:30", "30"], row], 2025)
