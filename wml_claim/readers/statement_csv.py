"""Bank statements as CSV: one profile per bank, known by the names of its columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from wml_claim.readers.plain_text import decoded
from wml_claim.readers.sheet_limits import Unopenable
from wml_claim.readers.statement_bookings import Booking, Found, Unread, amount_of, day_of, one_line

POLL = 1_000


@dataclass(frozen=True, slots=True)
class Profile:
    """The columns of one bank. `side`: the column that says whether money went out or came in, and its two words.

    Without it the amount has a sign. `currency` is empty where all amounts are in euro.
    """

    bank: str
    day: str
    amount: str
    other: str
    told: tuple[str, ...]
    side: tuple[str, str, str] | None = None
    currency: str = ""

    @property
    def needed(self) -> tuple[str, ...]:
        """Every column that must be there."""
        more = (self.side[0],) if self.side else ()
        return (self.day, self.amount, self.other, self.told[0], *more, *filter(None, (self.currency,)))


PROFILES = (
    Profile("ING", "datum", "bedrag (eur)", "naam / omschrijving", ("mededelingen",), ("af bij", "af", "bij")),
    Profile("ING", "date", "amount (eur)", "name / description", ("notifications",),
            ("debit/credit", "debit", "credit")),
    Profile("Rabobank", "datum", "bedrag", "naam tegenpartij",
            ("omschrijving-1", "omschrijving-2", "omschrijving-3"), currency="munt"),
)  # fmt: skip
_OF_A_BANK = (
    "tegenrekening",
    "iban/bban",
    "rekeningnummer",
    "counterparty",
    "transactiereferentie",
    "saldo na mutatie",
)
"""Columns that only a bank has."""


def is_bank_csv(head: str) -> bool:
    """Whether the first line of a text names columns as only a bank does."""
    columns = _columns(head.splitlines()[0] if head.strip() else "")
    return _profile(columns) is not None or sum(any(name in one for one in columns) for name in _OF_A_BANK) > 1


def csv_bookings(data: bytes, tick: Callable[[], None] = lambda: None) -> Found:
    """The bookings of a file. Unopenable for a bank whose columns are not known."""
    text = decoded(data).replace("\0", "")
    head = text.splitlines()[0] if text.strip() else ""
    columns = _columns(head)
    profile = _profile(columns)
    if profile is None:
        raise Unopenable(
            "unknown_bank",
            "Dit lijkt een afschrift van een bank waarvan de kolommen niet bekend zijn. Download het afschrift als "
            "camt.053 of MT940 en voeg dat toe.",
        )
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(head))
    try:
        for number, row in enumerate(reader):
            if number % POLL == 0:
                tick()
            if number and any(cell.strip() for cell in row):
                yield _booking(profile, dict(zip(columns, row, strict=False)), reader.line_num)
    except csv.Error as error:
        raise Unopenable(
            "damaged", f"Regel {reader.line_num} van dit afschrift is niet te lezen. Download het opnieuw bij de bank."
        ) from error


def _booking(profile: Profile, row: Mapping[str, str], line: int) -> Booking | Unread:
    day, amount = day_of(row.get(profile.day, "")), amount_of(row.get(profile.amount, ""))
    sign = _sign(profile, row)
    if day is None or amount is None or sign is None:
        return Unread(line, "dag, bedrag of richting van deze boeking is niet te lezen")
    told = one_line(" ".join(row.get(name, "") for name in profile.told))
    currency = row.get(profile.currency, "").strip() if profile.currency else "EUR"
    return Booking(line, day, sign * amount, currency, one_line(row.get(profile.other, "")), told)


def _sign(profile: Profile, row: Mapping[str, str]) -> Fraction | None:
    if profile.side is None:
        return Fraction(1)
    column, out, received = profile.side
    return {out: Fraction(-1), received: Fraction(1)}.get(row.get(column, "").strip().casefold())


def _separator(head: str) -> str:
    return ";" if head.count(";") > head.count(",") else ","


def _columns(head: str) -> list[str]:
    rows = list(csv.reader([head], delimiter=_separator(head)))
    return [cell.strip().casefold() for cell in rows[0]] if rows else []


def _profile(columns: list[str]) -> Profile | None:
    return next((profile for profile in PROFILES if set(profile.needed) <= set(columns)), None)
