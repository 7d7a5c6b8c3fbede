"""Step 6: the letter."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from ui.parts import Panel, fill, plain_table
from ui.session import Session
from ui.steps import StepPage, StepState


class LetterPage(StepPage):
    """A list of what is known."""

    code = "letter"

    def title(self) -> str:
        """The name."""
        return self.tr("Brief")

    def question(self) -> str:
        """The question."""
        return self.tr("Wat gaat er de deur uit?")

    def help(self) -> str:
        """What F1 says."""
        return self.tr("Kies de brief. De waarschuwingen zeggen wat nog in de weg staat.")

    def state(self, session: Session) -> StepState:
        """How far it is."""
        if any(point.blocking for point in session.open_points):
            return StepState("unknown", self.tr("Wacht op feiten"))
        return StepState("unknown", self.tr("Concept"))

    def build(self) -> None:
        """One table."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        panel = Panel(self.title(), margins=0)
        self._table = plain_table(("Staat nog open", "Stap"), (), name=self.title())
        panel.body.addWidget(self._table)
        column.addWidget(panel)

    def refresh(self, session: Session) -> None:
        """The rows as they are now."""
        fill(
            self._table,
            [(point.words, point.step) for point in session.open_points],
        )
