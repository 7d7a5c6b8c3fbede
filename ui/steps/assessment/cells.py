"""The cells of the scenario matrix: grounds, edges, and the amounts of one scenario."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui import look
from ui.parts import FigureButton, Text
from ui.parts.amount import figure_text, isolated
from wml_claim.assessment import Scenario
from wml_claim.figure import Figure

Ground = Literal["plain", "primary", "off"]


class Cell(QWidget):
    """A cell with a line above and at its start. The primary column is tinted, with an edge above its head."""

    def __init__(self, head: bool = False, edge: bool = True) -> None:
        super().__init__()
        self._head, self._edge = head, edge
        self._ground: Ground = "plain"
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 6 if head else 5, 12, 6)
        self.column.setSpacing(3)

    def show_ground(self, ground: Ground) -> None:
        """Tint it."""
        if ground != self._ground:
            self._ground = ground
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and lines."""
        now, painter = look.current(), QPainter(self)
        colour = {"plain": "base", "primary": "accent_soft", "off": "alt"}[self._ground]
        painter.fillRect(self.rect(), now.colour(colour))
        if not self._head:
            painter.fillRect(0, 0, self.width(), 1, now.colour("line"))
        elif self._ground == "primary":
            painter.fillRect(0, 0, self.width(), 3, now.colour("accent"))
        if self._edge:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            painter.fillRect(self.width() - 1 if mirrored else 0, 0, 1, self.height(), now.colour("line"))


class Amounts(QWidget):
    """Hours, due, paid and shortfall of one scenario; each can say why."""

    why = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        self.buttons: dict[str, FigureButton] = {}
        names = {
            "hours": self.tr("uren"), "due": self.tr("verschuldigd"), "paid": self.tr("betaald"),
            "shortfall": self.tr("te weinig"),
        }  # fmt: skip
        for row, (name, words) in enumerate(names.items()):
            large = name == "shortfall"
            label = Text(words, "small", bold=large)
            button = FigureButton()
            button.setProperty("type", "head" if large else "small")
            button.setProperty("quiet", "true")
            button.why.connect(self.why)
            grid.addWidget(label, row, 0)
            grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            self.buttons[name] = button
        self.barred = Text("", "small", "muted")
        grid.addWidget(self.barred, len(names), 0, 1, 2)

    def show_scenario(self, scenario: Scenario, barred: Figure | None) -> None:
        """The amounts of a scenario; `barred` is what of the shortfall is left out as lost."""
        for name, button in self.buttons.items():
            figure: Figure = getattr(scenario, name)
            button.show_figure(figure)
            button.setText(isolated(figure_text(figure, sign=name == "shortfall")))
        self.barred.setVisible(barred is not None and bool(barred.value))
        if barred is not None:
            self.barred.setText(self.tr("waarvan verjaard {amount}").format(amount=figure_text(barred)))
