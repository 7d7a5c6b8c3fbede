"""Taking papers in: read one after another on another thread, kept in the dossier's file, added in one undoable act."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui import work
from ui.session import Session
from ui.steps.papers.columns_form import mapping_store
from wml_claim.readers import MOST_BYTES, Cancelled, failed, read_file
from wml_claim.records import Persons, ReadResult

if TYPE_CHECKING:
    from wml_claim.storage import StoredDossier

LOG = logging.getLogger(__name__)
LISTED = 3


@dataclass(frozen=True, slots=True)
class Taken:
    """One paper that was read. `name`: what it is called in the dossier's file."""

    name: str
    result: ReadResult


class Intake(QObject):
    """Reads files into the session. `started` carries the job to follow; `finished` (title, words, kind) what came of
    it; `added` the names of the new papers."""

    started = Signal(object)
    finished = Signal(str, str, str)
    added = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: work.Job | None = None
        self._waiting: list[Path] = []
        self._taken: list[Taken] = []
        session.leaving.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether papers are being read."""
        return self._job is not None

    def take(self, paths: Sequence[Path]) -> None:
        """Read these files and folders; while others are being read they wait their turn."""
        self._waiting += paths
        if self._job is None and self._waiting:
            self._start()

    def stop(self) -> None:
        """Stop reading; what was read is added."""
        self._waiting = []
        if self._job is not None:
            self._job.cancel()

    def _start(self) -> None:
        from wml_claim.importing import persons_of

        paths, self._waiting = tuple(self._waiting), []
        stored, taken = self._session.stored, []  # type: ignore[var-annotated]
        self._taken = taken
        words, persons = self.tr("{name} ({n} van {all})"), persons_of(self._session.dossier)

        def read(job: work.Job) -> None:
            files = _files(paths, job)
            for place, path in enumerate(files):
                job.say(words.format(name=path.name, n=place + 1, all=len(files)), 100 * place // len(files))
                taken.append(_read(path, stored, job, persons))

        self._job = work.run(read, lambda _: self._end(stored, False), lambda error: self._fail(stored, error))
        self._job.stopped.connect(lambda: self._end(stored, True))
        self.started.emit(self._job)

    def _fail(self, stored: StoredDossier, error: Exception) -> None:
        """What was read before the fault is kept."""
        LOG.error("papers could not be taken in", exc_info=error)
        self._end(stored, False, self.tr("Het toevoegen brak af: {reason}").format(reason=error))

    def _end(self, stored: StoredDossier, stopped: bool, fault: str = "") -> None:
        """Add what was read, in one act; then go on with what waits."""
        self._job = None
        taken = tuple(self._taken)
        if not self._session.is_open or self._session.stored is not stored:
            self._waiting = []
            return
        names = self._add(taken)
        new = tuple(name for name in names if name is not None)
        if new:
            self.added.emit(new)
        again = [one.name for one, name in zip(taken, names, strict=True) if name is None]
        self._tell(new, again, stopped, fault)
        if self._waiting and not stopped:
            self._start()
        else:
            self._waiting = []

    def _add(self, taken: Sequence[Taken]) -> tuple[str | None, ...]:
        """Put them in the dossier; per paper the name it got, None where it was there already."""
        from wml_claim.importing import place_papers

        before = self._session.dossier
        placed = place_papers(before, [_named(one) for one in taken])
        for one, name in zip(taken, placed.names, strict=True):
            if name is not None and name != one.name and one.name in self._session.stored.papers():
                self._session.stored.save(before, {name: self._session.stored.paper(one.name)})
        count = sum(name is not None for name in placed.names)
        label = self.tr("1 stuk toegevoegd") if count == 1 else self.tr("{n} stukken toegevoegd")
        self._session.apply(label.format(n=count), lambda _: placed.dossier)
        return placed.names

    def _tell(self, names: Sequence[str], again: Sequence[str], stopped: bool, fault: str) -> None:
        documents = [document for document in self._session.dossier.documents if document.name in names]
        failures = [document.name for document in documents if document.state == "failed"]
        doubts = sum(document.state == "doubtful" for document in documents)
        sentences = [fault]
        if doubts:
            sentences.append(self.tr("{n} om na te kijken.").format(n=doubts))
        if failures:
            sentences.append(self.tr("Niet gelezen, wel bewaard: {names}.").format(names=_listed(failures)))
        if again:
            sentences.append(self.tr("Stond al in het dossier: {names}.").format(names=_listed(again)))
        title = self.tr("1 stuk toegevoegd") if len(names) == 1 else self.tr("{n} stukken toegevoegd")
        title = title.format(n=len(names)) if names else self.tr("Niets toegevoegd")
        if stopped:
            title = self.tr("Gestopt: {title}").format(title=title[:1].lower() + title[1:])
        kind = "error" if fault else "doubt" if failures or doubts or (again and not names) else "info"
        self.finished.emit(title, " ".join(filter(None, sentences)), kind)


def _files(paths: Sequence[Path], job: work.Job) -> list[Path]:
    """The files themselves, folders with all they hold; hidden files of the system are left."""
    found: list[Path] = []
    for path in paths:
        inner = sorted(path.rglob("*")) if path.is_dir() else [path]
        found += [one for one in inner if not one.is_dir() and not one.name.startswith((".", "~$", "Thumbs.db"))]
        job.say("", 0)
    return list(dict.fromkeys(found))


def _read(path: Path, stored: StoredDossier, job: work.Job, persons: Persons) -> Taken:
    """One file; whatever it holds, the others are read as well. Its bytes are kept also when it cannot be read.

    Of a bank statement and of the zip of a conversation only a part is kept, and that part is read.
    """
    from wml_claim.readers.keeping import Kept, read_kept, to_keep
    from wml_claim.storage import StorageError

    name, kept = path.name, Kept(path.name, b"")
    try:
        if path.stat().st_size <= MOST_BYTES:
            kept = to_keep(path.name, path.read_bytes(), persons, lambda: job.cancelled)
            if kept.content:
                name = stored.add_paper(kept.name, kept.content)
    except Cancelled:
        raise work.Stopped from None
    except StorageError:
        raise  # a full disk: a paper without its bytes would be lost later
    except OSError as error:
        LOG.info("%s is not kept: %s", path.name, error)
    except Exception as error:  # what may be kept of it is not known, so nothing is
        LOG.exception("finding what to keep failed")
        return _faulty(name, error, "Het bestand is niet bewaard; voeg het later opnieuw toe of typ de gegevens over.")
    try:
        if not kept.whole:
            return Taken(name, read_kept(kept, name, persons, lambda: job.cancelled))
        return Taken(name, _known_layout(path, read_file(path, name, lambda: job.cancelled, persons)))
    except Cancelled:
        raise work.Stopped from None
    except Exception as error:  # a fault in a reader must not keep the other papers out
        LOG.exception("reading failed")
        return _faulty(name, error, "Het bestand is bewaard; typ de gegevens over.")


def _faulty(name: str, error: Exception, remedy: str) -> Taken:
    return Taken(name, failed(name, "", "fault", f"het lezen ging mis ({type(error).__name__}). {remedy}"))


def _known_layout(path: Path, result: ReadResult) -> ReadResult:
    """A sheet that was not recognised, read with the columns that were pointed out for its layout before."""
    if not any(problem.code == "unknown_layout" for problem in result.document.problems):
        return result
    from wml_claim.readers.hours_mapping import fingerprint, preview
    from wml_claim.readers.hours_sheet import read_hours_sheet

    known = mapping_store().find(fingerprint(preview(path)))
    return read_hours_sheet(path, result.document.name, known) if known else result


def _named(one: Taken) -> ReadResult:
    return replace(one.result, document=replace(one.result.document, name=one.name))


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:LISTED])
    return f"{shown} (+{len(names) - LISTED})" if len(names) > LISTED else shown
