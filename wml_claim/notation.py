"""Dutch notation, both ways: 1.234,56 · 7:30 · 31 december 2024 · t/m.

Reading is strict. Text that allows two readings is answered with `Ambiguous`, never with a guess, because a
misread separator turns 12,50 into 1250. Writing never rounds money by itself: amounts come in cents.
"""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from functools import lru_cache

NBSP = "\u00a0"
MINUS = "\u2013"
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
SHORT_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


class Unreadable(ValueError):
    """Text that is no number, duration or date in any accepted notation."""


class Ambiguous(Unreadable):
    """Text that can be read in more than one way."""


# ---------------------------------------------------------------- writing


def half_up(value: Fraction, decimals: int = 2) -> Fraction:
    """Rounded to `decimals` places, halves away from zero."""
    return Fraction(_scaled(value, decimals), 10**decimals)


def _scaled(value: Fraction, decimals: int) -> int:
    """`value` times 10**decimals, rounded half away from zero; by integers, as this runs for every printed figure."""
    numerator, denominator = value.numerator, value.denominator
    size: int = (abs(numerator) * 2 * 10**decimals + denominator) // (2 * denominator)
    return size if numerator >= 0 else -size


def decimal(value: Fraction, decimals: int = 2) -> str:
    """Point notation for files: "1234.50". Rounds half up to `decimals` places."""
    scaled = _scaled(value, decimals)
    sign = "-" if scaled < 0 else ""
    digits = f"{abs(scaled):0{decimals + 1}d}"
    return f"{sign}{digits[:-decimals]}.{digits[-decimals:]}" if decimals else f"{sign}{digits}"


def number(value: Fraction, decimals: int = 2) -> str:
    """Dutch notation with points between thousands: "1.234,50"; minus is an en dash with a fixed space."""
    scaled = _scaled(value, decimals)
    whole, rest = divmod(abs(scaled), 10**decimals)
    grouped = f"{whole:,}".replace(",", ".")
    text = f"{grouped},{rest:0{decimals}d}" if decimals else grouped
    return f"{MINUS}{NBSP}{text}" if scaled < 0 else text


def euro(value: Fraction) -> str:
    """An amount as letters print it: "€ 1.234,50" with a fixed space."""
    return f"€{NBSP}{number(value)}"


def exact(value: Fraction, most: int = 6) -> str:
    """Dutch notation with only the decimals it needs, at least none and at most `most`: "9,2", "646,76"."""
    text = number(value, most)
    return text.rstrip("0").rstrip(",") if "," in text else text


def clock(hours: Fraction) -> str:
    """Hours as hours and minutes, "7:30"; parts of a minute are rounded half up."""
    minutes = int(half_up(hours * 60, 0))
    return f"{minutes // 60}:{minutes % 60:02d}"


def day_long(day: date) -> str:
    """ "16 maart 2026" with fixed spaces, for letters."""
    return f"{day.day}{NBSP}{MONTHS[day.month - 1]}{NBSP}{day.year}"


@lru_cache(maxsize=4096)
def day_short(day: date) -> str:
    """ "16 mrt 2026" with fixed spaces, for tables."""
    return f"{day.day}{NBSP}{SHORT_MONTHS[day.month - 1]}{NBSP}{day.year}"


def day_figures(day: date) -> str:
    """ "16-03-2026", for fields."""
    return f"{day.day:02d}-{day.month:02d}-{day.year}"


def days(first: date, last: date) -> str:
    """A span in words: "16 mrt 2026 t/m 22 mrt 2026"; one day stands alone."""
    if first == last:
        return day_short(first)
    return f"{day_short(first)} t/m {day_short(last)}"


# ---------------------------------------------------------------- reading

_AMOUNT = re.compile(r"\d+(?:[.,]\d+)*")
_SIGNS = str.maketrans({"\u2212": "-", "\u2013": "-", "\u2014": "-", NBSP: " ", "\u202f": " ", "\u2009": " "})


