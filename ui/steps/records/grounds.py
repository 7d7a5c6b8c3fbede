"""The grounds on which six months' hours can be presumed: their status in law, what is missing, what would rebut."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.core_words import ground_title
from ui.parts import EntryField, Panel, PillLabel, Text, wrapped
from ui.session import Session
from ui.steps.records.permit import PermitQuestions
from ui.steps.records.words import applies_words, status_words
from wml_claim.notation import day_long

if TYPE_CHECKING:
    from wml_claim.assessment import GroundResult

PERMIT_GROUND = "wav_23"


class GroundPanel(Panel):
    """One ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setSpacing(5)
        self._title = wrapped("", bold=True)
        self.body.addWidget(self._title)
        pills = QHBoxLayout()
        pills.setSpacing(8)
        self.status, self.applies = PillLabel(), PillLabel()
        pills.addWidget(self.status)
        pills.addWidget(self.applies)
        pills.addStretch(1)
        self.body.addLayout(pills)
        self._lines = wrapped("", "small")
        self._lines.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._stale = wrapped("", "small", "doubt", bold=True)
        self._checked = wrapped("", "small", "muted")
        self._checked.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self._lines, self._stale, self._checked):
            self.body.addWidget(label)

    def show_ground(self, result: GroundResult, session: Session) -> None:
        """Show a ground held against this dossier."""
        ground = session.law.ground(result.code)
        self._title.setText(ground_title(ground))
        self.setAccessibleName(ground_title(ground))
        self.status.show_state(*status_words(result.status))
        self.applies.show_state(*applies_words(result.applicable))
        self._lines.setText(
            "\n".join(
                (
                    self.tr("Grondslag: {article}").format(article=ground.article),
                    self.tr("Stand: {reasons}").format(
                        reasons=" ".join(_sentence(reason) for reason in result.reasons)
                    ),
                    self.tr("Geeft: {hours}; {length}.").format(hours=ground.yields.hours, length=ground.yields.length),
                    self.tr("Weerlegd door: {list}.").format(list="; ".join(ground.rebutted_by)),
                )
            )
        )
        self._stale.setVisible(result.stale)
        self._stale.setText(
            self.tr("Deze controle is te oud. Kijk opnieuw op het adres hieronder; tot dan geen brief.")
        )
        self._checked.setText(
            self.tr("Nagekeken op {day}, {by}. {source}").format(
                day=day_long(ground.checked_on), by=ground.checked_by, source=ground.sources[0]
            )
        )


def _sentence(words: str) -> str:
    return words if words.endswith((".", "?", "!")) else f"{words}."


class GroundList(QWidget):
    """All grounds, the contradictions to answer, and the permit questions behind their own act."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._none = wrapped(self.tr("Nog niet te zeggen: er kan nog niet worden gerekend."), tone="muted")
        self._column.addWidget(self._none)
        self._suspicion = wrapped("", "small")
        self._column.addWidget(self._suspicion)
        self._contradictions = self._build_contradictions()
        self._column.addWidget(self._contradictions)
        self.panels: dict[str, GroundPanel] = {}
        self.permit = PermitQuestions(session)
        self._column.addStretch(1)

    def _build_contradictions(self) -> Panel:
        panel = Panel()
        panel.body.setSpacing(6)
        self._against = wrapped("", "small")
        panel.body.addWidget(Text(self.tr("Feiten die tegen zes maanden voltijds spreken"), bold=True))
        panel.body.addWidget(self._against)
        self._answer = EntryField(
            self.tr("Waarom het vermoeden toch wordt toegepast"),
            self.tr("Zonder antwoord past het programma het vermoeden niet toe (waarheidsplicht, art. 21 Rv)"),
        )
        self._answer.entered.connect(
            lambda words: self._session.apply(
                self.tr("antwoord op tegenspraak"), lambda dossier: replace(dossier, contradictions_answer=words)
            )
        )
        panel.body.addWidget(self._answer)
        return panel

    def refresh(self) -> None:
        """The grounds as they are now."""
        assessment = self._session.assessment
        self._none.setVisible(assessment is None)
        self._suspicion.setVisible(assessment is not None)
        self._contradictions.setVisible(assessment is not None and bool(assessment.presumption.contradictions))
        self.permit.refresh()
        for panel in self.panels.values():
            panel.setVisible(assessment is not None)
        if assessment is None:
            return
        presumption = assessment.presumption
        words = " ".join(presumption.suspicion) or self.tr("Geen vermoeden van onderbetaling.")
        self._suspicion.setText(self.tr("Vermoeden van onderbetaling: {words}").format(words=words))
        self._against.setText("\n".join(presumption.contradictions))
        self._answer.show_value(self._session.dossier.contradictions_answer)
        for result in presumption.grounds:
            self._panel(result.code).show_ground(result, self._session)

    def _panel(self, code: str) -> GroundPanel:
        panel = self.panels.get(code)
        if panel is None:
            panel = self.panels[code] = GroundPanel()
            if code == PERMIT_GROUND:
                panel.body.addWidget(self.permit)
            self._column.insertWidget(self._column.count() - 1, panel)
        return panel
