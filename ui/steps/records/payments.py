"""Money around the wage, typed or pasted: received as wage, on account of the claim, handed back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any, Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.parts import Segments
from ui.parts.fact_table import FactTable
from ui.parts.facts import FactKind, FactModel, Values
from ui.parts.sheet import Sheet
from ui.session import Session
from ui.steps.fact_columns import (
    amount_column,
    choice_column,
    day_column,
    impossible,
    lacks,
    span_of,
    text_column,
)
from wml_claim.agreements import CashBack, PartPayment
from wml_claim.dossier import Dossier
from wml_claim.notation import euro
from wml_claim.records import Payment
from wml_claim.span import Span


def _tr(text: str) -> str:
    return QCoreApplication.translate("Payments", text)


# ---------------------------------------------------------------- wages received


def payments() -> FactKind:
    """Wages received, net. Without a period a payment is for the pay period in which it was paid."""
    channels: Mapping[Any, str] = {"bank": _tr("bank"), "cash": _tr("contant")}
    return FactKind(
        _tr("Ontvangen geld"),
        _tr("betalingen"),
        (
            day_column("day", _tr("Ontvangen op")),
            amount_column("amount", _tr("Bedrag netto")),
            choice_column("channel", _tr("Wijze"), channels, 96, aside=True),
            day_column("first", _tr("Over: van"), _tr("Leeg: de loonperiode waarin is betaald.")),
            day_column("last", _tr("tot en met"), _tr("Leeg: de loonperiode waarin is betaald.")),
            text_column("payer", _tr("Betaler")),
        ),
        lambda dossier: dossier.payments,
        lambda one: {
            "day": one.day, "amount": one.amount, "channel": one.channel, "first": one.span.first,
            "last": one.span.last, "payer": one.payer or "",
        },
        payment_of,
        lambda dossier, records: replace(dossier, payments=records),
    )  # fmt: skip


def payment_of(values: Values, record: Payment | None, dossier: Dossier) -> Payment | None:
    """The payment a row makes; None while day or amount is missing. Wrong when its period ends before it begins."""
    if lacks(values, "day", "amount"):
        return None
    span = span_of(values, _period(values["day"], dossier))
    assert span is not None
    channel: Literal["bank", "cash"] = "cash" if values.get("channel") == "cash" else "bank"
    payer = values.get("payer") or None
    if record is None:
        return Payment(values["day"], values["amount"], channel, span, payer)
    return replace(record, day=values["day"], amount=values["amount"], channel=channel, span=span, payer=payer)


def _period(day: date, dossier: Dossier) -> Span:
    from wml_claim.rules.pay_period import CALENDAR

    whole = CALENDAR[dossier.employment.pay_period or "month"](day)
    employed = dossier.employed
    return (whole.overlap(employed) if employed else None) or whole


# ---------------------------------------------------------------- on account of the claim


def part_payments() -> FactKind:
    """Money received on account of the claim (art. 6:43 and 6:44 BW)."""

    def make(values: Values, record: PartPayment | None, dossier: Dossier) -> PartPayment | None:
        if lacks(values, "day", "amount"):
            return None
        span = span_of(values, None)
        return PartPayment(values["day"], values["amount"], values.get("payer") or None, span)

    return FactKind(
        _tr("Deelbetalingen op de vordering"),
        _tr("deelbetalingen"),
        (
            day_column("day", _tr("Ontvangen op")),
            amount_column("amount", _tr("Bedrag bruto")),
            day_column("first", _tr("Voor: van"), _tr("Leeg: de betaler noemde geen periode.")),
            day_column("last", _tr("tot en met"), _tr("Leeg: de betaler noemde geen periode.")),
            text_column("payer", _tr("Betaler"), 200),
        ),
        lambda dossier: dossier.part_payments,
        lambda one: {
            "day": one.day, "amount": one.amount, "payer": one.payer or "",
            "first": one.span and one.span.first, "last": one.span and one.span.last,
        },
        make,
        lambda dossier, records: replace(dossier, part_payments=records),
        impossible("part_payment"),
    )  # fmt: skip


# ---------------------------------------------------------------- handed back


def cash_back() -> FactKind:
    """Money that the worker had to hand back to the employer."""

    def make(values: Values, record: CashBack | None, dossier: Dossier) -> CashBack | None:
        if lacks(values, "day", "amount"):
            return None
        span = span_of(values, _period(values["day"], dossier))
        assert span is not None
        return CashBack(values["day"], values["amount"], span, values.get("proof") or None)

    return FactKind(
        _tr("Contant terugbetaald aan de werkgever"),
        _tr("terugbetaald aan de werkgever"),
        (
            day_column("day", _tr("Terugbetaald op")),
            amount_column("amount", _tr("Bedrag")),
            day_column("first", _tr("Over: van"), _tr("Leeg: de loonperiode waarin is terugbetaald.")),
            day_column("last", _tr("tot en met"), _tr("Leeg: de loonperiode waarin is terugbetaald.")),
            text_column("proof", _tr("Blijkt uit"), 200, _tr("Bijvoorbeeld een bericht of een getuige.")),
        ),
        lambda dossier: dossier.cash_back,
        lambda one: {
            "day": one.day, "amount": one.amount, "first": one.span.first, "last": one.span.last,
            "proof": one.proof or "",
        },
        make,
        lambda dossier, records: replace(dossier, cash_back=records),
        impossible("cash_back"),
    )  # fmt: skip


# ---------------------------------------------------------------- the view


class MoneyTables(QWidget):
    """The three kinds of money behind a switch; wages received are shown first."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        words = (
            ("received", _tr("Loon ontvangen")), ("part", _tr("Deelbetalingen op de vordering")),
            ("back", _tr("Terugbetaald aan de werkgever")),
        )  # fmt: skip
        self.switch = Segments(words, _tr("Welk geld"), small=True)
        self.switch.chosen.connect(lambda name: self.show_money(str(name)))
        self.switch.setContentsMargins(14, 0, 14, 0)
        column.addWidget(self.switch)
        self._pages = QStackedWidget()
        self._pages.setMinimumSize(1, 1)
        self.tables = {
            "received": FactTable(session, payments(), grows=True),
            "part": FactTable(session, part_payments(), grows=True),
            "back": FactTable(session, cash_back(), grows=True),
        }
        for table in self.tables.values():
            self._pages.addWidget(table)
        column.addWidget(self._pages, 1)
        self.show_money("received")

    @property
    def table(self) -> FactTable:
        """The table that is shown."""
        return self.tables[str(self.switch.value)]

    @property
    def sheet(self) -> Sheet:
        """The rows that are shown."""
        return self.table.sheet

    @property
    def model(self) -> FactModel:
        """Their model."""
        return self.table.model

    def show_money(self, name: str) -> None:
        """Show one kind."""
        self.switch.choose(name)
        self._pages.setCurrentWidget(self.tables[name])

    def begin(self) -> None:
        """Put the keyboard in the rows."""
        self.sheet.setFocus(Qt.FocusReason.TabFocusReason)

    def forget(self) -> None:
        """Let go of what was being typed, for another dossier."""
        for table in self.tables.values():
            table.forget()

    def refresh(self) -> None:
        """All three as they are now, each with its sum."""
        dossier = self._session.dossier
        notes: Mapping[str, Callable[[Dossier], str]] = {
            "received": _received_words, "part": _part_words, "back": _back_words
        }  # fmt: skip
        for name, table in self.tables.items():
            table.refresh(notes[name](dossier))


