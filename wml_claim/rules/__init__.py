"""One module per subject of law. Rules know figures, spans, records and law tables, but no dossier."""

from __future__ import annotations


class RuleError(ValueError):
    """Facts that a rule cannot work with; the message (Dutch) names them and says what to do."""


class NotComputable(RuleError):
    """A fact that a rule needs is missing; the message (Dutch) says why and what to ask. The rest of a claim stands."""
