"""Text with letters that run from right to left: which way each sign runs, how letters join, what the eye sees.

The rules are those of the Unicode standard, annex 9, for text without embeddings: names and figures are set apart with
isolates (U+2066 through U+2069). Arabic letters get the form that joins them; vowel signs, which names and amounts do
not need, are not printed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

RIGHT = frozenset(("R", "AL"))
_STRONG = frozenset(("L", "R", "AL"))
_FIGURES = frozenset(("EN", "AN"))
_LRI, _RLI, _FSI, _PDI = ISOLATES = "\u2066", "\u2067", "\u2068", "\u2069"
"""What sets a stretch of text apart: from left to right, from right to left, as its first letter runs; and its end."""
_LAM, _TATWEEL = "\u0644", "\u0640"
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign of a text in its weight. An odd `level` runs from right to left."""

    char: str
    bold: bool = False
    level: int = 0


def runs_right_to_left(text: str) -> bool:
    """Whether any letter of a text runs from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def arranged(signs: Sequence[Sign], *, rtl: bool) -> list[Sign]:
    """The signs to print in the order of reading, each with its level, letters joined; `rtl`: the text as a whole."""
    levelled = _levelled(list(signs), 1 if rtl else 0)
    mirrored = [
        replace(sign, char=sign.char.translate(_MIRRORED)) if sign.level % 2 else sign for sign in levelled
    ]  # fmt: skip
    return _joined(mirrored)


def in_sight(line: Sequence[Sign]) -> list[Sign]:
    """The visible signs of one line from left to right."""
    seen = list(line)
    for level in range(max((sign.level for sign in seen), default=0), 0, -1):
        start = 0
        while start < len(seen):
            end = start
            while end < len(seen) and seen[end].level >= level:
                end += 1
            seen[start:end] = reversed(seen[start:end])
            start = max(end, start + 1)
    return [sign for sign in seen if sign.char not in ISOLATES]


def _levelled(signs: list[Sign], base: int) -> list[Sign]:
    """The signs with their levels; what stands in an isolate is one neutral sign for the text around it."""
    outer, inner = _isolates(signs, base)
    kinds = _resolved([unicodedata.bidirectional(sign.char) for sign in outer], "R" if base % 2 else "L")
    made: list[Sign] = []
    for index, (sign, kind) in enumerate(zip(outer, kinds, strict=True)):
        level = _level(kind, base)
        if index in inner:  # its ends keep the level of the text around it and so keep it apart
            made += [Sign(_FSI, level=level), *inner[index], Sign(_PDI, level=level)]
        else:
            made.append(replace(sign, level=level))
    return made


def _level(kind: str, base: int) -> int:
    if kind == "R":
        return base if base % 2 else base + 1
    if base % 2:
        return base + 1
    return base if kind == "L" else base + 2


def _isolates(signs: list[Sign], base: int) -> tuple[list[Sign], dict[int, list[Sign]]]:
    """The text outside isolates, with a neutral sign for each, and what stands in each."""
    outer: list[Sign] = []
    inner: dict[int, list[Sign]] = {}
    index = 0
    while index < len(signs):
        char = signs[index].char
        if char in (_LRI, _RLI, _FSI):
            end = _end(signs, index)
            content = signs[index + 1 : end]
            rtl = char == _RLI or (char == _FSI and _first_strong(content) in RIGHT)
            inner[len(outer)] = _levelled(content, base + 1 if rtl != bool(base % 2) else base + 2)
            outer.append(Sign("\ufffc"))
            index = end
        elif unicodedata.category(char) not in ("Cc", "Cf") and not _vowel_sign(char):
            outer.append(signs[index])
        index += 1
    return outer, inner


def _end(signs: Sequence[Sign], start: int) -> int:
    """Where the isolate that begins at `start` is closed; the end of the text when it is not."""
    depth = 0
    for index in range(start, len(signs)):
        depth += (signs[index].char in (_LRI, _RLI, _FSI)) - (signs[index].char == _PDI)
        if depth == 0:
            return index
    return len(signs)


def _first_strong(signs: Iterable[Sign]) -> str:
    kinds = (unicodedata.bidirectional(sign.char) for sign in signs)
    return next((kind for kind in kinds if kind in _STRONG), "L")


def _vowel_sign(char: str) -> bool:
    return unicodedata.bidirectional(char) == "NSM" and "ARABIC" in unicodedata.name(char, "")


def _resolved(kinds: list[str], base: str) -> list[str]:
    """Every sign as L, R, EN or AN (rules W1 through W7, N1 and N2)."""
    return _neutrals(_figures(_marks(kinds), base), base)


def _marks(kinds: list[str]) -> list[str]:
    """W1: a mark runs as the sign it stands on."""
    made: list[str] = []
    for kind in kinds:
        made.append((made[-1] if made else "ON") if kind == "NSM" else kind)
    return made


def _figures(kinds: list[str], base: str) -> list[str]:
    """W2 through W7: figures, with the separators inside them and the signs beside them."""
    strong, made = base, []
    for kind in kinds:
        strong = kind if kind in _STRONG else strong
        made.append("AN" if kind == "EN" and strong == "AL" else "R" if kind == "AL" else kind)
    for index in range(1, len(made) - 1):
        before, kind, after = made[index - 1 : index + 2]
        if before == after and (kind, before) in (("ES", "EN"), ("CS", "EN"), ("CS", "AN")):
            made[index] = before
    _take_along(made)
    strong = base
    for index, kind in enumerate(made):
        strong = kind if kind in ("L", "R") else strong
        made[index] = "ON" if kind in ("ES", "ET", "CS") else "L" if (kind, strong) == ("EN", "L") else kind
    return made


def _take_along(kinds: list[str]) -> None:
    """W5: per cent and currency signs that touch a figure run with it."""
    for indices in (range(1, len(kinds)), range(len(kinds) - 2, -1, -1)):
        step = indices.step
        for index in indices:
            if kinds[index] == "ET" and kinds[index - step] == "EN":
                kinds[index] = "EN"


def _neutrals(kinds: list[str], base: str) -> list[str]:
    """N1 and N2: what has no direction runs with its neighbours when they agree, else as the whole text."""
    made = list(kinds)
    start = 0
    while start < len(made):
        end = start
        while end < len(made) and made[end] not in ("L", "R", "EN", "AN"):
            end += 1
        before = _side(made[start - 1]) if start else base
        after = _side(made[end]) if end < len(made) else base
        made[start:end] = [before if before == after else base] * (end - start)
        start = end + 1
    return made


def _side(kind: str) -> str:
    return "R" if kind in _FIGURES else kind


@cache
def _forms() -> dict[tuple[str, str], str]:
    """The printed forms of letters by letter (or lam with alef) and place, as Unicode itself lists them."""
    found: dict[tuple[str, str], str] = {}
    for code in (*range(0xFB50, 0xFC00), *range(0xFE80, 0xFEFD)):
        place, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        found[("".join(chr(int(letter, 16)) for letter in letters), place)] = chr(code)
    return found


def _joined(signs: list[Sign]) -> list[Sign]:
    """Arabic letters in the form of their place in the word; lam with alef is one sign."""
    made: list[Sign] = []
    index = 0
    while index < len(signs):
        letter = signs[index].char
        pair = letter + signs[index + 1].char if index + 1 < len(signs) else ""
        if letter == _LAM and (pair, "<isolated>") in _forms():
            letter = pair
        after = signs[index + len(letter)].char if index + len(letter) < len(signs) else ""
        before = signs[index - 1].char if index else ""
        made.append(replace(signs[index], char=_form(before, letter, after)))
        index += len(letter)
    return made


def _form(before: str, letter: str, after: str) -> str:
    forms = _forms()
    from_before = _reaches_on(before) and (letter, "<final>") in forms
    to_after = _reaches_on(letter) and (after == _TATWEEL or (after, "<final>") in forms)
    place = {(True, True): "medial", (True, False): "final", (False, True): "initial", (False, False): "isolated"}
    return forms.get((letter, f"<{place[from_before, to_after]}>"), letter)


def _reaches_on(letter: str) -> bool:
    return letter == _TATWEEL or (letter, "<initial>") in _forms()
