"""A dossier, written as a case file: in the order of the format, one key per line, defaults left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import date, time
from fractions import Fraction
from functools import lru_cache

from wml_claim.casefile.agreement_tables import agreement_pairs, agreements_of
from wml_claim.casefile.evidence_tables import evidence_tables
from wml_claim.casefile.paper_tables import EVIDENCE
from wml_claim.dossier import (
    WEEKDAYS,
    Choices,
    Complaint,
    Dismissal,
    Dossier,
    EmployerRecords,
    Employment,
    Interruption,
    Mandate,
    Party,
    Permit,
    Worker,
)
from wml_claim.notation import decimal
from wml_claim.records import Band, Deduction, Payment, Payslip, PayslipItem, WorkedHours
from wml_claim.span import Span, week_name

Value = str | bool | int | date | time | Fraction | tuple[str, ...]
Pairs = list[tuple[str, Value | None]]
ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\b": "\\b", "\f": "\\f"}
HOURS_KEYS = ("hours", "hours_per_week", "agreed_hours_per_week", "full_time_hours_per_week", "extra_per_year", "taken",
              "low", "likely", "high", *WEEKDAYS)  # fmt: skip

KEPT = 8192
"""Records whose lines are kept: an edit changes one record, and every edit is saved."""


def write_case(dossier: Dossier) -> str:
    """The dossier as TOML that `read_case` reads back as the same dossier (a draft where it is incomplete).

    Left out are what a case file cannot hold: papers, sources of values, an overruled check, the confirmation.
    """
    return "\n".join(_lines(dossier)).lstrip("\n") + "\n"


def _lines(dossier: Dossier) -> Iterator[str]:
    yield from _pairs([("title", dossier.title or None), ("on", dossier.on)])
    yield from _table("[worker]", _worker(dossier.worker))
    for party in dossier.parties:
        yield from _table("[[party]]", _party(party), always=True)
    yield from _table("[employment]", _employment(dossier.employment))
    if dossier.dismissal:
        yield from _table("[dismissal]", _dismissal(dossier.dismissal))
    if dossier.mandate:
        yield from _table("[mandate]", _mandate(dossier.mandate))
    for hours in dossier.hours:
        yield from _hours_lines(hours)
    for payslip in dossier.payslips:
        yield from _payslip_lines(payslip)
    for payment in dossier.payments:
        yield from _table("[[payment]]", _payment(payment))
    yield from _table("[records]", _others(dossier.records, EmployerRecords(), without=("overruled",)))
    for interruption in dossier.interruptions:
        yield from _table("[[interruption]]", _interruption(interruption), always=True)
    for complaint in dossier.complaints:
        yield from _table("[[complaint]]", _complaint(complaint))
    if dossier.permit:
        yield from _table("[permit]", _others(dossier.permit, Permit()), always=True)
    for head, record in agreements_of(dossier):
        yield from _table(head, agreement_pairs(record), always=True)
    for head, pairs in evidence_tables(dossier):
        yield from _table(head, pairs, always=True)
    yield from _table("[choices]", _others(dossier.choices, Choices()))


def _table(head: str, pairs: Pairs, *, always: bool = False) -> Iterator[str]:
    """A table with an empty line before it; an empty one only where its presence says something."""
    lines = list(_pairs(pairs))
    if lines or always:
        yield ""
        yield head
        yield from lines


def _pairs(pairs: Pairs) -> Iterator[str]:
    for key, value in pairs:
        if value is not None:
            yield f"{key} = {_value(key, value)}"


def _value(key: str, value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Fraction):
        return f'"{number(value, clock=key in HOURS_KEYS)}"'
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, tuple):
        return "[" + ", ".join(quoted(word) for word in value) + "]"
    return quoted(value.isoformat("minutes")) if isinstance(value, time) else str(value)


def quoted(text: str) -> str:
    """A TOML basic string."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    return '"' + "".join(_escaped(character) for character in text) + '"'


def _escaped(character: str) -> str:
    if character in ESCAPES:
        return ESCAPES[character]
    if character.isprintable():
        return character
    code = ord(character)
    if 0xD800 <= code <= 0xDFFF:  # half a character, from a file name that is no text: TOML cannot hold it
        return "\N{REPLACEMENT CHARACTER}"
    return f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}"


def number(value: Fraction, *, clock: bool = False) -> str:
    """An exact number: decimals where it has an end, hours and minutes where those are exact, else a fraction.

    Amounts have at least two decimals; hours as many as they need.
    """
    places = _places(value.denominator)
    if places is not None:
        return decimal(value, places if clock else max(places, 2))
    if clock and value >= 0 and 60 % value.denominator == 0:
        minutes = int(value * 60)
        return f"{minutes // 60}:{minutes % 60:02d}"
    return f"{value.numerator}/{value.denominator}"


def _places(denominator: int) -> int | None:
    """How many decimals a fraction with this denominator has; None when they never end."""
    places = 0
    while 10**places % denominator:
        places += 1
        if places > denominator.bit_length():
            return None
    return places


