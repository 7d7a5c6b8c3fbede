"""letter: one paper that comes out, in the form that the name of the file asks for."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from wml_claim.commands.calculation import calculated, opened
from wml_claim.commands.parser import Commands, add_on
from wml_claim.commands.passphrase import add_passphrase
from wml_claim.commands.terminal import CommandError, say, write_whole
from wml_claim.law import load_law
from wml_claim.letters import FORMS_OF, KINDS, WITHOUT_CLAIM, make_letter


def add(commands: Commands) -> None:
    """Add the command."""
    command = commands.add("letter", "maak een brief of een ander stuk", run_letter)
    command.add_argument("case", type=Path, metavar="ZAAK", help="zaakbestand (.toml) of dossier (.wmldossier)")
    command.add_argument("--kind", required=True, choices=KINDS, metavar="SOORT", help=", ".join(KINDS))
    command.add_argument("--out", type=Path, required=True, metavar="BESTAND", help="waar het stuk komt te staan")
    add_on(command)
    add_passphrase(command)


def run_letter(given: Namespace) -> int:
    """wml-claim letter CASE --kind KIND --out FILE"""
    form = _form(given.kind, given.out)
    _refuse_overwriting(given.case, given.out, "de zaak zelf")
    dossier, on, papers = opened(given)
    for document in dossier.documents:
        _refuse_overwriting(given.case.parent / document.name, given.out, f"{document.name}, een stuk van deze zaak")
    assessment, made = (None, None) if given.kind in WITHOUT_CLAIM else calculated(dossier, on)
    write_whole(given.out, make_letter(given.kind, dossier, assessment, made, load_law(), form, papers=papers))
    say(f"{given.out}: geschreven.")
    return 0


def _form(kind: str, out: Path) -> str:
    """The form follows the name of the file."""
    form = out.suffix.lower().removeprefix(".")
    if form not in FORMS_OF[kind]:
        allowed = " of ".join(f".{one}" for one in FORMS_OF[kind])
        raise CommandError(f"{out}: de naam moet eindigen op {allowed}.", wrong_usage=True)
    return form


def _refuse_overwriting(kept: Path, out: Path, what: str) -> None:
    if out.exists() and kept.exists() and out.samefile(kept):
        raise CommandError(f"{out}: is {what}. Kies een andere naam voor het stuk.", wrong_usage=True)
