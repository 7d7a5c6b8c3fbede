"""Words on a page, grouped into lines by height and into cells by the gaps between them.

A cell is what a person sees as one thing: a label of several words, or one number. Numbers with decimals always
stand alone, so that "Netto € 1.600,43" gives a label and an amount.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from statistics import median

from wml_claim.notation import Unreadable, parse_amount
from wml_claim.readers.pdf_text import Word

MOST_WORDS = 40
"""In one cell; a longer line is a sentence and no label."""

Box = tuple[float, float, float, float]

_MONEY = re.compile(r"[-\u2013\u2212(]?€?-?\d[\d.,' ]*[.,]\d{2,4}\)?[-\u2013\u2212]?")
_DATE = re.compile(r"\d{1,2}[-./]\d{1,2}[-./]\d{2,4}")
_NUMBER = re.compile(r"[-\u2013\u2212(+]?\s?(?:€|EUR)?\s?-?\d[\d.,]*(?: \d{3})*(?:[.,]\d+)?\s?[-\u2013\u2212)%]?")
_THOUSANDS = re.compile(r"(?:€ ?)?[-\u2013\u2212]? ?\d{1,3}( \d{3})*")
_SIGN = re.compile(r"[-\u2013\u2212]")


@lru_cache(maxsize=4096)
def _is_number(text: str) -> bool:
    return bool(_NUMBER.fullmatch(text)) and not _DATE.fullmatch(text)


@dataclass(frozen=True, slots=True)
class Cell:
    """A label or a number with its box (PDF points, origin bottom left) on a page (from 1)."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    page: int

    @property
    def box(self) -> Box:
        """The box as a source keeps it, to a hundredth of a point."""
        return (round(self.x0, 2), round(self.y0, 2), round(self.x1, 2), round(self.y1, 2))

    @property
    def is_number(self) -> bool:
        """Whether the cell is nothing but a number (an amount, hours, a percentage, a count)."""
        return _is_number(self.text)

    def amount(self) -> Fraction | None:
        """The number in the cell, or None where it is none or could be read in two ways."""
        try:
            return parse_amount(self.text)
        except Unreadable:
            return None


@dataclass(frozen=True, slots=True)
class Line:
    """Cells at one height of one page, from left to right."""

    page: int
    base: float
    height: float
    cells: tuple[Cell, ...]

    @property
    def text(self) -> str:
        """All cells, joined with spaces."""
        return " ".join(cell.text for cell in self.cells)


def lines_of(page: int, words: Iterable[Word]) -> list[Line]:
    """The lines of a page from top to bottom."""
    rows: list[list[Word]] = []
    base = 0.0
    for word in sorted(words, key=lambda word: -word.base):
        if rows and base - word.base <= max(1.5, 0.3 * (word.y1 - word.y0)):
            rows[-1].append(word)
        else:
            rows.append([word])
            base = word.base
    return [_line(page, row) for row in rows]


def _line(page: int, row: list[Word]) -> Line:
    words = _joined_letters(_without_doubles(sorted(row, key=lambda word: word.x0)))
    height = max(word.y1 - word.y0 for word in words)
    return Line(page, words[0].base, height, tuple(_cells(page, words)))


def _without_doubles(words: Sequence[Word]) -> list[Word]:
    """Words without those drawn twice on (nearly) the same spot to look bold."""
    kept: list[Word] = []
    for word in words:
        twice = any(other.text == word.text and abs(other.x0 - word.x0) < 1 for other in kept[-2:])
        if not twice:
            kept.append(word)
    return kept


def _joined_letters(words: Sequence[Word]) -> list[Word]:
    """Letter-spaced text ("2 2 5 0 , 0 0") as words: runs of at least four single characters, cut at wider gaps."""
    result: list[Word] = []
    run: list[Word] = []
    for word in words:
        if len(word.text) == 1:
            run.append(word)
            continue
        result += _spaced_run(run)
        run = []
        result.append(word)
    return result + _spaced_run(run)


def _spaced_run(run: list[Word]) -> list[Word]:
    if len(run) < 4:
        return run
    # Distance between middles: digits, commas and points differ in width but keep an even step.
    steps = [(b.x0 + b.x1 - a.x0 - a.x1) / 2 for a, b in pairwise(run)]
    usual = median(steps)
    parts: list[list[Word]] = [[run[0]]]
    for word, step in zip(run[1:], steps, strict=True):
        if step > 1.7 * usual:
            parts.append([])
        parts[-1].append(word)
    return [_merged(part) for part in parts]


def _merged(words: Sequence[Word], between: str = "") -> Word:
    return Word(
        between.join(word.text for word in words),
        min(word.x0 for word in words),
        min(word.y0 for word in words),
        max(word.x1 for word in words),
        max(word.y1 for word in words),
        words[0].base,
    )


def _cells(page: int, words: Sequence[Word]) -> list[Cell]:
    height = max(4.0, *(word.y1 - word.y0 for word in words))
    groups: list[list[Word]] = []
    for word in words:
        if (
            groups
            and len(groups[-1]) < MOST_WORDS
            and _near(groups[-1][-1], word, height)
            and _belongs(groups[-1], word)
        ):
            groups[-1].append(word)
        else:
            groups.append([word])
    return [_cell(page, group[0] if len(group) == 1 else _merged(group, " ")) for group in groups]


def _cell(page: int, word: Word) -> Cell:
    return Cell(word.text, word.x0, word.y0, word.x1, word.y1, page)


def _near(last: Word, word: Word, height: float) -> bool:
    """Whether no more than a blank in letters of this height lies between two words."""
    return -0.4 * height <= word.x0 - last.x1 <= 0.6 * height


def _belongs(group: Sequence[Word], word: Word) -> bool:
    """Whether a word continues the cell before it."""
    height = max(4.0, *(item.y1 - item.y0 for item in (*group, word)))
    if not _near(group[-1], word, height):
        return False
    so_far = " ".join(item.text for item in group)
    if so_far in ("€", "EUR", "-", "\u2013", "\u2212", "("):
        return True
    if _SIGN.fullmatch(word.text) and _MONEY.fullmatch(so_far):
        return True
    if _MONEY.fullmatch(word.text) and not _DATE.fullmatch(word.text):
        return bool(_THOUSANDS.fullmatch(so_far)) and len(re.split(r"[.,]", word.text)[0]) == 3
    if _MONEY.fullmatch(so_far) and not _DATE.fullmatch(so_far):
        return not _NUMBER.fullmatch(word.text) and not word.text[0].isupper()
    return word.text not in ("€", "EUR")
