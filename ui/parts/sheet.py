"""A table to type in as fast as in a spreadsheet: Enter and Tab walk, Ctrl+D fills down, blocks copy and paste."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import look
from ui.entry import Refused
from ui.parts.clipboard import read_table, write_table
from ui.parts.table import set_up_table

Index = QModelIndex | QPersistentModelIndex
Cells = Mapping[tuple[int, int], str]

WRONG_ROLE: Final = Qt.ItemDataRole.UserRole + 7
"""The remedy for a cell whose text could not be read; such a cell has an edge of its own."""
WORDS_ROLE: Final = Qt.ItemDataRole.UserRole + 8
"""The words a cell can hold, for completing while typing."""


class SheetModel(QAbstractTableModel):
    """What a Sheet types in. `refused` carries, in Dutch, why something was not taken and what to do."""

    refused = Signal(str)

    def cell_text(self, row: int, column: int) -> str:
        """The text of a cell as it is typed and copied."""
        raise NotImplementedError

    def put_cells(self, cells: Cells) -> None:
        """Take these texts, by row and column, as one edit; an empty text clears its cell."""
        raise NotImplementedError

    def paste(self, rows: Sequence[Sequence[str]], row: int, column: int) -> None:
        """Take a block at a place. Refused when it does not fit."""
        if row + len(rows) > self.rowCount() or column + len(rows[0]) > self.columnCount():
            raise Refused(
                self.tr("Het blok van {n} rijen en {m} kolommen past hier niet. Kies een andere cel.").format(
                    n=len(rows), m=len(rows[0])
                )
            )
        self.put_cells({(row + i, column + j): text for i, line in enumerate(rows) for j, text in enumerate(line)})

    def take_rows(self, before: int, after: int, take: Callable[[], None]) -> None:
        """Show other rows by `take`: rows come and go at the end, so that the current cell and its editor stay."""
        if after > before:
            self.beginInsertRows(QModelIndex(), before, after - 1)
            take()
            self.endInsertRows()
        elif after < before:
            self.beginRemoveRows(QModelIndex(), after, before - 1)
            take()
            self.endRemoveRows()
        else:
            take()
        if after:
            self.dataChanged.emit(self.index(0, 0), self.index(after - 1, self.columnCount() - 1))

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """One typed cell."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        text = str(value).strip()
        if text != str(self.data(index, role) or ""):
            self.put_cells({(index.row(), index.column()): text})
        return True


