"""Step 4: whether the employer's records can bear the pay."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui import look
from ui.icons import set_icon
from ui.session import Session
from ui.steps import StepPage, StepState


class RecordsPage(StepPage):
    """The verdict, the findings, the grounds of the presumption, and the money received."""

    code = "records"
    _request: QPushButton | None = None

    def title(self) -> str:
        """The name."""
        return self.tr("Administratie")

    def question(self) -> str:
        """The question."""
        return self.tr("Kan de werkgever laten zien wat er gewerkt en betaald is?")

    def next_label(self) -> str:
        """On to the assessment."""
        return self.tr("Verder: be&oordeling")

    def state(self, session: Session) -> StepState:
        """The verdict."""
        if session.assessment is None:
            return StepState("unknown", self.tr("Wacht op feiten"))
        if session.assessment.records.deficient:
            return StepState("bad", self.tr("Ondeugdelijk"))
        unknown = any(finding.holds is None for finding in session.assessment.records.findings)
        return StepState("doubt" if unknown else "ok", self.tr("Niet ondeugdelijk"))

    def build(self) -> None:
        """The parts are made when the step is first shown, so that the window itself is quick."""
        from PySide6.QtWidgets import QVBoxLayout

        from ui.steps.records.work import RecordsWork
        from wml_claim.letters import KINDS

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.work = RecordsWork(self.session)
        self.work.go.connect(self.go)
        self.work.reading.connect(self.reading)
        column.addWidget(self.work)
        if "records_request" in KINDS:
            self._request = QPushButton(self.tr("Ver&zoek om stukken maken"))
            self._request.clicked.connect(lambda: self.go.emit("letter/records_request"))
            self._name_request()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window has a shorter button."""
        super().resizeEvent(event)
        self._name_request()

    def _name_request(self) -> None:
        if self._request is not None:
            short = self.window().width() < look.current().length(900)
            self._request.setText(self.tr("Ver&zoek maken") if short else self.tr("Ver&zoek om stukken maken"))
            self._request.setAccessibleName(self.tr("Verzoek om stukken maken"))

    def refresh(self, session: Session) -> None:
        """The records check as it is now."""
        self.work.refresh(session)
        if self._request is not None:
            primary = self.asks()
            set_icon(self._request, "mail", "on_accent" if primary else "text")
            look.repolish(self._request, primary="true" if primary else None)

    def show_place(self, place: str) -> None:
        """Show a finding by its code, or one of the views."""
        self.work.show_place(place)

    def asks(self) -> bool:
        """Whether asking for the records is the next act: they are deficient and nobody has asked yet."""
        assessment = self.session.assessment
        asked = self.session.dossier.records.records_requested_on is not None
        return self._request is not None and assessment is not None and assessment.records.deficient and not asked

    def extra_acts(self) -> Sequence[QWidget]:
        """The way to the letter that asks for the records, where that letter can be made."""
        return (self._request,) if self._request is not None else ()
