"""Columns and rules that several kinds of facts share: days, spans, hours, money, choices, and what cannot be true."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, time
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui import entry
from ui.entry import Refused
from ui.parts.facts import FactColumn, Values, Wrong
from wml_claim.dossier import Dossier
from wml_claim.notation import day_long
from wml_claim.span import Span

Words = Mapping[Any, str]


def _tr(text: str) -> str:
    return QCoreApplication.translate("FactColumns", text)


# ---------------------------------------------------------------- columns


def day_column(field: str, name: str, hint: str = "") -> FactColumn:
    """A day."""
    return FactColumn(field, name, entry.parse_day, entry.write_day, 112, hint=hint)


def amount_column(field: str, name: str) -> FactColumn:
    """An amount above zero."""
    return FactColumn(field, name, _parse_amount, entry.write_euro, 112, number=True)


def hours_column(field: str, name: str, hint: str = "", nothing: bool = False) -> FactColumn:
    """A number of hours; `nothing`: none is an answer too."""
    read = entry.parse_hours if nothing else _parse_hours
    return FactColumn(field, name, read, entry.write_hours, 84, number=True, hint=hint)


def text_column(field: str, name: str, width: int = 140, hint: str = "") -> FactColumn:
    """Any words."""
    return FactColumn(field, name, entry.parse_text, str, width, hint=hint)


def time_column(field: str, name: str) -> FactColumn:
    """A time of the day."""
    return FactColumn(field, name, _parse_time, lambda at: f"{at:%H:%M}", 72)


def choice_column(field: str, name: str, words: Words, width: int = 110, aside: bool = False) -> FactColumn:
    """One of a few words, each for a value of the record."""
    back = {word: value for value, word in words.items()}
    listed = tuple(words.values())
    return FactColumn(
        field, name, lambda text: back[text], lambda value: words[value], width, words=lambda _: listed, aside=aside
    )


def party_column(field: str, name: str, listed: Callable[[Dossier], Sequence[str]]) -> FactColumn:
    """A firm of the chain, by its name."""
    hint = _tr("Een bedrijf komt erbij in de keten.")
    return FactColumn(field, name, entry.parse_text, str, 170, words=listed, hint=hint)


def yes_no() -> Words:
    """The two answers of a column that is a flag."""
    return {True: _tr("ja"), False: _tr("nee")}


def _parse_amount(text: str) -> Fraction | None:
    amount = entry.parse_euro(text)
    if amount is not None and amount <= 0:
        raise Refused(_tr("Een betaling is meer dan nul euro. Haal een lege regel weg met Delete."))
    return amount


def _parse_hours(text: str) -> Fraction | None:
    hours = entry.parse_hours(text)
    if hours is not None and hours <= 0:
        raise Refused(_tr("Vul meer dan nul uur in. Haal een lege regel weg met Delete."))
    return hours


def _parse_time(text: str) -> time | None:
    bare = text.strip()
    if not bare:
        return None
    match = re.fullmatch(r"(\d{1,2})(?:[:.]?(\d{2}))?", bare)
    if match is None or int(match[1]) > 23 or int(match[2] or 0) > 59:
        raise Refused(_tr("Dit is geen tijd. Schrijf bijvoorbeeld 17:30 of 1730."))
    return time(int(match[1]), int(match[2] or 0))


# ---------------------------------------------------------------- rows


def span_of(values: Values, default: Span | None = None) -> Span | None:
    """The span of "first" and "last"; one that is empty comes from `default`. Wrong when it ends before it begins."""
    first: date | None = values.get("first")
    last: date | None = values.get("last")
    if default is not None:
        first = first or (min(default.first, last) if last else default.first)
        last = last or max(default.last, first)
    if first is None or last is None:
        return None
    if last < first:
        raise Wrong("last", _tr("De periode eindigt ({last}) voordat zij begint.").format(last=day_long(last)))
    return Span(first, last)


def known(values: Values, *left_out: str) -> dict[str, Any]:
    """What a row says, without what it leaves empty: the record then keeps its own default."""
    return {name: value for name, value in values.items() if value not in (None, "") and name not in left_out}


def lacks(values: Values, *needed: str) -> bool:
    """Whether a row still misses one of these."""
    return any(values.get(name) in (None, "") for name in needed)


def impossible(table: str) -> Callable[[Dossier], Sequence[tuple[int, str]]]:
    """What the core holds impossible in one table of facts, as (row from 0, sentence)."""

    def check(dossier: Dossier) -> Sequence[tuple[int, str]]:
        from wml_claim.casefile.agreement_tables import check_agreements

        found = []
        for where, _, what in check_agreements(dossier):
            match = re.fullmatch(rf"tabel \[\[{table}\]\] nr\. (\d+)", where)
            if match:
                found.append((int(match[1]) - 1, what[:1].upper() + what[1:]))
        return found

    return check
