"""Step 3: the hours worked, and from what they appear."""

from __future__ import annotations

from datetime import date

from ui.session import Session
from ui.steps import StepPage, StepState


class HoursPage(StepPage):
    """Lanes over the weeks, the days of one week to type in, and what the sources say about a day."""

    code = "hours"

    def title(self) -> str:
        """The name."""
        return self.tr("Uren")

    def question(self) -> str:
        """The question."""
        return self.tr("Wanneer is er gewerkt, en waaruit blijkt dat?")

    def next_label(self) -> str:
        """On to the records check."""
        return self.tr("Verder: &administratie")

    def state(self, session: Session) -> StepState:
        """How far it is: nothing, sources that differ, or a total."""
        if not session.dossier.hours:
            return StepState("unknown", self.tr("Nog leeg"))
        conflicts = session.assessment.conflicts if session.assessment else ()
        if conflicts:
            days = len(conflicts)
            words = self.tr("1 dag in strijd") if days == 1 else self.tr("{n} dagen in strijd").format(n=days)
            return StepState("doubt", words)
        periods = session.assessment.documented.periods if session.assessment else ()
        empty = sum(1 for period in periods if period.hours.value == 0)
        if empty:
            words = self.tr("1 loonperiode leeg") if empty == 1 else self.tr("{n} perioden leeg").format(n=empty)
            return StepState("missing", words)
        return StepState("ok", self.tr("Ingevuld"))

    def asks(self) -> bool:
        """Without any hours the usual week is the first question."""
        return not self.session.dossier.hours

    def build(self) -> None:
        """The parts are made when the step is first shown, so that the window itself is quick."""
        from PySide6.QtWidgets import QVBoxLayout

        from ui.steps.hours.work import HoursWork

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.work = HoursWork(self.session)
        self.work.why.connect(self.why)
        self.work.told.connect(self.said)
        column.addWidget(self.work)

    def refresh(self, session: Session) -> None:
        """The hours as they are now."""
        self.work.refresh(session)

    def show_place(self, place: str) -> None:
        """Show a day ("2025-10-03") or the Monday of a week ("2025-W40")."""
        try:
            self.work.go_to_day(date.fromisoformat(f"{place}-1" if "W" in place else place))
        except ValueError:
            return
