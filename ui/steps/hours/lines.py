"""The lines of the week's grid, as values: a record of hours, or one that is still being typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from ui.entry import Refused
from ui.steps.hours import cells
from ui.steps.hours.cells import Made
from wml_claim.notation import day_long
from wml_claim.records import WorkedHours
from wml_claim.span import Span

BEGIN, END, PAUSE, HOURS, KIND, SOURCE = "begin", "end", "pause", "hours", "kind", "source"


def _tr(text: str) -> str:
    return QCoreApplication.translate("HoursLines", text)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a day. `record` is the record it shows, None while it is being typed. `made` None: not yet said."""

    day: date
    record: WorkedHours | None = None
    begin: time | None = None
    end: time | None = None
    pause: int | None = None
    hours: Fraction | None = None
    kind: str = "work"
    made: Made | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing was typed."""
        return self.begin is None and self.end is None and self.hours is None and self.pause is None

    @property
    def complete(self) -> bool:
        """Whether it says how long was worked."""
        return self.hours is not None or (self.begin is not None and self.end is not None)

    @property
    def length(self) -> Fraction | None:
        """Hours between begin and end less the break, or the hours themselves."""
        if self.hours is not None:
            return self.hours
        if self.begin is None or self.end is None:
            return None
        from wml_claim.rules.working_time import shift_hours

        return sum((part for _, part in shift_hours(self.day, self.begin, self.end, self.pause or 0)), Fraction(0))


def line_of(record: WorkedHours) -> Line:
    """The line of a record of one day."""
    return Line(
        record.span.first, record, record.begin, record.end,
        record.break_minutes if record.is_shift else None, None if record.is_shift else record.hours,
        record.kind, (record.source, record.made),
    )  # fmt: skip


def lines_of(day: date, hours: Sequence[WorkedHours]) -> list[Line]:
    """The records of one day, each with a line of its own."""
    return [line_of(record) for record in hours if is_of_one_day(record) and record.span.first == day]


def is_of_one_day(record: WorkedHours) -> bool:
    """Whether a record is a shift or the hours of one day."""
    return record.is_shift or (len(record.span) == 1 and not record.per_week)


_READ: Mapping[str, Callable[[str], object]] = {
    BEGIN: cells.read_time, END: cells.read_time, PAUSE: cells.read_break, HOURS: cells.read_hours,
    KIND: cells.read_kind, SOURCE: cells.read_source,
}  # fmt: skip


def typed(line: Line, field: str, text: str) -> Line:
    """The line after a text was typed in a field. Refused when the text cannot be read."""
    value = _READ[field](text)
    if field == SOURCE:
        return replace(line, made=value)  # type: ignore[arg-type]
    if field == HOURS:
        return replace(line, hours=value, begin=None, end=None, pause=None)  # type: ignore[arg-type]
    changed = replace(line, **{field: value})  # type: ignore[arg-type]
    if field in (BEGIN, END) and value is not None:
        changed = replace(changed, hours=None)
    return changed


def record_of(line: Line, made: Made) -> WorkedHours:
    """The record a complete line makes; `made` where the line does not say. Refused when no working time remains."""
    source, when = line.made or made
    _refuse_impossible(line)
    before = line.record
    changes = {
        "span": Span(line.day, line.day),
        "source": source,
        "made": when,
        "hours": line.hours,
        "begin": line.begin,
        "end": line.end,
        "break_minutes": line.pause or 0,
        "kind": line.kind,
    }
    if before is None:
        return WorkedHours(**changes)  # type: ignore[arg-type]
    keys = {"hours": "hours", "begin": "begin", "end": "end", "break_minutes": "break"}
    mended = {key for name, key in keys.items() if getattr(before, name) != changes[name]}
    sources = {key: reading for key, reading in before.sources.items() if key not in mended}
    return replace(before, **changes, sources=sources)  # type: ignore[arg-type]


def _refuse_impossible(line: Line) -> None:
    from wml_claim.rules import RuleError

    try:
        length = line.length
    except RuleError as error:
        raise Refused(str(error)) from None
    if length is not None and length > 24:
        raise Refused(_tr("{day}: een dienst van meer dan 24 uur kan niet.").format(day=day_long(line.day)))


def length_or_none(line: Line) -> Fraction | None:
    """The length of a line; None where no working time remains, which was told when it was typed."""
    from wml_claim.rules import RuleError

    try:
        return line.length
    except RuleError:
        return None


def field_text(line: Line, field: str, made: Made) -> str:
    """The text of a field as it is copied: times as 7:30, hours with a decimal comma; `made` where nothing was said."""
    if field in (BEGIN, END):
        return cells.write_time(line.begin if field == BEGIN else line.end)
    if field == PAUSE:
        return cells.write_hours(Fraction(line.pause, 60)) if line.pause is not None else ""
    if field == HOURS:
        return cells.write_exact(length_or_none(line))
    if field == KIND:
        return "" if line.empty else cells.kind_words()[line.kind]
    if line.made is None and line.empty:
        return ""
    return cells.source_name(*(line.made or made))
