"""read and import: what papers say, and adding them to a dossier."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from wml_claim.commands.bringing import add_answers, answers_of, bring, read_one
from wml_claim.commands.case_papers import Brought, case_beside, import_beside
from wml_claim.commands.parser import Commands, add_json
from wml_claim.commands.passphrase import add_passphrase, with_passphrase
from wml_claim.commands.terminal import CommandError, complain, say, say_json
from wml_claim.dossier import Dossier
from wml_claim.importing import Placed, persons_of, place_papers
from wml_claim.readers import readable_name
from wml_claim.records import Document, ReadResult
from wml_claim.reports import reading_json, reading_text
from wml_claim.storage import SUFFIX, StoredDossier

ADDED = {"read": "toegevoegd", "doubtful": "toegevoegd, met twijfel", "failed": "toegevoegd, niet gelezen"}


def add(commands: Commands) -> None:
    """Add both commands."""
    reading = commands.add("read", "wat een stuk zegt: gegevens, twijfel en problemen", run_read)
    importing = commands.add("import", "voeg stukken toe aan een dossier", run_import)
    for command in (reading, importing):
        command.add_argument(
            "files", type=Path, nargs="+", metavar="BESTAND", help="loonstrook, uren, gesprek of bankafschrift"
        )
        add_answers(command)
    add_json(reading)
    importing.add_argument(
        "--into", type=Path, required=True, metavar="DOSSIER", help=f"dossier ({SUFFIX}) of zaakbestand (.toml)"
    )
    add_passphrase(importing)


def run_read(given: Namespace) -> int:
    """wml-claim read FILE..."""
    answers = answers_of(given)
    results = [read_one(path, answers) for path in given.files]
    if given.json:
        told = [reading_json(result) for result in results]
        say_json(told[0] if len(told) == 1 else told)
    else:
        say("\n".join(reading_text(result) for result in results))
    return _complain_failed([result.document for result in results])


def _complain_failed(documents: list[Document]) -> int:
    """1 when a paper failed, with each reason on standard error."""
    bad = [document for document in documents if document.state == "failed"]
    for document in bad:
        complain(*(problem.message for problem in document.problems))
    return 1 if bad else 0


def run_import(given: Namespace) -> int:
    """wml-claim import FILE... --into DOSSIER"""
    into: Path = given.into
    unreadable = [path for path in given.files if not path.is_file()]
    files = [path for path in given.files if path.is_file()]
    for path in unreadable:
        complain(f"{path}: {'is een map' if path.is_dir() else 'bestaat niet'}; overgeslagen.")
    if not files:
        return 1
    answers = answers_of(given)
    if into.suffix.lower() == ".toml":
        dossier = case_beside(into)
        brought = [bring(path, persons_of(dossier), answers) for path in files]
        placed = import_beside(into, dossier, brought)
    else:
        with _store(into, given.passphrase_file) as stored:
            brought = [bring(path, persons_of(stored.dossier), answers) for path in files]
            placed = _added(stored, brought)
    results = [one.result for one in brought]
    _tell(into, results, placed)
    return max(_complain_failed([result.document for result in results]), 1 if unreadable else 0)


def _store(into: Path, passphrase_file: Path | None) -> StoredDossier:
    """The dossier file to add to, opened or new."""
    if into.exists():
        return with_passphrase(passphrase_file, lambda phrase: StoredDossier.open(into, passphrase=phrase))
    if into.suffix.lower() != SUFFIX:
        raise CommandError(f"{into}: de naam van een nieuw dossier eindigt op {SUFFIX}.", wrong_usage=True)
    return StoredDossier.create(into, Dossier(title=readable_name(into).removesuffix(into.suffix)))


def _added(stored: StoredDossier, brought: list[Brought]) -> Placed:
    """Add the papers and their records to a dossier file, in one save."""
    placed = place_papers(stored.dossier, [one.result for one in brought], stored.papers())
    named = zip(placed.names, brought, strict=True)
    stored.save(placed.dossier, {name: one.content for name, one in named if name and one.content})
    return placed


def _tell(into: Path, results: list[ReadResult], placed: Placed) -> None:
    """What happened to each paper; the reasons of failed ones are told apart."""
    documents = {document.name: document for document in placed.dossier.documents}
    for result, name in zip(results, placed.names, strict=True):
        brought = result.document
        if name is None:
            if brought.state != "failed":
                say(f"{brought.name}: zit al in {into.name}; overgeslagen.")
            continue
        state = documents[name].state
        say(f"{brought.name}: {ADDED[state]}" + (f" als {name}." if name != brought.name else "."))
        if state == "doubtful":
            for problem in documents[name].problems:
                say(f"  ! {problem.message}")
