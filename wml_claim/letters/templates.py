"""The wordings of the letters: loading them from resources/letters and filling their fields.

A wording is a paragraph with `{fields}` and `**bold**`; an empty line begins a new paragraph. What a lawyer may want
to change stands there, not in the code.
"""

from __future__ import annotations

import re
import string
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from wml_claim.letters.document import RIGHT_TO_LEFT, Run, Text, isolated, joined
from wml_claim.notation import NBSP
from wml_claim.resources import resource

FILES = (
    "common",
    "records_request",
    "interruption",
    "chain",
    "demand",
    "court",
    "annex",
    "grounds",
    "summary",
    "workbook",
    "bundle",
    "reply_note",
    "internal",
    "route",
)
LANGUAGES = ("nl", "en", "pl", "ro", "bg", "uk", "es", "tr", "ar")
"""The languages of the worker's summary; every other paper is Dutch."""
NUMBERS = ("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
_BOUND = re.compile(r"\b([Aa]rtikel|[Aa]rtikelen|[Pp]roductie|lid|regel) (?=[\d{])")

_ONE_STOP = re.compile(r"(?<!\.)\.\.(?!\.)")  # "Teelt B.V." at the end of a sentence


class TemplateError(ValueError):
    """A wording that does not exist, or names a field that the letter does not know."""


@cache
def wordings(language: str) -> Mapping[str, str]:
    """All wordings of a language by "file.name". Other languages than Dutch only have the worker's summary."""
    found: dict[str, str] = {}
    for name in FILES if language == "nl" else ("summary",):
        content = tomllib.loads(resource("letters", language, f"{name}.toml").read_text("utf-8"))
        found.update({f"{name}.{key}": _tidy(text) for key, text in content["texts"].items()})
    return found


@cache
def nouns(language: str) -> Mapping[str, tuple[str, str]]:
    """Words that are counted: singular and plural."""
    content = tomllib.loads(resource("letters", language, "common.toml").read_text("utf-8"))
    return {key: (pair[0], pair[1]) for key, pair in content["nouns"].items()}


@cache
def _about(language: str) -> Mapping[str, Any]:
    content = tomllib.loads(resource("letters", language, "summary.toml").read_text("utf-8"))
    return dict(content["language"])


def months(language: str) -> tuple[str, ...]:
    """The names of the months as they stand in a date."""
    return tuple(_about(language)["months"])


def language_name(language: str) -> str:
    """A language by its own name."""
    return str(_about(language)["name"])


def fields_of(wording: str) -> tuple[str, ...]:
    """The fields that a wording names, in order."""
    return tuple(name for _, name, _, _ in string.Formatter().parse(wording) if name is not None)


@dataclass(frozen=True, slots=True)
class Texts:
    """The wordings of one language with the fields that are the same throughout a letter."""

    language: str
    common: Mapping[str, str]

    def paragraphs(self, key: str, **fields: str) -> tuple[Text, ...]:
        """The paragraphs of a wording, filled in."""
        return tuple(self._filled(key, part, fields) for part in re.split(r"\n\n+", self.open(key)))

    def open(self, key: str) -> str:
        """A wording with its fields still open."""
        wording = wordings(self.language).get(key)
        if wording is None:
            raise TemplateError(f"resources/letters/{self.language}: er is geen tekst {key!r}")
        return wording

    def fill(self, key: str, **fields: str) -> Text:
        """A wording of one paragraph, filled in."""
        (text,) = self.paragraphs(key, **fields)
        return text

    def plain(self, key: str, **fields: str) -> str:
        """A wording of one paragraph as bare text, for headings and cells."""
        return joined(self.fill(key, **fields))

    def counted(self, noun: str, count: int) -> str:
        """A number with its noun: "één loonperiode", "twee loonperiodes", "35 loonperiodes"."""
        one, many = nouns(self.language)[noun]
        number = NUMBERS[count] if count < len(NUMBERS) else str(count)
        return f"{number}{NBSP}{one if count == 1 else many}"

    def _filled(self, key: str, part: str, fields: Mapping[str, str]) -> Text:
        values = {**self.common, **fields}
        if self.language in RIGHT_TO_LEFT:
            values = {name: isolated(value) for name, value in values.items()}
        runs: list[Run] = []
        for index, piece in enumerate(part.split("**")):
            try:
                text = piece.format_map(values)
            except (KeyError, IndexError, ValueError) as error:
                known = ", ".join(sorted(values))
                raise TemplateError(
                    f"resources/letters/{self.language}, tekst {key!r}: veld {error} bestaat niet; bekend zijn {known}"
                ) from error
            if runs and runs[-1].text.endswith(".") and text.startswith("."):
                text = text[1:]
            if text:
                runs.append(Run(_ONE_STOP.sub(".", text), bold=index % 2 == 1))
        return tuple(runs)


def _tidy(wording: str) -> str:
    """Lines joined to paragraphs; a fixed space between "artikel" and its number."""
    parts = (" ".join(part.split()) for part in re.split(r"\n\s*\n", wording.strip()))
    return _BOUND.sub(rf"\1{NBSP}", "\n\n".join(parts))
