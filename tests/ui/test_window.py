"""The frame as a person uses it: strip, rail, keys, undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import files
from ui.session import Session
from ui.steps import CODES
from ui.window import Window
from wml_claim.dossier import Dossier
from wml_claim.records import WorkedHours
from wml_claim.span import iso_week_of

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def _forty_hours(dossier: Dossier) -> Dossier:
    first = WorkedHours(iso_week_of(2025, 10), "diary", Fraction(40))
    return replace(dossier, hours=(first, *dossier.hours[1:]))


def test_strip_follows_an_edit_and_its_undo(window: Window, qtbot: QtBot) -> None:
    assert window.strip.shortfall.value == "€\u00a0343,52"
    window.session.apply("uren week 10", _forty_hours)
    assert window.strip.shortfall.value == "€\u00a0259,16"
    assert window.strip.shortfall.lit
    assert "uren week 10" in window.rail.undo_words.text()
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert window.strip.shortfall.value == "€\u00a0343,52"
    qtbot.keyClick(window, Qt.Key.Key_Y, CTRL)
    assert window.strip.shortfall.value == "€\u00a0259,16"


def test_undo_is_named_in_the_menu(window: Window) -> None:
    window.session.apply("uren week 10", _forty_hours)
    assert window.menus.undo.text() == "Ongedaan maken: uren week 10"


@pytest.mark.parametrize("number", range(1, 7))
def test_alt_and_a_number_shows_that_step(window: Window, qtbot: QtBot, number: int) -> None:
    qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), ALT)
    assert window.page.code == CODES[number - 1]
    assert window.rail.buttons[window.page.code].isChecked()
    assert window.area.head.name.text() == window.page.title()


def test_the_next_button_leads_through_all_steps(window: Window, qtbot: QtBot) -> None:
    walked = [window.page.code]
    for _ in CODES[1:]:
        qtbot.mouseClick(window.area.head.next, Qt.MouseButton.LeftButton)
        walked.append(window.page.code)
    assert tuple(walked) == CODES


def test_f6_walks_strip_rail_and_work_area(window: Window, qtbot: QtBot) -> None:
    places = []
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None
        places.append(next(p for p in (window.strip, window.rail, window.area) if p.isAncestorOf(focused)))
    assert len(set(map(id, places))) == 3


def test_f1_explains_the_step(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.area.side is not None
    assert window.area.side.accessibleName() == "Uitleg bij 1 Wie"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.area.side is None


def test_pressing_the_total_tells_where_it_comes_from(window: Window) -> None:
    window.strip.total.click()
    assert window.area.why.isVisible()
    assert window.strip.total.value in window.area.why.title.text()
    assert window.area.why.tree.model().rowCount() == 1


def test_open_points_lead_to_their_step(window: Window, qtbot: QtBot) -> None:
    window.session.apply(
        "geboortedatum", lambda dossier: replace(dossier, worker=replace(dossier.worker, birth_date=None))
    )
    window.go("letter")
    window.show_open_points()
    qtbot.keyClick(window.open_points.list, Qt.Key.Key_Return)
    assert window.page.code == "who"


def test_every_state_of_the_rail_has_words(window: Window) -> None:
    for page in window.pages:
        state = page.state(window.session)
        assert state.words
        assert state.words in window.rail.buttons[page.code].accessibleName()


def test_a_new_dossier_takes_the_next_number_and_the_day(window: Window, tmp_path: Path) -> None:
    window.new_dossier()
    window.new_dossier()
    assert window.session.path == tmp_path / "dossiers" / "2026-002.wmldossier"
    assert window.session.on == date(2026, 3, 16)
    assert window.strip.shortfall.value == "nog niet"


def test_a_file_that_is_no_dossier_is_told_and_the_open_one_stays(window: Window, tmp_path: Path) -> None:
    wrong = tmp_path / "brief.wmldossier"
    wrong.write_text("dit is geen dossier")
    window.open_path(wrong)
    assert window.area.messages.isVisible()
    assert "brief.wmldossier" in window.area.messages.accessibleName()
    assert window.session.dossier.worker.name == "Joanna Kowalska"


def test_a_narrow_window_keeps_the_numbers_of_the_rail(window: Window, qtbot: QtBot) -> None:
    window.resize(683, 384)
    qtbot.waitUntil(lambda: window.width() == 683)
    assert window.rail.width() < 80
    assert window.strip.open.isVisible()


def test_recent_dossiers_can_be_forgotten(tmp_path: Path, session: Session) -> None:
    files.remember(tmp_path / "2026-014.wmldossier")
    assert files.recent() == [tmp_path / "2026-014.wmldossier"]
    files.set_remembers(False)
    files.remember(tmp_path / "2026-014.wmldossier")
    assert files.recent() == []
