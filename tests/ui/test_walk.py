"""The whole job as two people at one desk do it: from a clean start to a printed letter, and everything still there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import ALT, CTRL, KEY, Hands, said
from ui import languages
from ui.steps.assessment import AssessmentPage
from ui.steps.hours import HoursPage
from ui.steps.letter import LetterPage
from ui.steps.papers import PapersPage
from ui.steps.records import RecordsPage
from ui.steps.who import WhoPage
from ui.window import Window
from wml_claim.readers.page_image import page_image
from wml_claim.resources import resource

TODAY = date(2026, 11, 23)
GLASSHOUSE = resource("examples", "glasshouse")


class Strays(QObject):
    """Collects widgets that are shown as windows of their own."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Never stops an event."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            passing = Qt.WindowType.Popup, Qt.WindowType.ToolTip
            if watched is not self._window and watched.windowType() not in passing:
                self.found.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@pytest.fixture
def hands(qtbot: QtBot, qapp: QApplication) -> Iterator[Hands]:
    """A clean start: no dossier, nothing remembered."""
    window = Window(today=lambda: TODAY)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    strays = Strays(window)
    qapp.installEventFilter(strays)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield Hands(window)
    qapp.removeEventFilter(strays)
    assert strays.found == [], "a part of the window flashed as a window of its own"
    window.close()


