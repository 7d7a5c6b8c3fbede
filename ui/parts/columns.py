"""Columns that become pages of one switch, and forms that become one column, where the window is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import look
from ui.parts.segments import Segments

PAGES_BELOW = 700
ONE_COLUMN_BELOW = 600


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name on the switch, its widget, and its width in pixels at normal size (None: the rest)."""

    name: str
    widget: QWidget
    width: int | None = None


class Columns(QWidget):
    """Columns side by side; below PAGES_BELOW pixels one at a time, chosen with a switch above them."""

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        self.switch = Segments([(place, column.name) for place, column in enumerate(columns)], small=True)
        self.switch.chosen.connect(lambda place: self.show_column(int(str(place))))
        outer.addWidget(self.switch)
        row = QHBoxLayout()
        row.setSpacing(12)
        for column in columns:
            row.addWidget(column.widget, 0 if column.width else 1)
        outer.addLayout(row, 1)
        self._shown = 0
        self.resize(look.current().length(PAGES_BELOW), self.height())  # side by side until there is less room
        self._arrange()

    @property
    def narrow(self) -> bool:
        """Whether one column is shown at a time."""
        return self.width() < look.current().length(PAGES_BELOW)

    def show_column(self, place: int) -> None:
        """Bring a column to the front where they are pages."""
        self._shown = place
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side or one at a time."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As small as one page may be."""
        return QSize(look.current().length(320), look.current().length(160))

    def _arrange(self) -> None:
        narrow = self.narrow
        self.switch.setVisible(narrow)
        self.switch.choose(self._shown)
        for place, column in enumerate(self._columns):
            column.widget.setVisible(not narrow or place == self._shown)
            width = look.current().length(column.width) if column.width and not narrow else None
            column.widget.setMinimumWidth(width or 0)
            column.widget.setMaximumWidth(width or 16_777_215)


class Form(QWidget):
    """Fields in two columns, or one where there is no room for two. `whole` fields take both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(14)
        self._fields: list[tuple[QWidget, bool]] = []
        self._two: bool | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def add(self, field: QWidget, whole: bool = False) -> None:
        """Add a field in reading order."""
        self._fields.append((field, whole))
        self._two = None
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns or one."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        two = self.width() >= look.current().length(ONE_COLUMN_BELOW)
        if two == self._two:
            return
        self._two = two
        row = column = 0
        for field, whole in self._fields:
            if column and (whole or not two):
                row, column = row + 1, 0
            self._grid.addWidget(field, row, column, 1, 2 if whole and two else 1)
            row, column = (row + 1, 0) if whole or column else (row, 1)
        for place in (0, 1):
            self._grid.setColumnStretch(place, 1 if two or place == 0 else 0)
