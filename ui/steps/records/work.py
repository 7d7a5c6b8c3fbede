"""The parts of step 4 together: verdict, findings with their details, questions, grounds, payments, time line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ui import look
from ui.parts import Column, Columns, Panel, Segments, fill, plain_table, scrolled
from ui.parts.legend import Legend
from ui.session import Session
from ui.steps.records.details import FindingDetails
from ui.steps.records.findings import FindingsTable
from ui.steps.records.grounds import GroundList
from ui.steps.records.payments import MoneyTables
from ui.steps.records.questions import AllQuestions
from ui.steps.records.timeline import Slot, slots, state_words, summary
from ui.steps.records.timeline_view import TimelineView
from ui.steps.records.verdict import VerdictPanel
from ui.steps.waiting import Waiting
from wml_claim.notation import days

VIEWS = ("findings", "questions", "grounds", "payments")
SHORT = 470
"""Below this height, in pixels at normal size, the time line is a view of its own."""
TIGHT = 300
"""Below this height the verdict is a view of its own as well."""


class RecordsWork(QWidget):
    """`go` carries the code of another step, `reading` a spot on a paper."""

    go = Signal(str)
    reading = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.verdict = VerdictPanel(session)
        column.addWidget(self.verdict)
        words = (
            ("findings", self.tr("Bevindingen")),
            ("questions", self.tr("Vragen")),
            ("grounds", self.tr("Vermoeden")),
            ("payments", self.tr("Betalingen")),
            ("timeline", self.tr("Tijdlijn")),
            ("verdict", self.tr("Oordeel")),
        )
        self.views = Segments(words, self.tr("Onderdeel"), small=True)
        self.views.chosen.connect(self.show_view)
        column.addWidget(self.views)
        self._stack = QStackedWidget()
        self._stack.setMinimumSize(1, 1)
        column.addWidget(self._stack, 1)
        self._build_views()
        self._line = self._build_line()
        column.addWidget(self._line)
        self._view = "findings"
        self.show_view("findings")
        session.opened.connect(self._forget)

    def _forget(self) -> None:
        """Another dossier: what was open or being typed belongs to the last one."""
        self.verdict.close_form()
        self.grounds.permit.close_questions()
        self.payments.forget()
        self.timeline.show_slots(())
        self.show_view("findings")

    def _build_views(self) -> None:
        self.findings = FindingsTable()
        self.findings.chosen.connect(self._show_finding)
        listed = Panel(margins=0)
        listed.body.setContentsMargins(0, 0, 0, 0)
        listed.body.addWidget(self.findings)
        self.details = FindingDetails(self._session)
        self.details.go.connect(self._follow)
        self.details.reading.connect(self.reading)
        side = Panel(margins=0)
        side.body.setContentsMargins(0, 0, 0, 0)
        side.body.addWidget(self.details)
        self._stack.addWidget(
            Columns((Column(self.tr("Lijst"), listed), Column(self.tr("Gekozen bevinding"), side, 352)))
        )
        self.questions = AllQuestions(self._session)
        asked = Panel()
        asked.body.addWidget(scrolled(self.questions))
        self._stack.addWidget(asked)
        self.grounds = GroundList(self._session)
        self._stack.addWidget(scrolled(self.grounds))
        self.payments = MoneyTables(self._session)
        paid = Panel(margins=0)
        paid.body.setContentsMargins(0, 0, 0, 0)
        paid.body.addWidget(self.payments)
        self._stack.addWidget(paid)
        self._waiting = Waiting("clipboard-check", self.tr("Nog geen bevindingen"))
        self._waiting.go.connect(self.go)
        self._stack.addWidget(self._waiting)

    def _build_line(self) -> Panel:
        panel = Panel(self.tr("Loonstroken"), margins=0)
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        panel.head.takeAt(1)
        panel.head.removeWidget(panel.remark)
        panel.head.insertWidget(1, panel.remark)
        kinds = [(state, state_words(state)) for state in ("same", "doubt", "one", "gap")]
        panel.head.insertWidget(2, Legend([*kinds]), 1)
        self.table_button = QPushButton(self.tr("&Tabel"))
        self.table_button.setProperty("type", "small")
        self.table_button.setCheckable(True)
        self.table_button.toggled.connect(self._switch_line)
        panel.head.addWidget(self.table_button)
        panel.body.setContentsMargins(0, 4, 0, 4)
        panel.body.setSpacing(0)
        self.timeline = TimelineView()
        self.timeline.chosen.connect(self._tell_slot)
        panel.body.addWidget(self.timeline)
        self.line_table = plain_table(
            (self.tr("Loonperiode"), self.tr("Loonstrook"), self.tr("Oordeel")), (), 1, self.tr("Loonstroken")
        )
        self.line_table.hide()
        panel.body.addWidget(self.line_table)
        return panel

    # ------------------------------------------------------------ from the dossier

    def refresh(self, session: Session) -> None:
        """Everything as the dossier has it now."""
        assessment = session.assessment
        self.verdict.refresh()
        self._waiting.refresh(session)
        self.findings.show_check(assessment.records if assessment else None)
        self._show_finding(self.findings.code)
        self.questions.refresh()
        self.grounds.refresh()
        self.payments.refresh()
        found = slots(session.dossier, assessment) if assessment else ()
        self.timeline.show_slots(found)
        self._summary = summary(found, session.dossier.employment.pay_period) if found else ""
        self._line.remark.setText(self._summary)
        fill(self.line_table, [_line(slot, self.tr("ondeugdelijk")) for slot in found])
        self.show_view(self._view)

    def _show_finding(self, code: str) -> None:
        assessment = self._session.assessment
        findings = assessment.records.findings if assessment else ()
        self.details.show_finding(next((finding for finding in findings if finding.code == code), None))

    def _tell_slot(self, slot: Slot) -> None:
        self._line.remark.setText(slot.words)

    # ------------------------------------------------------------ views

    def show_view(self, view: object) -> None:
        """Show the findings, the questions, the grounds, the payments, the time line or the verdict."""
        self._view = str(view)
        if self._view in VIEWS:
            place = VIEWS.index(self._view)
            nothing = self._session.assessment is None and self._view == "findings"
            self._stack.setCurrentIndex(len(VIEWS) if nothing else place)
        self._arrange()

    def show_place(self, place: str) -> None:
        """Show a view by its name, or a finding by its code."""
        if place in VIEWS:
            self._follow(place)
        else:
            self.show_view("findings")
            self.findings.choose(place)

    def _follow(self, target: str) -> None:
        if target in VIEWS:
            self.show_view(target)
            (self.payments.sheet if target == "payments" else self.views.button(target)).setFocus()
        else:
            self.go.emit(target)

    def _switch_line(self, table: bool) -> None:
        self.timeline.setVisible(not table)
        self.line_table.setVisible(table)
        self.line_table.setFixedHeight(look.current().length(150))

    @property
    def short(self) -> bool:
        """Whether there is no room for the time line below the views."""
        return self.height() < look.current().length(SHORT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The time line gives way first."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        tight = self.height() < look.current().length(TIGHT)
        if (self._view == "timeline" and not self.short) or (self._view == "verdict" and not tight):
            self._view = "findings"
            self._stack.setCurrentIndex(0)
        self.verdict.set_short(self.short and not tight)
        beside = not self.short or self._view == "findings"
        self.verdict.setVisible(self._view == "verdict" if tight else beside)
        self.views.button("timeline").setVisible(self.short)
        self.views.button("verdict").setVisible(tight)
        self.views.choose(self._view)
        alone = self._view == "timeline"
        self._stack.setVisible(self._view in VIEWS)
        self._line.setVisible(
            bool(self.timeline.slots) and (alone or (not self.short and self._view in ("findings", "payments")))
        )


def _line(slot: Slot, deficient: str) -> tuple[str, str, str]:
    return days(slot.span.first, slot.span.last), state_words(slot.state), deficient if slot.deficient else ""
