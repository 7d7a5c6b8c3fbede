"""The chosen finding: why it counts, what shows it, what to ask the worker and the employer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.core_words import finding_question, finding_title
from ui.focus import stop_before
from ui.parts import PillLabel, Text, rule, scrolled, wrapped
from ui.session import Session
from ui.steps.records.questions import ASKS_DATE, AnswerLine, RequestDay, questions
from ui.steps.records.words import holds_words, place, why
from wml_claim.figure import Reading

if TYPE_CHECKING:
    from wml_claim.assessment import Finding
    from wml_claim.dossier import Dossier
    from wml_claim.records import Payment, Payslip

MOST_GROUNDS = 6
MOST_PAPERS = 3
_ABOUT = {
    "wage_below_minimum_on_slip": "hourly_wage", "wrong_minimum_printed": "minimum_printed",
    "deduction_without_basis": "deductions.0", "payslip_does_not_add_up": "net", "employer_differs": "employer",
    "bank_differs_from_slip": "net",
}  # fmt: skip
"""The value on a slip that a finding is about; for the others it is the hours."""


class FindingDetails(QWidget):
    """`go` carries a step or the view "payments"; `reading` a spot on one of the papers."""

    go = Signal(str)
    reading = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        head = QHBoxLayout()
        self._title = wrapped("", bold=True)
        self._pill = PillLabel()
        head.addWidget(self._title, 1)
        head.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self._rule = wrapped("", "small", "muted")
        column.addWidget(self._rule)
        column.addWidget(rule())
        self._why = self._part(column, self.tr("Waarom dit telt"))
        self._grounds_head, self._grounds = self._headed(column, self.tr("Waaruit blijkt het"))
        self._papers = QVBoxLayout()
        self._papers.setSpacing(0)
        column.addLayout(self._papers)
        self._link = QPushButton()
        self._link.setProperty("link", "true")
        self._link.setProperty("type", "small")
        self._link.clicked.connect(self._follow)
        column.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(rule())
        self._ask_head = Text(self.tr("Vraag aan de werknemer"), "small", bold=True)
        column.addWidget(self._ask_head)
        self._question = wrapped("", "small")
        column.addWidget(self._question)
        self.answers = {question.field: AnswerLine(session, question) for question in questions()}
        for line in self.answers.values():
            column.addWidget(line)
        self.day = RequestDay(session)
        column.addWidget(self.day)
        column.addWidget(rule())
        self._request_head, self._request = self._headed(column, self.tr("Vraag aan de werkgever"))
        column.addStretch(1)
        outer.addWidget(scrolled(inner))
        self._target = ""

    def _headed(self, column: QVBoxLayout, words: str) -> tuple[Text, Text]:
        head, text = Text(words, "small", bold=True), wrapped("", "small")
        column.addWidget(head)
        column.addWidget(text)
        return head, text

    def _part(self, column: QVBoxLayout, words: str) -> Text:
        return self._headed(column, words)[1]

    def show_finding(self, finding: Finding | None) -> None:
        """Show one finding, or none."""
        self.setVisible(finding is not None)
        if finding is None:
            return
        kind, word = holds_words(finding.holds)
        self._title.setText(finding_title(finding))
        self._pill.show_state(kind, word)
        self._rule.setText(finding.rule)
        self._why.setText(why(finding.code))
        self._show_grounds(finding)
        link = place(finding.code)
        self._link.setVisible(link is not None)
        if link is not None:
            self._link.setText(link[0])
            self._target = link[1]
        self._show_questions(finding)
        self._request.setText(finding.request[:1].upper() + finding.request[1:])

    def _show_grounds(self, finding: Finding) -> None:
        shown = list(finding.grounds[:MOST_GROUNDS])
        more = len(finding.grounds) - len(shown)
        if more:
            shown.append(self.tr("En nog {n}.").format(n=more))
        self._grounds.setText("\n".join(shown) or self.tr("Hiervoor is niets gevonden."))
        self._grounds.setToolTip("\n".join(finding.grounds))
        self._show_papers(finding)

    def _show_papers(self, finding: Finding) -> None:
        """A link per paper of the days of the finding, to the value that it is about."""
        while self._papers.count():
            item = self._papers.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        found = papers_of(self._session.dossier, finding)
        links = []
        for reading in found[:MOST_PAPERS]:
            link = QPushButton(reading.document)
            link.setProperty("link", "true")
            link.setProperty("type", "small")
            link.setAccessibleDescription(self.tr("Toon dit stuk"))
            link.clicked.connect(lambda _on, reading=reading: self.reading.emit(reading))
            self._papers.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
            links.append(link)
        stop_before(links, self._link)
        if more := len(found) - MOST_PAPERS if len(found) > MOST_PAPERS else 0:
            self._papers.addWidget(Text(self.tr("en nog {n} stukken").format(n=more), "small", "muted"))

    def _show_questions(self, finding: Finding) -> None:
        code = finding.code
        asked = {question.field for question in questions() if code in question.findings}
        for field, line in self.answers.items():
            line.setVisible(field in asked)
            line.refresh()
        self.day.setVisible(code in ASKS_DATE)
        self.day.refresh()
        sentences = {question.sentence for question in questions() if question.field in asked}
        sentence = finding_question(finding)
        self._question.setText(f"“{sentence}”")
        self._question.setVisible(bool(sentence) and sentence not in sentences)
        self._ask_head.setVisible(bool(asked or finding.question) or code in ASKS_DATE)

    def _follow(self) -> None:
        self.go.emit(self._target)


def papers_of(dossier: Dossier, finding: Finding) -> tuple[Reading, ...]:
    """Per paper of the days of a finding the spot to look at first, in the order of the days."""
    found: dict[str, Reading] = {}
    records: tuple[Payslip | Payment, ...] = (*dossier.payslips, *dossier.payments)
    for record in records:
        if record.document and any(record.span.overlap(span) for span in finding.spans):
            spot = record.sources.get(_ABOUT.get(finding.code, "hours"))
            found.setdefault(record.document, spot or Reading(record.document, None, None))
    return tuple(found.values())
