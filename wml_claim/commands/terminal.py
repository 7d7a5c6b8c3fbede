"""What commands share: writing to the terminal and to files, and errors in words."""

from __future__ import annotations

import errno
import json
import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from io import TextIOWrapper
from pathlib import Path

from wml_claim.assessment import AssessmentError
from wml_claim.casefile import CaseError
from wml_claim.law import LawTableError
from wml_claim.letters import LetterRefused
from wml_claim.storage import StorageError

OS_REASONS = {
    errno.ENOSPC: "de schijf is vol; maak ruimte vrij en probeer opnieuw",
    errno.EACCES: "geen toegang; controleer de rechten",
    errno.EPERM: "geen toegang; controleer de rechten",
    errno.EROFS: "deze map is alleen-lezen; kies een andere map",
    errno.ENOENT: "bestaat niet; controleer de naam en de map",
    errno.EISDIR: "is een map, geen bestand",
    errno.ENOTDIR: "ligt niet in een map",
    errno.ENAMETOOLONG: "de naam is te lang",
}


class CommandError(Exception):
    """A command that cannot be carried out, in a Dutch sentence."""

    def __init__(self, message: str, *, wrong_usage: bool = False) -> None:
        super().__init__(message)
        self.wrong_usage = wrong_usage


def speak_utf8() -> None:
    """Text goes out as UTF-8 whatever the system's own encoding is, and nowhere where there is no terminal."""
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _nowhere() -> TextIOWrapper:
    """What an installed program without a terminal, or one whose output was closed, writes to."""
    return open(os.devnull, "w", encoding="utf-8")


def silence() -> None:
    """Nobody reads standard output any more: let what is left go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say(text: str) -> None:
    """Text on standard output; ends with a line end."""
    sys.stdout.write(text if text.endswith("\n") else text + "\n")


def say_json(data: Mapping[str, object] | Sequence[object]) -> None:
    """JSON on standard output."""
    say(json.dumps(data, ensure_ascii=False, indent=1))


def complain(*messages: str) -> None:
    """Lines on standard error."""
    for message in messages:
        sys.stderr.write(message + "\n")


def reasons(error: Exception) -> tuple[str, ...]:
    """An error in Dutch sentences."""
    if isinstance(error, (CaseError, AssessmentError)):
        return error.problems
    if isinstance(error, LetterRefused):
        return error.reasons
    if isinstance(error, (StorageError, CommandError, LawTableError, FileExistsError)):
        return (str(error),)
    if isinstance(error, OSError):
        return (os_reason(error),)
    fault = f"Er ging iets mis in het programma zelf ({type(error).__name__}: {error}). "
    return (fault + "Zet WML_CLAIM_DEBUG=1 in de omgeving om te zien waar.",)


def os_reason(error: OSError) -> str:
    """What the system refused, with the file it is about."""
    file = f"{error.filename}: " if error.filename else ""
    return f"{file}{OS_REASONS.get(error.errno or 0, error.strerror or str(error))}."


def write_whole(path: Path, data: bytes) -> None:
    """Write a file completely or not at all: beside it first, then in its place."""
    if path.is_dir():
        raise CommandError(f"{path}: is een map; noem ook een bestandsnaam.")
    if not path.parent.is_dir():
        raise CommandError(f"{path}: de map {path.parent} bestaat niet. Maak de map of kies een andere.")
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
    except OSError as error:  # it names the file beside it, which nobody knows
        raise OSError(error.errno, error.strerror, str(path)) from error
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).chmod(0o666 & ~_mask())
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _mask() -> int:
    """The rights that new files do not get."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
