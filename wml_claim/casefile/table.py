"""One table of a case file while it is being read: every value is asked for once, and every fault is kept.

A `Table` answers with a value or with None, and writes down what was wrong in the `Faults` of the whole file, so that
a reader of the file hears everything at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from difflib import get_close_matches
from fractions import Fraction

from wml_claim.notation import Unreadable, parse_decimal
from wml_claim.span import Span

TOP = "bovenaan (buiten de tabellen)"
LONGEST_NUMBER, LONGEST_SHOWN = 24, 60
EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)


class CaseError(ValueError):
    """A case file that cannot be used. `problems` holds one Dutch sentence per fault."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(slots=True)
class Faults:
    """The faults of one file in the order they were found. A `draft` may miss values that a case must have."""

    name: str
    draft: bool = False
    found: list[tuple[str, str, str]] = field(default_factory=list)

    def add(self, where: str, key: str, what: str) -> None:
        """A fault at a table and a key (empty: the whole table)."""
        self.found.append((where, key, what))

    def has(self, where: str, key: str | None = None) -> bool:
        """Whether a table (or one of its keys), or a numbered table of that name, already has a fault."""
        return any(
            (place == where or place.startswith(f"{where} ")) and key in (None, other) for place, other, _ in self.found
        )

    def sentences(self) -> tuple[str, ...]:
        """The faults as Dutch sentences that name the file, the table and the key."""
        return tuple(
            f"{self.name}, {where}, sleutel “{key}”: {what}" if key else f"{self.name}, {where}: {what}"
            for where, key, what in self.found
        )


