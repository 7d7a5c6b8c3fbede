"""Choosing the day for which everything is calculated."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QWidget

from ui.session import Session


class DayPopup(QCalendarWidget):
    """A calendar under the strip. Enter or a click chooses, Escape leaves the day as it was."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setWindowFlags(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.setAccessibleName(self.tr("Dag waarvoor wordt gerekend"))
        if session.on:
            self.setSelectedDate(QDate(session.on.year, session.on.month, session.on.day))
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def show_below(self, anchor: QWidget) -> None:
        """Open it, its end under the end of `anchor`."""
        self.adjustSize()
        place = anchor.mapToGlobal(QPoint(anchor.width() - self.width(), anchor.height()))
        self.move(place)
        self.show()
        self.setFocus()

    def _choose(self, chosen: QDate) -> None:
        day = date(chosen.year(), chosen.month(), chosen.day())
        self.session.apply(self.tr("dag van de berekening"), lambda dossier: replace(dossier, on=day))
        self.close()
