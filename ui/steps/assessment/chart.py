"""The charts: what was due and paid per period as bars, and the hourly wage against the minimum as lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import look
from ui.parts.amount import isolated
from ui.steps.assessment.bars import Bar
from ui.steps.assessment.geometry import Box, Geometry, Label, Margins, Segment, hatch_lines, lay_out
from wml_claim.notation import euro, exact, number

HATCH = 5


class Chart(QWidget):
    """One bar per period. Left and right (or a click) choose; `chosen` carries the place of the bar."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Verschuldigd en betaald, met het uurloon daaronder"))
        self._bars: tuple[Bar, ...] = ()
        self.current = -1

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is drawn."""
        return self._bars

    def show_bars(self, shown: Sequence[Bar], current: int) -> None:
        """Draw these bars, with one of them chosen; -1 for none."""
        self._bars = tuple(shown)
        self.current = current if -1 <= current < len(shown) else -1
        self.setAccessibleDescription(self.sentence())
        self.update()

    def sentence(self) -> str:
        """The content of the charts in one sentence, with the chosen bar."""
        if not self._bars:
            return self.tr("Er is nog niets om te tekenen.")
        due, paid, short = (sum(getattr(bar, name) for bar in self._bars) for name in ("due", "paid", "shortfall"))
        whole = self.tr("{n} staven: verschuldigd {due}, betaald {paid}, te weinig {short}.").format(
            n=len(self._bars), due=euro(due), paid=euro(paid), short=euro(short)
        )
        return f"{whole} {self.tr('Gekozen:')} {bar_words(self._bars[self.current])}" if self.current >= 0 else whole

    def geometry_now(self) -> Geometry:
        """Where everything stands at this size."""
        now = look.current()
        metrics = QFontMetrics(now.font("small"))
        bold = QFontMetrics(now.font("small", bold=True))
        words = (self.tr("minimum per uur"), self.tr("betaald per uur"), self.tr("verschuldigd"))
        amounts = [number(value) for bar in self._bars[:1] + self._bars[-1:] for value in (bar.due, bar.paid)] or ["0"]
        amount = max(bold.horizontalAdvance(each) for each in amounts)
        left = max(metrics.horizontalAdvance(f"{each} ") for each in words) + bold.horizontalAdvance("00,00")
        left = max(left, metrics.horizontalAdvance(f"{words[2]} ") + amount) + now.length(10)
        line = float(metrics.height())
        margins = Margins(left, amount + now.length(10), now.length(8), line + now.length(4), line)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return lay_out(self._bars, self.width(), self.height(), margins, mirrored)

    def minimumSizeHint(self) -> QSize:
        """Small enough for a laptop with a task bar."""
        return QSize(look.current().length(300), look.current().length(156))

    def sizeHint(self) -> QSize:
        """As drawn."""
        return QSize(look.current().length(700), look.current().length(238))

    # ------------------------------------------------------------ choosing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose the neighbour, Home and End the ends."""
        last = len(self._bars) - 1
        back = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        steps = {Qt.Key.Key_Left: 1 if back else -1, Qt.Key.Key_Right: -1 if back else 1}
        key = Qt.Key(event.key())
        if key in steps and last >= 0:
            self._choose(min(last, max(0, self.current + steps[key])))
        elif key == Qt.Key.Key_Home and last >= 0:
            self._choose(0)
        elif key == Qt.Key.Key_End and last >= 0:
            self._choose(last)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses the bar under it."""
        place = self.geometry_now().bar_at(event.position().x())
        if place is not None:
            self._choose(place)

    def _choose(self, place: int) -> None:
        if place != self.current:
            self.show_bars(self._bars, place)
            self.chosen.emit(place)

    def event(self, event: QEvent) -> bool:
        """The amounts of the bar under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self.geometry_now().bar_at(event.pos().x())
            QToolTip.showText(event.globalPos(), bar_words(self._bars[place]) if place is not None else "", self)
            return True
        return super().event(event)

    # ------------------------------------------------------------ drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, bars, axes, lines, amounts."""
        if not self._bars:
            return
        now, painter, drawn = look.current(), QPainter(self), self.geometry_now()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ticks(painter, drawn)
        if self.current >= 0:
            painter.setPen(QPen(now.colour("accent"), 2))
            painter.setBrush(now.colour("accent_soft"))
            painter.drawRoundedRect(_rect(drawn.frame(self.current)), 4, 4)
        self._draw_bars(painter, drawn)
        painter.setPen(QPen(now.colour("border"), 1))
        for y in (drawn.base, drawn.wage_base):
            painter.drawLine(QLineF(drawn.plot.x, y, drawn.plot.x + drawn.plot.width, y))
        paid = QPen(now.colour("paid"), 3)
        minimum = QPen(now.colour("text"), 2)
        minimum.setDashPattern([3.5, 1.5])
        for segments, pen in ((drawn.paid, paid), (drawn.minimum, minimum)):
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLines([_line(segment) for segment in segments])
        self._draw_labels(painter, drawn)

    def _draw_ticks(self, painter: QPainter, drawn: Geometry) -> None:
        now = look.current()
        painter.setFont(now.font("small"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        free = float("inf") if mirrored else float("-inf")
        for x, words in drawn.ticks:
            painter.setPen(QPen(now.colour("line"), 1))
            painter.drawLine(QLineF(x, drawn.plot.y - 2, x, drawn.plot.bottom + now.length(6)))
            width = painter.fontMetrics().horizontalAdvance(words) + 8
            left = x - width if mirrored else x
            if (left + width > free) if mirrored else (left < free):
                continue
            free = left if mirrored else left + width
            painter.setPen(now.colour("text2"))
            place = QRectF(left + 4, drawn.plot.bottom + now.length(3), width, painter.fontMetrics().height())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, words)

    def _draw_bars(self, painter: QPainter, drawn: Geometry) -> None:
        now = look.current()
        lines: list[QLineF] = []
        for bar in drawn.bars:
            painter.fillRect(_rect(bar.solid), now.colour("paid"))
            if bar.hatch.height > 0:
                painter.fillRect(_rect(bar.hatch), now.colour("short_soft"))
                lines += [_line(each) for each in hatch_lines(bar.hatch, float(now.length(HATCH)))]
        painter.setPen(QPen(now.colour("short"), 1.6))
        painter.drawLines(lines)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        dashed = QPen(now.colour("border"), 1.2)
        dashed.setDashPattern([2.5, 1.8])
        for bar in drawn.bars:
            if bar.hatch.height > 0:
                painter.setPen(QPen(now.colour("short"), 1.2))
                painter.drawRect(_rect(bar.hatch).adjusted(0.6, 0.6, -0.6, -0.6))
            if bar.unknown.height > 0:
                painter.setPen(dashed)
                painter.drawRect(_rect(bar.unknown).adjusted(0.6, 0.6, -0.6, -0.6))

    def _draw_labels(self, painter: QPainter, drawn: Geometry) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        near, far = (drawn.right, drawn.left) if mirrored else (drawn.left, drawn.right)
        plot, space = drawn.plot, look.current().length(6)
        for labels, at_left in ((near, True), (far, False)):
            named = at_left != mirrored
            for label in labels:
                self._draw_label(painter, label, plot.x - space if at_left else plot.x + plot.width + space,
                                 at_left, named)  # fmt: skip

    def _draw_label(self, painter: QPainter, label: Label, x: float, ends_at_x: bool, named: bool) -> None:
        now = look.current()
        amount = isolated(number(label.amount))
        words = f"{self._name(label)}\u00a0" if named else ""
        plain, bold = now.font("small"), now.font("small", bold=True)
        wide = QFontMetrics(plain).horizontalAdvance(words)
        total = wide + QFontMetrics(bold).horizontalAdvance(amount)
        start = x - total if ends_at_x else x
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        y = label.y + QFontMetrics(plain).ascent() / 2 - 1
        painter.setFont(plain)
        painter.setPen(now.colour("text2"))
        painter.drawText(QPointF(start + total - wide if mirrored else start, y), words)
        painter.setFont(bold)
        painter.setPen(now.colour("text"))
        painter.drawText(QPointF(start if mirrored else start + wide, y), amount)

    def _name(self, label: Label) -> str:
        return {
            "verschuldigd": self.tr("verschuldigd"), "betaald": self.tr("betaald"),
            "minimum per uur": self.tr("minimum per uur"), "betaald per uur": self.tr("betaald per uur"),
        }[label.words]  # fmt: skip


def bar_words(bar: Bar) -> str:
    """The amounts of one bar in words."""
    words = QCoreApplication.translate(
        "Chart", "{title}: {hours} uren, verschuldigd {due}, betaald {paid}, te weinig {short}."
    )
    return words.format(
        title=bar.title, hours=exact(bar.hours, 2), due=euro(bar.due), paid=euro(bar.paid), short=euro(bar.shortfall)
    )


def _rect(box: Box) -> QRectF:
    return QRectF(*box)


def _line(segment: Segment) -> QLineF:
    return QLineF(*segment)
