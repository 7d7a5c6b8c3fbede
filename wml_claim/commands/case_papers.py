"""Adding papers to a case file: their records are added to its text and the papers are copied beside it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from wml_claim.casefile import CaseError, read_case, write_case
from wml_claim.commands.terminal import CommandError, write_whole
from wml_claim.dossier import Dossier
from wml_claim.importing import Placed, place_papers
from wml_claim.records import ReadResult
from wml_claim.storage import load_dossier


@dataclass(frozen=True, slots=True)
class Brought:
    """A file that is to be added: what of it is kept, and what was read."""

    content: bytes
    result: ReadResult


def case_beside(case: Path) -> Dossier:
    """The case that papers are added to. CommandError when there is none."""
    if not case.exists():
        raise CommandError(f"{case}: bestaat niet. Een nieuw dossier eindigt op .wmldossier.")
    return load_dossier(case, draft=True)[0]


def import_beside(case: Path, dossier: Dossier, brought: list[Brought]) -> Placed:
    """Add read papers to a case file; one that failed cannot be kept in it, and has no name.

    The case with the papers in it, and per file the name of its paper.
    """
    usable = [one for one in brought if one.result.document.state != "failed"]
    placed = _placed(case, dossier, [one.result for one in usable])
    for one, name in zip(usable, placed.names, strict=True):
        if name is not None and not (case.parent / name).exists():
            write_whole(case.parent / name, one.content)
    if any(placed.names):
        write_whole(case, _with_records(case, dossier, placed.dossier).encode())
    names = iter(placed.names)
    return Placed(
        placed.dossier, tuple(None if one.result.document.state == "failed" else next(names) for one in brought)
    )


def _placed(case: Path, dossier: Dossier, usable: list[ReadResult]) -> Placed:
    """Names that are free in the folder, or that belong to the very same bytes in it."""
    others: set[str] = set()
    for result in usable:
        there = case.parent / result.document.name
        if there.exists() and hashlib.sha256(there.read_bytes()).hexdigest() != result.document.sha256:
            others.update(path.name for path in case.parent.iterdir())
    return place_papers(dossier, usable, others)


def _with_records(case: Path, before: Dossier, after: Dossier) -> str:
    """The text of the case with the new records at its end, so that its own comments stay; else written anew."""
    text = case.read_bytes().decode("utf-8-sig")
    new = Dossier(
        payslips=after.payslips[len(before.payslips) :],
        hours=after.hours[len(before.hours) :],
        payments=after.payments[len(before.payments) :],
    )
    longer = f"{text.rstrip()}\n\n{write_case(new)}"
    plain = read_case(write_case(after), case.name, draft=True)
    try:
        return longer if read_case(longer, case.name, draft=True) == plain else write_case(after)
    except CaseError:
        return write_case(after)