def parse_decimal(text: str) -> Fraction:
    """Point notation as the case file writes it ("2100.00"), no thousands, no exponent."""
    if not re.fullmatch(r"-?\d+(\.\d+)?", text):
        raise Unreadable(f"{text!r} is not a decimal number with a point")
    return Fraction(text)


def parse_amount(text: str) -> Fraction:
    """An amount as papers print it: 1.234,56 · 1234,56 · 1,234.56 · 4,00- · -4,00 · (4,00) · € 12,50 · 14,0600.

    A separator that stands alone before exactly three digits ("1.234") may mark thousands or decimals: Ambiguous.
    """
    bare = text.translate(_SIGNS).strip()
    bare = re.sub(r"^(?:€|EUR)\s*|\s*(?:€|EUR)$", "", bare).strip()
    negative = False
    if match := re.fullmatch(r"\((.*)\)", bare):
        bare, negative = match.group(1).strip(), True
    elif bare.startswith("-") != bare.endswith("-"):
        bare, negative = bare.removeprefix("-").removesuffix("-").strip(), True
        bare = re.sub(r"^(?:€|EUR)\s*", "", bare)
    bare = re.sub(r"(?<=\d) (?=\d{3}(?:\D|$))", "", bare)
    if not _AMOUNT.fullmatch(bare):
        raise Unreadable(f"{text!r} is not an amount")
    value = Fraction(_with_point(bare, text))
    return -value if negative else value


def _with_point(bare: str, text: str) -> str:
    """`bare` (digits, points, commas) with its thousands marks gone and its decimal mark a point."""
    marks = re.findall(r"[.,]", bare)
    if not marks:
        return bare
    last = marks[-1]
    groups = re.split(r"[.,]", bare)
    whole, fraction = groups[:-1], groups[-1]
    if len(marks) == 1:
        if len(fraction) == 3 and whole[0] != "0" and len(whole[0]) <= 3:
            raise Ambiguous(f"{text!r} can be read as thousands or as three decimals")
        return f"{whole[0]}.{fraction}"
    thousands = set(marks[:-1])
    if len(thousands) != 1 or len(whole[0]) > 3 or any(len(group) != 3 for group in whole[1:]):
        raise Unreadable(f"{text!r} is not an amount")
    if last in thousands:
        if len(fraction) != 3:
            raise Unreadable(f"{text!r} is not an amount")
        return "".join(groups)
    return f"{''.join(whole)}.{fraction}"


_CLOCK_FORMS = (
    re.compile(r"(?P<h>\d{1,3}):(?P<m>[0-5]\d)(?::00)?(?:\s*(?:u|uur|h))?"),
    re.compile(r"(?P<h>\d{1,3})\s*(?:u|uur|h)\.?\s*(?P<m>[0-5]\d)(?:\s*(?:m|min|minuten))?"),
    re.compile(r"(?P<h>\d{1,3})\.(?P<m>[0-5]\d)\s*(?:u|uur|h)"),
)
_MINUTES = re.compile(r"(?P<m>\d{1,4})\s*(?:m|min|minuten|minutes)\.?")
_HALF = {"half uur": Fraction(1, 2), "een half uur": Fraction(1, 2), "halfuur": Fraction(1, 2),
         "kwartier": Fraction(1, 4), "een kwartier": Fraction(1, 4), "een uur": Fraction(1),
         "anderhalf uur": Fraction(3, 2)}  # fmt: skip


