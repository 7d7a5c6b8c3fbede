"""A paper from which no record came: why, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.parts import wrapped
from ui.session import Session
from ui.steps.papers.answers import Answers
from ui.steps.papers.ask_box import AskBox, first_first
from ui.steps.papers.words import kind_words, without_name
from wml_claim.corrections import accept, with_kind
from wml_claim.readers import QUESTIONS
from wml_claim.records import Document, Problem

COLUMNS = ("unknown_layout", "no_rows")
"""Failures that pointing out columns may mend."""
WITHOUT_SLIP = ("hours", "messages", "payments")
"""Kinds of paper that are no payslip, so that none is typed over from them."""


class PaperPanel(QWidget):
    """The reason, and acts: type it over, point out columns, or only keep the paper."""

    type_over = Signal()
    point_columns = Signal()
    answered = Signal(str, str)

    def __init__(self, session: Session, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._document = session, document
        self.boxes: list[AskBox] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(8)
        for problem in document.problems:
            column.addWidget(self._box(problem))
        if not document.problems:
            words = self.tr("Dit stuk wordt bewaard als {kind}. Er zijn geen bedragen of uren van overgenomen.")
            label = wrapped(words.format(kind=kind_words().get(document.kind, "")), tone="muted")
            label.setContentsMargins(14, 12, 14, 4)
            column.addWidget(label)
        acts = QVBoxLayout()
        acts.setContentsMargins(14, 4, 14, 0)
        acts.setSpacing(8)
        column.addLayout(acts)
        codes = {problem.code for problem in document.problems}
        self.answers = Answers(session, document.name, document.problems)
        self.answers.answered.connect(self.answered)
        acts.addWidget(self.answers)
        self.columns = self._act(acts, self.tr("&Kolommen aanwijzen…"), self.point_columns)
        self.columns.setVisible(document.kind == "hours" and bool(codes & set(COLUMNS)))
        self.type = self._act(acts, self.tr("&Typ een strook over"), self.type_over)
        self.type.setVisible(document.kind not in WITHOUT_SLIP)
        self.keep = self._act(acts, self.tr("Alleen bew&aren als stuk"), None)
        self.keep.clicked.connect(self._keep)
        self.keep.setVisible(document.state == "failed")
        first_first([] if self.answers.lists else self.boxes)
        first = self.columns if not self.columns.isHidden() else self.type if not self.type.isHidden() else None
        if first is not None and document.state == "failed":
            first.setProperty("primary", "true")
        column.addStretch(1)

    def _box(self, problem: Problem) -> AskBox:
        failed = problem.severity == "failed"
        asks = problem.code in QUESTIONS and problem.severity == "missing"
        title = self.tr("Niet gelezen") if failed else self.tr("Kies hieronder") if asks else self.tr("Klopt dit?")
        accept = "" if failed else self.tr("Laat het zo") if asks else self.tr("Klopt")
        box = AskBox(title, without_name(problem.message, self._document.name), accept, failed=failed)
        box.accepted.connect(lambda: self._accept(problem))
        self.boxes.append(box)
        return box

    def _act(self, column: QVBoxLayout, words: str, signal: object) -> QPushButton:
        button = QPushButton(words)
        if signal is not None:
            button.clicked.connect(signal)
        column.addWidget(button)
        return button

    def _accept(self, problem: Problem) -> None:
        name = self._document.name
        label = self.tr("{name} nagekeken").format(name=name)
        self._session.apply(label, lambda dossier: accept(dossier, name, (problem,)))

    def _keep(self) -> None:
        name = self._document.name
        label = self.tr("{name} bewaard").format(name=name)
        self._session.apply(label, lambda dossier: with_kind(accept(dossier, name, self._failures()), name, "other"))

    def _failures(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self._document.problems if problem.severity == "failed")
