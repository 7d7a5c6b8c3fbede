"""What nobody foresaw: caught in one place, written down without a word of any dossier, and told with a way on.

A report holds types of errors, names of modules and functions, line numbers and versions. It never holds a message, a
value or a path: those can carry names, amounts and numbers of people.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from traceback import walk_tb
from types import TracebackType

from PySide6.QtCore import QObject, QStandardPaths, Signal, qVersion

from wml_claim import __version__

MOST_REPORTS = 20
MOST_FRAMES = 60


def report_of(error: BaseException) -> str:
    """The error, what caused it and where, in lines that say nothing about a person."""
    import platform

    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    head = f"minimumloon {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {system}"
    return "\n".join([head, *_told(error)]) + "\n"


def _told(error: BaseException) -> Iterator[str]:
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield f"{type(current).__module__}.{type(current).__qualname__}"
        yield from _frames(current.__traceback__)
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)


def _frames(trace: TracebackType | None) -> list[str]:
    """Where it went, the deepest last; of a recursion only the end."""
    frames = [
        f"  {frame.f_globals.get('__name__', '?')}:{line} {frame.f_code.co_qualname}" for frame, line in walk_tb(trace)
    ]
    return frames[-MOST_FRAMES:]


def folder() -> Path:
    """Where reports lie: with the settings of the program, not with the dossiers."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "reports"


def write_report(error: BaseException, place: Path, now: datetime) -> Path | None:
    """Write the report and forget the oldest ones; None when the disk refuses."""
    path = place / f"report-{now:%Y%m%d-%H%M%S-%f}.txt"
    try:
        place.mkdir(parents=True, exist_ok=True)
        path.write_text(report_of(error), encoding="utf-8")
    except OSError:
        return None
    for old in sorted(place.glob("report-*.txt"))[:-MOST_REPORTS]:
        with suppress(OSError):
            old.unlink()
    return path


class Faults(QObject):
    """Catches what no code caught, on the window's thread and on every other; `caught` carries the report's path.

    The signal arrives on the window's thread. A fault while one is being told is written down and not told again.
    """

    caught = Signal(object)
    _arrived = Signal(object)

    def __init__(self, place: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place or folder()
        self._telling = False
        self._arrived.connect(self._tell)

    def install(self) -> None:
        """From now on every uncaught exception comes here."""
        sys.excepthook = self.on_exception
        threading.excepthook = self._on_thread

    def on_exception(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """What Python calls for an exception that nobody caught; a break from the keyboard stays one."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        error = error if error is not None else kind()
        path = write_report(error, self._place, datetime.now(UTC))
        sys.stderr.write(report_of(error))
        self._arrived.emit(path)

    def _on_thread(self, found: threading.ExceptHookArgs) -> None:
        self.on_exception(found.exc_type, found.exc_value, found.exc_traceback)

    def _tell(self, path: Path | None) -> None:
        if self._telling:
            return
        self._telling = True
        try:
            self.caught.emit(path)
        finally:
            self._telling = False
