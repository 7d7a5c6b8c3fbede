"""The examples as a person opens them: a case with its papers, in a dossier file of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from ui.session import Session
from wml_claim.dossier import Dossier
from wml_claim.resources import resource
from wml_claim.storage import load_dossier

EXAMPLE_ON = date(2026, 11, 23)


def example(name: str) -> Dossier:
    """The facts of an example, calculated for a fixed day."""
    dossier, _ = load_dossier(resource("examples", name, "case.toml"), draft=True)
    return replace(dossier, on=dossier.on or EXAMPLE_ON)


def opened(name: str, folder: Path) -> Session:
    """A session on an example. The caller closes it."""
    session = Session()
    session.start(folder / f"{name}.wmldossier", example(name))
    return session
