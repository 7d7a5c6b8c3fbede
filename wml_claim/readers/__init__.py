"""Reading papers: a file goes in, its records and everything doubtful about it come out.

What a file is, is decided by its content. No bad file raises: a paper that cannot be read comes back as a document
in state "failed" with the reason and what to do.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from wml_claim.records import NOBODY, Document, Persons, Problem, ReadResult

MOST_BYTES = 100 * 1024 * 1024

_IMAGES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\x00", b"MM\x00*", b"BM")
_IMAGES_INSIDE = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif")
_EXTENSIONS = {
    "chat": (".txt", ".zip"),
    "statement": (".csv", ".xml", ".txt", ".sta", ".940", ".mt940", ".swi", ".tab"),
    "pdf": (".pdf",),
    "zip": (".xlsx", ".xlsm", ".xlsb", ".ods"),
    "ole": (".xls",),
    "text": (".csv", ".txt", ".tsv", ".tab"),
}

QUESTIONS = {
    "several_workers": "worker",
    "several_senders": "sender",
    "date_order_unknown": "order",
    "payer_unknown": "payer",
}
"""The code of a problem that asks, and the name of its answer in `again.read_again`."""


class Cancelled(Exception):
    """The person who waited for a paper to be read asked to stop."""


def read_file(
    path: Path,
    name: str | None = None,
    cancelled: Callable[[], bool] | None = None,
    persons: Persons = NOBODY,
) -> ReadResult:
    """Reads one paper of whatever kind it is. `name` is what the paper is called in the dossier.

    `cancelled` is asked before every page; `persons` is whom the dossier is about, as far as that is known. Raises
    Cancelled when it says yes, and nothing else for any file.
    """
    name = name or readable_name(path)
    tick = ticker(cancelled)
    tick()
    try:
        if not path.exists():
            return failed(
                name,
                "",
                "no_file",
                "dit bestand bestaat niet (meer). Kijk of het is verplaatst en voeg het opnieuw toe.",
            )
        if path.is_dir():
            return failed(name, "", "is_folder", "dit is een map. Open de map en voeg de bestanden zelf toe.")
        if not path.is_file():
            return failed(name, "", "no_file", "dit is geen gewoon bestand. Voeg het stuk zelf toe.")
        size = path.stat().st_size
        if size > MOST_BYTES:
            return failed(
                name,
                "",
                "too_large",
                f"dit bestand is {size // 1048576} MB en daarmee te groot (ten hoogste 100 MB). "
                "Splits het en voeg de delen toe.",
            )
        content = path.read_bytes()
    except OSError as error:
        return failed(
            name,
            "",
            "not_readable",
            "dit bestand mag niet worden gelezen. Controleer de rechten, en of het open staat in een ander programma."
            if isinstance(error, PermissionError)
            else f"dit bestand kan niet worden geopend ({error.strerror}). Kopieer het naar een eigen map.",
        )
    return _read(path, name, content, tick, persons)


def readable_name(path: Path) -> str:
    """The name of a file in letters that can be kept and shown, also where the system read its bytes otherwise."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def failed(name: str, sha256: str, code: str, message: str) -> ReadResult:
    """A paper that could not be read, with the reason in Dutch; the name of the paper is put before it."""
    problem = Problem(code, "failed", "", f"{name}: {message}")
    return ReadResult(Document(name, sha256, "other", "failed", None, (problem,)))


def ticker(cancelled: Callable[[], bool] | None) -> Callable[[], None]:
    """A call that raises Cancelled once the person who waits has stopped."""

    def tick() -> None:
        if cancelled is not None and cancelled():
            raise Cancelled

    return tick


def _read(path: Path, name: str, content: bytes, tick: Callable[[], None], persons: Persons) -> ReadResult:
    sha256 = hashlib.sha256(content).hexdigest()
    kind = kind_of(content)
    if kind == "pdf":
        result = _read_pdf(content, name, sha256, tick)
    elif kind in ("chat", "statement"):
        result = _read_words(kind, content, name, persons, tick)
    elif kind in ("zip", "ole", "text"):
        result = _read_table(path, name)
    else:
        return failed(name, sha256, *_NOT_READ.get(kind, _NOT_READ["unknown"]))
    return _with_extension_told(result, path, kind)


