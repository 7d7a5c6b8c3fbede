"""The three columns of step 2: list, paper, what was read; where there is less room the last two take turns."""

from __future__ import annotations

from ui import look
from ui.parts import Columns

THREE_FROM = 1000
LIST, PAPER, READ = range(3)


class PaperColumns(Columns):
    """From 1000 pixels three columns, from 700 the list with paper or values, below that one at a time."""

    def _arrange(self) -> None:
        super()._arrange()
        if self.narrow or self.width() >= look.current().length(THREE_FROM):
            return
        self.switch.setVisible(True)
        shown = READ if self._shown == READ else PAPER
        self.switch.choose(shown)
        for place in (PAPER, READ):
            widget = self._columns[place].widget
            widget.setVisible(place == shown)
            widget.setMinimumWidth(0)
            widget.setMaximumWidth(16_777_215)
