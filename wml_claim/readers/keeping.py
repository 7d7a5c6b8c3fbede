"""What a dossier keeps of a paper where that is less than the whole, and reading that.

Of a bank statement only what may be wages is kept; of a conversation in a zip only the words. Every other paper is
kept as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import PurePath

from wml_claim.readers import kind_of, ticker
from wml_claim.readers.chat import read_chat
from wml_claim.readers.chat_lines import chat_bytes
from wml_claim.readers.sheet_limits import Unopenable
from wml_claim.readers.statement import kept_of, narrowed_to, read_statement
from wml_claim.records import NOBODY, Persons, Problem, ReadResult

EXTRACT, CHOICE = " (uittreksel).csv", " (mogelijke betalers).csv"
"""How the names of extracts end: of the wages alone, and while it must still be chosen who paid them."""
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Kept:
    """The name and the bytes to keep. `whole`: they are the file itself; `told`: what is to be said of the rest.

    The bytes are empty where nothing may be kept: a statement that could not be read. `told` is a code and a sentence
    in Dutch, before which the name of the paper is put.
    """

    name: str
    content: bytes
    whole: bool = True
    told: tuple[str, str] | None = None


def to_keep(name: str, content: bytes, persons: Persons = NOBODY, cancelled: Cancelled | None = None) -> Kept:
    """What to keep of a file called `name`. Cancelled (of `readers`) when the person who waits has stopped."""
    kind, stem = kind_of(content), PurePath(name).stem
    try:
        if kind == "chat" and (words := chat_bytes(content)) != content:
            told = "de foto's en geluiden in de zip zijn niet bewaard; voeg ze zelf toe als ze iets bewijzen."
            return Kept(f"{stem}.txt", words, False, ("media_left_out", told))
        if kind == "statement" and (part := kept_of(content, persons.payers, ticker(cancelled))).content != content:
            others = ("other_payers", part.others) if part.others else None
            return Kept(f"{stem}{CHOICE if part.open_choice else EXTRACT}", part.content, False, others)
    except Unopenable:
        return Kept(name, b"", True)
    return Kept(name, content)


def chosen(name: str, content: bytes, payer: str) -> Kept:
    """What is kept of an extract once it is chosen who paid. Unopenable when it cannot be read."""
    return Kept(f"{name.removesuffix(CHOICE).removesuffix(EXTRACT)}{EXTRACT}", narrowed_to(content, payer), False)


def read_kept(kept: Kept, name: str, persons: Persons = NOBODY, cancelled: Cancelled | None = None) -> ReadResult:
    """What a part that is kept says, under the name it has in the dossier."""
    tick = ticker(cancelled)
    if kind_of(kept.content) == "chat":
        result = read_chat(kept.content, name, persons.worker, tick=tick)
    else:
        result = read_statement(kept.content, name, persons.payers, tick=tick)
    return with_told(kept, result)


def with_told(kept: Kept, result: ReadResult) -> ReadResult:
    """The result with what is to be said of the rest of the paper."""
    if kept.told is None:
        return result
    document, (code, words) = result.document, kept.told
    problem = Problem(code, "doubt", "", f"{document.name}: {words}")
    state = "doubtful" if document.state == "read" else document.state
    return replace(result, document=replace(document, state=state, problems=(*document.problems, problem)))
