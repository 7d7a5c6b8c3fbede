"""compose(kind, ...): from a dossier or a claim to a paper as data, after the checks that may refuse it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wml_claim.assessment import Assessment
from wml_claim.claim import Claim
from wml_claim.dossier import Dossier
from wml_claim.law import Law
from wml_claim.letters.annex import annex
from wml_claim.letters.chain import chain_information, chain_notice
from wml_claim.letters.court import court
from wml_claim.letters.demand import demand
from wml_claim.letters.document import LetterDocument
from wml_claim.letters.internal import internal
from wml_claim.letters.interruption import interruption
from wml_claim.letters.matter import Matter, matter
from wml_claim.letters.options import LetterOptions, LetterRefused
from wml_claim.letters.records_request import records_request
from wml_claim.letters.refusal import reasons_to_refuse
from wml_claim.letters.reply_note import reply_note
from wml_claim.letters.route import route
from wml_claim.letters.setting import Setting, setting
from wml_claim.letters.worker_summary import worker_summary

_OF_DOSSIER: Mapping[str, Callable[[Setting], LetterDocument]] = {
    "records_request": records_request,
    "interruption": interruption,
    "chain_information": chain_information,
    "chain_notice": chain_notice,
}
_OF_CLAIM: Mapping[str, Callable[[Matter], LetterDocument]] = {
    "demand": demand,
    "court": court,
    "annex": annex,
    "worker_summary": worker_summary,
    "reply_note": reply_note,
    "route_sheet": route,
    "internal_sheet": internal,
}
KINDS = (*_OF_DOSSIER, *_OF_CLAIM, "workbook", "bundle")
WITHOUT_CLAIM = tuple(_OF_DOSSIER)
"""The kinds that need no calculation: employer and period are enough."""


def compose(
    kind: str,
    dossier: Dossier,
    assessment: Assessment | None,
    claim: Claim | None,
    law: Law,
    options: LetterOptions | None = None,
) -> LetterDocument:
    """One paper as data. LetterRefused when it may not be made.

    ValueError for an unknown kind, or for a kind that needs a claim and got none.
    """
    if kind not in KINDS:
        raise ValueError(f"kind is one of {', '.join(KINDS)}, not {kind!r}")
    options = options or LetterOptions()
    if make := _OF_DOSSIER.get(kind):
        return make(setting(kind, dossier, law, options, claim.on if claim else dossier.on))
    if assessment is None or claim is None:
        raise ValueError(f"{kind} needs an assessment and a claim")
    return _OF_CLAIM[content_of(kind, options)](checked(kind, dossier, assessment, claim, law, options))


def content_of(kind: str, options: LetterOptions) -> str:
    """The paper whose content a kind has: the workbook that of the annex, a bundle that of the letter it opens with."""
    return {"workbook": "annex", "bundle": options.bundled}.get(kind, kind)


def checked(
    kind: str, dossier: Dossier, assessment: Assessment, claim: Claim, law: Law, options: LetterOptions
) -> Matter:
    """Everything for a paper of a claim. LetterRefused when it may not be made."""
    content = content_of(kind, options)
    subject = matter(content, dossier, assessment, claim, law, options)
    if reasons := tuple(reasons_to_refuse(content, subject)):
        raise LetterRefused(reasons)
    return subject
