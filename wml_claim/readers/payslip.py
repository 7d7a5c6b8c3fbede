"""Reads payslips that are PDF files with text: records, and everything that is doubtful about them.

Nothing is guessed in silence: a component with an unknown label counts as wage (the careful side of a claim) and is
told, sums that do not come out are told with both figures, what is printed but not read is told, and a slip without
a period or without a gross wage gives no record.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType

from wml_claim.figure import Reading
from wml_claim.notation import days, euro
from wml_claim.readers.lines import Cell, Line, lines_of
from wml_claim.readers.payslip_header import Field, fields_of, firm_without_label, name_of, person_without_label
from wml_claim.readers.payslip_labels import marked, plain
from wml_claim.readers.payslip_pages import Part, heading_and_blocks, parts_of, sentence, weeks_of
from wml_claim.readers.payslip_period import Period, period_of
from wml_claim.readers.payslip_rows import Entry, first_rate, pay_on, with_signs, worked_hours
from wml_claim.readers.payslip_sums import added_up, contradictions, gross_of
from wml_claim.readers.payslip_values import Unread, doubt, hours, missing, money, source, without_bsn
from wml_claim.readers.pdf_text import pages_of
from wml_claim.records import Deduction, Payslip, PayslipItem, Problem
from wml_claim.span import Span, iso_week_of


@dataclass(frozen=True, slots=True)
class PdfRead:
    """What a PDF holds: its payslips, problems, number of pages and whether it is a payslip paper at all."""

    kind: str
    pages: int
    payslips: tuple[Payslip, ...]
    problems: tuple[Problem, ...]


def read_pdf(path: Path, name: str, tick: Callable[[], None]) -> PdfRead:
    """Reads a PDF; `tick` is called before each page and may raise. UnreadablePdf when it cannot be opened."""
    pages: list[list[Line]] = []
    problems: list[Problem] = []
    bare: list[int] = []
    for page in pages_of(path):
        tick()
        pages.append(lines_of(page.number, page.words))
        if page.overfull:
            problems.append(missing("page_overfull", "", f"{name}, blz. {page.number}: deze bladzijde bevat zo veel "
                            "tekens dat het geen loonstrook kan zijn; zij is niet gelezen."))  # fmt: skip
        elif not page.words:
            bare.append(page.number)
    if len(bare) == len(pages):
        return PdfRead("other", len(pages), (), (_scan(name),))
    problems += [_bare_page(name, number) for number in bare]
    slips: list[Payslip] = []
    parts = [part for part in parts_of(pages) if part.lines]
    for part in parts:
        found, doubts = _read_part(part, name)
        slips += found
        problems += doubts
    if all(part.kind == "other" for part in parts):
        problems.append(Problem("not_a_payslip", "failed", "", f"{name}: in dit pdf-bestand is geen loonstrook herkend. "
                        "Is het er wel een, typ de bedragen dan over; anders blijft het als stuk in het dossier."))  # fmt: skip
    kind = "payslip" if any(part.kind == "payslip" for part in parts) else "other"
    return PdfRead(kind, len(pages), tuple(slips), tuple(problems))


def _scan(name: str) -> Problem:
    return Problem("no_text", "failed", "", f"{name}: dit pdf-bestand bevat geen tekst, alleen afbeeldingen (een scan). "
                   "Vraag de werkgever om het oorspronkelijke bestand, of typ de waarden over.")  # fmt: skip


def _bare_page(name: str, number: int) -> Problem:
    return missing("page_without_text", "", f"{name}, blz. {number}: deze bladzijde bevat geen leesbare tekst (leeg of een "
                   "scan). Kijk of er een loonstrook op staat en typ de waarden dan over.")  # fmt: skip


def _read_part(part: Part, name: str) -> tuple[list[Payslip], list[Problem]]:
    where = f"{name}, {sentence(part.pages)}"
    if part.kind == "annual_statement":
        return [], [doubt("annual_statement", "", f"{where}: dit is een jaaropgave en geen loonstrook; de bedragen zijn "
                    "niet als loon van een periode gelezen.")]  # fmt: skip
    if part.kind == "other":
        return [], []
    fields = fields_of(part.lines)
    period = period_of(part.lines, fields)
    if not isinstance(period, Period):
        return [], [_no_period(where, name, period.cells if period else ())]
    weeks = weeks_of(part.lines, period.span)
    if not weeks:
        return _collected([_Slip(name, where, part.lines, period.span, period.cells).read()])
    head, _ = heading_and_blocks(part.lines, weeks)
    columns = tuple(line for line in head[-2:])
    return _collected([
        _Slip(name, f"{where}, week {week.span.first.isocalendar()[1]}", (*head, week.heading, *columns, *week.lines)
              if not any("cumul" in plain(line.text) for line in columns) else (*head, week.heading, *week.lines),
              week.span, week.heading.cells).read()
        for week in weeks
    ])  # fmt: skip


def _collected(reads: Sequence[tuple[Payslip | None, list[Problem]]]) -> tuple[list[Payslip], list[Problem]]:
    return [slip for slip, _ in reads if slip], [problem for _, problems in reads for problem in problems]


def _no_period(where: str, name: str, cells: Sequence[Cell]) -> Problem:
    reading = source(name, cells) if cells else None
    if reading:
        text = f"{where}: de periode “{reading.text}” kan op meer manieren worden gelezen of mist het jaar."
        return missing("period_unclear", "span", f"{text} Vul de eerste en laatste dag zelf in.", reading)
    return missing("no_period", "span", f"{where}: dit lijkt een loonstrook, maar er is geen loonperiode gevonden. "
                   "Er is niets overgenomen; typ de strook over met haar periode.")  # fmt: skip


@dataclass(slots=True)
class _Slip:
    """One slip while it is being read."""

    document: str
    where: str
    lines: Sequence[Line]
    span: Span
    span_cells: Sequence[Cell]
    sources: dict[str, Reading] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def read(self) -> tuple[Payslip | None, list[Problem]]:
        """The record, or None without a gross wage, and its problems."""
        pay = pay_on(self.lines)
        outside_table = [line for at, line in enumerate(self.lines) if at not in pay.used]
        fields = fields_of(outside_table)
        gross, entries = gross_of(pay)
        entries = with_signs(entries)
        for label, cell in pay.unread:
            self.problems.append(self._unread(label, cell, "items"))
        value = gross[0] if gross else self._amount(fields, "gross", "gross_total", "gross")
        if gross:
            self._from("gross", gross[1])
        elif value is None and (added := added_up(entries)):
            value = self._added(added)
        if value is None:
            self.problems.append(self._no_gross())
            return None, self.problems
        slip = self._record(value, entries, fields, pay.total("net_paid", "net"))
        return slip, [*self.problems, *contradictions(slip, self.where)]

    def _record(self, gross: Fraction, entries: Sequence[Entry], fields: Sequence[Field],
                net: tuple[Fraction, Cell, int] | None) -> Payslip:  # fmt: skip
        self._from("span", self.span_cells)
        paid = [entry for entry in entries if not entry.deducted]
        cuts = [entry for entry in entries if entry.deducted]
        items = tuple(self._item(number, entry) for number, entry in enumerate(paid))
        deductions = tuple(self._deduction(number, entry) for number, entry in enumerate(cuts))
        if net:
            self._from("net", (net[1],))
        return Payslip(
            span=self.span, gross=gross, items=items, deductions=deductions,
            net=net[0] if net else self._amount(fields, "net", "net_paid", "net"),
            hours=self._hours(fields, entries), hourly_wage=self._hourly_wage(fields, entries),
            minimum_printed=self._amount(self._all_fields(), "minimum_printed", "minimum_printed"),
            employer=self._name(fields, "employer"), worker=self._name(fields, "worker"),
            document=self.document, sources=MappingProxyType(dict(self.sources)),
        )  # fmt: skip

    def _all_fields(self) -> list[Field]:
        return fields_of(self.lines)

    def _from(self, key: str, cells: Sequence[Cell]) -> None:
        self.sources[key] = source(self.document, cells)

    def _item(self, number: int, entry: Entry) -> PayslipItem:
        self._entry(f"items.{number}", entry)
        year = re.search(r"(?<!\d)20\d\d(?!\d)", entry.label) if entry.kind == "holiday_allowance" else None
        return PayslipItem(
            without_bsn(entry.label), entry.kind, entry.amount, int(year[0]) if year else None, entry.outside
        )

    def _deduction(self, number: int, entry: Entry) -> Deduction:
        self._entry(f"deductions.{number}", entry)
        return Deduction(without_bsn(entry.label), entry.kind, entry.amount)

    def _entry(self, key: str, entry: Entry) -> None:
        self._from(key, (entry.cell,))
        reading = self.sources[key]
        label = without_bsn(entry.label)
        if not entry.known:
            taken = "een overige inhouding" if entry.deducted else "loon"
            self.problems.append(doubt("unknown_label", key, f"{self.where}: de regel “{label}” ({euro(entry.amount)}) is "
                                 f"niet bekend en is gelezen als {taken}. Kies zelf de soort.", reading))  # fmt: skip
        if marked("correction", entry.label) or self._other_week(entry.label):
            self.problems.append(doubt(
                "correction_of_other_period", key, f"{self.where}: de regel “{label}” ({euro(entry.amount)}) is een correctie "
                f"over een andere periode dan {days(self.span.first, self.span.last)}. Beslis bij welke periode het bedrag hoort.",
                reading))  # fmt: skip

    def _other_week(self, label: str) -> bool:
        hit = re.search(r"(?<!\w)(?:week|wk) *(\d{1,2})(?!\d)", plain(label))
        if not hit:
            return False
        try:
            week = iso_week_of(self.span.last.isocalendar()[0], int(hit[1]))
        except ValueError:
            return False
        return self.span.overlap(week) is None

    def _added(self, added: tuple[Fraction, tuple[Cell, ...]]) -> Fraction:
        value, cells = added
        box = source(self.document, cells)
        self.sources["gross"] = replace(box, text=" + ".join(cell.text for cell in cells))
        self.problems.append(doubt("gross_added_up", "gross", f"{self.where}: er staat geen totaal van het brutoloon op de "
                             f"strook; {euro(value)} is de som van de {len(cells)} betalingen.", box))  # fmt: skip
        return value

    def _no_gross(self) -> Problem:
        return missing("no_gross", "gross", f"{self.where}: dit lijkt een loonstrook, maar het brutoloon is niet gevonden. "
                       "Er is niets overgenomen; typ de strook over.")  # fmt: skip

    def _amount(self, fields: Sequence[Field], key: str, *names: str) -> Fraction | None:
        """The amount of the first of these fields that has one; a value that cannot be read is told."""
        return self._value(fields, key, names, money)

    def _value(self, fields: Sequence[Field], key: str, names: Sequence[str],
               parse: Callable[[str], Fraction]) -> Fraction | None:  # fmt: skip
        unread: Problem | None = None
        for field_ in (found for name in names for found in fields if found.name == name):
            for cell in field_.values:
                try:
                    value = parse(cell.text)
                except Unread as error:
                    if error.ambiguous and unread is None:
                        unread = self._unread(field_.label.text, cell, key)
                    continue
                self._from(key, (cell,))
                return value
        if unread:
            self.problems.append(unread)
        return None

    def _unread(self, label: str, cell: Cell, about: str) -> Problem:
        reading = source(self.document, (cell,))
        return missing("unreadable_value", about, f"{self.where}: bij “{without_bsn(label)}” staat “{reading.text}”; dat kan op meer "
                       "manieren worden gelezen of is geen getal. Vul de waarde zelf in.", reading)  # fmt: skip

    def _hours(self, fields: Sequence[Field], entries: Sequence[Entry]) -> Fraction | None:
        printed = self._value(fields, "hours", ("hours",), hours)
        if printed is not None:
            return printed
        worked = worked_hours(entries)
        if worked is None:
            return None
        self.sources["hours"] = replace(source(self.document, worked[1]), text=" + ".join(c.text for c in worked[1]))
        return worked[0]

    def _hourly_wage(self, fields: Sequence[Field], entries: Sequence[Entry]) -> Fraction | None:
        printed = self._amount(fields, "hourly_wage", "hourly_wage")
        cell = first_rate(entries)
        if printed is not None or cell is None or "hourly_wage" in {p.about for p in self.problems}:
            return printed
        try:
            value = money(cell.text)
        except Unread:
            return None
        self._from("hourly_wage", (cell,))
        return value

    def _name(self, fields: Sequence[Field], which: str) -> str | None:
        cell = name_of(fields, which)
        if cell is None:
            cell = firm_without_label(self.lines) if which == "employer" else person_without_label(self.lines)
        if cell is None:
            return None
        self._from(which, (cell,))
        return without_bsn(cell.text).strip(" ,:")
