"""Step 1 by keyboard only."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.steps.who import WhoPage
from ui.window import Window


def _page(window: Window) -> WhoPage:
    assert isinstance(window.page, WhoPage)
    return window.page


def _type(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_typed_facts_reach_the_dossier(window: Window, qtbot: QtBot) -> None:
    page = _page(window)
    _type(qtbot, page._name.line, "Ana Popescu")
    _type(qtbot, page._birth.line, "1-2-2004")
    _type(qtbot, page._agreed.line, "37,5")
    dossier = window.session.dossier
    assert dossier.worker.name == "Ana Popescu"
    assert dossier.worker.birth_date == date(2004, 2, 1)
    assert dossier.employment.agreed_hours_per_week == Fraction(75, 2)
    assert window.strip.dossier.value == "Ana Popescu"


def test_an_impossible_day_is_refused_under_its_field_and_stays_to_be_mended(window: Window, qtbot: QtBot) -> None:
    page = _page(window)
    before = window.session.dossier
    _type(qtbot, page._end.line, "31-02-2025")
    assert page._end.error == "Februari 2025 heeft maar 28 dagen."
    assert page._end.line.text() == "31-02-2025"
    assert window.session.dossier is before
    _type(qtbot, page._end.line, "28-02-2026")
    assert page._end.error == ""
    assert window.session.dossier.employment.end == date(2026, 2, 28)


def test_a_last_day_before_the_first_is_refused(window: Window, qtbot: QtBot) -> None:
    page = _page(window)
    _type(qtbot, page._end.line, "01-01-2025")
    assert "voor de eerste werkdag" in page._end.error


def test_full_time_hours_without_a_source_are_doubted(window: Window, qtbot: QtBot) -> None:
    page = _page(window)
    _type(qtbot, page._full_time.line, "38")
    assert "Zonder bron" in page._full_time._note_text.text()
    _type(qtbot, page._full_time.line, "41")
    assert "hoogstens 40 uur" in page._full_time.error


def test_tab_walks_the_fields_in_reading_order(window: Window, qtbot: QtBot) -> None:
    page = _page(window)
    page._name.line.setFocus()
    walked = []
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    assert walked[:4] == [page._birth.line, page._language, page._start.line, page._end.line]


def test_arrows_choose_the_pay_period(window: Window, qtbot: QtBot) -> None:
    page = _page(window)
    page._period.button("week").setFocus()
    qtbot.keyClick(page._period.button("week"), Qt.Key.Key_Right)
    assert window.session.dossier.employment.pay_period == "four_weeks"
    window.session.undo()
    assert page._period.value == "week"


def test_a_firm_is_added_to_the_chain_and_taken_away(window: Window, qtbot: QtBot) -> None:
    chain = _page(window)._chain
    qtbot.mouseClick(chain._nodes["agency"], Qt.MouseButton.LeftButton)
    _type(qtbot, chain._name.line, "Uitzend Voorbeeld B.V.")
    assert [(party.role, party.name) for party in window.session.dossier.parties][1:] == [
        ("agency", "Uitzend Voorbeeld B.V.")
    ]
    chain._remove.click()
    assert len(window.session.dossier.parties) == 1
