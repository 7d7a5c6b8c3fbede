"""What was read, assessed and claimed, told to programs (JSON) and on a terminal (text)."""

from __future__ import annotations

from wml_claim.reports.answer import answer_json, answer_text
from wml_claim.reports.data import assessment_json, case_digest, claim_json, reading_json
from wml_claim.reports.text import assessment_text, claim_text, reading_text

__all__ = [
    "answer_json",
    "answer_text",
    "assessment_json",
    "assessment_text",
    "case_digest",
    "claim_json",
    "claim_text",
    "reading_json",
    "reading_text",
]
