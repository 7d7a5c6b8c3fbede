"""What happened in the work beyond hours and pay: calls, sickness, leave, time off, settlement periods. Folded away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts import Segments
from ui.parts.fold import FoldPanel
from ui.session import Session
from ui.steps.who_topics import TOPICS, Topic


def _tr(text: str) -> str:
    return QCoreApplication.translate("WorkFacts", text)


class WorkFacts(FoldPanel):
    """One topic at a time, behind a switch."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session, _tr("Meer over het werk"), _tr("Oproep, ziekte, verlof: alleen als het speelt"),
            _tr("Wer&k tonen"), _tr("Wer&k inklappen"), parent,
        )  # fmt: skip
        self.topics: dict[str, Topic] = {}
        session.opened.connect(self._forget)

    def make_inside(self) -> QWidget:
        """The switch and its pages."""
        self.topics = {code: made(self.session) for code, made in TOPICS.items()}
        words = (
            ("on_call", self.tr("Oproep")), ("sickness", self.tr("Ziekte")), ("leave", self.tr("Verlof")),
            ("time_off", self.tr("Tijd voor tijd")), ("settlement", self.tr("Verrekening")),
        )  # fmt: skip
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.switch = Segments(words, self.tr("Onderwerp"), small=True)
        self.switch.chosen.connect(lambda code: self.show_topic(str(code)))
        column.addWidget(self.switch)
        for topic in self.topics.values():
            column.addWidget(topic)
        self.show_topic("on_call")
        return inside

    def show_topic(self, code: str) -> None:
        """Show a topic by its code."""
        self.switch.choose(code)
        for own, topic in self.topics.items():
            topic.setVisible(own == code)

    def ask(self, code: str) -> None:
        """Open a topic and put the keyboard in it."""
        self.set_open(True)
        self.show_topic(code)
        self.topics[code].begin()

    def show_inside(self, session: Session) -> None:
        """Every topic as the dossier has it."""
        for topic in self.topics.values():
            topic.refresh(session.dossier)

    def told(self, session: Session) -> str:
        """The topics of which something is known."""
        dossier = session.dossier
        known = (
            (bool(dossier.on_call or dossier.called_off), self.tr("oproep")),
            (dossier.sickness is not None, self.tr("ziekte")),
            (bool(dossier.leave or dossier.leave_years), self.tr("verlof")),
            (dossier.time_off is not None, self.tr("tijd voor tijd")),
            (bool(dossier.settlements), self.tr("verrekening")),
        )
        return " · ".join(words for holds, words in known if holds)

    def _forget(self) -> None:
        for topic in self.topics.values():
            topic.forget()
