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
from wml_claim.readers.statement import kept_of, read_statement
from wml_claim.records import NOBODY, Persons, Problem, ReadResult

EXTRACT_SUFFIX = " (uittreksel).csv"
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Kept:
    """The name and the bytes to keep. `whole`: they are the file itself; `left_out` says in Dutch what is not kept.

    The bytes are empty where nothing may be kept: a statement that could not be read.
    """

    name: str
    content: bytes
    whole: bool = True
    left_out: str = ""


def to_keep(name: str, content: bytes, persons: Persons = NOBODY, cancelled: Cancelled | None = None) -> Kept:
    """What to keep of a file called `name`. Cancelled (of `readers`) when the person who waits has stopped."""
    kind = kind_of(content)
    try:
        if kind == "chat" and (words := chat_bytes(content)) != content:
            left_out = "de foto's en geluiden in de zip zijn niet bewaard; voeg ze zelf toe als ze iets bewijzen."
            return Kept(f"{PurePath(name).stem}.txt", words, False, left_out)
        if kind == "statement" and (part := kept_of(content, persons.payers, ticker(cancelled))) != content:
            return Kept(f"{PurePath(name).stem}{EXTRACT_SUFFIX}", part, False)
    except Unopenable:
        return Kept(name, b"", True)
    return Kept(name, content)


def read_kept(kept: Kept, name: str, persons: Persons = NOBODY, cancelled: Cancelled | None = None) -> ReadResult:
    """What a part that is kept says, under the name it has in the dossier."""
    tick = ticker(cancelled)
    if kind_of(kept.content) == "chat":
        result = read_chat(kept.content, name, persons.worker, tick=tick)
    else:
        result = read_statement(kept.content, name, persons.payers, tick=tick)
    if not kept.left_out:
        return result
    document = result.document
    problem = Problem("media_left_out", "doubt", "", f"{name}: {kept.left_out}")
    state = "doubtful" if document.state == "read" else document.state
    return replace(result, document=replace(document, state=state, problems=(*document.problems, problem)))
