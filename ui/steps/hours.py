"""Step 3: the hours worked."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from ui.parts import Panel, fill, plain_table
from ui.session import Session
from ui.steps import StepPage, StepState
from wml_claim.notation import days, exact


class HoursPage(StepPage):
    """A list of what is known."""

    code = "hours"

    def title(self) -> str:
        """The name."""
        return self.tr("Uren")

    def question(self) -> str:
        """The question."""
        return self.tr("Welke uren zijn gewerkt?")

    def help(self) -> str:
        """What F1 says."""
        return self.tr("Hier staan de uren per bron. Waar bronnen verschillen, kies welke telt.")

    def next_label(self) -> str:
        """On to the next step."""
        return self.tr("Verder: &administratie")

    def state(self, session: Session) -> StepState:
        """How far it is."""
        if not session.dossier.hours:
            return StepState("unknown", self.tr("Nog leeg"))
        conflicts = session.assessment.conflicts if session.assessment else ()
        if conflicts:
            return StepState("doubt", self.tr("{n} dagen kiezen").format(n=len(conflicts)))
        return StepState("ok", self.tr("Compleet"))

    def build(self) -> None:
        """One table."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        panel = Panel(self.title(), margins=0)
        self._table = plain_table(("Periode", "Bron", "Uren"), (2,), name=self.title())
        panel.body.addWidget(self._table)
        column.addWidget(panel)

    def refresh(self, session: Session) -> None:
        """The rows as they are now."""
        fill(
            self._table,
            [
                (days(row.span.first, row.span.last), row.source, exact(row.hours) if row.hours is not None else "")
                for row in session.dossier.hours
            ],
        )
