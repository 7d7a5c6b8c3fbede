"""Values as payslips print them, with the unit or currency around them, and the source they were read from."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from wml_claim.figure import Reading
from wml_claim.notation import Ambiguous, Unreadable, parse_amount, parse_hours
from wml_claim.readers.lines import Box, Cell
from wml_claim.readers.plain_text import without_bsn
from wml_claim.records import Problem

_AMOUNT_UNITS = re.compile(
    r"\s*(?:/|p/)?\s*(?:per |pr |p\.?)?"
    r"(?:uur|u|h|hour|hr|godz\.?|week|maand|mnd|month|4 weken|periode|eur|euro|bruto|brutto|gross)$"
)
_HOUR_UNITS = re.compile(r"\s*(?:uur|uren|u|h|hrs?|hours?|godz\.?|godzin\w*|u/w)$")


@dataclass(frozen=True, slots=True)
class Unread(Exception):
    """A printed value that could not be read; `ambiguous`: it could be read in two ways."""

    text: str
    ambiguous: bool


@lru_cache(maxsize=4096)
def money(text: str) -> Fraction:
    """An amount, perhaps with "per uur" behind it. Unread when it is none."""
    return _value(_AMOUNT_UNITS.sub("", text.strip().lower()), parse_amount)


@lru_cache(maxsize=4096)
def hours(text: str) -> Fraction:
    """A number of hours, perhaps with "uur" behind it; "1.040,00" has a mark between thousands. Unread when none."""
    bare = text.strip().lower()
    try:
        return _value(bare, parse_hours)
    except Unread as error:
        if error.ambiguous:
            # A slip prints decimals; 7.30 with a unit of hours was already read as a time.
            bare = _HOUR_UNITS.sub("", bare)
        return _value(_HOUR_UNITS.sub("", bare), parse_amount)


def _value(text: str, parse: Callable[[str], Fraction]) -> Fraction:
    try:
        return parse(text)
    except Unreadable as error:
        raise Unread(text, isinstance(error, Ambiguous)) from error


def source(document: str, cells: Sequence[Cell]) -> Reading:
    """Where a value stands: the cells' text and the box around them, a BSN in it made unreadable."""
    boxes = [cell.box for cell in cells]
    box: Box = (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))
    return Reading(document, cells[0].page, without_bsn(" ".join(cell.text for cell in cells)), box)


def doubt(code: str, about: str, message: str, reading: Reading | None = None) -> Problem:
    """Something that was read but is contradicted or unusual."""
    return Problem(code, "doubt", about, message, reading)


def missing(code: str, about: str, message: str, reading: Reading | None = None) -> Problem:
    """Something printed that was not read."""
    return Problem(code, "missing", about, message, reading)
