"""A segmented switch: a few choices side by side, one of them on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ui import languages


class Segments(QWidget):
    """Choices as (value, words). `chosen` follows a person's choice, never `choose`.

    The arrow keys move within the switch, as in radio buttons; Tab takes it as one stop.
    """

    chosen = Signal(object)

    def __init__(
        self,
        choices: Sequence[tuple[object, str]],
        name: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._values = [value for value, _ in choices]
        for place, (_, words) in enumerate(choices):
            button = QToolButton()
            button.setText(words)
            button.setCheckable(True)
            end = "first" if place == 0 else "last" if place == len(choices) - 1 else "middle"
            button.setProperty("segment", f"mirrored {end}" if languages.current().mirrored else end)
            button.setProperty("type", "small" if small else "body")
            button.setAccessibleName(f"{name}: {words}" if name else words)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == 0 else Qt.FocusPolicy.ClickFocus)
            self._group.addButton(button, place)
            row.addWidget(button)
        row.addStretch(1)
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._values[place]))
        if choices:
            self.setFocusProxy(self._group.button(0))

    @property
    def value(self) -> object:
        """The value that is on; None when none is."""
        place = self._group.checkedId()
        return self._values[place] if place >= 0 else None

    def button(self, value: object) -> QToolButton:
        """The button of a value. ValueError when there is none."""
        button = self._group.button(self._values.index(value))
        assert isinstance(button, QToolButton)
        return button

    def choose(self, value: object) -> None:
        """Show a value as chosen; one that is not among the choices shows none."""
        self._group.setExclusive(False)
        for place, own in enumerate(self._values):
            self._group.button(place).setChecked(own == value)
        self._group.setExclusive(True)
        stop = self._group.checkedId() if self._group.checkedId() >= 0 else 0
        for place in range(len(self._values)):
            policy = Qt.FocusPolicy.StrongFocus if place == stop else Qt.FocusPolicy.ClickFocus
            self._group.button(place).setFocusPolicy(policy)
        self.setFocusProxy(self._group.button(stop))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose the neighbour."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        place = (max(self._group.checkedId(), 0) + step) % len(self._values)
        self._group.button(place).setFocus(Qt.FocusReason.OtherFocusReason)
        self._group.button(place).click()
