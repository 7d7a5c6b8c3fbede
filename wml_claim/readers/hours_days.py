"""Which day or week a row of a sheet is about.

A date without a year takes it from the dated rows around it, else from the adviser's choice or the title; a year
that stays open is a doubt, never a guess.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from fractions import Fraction

from wml_claim.notation import Ambiguous, Unreadable
from wml_claim.readers.grid import Row, Value
from wml_claim.readers.hours_values import day_of, is_none, month_in, week_in, weekday_in, years_in
from wml_claim.readers.hours_words import hours_words, plain
from wml_claim.span import Span, iso_week_of

NEAR = timedelta(days=120)
FAR_BACK = timedelta(days=180)


def cell(row: Row, columns: Mapping[str, int], name: str) -> Value:
    """The value of a field in a row; None when there is no such column or the row is shorter."""
    index = columns.get(name)
    return row[index] if index is not None and index < len(row) else None


@dataclass(slots=True)
class Calendar:
    """What a sheet says about its days: rows with a full date, titles with a month or year, the order of day and month.

    `known` and `titles` are in order of row. `year` is the adviser's choice.
    """

    year: int | None = None
    month_first: bool = False
    known: list[tuple[int, date]] = field(default_factory=list)
    titles: list[tuple[int, tuple[int, int | None]]] = field(default_factory=list)
    title_years: set[int] = field(default_factory=set)
    last_day: date | None = None
    last_week: Value = None

    def title(self, number: int, texts: Iterable[str]) -> None:
        """Take in the texts of a row outside the table, or the name of the sheet or file."""
        for text in texts:
            self.title_years |= years_in(text)
            if found := month_in(text):
                self.titles.append((number, found))

    def note(self, number: int, row: Row, columns: Mapping[str, int]) -> None:
        """Take in a row of the table: its date or week counts when it has a year of its own."""
        value = cell(row, columns, "date")
        week = week_in(cell(row, columns, "week"))
        try:
            if not is_none(value):
                self.known.append((number, day_of(value, None, self.month_first)))
            elif week and week[0]:
                self.known.append((number, iso_week_of(week[0], week[1]).first))
        except ValueError:
            return

    def enter(self, texts: Iterable[str]) -> None:
        """Come to a row outside the table: a week named there holds for the rows below it."""
        for text in texts:
            if found := re.search(r"\b(?:week|wk|tydzien) ?(\d{1,2})\b", plain(text)):
                self.last_week = Fraction(int(found[1]))

    # ------------------------------------------------------------ asking

    def day(self, number: int, row: Row, columns: Mapping[str, int]) -> date | None:
        """The day of a row; None when it names none. Ambiguous without a year; Unreadable when it is no date."""
        value = cell(row, columns, "date")
        begin = cell(row, columns, "begin")
        if is_none(value) and isinstance(begin, datetime):
            return begin.date()
        if is_none(value):
            value = cell(row, columns, "day")
            found = self._from_weekday(number, row, columns) if weekday_of(value) is not None else None
            found = found or self._day_of_month(number, value)
        else:
            found = self._day_of_month(number, value) or self._dated(number, value)
        return found

    def week(self, number: int, row: Row, columns: Mapping[str, int]) -> Span | None:
        """The ISO week of a row, carried down from the row above when the cell is blank."""
        value = cell(row, columns, "week")
        if value is None:
            value = self.last_week
        found = week_in(value)
        if found is None:
            return None
        self.last_week = value
        if found[0]:
            return iso_week_of(found[0], found[1])
        return self._nearest_week(number, found[1])

    def _dated(self, number: int, value: Value) -> date:
        try:
            return day_of(value, None, self.month_first)
        except Ambiguous:
            return self._with_year(number, value)

    def _with_year(self, number: int, value: Value) -> date:
        around = self._around(number)
        if around:
            years = {day.year + step for day in around for step in (-1, 0, 1)}
            days = [found for year in sorted(years) if (found := self._try(value, year))]
            near = [(min(abs(found - day) for day in around), found) for found in days]
            if near and min(near)[0] <= NEAR:
                return min(near)[1]
            raise Ambiguous("no year")
        day = day_of(value, self._stated_year(), self.month_first)
        if self.last_day and self.last_day - day > FAR_BACK:
            raise Ambiguous("the year turns")
        return day

    def _try(self, value: Value, year: int) -> date | None:
        try:
            return day_of(value, year, self.month_first)
        except Unreadable:
            return None

    def _around(self, number: int) -> list[date]:
        """The nearest full dates above and below a row."""
        at = bisect(self.known, (number, date.min))
        return [day for _, day in self.known[max(0, at - 1) : at + 1]]

    def _stated_year(self) -> int | None:
        """The year chosen by the adviser, else the only year in the titles."""
        if self.year is not None:
            return self.year
        return next(iter(self.title_years)) if len(self.title_years) == 1 else None

    def _nearest_week(self, number: int, week: int) -> Span:
        around = self._around(number) or ([self.last_day] if self.last_day and self._stated_year() is None else [])
        if not around:
            year = self._stated_year()
            if year is None:
                raise Ambiguous("a week without a year")
            return iso_week_of(year, week)
        weeks = []
        for year in sorted({day.isocalendar().year + step for day in around for step in (-1, 0, 1)}):
            try:
                weeks.append(iso_week_of(year, week))
            except ValueError:
                continue
        best = min(weeks, key=lambda span: min(abs(span.first - day) for day in around))
        if min(abs(best.first - day) for day in around) > NEAR:
            raise Ambiguous("a week without a year")
        return best

    def _day_of_month(self, number: int, value: Value) -> date | None:
        """A bare day number under a title that names the month: 14 under "Maart 2025"."""
        if isinstance(value, str) and value.strip(" .").isdigit():
            value = Fraction(int(value.strip(" .")))
        if not isinstance(value, Fraction) or value.denominator != 1 or not 1 <= value <= 31:
            return None
        above = [title for row, title in self.titles if row < number]
        if not above:
            raise Ambiguous("a day number without a month")
        month, year = above[-1]
        year = year or self._stated_year()
        if year is None:
            raise Ambiguous("a month without a year")
        try:
            return date(year, month, int(value))
        except ValueError as error:
            raise Unreadable("no such day") from error

    def _from_weekday(self, number: int, row: Row, columns: Mapping[str, int]) -> date | None:
        weekday = weekday_of(cell(row, columns, "day"))
        week = self.week(number, row, columns) if weekday is not None else None
        return week.first + timedelta(days=weekday) if week and weekday is not None else None


def weekday_of(value: Value) -> int | None:
    """0 for Monday when a cell names a weekday, alone or before a date."""
    return hours_words().weekday(value) if isinstance(value, str) else None


def weekday_printed(row: Row, columns: Mapping[str, int]) -> int | None:
    """The weekday that a row prints beside or before its date."""
    beside = weekday_of(cell(row, columns, "day"))
    dated = cell(row, columns, "date")
    return weekday_in(dated) if beside is None and isinstance(dated, str) else beside


def is_month_first(values: Iterable[Value]) -> bool:
    """Whether a column writes month before day: one date only fits that way, and none only fits the other."""
    first = second = False
    for value in values:
        if not isinstance(value, str):
            continue
        parts = [part for part in value.split(" ")[0].replace("-", "/").split("/") if part.isdigit()]
        if len(parts) == 3 and len(parts[0]) <= 2 and len(parts[1]) <= 2:
            first = first or int(parts[0]) > 12
            second = second or int(parts[1]) > 12
    return second and not first
