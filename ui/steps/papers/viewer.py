"""The middle of step 2: the paper itself, page by page, with the spot of the chosen value lit."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap, QWheelEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QStackedWidget, QWidget

from ui import look, work
from ui.icons import set_icon
from ui.parts import Panel, wrapped
from ui.session import Session
from ui.steps.papers.page_canvas import MARGIN, PageCanvas
from ui.steps.papers.page_source import Page, PageCache, Unshowable, draw_page, open_paper
from ui.steps.papers.sheet_view import SheetView
from wml_claim.figure import Reading
from wml_claim.readers.sheet_page import SheetPage, cell_of

ZOOMS = (0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
FOUND = "found"
"""The key of a spot that is no value: words that were searched for."""
SHARPEN_MS = 60
"""How long the window must keep its size before a page is drawn again."""


class Viewer(Panel):
    """Shows one paper. `spot_chosen` carries the key of a value whose spot was clicked; `cell_chosen` a CellSpot."""

    spot_chosen = Signal(str)
    cell_chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(" ", margins=0, parent=parent)
        self._session = session
        self._cache = PageCache()
        self._name = self._opening = ""
        self._number, self._pages, self._zoom = 1, 1, 1.0
        self._readings: Mapping[str, Reading] = {}
        self._lit = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SHARPEN_MS)
        self._later.timeout.connect(self._draw)
        self._head()
        self._body()
        session.opened.connect(self._forget)

    def _head(self) -> None:
        self.of_pages = self.remark
        self.head.insertWidget(1, self.of_pages)
        self._buttons: dict[str, QPushButton] = {}
        for name, icon, words, call in (
            ("previous", "chevron-left", self.tr("Vorige pagina"), lambda: self._turn(-1)),
            ("next", "chevron-right", self.tr("Volgende pagina"), lambda: self._turn(1)),
            ("out", "zoom-out", self.tr("Kleiner"), lambda: self._zoom_by(-1)),
            ("in", "zoom-in", self.tr("Groter"), lambda: self._zoom_by(1)),
        ):
            button = QPushButton()
            button.setProperty("icon", "true")
            button.setAccessibleName(words)
            button.setToolTip(words)
            set_icon(button, icon)
            button.clicked.connect(call)
            self._buttons[name] = button
            self.head.addWidget(button)

    def _body(self) -> None:
        self.canvas = PageCanvas()
        self.canvas.spot_chosen.connect(self.spot_chosen)
        self.area = QScrollArea()
        self.area.setWidget(self.canvas)
        self.area.setAccessibleName(self.tr("Papier"))
        self.canvas.setAutoFillBackground(False)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.area.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.area.viewport().installEventFilter(self)
        self.sheet = SheetView()
        self.sheet.cell_chosen.connect(self.cell_chosen)
        self._message = wrapped("", tone="muted")
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setContentsMargins(24, 24, 24, 24)
        self.stack = QStackedWidget()
        for page in (self._message, self.area, self.sheet):
            self.stack.addWidget(page)
        self.body.addWidget(self.stack, 1)
        self._desk()
        look.current().changed.connect(self._desk)

    def _desk(self) -> None:
        desk = look.current().tokens.desk
        self.area.viewport().setObjectName("desk")
        self.area.viewport().setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.area.viewport().setStyleSheet(f"QWidget#desk {{ background: {desk}; }}")

    def _forget(self) -> None:
        self._cache.clear()
        self._name = ""

    # ------------------------------------------------------------ what is shown

    def say(self, title: str, words: str) -> None:
        """Show no paper but a sentence."""
        self._name = ""
        self.title.setText(title)
        self._tell(words)

    def show_paper(self, name: str, title: str, readings: Mapping[str, Reading], page: int = 0) -> None:
        """Show a paper of the dossier with the spots of these values by key; `page` 0 stays where it was."""
        self.title.setText(title)
        self.title.setToolTip(name)
        kept = {FOUND: self._readings[FOUND]} if name == self._name and FOUND in self._readings else {}
        self._readings = {**readings, **kept}
        if name != self._name:
            self._name, self._number, self._pages, self._lit = name, page or 1, 1, ""
            self._load()
            return
        if page and page != self._number:
            self._number = page
        if self.stack.currentWidget() is self.area:
            self._draw()

    def light(self, key: str) -> None:
        """Light the spot of a value: turn to its page, bring it in sight. An unknown key lights nothing."""
        self._lit = key
        reading = self._readings.get(key)
        if reading is None:
            self.canvas.light("")
            return
        if (spot := cell_of(reading)) is not None:
            self.sheet.light(spot)
            return
        if reading.page and reading.page != self._number:
            self._number = reading.page
            self._draw()
            return
        self._bring()

    def show_spot(self, reading: Reading) -> None:
        """Light a spot of the paper that is shown, though no value was read from it; of another paper nothing."""
        if reading.document != self._name:
            return
        self._readings = {**self._readings, FOUND: reading}
        self._lit = ""
        self.light(FOUND)
        if self.stack.currentWidget() is self.area:
            self._draw()

    def _bring(self) -> None:
        self.canvas.light(self._lit)
        if self._lit in self.canvas.spots:
            box = self.canvas.spot_box(self._lit).toRect()
            self.area.ensureVisible(box.center().x(), box.center().y(), box.width() // 2 + 30, 90)

    # ------------------------------------------------------------ loading

    def _load(self) -> None:
        """Find out what the paper is; a sheet becomes a table, anything else a page."""
        name, stored = self._name, self._session.stored
        self.stack.setCurrentWidget(self.area)
        self.canvas.show_picture(QPixmap(), {})
        self.of_pages.setText("")
        self.area.verticalScrollBar().setValue(0)
        if self._number > 1 or self._key() in self._cache:
            self._draw()
            return
        key = self._key()
        self._opening = name
        self.canvas.set_width(self._page_width())
        work.run(
            lambda _: open_paper(stored.paper(name), name, key[2]),
            lambda opened: self._take_opened(key, opened),
            lambda error: self._fail(name, error),
        )

    def _take_opened(self, key: tuple[str, int, int], opened: Page | tuple[SheetPage, ...]) -> None:
        if key[0] == self._opening:
            self._opening = ""
        if isinstance(opened, tuple):
            self._take_sheets(key[0], opened)
            return
        self._drawn(key, opened)
        if key[0] == self._name and key != self._key():
            self._draw()

    def _take_sheets(self, name: str, pages: tuple[SheetPage, ...]) -> None:
        if name != self._name:
            return
        self.sheet.show_pages(pages, name)
        self.stack.setCurrentWidget(self.sheet)
        self.of_pages.setText(self.tr("{n} rijen").format(n=sum(len(page.rows) for page in pages)))
        self._show_buttons()
        if self._lit:
            self.light(self._lit)

    def _page_width(self) -> int:
        """The width of the page in the room there is."""
        return max(120, round((self.area.viewport().width() - 2 * MARGIN) * self._zoom))

    def _key(self) -> tuple[str, int, int]:
        return self._name, self._number, round(self._page_width() * self.devicePixelRatioF())

    def _draw(self) -> None:
        """Show the page at the width it has now, from the cache or drawn on another thread."""
        if not self._name or self._opening == self._name or self.stack.currentWidget() is not self.area:
            return  # not before it is known to be a page: a sheet cannot be drawn as one
        self.canvas.set_width(self._page_width())
        key = self._key()
        name, number, pixels = key
        if page := self._cache.get(key):
            self._take(key, page)
            return
        stored = self._session.stored
        work.run(
            lambda _: draw_page(stored.paper(name), name, number, pixels),
            lambda drawn: self._drawn(key, drawn),
            lambda error: self._fail(name, error),
        )

    def _drawn(self, key: tuple[str, int, int], page: Page) -> None:
        self._cache.keep(key, page)
        if key[:2] == (self._name, self._number):
            self._take(key, page)

    def _take(self, key: tuple[str, int, int], page: Page) -> None:
        self._pages = page.pages
        spots = {}
        if page.place is not None:
            for name, reading in self._readings.items():
                if reading.page == key[1] and reading.box is not None:
                    spots[name] = page.place(reading.box)
        self.canvas.show_picture(QPixmap.fromImage(page.image), spots)
        self.of_pages.setText(self.tr("pagina {n} van {all}").format(n=key[1], all=page.pages))
        self.canvas.setAccessibleName(f"{self.title.text()}, {self.of_pages.text()}")
        self._show_buttons()
        if self._lit != self.canvas.lit or self._lit in spots:
            self._bring()

    def _fail(self, name: str, error: Exception) -> None:
        if name == self._opening:
            self._opening = ""
        if name != self._name:
            return
        if isinstance(error, KeyError):
            self._tell(self.tr("Het bestand zelf zit niet in dit dossier. Voeg {name} opnieuw toe.").format(name=name))
        elif isinstance(error, Unshowable | OSError):
            self._tell(str(error))
        else:
            self._tell(self.tr("{name} kan niet worden getoond.").format(name=name))

    def _tell(self, words: str) -> None:
        self._message.setText(words)
        self.of_pages.setText("")
        self.stack.setCurrentWidget(self._message)
        self._show_buttons()

    def _show_buttons(self) -> None:
        paged = self.stack.currentWidget() is self.area
        for name in ("previous", "next"):
            self._buttons[name].setVisible(paged and self._pages > 1)
        for name in ("out", "in"):
            self._buttons[name].setVisible(paged)
        self._buttons["previous"].setEnabled(self._number > 1)
        self._buttons["next"].setEnabled(self._number < self._pages)
        self._buttons["out"].setEnabled(self._zoom > ZOOMS[0])
        self._buttons["in"].setEnabled(self._zoom < ZOOMS[-1])

    # ------------------------------------------------------------ acts

    def _turn(self, steps: int) -> None:
        self._number = max(1, min(self._pages, self._number + steps))
        self.area.verticalScrollBar().setValue(0)
        self._draw()

    def _zoom_by(self, steps: int) -> None:
        place = max(0, min(len(ZOOMS) - 1, ZOOMS.index(self._zoom) + steps))
        self._zoom = ZOOMS[place]
        self._draw()
        self._show_buttons()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw again when the room changes; Ctrl and the wheel zoom."""
        if event.type() == QEvent.Type.Resize:
            self.canvas.set_width(self._page_width())
            self._later.start()
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_by(1 if event.angleDelta().y() > 0 else -1)
            return True
        return super().eventFilter(watched, event)
