"""Beside the grid: what the sources say about the chosen day, which one counts, and how it was written down."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import look
from ui.core_words import source_name
from ui.icons import IconLabel
from ui.parts import FigureButton, Segments, rule, wrapped
from ui.parts.amount import isolated
from ui.steps.hours.cells import Made
from ui.steps.hours.lanes import Evidence
from ui.steps.hours.words import day_words
from wml_claim.figure import Figure
from wml_claim.notation import clock, day_short
from wml_claim.records import WorkedHours

DIARY: Made = ("diary", "at_the_time")
LATER: Made = ("diary", "later")
STATEMENT: Made = ("statement", "later")


class DayPanel(QWidget):
    """`why` carries the hours that count; `said` how the typed hours were written down."""

    why = Signal(object)
    made_said = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._question())
        self._title = wrapped("", bold=True)
        column.addWidget(self._title)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(10)
        self._rows.setVerticalSpacing(6)
        self._rows.setColumnStretch(1, 1)
        column.addLayout(self._rows)
        self._rule = wrapped("", "small", "muted")
        column.addWidget(self._rule)
        column.addStretch(1)

    def _question(self) -> QWidget:
        self._ask = QFrame()
        column = self._ask_column = QVBoxLayout(self._ask)
        column.setSpacing(6)
        head = QHBoxLayout()
        self._ask_icon = IconLabel("help-circle", "doubt", 18)
        self._ask_title = wrapped(self.tr("Hoe zijn de getypte uren opgeschreven?"), bold=True)
        head.addWidget(self._ask_icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._ask_title, 1)
        column.addLayout(head)
        self._ask_why = wrapped("", "small")
        column.addWidget(self._ask_why)
        choices = [
            (DIARY, self.tr("toen bijgehouden")),
            (LATER, self.tr("later")),
            (STATEMENT, self.tr("verklaring")),
        ]
        self.made = Segments(choices, self.tr("Hoe zijn de getypte uren opgeschreven"), small=True)
        self.made.chosen.connect(self.made_said)
        column.addWidget(self.made)
        column.addWidget(rule())
        return self._ask

    def show_made(self, made: Made | None, waiting: int) -> None:
        """Show the answer, or ask; `waiting`: hours typed before it was given."""
        self.made.choose(made)
        asks = made is None and waiting > 0
        look.repolish(self._ask, panel="ask" if asks else None)
        self._ask_column.setContentsMargins(*((12, 8, 8, 8) if asks else (0, 0, 0, 0)))
        self._ask_icon.setVisible(asks)
        words = self.tr("Wat tijdens het werk is bijgehouden, weegt zwaarder dan wat later is opgeschreven.")
        if asks:
            words = self.tr("Tot dit is gezegd, tellen zij als verklaring. ") + words
        self._ask_why.setText(words)

    def show_day(self, day: date | None, evidence: Evidence, hours: tuple[WorkedHours, ...]) -> None:
        """What every source says about a day."""
        self._empty()
        if day is None:
            self._title.setText("")
            self._rule.setText("")
            return
        counted = evidence.days.get(day)
        if counted is None:
            self._title.setText(self.tr("{day}: geen uren").format(day=day_words(day)))
            self._rule.setText(self.tr("Typ in de tabel, of vul een vaste week in."))
            return
        several = bool(counted.others)
        words = self.tr("Welke uren tellen op {day}?") if several else self.tr("Uren op {day}")
        self._title.setText(words.format(day=day_words(day)))
        self._add(0, counted.source, counted.later, counted.hours, True, hours, day)
        for row, (source, figure) in enumerate(counted.others, 1):
            self._add(row, source, None, figure, False, hours, day)
        self._rule.setText(_rule_words(self) if several else self.tr("Er is geen tweede bron voor deze dag."))

    def _empty(self) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add(
        self, row: int, source: str, later: bool | None, figure: Figure, counts: bool,
        hours: tuple[WorkedHours, ...], day: date,
    ) -> None:  # fmt: skip
        icon = IconLabel("circle-check" if counts else "minus", "ok" if counts else "text2", 16)
        name = source_name(source).capitalize() + (
            self.tr(", later gemaakt") if later and source != "statement" else ""
        )
        state = self.tr("telt") if counts else self.tr("telt niet")
        remark = _remark(hours, source, day)
        words = wrapped(f"{name}: {state}", bold=counts)
        below = wrapped(remark, "small", "muted")
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(words)
        if remark:
            column.addWidget(below)
        self._rows.addWidget(icon, row, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(both, row, 1)
        amount = FigureButton(figure)
        amount.setText(isolated(clock(figure.value)))
        amount.setAccessibleName(f"{name}: {clock(figure.value)}, {state}")
        amount.why.connect(self.why)
        self._rows.addWidget(amount, row, 2, Qt.AlignmentFlag.AlignTop)


def _rule_words(panel: DayPanel) -> str:
    return panel.tr(
        "Per dag telt één bron, de eerste die er is: registratie van de werkgever, locatie, berichten, rooster, "
        "urenlijst van toen, afspraak, wat later is gemaakt, verklaring. De andere blijven als tegenspraak staan."
    )


def _remark(hours: tuple[WorkedHours, ...], source: str, day: date) -> str:
    """Times and paper of the records behind a source on a day."""
    parts = []
    for record in hours:
        if record.source != source or day not in record.span:
            continue
        if record.is_shift and record.begin and record.end:
            parts.append(f"{record.begin:%H:%M} – {record.end:%H:%M}")
        elif record.per_week or len(record.span) > 1:
            parts.append(f"{day_short(record.span.first)} – {day_short(record.span.last)}")
        if record.document:
            parts.append(record.document)
    return ", ".join(dict.fromkeys(parts))
