"""The memory interview, light: a usual week first, then the weeks that were different. It yields statements."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTableView, QVBoxLayout, QWidget

from ui import entry, look
from ui.entry import Refused
from ui.parts import DayEdit, EntryField, Text, fill, plain_table, wrapped
from ui.session import Session
from ui.steps.hours.edits import fill_span, stated_spans
from wml_claim.notation import days, exact
from wml_claim.span import Span


class TypicalWeek(QWidget):
    """From, through, hours per week, and the list of what was stated."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._first_shown: Span | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._ask = wrapped("", bold=True)
        column.addWidget(Text(self.tr("Vraag aan de werknemer"), "small", "muted"))
        column.addWidget(self._ask)
        self._fields(column)
        column.addWidget(self._list(), 1)
        self.remove_button = QPushButton(self.tr("Weghal&en"))
        self.remove_button.setProperty("type", "small")
        self.remove_button.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.addWidget(self.remove_button)
        row.addWidget(Text(self.tr("Telt als verklaring."), "small", "muted"))
        row.addStretch(1)
        column.addLayout(row)

    def _fields(self, column: QVBoxLayout) -> None:
        self._first = EntryField(self.tr("Van"), "", entry.parse_day, entry.write_day, DayEdit())
        self._last = EntryField(self.tr("Tot en met"), "", entry.parse_day, entry.write_day, DayEdit())
        self.hours = EntryField(
            self.tr("&Uren per week"), "", entry.parse_week_hours, entry.write_hours, beside=self._acts()
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._first, 3)
        row.addWidget(self._last, 3)
        column.addLayout(row)
        column.addWidget(self.hours)
        self.hours.line.returnPressed.connect(self._fill)

    def _acts(self) -> QWidget:
        self.fill_button = QPushButton(self.tr("&Invullen"))
        self.fill_button.clicked.connect(self._fill)
        self.off_button = QPushButton(self.tr("&Niet gewerkt"))
        self.off_button.clicked.connect(self._not_worked)
        acts = QWidget()
        row = QHBoxLayout(acts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.fill_button)
        row.addWidget(self.off_button)
        row.addStretch(1)
        return acts

    def _list(self) -> QTableView:
        headers = (self.tr("Weken"), self.tr("Uren per week"))
        self._table = plain_table(headers, (1,), name=self.tr("Vaste weken volgens de werknemer"))
        self._table.setMinimumHeight(look.current().length(84))
        return self._table

    # ------------------------------------------------------------ from the dossier

    def refresh(self) -> None:
        """The list, and the next question."""
        spans = stated_spans(self._session.dossier)
        fill(self._table, [(days(r.span.first, r.span.last), exact(r.hours or Fraction(0))) for r in spans])
        self.remove_button.setEnabled(bool(spans))
        self._ask.setText(
            self.tr("Waren er weken waarin u meer, minder of helemaal niet werkte?")
            if spans
            else self.tr("Hoeveel uur werkte u in een gewone week?")
        )
        whole = self._whole()
        if whole != self._first_shown:
            self._first_shown = whole
            self._first.show_value(whole.first if whole else None)
            self._last.show_value(whole.last if whole else None)

    def _whole(self) -> Span | None:
        employment, on = self._session.dossier.employment, self._session.on
        last = employment.end or on
        if employment.start is None or last is None or last < employment.start:
            return None
        return Span(employment.start, last)

    # ------------------------------------------------------------ to the dossier

    def _fill(self) -> None:
        try:
            hours = entry.parse_week_hours(self.hours.line.text())
        except Refused as refusal:
            self.hours.show_error(str(refusal))
            return
        if hours is None:
            self.hours.show_error(self.tr("Vul het aantal uren per week in, bijvoorbeeld 46."))
            self.hours.line.setFocus()
            return
        self._put(hours, self.tr("vaste week"))

    def _not_worked(self) -> None:
        self._put(Fraction(0), self.tr("weken niet gewerkt"))

    def _put(self, hours: Fraction, label: str) -> None:
        span = self._span()
        if span is None:
            return
        if hours == 0 and span == self._whole():
            self._first.show_error(self.tr("Kies hier de weken waarin niet is gewerkt."))
            return
        self._session.apply(label, lambda dossier: fill_span(dossier, span, hours))
        self.hours.show_value(None)
        self.hours.line.clear()
        self._first.line.setFocus()
        self._first.line.selectAll()

    def _span(self) -> Span | None:
        found: list[date] = []
        for field in (self._first, self._last):
            try:
                day = entry.parse_day(field.line.text())
            except Refused as refusal:
                field.show_error(str(refusal))
                return None
            if day is None:
                field.show_error(self.tr("Vul een dag in, bijvoorbeeld 31-12-2025."))
                return None
            field.show_error("")
            found.append(day)
        first, last = found
        whole = self._whole()
        if last < first:
            self._last.show_error(self.tr("Dit ligt voor de eerste dag."))
            return None
        if whole is not None and not (first in whole and last in whole):
            wrong = self._first if first not in whole else self._last
            wrong.show_error(
                self.tr("Dit ligt buiten het dienstverband ({days}).").format(days=days(whole.first, whole.last))
            )
            return None
        return Span(first, last)

    def _remove(self) -> None:
        spans = stated_spans(self._session.dossier)
        row = self._table.currentIndex().row()
        if not 0 <= row < len(spans):
            row = len(spans) - 1
        span = spans[row].span
        self._session.apply(self.tr("vaste week weghalen"), lambda dossier: fill_span(dossier, span, Fraction(0)))

    def begin(self) -> None:
        """Put the keyboard where the answer goes."""
        self.hours.line.setFocus()
