"""What the rows of a sheet say against each other: totals, rows that stand twice, shifts that overlap, full days."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction

from wml_claim import notation
from wml_claim.readers.hours_cells import SheetRow, hours_text
from wml_claim.readers.hours_shift import MINUTE, Shift

Interval = tuple[int, int, int]


@dataclass(slots=True)
class Sums:
    """Hours of the rows since the last total (`part`) and of all rows (`whole`), and per column."""

    part: dict[str, Fraction] = field(default_factory=lambda: defaultdict(Fraction))
    whole: dict[str, Fraction] = field(default_factory=lambda: defaultdict(Fraction))
    rows: int = 0

    def add(self, row: SheetRow, hours: Fraction) -> None:
        """Count a row in, with the hours it comes to and what each of its columns prints."""
        self.rows += 1
        amounts = {"row": hours} | {name: readings[0] for name, readings in row.lengths_quietly().items()}
        for name, amount in amounts.items():
            self.part[name] += amount
            self.whole[name] += amount

    def is_sum(self, amount: Fraction) -> bool:
        """Whether an amount is what the rows above come to."""
        sums = (*self.part.values(), *self.whole.values())
        return any(abs(one - amount) < MINUTE for one in sums)

    def check(self, row: SheetRow) -> None:
        """Compare a row of totals with the rows above it and begin a new part."""
        for name, readings in row.lengths_quietly().items():
            if any(self.is_sum(reading) for reading in readings):
                continue
            row.problem(
                "total_differs", "doubt",
                f"het totaal is {hours_text(readings[0])}, maar de rijen erboven tellen op tot "
                f"{hours_text(self._nearest(readings[0]))}. De rijen zijn overgenomen, het totaal niet; "
                "kijk welke rij ontbreekt of verschilt.", name,
            )  # fmt: skip
        self.part.clear()

    def _nearest(self, amount: Fraction) -> Fraction:
        return min((self.part["row"], self.whole["row"]), key=lambda one: abs(one - amount))


@dataclass(slots=True)
class Days:
    """The hours and shifts per day so far."""

    hours: dict[date, Fraction] = field(default_factory=lambda: defaultdict(Fraction))
    seen: dict[tuple[object, ...], int] = field(default_factory=dict)
    shifts: dict[date, list[Interval]] = field(default_factory=lambda: defaultdict(list))

    def check(self, row: SheetRow, day: date, shifts: tuple[Shift, ...], hours: Fraction, about: str) -> None:
        """Compare a row with the earlier rows of its day; both stay, a doubt says what is odd."""
        signature = (day, shifts, hours, row.kind())
        if earlier := self.seen.get(signature):
            row.problem(
                "duplicate_row", "doubt",
                f"deze rij is gelijk aan rij {earlier} ({notation.day_figures(day)}). Beide zijn overgenomen; "
                "verwijder er een als dezelfde uren tweemaal zijn opgeschreven.", "date", about,
            )  # fmt: skip
        else:
            self._check_overlap(row, day, shifts, about)
        self.seen.setdefault(signature, row.number)
        before = self.hours[day]
        self.hours[day] += hours
        if before <= 24 < self.hours[day]:
            row.problem(
                "day_over_24_hours", "doubt",
                f"met deze rij komt {notation.day_figures(day)} op {hours_text(self.hours[day])}. Een dag heeft er 24; "
                "kijk welke rij niet klopt.", "date", about,
            )  # fmt: skip

    def _check_overlap(self, row: SheetRow, day: date, shifts: tuple[Shift, ...], about: str) -> None:
        for shift in shifts:
            start = shift.begin
            stop = shift.end + (86_400 if shift.end <= shift.begin else 0)
            others = list(self.shifts[day])
            for step, offset in ((-1, -86_400), (1, 86_400)):
                near = self.shifts.get(day + timedelta(days=step), [])
                others += [(first + offset, last + offset, number) for first, last, number in near]
            clash = [number for first, last, number in others if first < stop and start < last]
            if clash:
                row.problem(
                    "overlapping_shifts", "doubt",
                    f"deze tijden vallen samen met die van rij {clash[0]}. Beide zijn overgenomen; kijk welke klopt.",
                    "begin", about,
                )  # fmt: skip
            self.shifts[day].append((start, stop, row.number))


def is_unlabelled_total(row: SheetRow, sums: Sums) -> bool:
    """Whether a row without a day prints just what two or more rows above it come to."""
    if sums.rows < 2 or row.has("begin") or row.has("end"):
        return False
    found = row.lengths_quietly()
    return bool(found) and all(any(map(sums.is_sum, readings)) for readings in found.values())


def is_running_total(row: SheetRow, sums: Sums, hours: Fraction) -> bool:
    """Whether the total column of a row sums the rows since the last total, this row included."""
    readings = row.lengths_quietly().get("total", ())
    return any(abs(total["row"] + hours - one) < MINUTE for one in readings for total in (sums.part, sums.whole))
