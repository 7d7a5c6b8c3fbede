"""What keeps a dossier to the one who works on it: opening with a passphrase, setting one, the lock, and wiping."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from ui import files
from ui.safe.page import GatePage

if TYPE_CHECKING:
    from ui.window import Window

_BUSY = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel)


class Desk(QObject):
    """The gate of one window. While `shut` nothing of the dossier is in sight and no key of the window works."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._page: GatePage | None = None
        self._before: QWidget | None = None
        self._title = ""
        self.locked = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.lock)

    @property
    def shut(self) -> bool:
        """Whether a page of the gate stands in the place of everything else."""
        return self._page is not None

    # ------------------------------------------------------------ opening

    def ask(self, path: Path, open_with: Callable[[str], object]) -> None:
        """Ask for the passphrase of a file, until it fits or the adviser goes back."""
        from wml_claim.storage import StorageError, WrongPassphrase

        page = GatePage(
            self.tr("Wachtwoord van {name}").format(name=path.stem),
            (self.tr("Dit dossier is met een wachtwoord gesloten."),), self.tr("&Openen"), (self.tr("&Wachtwoord"),),
        )  # fmt: skip

        def tried() -> None:
            try:
                open_with(page.typed[0])
            except WrongPassphrase:
                page.refuse(self.tr("Dit wachtwoord past niet. Let op hoofdletters en de taal van het toetsenbord."))
            except StorageError as error:
                self._lift()
                self._window.say(self.tr("{name} gaat niet open").format(name=path.name), str(error), "error")
            else:
                self._forget()

        page.acted.connect(tried)
        self._show(page)

    # ------------------------------------------------------------ setting

    def change(self) -> None:
        """Set, change or take away the passphrase of the open dossier."""
        stored = self._window.session.stored
        known = stored.has_passphrase
        once, again = self.tr("&Nieuw wachtwoord"), self.tr("N&ogmaals")
        page = GatePage(
            self.tr("Wachtwoord wijzigen") if known else self.tr("Wachtwoord instellen"),
            (
                self.tr("Met een wachtwoord is alles in dit dossier versleuteld, ook de stukken."),
                self.tr("Een vergeten wachtwoord kan niemand terughalen: dan is het dossier verloren."),
            ),
            self.tr("&Wijzigen") if known else self.tr("&Instellen"),
            (self.tr("&Huidig wachtwoord"), once, again) if known else (once, again),
            self.tr("Wachtwoord weg&halen") if known else "",
        )
        page.acted.connect(lambda: self._set(page, page.typed[-2], page.typed[-1]))
        page.other.connect(lambda: self._set(page, None, None))
        self._show(page)

    def _set(self, page: GatePage, once: str | None, again: str | None) -> None:
        from wml_claim.storage import StorageError

        stored = self._window.session.stored
        if stored.has_passphrase and not stored.fits(page.typed[0]):
            page.refuse(self.tr("Het huidige wachtwoord past niet."))
        elif once != again:
            page.refuse(self.tr("De twee wachtwoorden zijn niet gelijk."))
        else:
            try:
                stored.set_passphrase(once)
            except (ValueError, StorageError) as error:
                page.refuse(str(error))
                return
            self._lift()
            self.watch()
            taken = self.tr("Het wachtwoord is weggehaald"), self.tr("Wie bij het bestand kan, kan het dossier lezen.")
            given = self.tr("Het wachtwoord is ingesteld"), self.tr("Vergrendelen kan met Ctrl+L.")
            self._window.say(*(taken if once is None else given))

    # ------------------------------------------------------------ lock

    def lock(self) -> None:
        """Hide everything until the passphrase is typed; only a dossier with one can be locked."""
        session = self._window.session
        if self.shut or not session.is_open:
            return
        if not session.stored.has_passphrase:
            title, words = self.tr("Dit dossier heeft geen wachtwoord"), self.tr("Stel er een in om te vergrendelen.")
            self._window.say(title, words, "doubt")
            return
        page = GatePage(
            self.tr("Vergrendeld"), (self.tr("Het dossier is open, maar niet te zien."),), self.tr("&Ontgrendelen"),
            (self.tr("&Wachtwoord"),), self.tr("Dossier &sluiten"), can_leave=False,
        )  # fmt: skip

        def tried() -> None:
            if session.stored.fits(page.typed[0]):
                self._lift()
                self.watch()
            else:
                page.refuse(self.tr("Dit wachtwoord past niet. Let op hoofdletters en de taal van het toetsenbord."))

        page.acted.connect(tried)
        page.other.connect(lambda: self._close(page))
        self.locked = True
        self._show(page)

    def _close(self, page: GatePage) -> None:
        """Close the dossier unseen; not while an edit is not in its file."""
        session = self._window.session
        if session.unsaved and not session.save():
            page.refuse(self.tr("De laatste wijzigingen zijn niet bewaard. Ontgrendel, maak ruimte vrij en sla op."))
            return
        self._lift()
        self._window.close_dossier()

    def set_minutes(self, minutes: int) -> None:
        """Choose it for every dossier."""
        files.set_minutes_to_lock(minutes)
        self.watch()

    def watch(self) -> None:
        """Begin the wait, where there is something to lock. Keys and moves are watched only then."""
        session, program = self._window.session, QApplication.instance()
        assert program is not None
        program.removeEventFilter(self)
        minutes = files.minutes_to_lock()
        if minutes and not self.shut and session.is_open and session.stored.has_passphrase:
            program.installEventFilter(self)
            self._idle.start(minutes * 60_000)
        else:
            self._idle.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key or a move of the mouse begins the wait anew."""
        if event.type() in _BUSY:
            self._idle.start()
        return False

    # ------------------------------------------------------------ wiping

    def wipe(self) -> None:
        """Ask once, and then remove the open dossier with its papers from the disk."""
        path = self._window.session.path
        assert path is not None
        page = GatePage(
            self.tr("Dossier {name} wissen?").format(name=path.stem),
            (
                self.tr("Alles wat is ingevoerd en alle stukken in dit dossier gaan weg, en komen niet terug."),
                self.tr("De papieren zelf en wat al is afgedrukt of bewaard, blijven. Een reservekopie blijft ook."),
            ),
            self.tr("&Wissen"),
        )  # fmt: skip
        page.acted.connect(lambda: self._wipe(path))
        self._show(page)
        if self._page is not None:
            self._page.back.setFocus()

    def _wipe(self, path: Path) -> None:
        self._lift()
        self._window.session.close()
        try:
            path.unlink()
        except OSError as error:
            self._window.say(self.tr("{name} is niet gewist").format(name=path.name), str(error), "error")
            return
        files.forget(path)
        self._window.start.refresh()
        self._window.say(self.tr("Dossier {name} is gewist").format(name=path.stem))

    # ------------------------------------------------------------ the page before everything

    @property
    def _whole(self) -> QStackedWidget:
        whole = self._window.centralWidget()
        assert isinstance(whole, QStackedWidget)
        return whole

    def _show(self, page: GatePage) -> None:
        if self.shut:
            return
        window = self._window
        self._page, self._before, self._title = page, self._whole.currentWidget(), window.windowTitle()
        page.left.connect(self._lift)
        self.watch()
        self._whole.addWidget(page)
        self._whole.setCurrentWidget(page)
        window.menuBar().setEnabled(False)
        window.setWindowTitle(self.tr("Minimumloon vorderen"))
        page.begin()

    def _lift(self) -> None:
        """Back to what was shown before."""
        before, title = self._before, self._title
        self._forget()
        if before is not None:
            self._whole.setCurrentWidget(before)
            self._window.setWindowTitle(title)

    def _forget(self) -> None:
        """Take the page away; whatever was typed goes with it."""
        page, self._page, self._before, self.locked = self._page, None, None, False
        self._window.menuBar().setEnabled(True)
        if page is not None:
            for line in page.lines:
                line.clear()
            self._whole.removeWidget(page)
            page.deleteLater()
        self.watch()
