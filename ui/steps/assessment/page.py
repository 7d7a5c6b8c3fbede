"""Step 5: what was due, what was paid, why, and with which hours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ui.parts import Panel, Segments, WhyPanel
from ui.parts.amount import figure_text
from ui.session import Session
from ui.steps import StepPage, StepState

if TYPE_CHECKING:
    from ui.steps.assessment.parts_of_claim import Parts
    from wml_claim.figure import Figure


class AssessmentPage(StepPage):
    """Charts and table, the claim explained, the scenarios, and behind a button the choices of the calculation."""

    code = "assessment"

    def title(self) -> str:
        """The name."""
        return self.tr("Beoordeling")

    def question(self) -> str:
        """The question."""
        return self.tr("Wat had betaald moeten worden, en met welke uren?")

    def next_label(self) -> str:
        """On to the letter."""
        return self.tr("Verder: &brief")

    def state(self, session: Session) -> StepState:
        """What is chosen, or why nothing can be."""
        if session.assessment is None:
            return StepState("unknown", self.tr("Wacht op feiten"))
        if session.claim is None:
            return StepState("doubt", self.tr("Primair kiezen"))
        if session.assessment.presumption.contradictions and not session.dossier.contradictions_answer \
                and "presumption" in session.dossier.choices.alternatives:  # fmt: skip
            return StepState("doubt", self.tr("1 reden nodig"))
        if not session.claim.items:
            return StepState("none", self.tr("Niets te vorderen"))
        return StepState("ok", self.tr("Primair gekozen"))

    # ------------------------------------------------------------ widgets

    def build(self) -> None:
        """The overview; the choices are made when they are first asked for."""
        from ui.steps.assessment.arrangement import Arrangement
        from ui.steps.assessment.matrix import Matrix
        from ui.steps.assessment.notices import Notices
        from ui.steps.assessment.periods import PeriodsPanel
        from ui.steps.waiting import Waiting

        self._parts: Parts | None = None
        self.periods = PeriodsPanel()
        self.periods.why.connect(self.why)
        self.periods.chosen.connect(self._select)
        self.explanation = WhyPanel(closable=False)
        self.explanation.reading.connect(self.reading)
        self.explanation.law_row.connect(self.law_row)
        self.matrix = Matrix(self.session)
        self.matrix.why.connect(self.why)
        self.notices = Notices()
        self.notices.chosen.connect(self.periods.choose)
        self._bottom = Panel(self.tr("Welke uren?"), margins=0)
        self._bottom_switch = Segments(
            [("hours", self.tr("Scenario's")), ("notices", self.tr("Let op"))], self.tr("Onderaan"), True
        )
        self._bottom_switch.choose("hours")
        self._bottom_switch.chosen.connect(self._show_bottom)
        self._bottom_switch.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._bottom.head.insertWidget(1, self.matrix.sentence, 1)
        self._bottom.head.setStretch(2, 0)
        self._bottom.head.addWidget(self._bottom_switch)
        self._bottom_pages = QStackedWidget()
        self._bottom_pages.addWidget(self.matrix)
        self._bottom_pages.addWidget(self.notices)
        around = QWidget()
        inner = QVBoxLayout(around)
        inner.setContentsMargins(14, 12, 14, 12)
        self._waiting = Waiting("scale", self.tr("Nog geen scenario's"))
        self._waiting.go.connect(self.go)
        inner.addWidget(self._waiting)
        self._bottom_pages.addWidget(around)
        self._bottom.body.addWidget(self._bottom_pages)
        self._overview = Arrangement(self.periods, self.explanation, self._bottom)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._overview)
        self._choices: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._choose = QPushButton()
        self._choose.clicked.connect(self._turn)
        self._name_turn()

    def extra_acts(self) -> Sequence[QWidget]:
        """The way to the choices and back."""
        return [self._choose]

    def show_place(self, place: str) -> None:
        """Show the choices, or what to mind."""
        if (place == "choices") != (self._stack.currentIndex() == 1):
            self._turn()
        if place == "notices":
            self._bottom_switch.choose("notices")
            self._show_bottom("notices")
            self._overview.show_panel(2)

    def _turn(self) -> None:
        from ui.steps.assessment.choices import ChoicesPanel

        if self._choices is None:
            self._choices = ChoicesPanel(self.session)
            self._stack.addWidget(self._choices)
        shown = self._stack.currentWidget() is self._choices
        self._stack.setCurrentIndex(0 if shown else 1)
        self._name_turn()
        self.refresh(self.session)
        (self._choose if shown else self._choices).setFocus(Qt.FocusReason.TabFocusReason)

    def _name_turn(self) -> None:
        shown = self._stack.currentIndex() == 1
        self._choose.setText(self.tr("Terug naar de b&edragen") if shown else self.tr("K&euzes bij de berekening…"))

    def _show_bottom(self, name: object) -> None:
        waits = self.session.assessment is None
        self._bottom_pages.setCurrentIndex(2 if waits else 1 if name == "notices" else 0)
        self.matrix.sentence.setVisible(name != "notices")
        self._bottom.head.setStretch(2, 1 if name == "notices" else 0)
        self._bottom.title.setText(self.tr("Let op") if name == "notices" else self.tr("Welke uren?"))

    # ------------------------------------------------------------ from the dossier

    def refresh(self, session: Session) -> None:
        """Everything as it is now."""
        from ui.steps.assessment.choices import ChoicesPanel

        if isinstance(self._choices, ChoicesPanel) and self._stack.currentIndex() == 1:
            self._choices.refresh(session)
            return
        self.periods.refresh(session)
        self.matrix.refresh(session)
        self.notices.refresh(session)
        count = len(session.assessment.warnings) if session.assessment else 0
        self._bottom_switch.button("notices").setText(self.tr("Let op ({n})").format(n=count))
        self._waiting.refresh(session)
        self._bottom_switch.setVisible(session.assessment is not None)
        self._show_bottom(self._bottom_switch.value)
        self._explain_claim(session)
        if self.periods.current >= 0:
            self._select(self.periods.current)

    def _explain_claim(self, session: Session) -> None:
        from ui.steps.assessment.parts_of_claim import parts_of

        self._parts = None
        if session.assessment is None or session.claim is None:
            self.explanation.show_nothing(self.tr("Zodra er kan worden gerekend, staat hier de som."))
            return
        self._parts = parts_of(session.assessment, session.claim)
        self.explanation.show_parts(session.claim.totals.total, self._parts.lines)
        fee = session.claim.totals.court_fee
        self.explanation.remark.setText(
            self.tr("griffierecht {amount} apart").format(amount=figure_text(fee, sign=False)) if fee else ""
        )

    def _select(self, place: int) -> None:
        """Open the sum of a pay period in the explanation."""
        scenario = self.session.assessment and self.session.assessment.scenarios[self.session.dossier.choices.primary]
        if not scenario or self._parts is None:
            return
        if not self._showing_claim:
            self._explain_claim(self.session)
        span = scenario.periods[place].span
        if span in self._parts.spans:
            self.explanation.tree.open_line(0, self._parts.spans.index(span))

    @property
    def _showing_claim(self) -> bool:
        return self._parts is not None and self.explanation.tree.model().rowCount() == len(self._parts.lines)

    def show_why(self, figure: Figure) -> bool:
        """Explain a figure in this step's own panel."""
        if not self.built or self._stack.currentIndex() == 1:
            return False
        claim = self.session.claim
        if claim is not None and figure is claim.totals.total:
            self._explain_claim(self.session)
        else:
            self.explanation.show_figure(figure)
            self.explanation.remark.setText("")
        self.explanation.tree.setFocus(Qt.FocusReason.TabFocusReason)
        return True
