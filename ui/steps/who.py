"""Step 1: who worked where, for whom, and on what agreement."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import entry, languages, look
from ui.open_points import missing_facts
from ui.parts import Column, Columns, DayEdit, EntryField, Field, Form, Panel, Segments, Text, scrolled
from ui.parts.amount import own_way
from ui.parts.fold import FoldPanel
from ui.session import Session
from ui.steps import StepPage, StepState
from ui.steps.chain import ChainPanel
from ui.steps.chain_days import ChainDays
from ui.steps.sector_menu import SectorButton
from ui.steps.who_more import MoreFields
from ui.steps.who_topics import TOPICS
from ui.steps.who_work import WorkFacts
from wml_claim.dossier import Dossier, Employment, Worker
from wml_claim.notation import day_long
from wml_claim.span import age_on


class WhoPage(StepPage):
    """Worker, employment and the chain of firms."""

    code = "who"

    def title(self) -> str:
        """The name."""
        return self.tr("Wie")

    def question(self) -> str:
        """The question."""
        return self.tr("Wie werkte waar, voor wie, en op welke afspraak?")

    def next_label(self) -> str:
        """On to the papers."""
        return self.tr("Verder: &stukken")

    def state(self, session: Session) -> StepState:
        """Complete when every fact the calculation needs is there."""
        missing = len(missing_facts(session.dossier))
        if not missing:
            return StepState("ok", self.tr("Compleet"))
        words = self.tr("1 vraag open") if missing == 1 else self.tr("{n} vragen open").format(n=missing)
        return StepState("doubt", words)

    # ------------------------------------------------------------ widgets

    def build(self) -> None:
        """Two panels of fields, and the chain beside them."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._worker_panel())
        column.addWidget(self._employment_panel())
        self._more, self._work, self._chain_days = (
            MoreFields(self.session), WorkFacts(self.session), ChainDays(self.session)
        )  # fmt: skip
        self._folded: tuple[FoldPanel, ...] = self._more, self._work, self._chain_days
        for panel in self._folded:
            column.addWidget(panel)
        column.addStretch(1)
        self._chain = ChainPanel(self.session)
        columns = Column(self.tr("Gegevens"), scrolled(fields)), Column(self.tr("Keten"), self._chain, 436)
        self._columns = Columns(columns)
        outer.addWidget(self._columns)

    def _worker_panel(self) -> Panel:
        panel = Panel(self.tr("Werknemer"))
        form = Form()
        panel.body.addWidget(form)
        self._name = EntryField(self.tr("&Naam"), self.tr("Zoals op de loonstrook"))
        self._name.entered.connect(lambda value: self._worker(self.tr("naam"), name=value))
        self._birth = day_field(self.tr("&Geboortedatum"), self.tr("Leeftijd bepaalt het minimumloon per dag"))
        self._birth.entered.connect(self._take_birth)
        self._language = QComboBox()
        self._language.setMinimumWidth(look.current().length(200))
        for code, name in languages.NAMES.items():
            known_as = languages.name_for_others(code)
            self._language.addItem(own_way(f"{name} ({known_as})") if known_as != name else name, code)
        self._language.activated.connect(
            lambda place: self._worker(self.tr("taal"), language=self._language.itemData(place))
        )
        language = Field(
            self.tr("Taal van de &werknemer"),
            self.tr("Voor de samenvatting; de brief blijft Nederlands"),
            self._language,
            beside=True,
        )
        form.add(self._name)
        form.add(self._birth)
        form.add(language, whole=True)
        return panel

    def _employment_panel(self) -> Panel:
        panel = self._employment_head = Panel(self.tr("Dienstverband"), " ")
        form = Form()
        panel.body.addWidget(form)
        self._start = day_field(self.tr("&Eerste werkdag"), self.tr("Begin van de berekening"))
        self._start.entered.connect(lambda day: self._take_start(day))
        self._end = day_field(self.tr("&Laatste werkdag"), self.tr("Leeg als het werk nog loopt"))
        self._end.entered.connect(lambda day: self._take_end(day))
        periods = [("week", self.tr("week")), ("four_weeks", self.tr("vier weken")), ("month", self.tr("maand"))]
        self._period = Segments(periods, self.tr("Loon per"))
        self._period.chosen.connect(lambda value: self._employment(self.tr("loon per"), pay_period=value))
        period = Field(self.tr("Loon &per"), self.tr("Bepaalt de regels van de berekening"), self._period)
        self._written = QCheckBox(self.tr("schriftelijk afgesproken"))
        self._written.clicked.connect(
            lambda on: self._employment(self.tr("schriftelijk afgesproken"), agreement_in_writing=on)
        )
        self._agreed = EntryField(
            self.tr("&Afgesproken uren per week"), self.tr("Voor de vordering op contracturen"),
            entry.parse_week_hours, entry.write_hours, beside=self._written,
        )  # fmt: skip
        self._agreed.entered.connect(lambda hours: self._employment(self._agreed_label(), agreed_hours_per_week=hours))
        for field in (self._start, self._end, period, self._agreed):
            form.add(field)
        form.add(self._full_time_field(), whole=True)
        return panel

    def _full_time_field(self) -> EntryField:
        source = QWidget()
        row = QHBoxLayout(source)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Text(self.tr("uur per week, bron:")))
        self._source = QLineEdit()
        self._source.setAccessibleName(self.tr("Bron van de voltijdsuren, bijvoorbeeld de cao"))
        self._source.setPlaceholderText(self.tr("cao of arbeidsovereenkomst, met artikel"))
        self._source.editingFinished.connect(self._take_source)
        row.addWidget(self._source, 1)
        self._sector = SectorButton(self.session)
        self._sector.chosen.connect(self._take_sector)
        row.addWidget(self._sector)
        self._full_time = EntryField(
            self.tr("&Voltijd in deze sector"),
            self.tr("Nodig voor het vermoeden van zes maanden. Telt alleen met een bron."),
            entry.parse_full_time, entry.write_hours, beside=source,
        )  # fmt: skip
        self._full_time.entered.connect(
            lambda hours: self._employment(self.tr("voltijd"), full_time_hours_per_week=hours)
        )
        return self._full_time

    def _agreed_label(self) -> str:
        return self.tr("afgesproken uren")

    def show_place(self, place: str) -> None:
        """Put the keyboard in the field of a fact."""
        if place == "employer":
            self._columns.show_column(1)
            self._chain.ask_employer()
            return
        if place in TOPICS:
            self._columns.show_column(0)
            self._work.ask(place)
            return
        fields: dict[str, QWidget] = {
            "birth_date": self._birth.line, "start": self._start.line, "pay_period": self._period
        }  # fmt: skip
        if place in fields:
            self._columns.show_column(0)
            fields[place].setFocus(Qt.FocusReason.TabFocusReason)

    # ------------------------------------------------------------ to the dossier

    def _worker(self, label: str, **changes: Any) -> None:
        self.session.apply(label, lambda dossier: replace(dossier, worker=replace(dossier.worker, **changes)))

    def _employment(self, label: str, **changes: Any) -> None:
        self.session.apply(label, lambda dossier: replace(dossier, employment=replace(dossier.employment, **changes)))

    def _take_birth(self, day: date | None) -> None:
        on = self.session.on
        if day and on and not 13 <= age_on(day, on) <= 100:
            self._birth.show_error(self.tr("Dat zou een leeftijd van {n} jaar zijn.").format(n=age_on(day, on)))
            return
        self._worker(self.tr("geboortedatum"), birth_date=day)

    def _take_start(self, day: date | None) -> None:
        end = self.session.dossier.employment.end
        if day and end and day > end:
            self._start.show_error(self.tr("Dit ligt na de laatste werkdag, {day}.").format(day=day_long(end)))
            return
        self._employment(self.tr("eerste werkdag"), start=day)

    def _take_end(self, day: date | None) -> None:
        start = self.session.dossier.employment.start
        if day and start and day < start:
            self._end.show_error(self.tr("Dit ligt voor de eerste werkdag, {day}.").format(day=day_long(start)))
            return
        self._employment(self.tr("laatste werkdag"), end=day)

    def _take_sector(self, hours: Fraction, source: str) -> None:
        self._employment(self.tr("voltijd van de sector"), full_time_hours_per_week=hours, full_time_source=source)

    def _take_source(self) -> None:
        text = self._source.text().strip() or None
        self._employment(self.tr("bron van de voltijdsuren"), full_time_source=text)

    # ------------------------------------------------------------ from the dossier

    def refresh(self, session: Session) -> None:
        """Every field as the dossier has it, with what follows from it."""
        worker, employment = session.dossier.worker, session.dossier.employment
        self._name.show_value(worker.name)
        self._birth.show_value(worker.birth_date)
        self._language.setCurrentIndex(max(0, self._language.findData(worker.language)))
        self._start.show_value(employment.start)
        self._end.show_value(employment.end)
        self._period.choose(employment.pay_period)
        self._agreed.show_value(employment.agreed_hours_per_week)
        self._written.setChecked(bool(employment.agreement_in_writing))
        self._full_time.show_value(employment.full_time_hours_per_week)
        self._source.setText(employment.full_time_source or "")
        self._source.setCursorPosition(0)
        self._show_notes(session.dossier, worker, employment)
        for panel in self._folded:
            panel.refresh(session)
        self._chain.refresh(session)

    def _show_notes(self, dossier: Dossier, worker: Worker, employment: Employment) -> None:
        if worker.birth_date and employment.start and not self._birth.error:
            age = age_on(worker.birth_date, employment.start)
            self._birth.show_note(self.tr("{n} jaar op de eerste werkdag").format(n=age))
        elif not self._birth.error:
            self._birth.show_note("")
        self._show_sourceless(employment)
        span = dossier.employed
        self._employment_head.remark.setText(
            self.tr("{first} – {last} · {n} weken").format(
                first=day_long(span.first), last=day_long(span.last), n=(len(span) + 6) // 7
            )
            if span
            else ""
        )

    def _show_sourceless(self, employment: Employment) -> None:
        if self._full_time.error:
            return
        lacks = employment.full_time_hours_per_week is not None and not employment.full_time_source
        words = self.tr("Zonder bron telt dit niet mee. Noem de cao of de overeenkomst.") if lacks else ""
        self._full_time.show_note(words, "help-circle", "doubt")


def day_field(label: str, why: str) -> EntryField:
    """A field for a day."""
    return EntryField(label, why, entry.parse_day, entry.write_day, DayEdit())
