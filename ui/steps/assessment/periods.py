"""The panel of the pay periods: the charts, and the table behind a switch."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ui import look
from ui.parts import Empty, Panel, Segments, Text
from ui.session import Session
from ui.steps.assessment.bars import NARROWEST, Bar, bar_of, bars, kind_of, unit_of
from ui.steps.assessment.chart import Chart
from ui.steps.assessment.geometry import Box, hatch_lines
from ui.steps.assessment.table import PeriodTable
from wml_claim.assessment import Scenario

TALL = 380
"""From this height, in pixels at the normal size of type, chart and table stand below each other."""


class PeriodsPanel(Panel):
    """Grafiek and Tabel of the scenario that is claimed first. `chosen` carries the place of a pay period."""

    why = Signal(object)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Per periode"), margins=0, parent=parent)
        self.current = -1
        self._scenario: Scenario | None = None
        self._kind: str | None = None
        self._bars: tuple[Bar, ...] = ()
        self._legend = QWidget()
        row = QHBoxLayout(self._legend)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for swatch, words in (("paid", self.tr("betaald")), ("short", self.tr("te weinig, tot wat verschuldigd was"))):
            row.addWidget(_Swatch(swatch))
            row.addWidget(Text(words, "small", "muted"))
            row.addSpacing(8)
        self.head.insertWidget(1, self._legend)
        self.switch = Segments([("chart", self.tr("Grafiek")), ("table", self.tr("Tabel"))], self.tr("Weergave"), True)
        self.switch.choose("chart")
        self.switch.chosen.connect(self._show_view)
        self.switch.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.head.addWidget(self.switch)
        self._stack = QStackedWidget()
        self._around = QWidget()
        column = QVBoxLayout(self._around)
        column.setContentsMargins(6, 8, 6, 4)
        self.chart = Chart()
        self.chart.chosen.connect(self._choose_bar)
        column.addWidget(self.chart)
        self.table = PeriodTable()
        self.table.why.connect(self.why)
        self.table.chosen.connect(self._choose_row)
        empty = QWidget()
        below = QVBoxLayout(empty)
        self._empty = Empty("sum", self.tr("Nog geen bedragen"), " ")
        below.addWidget(self._empty)
        below.addStretch(1)
        both = QWidget()
        views = QVBoxLayout(both)
        views.setContentsMargins(0, 0, 0, 0)
        views.setSpacing(0)
        views.addWidget(self._around, 1)
        views.addWidget(self.table, 1)
        for page in (both, empty):
            self._stack.addWidget(page)
        self.body.addWidget(self._stack)

    def refresh(self, session: Session) -> None:
        """The scenario that is claimed first, as it is now."""
        assessment = session.assessment
        self._scenario = assessment.scenarios[session.dossier.choices.primary] if assessment else None
        spans = [period.span for period in self._scenario.periods] if self._scenario else []
        self._kind = kind_of(spans, session.dossier.employment.pay_period)
        count = len(self._scenario.periods) if self._scenario else 0
        self.current = min(self.current, count - 1)
        self._draw()
        if self._scenario:
            self.table.show_periods(self._scenario.periods, self._kind, self.current)
        self._show_view(self.switch.value)

    def choose(self, place: int) -> None:
        """Choose a pay period."""
        self.current = place
        if self._bars:
            self.chart.show_bars(self._bars, bar_of(self._bars, place))
        self.table.choose(place)
        self.chosen.emit(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many bars as fit; the legend only where there is room; where there is height the table below the chart."""
        super().resizeEvent(event)
        self._show_view(self.switch.value)
        self._legend.setVisible(self.width() > look.current().length(620))
        self._draw()

    def _draw(self) -> None:
        if self._scenario is None:
            self._bars = ()
            return
        periods = self._scenario.periods
        room = max(1, round(self.chart.width() * 0.7))
        self._bars = bars(periods, self._kind, room // look.current().length(NARROWEST))
        self.title.setText(self.tr("Per {unit}").format(unit=unit_of(self._bars, len(periods), self._kind)))
        chosen = bar_of(self._bars, self.current) if self.current >= 0 and self._bars else -1
        self.chart.show_bars(self._bars, chosen)

    def _choose_bar(self, bar: int) -> None:
        members = self._bars[bar].periods
        self.choose(self.current if self.current in members else members[0])

    def _choose_row(self, row: int) -> None:
        if row != self.current:
            self.choose(row)

    def _show_view(self, view: object) -> None:
        if not self._scenario or not self._scenario.periods:
            words = self.tr("Zodra er kan worden gerekend en de eerste betaalperiode voorbij is, staat die hier.")
            self._empty.show_words(words)
            self._stack.setCurrentIndex(1)
            return
        self._stack.setCurrentIndex(0)
        tall = self.height() >= look.current().length(TALL)
        self.switch.setHidden(tall)
        self._around.setHidden(not tall and view == "table")
        self.table.setHidden(not tall and view != "table")


class _Swatch(QWidget):
    """A small square filled as the bars are."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(look.current().length(14), look.current().length(14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Solid or hatched."""
        now, painter = look.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(self.width() - 2)
        if self._kind == "paid":
            painter.fillRect(QRectF(1, 1, side, side), now.colour("paid"))
            return
        painter.fillRect(QRectF(1, 1, side, side), now.colour("short_soft"))
        painter.setPen(QPen(now.colour("short"), 1.6))
        for line in hatch_lines(Box(1, 1, side, side), now.length(5)):
            painter.drawLine(round(line.x1), round(line.y1), round(line.x2), round(line.y2))
        painter.drawRect(QRectF(1, 1, side, side))
