"""Money that reached the worker, typed or pasted as in a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Any, Literal

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from ui import entry, look
from ui.entry import Refused
from ui.parts import NUMBER_ALIGNMENT, Text, wrapped
from ui.parts.sheet import WORDS_ROLE, WRONG_ROLE, Cells, Index, Sheet, SheetModel
from ui.session import Session
from wml_claim.dossier import Dossier
from wml_claim.notation import day_long, euro
from wml_claim.records import Payment
from wml_claim.span import Span

Channel = Literal["bank", "cash"]
FIELDS = ("day", "amount", "channel", "first", "last", "payer")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Payments", text)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. `record` is the payment it shows, None while it is being typed."""

    record: Payment | None = None
    day: date | None = None
    amount: Fraction | None = None
    channel: Channel = "bank"
    first: date | None = None
    last: date | None = None
    payer: str = ""


def row_of(payment: Payment) -> Row:
    """The line of a payment."""
    return Row(
        payment,
        payment.day,
        payment.amount,
        payment.channel,
        payment.span.first,
        payment.span.last,
        payment.payer or "",
    )


def payment_of(row: Row, dossier: Dossier) -> Payment | None:
    """The payment a line makes; None while day or amount is missing.

    Without a period it is for the pay period in which it was paid. Refused when the period ends before it begins.
    """
    if row.day is None or row.amount is None:
        return None
    span = _period(row.day, dossier)
    first, last = row.first or (min(span.first, row.last) if row.last else span.first), row.last or span.last
    if last < first:
        raise Refused(_tr("De periode eindigt ({last}) voordat zij begint.").format(last=day_long(last)))
    if row.record is None:
        return Payment(row.day, row.amount, row.channel, Span(first, last), row.payer or None)
    return replace(
        row.record, day=row.day, amount=row.amount, channel=row.channel, span=Span(first, last), payer=row.payer or None
    )


def _period(day: date, dossier: Dossier) -> Span:
    from wml_claim.rules.pay_period import CALENDAR

    whole = CALENDAR[dossier.employment.pay_period or "month"](day)
    employed = dossier.employed
    return (whole.overlap(employed) if employed else None) or whole


def channel_words() -> Mapping[Channel, str]:
    """The two ways of paying."""
    return {"bank": _tr("bank"), "cash": _tr("contant")}


def _channel(text: str) -> Channel:
    bare = text.strip().casefold()
    for channel, word in channel_words().items():
        if word.startswith(bare):
            return channel
    raise Refused(_tr("“{text}” staat er niet bij. Kies: bank of contant.").format(text=text))


def _amount(text: str) -> Fraction | None:
    amount = entry.parse_euro(text)
    if amount is not None and amount <= 0:
        raise Refused(_tr("Een betaling is meer dan nul euro. Haal een lege regel weg met Delete."))
    return amount


_READ: Mapping[str, Callable[[str], Any]] = {
    "day": entry.parse_day, "amount": _amount, "channel": _channel, "first": entry.parse_day,
    "last": entry.parse_day, "payer": entry.parse_text,
}  # fmt: skip


