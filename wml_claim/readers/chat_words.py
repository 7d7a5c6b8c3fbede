"""Words in messages that fix a day or a length of work, or say that a sentence tells of no work done.

The languages of the workers for whom the program is made: Dutch, English, Polish, Romanian, Bulgarian, Ukrainian,
Spanish and Turkish. Other sentences stay in the conversation and are read by a person.
"""

from __future__ import annotations

import re

from wml_claim.notation import MONTHS, SHORT_MONTHS


def _words(text: str) -> str:
    """A pattern for any of these words, divided by commas."""
    return "|".join(sorted((re.escape(word) for word in re.split(r",\s+", text.strip())), key=len, reverse=True))


TODAY = re.compile(
    rf"\b(?:{_words('vandaag, today, dzisiaj, dziś, dzis, azi, astăzi, днес, сьогодні, hoy, bugün')})\b", re.IGNORECASE
)
YESTERDAY = re.compile(
    rf"\b(?:{_words('gisteren, yesterday, wczoraj, ieri, вчера, вчора, ayer, dün')})\b", re.IGNORECASE
)
_NOT_DONE = """
morgen, overmorgen, straks, kom, komt, kun, kunt, kan, moet, moeten, zal, ga, gaan, niet, geen, nooit, vrij, ziek, je,
jij, jullie, rooster, als, tomorrow, can, could, should, must, will, not, never, didn't, you, off, sick, if, jutro, nie,
możesz, musisz, chory, chora, mâine, maine, nu, poți, trebuie, bolnav, утре, не, няма, можеш, завтра, ні, mañana, no,
puedes, enfermo, yarın, değil, hasta
"""  # noqa: RUF001 - Turkish
NOT_DONE = re.compile(rf"\?|\b(?:{_words(_NOT_DONE)})\b", re.IGNORECASE)
"""A question, a plan, an order to somebody else, a refusal, illness: no sentence from which hours are read."""
_WORKED = """
gewerkt, werkte, gewerk, worked, pracowałem, pracowałam, przepracowałem, przepracowałam, am lucrat, am muncit, работих,
работил, працював, працювала, trabajé, trabajado, çalıştım
"""  # noqa: RUF001 - Turkish
WORKED = re.compile(rf"\b(?:{_words(_WORKED)})\b", re.IGNORECASE)
BREAK = re.compile(
    _words("pauze, break, przerwa, przerwy, pauză, pauza, почивка, перерва, descanso, mola"), re.IGNORECASE
)
_NO_BREAK = re.compile(
    r"\b(?:zonder|geen|without|no|bez|fără|без|sin)\s+(?:pauze|break|przerwy|pauză|почивка|перерви|descanso)",
    re.IGNORECASE,
)
_MINUTES = r"(?P<minutes>\d{1,3})\s*(?:min(?:uten|utes|ut|ute|uta|utos)?|мин|хв|dk)\b\.?"
_HALF = r"(?P<half>half\s*uur|halfuur|half\s+an?\s+hour|half\s+hour|pół\s+godziny)"
_QUARTER = r"(?P<quarter>kwartier|quarter)"
_WHOLE = r"(?P<whole>(?:1|een|één|an?|one)\s+(?:uur|hour))"
_LENGTH = re.compile(rf"{_MINUTES}|{_HALF}|{_QUARTER}|{_WHOLE}", re.IGNORECASE)
MONTH_NUMBERS = {
    **{name: n for n, name in enumerate(MONTHS, 1)},
    **{name: n for n, name in enumerate(SHORT_MONTHS, 1)},
    "maa": 3, "january": 1, "february": 2, "march": 3, "may": 5, "june": 6, "july": 7, "august": 8, "october": 10,
    "stycznia": 1, "lutego": 2, "marca": 3, "kwietnia": 4, "maja": 5, "czerwca": 6, "lipca": 7, "sierpnia": 8,
    "września": 9, "października": 10, "listopada": 11, "grudnia": 12,
    "ianuarie": 1, "februarie": 2, "martie": 3, "aprilie": 4, "iunie": 6, "iulie": 7, "septembrie": 9,
    "octombrie": 10, "noiembrie": 11, "decembrie": 12,
}  # fmt: skip
"""Months as they stand behind a day, in Dutch, English, Polish and Romanian."""


def break_minutes(text: str) -> int | None:
    """The minutes of a break that a message names: 0 when it names none, None when it names one without its length."""
    if not BREAK.search(text) or _NO_BREAK.search(text):
        return 0
    match = _LENGTH.search(text)
    if match is None:
        return None
    if match["minutes"]:
        return int(match["minutes"])
    return 30 if match["half"] else 15 if match["quarter"] else 60


def without_break(text: str) -> str:
    """The text without the words about a break, so that its length is not taken for hours of work."""
    text = _NO_BREAK.sub(" ", text)
    length = rf"(?:{_LENGTH.pattern})"
    length = re.sub(r"\?P<\w+>", "?:", length)
    words = rf"(?:{BREAK.pattern})"
    return re.sub(rf"{length}\s*{words}|{words}\W{{0,3}}(?:van|of|de)?\s*{length}", " ", text, flags=re.IGNORECASE)
