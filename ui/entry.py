"""What a person types in a field, read strictly; what cannot be read is refused with a remedy in Dutch."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QCoreApplication

from wml_claim.notation import MONTHS, Ambiguous, Unreadable, day_figures, exact, number, parse_amount, parse_date
from wml_claim.notation import parse_hours as _parse_hours

Parse = Callable[[str], Any]
Write = Callable[[Any], str]


class Refused(ValueError):
    """Text that a field cannot take. The message is Dutch and says what to type instead."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Entry", text)


def parse_text(text: str) -> str:
    """Any text, without spaces around it."""
    return text.strip()


def parse_day(text: str) -> date | None:
    """A day, or None for an empty field. Also 16032026 and 16-3-26."""
    bare = text.strip()
    if not bare:
        return None
    if re.fullmatch(r"\d{8}", bare) and not bare.startswith(("19", "20")):
        bare = f"{bare[:2]}-{bare[2:4]}-{bare[4:]}"
    try:
        return parse_date(bare)
    except Ambiguous:
        raise Refused(_tr("Het jaar ontbreekt. Schrijf bijvoorbeeld 31-12-2025.")) from None
    except Unreadable:
        raise Refused(_day_remedy(bare)) from None


def _day_remedy(text: str) -> str:
    match = re.fullmatch(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})", text)
    if match and 1 <= int(match[2]) <= 12 and int(match[3]) > 0:
        month, year = int(match[2]), int(match[3])
        last = calendar.monthrange(year, month)[1]
        if int(match[1]) > last:
            name = MONTHS[month - 1].capitalize()
            return _tr("{month} {year} heeft maar {days} dagen.").format(month=name, year=year, days=last)
    return _tr("Dit is geen datum. Schrijf bijvoorbeeld 31-12-2025.")


def write_day(day: date | None) -> str:
    """A day as fields show it: 16-03-2026; empty for None."""
    return day_figures(day) if day else ""


def parse_hours(text: str) -> Fraction | None:
    """Hours, 38 or 7:30 or 7,5; None for an empty field."""
    if not text.strip():
        return None
    try:
        return _parse_hours(text)
    except Ambiguous:
        raise Refused(_tr("Dit kan twee dingen zijn. Schrijf 7:30 of 7,5.")) from None
    except Unreadable:
        raise Refused(_tr("Dit is geen aantal uren. Schrijf bijvoorbeeld 38 of 7:30.")) from None


def parse_week_hours(text: str) -> Fraction | None:
    """Hours of a week: at most 168."""
    hours = parse_hours(text)
    if hours is not None and not 0 < hours <= 168:
        raise Refused(_tr("Een week heeft 168 uur. Vul het aantal uren per week in."))
    return hours


def parse_full_time(text: str) -> Fraction | None:
    """The normal full-time week of a sector: at most 40 hours (art. 12 WML until 2023)."""
    hours = parse_hours(text)
    if hours is not None and not 0 < hours <= 40:
        raise Refused(_tr("De normale arbeidsduur is hoogstens 40 uur per week."))
    return hours


def write_hours(hours: Fraction | None) -> str:
    """Hours as fields show them: 38 or 7,5; empty for None."""
    return exact(hours) if hours is not None else ""


def parse_euro(text: str) -> Fraction | None:
    """An amount in euro, None for an empty field."""
    if not text.strip():
        return None
    try:
        return parse_amount(text)
    except Ambiguous:
        raise Refused(_tr("Dit kan twee bedragen zijn. Schrijf de centen erbij: 1.234,00.")) from None
    except Unreadable:
        raise Refused(_tr("Dit is geen bedrag. Schrijf bijvoorbeeld 1.234,56.")) from None


def write_euro(amount: Fraction | None) -> str:
    """An amount as fields show it: 1.234,56; empty for None."""
    return number(amount) if amount is not None else ""


def parse_count(text: str) -> int:
    """A whole number, empty for 0."""
    bare = text.strip() or "0"
    if not re.fullmatch(r"\d{1,3}", bare):
        raise Refused(_tr("Vul een heel getal in, bijvoorbeeld 5."))
    return int(bare)
