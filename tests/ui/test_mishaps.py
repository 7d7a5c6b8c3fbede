"""What goes wrong at a desk: each is told in words, and nothing that was typed or read is lost."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui import papers_at_hand as at_hand
from ui.session import Session
from ui.window import Window
from wml_claim.dossier import Dossier
from wml_claim.readers import read_file
from wml_claim.records import ReadResult
from wml_claim.storage import StorageError, StoredDossier


def _said(window: Window) -> str:
    bar = window.area.messages if window.session.is_open else window.start.messages
    assert bar.isVisible()
    return bar.accessibleName()


def _named(dossier: Dossier, name: str) -> Dossier:
    return replace(dossier, worker=replace(dossier.worker, name=name))


def _full(*_: object) -> None:
    raise StorageError("dossier: de schijf is vol. Er is niets verloren: maak ruimte vrij en sla opnieuw op.")


def test_a_second_window_on_the_same_dossier_is_refused(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = window.session.path
    assert path is not None
    second = Window()
    qtbot.addWidget(second)
    second.show()
    second.open_path(path)
    assert not second.session.is_open
    assert "al geopend, in een ander venster" in _said(second)


def test_a_folder_that_cannot_be_written_is_told(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file where the folder should be")
    monkeypatch.setattr("ui.files.home_folder", lambda: taken)
    before = window.session.dossier
    window.new_dossier()
    assert window.session.dossier is before
    assert "Kies een map waarin mag worden geschreven" in _said(window)


@pytest.mark.parametrize("damage", ["newer", "torn"])
def test_a_dossier_that_cannot_be_opened_is_told_and_left_alone(
    window: Window, tmp_path: Path, week_dossier: Dossier, damage: str
) -> None:
    path = tmp_path / "ander.wmldossier"
    StoredDossier.create(path, week_dossier).close()
    if damage == "newer":
        with sqlite3.connect(path) as connection:
            connection.execute("PRAGMA user_version = 99")
        connection.close()
    else:
        path.write_bytes(path.read_bytes()[:5000] + b"\0" * 3000)
    size = path.stat().st_size
    window.open_path(path)
    words = "nieuwere versie" if damage == "newer" else "beschadigd"
    assert words in _said(window)
    assert window.session.dossier.worker.name == "Joanna Kowalska"
    assert path.stat().st_size == size


def test_a_full_disk_keeps_the_window_until_the_edit_is_saved(
    window: Window, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = session.path
    assert path is not None
    real = StoredDossier.save
    monkeypatch.setattr(StoredDossier, "save", _full)
    session.apply("naam", lambda dossier: _named(dossier, "Ana Popescu"))
    assert "schijf is vol" in _said(window)
    window.close_dossier()
    assert session.is_open, "the edit would be lost"
    assert "niet bewaard" in window.area.messages.title
    assert not window.close()
    monkeypatch.setattr(StoredDossier, "save", real)
    window.close_dossier()
    assert session.path is None
    with StoredDossier.open(path) as stored:
        assert stored.dossier.worker.name == "Ana Popescu"


def test_the_adviser_may_leave_without_the_last_edits(
    window: Window, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StoredDossier, "save", _full)
    session.apply("naam", lambda dossier: _named(dossier, "Ana Popescu"))
    window.close_dossier()
    window.area.messages._act.click()
    assert not session.is_open


def test_saving_elsewhere_never_overwrites_and_takes_all_along(
    window: Window, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    at_hand.bring(qtbot, window, at_hand.good_slip(tmp_path))
    taken = tmp_path / "bezet.wmldossier"
    taken.write_bytes(b"iets anders")
    window.save_as(taken)
    assert taken.read_bytes() == b"iets anders"
    assert "bestaat al" in _said(window)
    window.save_as(tmp_path / "kopie.wmldossier")
    assert window.windowTitle() == "kopie"
    assert session.stored.papers() == ("loonstrook-2025-w27.pdf",)


def test_closing_while_papers_are_read_keeps_what_was_read(
    window: Window, session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, go_on = Event(), Event()

    def slow(path: Path, *rest: Any) -> ReadResult:
        if path.name == "twijfel.pdf":
            reached.set()
            go_on.wait(10)
        return read_file(path, *rest)

    monkeypatch.setattr("ui.steps.papers.intake.read_file", slow)
    path = session.path
    assert path is not None
    window.add_papers([at_hand.good_slip(tmp_path), at_hand.doubtful_slip(tmp_path)])
    qtbot.waitUntil(reached.is_set)
    window.close_dossier()
    assert "Het lezen is gestopt" in _said(window)
    go_on.set()
    with StoredDossier.open(path) as stored:
        assert [document.name for document in stored.dossier.documents] == ["loonstrook-2025-w27.pdf"]


def test_a_folder_of_many_mixed_files_is_read_but_for_what_cannot_be(
    window: Window, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "tas"
    (folder / "map").mkdir(parents=True)
    at_hand.good_slip(folder)
    for number in range(150):
        (folder / "map" / f"los {number}.pdf").write_bytes(b"geen pdf %d" % number)
        (folder / f"brief {number}.txt").write_text(f"brief {number}")
    page = at_hand.page_of(window)
    with qtbot.waitSignal(page.intake.finished, timeout=60_000):
        window.add_papers([folder])
    assert len(session.dossier.documents) == 301
    assert "Niet gelezen, wel bewaard" in _said(window)
    assert [slip.document for slip in session.dossier.payslips if slip.document] == ["loonstrook-2025-w27.pdf"]


PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui import app
from ui.window import Window

def fault():
    raise ZeroDivisionError("division by zero")

def look():
    (window,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, Window)]
    print(window.session.dossier.worker.name)
    print(window.area.messages.accessibleName())
    window.close()
    QApplication.quit()

app.application(sys.argv)
QTimer.singleShot(400, fault)
QTimer.singleShot(800, look)
sys.exit(app.main(sys.argv))
"""


def test_the_program_itself_opens_a_dossier_and_survives_a_fault(tmp_path: Path, week_dossier: Dossier) -> None:
    path = tmp_path / "dossier.wmldossier"
    StoredDossier.create(path, week_dossier).close()
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "settings"), "QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(path)], env=os.environ | home, capture_output=True, text=True, timeout=120
    )
    assert ran.returncode == 0, ran.stderr
    assert "Joanna Kowalska" in ran.stdout
    assert "Alles wat is ingevoerd, is bewaard" in ran.stdout
    assert "ZeroDivisionError" in ran.stderr
    with StoredDossier.open(path) as stored:
        assert stored.dossier == week_dossier
