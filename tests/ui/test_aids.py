"""Help, words of the payslip, tour, hearing and large type, as a person at the desk uses them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.hearing.page import HearingPage
from ui.help.glossary import GlossaryPanel
from ui.help.pages import help_page
from ui.help.tour import hint
from ui.steps import CODES
from ui.steps.papers.paper_list import FOLD
from ui.window import Window

Key = Qt.Key


@pytest.fixture
def example(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    """The example as the start page opens it."""
    window = Window(today=lambda: date(2026, 11, 23))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.start.example.emit()
    yield window
    window.session.close()


def hearing(window: Window, qtbot: QtBot) -> HearingPage:
    qtbot.keyClick(window, Key.Key_F8)
    page = window.centralWidget().currentWidget()  # type: ignore[union-attr]
    assert isinstance(page, HearingPage)
    return page


def words_of(widget: HearingPage) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


# ---------------------------------------------------------------- help


@pytest.mark.parametrize("code", CODES)
def test_every_step_has_a_page_of_help(code: str) -> None:
    page = help_page(code)
    assert page.purpose.endswith((".", "?"))
    assert len(page.acts) >= 4
    assert page.keys
    assert page.mind


def test_help_follows_the_step_and_f1_closes_it(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_F1)
    window.go("hours")
    assert window.area.side is not None
    assert window.area.side.accessibleName() == "Uitleg bij 3 Uren"
    qtbot.keyClick(window, Key.Key_F1)
    assert window.area.side is None


def test_in_a_small_window_help_takes_the_place_of_the_step(window: Window, qtbot: QtBot) -> None:
    window.resize(683, 384)
    qtbot.waitUntil(lambda: window.width() == 683)
    qtbot.keyClick(window, Key.Key_F1)
    assert window.area.stack.isHidden()
    window.go("hours")
    assert window.area.side is None
    assert window.area.stack.isVisible()


# ---------------------------------------------------------------- words


def test_words_are_read_along_in_the_language_of_the_worker(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_F7)
    panel = window.area.side
    assert isinstance(panel, GlossaryPanel)
    qtbot.keyClicks(panel.line, "loonheffing")
    assert panel.shown[0].word == "loonheffing"
    block = next(block for block in panel.blocks if block.term is panel.shown[0])
    assert block.own.text() == "podatek od wynagrodzenia"
    panel.read_along("ar")
    assert block.own.text() == "ضريبة الأجر"
    assert block.own.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_an_unknown_word_says_so(window: Window, qtbot: QtBot) -> None:
    window.go("glossary/zzzz")
    panel = window.area.side
    assert isinstance(panel, GlossaryPanel)
    assert not panel.shown
    assert panel.nothing.isVisible()


def test_the_papers_step_leads_to_the_words(window: Window, qtbot: QtBot) -> None:
    window.go("papers")
    qtbot.mouseClick(window.page.values.words_button, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert isinstance(window.area.side, GlossaryPanel)


# ---------------------------------------------------------------- tour


def test_the_example_comes_with_a_hint_per_step(example: Window, qtbot: QtBot) -> None:
    tour = example.aids.tour
    for code in CODES[1:]:
        assert tour.isVisible()
        qtbot.mouseClick(tour.next, Qt.MouseButton.LeftButton)
        assert example.page.code == code
        assert hint(code) in tour.words.text()
    qtbot.mouseClick(tour.next, Qt.MouseButton.LeftButton)
    assert tour.isHidden()


def test_the_tour_stands_in_the_way_of_nothing(example: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(example, Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert hint("hours") in example.aids.tour.words.text()
    qtbot.mouseClick(example.aids.tour.stop_button, Qt.MouseButton.LeftButton)
    assert example.aids.tour.isHidden()
    example.go("papers")
    assert example.aids.tour.isHidden()


def test_another_dossier_has_no_tour(example: Window) -> None:
    example.new_dossier()
    assert example.aids.tour.isHidden()


# ---------------------------------------------------------------- hearing


def test_a_day_is_answered_as_it_is_typed(example: Window, qtbot: QtBot) -> None:
    page = hearing(example, qtbot)
    qtbot.keyClicks(page.line, "10-3-2025")
    assert page.day == date(2025, 3, 10)
    expected = {"Maandag 10 maart 2025", "9:00 uur", "Eigen urenlijst", "productie 4"}
    qtbot.waitUntil(lambda: all(words in words_of(page) for words in expected))


def test_enter_shows_the_exhibit_with_the_day_lit(example: Window, qtbot: QtBot) -> None:
    page = hearing(example, qtbot)
    qtbot.keyClicks(page.line, "10-3-2025")
    qtbot.waitUntil(lambda: page.answer.account.told[-1].reading is not None, timeout=20_000)  # type: ignore[union-attr]
    qtbot.keyClick(page.line, Key.Key_Return)
    canvas = page.viewer.canvas
    qtbot.waitUntil(lambda: canvas.lit in canvas.spots, timeout=20_000)
    assert page.viewer.title.text() == "Productie 3, loonstrook week 11"


def test_arrows_walk_from_day_to_day(example: Window, qtbot: QtBot) -> None:
    page = hearing(example, qtbot)
    qtbot.keyClicks(page.line, "week 11")
    assert page.day == date(2025, 3, 10)
    qtbot.keyClick(page.line, Key.Key_Down)
    assert page.day == date(2025, 3, 11)


def test_no_name_stands_in_title_or_menus_and_escape_leaves(example: Window, qtbot: QtBot) -> None:
    page = hearing(example, qtbot)
    assert example.windowTitle() == "Zitting"
    assert example.menuBar().isHidden()
    assert example.look.together
    qtbot.keyClick(page.line, Key.Key_Escape)
    qtbot.waitUntil(lambda: not example.aids.in_hearing)
    assert example.menuBar().isVisible()
    assert not example.look.together


def test_nothing_can_be_dropped_before_the_judge(example: Window, qtbot: QtBot, tmp_path: Path) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(tmp_path / "ander.wmldossier"))])

    def taken() -> bool:
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        event = QDragEnterEvent(QPoint(300, 300), copy, carried, left, Qt.KeyboardModifier.NoModifier)
        example.dragEnterEvent(event)
        return event.isAccepted()

    assert taken()
    hearing(example, qtbot)
    assert not taken()


def test_a_day_that_is_not_there_is_told(window: Window, qtbot: QtBot) -> None:
    page = hearing(window, qtbot)
    qtbot.keyClicks(page.line, "31-12-1999")
    assert "Geen dag gevonden" in words_of(page)


# ---------------------------------------------------------------- large type


def test_f9_makes_the_type_large_and_gives_the_size_back(window: Window, qtbot: QtBot) -> None:
    window.look.zoom_by(1)
    before = window.look.pixels()
    qtbot.keyClick(window, Key.Key_F9)
    assert window.look.zoom == 1.5
    assert window.menus.together.isChecked()
    qtbot.keyClick(window, Key.Key_F9)
    assert window.look.pixels() == before
    assert not window.menus.together.isChecked()
    window.look.zoom_by(0)


@pytest.mark.parametrize("code", CODES)
def test_every_step_fits_in_large_type(example: Window, qtbot: QtBot, code: str) -> None:
    example.look.read_together(True)
    example.go(code)
    QApplication.processEvents()
    assert example.size().width() == 1366
    assert example.size().height() == 768
    example.look.read_together(False)


# ---------------------------------------------------------------- many slips


def test_many_read_slips_are_one_card_that_opens(example: Window, qtbot: QtBot) -> None:
    example.go("papers")
    papers = example.page.list  # type: ignore[attr-defined]
    model = papers.view.model()
    closed = model.rowCount()
    fold = next(row for row in range(closed) if model.index(row, 0).data(FOLD) is not None)
    assert model.index(fold, 0).data() == "Loonstroken, 34 stuks"
    shown = papers.current
    papers.view.setCurrentIndex(model.index(fold, 0))
    qtbot.keyClick(papers.view, Key.Key_Return)
    assert model.rowCount() == closed + 34
    assert papers.current == shown
    qtbot.keyClick(papers.view, Key.Key_Return)
    assert model.rowCount() == closed


def test_a_slip_in_the_closed_card_is_brought_out(example: Window) -> None:
    example.go("papers/loonstrook-2025-w20.pdf")
    card = example.page.list.current  # type: ignore[attr-defined]
    assert card.name == "loonstrook-2025-w20.pdf"
