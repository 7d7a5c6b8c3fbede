"""A figure, told as nested lines: the one reader of origins.

The explanation is the computation itself, so it cannot drift from it. A figure that several steps use is one `Line`
object; printed text tells it in full the first time only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from wml_claim import notation
from wml_claim.figure import (
    BY_DEFINITION,
    DAYS,
    EURO,
    EURO_PER_HOUR,
    EURO_PER_WEEK,
    HOURS,
    HOURS_PER_WEEK,
    ONE,
    WEEKS,
    Figure,
    LawRow,
    Reading,
    Statement,
    Step,
)

Leaf = Reading | LawRow | Statement

_AFTER = {
    HOURS: f"{notation.NBSP}uur",
    EURO_PER_HOUR: " per uur",
    EURO_PER_WEEK: " per week",
    HOURS_PER_WEEK: f"{notation.NBSP}uur per week",
    DAYS: f"{notation.NBSP}dagen",
    WEEKS: f"{notation.NBSP}weken",
}
_OF = {"largest": "het hoogste van {}", "smallest": "het laagste van {}", "rounded": "afgerond op de cent, uit {}"}
_SIGNS = {"product": " × ", "quotient": " : ", "difference": f" {notation.MINUS} "}


@dataclass(frozen=True, slots=True)
class Line:
    """One figure in words. `leaf` is where it was read, found or stated; `children` are the terms of its step."""

    label: str
    amount_text: str
    note: str
    article: str | None
    leaf: Leaf | None
    children: tuple[Line, ...]


def explain(figure: Figure) -> Line:
    """The figure with everything it was made of, down to papers, law rows and statements."""
    return _Teller().line(figure)


def law_figures(figures: Iterable[Figure]) -> Iterator[Figure]:
    """The figures that stand in a table of law, in the origins of others, each once and in the order met."""
    seen: set[int] = set()
    waiting = list(figures)[::-1]
    while waiting:
        figure = waiting.pop()
        if id(figure) in seen:
            continue
        seen.add(id(figure))
        if isinstance(figure.origin, LawRow):
            yield figure
        elif isinstance(figure.origin, Step):
            waiting.extend(reversed(figure.origin.terms))


def amount_text(figure: Figure) -> str:
    """The value with its unit in Dutch notation; cents where it has no more, else up to six decimals."""
    value, unit = figure.value, figure.unit
    if unit == EURO:
        return _money(value)
    if unit == ONE:
        return _plain_number(figure)
    if unit in (EURO_PER_HOUR, EURO_PER_WEEK):
        return f"€{notation.NBSP}{_money(value)}{_AFTER[unit]}"
    return f"{notation.exact(value, 4)}{_AFTER.get(unit, '')}"


def _plain_number(figure: Figure) -> str:
    """A percentage, a count, or a share such as "297 van 365 dagen"."""
    if _is_rate(figure):
        return f"{notation.exact(figure.value * 100)}{notation.NBSP}%"
    if figure.origin is BY_DEFINITION and figure.value.denominator != 1:
        return figure.label
    return notation.exact(figure.value)


def _money(value: Fraction) -> str:
    return notation.number(value) if 100 % value.denominator == 0 else notation.number(value, 4)


def _is_rate(figure: Figure) -> bool:
    """Percentages come from a law row or a choice; other plain numbers are counts."""
    if isinstance(figure.origin, Step):
        return any(_is_rate(term) for term in figure.origin.terms)
    return isinstance(figure.origin, LawRow) or figure.label.endswith("verhoging")


class _Teller:
    """Makes one line per figure, however often it is used."""

    def __init__(self) -> None:
        self._lines: dict[int, Line] = {}

    def line(self, figure: Figure) -> Line:
        known = self._lines.get(id(figure))
        if known is None:
            known = self._lines[id(figure)] = self._tell(figure)
        return known

    def _tell(self, figure: Figure) -> Line:
        origin = figure.origin
        text = amount_text(figure)
        if not isinstance(origin, Step):
            article = origin.article if isinstance(origin, LawRow) else None
            return Line(figure.label, text, "", article, origin, ())
        parts = list(_parts(figure, origin))
        children = tuple(self.line(term) for _, term in parts)
        note = _sum_in_words(origin, [sign for sign, _ in parts], children)
        return Line(figure.label, text, note, origin.article, None, children)


def _parts(figure: Figure, step: Step) -> Iterator[tuple[str, Figure]]:
    """The terms of a step, each with the operation before it; unnamed products inside it are opened up."""
    if step.operation in ("product", "quotient"):
        return _chain(figure)
    return ((step.operation, term) for term in step.terms)


def _sum_in_words(step: Step, signs: list[str], children: tuple[Line, ...]) -> str:
    """The step as a person would write it: "36,8 uur × € 14,40 per uur"."""
    if step.operation == "sum":
        return {0: "geen posten", 1: "één post"}.get(len(children), f"som van {len(children)} posten")
    if step.operation in _SIGNS:
        first, *others = children
        return first.amount_text + "".join(
            _SIGNS[sign] + child.amount_text for sign, child in zip(signs[1:], others, strict=True)
        )
    return _OF[step.operation].format(" en ".join(child.amount_text for child in children))


def _chain(figure: Figure) -> Iterator[tuple[str, Figure]]:
    """A × B : C as its factors, each with the sign before it."""
    step = figure.origin
    assert isinstance(step, Step)
    left, *others = step.terms
    inner = left.origin
    unnamed = isinstance(inner, Step) and inner.operation in _SIGNS and left.label == inner.terms[0].label
    if unnamed and isinstance(inner, Step) and inner.operation != "difference":
        yield from _chain(left)
    else:
        yield step.operation, left
    yield from ((step.operation, term) for term in others)


def leaf_text(leaf: Leaf) -> str:
    """Where a value comes from, in words: the paper and page, the law row with its source, or who stated it."""
    if isinstance(leaf, Reading):
        page = f", bladzijde {leaf.page}" if leaf.page else ""
        literal = f': "{leaf.text}"' if leaf.text else ""
        return f"{leaf.document}{page}{literal}"
    if isinstance(leaf, LawRow):
        doubt = "" if leaf.verified else f" (niet geverifieerd: {leaf.status})"
        row = f"tabel {leaf.title or leaf.table}, rij {leaf.row}"
        return f"{row}, {leaf.article}, bron {leaf.source or 'onbekend'}{doubt}"
    when = f", {notation.day_long(leaf.when)}" if leaf.when else ""
    said = f": {leaf.text}" if leaf.text else ""
    return f"{leaf.who}{when}{said}"


def text(line: Line, width: int = 100) -> str:
    """The explanation as indented plain text, amounts at the end of each line."""
    printed: set[int] = set()
    rows = [_row(depth, each, again, width) for depth, each, again in _walk(line, 0, printed)]
    return "\n".join(rows) + "\n"


def _walk(line: Line, depth: int, printed: set[int]) -> Iterator[tuple[int, Line, bool]]:
    again = id(line) in printed and bool(line.children)
    yield depth, line, again
    printed.add(id(line))
    if not again:
        for child in line.children:
            yield from _walk(child, depth + 1, printed)


def _row(depth: int, line: Line, again: bool, width: int) -> str:
    said = "  " * depth + line.label
    details = [leaf_text(line.leaf)] if line.leaf else [part for part in (line.note, line.article) if part]
    if again:
        details = ["zie hierboven"]
    head = f"{said} [{'; '.join(details)}]" if details else said
    return f"{head:<{width}} {line.amount_text:>16}" if len(head) <= width else f"{head}  {line.amount_text}"
