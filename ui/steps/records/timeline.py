"""The pay periods in a row: slip seen, doubtful, only a payment, nothing at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from wml_claim.notation import SHORT_MONTHS, days
from wml_claim.span import Span

if TYPE_CHECKING:
    from wml_claim.assessment import Assessment, Period
    from wml_claim.dossier import Dossier

SlotState = Literal["same", "doubt", "one", "gap"]


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecordsTimeline", text)


@dataclass(frozen=True, slots=True)
class Slot:
    """One pay period. `inside`: it touches the six months of the verdict; `deficient`: the records fail there.

    `cash`: the worker received cash for it.
    """

    span: Span
    state: SlotState
    label: str
    inside: bool
    deficient: bool
    cash: bool = False

    @property
    def words(self) -> str:
        """The period and its state in a sentence."""
        parts = [f"{days(self.span.first, self.span.last)}: {state_words(self.state)}"]
        if self.cash:
            parts.append(_tr("wel contant geld ontvangen"))
        if self.deficient:
            parts.append(_tr("administratie ondeugdelijk"))
        if self.inside:
            parts.append(_tr("binnen de zes maanden"))
        return ", ".join(parts)


def state_words(state: str) -> str:
    """What a slot's state means."""
    return {
        "same": _tr("strook gezien"),
        "doubt": _tr("strook met twijfel"),
        "one": _tr("geen strook, wel betaling"),
        "gap": _tr("geen strook, geen bewijs van betaling"),
    }[state]


def slots(dossier: Dossier, assessment: Assessment) -> tuple[Slot, ...]:
    """The periods whose pay day has come, in order."""
    from wml_claim.rules.hours_basis import presumed_window

    start = dossier.employment.start
    until = dossier.employed_until(assessment.on)
    window = presumed_window(until, start) if start and start <= until else None
    doubtful = {document.name for document in dossier.documents if document.state == "doubtful"}
    odd = [
        span
        for finding in assessment.records.findings
        if finding.holds and finding.code in ("payslip_does_not_add_up", "bank_differs_from_slip")
        for span in finding.spans
    ]
    return tuple(
        Slot(
            period.span,
            _state(period, doubtful, odd),
            _label(period.span, dossier.employment.pay_period),
            bool(window and period.span.overlap(window)),
            period.span in assessment.records.deficient_periods,
            any(payment.channel == "cash" for payment in period.payments),
        )
        for period in assessment.documented.periods
    )


def _state(period: Period, doubtful: set[str], odd: list[Span]) -> SlotState:
    if period.payslips:
        in_doubt = any(slip.document in doubtful for slip in period.payslips)
        return "doubt" if in_doubt or any(span.overlap(period.span) for span in odd) else "same"
    return "one" if any(payment.channel == "bank" for payment in period.payments) else "gap"


def _label(span: Span, kind: str | None) -> str:
    week = span.first.isocalendar().week
    if kind == "month":
        return SHORT_MONTHS[span.first.month - 1]
    return str(min((week - 1) // 4, 12) + 1) if kind == "four_weeks" else str(week)


def summary(found: tuple[Slot, ...], kind: str | None) -> str:
    """How many periods have a slip: "34 van 35 weken"."""
    seen = sum(1 for slot in found if slot.state in ("same", "doubt"))
    units = {"month": _tr("maanden"), "four_weeks": _tr("tijdvakken"), "week": _tr("weken")}
    return _tr("{seen} van {all} {units}").format(
        seen=seen, all=len(found), units=units.get(kind or "", _tr("tijdvakken"))
    )
