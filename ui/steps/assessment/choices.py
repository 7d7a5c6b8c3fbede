"""The open choices of the calculation, and the acts that keep a claim alive: each says what it changes."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from ui import entry
from ui.parts import Column, Columns, DayEdit, EntryField, Field, Panel, Segments, scrolled, wrapped
from ui.session import Session
from ui.steps.assessment.acts import ComplaintRows, InterruptionRows
from wml_claim.dossier import Dismissal, Dossier, Mandate

CAPS = (50, 25, 10, 0)


class ChoicesPanel(QWidget):
    """Left the choices, right what was done: stuiting, klachten, ontslag en volmacht."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        left, right = QWidget(), QWidget()
        choices, acts = QVBoxLayout(left), QVBoxLayout(right)
        for column in (choices, acts):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(12)
        choices.addWidget(self._claimed_panel())
        choices.addWidget(self._costs_panel())
        choices.addStretch(1)
        self.interruptions = InterruptionRows(session)
        self.complaints = ComplaintRows(session)
        acts.addWidget(self.interruptions)
        acts.addWidget(self.complaints)
        acts.addWidget(self._ending_panel())
        acts.addStretch(1)
        columns = Column(self.tr("Keuzes"), scrolled(left)), Column(self.tr("Wat is gedaan"), scrolled(right))
        outer.addWidget(Columns(columns))

    def _claimed_panel(self) -> Panel:
        panel = Panel(self.tr("Wat wordt gevorderd"))
        self.boxes: dict[str, QCheckBox] = {}
        for name, words, changes in (
            ("claim_agreed_wage", self.tr("&Afgesproken uurloon vorderen"),
             self.tr("Waar het hoger is dan het minimum telt het afgesproken loon (art. 7:616 BW).")),
            ("claim_deductions_above_minimum", self.tr("&Inhoudingen boven het minimum"),
             self.tr("Ook wat zonder grond is ingehouden op loon boven het minimum (art. 7:631 BW).")),
            ("leave_out_barred", self.tr("&Verjaarde bedragen weglaten"),
             self.tr("Na vijf jaar zonder stuiting kan de werkgever zich op verjaring beroepen (art. 3:308 BW).")),
            ("claim_leave", self.tr("Openstaand ver&lof vorderen"),
             self.tr("Bij het einde niet opgenomen vakantiedagen, uitbetaald in geld (art. 7:641 BW).")),
            ("interest_over_increase", self.tr("&Rente ook over de verhoging"),
             self.tr("Vanaf de dag van de aanmaning; zonder aanmaning telt dit niet (art. 6:119 BW).")),
        ):  # fmt: skip
            self._add_box(panel, name, words, changes)
        self.cap = Segments([(cap, f"{cap} %") for cap in CAPS], self.tr("Wettelijke verhoging, ten hoogste"))
        self.cap.chosen.connect(lambda cap: self._choose(self.tr("wettelijke verhoging"), self._cap(cap)))
        cap_field = Field(
            self.tr("Wettelijke verhoging, ten hoogste"),
            self.tr("De rechter kan matigen; 50 % is het maximum (art. 7:625 BW)."),
            self.cap,
        )
        panel.body.addWidget(cap_field)
        return panel

    def _cap(self, cap: object) -> dict[str, Any]:
        return {"increase_cap_percent": Fraction(int(str(cap)))}

    def _costs_panel(self) -> Panel:
        panel = Panel(self.tr("Kosten"))
        self.demand_sent = _day(
            self.tr("Aan&maning verstuurd op"),
            self.tr("Zonder aanmaning geen incassokosten en geen rente over de verhoging (art. 6:96 BW)."),
        )
        self.demand_sent.entered.connect(lambda day: self._choose(self.tr("aanmaning"), {"demand_sent": day}))
        panel.body.addWidget(self.demand_sent)
        self._add_box(
            panel, "vat_on_collection_costs", self.tr("Bt&w over de incassokosten"),
            self.tr("Alleen als de schuldeiser geen btw kan verrekenen (art. 2 lid 3 Besluit incassokosten)."),
        )  # fmt: skip
        self.tariff = QComboBox()
        self.tariff.addItem(self.tr("natuurlijk persoon"), "natural")
        self.tariff.addItem(self.tr("onvermogend, met toevoeging"), "low_income")
        self.tariff.activated.connect(
            lambda place: self._choose(self.tr("griffierecht"), {"court_fee": self.tariff.itemData(place)})
        )
        panel.body.addWidget(
            Field(self.tr("&Griffierecht"), self.tr("Het tarief (Wgbz); staat apart van de vordering."), self.tariff)
        )
        self.roll = _day(
            self.tr("Eerste r&oldatum"),
            self.tr("Bepaalt welk tarief geldt; leeg: het tarief van de dag van de berekening."),
        )
        self.roll.entered.connect(lambda day: self._choose(self.tr("eerste roldatum"), {"first_roll_date": day}))
        panel.body.addWidget(self.roll)
        return panel

    def _ending_panel(self) -> Panel:
        panel = Panel(self.tr("Ontslag en volmacht"))
        self.dismissed = _day(
            self.tr("Dag van het ei&nde"),
            self.tr("Korte termijnen lopen vanaf die dag; nodig voor een verzoekschrift (art. 7:686a BW)."),
        )
        self.dismissed.entered.connect(self._take_dismissal)
        self.contested = QCheckBox(self.tr("het einde wordt &bestreden"))
        self.contested.clicked.connect(self._take_contested)
        self.mandate = _day(
            self.tr("Volmacht ge&tekend op"), self.tr("Schriftelijk, om loon te innen (art. 7:633 lid 2 BW).")
        )
        self.mandate.entered.connect(self._take_mandate)
        for widget in (self.dismissed, self.contested, self.mandate):
            panel.body.addWidget(widget)
        return panel

    def _add_box(self, panel: Panel, name: str, words: str, changes: str) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        box = QCheckBox(words)
        box.setAccessibleDescription(changes)
        box.clicked.connect(lambda on: self._choose(words.replace("&", "").lower(), {name: on}))
        column.addWidget(box)
        note = wrapped(changes, "small", "muted")
        note.setContentsMargins(26, 0, 0, 0)
        column.addWidget(note)
        self.boxes[name] = box
        panel.body.addWidget(holder)

    # ------------------------------------------------------------ to the dossier

    def _choose(self, label: str, changes: dict[str, Any]) -> None:
        self.session.apply(label, lambda dossier: replace(dossier, choices=replace(dossier.choices, **changes)))

    def _take_dismissal(self, day: Any) -> None:
        def change(dossier: Dossier) -> Dossier:
            old = dossier.dismissal
            new = None if day is None else replace(old, day=day) if old else Dismissal(day, "employer")
            return replace(dossier, dismissal=new)

        self.session.apply(self.tr("einde dienstverband"), change)

    def _take_contested(self, on: bool) -> None:
        old = self.session.dossier.dismissal
        if old is not None:
            new = replace(old, contested=on)
            self.session.apply(self.tr("einde bestreden"), lambda dossier: replace(dossier, dismissal=new))

    def _take_mandate(self, day: Any) -> None:
        def change(dossier: Dossier) -> Dossier:
            old = dossier.mandate
            new = None if day is None else replace(old, day=day) if old else Mandate(day)
            return replace(dossier, mandate=new)

        self.session.apply(self.tr("volmacht"), change)

    # ------------------------------------------------------------ from the dossier

    def refresh(self, session: Session) -> None:
        """Every choice as the dossier has it."""
        dossier = session.dossier
        choices = dossier.choices
        for name, box in self.boxes.items():
            box.setChecked(getattr(choices, name))
        cap = choices.increase_cap_percent
        self.cap.choose(int(cap) if cap.denominator == 1 else None)
        self.demand_sent.show_value(choices.demand_sent)
        self.tariff.setCurrentIndex(self.tariff.findData(choices.court_fee))
        self.roll.show_value(choices.first_roll_date)
        self.dismissed.show_value(dossier.dismissal.day if dossier.dismissal else None)
        self.contested.setEnabled(dossier.dismissal is not None)
        self.contested.setChecked(bool(dossier.dismissal and dossier.dismissal.contested))
        self.mandate.show_value(dossier.mandate.day if dossier.mandate else None)
        self.interruptions.refresh(session)
        self.complaints.refresh(session)


def _day(label: str, why: str) -> EntryField:
    return EntryField(label, why, entry.parse_day, entry.write_day, DayEdit())
