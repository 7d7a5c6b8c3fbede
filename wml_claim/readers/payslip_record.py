"""From the lines of one payslip to its record: every value with its source, and everything doubtful told."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from types import MappingProxyType

from wml_claim.figure import Reading
from wml_claim.notation import days, euro
from wml_claim.readers.lines import Cell, Line
from wml_claim.readers.payslip_header import Field, firm_without_label, name_of, person_without_label
from wml_claim.readers.payslip_hours import first_rate, worked_hours
from wml_claim.readers.payslip_labels import marked, plain
from wml_claim.readers.payslip_pay import Entry, Pay, added_up, pay_of
from wml_claim.readers.payslip_period import Period
from wml_claim.readers.payslip_rows import table_on
from wml_claim.readers.payslip_sums import contradictions
from wml_claim.readers.payslip_values import Unread, doubt, hours, missing, money, source
from wml_claim.readers.plain_text import MASK, without_bsn
from wml_claim.records import WAGE_ITEMS, Deduction, Payslip, PayslipItem, Problem
from wml_claim.span import Span, iso_week_of


@dataclass(slots=True)
class SlipReading:
    """One slip while it is being read: its lines and fields, and what was found so far."""

    document: str
    where: str
    lines: Sequence[Line]
    fields: Sequence[Field]
    period: Period
    sources: dict[str, Reading] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def read(self) -> tuple[Payslip | None, list[Problem]]:
        """The record, or None without a gross wage, and its problems."""
        table = table_on(self.lines)
        pay = pay_of(table)
        fields = [field for field in self.fields if field.at not in table.used]
        for about, label, cell in table.unread:
            self.problems.append(self._unread(label, cell, about))
        for label, cell in table.unplaced:
            self.problems.append(self._unplaced(label, cell))
        gross = self._gross(pay, fields)
        if gross is None:
            self.problems.append(self._no_gross())
            return None, self.problems
        slip = self._record(gross, pay, fields)
        return slip, [*self.problems, *contradictions(slip, self.where)]

    def _gross(self, pay: Pay, fields: Sequence[Field]) -> Fraction | None:
        if pay.gross:
            self._from("gross", pay.gross[1:])
            return pay.gross[0]
        elsewhere = self._amount(fields, "gross", "gross_total", "gross")
        if elsewhere is not None or "gross" in {problem.about for problem in self.problems}:
            return elsewhere
        added = added_up(pay.entries)
        return self._added(added) if added else None

    def _record(self, gross: Fraction, pay: Pay, fields: Sequence[Field]) -> Payslip:
        self._from("span", self.period.cells)
        self._tell_other_period()
        paid = [entry for entry in pay.entries if not entry.deducted]
        cuts = [entry for entry in pay.entries if entry.deducted]
        items = tuple(self._item(number, entry) for number, entry in enumerate(paid))
        deductions = tuple(self._deduction(number, entry) for number, entry in enumerate(cuts))
        if pay.net:
            self._from("net", pay.net[1:])
        cumulative = self._to_date(pay)
        return Payslip(
            span=self.period.span,
            gross=gross,
            cumulative=cumulative,
            items=items,
            deductions=deductions,
            net=pay.net[0] if pay.net else self._amount(fields, "net", "net_paid", "net"),
            hours=self._hours(fields, pay.entries),
            hourly_wage=self._hourly_wage(fields, pay.entries),
            minimum_printed=self._amount(fields, "minimum_printed", "minimum_printed"),
            employer=self._name(fields, "employer"),
            worker=self._name(fields, "worker"),
            document=self.document,
            sources=MappingProxyType(dict(self.sources)),
        )

    def _to_date(self, pay: Pay) -> Fraction | None:
        """The gross wage of the year so far."""
        if pay.to_date is None:
            return None
        try:
            value = money(pay.to_date.text)
        except Unread:
            self.problems.append(self._unread("cumulatief bruto", pay.to_date, "cumulative"))
            return None
        self._from("cumulative", (pay.to_date,))
        return value

    def _tell_other_period(self) -> None:
        other, span = self.period.other, self.period.span
        if other is not None:
            self.problems.append(
                doubt(
                    "period_contradicted",
                    "span",
                    f"{self.where}: de strook noemt de periode {days(span.first, span.last)}, "
                    f"maar ook {days(other.first, other.last)}. De eerste is gelezen; kijk welke klopt.",
                    self.sources["span"],
                )
            )

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
            taken = (
                "een overige inhouding"
                if entry.deducted
                else "loon"
                if entry.kind == "wage"
                else "een onkostenvergoeding"
            )
            self.problems.append(
                doubt(
                    "unknown_label",
                    key,
                    f"{self.where}: de regel “{label}” ({euro(entry.amount)}) is "
                    f"niet bekend en is gelezen als {taken}. Kies zelf de soort.",
                    reading,
                )
            )
        if entry.outside and entry.kind in WAGE_ITEMS and entry.known:
            self.problems.append(
                doubt(
                    "wage_below_gross",
                    key,
                    f"{self.where}: de regel “{label}” ({euro(entry.amount)}) staat onder "
                    "het brutoloon en telt niet als loon mee. Verbeter dit als het wel brutoloon is.",
                    reading,
                )
            )
        if marked("correction", entry.label) or self._other_week(entry):
            self.problems.append(
                doubt(
                    "correction_of_other_period",
                    key,
                    f"{self.where}: de regel “{label}” ({euro(entry.amount)}) is een correctie "
                    f"over een andere periode dan {days(self.period.span.first, self.period.span.last)}. "
                    "Beslis bij welke periode het bedrag hoort.",
                    reading,
                )
            )

    def _other_week(self, entry: Entry) -> bool:
        """Whether a component names a week, in its label or a column, that lies outside the period."""
        column = entry.row.cells.get("week")
        hit = re.search(
            r"(?<!\w)(?:week|wk) *(\d{1,2})(?!\d)", plain(entry.label if column is None else f"week {column.text}")
        )
        if not hit:
            return False
        span = self.period.span
        weeks = [_week(day.isocalendar()[0], int(hit[1])) for day in (span.first, span.last)]
        return any(weeks) and not any(week and span.overlap(week) for week in weeks)

    def _added(self, added: tuple[Fraction, tuple[Cell, ...]]) -> Fraction:
        value, cells = added
        box = source(self.document, cells)
        self.sources["gross"] = replace(box, text=" + ".join(cell.text for cell in cells))
        self.problems.append(
            doubt(
                "gross_added_up",
                "gross",
                f"{self.where}: er staat geen totaal van het brutoloon op de "
                f"strook; {euro(value)} is de som van de {len(cells)} betalingen.",
                box,
            )
        )
        return value

    def _no_gross(self) -> Problem:
        return missing(
            "no_gross",
            "gross",
            f"{self.where}: dit lijkt een loonstrook, maar het brutoloon is niet gevonden. "
            "Er is niets overgenomen; typ de strook over.",
        )

    def _amount(self, fields: Sequence[Field], key: str, *names: str) -> Fraction | None:
        """The amount of the first of these fields that has one; a value that cannot be read is told."""
        return self._value(fields, key, names, money)

    def _value(
        self, fields: Sequence[Field], key: str, names: Sequence[str], parse: Callable[[str], Fraction]
    ) -> Fraction | None:
        unread: Problem | None = None
        for field_ in (found for name in names for found in fields if found.name == name):
            for cell in field_.values:
                try:
                    value = parse(cell.text)
                except Unread as error:
                    if unread is None and (error.ambiguous or _looks_like_number(cell)):
                        unread = self._unread(field_.label.text, cell, key)
                    continue
                self._from(key, (cell,))
                return value
        if unread:
            self.problems.append(unread)
        return None

    def _unread(self, label: str, cell: Cell, about: str) -> Problem:
        reading = source(self.document, (cell,))
        return missing(
            "unreadable_value",
            about,
            f"{self.where}: bij “{without_bsn(label)}” staat “{reading.text}”; dat kan op meer "
            "manieren worden gelezen of is geen getal. Vul de waarde zelf in.",
            reading,
        )

    def _unplaced(self, label: str, cell: Cell) -> Problem:
        reading = source(self.document, (cell,))
        return missing(
            "unplaced_amount",
            "items",
            f"{self.where}: bij “{without_bsn(label)}” staat “{reading.text}” onder een kolomkop die niet herkend is; "
            "het bedrag is niet gelezen. Vul de regel zelf in.",
            reading,
        )

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
        return without_bsn(cell.text).replace(MASK, "").strip(" ,:/-") or None


def _week(year: int, number: int) -> Span | None:
    try:
        return iso_week_of(year, number)
    except ValueError:
        return None


def _looks_like_number(cell: Cell) -> bool:
    """Figures with marks that make no number in any notation; dates and codes are something else."""
    return cell.is_number and bool(re.search(r"\d[.,]\d", cell.text))
