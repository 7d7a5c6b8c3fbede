"""Tables on the clipboard as a spreadsheet writes them: rows on lines, cells between tabs, quotes around breaks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.entry import Refused

MOST_ROWS = 2_000
MOST_CELLS = 60


def _tr(text: str) -> str:
    return QCoreApplication.translate("Clipboard", text)


def read_table(text: str) -> list[list[str]]:
    """The cells of a copied table. Refused, with what to copy instead, when it is empty or broken."""
    rows = _cells(text.replace("\r\n", "\n").replace("\r", "\n"))
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    if not rows:
        raise Refused(_tr("Op het klembord staat geen tekst. Kopieer eerst de cellen in het rekenblad."))
    if len(rows) > MOST_ROWS or max(len(row) for row in rows) > MOST_CELLS:
        raise Refused(
            _tr("Op het klembord staan te veel cellen ({rows} rijen). Kopieer hoogstens {most} rijen.").format(
                rows=len(rows), most=MOST_ROWS
            )
        )
    width = len(rows[0])
    for number, row in enumerate(rows, 1):
        if len(row) != width:
            raise Refused(
                _tr(
                    "De tabel op het klembord klopt niet: rij 1 heeft {first} cellen en rij {n} heeft er {here}. "
                    "Kopieer een aaneengesloten blok uit het rekenblad. Er is niets geplakt."
                ).format(first=width, n=number, here=len(row))
            )
    return rows


def _cells(text: str) -> list[list[str]]:
    rows: list[list[str]] = [[]]
    place = 0
    while True:
        cell, place = _quoted(text, place) if text.startswith('"', place) else _plain(text, place)
        rows[-1].append(cell.strip())
        if place >= len(text):
            return rows
        if text[place] == "\n":
            rows.append([])
        place += 1


def _plain(text: str, place: int) -> tuple[str, int]:
    ends = [end for mark in "\t\n" if (end := text.find(mark, place)) >= 0]
    end = min(ends, default=len(text))
    return text[place:end], end


def _quoted(text: str, place: int) -> tuple[str, int]:
    """A cell between quotes, in which a double quote stands for one; its line breaks become spaces."""
    found, at = [], place + 1
    while True:
        end = text.find('"', at)
        if end < 0:
            raise Refused(
                _tr("De tabel op het klembord breekt af binnen een cel. Kopieer het blok opnieuw. Er is niets geplakt.")
            )
        found.append(text[at:end])
        if not text.startswith('""', end):
            break
        found.append('"')
        at = end + 2
    rest, end = _plain(text, end + 1)
    return ("".join(found) + rest).replace("\n", " "), end


def write_table(rows: Sequence[Sequence[str]]) -> str:
    """Cells as a spreadsheet takes them."""
    return "\n".join("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in row) for row in rows)
