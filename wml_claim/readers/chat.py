"""A conversation exported from WhatsApp: evidence as it is, and the hours that the worker stated in it at the time.

No hours are guessed from prose. Where the order of the dates cannot be decided, or it is not known who of the senders
is the worker, no record is made and the adviser is asked.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from itertools import pairwise
from typing import Literal

from wml_claim import notation
from wml_claim.figure import Reading
from wml_claim.readers.chat_hours import Said, hours_said
from wml_claim.readers.chat_lines import POLL, SHEET, Message, chat_bytes, messages, orders_of
from wml_claim.readers.names import same_person
from wml_claim.readers.plain_text import without_bsn
from wml_claim.readers.sheet_limits import Unopenable
from wml_claim.records import Document, Problem, ReadResult, WorkedHours
from wml_claim.span import Span

MOST_SHOWN = 300
ORDER_WORDS = {"dmy": "dag-maand-jaar", "mdy": "maand-dag-jaar", "ymd": "jaar-maand-dag"}


@dataclass(frozen=True, slots=True)
class _Stated:
    """Hours with the message that states them."""

    message: Message
    said: Said
    sent: date

    @property
    def text(self) -> str:
        """The sentence, without a citizen service number."""
        return without_bsn(self.said.words)[:MOST_SHOWN]


def read_chat(
    data: bytes,
    name: str,
    worker: str = "",
    order: str | None = None,
    sender: str | None = None,
    tick: Callable[[], None] = lambda: None,
) -> ReadResult:
    """The hours in a conversation. `worker`: the name in the dossier; `order` and `sender`: what the adviser answered.

    `tick` is called now and then and may raise. A file that cannot be read gives a document in state failed.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    try:
        found = list(messages(chat_bytes(data), tick))
    except Unopenable as refusal:
        problem = Problem(refusal.code, "failed", "", f"{name}: {refusal.message}")
        return ReadResult(Document(name, sha256, "messages", "failed", None, (problem,)))
    possible = (order,) if order else orders_of(found)
    if len(possible) != 1:
        return _result(name, sha256, [_undecided(name, found, possible)])
    stated = list(_stated(found, possible[0], tick))
    chosen = sender or _worker(found, stated, worker)
    if chosen is None:
        return _result(name, sha256, [_ask_sender(name, stated)] if stated else [])
    kept, conflicts = _without_conflicts([one for one in stated if one.message.sender == chosen], name)
    records = tuple(_record(one, name) for one in kept)
    doubts = [_doubt(one, place, name) for place, one in enumerate(kept)]
    return _result(name, sha256, [*doubts, *conflicts], records, chosen if stated else None)


def senders_in(data: bytes) -> tuple[str, ...]:
    """Everybody who wrote in a conversation, in the order in which they first did. Unopenable when it is too large."""
    return tuple(dict.fromkeys(one.sender for one in messages(chat_bytes(data)) if one.sender))


def orders_in(data: bytes) -> tuple[tuple[str, str], ...]:
    """The orders in which the dates of a conversation can be read, each with its words and what the first day then is.

    Unopenable when it is too large.
    """
    found = list(messages(chat_bytes(data)))
    return tuple((order, f"{ORDER_WORDS[order]}: {_day(found[0].day(order))}") for order in orders_of(found))


def _result(
    name: str,
    sha256: str,
    problems: Sequence[Problem],
    records: tuple[WorkedHours, ...] = (),
    worker: str | None = None,
) -> ReadResult:
    state: Literal["doubtful", "read"] = "doubtful" if problems else "read"
    return ReadResult(Document(name, sha256, "messages", state, 1, tuple(problems)), (), records, worker)


# ---------------------------------------------------------------- order of the dates


def _undecided(name: str, found: Sequence[Message], possible: tuple[str, ...]) -> Problem:
    """What the adviser is asked: the dates fit several orders, or none."""
    first = "-".join(found[0].figures)
    if not possible:
        return Problem(
            "date_order_contradicts", "missing", "",
            f"{name}: de datums in dit gesprek passen niet alle in één volgorde van dag en maand; er is niets "
            "overgenomen. Exporteer het gesprek opnieuw uit één telefoon.",
        )  # fmt: skip
    days = (f"{ORDER_WORDS[order]}: {_day(found[0].day(order))}" for order in possible)
    return Problem(
        "date_order_unknown", "missing", "",
        f"{name}: uit dit gesprek blijkt niet hoe de telefoon datums schrijft; {first} kan zijn: {', of '.join(days)}. "
        "Er is niets overgenomen. Vraag op welke dag het eerste bericht is verstuurd en kies de volgorde.",
        Reading(name, 1, f'{SHEET}!A{found[0].line}: "{first}"'),
    )  # fmt: skip


