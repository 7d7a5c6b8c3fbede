"""What every paper reads, also one that is made before anything can be calculated: facts, wordings, debtor and day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from wml_claim.dossier import Dossier, Party
from wml_claim.law import Law
from wml_claim.letters.document import Text
from wml_claim.letters.options import LetterOptions, LetterRefused
from wml_claim.letters.templates import Texts
from wml_claim.notation import day_long
from wml_claim.span import Span

COMMON_FIELDS = ("worker", "employer", "on", "claimant", "Claimant", "defendant", "Defendant")
COURT_KINDS = ("court", "annex")


@dataclass(frozen=True, slots=True)
class Setting:
    """The parties, the wordings and the day of a paper. `on` is the day of the calculation and of the letter."""

    dossier: Dossier
    law: Law
    options: LetterOptions
    texts: Texts
    employer: Party
    on: date

    @property
    def reference(self) -> str:
        """What stands on every page."""
        return self.options.reference or f"{self.dossier.worker.name} / {self.employer.name}"

    def say(self, key: str, **fields: str) -> Text:
        """A wording of one paragraph."""
        return self.texts.fill(key, **fields)

    def label(self, key: str, **fields: str) -> str:
        """A wording as bare text."""
        return self.texts.plain(key, **fields)


def setting(kind: str, dossier: Dossier, law: Law, options: LetterOptions, on: date | None) -> Setting:
    """LetterRefused when the parties or the day are not known."""
    employer = dossier.employer
    if employer is None or not employer.name or not dossier.worker.name:
        raise LetterRefused(("De naam van de werkgever of de werknemer ontbreekt: vul die in bij stap 1 (Wie).",))
    if on is None:
        raise LetterRefused(("De dag van de berekening ontbreekt; die is ook de datum van de brief.",))
    texts = Texts("nl", _fields(kind, dossier, employer, options, on))
    return Setting(dossier, law, options, texts, employer, on)


def _fields(kind: str, dossier: Dossier, employer: Party, options: LetterOptions, on: date) -> Mapping[str, str]:
    if kind not in COURT_KINDS:
        claimant, defendant = ("cliënt", "u") if employer.private_household else ("cliënt", "uw onderneming")
    else:
        application = options.route == "verzoekschrift"
        claimant, defendant = ("verzoeker", "verweerder") if application else ("eiser", "gedaagde")
    return {
        "worker": dossier.worker.name,
        "employer": employer.name,
        "on": day_long(on),
        "claimant": claimant,
        "Claimant": claimant.capitalize(),
        "defendant": defendant,
        "Defendant": defendant.capitalize(),
    }


def subject_span(dossier: Dossier, options: LetterOptions, on: date) -> Span:
    """The days a letter without a calculation is about: those given, else the employment up to the letter.

    LetterRefused when neither is known.
    """
    if options.period:
        return options.period
    start = dossier.employment.start
    if start is None:
        raise LetterRefused(("De eerste dag van het dienstverband ontbreekt: vul die in bij stap 1 (Wie).",))
    last = dossier.employed_until(on)
    if last < start:
        raise LetterRefused(("Het dienstverband begint na de datum van de brief: verbeter een van beide.",))
    return Span(start, last)


def debtor_of(of: Setting) -> Party:
    """The party that a letter is sent to: the one chosen, else the employer.

    LetterRefused for a party that is not in the dossier, and for a private person in the chain (art. 7:616a BW).
    """
    name = of.options.debtor
    if not name or name == of.employer.name:
        return of.employer
    party = next((party for party in of.dossier.parties if party.name == name), None)
    if party is None:
        raise LetterRefused((f"“{name}” staat niet in het dossier: leg die partij vast bij stap 1 (Wie).",))
    if party.private_household:
        raise LetterRefused(
            (f"{name} is een privépersoon; daarvoor geldt de ketenaansprakelijkheid niet (artikel 7:616a BW).",)
        )
    return party
