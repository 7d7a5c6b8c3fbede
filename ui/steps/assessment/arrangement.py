"""Three panels as drawn: two above one; in a narrow window one at a time behind a switch."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui import look
from ui.parts import Panel, Segments

PAGES_BELOW = 780
WHY_WIDTH = 412
HOURS_HIGH = 392
"""The height at which the scenarios show all their rows, with the gap above them."""

GAP, TALL = 12, 700
"""Between the panels; and from which height the room that is left goes to the charts, which then have their table
below them."""


class Arrangement(QWidget):
    """Charts and explanation side by side above the scenarios."""

    def __init__(self, periods: Panel, why: Panel, hours: Panel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panels = (periods, why, hours)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        names = [(0, self.tr("Per periode")), (1, self.tr("Waarom")), (2, self.tr("Welke uren"))]
        self.switch = Segments(names, self.tr("Wat wordt getoond"), True)
        self.switch.choose(0)
        self.switch.chosen.connect(lambda place: self.show_panel(int(str(place))))
        column.addWidget(self.switch)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        self._grid.addWidget(periods, 0, 0)
        self._grid.addWidget(why, 0, 1)
        self._grid.addWidget(hours, 1, 0, 1, 2)
        column.addLayout(self._grid, 1)
        self._shown = 0
        self._narrow: bool | None = None

    def show_panel(self, place: int) -> None:
        """Bring a panel to the front where one is shown at a time."""
        self._shown = place
        self._narrow = None
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As small as one page may be."""
        return QSize(look.current().length(320), look.current().length(160))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All three or one at a time."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        now = look.current()
        narrow = self.width() < now.length(PAGES_BELOW)
        room = self.height() - now.length(HOURS_HIGH)
        most = (self.height() - GAP) // 2 if self.height() >= now.length(TALL) else now.length(284)
        upper = max(now.length(200), min(most, room))  # a row above half would be laid over the scenarios
        for place, panel in enumerate(self._panels):
            panel.setVisible(not narrow or place == self._shown)
            panel.setMinimumHeight(0 if narrow or place == 2 else upper)
            panel.setMaximumHeight(16_777_215 if narrow or place == 2 else upper)
        why = self._panels[1]
        width = now.length(WHY_WIDTH if self.width() > now.length(1000) else 330)
        why.setMinimumWidth(0 if narrow else width)
        why.setMaximumWidth(16_777_215 if narrow else width)
        self._grid.setRowStretch(0, 1 if narrow and self._shown < 2 else 0)
        self._grid.setRowStretch(1, 1 if not narrow or self._shown == 2 else 0)
        self._panels[2].title.setVisible(not narrow)
        self._grid.setHorizontalSpacing(0 if narrow else GAP)
        self._grid.setVerticalSpacing(0 if narrow else GAP)
        if narrow != self._narrow:
            self._narrow = narrow
            self.switch.setVisible(narrow)
            self.switch.choose(self._shown)
