"""Fields of a payslip outside its table: a label with its value inside the cell, to the right, or below."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from wml_claim.readers.lines import Cell, Line
from wml_claim.readers.payslip_labels import begins, found, marked, whole
from wml_claim.readers.payslip_table import columns_of

_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}")


@dataclass(frozen=True, slots=True)
class Field:
    """A label of the dictionary with the cells that may hold its value, the likeliest first."""

    name: str
    at: int
    """Which line, from 0."""
    label: Cell
    values: tuple[Cell, ...]
    following: tuple[Cell, ...]
    """The cells to the right up to the next label: a period may be spread over them."""


def fields_of(lines: Sequence[Line]) -> list[Field]:
    """Every field label on these lines with its possible values; the heading of a table has none."""
    return [field for at in range(len(lines)) if not columns_of(lines, at) for field in _fields_on(lines, at)]


def _fields_on(lines: Sequence[Line], at: int) -> Iterator[Field]:
    cells = lines[at].cells
    for index, cell in enumerate(cells):
        match = begins("fields", cell.text)
        if match is None or cell.is_number or marked("cumulative", cell.text):
            continue
        note = begins("notes", cell.text)
        if note is not None and note.length > match.length:
            continue
        inside = _inside(cell, match.end)
        following = _following(cells[index + 1 :])
        below = _below(lines, at, cell)
        yield Field(match.name, at, cell, (*inside, *following[:1], *below), (*inside, *following))


def _inside(cell: Cell, end: int) -> tuple[Cell, ...]:
    """The value behind a label in one cell, its box cut at the share of the letters before it."""
    rest = cell.text[end:]
    value = rest.lstrip(" :.=-\u2013/|()").strip() if not rest.lstrip().startswith(("(", "/")) else ""
    if ":" in rest:
        value = rest.partition(":")[2].strip()
    if not value or whole("fields", value) or not (":" in rest or value[0].isdigit() or value[0].isupper()):
        return ()
    share = cell.text.rindex(value) / len(cell.text)
    return (replace(cell, text=value, x0=cell.x0 + share * (cell.x1 - cell.x0)),)


def is_label(cell: Cell) -> bool:
    """Whether a cell is a known label and no value."""
    if cell.is_number or _DATE.search(cell.text):
        return False
    match = begins("fields", cell.text)
    if match is not None and not re.search(r"\d", cell.text[match.end :]):
        return True
    return whole("notes", cell.text) is not None or whole("columns", cell.text) is not None


def _following(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    kept: list[Cell] = []
    for cell in cells:
        if cell.text in (":", "€", "EUR"):
            continue
        if is_label(cell):
            break
        kept.append(cell)
    return tuple(kept)


def _below(lines: Sequence[Line], at: int, label: Cell) -> tuple[Cell, ...]:
    """The cell under a label: on the next line of the page that is close, starting or ending where the label does."""
    for line in lines[at + 1 : at + 3]:
        if line.page != label.page or lines[at].base - line.base > 3.5 * max(lines[at].height, 6.0):
            break
        under = [cell for cell in line.cells if cell.x0 < label.x1 + 2 and cell.x1 > label.x0 - 2]
        if under:
            best = min(under, key=lambda cell: min(abs(cell.x0 - label.x0), abs(cell.x1 - label.x1)))
            return () if is_label(best) else (best,)
    return ()


def name_of(fields: Sequence[Field], wanted: str) -> Cell | None:
    """The value of a field that is a name: letters, no number, no known label."""
    for field in fields:
        if field.name != wanted:
            continue
        for cell in field.values:
            if _is_name(cell):
                return cell
    return None


def _is_name(cell: Cell) -> bool:
    letters = sum(letter.isalpha() for letter in cell.text)
    return letters >= 2 and not cell.text[0].isdigit() and found("fields", cell.text) is None


_FIRM = re.compile(r"(?<!\w)(?:B\.?\s?V\.?|N\.?V\.?|V\.?O\.?F\.?|C\.V\.|Sp\. z o\.o\.|GmbH|Ltd\.?)(?=$|[\s,;])")
_PERSON = re.compile(r"^(?:De heer|Dhr\.?|Mevrouw|Mevr\.?|Mw\.?|Mr\.?|Mrs\.?|Ms\.?|Pan|Pani)\s+(?=\S)", re.IGNORECASE)


def firm_without_label(lines: Sequence[Line]) -> Cell | None:
    """The first cell that ends in a legal form (B.V., N.V., V.O.F.), as in a letterhead."""
    return next((c for line in lines for c in line.cells if _FIRM.search(c.text) and len(c.text) < 80), None)


def person_without_label(lines: Sequence[Line]) -> Cell | None:
    """The first cell that addresses a person ("De heer ..."), without the title."""
    for line in lines:
        for cell in line.cells:
            if match := _PERSON.match(cell.text):
                return replace(cell, text=cell.text[match.end() :])
    return None
