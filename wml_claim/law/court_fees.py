"""The court fees of the kantonrechter (Wet griffierechten burgerlijke zaken), per year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal, NamedTuple

from wml_claim.figure import EURO, Figure
from wml_claim.law.table import Head, OutsideTable, Row, Table, TableInfo
from wml_claim.notation import euro

Claimant = Literal["natural", "low_income", "legal"]

_CLAIMANTS = {"natural": "natuurlijk persoon", "low_income": "onvermogende", "legal": "rechtspersoon"}


@dataclass(frozen=True, slots=True)
class CourtFee:
    """A fee in euro; `later_year_unknown`: the year asked for is not published yet and `year_used` stands in."""

    fee: Figure
    year_used: int
    later_year_unknown: bool


class _Tariff(NamedTuple):
    over: Fraction
    up_to: Fraction | None
    fee: Figure | None


@dataclass(frozen=True, slots=True)
class CourtFees:
    """The tariffs per year and kind of claimant."""

    head: Head
    info: TableInfo
    _tariffs: dict[tuple[int, str], tuple[_Tariff, ...]]

    def fee(self, year: int, claimant: Claimant, amount: Fraction) -> CourtFee:
        """The fee for a claim of `amount` euro, above `over` up to and including `up_to`.

        A year after the table is answered with the last known year, marked. A year before it, or a tariff of which
        the amount is not known, is OutsideTable. ValueError for an amount of nothing: nothing claimed, no fee.
        """
        if amount <= 0:
            raise ValueError("Zonder gevorderd bedrag is er geen griffierecht.")
        last = self.head.verified_through.year
        used = min(year, last)
        self.head.require(date(used, 1, 1))
        tariffs = self._tariffs[used, claimant]
        fee = next(found.fee for found in tariffs if found.up_to is None or amount <= found.up_to)
        if fee is None:
            raise self._unknown(used, claimant, amount)
        return CourtFee(fee, used, year > last)

    def _unknown(self, year: int, claimant: str, amount: Fraction) -> OutsideTable:
        what = f"het tarief {year} voor een {_CLAIMANTS[claimant]} bij een vordering van {euro(amount)} is niet bekend"
        head = self.head
        return OutsideTable(head.title, date(year, 1, 1), head.verified_from, head.verified_through, what)


def court_fees(table: Table) -> CourtFees:
    """The fees from their table. LawTableError when brackets do not join or a year lacks a kind of claimant."""
    tariffs: dict[tuple[int, str], tuple[_Tariff, ...]] = {}
    for row in table.rows:
        year, claimant = row.whole("year"), row.required("claimant")
        if claimant not in _CLAIMANTS:
            raise row.error("claimant", f"“{claimant}” is onbekend")
        before = tariffs.get((year, claimant), ())
        over, up_to = row.number("claim_over"), row.number_or_none("claim_up_to")
        if over != (before[-1].up_to if before else 0):
            raise row.error("claim_over", "sluit niet aan op de schijf ervoor")
        amount = row.number_or_none("fee")
        label = f"griffierecht {year}, {_CLAIMANTS[claimant]}"
        fee = None if amount is None else Figure(amount, EURO, label, table.origin(row, _key(row)))
        tariffs[year, claimant] = (*before, _Tariff(over, up_to, fee))
    _check_complete(table, tariffs)
    return CourtFees(table.head, table.info(tuple((_key(row), _told(row)) for row in table.rows)), tariffs)


def _check_complete(table: Table, tariffs: dict[tuple[int, str], tuple[_Tariff, ...]]) -> None:
    for year in range(table.head.verified_from.year, table.head.verified_through.year + 1):
        for claimant, words in _CLAIMANTS.items():
            found = tariffs.get((year, claimant))
            if not found or found[-1].up_to is not None:
                raise table.rows[0].error("claim_up_to", f"het tarief {year} voor een {words} is niet volledig")


def _key(row: Row) -> str:
    return f"{row.text('year')}/{row.text('claimant')}/{row.text('claim_over')}"


def _told(row: Row) -> str:
    fee, top = row.number_or_none("fee"), row.number_or_none("claim_up_to")
    amount = "bedrag niet bekend" if fee is None else euro(fee)
    end = f" tot en met {euro(top)}" if top is not None else ""
    who = _CLAIMANTS[row.text("claimant")]
    return f"{row.text('year')}, {who}, vordering boven {euro(row.number('claim_over'))}{end}: {amount}"