class PaymentModel(SheetModel):
    """The payments of the dossier and an empty line under them."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows: list[Row] = [Row()]
        self._waiting: list[Row] = []
        self._wrong: dict[tuple[int, str], tuple[str, str]] = {}

    def refresh(self) -> None:
        """The payments as they are now, in the order in which they were typed."""
        known = [row_of(payment) for payment in self._session.dossier.payments]
        rows = [*known, *self._waiting, Row()]
        self.take_rows(len(self.rows), len(rows), lambda: self._set_rows(rows))

    def forget(self) -> None:
        """Let go of what was being typed, for another dossier."""
        self._waiting.clear()
        self._wrong.clear()

    def _set_rows(self, rows: list[Row]) -> None:
        self.rows = rows

    def rowCount(self, parent: Index | None = None) -> int:
        """One per payment, and one to type in."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """One per field."""
        return 0 if parent is not None and parent.isValid() else len(FIELDS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be typed."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER_ALIGNMENT if section == 1 else None
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (_tr("Ontvangen op"), _tr("Bedrag netto"), _tr("Wijze"), _tr("Over: van"), _tr("tot en met"),
                _tr("Betaler"))[section]  # fmt: skip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        row, column = index.row(), index.column()
        wrong = self._wrong.get((row, FIELDS[column]))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return wrong[0] if wrong else self.cell_text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER_ALIGNMENT if column == 1 else None
        if role in (WRONG_ROLE, Qt.ItemDataRole.ToolTipRole):
            return wrong[1] if wrong else None
        if role == WORDS_ROLE and FIELDS[column] == "channel":
            return tuple(channel_words().values())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = self.headerData(column, Qt.Orientation.Horizontal)
            return f"{name}: {wrong[1] if wrong else self.cell_text(row, column) or _tr('leeg')}"
        return None

    def cell_text(self, row: int, column: int) -> str:
        """The text of a cell."""
        line, field = self.rows[row], FIELDS[column]
        if field == "amount":
            return entry.write_euro(line.amount)
        if field == "channel":
            empty = line.record is None and line.day is None and line.amount is None
            return "" if empty else channel_words()[line.channel]
        value = getattr(line, field)
        return str(value) if field == "payer" else entry.write_day(value)

    def put_cells(self, cells: Cells) -> None:
        """One edit over all these cells."""
        after, refusals = self._after(cells)
        self._wrong.update(refusals)
        self._take(after)
        if refusals:
            self.refused.emit(next(iter(refusals.values()))[1])

    def _after(self, cells: Cells) -> tuple[dict[int, Row], dict[tuple[int, str], tuple[str, str]]]:
        after: dict[int, Row] = {}
        refusals: dict[tuple[int, str], tuple[str, str]] = {}
        for (row, column), text in sorted(cells.items()):
            field = FIELDS[column]
            self._wrong.pop((row, field), None)
            try:
                after[row] = replace(after.get(row, self._row(row)), **{field: _READ[field](text)})
            except Refused as refusal:
                refusals[row, field] = (text, str(refusal))
        for row, line in list(after.items()):
            try:
                payment_of(line, self._session.dossier)
            except Refused as refusal:
                refusals[row, "last"] = (entry.write_day(line.last), str(refusal))
                del after[row]
        return after, refusals

    def _row(self, row: int) -> Row:
        return self.rows[row] if row < len(self.rows) else Row()

    def paste(self, rows: Any, row: int, column: int) -> None:
        """A block; rows under the last become new payments. Refused as a whole when a cell cannot be read."""
        if column + len(rows[0]) > len(FIELDS):
            raise Refused(_tr("Het blok heeft te veel kolommen voor deze plek. Er is niets geplakt."))
        block = {(row + i, column + j): text for i, line in enumerate(rows) for j, text in enumerate(line)}
        after, refusals = self._after(block)
        for (at, field), (_, remedy) in refusals.items():
            self._wrong.pop((at, field), None)
            raise Refused(_tr("Rij {n}: {remedy} Er is niets geplakt.").format(n=at - row + 1, remedy=remedy))
        self._take(after)

    def _take(self, after: Mapping[int, Row]) -> None:
        payments = list(self._session.dossier.payments)
        for row, line in after.items():
            before = self._row(row)
            if before in self._waiting:
                self._waiting.remove(before)
            new = payment_of(line, self._session.dossier)
            place = next((i for i, payment in enumerate(payments) if payment is before.record), None)
            if place is not None:
                payments[place : place + 1] = [new] if new else []
            elif new is not None:
                payments.append(new)
            if new is None and replace(line, record=None, channel="bank") != Row():
                self._waiting.append(replace(line, record=None))
        taken = tuple(payments)
        if not self._session.apply(_tr("betalingen"), lambda dossier: replace(dossier, payments=taken)):
            self.refresh()


class PaymentTable(QWidget):
    """The table with its sum and what was refused."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        self.model = PaymentModel(session, self)
        self.model.refused.connect(self._refuse)
        self.sheet = Sheet(_tr("Ontvangen geld"))
        self.sheet.setModel(self.model)
        header = self.sheet.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        look.current().changed.connect(self._resize)
        self._resize()
        column.addWidget(self.sheet, 1)
        self._error = wrapped("", "small", "bad")
        self._error.setContentsMargins(14, 0, 14, 0)
        self._error.hide()
        column.addWidget(self._error)
        self._sum = Text("", "small", "muted")
        self._sum.setContentsMargins(14, 0, 14, 0)
        column.addWidget(self._sum)

    def _resize(self) -> None:
        for place, width in enumerate((126, 126, 96, 126, 126)):
            self.sheet.setColumnWidth(place, look.current().length(width))

    def _refuse(self, remedy: str) -> None:
        self._error.setText(remedy)
        self._error.show()
        self.sheet.setAccessibleDescription(remedy)

    def refresh(self) -> None:
        """The payments as they are now."""
        self._error.hide()
        self.model.refresh()
        payments = self._session.dossier.payments
        cash = sum((payment.amount for payment in payments if payment.channel == "cash"), Fraction(0))
        whole = sum((payment.amount for payment in payments), Fraction(0))
        self._sum.setText(
            _tr("{n} betalingen, samen {whole} netto, waarvan contant {cash}").format(
                n=len(payments), whole=euro(whole), cash=euro(cash)
            )
            if payments
            else _tr(
                "Typ de eerste betaling, of plak uit Excel: datum, bedrag, bank of contant, van, tot en met, betaler."
            )
        )
