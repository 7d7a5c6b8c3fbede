"""One thing that can be found, and how what is typed is compared with it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Literal

from wml_claim.glossary import plain
from wml_claim.notation import MONTHS, SHORT_MONTHS

if TYPE_CHECKING:
    from wml_claim.figure import Figure, Reading
    from wml_claim.readers.paper_text import PaperLine

EntryKind = Literal["day", "period", "figure", "finding", "paper", "value", "word", "text"]
KINDS: tuple[EntryKind, ...] = ("day", "period", "figure", "finding", "paper", "value", "word", "text")
"""In the order in which results of equal rank stand."""
MOST = 60
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_THOUSANDS = re.compile(r"(?<=\d)\.(?=\d{3}(?!\d))")


@dataclass(frozen=True, slots=True)
class Entry:
    """One result. `line` says where it is; `more` holds further words by which it is found.

    Where it leads: a `figure` to explain, a `reading` to show on its paper, a `text` of which the words that were
    typed are shown on the paper, or else a `target` ("hours/2025-03-03"; "glossary/brutoloon").
    """

    kind: EntryKind
    title: str
    line: str
    more: str = ""
    target: str = ""
    figure: Figure | None = None
    reading: Reading | None = None
    text: PaperLine | None = None
    compared: str = field(init=False, repr=False, compare=False, default="")

    def __post_init__(self) -> None:
        object.__setattr__(self, "compared", f" {folded(f'{self.title} {self.line} {self.more}')} ")


def folded(text: str) -> str:
    """Text as it is compared: without capitals and accents, signs as spaces, 1.234,56 as "1234 56"."""
    return plain(_THOUSANDS.sub("", text))


def day_keys(day: date) -> str:
    """The ways in which people write a day, the number of its week among them."""
    month, week = day.month, day.isocalendar().week
    return (
        f"{day.day}-{month}-{day.year} {day:%d-%m-%Y} {day.isoformat()} {WEEKDAYS[day.weekday()]} {day.day} "
        f"{MONTHS[month - 1]} {day.year} {day.day} {SHORT_MONTHS[month - 1]} {day.year} week {week} {day.year}"
    )


def rank(entry: Entry, asked: str) -> int | None:
    """How well an entry answers folded text: 0 its title begins so, 1 it holds the text as it is typed from the
    beginning of a word, 2 it holds every word; None when it does not. Numbers count from their first digit."""
    if f" {asked}" in entry.compared:
        return 0 if entry.compared.startswith(f" {asked}") else 1
    words = asked.split()
    return 2 if all(_holds(entry.compared, word) for word in words) else None


def _holds(text: str, word: str) -> bool:
    return f" {word}" in text if word.isdigit() else word in text


def spot(entry: Entry, text: str) -> Reading | None:
    """Where on a paper an entry stands; of a line of text the words that were typed."""
    if entry.text is None:
        return entry.reading
    asked = folded(text).split()
    return entry.text.reading(lambda piece: any(_holds(f" {folded(piece)}", word) for word in asked))


def find(entries: Sequence[Entry], text: str) -> list[Entry]:
    """The entries that answer what was typed, the best first, at most MOST. Nothing typed finds nothing.

    A text that is found as it was typed, such as an amount, leaves out what only holds its parts.
    """
    asked = folded(text)
    if not asked:
        return []
    ranked = [(place, entry) for entry in entries if (place := rank(entry, asked)) is not None]
    if any(sign.isdigit() for sign in asked) and any(place < 2 for place, _ in ranked):
        ranked = [pair for pair in ranked if pair[0] < 2]
    ranked.sort(key=lambda pair: (pair[1].kind == "text", pair[0], KINDS.index(pair[1].kind)))
    return [entry for _, entry in ranked[:MOST]]
