"""Step 5: what was due and what was paid."""

from __future__ import annotations

from ui.steps.assessment.page import AssessmentPage

__all__ = ["AssessmentPage"]
