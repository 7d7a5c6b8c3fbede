"""What was read from a bank statement: the wages received, net, with the doubts above them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import look
from ui.parts import fill, plain_table, wrapped
from ui.session import Session
from ui.steps.papers.ask_box import AskBox
from ui.steps.papers.doubts import Doubts
from ui.steps.papers.words import short_span
from wml_claim.corrections import accept, document_of
from wml_claim.figure import Reading
from wml_claim.notation import day_short, number
from wml_claim.readers.sheet_page import CellSpot, cell_of
from wml_claim.records import Payment, Problem


class PaymentsPanel(QWidget):
    """One statement. `marked` carries the key of the reading whose cell should be lit."""

    marked = Signal(str)

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.name = session, name
        self._problems: tuple[Problem, ...] | None = None
        self.boxes: list[AskBox] = []
        self._records: tuple[Payment, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        words = self.tr(
            "Netto ontvangen loon. Van het afschrift is alleen bewaard wat loon kan zijn. Verbeteren kan bij de "
            "betalingen in stap 4."
        )
        told = wrapped(words, "small", "muted")
        told.setContentsMargins(14, 10, 14, 2)
        column.addWidget(told)
        self._doubts: QWidget = QWidget()
        column.addWidget(self._doubts)
        self._payers = wrapped("", "small")
        self._payers.setContentsMargins(14, 2, 14, 2)
        column.addWidget(self._payers)
        headers = [self.tr("Ontvangen"), self.tr("Netto"), self.tr("Over")]
        self.table = plain_table(headers, numbers=(1,), stretch=2, name=self.tr("Gelezen betalingen"))
        self.table.setMinimumHeight(look.current().length(220))
        self.table.selectionModel().currentRowChanged.connect(self._mark)
        column.addWidget(self.table, 1)
        self._column = column

    def readings(self) -> Mapping[str, Reading]:
        """The spots of all payments, by key "<payment>.<value>"."""
        return {f"{n}.{key}": spot for n, one in enumerate(self._records) for key, spot in one.sources.items()}

    def show_payments(self) -> None:
        """Show the paper as it is now."""
        dossier = self._session.dossier
        self._records = tuple(one for one in dossier.payments if one.document == self.name)
        document = document_of(dossier, self.name)
        problems = document.problems if document else ()
        if problems != self._problems:
            self._show_doubts(problems)
        names = dict.fromkeys(one.payer for one in self._records if one.payer)
        self._payers.setText(self.tr("Betaald door {names}.").format(names=", ".join(names)) if names else "")
        fill(self.table, [_texts(one) for one in self._records])

    def _show_doubts(self, problems: tuple[Problem, ...]) -> None:
        self._problems = problems
        doubts = Doubts(self.name, problems)
        doubts.accepted.connect(self._accept)
        doubts.shown.connect(self._show_problem)
        self.boxes = doubts.boxes
        self._column.replaceWidget(self._doubts, doubts)
        doubts.show()
        self._doubts.hide()
        self._doubts.deleteLater()
        self._doubts = doubts

    # ------------------------------------------------------------ what a person does

    def choose_cell(self, spot: CellSpot) -> None:
        """Make the payment current that was read from a row of the extract."""
        for place, record in enumerate(self._records):
            cells = [cell_of(reading) for reading in record.sources.values()]
            if any(cell and (cell.sheet, cell.row) == (spot.sheet, spot.row) for cell in cells):
                self.table.selectRow(place)
                return

    def _mark(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._records):
            self.marked.emit(f"{index.row()}.amount")

    def _show_problem(self, problem: Problem) -> None:
        spot = cell_of(problem.reading) if problem.reading else None
        if spot is not None:
            self.choose_cell(spot)

    def _accept(self, problems: tuple[Problem, ...]) -> None:
        label = self.tr("{name} nagekeken").format(name=self.name)
        self._session.apply(label, lambda dossier: accept(dossier, self.name, problems))


def _texts(record: Payment) -> tuple[str, str, str]:
    """A payment as a row: when, how much, for which days."""
    return day_short(record.day), number(record.amount), short_span(record.span)
