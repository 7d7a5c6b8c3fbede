"""Waarom? A figure told as a tree, down to the page and the row of the law table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QHeaderView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from ui import look
from ui.icons import set_icon
from ui.parts.amount import figure_text, isolated
from ui.parts.label import Key
from ui.parts.panel import Panel
from ui.parts.table import AmountDelegate
from wml_claim.figure import Figure, LawRow, Reading, Statement
from wml_claim.notation import day_short

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wml_claim.explain import Line

_LINE: Final = Qt.ItemDataRole.UserRole + 2
_LINK: Final = Qt.ItemDataRole.UserRole + 3
_ARTICLE: Final = Qt.ItemDataRole.UserRole + 4
_Index = QModelIndex | QPersistentModelIndex


def link_words(leaf: object) -> str:
    """Where a leaf points: a page of a paper, a row of a law table; empty for what somebody stated."""
    if isinstance(leaf, Reading):
        page = QCoreApplication.translate("Why", "{paper}, p. {n}").format(paper=leaf.document, n=leaf.page)
        return page if leaf.page else leaf.document
    if isinstance(leaf, LawRow):
        table = leaf.title or leaf.table
        return QCoreApplication.translate("Why", "tabel {table}, {row}").format(table=table, row=leaf.row)
    return ""


def _stated(leaf: object) -> str:
    if not isinstance(leaf, Statement):
        return ""
    return ", ".join(filter(None, (leaf.who, day_short(leaf.when) if leaf.when else "", leaf.text)))


class WhyTree(QTreeView):
    """The lines of one explanation. Enter or a click on a leaf follows its link.

    `reading` carries a Reading (paper, page, box), `law_row` a LawRow (table, row, source).
    """

    reading = Signal(object)
    law_row = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Waarom dit bedrag?"))
        self.setProperty("type", "small")
        self.setHeaderHidden(True)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setUniformRowHeights(True)
        self.setIndentation(look.current().length(18))
        self.setExpandsOnDoubleClick(False)
        self._lines = QStandardItemModel(0, 2, self)
        self.setModel(self._lines)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setItemDelegateForColumn(0, _LineDelegate(self))
        self.setItemDelegateForColumn(1, AmountDelegate(self))
        self.expanded.connect(self._grow_below)
        self.collapsed.connect(self._show_all_below)
        self.clicked.connect(self._follow)

    def show_figure(self, figure: Figure) -> None:
        """Explain another figure, its first level opened."""
        from wml_claim.explain import explain

        self._lines.removeRows(0, self._lines.rowCount())
        root = self._add(self._lines.invisibleRootItem(), explain(figure))
        self._grow(root)
        self.expand(root.index())
        self.setCurrentIndex(root.index())

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Explain the parts of an amount, each a line that can be opened."""
        self._lines.removeRows(0, self._lines.rowCount())
        for line in lines:
            self._grow(self._add(self._lines.invisibleRootItem(), line))

    def open_line(self, part: int, term: int) -> bool:
        """Open one term of a part and hide the others until the part is closed; False when there is none."""
        if not (0 <= part < self._lines.rowCount() and 0 <= term < self._lines.item(part, 0).rowCount()):
            return False
        root = self._lines.item(part, 0)
        line = root.child(term, 0)
        self.expand(root.index())
        for row in range(root.rowCount()):
            self.setRowHidden(row, root.index(), row != term)
        self.expand(line.index())
        self.setCurrentIndex(line.index())
        self.scrollTo(root.index())
        return True

    def _show_all_below(self, index: QModelIndex) -> None:
        for row in range(self._lines.rowCount(index)):
            self.setRowHidden(row, index, False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows the link of the current line, or opens and closes it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._follow(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open or close the line, wherever it is clicked."""
        index = self.indexAt(event.position().toPoint()).siblingAtColumn(0)
        self.setExpanded(index, not self.isExpanded(index))

    def _add(self, parent: QStandardItem, line: Line) -> QStandardItem:
        words = QStandardItem(line.label)
        from wml_claim.explain import leaf_text

        amount = QStandardItem(line.amount_text)
        link, stated = link_words(line.leaf), _stated(line.leaf)
        words.setData(line, _LINE)
        words.setData(link, _LINK)
        aside = ", ".join(filter(None, (line.article or "", stated, line.note)))
        words.setData(aside, _ARTICLE)
        source = leaf_text(line.leaf) if line.leaf else ""
        whole = " · ".join(filter(None, (line.label, line.article or "", line.note, source)))
        words.setToolTip(whole)
        words.setData(f"{whole}: {line.amount_text}", Qt.ItemDataRole.AccessibleTextRole)
        parent.appendRow([words, amount])
        return words

    def _grow(self, item: QStandardItem) -> None:
        line = item.data(_LINE)
        if line is None or item.rowCount() == len(line.children):
            return
        for child in line.children:
            self._add(item, child)

    def _grow_below(self, index: QModelIndex) -> None:
        item = self._lines.itemFromIndex(index)
        self._grow(item)
        for row in range(item.rowCount()):
            self._grow(item.child(row))

    def _follow(self, index: QModelIndex) -> None:
        line: Any = index.siblingAtColumn(0).data(_LINE)
        if line is None:
            return
        if isinstance(line.leaf, Reading):
            self.reading.emit(line.leaf)
        elif isinstance(line.leaf, LawRow):
            self.law_row.emit(line.leaf)
        elif line.children:
            first = index.siblingAtColumn(0)
            self.setExpanded(first, not self.isExpanded(first))


class _LineDelegate(QStyledItemDelegate):
    """A line: its words, then the article in muted ink, then the link."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The row's ground by the style, the words one after the other."""
        self.initStyleOption(option, index)
        words = option.text
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        now = look.current()
        place = QRect(option.rect).adjusted(6, 0, -6, 0)
        font = now.font("small")
        painter.save()
        for text, colour, underline, bold in (
            (words, now.colour("text"), False, not index.parent().isValid()),
            (index.data(_ARTICLE), now.colour("text2"), False, False),
            (index.data(_LINK), now.colour("accent"), True, False),
        ):
            if not text or place.width() < 12:
                continue
            font.setUnderline(underline)
            font.setBold(bold)
            painter.setFont(font)
            painter.setPen(colour)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, isolated(shown))
            used = painter.fontMetrics().horizontalAdvance(shown) + 6
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            place.adjust(*((0, 0, -used, 0) if mirrored else (used, 0, 0, 0)))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> Any:
        """Rows of a dense list."""
        size = super().sizeHint(option, index)
        size.setHeight(look.current().length(24))
        return size


class WhyPanel(Panel):
    """The explanation of one figure, in a panel that can be closed."""

    reading = Signal(object)
    law_row = Signal(object)
    closed = Signal()

    def __init__(self, closable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("WhyPanel", "Waarom?"), margins=0, parent=parent)
        self.head.addWidget(Key("Alt+W"))
        if closable:
            close = QPushButton()
            close.setProperty("icon", "true")
            close.setProperty("type", "small")
            close.setAccessibleName(self.tr("Uitleg sluiten"))
            close.setToolTip(self.tr("Uitleg sluiten (Esc)"))
            set_icon(close, "x", size=16)
            close.clicked.connect(self.closed)
            self.head.addWidget(close)
        self.tree = WhyTree()
        self.tree.reading.connect(self.reading)
        self.tree.law_row.connect(self.law_row)
        self.body.addWidget(self.tree)

    def show_figure(self, figure: Figure) -> None:
        """Explain a figure."""
        self._ask(figure)
        self.tree.show_figure(figure)

    def show_parts(self, figure: Figure, lines: Sequence[Line]) -> None:
        """Explain a figure by its parts."""
        self._ask(figure)
        self.tree.show_lines(lines)

    def show_nothing(self, words: str) -> None:
        """Nothing to explain yet, and why."""
        self.title.setText(self.tr("Waarom?"))
        self.remark.setText("")
        self.tree.show_lines([_nothing(words)] if words else [])

    def _ask(self, figure: Figure) -> None:
        self.title.setText(self.tr("Waarom {amount}?").format(amount=isolated(figure_text(figure))))


def _nothing(words: str) -> Line:
    from wml_claim.explain import Line

    return Line(words, "", "", None, None, ())
