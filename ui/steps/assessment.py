"""Step 5: what was due and what was paid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from ui.parts import Panel, fill, plain_table
from ui.session import Session
from ui.steps import StepPage, StepState
from wml_claim.notation import days, number

if TYPE_CHECKING:
    from wml_claim.assessment import Period


class AssessmentPage(StepPage):
    """A list of what is known."""

    code = "assessment"

    def title(self) -> str:
        """The name."""
        return self.tr("Beoordeling")

    def question(self) -> str:
        """The question."""
        return self.tr("Wat had betaald moeten worden, en met welke uren?")

    def help(self) -> str:
        """What F1 says."""
        return self.tr("Per betaalperiode staat wat verschuldigd was en wat is betaald.")

    def next_label(self) -> str:
        """On to the next step."""
        return self.tr("Verder: &brief")

    def state(self, session: Session) -> StepState:
        """How far it is."""
        if session.claim is None:
            return StepState("unknown", self.tr("Nog niet te zeggen"))
        return StepState("ok", self.tr("Primair gekozen"))

    def build(self) -> None:
        """One table."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        panel = Panel(self.title(), margins=0)
        self._table = plain_table(("Periode", "Verschuldigd", "Betaald", "Te weinig"), (1, 2, 3), name=self.title())
        panel.body.addWidget(self._table)
        column.addWidget(panel)

    def refresh(self, session: Session) -> None:
        """The rows as they are now."""
        fill(
            self._table,
            [
                (days(row.span.first, row.span.last), *(number(x.value) for x in (row.due, row.paid, row.shortfall)))
                for row in _periods(session)
            ],
        )


def _periods(session: Session) -> tuple[Period, ...]:
    if session.assessment is None:
        return ()
    scenario = session.assessment.scenarios[session.dossier.choices.primary]
    return scenario.periods if scenario else ()
