"""Let op: what the assessment warns of, each with what it is about."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts import Empty, fill, plain_table
from ui.session import Session
from wml_claim.assessment import Assessment, Warning
from wml_claim.notation import day_short


class Notices(QWidget):
    """A table of warnings; Enter on one that is about a pay period chooses it."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._empty = Empty(
            "circle-check", self.tr("Niets om op te letten"), self.tr("De berekening heeft geen waarschuwingen.")
        )
        self.table = plain_table((self.tr("Waarover"), self.tr("Wat er is")), stretch=1, name=self.tr("Let op"))
        self.table.setWordWrap(True)
        self.table.activated.connect(lambda index: self._choose(index.row()))
        column.addWidget(self.table, 1)
        column.addWidget(self._empty)
        self._spread = 0
        self._periods: list[int] = []

    def refresh(self, session: Session) -> None:
        """The warnings as they are now."""
        assessment = session.assessment
        found = assessment.warnings if assessment else ()
        self.table.setVisible(bool(found))
        self._empty.setVisible(not found)
        fill(self.table, [(_about(warning), warning.message) for warning in found])
        self.table.resizeRowsToContents()
        self._periods = [_period(assessment, warning) for warning in found] if assessment else []

    def _choose(self, row: int) -> None:
        if self._periods[row] >= 0:
            self.chosen.emit(self._periods[row])


def _about(warning: Warning) -> str:
    try:
        return day_short(date.fromisoformat(warning.about))
    except ValueError:
        return {"employment": "dienstverband"}.get(warning.about, warning.about)


def _period(assessment: Assessment, warning: Warning) -> int:
    """The place of the pay period a warning is about; -1 for another matter."""
    try:
        day = date.fromisoformat(warning.about)
    except ValueError:
        return -1
    scenario = assessment.scenarios[assessment.dossier.choices.primary] or assessment.documented
    return next((place for place, period in enumerate(scenario.periods) if day in period.span), -1)
