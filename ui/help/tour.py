"""The tour of the example: a strip with one hint per step, that never stands in the way of anything."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.icons import IconLabel, set_icon
from ui.parts import wrapped
from ui.steps import CODES


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tour", text)


def hint(code: str) -> str:
    """What to look at in a step of the example."""
    return {
        "who": _tr(
            "Een verzonnen zaak uit een kas. Hier staat wie voor wie werkte; onder elk veld staat waarom het wordt "
            "gevraagd. Verander gerust iets: Ctrl+Z zet het terug."
        ),
        "papers": _tr(
            "De loonstroken zijn gelezen; de laatste ontbreekt. Kies een strook en klik rechts op een bedrag: de plek "
            "op het papier licht op."
        ),
        "hours": _tr(
            "De eigen urenlijst zegt meer dan de loonstroken; de onderste rij telt. Kies boven een week en bekijk de "
            "dagen."
        ),
        "records": _tr("De werkgever hield geen begin- en eindtijden bij. Kies een bevinding: rechts staat waarom."),
        "assessment": _tr(
            "Boven staat wat per week te weinig is betaald. Kies een week en lees rechts waaruit het bedrag bestaat, "
            "tot op de strook en het artikel."
        ),
        "letter": _tr(
            "Zo wordt de brief gedrukt; links staan de andere stukken. Zelf beginnen: Ctrl+N, of sleep papieren "
            "hierheen."
        ),
    }[code]


class TourStrip(QFrame):
    """`stopped` follows the button that ends the tour; `go` carries the next step."""

    go = Signal(str)
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "info")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(IconLabel("eye", "accent", 18))
        self.words = wrapped("", "small")
        row.addWidget(self.words, 1)
        self.next = QPushButton()
        self.next.setProperty("type", "small")
        self.next.clicked.connect(self._go_on)
        row.addWidget(self.next)
        stop = QPushButton()
        stop.setProperty("icon", "true")
        stop.setProperty("type", "small")
        stop.setAccessibleName(self.tr("Rondleiding stoppen"))
        stop.setToolTip(self.tr("Rondleiding stoppen"))
        set_icon(stop, "x", size=16)
        stop.clicked.connect(self.stop)
        self.stop_button = stop
        row.addWidget(stop)
        self._code = CODES[0]
        self.on = False
        self.hide()

    def start(self, code: str) -> None:
        """Begin at a step."""
        self.on = True
        self.show_step(code)
        self.show()

    def stop(self) -> None:
        """No hints any more."""
        self.on = False
        self.hide()
        self.stopped.emit()

    def show_step(self, code: str) -> None:
        """The hint of a step, when the tour is on."""
        self._code = code
        number = CODES.index(code) + 1
        title = self.tr("Rondleiding {n} van {all}.").format(n=number, all=len(CODES))
        self.words.setText(f"{title} {hint(code)}")
        self.setAccessibleName(self.words.text())
        last = number == len(CODES)
        self.next.setText(self.tr("Klaar") if last else self.tr("Volgende"))
        self.next.setAccessibleName(self.tr("Rondleiding: klaar") if last else self.tr("Rondleiding: volgende stap"))

    def _go_on(self) -> None:
        if self._code == CODES[-1]:
            self.stop()
        else:
            self.go.emit(CODES[CODES.index(self._code) + 1])
