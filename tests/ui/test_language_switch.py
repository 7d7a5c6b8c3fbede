"""Switching language while a dossier is open: everything stays, everything speaks, and Arabic runs from the right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.examples import EXAMPLE_ON, opened
from tests.ui.hands import said
from ui import files, icons, languages
from ui.languages import Languages, Translation
from ui.parts import AmountLabel
from ui.steps import CODES
from ui.steps.hours.cells import read_kind
from ui.window import Window
from wml_claim.dossier import Dossier

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def _speak(qtbot: QtBot, window: Window, adviser: str, worker: str) -> None:
    """As the menu does it."""
    now = languages.current()
    if now.adviser != adviser:
        window.menus._languages[adviser, ""].trigger()
        qtbot.waitUntil(lambda: now.adviser == adviser)
    if now.worker != worker:
        window.menus._languages["", worker].trigger()
        qtbot.waitUntil(lambda: now.worker == worker)


def _leans_right(name: str) -> bool:
    """Whether an icon has more ink in its right half, as an arrow has at its head."""
    picture = icons.pixmap(name, "#000000", 32).toImage()
    left, right = (
        sum(picture.pixelColor(x, y).alpha() for x in range(*columns) for y in range(32))
        for columns in ((0, 16), (16, 32))
    )
    return right > left


def _renamed(dossier: Dossier) -> Dossier:
    return replace(dossier, worker=replace(dossier.worker, name="Ana Pop"))


@pytest.fixture
def glasshouse(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    session = opened("glasshouse", tmp_path)
    window = Window(session, today=lambda: EXAMPLE_ON)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    yield window
    session.close()


def test_a_switch_keeps_dossier_step_and_undo(window: Window, qtbot: QtBot) -> None:
    window.session.apply("naam", _renamed)
    window.go("hours")
    _speak(qtbot, window, "en", "en")
    assert window.page.code == "hours"
    assert window.area.head.name.text() == "Hours"
    assert window.strip.dossier.value == "Ana Pop"
    assert window.strip.total.label == "Total claim"
    assert window.rail.undo_words.toolTip() == "naam"
    window.menus.undo.trigger()
    assert window.strip.dossier.value == "Joanna Kowalska"


def test_the_old_parts_of_the_window_are_gone(window: Window, qtbot: QtBot) -> None:
    old = window.strip, window.menus, window.pages[0]
    with qtbot.waitSignals([part.destroyed for part in old]):
        _speak(qtbot, window, "en", "en")
    assert len(window.findChildren(type(window.strip))) == 1
    assert window.menuBar().actions()[0].text().replace("&", "") == "File"
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert window.page.code == "hours"


def test_the_head_says_the_question_in_both_languages(window: Window, qtbot: QtBot) -> None:
    head = window.area.head
    assert head.for_adviser.isHidden()
    _speak(qtbot, window, "nl", "pl")
    head = window.area.head
    assert head.question.text() == "Kto, gdzie i dla kogo pracował i na jakich warunkach?"
    assert head.for_adviser.isVisible()
    assert head.for_adviser.text() == "Wie: Wie werkte waar, voor wie, en op welke afspraak?"
    _speak(qtbot, window, "en", "pl")
    assert window.area.head.for_adviser.text() == "Who: Who worked where, for whom, and on what agreement?"


def test_arabic_runs_from_the_right_and_amounts_do_not(window: Window, qtbot: QtBot, qapp: QApplication) -> None:
    tick = icons.pixmap("check", "#000000", 16).toImage()
    assert _leans_right("arrow-right")
    amount = window.strip.total.value
    _speak(qtbot, window, "nl", "ar")
    assert window.layoutDirection() == RIGHT_TO_LEFT
    assert window.rail.x() > window.area.x()
    assert window.strip.total.value == amount
    assert AmountLabel().alignment() & Qt.AlignmentFlag.AlignAbsolute
    assert "border-right: 4px" in qapp.styleSheet()
    assert not _leans_right("arrow-right")
    assert icons.pixmap("check", "#000000", 16).toImage() == tick
    _speak(qtbot, window, "nl", "nl")
    assert window.layoutDirection() != RIGHT_TO_LEFT
    assert window.rail.x() < window.area.x()
    assert "border-left: 4px" in qapp.styleSheet()


def test_a_new_dossier_is_for_the_worker_who_chose_a_language(window: Window, qtbot: QtBot) -> None:
    _speak(qtbot, window, "nl", "pl")
    window.new_dossier()
    assert window.session.dossier.worker.language == "pl"
    assert not window.session.undo_stack.canUndo()
    _speak(qtbot, window, "en", "en")
    window.new_dossier()
    assert window.session.dossier.worker.language == "nl", "the adviser reads English; of the worker nothing is known"


def test_what_arabic_lacks_is_dutch_that_keeps_its_point_at_its_end(qapp: QApplication) -> None:
    now = languages.current()
    now.speak("nl", "ar")
    assert QCoreApplication.translate("Entry", "Vul een heel getal in, bijvoorbeeld 5.") == (
        "\u2068Vul een heel getal in, bijvoorbeeld 5.\u2069"
    )
    assert QCoreApplication.translate("Payments", "contant") == "contant"
    assert QCoreApplication.translate("Strip", "Nog open") == "ما زال مفتوحًا"


def test_a_file_for_others_has_a_dutch_name_in_every_language(window: Window, qtbot: QtBot) -> None:
    _speak(qtbot, window, "en", "ar")
    window.go("letter")
    assert window.page.file_name() == "2026-014 sommatie.pdf"  # type: ignore[attr-defined]


def test_the_adviser_may_type_dutch_whatever_the_window_speaks(qapp: QApplication) -> None:
    for adviser, worker in (("nl", "nl"), ("en", "en"), ("en", "ar")):
        languages.current().speak(adviser, worker)
        assert read_kind("zie") == "sick" == read_kind(said("HoursCells", "ziek"))


def test_only_the_language_of_the_adviser_is_kept_for_the_next_time(qapp: QApplication) -> None:
    now = languages.current()
    now.speak("en", "ar")
    assert QSettings().value("language/window") == "en"
    assert not any("ar" in str(QSettings().value(key)) for key in QSettings().allKeys() if "language" in key)
    again = Languages(qapp)
    again.restore()
    assert (again.adviser, again.worker) == ("en", "en")
    again.speak("nl", "nl")
    files.set_remembers(False)
    now.speak("nl", "nl")
    now.speak("en", "en")
    again.restore()
    assert again.adviser == "nl"


def test_a_calendar_names_the_months_for_the_adviser_and_begins_on_monday(qapp: QApplication) -> None:
    for adviser, worker, month in (("nl", "nl", "maart"), ("en", "en", "March"), ("nl", "ar", "maart")):
        languages.current().speak(adviser, worker)
        assert QLocale().standaloneMonthName(3) == month
        assert QLocale().firstDayOfWeek() == Qt.DayOfWeek.Monday
        assert QLocale().zeroDigit() == "0", "the digits of the letter"


def test_a_damaged_language_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "wml_pl.ts").write_text("<TS><context>")
    monkeypatch.setattr("ui.languages.resource", lambda _folder, name: tmp_path / name)
    with pytest.raises(ValueError, match=r"wml_pl\.ts"):
        Translation("pl")


def test_no_switch_while_papers_are_read(window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "is_reading", lambda: True)
    window.menus._languages["en", ""].trigger()
    assert window.area.messages.title == "De stukken worden nog gelezen"
    assert languages.current().adviser == "nl"
    assert window.menus._languages["nl", ""].isChecked()


def _letters(widgets: list[QWidget]) -> dict[str, set[str]]:
    """Per letter that Alt reaches, the words under which it stands."""
    found: dict[str, set[str]] = defaultdict(set)
    for widget in widgets:
        named = isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None)
        words = widget.text() if named else ""  # type: ignore[attr-defined]
        if letter := QKeySequence.mnemonic(words).toString():
            found[letter].add(words)
    return found


@pytest.mark.parametrize("adviser", languages.OF_THE_ADVISER)
def test_every_letter_stands_for_one_thing_in_a_step(glasshouse: Window, qtbot: QtBot, adviser: str) -> None:
    _speak(qtbot, glasshouse, adviser, adviser)
    for code in CODES:
        glasshouse.go(code)
        visible = [widget for widget in glasshouse.findChildren(QWidget) if widget.isVisible()]
        twice = {letter: words for letter, words in _letters(visible).items() if len(words) > 1}
        assert not twice, code
    for menu in glasshouse.menuBar().actions():
        letters = [QKeySequence.mnemonic(act.text()).toString() for act in menu.menu().actions()]  # type: ignore[attr-defined]
        used = [letter for letter in letters if letter]
        assert len(used) == len(set(used)), menu.text()


@pytest.mark.parametrize("worker", [code for code in languages.NAMES if code != "nl"])
def test_every_step_can_be_shown_in_every_language(glasshouse: Window, qtbot: QtBot, worker: str) -> None:
    _speak(qtbot, glasshouse, "nl", worker)
    for code in CODES:
        glasshouse.go(code)
        assert glasshouse.area.head.name.text() == glasshouse.page.title()
        with languages.current().of_the_adviser():
            assert glasshouse.page.question() != glasshouse.area.head.question.text()
    assert glasshouse.strip.shortfall.value == "€\u00a07.356,20"
