"""The words by which sheets with hours are understood, as data in `resources/hours/headers.toml`."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from wml_claim.resources import resource

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
BreakUnit = Literal["minutes", "hours"]


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Small letters and digits with single spaces: "Start-tijd:" and "start tijd" are the same heading."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l"))
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(re.findall(r"[a-z0-9]+", letters))


@dataclass(frozen=True, slots=True)
class Words:
    """The dictionary, ready for looking up plain text."""

    fields: Mapping[str, str]
    ignored: frozenset[str]
    units: Mapping[str, BreakUnit]
    totals: frozenset[str]
    none: frozenset[str]
    kinds: Mapping[str, str]
    special_kinds: Mapping[str, str]
    sources: Mapping[str, str]
    worker_labels: frozenset[str]
    weekdays: Mapping[str, int]
    months: Mapping[str, int]

    def field(self, heading: str) -> str | None:
        """The field a column heading stands for, or None. The longest phrase that the heading begins with decides."""
        words = plain(heading).split()
        if not words or len(words) > 6 or self.ignored.intersection((*words, " ".join(words))):
            return None
        for size in range(len(words), 0, -1):
            if found := self.fields.get(" ".join(words[:size])):
                return found
        return None

    def break_unit(self, heading: str) -> BreakUnit | None:
        """The unit that a heading names, as in "Pauze (min)"."""
        for word in plain(heading).split()[1:]:
            if unit := self.units.get(word):
                return unit
        return None

    def is_total(self, text: str) -> bool:
        """Whether a cell labels a row of totals: "Totaal", "Totaal week 10", "Weektotaal:"."""
        words = plain(text).split()
        return bool(words) and len(words) <= 5 and (words[0] in self.totals or " ".join(words) in self.totals)

    def kind(self, text: str) -> str | None:
        """The kind of hours that a text names, or None; anything special goes before plain work."""
        return _longest(plain(text), self.special_kinds) or _longest(plain(text), self.kinds)

    def source(self, text: str) -> str | None:
        """Who kept the sheet, when a title says so."""
        return _longest(plain(text), self.sources)

    def weekday(self, text: str) -> int | None:
        """0 for Monday through 6 for Sunday when the text is a weekday's name."""
        return self.weekdays.get(plain(text))


def _longest(text: str, phrases: Mapping[str, str]) -> str | None:
    words = text.split()
    for size in range(min(4, len(words)), 0, -1):
        for start in range(len(words) - size + 1):
            if found := phrases.get(" ".join(words[start : start + size])):
                return found
    return None


def _turned(table: Mapping[str, Iterable[str]]) -> dict[str, str]:
    return {plain(phrase): name for name, phrases in table.items() for phrase in phrases}


@lru_cache(maxsize=1)
def hours_words() -> Words:
    """The dictionary that comes with the program."""
    with resource("hours", "headers.toml").open("rb") as file:
        data = tomllib.load(file)
    units: dict[str, BreakUnit] = {plain(word): "minutes" for word in data["units"]["minutes"]}
    units.update({plain(word): "hours" for word in data["units"]["hours"]})
    return Words(
        fields=_turned(data["fields"]),
        ignored=frozenset(map(plain, data["ignored"]["words"])),
        units=units,
        totals=frozenset(map(plain, data["totals"]["words"])),
        none=frozenset(map(plain, data["none"]["words"])),
        kinds=_turned(data["kinds"]),
        special_kinds=_turned({kind: phrases for kind, phrases in data["kinds"].items() if kind != "work"}),
        sources=_turned(data["sources"]),
        worker_labels=frozenset(map(plain, data["worker_labels"]["words"])),
        weekdays={word: WEEKDAYS.index(day) for word, day in _turned(data["weekdays"]).items()},
        months={word: int(month) for word, month in _turned(data["months"]).items()},
    )
