"""The papers that come out: composed as data, then rendered. Texts stand in resources/letters."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wml_claim.assessment import Assessment
from wml_claim.claim import Claim
from wml_claim.dossier import Dossier
from wml_claim.law import Law
from wml_claim.letters.composition import KINDS, WITHOUT_CLAIM, checked, compose
from wml_claim.letters.document import LetterDocument
from wml_claim.letters.options import Defence, LetterOptions, LetterRefused, Representative, Route

__all__ = [
    "FORMS_OF",
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

EDITABLE = (*WITHOUT_CLAIM, "demand", "court", "reply_note", "route_sheet")
FORMS_OF: Mapping[str, tuple[str, ...]] = {
    **{kind: ("pdf", "docx") if kind in EDITABLE else ("pdf",) for kind in KINDS},
    "workbook": ("xlsx", "pdf"),
}
"""The forms in which each kind can be made; the first one is the usual one. A workbook on paper is the annex."""


def make_letter(
    kind: str,
    dossier: Dossier,
    assessment: Assessment | None,
    claim: Claim | None,
    law: Law,
    form: str = "pdf",
    options: LetterOptions | None = None,
    papers: Callable[[str], bytes] | None = None,
) -> bytes:
    """The bytes of a paper. `papers` gives the bytes of a paper of the dossier by its name, for the bundle.

    LetterRefused with reasons when it may not be made or has characters that no font here can print; ValueError for
    an unknown kind, a form that the kind does not have, or without the claim that it needs.
    """
    document = compose(kind, dossier, assessment, claim, law, options)
    if form not in FORMS_OF[kind]:
        raise ValueError(f"the form of {kind} is one of {', '.join(FORMS_OF[kind])}, not {form!r}")
    if form == "xlsx":
        from wml_claim.letters import xlsx

        assert assessment is not None and claim is not None, "compose has checked it"
        return xlsx.workbook(checked(kind, dossier, assessment, claim, law, options or LetterOptions()))
    from wml_claim.letters import pdf

    if signs := pdf.unprintable("".join((document.reference, *document.texts()))):
        spell = "Schrijf namen in de letters van het paspoort (Latijns, Grieks, Cyrillisch of Arabisch)."
        raise LetterRefused((f"Deze tekens zijn niet te drukken: {signs}. {spell}",))
    if form == "docx":
        from wml_claim.letters import docx

        return docx.render(document)
    if kind == "bundle":
        from wml_claim.letters.bundle import bundle

        assert assessment is not None and claim is not None, "compose has checked it"
        return bundle(checked(kind, dossier, assessment, claim, law, options or LetterOptions()), document, papers)
    return pdf.render(document)
