"""What was read from one payslip: its values in rows, doubts where they belong, the sum below."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.parts import rule
from ui.session import Session
from ui.steps.papers.ask_box import AskBox, first_first, muted_line
from ui.steps.papers.value_row import ValueRow
from ui.steps.papers.values import Value, fact_lines, line_of, rows_of, sums_of, with_line, with_value
from ui.steps.papers.words import deduction_words, facts_of, item_words, slip_title, without_name
from wml_claim.corrections import accept, problems_of, with_facts_of_kind, with_payslip, without_line
from wml_claim.figure import Reading
from wml_claim.records import Deduction, Payslip, PayslipItem, Problem


class SlipPanel(QWidget):
    """One payslip. `marked` carries the key of the value whose spot should be lit."""

    marked = Signal(str)

    def __init__(self, session: Session, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.place = session, place
        self.rows: dict[str, ValueRow] = {}
        self.boxes: list[AskBox] = []
        self._readings: Mapping[str, Reading] = {}
        self._shape: object = None
        self.chosen = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 10)
        self._column.setSpacing(0)
        self._inside = QWidget()
        self._column.addWidget(self._inside)
        self._column.addLayout(self._acts())
        self._below = QWidget()
        self._column.addWidget(self._below)
        self._column.addStretch(1)

    def _acts(self) -> QHBoxLayout:
        acts = QHBoxLayout()
        acts.setContentsMargins(14, 6, 14, 6)
        for words, call in (
            (self.tr("Loonre&gel toevoegen"), self._add_item),
            (self.tr("&Inhouding toevoegen"), self._add_deduction),
        ):
            button = QPushButton(words)
            button.setProperty("link", "true")
            button.setProperty("type", "small")
            button.clicked.connect(call)
            acts.addWidget(button)
        acts.addStretch(1)
        return acts

    @property
    def slip(self) -> Payslip:
        """The slip as the dossier has it."""
        return self._session.dossier.payslips[self.place]

    # ------------------------------------------------------------ from the dossier

    def show_slip(self, readings: Mapping[str, Reading]) -> None:
        """Show the slip as it is now; rows are made again only when other rows or doubts are needed."""
        self._readings = readings
        problems = problems_of(self._session.dossier, self.slip)
        values = rows_of(self.slip, readings)
        shape = tuple(value.key for value in values), problems
        if shape != self._shape:
            focused = self.chosen if self._has_keyboard() else ""
            self._make(values, problems)
            self._shape = shape
            if focused in self.rows:
                self.rows[focused].field.setFocus()
        for value in values:
            about = [problem for problem in problems if problem.about == value.key]
            self.rows[value.key].show_value(value, line_of(self.slip, value.key), about)
        for key, row in self.rows.items():
            row.set_open(key == self.chosen)
        self._show_below()

    def _has_keyboard(self) -> bool:
        row = self.rows.get(self.chosen)
        return row is not None and row.field.hasFocus()

    def _make(self, values: tuple[Value, ...], problems: tuple[Problem, ...]) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows, self.boxes = {}, []
        keys = {value.key for value in values}
        for problem in problems:
            if problem.about not in keys:
                column.addWidget(self._box(problem, ""))
        for value in values:
            row = self._row(value)
            self.rows[value.key] = row
            for problem in problems:
                if problem.about == value.key:
                    column.addWidget(self._box(problem, value.label))
            column.addWidget(row)
            column.addWidget(rule())
        first_first(self.boxes)
        self._column.replaceWidget(self._inside, inside)
        inside.show()
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = inside

    def _box(self, problem: Problem, label: str) -> AskBox:
        words = without_name(problem.message, self.slip.document or "")
        title = self.tr("{label}: klopt dit?").format(label=label) if label else self.tr("Klopt dit?")
        box = AskBox(title, words, self.tr("Klopt"), self.tr("Ve&rbeteren") if label else "")
        box.accepted.connect(lambda: self._accept(problem))
        box.mended.connect(lambda: self._mend(problem.about))
        self.boxes.append(box)
        return box

    def _row(self, value: Value) -> ValueRow:
        key, row = value.key, ValueRow(value)
        row.selected.connect(lambda: self.choose(key))
        row.corrected.connect(lambda new: self._correct(key, new))
        row.line_changed.connect(lambda changes: self._change_line(key, changes))
        row.removed.connect(lambda: self._remove_line(key))
        row.spread.connect(lambda: self._spread(key))
        return row

    def _show_below(self) -> None:
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(5)
        tones = {True: ("sum", "ok"), False: ("alert-triangle", "bad"), None: ("circle-dashed", "text2")}
        for line in sums_of(self.slip):
            column.addWidget(muted_line(*tones[line.holds], line.words))
        answers = {True: ("circle-check", "ok"), False: ("circle-x", "bad"), None: ("circle-dashed", "text2")}
        for words, answer in fact_lines(self.slip):
            column.addWidget(muted_line(*answers[answer], words))
        self._column.replaceWidget(self._below, below)
        below.show()
        self._below.hide()
        self._below.deleteLater()
        self._below = below

    # ------------------------------------------------------------ what a person does

    def choose(self, key: str) -> None:
        """Make a value the chosen one and have its spot lit."""
        self.chosen = key
        for own, row in self.rows.items():
            row.set_open(own == key)
        self.marked.emit(key)

    def light_question(self) -> None:
        """Light the spot of the first doubt, without taking the keyboard."""
        doubted = {problem.about for problem in problems_of(self._session.dossier, self.slip)}
        first = next((key for key in self.rows if key in doubted), "")
        if first:
            self.marked.emit(first)

    def focus(self, key: str) -> None:
        """Put the keyboard on a value, as when its spot on the paper was clicked."""
        if key in self.rows:
            self.rows[key].field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.choose(key)

    def _mend(self, key: str) -> None:
        self.focus(key)
        self.rows[key].field.selectAll()

    def _apply(self, label: str, slip: Payslip) -> None:
        what = slip_title(self.slip.span).lower()
        self._session.apply(f"{label}, {what}", lambda dossier: with_payslip(dossier, self.place, slip))

    def _correct(self, key: str, new: Any) -> None:
        self._apply(self.rows[key].field.accessibleName().lower(), with_value(self.slip, key, new))

    def _change_line(self, key: str, changes: dict[str, Any]) -> None:
        label = self.tr("soort") if "kind" in changes else self.tr("naam") if "label" in changes else self.tr("feit")
        line = line_of(self.slip, key)
        if isinstance(line, Deduction) and "kind" in changes:
            facts = {fact: None for fact in facts_of(line.kind) if fact not in facts_of(changes["kind"])}
            changes = facts | changes
        self._apply(f"{label} {line.label if line else ''}", with_line(self.slip, key, **changes))

    def _remove_line(self, key: str) -> None:
        label = self.tr("regel weg, {slip}").format(slip=slip_title(self.slip.span).lower())
        self.chosen = ""
        self._session.apply(label, lambda dossier: without_line(dossier, self.place, key))

    def _spread(self, key: str) -> None:
        line = line_of(self.slip, key)
        if isinstance(line, Deduction):
            label = self.tr("feiten over {kind}").format(kind=deduction_words().get(line.kind, line.kind))
            self._session.apply(label, lambda dossier: with_facts_of_kind(dossier, line))

    def _accept(self, problem: Problem) -> None:
        name = self.slip.document
        if name is not None:
            label = self.tr("{name} nagekeken").format(name=slip_title(self.slip.span).lower())
            self._session.apply(label, lambda dossier: accept(dossier, name, (problem,)))

    def _add_item(self) -> None:
        slip = self.slip
        new = PayslipItem(item_words()["wage"].capitalize(), "wage", Fraction(0))
        self._apply(self.tr("regel erbij"), replace(slip, items=(*slip.items, new)))
        self._mend(f"items.{len(slip.items)}")

    def _add_deduction(self) -> None:
        slip = self.slip
        new = Deduction(deduction_words()["other"].capitalize(), "other", Fraction(0))
        self._apply(self.tr("inhouding erbij"), replace(slip, deductions=(*slip.deductions, new)))
        self._mend(f"deductions.{len(slip.deductions)}")
