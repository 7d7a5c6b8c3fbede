"""Welke uren? The scenarios side by side, as a grid that a screen reader walks cell by cell."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui import look
from ui.parts import PillLabel, Text, scrolled, wrapped
from ui.session import Session
from ui.steps.assessment.cells import Amounts, Cell
from ui.steps.assessment.comparison import compare, name_of
from ui.steps.assessment.grounds import Standing, standing
from ui.steps.assessment.roles import ROLES, blocked_by, give, role_of, role_words, why_not
from wml_claim.assessment import Assessment, Scenario
from wml_claim.claim import Claim
from wml_claim.dossier import SCENARIOS, Dossier, ScenarioCode
from wml_claim.figure import Figure
from wml_claim.notation import day_short

STACKED_BELOW = 700
"""Narrower than this the scenarios stand one below the other."""


class Matrix(QWidget):
    """Four columns, the same rows in each. Choosing a role changes the dossier.

    `sentence` compares the outcomes; it stands in the head of the panel around the matrix.
    """

    why = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.sentence = wrapped("", "small")
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        self._labels: list[Cell] = []
        names = (
            self.tr("Scenario"), self.tr("Waarom deze uren?"), self.tr("Bedragen"), self.tr("Grond"),
            self.tr("Wat haalt dit onderuit?"),
        )  # fmt: skip
        for row, words in enumerate(names):
            cell = Cell(head=row == 0, edge=False)
            if row:
                cell.column.addWidget(wrapped(words, "small", "muted"))
            cell.column.addStretch(1)
            cell.setFixedWidth(look.current().length(108))
            self._labels.append(cell)
        self.columns = {code: ScenarioColumn(session, code) for code in SCENARIOS}
        for column in self.columns.values():
            column.why.connect(self.why)
        self._grid = grid
        self._stacked: bool | None = None
        self._shares = dict.fromkeys(range(1, len(SCENARIOS) + 1), 1)
        self._arrange()
        self.area = scrolled(body)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # its last rows have nothing else that takes the keyboard
        self.area.setProperty("ring", True)
        self.area.setAccessibleName(self.tr("Scenario's naast elkaar"))
        outer.addWidget(self.area, 1)

    def refresh(self, session: Session) -> None:
        """The scenarios as they are now."""
        assessment = session.assessment
        self.setEnabled(assessment is not None)
        if assessment is None:
            self.sentence.setText("")
            return
        self.sentence.setText(compare(assessment, session.dossier.choices.primary))
        for place, (code, column) in enumerate(self.columns.items(), start=1):
            column.refresh(assessment, session.claim)
            self._shares[place] = 8 if assessment.scenarios[code] else 5
        if not self._stacked:
            self._stacked = None
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or one below the other where there is no room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        stacked = self.width() < look.current().length(STACKED_BELOW)
        if stacked == self._stacked:
            return
        self._stacked = stacked
        for row, cell in enumerate(self._labels):
            cell.setVisible(not stacked)
            self._grid.addWidget(cell, row, 0)
        for place, column in enumerate(self.columns.values(), start=1):
            for row, cell in enumerate(column.cells):
                at = (row + place * len(column.cells), 1) if stacked else (row, place)
                self._grid.addWidget(cell, *at)
            self._grid.setColumnStretch(place, (place == 1) if stacked else self._shares[place])


class ScenarioColumn(QWidget):
    """The cells of one scenario. It draws nothing itself: its cells stand in the matrix."""

    why = Signal(object)

    def __init__(self, session: Session, code: ScenarioCode) -> None:
        super().__init__()
        self.session, self.code = session, code
        self.head, self.hours, self.sums, self.ground, self.rebut = cells = [Cell(head=row == 0) for row in range(5)]
        self.cells = tuple(cells)
        self._build_head()
        self._why_hours = wrapped("", "small")
        self.hours.column.addWidget(self._why_hours)
        self._build_contradictions()
        self.hours.column.addStretch(1)
        self._amounts = Amounts()
        self._amounts.why.connect(self.why)
        self.sums.column.addWidget(self._amounts)
        self._status_again = PillLabel()
        self.sums.column.addWidget(self._status_again)
        self.sums.column.addStretch(1)
        self._article = wrapped("", "small")
        self._status = PillLabel()
        self.ground.column.addWidget(self._article)
        self.ground.column.addWidget(self._status)
        self.ground.column.addStretch(1)
        self._rebutted = wrapped("", "small")
        self.rebut.column.addWidget(self._rebutted)
        self.rebut.column.addStretch(1)

    def _build_head(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        self._name = Text(name_of(self.code), bold=True)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._name.setMinimumWidth(look.current().length(96))
        self._name.setToolTip(name_of(self.code))
        self.role = QComboBox()
        self.role.setProperty("type", "small")
        self.role.setAccessibleName(self.tr("Rol van {name}").format(name=name_of(self.code)))
        for role in ROLES:
            self.role.addItem(role_words(role), role)
        self.role.activated.connect(self._take_role)
        row.addWidget(self._name, 1)
        row.addWidget(self.role)
        self.head.column.addLayout(row)

    def _build_contradictions(self) -> None:
        self._against = wrapped("", "small", "doubt")
        self._answer_label = Text(self.tr("Waarom &toch?"), "small", bold=True)
        self.answer = QLineEdit()
        self.answer.setPlaceholderText(self.tr("Reden, voor art. 21 Rv"))
        self.answer.setAccessibleName(self.tr("Waarom toch zes maanden voltijd?"))
        self._answer_label.setBuddy(self.answer)
        self._answer_label.setTextFormat(Qt.TextFormat.AutoText)
        self.answer.editingFinished.connect(self._take_answer)
        for widget in (self._against, self._answer_label, self.answer):
            self.hours.column.addWidget(widget)
            widget.hide()

    # ------------------------------------------------------------ to the dossier

    def _take_role(self, place: int) -> None:
        role = self.role.itemData(place)
        label = self.tr("{name}: {role}").format(name=name_of(self.code), role=role_words(role).lower())
        self.session.apply(label, lambda dossier: give(dossier, self.code, role))

    def _take_answer(self) -> None:
        text = self.answer.text().strip()

        def change(dossier: Dossier) -> Dossier:
            from dataclasses import replace

            return replace(dossier, contradictions_answer=text)

        self.session.apply(self.tr("waarom toch zes maanden voltijd"), change)

    # ------------------------------------------------------------ from the dossier

    def refresh(self, assessment: Assessment, claim: Claim | None) -> None:
        """This scenario as it is now; one that does not apply stays, with its reason."""
        scenario, choices = assessment.scenarios[self.code], assessment.dossier.choices
        role = role_of(choices, self.code)
        ground = "off" if scenario is None else "primary" if role == "primary" else "plain"
        for cell in self.cells:
            cell.show_ground(ground)  # type: ignore[arg-type]
        self._show_role(assessment)
        where = standing(assessment, self.code, self.session.law)
        self._show_ground(where, scenario)
        self._amounts.setVisible(scenario is not None)
        self._rebutted.setText(scenario.rebutted_by if scenario else "")
        self._why_hours.setText(scenario.why_hours if scenario else assessment.why_not[self.code])
        for label in (self._name, self._why_hours, self._article):
            label.setEnabled(scenario is not None)
        if scenario is not None:
            self._amounts.show_scenario(scenario, _barred(claim, self.code))
        self._status_again.setVisible(scenario is not None and where.kind != "law")
        self._status_again.show_state(where.kind, where.words)
        if self.code == "presumption":
            self._show_contradictions(assessment)

    def _show_role(self, assessment: Assessment) -> None:
        choices = assessment.dossier.choices
        model = self.role.model()
        assert isinstance(model, QStandardItemModel)
        allowed = 0
        for place, role in enumerate(ROLES):
            reason = why_not(assessment, choices, self.code, role)
            item: QStandardItem = model.item(place)
            item.setEnabled(not reason)
            item.setToolTip(reason)
            allowed += not reason
        self.role.setCurrentIndex(ROLES.index(role_of(choices, self.code)))
        self.role.setVisible(assessment.scenarios[self.code] is not None or allowed > 1)
        reasons = [reason for role in ROLES if (reason := why_not(assessment, choices, self.code, role))]
        self.role.setToolTip("\n".join(reasons))
        self.role.setAccessibleDescription(" ".join(reasons))

    def _show_ground(self, where: Standing, scenario: Scenario | None) -> None:
        known = where.checked_on if scenario is not None else None  # what does not apply here is said in fewer words
        checked = self.tr(" · nagekeken {day}").format(day=day_short(known)) if known else ""
        self._article.setText(f"{where.article}{checked}")
        self._status.show_state(where.kind, where.words)
        self._status.setToolTip(where.title)

    def _show_contradictions(self, assessment: Assessment) -> None:
        found = assessment.presumption.contradictions
        other = [] if found else [words for words in blocked_by(assessment) if "niet" in words]
        self._against.setText(" ".join([*found, *other]))
        self._against.setVisible(bool(found or other))
        self._answer_label.setVisible(bool(found))
        self.answer.setVisible(bool(found))
        text = assessment.dossier.contradictions_answer
        if self.answer.text() != text:
            self.answer.setText(text)


def _barred(claim: Claim | None, code: ScenarioCode) -> Figure | None:
    if claim is None:
        return None
    own = claim if claim.scenario == code else claim.alternatives.get(code)
    return own.totals.barred if own else None
