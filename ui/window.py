"""The main window: menu bar, strip, rail and work area around one session."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QMenuBar, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import delete

from ui import accessible, files, icons, languages, look, work
from ui.dossier_window import DossierWindow
from ui.focus import first_stop
from ui.menus import Menus
from ui.session import Session
from ui.start import StartPage

if TYPE_CHECKING:
    from ui.parts.message import MessageBar
    from ui.safe.desk import Desk
    from ui.steps import StepPage
    from wml_claim.figure import Figure, LawRow, Reading

SMALLEST = 560, 340
"""In pixels: half a laptop's screen at 200 %, with room for the frame of the window."""
LOAD_AHEAD_MS = 300
NARROW = 900
"""Below this width, in pixels at the normal size of type, the rail shows numbers only."""


class Window(DossierWindow):
    """The whole window; the acts on files are those of DossierWindow."""

    def __init__(self, session: Session | None = None, today: Callable[[], date] = date.today) -> None:
        super().__init__(session, today)
        self.look = look.current()
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)  # its own, or a step that is first shown would widen the window
        self.resize(1366, 768)
        self._make()
        self._desk: Desk | None = None
        self._connect()
        self._opened()

    @property
    def desk(self) -> Desk:
        """What guards the dossier; made with the first one."""
        from ui.safe.desk import Desk

        if self._desk is None:
            self._desk = Desk(self)
        return self._desk

    def _make(self) -> None:
        """Start page and menus, in the languages now in force; the frame comes with the first dossier."""
        self.look.turn()
        self.pages: list[StepPage] = []
        self._frame: QWidget | None = None
        self.start = StartPage(self._today)
        self.start.new.connect(self.new_dossier)
        self.start.open.connect(self.ask_open)
        self.start.example.connect(self.open_example)
        self.start.open_path.connect(self.open_path)
        self.start.languages.spoken.connect(self.speak)
        self._whole = QStackedWidget()
        self._whole.addWidget(self.start)
        self.setCentralWidget(self._whole)
        self.setMenuBar(QMenuBar())
        self.menus = Menus(self)

    def _connect(self) -> None:
        self.session.changed.connect(self._changed)
        self.session.opened.connect(self._opened)
        self.session.failed.connect(lambda words: self.say(self.tr("Niet bewaard"), words, "error"))
        self.look.changed.connect(self._restyled)
        languages.current().changed.connect(self._made_anew)

    def _made_anew(self) -> None:
        """Everything again in the languages now in force; dossier, step and undo stay as they are."""
        step = self.page.code if self._frame is not None and self.session.is_open else ""
        if self._frame is not None:
            self.open_points.deleteLater()
        self.menus.deleteLater()
        work.cancel_all()  # what a step was drawing goes with it, and is drawn again
        self._frame = None
        delete(self._whole)  # first, or everything in it would take the new look as well
        self._make()
        self._whole.show()  # now: a step must know its room before it gets the keyboard
        self._opened()
        if step:
            self.go(step)

    def speak(self, adviser: str, worker: str) -> None:
        """Take the languages of adviser and worker, by code; not while papers are being read into a step."""
        if self.is_reading():
            self.say(self.tr("De stukken worden nog gelezen"), self.tr("Kies de taal als dat klaar is."), "doubt")
            self.menus.show_languages()
            return
        QTimer.singleShot(0, self, lambda: languages.current().speak(adviser, worker))  # after the menu has closed

    def _make_pages(self) -> None:
        from ui.steps import all_pages

        self.pages = all_pages(self.session)
        for page in self.pages:
            page.go.connect(self.go)
            page.why.connect(self.explain)
            page.said.connect(self.say)
            page.state_changed.connect(self._show_states)
            page.reading.connect(self.show_reading)
            page.law_row.connect(self.show_law_row)
        self.menus.add_steps(self.pages)

    def _build_frame(self) -> None:
        """Strip, rail, steps and work area; loaded with the first dossier, so that the window itself is quick."""
        from ui.aids import Aids
        from ui.open_list import OpenPoints
        from ui.rail import Rail
        from ui.strip import Strip
        from ui.work_area import WorkArea

        look.load_all_fonts()
        accessible.give_roles()
        self._make_pages()
        self._frame = QWidget()
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.strip = Strip(self.session)
        column.addWidget(self.strip)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.rail = Rail(self.pages)
        self.area = WorkArea(self.pages)
        row.addWidget(self.rail)
        row.addWidget(self.area, 1)
        column.addLayout(row, 1)
        self._whole.addWidget(self._frame)
        self.open_points = OpenPoints(self)
        self.open_points.go.connect(self.go)
        self.strip.why.connect(self.explain)
        self.strip.open_list.connect(self.show_open_points)
        self.strip.limitation.connect(self.show_limitation)
        self.strip.dossier_pressed.connect(lambda: self.go("who"))
        self.strip.day_pressed.connect(self.change_day)
        self.rail.chosen.connect(self.go)
        self.session.undo_stack.undoTextChanged.connect(self.rail.show_undo)
        self.area.advanced.connect(self.go_on)
        self.area.reading.connect(self.show_reading)
        self.area.law_row.connect(self.show_law_row)
        self.aids = Aids(self)
        self._fit()
        QTimer.singleShot(LOAD_AHEAD_MS, self, self._load_ahead)

    def _load_ahead(self) -> None:
        """Load what makes and draws the papers while the adviser reads the first step, so that step 6 is quick."""
        modules = "wml_claim.letters.pdf", "wml_claim.readers.page_image"
        work.run(lambda _: [import_module(name) for name in modules], lambda _: None)

    # ------------------------------------------------------------ what is shown

    @property
    def page(self) -> StepPage:
        """The step that is shown."""
        return self.area.page

    def go(self, target: str) -> None:
        """Show a step by its code, or after a slash a place in it ("letter/records_request", "glossary/bruto")."""
        code, _, place = target.partition("/")
        if code == "glossary":
            self.aids.show_glossary(place)
            return
        page = next(page for page in self.pages if page.code == code)
        if page is not self.page:
            self.area.messages.leave_step()
        self.area.show_page(page, self.session)
        self.rail.show_current(code)
        if QApplication.focusWidget() is not self.rail.buttons[code]:
            (first_stop(page) or self.area.head.next).setFocus(Qt.FocusReason.TabFocusReason)
        self.aids.step_shown(page)
        if place:
            page.show_place(place)

    def go_on(self) -> None:
        """Show the step the next button leads to."""
        self.go(self.page.next_step())

    def explain(self, figure: Figure) -> None:
        """Tell where a figure comes from."""
        self.area.explain(figure)

    def why_here(self) -> None:
        """Explain the figure that has the keyboard, or else the whole claim."""
        from ui.parts import FigureButton
        from ui.strip import total_of

        focused = QApplication.focusWidget()
        figure = focused.figure if isinstance(focused, FigureButton) else total_of(self.session)
        if focused is self.strip.shortfall:
            self.strip.shortfall.click()
        elif figure is not None:
            self.explain(figure)
        else:
            self.show_open_points()

    def show_reading(self, reading: Reading) -> None:
        """Go to the paper a value was read from."""
        self.go("papers")
        if not self.page.show_reading(reading):
            page = self.tr("pagina {n}").format(n=reading.page) if reading.page else ""
            self.say(reading.document, ", ".join(filter(None, (page, reading.text))))

    def show_law_row(self, row: LawRow) -> None:
        """Say where a row of a law table comes from."""
        self.say(self.tr("{article}, tabel {table}: {row}").format(article=row.article, table=row.table, row=row.row),
                 self.tr("Bron: {source}").format(source=row.source))  # fmt: skip

    def say(self, title: str, words: str = "", kind: str = "info") -> None:
        """Tell what happened; `kind` is info, doubt or error."""
        self._messages.say(title, words, kind if kind in ("error", "doubt") else "info")  # type: ignore[arg-type]

    def tell(self, title: str, words: str, act: str, call: Callable[[], object]) -> None:
        """Tell what went wrong, with a button that does something about it."""
        self._messages.say(title, words, "error", act, call)

    @property
    def _messages(self) -> MessageBar:
        return self.area.messages if self.session.is_open and self._frame else self.start.messages

    def is_reading(self) -> bool:
        """Whether papers are being read into the dossier."""
        return any(page.busy() for page in self.pages)

    def show_open_points(self) -> None:
        """List what is still open, under the strip's button."""
        self.open_points.show_below(self.strip.open, self.session.open_points)

    def show_limitation(self) -> None:
        """Say when the first amount is lost, and go to where an interruption is made."""
        self.go("letter")
        self.say(self.tr("Eerste verjaring: {day}").format(day=self.strip.limit.value),
                 self.tr("Een stuitingsbrief die voor die dag is ontvangen, behoudt het loon."), "doubt")  # fmt: skip

    def show_help(self) -> None:
        """F1: explain the step."""
        if self.session.is_open:
            self.aids.show_help()
        else:
            self.show_keys()

    def show_keys(self) -> None:
        """The keys of the window."""
        from ui.help.pages import key_words

        self.say(self.tr("Toetsen"), key_words())

    def open_example(self) -> None:
        """The example in a dossier of its own, with the tour."""
        before = self.session.path
        super().open_example()
        if self.session.is_open and self.session.path != before:
            self.aids.start_tour()

    def print_page(self) -> None:
        """Ctrl+P: what this step prints, or else the letters."""
        if not self.page.print_page():
            self.go("letter")

    def change_day(self) -> None:
        """Choose the day for which everything is calculated."""
        from ui.day_popup import DayPopup

        DayPopup(self.session, self).show_below(self.strip.day)

    # ------------------------------------------------------------ papers

    def ask_papers(self) -> None:
        """Choose papers to add."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Stukken toevoegen"))
        if names:
            self.add_papers([Path(name) for name in names])

    def add_papers(self, paths: list[Path]) -> None:
        """Take papers in, folders with all they hold; without a dossier a new one is made."""
        if not self.session.is_open:
            self.new_dossier()
        if self.session.is_open:
            self.go("papers")
            self.page.add_papers(paths)

    # ------------------------------------------------------------ following the session

    def _opened(self) -> None:
        is_open = self.session.is_open
        self.menus.enable(is_open)
        if not is_open:
            self.setWindowTitle(self.tr("Minimumloon vorderen"))
            self.start.refresh()
            self._whole.setCurrentWidget(self.start)
            self.start.new_button.setFocus()
            return
        if self._frame is None:
            self._build_frame()
        assert self._frame is not None and self.session.path is not None
        files.remember(self.session.path)
        self.desk.watch()
        self.setWindowTitle(self.session.path.stem)
        self.area.messages.hide()
        self.area.hide_side()
        self.strip.refresh(light=False)
        self._show_states()
        self._whole.setCurrentWidget(self._frame)
        self.rail.show_undo(self.session.undo_stack.undoText())
        self.go("who")

    def _changed(self) -> None:
        if self._frame is None:
            return
        self.strip.refresh()
        self._show_states()
        self.page.refresh(self.session)
        self.area.head.show_next(self.page)

    def _show_states(self) -> None:
        from ui.steps import StepState

        states = {page.code: page.state(self.session) for page in self.pages}
        for point in self.session.open_points:
            if point.blocking and states[point.step].kind != "doubt":
                states[point.step] = StepState("bad", self.tr("Klopt niet"))
        self.rail.show_states(states)
        self.area.head.show_next(self.page)

    def _restyled(self) -> None:
        icons.redraw()
        self.menus.together.setChecked(self.look.together)
        if self._frame is not None:
            self.strip.resize_to_look()
            self.rail.resize_to_look()
            self.area.resize_to_look()
            self._fit()

    # ------------------------------------------------------------ Qt's events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere; before the judge, or behind a lock, they may not."""
        if (self._desk is not None and self.desk.shut) or (self._frame is not None and self.aids.in_hearing):
            event.ignore()
        elif any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Dropped files go to the papers; a dropped dossier is opened."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if len(paths) == 1 and paths[0].suffix in (files.suffix(), ".toml"):
            QTimer.singleShot(0, lambda: self.open_path(paths[0]))
        elif paths:
            QTimer.singleShot(0, lambda: self.add_papers(paths))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow windows get a narrow rail."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._frame is not None:
            narrow = self.width() < self.look.length(NARROW)
            self.rail.set_narrow(narrow)
            self.strip.dossier.setVisible(not narrow)
            self.area.head.question.setVisible(not narrow)

    def showEvent(self, event: QShowEvent) -> None:
        """Where it was last time."""
        super().showEvent(event)
        if QSettings().contains("window/geometry") and not event.spontaneous():
            self.restoreGeometry(QByteArray(QSettings().value("window/geometry")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, where nothing else wants it, closes what is told."""
        if event.key() == Qt.Key.Key_Escape:
            self._messages.hide()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop long work and give the file free; every edit has been saved."""
        if not self._may_leave(self.close):
            event.ignore()
            return
        QSettings().setValue("window/geometry", self.saveGeometry())
        work.wait_for_all()
        if self.session.is_open:
            self.session.close()
        super().closeEvent(event)
