"""The text twin of the charts: every pay period with its amounts and its state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from ui.parts import NUMBER_ALIGNMENT, StateDelegate, set_up_table
from ui.parts.pill import PILL_ROLE
from ui.steps.assessment.bars import is_week, period_title
from wml_claim.assessment import Period
from wml_claim.figure import Figure
from wml_claim.notation import NBSP, exact, number

FIGURE_ROLE: Final = Qt.ItemDataRole.UserRole + 5
FIGURES = ("hours", "due", "paid", "shortfall", "extra_hours", "unlawful_deductions")
STATE_COLUMN = 1


class PeriodTable(QTableView):
    """One row per pay period. Enter or Alt+W on an amount asks why; `chosen` carries the row."""

    why = Signal(object)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Bedragen per betaalperiode"))
        self.setProperty("type", "small")
        headers = [
            self.tr("Periode"), self.tr("Staat"), self.tr("Uren"), self.tr("Verschuldigd"), self.tr("Betaald"),
            self.tr("Te weinig"), self.tr("Meeruren"), self.tr("Ingehouden"),
        ]  # fmt: skip
        self._rows = QStandardItemModel(0, len(headers), self)
        self._rows.setHorizontalHeaderLabels(headers)
        numbers = range(STATE_COLUMN + 1, len(headers))
        for column in numbers:
            self._rows.horizontalHeaderItem(column).setTextAlignment(NUMBER_ALIGNMENT)
        self.setModel(self._rows)
        self._rows.horizontalHeaderItem(6).setToolTip(self.tr("Te weinig betaald over meeruren, deel van te weinig"))
        self._rows.horizontalHeaderItem(7).setToolTip(self.tr("Onterecht ingehouden op het minimumloon, netto"))
        set_up_table(self, tuple(numbers), 0)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setItemDelegateForColumn(STATE_COLUMN, StateDelegate(self))
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self._tell(now))
        self._silent = False

    def show_periods(self, periods: Sequence[Period], kind: str | None, current: int) -> None:
        """Show these pay periods with one of them chosen; -1 for none."""
        self._silent = True
        column = max(0, self.currentIndex().column())
        self._rows.setRowCount(0)
        one_year = len({period.span.last.year for period in periods}) == 1
        for period in periods:
            title = period_title(kind, period.span)
            bare = title.removesuffix(f"{NBSP}{period.span.last.year}")
            short = bare if one_year and is_week(kind, period.span) else title
            self._rows.appendRow(self._row(period, short, title))
        if 0 <= current < len(periods):
            self.setCurrentIndex(self._rows.index(current, column))
        self._silent = False

    def choose(self, row: int) -> None:
        """Choose a row without telling."""
        self._silent = True
        if row != self.currentIndex().row():
            self.setCurrentIndex(self._rows.index(row, max(0, self.currentIndex().column())))
        self._silent = False

    @property
    def figure(self) -> Figure | None:
        """The figure of the current cell."""
        found = self.currentIndex().data(FIGURE_ROLE)
        return found if isinstance(found, Figure) else None

    def _row(self, period: Period, short: str, title: str) -> list[QStandardItem]:
        name = QStandardItem(short)
        name.setToolTip(title)
        items = []
        for field in FIGURES:
            figure: Figure = getattr(period, field)
            text = exact(figure.value, 2) if field == "hours" else number(figure.value)
            item = QStandardItem(text)
            item.setData(figure, FIGURE_ROLE)
            item.setToolTip(self.tr("{amount}. Waarom? Enter of klik nog eens.").format(amount=text))
            items.append(item)
        pill, words = period_state(period)
        state = QStandardItem(words)
        state.setData(pill, PILL_ROLE)
        state.setToolTip(words)
        return [name, state, *items]

    def _tell(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if not self._silent and index.isValid():
            self.chosen.emit(index.row())

    def event(self, event: QEvent) -> bool:
        """Alt+W belongs to the current cell."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_why(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks why."""
        if (event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or _is_why(event)) and self.figure is not None:
            self.why.emit(self.figure)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A second click on the current amount asks why."""
        again = self.indexAt(event.position().toPoint()) == self.currentIndex() and self.hasFocus()
        super().mousePressEvent(event)
        if again and self.figure is not None:
            self.why.emit(self.figure)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PeriodTable", text)


def _is_why(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_W and event.modifiers() == Qt.KeyboardModifier.AltModifier


def period_state(period: Period) -> tuple[str, str]:
    """The state of a pay period as a pill and its words."""
    if period.barred and period.shortfall.value:
        return "missing", _tr("verjaard")
    if period.underpayment == "unknown":
        return "unknown", _tr("niet vast te stellen")
    if period.provisional and period.shortfall.value:
        return "doubt", _tr("voorlopig")
    if period.shortfall.value:
        return "bad", _tr("te weinig")
    return ("ok", _tr("betaald")) if period.due.value else ("none", _tr("geen uren"))
