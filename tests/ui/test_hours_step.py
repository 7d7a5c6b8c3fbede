"""Step 3 as a person uses it: typing, walking, pasting, filling, telling how it was written down."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.session import Session
from ui.steps.hours import HoursPage
from ui.steps.hours.week_model import WeekModel
from ui.steps.hours.work import HoursWork
from ui.window import Window
from wml_claim.dossier import Dossier
from wml_claim.example import write_examples
from wml_claim.records import WorkedHours
from wml_claim.span import Span, iso_week_of

MONDAY = date(2025, 3, 3)
KEY = Qt.Key


@pytest.fixture
def week_dossier(week_dossier: Dossier) -> Dossier:
    """Two weeks without any hours yet."""
    return replace(week_dossier, hours=())


@pytest.fixture
def work(window: Window, qtbot: QtBot) -> HoursWork:
    window.go("hours")
    page = window.page
    assert isinstance(page, HoursPage)
    return page.work


def _type(qtbot: QtBot, work: HoursWork, text: str, key: Qt.Key) -> None:
    """Type in the current cell and leave it by a key, as on a keyboard."""
    table = work.table
    table.setFocus()
    before = table.currentIndex()
    qtbot.keyClicks(table, text[0])
    (editor,) = [line for line in table.viewport().findChildren(QLineEdit) if line.isVisible()]
    if text[1:]:
        qtbot.keyClicks(editor, text[1:])
    qtbot.keyClick(editor, key)
    qtbot.waitUntil(lambda: table.state() == table.State.NoState and table.currentIndex() != before)


def _hours(session: Session) -> tuple[WorkedHours, ...]:
    return session.dossier.hours


def _shown(work: HoursWork, row: int) -> list[str]:
    model = work.model
    return [str(model.index(row, column).data() or "") for column in range(model.columnCount())]


def _put_on_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def test_a_day_is_typed_with_tab_and_enter(work: HoursWork, qtbot: QtBot, session: Session) -> None:
    work.table.select_cell(0, 2)
    _type(qtbot, work, "730", KEY.Key_Tab)
    assert _hours(session) == ()
    assert _shown(work, 0)[8] == "einde ontbreekt"
    _type(qtbot, work, "1630", KEY.Key_Tab)
    _type(qtbot, work, "30", KEY.Key_Return)
    (record,) = _hours(session)
    assert (record.begin, record.end, record.break_minutes) == (time(7, 30), time(16, 30), 30)
    assert record.span == Span(MONDAY, MONDAY)
    assert _shown(work, 0)[2:6] == ["7:30", "16:30", "0:30", "8:30"]
    assert (work.table.currentIndex().row(), work.table.currentIndex().column()) == (1, 2)
    assert session.undo_stack.undoText() == "uren week 10"


def test_what_cannot_be_read_stays_in_its_cell_with_its_remedy(work: HoursWork, qtbot: QtBot, session: Session) -> None:
    work.table.select_cell(0, 5)
    _type(qtbot, work, "zes", KEY.Key_Return)
    assert _hours(session) == ()
    assert _shown(work, 0)[5] == "zes"
    assert work._error.isVisible()
    assert "7:30" in work._error.text()
    work.table.select_cell(0, 5)
    _type(qtbot, work, "6", KEY.Key_Return)
    assert _hours(session)[0].hours == 6
    assert not work._error.isVisible()


def test_typed_hours_count_as_statement_until_somebody_says_how_they_were_written(
    work: HoursWork, qtbot: QtBot, session: Session
) -> None:
    work.table.select_cell(0, 5)
    _type(qtbot, work, "8", KEY.Key_Return)
    assert (_hours(session)[0].source, _hours(session)[0].made) == ("statement", "later")
    assert "als verklaring" in work.day._ask_why.text()
    qtbot.mouseClick(work.day.made.button(("diary", "at_the_time")), Qt.MouseButton.LeftButton)
    assert (_hours(session)[0].source, _hours(session)[0].made) == ("diary", "at_the_time")
    work.table.select_cell(1, 5)
    _type(qtbot, work, "7,5", KEY.Key_Return)
    assert _hours(session)[1].source == "diary"
    assert _hours(session)[1].hours == Fraction(15, 2)


def test_a_line_mended_before_the_answer_gets_the_answer_too(work: HoursWork, qtbot: QtBot, session: Session) -> None:
    work.model.put_cells({(0, 2): "700", (0, 3): "1600"})
    work.model.put_cells({(0, 4): "30"})
    qtbot.mouseClick(work.day.made.button(("diary", "later")), Qt.MouseButton.LeftButton)
    (record,) = _hours(session)
    assert (record.source, record.made, record.break_minutes) == ("diary", "later", 30)


def test_another_dossier_starts_without_what_was_being_typed(
    work: HoursWork, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    work.model.put_cells({(0, 2): "700"})
    qtbot.mouseClick(work.day.made.button(("diary", "later")), Qt.MouseButton.LeftButton)
    window.session.start(tmp_path / "other.wmldossier", replace(window.session.dossier, title="ander"))
    window.go("hours")
    assert work.model.made is None
    assert _shown(work, 0)[2] == ""
    assert work.day.made.value is None


def test_kind_is_typed_ahead(work: HoursWork, qtbot: QtBot, session: Session) -> None:
    work.table.select_cell(0, 5)
    _type(qtbot, work, "8", KEY.Key_Tab)
    _type(qtbot, work, "zi", KEY.Key_Return)
    assert _hours(session)[0].kind == "sick"


def test_fill_down_copy_and_delete(work: HoursWork, qtbot: QtBot, session: Session) -> None:
    work.model.put_cells({(0, 2): "700", (0, 3): "1630", (0, 4): "30"})
    table, model = work.table, work.model
    table.setFocus()
    table.select_cell(0, 2)
    table.selectionModel().select(_selection(model, 0, 2, 4, 4), table.selectionModel().SelectionFlag.ClearAndSelect)
    qtbot.keyClick(table, KEY.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [record.begin for record in _hours(session)] == [time(7)] * 5
    qtbot.keyClick(table, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines()[4] == "7:00\t16:30\t0:30"
    table.select_cell(4, 2)
    table.selectionModel().select(_selection(model, 4, 2, 4, 5), table.selectionModel().SelectionFlag.ClearAndSelect)
    qtbot.keyClick(table, KEY.Key_Delete)
    assert len(_hours(session)) == 4
    session.undo()
    assert len(_hours(session)) == 5
    session.undo()
    assert len(_hours(session)) == 1


def _selection(model: WeekModel, top: int, left: int, bottom: int, right: int):  # type: ignore[no-untyped-def]
    from PySide6.QtCore import QItemSelection

    return QItemSelection(model.index(top, left), model.index(bottom, right))


def test_a_block_of_excel_is_pasted_as_one_edit(work: HoursWork, qtbot: QtBot, session: Session) -> None:
    _put_on_clipboard("7:00\t16:30\t0:30\r\n7:00\t16:00\t30\r\n")
    work.table.setFocus()
    work.table.select_cell(1, 2)
    qtbot.keyClick(work.table, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [record.span.first.day for record in _hours(session)] == [4, 5]
    assert session.undo_stack.count() == 1


def test_a_diary_with_dates_goes_to_its_own_weeks(work: HoursWork, qtbot: QtBot, session: Session) -> None:
    _put_on_clipboard("Datum\tUren\n3-3-2025\t8,5\n10-3-2025\t9\n")
    work.table.setFocus()
    work.table.select_cell(0, 2)
    work.table.paste()
    assert [(r.span.first, r.hours) for r in _hours(session)] == [
        (MONDAY, Fraction(17, 2)), (date(2025, 3, 10), Fraction(9)),
    ]  # fmt: skip
    assert session.undo_stack.undoText() == "uren week 10 t/m 11"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("7:00\t16:30\n7:00", "rij 2 heeft er 1"),
        ("7:00\tzes\t30", "Rij 1: “zes” is geen tijd"),
        ("3-3-2024\t8", "buiten het dienstverband"),
        ("8\n" * 9, "vanaf deze dag passen er 7"),
    ],
)
def test_a_broken_clipboard_changes_nothing_and_says_why(
    work: HoursWork, session: Session, text: str, words: str
) -> None:
    _put_on_clipboard(text)
    work.table.select_cell(0, 2)
    work.table.paste()
    assert words in work._error.text()
    assert _hours(session) == ()


def test_a_second_shift_on_a_day_adds_up(work: HoursWork, qtbot: QtBot, session: Session) -> None:
    work.model.put_cells({(0, 2): "700", (0, 3): "1100"})
    work.table.setFocus()
    work.table.select_cell(0, 2)
    qtbot.keyClick(work.table, KEY.Key_Insert)
    assert work.model.rowCount() == 8
    work.model.put_cells({(1, 2): "1300", (1, 3): "1700"})
    assert work._evidence is not None
    assert work._evidence.week_total(iso_week_of(2025, 10)) == 8


def test_tab_leaves_the_table_after_its_last_cell(work: HoursWork, window: Window, qtbot: QtBot) -> None:
    work.table.setFocus()
    work.table.select_cell(6, 7)
    qtbot.keyClick(work.table, KEY.Key_Tab)
    assert window.focusWidget() is not work.table


def test_without_paper_the_usual_week_is_typed_first(work: HoursWork, window: Window, qtbot: QtBot) -> None:
    assert work._empty.isVisible()
    qtbot.mouseClick(work._empty.button, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is work.typical.hours.line
    qtbot.keyClicks(work.typical.hours.line, "46")
    qtbot.keyClick(work.typical.hours.line, KEY.Key_Return)
    (record,) = _hours(window.session)
    assert record.per_week
    assert (record.source, record.hours) == ("statement", Fraction(46))
    work.typical._first.line.setText("10-03-2025")
    work.typical._last.line.setText("16-03-2025")
    qtbot.mouseClick(work.typical.off_button, Qt.MouseButton.LeftButton)
    assert [record.span for record in _hours(window.session)] == [Span(MONDAY, date(2025, 3, 9))]
    assert window.session.undo_stack.undoText() == "weken niet gewerkt"


def test_weeks_outside_the_employment_are_refused(work: HoursWork, qtbot: QtBot, session: Session) -> None:
    work.typical._first.line.setText("01-01-2025")
    work.typical.hours.line.setText("40")
    work.typical.fill_button.click()
    assert "buiten het dienstverband" in work.typical._first.error
    assert _hours(session) == ()


def test_conflicts_lead_to_their_day_with_the_rule(work: HoursWork, session: Session, qtbot: QtBot) -> None:
    tuesday = date(2025, 3, 11)
    diary = WorkedHours(Span(tuesday, tuesday), "diary", begin=time(7), end=time(17))
    roster = WorkedHours(Span(tuesday, tuesday), "roster", begin=time(7), end=time(15))
    session.apply("uren", lambda dossier: replace(dossier, hours=(diary, roster)))
    assert work.conflicts._table.model().index(0, 1).data() == "rooster 8:00"
    work.conflicts._table.setCurrentIndex(work.conflicts._table.model().index(0, 0))
    work.conflicts._go()
    assert work.model.week == iso_week_of(2025, 11)
    assert work.day._title.text() == "Welke uren tellen op di 11 maart?"
    assert "één bron" in work.day._rule.text()
    assert [_shown(work, row)[8] for row in (1, 2)] == ["telt niet", "in strijd"]


def test_arrow_keys_walk_the_weeks_and_speak(work: HoursWork, window: Window, qtbot: QtBot) -> None:
    work.model.put_cells({(0, 5): "8"})
    view = work.lanes.view
    view.setFocus()
    qtbot.keyClick(view, KEY.Key_Home)
    qtbot.keyClick(view, KEY.Key_Right)
    assert work.model.week == iso_week_of(2025, 11)
    assert "Week 11" in view.accessibleDescription()
    qtbot.keyClick(view, KEY.Key_Return)
    assert window.focusWidget() is work.table


def test_the_table_says_what_the_lanes_show(work: HoursWork, qtbot: QtBot) -> None:
    work.model.put_cells({(0, 5): "8"})
    work.lanes.table_button.click()
    model = work.lanes.table.model()
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads == ["Week", "Verklaring", "Loonstrook", "Telt mee"]
    assert model.index(0, 3).data() == "8 · telt mee"


@pytest.fixture
def glasshouse(window: Window, tmp_path: Path) -> HoursWork:
    write_examples(tmp_path / "examples")
    window.open_path(tmp_path / "examples" / "glasshouse" / "case.toml")
    window.go("hours")
    page = window.page
    assert isinstance(page, HoursPage)
    return page.work


def test_the_example_shows_its_weeks_and_a_click_chooses_one(glasshouse: HoursWork, qtbot: QtBot) -> None:
    assert glasshouse.lanes.title.text() == "35 weken, 1.651,5 uren"
    view = glasshouse.lanes.view
    now = view.geometry_now
    x = now.label_width + now.week_width * 4.5
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(now.row_top(0)) + 4))
    assert glasshouse.model.week == iso_week_of(2025, 14)
    assert "loonstrook 38:00" in glasshouse._foot.text()


def test_an_edit_of_the_example_is_quick_and_right(glasshouse: HoursWork, window: Window) -> None:
    before = window.session.claim
    glasshouse.model.put_cells({(0, 3): "17:30"})
    assert window.session.claim is not None and before is not None
    assert _hours(window.session)[0].end == time(17, 30)
    assert glasshouse.lanes.title.text() == "35 weken, 1.652,5 uren"
