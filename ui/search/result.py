"""How one result of the search is drawn: icon, what it is, and below it where."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import look
from ui.parts.amount import own_way

ENTRY: Final = Qt.ItemDataRole.UserRole + 21
_Index = QModelIndex | QPersistentModelIndex


class ResultDelegate(QStyledItemDelegate):
    """Two lines beside an icon; the one that is chosen has a ground and an edge of accent."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The ground, the icon and the two lines."""
        entry = index.data(ENTRY)
        now, place = look.current(), QRect(option.rect)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(place, now.colour("accent_soft" if chosen else "base"))
        if chosen:
            painter.fillRect(place.right() - 3 if mirrored else place.left(), place.top(), 4, place.height(),
                             now.colour("accent"))  # fmt: skip
        side, start, end = now.length(18), now.length(42), now.length(10)
        left = place.right() - now.length(12) - side if mirrored else place.left() + now.length(12)
        index.data(Qt.ItemDataRole.DecorationRole).paint(
            painter, QRect(left, place.center().y() - side // 2, side, side)
        )
        words = place.adjusted(end if mirrored else start, now.length(3), -(start if mirrored else end), 0)
        upper, lower = (now.font(), "text", 0), (now.font("small"), "text2", 22)
        for text, (font, tone, top) in ((entry.title, upper), (entry.line, lower)):
            line = QRect(words.left(), words.top() + now.length(top), words.width(), now.length(21))
            painter.setFont(font)
            painter.setPen(now.colour(tone))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, own_way(shown))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Room for two lines."""
        return QSize(look.current().length(200), look.current().length(48))