class Sheet(QTableView):
    """The table. Tab leaves it after its last cell, Shift+Tab before its first; F6 always does."""

    def __init__(self, name: str, row: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        set_up_table(self, row=row)
        self.setItemDelegateForColumn(0, None)  # type: ignore[arg-type]  # Qt takes none: the view's own delegate
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)
        self._row_height = row
        self._run_start: int | None = None
        look.current().changed.connect(self._restyled)

    def _restyled(self) -> None:
        self.verticalHeader().setDefaultSectionSize(look.current().length(self._row_height))

    @property
    def sheet(self) -> SheetModel:
        """The model."""
        model = self.model()
        assert isinstance(model, SheetModel)
        return model

    # ------------------------------------------------------------ walking

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to the next cell that can be typed in; after the last one it leaves the table."""
        here = self.currentIndex()
        target = self._stop(here, 1 if forward else -1)
        if target is None:
            return super().focusNextPrevChild(forward)
        if forward and self._run_start is None:
            self._run_start = here.column()
        self._go(target, keep_run=True)
        return True

    def _stop(self, index: Index, step: int) -> QModelIndex | None:
        model = self.model()
        columns, rows = model.columnCount(), model.rowCount()
        place = index.row() * columns + index.column() if index.isValid() else (-1 if step > 0 else rows * columns)
        while 0 <= (place := place + step) < rows * columns:
            found = model.index(place // columns, place % columns)
            if found.flags() & Qt.ItemFlag.ItemIsEditable and not self.isColumnHidden(found.column()):
                return found
        return None

    def _go(self, index: QModelIndex, keep_run: bool = False) -> None:
        if not keep_run:
            self._run_start = None
        self.setCurrentIndex(index)

    def _go_down(self, step: int) -> None:
        here = self.currentIndex()
        column = self._run_start if self._run_start is not None else here.column()
        target = self.model().index(here.row() + step, column)
        if target.isValid():
            self._go(target)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Enter one row down, after Tab to the next cell."""
        ends = QAbstractItemDelegate.EndEditHint
        super().closeEditor(editor, ends.RevertModelCache if hint == ends.RevertModelCache else ends.NoHint)
        if hint == ends.SubmitModelCache:
            self._go_down(1)
        elif hint in (ends.EditNextItem, ends.EditPreviousItem):
            self.setFocus()
            self.focusNextPrevChild(hint == ends.EditNextItem)

    # ------------------------------------------------------------ keys

    def event(self, event: QEvent) -> bool:
        """Keys of the sheet go before the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._act_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walking, copying, pasting, clearing, filling down; the rest types."""
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # the cell is being typed in and tells itself when it is done
            return
        act = self._act_of(event)
        if act is not None:
            act()
            return
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._run_start = None
        super().keyPressEvent(event)

    def _act_of(self, event: QKeyEvent) -> Any:
        keys = QKeySequence.StandardKey
        for key, act in ((keys.Copy, self.copy), (keys.Cut, self.cut), (keys.Paste, self.paste)):
            if event.matches(key):
                return act
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_D:
            return self.fill_down
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return None
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return self.clear
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            step = -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            return lambda: self._go_down(step)
        return None

    # ------------------------------------------------------------ blocks

    def _block(self) -> tuple[range, range]:
        """Rows and columns of the selection, or of the current cell."""
        chosen = self.selectedIndexes() or ([self.currentIndex()] if self.currentIndex().isValid() else [])
        rows, columns = [index.row() for index in chosen], [index.column() for index in chosen]
        if not chosen:
            return range(0), range(0)
        return range(min(rows), max(rows) + 1), range(min(columns), max(columns) + 1)

    def copy(self) -> None:
        """Put the chosen cells on the clipboard."""
        rows, columns = self._block()
        text = write_table([[self.sheet.cell_text(row, column) for column in columns] for row in rows])
        QGuiApplication.clipboard().setText(text)

    def cut(self) -> None:
        """Copy and clear."""
        self.copy()
        self.clear()

    def paste(self) -> None:
        """Put the clipboard's table at the current cell; what cannot be taken is told."""
        here = self.currentIndex()
        row, column = max(here.row(), 0), max(here.column(), 0)
        try:
            self.sheet.paste(read_table(QGuiApplication.clipboard().text()), row, column)
        except Refused as refusal:
            self.sheet.refused.emit(str(refusal))

    def clear(self) -> None:
        """Empty the chosen cells."""
        rows, columns = self._block()
        cells = {(row, column): "" for row in rows for column in columns if self._can_type(row, column)}
        if cells:
            self.sheet.put_cells(cells)

    def fill_down(self) -> None:
        """The top row of the selection goes down over it; of one row, the row above comes down."""
        rows, columns = self._block()
        top = rows.start if len(rows) > 1 else rows.start - 1
        if top < 0 or not len(rows):
            return
        targets = [row for row in rows if row > top]
        cells = {
            (row, column): self.sheet.cell_text(top, column)
            for row in targets
            for column in columns
            if self._can_type(row, column)
        }
        self.sheet.put_cells(cells)

    def _can_type(self, row: int, column: int) -> bool:
        return bool(self.model().index(row, column).flags() & Qt.ItemFlag.ItemIsEditable)

    def select_cell(self, row: int, column: int) -> None:
        """Make a cell current without moving the keyboard."""
        index = self.model().index(row, column)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)


class CellDelegate(QStyledItemDelegate):
    """Cells to type in have an edge; one that could not be read has a red one."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The text of the cell, and the field around it."""
        super().paint(painter, option, index)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self._paint_field(painter, option, index)

    def _paint_field(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now = look.current()
        wrong = bool(index.data(WRONG_ROLE))
        box = option.rect.adjusted(3, 4, -3, -4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.colour("bad" if wrong else "border"), 2 if wrong else 1))
        painter.drawRoundedRect(box, 3, 3)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A bare line; where the cell knows its words it completes them while they are typed."""
        line = QLineEdit(parent)
        line.setStyleSheet("QLineEdit { border-radius: 0; min-height: 0; padding: 0 4px; }")
        line.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal) or ""))
        words = index.data(WORDS_ROLE)
        if words:
            completer = QCompleter(list(words), line)
            completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            line.setCompleter(completer)
        else:
            line.setAlignment(Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole) or 0))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The text of the cell."""
        assert isinstance(editor, QLineEdit)
        editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        """What was typed."""
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text())
