"""Which source says how many hours in which week, and what counts: the values behind the lanes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from wml_claim.dossier import Dossier
from wml_claim.span import ONE_DAY, Span, iso_week

if TYPE_CHECKING:
    from wml_claim.records import Payslip
    from wml_claim.rules.working_time import CountedDay, DayHours

CellState = Literal["same", "one", "conflict", "settled", "gap", "counts", "for_now"]
Key = tuple[str, bool]
"""A source, and whether it was made later."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What a source says over some days. `hours` None: it speaks without a number."""

    span: Span
    hours: Fraction | None
    state: CellState


@dataclass(frozen=True, slots=True)
class Lane:
    """One source. The code of the payslips is "payslip", that of what counts "counts"."""

    code: str
    later: bool
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The lanes, the strongest source first, what counts last.

    `gaps`: weeks of work without any hours. `faults`: records that cannot be right, in Dutch. `single`: weeks that
    lean on one source. `days`: what counts per day.
    """

    weeks: tuple[Span, ...]
    lanes: tuple[Lane, ...]
    counts: Lane
    gaps: tuple[Span, ...]
    faults: tuple[str, ...]
    single: int
    days: Mapping[date, CountedDay]
    entries: tuple[DayHours, ...]

    @property
    def total(self) -> Fraction:
        """All hours that count."""
        return sum((day.hours.value for day in self.days.values()), Fraction(0))

    def week_total(self, week: Span) -> Fraction:
        """The hours that count in a week."""
        return sum((self.days[day].hours.value for day in week if day in self.days), Fraction(0))


def evidence(dossier: Dossier) -> Evidence:
    """Everything the dossier says about hours, week by week. Never fails: what is impossible is named in `faults`."""
    from wml_claim.rules.working_time import counted

    inside, until = _inside(dossier), _until(dossier)
    if inside is None:
        return Evidence((), (), Lane("counts", False, ()), (), (), 0, {}, ())
    entries, faults = _entries(dossier, inside)
    days = counted(entries)
    weeks = _weeks(Span(inside.first, max([until, inside.first, *days])))
    worked = [week for week in weeks if _pattern_days(week, inside, until, dossier.employment.weekdays)]
    lanes = tuple(_source_lanes(entries, days, weeks))
    slips = _slip_lane(dossier.payslips, days, worked)
    counts, gaps = _counts(dossier, days, weeks, worked, lanes)
    shown = (*lanes, slips) if slips.cells else lanes
    single = sum(1 for cell in counts.cells if cell.state != "gap" and _voices(cell.span, lanes) == 1)
    return Evidence(weeks, shown, counts, gaps, faults, single, days, tuple(entries))


def _inside(dossier: Dossier) -> Span | None:
    """The employment as far as it is known, or else the days the records are about."""
    firsts = [record.span.first for record in dossier.hours]
    lasts = [record.span.last for record in dossier.hours]
    first = dossier.employment.start or min(firsts, default=None)
    if first is None:
        return None
    last = dossier.employment.end or max([*lasts, dossier.on or first, first]) + ONE_DAY
    return Span(first, last) if first <= last else None


def _until(dossier: Dossier) -> date:
    known = [day for day in (dossier.employment.end, dossier.on) if day]
    return min(known) if known else date.min


def _entries(dossier: Dossier, inside: Span) -> tuple[list[DayHours], tuple[str, ...]]:
    from wml_claim.rules import RuleError
    from wml_claim.rules.working_time import spread

    found: list[DayHours] = []
    faults: list[str] = []
    if not dossier.employment.weekdays:
        return [], ()
    for record in dossier.hours:
        try:
            found += spread((record,), inside, dossier.employment.weekdays)
        except RuleError as error:
            faults.append(str(error))
    return [entry for entry in found if entry.hours.value > 0], tuple(dict.fromkeys(faults))


def _weeks(span: Span) -> tuple[Span, ...]:
    weeks, day = [], span.first
    while day <= span.last:
        week = iso_week(day)
        weeks.append(week)
        day = week.last + ONE_DAY
    return tuple(weeks)


def _pattern_days(week: Span, inside: Span, until: date, weekdays: Sequence[int]) -> list[date]:
    return [day for day in week if day in inside and day <= until and day.weekday() in weekdays]


def _source_lanes(
    entries: Sequence[DayHours], days: Mapping[date, CountedDay], weeks: Sequence[Span]
) -> Iterable[Lane]:
    by_key: dict[tuple[int, Key], dict[date, Fraction]] = defaultdict(lambda: defaultdict(Fraction))
    for entry in entries:
        by_key[entry.rank, (entry.source, entry.later)][entry.day] += entry.hours.value
    for (_, key), told in sorted(by_key.items()):
        cells = [cell for week in weeks if (cell := _source_cell(key, told, week, days)) is not None]
        yield Lane(key[0], key[1], tuple(cells))


def _source_cell(key: Key, told: Mapping[date, Fraction], week: Span, days: Mapping[date, CountedDay]) -> Cell | None:
    here = [day for day in week if day in told]
    if not here:
        return None
    differs = any(told[day] != days[day].hours.value for day in here)
    supported = any(_agrees(days[day], key) for day in here)
    weak = key[1] or key[0] == "agreement"
    state: CellState = ("settled" if weak else "conflict") if differs else ("same" if supported else "one")
    return Cell(week, sum((told[day] for day in here), Fraction(0)), state)


def _agrees(day: CountedDay, key: Key) -> bool:
    """Whether a second source says the same on a day; `key` itself may be the one that counts or one of the others."""
    if (day.source, day.later) == key:
        return any(hours.value == day.hours.value for _, hours in day.others)
    return True


def _slip_lane(payslips: Sequence[Payslip], days: Mapping[date, CountedDay], worked: Sequence[Span]) -> Lane:
    """The hours printed on the slips, each over its own days; weeks of work without a slip are gaps."""
    cells = []
    for slip in payslips:
        counts = sum((days[day].hours.value for day in slip.span if day in days), Fraction(0))
        state: CellState = "one" if slip.hours is None else "same" if slip.hours == counts else "settled"
        cells.append(Cell(slip.span, slip.hours, state))
    if not cells:
        return Lane("payslip", False, ())
    gaps = [Cell(week, None, "gap") for week in worked if not any(cell.span.overlap(week) for cell in cells)]
    return Lane("payslip", False, tuple(sorted([*cells, *gaps], key=lambda cell: cell.span)))


def _counts(
    dossier: Dossier,
    days: Mapping[date, CountedDay],
    weeks: Sequence[Span],
    worked: Sequence[Span],
    lanes: Sequence[Lane],
) -> tuple[Lane, tuple[Span, ...]]:
    open_weeks = {cell.span for lane in lanes for cell in lane.cells if cell.state == "conflict"}
    absent = [record.span for record in dossier.hours if record.kind in ("unpaid_leave", "commuting")]
    cells, gaps = [], []
    for week in weeks:
        here = [days[day].hours.value for day in week if day in days]
        if here:
            cells.append(Cell(week, sum(here, Fraction(0)), "for_now" if week in open_weeks else "counts"))
        elif week in worked and not any(span.overlap(week) for span in absent):
            cells.append(Cell(week, None, "gap"))
            gaps.append(week)
    return Lane("counts", False, tuple(cells)), tuple(gaps)


def _voices(week: Span, lanes: Sequence[Lane]) -> int:
    return sum(1 for lane in lanes if any(cell.span == week for cell in lane.cells))
