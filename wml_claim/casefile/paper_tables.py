"""The tables of a case file that come from papers: [[hours]], [[payslip]] and [[payment]]."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from fractions import Fraction

from wml_claim.casefile.consistency import check_hours, check_payment, check_payslip, complain
from wml_claim.casefile.table import Table
from wml_claim.records import (
    DEDUCTION_KINDS,
    HOURS_KINDS,
    HOURS_SOURCES,
    ITEM_KINDS,
    Band,
    Deduction,
    Payment,
    Payslip,
    PayslipItem,
    WorkedHours,
)
from wml_claim.span import Span, iso_week_of

FORMS = (
    "date met begin en end",
    "date met hours",
    "week met hours",
    "from en through met hours_per_week",
)
"""The four forms of [[hours]], in words."""
EVIDENCE = ("mandate", "tenancy_copy", "certified_landlord", "paid_to_landlord", "policy_copy", "paid_by_bank",
            "agreed_in_writing")  # fmt: skip
"""The facts of a deduction (art. 13 WML); absent means unknown."""


def read_hours(top: Table) -> Iterator[WorkedHours]:
    """Every [[hours]] that can be read."""
    for table in top.tables("hours"):
        faults_before = len(table.faults.found)
        record = _one_hours(table)
        table.close()
        if record and not table.faults.draft and len(table.faults.found) == faults_before:
            complain(table.faults, table.where, check_hours(record))
        if record:
            yield record


def _one_hours(table: Table) -> WorkedHours | None:
    """One of the four forms. Keys of two forms in one table are a fault."""
    span, shift = _when(table), _shift(table)
    per_week = table.has("hours_per_week") or table.has("from")
    weekly, plain = table.hours("hours_per_week"), table.hours("hours")
    source = table.choice("source", HOURS_SOURCES, required=True)
    made = table.choice("made", ("at_the_time", "later"))
    kind = table.choice("kind", HOURS_KINDS)
    pause = table.whole("break_minutes", 1440)
    band, note = _band(table), table.text("note")
    if not _one_form(table) or span is None or source is None:
        return None
    return WorkedHours(
        span, source, weekly if per_week else plain, per_week, *shift, pause or 0,
        "later" if made == "later" else "at_the_time", kind or "work", band=band, note=note,
    )  # fmt: skip


def _band(table: Table) -> Band | None:
    """The range round the hours: `low` and `high`, with `likely` where it is not the hours that count."""
    low, likely, high = table.hours("low"), table.hours("likely"), table.hours("high")
    if low is None and high is None and likely is None:
        return None
    if low is None or high is None:
        if not table.faults.draft:
            table.fault("high" if high is None else "low", "ontbreekt; verwacht: low en high samen, als een bereik.")
        return None
    return Band(low, high, likely)


def _one_form(table: Table) -> bool:
    """Whether the keys of the table make exactly one of the four forms; a draft may miss a part."""
    if table.faults.draft:
        return True
    given = {key for key in ("date", "week", "from", "through", "begin", "end", "hours", "hours_per_week")
             if table.has(key)}  # fmt: skip
    forms: tuple[set[str], ...] = (
        {"date", "begin", "end"}, {"date", "hours"}, {"week", "hours"}, {"from", "through", "hours_per_week"},
    )  # fmt: skip
    if given not in forms:
        listed = ", ".join(sorted(given)) or "geen tijd of uren"
        table.fault("", f"heeft {listed}; verwacht: precies een van {'; '.join(FORMS)}.")
        return False
    if table.has("break_minutes") and "begin" not in given:
        table.fault("break_minutes", "hoort bij begin en end; verwacht: uren waar de pauze al af is.")
        return False
    return True


def _when(table: Table) -> Span | None:
    """The day, the ISO week or the span that the hours are about."""
    day, week = table.day("date"), table.text("week")
    span = table.span(required=False)
    if day is not None:
        return Span(day, day)
    if week is None:
        return span
    match = re.fullmatch(r"([0-9]{4})-W([0-9]{2})", week)
    if match is None:
        table.bad("week", "een ISO-week als “2025-W03”")
        return None
    try:
        return iso_week_of(int(match[1]), int(match[2]))
    except (ValueError, OverflowError):
        table.bad("week", f"een week die bestaat; {match[1]} heeft geen week {int(match[2])}")
        return None


def _shift(table: Table) -> tuple[time | None, time | None]:
    return table.clock("begin"), table.clock("end")


def read_payslips(top: Table) -> Iterator[Payslip]:
    """Every [[payslip]] that can be read."""
    for table in top.tables("payslip"):
        span, gross = table.span(), table.amount("gross", required=True)
        document, employer = table.text("document"), table.text("employer")
        hours, net = table.hours("hours"), table.amount("net")
        wage, minimum = table.amount("hourly_wage"), table.amount("minimum_printed")
        cumulative = table.amount("cumulative")
        before = len(table.faults.found)
        items, deductions = tuple(_items(table)), tuple(_deductions(table))
        whole = len(table.faults.found) == before
        table.close()
        if span is None or gross is None:
            continue
        payslip = Payslip(span, gross, net, items, deductions, hours, wage, minimum, employer, None, document)
        payslip = replace(payslip, cumulative=cumulative) if cumulative is not None else payslip
        if whole and not table.faults.draft:
            complain(table.faults, table.where, check_payslip(payslip))
        yield payslip


def _items(payslip: Table) -> Iterator[PayslipItem]:
    for row in payslip.rows("items"):
        label, kind, amount = _row(row, ITEM_KINDS)
        year, outside = row.whole("for_year", 2199), row.flag("outside")
        split_from, in_terms = row.text("split_from"), row.flag("in_terms")
        row.close()
        if kind and amount is not None:
            yield PayslipItem(label, kind, amount, year, bool(outside), split_from, in_terms)


def _deductions(payslip: Table) -> Iterator[Deduction]:
    for row in payslip.rows("deductions"):
        label, kind, amount = _row(row, DEDUCTION_KINDS)
        evidence = [row.flag(key) for key in EVIDENCE]
        row.close()
        if kind and amount is not None:
            yield Deduction(label, kind, amount, *evidence)


def _row(row: Table, kinds: tuple[str, ...]) -> tuple[str, str | None, Fraction | None]:
    label = row.text("label", required=row.needed(True))
    return label or "", row.choice("kind", kinds, required=True), row.amount("amount", required=True)


def read_payments(top: Table) -> Iterator[Payment]:
    """Every [[payment]] that can be read."""
    for table in top.tables("payment"):
        day, amount = table.day("date", required=True), table.amount("amount", required=True)
        channel = table.choice("channel", ("bank", "cash"), required=True)
        payer, span = table.text("payer"), table.span()
        table.close()
        if day is None or amount is None or span is None or channel is None:
            continue
        payment = Payment(day, amount, "cash" if channel == "cash" else "bank", span, payer)
        if not table.faults.draft:
            complain(table.faults, table.where, check_payment(payment))
        yield payment
