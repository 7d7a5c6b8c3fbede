"""The questions of art. 23 Wav, behind an act of their own: first the worker is told what pleading it may bring."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui import entry
from ui.parts import DayEdit, EntryField, Field, Segments, Text, wrapped
from ui.session import Session
from wml_claim.dossier import Permit

ANSWERS = {True: "yes", False: "no", None: "unknown"}
VALUES = {word: value for value, word in ANSWERS.items()}


class PermitQuestions(QWidget):
    """Closed until it is opened on purpose; nothing is stored by opening it, and nothing is chosen by itself."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        self.open_button = QPushButton(self.tr("Vragen over een werkvergunning openen…"))
        self.open_button.clicked.connect(self._open)
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addStretch(1)
        column.addLayout(row)
        self._inside = QWidget()
        self._inside.hide()
        column.addWidget(self._inside)
        self._build(QVBoxLayout(self._inside))

    def _build(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Text(self.tr("Eerst voorlichten, dan vragen"), bold=True))
        column.addWidget(
            wrapped(
                self.tr(
                    "Een beroep op artikel 23 Wav zegt aan de werkgever en op een openbare zitting dat zonder "
                    "vergunning is gewerkt. De Arbeidsinspectie kan het horen en samenwerken met de "
                    "vreemdelingenpolitie. Vertel dit de werknemer eerst, in een taal die goed wordt begrepen. "
                    "De brief noemt nooit een verblijfsstatus. Dit programma kiest dit beroep nooit zelf."
                ),
                "small",
                "doubt",
            )
        )
        self.by = EntryField(self.tr("Voorgelicht door"), self.tr("Naam van de adviseur"))
        self.by.entered.connect(lambda name: self._put(client_informed_by=name or None))
        self.day = EntryField(
            self.tr("Op"), self.tr("Dag van het gesprek"), entry.parse_day, entry.write_day, DayEdit()
        )
        self.day.entered.connect(self._take_day)
        row = QHBoxLayout()
        row.addWidget(self.by, 1)
        row.addWidget(self.day, 1)
        column.addLayout(row)
        self._first = wrapped(self.tr("De vragen komen als vastligt wie wanneer heeft voorgelicht."), "small", "muted")
        column.addWidget(self._first)
        self._questions = QWidget()
        self._build_questions(QVBoxLayout(self._questions))
        column.addWidget(self._questions)
        self.wipe_button = QPushButton(self.tr("Alle antwoorden wissen"))
        self.wipe_button.setProperty("type", "small")
        self.wipe_button.clicked.connect(
            lambda: self._session.apply(self.tr("antwoorden wissen"), lambda dossier: replace(dossier, permit=None))
        )
        last = QHBoxLayout()
        last.addWidget(self.wipe_button)
        last.addStretch(1)
        column.addLayout(last)

    def _build_questions(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.answers: dict[str, Segments] = {}
        for field, words in (
            ("outside_eu", self.tr("Geen nationaliteit van EU, EER of Zwitserland, en niet anders vrijgesteld?")),
            ("needed", self.tr("Was voor dit werk bij deze werkgever een vergunning nodig?")),
            ("held", self.tr("Was die vergunning er?")),
        ):
            answer = Segments(
                [("yes", self.tr("ja")), ("no", self.tr("nee")), ("unknown", self.tr("onbekend"))], words, small=True
            )
            answer.chosen.connect(lambda value, field=field: self._put(**{field: VALUES[str(value)]}))
            self.answers[field] = answer
            column.addWidget(Field(words, "", answer))
        self.party = QComboBox()
        self.party.activated.connect(lambda place: self._put(worked_for_party=self.party.itemData(place)))
        column.addWidget(Field(self.tr("Voor welk bedrijf is het werk gedaan?"), "", self.party))
        self.pleaded = QCheckBox(
            self.tr("Beroep op artikel 23 Wav doen: de werknemer stemt in en de adviseur kiest dit")
        )
        self.pleaded.clicked.connect(lambda on: self._put(pleaded=on))
        column.addWidget(self.pleaded)

    # ------------------------------------------------------------ from the dossier

    def refresh(self) -> None:
        """The answers as the dossier has them."""
        permit = self._session.dossier.permit or Permit()
        informed = permit.client_informed_on is not None and bool(permit.client_informed_by)
        self.by.show_value(permit.client_informed_by or "")
        self.day.show_value(permit.client_informed_on)
        for field, answer in self.answers.items():
            answer.choose(ANSWERS[getattr(permit, field)])
        self.party.clear()
        self.party.addItem(self.tr("onbekend"), None)
        for party in self._session.dossier.parties:
            self.party.addItem(party.name, party.name)
        self.party.setCurrentIndex(max(0, self.party.findData(permit.worked_for_party)))
        self._questions.setVisible(informed)
        self._first.setVisible(not informed)
        self.pleaded.setChecked(permit.pleaded)
        self.pleaded.setEnabled(permit.pleaded or self._applicable())
        self.wipe_button.setEnabled(self._session.dossier.permit is not None)

    def _applicable(self) -> bool:
        assessment = self._session.assessment
        grounds = assessment.presumption.grounds if assessment else ()
        return any(ground.code == "wav_23" and ground.applicable for ground in grounds)

    # ------------------------------------------------------------ to the dossier

    def close_questions(self) -> None:
        """Out of sight, as at first."""
        self._show(False)

    def _show(self, shown: bool) -> None:
        self._inside.setVisible(shown)
        self.open_button.setText(
            self.tr("Vragen sluiten") if shown else self.tr("Vragen over een werkvergunning openen…")
        )

    def _open(self) -> None:
        shown = self._inside.isHidden()
        self._show(shown)
        if shown:
            self.by.line.setFocus()
            QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        """Scroll to the questions once they have their place."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(self._inside)

    def _take_day(self, day: date | None) -> None:
        on = self._session.on
        if day and on and day > on:
            self.day.show_error(self.tr("Dit ligt na de dag waarvoor wordt gerekend."))
            return
        self._put(client_informed_on=day)

    def _put(self, **changes: Any) -> None:
        self._session.apply(
            self.tr("werkvergunning"),
            lambda dossier: replace(dossier, permit=replace(dossier.permit or Permit(), **changes)),
        )
