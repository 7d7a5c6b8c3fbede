"""The right of step 2: what was read from the chosen paper, and all that can be done with it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QScrollArea, QWidget
from shiboken6 import isValid

from ui import work
from ui.icons import set_icon
from ui.parts import Panel, scrolled, wrapped
from ui.session import Session
from ui.steps.papers.cards import Card
from ui.steps.papers.columns_form import ColumnsForm
from ui.steps.papers.hours_panel import HoursPanel
from ui.steps.papers.paper_panel import PaperPanel
from ui.steps.papers.payments_panel import PaymentsPanel
from ui.steps.papers.rereading import Rereading
from ui.steps.papers.slip_panel import SlipPanel
from ui.steps.papers.spots import read_spots, spots_for
from ui.steps.papers.tab_order import in_reading_order
from ui.steps.papers.typed_slip import TypedSlip
from ui.steps.papers.words import kind_words, short_span, slip_title
from wml_claim.corrections import (
    add_payslip,
    document_of,
    slips_of,
    with_kind,
    with_reading,
    without_paper,
    without_payslip,
)
from wml_claim.figure import Reading
from wml_claim.readers.hours_mapping import Preview
from wml_claim.records import NO_SOURCES, Payslip, ReadResult

Content = SlipPanel | HoursPanel | PaymentsPanel | PaperPanel | TypedSlip | ColumnsForm


class ReadingPanel(Panel):
    """Shows one card. `marked` carries the key of the value that was chosen; `said` (title, words, kind) a result;
    `shown` follows every change of what is shown; `words_asked` the button that explains words;
    `renamed` carries the new name of a paper of which less is kept."""

    marked = Signal(str)
    said = Signal(str, str, str)
    shown = Signal()
    words_asked = Signal()
    renamed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Wat is gelezen"), margins=0, parent=parent)
        self._session = session
        self._card: Card | None = None
        self._mode = ""
        self._identity: object = None
        self.content: Content | None = None
        self._on_paper: dict[str, tuple[Payslip, ...]] = {}
        self._again = Rereading(session, self)
        self._again.read_again.connect(self._take_again)
        self._again.refused.connect(self._back)
        self._again.said.connect(self.said)
        self._acts()
        self.slips = QComboBox()
        self.slips.setAccessibleName(self.tr("Welke strook op dit stuk"))
        self.slips.activated.connect(lambda _: self._show())
        self.slips.hide()
        self._hint = wrapped(self.tr("Klik op een waarde: de plek op het papier licht op."), "small", "muted")
        self._hint.setContentsMargins(14, 8, 14, 8)
        self.body.setSpacing(0)
        self.body.addWidget(self.slips)
        self.body.addWidget(self._hint)
        self.area: QScrollArea = scrolled(QWidget())
        self.body.addWidget(self.area, 1)
        session.opened.connect(self._forget)

    def _acts(self) -> None:
        self.menu_button = QPushButton()
        self.menu_button.setProperty("icon", "true")
        self.menu_button.setAccessibleName(self.tr("Meer over dit stuk"))
        self.menu_button.setToolTip(self.tr("Meer over dit stuk"))
        set_icon(self.menu_button, "dots")
        self.menu = QMenu(self)
        self._kinds = self.menu.addMenu(self.tr("&Soort stuk"))
        for kind, words in kind_words().items():
            action = self._kinds.addAction(words)
            action.setCheckable(True)
            action.setData(kind)
            action.triggered.connect(lambda _=False, kind=kind: self._take_kind(kind))
        self.type_over = self.menu.addAction(self.tr("&Typ een strook over"), lambda: self._turn_to("type"))
        self.point = self.menu.addAction(self.tr("&Kolommen aanwijzen…"), lambda: self._turn_to("columns"))
        self.menu.addSeparator()
        self.remove_slip = self.menu.addAction(self.tr("Deze stroo&k weghalen"), self._remove_slip)
        self.remove = self.menu.addAction(self.tr("Stuk &weghalen"), self.remove_current)
        self.menu_button.setMenu(self.menu)
        self.menu_button.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0; }")
        self.menu.aboutToShow.connect(self._show_menu)
        self.words_button = QPushButton()
        self.words_button.setProperty("icon", "true")
        self.words_button.setAccessibleName(self.tr("Woorden op de loonstrook"))
        self.words_button.setToolTip(self.tr("Woorden op de loonstrook (F7)"))
        set_icon(self.words_button, "language")
        self.words_button.clicked.connect(self.words_asked)
        self.head.addWidget(self.words_button)
        self.head.addWidget(self.menu_button)

    def _forget(self) -> None:
        self._on_paper.clear()
        self._card, self._identity, self._mode = None, None, ""

    # ------------------------------------------------------------ what is shown

    @property
    def card(self) -> Card | None:
        """The card that is shown."""
        return self._card

    @property
    def slip_place(self) -> int:
        """The place of the slip that is shown among the payslips; -1 when none is."""
        return self.content.place if isinstance(self.content, SlipPanel) else -1

    def readings(self) -> Mapping[str, Reading]:
        """The spots of what is shown, by key."""
        if isinstance(self.content, HoursPanel | PaymentsPanel):
            return self.content.readings()
        if isinstance(self.content, SlipPanel):
            slip = self.content.slip
            return spots_for(slip, self._on_paper.get(slip.document or "", ()))
        return NO_SOURCES

    def show_card(self, card: Card | None) -> None:
        """Show a card, or the same card as it is now."""
        if card is None or self._card is None or card.key != self._card.key:
            self._mode = ""
            self.slips.clear()
        self._card = card
        self._fill_slips()
        self._show()

    def choose_slip(self, place: int) -> None:
        """Show the slip at this place of the paper that is shown."""
        self.slips.setCurrentIndex(max(0, self.slips.findData(place)))
        self._show()

    def _fill_slips(self) -> None:
        """The choice between the slips of one paper, where it has several."""
        name = self._card.name if self._card else ""
        places = slips_of(self._session.dossier, name) if name else ()
        current = self.slips.currentIndex()
        self.slips.clear()
        for place in places:
            span = self._session.dossier.payslips[place].span
            self.slips.addItem(f"{slip_title(span)}, {short_span(span)}", place)
        self.slips.setCurrentIndex(min(max(current, 0), len(places) - 1))
        self.slips.setVisible(len(places) > 1)

    def _show(self) -> None:
        card = self._card
        self.menu_button.setVisible(card is not None and card.kind != "missing")
        identity = self._wanted()
        if identity != self._identity or self.content is None:
            self._identity = identity
            self._make(identity)
            QTimer.singleShot(0, self._show_question)
        if isinstance(self.content, SlipPanel):
            self.content.show_slip(self.readings())
            self._find_spots(self.content.slip)
        elif isinstance(self.content, HoursPanel):
            self.content.show_hours()
        elif isinstance(self.content, PaymentsPanel):
            self.content.show_payments()
        self._order()
        self._hint.setVisible(isinstance(self.content, SlipPanel | HoursPanel | PaymentsPanel))
        self.shown.emit()

    def _wanted(self) -> tuple[object, ...]:
        """What content belongs to the card: its kind and what it is about."""
        card, dossier = self._card, self._session.dossier
        if card is None:
            return ("none",)
        if card.kind == "missing":
            return ("type", None, card.span)
        if card.kind == "slip":
            return ("slip", card.place)
        if self._mode:
            return (self._mode, card.name, None)
        if self.slips.count():
            return ("slip", self.slips.currentData())
        if any(one.document == card.name for one in dossier.hours):
            return ("hours", card.name)
        if any(one.document == card.name for one in dossier.payments):
            return ("payments", card.name)
        return ("paper", document_of(dossier, card.name))

    def _make(self, identity: tuple[object, ...]) -> None:
        content: QWidget = wrapped("", tone="muted")
        match identity:
            case ("slip", int(place)):
                content = SlipPanel(self._session, place)
                content.marked.connect(self.marked)
                content.marked.connect(lambda key: QTimer.singleShot(0, lambda: self._bring(key)))
            case ("hours", str(name)):
                content = HoursPanel(self._session, name)
                content.marked.connect(self.marked)
            case ("payments", str(name)):
                content = PaymentsPanel(self._session, name)
                content.marked.connect(self.marked)
            case ("type", name, span):
                content = TypedSlip(name, span)  # type: ignore[arg-type]
                content.made.connect(self._take_slip)
            case ("columns", str(name), _):
                self._ask_columns(name)
            case ("paper", document) if document is not None:
                content = PaperPanel(self._session, document)  # type: ignore[arg-type]
                content.type_over.connect(lambda: self._turn_to("type"))
                content.point_columns.connect(lambda: self._turn_to("columns"))
                content.answered.connect(self._take_answer)
        self._put(content)

    def _bring(self, key: str) -> None:
        """Bring a chosen row in sight, with what opened below it."""
        if isinstance(self.content, SlipPanel) and self.content.chosen == key:
            row = self.content.rows[key]
            self._order()
            self.area.ensureVisible(0, row.y() + row.height(), 0, 8)
            self.area.ensureVisible(0, row.y(), 0, 8)

    def _show_question(self) -> None:
        """Bring the first question in sight, and light the spot it is about."""
        if not self._session.is_open:
            return  # asked for before the dossier was closed
        boxes = getattr(self.content, "boxes", ())
        if boxes and isValid(boxes[0]):
            self.area.ensureWidgetVisible(boxes[0], 0, 12)
        if isinstance(self.content, SlipPanel) and not self.content.chosen:
            self.content.light_question()

    def _order(self) -> None:
        """Tab walks what was read from top to bottom, also after rows were made again."""
        before: QWidget = self.slips
        content = self.area.widget()
        for widget in in_reading_order(content.layout() if content else None):
            QWidget.setTabOrder(before, widget)
            before = widget

    def _put(self, content: QWidget) -> None:
        content.setProperty("clear", "true")
        self.content = content if isinstance(content, Content) else None
        self.area.setWidget(content)
        content.show()

    def _find_spots(self, slip: Payslip) -> None:
        """Look up where the values stand on a paper that came without them."""
        name = slip.document
        if slip.sources or not name or name in self._on_paper or not name.lower().endswith(".pdf"):
            return
        self._on_paper[name] = ()
        stored = self._session.stored

        def take(found: tuple[Payslip, ...]) -> None:
            self._on_paper[name] = found
            if self._card is not None and self._card.name == name:
                self._show()

        work.run(lambda _: read_spots(stored.paper(name), name), take, lambda error: None)

    # ------------------------------------------------------------ acts

    def _show_menu(self) -> None:
        card = self._card
        document = document_of(self._session.dossier, card.name) if card else None
        for action in self._kinds.actions():
            action.setChecked(document is not None and action.data() == document.kind)
        self._kinds.setEnabled(document is not None)
        self.type_over.setVisible(document is not None)
        self.point.setVisible(document is not None and document.kind == "hours")
        typed = self.slip_place >= 0 and (document is None or self.slips.count() > 1)
        self.remove_slip.setVisible(typed)
        self.remove.setVisible(document is not None)

    def _turn_to(self, mode: str) -> None:
        self._mode = mode
        self._show()

    def _take_kind(self, kind: str) -> None:
        if self._card is not None:
            name = self._card.name
            label = self.tr("soort van {name}").format(name=name)
            self._session.apply(label, lambda dossier: with_kind(dossier, name, kind))

    def _take_slip(self, slip: Payslip) -> None:
        self._mode = ""
        label = self.tr("{slip} overgetypt").format(slip=slip_title(slip.span).lower())
        self._session.apply(label, lambda dossier: add_payslip(dossier, slip))

    def remove_current(self) -> None:
        """Take the paper out of the dossier, or the typed slip; undo brings it back."""
        card = self._card
        if card is None or card.kind == "missing":
            return
        if card.kind == "slip":
            self._remove_slip()
            return
        label = self.tr("{name} weggehaald").format(name=card.name)
        self._session.apply(label, lambda dossier: without_paper(dossier, card.name))
        self.said.emit(label[:1].upper() + label[1:], self.tr("Ctrl+Z haalt het terug."), "info")

    def _remove_slip(self) -> None:
        place = self.slip_place
        if place >= 0:
            span = self._session.dossier.payslips[place].span
            label = self.tr("{slip} weggehaald").format(slip=slip_title(span).lower())
            self._session.apply(label, lambda dossier: without_payslip(dossier, place))

    # ------------------------------------------------------------ sheets

    def _ask_columns(self, name: str) -> None:
        def show(preview: Preview) -> None:
            if self._identity == ("columns", name, None):
                start = self._session.dossier.employment.start
                form = ColumnsForm(preview, start.year if start else None)
                form.applied.connect(lambda mapping: self._again.read(name, mapping))
                self._put(form)

        self._again.preview(name, show)

    def _take_answer(self, question: str, value: str) -> None:
        if self._card is not None:
            self._again.answer(self._card.name, question, value)

    def _take_again(self, result: ReadResult, instead: str) -> None:
        self._mode = ""
        name = result.document.name
        label = self.tr("{name} opnieuw gelezen").format(name=name)
        self._session.apply(label, lambda dossier: with_reading(dossier, result, instead))
        if name != instead:
            self.renamed.emit((name,))

    def _back(self) -> None:
        self._mode = ""
        self._show()
