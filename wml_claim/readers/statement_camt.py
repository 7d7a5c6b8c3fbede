"""Bank statements as CAMT.053 (ISO 20022), by the local names of the elements: versions and namespaces differ.

The booked amount is that of the entry; details below it may be zero or in another currency. A document type is
refused, so that no entity can fill the memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from xml.parsers import expat

from wml_claim.readers.sheet_limits import Unopenable
from wml_claim.readers.statement_bookings import Booking, Found, Unread, amount_of, day_of, one_line

PIECE = 1 << 16
DEEPEST = 64
BOOKED = ("", "BOOK")


@dataclass(slots=True)
class _Node:
    """An element below an entry, with the line it begins on."""

    name: str
    line: int
    currency: str = ""
    text: str = ""
    inside: list[_Node] = field(default_factory=list)

    def all(self, *path: str) -> Iterator[_Node]:
        """Every element at a path of local names."""
        if not path:
            yield self
            return
        for node in self.inside:
            if node.name == path[0]:
                yield from node.all(*path[1:])

    def first(self, *paths: str) -> str:
        """The text of the first of these paths ("BookgDt/Dt") that is there; empty when none is."""
        texts = (node.text.strip() for path in paths for node in self.all(*path.split("/")))
        return next((text for text in texts if text), "")


def is_camt(head: str) -> bool:
    """Whether a text begins as a message from a bank to its customer in the language of ISO 20022."""
    return "<" in head and "BkToCstmr" in head


def camt_bookings(data: bytes, tick: Callable[[], None] = lambda: None) -> Found:
    """The entries of a statement. Unopenable when it is damaged, not whole, or another kind of message."""
    reading = _Reading()
    try:
        for start in range(0, len(data), PIECE):
            tick()
            reading.parser.Parse(data[start : start + PIECE], False)
            yield from reading.taken()
        reading.parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise Unopenable(
            "damaged",
            f"Dit bankafschrift is beschadigd of niet volledig (regel {error.lineno}). Download het "
            "opnieuw bij de bank.",
        ) from error
    yield from reading.taken()
    if not reading.is_statement:
        raise Unopenable(
            "other_message",
            "Dit is een bericht van een bank, maar geen afschrift (camt.053). Download het afschrift als camt.053, "
            "MT940 of csv.",
        )


class _Reading:
    """Builds the entries one by one while the file streams by."""

    def __init__(self) -> None:
        self.is_statement = False
        self._path: list[_Node] = []
        self._depth = 0
        self._ready: list[_Node] = []
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._refuse

    def taken(self) -> Found:
        """The bookings of the entries that ended since the last time."""
        ready, self._ready = self._ready, []
        for entry in ready:
            yield from _bookings(entry)

    def _refuse(self, *_: object) -> None:
        raise Unopenable(
            "unsafe",
            "Dit bestand bevat een documenttype, wat in een afschrift van een bank niet voorkomt; het wordt niet "
            "geopend. Download het afschrift opnieuw bij de bank.",
        )

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            self._refuse()
        local = name.rsplit(":", 1)[-1]
        self.is_statement = self.is_statement or local == "BkToCstmrStmt"
        if self._path or local == "Ntry":
            node = _Node(local, self.parser.CurrentLineNumber, attributes.get("Ccy", ""))
            if self._path:
                self._path[-1].inside.append(node)
            self._path.append(node)

    def _text(self, text: str) -> None:
        if self._path:
            self._path[-1].text += text

    def _end(self, _: str) -> None:
        self._depth -= 1
        if self._path:
            node = self._path.pop()
            if not self._path:
                self._ready.append(node)


def _bookings(entry: _Node) -> Found:
    """What one entry books; nothing for one that is only expected."""
    if entry.first("Sts/Cd", "Sts") not in BOOKED:
        return
    day = day_of(entry.first("BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm"))
    sign = {"CRDT": 1, "DBIT": -1}.get(entry.first("CdtDbtInd"))
    booked = amount_of(entry.first("Amt"))
    if day is None or sign is None or booked is None:
        yield Unread(entry.line, "dag, bedrag of richting van deze boeking is niet te lezen")
        return
    details = list(entry.all("NtryDtls", "TxDtls"))
    divided = _divided(entry, details, booked)
    if divided is None:
        yield _booking(entry, day, sign * booked, details)
    else:
        for detail, amount in zip(details, divided, strict=True):
            yield _booking(entry, day, sign * amount, [detail])


def _divided(entry: _Node, details: list[_Node], booked: Fraction) -> list[Fraction] | None:
    """The amounts of a batch, one per detail, where they add up to what was booked; else None."""
    if len(details) < 2:
        return None
    currency = _currency(entry)
    found = [next(iter([*one.all("Amt"), *one.all("AmtDtls", "TxAmt", "Amt")]), None) for one in details]
    amounts = [amount_of(one.text) for one in found if one is not None and one.currency in ("", currency)]
    known = [one for one in amounts if one is not None]
    return known if len(known) == len(details) and sum(known, Fraction(0)) == booked else None


def _currency(entry: _Node) -> str:
    return next((node.currency for node in entry.all("Amt")), "")


def _booking(entry: _Node, day: date, amount: Fraction, details: list[_Node]) -> Booking:
    side = "Dbtr" if amount > 0 else "Cdtr"
    names = {one.first(f"RltdPties/{side}/Nm", f"RltdPties/{side}/Pty/Nm") for one in details}
    told = [node.text for one in details for node in one.all("RmtInf", "Ustrd")]
    told += [one.first("RmtInf/Strd/CdtrRefInf/Ref", "AddtlTxInf") for one in details]
    told.append(entry.first("AddtlNtryInf"))
    return Booking(
        entry.line,
        day,
        amount,
        _currency(entry),
        " / ".join(sorted(filter(None, map(one_line, names)))),
        one_line(" ".join(told)),
        entry.first("RvslInd").lower() in ("true", "1"),
        len(names) > 1,
    )
