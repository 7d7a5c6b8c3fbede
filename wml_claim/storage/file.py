"""The dossier as one file: a database with the facts, what the case file cannot hold, and the papers themselves.

While a file is open for writing nobody else can open it. Every save is one transaction: after a power cut the file
holds the last complete save. With a passphrase all contents are sealed; what stays in sight is how large they are.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from types import TracebackType

from wml_claim import __version__
from wml_claim.casefile import CaseError, read_case, write_case
from wml_claim.dossier import Dossier
from wml_claim.storage.connection import (
    APPLICATION_ID,
    DAMAGED,
    PLAIN,
    SEALED,
    StorageError,
    connect,
    recovered,
    require_dossier,
    require_version,
    told,
    version_of,
    wipe_journal,
)
from wml_claim.storage.extras import extras_from_json, extras_to_json
from wml_claim.storage.naming import unique_name
from wml_claim.storage.seal import OPEN, Seal, Unopened, new_seal, opened_seal

TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE facts (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE paper (name TEXT PRIMARY KEY, sha256 TEXT NOT NULL, bytes BLOB NOT NULL);
"""


class PassphraseNeeded(StorageError):
    """The dossier has a passphrase and none was given."""


class WrongPassphrase(PassphraseNeeded):
    """The passphrase that was given does not fit."""


