"""The languages to choose from, each in its own letters: for a person who cannot read the rest of the window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from ui import languages, look

IN_A_ROW = 5


class LanguageChoice(QWidget):
    """One button per language. `spoken` carries the codes of the adviser's and the worker's language, empty for as is.

    Dutch and English are for both; another language is the worker's alone.
    """

    spoken = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.load_all_fonts()  # every language in its own letters
        self.setAccessibleName(self.tr("Welke taal leest u?"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setSpacing(6)
        self.buttons: dict[str, QPushButton] = {}
        order = [*languages.of_workers("en"), *reversed(languages.OF_THE_ADVISER)]
        for place, code in enumerate(order):
            button = self.buttons[code] = QPushButton(languages.NAMES[code])
            button.setProperty("type", "small")
            button.setCheckable(True)
            button.setChecked(code == languages.current().worker)
            button.clicked.connect(lambda _on, code=code: self._choose(code))
            grid.addWidget(button, *divmod(place, IN_A_ROW))
        grid.setColumnStretch(IN_A_ROW, 1)

    def _choose(self, code: str) -> None:
        for one, button in self.buttons.items():
            button.setChecked(one == code)
        self.spoken.emit(code if code in languages.OF_THE_ADVISER else "", code)
