"""For whom in the chain the work was done, and the steps taken along it; asked only where there is such a firm."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts import Text, wrapped
from ui.parts.fact_table import FactTable
from ui.parts.fold import FoldPanel
from ui.session import Session
from ui.steps.who_kinds import chain_steps, parties_to_work_for, worked_for
from wml_claim.notation import day_long, euro


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChainDays", text)


class ChainDays(FoldPanel):
    """Days per firm with the contract, the steps, and below them who may be addressed and why."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session, _tr("Ketenaansprakelijkheid"), _tr("Voor wie is gewerkt, en wat is gedaan"),
            _tr("Keten &uitwerken"), _tr("Keten &inklappen"), parent,
        )  # fmt: skip
        self._tables: tuple[FactTable, ...] = ()
        session.opened.connect(self._forget)

    def make_inside(self) -> QWidget:
        """Two tables and what follows from them."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.days = FactTable(
            self.session, worked_for(),
            _tr("Onder welk contract het werk werd gedaan, bepaalt wie aansprakelijk is (art. 7:616a BW)."),
        )  # fmt: skip
        self.steps = FactTable(
            self.session, chain_steps(),
            _tr("Een volgende schakel kan pas worden aangesproken na deze stappen (art. 7:616b en 7:616e BW)."),
        )  # fmt: skip
        self._tables = self.days, self.steps
        for table in self._tables:
            column.addWidget(Text(table.model.kind.title, bold=True))
            column.addWidget(table)
        column.addWidget(Text(_tr("Wie kan nu worden aangesproken"), bold=True))
        self.outcome = wrapped("", "small")
        column.addWidget(self.outcome)
        return inside

    def refresh(self, session: Session) -> None:
        """Shown where the chain has a firm for which the work can have been done."""
        dossier = session.dossier
        self.setVisible(bool(parties_to_work_for(dossier) or dossier.worked_for or dossier.chain_steps))
        super().refresh(session)

    def show_inside(self, session: Session) -> None:
        """The rows, and who may be addressed."""
        for table in self._tables:
            table.refresh()
        self.outcome.setText("\n".join(_outcome(session)) or _tr("Vul eerst in voor wie op welke dagen is gewerkt."))

    def told(self, session: Session) -> str:
        """How many firms are known."""
        count = len({one.party for one in session.dossier.worked_for})
        return _tr("1 bedrijf") if count == 1 else _tr("{n} bedrijven").format(n=count) if count else ""

    def ask(self) -> None:
        """Open it and put the keyboard in the first table."""
        self.set_open(True)
        self.days.sheet.setFocus()
        self.days.sheet.select_cell(0, 0)

    def _forget(self) -> None:
        for table in self._tables:
            table.forget()


def _outcome(session: Session) -> list[str]:
    """A line per firm, as the assessment says it."""
    if session.assessment is None:
        return []
    states = {"now": _tr("nu"), "later": _tr("later"), "not": _tr("niet"), "unknown": _tr("niet te zeggen")}
    lines = []
    for party in session.assessment.chain:
        who = party.addressee
        since = _tr(" vanaf {day}").format(day=day_long(who.since)) if who.since else ""
        wage = (
            _tr("; loon over die dagen {amount}").format(amount=euro(party.wage.value)) if who.status == "now" else ""
        )
        lines.append(f"{who.link.party}: {states[who.status]}{since}{wage}. {who.reason} ({who.article})")
    return lines
