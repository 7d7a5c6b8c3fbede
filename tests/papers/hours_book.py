"""Workbooks of hours as people keep them: a tidy one, a notebook typed over, and an export of a planning program."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from fractions import Fraction

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from wml_claim.notation import SHORT_MONTHS, clock
from wml_claim.records import WorkedHours

WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
Cell = str | int | float | datetime | timedelta | None


def length(shift: WorkedHours) -> Fraction:
    """Hours from begin to end, over midnight where the end is not after the begin, less the break."""
    assert shift.begin is not None and shift.end is not None
    minutes = (shift.end.hour - shift.begin.hour) * 60 + shift.end.minute - shift.begin.minute
    return Fraction((minutes if minutes > 0 else minutes + 24 * 60) - shift.break_minutes, 60)


def tidy(shifts: Iterable[WorkedHours], worker: str) -> bytes:
    """Dates and times as cells of their own kind, the break in minutes, the total as a duration."""
    return _workbook(
        f"Urenlijst {worker}",
        ("Datum", "Begin", "Eind", "Pauze (min)", "Totaal"),
        shifts,
        lambda shift: (
            datetime.combine(shift.span.first, datetime.min.time()),
            f"{shift.begin:%H:%M}",
            f"{shift.end:%H:%M}",
            shift.break_minutes,
            timedelta(minutes=int(length(shift) * 60)),
        ),
        formats={1: "dd-mm-yyyy", 5: "[h]:mm"},
    )


def notebook(shifts: Iterable[WorkedHours], worker: str) -> bytes:
    """Everything as text, as somebody types it over from a notebook."""
    return _workbook(
        f"Mijn uren - {worker}",
        ("Dag", "Van", "Tot", "Pauze", "Uren"),
        shifts,
        lambda shift: (
            f"{shift.span.first.day} {SHORT_MONTHS[shift.span.first.month - 1]} {shift.span.first.year}",
            f"{shift.begin:%H:%M}",
            f"{shift.end:%H:%M}",
            f"{shift.break_minutes} min",
            clock(length(shift)),
        ),
    )


def planning_export(shifts: Iterable[WorkedHours], worker: str) -> bytes:
    """As a planning program exports it: no title, ISO dates, decimal hours."""
    return _workbook(
        None,
        ("Medewerker", "Datum", "Weekdag", "Starttijd", "Eindtijd", "Pauze", "Totaal"),
        shifts,
        lambda shift: (
            worker,
            shift.span.first.isoformat(),
            WEEKDAYS[shift.span.first.weekday()],
            f"{shift.begin:%H:%M}",
            f"{shift.end:%H:%M}",
            f"{shift.break_minutes // 60}:{shift.break_minutes % 60:02d}",
            float(length(shift)),
        ),
    )


def _workbook(
    title: str | None,
    header: tuple[str, ...],
    shifts: Iterable[WorkedHours],
    row: Callable[[WorkedHours], tuple[Cell, ...]],
    formats: dict[int, str] | None = None,
) -> bytes:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Uren"
    if title:
        sheet.append([title])
        sheet.append([])
    sheet.append(header)
    for shift in shifts:
        sheet.append(row(shift))
        for column, number_format in (formats or {}).items():
            sheet.cell(sheet.max_row, column).number_format = number_format
    for letter in "ABCDEFG":
        sheet.column_dimensions[letter].width = 14
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()
