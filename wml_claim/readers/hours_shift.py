"""One shift from the cells of a row: which readings of begin, end, break and printed hours agree with each other.

Length is real time on the clock of Europe/Amsterdam, so the night of the clock change is an hour shorter or longer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from itertools import product
from zoneinfo import ZoneInfo

from wml_claim.readers.hours_values import DAY
from wml_claim.span import ONE_DAY

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MINUTE = Fraction(1, 60)


@dataclass(frozen=True, slots=True)
class Shift:
    """Begin and end in seconds from midnight; an end that is not after the begin lies on the next day."""

    begin: int
    end: int
    break_minutes: int = 0

    def clock_hours(self) -> Fraction:
        """Hours by the face of the clock, break taken off: what a sheet that knows no clock change prints."""
        return Fraction((self.end - self.begin) % DAY or DAY, 3600) - Fraction(self.break_minutes, 60)

    def hours_on(self, day: date) -> Fraction:
        """Hours really worked, break taken off."""
        start = datetime.combine(day, time(), AMSTERDAM) + timedelta(seconds=self.begin)
        stop_day = day if self.end > self.begin else day + ONE_DAY
        stop = datetime.combine(stop_day, time(), AMSTERDAM) + timedelta(seconds=self.end)
        elapsed = stop.astimezone(UTC) - start.astimezone(UTC)
        return Fraction(int(elapsed.total_seconds()), 3600) - Fraction(self.break_minutes, 60)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the cells of one row come to.

    `shifts` is empty when the times stay open. `printed` is the reading of the printed hours that counts.
    `agrees`: True confirmed by the printed hours, False contradicted, None nothing to compare with.
    `clock_change`: the printed hours fit only the face of the clock.
    """

    shifts: tuple[Shift, ...]
    printed: Fraction | None
    agrees: bool | None
    clock_change: bool = False


Pair = tuple[Sequence[int], Sequence[int]]


def reconcile(day: date, pairs: Sequence[Pair], breaks: Sequence[int], printed: Sequence[Fraction]) -> Outcome:
    """The one set of readings in which the shifts of a row and its printed hours agree.

    The break comes off the longest shift. Without printed hours, or when nothing agrees, only cells that allow a
    single time count; the likeliest break is then taken.
    """
    first_reading = printed[0] if printed else None
    options = [_with_break(choice, pause) for choice in product(*map(_choices, pairs)) for pause in breaks]
    for real in (True, False):
        fits = {
            (shifts, reading)
            for shifts in options
            for reading in printed
            if abs(_length(shifts, day, real) - reading) < MINUTE
        }
        if len(fits) == 1:
            shifts, reading = fits.pop()
            return Outcome(shifts, reading, real, clock_change=not real)
        if fits:
            return Outcome((), first_reading, None)
    if any(len(begins) > 1 or len(ends) > 1 for begins, ends in pairs):
        return Outcome((), first_reading, None)
    return Outcome(options[0], first_reading, False if printed else None)


def _choices(pair: Pair) -> list[tuple[int, int]]:
    return list(product(*pair))


def _with_break(times: Sequence[tuple[int, int]], pause: int) -> tuple[Shift, ...]:
    shifts = [Shift(begin, end) for begin, end in times]
    longest = max(range(len(shifts)), key=lambda index: shifts[index].clock_hours())
    shifts[longest] = Shift(*times[longest], pause)
    return tuple(shifts)


def _length(shifts: Sequence[Shift], day: date, real: bool) -> Fraction:
    return sum((shift.hours_on(day) if real else shift.clock_hours() for shift in shifts), Fraction(0))
