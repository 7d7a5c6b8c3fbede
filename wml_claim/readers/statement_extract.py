"""The extract of a bank statement: the only part of it that a dossier keeps.

A statement tells of a whole life. What may be wages is written in a table of its own, with the line it stood on in the
file of the bank and the fingerprint of that file; account numbers are left out.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Callable, Iterable, Iterator

from wml_claim.notation import decimal
from wml_claim.readers.plain_text import decoded, without_accounts
from wml_claim.readers.sheet_limits import Unopenable
from wml_claim.readers.statement_bookings import Booking, Found, Unread, amount_of, day_of

TITLE = "Uittreksel"
SHEET = "Afschrift"
COLUMNS = ("Regel", "Geboekt op", "Naam", "Omschrijving", "Bedrag", "Munt", "Bijzonderheid")
PLACES = {"day": "B", "payer": "C", "span": "D", "amount": "E"}
"""The column of each value of a payment."""
_RETURNED, _MIXED = "teruggeboekt", "verzamelboeking"
_FROM = "Uit een bankafschrift, SHA-256 van het bestand van de bank: {digest}"
_EXPLAINED = "Alleen wat loon kan zijn is overgenomen, zonder rekeningnummers; al het andere is niet bewaard."
HEAD_ROWS = 3


def is_extract(head: str) -> bool:
    """Whether a text is an extract that this program made."""
    return head.startswith(f"{TITLE};;;;;;{_FROM[:20]}")


def extract(data: bytes, bookings: Iterable[Booking]) -> bytes:
    """The extract of the statement `data` with these bookings."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for first, note in ((TITLE, _FROM.format(digest=hashlib.sha256(data).hexdigest())), ("", _EXPLAINED)):
        writer.writerow((first, *("",) * (len(COLUMNS) - 2), note))
    writer.writerow(COLUMNS)
    for one in bookings:
        special = [word for word, holds in ((_RETURNED, one.returned), (_MIXED, one.mixed)) if holds]
        other, text = _harmless(without_accounts(one.other)), _harmless(without_accounts(one.text))
        amount = decimal(one.amount).replace(".", ",")
        writer.writerow((one.line, one.day.isoformat(), other, text, amount, one.currency, ", ".join(special)))
    return out.getvalue().encode("utf-8-sig")


def _harmless(text: str) -> str:
    """Words that no spreadsheet takes for a formula."""
    return text.lstrip("=+@-\t ")


def extract_rows(data: bytes) -> Iterator[tuple[int, list[str]]]:
    """Every row of an extract with its number from 1. Unopenable when somebody damaged it."""
    try:
        yield from enumerate(csv.reader(io.StringIO(decoded(data), newline=""), delimiter=";"), 1)
    except csv.Error as error:
        raise Unopenable(
            "damaged", "Dit uittreksel is beschadigd. Voeg het afschrift van de bank opnieuw toe."
        ) from error


def narrowed(data: bytes, wanted: Callable[[Booking], bool]) -> bytes:
    """The extract without the bookings that are not wanted. Unopenable when somebody damaged it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for row, cells in extract_rows(data):
        booking = _booking(row, cells) if row > HEAD_ROWS else None
        if row <= HEAD_ROWS or (isinstance(booking, Booking) and wanted(booking)):
            writer.writerow(cells)
    return out.getvalue().encode("utf-8-sig")


def extract_bookings(data: bytes) -> Found:
    """The bookings of an extract; their lines are the rows of the extract itself."""
    for row, cells in extract_rows(data):
        if row > HEAD_ROWS and any(cells):
            yield _booking(row, cells)


def _booking(row: int, cells: list[str]) -> Booking | Unread:
    values = dict(zip(COLUMNS, cells, strict=False))
    day, amount = day_of(values.get("Geboekt op", "")), amount_of(values.get("Bedrag", ""))
    if day is None or amount is None:
        return Unread(row, "deze regel van het uittreksel is veranderd en niet te lezen")
    special = values.get("Bijzonderheid", "")
    return Booking(
        row, day, amount, values.get("Munt", ""), values.get("Naam", ""), values.get("Omschrijving", ""),
        _RETURNED in special, _MIXED in special,
    )  # fmt: skip
