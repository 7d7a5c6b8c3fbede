"""Which lines of a paper belong to one payslip: several slips in a file, one slip over several pages, weekly blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from wml_claim.readers.lines import Line
from wml_claim.readers.payslip_header import fields_of
from wml_claim.readers.payslip_labels import begins, marked
from wml_claim.readers.payslip_period import Period, period_of, spans_in, week_in
from wml_claim.readers.payslip_table import columns_of
from wml_claim.span import Span

Kind = Literal["payslip", "annual_statement", "other"]

_PAGE_OF = re.compile(
    r"(?:pagina|blad|page|strona|pag\.?)\s*:?\s*(\d{1,3})\s*(?:van|/|of|z)\s*(\d{1,3})", re.IGNORECASE
)
_PAGE = re.compile(r"(?:pagina|blad|page|strona)\s*:?\s*(\d{1,3})\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """The lines of one payslip or other paper inside a file."""

    kind: Kind
    lines: tuple[Line, ...]

    @property
    def pages(self) -> tuple[int, ...]:
        """The pages it stands on, from 1."""
        return tuple(sorted({line.page for line in self.lines}))


def parts_of(pages: Sequence[Sequence[Line]]) -> list[Part]:
    """The papers in a file, page by page; a page that continues the slip before it is added to that."""
    parts: list[Part] = []
    for page in pages:
        for lines in _halves(page):
            kind = _kind(lines)
            if parts and _continues(parts[-1], kind, lines):
                parts[-1] = Part(parts[-1].kind, (*parts[-1].lines, *lines))
            else:
                parts.append(Part(kind, tuple(lines)))
    return parts


def _halves(lines: Sequence[Line]) -> list[Sequence[Line]]:
    """A page cut at its titles where more than one slip is printed on it, each with its own table."""
    titles = [at for at, line in enumerate(lines) if _is_title(line)]
    if len(titles) < 2:
        return [lines]
    cuts = [0, *titles[1:], len(lines)]
    halves = [lines[a:b] for a, b in pairwise(cuts)]
    return halves if all(_has_table(half) for half in halves) else [lines]


def _is_title(line: Line) -> bool:
    return any(len(cell.text) < 60 and _title(cell.text) for cell in line.cells)


def _title(text: str) -> bool:
    match = begins("marks", text)
    return match is not None and match.name == "payslip"


def _has_table(lines: Sequence[Line]) -> bool:
    return any(columns_of(lines, at) for at in range(len(lines)))


def _kind(lines: Sequence[Line]) -> Kind:
    for line in lines[:8]:
        for cell in line.cells:
            match = begins("marks", cell.text)
            if match and match.name == "annual_statement":
                return "annual_statement"
            if match and match.name == "payslip":
                return "payslip"
    names = {match.name for line in lines for cell in line.cells if (match := begins("fields", cell.text))}
    paid = names & {"net_paid", "net", "gross", "gross_total"}
    return "payslip" if (_has_table(lines) and paid) or len(paid) > 1 or any(map(_is_title, lines)) else "other"


def _continues(before: Part, kind: Kind, lines: Sequence[Line]) -> bool:
    """Whether lines go on where the part before them stopped."""
    if before.kind != "payslip" or kind == "annual_statement" or not lines or before.pages[-1] == lines[0].page:
        return False
    if (number := _page_number(lines)) is not None:
        return (
            number > 1
            and (_page_number(_last_page(before)) or number - 1) == number - 1
            and not _other_period(before, lines)
        )
    return not _period(lines) and not _has_net(before) and (kind == "payslip" or _has_table(lines))


def _last_page(part: Part) -> list[Line]:
    return [line for line in part.lines if line.page == part.pages[-1]]


def _page_number(lines: Sequence[Line]) -> int | None:
    for line in lines:
        if hit := _PAGE_OF.search(line.text) or _PAGE.search(line.text):
            return int(hit[1])
    return None


def _other_period(before: Part, lines: Sequence[Line]) -> bool:
    earlier, later = _period(before.lines), _period(lines)
    return bool(earlier and later and earlier.span != later.span)


def _period(lines: Sequence[Line]) -> Period | None:
    found = period_of(lines, fields_of(lines))
    return found if isinstance(found, Period) else None


def _has_net(part: Part) -> bool:
    return any(
        (match := begins("fields", c.text)) and match.name == "net_paid" for line in part.lines for c in line.cells
    )


@dataclass(frozen=True, slots=True)
class Week:
    """A block of an agency slip that specifies one week by itself."""

    span: Span
    heading: Line
    lines: tuple[Line, ...]
    shared: tuple[Line, ...]
    """The head of the slip, above its first week."""


def weeks_of(lines: Sequence[Line], whole_span: Span) -> list[Week]:
    """The weekly blocks of a slip, when there are at least two and each has its own gross and net; else none."""
    starts = [(at, span) for at, line in enumerate(lines) if (span := _week_heading(line, whole_span))]
    if len(starts) < 2 or len({span for _, span in starts}) != len(starts):
        return []
    ends = [*(at for at, _ in starts[1:]), len(lines)]
    blocks = [
        Week(span, lines[at], tuple(lines[at + 1 : end]), tuple(lines[: starts[0][0]]))
        for (at, span), end in zip(starts, ends, strict=True)
    ]
    return blocks if all(_has_totals(block.lines) for block in blocks) else []


def _week_heading(line: Line, whole_span: Span) -> Span | None:
    """The week that a line without amounts announces, inside the span of the slip and shorter than it."""
    if any(re.search(r"\d,\d\d(?!\d)", cell.text) for cell in line.cells) or not line.cells:
        return None
    first = begins("fields", line.cells[0].text)
    if not (marked("week", line.cells[0].text) and first and first.name == "period"):
        return None
    span = next(spans_in(line.text), None) or week_in(line.text) or _week_without_year(line.text, whole_span)
    return span if span and whole_span.covers(span) and span != whole_span else None


def _week_without_year(text: str, whole_span: Span) -> Span | None:
    hit = re.search(r"(?:week|wk)\D{0,4}(\d{1,2})(?!\d)", text, re.IGNORECASE)
    return week_in(f"week {hit[1]} {whole_span.last.isocalendar()[0]}") if hit else None


def _has_totals(lines: Sequence[Line]) -> bool:
    names = {match.name for line in lines for cell in line.cells if (match := begins("fields", cell.text))}
    return bool(names & {"gross", "gross_total"}) and bool(names & {"net", "net_paid"})


def sentence(pages: Sequence[int]) -> str:
    """ "blz. 1" or "blz. 1-2", for messages."""
    return f"blz. {pages[0]}" if pages[0] == pages[-1] else f"blz. {pages[0]}-{pages[-1]}"
