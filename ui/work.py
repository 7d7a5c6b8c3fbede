"""Long work off the window's thread, with progress and a way to stop, at a call site of a few lines.

job = work.run(lambda ticket: read_all(paths, ticket), on_done=self.show, on_failed=self.say)
job.progressed.connect(bar.setValue)
stop.clicked.connect(job.cancel)
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

_running: set[_Runner] = set()


class Stopped(Exception):
    """Raised inside a task when the adviser stopped it."""


class Job(QObject):
    """One piece of long work. Signals arrive on the window's thread.

    `progressed` carries what is being done and how far, in 0 to 100.
    """

    progressed = Signal(str, int)
    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cancelled = Event()

    def cancel(self) -> None:
        """Ask the task to stop. `stopped` follows at once; what the task still returns is dropped."""
        if not self._cancelled.is_set():
            self._cancelled.set()
            self.stopped.emit()

    @property
    def cancelled(self) -> bool:
        """Whether the adviser stopped it; safe to ask from the task's own thread."""
        return self._cancelled.is_set()

    def say(self, words: str, percent: int) -> None:
        """Tell what is being done; called by the task. Raises Stopped after a cancel."""
        if self.cancelled:
            raise Stopped
        self.progressed.emit(words, percent)


class _Runner(QRunnable):
    def __init__(self, job: Job, task: Callable[[Job], Any]) -> None:
        super().__init__()
        self.setAutoDelete(False)  # Python owns it until the window's thread has heard the end
        self.job, self._task, self._end = job, task, _End()
        self._end.reached.connect(self._end.tell)
        self._end.runner = self

    def run(self) -> None:
        outcome: object
        try:
            outcome, failed = self._task(self.job), False
        except Exception as error:  # carried to the window, which says it in words
            outcome, failed = error, True
        self._end.reached.emit(outcome, failed)


class _End(QObject):
    """Carries the outcome from the worker's thread to the window's."""

    reached = Signal(object, bool)
    runner: _Runner | None = None

    def tell(self, outcome: object, failed: bool) -> None:
        runner, self.runner = self.runner, None
        if runner is None:
            return
        _running.discard(runner)
        if not runner.job.cancelled:
            (runner.job.failed if failed else runner.job.done).emit(outcome)


def run(
    task: Callable[[Job], Any],
    on_done: Callable[[Any], object],
    on_failed: Callable[[Exception], object] | None = None,
) -> Job:
    """Start `task(job)` on another thread; `on_done(result)` or `on_failed(error)` is called on this one.

    Without `on_failed` an error goes where every error goes that nobody foresaw.
    """
    job = Job()
    job.done.connect(on_done)
    job.failed.connect(on_failed or _raise)
    runner = _Runner(job, task)
    _running.add(runner)
    QThreadPool.globalInstance().start(runner)
    return job


def _raise(error: Exception) -> None:
    raise error


def cancel_all() -> None:
    """Stop what runs, without waiting for it."""
    for runner in list(_running):
        runner.job.cancel()


def wait_for_all(milliseconds: int = 2000) -> None:
    """Stop what runs and wait for its threads; called when the window closes."""
    cancel_all()
    QThreadPool.globalInstance().waitForDone(milliseconds)
