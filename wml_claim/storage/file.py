"""The dossier as one file: a database with the facts, what the case file cannot hold, and the papers themselves.

While a file is open for writing nobody else can open it. Every save is one transaction: after a power cut the file
holds the last complete save. The connection is made in one place, so that an encrypted one can take its place.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from types import TracebackType
from urllib.parse import quote

from wml_claim import __version__
from wml_claim.casefile import CaseError, read_case, write_case
from wml_claim.dossier import Dossier
from wml_claim.storage.extras import extras_from_json, extras_to_json
from wml_claim.storage.naming import unique_name

APPLICATION_ID = 0x574D4C44
"""“WMLD” in the header of the file: a database of another program is refused."""
FORMAT = 1
SUFFIX = ".wmldossier"

TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE facts (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE paper (name TEXT PRIMARY KEY, sha256 TEXT NOT NULL, bytes BLOB NOT NULL);
"""


class StorageError(OSError):
    """A dossier file that cannot be opened, read or written; says in Dutch which, why, and what to do."""


class StoredDossier:
    """One open dossier file. `dossier` is the last one saved; papers are kept until the file is removed."""

    def __init__(self, path: Path, connection: sqlite3.Connection, dossier: Dossier) -> None:
        self.path = path
        self._connection = connection
        self._dossier = dossier
        self._lock = RLock()

    @classmethod
    def create(cls, path: Path, dossier: Dossier) -> StoredDossier:
        """A new file. StorageError when there is one already, or none can be written."""
        try:
            path.open("xb").close()
        except FileExistsError as error:
            raise StorageError(f"{path}: bestaat al. Open dat dossier of kies een andere naam.") from error
        except (PermissionError, FileNotFoundError) as error:
            why = "in deze map mag niet worden geschreven" if path.parent.is_dir() else "de map bestaat niet"
            raise StorageError(f"{path}: {why}. Kies een andere map.") from error
        except OSError as error:
            raise StorageError(f"{path}: kan hier niet worden gemaakt ({error.strerror}).") from error
        try:
            return cls._made(path, dossier)
        except BaseException:
            path.unlink(missing_ok=True)
            raise

    @classmethod
    def _made(cls, path: Path, dossier: Dossier) -> StoredDossier:
        with _told(path):
            connection = _connect(path, read_only=False)
            try:
                connection.executescript(
                    f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {FORMAT}; {TABLES}"
                )
                stored = cls(path, connection, dossier)
                stored.save(dossier)
            except BaseException:
                connection.close()
                raise
        return stored

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> StoredDossier:
        """An existing file, locked for everybody else unless `read_only`. StorageError says why not."""
        _require_dossier(path)
        with _told(path):
            connection = _recovered(path) if read_only else _connect(path, read_only=False)
            try:
                _require_version(path, connection)
                return cls(path, connection, _load(path, connection))
            except BaseException:
                connection.close()
                raise

    @property
    def dossier(self) -> Dossier:
        """The dossier as last saved."""
        return self._dossier

    def save(self, dossier: Dossier, papers: Mapping[str, bytes] | None = None) -> None:
        """Keep a dossier, with new papers by their unique names, in one transaction. StorageError: nothing changed."""
        facts = {"case": write_case(dossier), "extras": extras_to_json(dossier)}
        with self._transaction() as connection:
            connection.execute("REPLACE INTO meta VALUES ('program', ?)", (__version__,))
            connection.executemany("REPLACE INTO facts VALUES (?, ?)", facts.items())
            for name, data in (papers or {}).items():
                connection.execute("INSERT INTO paper VALUES (?, ?, ?)", (name, _digest(data), data))
        self._dossier = dossier

    def add_paper(self, name: str, data: bytes) -> str:
        """Keep the bytes of a paper; the unique name it got. The same bytes again get the name they have."""
        with self._lock, _told(self.path):
            query = "SELECT name FROM paper WHERE sha256 = ?"
            known = self._connection.execute(query, (_digest(data),)).fetchone()
        if known:
            return str(known[0])
        unique = unique_name(name, self.papers())
        with self._transaction() as connection:
            connection.execute("INSERT INTO paper VALUES (?, ?, ?)", (unique, _digest(data), data))
        return unique

    def paper(self, name: str) -> bytes:
        """The bytes of a paper. KeyError when there is none; StorageError when they are damaged."""
        with self._lock, _told(self.path):
            query = "SELECT sha256, bytes FROM paper WHERE name = ?"
            row = self._connection.execute(query, (name,)).fetchone()
        if row is None:
            raise KeyError(name)
        if _digest(row[1]) != row[0]:
            raise StorageError(f"{self.path}: het stuk “{name}” is beschadigd. Voeg het opnieuw toe.")
        return bytes(row[1])

    def papers(self) -> tuple[str, ...]:
        """The names of all papers, in the order they were added."""
        with self._lock, _told(self.path):
            return tuple(row[0] for row in self._connection.execute("SELECT name FROM paper ORDER BY rowid"))

    def forget_removed_papers(self) -> None:
        """Wipe the papers that the dossier no longer names. For the end of a sitting: no undo brings them back."""
        named = {document.name for document in self._dossier.documents}
        gone = [name for name in self.papers() if name not in named]
        if gone:
            with self._transaction() as connection:
                connection.executemany("DELETE FROM paper WHERE name = ?", [(name,) for name in gone])

    def close(self) -> None:
        """Give the file free. Closing twice does nothing."""
        with self._lock:
            self._connection.close()

    def __enter__(self) -> StoredDossier:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._lock, _told(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """The one place where a dossier file becomes a connection; for writing it holds its lock from here on."""
    mode = "ro" if read_only else "rw"
    address = f"file:{quote(os.fsencode(path.resolve().as_posix()))}?mode={mode}"
    connection = sqlite3.connect(address, uri=True, timeout=0.2, isolation_level=None, check_same_thread=False)
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if not read_only:
            _take(connection, version)
    except BaseException:
        connection.close()
        raise
    return connection


def _take(connection: sqlite3.Connection, version: int) -> None:
    """Take the lock and write a value that is there already, so that a read-only folder shows at once."""
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")  # what a worker took back does not linger in free pages
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute(f"PRAGMA user_version = {version}")
    connection.execute("COMMIT")


def _recovered(path: Path) -> sqlite3.Connection:
    """A connection for reading. A save that was cut off is first undone, for which the file must be writable once."""
    try:
        return _connect(path, read_only=True)
    except sqlite3.OperationalError as error:
        if not error.sqlite_errorname.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN")):
            raise
    _connect(path, read_only=False).close()
    return _connect(path, read_only=True)


def _require_dossier(path: Path) -> None:
    """StorageError unless the header of the file says that it is a dossier."""
    try:
        with path.open("rb") as stream:
            head = stream.read(100)
    except OSError as error:
        raise open_error(path, error) from error
    if len(head) < 100 or not is_database(head) or head[68:72] != APPLICATION_ID.to_bytes(4, "big"):
        raise StorageError(f"{path}: is geen dossier van dit programma. Kies een bestand dat eindigt op {SUFFIX}.")


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


def _require_version(path: Path, connection: sqlite3.Connection) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > FORMAT:
        raise StorageError(
            f"{path}: is gemaakt met een nieuwere versie van het programma. Werk het programma bij om het te openen."
        )


def _load(path: Path, connection: sqlite3.Connection) -> Dossier:
    facts = dict(connection.execute("SELECT key, value FROM facts").fetchall())
    try:
        return extras_from_json(facts["extras"], read_case(facts["case"], path.name, draft=True))
    except (KeyError, ValueError, TypeError, CaseError) as error:
        raise StorageError(_DAMAGED.format(path=path)) from error


_DAMAGED = (
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
    "SQLITE_CORRUPT": _DAMAGED,
    "SQLITE_NOTADB": _DAMAGED,
}


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turns errors of the database into words."""
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.IntegrityError):
        raise
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorname", "")
        cause = next((words for name, words in _CAUSES.items() if code.startswith(name)), _DAMAGED)
        raise StorageError(cause.format(path=path)) from error
