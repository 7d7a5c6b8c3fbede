"""The passphrase of a dossier at the command line: from a file or typed unseen, never among the arguments."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from wml_claim.commands.terminal import CommandError, complain
from wml_claim.storage import PassphraseNeeded, WrongPassphrase

TRIES = 3
Result = TypeVar("Result")


def add_passphrase(command: argparse.ArgumentParser) -> None:
    """--passphrase-file: arguments are seen by everybody on the machine, a file only by its owner."""
    command.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="BESTAND",
        help="bestand met de wachtwoordzin van het dossier; zonder wordt die op de terminal gevraagd",
    )


def with_passphrase(file: Path | None, act: Callable[[str | None], Result]) -> Result:
    """What `act` returns for the passphrase of the dossier it opens; asked for only when it has one."""
    if file is not None:
        return act(_from_file(file))
    try:
        return act(None)
    except PassphraseNeeded as needed:
        if not (sys.stdin and sys.stdin.isatty()):
            raise CommandError(f"{needed} Geef --passphrase-file BESTAND.") from needed
    for _ in range(TRIES - 1):
        try:
            return act(_typed())
        except WrongPassphrase as wrong:
            complain(str(wrong))
    return act(_typed())


def _from_file(file: Path) -> str:
    """The first line, without its end."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise CommandError(f"{file}: is geen UTF-8-tekst; bewaar de wachtwoordzin als UTF-8.") from error
    lines = text.splitlines()
    if len(lines) != 1 or not lines[0]:
        raise CommandError(f"{file}: hoort één regel te hebben, met de wachtwoordzin en niets anders.")
    return lines[0]


def _typed() -> str:
    try:
        return getpass.getpass("Wachtwoordzin: ")
    except EOFError as error:
        raise CommandError("Er is geen wachtwoordzin getypt.") from error