def shown(value: object) -> str:
    """A value as it stands in the file, cut off when long."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"“{_cut(value)}”"
    if isinstance(value, dict):
        return "een tabel"
    if isinstance(value, list):
        return "een lijst"
    return value.isoformat() if isinstance(value, (date, time)) else _cut(str(value))


def _cut(text: str) -> str:
    return f"{text[:LONGEST_SHOWN]}…" if len(text) > LONGEST_SHOWN else text


class Table:
    """The keys and values of one table. `where` says which one, as in "[[payslip]] nr. 3"."""

    def __init__(self, where: str, values: dict[str, object], faults: Faults) -> None:
        self.where, self.values, self.faults = where, values, faults
        self.asked: list[str] = []

    def fault(self, key: str, what: str) -> None:
        """Write down a fault at one key of this table."""
        self.faults.add(self.where, key, what)

    def bad(self, key: str, expected: str) -> None:
        """Write down that the value of a key is not what was expected."""
        self.fault(key, f"waarde {shown(self.values[key])} kan niet; verwacht: {expected}.")

    def has(self, key: str) -> bool:
        """Whether the key stands in the table."""
        return key in self.values

    def get(self, key: str, expected: str, required: bool) -> object:
        """The raw value, None when absent; an absent required key is a fault."""
        self.asked.append(key)
        if required and key not in self.values:
            self.fault(key, f"ontbreekt; verwacht: {expected}.")
        return self.values.get(key)

    def needed(self, required: bool) -> bool:
        """Whether a key that a complete case needs must be there now."""
        return required and not self.faults.draft

    def text(self, key: str, *, required: bool = False) -> str | None:
        """A text. A required one may not be blank."""
        expected = "een tekst tussen aanhalingstekens"
        value = self.get(key, expected, required)
        if value is None:
            return None
        if not isinstance(value, str) or (required and not value.strip()):
            self.bad(key, expected if not isinstance(value, str) else "een tekst die niet leeg is")
            return None
        return value

    def flag(self, key: str) -> bool | None:
        """true or false."""
        value = self.get(key, "true of false", False)
        if value is None or isinstance(value, bool):
            return value
        self.bad(key, "true of false, zonder aanhalingstekens")
        return None

    def choice(self, key: str, allowed: Sequence[str], *, required: bool = False) -> str | None:
        """One of the allowed words."""
        expected = "een van " + ", ".join(f"“{word}”" for word in allowed)
        value = self.get(key, expected, required)
        if value is None or (isinstance(value, str) and value in allowed):
            return value
        self.bad(key, expected)
        return None

    def choices(self, key: str, allowed: Sequence[str]) -> tuple[str, ...] | None:
        """A list of allowed words."""
        expected = "een lijst met woorden uit " + ", ".join(f"“{word}”" for word in allowed)
        value = self.get(key, expected, False)
        if value is None:
            return None
        if not isinstance(value, list) or not all(isinstance(word, str) and word in allowed for word in value):
            wrong = [shown(word) for word in value if word not in allowed] if isinstance(value, list) else []
            self.fault(key, f"waarde {', '.join(wrong) or shown(value)} kan niet; verwacht: {expected}.")
            return None
        return tuple(value)

    def whole(self, key: str, most: int) -> int | None:
        """A whole number from 0 through `most`, written without quotes."""
        value = self.get(key, "een heel getal", False)
        if value is None:
            return None
        if type(value) is not int or not 0 <= value <= most:
            self.bad(key, f"een heel getal van 0 t/m {most}, zonder aanhalingstekens")
            return None
        return value

    def day(self, key: str, *, required: bool = False) -> date | None:
        """A TOML date, without a time."""
        expected = "een datum als 2025-01-31, zonder aanhalingstekens"
        value = self.get(key, expected, required)
        if value is None:
            return None
        if type(value) is not date or not (self.faults.draft or EARLIEST <= value <= LATEST):
            self.bad(key, expected if type(value) is not date else "een datum van 1900 t/m 2199")
            return None
        return value

    def span(self, *, required: bool = True) -> Span | None:
        """The keys `from` and `through`, both included."""
        first, last = self.day("from", required=required), self.day("through", required=required)
        if first is None or last is None:
            return None
        if last < first:
            self.bad("through", f"een datum op of na from = {first.isoformat()}")
            return None
        return Span(first, last)

    def amount(self, key: str, *, required: bool = False) -> Fraction | None:
        """A decimal number written as text."""
        return self._number(key, 'een bedrag of getal als tekst met een punt, zoals "2100.00"', required, False)

    def hours(self, key: str, *, required: bool = False) -> Fraction | None:
        """A number of hours written as text, in decimals or as hours and minutes."""
        return self._number(key, 'uren als tekst, zoals "37.5" of "7:30"', required, True)

    def _number(self, key: str, expected: str, required: bool, clock: bool) -> Fraction | None:
        value = self.get(key, expected, required)
        if value is None:
            return None
        number = parse_number(value, clock, self.faults.draft) if isinstance(value, str) else None
        if number is None:
            self.bad(key, expected + ("" if isinstance(value, str) else ", tussen aanhalingstekens"))
        return number

    def clock(self, key: str) -> time | None:
        """A time of day as "22:00"; 24:00 is midnight, the end of the day."""
        expected = 'een tijd als tekst, zoals "22:00"'
        value = self.get(key, expected, False)
        if value is None:
            return None
        match = re.fullmatch(r"([0-9]{1,2}):([0-5][0-9])", value) if isinstance(value, str) else None
        if match is None or int(match[1]) > 24 or (int(match[1]) == 24 and match[2] != "00"):
            self.bad(key, expected)
            return None
        return time(int(match[1]) % 24, int(match[2]))

    def table(self, key: str) -> Table | None:
        """The table `[key]`, None when absent."""
        value = self.get(key, f"een tabel [{key}]", False)
        if value is None:
            return None
        if not isinstance(value, dict):
            self.bad(key, f"een tabel [{key}]")
            return None
        return Table(f"tabel [{key}]", value, self.faults)

    def tables(self, key: str) -> Iterator[Table]:
        """Each `[[key]]` in order."""
        value = self.get(key, f"tabellen [[{key}]]", False)
        if value is None:
            return
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self.bad(key, f"tabellen met de kop [[{key}]]")
            return
        for number, one in enumerate(value, 1):
            yield Table(f"tabel [[{key}]] nr. {number}", one, self.faults)

    def rows(self, key: str) -> Iterator[Table]:
        """Each inline table of a list in this table."""
        value = self.get(key, "een lijst", False)
        if value is None:
            return
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self.bad(key, "een lijst van { … }")
            return
        for number, one in enumerate(value, 1):
            yield Table(f"{self.where}, {key} nr. {number}", one, self.faults)

    def close(self) -> None:
        """Every key that nobody asked for is a fault."""
        for key in self.values:
            if key not in self.asked:
                near = get_close_matches(key, self.asked, 1)
                hint = f"; bedoelde u “{near[0]}”?" if near else f"; bekend zijn: {', '.join(self.asked)}."
                self.fault(key, f"onbekende sleutel met waarde {shown(self.values[key])}{hint}")


def parse_number(text: str, clock: bool, draft: bool) -> Fraction | None:
    """A number as a case file writes it, None when it is not one. A draft may hold a fraction such as "22/3"."""
    if not text.isascii() or (len(text) > LONGEST_NUMBER and not draft):
        return None
    if clock and (match := re.fullmatch(r"(\d+):([0-5]\d)", text)):
        return int(match[1]) + Fraction(int(match[2]), 60)
    if draft and re.fullmatch(r"-?\d+/[1-9]\d*", text):
        return Fraction(text)
    try:
        return parse_decimal(text)
    except Unreadable:
        return None
