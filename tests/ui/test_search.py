"""Ctrl+F by keyboard: a day, an amount, a finding, a word on a paper."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.search.entry import Entry, day_keys, find
from ui.search.panel import SearchPanel
from ui.search.result import ENTRY
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def example(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    """The glasshouse with its papers."""
    window = Window(today=lambda: date(2026, 11, 23))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.open_example()
    yield window
    window.session.close()


def search(window: Window, qtbot: QtBot, text: str) -> SearchPanel:
    """Type in the search and wait until all papers were read."""
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    panel = window.aids.search
    assert QApplication.focusWidget() is panel.line
    qtbot.waitUntil(lambda: bool(panel._entries) and not panel.texts.is_reading, timeout=20_000)
    qtbot.keyClicks(panel.line, text)
    return panel


def shown(panel: SearchPanel) -> list[Entry]:
    return [panel.list.item(row).data(ENTRY) for row in range(panel.list.count())]


def test_a_day_is_found_and_enter_goes_to_its_hours(window: Window, qtbot: QtBot) -> None:
    panel = search(window, qtbot, "3 maart")
    assert shown(panel)[0].kind == "day"
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    assert panel.isHidden()
    qtbot.waitUntil(lambda: window.page.code == "hours")


def test_an_amount_of_the_claim_opens_its_explanation(window: Window, qtbot: QtBot) -> None:
    panel = search(window, qtbot, "343,52")
    entry = shown(panel)[0]
    assert entry.figure is not None
    assert "343,52" in entry.title + entry.line
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.code == "assessment")
    assert "343,52" in window.page.explanation.title.text()  # type: ignore[attr-defined]


def test_a_finding_is_found_by_a_part_of_its_words(window: Window, qtbot: QtBot) -> None:
    panel = search(window, qtbot, "registratie")
    place = next(row for row, entry in enumerate(shown(panel)) if entry.kind == "finding")
    for _ in range(place):
        qtbot.keyClick(panel.line, Qt.Key.Key_Down)
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.code == "records")


def test_a_word_of_the_payslip_opens_the_glossary(window: Window, qtbot: QtBot) -> None:
    panel = search(window, qtbot, "podatek")
    assert shown(panel)[0].title == "loonheffing"
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.area.side is not None)
    assert window.area.side.shown[0].word == "loonheffing"  # type: ignore[union-attr]


def test_words_on_a_paper_are_found_and_their_spot_is_lit(example: Window, qtbot: QtBot) -> None:
    panel = search(example, qtbot, "Kassenweg")
    entry = shown(panel)[0]
    assert (entry.kind, entry.title) == ("text", "Kassenweg 12")
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: example.page.code == "papers")
    viewer = example.page.viewer  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: viewer.canvas.lit in viewer.canvas.spots, timeout=20_000)


def test_escape_gives_the_keyboard_back(window: Window, qtbot: QtBot) -> None:
    window.area.head.next.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    panel = window.aids.search
    qtbot.keyClick(panel.line, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert QApplication.focusWidget() is window.area.head.next


def test_another_step_closes_the_search(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    window.go("hours")
    assert window.aids.search.isHidden()


def test_nothing_found_says_so(window: Window, qtbot: QtBot) -> None:
    panel = search(window, qtbot, "zzzz")
    assert panel.list.count() == 0
    assert panel.words.text().startswith("Niets gevonden")


def test_an_amount_finds_itself_and_not_its_parts() -> None:
    entries = [Entry("figure", "Totaal € 1.234,56", ""), Entry("figure", "Rente € 56,12", "", "1234")]
    assert [entry.title for entry in find(entries, "1234,56")] == ["Totaal € 1.234,56"]
    assert [entry.title for entry in find(entries, "€ 1.234,56")] == ["Totaal € 1.234,56"]


@pytest.mark.parametrize(
    "typed", ["3-3-2025", "03-03-2025", "3 maart", "3 mrt 2025", "maandag 3", "2025-03-03", "week 10"]
)
def test_a_day_is_found_as_people_write_it(typed: str) -> None:
    days = [Entry("day", str(day), "", day_keys(day)) for day in (date(2025, 3, 3), date(2025, 4, 17))]
    assert [entry.title for entry in find(days, typed)] == ["2025-03-03"]


def test_the_papers_of_the_last_dossier_are_forgotten(example: Window, qtbot: QtBot) -> None:
    panel = search(example, qtbot, "Kassenweg")
    assert panel.texts.entries()
    example.new_dossier()
    assert not panel.texts.entries()
