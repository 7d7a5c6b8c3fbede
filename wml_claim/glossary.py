"""The words on a Dutch payslip in the languages of the workers, from resources/glossary."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import Any

from wml_claim.resources import resource

LANGUAGES: Mapping[str, str] = MappingProxyType(
    {
        "en": "English",
        "pl": "polski",
        "ro": "română",
        "bg": "български",
        "uk": "українська",
        "es": "español",
        "tr": "Türkçe",
        "ar": "العربية",
    }
)
"""The languages beside Dutch, each by its own name."""
PARTS = ("head", "pay", "deductions", "totals", "reserves", "law")
"""Where on a slip a word stands, from top to bottom; the last: words around it."""


@dataclass(frozen=True, slots=True)
class Term:
    """One Dutch word with the other ways in which it is printed, a plain line in Dutch and English, and the word by
    language code."""

    word: str
    also: tuple[str, ...]
    part: str
    means: str
    means_english: str
    words: Mapping[str, str] = field(hash=False)

    def in_language(self, code: str) -> str:
        """The word in a language; in a language that the glossary does not have, the Dutch word."""
        return self.words.get(code, self.word)


@cache
def glossary() -> tuple[Term, ...]:
    """All terms, in the order of a payslip."""
    content = tomllib.loads(resource("glossary", "payslip.toml").read_text("utf-8"))
    terms = [_term(table) for table in content["term"]]
    return tuple(sorted(terms, key=lambda term: PARTS.index(term.part)))


def _term(table: Mapping[str, Any]) -> Term:
    words = MappingProxyType({code: str(table[code]) for code in LANGUAGES})
    also = tuple(map(str, table["also"]))
    return Term(table["nl"], also, table["part"], table["nl_means"], table["en_means"], words)


def matching(text: str) -> tuple[Term, ...]:
    """The terms in which every word of `text` occurs, in any language; all terms for no text.

    Those whose Dutch word begins with the text come first. Capitals, accents and hyphens make no difference.
    """
    asked = plain(text)
    found = [term for term in glossary() if all(part in _searched(term) for part in asked.split())]
    return tuple(sorted(found, key=lambda term: not plain(term.word).startswith(asked)))


@cache
def _searched(term: Term) -> str:
    return plain(" ".join((term.word, *term.also, *term.words.values())))


def plain(text: str) -> str:
    """Text as it is compared: small letters without accents, signs as spaces."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    kept = (sign for sign in letters if not unicodedata.combining(sign))
    return " ".join("".join(sign if sign.isalnum() else " " for sign in kept).split())
