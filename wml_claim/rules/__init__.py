"""One module per subject of law. Rules know figures, spans, records and law tables, but no dossier."""

from __future__ import annotations


class RuleError(ValueError):
    """Facts that a rule cannot work with; each message (Dutch) names them and says what to do."""

    @property
    def problems(self) -> tuple[str, ...]:
        """Every message by itself."""
        return tuple(map(str, self.args))

    def __str__(self) -> str:
        return " ".join(self.problems)


class NotComputable(RuleError):
    """A fact that a rule needs is missing; the message (Dutch) says why and what to ask. The rest of a claim stands."""
