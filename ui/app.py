"""The program: opens the window, optionally on a dossier, and never shows a person a stack trace."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from ui import languages, look

if TYPE_CHECKING:
    from ui.window import Window

NAME = "Minimumloon"


def application(argv: Sequence[str]) -> QApplication:
    """The one QApplication, with the window's look. `argv` as sys.argv."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(list(argv))
    QCoreApplication.setOrganizationName(NAME)
    QCoreApplication.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    languages.current()
    look.apply(app)
    return app


def main(argv: Sequence[str] = ()) -> int:
    """Open the window; the first argument may name a dossier. Returns the exit code."""
    app = application(argv or ["minimumloon"])
    from ui.window import Window

    window = Window()
    sys.excepthook = _Hook(window)
    window.show()
    paths = [Path(argument) for argument in list(argv)[1:] if not argument.startswith("-")]
    if paths:
        window.open_path(paths[0])
    return app.exec()


class _Hook:
    """What happens when the program itself is wrong: the dossier is safe, and the window says so."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        import traceback

        traceback.print_exception(kind, error, trace)
        self._window.tell_fault(error)
