"""The panel of the lanes: how many weeks and hours, the legend, the chart or its table."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QPushButton, QSizePolicy, QTableView, QWidget

from ui import look
from ui.parts import NUMBER_ALIGNMENT, Panel, set_up_table
from ui.parts.legend import Legend
from ui.steps.hours.lane_view import LaneView
from ui.steps.hours.lanes import Cell, Evidence
from ui.steps.hours.words import cells_of, lane_name, short_hours, state_word, week_title
from wml_claim.notation import exact
from wml_claim.span import Span

KINDS = ("same", "one", "conflict", "settled", "gap", "counts", "for_now")


class LanePanel(Panel):
    """`week_chosen` carries a week; `entered` follows Enter on one."""

    week_chosen = Signal(object)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", margins=0, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.remark.hide()
        stretch = self.head.takeAt(1)
        del stretch
        self.head.insertWidget(1, Legend([(kind, state_word(kind)) for kind in KINDS]), 1)
        self.table_button = QPushButton(self.tr("&Tabel"))
        self.table_button.setProperty("type", "small")
        self.table_button.setCheckable(True)
        self.table_button.setToolTip(self.tr("Dezelfde uren als tabel"))
        self.table_button.toggled.connect(self._switch)
        self.head.addWidget(self.table_button)
        self.view = LaneView()
        self.view.week_chosen.connect(self.week_chosen)
        self.view.entered.connect(self.entered)
        self.body.setSpacing(0)
        self.body.addWidget(self.view)
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("Uren per week en per bron"))
        self.table.setModel(QStandardItemModel(self.table))
        set_up_table(self.table)
        self.table.clicked.connect(self._go)
        self.table.activated.connect(self._go)
        self.table.hide()
        self.body.addWidget(self.table)
        self._evidence: Evidence | None = None

    def refresh(self, evidence: Evidence) -> None:
        """Show these weeks."""
        self._evidence = evidence
        weeks, total = len(evidence.weeks), exact(evidence.total, 2)
        words = self.tr("1 week, {total} uren") if weeks == 1 else self.tr("{n} weken, {total} uren")
        self.title.setText(words.format(n=weeks, total=total))
        self.setAccessibleName(self.title.text())
        self.view.show_evidence(evidence)
        if self.table.isVisible():
            self._fill_table(evidence)

    def _switch(self, table: bool) -> None:
        self.view.setVisible(not table)
        self.table.setVisible(table)
        self.table.setFixedHeight(max(self.view.sizeHint().height(), look.current().length(150)))
        if table and self._evidence is not None:
            self._fill_table(self._evidence)

    def _fill_table(self, evidence: Evidence) -> None:
        model = self.table.model()
        assert isinstance(model, QStandardItemModel)
        lanes = (*evidence.lanes, evidence.counts)
        model.clear()
        model.setHorizontalHeaderLabels([self.tr("Week"), *(lane_name(lane) for lane in lanes)])
        for week in evidence.weeks:
            told = {(lane.code, lane.later): cell for lane, cell in cells_of(evidence, week)}
            items = [QStandardItem(week_title(week))]
            items += [_item(told.get((lane.code, lane.later))) for lane in lanes]
            model.appendRow(items)
        self.table.resizeColumnsToContents()
        chosen = self.view.week
        if chosen in evidence.weeks:
            self.table.setCurrentIndex(model.index(evidence.weeks.index(chosen), 0))

    def _go(self) -> None:
        row = self.table.currentIndex().row()
        if self._evidence is not None and 0 <= row < len(self._evidence.weeks):
            self.week_chosen.emit(self._evidence.weeks[row])

    def choose(self, week: Span) -> None:
        """Show a week as chosen, silently."""
        self.view.choose(week)


def _item(cell: Cell | None) -> QStandardItem:
    if cell is None:
        return QStandardItem("")
    hours = short_hours(cell.hours) if cell.hours is not None else "–"
    item = QStandardItem(f"{hours} · {state_word(cell.state)}")
    item.setTextAlignment(NUMBER_ALIGNMENT)
    return item