def _others(record: object, default: object, without: tuple[str, ...] = ()) -> Pairs:
    """The fields of a record that are not as they are by default, under their own names."""
    names = [one.name for one in fields(record) if one.name not in without]  # type: ignore[arg-type]
    return [(name, getattr(record, name)) for name in names if getattr(record, name) != getattr(default, name)]


def _worker(worker: Worker) -> Pairs:
    return [("name", worker.name or None), ("birth_date", worker.birth_date), *_others(
        worker, Worker(), without=("name", "birth_date"))]  # fmt: skip


def _party(party: Party) -> Pairs:
    return [("name", party.name), ("role", party.role), *_others(party, Party(""), without=("name", "role"))]


def _employment(employment: Employment) -> Pairs:
    pairs = _others(employment, Employment())
    return [(key, tuple(WEEKDAYS[day] for day in employment.weekdays) if key == "weekdays" else value)
            for key, value in pairs]  # fmt: skip


def _dismissal(dismissal: Dismissal) -> Pairs:
    return [("date", dismissal.day), ("by", dismissal.by), ("contested", dismissal.contested)]


def _mandate(mandate: Mandate) -> Pairs:
    return [("date", mandate.day), ("account", mandate.account)]


def _hours(hours: WorkedHours) -> Pairs:
    later = hours.made if hours.made != "at_the_time" else None
    kind = hours.kind if hours.kind != "work" else None
    return [*_amount_of(hours), *_band(hours.band), ("source", hours.source), ("made", later), ("kind", kind),
            ("note", hours.note)]  # fmt: skip


def _band(band: Band | None) -> Pairs:
    return [("low", band.low), ("likely", band.likely), ("high", band.high)] if band else []


def _amount_of(hours: WorkedHours) -> Pairs:
    """The form of the hours: a span with hours per week, a week, a day or a shift."""
    first, last = hours.span.first, hours.span.last
    if hours.per_week:
        return [("from", first), ("through", last), ("hours_per_week", hours.hours)]
    if hours.begin is not None or hours.end is not None:
        pause = hours.break_minutes or None
        return [("date", first), ("begin", hours.begin), ("end", hours.end), ("break_minutes", pause),
                ("hours", hours.hours)]  # fmt: skip
    if first == last:
        return [("date", first), ("hours", hours.hours)]
    return [("week", week_name(first)), ("hours", hours.hours)]


def _span(span: Span) -> Pairs:
    return [("from", span.first), ("through", span.last)]


@lru_cache(KEPT)
def _hours_lines(hours: WorkedHours) -> tuple[str, ...]:
    return tuple(_table("[[hours]]", _hours(hours)))


@lru_cache(KEPT)
def _payslip_lines(payslip: Payslip) -> tuple[str, ...]:
    return tuple(_payslip(payslip))


def _payslip(payslip: Payslip) -> Iterator[str]:
    yield from _table(
        "[[payslip]]",
        [*_span(payslip.span), ("document", payslip.document), ("hours", payslip.hours),
         ("hourly_wage", payslip.hourly_wage), ("minimum_printed", payslip.minimum_printed),
         ("employer", payslip.employer), ("gross", payslip.gross), ("net", payslip.net),
         ("cumulative", payslip.cumulative)],
    )  # fmt: skip
    yield from _rows("items", (_item(item) for item in payslip.items))
    yield from _rows("deductions", (_deduction(deduction) for deduction in payslip.deductions))


def _rows(key: str, rows: Iterable[Pairs]) -> Iterator[str]:
    lines = [f"  {{ {', '.join(_pairs(row))} }}," for row in rows]
    if lines:
        yield from (f"{key} = [", *lines, "]")


def _item(item: PayslipItem) -> Pairs:
    pairs: Pairs = [("label", item.label), ("kind", item.kind), ("amount", item.amount), ("for_year", item.for_year)]
    return [*pairs, ("outside", item.outside or None), ("split_from", item.split_from), ("in_terms", item.in_terms)]


def _deduction(deduction: Deduction) -> Pairs:
    facts: Pairs = [(key, getattr(deduction, key)) for key in EVIDENCE]
    return [("label", deduction.label), ("kind", deduction.kind), ("amount", deduction.amount), *facts]


def _payment(payment: Payment) -> Pairs:
    return [("date", payment.day), ("amount", payment.amount), ("channel", payment.channel),
            ("payer", payment.payer), *_span(payment.span)]  # fmt: skip


def _interruption(interruption: Interruption) -> Pairs:
    kind = interruption.kind if interruption.kind != "letter" else None
    return [("sent_on", interruption.sent_on), ("received_on", interruption.received_on),
            ("party", interruption.party), ("kind", kind)]  # fmt: skip


def _complaint(complaint: Complaint) -> Pairs:
    return [("date", complaint.day), ("to", complaint.to), ("channel", complaint.channel),
            ("about", complaint.about), ("proof", complaint.proof)]  # fmt: skip
