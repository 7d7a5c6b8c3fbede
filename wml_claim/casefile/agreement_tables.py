"""The tables of a case file about what was agreed or happened beyond the papers: [on_call], [sickness], [leave] ...

One description per table serves reading and writing: the record, its table and its keys in order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import MISSING, dataclass, fields
from fractions import Fraction
from typing import Any

from wml_claim.agreements import (
    CONTRACTS,
    STEPS,
    CalledOff,
    CashBack,
    ChainStep,
    Leave,
    LeaveYear,
    OnCall,
    PartPayment,
    Settlement,
    Sickness,
    TimeOff,
    WorkedFor,
)
from wml_claim.casefile.table import Table
from wml_claim.dossier import Dossier
from wml_claim.notation import decimal
from wml_claim.records import HOURS_SOURCES
from wml_claim.span import Span, add_months, calendar_month

Ask = Callable[[Table, str], Any]
MOST_NOTICE, LEAST_NOTICE = 96, 24
"""Hours of notice of a call: four days, or less by cao but never under a day (art. 7:628a BW)."""
SETTLEMENT_MONTHS = 12


def _flag(table: Table, key: str) -> bool | None:
    return table.flag(key)


def _day(table: Table, key: str) -> Any:
    return table.day(key)


def _needed_day(table: Table, key: str) -> Any:
    return table.day(key, required=True)


def _text(table: Table, key: str) -> str | None:
    return table.text(key)


def _needed_text(table: Table, key: str) -> str | None:
    return table.text(key, required=table.needed(True)) or ("" if table.faults.draft else None)


def _clock(table: Table, key: str) -> Any:
    return table.clock(key)


def _hours(table: Table, key: str) -> Fraction | None:
    return table.hours(key)


def _needed_hours(table: Table, key: str) -> Fraction | None:
    return table.hours(key, required=True)


def _amount(table: Table, key: str) -> Fraction | None:
    return table.amount(key)


def _needed_amount(table: Table, key: str) -> Fraction | None:
    return table.amount(key, required=True)


def _span(table: Table, _: str) -> Span | None:
    return table.span()


def _span_named(table: Table, _: str) -> Span | None:
    """A span that may be left out; one of its ends alone is a fault."""
    return table.span(required=table.has("from") or table.has("through"))


def _answer(table: Table, key: str) -> str | None:
    return table.choice(key, ("yes", "no", "unknown"))


def _one_of(*words: str, required: bool = False) -> Ask:
    return lambda table, key: table.choice(key, words, required=required)


def _whole(most: int) -> Ask:
    return lambda table, key: table.whole(key, most)


def _needed_year(table: Table, key: str) -> int | None:
    table.get(key, "een jaar als 2025", True)
    return table.whole(key, 2199) if table.has(key) else None


@dataclass(frozen=True, slots=True)
class Form:
    """One table: the field of the dossier, the record, and per field of the record its key and how to ask for it."""

    name: str
    field: str
    record: type[Any]
    keys: tuple[tuple[str, str, Ask], ...]  # key, field, question
    many: bool = True

    def read(self, table: Table) -> Any:
        """The record, None when a value that it needs is missing or wrong."""
        values = {field: ask(table, key) for key, field, ask in self.keys}
        table.close()
        known = {field: value for field, value in values.items() if value is not None}
        needed = {one.name for one in fields(self.record) if one.default is MISSING}
        return self.record(**known) if needed <= set(known) else None

    def pairs(self, record: Any) -> list[tuple[str, Any]]:
        """Keys and values, defaults left out."""
        defaults = {one.name: one.default for one in fields(self.record)}
        found: list[tuple[str, Any]] = []
        for key, field, _ in self.keys:
            value = getattr(record, field)
            if isinstance(value, Span):
                found += [("from", value.first), ("through", value.last)]
            elif value != defaults[field]:
                found.append((key, value))
        return found


FORMS = (
    Form("on_call", "on_call", OnCall, (
        ("contract", "contract", _flag), ("fixed_times", "fixed_times", _flag),
        ("notice_hours", "notice_hours", _whole(MOST_NOTICE)), ("notice_source", "notice_source", _text)), False),
    Form("called_off", "called_off", CalledOff, (
        ("date", "day", _needed_day), ("hours", "hours", _needed_hours), ("told_on", "told_on", _day),
        ("told_at", "told_at", _clock), ("begin", "begin", _clock), ("changed", "changed", _flag),
        ("source", "source", _one_of(*HOURS_SOURCES)))),
    Form("sickness", "sickness", Sickness, (
        ("first_day", "first_day", _day), ("waiting_days", "waiting_days", _whole(2)),
        ("waiting_days_agreed", "waiting_days_agreed", _answer)), False),
    Form("time_off", "time_off", TimeOff, (
        ("agreed_on", "agreed_on", _day), ("allowed_by_cao", "allowed_by_cao", _answer), ("cao", "cao", _text)), False),
    Form("settlement", "settlements", Settlement, (
        ("", "span", _span), ("cao", "cao", _text), ("hours", "hours", _hours))),
    Form("leave", "leave", Leave, (
        ("extra_per_year", "extra_per_year", _hours), ("paid_at_end", "paid_at_end", _amount)), False),
    Form("leave_year", "leave_years", LeaveYear, (
        ("year", "year", _needed_year), ("taken", "taken", _needed_hours), ("unable", "unable", _flag))),
    Form("part_payment", "part_payments", PartPayment, (
        ("date", "day", _needed_day), ("amount", "amount", _needed_amount), ("payer", "payer", _text),
        ("", "span", _span_named))),
    Form("cash_back", "cash_back", CashBack, (
        ("date", "day", _needed_day), ("amount", "amount", _needed_amount), ("", "span", _span),
        ("proof", "proof", _text))),
    Form("worked_for", "worked_for", WorkedFor, (
        ("party", "party", _needed_text), ("", "span", _span), ("contract", "contract", _one_of(*CONTRACTS)))),
    Form("chain_step", "chain_steps", ChainStep, (
        ("party", "party", _needed_text), ("kind", "kind", _one_of(*STEPS, required=True)),
        ("date", "day", _needed_day))),
)  # fmt: skip
_BY_RECORD = {form.record: form for form in FORMS}


def read_agreements(top: Table) -> dict[str, Any]:
    """The fields of a dossier that these tables fill."""
    found: dict[str, Any] = {}
    for form in FORMS:
        if form.many:
            records = (form.read(table) for table in top.tables(form.name))
            found[form.field] = tuple(record for record in records if record is not None)
        else:
            table = top.table(form.name)
            found[form.field] = form.read(table) if table else None
    return found


def agreements_of(dossier: Dossier) -> Iterator[tuple[str, object]]:
    """The head of its table and the record, in the order of the format."""
    for form in FORMS:
        value = getattr(dossier, form.field)
        if form.many:
            yield from ((f"[[{form.name}]]", record) for record in value)
        elif value is not None:
            yield f"[{form.name}]", value


def agreement_pairs(record: object) -> list[tuple[str, Any]]:
    """Keys and values of one record."""
    return _BY_RECORD[type(record)].pairs(record)


def check_agreements(dossier: Dossier) -> Iterator[tuple[str, str, str]]:
    """What cannot be true of these facts: (table, key, sentence)."""
    yield from _notice(dossier.on_call)
    yield from _settlements(dossier.settlements)
    yield from _positive("called_off", "hours", [one.hours for one in dossier.called_off])
    yield from _positive("part_payment", "amount", [one.amount for one in dossier.part_payments])
    yield from _positive("cash_back", "amount", [one.amount for one in dossier.cash_back])
    names = [party.name for party in dossier.parties]
    yield from _parties("worked_for", [one.party for one in dossier.worked_for], names)
    yield from _parties("chain_step", [one.party for one in dossier.chain_steps], names)
    yield from _leave(dossier)


def _notice(terms: OnCall | None) -> Iterator[tuple[str, str, str]]:
    if terms is None or terms.notice_hours is None:
        return
    if terms.notice_hours < LEAST_NOTICE:
        what = f"waarde {terms.notice_hours} kan niet; verwacht: {LEAST_NOTICE} t/m {MOST_NOTICE} uur (art. 7:628a BW)."
        yield "tabel [on_call]", "notice_hours", what
    if not (terms.notice_source or "").strip():
        yield "tabel [on_call]", "notice_source", "ontbreekt; verwacht: de cao die de termijn verkort."


def _settlements(settlements: tuple[Settlement, ...]) -> Iterator[tuple[str, str, str]]:
    """Whole calendar months, at most twelve, that do not overlap (art. 11(2) WML)."""
    for number, one in enumerate(settlements, 1):
        where = f"tabel [[settlement]] nr. {number}"
        first, last = one.span.first, one.span.last
        if first.day != 1 or calendar_month(last).last != last:
            yield where, "from", "de verrekenperiode bestaat niet uit hele maanden; verwacht: hele kalendermaanden."
        elif last >= add_months(first, SETTLEMENT_MONTHS):
            yield (
                where,
                "through",
                f"de verrekenperiode duurt langer dan {SETTLEMENT_MONTHS} maanden (art. 11 lid 2 WML).",
            )
        if any(one.span.overlap(other.span) for other in settlements[: number - 1]):
            yield where, "from", "overlapt een eerdere verrekenperiode; verwacht: periodes na elkaar."


def _positive(name: str, key: str, values: list[Fraction]) -> Iterator[tuple[str, str, str]]:
    for number, value in enumerate(values, 1):
        if value <= 0:
            yield f"tabel [[{name}]] nr. {number}", key, f"waarde {decimal(value)} kan niet; verwacht: meer dan 0."


def _parties(name: str, used: list[str], known: list[str]) -> Iterator[tuple[str, str, str]]:
    listed = ", ".join(f"“{one}”" for one in known)
    for number, party in enumerate(used, 1):
        if party not in known:
            what = f"waarde “{party}” is geen partij van deze zaak; verwacht: een van {listed}."
            yield f"tabel [[{name}]] nr. {number}", "party", what


def _leave(dossier: Dossier) -> Iterator[tuple[str, str, str]]:
    years = [one.year for one in dossier.leave_years]
    for number, one in enumerate(dossier.leave_years, 1):
        where = f"tabel [[leave_year]] nr. {number}"
        if one.taken < 0:
            yield where, "taken", f"waarde {decimal(one.taken)} kan niet; verwacht: 0 of meer."
        if one.year in years[: number - 1]:
            yield where, "year", f"{one.year} staat er twee keer; verwacht: elk jaar hoogstens één keer."
    if dossier.leave and min(dossier.leave.extra_per_year, dossier.leave.paid_at_end) < 0:
        yield "tabel [leave]", "", "heeft een waarde onder 0; verwacht: 0 of meer."
