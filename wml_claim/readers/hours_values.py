"""What a cell of a sheet with hours can mean: durations, times of day, breaks and dates.

A cell that allows two readings gives both; the row decides (`hours_rows`). Durations are in hours.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from fractions import Fraction

from wml_claim import notation
from wml_claim.notation import Ambiguous, Unreadable
from wml_claim.readers.grid import Value, shown
from wml_claim.readers.hours_words import BreakUnit, hours_words, plain

DAY = 86_400
WRITTEN_MINUTES = (10, 15, 20, 30, 40, 45)
FIRST_YEAR, LAST_YEAR = 1990, 2099
_EXCEL_ZERO, _MAC_ZERO = date(1899, 12, 31), date(1904, 1, 1)


def is_none(value: Value) -> bool:
    """Whether a cell says that there was nothing: empty, a dash, "vrij", "geen"."""
    if value is None:
        return True
    if not isinstance(value, str):
        return False
    return not plain(value) or plain(value) in hours_words().none


# ---------------------------------------------------------------- durations


def durations(value: Value) -> tuple[Fraction, ...]:
    """The readings of a cell with hours, the smallest first. Unreadable when there is none.

    A day number below 1905 is a duration of 24 hours or more that was given a date's format.
    """
    match value:
        case bool() | None:
            raise Unreadable("no hours")
        case Fraction():
            return (_near_a_second(value),)
        case time():
            return (Fraction(value.hour * 3600 + value.minute * 60 + value.second, 3600),)
        case timedelta():
            return (Fraction(round(value.total_seconds()), 3600),)
        case datetime():
            return (_from_day_zero(value.date()) + Fraction(value.hour * 60 + value.minute, 60),)
        case date():
            return (_from_day_zero(value),)
        case str():
            return _text_durations(value)


def _from_day_zero(day: date) -> Fraction:
    if day.year > 1904:
        raise Unreadable("a date, not hours")
    zero = _MAC_ZERO if day >= _MAC_ZERO else _EXCEL_ZERO
    return Fraction((day - zero).days * 24)


def _near_a_second(hours: Fraction) -> Fraction:
    """A computed number such as 7,3333333333 as the seconds it stands for; printed decimals stay as they are."""
    if (hours * 10_000).denominator == 1:
        return hours
    seconds = Fraction(round(hours * 3600), 3600)
    return seconds if abs(seconds - hours) < Fraction(1, 100_000) else hours


def _text_durations(text: str) -> tuple[Fraction, ...]:
    bare = text.strip().lower()
    negative = bare.startswith(("-", "\u2013", "\u2212"))
    bare = bare.lstrip("-\u2013\u2212").strip()
    if match := re.fullmatch(r"(\d{1,4}):([0-5]\d)(?::([0-5]\d))?\s*(?:u|uur|uren|h|godz\.?)?", bare):
        found: tuple[Fraction, ...] = (Fraction(int(match[1]) * 3600 + int(match[2]) * 60 + int(match[3] or 0), 3600),)
    else:
        try:
            found = (notation.parse_hours(bare),)
        except Ambiguous:
            found = _two_readings(bare)
    return tuple(-reading for reading in found) if negative else found


def _two_readings(bare: str) -> tuple[Fraction, ...]:
    digits = re.sub(r"[^\d.]", "", bare).strip(".")
    whole, _, part = digits.partition(".")
    return (Fraction(digits), Fraction(int(whole)) + Fraction(int(part), 60))


# ---------------------------------------------------------------- breaks


def breaks(value: Value, unit: BreakUnit | None = None) -> tuple[int, ...]:
    """The readings of a break in minutes, the likeliest first.

    A number without a unit is minutes from 5 up and hours below 5 (0,5 is half an hour); the other reading stays
    second, for the row's total to confirm. "0.30" is half an hour or 0,3 hour, in that order; a number 0,3 the other
    way round.
    """
    if is_none(value):
        return (0,)
    if isinstance(value, str):
        return _text_breaks(value, unit)
    if not isinstance(value, Fraction):
        return (_minutes(durations(value)[0]),)
    return _plain_break(value, unit)


def _plain_break(number: Fraction, unit: BreakUnit | None) -> tuple[int, ...]:
    if number < 0:
        raise Unreadable("a break cannot be negative")
    as_minutes, as_hours = round(number), _minutes(number)
    if unit:
        return (as_minutes,) if unit == "minutes" else (as_hours,)
    if number == 0 or (number < 5 and number.denominator != 1):
        figures = number % 1 * 100
        by_clock = int(number) * 60 + int(figures)
        return (as_hours, by_clock) if figures in WRITTEN_MINUTES else (as_hours,)
    if number >= 15:
        return (as_minutes,)
    return (as_minutes, as_hours) if number >= 5 else (as_hours, as_minutes)


def _text_breaks(text: str, unit: BreakUnit | None) -> tuple[int, ...]:
    bare = text.strip().lower().replace("\u2032", "'")
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{1,4})?", bare):
        found = _plain_break(Fraction(bare.replace(",", ".")), unit)
        two_figures = re.fullmatch(r"[0-4][.,]\d\d", bare)
        return found[::-1] if two_figures else found
    if match := re.fullmatch(r"(\d)\s*[x×]\s*(.+)", bare):
        return tuple(int(match[1]) * part for part in _text_breaks(match[2], unit))
    if "+" in bare:
        parts = [_text_breaks(part, unit) for part in bare.split("+")]
        return (sum(part[0] for part in parts),)
    if match := re.fullmatch(r"(\d{1,3})\s*(?:'|minut\w*|mins)\.?", bare):
        return (int(match[1]),)
    return (_minutes(_text_durations(bare)[-1]),)


def _minutes(hours: Fraction) -> int:
    return int(notation.half_up(hours * 60, 0))


# ---------------------------------------------------------------- times of day


def clock_times(value: Value) -> tuple[int, ...]:
    """The readings of a time of day, in seconds from midnight; 24:00 is 86,400. Unreadable when there is none.

    A number with a fraction (7,5) can be half past seven or, with the point for a colon, ten to eight.
    """
    match value:
        case datetime() if value.year > 1904:
            return (_seconds(value.time()),)
        case time():
            return (_seconds(value),)
        case timedelta() if timedelta(0) <= value <= timedelta(hours=24):
            return (int(value.total_seconds()),)
        case Fraction():
            return _number_times(value)
        case str():
            return (_text_time(value),)
        case date() if value in (_EXCEL_ZERO + timedelta(days=1), _MAC_ZERO + timedelta(days=1)):
            return (DAY,)
        case _:
            raise Unreadable(f"{shown(value)!r} is not a time of day")


def _seconds(value: time) -> int:
    return value.hour * 3600 + value.minute * 60 + value.second


def _number_times(number: Fraction) -> tuple[int, ...]:
    if 0 < number < 1:
        return (round(number * DAY),)
    if number.denominator == 1:
        return (_text_time(str(number)),)
    if not 0 <= number <= 24:
        raise Unreadable("not a time of day")
    as_decimal = round(number * 3600)
    hour, hundredths = int(number), (number - int(number)) * 100
    if hundredths.denominator != 1 or hundredths > 59:
        return (as_decimal,)
    return (as_decimal, hour * 3600 + int(hundredths) * 60)


def _text_time(text: str) -> int:
    bare = text.strip().lower()
    if match := re.fullmatch(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ t]+(.+)", bare):
        bare = match[1]
    half_day = re.fullmatch(r"(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*([ap])\.?m\.?", bare)
    if half_day and 1 <= int(half_day[1]) <= 12 and int(half_day[2] or 0) < 60:
        return (int(half_day[1]) % 12 + (12 if half_day[3] == "p" else 0)) * 3600 + int(half_day[2] or 0) * 60
    seconds = re.fullmatch(r"\d{1,2}:\d{2}:([0-5]\d)", bare)
    hour, minute = notation.parse_clock(re.sub(r"\s*(?:uur|godz\.?)$", " u", bare))
    return hour * 3600 + minute * 60 + (int(seconds[1]) if seconds else 0)


# ---------------------------------------------------------------- dates


def day_of(value: Value, year: int | None = None, month_first: bool = False) -> date:
    """The day a cell names. Ambiguous when it has no year and none is given; Unreadable when it is no date."""
    match value:
        case datetime():
            found = value.date()
        case date():
            found = value
        case Fraction():
            found = _numbered_day(value)
        case str():
            found = _text_day(value, year, month_first)
        case _:
            raise Unreadable(f"{shown(value)!r} is not a date")
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise Unreadable(f"{shown(value)!r} is not a date of work")
    return found


def _numbered_day(number: Fraction) -> date:
    """A date whose cell lost its format (45719), or one written as 20250303."""
    if number.denominator == 1 and 32_874 <= number <= 73_050:
        return _EXCEL_ZERO + timedelta(days=int(number) - 1)
    if number.denominator == 1 and 19_900_000 < number < 21_000_000:
        return notation.parse_date(str(number))
    raise Unreadable("a number, not a date")


def _text_day(text: str, year: int | None, month_first: bool) -> date:
    bare = re.sub(r"[ t]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?z?(?:\s*[ap]m)?$", "", text.strip().lower())
    bare = _without_weekday(bare)
    if match := re.fullmatch(r"(\d{1,2})[-/.](\d{1,2})((?:[-/.]\d{2,4})?)", bare):
        return notation.parse_date(f"{match[2]}/{match[1]}{match[3]}" if month_first else bare, year)
    return notation.parse_date(_months_as_numbers(bare), year)


def weekday_in(text: str) -> int | None:
    """The weekday that a date's text begins with: "ma 3 maart" is 0."""
    match = re.match(r"([^\W\d_]+)\b", text.strip().lower())
    return hours_words().weekday(match[1]) if match else None


