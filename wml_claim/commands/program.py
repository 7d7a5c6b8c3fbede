"""window, example and law: the program itself."""

from __future__ import annotations

from argparse import Namespace
from importlib import import_module
from pathlib import Path

from wml_claim.commands.parser import Commands, add_json
from wml_claim.commands.terminal import CommandError, say, say_json
from wml_claim.example import write_examples
from wml_claim.law import load_law
from wml_claim.law.report import law_json, law_text

WINDOW = "ui.app"
"""Looked up by name when it is asked for: the core does not know the window."""


def add(commands: Commands) -> None:
    """Add the three commands."""
    window = commands.add("window", "open het venster (ook zonder opdracht)", run_window)
    window.add_argument("dossier", type=Path, nargs="?", metavar="DOSSIER", help="het dossier dat opengaat")
    example = commands.add("example", "schrijf de voorbeeldzaken met hun stukken", run_example)
    example.add_argument("folder", type=Path, metavar="MAP", help="waar ze komen te staan")
    add_json(commands.add("law", "de wettabellen, hun bronnen en tot wanneer ze zijn nagekeken", run_law))


def run_window(given: Namespace) -> int:
    """wml-claim window [DOSSIER]"""
    try:
        app = import_module(WINDOW)
    except ImportError as error:
        raise CommandError(
            f"Het venster kan niet worden geopend: {error}. Installeer het programma opnieuw; de andere opdrachten "
            "werken ook zonder venster (wml-claim --help)."
        ) from error
    status: int = app.main(["wml-claim", *([str(given.dossier)] if given.dossier else [])])
    return status


def run_example(given: Namespace) -> int:
    """wml-claim example FOLDER"""
    if given.folder.exists() and not given.folder.is_dir():
        raise CommandError(f"{given.folder}: is een bestand, geen map. Noem een andere map.")
    for path in write_examples(given.folder):
        say(str(path))
    return 0


def run_law(given: Namespace) -> int:
    """wml-claim law"""
    law = load_law()
    if given.json:
        say_json(law_json(law))
    else:
        say(law_text(law))
    return 0
