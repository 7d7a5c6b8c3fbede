"""Questions to read out to the worker, each with yes, no and unknown, and the findings they decide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import entry, look
from ui.parts import DayEdit, EntryField, Segments, Text, wrapped
from ui.session import Session


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecordsQuestions", text)


@dataclass(frozen=True, slots=True)
class Question:
    """A field of the dossier's EmployerRecords, the sentence to read out, and the findings it decides."""

    field: str
    sentence: str
    label: str
    findings: tuple[str, ...]


def questions() -> tuple[Question, ...]:
    """In the order in which they are asked."""
    return (
        Question(
            "hours_registered",
            _tr("Werd ergens bijgehouden hoe laat u begon en hoe laat u klaar was?"),
            _tr("uren bijgehouden"),
            ("hours_not_registered", "hours_do_not_vary", "hours_contradicted"),
        ),
        Question(
            "payslips_given",
            _tr("Kreeg u bij elke betaling een loonstrook?"),
            _tr("loonstroken gekregen"),
            ("payslip_missing", "payslip_incomplete"),
        ),
        Question(
            "written_terms",
            _tr("Heeft u een contract of een brief gekregen met uw uren en uw loon?"),
            _tr("contract gekregen"),
            ("no_written_terms", "employer_differs", "extra_hours_unaccounted"),
        ),
        Question(
            "registration_shown",
            _tr("Heeft u uw urenregistratie te zien gekregen nadat daarom was gevraagd?"),
            _tr("registratie getoond"),
            ("hours_not_registered", "records_refused"),
        ),
    )


ASKS_DATE = ("records_refused", "hours_not_registered")
"""The findings for which the day of the written request matters."""


class AnswerLine(QWidget):
    """One question with its answer."""

    def __init__(self, session: Session, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._question = session, question
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(wrapped(f"“{question.sentence}”"))
        choices = [("yes", _tr("ja")), ("no", _tr("nee")), ("unknown", _tr("weet ik niet"))]
        self.answer = Segments(choices, question.sentence, small=True)
        self.answer.chosen.connect(self._take)
        column.addWidget(self.answer)

    def _take(self, value: object) -> None:
        field, label = self._question.field, self._question.label
        self._session.apply(
            label,
            lambda dossier: replace(dossier, records=replace(dossier.records, **{field: value})),  # type: ignore[arg-type]
        )

    def refresh(self) -> None:
        """The answer as the dossier has it."""
        self.answer.choose(getattr(self._session.dossier.records, self._question.field))


class RequestDay(EntryField):
    """The day on which the papers were asked for in writing."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("Schriftelijk om stukken gevraagd op"),
            _tr("De dag waarop het verzoek de werkgever bereikte; leeg als er nog niet is gevraagd"),
            entry.parse_day,
            entry.write_day,
            DayEdit(),
            parent=parent,
        )
        self._session = session
        self.entered.connect(self._take)

    def _take(self, day: date | None) -> None:
        on = self._session.on
        if day and on and day > on:
            self.show_error(_tr("Dit ligt na de dag waarvoor wordt gerekend."))
            return
        self._session.apply(
            _tr("verzoek om stukken"),
            lambda dossier: replace(dossier, records=replace(dossier.records, records_requested_on=day)),
        )

    def refresh(self) -> None:
        """The day as the dossier has it."""
        self.show_value(self._session.dossier.records.records_requested_on)


class AllQuestions(QWidget):
    """All questions together, to go through with the worker."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(Text(_tr("Vragen aan de werknemer, om voor te lezen"), bold=True))
        self.lines = {question.field: AnswerLine(session, question) for question in questions()}
        self._refresh: list[Callable[[], None]] = []
        for line in self.lines.values():
            column.addWidget(line)
            self._refresh.append(line.refresh)
        self.day = RequestDay(session)
        self.day.setFixedWidth(look.current().length(360))
        row = QHBoxLayout()
        row.addWidget(self.day)
        row.addStretch(1)
        column.addLayout(row)
        self._refresh.append(self.day.refresh)
        column.addStretch(1)

    def refresh(self) -> None:
        """The answers as they are now."""
        for refresh in self._refresh:
            refresh()
