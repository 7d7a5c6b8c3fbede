"""A pasted table that has dates of its own: a diary or roster as somebody kept it in a spreadsheet."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from ui.entry import Refused
from ui.steps.hours.cells import Made
from ui.steps.hours.edits import Change
from ui.steps.hours.lines import BEGIN, END, HOURS, KIND, PAUSE, SOURCE, Line, lines_of, record_of, typed
from wml_claim.notation import Unreadable, day_long, parse_date
from wml_claim.records import WorkedHours

_HEADS = {
    HOURS: ("uren", "totaal", "gewerkt", "aantal"),
    BEGIN: ("begin", "van", "start", "aanvang", "begintijd"),
    END: ("einde", "eind", "tot", "t/m", "eindtijd"),
    PAUSE: ("pauze", "break"),
    KIND: ("soort", "kind"),
    SOURCE: ("bron", "source"),
}
_WITHOUT_HEAD = {2: (HOURS,), 3: (BEGIN, END), 4: (BEGIN, END, PAUSE), 5: (BEGIN, END, PAUSE, KIND)}


def _tr(text: str) -> str:
    return QCoreApplication.translate("HoursDated", text)


def dated_lines(rows: Sequence[Sequence[str]], year: int) -> list[tuple[int, Line]] | None:
    """The lines of a table whose first column holds dates, with their row numbers; None for a table without dates.

    Refused, naming the row, when a date or a cell cannot be read. Days without hours are left out.
    """
    first = next((i for i, row in enumerate(rows[:2]) if _day(row[0], year) is not None), None)
    if first is None:
        return None
    fields = _by_head(rows[0]) if first == 1 else _WITHOUT_HEAD.get(len(rows[0]))
    if not fields:
        raise Refused(
            _tr(
                "De tabel heeft datums, maar niet te zien is wat de andere kolommen zijn. Zet er koppen boven: datum, "
                "begin, einde, pauze, uren. Er is niets geplakt."
            )
        )
    found = []
    for number, row in enumerate(rows[first:], first + 1):
        line = _line(row, number, fields, year)
        if line is not None:
            found.append((number, line))
    if not found:
        raise Refused(_tr("In de tabel staan datums maar geen uren. Er is niets geplakt."))
    return found


def _by_head(row: Sequence[str]) -> tuple[str, ...]:
    """The field of each column after the first, empty where the head is unknown."""
    fields = []
    for head in row[1:]:
        bare = head.strip().casefold()
        fields.append(next((field for field, words in _HEADS.items() if bare.startswith(words)), ""))
    return tuple(fields) if any(field in (BEGIN, HOURS) for field in fields) else ()


def _line(row: Sequence[str], number: int, fields: Sequence[str], year: int) -> Line | None:
    if not any(cell.strip() for cell in row):
        return None
    day = _day(row[0], year)
    if day is None:
        raise Refused(
            _tr("Rij {n}: “{text}” is geen datum. Schrijf 31-12-2025. Er is niets geplakt.").format(
                n=number, text=row[0]
            )
        )
    texts = {field: cell for field, cell in zip(fields, row[1:], strict=False) if field}
    if texts.get(BEGIN) and texts.get(END):
        texts.pop(HOURS, None)
    line = Line(day)
    for field, text in texts.items():
        if not text.strip():
            continue
        try:
            line = typed(line, field, text)
        except Refused as refusal:
            raise Refused(_tr("Rij {n}: {remedy} Er is niets geplakt.").format(n=number, remedy=refusal)) from None
    if line.empty:
        return None
    if not line.complete:
        raise Refused(_tr("Rij {n}: begin of einde ontbreekt. Er is niets geplakt.").format(n=number))
    return None if line.hours == 0 else line


def _day(text: str, year: int) -> date | None:
    if re.fullmatch(r"\d{1,2}[.]\d{1,2}", text.strip()):
        return None  # 7.10 is a time more often than the seventh of October
    try:
        return parse_date(text, year)
    except Unreadable:
        return None


def dated_changes(
    found: Sequence[tuple[int, Line]], hours: Sequence[WorkedHours], made: Made, employed: Callable[[date], bool]
) -> list[Change]:
    """What pasting these lines does: each takes the place of a record of its day and source, or is new.

    Refused, naming the row, for a day outside the employment or a line without working time.
    """
    taken: list[WorkedHours] = []
    changes = []
    for number, line in found:
        if not employed(line.day):
            raise Refused(
                _tr("Rij {n}: {day} ligt buiten het dienstverband. Er is niets geplakt.").format(
                    n=number, day=day_long(line.day)
                )
            )
        try:
            new = record_of(line, made)
        except Refused as refusal:
            raise Refused(_tr("Rij {n}: {remedy} Er is niets geplakt.").format(n=number, remedy=refusal)) from None
        known = [one.record for one in lines_of(line.day, hours) if one.made == (line.made or made)]
        old = next((one for one in known if one is not None and not any(one is other for other in taken)), None)
        if old is not None:
            taken.append(old)
        changes.append(Change(old, new))
    return changes
