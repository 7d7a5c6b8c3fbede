"""The records check: is the employer's administration deficient (ondeugdelijk)?"""

from wml_claim.rules.records_check.about_hours import CONTRADICTING
from wml_claim.rules.records_check.check import FINDINGS, Verdict, check, verdict
from wml_claim.rules.records_check.facts import Finding, PeriodFacts, RecordsFacts

__all__ = ["CONTRADICTING", "FINDINGS", "Finding", "PeriodFacts", "RecordsFacts", "Verdict", "check", "verdict"]
