"""The pay period that a slip prints: dates, an ISO week, a month, or a numbered period of four weeks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from wml_claim.notation import Unreadable, parse_date
from wml_claim.readers.lines import Cell, Line
from wml_claim.readers.payslip_header import Field
from wml_claim.readers.payslip_labels import marked, plain
from wml_claim.span import Span, calendar_month, four_weeks, iso_week_of

Length = Literal["week", "four_weeks", "month"]

_MONTHS = {
    1: "januari jan january stycznia styczen", 2: "februari feb february lutego luty",
    3: "maart mrt march mar marca marzec",
    4: "april apr kwietnia kwiecien", 5: "mei may maja maj", 6: "juni jun june czerwca czerwiec",
    7: "juli jul july lipca lipiec", 8: "augustus aug august sierpnia sierpien",
    9: "september sep sept wrzesnia wrzesien", 10: "oktober okt october oct pazdziernika pazdziernik",
    11: "november nov listopada listopad", 12: "december dec grudnia grudzien",
}  # fmt: skip
_MONTH_OF = {name: number for number, names in _MONTHS.items() for name in names.split()}
_MONTH = "|".join(sorted(_MONTH_OF, key=len, reverse=True))
_DAY = (
    rf"\d{{4}}-\d\d-\d\d|\d{{1,2}}[-/.]\d{{1,2}}(?:[-/.](?:\d{{4}}|\d{{2}}))?(?!\d)|\d{{1,2}} (?:{_MONTH})(?: \d{{4}})?"
)
_SPAN = re.compile(
    rf"(?<![\d,.])({_DAY})\s*"
    rf"(?:t/m|t\.?\s?e\.?\s?m\.?|tot en met|tot|tm|through|until|till|to|do|[-\u2013\u2014])\s*({_DAY})",
    re.I,
)
_YEAR = r"(20\d\d)"
_WEEKS = re.compile(
    rf"we(?:ek|ken)\s*:?\s*(\d{{1,2}})\s*(?:t/m|tot en met|-|\u2013)\s*(\d{{1,2}})[\s/,-]+{_YEAR}", re.I
)
_WEEK = re.compile(
    rf"(?:week|wk|tydzien)(?: ?(?:nr|nummer))?[\s.:/-]*(\d{{1,2}})(?:[\s/,-]+|\s*\(?van\s+){_YEAR}", re.I
)
_WEEK_BACK = re.compile(rf"{_YEAR}[\s/-]*(?:week|wk|w)[\s.-]*(\d{{1,2}})(?![\d,.])", re.I)
_NAMED_MONTH = re.compile(rf"(?<!\w)({_MONTH})\.?[\s/-]+{_YEAR}")
_NUMBERED = re.compile(rf"(?<![\d,.-])(\d{{1,2}})\s*[-/ ]\s*{_YEAR}(?![\d-])")
_NUMBERED_BACK = re.compile(rf"(?<![\d,.-]){_YEAR}\s*[-/ ]\s*(\d{{1,2}})(?![\d,.]|-\d)")
_ALONE = re.compile(r"(?<![\d,.])(\d{1,2})(?![\d,.]|[-/]\d)")


@dataclass(frozen=True, slots=True)
class Period:
    """A pay period with the cells it was read from. `other`: a printed period that shares no day with it."""

    span: Span
    cells: tuple[Cell, ...]
    other: Span | None = None


@dataclass(frozen=True, slots=True)
class UnclearPeriod:
    """A printed period that allows more than one reading, or lacks its year."""

    cells: tuple[Cell, ...]


def period_of(lines: Sequence[Line], fields: Sequence[Field]) -> Period | UnclearPeriod | None:
    """The pay period that the head of a slip prints, and another one that contradicts it; None without any sign."""
    length = _length(lines, fields)
    period = _period_of(lines, fields, length)
    if not isinstance(period, Period):
        return period
    for field in fields:
        if field.name == "period":
            for cells in _labelled_cells(field):
                other = _one(" ".join(cell.text for cell in cells), length, None, False)
                if other and period.span.overlap(other) is None:
                    return replace(period, other=other)
    return period


def _period_of(lines: Sequence[Line], fields: Sequence[Field], length: Length | None) -> Period | UnclearPeriod | None:
    """The pay period that the head of a slip prints; dates go before numbers."""
    year = _year(fields)
    labelled = [field for field in fields if field.name == "period"]
    unclear: UnclearPeriod | None = None
    readings = [_labelled_cells(field) for field in labelled]
    for only_dates in (True, False):
        if only_dates and (pair := _pair(fields)):
            return pair
        for options in readings:
            for cells in options:
                text = " ".join(cell.text for cell in cells)
                if span := _one(text, length, year, only_dates):
                    return Period(span, cells)
        if not only_dates and readings and readings[0]:
            unclear = UnclearPeriod(readings[0][0])
        for line in lines:
            if span := _one(line.text, length, None, only_dates, loose=True):
                return Period(span, _cells_with_digits(line))
    return unclear


def _labelled_cells(field: Field) -> list[tuple[Cell, ...]]:
    options = [field.following] if field.following else []
    options += [(value,) for value in field.values]
    label = (field.label, *field.following)
    return [label, *options] if re.search(r"\d", " ".join(cell.text for cell in label)) else options


def _cells_with_digits(line: Line) -> tuple[Cell, ...]:
    return tuple(cell for cell in line.cells if re.search(r"\d", cell.text)) or line.cells


def _pair(fields: Sequence[Field]) -> Period | None:
    """A period printed as two fields, "Van" and "T/m"."""
    ends: list[tuple[date, Cell]] = []
    for name in ("period_first", "period_last"):
        for field in fields:
            day = next(((day, cell) for cell in field.values if (day := _day(cell.text))), None)
            if field.name == name and day:
                ends.append(day)
                break
        else:
            return None
    (first, a), (last, b) = ends
    return Period(Span(first, last), (a, b)) if first <= last and (last - first).days <= 370 else None


def _day(text: str) -> date | None:
    try:
        return parse_date(text)
    except Unreadable:
        return None


def _length(lines: Sequence[Line], fields: Sequence[Field]) -> Length | None:
    """Whether the slip is for a week, four weeks or a month, as it says itself; None when it does not or says two."""
    labelled = [
        " ".join(c.text for c in (f.label, *f.following, *f.values))
        for f in fields
        if f.name in ("period", "kind_of_period")
    ]
    for texts in (labelled, [line.text for line in lines]):
        said = {length for text in texts if (length := _said(text))}
        if len(said) == 1:
            return said.pop()
    return None


def _said(text: str) -> Length | None:
    """The length of period a text names; "4 weken" is no week."""
    if marked("four_weeks", text):
        return "four_weeks"
    if marked("month", text):
        return "month"
    return "week" if marked("weekly", text) or re.search(r"(?<!\w)(?:week|tydzien)(?!\w)", plain(text)) else None


def _year(fields: Sequence[Field]) -> int | None:
    for field in fields:
        for cell in field.values:
            if field.name == "year" and re.fullmatch(_YEAR, cell.text):
                return int(cell.text)
    return None


def spans_in(text: str) -> Iterator[Span]:
    """Every span of two dates in a text."""
    for hit in _SPAN.finditer(text):
        try:
            last = parse_date(hit[2])
            first = parse_date(hit[1], last.year)
        except Unreadable:
            continue
        if first > last and first.year == last.year and len(hit[1]) <= 5:
            first = first.replace(year=first.year - 1)
        if first <= last and (last - first).days <= 370:
            yield Span(first, last)


def week_in(text: str) -> Span | None:
    """An ISO week (or a run of weeks) with its year: "week 27 2025", "2025-W27", "week 27 t/m 30 2025"."""
    folded = text.translate(_ACCENTS)
    try:
        if hit := _WEEKS.search(folded):
            return Span(iso_week_of(int(hit[3]), int(hit[1])).first, iso_week_of(int(hit[3]), int(hit[2])).last)
        if hit := _WEEK.search(folded):
            return iso_week_of(int(hit[2]), int(hit[1]))
        if hit := _WEEK_BACK.search(folded):
            return iso_week_of(int(hit[1]), int(hit[2]))
    except ValueError:
        return None
    return None


_ACCENTS = str.maketrans("ńŃź", "nNz")


def _one(text: str, length: Length | None, year: int | None, only_dates: bool, loose: bool = False) -> Span | None:
    """The span in a text. `loose`: text without a period label; bare numbers mean nothing there."""
    if only_dates:
        return next(spans_in(text), None)
    if span := week_in(text):
        return span
    if hit := _NAMED_MONTH.search(plain(text)):
        return calendar_month(date(int(hit[2]), _MONTH_OF[hit[1]], 1))
    if loose:
        return None
    own = _said(text) or length
    if hit := _NUMBERED.search(text):
        return _numbered(int(hit[1]), int(hit[2]), own)
    if hit := _NUMBERED_BACK.search(text):
        return _numbered(int(hit[2]), int(hit[1]), own)
    if year and (hit := _ALONE.search(re.sub(r"\(?(?:4|vier) ?w\w+\)?", "", text))):
        return _numbered(int(hit[1]), year, own)
    return None


def _numbered(number: int, year: int, length: Length | None) -> Span | None:
    """A period by its number. Only a number above 12 tells its length by itself."""
    if length is None and number == 13:
        length = "four_weeks"
    if length == "month" and 1 <= number <= 12:
        return calendar_month(date(year, number, 1))
    if length == "four_weeks" and 1 <= number <= 13:
        return four_weeks(date.fromisocalendar(year, number * 4 - 3, 1))
    if length == "week":
        try:
            return iso_week_of(year, number)
        except ValueError:
            return None
    return None
