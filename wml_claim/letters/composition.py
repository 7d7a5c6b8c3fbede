"""compose(kind, ...): from a claim to a paper as data, after the checks that may refuse it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wml_claim.assessment import Assessment
from wml_claim.claim import Claim
from wml_claim.dossier import Dossier
from wml_claim.law import Law
from wml_claim.letters.annex import annex
from wml_claim.letters.court import court
from wml_claim.letters.demand import demand
from wml_claim.letters.document import LetterDocument
from wml_claim.letters.matter import Matter, matter
from wml_claim.letters.options import LetterOptions, LetterRefused
from wml_claim.letters.refusal import reasons_to_refuse

_COMPOSE: Mapping[str, Callable[[Matter], LetterDocument]] = {"demand": demand, "court": court, "annex": annex}
KINDS = tuple(_COMPOSE)


def compose(
    kind: str,
    dossier: Dossier,
    assessment: Assessment,
    claim: Claim,
    law: Law,
    options: LetterOptions | None = None,
) -> LetterDocument:
    """One paper as data. LetterRefused when it may not be made; ValueError for an unknown kind."""
    if kind not in _COMPOSE:
        raise ValueError(f"kind is one of {', '.join(KINDS)}, not {kind!r}")
    subject = matter(kind, dossier, assessment, claim, law, options or LetterOptions())
    if reasons := tuple(reasons_to_refuse(kind, subject)):
        raise LetterRefused(reasons)
    return _COMPOSE[kind](subject)
