"""The program: opens the window, optionally on a dossier, and never shows a person a stack trace."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from ui import languages, look
from ui.faults import Faults

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
    faults = Faults(parent=window)
    faults.caught.connect(window.tell_fault)
    faults.install()
    window.show()
    paths = [Path(argument) for argument in list(argv)[1:] if not argument.startswith("-")]
    if paths:
        window.open_path(paths[0])
    return app.exec()
