"""The messages of a WhatsApp export: which lines begin one, who wrote it, and in which order its dates are written.

How a telephone writes a date follows its language and region; the file does not say which. The order is decided from
all dates of the file together, or not at all.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from itertools import pairwise

from wml_claim.readers.plain_text import decoded
from wml_claim.readers.sheet_limits import MAX_TEXT, Unopenable

ORDERS = ("dmy", "mdy", "ymd")
"""Ways to write a date in figures: day first, month first, or year first, which always has four figures."""
FIRST_YEAR = 2009
"""The year WhatsApp began; an earlier date was read in a wrong order."""
SHEET = "Gesprek"
"""The name under which the lines of a conversation are shown, so that a place in it is Gesprek!C12."""
HEAD = 16_384
MOST_ENTRIES = 20_000
POLL = 2_000

# Marks of direction and joining that telephones put between words; kinds of blank are made one.
_UNSEEN = dict.fromkeys((0xFEFF, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_BLANKS = dict.fromkeys((0x00A0, 0x202F, 0x2007, 0x2009), " ")
_START = re.compile(
    r"(?P<open>\[)?(?P<a>\d{1,4})(?P<sep>[-/.]) ?(?P<b>\d{1,2})(?P=sep) ?(?P<c>\d{4}|\d{1,2})\.?,?"
    r" (?:\D{1,5} )?(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.]\d{2})?"
    r"(?: ?(?P<half>[ap]) ?\.? ?m\.?)?(?(open)\]| [-–]) ?(?P<rest>.*)",
    re.IGNORECASE,
)
_FROM = re.compile(r"(?P<sender>[^:]{1,80}):(?: |$|(?=\W))(?P<text>.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Message:
    """One message. `figures`: the three parts of its date as written; `sender` is empty for what the app itself says.

    `line`: the number of its first line in the file.
    """

    line: int
    figures: tuple[str, str, str]
    at: time
    sender: str
    text: str

    def day(self, order: str) -> date | None:
        """The day it was sent, with its date in this order; None where that is no day."""
        parts = dict(zip(order, self.figures, strict=True))
        if len(parts["d"]) > 2 or len(parts["m"]) > 2 or len(parts["y"]) not in ((4,) if order[0] == "y" else (2, 4)):
            return None
        year = int(parts["y"]) if len(parts["y"]) == 4 else 2000 + int(parts["y"])
        try:
            return date(year, int(parts["m"]), int(parts["d"])) if year >= FIRST_YEAR else None
        except ValueError:
            return None


def is_chat(data: bytes) -> bool:
    """Whether a file is an export of a conversation: its text, or the zip with the text in it."""
    if data.startswith(b"PK\x03\x04"):
        return _text_in_zip(data) is not None
    if b"\0" in data[:HEAD] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    lines = [line for line in map(plain, _head(data).split("\n")) if line.strip()][:200]
    starts = [match for line in lines if (match := _START.match(line))]
    return bool(starts) and _START.match(lines[0]) is not None and (len(starts) > 1 or ":" in starts[0]["rest"])


def chat_bytes(data: bytes) -> bytes:
    """The text of a conversation, taken out of its zip. Unopenable when it is too large or the zip is damaged."""
    if data.startswith(b"PK\x03\x04"):
        entry = _text_in_zip(data)
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as container, container.open(entry or "") as stream:
                data = stream.read(MAX_TEXT + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            KeyError,
            RuntimeError,
            NotImplementedError,
            OSError,
            EOFError,
        ) as error:
            raise Unopenable(
                "damaged",
                "Het zip-bestand met het gesprek is beschadigd of beveiligd. Exporteer het gesprek opnieuw, zonder "
                "media.",
            ) from error
    if len(data) > MAX_TEXT:
        raise Unopenable(
            "too_large",
            f"Dit gesprek is groter dan {MAX_TEXT // 2**20} MB. Exporteer het gesprek opnieuw, zonder media, of "
            "deel het op.",
        )
    return data


def plain(line: str) -> str:
    """A line without marks that cannot be seen, with one kind of blank."""
    return line.translate(_UNSEEN).translate(_BLANKS).rstrip("\r")


def messages(data: bytes, tick: Callable[[], None] = lambda: None) -> Iterator[Message]:
    """All messages of the text in the order of the file; lines that begin none belong to the one before."""
    current: Message | None = None
    more: list[str] = []
    for number, line in enumerate(decoded(data).split("\n"), 1):
        if number % POLL == 0:
            tick()
        started = _started(number, plain(line))
        if started is None:
            more.append(plain(line))
            continue
        if current is not None:
            yield _whole(current, more)
        current, more = started, []
    if current is not None:
        yield _whole(current, more)


def orders_of(found: Sequence[Message]) -> tuple[str, ...]:
    """The orders in which all dates of the file can be read: one when it is decided, none when they contradict.

    Where more than one order gives days, that in which the days never go back is right: an export runs in time.
    """
    figures = {message.figures: message for message in found}
    possible = [order for order in ORDERS if all(one.day(order) for one in figures.values())]
    if len(possible) < 2:
        return tuple(possible)
    in_time = [order for order in possible if _in_time(found, order)]
    return tuple(in_time or possible)


def _in_time(found: Sequence[Message], order: str) -> bool:
    days = [message.day(order) or date.min for message in found]
    return all(first <= second for first, second in pairwise(days))


def _head(data: bytes) -> str:
    """The beginning of the text, without the letter that was cut."""
    part = data[:HEAD]
    return part.decode("utf-8", "ignore") if not part.startswith((b"\xff\xfe", b"\xfe\xff")) else decoded(part)


def _text_in_zip(data: bytes) -> str | None:
    """The name of the one conversation in a zip; None for any other zip."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as container:
            names = container.namelist()[:MOST_ENTRIES]
            texts = [name for name in names if name.lower().endswith(".txt") and "/" not in name.strip("/")]
            if len(texts) != 1 or "[Content_Types].xml" in names or "mimetype" in names:
                return None
            with container.open(texts[0]) as stream:
                head = stream.read(HEAD)
    except (zipfile.BadZipFile, zlib.error, KeyError, RuntimeError, NotImplementedError, OSError, EOFError, ValueError):
        return None
    return texts[0] if is_chat(head) else None


def _started(number: int, line: str) -> Message | None:
    match = _START.match(line)
    if match is None:
        return None
    at = _clock(int(match["hour"]), int(match["minute"]), (match["half"] or "").lower())
    if at is None:
        return None
    said = _FROM.fullmatch(match["rest"])
    sender, text = (said["sender"].strip(), said["text"]) if said else ("", match["rest"])
    return Message(number, (match["a"], match["b"], match["c"]), at, sender, text)


def _clock(hour: int, minute: int, half: str) -> time | None:
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _whole(message: Message, more: list[str]) -> Message:
    """The message with its further lines."""
    text = "\n".join((message.text, *more)).strip()
    return Message(message.line, message.figures, message.at, message.sender, text)
