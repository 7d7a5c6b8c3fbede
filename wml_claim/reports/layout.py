"""Text on a terminal: aligned columns and wrapped lines, without any library."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

WIDTH = 100


def columns(rows: Sequence[Sequence[str]], left: int = 1) -> Iterator[str]:
    """Rows as aligned lines: the first `left` columns to the left, the others to the right."""
    if not rows:
        return
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    for row in rows:
        cells = [
            text.ljust(width) if place < left else text.rjust(width)
            for place, (text, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield ("  " + "  ".join(cells)).rstrip()


def wrapped(text: str, mark: str = "  ") -> Iterator[str]:
    """A text over as many lines as it needs, the first after `mark`, the others below its text."""
    yield from textwrap.wrap(
        text, WIDTH, initial_indent=mark, subsequent_indent=" " * len(mark), break_long_words=False
    ) or [mark.rstrip()]


def headed(title: str) -> Iterator[str]:
    """A heading with an empty line before it."""
    yield ""
    yield title
    yield "-" * len(title)
