"""Reads payslips that are PDF files with text: records, and everything that is doubtful about them.

Nothing is guessed in silence: a component with an unknown label counts as wage (the careful side of a claim) and is
told, sums that do not come out are told with both figures, what is printed but not read is told, and a slip without
a period or without a gross wage gives no record.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from fractions import Fraction

from wml_claim.notation import days
from wml_claim.readers.lines import Cell, Line, lines_of
from wml_claim.readers.payslip_header import fields_of
from wml_claim.readers.payslip_labels import plain
from wml_claim.readers.payslip_pages import Part, Week, parts_of, sentence, weeks_of
from wml_claim.readers.payslip_period import Period, period_of
from wml_claim.readers.payslip_record import SlipReading
from wml_claim.readers.payslip_values import doubt, missing, source
from wml_claim.readers.pdf_text import pages_of
from wml_claim.records import Payslip, Problem
from wml_claim.span import Span


@dataclass(frozen=True, slots=True)
class PdfRead:
    """What a PDF holds: its payslips, problems, number of pages and whether it is a payslip paper at all."""

    kind: str
    pages: int
    payslips: tuple[Payslip, ...]
    problems: tuple[Problem, ...]


def read_pdf(content: bytes, name: str, tick: Callable[[], None]) -> PdfRead:
    """Reads a PDF; `tick` is called before each page and may raise. UnreadablePdf when it cannot be opened."""
    pages, problems = _pages(content, name, tick)
    if all(problem.code == "page_without_text" for problem in problems) and len(problems) == len(pages):
        return PdfRead("other", len(pages), (), (_scan(name),))
    slips: list[Payslip] = []
    parts = [part for part in parts_of(pages) if part.lines]
    for part in parts:
        found, doubts = _read_part(part, name)
        slips += found
        problems += doubts
    problems += _between(slips, name)
    if all(part.kind == "other" for part in parts):
        problems.append(_no_payslip(name))
    kind = "payslip" if any(part.kind == "payslip" for part in parts) else "other"
    return PdfRead(kind, len(pages), tuple(slips), tuple(problems))


def _pages(content: bytes, name: str, tick: Callable[[], None]) -> tuple[list[list[Line]], list[Problem]]:
    """The lines of each page; a page that is too full or has no text is told and has none."""
    pages: list[list[Line]] = []
    problems: list[Problem] = []
    # Closed at once when `tick` raises: an unfinished generator would keep the document open.
    with closing(pages_of(content)) as read:
        for page in read:
            tick()
            pages.append(lines_of(page.number, page.words))
            if page.overfull:
                message = (
                    f"{name}, blz. {page.number}: deze bladzijde bevat zo veel tekens dat het geen loonstrook kan "
                    "zijn; zij is niet gelezen."
                )
                problems.append(missing("page_overfull", "", message))
            elif not page.words:
                problems.append(_bare_page(name, page.number))
    return pages, problems


def _no_payslip(name: str) -> Problem:
    message = (
        f"{name}: in dit pdf-bestand is geen loonstrook herkend. Is het er wel een, typ de bedragen dan over; "
        "anders blijft het als stuk in het dossier."
    )
    return Problem("not_a_payslip", "failed", "", message)


def _between(slips: Sequence[Payslip], name: str) -> list[Problem]:
    """What only shows when the slips of one file are laid side by side."""
    problems: list[Problem] = []
    workers = {plain(slip.worker): slip.worker for slip in slips if slip.worker}
    if len(workers) > 1:
        problems.append(
            doubt(
                "several_workers",
                "worker",
                f"{name}: de loonstroken noemen verschillende werknemers: "
                f"{', '.join(workers.values())}. Houd alleen die van deze werknemer.",
            )
        )
    seen: set[tuple[Span, Fraction, Fraction | None]] = set()
    for slip in slips:
        key = (slip.span, slip.gross, slip.net)
        if key in seen:
            problems.append(
                doubt(
                    "same_slip_twice",
                    "span",
                    f"{name}: de loonstrook over {days(slip.span.first, slip.span.last)} "
                    "staat er tweemaal in met dezelfde bedragen. Verwijder de kopie, anders telt zij dubbel.",
                    slip.sources.get("span"),
                )
            )
        seen.add(key)
    return problems


def _scan(name: str) -> Problem:
    return Problem(
        "no_text",
        "failed",
        "",
        f"{name}: dit pdf-bestand bevat geen tekst, alleen afbeeldingen (een scan). "
        "Vraag de werkgever om het oorspronkelijke bestand, of typ de waarden over.",
    )


def _bare_page(name: str, number: int) -> Problem:
    return missing(
        "page_without_text",
        "",
        f"{name}, blz. {number}: deze bladzijde bevat geen leesbare tekst (leeg of een "
        "scan). Kijk of er een loonstrook op staat en typ de waarden dan over.",
    )


def _read_part(part: Part, name: str) -> tuple[list[Payslip], list[Problem]]:
    where = f"{name}, {sentence(part.pages)}"
    if part.kind == "annual_statement":
        return [], [
            doubt(
                "annual_statement",
                "",
                f"{where}: dit is een jaaropgave en geen loonstrook; de bedragen zijn "
                "niet als loon van een periode gelezen.",
            )
        ]
    if part.kind == "other":
        return [], []
    fields = fields_of(part.lines)
    period = period_of(part.lines, fields)
    if not isinstance(period, Period):
        return [], [_no_period(where, name, period.cells if period else ())]
    weeks = weeks_of(part.lines, period.span)
    if not weeks:
        return _collected([SlipReading(name, where, part.lines, fields, period).read()])
    return _collected([_read_week(week, part, name, where) for week in weeks])


def _read_week(week: Week, part: Part, name: str, where: str) -> tuple[Payslip | None, list[Problem]]:
    """One week of an agency slip, with the head that all its weeks share."""
    lines = (*week.shared, *week.lines)
    place = f"{where}, week {week.span.first.isocalendar()[1]}"
    return SlipReading(name, place, lines, fields_of(lines), Period(week.span, week.heading.cells)).read()


def _collected(reads: Sequence[tuple[Payslip | None, list[Problem]]]) -> tuple[list[Payslip], list[Problem]]:
    return [slip for slip, _ in reads if slip], [problem for _, problems in reads for problem in problems]


def _no_period(where: str, name: str, cells: Sequence[Cell]) -> Problem:
    reading = source(name, cells) if cells else None
    if reading:
        text = f"{where}: de periode “{reading.text}” kan op meer manieren worden gelezen of mist het jaar."
        return missing("period_unclear", "span", f"{text} Vul de eerste en laatste dag zelf in.", reading)
    return missing(
        "no_period",
        "span",
        f"{where}: dit lijkt een loonstrook, maar er is geen loonperiode gevonden. "
        "Er is niets overgenomen; typ de strook over met haar periode.",
    )
