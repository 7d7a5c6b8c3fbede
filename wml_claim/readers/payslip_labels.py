"""What a label on a payslip means, from the dictionary in `resources/payslips/labels.toml`."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from wml_claim.resources import resource


class Match(NamedTuple):
    """A label that was found: its name in the dictionary and where it stands in the text."""

    name: str
    start: int
    end: int

    @property
    def length(self) -> int:
        """How many characters of the text the label covers."""
        return self.end - self.start


class _Plain(dict[int, str]):
    """Each character as one small plain letter, figure, % or a space, so that places in the text stay the same."""

    def __missing__(self, code: int) -> str:
        letter = {"ł": "l", "Ł": "l", "ı": "i"}.get(chr(code)) or unicodedata.normalize("NFKD", chr(code))[0].lower()[0]
        self[code] = letter if letter.isalnum() or letter == "%" else " "
        return self[code]


_PLAIN = _Plain()


def plain(text: str) -> str:
    """Text as labels are compared: small letters without accents, signs as spaces; as long as `text`."""
    return text.translate(_PLAIN)


@dataclass(frozen=True, slots=True)
class _Group:
    quick: re.Pattern[str]
    labels: tuple[tuple[re.Pattern[str], str], ...]


@cache
def _groups() -> dict[str, _Group]:
    with resource("payslips", "labels.toml").open("rb") as file:
        data = tomllib.load(file)
    return {group: _compiled(names) for group, names in data.items()}


def _compiled(names: dict[str, list[str]]) -> _Group:
    labels = [(_pattern(label), name) for name, texts in names.items() for label in texts]
    quick = re.compile("|".join(pattern for pattern, _ in labels))
    return _Group(quick, tuple((re.compile(pattern), name) for pattern, name in labels))


def _pattern(label: str) -> str:
    words = [re.escape(word).replace(r"\*", r"\w*") for word in label.split()]
    last = r"(?!\w)" if label[-1] != "%" else ""
    return r"(?<!\w)" + " +".join(words) + last


@lru_cache(maxsize=4096)
def found(group: str, text: str) -> Match | None:
    """The longest label of a group anywhere in `text`; of equal ones the first in the dictionary."""
    folded = plain(text)
    labels = _groups()[group]
    if not labels.quick.search(folded):
        return None
    best: Match | None = None
    for pattern, name in labels.labels:
        for hit in pattern.finditer(folded):
            match = Match(name, *hit.span())
            if best is None or match.length > best.length:
                best = match
    return best


@lru_cache(maxsize=4096)
def begins(group: str, text: str) -> Match | None:
    """The longest label of a group at the beginning of `text`, or right after a slash or bracket."""
    folded = plain(text)
    labels = _groups()[group]
    if not labels.quick.search(folded):
        return None
    starts = {len(folded) - len(folded.lstrip())} | {hit.end() for hit in re.finditer(r"[/(|]\s*", text)}
    best: Match | None = None
    for pattern, name in labels.labels:
        for start in starts:
            hit = pattern.match(folded, start)
            if hit and (best is None or hit.end() - start > best.length):
                best = Match(name, start, hit.end())
    return best


@lru_cache(maxsize=4096)
def whole(group: str, text: str) -> str | None:
    """The name of the label that `text` is as a whole, or one of whose two sides of a slash is; None otherwise."""
    for part in (text, *re.split(r"[/|]|\(", text)):
        folded = plain(part).strip()
        for pattern, name in _groups()[group].labels if folded else ():
            if pattern.fullmatch(folded):
                return name
    return None


@lru_cache(maxsize=4096)
def marked(name: str, text: str) -> bool:
    """Whether a mark ("correction", "month", ...) stands anywhere in the text."""
    folded = plain(text)
    return any(pattern.search(folded) for pattern, mark in _groups()["marks"].labels if mark == name)
