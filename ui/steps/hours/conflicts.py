"""Days on which sources differ, weeks above sixty hours, and weeks without hours, each leading to its place."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.core_words import source_name
from ui.icons import IconLabel
from ui.parts import fill, plain_table, wrapped
from ui.steps.hours.lanes import Evidence
from ui.steps.hours.words import WEEKDAYS, gap_words
from wml_claim.notation import clock, day_short
from wml_claim.span import iso_week_of

if TYPE_CHECKING:
    from wml_claim.assessment import Assessment


class ConflictList(QWidget):
    """`day_chosen` carries a day to go to."""

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._remark = wrapped("", "small", "muted")
        column.addWidget(self._remark)
        self._table = plain_table(
            (self.tr("Dag"), self.tr("Telt"), self.tr("Telt niet")), (), 2, self.tr("Dagen waarop bronnen verschillen")
        )
        self._table.clicked.connect(self._go)
        self._table.activated.connect(self._go)
        column.addWidget(self._table, 10)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(6)
        column.addLayout(self._notes)
        column.addStretch(1)
        self._days: list[date] = []
        self._serious = 0

    def refresh(self, evidence: Evidence, assessment: Assessment | None) -> None:
        """The days, the warnings, the gaps."""
        conflicts = assessment.conflicts if assessment else ()
        self._days = [conflict.day for conflict in conflicts]
        fill(
            self._table,
            [
                (
                    f"{WEEKDAYS[c.day.weekday()]} {day_short(c.day)}",
                    f"{source_name(c.counts[0])} {clock(c.counts[1].value)}",
                    "; ".join(f"{source_name(source)} {clock(hours.value)}" for source, hours in c.others),
                )
                for c in conflicts
            ],
        )
        self._table.setVisible(bool(conflicts))
        self._remark.setText(
            self.tr("Welke bron telt, volgt uit een vaste volgorde; kies een dag voor de uitleg.")
            if conflicts
            else self.tr("Op geen enkele dag spreken bronnen elkaar tegen.")
        )
        self._show_notes(evidence, assessment)

    @property
    def count(self) -> int:
        """How many things here ask for attention: days, warnings, impossible records, weeks without hours."""
        return len(self._days) + self._serious

    def _show_notes(self, evidence: Evidence, assessment: Assessment | None) -> None:
        while self._notes.count():
            item = self._notes.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._serious = len(evidence.faults) + bool(evidence.gaps)
        for words in evidence.faults:
            self._notes.addWidget(self._note(words, "alert-triangle", "bad"))
        for warning in assessment.warnings if assessment else ():
            if warning.code == "over_60_hours":
                self._serious += 1
                year, week = (int(part) for part in warning.about.split("-W"))
                self._notes.addWidget(
                    self._note(warning.message, "help-circle", "doubt", iso_week_of(year, week).first)
                )
        if evidence.gaps:
            words = self.tr("Weken zonder uren: {weeks}.").format(weeks=gap_words(evidence.gaps))
            self._notes.addWidget(self._note(words, "file-off", "bad", evidence.gaps[0].first))
        if evidence.single:
            words = self.tr("{n} van {all} weken steunen op één bron.").format(
                n=evidence.single, all=len(evidence.counts.cells)
            )
            self._notes.addWidget(self._note(words, "info-circle", "text2"))

    def _note(self, words: str, icon: str, tone: str, day: date | None = None) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(icon, tone, 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(wrapped(words, "small"), 1)
        if day is not None:
            button = QPushButton(self.tr("Toon"))
            button.setProperty("type", "small")
            button.setProperty("link", "true")
            button.setAccessibleName(self.tr("Toon: {words}").format(words=words))
            button.clicked.connect(lambda: self.day_chosen.emit(day))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _go(self) -> None:
        row = self._table.currentIndex().row()
        if 0 <= row < len(self._days):
            self.day_chosen.emit(self._days[row])
