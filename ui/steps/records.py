"""Step 4: the records check."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from ui.parts import Panel, fill, plain_table
from ui.session import Session
from ui.steps import StepPage, StepState

_WORDS = {True: "ja", False: "nee", None: "onbekend"}


class RecordsPage(StepPage):
    """A list of what is known."""

    code = "records"

    def title(self) -> str:
        """The name."""
        return self.tr("Administratie")

    def question(self) -> str:
        """The question."""
        return self.tr("Kan de administratie van de werkgever het loon dragen?")

    def help(self) -> str:
        """What F1 says."""
        return self.tr("De bevindingen over de administratie, met het artikel. Onbekend is ook een antwoord.")

    def next_label(self) -> str:
        """On to the next step."""
        return self.tr("Verder: &beoordeling")

    def state(self, session: Session) -> StepState:
        """How far it is."""
        if session.assessment is None:
            return StepState("unknown", self.tr("Nog niet te zeggen"))
        if session.assessment.records.deficient:
            return StepState("bad", self.tr("Ondeugdelijk"))
        return StepState("ok", self.tr("Deugdelijk"))

    def build(self) -> None:
        """One table."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        panel = Panel(self.title(), margins=0)
        self._table = plain_table(("Bevinding", "Geldt", "Regel"), (), name=self.title())
        panel.body.addWidget(self._table)
        column.addWidget(panel)

    def refresh(self, session: Session) -> None:
        """The rows as they are now."""
        fill(
            self._table,
            [
                (finding.title, _WORDS[finding.holds], finding.rule)
                for finding in (session.assessment.records.findings if session.assessment else ())
            ],
        )
