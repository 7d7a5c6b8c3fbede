"""Hours and their states in words: for labels, tables and screen readers."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from ui.steps.hours.cells import source_words
from ui.steps.hours.lanes import Cell, Evidence, Lane
from wml_claim.notation import MONTHS, SHORT_MONTHS, exact
from wml_claim.span import Span

WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")


def _tr(text: str) -> str:
    return QCoreApplication.translate("HoursWords", text)


def lane_name(lane: Lane) -> str:
    """A source as the lanes name it."""
    if lane.code == "counts":
        return _tr("Telt mee")
    if lane.code == "payslip":
        return _tr("Loonstrook")
    made = "later" if lane.later else "at_the_time"
    words = source_words()
    return (words.get((lane.code, made)) or words[(lane.code, "at_the_time")]).capitalize()


def state_word(state: str) -> str:
    """What a kind of cell means."""
    return {
        "same": _tr("past bij elkaar"),
        "one": _tr("één bron"),
        "conflict": _tr("in strijd"),
        "settled": _tr("in strijd, zwakkere bron"),
        "gap": _tr("ontbreekt"),
        "counts": _tr("telt mee"),
        "for_now": _tr("telt, met strijd"),
    }[state]


def short_hours(hours: Fraction) -> str:
    """Hours in a cell of the lanes: 46 or 44,5."""
    return exact(hours, 1)


def week_number(week: Span) -> int:
    """The ISO number of a week."""
    return week.first.isocalendar().week


def week_title(week: Span) -> str:
    """A week as titles name it: "Week 37, 8 – 14 september 2025"."""
    first, last = week.first, week.last
    start = str(first.day) if first.month == last.month else f"{first.day} {SHORT_MONTHS[first.month - 1]}"
    month = MONTHS[last.month - 1]
    return _tr("Week {n}, {start} – {end} {month} {year}").format(
        n=week_number(week), start=start, end=last.day, month=month, year=last.year
    )


def day_title(day: date) -> str:
    """A day as the grid names it: "do 11"."""
    return f"{WEEKDAYS[day.weekday()]} {day.day}"


def day_words(day: date) -> str:
    """A day in a sentence: "do 11 september"."""
    return f"{day_title(day)} {MONTHS[day.month - 1]}"


def gap_words(gaps: tuple[Span, ...], most: int = 8) -> str:
    """The weeks without hours: "week 12 t/m 14, 20 (2025)"."""
    runs: list[list[Span]] = []
    for week in gaps:
        if runs and (week.first - runs[-1][-1].last).days == 1:
            runs[-1].append(week)
        else:
            runs.append([week])
    parts = [_run_words(run) for run in runs[:most]]
    more = _tr(" en nog {n}").format(n=len(runs) - most) if len(runs) > most else ""
    return ", ".join(parts) + more


def _run_words(run: list[Span]) -> str:
    first, last = run[0], run[-1]
    year = last.last.isocalendar().year
    if first is last:
        return f"{week_number(first)} ({year})"
    return _tr("{first} t/m {last} ({year})").format(first=week_number(first), last=week_number(last), year=year)


def cells_of(evidence: Evidence, week: Span) -> list[tuple[Lane, Cell]]:
    """Every lane that says something about a week."""
    lanes = (*evidence.lanes, evidence.counts)
    return [(lane, cell) for lane in lanes for cell in lane.cells if cell.span.overlap(week)]


def week_sentence(evidence: Evidence, week: Span) -> str:
    """A week for a screen reader: every source, what it says, and how that stands."""
    parts = [
        f"{lane_name(lane)} {short_hours(cell.hours) if cell.hours is not None else '–'} ({state_word(cell.state)})"
        for lane, cell in cells_of(evidence, week)
    ]
    return f"{week_title(week)}: {'; '.join(parts) or _tr('geen uren')}"
