"""The start page: days that are due where it may look, and how far the law was checked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui import files
from ui.start import StartPage
from ui.start_news import Due, LawState, due_days, due_words, law_state, law_words
from wml_claim.dossier import Dossier
from wml_claim.law import load_law
from wml_claim.storage import StoredDossier

TODAY = date(2026, 11, 23)
LAW = load_law()


def plain(words: str) -> str:
    return words.replace("\u00a0", " ")


@pytest.fixture
def three(tmp_path: Path, week_dossier: Dossier) -> list[Path]:
    """A dossier with a day, one behind a passphrase and one that is no dossier."""
    paths = [tmp_path / f"2026-0{number}.wmldossier" for number in (1, 2, 3)]
    StoredDossier.create(paths[0], week_dossier).close()
    with StoredDossier.create(paths[1], week_dossier) as sealed:
        sealed.set_passphrase("zeven groene kassen")
    paths[2].write_bytes(b"no dossier")
    for path in reversed(paths):
        files.remember(path)
    return paths


def test_the_first_day_of_limitation_is_that_of_today_and_nothing_is_written(three: list[Path]) -> None:
    before = [path.read_bytes() for path in three]
    found = due_days(three, TODAY, LAW)
    assert [(due.path, due.sealed) for due in found] == [(three[0], False), (three[1], True), (three[2], False)]
    assert found[0].day == date(2030, 3, 9) and not found[0].is_soon(TODAY)
    assert [path.read_bytes() for path in three] == before


def test_a_dossier_without_hours_and_slips_has_no_day(tmp_path: Path, week_dossier: Dossier) -> None:
    path = tmp_path / "empty.wmldossier"
    StoredDossier.create(path, replace(week_dossier, hours=(), payslips=())).close()
    assert due_days([path], TODAY, LAW) == (Due(path, None),)


@pytest.mark.parametrize(
    ("due", "words", "soon"),
    [
        (Due(Path("a"), date(2027, 5, 25)), "eerste verjaring 25 mei 2027", True),
        (Due(Path("a"), date(2027, 5, 26)), "eerste verjaring 26 mei 2027", False),
        (Due(Path("a"), TODAY), "eerste verjaring 23 november 2026", True),
        (Due(Path("a"), date(2026, 11, 22)), "verjaart sinds 22 november 2026", True),
        (Due(Path("a"), None), "", False),
        (Due(Path("a"), None, sealed=True), "met wachtwoord; de verjaring staat binnen", False),
    ],
)
def test_what_stands_under_a_dossier(due: Due, words: str, soon: bool) -> None:
    assert (plain(due_words(due, TODAY)), due.is_soon(TODAY)) == (words, soon)


def test_how_far_the_law_was_checked() -> None:
    state = law_state(LAW)
    assert state == LawState(date(2026, 12, 31), date(2026, 11, 23))
    assert "nagekeken op 23 november 2026 en bekend t/m 31 december 2026" in plain(law_words(state, TODAY))
    assert "werk het programma bij" in law_words(state, date(2027, 1, 1))


@pytest.fixture
def page(qtbot: QtBot, three: list[Path]) -> StartPage:
    page = StartPage(lambda: TODAY)
    qtbot.addWidget(page)
    page.resize(1366, 700)
    page.show()
    return page


def test_the_page_tells_the_state_of_the_law_and_looks_into_dossiers_only_when_allowed(
    page: StartPage, three: list[Path], qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "31 december 2026" in plain(page.law_words.text()))
    assert all(line.isHidden() for line in page.due.values())
    qtbot.mouseClick(page.tells, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.due[three[0]].isHidden())
    assert plain(page.due[three[0]].text()) == "eerste verjaring 9 maart 2030"
    assert "wachtwoord" in page.due[three[1]].text() and page.due[three[2]].isHidden()
    qtbot.mouseClick(page.tells, Qt.MouseButton.LeftButton)
    assert all(line.isHidden() for line in page.due.values()) and not files.tells_due_days()
