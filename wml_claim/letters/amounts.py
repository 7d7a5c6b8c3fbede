"""The tables of amounts that the papers share: the overview and the pay periods. Gross and net never meet in a sum."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal

from wml_claim.claim import GROSS_KINDS, Item, ItemKind
from wml_claim.letters.document import Column, Row, Table
from wml_claim.letters.heads import NET_KINDS
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


def increase_over(sheet: Sheet, kinds: tuple[ItemKind, ...]) -> Fraction:
    """The statutory increase over the items of some kinds."""
    return sum((item.increase.value for item in sheet.claim.items if item.kind in kinds), Fraction(0))


def overview(matter: Matter, sheet: Sheet) -> Table:
    """All heads of claim with their articles; gross and net apart, no grand total.

    After part payments every head has three amounts: owed, paid on it, left.
    """
    names = ("amount",) if sheet.balance is None else ("owed", "on_account", "left")
    columns = (
        Column(matter.label("common.column_item"), weight=1),
        Column(matter.label("common.column_basis")),
        *(Column(matter.label(f"common.column_{name}"), "right") for name in names),
    )
    return Table(columns, tuple(_Overview(matter, sheet).rows()))


class _Overview:
    """The rows of the overview, with one amount each or, after part payments, three."""

    def __init__(self, matter: Matter, sheet: Sheet) -> None:
        self.matter, self.sheet, self.label = matter, sheet, matter.label
        self.owed, self.open = sheet.owed, sheet.open

    def rows(self) -> Iterator[Row]:
        """Gross, net and the rest."""
        yield from self._gross()
        yield from self._net()
        yield from self._other()

    def _row(
        self, label: str, basis: str, owed: Fraction, left: Fraction, kind: Literal["plain", "total"] = "plain"
    ) -> Iterator[Row]:
        if not owed and kind == "plain":
            return
        amounts = (owed,) if self.sheet.balance is None else (owed, owed - left, left)
        texts = (euro(amount) if amount or len(amounts) == 1 or kind == "total" else "–" for amount in amounts)
        yield Row((label, self.label(basis) if basis else "", *texts), kind)

    def _group(self, name: str) -> Row:
        width = 3 if self.sheet.balance is None else 5
        return Row((self.label(f"common.group_{name}"), *("" for _ in range(width - 1))), "group")

    def _gross(self) -> Iterator[Row]:
        label, owed, left = self.label, self.owed, self.open
        if not owed.principal_gross:
            return
        yield self._group("gross")
        yield from self._wages()
        yield from self._row(label("common.row_holiday"), "common.basis_holiday", owed.holiday, left.holiday)
        yield from self._row(label("common.row_leave"), "common.basis_leave", owed.leave, left.leave)
        yield from self._increase(owed.increase_gross, left.increase_gross)
        total = "common.row_gross_before" if owed.set_off else "common.row_gross"
        yield from self._row(label(total), "", owed.gross, left.gross, "total")
        if owed.set_off:
            yield self._group("set_off")
            text = label("common.row_set_off", periods=self._periods(len(self.sheet.provisional)))
            yield from self._row(text, "", owed.set_off, left.set_off)

    def _wages(self) -> Iterator[Row]:
        label, sheet = self.label, self.sheet
        basis = "common.basis_agreed" if self.matter.dossier.choices.claim_agreed_wage else "common.basis_wage"
        full = [line for line in sheet.claimed if not line.set_off]
        base = [line.base for line in full if line.base]
        extra = [line.extra for line in full if line.extra]
        counted = self._periods(len(base))
        yield from self._row(label("common.row_wage", periods=counted), basis, *self._items(base))
        yield from self._row(label("common.row_extra"), "common.basis_extra", *self._items(extra))
        owed, left = (sum(amounts, Fraction(0)) for amounts in (
            [line.gross for line in sheet.provisional], [line.left for line in sheet.provisional]
        ))  # fmt: skip
        counted = self._periods(len(sheet.provisional))
        yield from self._row(label("common.row_provisional", periods=counted), basis, owed, left)

    def _items(self, items: list[Item]) -> tuple[Fraction, Fraction]:
        """What was owed on some items and what is left of it."""
        owed = sum((item.amount.value for item in items), Fraction(0))
        paid = sum((rest.principal_paid.value for item, rest in self.sheet.rests if item in items), Fraction(0))
        return owed, owed - paid

    def _periods(self, count: int) -> str:
        return self.matter.texts.counted("pay_period", count)

    def _increase(self, owed: Fraction, left: Fraction) -> Iterator[Row]:
        text = self.label("common.row_increase", percent=percent(self.matter))
        yield from self._row(text, "common.basis_increase", owed, left)

    def _net(self) -> Iterator[Row]:
        owed, left = self.owed, self.open
        if not owed.deductions:
            return
        yield self._group("net")
        text = self.label("common.row_deductions")
        yield from self._row(text, "common.basis_deductions", owed.deductions, left.deductions)
        yield from self._increase(owed.increase_net, left.increase_net)
        yield from self._row(self.label("common.row_net"), "", owed.net, left.net, "total")

    def _other(self) -> Iterator[Row]:
        owed, left = self.owed, self.open
        if not owed.interest + owed.costs:
            return
        yield self._group("other")
        yield from self._row(self.label("common.row_interest"), "common.basis_interest", owed.interest, left.interest)
        yield from self._row(self.label("common.row_costs"), "common.basis_costs", owed.costs, left.costs)


def percent(matter: Matter) -> str:
    """The highest percentage of the statutory increase that is claimed."""
    return exact(matter.dossier.choices.increase_cap_percent)


def period_table(matter: Matter, sheet: Sheet) -> Table:
    """The pay periods with wages to claim, one line each, and their totals."""
    names = ["line", "period", "hours", "due", "paid", *claimed_columns(sheet)]
    columns = tuple(
        Column(matter.label(f"common.column_{name}"), "left" if name in ("line", "period") else "right")
        for name in names
    )
    rows = tuple(Row(tuple(_cells(line)[name] for name in names)) for line in sheet.claimed)
    whole = [line.period for line in sheet.claimed if line.whole]
    sums = {
        "hours": sum((period.hours.value for period in whole), Fraction(0)),
        "due": sum((period.due.value for period in whole), Fraction(0)),
        "paid": sum((line.paid or Fraction(0) for line in sheet.claimed), Fraction(0)),
        "claimed": sheet.gross,
        "short": sheet.gross,
        "on_account": sum((line.on_account for line in sheet.claimed), Fraction(0)),
        "left": sum((line.left for line in sheet.claimed), Fraction(0)),
        "set_off": sheet.set_off,
    }
    total = Row(("", matter.label("common.total"), *(number(sums[name]) for name in names[2:])), "total")
    return Table(columns, (*rows, total))


def claimed_columns(sheet: Sheet) -> list[str]:
    """The columns of what is claimed of a pay period: after part payments also what was paid on it and what is left."""
    names = ["claimed"] if sheet.balance is None else ["short", "on_account", "left"]
    return names + (["set_off"] if sheet.set_off else [])


def _cells(line: Line) -> dict[str, str]:
    period = line.period
    return {
        "line": str(line.number),
        "period": days(period.span.first, period.span.last),
        "hours": number(period.hours.value) if line.whole else "–",
        "due": number(period.due.value) if line.whole else "–",
        "paid": "–" if line.paid is None else number(line.paid),
        "claimed": number(line.gross),
        "short": number(line.gross),
        "on_account": number(line.on_account) if line.on_account else "–",
        "left": number(line.left) if line.left else "–",
        "set_off": number(line.set_off) if line.set_off else "",
    }


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
