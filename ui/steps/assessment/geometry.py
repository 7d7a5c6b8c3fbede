"""Where everything in the charts stands: pure functions from bars and a size to boxes and lines in pixels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from ui.steps.assessment.bars import Bar
from wml_claim.notation import SHORT_MONTHS

LINE_SHARE = 0.33
"""The part of the height that the lines of the hourly wage take."""


class Box(NamedTuple):
    """A rectangle in pixels."""

    x: float
    y: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height


class Segment(NamedTuple):
    """A straight line in pixels."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True, slots=True)
class BarBoxes:
    """One bar: the place it is clicked in, its solid part, its hatched part, and the part nobody can tell."""

    whole: Box
    solid: Box
    hatch: Box
    unknown: Box


@dataclass(frozen=True, slots=True)
class Label:
    """An amount at the end of an axis: its height, and what it is."""

    y: float
    words: str
    amount: Fraction


@dataclass(frozen=True, slots=True)
class Geometry:
    """The two charts. `plot` is what both stand in; ticks are (x, words)."""

    plot: Box
    base: float
    wage_base: float
    bars: tuple[BarBoxes, ...]
    ticks: tuple[tuple[float, str], ...]
    minimum: tuple[Segment, ...]
    paid: tuple[Segment, ...]
    left: tuple[Label, ...]
    right: tuple[Label, ...]

    def bar_at(self, x: float) -> int | None:
        """The bar under a point."""
        for place, bar in enumerate(self.bars):
            if bar.whole.x <= x < bar.whole.x + bar.whole.width:
                return place
        return None

    def frame(self, place: int) -> Box:
        """The frame around a chosen bar, over both charts."""
        whole = self.bars[place].whole
        return Box(whole.x - 1, self.plot.y - 4, whole.width + 2, self.plot.height + 8)


class Margins(NamedTuple):
    """The room around the plot, in pixels: for the amounts at both ends, above, and for the months below."""

    left: float
    right: float
    top: float
    bottom: float
    line: float


def lay_out(shown: Sequence[Bar], width: float, height: float, margins: Margins, mirrored: bool = False) -> Geometry:
    """Both charts in a widget of this size. Mirrored, time runs from right to left."""
    left, right = (margins.right, margins.left) if mirrored else (margins.left, margins.right)
    plot = Box(left, margins.top, max(1.0, width - left - right), max(1.0, height - margins.top - margins.bottom))
    gap = margins.line
    wage_height = (plot.height - gap) * LINE_SHARE
    base = plot.bottom - wage_height - gap
    tallest = max((bar.top for bar in shown), default=Fraction(0)) or Fraction(1)
    rate_top = max((max((*bar.rates, bar.paid_per_hour or 0)) for bar in shown if bar.rates), default=Fraction(0))
    step = plot.width / max(1, len(shown))
    boxes = tuple(_boxes(bar, plot, place, step, base, float(tallest), mirrored) for place, bar in enumerate(shown))
    scale = wage_height / (float(rate_top) * 1.08 or 1.0)
    minimum = tuple(_minimum(shown, boxes, plot.bottom, scale, mirrored))
    paid = tuple(_paid(shown, boxes, plot.bottom, scale, mirrored))
    first, last = _ends(shown, base, (base - plot.y) / float(tallest), plot.bottom, scale, margins.line)
    return Geometry(plot, base, plot.bottom, boxes, tuple(_ticks(shown, boxes, mirrored)), minimum, paid, first, last)


def _boxes(bar: Bar, plot: Box, place: int, step: float, base: float, tallest: float, mirrored: bool) -> BarBoxes:
    x = plot.x + plot.width - (place + 1) * step if mirrored else plot.x + place * step
    space = min(2.5, step / 5) if step < 24 else step / 8
    scale = (base - plot.y) / tallest

    def part(low: Fraction, high: Fraction) -> Box:
        top, bottom = base - float(high) * scale, base - float(low) * scale
        return Box(x + space, top, step - 2 * space, max(0.0, bottom - top))

    proved = bar.due - bar.shortfall
    return BarBoxes(
        whole=Box(x, plot.y, step, plot.height),
        solid=part(Fraction(0), bar.solid),
        hatch=part(proved, bar.due) if bar.shortfall else part(bar.due, bar.due),
        unknown=part(bar.solid, max(proved, bar.solid)),
    )


