"""Where the lanes lie: weeks across, sources down. Pure, so that it can be measured."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wml_claim.notation import SHORT_MONTHS
from wml_claim.span import Span

LEAST_WEEK, MOST_WEEK = 28, 64
LABEL, HEAD, ROW, CELL, GAP = 124, 24, 27, 21, 1.5


@dataclass(frozen=True, slots=True)
class Box:
    """A place in device-independent pixels."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.x + self.width


@dataclass(frozen=True, slots=True)
class Geometry:
    """The measures of the lanes. `scale` is the size of type against normal; `mirrored` runs from right to left.

    x is counted from the start of the weeks, which scroll; the labels keep their place and stand outside.
    """

    weeks: int
    first: date
    rows: int
    week_width: float
    scale: float = 1.0
    mirrored: bool = False

    @property
    def width(self) -> float:
        """All weeks together."""
        return self.weeks * self.week_width

    @property
    def label_width(self) -> float:
        """The names of the sources."""
        return LABEL * self.scale

    @property
    def height(self) -> float:
        """Months, sources and what counts, with a line between."""
        return (HEAD + self.rows * ROW + 8) * self.scale

    def row_top(self, row: int) -> float:
        """The top of the cells of a row; the last row stands a little apart."""
        apart = 5 if row == self.rows - 1 else 0
        return (HEAD + row * ROW + apart) * self.scale

    def cell(self, row: int, span: Span) -> Box:
        """The cell of a source over some days, cut off at the weeks that are shown."""
        first = max((span.first - self.first).days, 0)
        last = min((span.last - self.first).days + 1, self.weeks * 7)
        gap = GAP * self.scale
        x = first * self.week_width / 7 + gap
        width = max((last - first) * self.week_width / 7 - 2 * gap, 2.0)
        return Box(self._x(x, width), self.row_top(row), width, CELL * self.scale)

    def column(self, week: int) -> Box:
        """A whole week, over all rows."""
        top = (HEAD - 4) * self.scale
        x = self._x(week * self.week_width, self.week_width)
        return Box(x, top, self.week_width, self.height - top - 1)

    def week_at(self, x: float) -> int | None:
        """The week at a place, None outside."""
        place = self.width - x if self.mirrored else x
        week = int(place // self.week_width)
        return week if 0 <= week < self.weeks else None

    def months(self) -> list[tuple[float, str]]:
        """Where each month begins, with its name, the year with the first and with every January."""
        found: list[tuple[float, str]] = []
        for week in range(self.weeks):
            monday = date.fromordinal(self.first.toordinal() + 7 * week)
            if week and monday.day > 7:
                continue
            name = SHORT_MONTHS[monday.month - 1]
            if not found or monday.month == 1:
                name = f"{name} {monday.year}"
            found.append((self._x(week * self.week_width, 0), name))
        return found

    def _x(self, x: float, width: float) -> float:
        return self.width - x - width if self.mirrored else x


def fitted(weeks: int, first: date, rows: int, room: float, scale: float, mirrored: bool = False) -> Geometry:
    """The lanes in `room` pixels beside their labels: stretched to fill it, never narrower than a number needs."""
    least, most = LEAST_WEEK * scale, MOST_WEEK * scale
    width = min(max(room / weeks, least), most) if weeks else least
    return Geometry(weeks, first, rows, width, scale, mirrored)
