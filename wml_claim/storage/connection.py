"""How a dossier file becomes a connection: what it is, who may have it, and what its errors mean in Dutch."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from wml_claim.storage.seal import Unopened

APPLICATION_ID = 0x574D4C44
"""“WMLD” in the header of the file: a database of another program is refused."""
PLAIN, SEALED = 1, 2
"""The two forms of a dossier file: open to everybody, or hidden behind a passphrase. Higher ones are newer."""
SUFFIX = ".wmldossier"
_HEAD = 100
"""The length of the header of a database, in bytes."""


class StorageError(OSError):
    """A dossier file that cannot be opened, read or written; says in Dutch which, why, and what to do."""


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """The one place where a dossier file becomes a connection; for writing it holds its lock from here on."""
    mode = "ro" if read_only else "rw"
    address = f"file:{quote(os.fsencode(path.resolve().as_posix()))}?mode={mode}"
    connection = sqlite3.connect(address, uri=True, timeout=0.2, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA temp_store = MEMORY")  # nothing of a dossier in folders of the system
        version = version_of(connection)
        if not read_only:
            _take(connection, version)
    except BaseException:
        connection.close()
        raise
    return connection


def version_of(connection: sqlite3.Connection) -> int:
    """The form of the file, PLAIN or SEALED, or a newer one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _take(connection: sqlite3.Connection, version: int) -> None:
    """Take the lock and write a value that is there already, so that a read-only folder shows at once."""
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")  # what a worker took back does not linger in free pages
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute(f"PRAGMA user_version = {version}")
    connection.execute("COMMIT")


def recovered(path: Path) -> sqlite3.Connection:
    """A connection for reading. A save that was cut off is first undone, for which the file must be writable once."""
    try:
        return connect(path, read_only=True)
    except sqlite3.OperationalError as error:
        if not error.sqlite_errorname.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN")):
            raise
    connect(path, read_only=False).close()
    return connect(path, read_only=True)


def require_dossier(path: Path) -> None:
    """StorageError unless the header says that it is a dossier of a form that is known. Nothing is written."""
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
    except OSError as error:
        raise open_error(path, error) from error
    if len(head) < _HEAD or not is_database(head) or head[68:72] != APPLICATION_ID.to_bytes(4, "big"):
        raise StorageError(f"{path}: is geen dossier van dit programma. Kies een bestand dat eindigt op {SUFFIX}.")
    require_version(path, int.from_bytes(head[60:64], "big"))


def require_version(path: Path, version: int) -> None:
    """StorageError for a form that a newer program made."""
    if version > SEALED:
        raise StorageError(
            f"{path}: is gemaakt met een nieuwere versie van het programma. Werk het programma bij om het te openen."
        )


def open_error(path: Path, error: OSError) -> StorageError:
    """Why a file could not be opened, in words."""
    if isinstance(error, FileNotFoundError):
        return StorageError(f"{path}: bestaat niet. Controleer de naam en de map.")
    if isinstance(error, IsADirectoryError) or path.is_dir():
        return StorageError(f"{path}: is een map, geen bestand. Noem het bestand in de map.")
    if isinstance(error, PermissionError):
        return StorageError(f"{path}: mag niet worden gelezen. Controleer de rechten van het bestand.")
    return StorageError(f"{path}: kan niet worden gelezen ({error.strerror}).")


def is_database(head: bytes) -> bool:
    """Whether a file that begins so is a database, and so no case file."""
    return head.startswith(b"SQLite format 3\0")


def wipe_journal(path: Path) -> None:
    """Write zeros over what the last save kept aside, so that nothing of it lingers on the disk."""
    journal = path.with_name(f"{path.name}-journal")
    try:
        with journal.open("r+b") as stream:
            left = journal.stat().st_size
            while left > 0:
                left -= stream.write(bytes(min(left, 1 << 20)))
            os.fsync(stream.fileno())
    except FileNotFoundError:
        return


DAMAGED = (
    "{path}: het dossier is beschadigd en kan niet worden geopend. Het bestand is niet veranderd; "
    "zet een reservekopie terug."
)
_CAUSES = {
    "SQLITE_BUSY": "{path}: is al geopend, in een ander venster of op een andere computer. Sluit het daar eerst.",
    "SQLITE_LOCKED": "{path}: is al geopend, in een ander venster of op een andere computer. Sluit het daar eerst.",
    "SQLITE_READONLY": "{path}: het bestand of de map is alleen-lezen. Kopieer het dossier naar een eigen map.",
    "SQLITE_CANTOPEN": "{path}: kan niet worden geopend; misschien mag in deze map niet worden geschreven.",
    "SQLITE_FULL": "{path}: de schijf is vol. Er is niets verloren: maak ruimte vrij en sla opnieuw op.",
    "SQLITE_IOERR": "{path}: de schijf gaf een fout. Er is niets verloren van wat eerder was opgeslagen.",
    "SQLITE_TOOBIG": "{path}: dit stuk is te groot om in het dossier te bewaren. Maak het kleiner en voeg het toe.",
    "SQLITE_CORRUPT": DAMAGED,
    "SQLITE_NOTADB": DAMAGED,
}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turns errors of the database, and contents that do not open, into words."""
    try:
        yield
    except Unopened as error:
        raise StorageError(DAMAGED.format(path=path)) from error
    except (sqlite3.ProgrammingError, sqlite3.IntegrityError):
        raise
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorname", "")
        cause = next((words for name, words in _CAUSES.items() if code.startswith(name)), DAMAGED)
        raise StorageError(cause.format(path=path)) from error
