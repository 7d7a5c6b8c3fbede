"""A shared desk: a passphrase, the lock and wiping, with mouse and keyboard."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui import files
from ui.safe.page import GatePage
from ui.window import Window
from wml_claim.storage import StoredDossier

Key = Qt.Key
PHRASE = "zeven groene kassen"


def gate(window: Window) -> GatePage:
    page = window.centralWidget().currentWidget()  # type: ignore[union-attr]
    assert isinstance(page, GatePage)
    return page


def type_in(qtbot: QtBot, page: GatePage, *phrases: str) -> None:
    for line, phrase in zip(page.lines, phrases, strict=True):
        qtbot.keyClicks(line, phrase)
    qtbot.keyClick(page.lines[-1], Key.Key_Return)


def press(window: Window, words: str) -> None:
    """Choose an act from the menus by its words."""
    found = [
        action
        for action in window.menus.findChildren(type(window.menus.undo))
        if action.text().replace("&", "") == words
    ]
    (action,) = found
    action.trigger()


@pytest.fixture
def guarded(window: Window, qtbot: QtBot) -> Window:
    """The window on a dossier with a passphrase."""
    press(window, "Wachtwoord…")
    type_in(qtbot, gate(window), PHRASE, PHRASE)
    assert window.session.stored.has_passphrase
    return window


def is_open(window: Window) -> bool:
    return window.session.is_open


def is_locked(window: Window) -> bool:
    return window.desk.locked


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_passphrase_is_set_and_said_to_be_lost_when_forgotten(window: Window, qtbot: QtBot) -> None:
    press(window, "Wachtwoord…")
    assert "vergeten wachtwoord kan niemand terughalen" in texts(gate(window))
    type_in(qtbot, gate(window), PHRASE, "zeven groene kasten")
    assert "niet gelijk" in gate(window).refusal.text()
    assert gate(window).typed == ["", ""]
    type_in(qtbot, gate(window), "kort", "kort")
    assert gate(window).refusal.text() and not window.session.stored.has_passphrase
    type_in(qtbot, gate(window), PHRASE, PHRASE)
    assert window.session.stored.fits(PHRASE)
    assert window.area.messages.title == "Het wachtwoord is ingesteld"
    assert window.page.code == "who"


def test_it_is_changed_only_by_who_knows_it_and_can_be_taken_away(guarded: Window, qtbot: QtBot) -> None:
    press(guarded, "Wachtwoord…")
    type_in(qtbot, gate(guarded), "iets anders", "negen rode kassen", "negen rode kassen")
    assert "huidige wachtwoord past niet" in gate(guarded).refusal.text()
    type_in(qtbot, gate(guarded), PHRASE, "negen rode kassen", "negen rode kassen")
    assert guarded.session.stored.fits("negen rode kassen")
    press(guarded, "Wachtwoord…")
    qtbot.keyClicks(gate(guarded).lines[0], "negen rode kassen")
    qtbot.mouseClick(gate(guarded).second, Qt.MouseButton.LeftButton)
    assert not guarded.session.stored.has_passphrase


def test_opening_asks_and_a_wrong_one_loses_nothing(guarded: Window, qtbot: QtBot) -> None:
    path = guarded.session.path
    assert path is not None
    guarded.close_dossier()
    guarded.open_path(path)
    assert guarded.windowTitle() == "Minimumloon vorderen"
    type_in(qtbot, gate(guarded), "zeven groene kasten")
    assert "past niet" in gate(guarded).refusal.text() and not is_open(guarded)
    type_in(qtbot, gate(guarded), PHRASE)
    assert guarded.session.dossier.worker.name == "Joanna Kowalska"
    assert guarded.page.isVisible() and guarded.menuBar().isEnabled()


def test_escape_goes_back_to_where_it_was(guarded: Window, qtbot: QtBot) -> None:
    path = guarded.session.path
    assert path is not None
    guarded.close_dossier()
    guarded.open_path(path)
    qtbot.keyClick(gate(guarded).lines[0], Key.Key_Escape)
    assert guarded.start.isVisible() and not is_open(guarded)


def test_the_lock_hides_everything_and_only_the_passphrase_lifts_it(guarded: Window, qtbot: QtBot) -> None:
    guarded.go("hours")
    qtbot.keyClick(guarded, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    page = gate(guarded)
    assert is_locked(guarded) and guarded.windowTitle() == "Minimumloon vorderen"
    assert "Joanna" not in texts(guarded) and "Teelt" not in texts(guarded)
    qtbot.keyClick(page.lines[0], Key.Key_Escape)
    qtbot.keyClick(guarded, Key.Key_2, Qt.KeyboardModifier.AltModifier)
    guarded.desk.lock()
    assert gate(guarded) is page
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(guarded.session.path))])
    drag = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    guarded.dragEnterEvent(drag)
    assert not drag.isAccepted()
    type_in(qtbot, page, "fout wachtwoord")
    assert "past niet" in page.refusal.text()
    type_in(qtbot, page, PHRASE)
    assert not is_locked(guarded) and guarded.page.code == "hours"
    assert guarded.windowTitle() == "2026-014"


def test_an_idle_window_locks_itself_and_the_wait_can_be_chosen(guarded: Window, qtbot: QtBot) -> None:
    idle = guarded.desk._idle
    assert files.minutes_to_lock() == 10 and idle.interval() == 600_000 and idle.isActive()
    press(guarded, "30 minuten")
    assert idle.interval() == 1_800_000
    idle.setInterval(1)
    qtbot.waitUntil(lambda: is_locked(guarded))
    type_in(qtbot, gate(guarded), PHRASE)
    press(guarded, "alleen met Ctrl+L")
    assert not idle.isActive() and files.minutes_to_lock() == 0


def test_a_key_begins_the_wait_anew(guarded: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[None] = []
    monkeypatch.setattr(guarded.desk._idle, "start", lambda: begun.append(None))
    qtbot.keyClick(guarded, Key.Key_Shift)
    assert begun


def test_without_a_passphrase_there_is_nothing_to_lock(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not window.desk.shut and window.area.messages.title == "Dit dossier heeft geen wachtwoord"


def test_a_locked_dossier_can_be_closed_unseen(guarded: Window, qtbot: QtBot) -> None:
    guarded.desk.lock()
    qtbot.mouseClick(gate(guarded).second, Qt.MouseButton.LeftButton)
    assert guarded.start.isVisible() and not is_open(guarded)


def test_a_copy_has_the_passphrase_too(guarded: Window, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.wmldossier"
    guarded.save_as(copy)
    guarded.close_dossier()
    assert b"Kowalska" not in copy.read_bytes()
    with StoredDossier.open(copy, passphrase=PHRASE) as stored:
        assert stored.dossier.worker.name == "Joanna Kowalska"


def test_wiping_asks_once_and_forgets_the_file(window: Window, qtbot: QtBot) -> None:
    path = window.session.path
    assert path is not None and files.recent() == [path]
    press(window, "Dossier wissen…")
    qtbot.keyClick(gate(window).back, Key.Key_Escape)
    assert path.exists() and is_open(window)
    press(window, "Dossier wissen…")
    qtbot.mouseClick(gate(window).act, Qt.MouseButton.LeftButton)
    assert not path.exists() and not is_open(window) and files.recent() == []
    assert window.start.messages.title == "Dossier 2026-014 is gewist"


def test_the_dossier_of_another_day_opens_without_a_question(window: Window, tmp_path: Path) -> None:
    other = tmp_path / "ander.wmldossier"
    StoredDossier.create(other, window.session.dossier).close()
    window.open_path(other)
    assert window.session.path == other and window.session.on == date(2026, 3, 16)