def parse_hours(text: str) -> Fraction:
    """A duration in hours: 7:30 · 7u30 · 7.30u · 7,5 · 8 uur · 30 min · half uur.

    "7.30" without a unit can be 7 h 30 min or 7.3 h: Ambiguous. "7,5" and "7.5" are decimal hours.
    """
    bare = text.translate(_SIGNS).strip().lower()
    if bare in _HALF:
        return _HALF[bare]
    for form in _CLOCK_FORMS:
        if match := form.fullmatch(bare):
            return Fraction(int(match["h"])) + Fraction(int(match["m"]), 60)
    if match := _MINUTES.fullmatch(bare):
        return Fraction(int(match["m"]), 60)
    plain = re.sub(r"\s*(?:uren|uur|u|h|hours|godz\.?)$", "", bare)
    if re.fullmatch(r"\d{1,3}\.[0-5]\d", plain) and not plain.endswith((".00", ".50")):
        raise Ambiguous(f"{text!r} can be read as hours and minutes or as decimal hours")
    if not re.fullmatch(r"\d{1,3}(?:[.,]\d{1,4})?", plain):
        raise Unreadable(f"{text!r} is not a number of hours")
    return Fraction(plain.replace(",", "."))


def parse_clock(text: str) -> tuple[int, int]:
    """A time of day as (hour, minute): 7:30 · 07.30 · 7u30 · 730 · 22 u; 24:00 is (24, 0)."""
    bare = text.translate(_SIGNS).strip().lower()
    match = (
        re.fullmatch(r"(\d{1,2})[:.](\d{2})(?::\d{2})?(?:\s*(?:u|uur|h))?", bare)
        or re.fullmatch(r"(\d{1,2})\s*(?:u|uur|h)\.?\s*(\d{2})?", bare)
        or re.fullmatch(r"(\d{1,2})(\d{2})", bare)
        or re.fullmatch(r"(\d{1,2})()", bare)
    )
    if not match:
        raise Unreadable(f"{text!r} is not a time of day")
    hour, minute = int(match[1]), int(match[2] or 0)
    if minute > 59 or hour > 24 or (hour == 24 and minute):
        raise Unreadable(f"{text!r} is not a time of day")
    return hour, minute


_MONTH_NUMBERS = {
    **{name: i for i, name in enumerate(MONTHS, 1)},
    **{name: i for i, name in enumerate(SHORT_MONTHS, 1)},
    **{name: i for i, name in enumerate(
        ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
         "november", "december"), 1)},
    "mar": 3, "may": 5, "oct": 10, "sept": 9, "maa": 3,
}  # fmt: skip


def parse_date(text: str, year: int | None = None) -> date:
    """A date in Dutch order: 31-12-2024 · 31/12/24 · 31.12.2024 · 2024-12-31 · 20241231 · 31 december 2024 · 5/3.

    A date without a year takes `year`; without `year` it is Ambiguous. Two-digit years are 2000-2099.
    """
    bare = text.translate(_SIGNS).strip().lower().rstrip(".")
    bare = re.sub(r"^(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)[.,]?\s+",
                  "", bare)  # fmt: skip
    if match := re.fullmatch(r"(\d{4})-?(\d{2})-?(\d{2})(?:[t ].*)?", bare):
        return _a_date(int(match[1]), int(match[2]), int(match[3]), text)
    if match := re.fullmatch(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})", bare):
        return _a_date(_full_year(match[3]), int(match[2]), int(match[1]), text)
    if match := re.fullmatch(r"(\d{1,2})[- ]([a-z]+)\.?(?:[- ](\d{4}|\d{2}))?", bare):
        month = _MONTH_NUMBERS.get(match[2])
        if month:
            return _a_date(_year_or_fail(match[3], year, text), month, int(match[1]), text)
    if match := re.fullmatch(r"(\d{1,2})[-/.](\d{1,2})", bare):
        return _a_date(_year_or_fail(None, year, text), int(match[2]), int(match[1]), text)
    raise Unreadable(f"{text!r} is not a date")


def _full_year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _year_or_fail(text: str | None, year: int | None, whole: str) -> int:
    if text:
        return _full_year(text)
    if year is None:
        raise Ambiguous(f"{whole!r} has no year")
    return year


def _a_date(year: int, month: int, day: int, text: str) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise Unreadable(f"{text!r} is not a date") from error
