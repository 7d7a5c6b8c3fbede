"""What a dossier says about one day: hours per source with exhibit and place, the slip and the pay period."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.search.entry import WEEKDAYS, Entry, day_keys, folded
from ui.steps.hours.lanes import Evidence
from ui.steps.papers.words import slip_title, source_words
from wml_claim.notation import MONTHS, clock, day_short, days
from wml_claim.readers.sheet_page import cell_of
from wml_claim.span import ONE_DAY

if TYPE_CHECKING:
    from wml_claim.assessment import Assessment, Period
    from wml_claim.dossier import Dossier
    from wml_claim.figure import Reading
    from wml_claim.letters.exhibits import Exhibits
    from wml_claim.records import Payslip, WorkedHours


def _tr(text: str) -> str:
    return QCoreApplication.translate("Hearing", text)


@dataclass(frozen=True, slots=True)
class Told:
    """What one source says. `exhibit` is empty where the dossier has no such exhibit; `document` where there is no
    paper; `reading` is the spot on it, as far as it is known."""

    source: str
    says: str
    counts: bool
    exhibit: str
    document: str = ""
    reading: Reading | None = None

    @property
    def place(self) -> str:
        """Where on the paper it stands: its page, or its sheet and row; empty when that is not known."""
        if self.reading is None:
            return ""
        spot = cell_of(self.reading)
        if spot is not None:
            return _tr("blad {sheet}, rij {row}").format(sheet=spot.sheet, row=spot.row)
        return _tr("bladzijde {n}").format(n=self.reading.page) if self.reading.page else ""


@dataclass(frozen=True, slots=True)
class DayAccount:
    """One day. `hours` None: no source says anything; `told`: the source that counts first, the slip last."""

    day: date
    hours: Fraction | None
    told: tuple[Told, ...]
    period: Period | None


def day_title(day: date) -> str:
    """A day in full: "maandag 3 maart 2025"."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def days_to_find(dossier: Dossier, found: Evidence) -> tuple[Entry, ...]:
    """Every day of the employment, and every day with hours, with the ways in which people write it."""
    known = set(found.days)
    start, end = dossier.employment.start, dossier.employment.end or dossier.on
    day = start
    while day is not None and end is not None and day <= end:
        known.add(day)
        day += ONE_DAY
    return tuple(
        Entry(
            "day", f"{WEEKDAYS[one.weekday()][:2]} {day_short(one)}", _hours(found, one), day_keys(one), one.isoformat()
        )
        for one in sorted(known)
    )


def _hours(found: Evidence, day: date) -> str:
    counted = found.days.get(day)
    return _tr("{hours} uur").format(hours=clock(counted.hours.value)) if counted else _tr("geen uren")


def account(
    day: date, dossier: Dossier, assessment: Assessment | None, found: Evidence, exhibits: Exhibits | None
) -> DayAccount:
    """What there is to say about a day before the judge."""
    counted = found.days.get(day)
    told = [_told(record, counted.source if counted else "", exhibits) for record in _records(day, dossier.hours)]
    told.sort(key=lambda one: not one.counts)
    told += _slips(day, dossier.payslips, exhibits)
    periods = assessment.documented.periods if assessment else ()
    period = next((one for one in periods if day in one.span), None)
    return DayAccount(day, counted.hours.value if counted else None, tuple(told), period)


def _records(day: date, records: Sequence[WorkedHours]) -> Iterator[WorkedHours]:
    return (record for record in records if day in record.span)


def _told(record: WorkedHours, counts: str, exhibits: Exhibits | None) -> Told:
    reading = next(iter(record.sources.values()), None)
    number = exhibits.number(f"hours_{record.source}") if exhibits else None
    if record.source == "agreement" and exhibits:
        number = exhibits.number("agreement")
    return Told(
        source_words()[record.source].capitalize(), _says(record), record.source == counts,
        _exhibit(number), record.document or "", reading,
    )  # fmt: skip


def _says(record: WorkedHours) -> str:
    if record.begin is not None and record.end is not None:
        words = f"{record.begin:%H:%M} – {record.end:%H:%M}"
        pause = _tr(", pauze {minutes} minuten").format(minutes=record.break_minutes)
        return words + pause if record.break_minutes else words
    hours = clock(record.hours) if record.hours is not None else "–"
    if len(list(record.span)) == 1:
        return _tr("{hours} uur").format(hours=hours)
    form = _tr("{hours} uur per week, {days}") if record.per_week else _tr("{hours} uur over {days}")
    return form.format(hours=hours, days=days(record.span.first, record.span.last))


def _slips(day: date, slips: Sequence[Payslip], exhibits: Exhibits | None) -> Iterator[Told]:
    number = exhibits.number("payslips") if exhibits else None
    for slip in slips:
        if day in slip.span:
            hours = _tr("{hours} uur over {days}").format(
                hours=clock(slip.hours), days=days(slip.span.first, slip.span.last)
            ) if slip.hours is not None else days(slip.span.first, slip.span.last)  # fmt: skip
            reading = slip.sources.get("hours") or slip.sources.get("span") or next(iter(slip.sources.values()), None)
            yield Told(slip_title(slip.span), hours, False, _exhibit(number), slip.document or "", reading)


def _exhibit(number: str | None) -> str:
    return _tr("productie {n}").format(n=number) if number else ""


def spot_of(day: date, told: Told, lines: Sequence[Entry]) -> Reading | None:
    """Where a source speaks: its own reading, or else the first line of its paper that names the day."""
    if told.reading is not None and (told.reading.box or cell_of(told.reading)):
        return told.reading
    forms = tuple(f" {folded(form)} " for form in (f"{day:%d-%m-%Y}", f"{day.day}-{day.month}-{day.year}"))
    for entry in lines:
        line = entry.text
        if line is not None and line.document == told.document and any(form in entry.compared for form in forms):
            return line.reading(lambda piece: any(form in f" {folded(piece)} " for form in forms))
    return told.reading
