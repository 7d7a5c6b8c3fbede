"""Bank statements as MT940 (SWIFT): the lines :61: with amounts and :86: with words, in the dialects of Dutch banks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from wml_claim.readers.plain_text import decoded
from wml_claim.readers.statement_bookings import Booking, Found, Unread, amount_of, one_line

FULL_LINE = 60
"""Banks break their text at 65 signs without regard to words; a shorter line was broken on purpose."""
POLL = 1_000

_TAG = re.compile(r":(\d\d[A-Z]?):(.*)")
_LINE = re.compile(
    r"(?P<value>\d{6})(?P<entry>\d{4})?(?P<back>R)?(?P<side>[CD])[A-Z]?(?P<amount>\d{1,15},\d{0,2})(?P<rest>.*)"
)
_BALANCE = re.compile(r"[CD]\d{6}([A-Z]{3})")
_NAMES = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?s)/NAME/(.+?)(?:/{1,2}[A-Z]{4}/|$)",
        r"/CNTP/[^/]*/[^/]*/(.+?)/",
        r"/(?:BENM|ORDP)//?[A-Z]{2}\d{2}[A-Z0-9]+/[A-Z0-9]*/(.+?)//",
        r"\b(?:NAAM|Naam): ?(.+?)(?: {2,}|\n|(?:OMSCHRIJVING|Omschrijving|KENMERK|Kenmerk|MACHTIGING):|$)",
        r"^(?:[A-Z]{2}\d{2}[A-Z]{4}\d{10}|\d{9,10}) +(\S.*?)(?: {2,}|\n|$)",
    )
)
_TOLD = (
    re.compile(r"(?s)/REMI/(?:USTD//|STRD/[A-Z]*/?)?(.+?)(?:/{1,2}[A-Z]{4}/|$)"),
    re.compile(r"(?s)\b(?:OMSCHRIJVING|Omschrijving): ?(.+?)(?:(?:KENMERK|Kenmerk|IBAN|MACHTIGING):|$)"),
)


@dataclass(slots=True)
class _Entry:
    """The lines of one booking, as they stand in the file."""

    line: int
    head: str
    currency: str
    beside: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)


def is_mt940(head: str) -> bool:
    """Whether a text begins as a statement of this form."""
    return bool(re.search(r"^:20:", head, re.MULTILINE) and re.search(r"^:(?:60[FM]|25|28C?):", head, re.MULTILINE))


def mt940_bookings(data: bytes, tick: Callable[[], None] = lambda: None) -> Found:
    """The bookings of all statements in the file."""
    for entry in _entries(decoded(data).splitlines(), tick):
        yield _booking(entry)


def _entries(lines: list[str], tick: Callable[[], None]) -> Iterator[_Entry]:
    current: _Entry | None = None
    currency, tag = "", ""
    for number, line in enumerate(lines, 1):
        if number % POLL == 0:
            tick()
        found = _TAG.match(line)
        tag, text = (found[1], found[2]) if found else (tag, line)
        if found and current is not None and tag != "86":
            yield current
            current = None
        if found and tag in ("60F", "60M") and (balance := _BALANCE.match(text)):
            currency = balance[1]
        elif found and tag == "61":
            current = _Entry(number, text, currency)
        elif current is not None and not line.startswith("-"):
            (current.words if tag == "86" else current.beside).append(text)
    if current is not None:
        yield current


def _booking(entry: _Entry) -> Booking | Unread:
    match = _LINE.match(entry.head)
    day = _day(match["value"], match["entry"]) if match else None
    amount = amount_of(match["amount"]) if match else None
    if match is None or day is None or amount is None:
        return Unread(entry.line, "deze regel :61: is niet te lezen")
    words = _joined(entry.words)
    other = next((found[1] for pattern in _NAMES if (found := pattern.search(words))), "")
    told = next((found[1] for pattern in _TOLD if (found := pattern.search(words))), words)
    return Booking(
        entry.line,
        day,
        amount if (match["side"] == "C") != (match["back"] == "R") else -amount,
        entry.currency,
        one_line(other) or _beside(entry.beside),
        one_line(told).rstrip("/"),
        match["back"] == "R",
    )


def _day(value: str, entry: str | None) -> date | None:
    """The day of booking; its year follows from the value date, which lies near it."""
    try:
        valued = date(2000 + int(value[:2]), int(value[2:4]), int(value[4:]))
        if entry is None:
            return valued
        near = [date(valued.year + step, int(entry[:2]), int(entry[2:])) for step in (-1, 0, 1)]
    except ValueError:
        return None
    return min(near, key=lambda day: abs(day - valued) if day else timedelta.max)


def _joined(lines: list[str]) -> str:
    """The words as one text: full lines run on, after a shorter one a new line begins."""
    parts = [line if len(line.rstrip("\r")) >= FULL_LINE else line.rstrip() + "\n" for line in lines]
    return "".join(parts).strip()


def _beside(lines: list[str]) -> str:
    """The name that stands below the amount, where that line is one: no account and no code of the bank."""
    text = one_line(" ".join(lines))
    return text if re.fullmatch(r"[^\W\d][^/]*[^\W\d]\.?", text) else ""
