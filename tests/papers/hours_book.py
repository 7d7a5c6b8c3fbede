"""Workbooks of hours as people keep them: a tidy one, a notebook typed over, and the export of a program."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from datetime import datetime, time, timedelta
from fractions import Fraction

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from wml_claim.notation import SHORT_MONTHS, clock
from wml_claim.records import WorkedHours

WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
Cell = str | int | float | datetime | time | timedelta | None


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
            shift.begin,
            shift.end,
            shift.break_minutes,
            timedelta(minutes=int(length(shift) * 60)),
        ),
        formats={1: "dd-mm-yyyy", 2: "hh:mm", 3: "hh:mm", 5: "[h]:mm"},
    )


def notebook(shifts: Iterable[WorkedHours], worker: str) -> bytes:
    """Everything as text, as somebody types it over from a notebook."""
    return _workbook(
        f"Mijn uren - {worker}",
        ("Datum", "Van", "Tot", "Pauze", "Uren"),
        shifts,
        lambda shift: (
            f"{shift.span.first.day} {SHORT_MONTHS[shift.span.first.month - 1]} {shift.span.first.year}",
            f"{shift.begin:%H:%M}",
            f"{shift.end:%H:%M}",
            f"{shift.break_minutes} min",
            clock(length(shift)),
        ),
    )


def time_registration(shifts: Iterable[WorkedHours], worker: str) -> bytes:
    """As a program that registers hours exports it: ISO dates, decimal hours, the name on every row."""
    return _workbook(
        "Urenregistratie",
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
    title: str,
    header: tuple[str, ...],
    shifts: Iterable[WorkedHours],
    row: Callable[[WorkedHours], tuple[Cell, ...]],
    formats: dict[int, str] | None = None,
) -> bytes:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Uren"
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