def _day(day: date | None) -> str:
    return notation.day_long(day) if day else ""


# ---------------------------------------------------------------- whose hours


def _stated(found: Iterable[Message], order: str, tick: Callable[[], None]) -> Iterable[_Stated]:
    for number, message in enumerate(found):
        if number % POLL == 0:
            tick()
        day = message.day(order)
        if day is not None and message.sender:
            sent = datetime.combine(day, message.at)
            yield from (_Stated(message, said, day) for said in hours_said(message.text, sent))


def _worker(found: Sequence[Message], stated: Sequence[_Stated], worker: str) -> str | None:
    """The one sender who is the worker: by name, or, where no name is known, the only one who states hours."""
    if worker:
        named = {one.sender for one in found if one.sender and same_person(one.sender, worker)}
        return named.pop() if len(named) == 1 else None
    stating = {one.message.sender for one in stated}
    return stating.pop() if len(stating) == 1 else None


def _ask_sender(name: str, stated: Sequence[_Stated]) -> Problem:
    senders = len({one.message.sender for one in stated})
    who = "één afzender" if senders == 1 else f"{senders} afzenders"
    return Problem(
        "several_senders", "missing", "worker",
        f"{name}: in dit gesprek noemen {who} gewerkte uren ({len(stated)} keer), en niet zeker is wie de werknemer "
        "is. Er is niets overgenomen. Kies de afzender die de werknemer is.",
    )  # fmt: skip


# ---------------------------------------------------------------- records


def _without_conflicts(stated: Sequence[_Stated], name: str) -> tuple[list[_Stated], list[Problem]]:
    """What can stand together. The same said twice counts once; a day with two different accounts is left open."""
    by_day: dict[date, dict[tuple[object, ...], _Stated]] = {}
    for one in stated:
        said = one.said
        by_day.setdefault(said.day, {}).setdefault((said.begin, said.end, said.hours, said.break_minutes), one)
    kept, problems = [], []
    for day, accounts in by_day.items():
        ones = list(accounts.values())
        if len(ones) == 1 or len({one.message.line for one in ones}) == 1 or _apart(ones):
            kept += ones
        else:
            problems.append(_conflict(day, ones, name))
    return kept, problems


def _apart(ones: Sequence[_Stated]) -> bool:
    """Whether these are shifts of one day that follow each other."""
    shifts = sorted((one.said.begin or time(), one.said.end or time()) for one in ones)
    known = all(one.said.begin is not None for one in ones) and all(begin < end for begin, end in shifts)
    return known and all(first[1] <= second[0] for first, second in pairwise(shifts))


def _conflict(day: date, ones: Sequence[_Stated], name: str) -> Problem:
    lines = " en ".join(str(one.message.line) for one in ones)
    return Problem(
        "messages_contradict", "missing", "",
        f"{name}: over {notation.day_long(day)} zeggen regel {lines} niet hetzelfde; er is niets overgenomen. Vraag "
        "wat klopt en vul die dag in bij de uren.",
        _reading(ones[0], name),
    )  # fmt: skip


def _reading(one: _Stated, name: str) -> Reading:
    return Reading(name, 1, f'{SHEET}!C{one.message.line}: "{one.text}"')


def _record(one: _Stated, name: str) -> WorkedHours:
    said, reading = one.said, _reading(one, name)
    keys = ("begin", "end") if said.begin else ("hours",)
    if said.break_minutes:
        keys = (*keys, "break")
    record = WorkedHours(
        Span(said.day, said.day), "message", said.hours, begin=said.begin, end=said.end,
        break_minutes=said.break_minutes, made=said.made, document=name, sources=dict.fromkeys(keys, reading),
    )  # fmt: skip
    sent = notation.day_long(one.sent).replace("\u00a0", " ")
    return replace(record, note=f"bericht van {sent}, {one.message.at:%H.%M} uur")


def _doubt(one: _Stated, place: int, name: str) -> Problem:
    said = one.said
    vague = " De pauze is genoemd zonder duur en niet afgetrokken." if said.vague_break else ""
    return Problem(
        "hours_in_message", "doubt", f"hours.{place}",
        f"{name}, regel {one.message.line}: “{one.text}” is gelezen als werk op {notation.day_long(said.day)}.{vague} "
        "Kijk of dat is bedoeld.",
        _reading(one, name),
    )  # fmt: skip
