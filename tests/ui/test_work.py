"""Long work: the window stays free, progress arrives, stopping is heard at once."""

from __future__ import annotations

import time
from threading import Event

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from ui import work


def test_the_result_arrives_on_the_windows_thread(qtbot: QtBot) -> None:
    got: list[tuple[int, bool]] = []
    here = QThread.currentThread()
    work.run(lambda job: 42, lambda result: got.append((result, QThread.currentThread() == here)))
    qtbot.waitUntil(lambda: got == [(42, True)])


def test_an_error_is_handed_over(qtbot: QtBot) -> None:
    got: list[Exception] = []

    def fail(_job: work.Job) -> None:
        raise ValueError("strook week 27 is leeg")

    work.run(fail, lambda result: None, got.append)
    qtbot.waitUntil(lambda: len(got) == 1)
    assert str(got[0]) == "strook week 27 is leeg"


def test_progress_is_told_and_stopping_is_heard_within_a_fifth_of_a_second(qtbot: QtBot) -> None:
    ended = Event()
    said: list[object] = []
    done: list[object] = []

    def slow(job: work.Job) -> None:
        try:
            while True:
                job.say("WhatsApp lezen", 10)
                time.sleep(0.01)
        finally:
            ended.set()

    job = work.run(slow, done.append)
    job.progressed.connect(lambda words, percent: said.append((words, percent)))
    qtbot.waitUntil(lambda: bool(said))
    began = time.monotonic()
    with qtbot.waitSignal(job.stopped, timeout=200):
        job.cancel()
    assert ended.wait(0.2)
    assert time.monotonic() - began < 0.2
    work.wait_for_all()
    assert done == []
    assert said[0] == ("WhatsApp lezen", 10)
