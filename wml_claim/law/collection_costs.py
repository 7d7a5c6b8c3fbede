"""The extrajudicial collection costs (art. 6:96 BW; Besluit vergoeding voor buitengerechtelijke incassokosten)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from wml_claim.figure import EURO, ONE, Figure
from wml_claim.law.table import Head, LawTableError, Row, Table, TableInfo
from wml_claim.notation import euro, exact


@dataclass(frozen=True, slots=True)
class Bracket:
    """The share of the part of the principal above `over`, up to `up_to` (None: no end), in euro."""

    over: Fraction
    up_to: Fraction | None
    percent: Figure


@dataclass(frozen=True, slots=True)
class CollectionCosts:
    """The staircase, its least and greatest outcome in euro before VAT, and the VAT rate as a share."""

    head: Head
    info: TableInfo
    brackets: tuple[Bracket, ...]
    minimum: Figure
    maximum: Figure
    vat: Figure


def collection_costs(table: Table) -> CollectionCosts:
    """The costs from their table. LawTableError when the staircase has a gap or an amount is absent."""
    brackets: list[Bracket] = []
    single: dict[str, Figure] = {}
    told = []
    for row in table.rows:
        kind = row.required("kind")
        if kind == "bracket":
            brackets.append(_bracket(table, row, brackets))
        elif kind == "vat":
            single[kind] = Figure(row.percent("percent"), ONE, "btw-tarief", table.origin(row, kind))
        elif kind in ("minimum", "maximum"):
            label = f"{kind} van de incassokosten"
            single[kind] = Figure(row.number("amount"), EURO, label, table.origin(row, kind))
        else:
            raise row.error("kind", f"“{kind}” is onbekend")
        told.append(_told(row))
    for kind in ("minimum", "maximum", "vat"):
        if kind not in single:
            raise LawTableError(table.rows[0].file, "bestand", "kind", f"de rij “{kind}” ontbreekt")
    if not brackets or brackets[-1].up_to is not None:
        raise LawTableError(table.rows[0].file, "bestand", "up_to", "de laatste schijf moet open zijn")
    info = table.info(tuple(told))
    return CollectionCosts(table.head, info, tuple(brackets), single["minimum"], single["maximum"], single["vat"])


def _bracket(table: Table, row: Row, before: list[Bracket]) -> Bracket:
    over, up_to = row.number("over"), row.number_or_none("up_to")
    expected = before[-1].up_to if before else Fraction(0)
    if over != expected:
        raise row.error("over", "sluit niet aan op de schijf ervoor")
    label = f"incassokosten over het deel boven {euro(over)}"
    return Bracket(
        over, up_to, Figure(row.percent("percent"), ONE, label, table.origin(row, f"bracket/{row.text('over')}"))
    )


def _told(row: Row) -> tuple[str, str]:
    kind = row.text("kind")
    if kind == "bracket":
        top = row.number_or_none("up_to")
        end = f" tot en met {euro(top)}" if top is not None else ""
        text = f"{exact(row.number('percent'))} % over het deel boven {euro(row.number('over'))}{end}"
        return f"bracket/{row.text('over')}", text
    if kind == "vat":
        return kind, f"btw: {exact(row.number('percent'))} %"
    return kind, f"{'ten minste' if kind == 'minimum' else 'ten hoogste'} {euro(row.number('amount'))}"
