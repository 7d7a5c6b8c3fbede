"""States as pills: icon, word and edge; colour comes last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QMargins, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import look
from ui.icons import pixmap
from ui.parts.amount import isolated

PILL_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The item role under which a model gives the kind of a state; the words are its display text."""
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Pill:
    """How one kind of state is drawn: tokens by name, None for no edge or fill."""

    icon: str
    ink: str
    fill: str | None
    edge: str | None
    dashed: bool = False
    bold: bool = False


PILLS: dict[str, Pill] = {
    "ok": Pill("circle-check", "ok", "ok_soft", None),
    "law": Pill("section-sign", "ok", "ok_soft", None),
    "doubt": Pill("help-circle", "doubt", "doubt_soft", "doubt"),
    "bad": Pill("alert-triangle", "bad", "bad_soft", "bad"),
    "rejected": Pill("x", "bad", "bad_soft", "bad"),
    "missing": Pill("file-off", "bad", None, "bad", dashed=True),
    "advised": Pill("scale", "doubt", None, "doubt", dashed=True, bold=True),
    "busy": Pill("hourglass", "text2", "alt", "line"),
    "unknown": Pill("circle-dashed", "text2", "alt", "line"),
    "none": Pill("minus", "text2", "alt", "line"),
    "primary": Pill("", "on_accent", "accent", "accent", bold=True),
    "alternative": Pill("", "accent", None, "accent", bold=True),
}
"""Every kind of state the window knows."""


def pill_size(kind: str, words: str) -> QSize:
    """The room a pill takes."""
    now = look.current()
    metrics = QFontMetrics(now.font("small", PILLS[kind].bold))
    icon = now.length(19) if PILLS[kind].icon else 0
    return QSize(metrics.horizontalAdvance(words) + icon + now.length(18), now.length(22))


def draw_pill(painter: QPainter, place: QRect, kind: str, words: str, mirrored: bool = False, scale: float = 1) -> None:
    """Draw a pill in `place`, words elided where they do not fit."""
    pill, now = PILLS[kind], look.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(place).adjusted(1, 1, -1, -1)
    edge = QPen(QColor(getattr(now.tokens, pill.edge)), 1.5) if pill.edge else QPen(Qt.PenStyle.NoPen)
    if pill.dashed:
        edge.setDashPattern([2.5, 1.8])
    painter.setPen(edge)
    painter.setBrush(now.colour(pill.fill) if pill.fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    inner = place.adjusted(now.length(8), 0, -now.length(8), 0)
    if pill.icon:
        side = now.length(14)
        left = inner.right() - side + 1 if mirrored else inner.left()
        top = place.top() + (place.height() - side) // 2
        painter.drawPixmap(left, top, pixmap(pill.icon, getattr(now.tokens, pill.ink), side, scale))
        gap = side + now.length(5)
        inner = inner.adjusted(0, 0, -gap, 0) if mirrored else inner.adjusted(gap, 0, 0, 0)
    painter.setPen(now.colour(pill.ink))
    painter.setFont(now.font("small", pill.bold))
    fitted = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inner.width() + 1)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, isolated(fitted))
    painter.restore()


class PillLabel(QWidget):
    """A pill as a widget; a screen reader hears its words."""

    def __init__(self, kind: str = "unknown", words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.kind, self.words = kind, words
        self.show_state(kind, words)

    def show_state(self, kind: str, words: str) -> None:
        """Show another state. KeyError for a kind that is not in PILLS."""
        PILLS[kind]
        self.kind, self.words = kind, words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for the words."""
        return pill_size(self.kind, self.words)

    def minimumSizeHint(self) -> QSize:
        """Narrower pills elide their words."""
        return QSize(look.current().length(44), look.current().length(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        draw_pill(painter, self.rect(), self.kind, self.words, mirrored, self.devicePixelRatioF())


class StateDelegate(QStyledItemDelegate):
    """Draws a cell whose model gives PILL_ROLE as a pill with the cell's text."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The cell's ground, and the pill at its start."""
        kind = index.data(PILL_ROLE)
        if kind not in PILLS:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        words, option.text = str(index.data() or ""), ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        cell: QRect = option.rect
        size = pill_size(kind, words)
        width = min(size.width(), cell.width() - 16)
        place = QRect(cell.left() + 8, cell.center().y() - size.height() // 2, width, size.height())
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if mirrored:
            place.moveRight(cell.right() - 8)
        draw_pill(painter, place, kind, words, mirrored, painter.device().devicePixelRatioF())

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Room for the pill."""
        kind = index.data(PILL_ROLE)
        if kind not in PILLS:
            return super().sizeHint(option, index)
        return pill_size(kind, str(index.data() or "")).grownBy(QMargins(8, 4, 8, 4))
