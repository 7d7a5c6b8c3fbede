"""Questions that a person answers before a paper is read on: whose hours, who paid, how dates are written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui import work
from ui.session import Session
from wml_claim.readers import QUESTIONS
from wml_claim.records import Problem


class Answers(QWidget):
    """A list to choose from for each question among the problems. `answered` carries the question and the value."""

    answered = Signal(str, str)

    def __init__(self, session: Session, name: str, problems: Sequence[Problem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lists: dict[str, QComboBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        words = {
            "worker": self.tr("Kies wiens uren"),
            "sender": self.tr("Kies wie de werknemer is"),
            "order": self.tr("Kies hoe de datums zijn geschreven"),
            "payer": self.tr("Kies wie loon betaalde"),
        }
        for question in dict.fromkeys(QUESTIONS[one.code] for one in problems if one.code in QUESTIONS):
            column.addWidget(self._list(session, name, question, words[question]))
        self.setVisible(bool(self.lists))

    def _list(self, session: Session, name: str, question: str, words: str) -> QComboBox:
        chosen = QComboBox()
        chosen.setAccessibleName(words)
        chosen.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        chosen.addItem(words, "")
        chosen.activated.connect(lambda _: self._take(question))
        self.lists[question] = chosen
        stored = session.stored

        def found_in(_: work.Job) -> tuple[tuple[str, str], ...]:
            from wml_claim.readers.again import options

            return options(question, stored.paper(name), name)

        def fill(found: tuple[tuple[str, str], ...]) -> None:
            if isValid(chosen):
                for value, shown in found:
                    chosen.addItem(shown, value)

        work.run(found_in, fill, lambda error: None)
        return chosen

    def _take(self, question: str) -> None:
        if value := self.lists[question].currentData():
            self.answered.emit(question, value)
