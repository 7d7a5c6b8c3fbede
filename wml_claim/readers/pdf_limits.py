"""What is checked of a PDF before it is opened, so that no small file can fill the memory.

pdfium unpacks a stream as a whole: three megabytes can ask for three gigabytes. Every packed stream is therefore
unpacked here once, in pieces that are thrown away, only to learn how large it becomes.
"""

from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Iterable, Iterator
from itertools import chain

MOST_UNPACKED = 32 * 2**20
"""Of one stream with text, fonts or objects; a page of a payslip has a few thousand bytes."""
MOST_IMAGE = 256 * 2**20
MOST_TOGETHER = 2 * 2**30
MOST_LAYERS = 4
PIECE = 1 << 18
LARGEST_GROWTH = 1032
"""Bytes that one packed byte can become at most."""

_STREAM = re.compile(rb"stream\r?\n")
_HEAD = 1024


class _TooLarge(Exception):
    """More than any paper has."""


def grows_too_large(content: bytes) -> bool:
    """Whether a stream of the PDF, or all of them together, unpack to more than any paper has."""
    scale = _Scale()
    once_fits = len(content) * LARGEST_GROWTH <= MOST_UNPACKED
    try:
        for found in _STREAM.finditer(content):
            if content.endswith(b"end", 0, found.start()):
                continue
            head = content[max(0, found.start() - _HEAD) : found.start()].rpartition(b" obj")[2]
            if once_fits and not _twice_packed(head, content[found.end() : found.end() + 64]):
                continue
            most = MOST_IMAGE if b"/Image" in head else MOST_UNPACKED
            scale.weigh(_packed(content, found.end(), head), most)
    except _TooLarge:
        return True
    return False


class _Scale:
    """Weighs streams, each alone and all together."""

    def __init__(self) -> None:
        self._together = 0

    def weigh(self, packed: Iterable[bytes], most: int, layers: int = MOST_LAYERS) -> None:
        """Unpack a stream, and what is packed once more inside it. _TooLarge above `most` bytes in any layer."""
        unpacked = self._counted(_unpacked(packed), most)
        first = next(unpacked, b"")
        if layers > 1 and _is_packed(first):
            self.weigh(chain([first], unpacked), most, layers - 1)
        for _ in unpacked:
            pass

    def _counted(self, pieces: Iterable[bytes], most: int) -> Iterator[bytes]:
        size = 0
        for piece in pieces:
            size += len(piece)
            self._together += len(piece)
            if size > most or self._together > MOST_TOGETHER:
                raise _TooLarge
            yield piece


def _twice_packed(head: bytes, begin: bytes) -> bool:
    """Whether a stream is packed more than once, by what its head says or by how it begins."""
    return head.count(b"/Fl") > 1 or (_is_packed(begin) and _is_packed(next(_unpacked([begin]), b"")))


def _packed(content: bytes, start: int, head: bytes) -> Iterator[bytes]:
    """The packed bytes from `start` on, in pieces; written as letters when the head of the stream says so."""
    if b"/A85" in head or b"/ASCII85Decode" in head:
        written = content[start : max(start, content.find(b"~>", start))]
        try:
            yield base64.a85decode(written)
        except ValueError:
            return
    elif b"/AHx" in head or b"/ASCIIHexDecode" in head:
        written = content[start : max(start, content.find(b">", start))]
        letters = re.sub(rb"[^0-9A-Fa-f]", b"", written)
        yield bytes.fromhex(letters[: len(letters) // 2 * 2].decode())
    else:
        for at in range(start, len(content), PIECE):
            yield content[at : at + PIECE]


def _unpacked(packed: Iterable[bytes]) -> Iterator[bytes]:
    """The unpacked bytes in pieces; ends where the packed data end or are damaged."""
    unpacker = zlib.decompressobj()
    for piece in packed:
        rest = piece
        while rest:
            try:
                out = unpacker.decompress(rest, PIECE)
            except zlib.error:
                return
            if out:
                yield out
            if unpacker.eof:
                return
            rest = unpacker.unconsumed_tail


def _is_packed(data: bytes) -> bool:
    """Whether data begin as zlib writes them."""
    return len(data) > 2 and data[0] & 0x0F == 8 and (data[0] << 8 | data[1]) % 31 == 0
