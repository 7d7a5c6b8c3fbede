"""Stukken om te maken: the papers with their state, chosen with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import look
from ui.icons import pixmap
from ui.parts.amount import isolated
from ui.steps.letter.kinds import Kind

_KIND: Final = Qt.ItemDataRole.UserRole + 1
_STATE: Final = Qt.ItemDataRole.UserRole + 2
_TONE: Final = Qt.ItemDataRole.UserRole + 3
ROW = 56


class PaperList(QListView):
    """One row per paper. `chosen` carries its code."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Stukken om te maken"))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self._silent = False
        self.selectionModel().currentChanged.connect(lambda now, _before: self._tell(now))

    def show_kinds(self, kinds: Sequence[Kind], current: str, confirmed: bool) -> None:
        """Show the papers as they are now."""
        self._silent = True
        self._rows.setRowCount(0)
        for kind in kinds:
            tone, icon, words = _state(kind, confirmed)
            item = QStandardItem(kind.title)
            item.setData(kind, _KIND)
            item.setData(words, _STATE)
            item.setData((tone, icon), _TONE)
            item.setToolTip("\n".join((words, *kind.reasons)))
            item.setData(f"{kind.title}: {words}. {' '.join(kind.reasons)}", Qt.ItemDataRole.AccessibleTextRole)
            self._rows.appendRow(item)
            if kind.code == current:
                self.setCurrentIndex(item.index())
        self._silent = False

    def choose(self, code: str) -> None:
        """Make a paper current."""
        for row in range(self._rows.rowCount()):
            if self._rows.index(row, 0).data(_KIND).code == code:
                self.setCurrentIndex(self._rows.index(row, 0))

    def _tell(self, index: QModelIndex) -> None:
        kind = index.data(_KIND)
        if not self._silent and isinstance(kind, Kind):
            self.chosen.emit(kind.code)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PaperList", text)


def _state(kind: Kind, confirmed: bool) -> tuple[str, str, str]:
    """Tone, icon and words."""
    if kind.reasons:
        many = _tr("{n} bezwaren").format(n=len(kind.reasons))
        return "bad", "ban", _tr("kan nog niet") if len(kind.reasons) == 1 else many
    if not confirmed:
        return "doubt", "help-circle", _tr("concept, feiten bevestigen")
    return "ok", "circle-check", _tr("klaar om te versturen")


class _Delegate(QStyledItemDelegate):
    """Icon, name, and below it the state with its own icon."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ground by the style, then the lines."""
        kind = index.data(_KIND)
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        now, scale = look.current(), painter.device().devicePixelRatioF()
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        box = QRect(option.rect)
        painter.save()
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, now.colour("line"))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box.right() - 3 if mirrored else box.left(), box.top(), 4, box.height(),
                             now.colour("accent"))  # fmt: skip
        side, gap = now.length(20), now.length(14)
        left = box.right() - gap - side if mirrored else box.left() + gap
        painter.drawPixmap(left, box.top() + now.length(12), pixmap(kind.icon, now.tokens.text, side, scale))
        inset = gap + side + now.length(12)
        words = box.adjusted(now.length(8), 0, -inset, 0) if mirrored else box.adjusted(inset, 0, -now.length(8), 0)
        self._line(painter, words, now.length(8), kind.title, "text", "body")
        tone, icon = index.data(_TONE)
        small = now.length(14)
        at = words.right() - small if mirrored else words.left()
        painter.drawPixmap(at, box.top() + now.length(33), pixmap(icon, getattr(now.tokens, tone), small, scale))
        step = small + now.length(5)
        words = words.adjusted(0, 0, -step, 0) if mirrored else words.adjusted(step, 0, 0, 0)
        self._line(painter, words, now.length(30), str(index.data(_STATE)), "text2", "small")
        painter.restore()

    def _line(self, painter: QPainter, box: QRect, top: int, text: str, colour: str, size: str) -> None:
        now = look.current()
        painter.setFont(now.font("small" if size == "small" else "body"))
        painter.setPen(now.colour(colour))
        place = QRect(box.left(), box.top() + top, box.width(), painter.fontMetrics().height())
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, isolated(shown))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A card."""
        return QSize(look.current().length(200), look.current().length(ROW))
