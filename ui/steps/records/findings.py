"""The list of findings, grouped: what makes the records deficient, what else was found, unknown, not so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from ui import look
from ui.core_words import finding_title
from ui.parts import StateDelegate, set_up_table
from ui.parts.amount import own_way
from ui.parts.pill import PILL_ROLE
from ui.steps.records.words import holds_words

if TYPE_CHECKING:
    from wml_claim.assessment import Finding, RecordsCheck

CODE_ROLE: Final = Qt.ItemDataRole.UserRole + 3


class FindingsTable(QTableView):
    """`chosen` carries the code of the finding that became current."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Bevindingen over de administratie"))
        self._lines = QStandardItemModel(0, 4, self)
        self.setModel(self._lines)
        set_up_table(self)
        self.setItemDelegateForColumn(0, _StateEdgeDelegate(self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setStretchLastSection(True)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self._filling = False
        self._resize()
        look.current().changed.connect(self._resize)

    def _resize(self) -> None:
        now = look.current()
        for column, width in enumerate((122, 322, 106, 180)):
            self.setColumnWidth(column, now.length(width))
        self.verticalHeader().setDefaultSectionSize(now.length(30))
        narrow = self.viewport().width() < now.length(700)
        for column in (2, 3):
            self.setColumnHidden(column, narrow)
        self.horizontalHeader().setVisible(not narrow)
        if narrow:
            self.setColumnWidth(1, max(self.viewport().width() - now.length(122), now.length(120)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room, rule and grounds stand beside only."""
        super().resizeEvent(event)
        self._resize()

    def show_check(self, check: RecordsCheck | None) -> None:
        """Show these findings; the one that was current stays so."""
        code = self.code
        self._filling = True
        self._lines.clear()
        self._lines.setHorizontalHeaderLabels(
            [self.tr("Geldt"), self.tr("Bevinding"), self.tr("Regel"), self.tr("Waaruit blijkt het")]
        )
        self._resize()
        if check is not None:
            for title, findings in self._groups(check):
                self._add_group(title, findings)
        self._filling = False
        self.choose(code)

    def _groups(self, check: RecordsCheck) -> list[tuple[str, list[Finding]]]:
        held = [finding for finding in check.findings if finding.holds]
        decisive = [finding for finding in held if finding.title in check.reasons]
        return [
            (self.tr("Maakt de administratie ondeugdelijk"), decisive),
            (self.tr("Ook gevonden"), [finding for finding in held if finding not in decisive]),
            (self.tr("Nog onbekend"), [finding for finding in check.findings if finding.holds is None]),
            (self.tr("Geldt niet"), [finding for finding in check.findings if finding.holds is False]),
        ]

    def _add_group(self, title: str, findings: Sequence[Finding]) -> None:
        if not findings:
            return
        head = QStandardItem(title)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        head.setFont(look.current().font("small", bold=True))
        head.setForeground(look.current().colour("text2"))
        self._lines.appendRow([head, *self._blanks()])
        row = self._lines.rowCount() - 1
        for column in range(4):
            self._lines.item(row, column).setBackground(look.current().colour("alt"))
        self.setSpan(row, 0, 1, 4)
        for finding in findings:
            self._lines.appendRow(self._items(finding))

    def _blanks(self) -> list[QStandardItem]:
        items = [QStandardItem("") for _ in range(3)]
        for item in items:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        return items

    def _items(self, finding: Finding) -> list[QStandardItem]:
        kind, word = holds_words(finding.holds)
        items = [
            QStandardItem(text) for text in (word, finding_title(finding), finding.rule, own_way(summary(finding)))
        ]
        items[0].setData(kind, PILL_ROLE)
        for item in items:
            item.setData(finding.code, CODE_ROLE)
            item.setToolTip(item.text())
        items[0].setData(f"{finding_title(finding)}: {word}", Qt.ItemDataRole.AccessibleTextRole)
        small = look.current().font("small")
        for item in items[2:]:
            item.setFont(small)
        items[2].setForeground(look.current().colour("text2"))
        return items

    @property
    def code(self) -> str:
        """The code of the current finding; empty when there is none."""
        return str(self.currentIndex().siblingAtColumn(0).data(CODE_ROLE) or "")

    def choose(self, code: str) -> None:
        """Make a finding current; without one of that code, the first."""
        rows = [row for row in range(self._lines.rowCount()) if self._lines.item(row, 0).data(CODE_ROLE)]
        wanted = [row for row in rows if self._lines.item(row, 0).data(CODE_ROLE) == code]
        if rows:
            self.setCurrentIndex(self._lines.index((wanted or rows)[0], 1))

    def _tell(self, index: QModelIndex) -> None:
        code = index.siblingAtColumn(0).data(CODE_ROLE)
        if code and not self._filling:
            self.chosen.emit(str(code))


class _StateEdgeDelegate(StateDelegate):
    """The state of a finding; a selected row has an edge of accent at its start."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The pill, and the edge over it."""
        super().paint(painter, option, index)
        view = option.widget
        if isinstance(view, QTableView) and view.currentIndex().row() == index.row():
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            left = option.rect.right() - 3 if mirrored else option.rect.left()
            painter.fillRect(left, option.rect.top(), 4, option.rect.height(), look.current().colour("accent"))


def summary(finding: Finding) -> str:
    """The first ground, and how many more there are."""
    if not finding.grounds:
        return ""
    more = len(finding.grounds) - 1
    return finding.grounds[0].rstrip(".") + (f" (+ {more})" if more else "")
