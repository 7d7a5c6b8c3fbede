"""Opening a dossier by what the file is, not by its name: a stored dossier, or a case file with papers beside it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from wml_claim.casefile import CaseError, read_case
from wml_claim.dossier import Dossier
from wml_claim.records import Document, Problem
from wml_claim.storage.connection import StorageError, is_database, open_error
from wml_claim.storage.file import StoredDossier
from wml_claim.storage.seal import Seal

Papers = Callable[[str], bytes]
"""The bytes of a paper by its name. KeyError when the dossier has no such paper."""

LARGEST_CASE = 20_000_000
_OTHER_FILES = {
    b"%PDF-": "een pdf-bestand",
    b"PK\x03\x04": "een spreadsheet of ander ingepakt bestand",
    b"\xd0\xcf\x11\xe0": "een oud Office-bestand",
    b"\xff\xd8\xff": "een foto",
    b"\x89PNG": "een afbeelding",
}


def load_dossier(path: Path, *, draft: bool = False, passphrase: str | None = None) -> tuple[Dossier, Papers | None]:
    """The dossier in a file and the way to its papers (None: it has none). Nothing stays open or locked.

    CaseError for a case file with faults; StorageError when the file cannot be read or is a damaged dossier, and
    PassphraseNeeded when it has a passphrase other than the one given.
    """
    data = _bytes(path)
    if is_database(data):
        with StoredDossier.open(path, read_only=True, passphrase=passphrase) as stored:
            return stored.dossier, _stored_papers(path, stored.seal) if stored.papers() else None
    dossier = read_case(case_text(data, path.name), path.name, draft=draft)
    documents = tuple(_beside(path.parent, name) for name in _paper_names(dossier))
    if not documents:
        return dossier, None
    return replace(dossier, documents=documents), _folder_papers(path.parent, documents)


def case_text(data: bytes, name: str) -> str:
    """The text of a case file. CaseError when it is empty, huge or no UTF-8."""
    if not data.strip():
        raise CaseError((f"{name}: het bestand is leeg; verwacht: een zaakbestand (TOML) of een dossier.",))
    other = next((told for begin, told in _OTHER_FILES.items() if data.startswith(begin)), None)
    if other:
        raise CaseError(
            (f"{name}: dit is {other} en geen zaak; verwacht: een zaakbestand (.toml) of een dossier (.wmldossier).",)
        )
    if len(data) > LARGEST_CASE:
        raise CaseError((f"{name}: het bestand is te groot voor een zaakbestand; is dit het goede bestand?",))
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CaseError((f"{name}, regel {line}: het bestand is geen UTF-8-tekst; bewaar het als UTF-8.",)) from error


def _bytes(path: Path) -> bytes:
    """The file, or only its head when it is a database or too large for a case."""
    try:
        with path.open("rb") as stream:
            head = stream.read(100)
            return head if is_database(head) else head + stream.read(LARGEST_CASE)
    except OSError as error:
        raise open_error(path, error) from error


def _stored_papers(path: Path, seal: Seal) -> Papers:
    def paper(name: str) -> bytes:
        with StoredDossier.open(path, read_only=True, seal=seal) as stored:
            return stored.paper(name)

    return paper


def _paper_names(dossier: Dossier) -> tuple[str, ...]:
    """The papers a case file refers to, each once, in order."""
    return tuple(dict.fromkeys(payslip.document for payslip in dossier.payslips if payslip.document))


def _beside(folder: Path, name: str) -> Document:
    """A paper in the folder of its case file; one that is not there stays in the list, marked."""
    try:
        data = paper_beside(folder, name)
    except (KeyError, OSError):
        message = f"{name}: ligt niet naast het zaakbestand. Zet het in dezelfde map."
        problem = Problem("paper_not_found", "failed", "", message)
        return Document(name, "", "payslip", "failed", None, (problem,))
    return Document(name, hashlib.sha256(data).hexdigest(), "payslip")


def paper_beside(folder: Path, name: str) -> bytes:
    """The bytes of a paper beside its case. KeyError for a name that leads elsewhere; OSError when it is not there."""
    path = (folder / name).resolve()
    if "\\" in name or not path.is_relative_to(folder.resolve()):
        raise KeyError(name)
    return path.read_bytes()


def _folder_papers(folder: Path, documents: tuple[Document, ...]) -> Papers:
    names = {document.name for document in documents if document.state != "failed"}

    def paper(name: str) -> bytes:
        if name not in names:
            raise KeyError(name)
        try:
            return paper_beside(folder, name)
        except OSError as error:
            raise StorageError(f"{folder / name}: kan niet worden gelezen ({error.strerror}).") from error

    return paper
