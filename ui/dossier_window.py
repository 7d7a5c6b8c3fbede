"""What a window does with dossiers as files: make, open, save as, close, and never lose an edit on the way."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMainWindow

from ui import files
from ui.session import Session

if TYPE_CHECKING:
    from ui.safe.desk import Desk


class DossierWindow(QMainWindow):
    """One dossier at a time. `today` is asked once per new dossier and stored in it. `desk` guards what is shown."""

    @property
    @abstractmethod
    def desk(self) -> Desk:
        """What guards the dossier."""

    def __init__(self, session: Session | None, today: Callable[[], date]) -> None:
        super().__init__()
        self.session = session or Session(parent=self)
        self._today = today
        self._leaves_unsaved = False

    @abstractmethod
    def say(self, title: str, words: str = "", kind: str = "info") -> None:
        """Tell what happened; `kind` is info, doubt or error."""

    @abstractmethod
    def tell(self, title: str, words: str, act: str, call: Callable[[], object]) -> None:
        """Tell what went wrong with a button that does something about it."""

    @abstractmethod
    def is_reading(self) -> bool:
        """Whether papers are being read into the dossier."""

    def new_dossier(self) -> None:
        """A new dossier in the home folder, named by the next free number."""
        folder = files.home_folder()
        today = self._today()
        number = files.next_number(folder, today)
        path = folder / f"{number}{files.suffix()}"
        words = self.tr("Er kan hier geen dossier worden gemaakt")
        self._try(lambda: self.session.new(path, number, today), words, self.new_dossier)

    def open_path(self, path: Path) -> None:
        """Open a dossier, or make one from a case file."""
        words = self.tr("{name} gaat niet open").format(name=path.name)
        self._try(lambda: self._open(path), words, lambda: self.open_path(path))

    def _open(self, path: Path) -> None:
        """Open it, or ask for its passphrase first."""
        from ui.opening import open_dossier
        from wml_claim.storage import PassphraseNeeded

        def with_passphrase(passphrase: str | None) -> None:
            open_dossier(self.session, path, self._today(), passphrase)

        try:
            with_passphrase(None)
        except PassphraseNeeded:
            self.desk.ask(path, with_passphrase)

    def open_example(self) -> None:
        """Open the example in a dossier of its own."""
        from ui.opening import start_example

        words = self.tr("Het voorbeeld gaat niet open")
        self._try(lambda: start_example(self.session, self._today()), words, self.open_example)

    def ask_open(self) -> None:
        """Choose a dossier to open."""
        words = self.tr("Dossiers (*{suffix} *.toml);;Alle bestanden (*)").format(suffix=files.suffix())
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Dossier openen"), str(files.home_folder()), words)
        if name:
            self.open_path(Path(name))

    def ask_save_as(self) -> None:
        """Go on in another file."""
        words = self.tr("Dossiers (*{suffix})").format(suffix=files.suffix())
        keep = QFileDialog.Option.DontConfirmOverwrite  # a dossier is never overwritten; a taken name is told
        start = str(self.session.path or "")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Opslaan als"), start, words, "", keep)
        if name:
            self.save_as(Path(name).with_suffix(files.suffix()))

    def save_as(self, path: Path) -> None:
        """Go on in this file; says so, or why not."""
        try:
            self.session.save_as(path)
        except Exception as error:  # whatever the disk refuses, the open dossier stays
            self.say(self.tr("Niet opgeslagen"), str(error) or type(error).__name__, "error")
        else:
            files.remember(path)
            self.setWindowTitle(path.stem)
            self.say(self.tr("Verder in {name}").format(name=path.name), str(path.parent))

    def tell_saved(self) -> None:
        """Ctrl+S: every edit is saved as it is made; say so, and where."""
        if self.session.save():
            self.say(self.tr("Alles is bewaard"), str(self.session.path))

    def close_dossier(self) -> None:
        """Back to the start page."""
        if not self._may_leave(self.close_dossier):
            return
        stopped = self.is_reading()
        self.session.close()
        if stopped:
            self.say(self.tr("Het lezen is gestopt"),
                     self.tr("Wat al gelezen was staat in het dossier. Voeg de andere stukken later toe."))  # fmt: skip

    def tell_fault(self, report: Path | None) -> None:
        """Something went wrong in the program itself: keep the dossier, say where the report is, and go on."""
        title = self.tr("Er ging iets mis in het programma zelf")
        words = self.tr("Alles wat is ingevoerd, is bewaard; het werk kan doorgaan.")
        if not self.session.save():
            words = self.tr("De laatste wijziging is nog niet bewaard: kies Opslaan (Ctrl+S) of Opslaan als.")
        if report is None:
            self.say(title, words, "error")
            return
        about = self.tr("Er is een verslag van de fout gemaakt, zonder namen, bedragen of andere gegevens: {name}.")
        words = f"{words} {about.format(name=report.name)}"
        self.tell(title, words, self.tr("Map openen"), lambda: files.show_folder(report.parent))

    def _try(self, act: Callable[[], object], title: str, again: Callable[[], object]) -> None:
        """Go to another dossier, unless the open one cannot be left yet; `again` is what to do once it can."""
        if not self._may_leave(again):
            return
        try:
            act()
        except Exception as error:  # whatever a file holds, the window stays and says what happened
            self.say(title, str(error) or type(error).__name__, "error")

    def _may_leave(self, leave: Callable[[], object]) -> bool:
        """Whether the open dossier may be left: it is saved, or the adviser chose to lose the last edits."""
        if not self.session.unsaved or self.session.save() or self._leaves_unsaved:
            self._leaves_unsaved = False
            return True

        def anyway() -> None:
            self._leaves_unsaved = True
            leave()

        self.tell(
            self.tr("De laatste wijzigingen zijn niet bewaard"),
            self.tr("Maak ruimte vrij en kies Opslaan (Ctrl+S), of kies Opslaan als op een andere plek."),
            self.tr("Sluiten zonder deze wijzigingen"), anyway,
        )  # fmt: skip
        return False
