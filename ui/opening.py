"""Opening a file: a dossier as it is, a case file or the example as a new dossier with its papers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ui import files
from ui.session import Session
from wml_claim.resources import resource

EXAMPLE = "glasshouse"


def open_dossier(session: Session, path: Path, today: date, passphrase: str | None = None) -> None:
    """Open a dossier file, or make a new dossier from a case file. Errors of the file reach the caller in Dutch."""
    if path.suffix.lower() == ".toml":
        start_from_case(session, path, today)
    else:
        session.open(path, passphrase)


def start_from_case(session: Session, path: Path, today: date) -> None:
    """A new dossier in the home folder with the facts of a case file and the papers beside it."""
    from wml_claim.storage import load_dossier

    dossier, papers = load_dossier(path, draft=True)
    folder = files.home_folder()
    number = files.next_number(folder, today)
    dossier = replace(dossier, on=dossier.on or today, title=dossier.title or number)
    session.start(folder / f"{number}{files.suffix()}", dossier)
    if papers is not None:
        session.stored.save(dossier, {document.name: papers(document.name) for document in dossier.documents})


def start_example(session: Session, today: date) -> None:
    """The glasshouse with its papers, in a dossier of its own. FileNotFoundError when no example was installed."""
    case = resource("examples", EXAMPLE, "case.toml")
    if not case.exists():
        raise FileNotFoundError(QCoreApplication.translate("Opening", "Er is geen voorbeeld geïnstalleerd."))
    start_from_case(session, case, today)
