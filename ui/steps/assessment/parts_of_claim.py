"""The claim as the lines of one explanation: wages with their periods, and every other part of the total."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.steps.assessment.bars import kind_of, period_title
from wml_claim.assessment import Assessment
from wml_claim.claim import Claim, claimed_wages
from wml_claim.explain import Line, explain
from wml_claim.span import Span

if TYPE_CHECKING:
    from wml_claim.figure import Figure


def _tr(text: str) -> str:
    return QCoreApplication.translate("PartsOfClaim", text)


@dataclass(frozen=True, slots=True)
class Parts:
    """The lines, the wages first; `spans` are the pay periods that stand under the wages, in order."""

    lines: tuple[Line, ...]
    spans: tuple[Span, ...]


def parts_of(assessment: Assessment, claim: Claim) -> Parts:
    """Every part of the claim above zero; the court fee stands apart and is in no total."""
    spans = tuple(_spans(assessment, claim))
    wages = _wages(claimed_wages(assessment, claim), assessment, spans)
    totals = claim.totals
    others = [
        (totals.holiday_allowance, _tr("Vakantiebijslag"), "art. 15 WML"),
        (totals.leave, _tr("Verlof bij het einde"), "art. 7:641 BW"),
        (totals.unlawful_deductions, _tr("Onterecht ingehouden, netto"), "art. 13 WML"),
        (totals.statutory_increase, _increase(assessment), "art. 7:625 BW"),
        (totals.statutory_interest, _tr("Wettelijke rente"), "art. 6:119 BW"),
        (totals.collection_costs, _tr("Incassokosten"), "art. 6:96 BW"),
        (totals.court_fee, _tr("Griffierecht, apart"), ""),
    ]
    lines = [
        replace(explain(figure), label=label, article=article or None, note="")
        for figure, label, article in others
        if figure is not None and figure.value
    ]
    return Parts((wages, *lines), spans)


def _spans(assessment: Assessment, claim: Claim) -> Iterator[Span]:
    claimed = {item.span for item in claim.items if item.kind in ("shortfall", "extra_hours")}
    scenario = assessment.scenarios[claim.scenario]
    return (period.span for period in (scenario.periods if scenario else ()) if period.span in claimed)


def _wages(wages: Figure, assessment: Assessment, spans: tuple[Span, ...]) -> Line:
    kind = kind_of(spans, assessment.dossier.employment.pay_period)
    told = explain(wages)
    children = tuple(
        replace(child, label=period_title(kind, span)) for child, span in zip(told.children, spans, strict=True)
    )
    return replace(told, label=_wages_label(kind, len(spans)), note="", children=children)


def _wages_label(kind: str | None, count: int) -> str:
    one, many = {
        "week": (_tr("Te weinig loon, 1 week"), _tr("Te weinig loon, {n} weken")),
        "month": (_tr("Te weinig loon, 1 maand"), _tr("Te weinig loon, {n} maanden")),
    }.get(kind or "", (_tr("Te weinig loon, 1 periode"), _tr("Te weinig loon, {n} perioden")))
    return one if count == 1 else many.format(n=count)


def _increase(assessment: Assessment) -> str:
    from wml_claim.notation import exact

    percent = exact(assessment.dossier.choices.increase_cap_percent)
    return _tr("Wettelijke verhoging, ten hoogste {n} %").format(n=percent)