def _received_words(dossier: Dossier) -> str:
    found = dossier.payments
    if not found:
        return _tr(
            "Typ de eerste betaling, of plak uit Excel: datum, bedrag, bank of contant, van, tot en met, betaler."
        )
    cash = sum((one.amount for one in found if one.channel == "cash"), Fraction(0))
    whole = sum((one.amount for one in found), Fraction(0))
    words = _tr("{n} betalingen, samen {whole} netto, waarvan contant {cash}")
    return words.format(n=len(found), whole=euro(whole), cash=euro(cash))


def _part_words(dossier: Dossier) -> str:
    found = dossier.part_payments
    if not found:
        return _tr(
            "Geld dat na de aanmaning op de vordering kwam, bruto. Het gaat eerst van de kosten af, dan van de rente, "
            "dan van het loon (art. 6:44 BW)."
        )
    whole = sum((one.amount for one in found), Fraction(0))
    return _tr("{n} deelbetalingen, samen {whole} bruto").format(n=len(found), whole=euro(whole))


def _back_words(dossier: Dossier) -> str:
    found = dossier.cash_back
    if not found:
        return _tr(
            "Loon dat contant moest worden teruggegeven. Met een strook is het een inhouding zonder grond (art. 13 "
            "WML); zonder strook is het niet ontvangen."
        )
    whole = sum((one.amount for one in found), Fraction(0))
    return _tr("{n} keer, samen {whole}").format(n=len(found), whole=euro(whole))
