"""The options of a letter as the dossier keeps them."""

from __future__ import annotations

from wml_claim.dossier import Dossier
from wml_claim.letters.options import Defence, LetterOptions, Representative


def options_of(dossier: Dossier) -> LetterOptions:
    """How this dossier's papers go out. A penalty of which one half is missing is left out."""
    sending = dossier.sending
    whole = sending.penalty_per_day is not None and sending.penalty_maximum is not None
    return LetterOptions(
        term_days=sending.term_days,
        route=sending.route,
        penalty_per_day=sending.penalty_per_day if whole else None,
        penalty_maximum=sending.penalty_maximum if whole else None,
        place=sending.place,
        representative=Representative(sending.name, sending.organisation, sending.address),
        account=sending.account,
        reference=sending.reference,
        employment_contested=sending.employment_contested,
        defences=tuple(Defence(defence, answer) for defence, answer in sending.defences),
        witnesses=sending.witnesses,
    )
