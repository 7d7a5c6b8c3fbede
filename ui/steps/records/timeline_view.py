"""The time line as a picture and as a table. Left and right arrows move the chosen period."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QToolTip, QWidget

from ui import look
from ui.parts.hatch import draw_cell
from ui.steps.records.timeline import Slot
from wml_claim.notation import SHORT_MONTHS

LEAST, MOST, TOP, CELL, MARGIN, HEIGHT = 28, 60, 6, 26, 14, 62


@dataclass(frozen=True, slots=True)
class LineGeometry:
    """`count` periods of `slot` pixels each, from `start`; `mirrored` runs from right to left."""

    count: int
    slot: float
    scale: float
    mirrored: bool = False

    @property
    def width(self) -> float:
        """All periods together."""
        return self.count * self.slot

    def left(self, place: int) -> float:
        """Where a period begins."""
        return self.width - (place + 1) * self.slot if self.mirrored else place * self.slot

    def place_at(self, x: float) -> int | None:
        """The period at a place, None outside."""
        place = int((self.width - x if self.mirrored else x) // self.slot)
        return place if 0 <= place < self.count else None


def fitted(count: int, room: float, scale: float, mirrored: bool = False) -> LineGeometry:
    """The periods in `room` pixels: stretched to fill it, never narrower than their label needs."""
    slot = min(max(room / count, LEAST * scale), MOST * scale) if count else LEAST * scale
    return LineGeometry(count, slot, scale, mirrored)


class TimelineView(QAbstractScrollArea):
    """`chosen` carries a Slot when a person chooses it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Loonstroken per loonperiode"))
        self.viewport().setAutoFillBackground(False)
        self.slots: tuple[Slot, ...] = ()
        self._current = 0
        look.current().changed.connect(self._fit)

    def show_slots(self, slots: tuple[Slot, ...]) -> None:
        """Show these periods; at first the first that lacks its slip is chosen."""
        fresh = not self.slots
        self.slots = slots
        self._current = min(self._current, max(len(slots) - 1, 0))
        if fresh:
            self._current = next((i for i, slot in enumerate(slots) if slot.state != "same"), 0)
        self._fit()
        self._tell()

    @property
    def slot(self) -> Slot | None:
        """The chosen period."""
        return self.slots[self._current] if self.slots else None

    def _tell(self) -> None:
        if self.slot is not None:
            self.setAccessibleDescription(self.slot.words)
        self.viewport().update()

    @property
    def geometry_now(self) -> LineGeometry:
        """The measures in force."""
        room = self.viewport().width() - 2 * look.current().length(MARGIN)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return fitted(len(self.slots), room, look.current().length(100) / 100, mirrored)

    def sizeHint(self) -> QSize:
        """One row, its months, and a scroll bar where it does not fit."""
        bar = 12 if self.horizontalScrollBar().maximum() > 0 else 0
        return QSize(400, look.current().length(HEIGHT) + bar)

    def minimumSizeHint(self) -> QSize:
        """As high as its row."""
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the periods to the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        now, bar = self.geometry_now, self.horizontalScrollBar()
        room = self.viewport().width() - 2 * look.current().length(MARGIN)
        before = bar.maximum()
        bar.setRange(0, max(0, round(now.width) - room))
        bar.setPageStep(max(room, 1))
        if (before > 0) != (bar.maximum() > 0):
            self.updateGeometry()
        self._reveal()
        self.viewport().update()

    def _reveal(self) -> None:
        if not self.slots:
            return
        now, bar = self.geometry_now, self.horizontalScrollBar()
        left = now.left(self._current)
        if left < bar.value():
            bar.setValue(int(left))
        elif left + now.slot > bar.value() + bar.pageStep():
            bar.setValue(round(left + now.slot - bar.pageStep()))

    def _offset(self) -> float:
        return look.current().length(MARGIN) - self.horizontalScrollBar().value()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Draw anew."""
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows by one period, Home and End."""
        ahead = -1 if self.geometry_now.mirrored else 1
        key = Qt.Key
        steps = {
            key.Key_Left: -ahead,
            key.Key_Right: ahead,
            key.Key_Home: -len(self.slots),
            key.Key_End: len(self.slots),
        }
        step = steps.get(key(event.key()))
        if step is None or not self.slots:
            super().keyPressEvent(event)
            return
        self._take(min(max(self._current + step, 0), len(self.slots) - 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the period under the mouse."""
        place = self.geometry_now.place_at(event.position().x() - self._offset())
        if place is not None:
            self._take(place)

    def _take(self, place: int) -> None:
        self._current = place
        self._reveal()
        self._tell()
        self.chosen.emit(self.slot)

    def viewportEvent(self, event: QEvent) -> bool:
        """The period under the mouse in words."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.geometry_now.place_at(event.pos().x() - self._offset())
            QToolTip.showText(event.globalPos(), self.slots[place].words if place is not None else "", self)
            return True
        return super().viewportEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The cells, the line under the six months, the names of the months."""
        painter, now = QPainter(self.viewport()), self.geometry_now
        painter.translate(self._offset(), 0)
        top, height = TOP * now.scale, CELL * now.scale
        for place, slot in enumerate(self.slots):
            box = QRectF(now.left(place) + 1.5, top, now.slot - 3, height)
            if place == self._current:
                self._paint_chosen(painter, box.adjusted(-2, -4, 2, 4))
            self._paint_slot(painter, box, slot)
        self._paint_below(painter, now, top + height)

    def _paint_chosen(self, painter: QPainter, box: QRectF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.current().colour("accent"), 2))
        painter.setBrush(look.current().colour("accent_soft"))
        painter.drawRoundedRect(box, 4, 4)
        painter.restore()

    def _paint_slot(self, painter: QPainter, box: QRectF, slot: Slot) -> None:
        now = look.current()
        painter.setFont(now.font("small"))
        width = painter.fontMetrics().horizontalAdvance(slot.label)
        draw_cell(painter, box, slot.state, width + 6)
        painter.setPen(now.colour("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, slot.label)

    def _below(self, slot: Slot, year: int | None) -> str:
        """The month under a period, and the year where it is new; a month that stands in the cell is not repeated."""
        name, own = SHORT_MONTHS[slot.span.first.month - 1], slot.span.first.year
        words = "" if slot.label == name else name
        return words if own == year else f"{words} {own}".strip()

    def _paint_below(self, painter: QPainter, now: LineGeometry, bottom: float) -> None:
        colours = look.current()
        painter.setFont(colours.font("small"))
        shown: tuple[int, int] | None = None
        right = float("-inf")
        for place, slot in enumerate(self.slots):
            left = now.left(place)
            if slot.inside:
                painter.fillRect(QRectF(left, bottom + 5, now.slot, 3), colours.colour("accent"))
            month = (slot.span.first.year, slot.span.first.month)
            name = self._below(slot, shown[0] if shown else None)
            width = painter.fontMetrics().horizontalAdvance(name)
            fits = now.mirrored or left + 2 > right
            if month != shown and fits:
                painter.setPen(colours.colour("text2"))
                start = left + now.slot - width - 6 if now.mirrored else left + 2
                place_of = QRectF(start, bottom + 9, width + 4, 20 * now.scale)
                painter.drawText(place_of, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
                right = left + width + 10
            shown = month if fits or month == shown else shown
