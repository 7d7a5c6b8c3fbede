"""The menu bar: every act of the window with its keys. The acts themselves are the window's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from ui import files, languages

if TYPE_CHECKING:
    from ui.steps import StepPage
    from ui.window import Window

Key = QKeySequence.StandardKey


class Menus(QObject):
    """Makes the six menus of a window, and enables what can be done now."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._needs_dossier: list[QAction] = []
        self.steps: list[QAction] = []
        self._file_menu()
        self._edit_menu()
        self._step_menu()
        self._view_menu()
        self._language_menu()
        self._help_menu()

    def _add(
        self,
        menu: QMenu,
        words: str,
        call: Callable[[], object],
        keys: str | Key | list[str] | None = None,
        dossier: bool = True,
    ) -> QAction:
        action = QAction(words, self)
        action.triggered.connect(lambda: call())
        if isinstance(keys, list):
            action.setShortcuts([QKeySequence(key) for key in keys])
        elif keys is not None:
            action.setShortcut(QKeySequence(keys))
        menu.addAction(action)
        if dossier:
            self._needs_dossier.append(action)
        return action

    def _menu(self, title: str) -> QMenu:
        """A menu without a letter of its own: the fields of a step need them all, and F10 leads to the menus."""
        return self._window.menuBar().addMenu(title.replace("&", ""))

    def enter(self) -> None:
        """F10: the keyboard to the first menu."""
        bar = self._window.menuBar()
        bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
        bar.setActiveAction(bar.actions()[0])

    def _file_menu(self) -> None:
        window, menu = self._window, self._menu(self.tr("&Bestand"))
        self._add(menu, self.tr("&Nieuw dossier"), window.new_dossier, Key.New, dossier=False)
        self._add(menu, self.tr("&Openen…"), window.ask_open, Key.Open, dossier=False)
        self._add(menu, self.tr("&Voorbeeld bekijken"), window.open_example, dossier=False)
        menu.addSeparator()
        self._add(menu, self.tr("Op&slaan"), window.tell_saved, Key.Save)
        self._add(menu, self.tr("Opslaan &als…"), window.ask_save_as, "Ctrl+Shift+S")
        self._add(menu, self.tr("S&tukken toevoegen…"), window.ask_papers, "Ctrl+Shift+O")
        self._add(menu, self.tr("Af&drukken…"), window.print_page, Key.Print)
        menu.addSeparator()
        self._add(menu, self.tr("&Wachtwoord…"), lambda: window.desk.change())
        self._add(menu, self.tr("Ver&grendelen"), lambda: window.desk.lock(), "Ctrl+L")
        self._lock_menu(menu)
        self._add(menu, self.tr("Dossier w&issen…"), lambda: window.desk.wipe())
        menu.addSeparator()
        self._add(menu, self.tr("Dossier sl&uiten"), window.close_dossier, "Ctrl+W")
        self._add(menu, self.tr("Venster sluiten"), window.close, "Ctrl+Q", dossier=False)

    def _lock_menu(self, file_menu: QMenu) -> None:
        """After how long without a key a dossier with a passphrase locks."""
        menu, group = file_menu.addMenu(self.tr("Ve&rgrendelen na")), QActionGroup(self)
        now = files.minutes_to_lock()
        for minutes in files.MINUTES_TO_LOCK:
            words = self.tr("{n} minuten").format(n=minutes) if minutes else self.tr("alleen met Ctrl+L")
            action = self._add(menu, words, partial(self._lock_after, minutes), dossier=False)
            action.setCheckable(True)
            action.setChecked(minutes == now)
            group.addAction(action)

    def _lock_after(self, minutes: int) -> None:
        self._window.desk.set_minutes(minutes)

    def _edit_menu(self) -> None:
        window, menu = self._window, self._menu(self.tr("Be&werken"))
        stack = window.session.undo_stack
        self.undo = stack.createUndoAction(self, self.tr("Ongedaan maken:"))
        self.undo.setShortcut(QKeySequence("Ctrl+Z"))
        self.redo = stack.createRedoAction(self, self.tr("Opnieuw:"))
        self.redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        menu.addActions([self.undo, self.redo])
        menu.addSeparator()
        self._add(menu, self.tr("&Zoeken"), lambda: window.aids.start_search(), Key.Find)
        self._add(menu, self.tr("&Dag van de berekening"), window.change_day)

    def _step_menu(self) -> None:
        window, menu = self._window, self._menu(self.tr("&Stap"))
        self._steps_menu, self._after_steps = menu, menu.addSeparator()
        self._add(menu, self.tr("&Verder"), window.go_on, "Ctrl+Return")
        self._add(menu, self.tr("Wat staat nog &open?"), window.show_open_points, "Alt+0")
        self._add(menu, self.tr("&Waarom dit bedrag?"), window.why_here, "Alt+W")

    def add_steps(self, pages: Sequence[StepPage]) -> None:
        """The steps at the top of their menu; called when the first dossier is opened."""
        for page in pages:
            words = f"&{page.number} {page.title()}"
            action = self._add(self._steps_menu, words, partial(self._window.go, page.code), f"Alt+{page.number}")
            self._steps_menu.insertAction(self._after_steps, action)
            self.steps.append(action)

    def _view_menu(self) -> None:
        window, menu = self._window, self._menu(self.tr("Bee&ld"))
        self._add(menu, self.tr("&Groter"), lambda: window.look.zoom_by(1), ["Ctrl++", "Ctrl+="], dossier=False)
        self._add(menu, self.tr("&Kleiner"), lambda: window.look.zoom_by(-1), "Ctrl+-", dossier=False)
        self._add(menu, self.tr("Gewone g&rootte"), lambda: window.look.zoom_by(0), "Ctrl+0", dossier=False)
        for factor in (1.5, 2.0):
            words = self.tr("{n} %").format(n=round(100 * factor))
            self._add(menu, words, partial(window.look.zoom_to, factor), dossier=False)
        self.together = self._add(
            menu, self.tr("&Samen lezen (grote letters)"), self._turn_together, "F9", dossier=False
        )
        self.together.setCheckable(True)
        self.together.setChecked(window.look.together)
        menu.addSeparator()
        self._add(menu, self.tr("&Zitting"), lambda: window.aids.start_hearing(), "F8")
        menu.addSeparator()
        self._add(menu, self.tr("Naar het &menu"), self.enter, "F10", dossier=False)
        self._add(menu, self.tr("&Volgende deel van het venster"), lambda: window.aids.walk(1), "F6")
        self._add(menu, self.tr("&Terug naar vorig deel"), lambda: window.aids.walk(-1), "Shift+F6")

    def _turn_together(self) -> None:
        self._window.look.read_together(not self._window.look.together)

    def _language_menu(self) -> None:
        now, menu = languages.current(), self._menu(self.tr("Taal (Language)"))
        self._languages: dict[tuple[str, str], QAction] = {}
        adviser = QActionGroup(self)
        for code in languages.OF_THE_ADVISER:
            self._add_language(menu, adviser, languages.NAMES[code], (code, ""))
        menu.addSeparator()
        menu.addSection(self.tr("Taal van de werknemer"))
        worker = QActionGroup(self)
        self._add_language(menu, worker, self.tr("Alleen de taal van het &venster"), ("", now.adviser))
        for code in languages.of_workers(now.adviser):
            self._add_language(menu, worker, languages.NAMES[code], ("", code))
        self.show_languages()

    def _add_language(self, menu: QMenu, group: QActionGroup, words: str, codes: tuple[str, str]) -> None:
        action = self._add(menu, words, partial(self._window.speak, *codes), dossier=False)
        action.setCheckable(True)
        group.addAction(action)
        self._languages[codes] = action

    def show_languages(self) -> None:
        """Mark the languages in force."""
        now = languages.current()
        for code in ((now.adviser, ""), ("", now.worker)):
            self._languages[code].setChecked(True)

    def _help_menu(self) -> None:
        window, menu = self._window, self._menu(self.tr("&Help"))
        self._add(menu, self.tr("&Uitleg bij deze stap"), window.show_help, Key.HelpContents, dossier=False)
        self._add(menu, self.tr("&Woorden op de loonstrook"), lambda: window.aids.show_glossary(), "F7")
        self._add(menu, self.tr("&Rondleiding"), lambda: window.aids.start_tour())
        self._add(menu, self.tr("&Toetsen"), window.show_keys, dossier=False)

    def enable(self, is_open: bool) -> None:
        """Acts on a dossier can be done when there is one."""
        for action in self._needs_dossier:
            action.setEnabled(is_open)
