"""Step 2 as a page: list, paper, and what was read, following one another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from ui import look, work
from ui.parts import Column, Panel, Progress
from ui.session import Session
from ui.steps import StepPage, StepState
from ui.steps.papers.cards import Card, cards, missing_periods
from ui.steps.papers.drop_zone import DropZone
from ui.steps.papers.hours_panel import HoursPanel
from ui.steps.papers.intake import Intake
from ui.steps.papers.layout import PAPER, PaperColumns
from ui.steps.papers.paper_list import PaperList
from ui.steps.papers.payments_panel import PaymentsPanel
from ui.steps.papers.reading_panel import ReadingPanel
from ui.steps.papers.slip_panel import SlipPanel
from ui.steps.papers.viewer import Viewer
from wml_claim.figure import Reading
from wml_claim.readers.sheet_page import CellSpot, cell_of

LOW = 280
"""Below this height, in pixels at the normal size of type, the list has no room to spare."""


class PapersPage(StepPage):
    """The papers of the dossier: brought in, looked at, corrected."""

    code = "papers"

    def title(self) -> str:
        """The name."""
        return self.tr("Stukken")

    def question(self) -> str:
        """The question."""
        return self.tr("Klopt wat er is gelezen?")

    def next_label(self) -> str:
        """On to the hours."""
        return self.tr("Verder: &uren")

    def state(self, session: Session) -> StepState:
        """How many papers wait, or else how many slips are missing."""
        documents = session.dossier.documents
        waiting = sum(document.state != "read" for document in documents)
        if waiting:
            return StepState("doubt", self.tr("{n} nakijken").format(n=waiting))
        missing = len(missing_periods(session.assessment))
        if missing and (documents or session.dossier.payslips):
            return StepState("missing", self.tr("{n} ontbreekt").format(n=missing) if missing == 1 else
                             self.tr("{n} ontbreken").format(n=missing))  # fmt: skip
        if not documents:
            return StepState("unknown", self.tr("Nog leeg"))
        return StepState("ok", self.tr("{n} gelezen").format(n=len(documents)))

    def asks(self) -> bool:
        """Whether the paper that is shown has a question or a form whose answer is the next act."""
        if not self.built or self.values.content is None:
            return False
        return bool(getattr(self.values.content, "boxes", True))

    # ------------------------------------------------------------ widgets

    def build(self) -> None:
        """Three columns."""
        self.drop = DropZone()
        self.drop.asked.connect(self.add_papers)
        self.progress = Progress()
        self.list = PaperList()
        self.viewer = Viewer(self.session)
        self.values = ReadingPanel(self.session)
        self.intake = Intake(self.session, self)
        self._key: object = None
        left = Panel(margins=0)
        left.setAccessibleName(self.tr("Stukken"))
        left.body.setSpacing(8)
        upper = QVBoxLayout()
        upper.setContentsMargins(10, 10, 10, 0)
        upper.addWidget(self.drop)
        upper.addWidget(self.progress)
        left.body.addLayout(upper)
        left.body.addWidget(self.list, 1)
        self.columns = PaperColumns((
            Column(self.tr("Stukken"), left, 304), Column(self.tr("Papier"), self.viewer),
            Column(self.tr("Gelezen"), self.values, 388),
        ))  # fmt: skip
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.columns)
        self._connect()

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_card)
        self.list.removed.connect(lambda _: self.values.remove_current())
        self.list.view.clicked.connect(lambda _: self._bring_paper())
        self.values.shown.connect(self._show_paper)
        self.values.marked.connect(self.viewer.light)
        self.values.said.connect(self.said)
        self.values.renamed.connect(self._show_added)
        self.values.words_asked.connect(lambda: self.go.emit("glossary"))
        self.viewer.spot_chosen.connect(self._choose_value)
        self.viewer.cell_chosen.connect(self._choose_cell)
        self.intake.started.connect(self._follow)
        self.intake.finished.connect(self.said)
        self.intake.added.connect(self._show_added)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little height the cards get it; files can be dropped, and chosen in the menu, all the same."""
        super().resizeEvent(event)
        if self.built:
            self._fit_drop()

    def _fit_drop(self) -> None:
        roomy = self.height() >= look.current().length(LOW)
        self.drop.setVisible(roomy or self.list.current is None)

    def _bring_paper(self) -> None:
        """Where one column is shown at a time, a click on a card brings its paper."""
        if self.columns.narrow:
            self.columns.show_column(PAPER)

    def refresh(self, session: Session) -> None:
        """The cards, and the current one as it is now."""
        self.list.show_cards(cards(session.dossier, session.assessment))
        self._show_card(self.list.current)
        self._fit_drop()

    def _show_card(self, card: Card | None) -> None:
        self.values.show_card(card)
        self.state_changed.emit()

    def _show_paper(self) -> None:
        """The paper behind what was read, or why there is none."""
        card = self.values.card
        if card is None:
            words = self.tr(
                "Sleep loonstroken, contract, rooster, dagboek, WhatsApp-gesprek of bankafschrift hierheen. Foto's "
                "mogen ook."
            )
            self.viewer.say(self.tr("Nog geen stukken"), words)
        elif card.kind == "missing":
            words = self.tr("Deze strook is niet gezien. Vraag hem op bij de werkgever, of typ rechts wat erop staat.")
            self.viewer.say(card.title, words)
        elif card.kind == "slip":
            self.viewer.say(
                card.title, self.tr("Deze strook is getypt of kwam uit een zaakbestand; er is geen papier bij.")
            )
        else:
            readings = self.values.readings()
            first = next((reading.page for reading in readings.values() if reading.page), None)
            changed = (card.key, self.values.slip_place) != self._key
            self.viewer.show_paper(card.name, card.title, readings, (first or 1) if changed else 0)
        self._key = (card.key, self.values.slip_place) if card else None

    # ------------------------------------------------------------ following one another

    def _choose_value(self, key: str) -> None:
        if isinstance(self.values.content, SlipPanel):
            self.values.content.focus(key)

    def _choose_cell(self, spot: CellSpot) -> None:
        if isinstance(self.values.content, HoursPanel | PaymentsPanel):
            self.values.content.choose_cell(spot)

    def show_reading(self, reading: Reading) -> bool:
        """Show the paper of a value and light its spot, also a spot from which no value was read."""
        card = next((card for card in cards(self.session.dossier, None) if card.name == reading.document), None)
        if card is None or not self.list.choose(card.key):
            return False
        for place, slip in enumerate(self.session.dossier.payslips):
            key = next((key for key, own in slip.sources.items() if own == reading), "")
            if slip.document == reading.document and key:
                self.values.choose_slip(place)
                self._choose_value(key)
                self._bring_paper()
                return True
        spot = cell_of(reading)
        if spot is not None:
            self._choose_cell(spot)
        if spot is not None or reading.box is not None:
            QTimer.singleShot(0, self, lambda: self.viewer.show_spot(reading))  # after the question of the paper
        self._bring_paper()
        return True

    def show_place(self, place: str) -> None:
        """Show a paper by its name, or the slip of a day ("2025-03-03"), also one that is missing."""
        found = cards(self.session.dossier, self.session.assessment)
        names = [place]
        if (day := _day(place)) is not None:
            names = [slip.document or "" for slip in self.session.dossier.payslips if day in slip.span]
        card = next((card for card in found if card.name and card.name in names), None)
        if card is None and day is not None:
            card = next((card for card in found if card.span and day in card.span), None)
        if card is not None:
            self.list.choose(card.key)
            self._bring_paper()

    # ------------------------------------------------------------ taking papers in

    def add_papers(self, paths: Sequence[Path]) -> None:
        """Read files on another thread and add them in one act."""
        self.intake.take(paths)

    def busy(self) -> bool:
        """While papers are being read."""
        return self.built and self.intake.busy

    def _follow(self, job: work.Job) -> None:
        self.progress.follow(job, self.tr("Stukken lezen"))

    def _show_added(self, names: Sequence[str]) -> None:
        """The first new paper that needs looking at, or else the first."""
        found = [card for card in cards(self.session.dossier, None) if card.name in names]
        if found:
            self.list.choose(found[0].key)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
