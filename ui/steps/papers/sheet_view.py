"""A spreadsheet as a table, with the cell lit that a value was read from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui import look
from wml_claim.readers.sheet_page import CellSpot, SheetPage

_Index = QModelIndex | QPersistentModelIndex


class _SheetModel(QAbstractTableModel):
    """The rows of one sheet as they are; owns no data of its own."""

    def __init__(self, page: SheetPage) -> None:
        super().__init__()
        self.page = page

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """All filled rows."""
        return 0 if parent.isValid() else len(self.page.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """All columns."""
        return 0 if parent.isValid() else len(self.page.letters)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.page.rows[index.row()][1][index.column()]
        return None

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Letters across, row numbers down."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.page.letters[section] if side == Qt.Orientation.Horizontal else self.page.rows[section][0]


class _CellDelegate(QStyledItemDelegate):
    """Frames the current cell as a spot on paper is framed."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The cell, and the frame over it."""
        super().paint(painter, option, index)
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.currentIndex() == index:
            painter.save()
            painter.setPen(QPen(look.current().colour("accent"), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
            painter.restore()


class SheetView(QWidget):
    """The sheets of one file, one at a time. `cell_chosen` carries a CellSpot that a person chose."""

    cell_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[SheetPage, ...] = ()
        self._lighting = False
        self.sheets = QComboBox()
        self.sheets.setAccessibleName(self.tr("Blad van het bestand"))
        self.sheets.activated.connect(self._show)
        self.table = QTableView()
        self.table.setItemDelegate(_CellDelegate(self.table))
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.sheets)
        column.addWidget(self.table, 1)

    @property
    def page(self) -> SheetPage | None:
        """The sheet that is shown."""
        place = self.sheets.currentIndex()
        return self._pages[place] if 0 <= place < len(self._pages) else None

    def show_pages(self, pages: Sequence[SheetPage], name: str) -> None:
        """Show the sheets of a file."""
        self._pages = tuple(pages)
        self.sheets.clear()
        self.sheets.addItems([self.tr("Blad {name}").format(name=page.name) for page in pages])
        self.sheets.setVisible(len(pages) > 1)
        self.table.setAccessibleName(self.tr("Rijen van {name}").format(name=name))
        self._show(0)

    def light(self, spot: CellSpot) -> None:
        """Frame a cell and bring it in sight; a cell on another sheet brings that sheet."""
        sheet = next((place for place, page in enumerate(self._pages) if page.name == spot.sheet), None)
        if sheet is None:
            return
        if sheet != self.sheets.currentIndex():
            self._show(sheet)
        rows = self._pages[sheet].rows
        row = next((place for place, (number, _) in enumerate(rows) if number == spot.row), None)
        if row is None:
            return
        self._lighting = True
        self.table.setCurrentIndex(self.table.model().index(row, spot.column))
        self.table.scrollTo(self.table.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)
        self._lighting = False

    def _show(self, place: int) -> None:
        if not 0 <= place < len(self._pages):
            return
        self.sheets.setCurrentIndex(place)
        old = self.table.model()
        model = _SheetModel(self._pages[place])
        model.setParent(self.table)
        self.table.setModel(model)
        if old is not None:
            old.deleteLater()
        self.table.resizeColumnsToContents()
        widest = look.current().length(240)
        for column in range(model.columnCount()):
            self.table.setColumnWidth(column, min(self.table.columnWidth(column), widest))
        self.table.verticalHeader().setDefaultSectionSize(look.current().length(28))
        self.table.selectionModel().currentChanged.connect(self._tell)

    def _tell(self, index: QModelIndex) -> None:
        page = self.page
        if self._lighting or page is None or not index.isValid():
            return
        self.cell_chosen.emit(CellSpot(page.name, page.rows[index.row()][0], index.column()))
