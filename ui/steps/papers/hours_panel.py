"""What was read from a paper with hours: who kept it, its records in a table, the doubts above it."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import look
from ui.parts import fill, plain_table
from ui.parts.pill import PILL_ROLE
from ui.session import Session
from ui.steps.papers.ask_box import AskBox
from ui.steps.papers.doubts import Doubts
from ui.steps.papers.words import source_words
from wml_claim.corrections import accept, document_of, with_source_of_hours
from wml_claim.figure import Reading
from wml_claim.notation import clock, day_short, exact
from wml_claim.readers.sheet_page import CellSpot, cell_of
from wml_claim.records import Problem, WorkedHours
from wml_claim.rules import RuleError
from wml_claim.rules.working_time import shift_hours
from wml_claim.span import week_name


class HoursPanel(QWidget):
    """One paper with hours. `marked` carries the key of the reading whose cell should be lit."""

    marked = Signal(str)

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.name = session, name
        self._problems: tuple[Problem, ...] | None = None
        self.boxes: list[AskBox] = []
        self._records: tuple[WorkedHours, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._who())
        self._doubts: QWidget = QWidget()
        column.addWidget(self._doubts)
        headers = [self.tr("Dag"), self.tr("Begin–einde"), self.tr("Pauze"), self.tr("Uren")]
        self.table = plain_table(headers, numbers=(2, 3), stretch=1, name=self.tr("Gelezen uren"))
        self.table.setMinimumHeight(look.current().length(260))
        self.table.selectionModel().currentRowChanged.connect(self._mark)
        column.addWidget(self.table, 1)
        self._column = column

    def _who(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(14, 10, 14, 4)
        column.setSpacing(6)
        self.source, self.made = QComboBox(), QComboBox()
        for code, words in source_words().items():
            self.source.addItem(words, code)
        self.made.addItem(self.tr("in de tijd zelf gemaakt"), "at_the_time")
        self.made.addItem(self.tr("achteraf gemaakt"), "later")
        for words, combo in ((self.tr("Bij&gehouden als"), self.source), (self.tr("Ge&maakt"), self.made)):
            row = QHBoxLayout()
            label = QLabel(words)
            label.setBuddy(combo)
            label.setFixedWidth(look.current().length(118))
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(10)
            combo.setAccessibleName(words.replace("&", ""))
            combo.activated.connect(self._take_source)
            row.addWidget(label)
            row.addWidget(combo, 1)
            column.addLayout(row)
        return box

    def readings(self) -> Mapping[str, Reading]:
        """The spots of all records, by key "<record>.<value>"."""
        return {f"{n}.{key}": spot for n, one in enumerate(self._records) for key, spot in one.sources.items()}

    # ------------------------------------------------------------ from the dossier

    def show_hours(self) -> None:
        """Show the paper as it is now."""
        dossier = self._session.dossier
        self._records = tuple(one for one in dossier.hours if one.document == self.name)
        document = document_of(dossier, self.name)
        problems = document.problems if document else ()
        if self._records:
            self.source.setCurrentIndex(self.source.findData(self._records[0].source))
            self.made.setCurrentIndex(self.made.findData(self._records[0].made))
        self.source.setEnabled(bool(self._records))
        self.made.setEnabled(bool(self._records))
        if problems != self._problems:
            self._show_doubts(problems)
        fill(self.table, [_texts(one) for one in self._records])
        self._mark_doubts(problems)

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

    def _mark_doubts(self, problems: tuple[Problem, ...]) -> None:
        model = self.table.model()
        doubted = {problem.about.split(".")[1]: problem for problem in problems if problem.about.startswith("hours.")}
        for row in range(model.rowCount()):
            problem = doubted.get(str(row))
            if problem is not None:
                index = model.index(row, 0)
                model.setData(index, f"? {index.data()}")
                model.setData(index, "doubt", PILL_ROLE)
                model.setData(index, problem.message, Qt.ItemDataRole.ToolTipRole)
                model.setData(index, look.current().colour("doubt"), Qt.ItemDataRole.ForegroundRole)

    # ------------------------------------------------------------ what a person does

    def choose_cell(self, spot: CellSpot) -> None:
        """Make the record current that was read from a row of the sheet."""
        for place, record in enumerate(self._records):
            cells = [cell_of(reading) for reading in record.sources.values()]
            if any(cell and (cell.sheet, cell.row) == (spot.sheet, spot.row) for cell in cells):
                self.table.selectRow(place)
                return

    def _mark(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._records):
            keys = self._records[index.row()].sources
            first = next((key for key in ("begin", "hours", *keys) if key in keys), "")
            self.marked.emit(f"{index.row()}.{first}")

    def _show_problem(self, problem: Problem) -> None:
        spot = cell_of(problem.reading) if problem.reading else None
        if spot is not None:
            self.choose_cell(spot)

    def _accept(self, problems: tuple[Problem, ...]) -> None:
        label = self.tr("{name} nagekeken").format(name=self.name)
        self._session.apply(label, lambda dossier: accept(dossier, self.name, problems))

    def _take_source(self) -> None:
        source, made = self.source.currentData(), self.made.currentData()
        label = self.tr("wie {name} bijhield").format(name=self.name)
        self._session.apply(label, lambda dossier: with_source_of_hours(dossier, self.name, source, made))


def _texts(record: WorkedHours) -> tuple[str, str, str, str]:
    """A record as a row: day or week, times, break, hours."""
    first, last = record.span.first, record.span.last
    day = day_short(first) if first == last else week_name(first)
    if record.begin is None or record.end is None:
        return day, "", "", exact(record.hours, 2) if record.hours is not None else ""
    pause = f"{record.break_minutes} min" if record.break_minutes else ""
    return day, f"{record.begin:%H:%M}–{record.end:%H:%M}", pause, _length(record)


def _length(record: WorkedHours) -> str:
    """The time of a shift less its break; empty where the rows of the paper make that impossible."""
    assert record.begin is not None and record.end is not None
    try:
        parts = shift_hours(record.span.first, record.begin, record.end, record.break_minutes)
    except RuleError:
        return ""
    return clock(sum((hours for _, hours in parts), Fraction(0)))
