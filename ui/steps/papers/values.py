"""The values of a payslip as rows: label, value, where it stands, how it is corrected. No widgets here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Literal

from ui import entry
from ui.steps.papers.words import deduction_words, facts_of, item_words, tr
from wml_claim.figure import Reading
from wml_claim.notation import Unreadable, day_figures, exact, number, parse_amount, parse_hours
from wml_claim.readers.payslip_sums import inside_sum, net_sum
from wml_claim.records import WAGE_ITEMS, Deduction, Payslip, PayslipItem
from wml_claim.span import Span

Kind = Literal["span", "euro", "rate", "hours", "text"]


@dataclass(frozen=True, slots=True)
class Value:
    """One row. `key` is that of Payslip.sources; `aside` says what the value does; `absent`: nothing was read."""

    key: str
    label: str
    kind: Kind
    value: Any
    aside: str = ""
    reading: Reading | None = None

    @property
    def absent(self) -> bool:
        """Whether the slip has no such value."""
        return self.value is None

    @property
    def text(self) -> str:
        """The value as it stands in its field."""
        return write(self.kind, self.value)

    @property
    def printed(self) -> str:
        """The text on the paper where it differs from the value; empty where they agree or nothing was read."""
        text = self.reading.text if self.reading else None
        return text if text and not _same(self.kind, self.value, text) else ""


def rows_of(slip: Payslip, readings: Mapping[str, Reading]) -> tuple[Value, ...]:
    """The rows of a slip in the order of the paper."""

    def row(key: str, label: str, kind: Kind, value: Any, aside: str = "") -> Value:
        return Value(key, label, kind, value, aside, readings.get(key))

    items, cuts = item_words(), deduction_words()
    return (
        row("span", tr("Periode"), "span", slip.span),
        row("hours", tr("Uren"), "hours", slip.hours),
        row("hourly_wage", tr("Uurloon"), "rate", slip.hourly_wage),
        *(row(f"items.{n}", one.label, "euro", one.amount, _counts(one, items)) for n, one in _inside(slip)),
        row("gross", tr("Bruto"), "euro", slip.gross),
        *(row(f"deductions.{n}", one.label, "euro", one.amount, _what(one, cuts))
          for n, one in enumerate(slip.deductions)),
        *(row(f"items.{n}", one.label, "euro", one.amount, _counts(one, items))
          for n, one in enumerate(slip.items) if one.outside),
        row("net", tr("Netto"), "euro", slip.net),
        row("minimum_printed", tr("Minimumloon"), "rate", slip.minimum_printed, tr("zoals op de strook")),
        row("employer", tr("Werkgever"), "text", slip.employer),
        row("worker", tr("Werknemer"), "text", slip.worker),
    )  # fmt: skip


def _inside(slip: Payslip) -> list[tuple[int, PayslipItem]]:
    return [(n, one) for n, one in enumerate(slip.items) if not one.outside]


def _counts(item: PayslipItem, words: Mapping[str, str]) -> str:
    counts = tr("telt als loon") if item.kind in WAGE_ITEMS else tr("telt niet als loon")
    named = words.get(item.kind, item.kind)
    return counts if item.kind in ("wage", "expense") or named in item.label.lower() else f"{named}, {counts}"


def _what(cut: Deduction, words: Mapping[str, str]) -> str:
    named = words.get(cut.kind, cut.kind)
    return "" if named in cut.label.lower() else named


def line_of(slip: Payslip, key: str) -> PayslipItem | Deduction | None:
    """The line behind a key such as "items.2"; None for another value."""
    name, dot, place = key.partition(".")
    if not dot:
        return None
    lines: tuple[PayslipItem | Deduction, ...] = getattr(slip, name)
    return lines[int(place)] if int(place) < len(lines) else None


def with_value(slip: Payslip, key: str, value: Any) -> Payslip:
    """The slip with another value behind a key; the spot it was read from stays."""
    return with_line(slip, key, amount=value) if "." in key else replace(slip, **{key: value})


def with_line(slip: Payslip, key: str, **changes: Any) -> Payslip:
    """The slip with a line changed: its label, kind, amount or facts."""
    name, _, place = key.partition(".")
    lines = list(getattr(slip, name))
    lines[int(place)] = replace(lines[int(place)], **changes)
    changed: dict[str, Any] = {name: tuple(lines)}
    return replace(slip, **changed)


# ---------------------------------------------------------------- text


def write(kind: Kind, value: Any) -> str:
    """A value as its field shows it; empty for None."""
    if value is None:
        return ""
    if kind == "span":
        return f"{day_figures(value.first)} – {day_figures(value.last)}"
    if kind == "hours":
        return exact(value) if "," in exact(value) else number(value)
    if kind in ("euro", "rate"):
        return number(value) if (value * 100).denominator == 1 else exact(value)
    return str(value)


def parse(kind: Kind, text: str) -> Any:
    """What a person typed in the field of a value. entry.Refused with a remedy."""
    if kind == "span":
        return _parse_span(text)
    if kind == "hours":
        return entry.parse_hours(text)
    if kind in ("euro", "rate"):
        return entry.parse_euro(text)
    return text.strip() or None


def _parse_span(text: str) -> Span:
    first, _, last = (part.strip() for part in re.sub(r"\s(?:t/m|tot en met|–|-)\s", "|", text).partition("|"))
    start, end = entry.parse_day(first), entry.parse_day(last)
    if start is None or end is None:
        raise entry.Refused(tr("Schrijf de eerste en de laatste dag: 30-06-2025 – 06-07-2025."))
    if end < start:
        raise entry.Refused(tr("De laatste dag ligt voor de eerste."))
    return Span(start, end)


def _same(kind: Kind, value: Any, text: str) -> bool:
    """Whether the printed text says this value; sums that a reader made are taken apart."""
    if kind == "span":
        return value is not None and _days_in(text) == [day_figures(value.first), day_figures(value.last)]
    if kind == "text":
        return value is not None and str(value) in text
    try:
        read = sum((_number(kind, part) for part in text.split(" + ")), Fraction(0))
    except Unreadable:
        return True  # the text holds more than the number, so it cannot be compared
    return value is not None and abs(read) == abs(value)


def _days_in(text: str) -> list[str]:
    return re.findall(r"\d{2}-\d{2}-\d{4}", text)


def _number(kind: Kind, text: str) -> Fraction:
    if kind == "hours":
        try:
            return parse_hours(text)
        except Unreadable:
            return parse_amount(text)
    return parse_amount(text)


# ---------------------------------------------------------------- sums and facts


@dataclass(frozen=True, slots=True)
class SumLine:
    """The sum of the slip in words, and whether it comes out; None when it cannot be made."""

    words: str
    holds: bool | None


def sums_of(slip: Payslip) -> tuple[SumLine, ...]:
    """What the slip's own amounts say of each other."""
    lines = []
    if slip.items and inside_sum(slip.items) != slip.gross:
        words = tr("De regels tellen op tot {sum}, bruto is {gross}")
        lines.append(SumLine(words.format(sum=number(inside_sum(slip.items)), gross=number(slip.gross)), False))
    if slip.net is None:
        lines.append(SumLine(tr("Netto is niet gelezen: de strook is niet na te rekenen"), None))
        return tuple(lines)
    terms = [number(slip.gross)]
    terms += [_signed(-one.amount) for one in slip.deductions]
    terms += [_signed(one.amount) for one in slip.items if one.outside]
    made = net_sum(slip.gross, slip.items, slip.deductions)
    sum_text = f"{' '.join(terms)} = {number(made)}"
    if made == slip.net:
        lines.append(SumLine(tr("{sum} · de strook telt op").format(sum=sum_text), not lines))
    else:
        words = tr("{sum}, maar uitbetaald is {net}").format(sum=sum_text, net=number(slip.net))
        lines.append(SumLine(words, False))
    return tuple(lines)


def _signed(amount: Fraction) -> str:
    return f"{'+' if amount >= 0 else '–'} {number(abs(amount))}"


def fact_lines(slip: Payslip) -> tuple[tuple[str, bool | None], ...]:
    """The facts about the deductions in words, with the answer."""
    lines = []
    for cut in slip.deductions:
        for fact, (_, yes, no) in facts_of(cut.kind).items():
            answer = getattr(cut, fact)
            words = yes if answer else no if answer is False else tr("{fact}: onbekend").format(fact=yes)
            lines.append((f"{cut.label}: {words}", answer))
    return tuple(lines)
