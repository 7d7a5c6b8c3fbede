"""Amounts: the same digits everywhere, left to right in every language, each able to say why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ui import languages
from wml_claim.figure import DAYS, EURO, EURO_PER_HOUR, HOURS, Figure
from wml_claim.notation import euro, exact, number

ISOLATE, END = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """Text that runs as its own first letter does, amounts and days from left to right, in a line of either way."""
    return f"{ISOLATE}{text}{END}"


def own_way(text: str) -> str:
    """The same for a text that Qt draws itself; as it is where the window runs from left to right."""
    return isolated(text) if text and languages.current().mirrored else text


def figure_text(figure: Figure, sign: bool = True) -> str:
    """A figure as people read it: "€ 6.764,99", "1.610 uren". `sign`: with the euro sign or unit."""
    if figure.unit in (EURO, EURO_PER_HOUR):
        return euro(figure.value) if sign else number(figure.value)
    text = exact(figure.value, 2)
    if not sign:
        return text
    return f"{text}\u00a0{'uren' if figure.unit == HOURS else 'dagen' if figure.unit == DAYS else ''}".rstrip()


class AmountLabel(QLabel):
    """A figure at the end of its line."""

    def __init__(self, figure: Figure | None = None, size: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("type", size)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.show_figure(figure)

    def show_figure(self, figure: Figure | None, sign: bool = True) -> None:
        """Show another figure; None shows nothing."""
        self.setText(isolated(figure_text(figure, sign)) if figure is not None else "")


class FigureButton(QPushButton):
    """A figure as a link: pressing it, or Alt+W while it has the keyboard, asks why."""

    why = Signal(object)

    def __init__(self, figure: Figure | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("link", "true")
        self.figure = figure
        self.clicked.connect(self._ask)
        self.show_figure(figure)

    def show_figure(self, figure: Figure | None) -> None:
        """Show another figure; None hides the button."""
        self.figure = figure
        if figure is None:
            self.hide()
        elif self.parentWidget() is not None:  # without a parent yet it would be a window of its own
            self.show()
        if figure is not None:
            self.setText(isolated(figure_text(figure)))
            self.setToolTip(self.tr("Waarom? (Alt+W)"))
            self.setAccessibleName(f"{figure.label}: {figure_text(figure)}")

    def _ask(self) -> None:
        if self.figure is not None:
            self.why.emit(self.figure)
