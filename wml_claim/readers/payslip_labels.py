"""What a label on a payslip means, from the dictionary in `resources/payslips/labels.toml`."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import NamedTuple

from wml_claim.resources import resource

_DOTLESS_I = "\u0131"
_WORD = re.compile(r"[\w%]+")
_SIDES = re.compile(r"[/|(]")


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
        letter = {"ł": "l", "Ł": "l", _DOTLESS_I: "i"}.get(chr(code))
        letter = letter or unicodedata.normalize("NFKD", chr(code))[0].lower()[0]
        self[code] = letter if letter.isalnum() or letter == "%" else " "
        return self[code]


_PLAIN = _Plain()


def plain(text: str) -> str:
    """Text as labels are compared: small letters without accents, signs as spaces; as long as `text`."""
    return text.translate(_PLAIN)


class _Token(NamedTuple):
    word: str
    start: int
    end: int


@lru_cache(maxsize=8192)
def _tokens(text: str) -> tuple[_Token, ...]:
    return tuple(_Token(hit.group(), *hit.span()) for hit in _WORD.finditer(plain(text)))


@dataclass(frozen=True, slots=True)
class _Label:
    """A label of the dictionary; `words` with whether more letters may follow each; `rank` is its place there."""

    words: tuple[tuple[str, bool], ...]
    name: str
    rank: int

    def end_at(self, tokens: tuple[_Token, ...], at: int) -> int | None:
        """The token after the label when it stands at token `at`, else None."""
        if at + len(self.words) > len(tokens):
            return None
        for offset, (word, open_end) in enumerate(self.words):
            printed = tokens[at + offset].word
            if printed != word and not (open_end and printed.startswith(word)):
                return None
        return at + len(self.words)


@dataclass(slots=True)
class _Group:
    """Labels by their first word, or by its first two letters where more letters may follow."""

    exact: dict[str, list[_Label]] = field(default_factory=dict)
    opened: dict[str, list[_Label]] = field(default_factory=dict)

    def add(self, text: str, name: str, rank: int) -> None:
        """Puts one label in."""
        label = _Label(tuple((word.rstrip("*"), word.endswith("*")) for word in text.split()), name, rank)
        first, open_end = label.words[0]
        (self.opened.setdefault(first[:2], []) if open_end else self.exact.setdefault(first, [])).append(label)

    def at(self, tokens: tuple[_Token, ...], place: int) -> Iterator[tuple[Match, int, int]]:
        """Every label that stands at a token: the match, its rank, and the token after it."""
        word = tokens[place].word
        for label in (*self.exact.get(word, ()), *self.opened.get(word[:2], ())):
            end = label.end_at(tokens, place)
            if end is not None:
                yield Match(label.name, tokens[place].start, tokens[end - 1].end), label.rank, end


@cache
def _groups() -> dict[str, _Group]:
    """The dictionary by group; each mark is a group of its own too."""
    with resource("payslips", "labels.toml").open("rb") as file:
        data: dict[str, dict[str, list[str]]] = tomllib.load(file)
    groups = {name: _group(labels) for name, labels in data.items()}
    return groups | {f"marks.{name}": _group({name: texts}) for name, texts in data["marks"].items()}


def _group(labels: dict[str, list[str]]) -> _Group:
    group = _Group()
    for rank, (name, text) in enumerate((name, text) for name, texts in labels.items() for text in texts):
        group.add(text, name, rank)
    return group


def _longest(group: str, tokens: tuple[_Token, ...], places: Iterable[int]) -> Match | None:
    hits = [hit for place in places for hit in _groups()[group].at(tokens, place)]
    return min(hits, key=lambda hit: (-hit[0].length, hit[1]))[0] if hits else None


@lru_cache(maxsize=8192)
def found(group: str, text: str) -> Match | None:
    """The longest label of a group anywhere in `text`; of equal ones the first in the dictionary."""
    tokens = _tokens(text)
    return _longest(group, tokens, range(len(tokens)))


@lru_cache(maxsize=8192)
def begins(group: str, text: str) -> Match | None:
    """The longest label of a group at the beginning of `text`, or right after a slash or bracket."""
    tokens = _tokens(text)
    if not tokens:
        return None
    sides = [hit.end() for hit in _SIDES.finditer(text)]
    places = {next((n for n, token in enumerate(tokens) if token.start >= side), 0) for side in sides}
    return _longest(group, tokens, sorted(places | {0}))


@lru_cache(maxsize=8192)
def whole(group: str, text: str) -> str | None:
    """The name of the label that `text` is as a whole, or one of whose two sides of a slash is; None otherwise."""
    sides = _SIDES.split(text)
    for part in (text, *sides) if len(sides) > 1 else (text,):
        tokens = _tokens(part)
        hits = [hit for hit in _groups()[group].at(tokens, 0) if hit[2] == len(tokens)] if tokens else []
        if hits:
            return min(hits, key=lambda hit: hit[1])[0].name
    return None


def marked(name: str, text: str) -> bool:
    """Whether a mark ("correction", "month", ...) stands anywhere in the text."""
    return found(f"marks.{name}", text) is not None
