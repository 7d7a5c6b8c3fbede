"""Reading the files of a command: what is kept of each, with the answers that somebody gave to what they ask."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path

from wml_claim.commands.case_papers import Brought
from wml_claim.readers import MOST_BYTES, failed, kind_of, read_file, readable_name
from wml_claim.readers.again import read_again
from wml_claim.readers.keeping import Kept, chosen, read_kept, to_keep, with_told
from wml_claim.records import Persons, ReadResult

Answers = Mapping[str, str]
ASKED_OF = {
    "chat": ("order", "sender"),
    "statement": ("payer",),
    "zip": ("worker",),
    "ole": ("worker",),
    "text": ("worker",),
}
"""The answers that mean something for a kind of paper."""


def add_answers(command: ArgumentParser) -> None:
    """Add the options that answer what a paper asks; each goes to the papers for which it means something."""
    group = command.add_argument_group("antwoorden, waar een stuk om vraagt")
    group.add_argument(
        "--date-order", dest="order", choices=("dmy", "mdy", "ymd"), metavar="VOLGORDE",
        help="hoe een gesprek datums schrijft: dmy, mdy of ymd",
    )  # fmt: skip
    group.add_argument("--sender", metavar="NAAM", help="welke afzender van een gesprek de werknemer is")
    group.add_argument("--payer", metavar="NAAM", help="wie op een bankafschrift loon betaalde")
    group.add_argument("--worker", metavar="NAAM", help="wiens uren op een urenstaat van meer mensen")


def answers_of(given: Namespace) -> Answers:
    """The answers that were given, by question."""
    found = {name: getattr(given, name) for name in ("order", "sender", "payer", "worker")}
    return {name: answer for name, answer in found.items() if answer}


def read_one(path: Path, answers: Answers) -> ReadResult:
    """What a paper says. A fault of a reader is a failed paper, so that the others are still read."""
    try:
        if answers and path.is_file() and path.stat().st_size <= MOST_BYTES:
            content = path.read_bytes()
            if own := _own(content, answers):
                return read_again(content, readable_name(path), own)
        return read_file(path)
    except Exception as error:
        return _fault(path, error)


def bring(path: Path, persons: Persons, answers: Answers) -> Brought:
    """A paper to be added: what of it may be kept, and what that says."""
    kept = Kept(readable_name(path), b"")
    try:
        if 0 < path.stat().st_size <= MOST_BYTES:
            kept = to_keep(kept.name, path.read_bytes(), persons)
        return Brought(*_read(path, kept, persons, answers))
    except OSError:
        return Brought(b"", read_one(path, {}))  # reading it once more tells what is wrong
    except Exception as error:
        return Brought(kept.content, _fault(path, error))


def _read(path: Path, kept: Kept, persons: Persons, answers: Answers) -> tuple[bytes, ReadResult]:
    own = _own(kept.content, answers)
    if "payer" in own:
        kept = chosen(kept.name, kept.content, own["payer"])
    if own:
        return kept.content, with_told(kept, read_again(kept.content, kept.name, own, persons))
    if not kept.whole:
        return kept.content, read_kept(kept, kept.name, persons)
    return kept.content, read_file(path, None, None, persons)


def _own(content: bytes, answers: Answers) -> Answers:
    """The answers that this paper asks for."""
    if not answers:
        return {}
    return {name: answers[name] for name in ASKED_OF.get(kind_of(content), ()) if name in answers}


def _fault(path: Path, error: Exception) -> ReadResult:
    message = f"het programma kon dit stuk niet lezen ({type(error).__name__}). Typ de waarden over."
    return failed(readable_name(path), "", "reader_fault", message)