_NOT_READ = {
    "empty": ("empty", "dit bestand is leeg. Haal het opnieuw op bij de afzender."),
    "image": ("image", "een foto of scan kan nog niet worden gelezen; typ de waarden over."),
    "unknown": (
        "unknown_kind",
        (
            "dit soort bestand kan niet worden gelezen. Voeg een pdf met tekst toe, een spreadsheet (xlsx, xls, ods of "
            "csv) met uren, een gesprek uit WhatsApp (txt of zip) of een bankafschrift (camt.053, MT940 of csv)."
        ),
    ),
}


def kind_of(content: bytes) -> str:
    """What a file is by what it holds: chat, statement, or else as its first bytes say.

    Those are pdf, zip, ole, text, image, empty or unknown.
    """
    kind = _kind(content)
    if kind in ("zip", "text"):
        from wml_claim.readers.chat_lines import is_chat
        from wml_claim.readers.statement import is_statement

        if is_chat(content):
            return "chat"
        if kind == "text" and is_statement(content):
            return "statement"
    return kind


def _kind(content: bytes) -> str:
    if not content.strip(b"\x00 \t\r\n"):
        return "empty"
    if b"%PDF-" in content[:1024]:
        return "pdf"
    if content[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        return "zip"
    if content[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        return "ole"
    if content.startswith(_IMAGES) or content[4:12] in _IMAGES_INSIDE or content[8:12] == b"WEBP":
        return "image"
    start = content[:4096]
    if start[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" not in start:
        return "text"
    return "unknown"


def _read_pdf(content: bytes, name: str, sha256: str, tick: Callable[[], None]) -> ReadResult:
    from wml_claim.readers.payslip import read_pdf
    from wml_claim.readers.pdf_text import UnreadablePdf

    try:
        read = read_pdf(content, name, tick)
    except UnreadablePdf as error:
        return failed(name, sha256, error.code, _PDF_MESSAGES[error.code])
    state = "failed" if any(p.severity == "failed" for p in read.problems) else "doubtful" if read.problems else "read"
    document = Document(name, sha256, read.kind, state, read.pages, read.problems)  # type: ignore[arg-type]
    worker = next((slip.worker for slip in read.payslips if slip.worker), None)
    return ReadResult(document, read.payslips, (), worker)


_PDF_MESSAGES = {
    "encrypted": "dit pdf-bestand is met een wachtwoord beveiligd. Vraag het wachtwoord, open het bestand en "
    "sla het zonder wachtwoord op; voeg het dan opnieuw toe.",
    "damaged": "dit pdf-bestand is beschadigd of onvolledig en kan niet worden geopend. Haal het opnieuw op bij "
    "de afzender.",
    "empty_pdf": "dit pdf-bestand heeft geen bladzijden. Haal het opnieuw op bij de afzender.",
    "too_many_pages": "dit pdf-bestand heeft meer dan 500 bladzijden. Splits het en voeg de delen met loonstroken toe.",
    "too_large_inside": "uitgepakt is dit pdf-bestand zo groot dat het het geheugen zou vullen; het wordt niet "
    "geopend. Druk de bladzijden met loonstroken opnieuw af naar pdf en voeg die toe.",
}


def _read_words(kind: str, content: bytes, name: str, persons: Persons, tick: Callable[[], None]) -> ReadResult:
    """A conversation or a bank statement."""
    if kind == "chat":
        from wml_claim.readers.chat import read_chat

        return read_chat(content, name, persons.worker, tick=tick)
    from wml_claim.readers.statement import read_statement

    return read_statement(content, name, persons.payers, tick=tick)


def _read_table(path: Path, name: str) -> ReadResult:
    """A table of hours; its reader holds its own limits, so that no spreadsheet can fill the memory."""
    from wml_claim.readers.hours_sheet import read_hours_sheet

    return read_hours_sheet(path, name, mapping=None)


def _with_extension_told(result: ReadResult, path: Path, kind: str) -> ReadResult:
    """The result with a doubt when the name of the file promises something else than its content is."""
    if path.suffix.lower() in _EXTENSIONS[kind]:
        return result
    told = {
        "pdf": "een pdf-bestand",
        "zip": "een spreadsheet",
        "ole": "een oude spreadsheet (xls)",
        "text": "een tekstbestand",
        "chat": "een gesprek uit WhatsApp",
        "statement": "een bankafschrift",
    }[kind]
    problem = Problem(
        "wrong_extension",
        "doubt",
        "",
        f"{result.document.name}: de naam eindigt op “{path.suffix}”, maar het is {told}; "
        "het is ook zo gelezen. Kijk of dit het bedoelde bestand is.",
    )
    document = result.document
    state = "doubtful" if document.state == "read" else document.state
    return replace(result, document=replace(document, state=state, problems=(*document.problems, problem)))
