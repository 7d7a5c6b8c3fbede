"""Every rule the program cites: its name, where its text stands and which version was read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from wml_claim.law.table import Head, Table, TableInfo
from wml_claim.notation import day_long

LAWS = {
    "WML": "Wet minimumloon en minimumvakantiebijslag",
    "Besluit minimumloon": "Besluit minimumloon en minimumvakantiebijslag",
    "BW": "Burgerlijk Wetboek",
    "Rv": "Wetboek van Burgerlijke Rechtsvordering",
    "Atw": "Arbeidstijdenwet",
    "Atb": "Arbeidstijdenbesluit",
    "Atv": "Algemene termijnenwet",
    "Wav": "Wet arbeid vreemdelingen",
    "Wgbz": "Wet griffierechten burgerlijke zaken",
    "AVG": "Algemene verordening gegevensbescherming",
    "BIK": "Besluit vergoeding voor buitengerechtelijke incassokosten",
}
"""The laws the program cites, by the short name that ends a code."""

_SHORT = {name: short for short, name in LAWS.items()} | {short: short for short in LAWS}
_NAMES = "|".join(sorted(map(re.escape, _SHORT), key=len, reverse=True))
_CITATION = re.compile(rf"\bart(?:ikel(?:en)?|\.)\s+(?P<numbers>\d[^;()]*?)\s+(?P<law>{_NAMES})\b")
_PARAGRAPH = re.compile(r"\b(?:lid|leden|onder|onderdeel)\s+\w+(?:\s+en\s+\d+(?!\s+lid)(?=\s|$))?")
_NUMBER = re.compile(r"\d+(?:[.:]\d+)*[a-z]{0,2}\b")
_PARAGRAPHS = re.compile(r"\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Article:
    """A rule of law.

    `version`: the day of the consolidated text that was read, or the day of reading where a copy bears none (the note
    of its row says so); None: nobody read it.
    """

    code: str
    title: str
    address: str
    version: date | None
    checked_on: date
    status: str
    note: str = ""

    @property
    def read(self) -> bool:
        """Whether somebody read the text itself."""
        return self.version is not None


@dataclass(frozen=True, slots=True)
class Articles:
    """The rules by code, such as "7 WML", "7:625 BW" or "149 Rv"."""

    head: Head
    info: TableInfo
    _by_code: dict[str, Article]

    def cite(self, code: str) -> Article:
        """The rule with this code; paragraphs in brackets may be given, as in "16(2) WML". KeyError when unknown."""
        return self._by_code[_PARAGRAPHS.sub("", code)]

    def cited_in(self, text: str) -> tuple[Article, ...]:
        """The rules a Dutch text cites, as in "art. 7:616 en 7:623 BW; art. 13 lid 2 WML". KeyError when unknown."""
        codes = (
            f"{number} {_SHORT[citation['law']]}"
            for citation in _CITATION.finditer(" ".join(text.split()))
            for number in _NUMBER.findall(_PARAGRAPH.sub("", citation["numbers"]))
        )
        return tuple(self._by_code[code] for code in dict.fromkeys(codes))

    def __iter__(self) -> Iterator[Article]:
        return iter(self._by_code.values())


def articles(table: Table) -> Articles:
    """The rules from their table. LawTableError for a code that stands there twice."""
    found: dict[str, Article] = {}
    told = []
    for row in table.rows:
        code = row.required("code")
        if code in found:
            raise row.error("code", f"“{code}” staat er twee keer")
        version = row.day("version") if row.text("version") else None
        if (version is None) == (row.status in ("verified by 2+", "one source")):
            raise row.error("version", "past niet bij de status")
        address = row.required("address")
        title, note = row.required("title"), row.text("note")
        found[code] = Article(code, title, address, version, table.head.checked_on, row.status, note)
        read = f"tekst van {day_long(version)} gelezen" if version else "tekst niet gelezen"
        told.append((code, f"{title} ({read}): {address}"))
    return Articles(table.head, table.info(tuple(told)), found)
