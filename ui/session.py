"""The open dossier and what follows from it: the one door through which the window changes anything."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from ui import languages

if TYPE_CHECKING:
    from ui.open_points import OpenPoint
    from wml_claim.assessment import Assessment
    from wml_claim.claim import Claim
    from wml_claim.dossier import Dossier
    from wml_claim.law import Law
    from wml_claim.storage import StoredDossier

    Change = Callable[[Dossier], Dossier]


class _Edit(QUndoCommand):
    """Every edit of the window: one dossier for another."""

    def __init__(self, label: str, session: Session, before: Dossier, after: Dossier) -> None:
        super().__init__(label)
        self._session, self._before, self._after = session, before, after

    def redo(self) -> None:
        self._session._take(self._after)

    def undo(self) -> None:
        self._session._take(self._before)


class Session(QObject):
    """Holds one dossier at a time, saves it at every edit, and keeps its assessment and claim right.

    `changed` follows every edit, undo and redo; `opened` a new dossier or its closing; `leaving` comes while the file
    of the old one is still open, so that long work can hand in what it has; `failed` carries what could not be done,
    as a Dutch sentence, with what to do. `unsaved`: the last edit is not in the file.
    """

    changed = Signal()
    opened = Signal()
    leaving = Signal()
    failed = Signal(str)

    def __init__(self, law: Law | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._law = law
        self._dossier: Dossier | None = None
        self._stored: StoredDossier | None = None
        self.path: Path | None = None
        self.unsaved = False
        self.assessment: Assessment | None = None
        self.claim: Claim | None = None
        self.open_points: tuple[OpenPoint, ...] = ()
        self.undo_stack = QUndoStack(self)

    # ------------------------------------------------------------ what there is

    @property
    def law(self) -> Law:
        """The law tables, loaded when first needed."""
        if self._law is None:
            from wml_claim.law import load_law

            self._law = load_law()
        return self._law

    @property
    def dossier(self) -> Dossier:
        """The dossier as it is now; immutable. Empty while none is open."""
        if self._dossier is None:
            from wml_claim.dossier import Dossier

            self._dossier = Dossier()
        return self._dossier

    @property
    def is_open(self) -> bool:
        """Whether a dossier is open."""
        return self._stored is not None

    @property
    def on(self) -> date | None:
        """The day for which everything is calculated."""
        return self.dossier.on

    @property
    def stored(self) -> StoredDossier:
        """The file behind the dossier, for its papers. RuntimeError when none is open."""
        if self._stored is None:
            raise RuntimeError("no dossier is open")
        return self._stored

    # ------------------------------------------------------------ the one door

    def apply(self, label: str, change: Change) -> bool:
        """Change the dossier under a name that undo will show ("uren week 10"). False when nothing changed."""
        before = self.dossier
        after = change(before)
        if after == before:
            return False
        self.undo_stack.push(_Edit(label, self, before, after))
        return True

    def undo(self) -> None:
        """Take back the last edit."""
        self.undo_stack.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.undo_stack.redo()

    def _take(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self.save()
        self._recompute()
        self.changed.emit()

    def save(self) -> bool:
        """Write the dossier to its file, which every edit does; False, and `failed`, when the disk refuses."""
        if self._stored is None:
            return True
        try:
            self._stored.save(self.dossier)
        except Exception as error:  # a full disk or a pulled stick must not take the open dossier along
            self.unsaved = True
            words = self.tr(
                "{reason} Het dossier blijft hier open. Maak ruimte vrij en kies Opslaan (Ctrl+S), of kies Opslaan als "
                "op een andere plek."
            )
            self.failed.emit(words.format(reason=f"{str(error).rstrip('.')}."))
            return False
        self.unsaved = False
        return True

    def _recompute(self) -> None:
        from ui.open_points import calculate, open_points

        self.assessment, self.claim, reasons = calculate(self.dossier, lambda: self.law)
        self.open_points = open_points(self.dossier, self.assessment, reasons)

    # ------------------------------------------------------------ files

    def new(self, path: Path, title: str, on: date) -> None:
        """Make an empty dossier in a new file, calculated for the day `on`, for a worker who reads what is chosen."""
        from wml_claim.dossier import Dossier, Worker

        worker = Worker(language=languages.current().worker) if languages.current().two else Worker()
        self.start(path, Dossier(title=title, on=on, worker=worker))

    def start(self, path: Path, dossier: Dossier) -> None:
        """Put a dossier that came from elsewhere (a case file, the example) in a new file and open that."""
        from wml_claim.storage import StorageError, StoredDossier

        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            words = self.tr("{folder}: deze map kan niet worden gemaakt. Kies een map waarin mag worden geschreven.")
            raise StorageError(words.format(folder=path.parent)) from error
        stored = StoredDossier.create(path, dossier)
        self._begin(stored, path)

    def open(self, path: Path, passphrase: str | None = None) -> None:
        """Open the dossier in a file. Errors of the file reach the caller; the open dossier then stays."""
        from wml_claim.storage import StoredDossier

        if self.path is not None and path.resolve() == self.path.resolve():
            return
        self._begin(StoredDossier.open(path, passphrase=passphrase), path)

    def save_as(self, path: Path) -> None:
        """Go on in a new file; the old one stays as it was. All papers come along, and the passphrase does."""
        from wml_claim.storage import StoredDossier

        copy = StoredDossier.create(path, self.dossier, self.stored.seal)
        try:
            for name in self.stored.papers():  # one at a time: together they may be larger than the memory
                copy.save(self.dossier, {name: self.stored.paper(name)})
        except BaseException:
            copy.close()
            path.unlink(missing_ok=True)
            raise
        self.leaving.emit()
        self.stored.close()
        self._stored, self.path, self.unsaved = copy, path, False
        self.changed.emit()

    def close(self) -> None:
        """Close the file. Nothing needs saving: every edit was saved as it was made."""
        self._leave()
        self._dossier = None
        self.assessment, self.claim, self.open_points = None, None, ()
        self.opened.emit()

    def _begin(self, stored: StoredDossier, path: Path) -> None:
        self._leave()
        self._stored, self.path = stored, path
        self._dossier = stored.dossier
        self._recompute()
        self.opened.emit()

    @staticmethod
    def _forget_removed_papers(stored: StoredDossier) -> None:
        from wml_claim.storage import StorageError

        with suppress(StorageError):  # a disk that is full or gone keeps them until the next time
            stored.forget_removed_papers()

    def _leave(self) -> None:
        if self._stored is not None:
            self.leaving.emit()
            self._forget_removed_papers(self._stored)
            self._stored.close()
        self._stored, self.path, self.unsaved = None, None, False
        self.undo_stack.clear()
