"""claim(assessment, law): the items that are claimed, with increase, interest and costs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from wml_claim.assessment import Assessment
from wml_claim.dossier import ScenarioCode
from wml_claim.figure import Figure
from wml_claim.law import Law
from wml_claim.span import Span

ItemKind = Literal["shortfall", "extra_hours", "holiday_allowance", "unlawful_deductions"]


@dataclass(frozen=True, slots=True)
class Item:
    """One amount with its own due day. `working_days` late carry the statutory increase (art. 7:625 BW)."""

    kind: ItemKind
    span: Span
    due_day: date
    amount: Figure
    working_days: int
    increase: Figure
    interest: Figure
    provisional: bool
    barred: bool
    last_safe_day: date
    due: Figure | None = None  # shortfall items: what was due gross
    received: Figure | None = None  # provisional shortfall items: net money to be set off


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums in euro. `gross` and `net` are never added in a letter; `total` is an indication for costs and fee."""

    shortfall: Figure
    extra_hours: Figure
    holiday_allowance: Figure
    unlawful_deductions: Figure
    statutory_increase: Figure
    statutory_interest: Figure
    gross: Figure
    net: Figure
    collection_costs: Figure
    total: Figure
    barred: Figure
    cash_reclaimable: Figure
    court_fee: Figure | None  # None on an alternative


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the calculation rested on: program version, digest of the law tables, digest of the case."""

    version: str
    law: str
    case: str


@dataclass(frozen=True, slots=True)
class Claim:
    """The claim in one scenario. `items` are claimed; `barred_items` are kept out of every total."""

    on: date
    scenario: ScenarioCode
    items: tuple[Item, ...]
    barred_items: tuple[Item, ...]
    totals: Totals
    alternatives: Mapping[ScenarioCode, Claim]
    receipt: Receipt | None
    unverified_rows: tuple[str, ...]  # law rows used that nobody found a source for, in words

    def at_percent(self, cap: int) -> Figure:
        """The statutory increase if the court moderates it to at most `cap` percent (50/25/10/0 row)."""
        raise NotImplementedError


def claim(assessment: Assessment, law: Law) -> Claim:
    raise NotImplementedError