def _ticks(shown: Sequence[Bar], boxes: Sequence[BarBoxes], mirrored: bool) -> Iterator[tuple[float, str]]:
    """A tick where a month begins, the year at each January and where only years differ."""
    known: tuple[int, int] | None = None
    yearly = len({(bar.span.last.year, bar.span.last.month) for bar in shown}) > 24
    for bar, box in zip(shown, boxes, strict=True):
        day = bar.span.last
        month = (day.year, 0 if yearly else day.month)
        if month == known:
            continue
        new_year = known is not None and known[0] != day.year
        known = month
        words = str(day.year) if yearly or (new_year and day.month == 1) else SHORT_MONTHS[day.month - 1]
        yield box.whole.x + (box.whole.width if mirrored else 0.0), words


def _minimum(
    shown: Sequence[Bar], boxes: Sequence[BarBoxes], base: float, scale: float, mirrored: bool
) -> Iterator[Segment]:
    """The minimum as a stepped line; a rate that changes inside a bar steps there."""
    before: float | None = None
    for bar, box in zip(shown, boxes, strict=True):
        if not bar.rates:
            before = None
            continue
        share = box.whole.width / len(bar.rates)
        for number, rate in enumerate(bar.rates):
            start, end = _run(box.whole, number * share, share, mirrored)
            y = base - float(rate) * scale
            if before is not None and before != y:
                yield Segment(start, before, start, y)
            yield Segment(start, y, end, y)
            before = y


def _paid(
    shown: Sequence[Bar], boxes: Sequence[BarBoxes], base: float, scale: float, mirrored: bool
) -> Iterator[Segment]:
    before: float | None = None
    for bar, box in zip(shown, boxes, strict=True):
        wage = bar.paid_per_hour
        if wage is None:
            before = None
            continue
        start, end = _run(box.whole, 0.0, box.whole.width, mirrored)
        y = base - float(wage) * scale
        if before is not None and before != y:
            yield Segment(start, before, start, y)
        yield Segment(start, y, end, y)
        before = y


def _run(box: Box, offset: float, length: float, mirrored: bool) -> tuple[float, float]:
    if mirrored:
        start = box.x + box.width - offset
        return start, start - length
    return box.x + offset, box.x + offset + length


def _ends(
    shown: Sequence[Bar], base: float, scale: float, wage_base: float, wage_scale: float, line: float
) -> tuple[tuple[Label, ...], tuple[Label, ...]]:
    """The amounts of the first and the last bar, beside the axis, kept apart by a line of type."""
    if not shown:
        return (), ()
    return tuple(
        (
            *_apart([Label(base - float(bar.due) * scale, "verschuldigd", bar.due),
                     Label(base - float(bar.solid) * scale, "betaald", bar.paid)], line),
            *_apart(_wage_labels(bar, place, wage_base, wage_scale), line),
        )
        for place, bar in ((0, shown[0]), (-1, shown[-1]))
    )  # type: ignore[return-value]  # fmt: skip


def _wage_labels(bar: Bar, place: int, base: float, scale: float) -> list[Label]:
    found = []
    if bar.rates:
        found.append(Label(base - float(bar.rates[place]) * scale, "minimum per uur", bar.rates[place]))
    if bar.paid_per_hour is not None:
        found.append(Label(base - float(bar.paid_per_hour) * scale, "betaald per uur", bar.paid_per_hour))
    return found


def _apart(labels: list[Label], line: float) -> list[Label]:
    """Two labels that would overlap are moved apart evenly."""
    if len(labels) < 2:
        return labels
    upper, lower = sorted(labels, key=lambda label: label.y)
    lack = line - (lower.y - upper.y)
    if lack <= 0:
        return labels
    return [
        Label(upper.y - lack / 2, upper.words, upper.amount),
        Label(lower.y + lack / 2, lower.words, lower.amount),
    ]


def hatch_lines(box: Box, gap: float) -> tuple[Segment, ...]:
    """Lines at 45 degrees that fill a box, cut off at its edges, `gap` pixels apart across."""
    found = []
    offset = gap
    while gap > 0 and offset < box.width + box.height:
        x1, y1 = (box.x + offset, box.y) if offset <= box.width else (box.x + box.width, box.y + offset - box.width)
        x2, y2 = (box.x, box.y + offset) if offset <= box.height else (box.x + offset - box.height, box.bottom)
        found.append(Segment(x1, y1, x2, y2))
        offset += gap
    return tuple(found)
