"""What all readers of text share: letters from bytes, and numbers of persons and accounts made unreadable."""

from __future__ import annotations

import re

MASK = "•" * 9
ACCOUNT = "[rekeningnummer]"

_NINE = re.compile(r"(?<!\d)\d(?:[ .]?\d){8}(?!\d)")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")


def decoded(data: bytes) -> str:
    """The letters of a text file: UTF-16 with its mark, UTF-8, or else Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def without_bsn(text: str) -> str:
    """Text with every number that passes the eleven-test of the BSN masked."""
    return _NINE.sub(lambda hit: MASK if _is_bsn(hit.group()) else hit.group(), text)


def without_accounts(text: str) -> str:
    """Text in which no bank account and no BSN can be read."""
    return without_bsn(_IBAN.sub(ACCOUNT, text))


def _is_bsn(text: str) -> bool:
    digits = [int(letter) for letter in text if letter.isdigit()]
    return any(digits) and sum(w * d for w, d in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), digits, strict=True)) % 11 == 0
