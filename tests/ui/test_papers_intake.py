"""Step 2: bringing papers in."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from tests.ui import papers_at_hand as at_hand
from ui.window import Window
from wml_claim.readers import read_file
from wml_claim.records import ReadResult


def _inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "plastic zak"
    folder.mkdir()
    return folder


def test_a_folder_is_read_paper_by_paper_and_is_one_act_to_undo(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    folder = _inbox(tmp_path)
    for make in (at_hand.good_slip, at_hand.doubtful_slip, at_hand.contract):
        make(folder)
    before = window.session.dossier
    page = at_hand.bring(qtbot, window, folder)
    states = {document.name: document.state for document in window.session.dossier.documents}
    assert states == {"contract.pdf": "failed", "loonstrook-2025-w27.pdf": "read", "twijfel.pdf": "doubtful"}
    assert window.session.undo_stack.undoText() == "3 stukken toegevoegd"
    assert window.area.messages.title == "3 stukken toegevoegd"
    assert page.list.filter.button("check").text() == "Nakijken 2"
    assert window.session.stored.paper("contract.pdf") == (folder / "contract.pdf").read_bytes()
    window.session.undo()
    assert window.session.dossier == before


def test_files_may_be_dropped_anywhere(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = at_hand.page_of(window)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(at_hand.good_slip(tmp_path)))])
    event = QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                       Qt.KeyboardModifier.NoModifier)  # fmt: skip
    with qtbot.waitSignal(page.intake.finished, timeout=20_000):
        window.dropEvent(event)
    assert [document.name for document in window.session.dossier.documents] == ["loonstrook-2025-w27.pdf"]


def test_the_same_paper_twice_is_told_and_not_added(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    slip = at_hand.good_slip(tmp_path)
    at_hand.bring(qtbot, window, slip)
    copy = tmp_path / "kopie.pdf"
    copy.write_bytes(slip.read_bytes())
    at_hand.bring(qtbot, window, copy)
    assert len(window.session.dossier.documents) == 1
    assert window.area.messages.title == "Niets toegevoegd"
    assert "Stond al in het dossier: loonstrook-2025-w27.pdf" in window.area.messages.accessibleName()


def test_a_paper_that_was_undone_can_be_brought_again(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    slip = at_hand.good_slip(tmp_path)
    at_hand.bring(qtbot, window, slip)
    window.session.undo()
    at_hand.bring(qtbot, window, slip)
    (document,) = window.session.dossier.documents
    assert window.session.stored.paper(document.name) == slip.read_bytes()


def test_two_papers_with_one_name_keep_their_own_bytes(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    one, other = tmp_path / "een", tmp_path / "twee"
    one.mkdir()
    other.mkdir()
    first, second = at_hand.good_slip(one), at_hand.doubtful_slip(other).rename(other / "loonstrook-2025-w27.pdf")
    at_hand.bring(qtbot, window, first, second)
    names = [document.name for document in window.session.dossier.documents]
    assert names == ["loonstrook-2025-w27.pdf", "loonstrook-2025-w27 (2).pdf"]
    assert [window.session.stored.paper(name) for name in names] == [first.read_bytes(), second.read_bytes()]


def test_a_locked_pdf_says_so_and_stays_in_the_list(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = at_hand.bring(qtbot, window, at_hand.locked(_inbox(tmp_path)))
    card = page.list.current
    assert card is not None and card.name == "geheim.pdf" and card.words == "mislukt"
    assert "wachtwoord" in card.line
    qtbot.waitUntil(lambda: "wachtwoord" in page.viewer._message.text())


def test_a_fault_in_a_reader_keeps_the_other_papers(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = read_file

    def faulty(path: Path, *rest: Any) -> ReadResult:
        if path.name == "contract.pdf":
            raise ZeroDivisionError
        return real(path, *rest)

    monkeypatch.setattr("ui.steps.papers.intake.read_file", faulty)
    at_hand.bring(qtbot, window, at_hand.contract(tmp_path), at_hand.good_slip(tmp_path))
    states = [(document.name, document.state) for document in window.session.dossier.documents]
    assert states == [("contract.pdf", "failed"), ("loonstrook-2025-w27.pdf", "read")]


def test_stopping_keeps_what_was_read_and_answers_at_once(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, reached, go_on = read_file, Event(), Event()

    def slow(path: Path, *rest: Any) -> ReadResult:
        if path.name == "twijfel.pdf":
            reached.set()
            go_on.wait(10)
        return real(path, *rest)

    monkeypatch.setattr("ui.steps.papers.intake.read_file", slow)
    page = at_hand.page_of(window)
    window.add_papers([at_hand.good_slip(tmp_path), at_hand.doubtful_slip(tmp_path)])
    qtbot.waitUntil(reached.is_set)
    assert page.progress.isVisible()
    with qtbot.waitSignal(page.intake.finished, timeout=200):
        qtbot.mouseClick(page.progress._stop, Qt.MouseButton.LeftButton)
    assert not page.progress.isVisible()
    assert [document.name for document in window.session.dossier.documents] == ["loonstrook-2025-w27.pdf"]
    assert window.area.messages.title == "Gestopt: 1 stuk toegevoegd"
    go_on.set()


def test_papers_brought_while_others_are_read_wait_their_turn(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = at_hand.page_of(window)
    window.add_papers([at_hand.good_slip(tmp_path)])
    window.add_papers([at_hand.contract(tmp_path)])
    qtbot.waitUntil(lambda: len(window.session.dossier.documents) == 2, timeout=20_000)
    assert not page.intake.busy


def test_columns_are_pointed_out_once_per_layout(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    from ui.steps.papers.columns_form import ColumnsForm, mapping_store

    mapping_store().path.unlink(missing_ok=True)
    page = at_hand.bring(qtbot, window, at_hand.unknown_sheet(tmp_path))
    panel: Any = page.values.content
    qtbot.mouseClick(panel.columns, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(page.values.content, ColumnsForm))
    form = page.values.content
    assert isinstance(form, ColumnsForm)
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)
    assert "Wijs een datum" in form._error.text()
    for field, column in (("date", 0), ("begin", 1), ("end", 2), ("break", 3)):
        form.columns[field].setCurrentIndex(form.columns[field].findData(column))
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.dossier.documents[0].state != "failed")
    hours = [one for one in window.session.dossier.hours if one.document == "rooster_mei.csv"]
    assert [(one.begin is not None, one.break_minutes) for one in hours] == [(True, 30)] * 3
    at_hand.bring(qtbot, window, at_hand.unknown_sheet(tmp_path, "rooster_juni.csv", 6))
    june = [one for one in window.session.dossier.hours if one.document == "rooster_juni.csv"]
    assert len(june) == 3
    mapping_store().path.unlink()


def test_of_a_sheet_with_two_people_one_is_chosen(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = at_hand.bring(qtbot, window, at_hand.sheet_of_two(tmp_path))
    panel: Any = page.values.content
    workers = panel.answers.lists["worker"]
    qtbot.waitUntil(lambda: workers.count() == 3)
    workers.setCurrentIndex(workers.findData("Ana Pop"))
    workers.activated.emit(workers.currentIndex())
    qtbot.waitUntil(lambda: any(one.document == "urenregistratie.csv" for one in window.session.dossier.hours))
    assert sum(one.document == "urenregistratie.csv" for one in window.session.dossier.hours) == 2
