"""What helps at the desk beside the steps: search, help, glossary, tour and hearing mode of one window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from ui import languages
from ui.help.tour import TourStrip
from ui.search.entry import Entry, spot

if TYPE_CHECKING:
    from ui.hearing.page import HearingPage
    from ui.help.glossary import GlossaryPanel
    from ui.help.panel import HelpPanel
    from ui.search.panel import SearchPanel
    from ui.steps import StepPage
    from ui.window import Window


class Aids(QObject):
    """Belongs to the frame of a window and goes with it; each part is made when it is first asked for."""

    def __init__(self, window: Window) -> None:
        super().__init__(window.area)
        self._window = window
        self._search: SearchPanel | None = None
        self._help: HelpPanel | None = None
        self._glossary: GlossaryPanel | None = None
        self._hearing: HearingPage | None = None
        self._large_before = False
        self.tour = TourStrip()
        self.tour.go.connect(window.go)
        window.area.add_above(self.tour)
        window.session.leaving.connect(self._leave)

    def _leave(self) -> None:
        """Another dossier comes: the hints were about this one."""
        self.tour.stop()
        self._window.area.hide_side()
        if self.in_hearing:
            self.end_hearing()

    def step_shown(self, page: StepPage) -> None:
        """Hint and help follow the step."""
        self.tour.show_step(page.code)
        if self._help is not None and not self._help.isHidden():
            self._help.show_step(page.code, page.number, page.title())

    def walk(self, steps: int) -> None:
        """F6: from strip to rail to work area; -1 the other way."""
        window, area = self._window, self._window.area
        parts: list[QWidget] = [window.strip, window.rail, area]
        focused = QApplication.focusWidget()
        here = next((i for i, part in enumerate(parts) if focused and part.isAncestorOf(focused)), -1)
        stops = window.strip.dossier, window.rail.buttons[window.page.code], area.head.next
        stops[(here + steps) % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)

    # ------------------------------------------------------------ search

    @property
    def search(self) -> SearchPanel:
        """The panel of Ctrl+F."""
        from ui.search.panel import SearchPanel

        if self._search is None:
            frame = self._window.area.parentWidget()
            assert frame is not None
            self._search = SearchPanel(self._window.session, frame)
            self._search.chosen.connect(self._go_to)
        return self._search

    def start_search(self) -> None:
        """Ready to type, over the work area."""
        self.search.open_over(self._window.area)

    def _go_to(self, entry: Entry, text: str) -> None:
        """Go to what was found: its explanation, its spot on a paper, or its place in a step."""
        window = self._window
        reading = spot(entry, text)
        if entry.figure is not None:
            window.go("assessment")
            window.explain(entry.figure)
        elif reading is not None:
            window.show_reading(reading)
        else:
            window.go(entry.target)

    # ------------------------------------------------------------ help

    def show_help(self) -> None:
        """The page of the step beside it; F1 again closes it."""
        from ui.help.panel import HelpPanel

        area, page = self._window.area, self._window.page
        if self._help is None:
            self._help = HelpPanel()
            self._help.closed.connect(area.close_side)
            self._help.glossary_asked.connect(self.show_glossary)
            area.add_side(self._help)
        if area.side is self._help:
            area.close_side()
            return
        self._help.show_step(page.code, page.number, page.title())
        area.show_side(self._help)
        self._help.shut.setFocus(Qt.FocusReason.TabFocusReason)

    def show_glossary(self, word: str = "") -> None:
        """The words on a payslip beside the step, in the language the worker reads."""
        from ui.help.glossary import GlossaryPanel

        area, now = self._window.area, languages.current()
        if self._glossary is None:
            self._glossary = GlossaryPanel()
            self._glossary.closed.connect(area.close_side)
            area.add_side(self._glossary)
            self._glossary.read_along(now.worker if now.two else self._window.session.dossier.worker.language)
        self._glossary.show_word(word)
        area.show_side(self._glossary)
        self._glossary.line.setFocus(Qt.FocusReason.TabFocusReason)

    def start_tour(self) -> None:
        """A hint per step, from the step that is shown."""
        self.tour.start(self._window.page.code)

    # ------------------------------------------------------------ hearing

    @property
    def in_hearing(self) -> bool:
        """Whether the hearing page stands in the place of the steps."""
        return self._hearing is not None and self._whole.currentWidget() is self._hearing

    @property
    def _whole(self) -> QStackedWidget:
        whole = self._window.centralWidget()
        assert isinstance(whole, QStackedWidget)
        return whole

    def start_hearing(self) -> None:
        """A day and its exhibit, large; no menus, and no name in the title."""
        from ui.hearing.page import HearingPage

        window = self._window
        if self._hearing is None:
            self._hearing = HearingPage(window.session, self.search.texts)
            self._hearing.left.connect(self.end_hearing)
            self._whole.addWidget(self._hearing)
        self._large_before = window.look.together
        window.look.read_together(True)
        window.menuBar().hide()
        window.setWindowTitle(self.tr("Zitting"))
        self._whole.setCurrentWidget(self._hearing)
        self._hearing.begin()

    def end_hearing(self) -> None:
        """Back to the dossier as it was."""
        window = self._window
        frame = window.area.parentWidget()
        assert frame is not None and window.session.path is not None
        window.look.read_together(self._large_before)
        window.menuBar().show()
        window.setWindowTitle(window.session.path.stem)
        self._whole.setCurrentWidget(frame)
        window.go(window.page.code)
