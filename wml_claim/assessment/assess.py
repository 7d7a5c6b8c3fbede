"""assess(dossier, law, on): what was due, what was paid, and whether the employer's records can bear it."""

from __future__ import annotations

from datetime import date

from wml_claim.assessment import records, scenarios
from wml_claim.assessment.cautions import cautions, conflicts
from wml_claim.assessment.chain import chain_of
from wml_claim.assessment.complaints import complaints_of
from wml_claim.assessment.ground import Ground, lay
from wml_claim.assessment.leave import leave_of
from wml_claim.assessment.model import Assessment, AssessmentError, Scenario
from wml_claim.dossier import Dossier, ScenarioCode
from wml_claim.law import AgeBelowMinimum, Law, OutsideTable
from wml_claim.rules import RuleError
from wml_claim.rules.leave import LeaveBalance
from wml_claim.rules.wage_paid import cash_reclaimable
from wml_claim.span import add_months

CASH_RECLAIM_MONTHS = 6  # art. 7:621 BW


def assess(dossier: Dossier, law: Law, on: date) -> Assessment:
    """Every scenario, the records check and the presumption, for the day `on`.

    AssessmentError: facts are missing or impossible, or a day lies outside a law table; it says which and what to do.
    """
    try:
        return _assess(lay(dossier, law, on))
    except RuleError as error:
        raise AssessmentError(error.problems) from error
    except (OutsideTable, AgeBelowMinimum) as error:
        raise AssessmentError((str(error),)) from error


def _assess(ground: Ground) -> Assessment:
    documented = scenarios.documented(ground)
    found: dict[ScenarioCode, Scenario | str] = {
        "documented": documented,
        "contract": scenarios.contract(ground),
        "average": scenarios.average(ground),
        "presumption": scenarios.presumption(ground),
    }
    check = records.check(ground, documented)
    average = found["average"]
    leave, line = leave_of(ground), complaints_of(ground, documented)
    filled = () if isinstance(average, str) else average.filled_months
    return Assessment(
        on=ground.on,
        dossier=ground.dossier,
        scenarios={code: None if isinstance(answer, str) else answer for code, answer in found.items()},
        why_not={code: answer for code, answer in found.items() if isinstance(answer, str)},
        records=check,
        presumption=records.presume(ground, documented, filled, check),
        warnings=cautions(ground, documented, leave, line),
        conflicts=tuple(conflicts(ground)),
        cash_reclaimable=cash_reclaimable(
            ground.dossier.payments, ground.on, add_months(ground.on, -CASH_RECLAIM_MONTHS)
        ),
        leave=leave if isinstance(leave, LeaveBalance) else None,
        complaints=line,
        chain=chain_of(ground, documented),
    )


__all__ = ["AssessmentError", "assess"]
