"""The rows of one table of hours as records, each with its doubts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from fractions import Fraction

from wml_claim import notation
from wml_claim.figure import Reading
from wml_claim.notation import Ambiguous
from wml_claim.readers.hours_cells import SheetRow, hours_text
from wml_claim.readers.hours_checks import Days, Sums, is_unlabelled_total
from wml_claim.readers.hours_days import Calendar, weekday_printed
from wml_claim.readers.hours_lengths import fault, length_name, printed_hours, tell_comparison, tell_open_reading
from wml_claim.readers.hours_shift import MINUTE, Outcome, reconcile
from wml_claim.readers.hours_values import durations, week_in
from wml_claim.readers.hours_words import WEEKDAYS
from wml_claim.records import Problem, WorkedHours
from wml_claim.span import Span, week_name

MINUTES_AS_DECIMALS = {Fraction(15, 100), Fraction(30, 100), Fraction(45, 100)}
DAY_NAMES = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


@dataclass(slots=True)
class HoursTable:
    """What has been read of the tables so far: records and problems in order of the sheet.

    One value reads one sheet; `offset` is the number of records that came from the sheets before it.
    """

    calendar: Calendar
    source: str
    offset: int = 0
    records: list[WorkedHours] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    sums: Sums = field(default_factory=Sums)
    days: Days = field(default_factory=Days)
    last_row: int = 0
    decimals: set[Fraction] = field(default_factory=set)

    def take(self, row: SheetRow) -> None:
        """Read one row: a total, a day, a week, or seven days side by side."""
        if row.is_total():
            self.sums.check(row)
        elif any(row.has(name) for name in WEEKDAYS):
            self._week_of_days(row)
        elif row.has_hours():
            self._row_of_hours(row)
        else:
            self._remember(row)
        self.problems += row.problems

    # ------------------------------------------------------------ when

    def _row_of_hours(self, row: SheetRow) -> None:
        self._remember_week(row)
        try:
            when = self._when(row)
        except Ambiguous:
            row.problem(
                "date_without_year", "missing",
                f'bij "{row.when()}" is niet zeker welk jaar of welke maand bedoeld is; de uren van deze rij zijn niet '
                "overgenomen. Vul het jaar in.", "date",
            )  # fmt: skip
        except ValueError:
            row.problem(
                "date_unreadable", "missing",
                f'"{row.when()}" is geen datum die gelezen kan worden; de uren van deze rij zijn niet overgenomen. '
                "Typ de datum over.", "date",
            )  # fmt: skip
        else:
            self._take(row, when)

    def _when(self, row: SheetRow) -> date | Span | None:
        """The day or the week of a row. A week counts when the row names it, or when the sheet has no dates."""
        day = self.calendar.day(row.number, row.values, row.columns)
        if day is not None or row.has("begin") or row.has("end") or is_unlabelled_total(row, self.sums):
            return day
        if row.value("week") is not None or not (self.calendar.known or "date" in row.columns):
            return self.calendar.week(row.number, row.values, row.columns)
        return None

    def _take(self, row: SheetRow, when: date | Span | None) -> None:
        if isinstance(when, date):
            self._warn_of_weekday(row, when)
            self._take_day(row, when)
        elif when is not None:
            self._take_week(row, when)
        elif is_unlabelled_total(row, self.sums):
            self.sums.check(row)
        elif self.calendar.last_day and row.number == self.last_row + 1:
            day = self.calendar.last_day
            row.problem(
                "date_carried", "doubt",
                f"deze rij heeft geen datum; de datum van de rij erboven ({notation.day_figures(day)}) is aangehouden. "
                "Kijk of dat klopt.", "date", self._about(),
            )  # fmt: skip
            self._take_day(row, day)
        else:
            row.problem(
                "row_without_date", "missing",
                "deze rij heeft uren maar geen datum of week; de uren zijn niet overgenomen. Vul de datum in.", "date",
            )  # fmt: skip

    def _remember(self, row: SheetRow) -> None:
        """A row without hours may still name the week or the day of the rows below it."""
        self._remember_week(row)
        try:
            self.calendar.last_day = self.calendar.day(row.number, row.values, row.columns) or self.calendar.last_day
        except ValueError:
            return
        self.last_row = row.number

    def _remember_week(self, row: SheetRow) -> None:
        if week_in(row.value("week")):
            self.calendar.last_week = row.value("week")

    def _warn_of_weekday(self, row: SheetRow, day: date) -> None:
        printed = weekday_printed(row.values, row.columns)
        if printed is not None and printed != day.weekday():
            row.problem(
                "weekday_differs", "doubt",
                f"{notation.day_figures(day)} was een {DAY_NAMES[day.weekday()]}, de rij noemt {DAY_NAMES[printed]}. "
                "Kijk of de datum klopt.", "day" if row.has("day") else "date", self._about(),
            )  # fmt: skip
        week = week_in(row.value("week"))
        if week and week[1] != day.isocalendar().week:
            row.problem(
                "week_differs", "doubt",
                f"{notation.day_figures(day)} ligt in week {day.isocalendar().week}, de rij noemt week {week[1]}. "
                "Kijk of de datum klopt.", "week", self._about(),
            )  # fmt: skip

    def _about(self) -> str:
        return f"hours.{self.offset + len(self.records)}"

    # ------------------------------------------------------------ how long

    def _take_day(self, row: SheetRow, day: date) -> None:
        self.calendar.last_day, self.last_row = day, row.number
        printed = printed_hours(row, self.sums, self._about())
        pairs = row.pairs()
        outcome = Outcome((), printed[0] if printed else None, None)
        if pairs:
            outcome = reconcile(day, list(pairs.values()), row.pauses(), printed)
        if wrong := fault(row, day, outcome, self.calendar.month_first):
            row.problem(wrong[0], "missing", f"{wrong[1]} De rij is niet overgenomen.", wrong[2])
            return
        if outcome.shifts:
            tell_comparison(row, day, outcome, self._about())
            self._add_shifts(row, day, outcome, list(pairs))
        elif outcome.printed is not None:
            self.days.check(row, day, (), outcome.printed, self._about())
            self._take_length(row, Span(day, day), printed, times_open=bool(pairs))
        elif pairs:
            row.problem(
                "time_ambiguous", "missing",
                f'de tijden "{row.text("begin")}" en "{row.text("end")}" zijn op meer dan een manier te lezen; de rij '
                "is niet overgenomen. Typ de tijden over.", "begin",
            )  # fmt: skip

    # ------------------------------------------------------------ weeks

    def _take_week(self, row: SheetRow, week: Span) -> None:
        printed = printed_hours(row, self.sums, self._about())
        if not printed:
            return
        if not 0 <= printed[0] <= 168:
            row.problem(
                "over_168_hours" if printed[0] > 0 else "negative_hours", "missing",
                f"{hours_text(printed[0])} in week {week_name(week.first)} kan niet. De rij is niet overgenomen.",
                length_name(row),
            )  # fmt: skip
            return
        self._take_length(row, week, printed)

    def _take_length(self, row: SheetRow, span: Span, printed: Sequence[Fraction], times_open: bool = False) -> None:
        """Hours without begin and end, of a day or a week; the smallest reading counts until a person chooses."""
        name = length_name(row)
        tell_open_reading(row, times_open, printed, self._about())
        if isinstance(row.value(name), Fraction):
            self.decimals.add(printed[0] % 1)
        self._add(row, span, printed[0], name)
        self.sums.add(row, printed[0])

    def _week_of_days(self, row: SheetRow) -> None:
        """A row with a column per weekday."""
        try:
            start = self.calendar.day(row.number, row.values, row.columns)
            week = Span(start, start) if start else self.calendar.week(row.number, row.values, row.columns)
        except ValueError:
            week = None
        if week is None:
            row.problem(
                "row_without_date", "missing",
                "van deze rij is niet zeker welke week bedoeld is; de uren zijn niet overgenomen. Vul week en jaar in.",
                "week",
            )  # fmt: skip
            return
        monday = week.first - timedelta(days=week.first.weekday())
        counted = Fraction(0)
        for index, name in enumerate(WEEKDAYS):
            if readings := row.read(name, durations):
                counted += self._weekday(row, monday + timedelta(days=index), name, readings)
        self._check_week_total(row, counted)
        self.sums.add(row, counted)

    def _weekday(self, row: SheetRow, day: date, name: str, readings: Sequence[Fraction]) -> Fraction:
        hours = readings[0]
        if not 0 <= hours <= 24:
            row.problem(
                "over_24_hours" if hours > 0 else "negative_hours", "missing",
                f"{hours_text(hours)} op {notation.day_figures(day)} kan niet en is niet overgenomen.", name,
            )  # fmt: skip
            return Fraction(0)
        if len(readings) > 1:
            row.problem(
                "hours_ambiguous", "doubt",
                f'"{row.text(name)}" kan {notation.exact(hours)} uur zijn of {hours_text(readings[1])}. Gelezen is '
                "het kleinste; kies wat klopt.", name, self._about(),
            )  # fmt: skip
        if hours:
            self.days.check(row, day, (), hours, self._about())
            self._add(row, Span(day, day), hours, name)
        return hours

    def _check_week_total(self, row: SheetRow, counted: Fraction) -> None:
        lengths = row.lengths()
        for name, readings in lengths.items():
            if not any(abs(one - counted) < MINUTE for one in readings):
                row.problem(
                    "total_differs", "doubt",
                    f"het totaal is {hours_text(readings[0])}, maar de dagen tellen op tot {hours_text(counted)}. De "
                    "dagen zijn overgenomen; kijk welk getal klopt.", name,
                )  # fmt: skip

    # ------------------------------------------------------------ records

    def _add(self, row: SheetRow, span: Span, hours: Fraction, name: str) -> None:
        sources = {"hours": row.reading(name)}
        row.warn_of_remark(self._about())
        self.records.append(
            WorkedHours(span, self.source, hours, kind=row.kind(), document=row.document, sources=sources)
        )

    def _add_shifts(self, row: SheetRow, day: date, outcome: Outcome, fields: Sequence[tuple[str, str]]) -> None:
        about, kind = self._about(), row.kind()
        row.warn_of_remark(about)
        for shift, (begin, end) in zip(outcome.shifts, fields, strict=True):
            sources: dict[str, Reading] = {"begin": row.reading(begin), "end": row.reading(end)}
            if row.has("break") and (shift.break_minutes or len(fields) == 1):
                sources["break"] = row.reading("break")
            if outcome.printed is not None:
                sources["hours"] = row.reading(length_name(row))
            self.records.append(
                WorkedHours(
                    Span(day, day),
                    self.source,
                    begin=_time(shift.begin),
                    end=_time(shift.end),
                    break_minutes=shift.break_minutes,
                    kind=kind,
                    document=row.document,
                    sources=sources,
                )
            )
        hours = sum((shift.hours_on(day) for shift in outcome.shifts), Fraction(0))
        self.days.check(row, day, outcome.shifts, hours, about)
        self.sums.add(row, outcome.printed if outcome.printed is not None else hours)

    def minutes_written_as_decimals(self) -> bool:
        """Whether every number with a fraction ends on 15, 30 or 45: likelier minutes than hundredths of an hour."""
        parts = {part for part in self.decimals if part}
        return bool(parts) and parts <= MINUTES_AS_DECIMALS


def _time(seconds: int) -> time:
    return time(seconds // 3600 % 24, seconds // 60 % 60, seconds % 60)
