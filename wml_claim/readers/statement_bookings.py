"""What every form of bank statement comes to: bookings, each with the line it stands on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

_AMOUNT = re.compile(r"([+-]?)(\d{1,12})(?:[.,](\d{0,2}))?")


@dataclass(frozen=True, slots=True)
class Booking:
    """One booked amount. `amount` is above zero when it was received, in `currency`; `line` counts from 1.

    `other`: the name of the other side, empty where the bank gives none. `returned`: the bank turned an earlier
    booking back. `mixed`: a sum of amounts of several parties, which the bank does not divide.
    """

    line: int
    day: date
    amount: Fraction
    currency: str
    other: str
    text: str
    returned: bool = False
    mixed: bool = False


@dataclass(frozen=True, slots=True)
class Unread:
    """A booking that could not be read: its line and what is wrong, in Dutch."""

    line: int
    reason: str


Found = Iterator[Booking | Unread]


def amount_of(text: str) -> Fraction | None:
    """An amount with a point or a comma before the cents and no mark between thousands; None when it is none."""
    match = _AMOUNT.fullmatch(text.strip())
    if match is None:
        return None
    value = int(match[2]) + Fraction(int((match[3] or "0").ljust(2, "0")), 100)
    return -value if match[1] == "-" else value


def day_of(text: str) -> date | None:
    """A day as 2025-03-25, perhaps with a time behind it, or 20250325; None when it is none."""
    match = re.match(r"(\d{4})-?(\d{2})-?(\d{2})(?!\d)", text.strip())
    try:
        return date(int(match[1]), int(match[2]), int(match[3])) if match else None
    except ValueError:
        return None


def one_line(text: str) -> str:
    """Text with single blanks, without breaks."""
    return " ".join(text.split())
