"""The papers that come out: composed as data, then rendered. Texts stand in resources/letters."""

from __future__ import annotations

from wml_claim.assessment import Assessment
from wml_claim.claim import Claim
from wml_claim.dossier import Dossier
from wml_claim.law import Law
from wml_claim.letters.composition import KINDS, WITHOUT_CLAIM, compose
from wml_claim.letters.document import LetterDocument
from wml_claim.letters.options import Defence, LetterOptions, LetterRefused, Representative, Route

__all__ = [
    "FORMS",
    "KINDS",
    "WITHOUT_CLAIM",
    "Defence",
    "LetterDocument",
    "LetterOptions",
    "LetterRefused",
    "Representative",
    "Route",
    "compose",
    "make_letter",
]

FORMS = ("pdf",)


def make_letter(
    kind: str,
    dossier: Dossier,
    assessment: Assessment | None,
    claim: Claim | None,
    law: Law,
    form: str = "pdf",
    options: LetterOptions | None = None,
) -> bytes:
    """The bytes of a paper.

    LetterRefused with reasons when it may not be made or has characters that no font here can print; ValueError for
    an unknown kind or form, or without the claim that a kind needs.
    """
    if form not in FORMS:
        raise ValueError(f"form is one of {', '.join(FORMS)}, not {form!r}")
    document = compose(kind, dossier, assessment, claim, law, options)
    from wml_claim.letters.pdf import render, unprintable

    if signs := unprintable("".join((document.reference, *document.texts()))):
        raise LetterRefused(
            (
                f"Deze tekens zijn niet te drukken: {signs}. Schrijf namen in de letters van het paspoort "
                "(Latijns, Grieks of Cyrillisch).",
            )
        )
    return render(document)
