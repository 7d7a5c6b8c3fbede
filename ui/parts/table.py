"""Tables as the window shows them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui import look
from ui.parts.amount import isolated, own_way

NUMBER_ALIGNMENT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
"""For number cells and their headers: plain AlignRight would flip when the window is mirrored."""
ROW = 30


class AmountDelegate(QStyledItemDelegate):
    """Numbers at the right, in the same direction in every language; the current one underlined: it can say why."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Isolate and align the text; underline the current cell."""
        super().initStyleOption(option, index)
        option.displayAlignment = NUMBER_ALIGNMENT
        if option.text:
            option.text = isolated(option.text)
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.currentIndex() == index and view.hasFocus():
            font = option.font
            font.setUnderline(True)
            option.font = font


class EdgeDelegate(QStyledItemDelegate):
    """The first column: a selected row has an edge of accent at its start."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The cell, and the edge over it."""
        super().paint(painter, option, index)
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.selectionModel().isRowSelected(index.row(), index.parent()):
            place = option.rect
            left = place.left()
            if option.direction == Qt.LayoutDirection.RightToLeft:
                left = place.right() - 3
            painter.fillRect(left, place.top(), 4, place.height(), look.current().colour("accent"))


def set_up_table(table: QTableView, numbers: Sequence[int] = (), stretch: int | None = None, row: int = ROW) -> None:
    """The window's defaults: whole rows, row lines only, `numbers` columns right-aligned, one column that stretches."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(look.current().length(row))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    if stretch is not None:
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
    table.setItemDelegateForColumn(0, EdgeDelegate(table))
    for column in numbers:
        table.setItemDelegateForColumn(column, AmountDelegate(table))


def plain_table(headers: Sequence[str], numbers: Sequence[int] = (), stretch: int = 0, name: str = "") -> QTableView:
    """A table for a few rows of text; fill it with `fill(table, rows)`."""
    table = QTableView()
    table.setAccessibleName(name)
    model = QStandardItemModel(0, len(headers), table)
    model.setHorizontalHeaderLabels(list(headers))
    for column in numbers:
        model.horizontalHeaderItem(column).setTextAlignment(NUMBER_ALIGNMENT)
    table.setModel(model)
    set_up_table(table, numbers, stretch)
    return table


def fill(table: QTableView, rows: Sequence[Sequence[str]]) -> None:
    """Show these rows in a plain table; the row that was current stays so."""
    model = table.model()
    assert isinstance(model, QStandardItemModel)
    current = table.currentIndex().row()
    model.setRowCount(0)
    for row in rows:
        items = [QStandardItem(own_way(text)) for text in row]
        for item in items:
            item.setToolTip(item.text())
        model.appendRow(items)
    if 0 <= current < len(rows):
        table.setCurrentIndex(model.index(current, 0))
