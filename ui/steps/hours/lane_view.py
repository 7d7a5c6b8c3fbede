"""The lanes: weeks across, sources down, what counts last. Arrow keys move the chosen week."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QToolTip, QWidget

from ui import look
from ui.icons import pixmap
from ui.parts.hatch import GROUNDS, draw_cell
from ui.steps.hours.geometry import Box, Geometry, fitted
from ui.steps.hours.lanes import Cell, Evidence, Lane
from ui.steps.hours.words import lane_name, short_hours, week_sentence
from wml_claim.span import Span


class LaneView(QAbstractScrollArea):
    """The chart. `week_chosen` carries a week as a Span when a person chooses it; `entered` follows Enter."""

    week_chosen = Signal(object)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Uren per week en per bron"))
        self.viewport().setAutoFillBackground(False)
        self._evidence: Evidence | None = None
        self._lanes: tuple[Lane, ...] = ()
        self._current = 0
        look.current().changed.connect(self._fit)

    # ------------------------------------------------------------ what is shown

    def show_evidence(self, evidence: Evidence) -> None:
        """Show these lanes; the week that was chosen stays so where it can."""
        self._evidence = evidence
        self._lanes = (*evidence.lanes, evidence.counts)
        self._current = min(self._current, max(len(evidence.weeks) - 1, 0))
        self._fit()
        self._tell()

    @property
    def week(self) -> Span | None:
        """The chosen week."""
        weeks = self._evidence.weeks if self._evidence else ()
        return weeks[self._current] if weeks else None

    def choose(self, week: Span) -> None:
        """Show a week as chosen, silently."""
        weeks = self._evidence.weeks if self._evidence else ()
        if week in weeks:
            self._current = weeks.index(week)
            self._reveal()
            self._tell()

    def _tell(self) -> None:
        week = self.week
        if self._evidence is not None and week is not None:
            self.setAccessibleDescription(week_sentence(self._evidence, week))
        self.viewport().update()

    # ------------------------------------------------------------ measures

    @property
    def geometry_now(self) -> Geometry:
        """The measures in force."""
        weeks = self._evidence.weeks if self._evidence else ()
        scale = look.current().length(100) / 100
        room = self.viewport().width() - look.current().length(124) - 14
        first = weeks[0].first if weeks else date.min
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return fitted(len(weeks), first, max(len(self._lanes), 1), room, scale, mirrored)

    def sizeHint(self) -> QSize:
        """As high as its lanes."""
        return QSize(600, self._height())

    def minimumSizeHint(self) -> QSize:
        """As high as its lanes, and narrow if need be."""
        return QSize(200, self._height())

    def _height(self) -> int:
        bar = self.horizontalScrollBar()
        return round(self.geometry_now.height) + 4 + (12 if bar.maximum() > 0 else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the weeks to the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        now = self.geometry_now
        room = self.viewport().width() - round(now.label_width) - 14
        bar = self.horizontalScrollBar()
        before = bar.maximum()
        bar.setRange(0, max(0, round(now.width) - room))
        bar.setPageStep(max(room, 1))
        bar.setSingleStep(round(now.week_width))
        if (before > 0) != (bar.maximum() > 0) or self.height() != self._height():
            self.updateGeometry()
        self._reveal()
        self.viewport().update()

    def _reveal(self) -> None:
        """Scroll so that the chosen week is in sight."""
        now, bar = self.geometry_now, self.horizontalScrollBar()
        if not now.weeks:
            return
        box = now.column(self._current)
        if box.x < bar.value():
            bar.setValue(int(box.x))
        elif box.right > bar.value() + bar.pageStep():
            bar.setValue(round(box.right - bar.pageStep()))

    def _offset(self) -> float:
        """Where the weeks begin in the viewport."""
        now = self.geometry_now
        start = 0.0 if now.mirrored else now.label_width
        return start - self.horizontalScrollBar().value()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """The labels stay, the weeks move: draw anew."""
        self.viewport().update()

    # ------------------------------------------------------------ keyboard and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right by a week, Page keys by four, Home and End; Enter goes to the days."""
        key, now = Qt.Key, self.geometry_now
        ahead = -1 if now.mirrored else 1
        steps = {key.Key_Left: -ahead, key.Key_Right: ahead, key.Key_PageUp: -4, key.Key_PageDown: 4,
                 key.Key_Home: -now.weeks, key.Key_End: now.weeks}  # fmt: skip
        if event.key() in (key.Key_Return, key.Key_Enter):
            self.entered.emit()
            return
        step = steps.get(key(event.key()))
        if step is None or not now.weeks:
            super().keyPressEvent(event)
            return
        self._take(min(max(self._current + step, 0), now.weeks - 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the week under the mouse."""
        week = self.geometry_now.week_at(event.position().x() - self._offset())
        if week is not None:
            self._take(week)

    def _take(self, place: int) -> None:
        if place == self._current:
            return
        self._current = place
        self._reveal()
        self._tell()
        self.week_chosen.emit(self.week)

    def viewportEvent(self, event: QEvent) -> bool:
        """The week under the mouse in words."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._evidence is not None:
            week = self.geometry_now.week_at(event.pos().x() - self._offset())
            words = week_sentence(self._evidence, self._evidence.weeks[week]) if week is not None else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    # ------------------------------------------------------------ painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Months, the chosen week, cells, and the labels over them."""
        if self._evidence is None:
            return
        painter, now = QPainter(self.viewport()), self.geometry_now
        painter.setFont(look.current().font("small"))
        painter.save()
        painter.setClipRect(self._weeks_place(now))
        painter.translate(self._offset(), 0)
        self._paint_months(painter, now)
        if now.weeks:
            self._paint_chosen(painter, now.column(self._current))
        for row, lane in enumerate(self._lanes):
            for cell in lane.cells:
                self._paint_cell(painter, now.cell(row, cell.span), cell)
        painter.restore()
        self._paint_labels(painter, now)

    def _weeks_place(self, now: Geometry) -> QRectF:
        label = now.label_width
        left = 0.0 if now.mirrored else label
        return QRectF(left - 3, 0, self.viewport().width() - label + 3, self.viewport().height())

    def _paint_months(self, painter: QPainter, now: Geometry) -> None:
        ink, line = look.current().colour("text2"), look.current().colour("line")
        for x, name in now.months():
            painter.setPen(line)
            painter.drawLine(QPointF(x, 6), QPointF(x, now.height))
            painter.setPen(ink)
            words = QRectF(x - 96, 2, 92, 20 * now.scale) if now.mirrored else QRectF(x + 4, 2, 92, 20 * now.scale)
            side = Qt.AlignmentFlag.AlignRight if now.mirrored else Qt.AlignmentFlag.AlignLeft
            painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_chosen(self, painter: QPainter, box: Box) -> None:
        colours = look.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.colour("accent"), 2))
        painter.setBrush(colours.colour("accent_soft"))
        painter.drawRoundedRect(QRectF(box.x, box.y, box.width, box.height), 4, 4)

    def _paint_cell(self, painter: QPainter, box: Box, cell: Cell) -> None:
        place = QRectF(box.x, box.y, box.width, box.height)
        ground = GROUNDS[cell.state]
        words = short_hours(cell.hours) if cell.hours is not None else "?" if cell.state == "gap" else "–"
        font = look.current().font("small", ground.bold)
        width = QFontMetrics(font).horizontalAdvance(words)
        if width > box.width - 4:
            font.setStretch(max(50, int(100 * (box.width - 4) / width)))
        draw_cell(painter, place, cell.state, min(width + 8, box.width - 7))
        painter.setFont(font)
        painter.setPen(look.current().colour(ground.ink))
        if cell.state == "conflict" and box.width > width + look.current().length(18):
            side = look.current().length(14)
            icon = pixmap("equal-not", look.current().tokens.bad, side, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(box.x + 3, box.y + (box.height - side) / 2), icon)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_labels(self, painter: QPainter, now: Geometry) -> None:
        colours = look.current()
        left = self.viewport().width() - now.label_width if now.mirrored else 0.0
        for row, lane in enumerate(self._lanes):
            last = row == len(self._lanes) - 1
            top = now.row_top(row)
            if last:
                painter.setPen(colours.colour("line"))
                painter.drawLine(QPointF(0, top - 4), QPointF(self.viewport().width(), top - 4))
            painter.setPen(colours.colour("text"))
            painter.setFont(colours.font("small", bold=last))
            place = QRectF(left + 14, top, now.label_width - 18, 21 * now.scale)
            words = painter.fontMetrics().elidedText(lane_name(lane), Qt.TextElideMode.ElideRight, int(place.width()))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
