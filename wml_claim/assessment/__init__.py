"""What was due, what was paid, and whether the employer's records can bear it."""

from wml_claim.assessment.assess import assess
from wml_claim.assessment.model import (
    Assessment,
    AssessmentError,
    Conflict,
    HolidayYear,
    Period,
    Presumption,
    RecordsCheck,
    Scenario,
    Warning,
)
from wml_claim.assessment.rebuilt import rebuilt_slips
from wml_claim.rules.cumulative import DerivedSlip
from wml_claim.rules.deductions import DeductionResult
from wml_claim.rules.presumption import GroundResult
from wml_claim.rules.records_check import Finding

__all__ = [
    "Assessment",
    "AssessmentError",
    "Conflict",
    "DeductionResult",
    "DerivedSlip",
    "Finding",
    "GroundResult",
    "HolidayYear",
    "Period",
    "Presumption",
    "RecordsCheck",
    "Scenario",
    "Warning",
    "assess",
    "rebuilt_slips",
]
