"""Step 2: conversations and bank statements; what is read, what is asked, and what is kept of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.ui import papers_at_hand as at_hand
from ui.steps.papers import PapersPage
from ui.steps.papers.hours_panel import HoursPanel
from ui.steps.papers.payments_panel import PaymentsPanel
from ui.window import Window
from wml_claim.dossier import Party, Worker
from wml_claim.readers.keeping import Kept, to_keep

SAMPLES = Path(__file__).parent.parent / "readers" / "samples"
EXTRACT = "ing_nl_puntkomma (uittreksel).csv"


def _facts(window: Window, employer: str = "", worker: str = "Ion Popescu") -> None:
    parties = (Party(employer),) if employer else ()
    employment = replace(window.session.dossier.employment, start=date(2025, 1, 1), end=date(2025, 6, 30))
    window.session.apply("wie", lambda one: replace(one, worker=Worker(worker), parties=parties, employment=employment))


def _lists(page: PapersPage) -> dict[str, QComboBox]:
    """The questions that the paper asks, each with its answers."""
    answers = getattr(page.values.content, "answers", None)
    return answers.lists if answers else {}


def _answer(page: PapersPage, qtbot: QtBot, question: str, value: str) -> None:
    qtbot.waitUntil(lambda: question in _lists(page))
    choice = _lists(page)[question]
    qtbot.waitUntil(lambda: choice.findData(value) > 0)
    choice.setCurrentIndex(choice.findData(value))
    choice.activated.emit(choice.currentIndex())


def _days(window: Window) -> list[date]:
    return [one.span.first for one in window.session.dossier.hours if one.document == "gesprek.txt"]


def test_wages_of_the_employer_with_their_cell_and_nothing_else_kept(window: Window, qtbot: QtBot) -> None:
    _facts(window, "Voorbeeld Logistiek BV")
    page = at_hand.bring(qtbot, window, SAMPLES / "ing_nl_puntkomma.csv")
    qtbot.waitUntil(lambda: isinstance(page.values.content, PaymentsPanel))
    panel: Any = page.values.content
    qtbot.waitUntil(lambda: panel.table.model().index(0, 1).data() == "1.600,43")
    assert b"Huisvesting" not in window.session.stored.paper(EXTRACT)
    qtbot.waitUntil(lambda: page.viewer.sheet.page is not None and page.viewer.sheet.page.name == "Afschrift")
    panel.table.selectRow(0)
    qtbot.waitUntil(lambda: page.viewer.sheet.table.currentIndex().data() == "1600,43")
    page.viewer.sheet.table.setCurrentIndex(page.viewer.sheet.table.model().index(2, 0))
    page.viewer.sheet.table.setCurrentIndex(page.viewer.sheet.table.model().index(3, 2))
    qtbot.waitUntil(lambda: panel.table.currentIndex().row() == 0)


def test_the_doubts_of_a_statement_are_settled_at_once(window: Window, qtbot: QtBot) -> None:
    _facts(window, "Voorbeeld Logistiek BV")
    page = at_hand.bring(qtbot, window, SAMPLES / "ing_nl_puntkomma.csv")
    panel: Any = page.values.content
    qtbot.waitUntil(lambda: len(panel.boxes) == 2)
    qtbot.mouseClick(panel.boxes[0].accept, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(panel.boxes) == 1)
    qtbot.mouseClick(panel.boxes[0].accept, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(panel.boxes) == 0)
    assert window.session.dossier.documents[0].state == "read"
    assert len(window.session.dossier.payments) == 1


def test_who_paid_is_asked_and_the_answer_read(window: Window, qtbot: QtBot) -> None:
    _facts(window)
    page = at_hand.bring(qtbot, window, SAMPLES / "ing_nl_puntkomma.csv")
    assert window.session.dossier.payments == ()
    _answer(page, qtbot, "payer", "Voorbeeld Logistiek B.V.")
    qtbot.waitUntil(lambda: len(window.session.dossier.payments) == 1)
    qtbot.waitUntil(lambda: isinstance(page.values.content, PaymentsPanel))
    qtbot.waitUntil(lambda: page.list.current is not None and page.list.current.name == EXTRACT)
    assert [one.name for one in window.session.dossier.documents] == [EXTRACT]
    assert b"tikkie" not in window.session.stored.paper(EXTRACT)
    window.session.undo()
    assert window.session.dossier.payments == ()
    assert [one.name for one in window.session.dossier.documents] == ["ing_nl_puntkomma (mogelijke betalers).csv"]


def test_a_conversation_shows_its_messages_and_lights_the_sentence(window: Window, qtbot: QtBot) -> None:
    _facts(window)
    page = at_hand.bring(qtbot, window, SAMPLES / "whatsapp_android_nl.txt")
    qtbot.waitUntil(lambda: isinstance(page.values.content, HoursPanel))
    panel: Any = page.values.content
    qtbot.waitUntil(lambda: page.viewer.sheet.page is not None and page.viewer.sheet.page.name == "Gesprek")
    panel.table.selectRow(0)
    qtbot.waitUntil(lambda: page.viewer.sheet.table.currentIndex().data() == "Vandaag 05:55-15:10, pauze half uur")


def test_order_and_sender_are_asked_one_after_the_other_and_both_kept(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    _facts(window, worker="Maria Ionescu")
    path = tmp_path / "gesprek.txt"
    path.write_text("03-04-2025 09:00 - M: hoi\n05-04-2025 19:00 - M: vandaag 7:00-15:30 gewerkt\n", encoding="utf-8")
    page = at_hand.bring(qtbot, window, path)
    assert [one.code for one in window.session.dossier.documents[0].problems] == ["date_order_unknown"]
    _answer(page, qtbot, "order", "dmy")
    _answer(page, qtbot, "sender", "M")
    qtbot.waitUntil(lambda: [day.isoformat() for day in _days(window)] == ["2025-04-05"])


def test_a_statement_that_is_damaged_is_told_and_not_kept(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "half.xml"
    path.write_bytes((SAMPLES / "camt053.v8.xml").read_bytes()[:4000])
    page = at_hand.bring(qtbot, window, path)
    card = page.list.current
    assert card is not None and card.words == "mislukt" and "beschadigd" in card.line
    assert "half.xml" not in window.session.stored.papers()


def test_a_fault_before_anything_is_kept_stops_no_other_paper(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(name: str, *rest: Any) -> Kept:
        if name == "bank.csv":
            raise ZeroDivisionError
        return to_keep(name, *rest)

    monkeypatch.setattr("wml_claim.readers.keeping.to_keep", faulty)
    bad = tmp_path / "bank.csv"
    bad.write_bytes((SAMPLES / "rabobank_cp1252.csv").read_bytes())
    at_hand.bring(qtbot, window, bad, at_hand.good_slip(tmp_path))
    states = [(document.name, document.state) for document in window.session.dossier.documents]
    assert states == [("bank.csv", "failed"), ("loonstrook-2025-w27.pdf", "read")]
    assert "niet bewaard" in window.session.dossier.documents[0].problems[0].message
    assert "bank.csv" not in window.session.stored.papers()
