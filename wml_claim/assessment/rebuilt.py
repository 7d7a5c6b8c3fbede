"""Missing slips that later slips let us work out: facts offered to the adviser, never used by themselves."""

from __future__ import annotations

from wml_claim.dossier import Dossier
from wml_claim.rules import RuleError, cumulative
from wml_claim.rules.cumulative import DerivedSlip
from wml_claim.rules.pay_period import pay_periods
from wml_claim.span import Span


def rebuilt_slips(dossier: Dossier) -> tuple[DerivedSlip, ...]:
    """The slips that can be rebuilt; none while the employment is not known or slips overlap."""
    job, slips = dossier.employment, dossier.payslips
    if job.start is None or job.pay_period is None or not slips:
        return ()
    last = max(slip.span.last for slip in slips)
    if last < job.start:
        return ()
    try:
        employed = Span(job.start, min(job.end or last, last))
        periods = pay_periods(employed, job.pay_period, [slip.span for slip in slips], job.pay_days_after_period)
    except (RuleError, ValueError):
        return ()
    return cumulative.rebuilt(slips, [period.printed or period.span for period in periods])