def _without_weekday(text: str) -> str:
    if weekday_in(text) is None:
        return text
    return re.sub(r"^[^\W\d_]+[.,]*\s*", "", text)


def _months_as_numbers(text: str) -> str:
    """ "3 marca 2025" and "march 3, 2025" in figures; text without a month's name stays as it is."""
    words = re.findall(r"[^\W\d_]+|\d+", text)
    months = [hours_words().months[plain(word)] for word in words if plain(word) in hours_words().months]
    numbers = [word for word in words if word.isdigit()]
    if len(months) != 1 or len(numbers) not in (1, 2) or len(words) != len(numbers) + 1:
        return text
    if len(numbers[0]) == 4:
        numbers.reverse()
    return "/".join([numbers[0], str(months[0]), *numbers[1:]])


def month_in(text: str) -> tuple[int, int | None] | None:
    """The month and, if named, the year of a title: "Urenstaat maart 2025", "03-2025"; None when there is not one."""
    words = plain(text).split()
    months = {hours_words().months[word] for word in words if word in hours_words().months}
    years = years_in(text)
    if not months and (match := re.search(r"(?<![-/\d])(?:(20\d\d)[-/](\d\d?)|(\d\d?)[-/](20\d\d))(?![-/\d])", text)):
        month = int(match[2] or match[3])
        return (month, int(match[1] or match[4])) if 1 <= month <= 12 else None
    if len(months) != 1 or len(years) > 1:
        return None
    return months.pop(), years.pop() if years else None


def years_in(text: str) -> set[int]:
    """The years that a text names in four digits."""
    return {int(year) for year in re.findall(r"(?<!\d)(20\d\d)(?!\d)", text)}


def week_in(value: Value) -> tuple[int | None, int] | None:
    """The (year, week) that a cell names: 10, "wk10", "week 10", "2025-W10"; None when it names none."""
    if isinstance(value, Fraction):
        return (None, int(value)) if value.denominator == 1 and 1 <= value <= 53 else None
    if not isinstance(value, str):
        return None
    bare = value.strip().lower()
    if match := re.fullmatch(r"(20\d\d)[- ]?w(?:ee)?k?[- ]?(\d{1,2})", bare):
        found: tuple[int | None, int] = (int(match[1]), int(match[2]))
    elif match := re.fullmatch(r"(?:w|wk|week|weeknr|tydz|tydzie[nń])?\.?[ -]*(\d{1,2})(?:[ \-/]+(20\d\d))?", bare):
        found = (int(match[2]) if match[2] else None, int(match[1]))
    else:
        return None
    return found if 1 <= found[1] <= 53 else None