class StoredDossier:
    """One open dossier file. `dossier` is the last one saved; papers are kept until the file is removed.

    `seal`: what its contents are hidden with; given to `create` it hides a copy in the same way.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, dossier: Dossier, seal: Seal = OPEN) -> None:
        self.path = path
        self.seal = seal
        self._connection = connection
        self._dossier = dossier
        self._written: tuple[Dossier, dict[str, str]] | None = None
        self._lock = RLock()

    @classmethod
    def create(cls, path: Path, dossier: Dossier, seal: Seal = OPEN) -> StoredDossier:
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
            return cls._made(path, dossier, seal)
        except BaseException:
            path.unlink(missing_ok=True)
            raise

    @classmethod
    def _made(cls, path: Path, dossier: Dossier, seal: Seal) -> StoredDossier:
        with told(path):
            connection = connect(path, read_only=False)
            try:
                connection.executescript(f"PRAGMA application_id = {APPLICATION_ID}; {TABLES}")
                _mark(connection, seal)
                stored = cls(path, connection, dossier, seal)
                stored.save(dossier)
            except BaseException:
                connection.close()
                raise
        return stored

    @classmethod
    def open(
        cls, path: Path, *, read_only: bool = False, passphrase: str | None = None, seal: Seal | None = None
    ) -> StoredDossier:
        """An existing file, locked for everybody else unless `read_only`. StorageError says why not.

        PassphraseNeeded or WrongPassphrase for a sealed one; its `seal` of an earlier opening does as well.
        """
        require_dossier(path)
        with told(path):
            connection = recovered(path) if read_only else connect(path, read_only=False)
            try:
                require_version(path, version_of(connection))
                seal = seal or _seal_of(path, connection, passphrase)
                return cls(path, connection, _load(path, connection, seal), seal)
            except BaseException:
                connection.close()
                raise

    @property
    def dossier(self) -> Dossier:
        """The dossier as last saved."""
        return self._dossier

    # ------------------------------------------------------------ facts and papers

    def prepare(self, dossier: Dossier) -> None:
        """Write out a dossier without saving it, on any thread, so that its `save` is quick."""
        self._written = dossier, _texts(dossier)

    def save(self, dossier: Dossier, papers: Mapping[str, bytes] | None = None) -> None:
        """Keep a dossier, with new papers by their unique names, in one transaction. StorageError: nothing changed."""
        written, self._written = self._written, None
        facts = written[1] if written and written[0] is dossier else _texts(dossier)
        with self._transaction() as connection:
            connection.execute("REPLACE INTO meta VALUES ('program', ?)", (__version__,))
            _write_facts(connection, facts, self.seal)
            for name, data in (papers or {}).items():
                connection.execute("INSERT INTO paper VALUES (?, ?, ?)", _row(self.seal, name, data))
        self._dossier = dossier

    def add_paper(self, name: str, data: bytes) -> str:
        """Keep the bytes of a paper; the unique name it got. The same bytes again get the name they have."""
        with self._lock, told(self.path):
            query = "SELECT name FROM paper WHERE sha256 = ?"
            known = self._connection.execute(query, (self.seal.digest(data),)).fetchone()
            if known:
                return self.seal.read_name(known[0])
        unique = unique_name(name, self.papers())
        with self._transaction() as connection:
            connection.execute("INSERT INTO paper VALUES (?, ?, ?)", _row(self.seal, unique, data))
        return unique

    def paper(self, name: str) -> bytes:
        """The bytes of a paper. KeyError when there is none; StorageError when they are damaged."""
        with self._lock, told(self.path):
            query = "SELECT sha256, bytes FROM paper WHERE name = ?"
            row = self._connection.execute(query, (self.seal.name(name),)).fetchone()
        if row is None:
            raise KeyError(name)
        damaged = StorageError(f"{self.path}: het stuk “{name}” is beschadigd. Voeg het opnieuw toe.")
        try:
            data = self.seal.read_data(f"paper/{name}", row[1])
        except Unopened as error:
            raise damaged from error
        if self.seal.digest(data) != row[0]:
            raise damaged
        return data

    def papers(self) -> tuple[str, ...]:
        """The names of all papers, in the order they were added."""
        with self._lock, told(self.path):
            rows = self._connection.execute("SELECT name FROM paper ORDER BY rowid").fetchall()
            return tuple(self.seal.read_name(row[0]) for row in rows)

    def forget_removed_papers(self) -> None:
        """Wipe the papers that the dossier no longer names. For the end of a sitting: no undo brings them back."""
        named = {document.name for document in self._dossier.documents}
        gone = [(self.seal.name(name),) for name in self.papers() if name not in named]
        if gone:
            with self._transaction() as connection:
                connection.executemany("DELETE FROM paper WHERE name = ?", gone)

    # ------------------------------------------------------------ passphrase

    @property
    def has_passphrase(self) -> bool:
        """Whether nobody opens this file without its passphrase."""
        return self.seal.record is not None

    def fits(self, passphrase: str) -> bool:
        """Whether this is the passphrase; takes some tenths of a second, as every guess does."""
        if self.seal.record is None:
            return False
        try:
            opened_seal(self.seal.record, passphrase)
        except Unopened:
            return False
        return True

    def set_passphrase(self, passphrase: str | None) -> None:
        """Give the file another passphrase, a first one, or none. All contents are written anew under another key.

        ValueError when it is too short; StorageError when the disk refuses. The file then is as it was.
        """
        seal = OPEN if passphrase is None else new_seal(passphrase)
        with self._transaction() as connection:
            facts = {key: self.seal.read_text(f"facts/{key}", kept) for key, kept in _facts(connection)}
            _mark(connection, seal)
            _write_facts(connection, facts, seal)
            for (rowid,) in connection.execute("SELECT rowid FROM paper").fetchall():
                query = "SELECT name, bytes FROM paper WHERE rowid = ?"
                kept, sealed = connection.execute(query, (rowid,)).fetchone()
                name = self.seal.read_name(kept)
                row = _row(seal, name, self.seal.read_data(f"paper/{name}", sealed))
                connection.execute("UPDATE paper SET name = ?, sha256 = ?, bytes = ? WHERE rowid = ?", (*row, rowid))
        self.seal = seal
        with self._lock:
            wipe_journal(self.path)

    # ------------------------------------------------------------ the file itself

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
        with self._lock, told(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


def _texts(dossier: Dossier) -> dict[str, str]:
    """The dossier as the texts that are kept."""
    return {"case": write_case(dossier), "extras": extras_to_json(dossier)}


def _row(seal: Seal, name: str, data: bytes) -> tuple[str, str, bytes]:
    """The row of a paper."""
    return seal.name(name), seal.digest(data), seal.data(f"paper/{name}", data)


def _facts(connection: sqlite3.Connection) -> list[tuple[str, str | bytes]]:
    return connection.execute("SELECT key, value FROM facts").fetchall()


def _write_facts(connection: sqlite3.Connection, facts: Mapping[str, str], seal: Seal) -> None:
    rows = [(key, seal.text(f"facts/{key}", text)) for key, text in facts.items()]
    connection.executemany("REPLACE INTO facts VALUES (?, ?)", rows)


def _mark(connection: sqlite3.Connection, seal: Seal) -> None:
    """Write down in the file whether it is sealed, and how."""
    connection.execute(f"PRAGMA user_version = {PLAIN if seal.record is None else SEALED}")
    if seal.record is None:
        connection.execute("DELETE FROM meta WHERE key = 'lock'")
    else:
        connection.execute("REPLACE INTO meta VALUES ('lock', ?)", (seal.record,))


def _seal_of(path: Path, connection: sqlite3.Connection, passphrase: str | None) -> Seal:
    """The seal of the file, opened with the passphrase."""
    if version_of(connection) == PLAIN:
        return OPEN
    record = connection.execute("SELECT value FROM meta WHERE key = 'lock'").fetchone()
    if passphrase is None:
        raise PassphraseNeeded(f"{path}: dit dossier heeft een wachtwoordzin. Typ die om het te openen.")
    try:
        return opened_seal(record[0], passphrase)
    except Unopened as error:
        raise WrongPassphrase(
            f"{path}: de wachtwoordzin klopt niet. Er is niets veranderd. Let op hoofdletters, spaties en de taal van "
            "het toetsenbord, en probeer het opnieuw."
        ) from error
    except (KeyError, ValueError, TypeError) as error:
        raise StorageError(DAMAGED.format(path=path)) from error


def _load(path: Path, connection: sqlite3.Connection, seal: Seal) -> Dossier:
    try:
        facts = {key: seal.read_text(f"facts/{key}", kept) for key, kept in _facts(connection)}
        return extras_from_json(facts["extras"], read_case(facts["case"], path.name, draft=True))
    except (KeyError, ValueError, TypeError, CaseError) as error:
        raise StorageError(DAMAGED.format(path=path)) from error
