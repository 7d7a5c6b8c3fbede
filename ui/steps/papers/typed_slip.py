"""Typing a payslip over: for a scan that could not be read, or a slip that never came as a file."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui import entry
from ui.parts import DayEdit, EntryField, wrapped
from ui.steps.papers.words import item_words
from wml_claim.records import Payslip, PayslipItem
from wml_claim.span import Span


class TypedSlip(QWidget):
    """A form for the totals of a slip; its lines follow in the list of values. `made` carries the new Payslip."""

    made = Signal(object)

    def __init__(self, document: str | None, span: Span | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._values: dict[str, Any] = {"first": span.first if span else None, "last": span.last if span else None}
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addWidget(
            wrapped(self.tr("Typ wat op de strook staat. Losse regels en inhoudingen volgen daarna."), "small", "muted")
        )
        day, euro = (entry.parse_day, entry.write_day), (entry.parse_euro, entry.write_euro)
        hours = (entry.parse_hours, entry.write_hours)
        self.fields = {
            "first": self._field(self.tr("&Eerste dag van de periode"), *day, DayEdit()),
            "last": self._field(self.tr("Laa&tste dag van de periode"), *day, DayEdit()),
            "gross": self._field(self.tr("B&ruto"), *euro),
            "hours": self._field(self.tr("Uren &op de strook"), *hours),
            "net": self._field(self.tr("&Netto uitbetaald"), *euro),
        }
        for key, field in self.fields.items():
            field.show_value(self._values.get(key))
            field.entered.connect(lambda value, key=key: self._values.update({key: value}))
            column.addWidget(field)
        self.button = QPushButton(self.tr("Strook toe&voegen"))
        self.button.setProperty("primary", "true")
        self.button.clicked.connect(self._make)
        column.addWidget(self.button)
        column.addStretch(1)

    def _field(self, label: str, parse: entry.Parse, write: entry.Write, line: DayEdit | None = None) -> EntryField:
        return EntryField(label, "", parse, write, line)

    def _make(self) -> None:
        """Make the slip, or say under the field what it lacks."""
        first: date | None = self._values.get("first")
        last: date | None = self._values.get("last")
        gross: Fraction | None = self._values.get("gross")
        lacking = ("first", first), ("last", last), ("gross", gross)
        for key, value in lacking:
            if value is None and not self.fields[key].error:
                self.fields[key].show_error(self.tr("Dit is nodig om de strook te gebruiken."))
        if first is not None and last is not None and last < first:
            self.fields["last"].show_error(self.tr("De laatste dag ligt voor de eerste."))
        wrong = next((field for field in self.fields.values() if field.error), None)
        if wrong is not None or first is None or last is None or gross is None:
            if wrong is not None:
                wrong.line.setFocus()
            return
        wage = PayslipItem(item_words()["wage"].capitalize(), "wage", gross)
        self.made.emit(
            Payslip(Span(first, last), gross, self._values.get("net"), (wage,), hours=self._values.get("hours"),
                    document=self._document)
        )  # fmt: skip
