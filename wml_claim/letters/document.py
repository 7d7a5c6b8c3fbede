"""A letter as data: headings, paragraphs, tables and ruled lines, before any form is chosen.

A renderer (pdf) turns a `LetterDocument` into bytes and decides nothing about its content.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

RIGHT_TO_LEFT = ("ar",)
"""The languages of papers that run from right to left."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one weight."""

    text: str
    bold: bool = False


Text = tuple[Run, ...]


def plain(text: str) -> Text:
    """Text in the normal weight."""
    return (Run(text),)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that stays with what follows. `level` 0 is the title of the paper."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `number` hangs in the margin, as in 4.2 or II. `keep` holds it on the page of what follows.

    `inset` sets it in to where numbered paragraphs begin.
    """

    text: Text
    number: str = ""
    style: Literal["body", "small"] = "body"
    keep: bool = False
    inset: bool = False


def dashed(text: Text) -> Paragraph:
    """A paragraph behind a dash, one of a list."""
    return Paragraph(text, "–")


@dataclass(frozen=True, slots=True)
class Lines:
    """Short lines below each other, such as an address. The first one is bold when `strong`."""

    lines: tuple[str, ...]
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Blank:
    """A ruled line to be filled in by hand: what belongs there, and who fills it in."""

    label: str
    filled_by: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A framed notice: a bold title with paragraphs."""

    title: str
    paragraphs: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A table column. `weight` 0 takes the width of its content; other columns share what is left by weight."""

    title: str
    align: Literal["left", "right"] = "left"
    weight: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """A table row. `total` is bold under a rule; `group` is a bold line over the whole width."""

    cells: tuple[str, ...]
    kind: Literal["plain", "total", "group"] = "plain"


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose head is repeated on every page. `compact` is the small size for many columns."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    compact: bool = False


@dataclass(frozen=True, slots=True)
class Signature:
    """Room to sign, with the lines below it."""

    closing: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A statement with a box to be ticked by hand."""

    text: Text


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block = Heading | Paragraph | Lines | Blank | Notice | Table | Signature | Tick | PageBreak


@dataclass(frozen=True, slots=True)
class LetterDocument:
    """One paper. `title` is generic, without names; `reference` stands on every page; `concept` marks a draft.

    `large` is large print. `page_label` names {page} and {pages}. `language` (ISO 639-1) tells how it is read aloud and
    which way it runs.
    """

    kind: str
    title: str
    reference: str
    blocks: tuple[Block, ...]
    concept: bool
    landscape: bool = False
    large: bool = False
    page_label: str = "pagina {page} van {pages}"
    language: str = "nl"

    @property
    def rtl(self) -> bool:
        """Whether it runs from right to left."""
        return self.language in RIGHT_TO_LEFT

    def texts(self) -> Iterator[str]:
        """Every text of the document in order, cell by cell."""
        for block in self.blocks:
            yield from _texts_of(block)


def _texts_of(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield block.text
        case Paragraph():
            yield joined(block.text)
        case Lines():
            yield from block.lines
        case Blank():
            yield f"{block.label} {block.filled_by}".rstrip()
        case Notice():
            yield block.title
            yield from (joined(text) for text in block.paragraphs)
        case Table():
            yield from (column.title for column in block.columns)
            yield from (cell for row in block.rows for cell in row.cells)
        case Signature():
            yield block.closing
            yield from block.lines
        case Tick():
            yield joined(block.text)


def isolated(text: str) -> str:
    """A name or an amount set apart, so that it keeps its own direction inside text that runs the other way."""
    return f"\u2068{text}\u2069"


def joined(text: Text) -> str:
    """The words of a text without their weights."""
    return "".join(run.text for run in text)
