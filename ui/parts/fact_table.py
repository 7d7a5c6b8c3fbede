"""A table of facts of one kind, with what it says, what was refused, and a way to take a row out."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import look
from ui.parts.facts import FactKind, FactModel
from ui.parts.label import wrapped
from ui.parts.sheet import Sheet
from ui.session import Session

MOST_ROWS = 6
ROW = 36


class FactTable(QWidget):
    """Rows of one kind. `grows`: it takes the room there is; otherwise it is as high as its rows, up to six.

    Below it stands `note` until something is refused, or the current column says what can be typed there.
    """

    def __init__(
        self, session: Session, kind: FactKind, note: str = "", grows: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._note, self._grows, self._refused = note, grows, ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.model = FactModel(session, kind, self)
        self.model.refused.connect(self._refuse)
        self.sheet = Sheet(kind.title, ROW)
        self.sheet.setModel(self.model)
        self.sheet.setMinimumSize(1, 1)
        if not grows:
            self.sheet.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        header = self.sheet.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        self.sheet.selectionModel().currentChanged.connect(self._moved)
        look.current().changed.connect(self._resize)
        column.addWidget(self.sheet, 1 if grows else 0)
        column.addLayout(self._foot())
        self._resize()

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        side = 14 if self._grows else 0
        row.setContentsMargins(side, 0, side, 0)
        row.setSpacing(10)
        self.words = wrapped(self._note, "small", "muted")
        self.remove_button = QPushButton(self.tr("Regel weghalen"))
        self.remove_button.setProperty("link", "true")
        self.remove_button.setProperty("type", "small")
        self.remove_button.setAccessibleName(self.tr("Regel weghalen uit: {title}").format(title=self.model.kind.title))
        self.remove_button.clicked.connect(self._remove)
        row.addWidget(self.words, 1)
        row.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    # ------------------------------------------------------------ from the dossier

    def refresh(self, note: str | None = None) -> None:
        """The rows as they are now; `note` in place of the one that stands below them."""
        if note is not None:
            self._note = note
        self._refused = ""
        self.model.refresh()
        self._resize()
        self._tell()

    def forget(self) -> None:
        """Let go of what was being typed, for another dossier."""
        self.model.forget()

    # ------------------------------------------------------------ what a person does

    def _moved(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._refused = ""
        self._tell()

    def _remove(self) -> None:
        self.model.remove(self.sheet.currentIndex().row())
        self.sheet.setFocus()

    def _refuse(self, remedy: str) -> None:
        self._refused = remedy
        self._tell()

    def _tell(self) -> None:
        place = self.sheet.currentIndex()
        hint = self.model.hint(place.column()) if place.isValid() else ""
        self.words.setText(self._refused or hint or self._note)
        look.repolish(self.words, tone="bad" if self._refused else "muted")
        self.sheet.setAccessibleDescription(self.words.text())
        line = self.model.rows[place.row()] if 0 <= place.row() < len(self.model.rows) else None
        self.remove_button.setVisible(line is not None and (line.record is not None or not self.model.is_empty(line)))

    # ------------------------------------------------------------ room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the room."""
        super().resizeEvent(event)
        self._resize()

    def _resize(self) -> None:
        now = look.current()
        widths = [now.length(column.width) for column in self.model.kind.columns]
        room = max(self.width() - 2, sum(widths))
        for place, width in enumerate(widths):
            self.sheet.setColumnWidth(place, width * room // sum(widths))
        if not self._grows:
            rows = min(len(self.model.rows), MOST_ROWS)
            bar = now.length(14) if sum(widths) > self.width() - 2 else 0
            head = self.sheet.horizontalHeader().sizeHint().height()
            self.sheet.setFixedHeight(head + rows * now.length(ROW) + bar + 4)