@pytest.fixture
def door(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The dialogs of the system answer with files in this folder."""

    def saved(_parent: Any, _title: str, start: str, *_: Any) -> tuple[str, str]:
        return str(tmp_path / Path(start).name), ""

    def printed(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QFileDialog, "getSaveFileName", saved)
    monkeypatch.setattr(QPrintDialog, "exec", printed)
    return tmp_path


def _who(window: Window) -> WhoPage:
    assert isinstance(window.page, WhoPage)
    return window.page


def _letter(window: Window, qtbot: QtBot) -> LetterPage:
    page = window.page
    assert isinstance(page, LetterPage)
    qtbot.waitUntil(lambda: page.preview.data is not None and page.preview.pages > 0, timeout=20_000)
    return page


def _reopened_is_the_same(window: Window, path: Path) -> None:
    """Undo and redo lead back; closed and opened again from the start page everything is there."""
    dossier = window.session.dossier
    stack = window.session.undo_stack
    stack.setIndex(0)
    stack.setIndex(stack.count())
    assert window.session.dossier == dossier
    shown = [fact.value for fact in (window.strip.shortfall, window.strip.total, window.strip.limit, window.strip.open)]
    window.close_dossier()
    window.open_path(path)
    assert window.session.dossier == dossier
    strip = window.strip
    assert shown == [fact.value for fact in (strip.shortfall, strip.total, strip.limit, strip.open)]


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_the_glasshouse_by_mouse(hands: Hands, qtbot: QtBot, door: Path, language: str) -> None:
    window = hands.window
    if language != "nl":
        hands.click(window.start.languages.buttons[language])
        qtbot.waitUntil(lambda: languages.current().worker == language)
    hands.click(window.start.new_button)
    who = _who(window)
    hands.type_in(who._name.line, "Agnieszka Zielińska")
    hands.type_in(who._birth.line, "17-9-1991")
    hands.type_in(who._start.line, "3-3-2025")
    hands.type_in(who._end.line, "31-10-2025")
    hands.click(who._period.button("week"))
    hands.type_in(who._agreed.line, "38")
    hands.click(who._written)
    hands.type_in(who._full_time.line, "38")
    hands.type_in(who._source, "cao glastuinbouw")
    hands.type_in(who._chain._name.line, "Kas & Kweek Voorbeeld B.V.")
    assert who.state(window.session).words == said("WhoPage", "Compleet")

    hands.click(window.area.head.next)
    papers = window.page
    assert isinstance(papers, PapersPage)
    with qtbot.waitSignal(papers.intake.finished, timeout=60_000):
        hands.drop([path for path in sorted(GLASSHOUSE.iterdir()) if path.suffix != ".toml"])
    assert len(window.session.dossier.documents) == 35
    assert papers.list.current is not None and papers.list.current.name == "uren.xlsx", "the doubt is shown first"
    panel = papers.values.content
    assert panel is not None
    (right,) = [
        button
        for button in panel.findChildren(QPushButton)
        if button.text().replace("&", "") == said("Doubts", "Klopt")
    ]
    qtbot.waitUntil(lambda: papers.viewer.stack.currentWidget() is papers.viewer.sheet)
    hands.click(right)
    assert {document.state for document in window.session.dossier.documents} == {"read"}

    hands.click(window.area.head.next)
    hours = window.page
    assert isinstance(hours, HoursPage)
    assert hours.state(window.session).kind == "ok"
    assert window.strip.shortfall.value == "€\u00a07.356,20"

    hands.click(window.area.head.next)
    records = window.page
    assert isinstance(records, RecordsPage)
    hands.click(records.work.views.button("questions"))
    hands.click(records.work.questions.lines["hours_registered"].answer.button("no"))
    assert window.session.assessment and window.session.assessment.records.deficient

    window.go("assessment")
    assessment = window.page
    assert isinstance(assessment, AssessmentPage)
    column = assessment.matrix.columns["presumption"]
    column.role.setFocus()
    hands.act(KEY.Key_Up)
    assert window.session.dossier.choices.alternatives == ("presumption",)
    assert column._status.words == said("RecordsWords", "advies, geen geldend recht")

    hands.click(window.area.head.next)
    letter = _letter(window, qtbot)
    draft = letter.preview.data
    hands.click(letter.settings.confirmed)
    qtbot.waitUntil(lambda: letter.preview.data not in (None, draft), timeout=20_000)
    hands.click(letter.saved)
    (pdf,) = door.glob("*sommatie*.pdf")
    assert pdf.read_bytes() == letter.preview.data
    hands.click(letter.printed)
    qtbot.waitUntil(lambda: window.area.messages.title == said("LetterPage", "Afgedrukt"), timeout=30_000)
    assert page_image((door / "printed.pdf").read_bytes(), 1, 50).pages == letter.preview.pages
    path = window.session.path
    assert path is not None
    _reopened_is_the_same(window, path)
    assert hands.entries == 8
    assert hands.clicks <= 30, hands.clicks


@pytest.mark.parametrize("language", ["nl", "en", "ar"])
def test_the_kebab_shop_by_keyboard_without_any_paper(hands: Hands, qtbot: QtBot, door: Path, language: str) -> None:
    window = hands.window
    if language != "nl":
        hands.tab_to(languages.NAMES[language])
        hands.act(KEY.Key_Space)
        qtbot.waitUntil(lambda: languages.current().worker == language and QApplication.focusWidget() is not None)
    assert hands.name == said("StartPage", "&Nieuw dossier")
    hands.act(KEY.Key_Space)
    assert hands.name == said("WhoPage", "&Naam")
    for name, text in (("&Naam", "Hristo Dimitrov"), ("&Geboortedatum", "30-6-1987"), ("&Eerste werkdag", "2-6-2025"),
                       ("&Laatste werkdag", "27-2-2026")):  # fmt: skip
        hands.enter(said("WhoPage", name), text)
    hands.tab_to(said("WhoPage", "Loon per"))
    hands.act(hands.onward)
    hands.act(hands.onward)
    hands.act(KEY.Key_Space)
    assert window.session.dossier.employment.pay_period == "month"
    hands.enter(said("WhoPage", "&Voltijd in deze sector"), "38")
    hands.enter(said("WhoPage", "Bron van de voltijdsuren, bijvoorbeeld de cao"), "cao horeca")
    hands.enter(said("ChainPanel", "Naa&m van het bedrijf"), "Eethuis De Proef")
    assert window.pages[0].state(window.session).words == said("WhoPage", "Compleet")

    hands.act(KEY.Key_3, ALT)
    assert hands.name == said("HoursWork", "&Gewone week typen")
    hands.act(KEY.Key_Space)
    hands.write("42", KEY.Key_Return)
    hours = window.page
    assert isinstance(hours, HoursPage)
    for first, last in (("2-6-2025", "31-10-2025"),):
        hands.write(first)
        hands.write(last)
        hands.tab_to(said("TypicalWeek", "&Niet gewerkt"))
        hands.act(KEY.Key_Space)
    assert window.session.dossier.hours
    assert {one.span.first >= date(2025, 11, 1) for one in window.session.dossier.hours} == {True}

    hands.act(KEY.Key_4, ALT)
    records = window.page
    assert isinstance(records, RecordsPage)
    hands.tab_to(said("RecordsWork", "Onderdeel"))
    for _ in range(3):
        hands.act(hands.onward)
    assert records.work._view == "payments"
    hands.tab_to(said("Payments", "Ontvangen geld"))
    for day, amount in (("28-11-2025", "600"), ("30-12-2025", "700"), ("30-1-2026", "550")):
        for text in (day, amount):
            hands.write(text)
        hands.write(said("Payments", "contant")[:3], KEY.Key_Return)
        hands.press(KEY.Key_Home)
    assert [(one.amount, one.channel) for one in window.session.dossier.payments] == [
        (Fraction(600), "cash"), (Fraction(700), "cash"), (Fraction(550), "cash"),
    ]  # fmt: skip

    hands.act(KEY.Key_6, ALT)
    letter = _letter(window, qtbot)
    assert hands.name == said("PaperList", "Stukken om te maken")
    hands.tab_to(said("Settings", "&Feiten bevestigd"))
    hands.act(KEY.Key_Space)
    assert window.session.dossier.confirmed
    hands.act(KEY.Key_P, CTRL)
    qtbot.waitUntil(lambda: window.area.messages.isVisible(), timeout=20_000)
    if window.area.messages.title == said("LetterPage", "Nog even"):
        _letter(window, qtbot)
        hands.act(KEY.Key_P, CTRL)
    qtbot.waitUntil(lambda: window.area.messages.title == said("LetterPage", "Afgedrukt"), timeout=30_000)
    assert (door / "printed.pdf").stat().st_size > 10_000
    assert letter.preview.pages == page_image((door / "printed.pdf").read_bytes(), 1, 50).pages
    path = window.session.path
    assert path is not None
    _reopened_is_the_same(window, path)
    assert hands.entries < 40, hands.entries


def test_the_example_is_the_glasshouse_in_a_dossier_of_its_own(hands: Hands) -> None:
    window = hands.window
    hands.tab_to("Voorbeeld bekijken")
    hands.act(KEY.Key_Space)
    first = window.session.path
    assert window.session.dossier.worker.name == "Agnieszka Zielińska"
    assert window.strip.shortfall.value == "€\u00a07.356,20"
    assert len(window.session.stored.papers()) == len(window.session.dossier.documents)
    window.close_dossier()
    window.open_example()
    assert window.session.path != first


@pytest.mark.parametrize("number", range(1, 7))
def test_the_keyboard_is_in_the_step_that_is_shown(hands: Hands, number: int) -> None:
    window = hands.window
    window.open_example()
    hands.act(KEY(KEY.Key_0 + number), ALT)
    assert window.page.isAncestorOf(hands.focus), hands.name
    hands.tab_to(window.area.head.next.text().replace("&", "").strip() if number < 6 else "Bewaren")
