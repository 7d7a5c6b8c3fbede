"""The tables of amounts that the papers share: the overview and the pay periods. Gross and net never meet in a sum."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from wml_claim.claim import GROSS_KINDS, ItemKind
from wml_claim.letters.document import Column, Row, Table
from wml_claim.letters.matter import Line, Matter, Sheet
from wml_claim.notation import day_long, days, euro, exact, number
from wml_claim.span import Span

__all__ = [
    "GROSS_KINDS",
    "NET_KINDS",
    "claimed_days",
    "claimed_span",
    "increase_over",
    "overview",
    "percent",
    "period_table",
]

NET_KINDS: tuple[ItemKind, ...] = ("unlawful_deductions",)


def increase_over(sheet: Sheet, kinds: tuple[ItemKind, ...]) -> Fraction:
    """The statutory increase over the items of some kinds."""
    return sum((item.increase.value for item in sheet.claim.items if item.kind in kinds), Fraction(0))


def overview(matter: Matter, sheet: Sheet) -> Table:
    """All heads of claim with their articles; gross and net apart, no grand total."""
    columns = (
        Column(matter.label("common.column_item"), weight=1),
        Column(matter.label("common.column_basis")),
        Column(matter.label("common.column_amount"), "right"),
    )
    rows = (*_gross(matter, sheet), *_net(matter, sheet), *_other(matter, sheet))
    return Table(columns, rows)


def _gross(matter: Matter, sheet: Sheet) -> Iterator[Row]:
    totals, label = sheet.claim.totals, matter.label
    full = [line for line in sheet.claimed if not line.set_off]
    base = sum((line.base.amount.value for line in full if line.base), Fraction(0))
    extra = sum((line.extra.amount.value for line in full if line.extra), Fraction(0))
    provisional = sum((line.gross for line in sheet.provisional), Fraction(0))
    increase = increase_over(sheet, GROSS_KINDS)
    holiday = totals.holiday_allowance.value
    if not sheet.gross + holiday + sheet.leave:
        return
    yield Row((label("common.group_gross"), "", ""), "group")
    basis = "common.basis_agreed" if matter.dossier.choices.claim_agreed_wage else "common.basis_wage"
    counted = matter.texts.counted("pay_period", sum(1 for line in full if line.base))
    yield from _row(matter, "common.row_wage", basis, base, periods=counted)
    yield from _row(matter, "common.row_extra", "common.basis_extra", extra)
    counted = matter.texts.counted("pay_period", len(sheet.provisional))
    yield from _row(matter, "common.row_provisional", basis, provisional, periods=counted)
    yield from _row(matter, "common.row_holiday", "common.basis_holiday", holiday)
    yield from _row(matter, "common.row_leave", "common.basis_leave", sheet.leave)
    yield from _row(matter, "common.row_increase", "common.basis_increase", increase, percent=percent(matter))
    total = "common.row_gross_before" if sheet.set_off else "common.row_gross"
    yield Row((label(total), "", euro(sheet.gross + holiday + sheet.leave + increase)), "total")
    if sheet.set_off:
        yield Row((label("common.group_set_off"), "", ""), "group")
        yield Row((label("common.row_set_off", periods=counted), "", euro(sheet.set_off)))


def _net(matter: Matter, sheet: Sheet) -> Iterator[Row]:
    withheld, increase = sheet.claim.totals.unlawful_deductions.value, increase_over(sheet, NET_KINDS)
    if not withheld:
        return
    yield Row((matter.label("common.group_net"), "", ""), "group")
    yield from _row(matter, "common.row_deductions", "common.basis_deductions", withheld)
    yield from _row(matter, "common.row_increase", "common.basis_increase", increase, percent=percent(matter))
    yield Row((matter.label("common.row_net"), "", euro(withheld + increase)), "total")


def _other(matter: Matter, sheet: Sheet) -> Iterator[Row]:
    totals = sheet.claim.totals
    if not totals.statutory_interest.value + totals.collection_costs.value:
        return
    yield Row((matter.label("common.group_other"), "", ""), "group")
    yield from _row(matter, "common.row_interest", "common.basis_interest", totals.statutory_interest.value)
    yield from _row(matter, "common.row_costs", "common.basis_costs", totals.collection_costs.value)


def _row(matter: Matter, key: str, basis: str, amount: Fraction, **fields: str) -> Iterator[Row]:
    if amount:
        yield Row((matter.label(key, **fields), matter.label(basis), euro(amount)))


def percent(matter: Matter) -> str:
    """The highest percentage of the statutory increase that is claimed."""
    return exact(matter.dossier.choices.increase_cap_percent)


def period_table(matter: Matter, sheet: Sheet) -> Table:
    """The pay periods with wages to claim, one line each, and their totals."""
    names = ["line", "period", "hours", "due", "paid", "claimed"] + (["set_off"] if sheet.set_off else [])
    columns = tuple(
        Column(matter.label(f"common.column_{name}"), "left" if name in ("line", "period") else "right")
        for name in names
    )
    rows = tuple(Row(_cells(line)[: len(names)]) for line in sheet.claimed)
    whole = [line.period for line in sheet.claimed if line.whole]
    sums = (
        sum((period.hours.value for period in whole), Fraction(0)),
        sum((period.due.value for period in whole), Fraction(0)),
        sum((line.paid or Fraction(0) for line in sheet.claimed), Fraction(0)),
        sheet.gross,
        sheet.set_off,
    )
    total = Row(("", matter.label("common.total"), *(number(value) for value in sums))[: len(names)], "total")
    return Table(columns, (*rows, total))


def _cells(line: Line) -> tuple[str, ...]:
    period = line.period
    span = days(period.span.first, period.span.last)
    figures = [number(figure.value) if line.whole else "–" for figure in (period.hours, period.due)]
    figures.append("–" if line.paid is None else number(line.paid))
    set_off = number(line.set_off) if line.set_off else ""
    return (str(line.number), span, *figures, number(line.gross), set_off)


def claimed_days(matter: Matter) -> Span:
    """From the first through the last day that wages are claimed over; the whole employment where only leave is."""
    sheet, start = matter.primary, matter.dossier.employment.start
    spans = [line.period.span for line in sheet.lines if line.difference or line.deduction]
    spans = spans or [year.span for year in sheet.holiday_years]
    if not spans and start:
        return Span(start, matter.dossier.employed_until(matter.on))
    return Span(min(span.first for span in spans), max(span.last for span in spans))


def claimed_span(matter: Matter) -> str:
    """The claimed days in words."""
    whole = claimed_days(matter)
    return f"{day_long(whole.first)} tot en met {day_long(whole.last)}"
