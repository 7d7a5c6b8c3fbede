"""The chosen finding: why it counts, what shows it, what to ask the worker and the employer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.parts import PillLabel, Text, rule, scrolled, wrapped
from ui.session import Session
from ui.steps.records.questions import ASKS_DATE, AnswerLine, RequestDay, questions
from ui.steps.records.words import holds_words, place, why

if TYPE_CHECKING:
    from wml_claim.assessment import Finding

MOST_GROUNDS = 6


class FindingDetails(QWidget):
    """`go` carries a step or the view "payments"."""

    go = Signal(str)

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
        self._papers = wrapped("", "small", "muted")
        column.addWidget(self._papers)
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
        self._title.setText(finding.title)
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
        dossier = self._session.dossier
        papers = [(record.document, record.span) for record in dossier.payslips]
        papers += [(record.document, record.span) for record in dossier.payments]
        names = [name for name, own in papers if name and any(own.overlap(span) for span in finding.spans)]
        names = list(dict.fromkeys(names))
        words = ", ".join(names[:3]) + (self.tr(" en nog {n}").format(n=len(names) - 3) if len(names) > 3 else "")
        self._papers.setVisible(bool(names))
        self._papers.setText(self.tr("Stukken: {names}").format(names=words))

    def _show_questions(self, finding: Finding) -> None:
        code = finding.code
        asked = {question.field for question in questions() if code in question.findings}
        for field, line in self.answers.items():
            line.setVisible(field in asked)
            line.refresh()
        self.day.setVisible(code in ASKS_DATE)
        self.day.refresh()
        sentences = {question.sentence for question in questions() if question.field in asked}
        self._question.setText(f"“{finding.question}”")
        self._question.setVisible(bool(finding.question) and finding.question not in sentences)
        self._ask_head.setVisible(bool(asked or finding.question) or code in ASKS_DATE)

    def _follow(self) -> None:
        self.go.emit(self._target)
