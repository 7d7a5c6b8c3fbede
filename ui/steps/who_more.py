"""The facts of step 1 that only some cases need, folded away until they are asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from ui import entry
from ui.parts import DayEdit, EntryField, Field, Form, Segments
from ui.parts.fold import FoldPanel
from ui.session import Session
from wml_claim.dossier import Dismissal, Mandate

DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")


def _tr(text: str) -> str:
    return QCoreApplication.translate("MoreFields", text)


class MoreFields(FoldPanel):
    """Agreed wage, working days, pay day, apprentice, on call, dismissal and mandate."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            _tr("Meer over de afspraak"),
            _tr("Alleen als het speelt"),
            _tr("&Tonen"),
            _tr("&Inklappen"),
            parent,
        )

    def make_inside(self) -> QWidget:
        """The fields in their order."""
        form, days = Form(), self._days_fields()
        for field in (*self._wage_fields(), *days, *self._unknowns(), *self._ending()):
            form.add(field, whole=field in days)  # seven boxes in a row need the width of the panel
        return form

    def told(self, session: Session) -> str:
        """What was answered beyond what is usual."""
        employment, dossier = session.dossier.employment, session.dossier
        known = (
            (employment.agreed_hourly_wage is not None, self.tr("uurloon")),
            (employment.apprentice, self.tr("leerling")),
            (employment.fixed_monthly_wage, self.tr("vast maandloon")),
            (employment.not_called != "unknown", self.tr("niet opgeroepen")),
            (dossier.dismissal is not None, self.tr("einde")),
            (dossier.mandate is not None, self.tr("volmacht")),
        )
        return " · ".join(words for holds, words in known if holds)

    def _wage_fields(self) -> tuple[Field, Field]:
        self._wage = EntryField(
            self.tr("Afgesproken uurl&oon, bruto"), self.tr("Voor een vordering op het afgesproken loon"),
            entry.parse_euro, entry.write_euro,
        )  # fmt: skip
        self._wage.entered.connect(lambda value: self._employment(self.tr("uurloon"), agreed_hourly_wage=value))
        self._pay_day = EntryField(
            self.tr("Betaaldag, &dagen na de periode"), self.tr("Vanaf die dag lopen verhoging en rente"),
            entry.parse_count, str,
        )  # fmt: skip
        self._pay_day.entered.connect(lambda value: self._employment(self.tr("betaaldag"), pay_days_after_period=value))
        return self._wage, self._pay_day

    def _days_fields(self) -> tuple[Field, Field]:
        boxes = QWidget()
        row = QHBoxLayout(boxes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        self._days = [QCheckBox(day) for day in DAYS]
        for box in self._days:
            box.clicked.connect(self._take_days)
            row.addWidget(box)
        row.addStretch(1)
        days = Field(self.tr("Vaste werkdagen"), self.tr("Het eigen patroon van de week"), boxes, self._days[0])
        return days, self._kind_field()

    def _take_days(self) -> None:
        chosen = tuple(place for place, box in enumerate(self._days) if box.isChecked())
        self._employment(self.tr("werkdagen"), weekdays=chosen)

    def _kind_field(self) -> Field:
        boxes = QWidget()
        row = QHBoxLayout(boxes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        self._apprentice = QCheckBox(self.tr("leerling (bbl)"))
        self._apprentice.clicked.connect(lambda on: self._employment(self.tr("leerling"), apprentice=on))
        self._fixed = QCheckBox(self.tr("vast maandloon"))
        self._fixed.clicked.connect(lambda on: self._employment(self.tr("vast maandloon"), fixed_monthly_wage=on))
        row.addWidget(self._apprentice)
        row.addWidget(self._fixed)
        row.addStretch(1)
        why = self.tr("Een leerling heeft een eigen minimumloon")
        return Field(self.tr("Soort afspraak"), why, boxes, self._apprentice)

    def _unknowns(self) -> tuple[Field, Field]:
        answers = [("yes", self.tr("ja")), ("no", self.tr("nee")), ("unknown", self.tr("onbekend"))]
        called = self.tr("Niet opgeroepen, wel beschikbaar")
        self._not_called = Segments(answers, called)
        self._not_called.chosen.connect(lambda value: self._employment(self.tr("niet opgeroepen"), not_called=value))
        excluded = self.tr("Vakantiebijslag uitgesloten door de cao")
        self._excluded = Segments(answers, excluded)
        self._excluded.chosen.connect(
            lambda value: self._employment(self.tr("vakantiebijslag in de cao"), allowance_excluded_by_cao=value)
        )
        return (
            Field(called, self.tr("Dan telt het contract (art. 7:628 BW)"), self._not_called),
            Field(excluded, self.tr("Alleen boven het minimumloon (art. 16 WML)"), self._excluded),
        )

    def _ending(self) -> tuple[Field, Field, Field, Field]:
        why_ending = self.tr("Korte termijnen lopen vanaf die dag (art. 7:686a BW)")
        self._end_day = EntryField(
            self.tr("Dag van het einde"), why_ending, entry.parse_day, entry.write_day, DayEdit()
        )
        self._end_day.entered.connect(self._take_end)
        self._end_by = QComboBox()
        for value, words in (
            ("employer", self.tr("opzegging door de werkgever")), ("worker", self.tr("opzegging door de werknemer")),
            ("term_ended", self.tr("contract liep af")), ("agreement", self.tr("met wederzijds goedvinden")),
        ):  # fmt: skip
            self._end_by.addItem(words, value)
        self._end_by.activated.connect(lambda place: self._ending_by(self._end_by.itemData(place)))
        self._mandate = EntryField(
            self.tr("Volmacht getekend op"), self.tr("Schriftelijk, om loon te innen (art. 7:633 BW)"),
            entry.parse_day, entry.write_day, DayEdit(),
        )  # fmt: skip
        self._mandate.entered.connect(self._take_mandate)
        self._account = QComboBox()
        self._account.addItem(self.tr("rekening van de werknemer"), "worker")
        self._account.addItem(self.tr("rekening van de gemachtigde"), "representative")
        self._account.activated.connect(lambda place: self._pay_to(self._account.itemData(place)))
        by = Field(self.tr("Hoe het eindigde"), self.tr("Eerst de dag invullen"), self._end_by)
        account = Field(self.tr("Betalen op"), self.tr("Eerst de volmacht invullen"), self._account)
        return self._end_day, by, self._mandate, account

    # ------------------------------------------------------------ to the dossier

    def _employment(self, label: str, **changes: Any) -> None:
        self.session.apply(label, lambda dossier: replace(dossier, employment=replace(dossier.employment, **changes)))

    def _take_end(self, day: date | None) -> None:
        old = self.session.dossier.dismissal
        new = None if day is None else replace(old, day=day) if old else Dismissal(day, self._end_by.currentData())
        self.session.apply(self.tr("einde dienstverband"), lambda dossier: replace(dossier, dismissal=new))

    def _ending_by(self, by: Any) -> None:
        old = self.session.dossier.dismissal
        if old:
            new = replace(old, by=by)
            self.session.apply(self.tr("hoe het eindigde"), lambda dossier: replace(dossier, dismissal=new))

    def _take_mandate(self, day: date | None) -> None:
        new = None if day is None else Mandate(day, self._account.currentData())
        self.session.apply(self.tr("volmacht"), lambda dossier: replace(dossier, mandate=new))

    def _pay_to(self, account: Any) -> None:
        old = self.session.dossier.mandate
        if old:
            new = replace(old, account=account)
            self.session.apply(self.tr("rekening"), lambda dossier: replace(dossier, mandate=new))

    # ------------------------------------------------------------ from the dossier

    def show_inside(self, session: Session) -> None:
        """Every field as the dossier has it."""
        employment, dismissal, mandate = session.dossier.employment, session.dossier.dismissal, session.dossier.mandate
        self._wage.show_value(employment.agreed_hourly_wage)
        self._pay_day.show_value(employment.pay_days_after_period)
        for place, box in enumerate(self._days):
            box.setChecked(place in employment.weekdays)
        self._apprentice.setChecked(employment.apprentice)
        self._fixed.setChecked(employment.fixed_monthly_wage)
        self._not_called.choose(employment.not_called)
        self._excluded.choose(employment.allowance_excluded_by_cao)
        self._end_day.show_value(dismissal.day if dismissal else None)
        self._end_by.setEnabled(dismissal is not None)
        self._end_by.setCurrentIndex(max(0, self._end_by.findData(dismissal.by if dismissal else "employer")))
        self._mandate.show_value(mandate.day if mandate else None)
        self._account.setEnabled(mandate is not None)
        self._account.setCurrentIndex(max(0, self._account.findData(mandate.account if mandate else "worker")))
