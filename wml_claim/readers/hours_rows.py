"""The rows of one table of hours as records, each with its doubts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from fractions import Fraction

from wml_claim import notation
from wml_claim.figure import Reading
from wml_claim.notation import Ambiguous, Unreadable
from wml_claim.readers.hours_cells import SheetRow, hours_text
from wml_claim.readers.hours_checks import Days, Sums, is_running_total, is_unlabelled_total
from wml_claim.readers.hours_days import Calendar, weekday_printed
from wml_claim.readers.hours_shift import MINUTE, Outcome, Shift, reconcile
from wml_claim.readers.hours_values import DAY, day_of, durations, week_in
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
            day = self.calendar.day(row.number, row.values, row.columns)
            if day is None:
                self._row_without_day(row)
            else:
                self._warn_of_weekday(row, day)
                self._take_day(row, day)
        except Ambiguous:
            row.problem(
                "date_without_year", "missing",
                f'bij "{row.text("date") or row.text("day") or row.text("week")}" is niet zeker welk jaar of welke maand '
                "bedoeld is. Vul het jaar in.", "date",
            )  # fmt: skip
        except ValueError:
            row.problem(
                "date_unreadable", "missing",
                f'"{row.text("date") or row.text("day") or row.text("week")}" is geen datum die gelezen kan worden; de '
                "uren van deze rij zijn niet overgenomen. Typ de datum over.", "date",
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

    def _row_without_day(self, row: SheetRow) -> None:
        if is_unlabelled_total(row, self.sums):
            self.sums.check(row)
            return
        shift = row.has("begin") or row.has("end")
        own_week = row.value("week") is not None or not (self.calendar.known or "date" in row.columns)
        if own_week and not shift and (week := self.calendar.week(row.number, row.values, row.columns)):
            self._take_week(row, week)
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
        printed = self._printed(row)
        pairs = row.pairs()
        outcome = Outcome((), printed[0] if printed else None, None)
        if pairs:
            outcome = reconcile(day, pairs, row.pauses(), printed)
        if fault := _fault(row, day, outcome, self.calendar.month_first):
            row.problem(fault[0], "missing", f"{fault[1]} De rij is niet overgenomen.", fault[2])
            return
        if outcome.shifts:
            self._tell_comparison(row, day, outcome)
            self._add_shifts(row, day, outcome)
        elif outcome.printed is not None:
            self._tell_open_reading(row, pairs != [], printed)
            self._add(row, Span(day, day), outcome.printed, self._length_name(row))
            self.days.check(row, day, (), outcome.printed, f"hours.{self.offset + len(self.records) - 1}")
            self.sums.add(row, outcome.printed)
        elif pairs:
            row.problem(
                "time_ambiguous", "missing",
                f'de tijden "{row.text("begin")}" en "{row.text("end")}" zijn op meer dan een manier te lezen; de rij is '
                "niet overgenomen. Typ de tijden over.", "begin",
            )  # fmt: skip

    def _printed(self, row: SheetRow) -> tuple[Fraction, ...]:
        """The readings of the hours a row prints. Its columns of hours help each other; a conflict is a doubt."""
        lengths = row.lengths()
        overtime = row.read("overtime", durations)
        if not lengths:
            return ()
        names = list(lengths)
        found = lengths[names[0]]
        for name in names[1:]:
            common = tuple(one for one in found if any(abs(one - other) < MINUTE for other in lengths[name]))
            if common:
                found = common
            elif overtime and any(abs(found[0] + overtime[0] - one) < MINUTE for one in lengths[name]):
                return lengths[name]
            elif not is_running_total(row, self.sums, found[0]):
                row.problem(
                    "hours_do_not_match", "doubt",
                    f"de rij noemt {hours_text(found[0])} en {hours_text(lengths[name][0])}. Gelezen is het eerste; kijk "
                    "welk getal klopt.", name, self._about(),
                )  # fmt: skip
        if overtime and overtime[0] and len(names) == 1:
            row.problem(
                "overtime_unclear", "doubt",
                f"naast {hours_text(found[0])} staat er {hours_text(overtime[0])} overwerk, zonder totaal. Het overwerk is "
                "niet meegeteld; kijk of het erbij komt.", "overtime", self._about(),
            )  # fmt: skip
        return found

    def _tell_comparison(self, row: SheetRow, day: date, outcome: Outcome) -> None:
        """A doubt when the printed hours are not the time between begin and end less the break."""
        if outcome.agrees is not False or outcome.printed is None:
            self._tell_break(row, outcome)
            return
        real = sum((shift.hours_on(day) for shift in outcome.shifts), Fraction(0))
        clock = sum((shift.clock_hours() for shift in outcome.shifts), Fraction(0))
        why = ""
        if real != clock:
            longer = "een uur langer" if real > clock else "een uur korter"
            why = f" In deze nacht werd de klok verzet: de dienst duurde {longer} dan de tijden aangeven."
            if outcome.clock_change:
                why += " Het blad houdt daar geen rekening mee."
        elif real > outcome.printed and not any(shift.break_minutes for shift in outcome.shifts):
            why = " Mogelijk is er een pauze die niet is opgeschreven."
        row.problem(
            "hours_do_not_match", "doubt",
            f"op {notation.day_figures(day)} staat {hours_text(outcome.printed)}, maar begin, einde en pauze geven "
            f"{hours_text(real)}.{why} Gelezen zijn begin, einde en pauze; kijk welk getal klopt.",
            self._length_name(row), self._about(),
        )  # fmt: skip

    def _tell_break(self, row: SheetRow, outcome: Outcome) -> None:
        if outcome.printed is None and row.break_is_unclear():
            minutes = sum(shift.break_minutes for shift in outcome.shifts)
            row.problem(
                "break_unit_unclear", "doubt",
                f'pauze "{row.text("break")}" is gelezen als {minutes} minuten. Kijk of dat klopt.',
                "break", self._about(),
            )  # fmt: skip

    def _tell_open_reading(self, row: SheetRow, times_open: bool, printed: Sequence[Fraction]) -> None:
        if times_open:
            row.problem(
                "time_ambiguous", "doubt",
                f'de tijden "{row.text("begin")}" en "{row.text("end")}" zijn op meer dan een manier te lezen; alleen de '
                "uren zijn overgenomen.", "begin", self._about(),
            )  # fmt: skip
        name = self._length_name(row)
        if len(printed) > 1:
            row.problem(
                "hours_ambiguous", "doubt",
                f'"{row.text(name)}" kan {notation.exact(printed[0])} uur zijn of {hours_text(printed[1])}. Gelezen is het '
                "kleinste; kies wat klopt.", name, self._about(),
            )  # fmt: skip
        elif isinstance(row.value(name), Fraction):
            self.decimals.add(printed[0] % 1)

    def _length_name(self, row: SheetRow) -> str:
        return next((name for name in ("hours", "decimal", "total") if row.has(name)), "hours")

    # ------------------------------------------------------------ weeks

    def _take_week(self, row: SheetRow, week: Span) -> None:
        printed = self._printed(row)
        if not printed:
            return
        if not 0 <= printed[0] <= 168:
            row.problem(
                "over_168_hours" if printed[0] > 0 else "negative_hours", "missing",
                f"{hours_text(printed[0])} in week {week_name(week.first)} kan niet. De rij is niet overgenomen.",
                self._length_name(row),
            )  # fmt: skip
            return
        self._tell_open_reading(row, False, printed)
        self._add(row, week, printed[0], self._length_name(row))
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
                f'"{row.text(name)}" kan {notation.exact(hours)} uur zijn of {hours_text(readings[1])}. Gelezen is het '
                "kleinste; kies wat klopt.", name, self._about(),
            )  # fmt: skip
        if hours:
            self._add(row, Span(day, day), hours, name)
            self.days.check(row, day, (), hours, f"hours.{self.offset + len(self.records) - 1}")
        return hours

    def _check_week_total(self, row: SheetRow, counted: Fraction) -> None:
        lengths = row.lengths()
        for name, readings in lengths.items():
            if not any(abs(one - counted) < MINUTE for one in readings):
                row.problem(
                    "total_differs", "doubt",
                    f"het totaal is {hours_text(readings[0])}, maar de dagen tellen op tot {hours_text(counted)}. De dagen "
                    "zijn overgenomen; kijk welk getal klopt.", name,
                )  # fmt: skip

    # ------------------------------------------------------------ records

    def _add(self, row: SheetRow, span: Span, hours: Fraction, name: str) -> None:
        sources = {"hours": row.reading(name)}
        row.warn_of_remark(self._about())
        self.records.append(
            WorkedHours(span, self.source, hours, kind=row.kind(), document=row.document, sources=sources)
        )

    def _add_shifts(self, row: SheetRow, day: date, outcome: Outcome) -> None:
        about, kind = self._about(), row.kind()
        row.warn_of_remark(about)
        filled = [names for names in (("begin", "end"), ("begin_2", "end_2")) if row.has(names[0])]
        for shift, (begin, end) in zip(outcome.shifts, filled, strict=True):
            sources: dict[str, Reading] = {"begin": row.reading(begin), "end": row.reading(end)}
            if row.has("break") and (shift.break_minutes or len(filled) == 1):
                sources["break"] = row.reading("break")
            if outcome.printed is not None:
                sources["hours"] = row.reading(self._length_name(row))
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
                )  # fmt: skip
            )
        hours = sum((shift.hours_on(day) for shift in outcome.shifts), Fraction(0))
        self.days.check(row, day, outcome.shifts, hours, about)
        self.sums.add(row, outcome.printed if outcome.printed is not None else hours)

    def minutes_written_as_decimals(self) -> bool:
        """Whether every number with a fraction ends on 15, 30 or 45: likelier minutes than hundredths of an hour."""
        parts = {part for part in self.decimals if part}
        return bool(parts) and parts <= MINUTES_AS_DECIMALS


def _fault(row: SheetRow, day: date, outcome: Outcome, month_first: bool) -> tuple[str, str, str] | None:
    """Why the hours of a row are impossible: a code, a sentence, and the field it is about."""
    for shift in outcome.shifts:
        if shift.begin == shift.end % DAY:
            return "begin_is_end", f'begin en einde zijn gelijk ("{row.text("begin")}").', "begin"
        if shift.hours_on(day) <= 0:
            return "break_too_long", f'de pauze ("{row.text("break")}") is zo lang als de dienst.', "break"
    name = next((one for one in ("hours", "decimal", "total") if row.has(one)), "hours")
    if not outcome.shifts and outcome.printed is not None:
        if outcome.printed < 0:
            return "negative_hours", f"{hours_text(outcome.printed)} is minder dan nul.", name
        if outcome.printed > 24:
            return "over_24_hours", f"{hours_text(outcome.printed)} op een dag kan niet.", name
    return _end_date_fault(row, day, outcome.shifts, month_first)


def _end_date_fault(
    row: SheetRow, day: date, shifts: Iterable[Shift], month_first: bool
) -> tuple[str, str, str] | None:
    """An end date that the times contradict, or that lies more than a day off."""
    if not row.has("end_date"):
        return None
    try:
        end = day_of(row.value("end_date"), day.year, month_first)
    except Unreadable:
        return None
    for shift in shifts:
        expected = day if shift.end > shift.begin else day + timedelta(days=1)
        if end != expected and not (shift.end == DAY and end == day + timedelta(days=1)):
            return (
                "over_24_hours",
                f"de dienst zou duren tot {notation.day_figures(end)} {row.text('end')}.",
                "end_date",
            )
    return None


def _time(seconds: int) -> time:
    return time(seconds // 3600 % 24, seconds // 60 % 60, seconds % 60)
