"""What is typed in the week's grid, read strictly: `730` is 7:30, `30` is a break of half an hour."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from datetime import time
from fractions import Fraction
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from ui import entry, languages
from ui.entry import Refused
from wml_claim.notation import Unreadable, clock, exact, parse_clock

T = TypeVar("T")


def _tr(text: str) -> str:
    return QCoreApplication.translate("HoursCells", text)


Made = tuple[str, str]
"""A source of hours and when it was made: ("diary", "at_the_time")."""


def kind_words() -> Mapping[str, str]:
    """The kinds of hours in the adviser's words."""
    return {
        "work": _tr("werk"),
        "waiting": _tr("wachten"),
        "training": _tr("scholing"),
        "travel": _tr("reizen"),
        "on_call": _tr("oproep"),
        "leave": _tr("vakantie"),
        "public_holiday": _tr("feestdag"),
        "sick": _tr("ziek"),
        "commuting": _tr("woon-werk"),
        "unpaid_leave": _tr("onbetaald verlof"),
    }


def source_words() -> Mapping[Made, str]:
    """The sources in the adviser's words; what was made later says so."""
    words = {
        "diary": _tr("urenlijst"),
        "roster": _tr("rooster"),
        "message": _tr("berichten"),
        "location": _tr("locatie"),
        "employer_record": _tr("registratie"),
        "agreement": _tr("afspraak"),
    }
    found: dict[Made, str] = {(code, "at_the_time"): name for code, name in words.items()}
    found[("statement", "later")] = _tr("verklaring")
    later = _tr("{source}, later")
    found |= {(code, "later"): later.format(source=name) for code, name in words.items() if code != "agreement"}
    return found


def source_name(source: str, made: str) -> str:
    """A source as the grid names it."""
    words = source_words()
    return (
        words.get((source, made)) or words[("statement", "later") if source == "statement" else (source, "at_the_time")]
    )


def read_time(text: str) -> time | None:
    """A time of day, None for nothing: 7:30, 730, 7u30, 7; 24:00 is midnight."""
    bare = text.strip()
    if bare in ("", "–", "-"):
        return None
    try:
        hour, minute = parse_clock(bare)
    except Unreadable:
        raise Refused(_tr("“{text}” is geen tijd. Schrijf 7:30 of 730.").format(text=bare)) from None
    return time(hour % 24, minute)


def read_break(text: str) -> int | None:
    """Minutes of break, None for nothing: 30, 0:30, 0,5, half uur."""
    bare = text.strip()
    if bare in ("", "–", "-"):
        return None
    if re.fullmatch(r"\d{1,3}", bare):
        if 1 <= int(bare) <= 4:
            raise Refused(_tr("Een pauze van {n}: uur of minuten? Schrijf {n}:00 of 0:0{n}.").format(n=int(bare)))
        minutes = Fraction(int(bare))
    else:
        minutes = (entry.parse_hours(bare) or Fraction(0)) * 60
    if minutes.denominator != 1 or minutes >= 24 * 60:
        raise Refused(_tr("“{text}” is geen pauze. Schrijf minuten, bijvoorbeeld 30.").format(text=bare))
    return int(minutes)


def read_hours(text: str) -> Fraction | None:
    """Hours of one day, None for nothing: 9, 9:30, 930, 9,5."""
    bare = text.strip()
    if bare in ("", "–", "-"):
        return None
    match = re.fullmatch(r"(\d{1,2})([0-5]\d)", bare)
    if match:
        hours: Fraction | None = int(match[1]) + Fraction(int(match[2]), 60)
    else:
        hours = entry.parse_hours(bare)
    if hours is not None and hours > 24:
        raise Refused(_tr("Een dag heeft 24 uur. Schrijf de uren van deze dag, bijvoorbeeld 9:30 of 9,5."))
    return hours


def read_kind(text: str) -> str:
    """A kind of hours by the start of its name; nothing is work."""
    if not text.strip():
        return "work"
    return _by_start(text, kind_words)


def read_source(text: str) -> Made:
    """A source by the start of its name."""
    return _by_start(text, source_words)


def _by_start(text: str, words: Callable[[], Mapping[T, str]]) -> T:
    bare = " ".join(text.split()).casefold()
    names = _names(words)
    for name, value in names.items():
        if name.casefold() == bare:
            return value
    for name, value in names.items():
        if bare and name.casefold().startswith(bare):
            return value
    listed = "; ".join(words().values())
    raise Refused(_tr("“{text}” staat er niet bij. Kies: {names}.").format(text=text, names=listed))


def _names(words: Callable[[], Mapping[T, str]]) -> dict[str, T]:
    """The names in the window's language, the adviser's and Dutch: a sheet that is pasted may have any of them."""
    names: dict[str, T] = {}
    for spoken in (nullcontext(), languages.current().of_the_adviser(), languages.current().in_dutch()):
        with spoken:
            names |= {name: value for value, name in words().items() if name not in names}
    return names


def write_time(value: time | None) -> str:
    """A time of day as the grid shows it: 7:30."""
    return f"{value.hour}:{value.minute:02d}" if value is not None else ""


def write_hours(hours: Fraction | None) -> str:
    """Hours as the grid shows them: 9:30."""
    return clock(hours) if hours is not None else ""


def write_exact(hours: Fraction | None) -> str:
    """Hours as they are typed and copied: Dutch decimals that a spreadsheet reads as a number."""
    return exact(hours) if hours is not None else ""
