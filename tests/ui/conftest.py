"""A window as a person has it: with its look, its own settings, and a file on disk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import languages, look
from ui.session import Session
from ui.window import Window
from wml_claim.dossier import Dossier, Employment, Party, Worker
from wml_claim.records import Payslip, PayslipItem, WorkedHours
from wml_claim.span import iso_week_of

ON = date(2026, 3, 16)


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    QStandardPaths.setTestModeEnabled(True)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    qapp.setOrganizationName("Minimumloon")
    qapp.setApplicationName("Minimumloon")
    monkeypatch.setattr("ui.files.home_folder", lambda: tmp_path / "dossiers")
    look.apply(qapp)
    yield
    languages.current().speak("nl", "nl")
    look.current().turn()
    QStandardPaths.setTestModeEnabled(False)


@pytest.fixture
def week_dossier() -> Dossier:
    """Two weeks of 46 hours in 2025, 475 euro on the slip of each."""
    weeks = [iso_week_of(2025, number) for number in (10, 11)]
    slip = (PayslipItem("Loon 38 uur", "wage", Fraction(475)),)
    return Dossier(
        title="2026-014",
        on=ON,
        worker=Worker("Joanna Kowalska", date(1990, 5, 1), "pl"),
        parties=(Party("Teelt Voorbeeld B.V."),),
        employment=Employment(
            start=weeks[0].first, end=weeks[1].last, pay_period="week", agreed_hours_per_week=Fraction(38)
        ),
        hours=tuple(WorkedHours(week, "diary", Fraction(46)) for week in weeks),
        payslips=tuple(Payslip(week, Fraction(475), items=slip, hours=Fraction(38)) for week in weeks),
    )


@pytest.fixture
def session(tmp_path: Path, week_dossier: Dossier, qapp: QApplication) -> Iterator[Session]:
    session = Session()
    session.start(tmp_path / "2026-014.wmldossier", week_dossier)
    yield session
    if session.is_open:
        session.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Window:
    """The window on the dossier of two weeks, at the size of a small laptop."""
    window = Window(session, today=lambda: ON)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window
