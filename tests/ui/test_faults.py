"""What nobody foresaw: a report without personal data, the dossier kept, and a window that goes on."""

from __future__ import annotations

import sys
import threading
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from ui import faults, work
from ui.faults import MOST_REPORTS, Faults, report_of, write_report
from ui.window import Window

NAME, NUMBER, PAPER = "Joanna Kowalska", "999990019", "/papers/joanna/kowalska/loonstrook.pdf"
NOW = datetime(2026, 11, 23, 10, 15)


def failing(name: str = NAME) -> None:
    number = NUMBER
    try:
        Path(PAPER).read_text(encoding="utf-8")
    except OSError as error:
        raise ValueError(f"{name} ({number}): € 1.234,56") from error


def fault() -> BaseException:
    try:
        failing()
    except ValueError as error:
        return error
    raise AssertionError


def test_a_report_says_where_and_what_kind_but_nothing_of_a_person() -> None:
    told = report_of(fault())
    assert "builtins.ValueError" in told and "builtins.FileNotFoundError" in told
    assert f"{__name__}:" in told and "failing" in told
    assert "minimumloon 0." in told and "Python 3." in told and "Qt 6." in told
    for secret in (
        *NAME.split(),
        NUMBER,
        "1.234",
        "/papers",
        "loonstrook",
        str(Path.home()),
        str(Path(__file__).parent),
    ):
        assert secret not in told


def test_of_a_recursion_only_the_end_is_written() -> None:
    def deeper(level: int) -> int:
        return deeper(level + 1) + level

    with pytest.raises(RecursionError) as found:
        deeper(0)
    assert len(report_of(found.value).splitlines()) <= faults.MOST_FRAMES + 2


def test_only_the_last_reports_are_kept_and_a_full_disk_is_no_second_fault(tmp_path: Path) -> None:
    for second in range(MOST_REPORTS + 3):
        assert write_report(fault(), tmp_path / "reports", NOW.replace(second=second))
    kept = sorted(path.name for path in (tmp_path / "reports").iterdir())
    assert len(kept) == MOST_REPORTS and kept[0].endswith("101503-000000.txt")
    (tmp_path / "file").touch()
    assert write_report(fault(), tmp_path / "file", NOW) is None


@pytest.fixture
def caught(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Faults:
    """The window as the program starts it, with every uncaught exception going to its faults."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    found = Faults(tmp_path / "reports", window)
    found.caught.connect(window.tell_fault)
    found.install()
    return found


def test_a_fault_keeps_the_dossier_tells_and_lets_the_work_go_on(
    window: Window, caught: Faults, tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    shown: list[Path] = []
    monkeypatch.setattr("ui.files.show_folder", shown.append)
    error = fault()
    caught.on_exception(type(error), error, error.__traceback__)
    (report,) = (tmp_path / "reports").iterdir()
    bar = window.area.messages
    assert bar.isVisible() and bar.title == "Er ging iets mis in het programma zelf"
    assert report.name in bar.accessibleName() and "is bewaard" in bar.accessibleName()
    assert NAME not in bar.accessibleName() and NAME not in capsys.readouterr().err
    button = next(one for one in bar.findChildren(QPushButton) if one.text() == "Map openen")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shown == [tmp_path / "reports"]
    window.go("hours")
    assert window.page.code == "hours" and not window.session.unsaved


def test_a_fault_while_a_fault_is_told_is_written_but_not_told_again(caught: Faults, tmp_path: Path) -> None:
    told: list[object] = []

    def again(report: object) -> None:
        told.append(report)
        error = fault()
        caught.on_exception(type(error), error, error.__traceback__)

    caught.caught.connect(again)
    error = fault()
    caught.on_exception(type(error), error, error.__traceback__)
    assert len(told) == 1 and len(list((tmp_path / "reports").iterdir())) == 2


def test_a_fault_on_another_thread_reaches_the_window(window: Window, caught: Faults, qtbot: QtBot) -> None:
    thread = threading.Thread(target=failing)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: window.area.messages.title == "Er ging iets mis in het programma zelf")


def test_a_job_that_nobody_listens_to_fails_aloud(qtbot: QtBot) -> None:
    with capture_exceptions() as found:
        work.run(lambda _: failing(), lambda _: None)
        qtbot.waitUntil(lambda: bool(found))
    assert found[0][0] is ValueError


def test_a_break_from_the_keyboard_stays_one(caught: Faults, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[object] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *found: seen.append(found[0]))
    caught.on_exception(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert seen == [KeyboardInterrupt] and not (tmp_path / "reports").exists()
