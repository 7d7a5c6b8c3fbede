"""Terms of two and three months after the end of an employment: who loses which claim when (art. 7:686a(4) BW)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wml_claim import notation
from wml_claim.law import Law
from wml_claim.span import add_months

ANNULMENT = {
    "employer": "vernietiging van de opzegging of billijke vergoeding (art. 7:681 en 7:682 BW), de vergoeding wegens "
    "onregelmatige opzegging (art. 7:672 lid 11 BW) en de vergoeding bij opzegging om een dringende reden "
    "(art. 7:677 BW)",
    "worker": "de vergoeding als de werknemer om een dringende reden opzegde (art. 7:677 BW)",
}
TRANSITION = {
    "employer": "de transitievergoeding (art. 7:673 BW)",
    "term_ended": "de transitievergoeding (art. 7:673 BW)",
    "worker": "de transitievergoeding, alleen bij ernstig verwijtbaar handelen van de werkgever (art. 7:673 BW)",
}
BY_WORDS = {
    "employer": "opzegging door de werkgever",
    "worker": "opzegging door de werknemer",
    "term_ended": "einde van rechtswege",
    "agreement": "beëindiging met wederzijds goedvinden",
}


@dataclass(frozen=True, slots=True)
class Forfeiture:
    """Claims that lapse after `last_day` unless a request has reached the court; no interruption helps."""

    claims: str
    months: int
    last_day: date
    over: bool


def forfeitures(ended: date, by: str, on: date, law: Law) -> tuple[Forfeiture, ...]:
    """The terms that run after an end of this kind, the shortest first; none after an agreement."""
    terms = ((ANNULMENT.get(by), "annulment_months"), (TRANSITION.get(by), "transition_months"))
    found = []
    for claims, code in terms:
        if claims:
            months = law.norms.count(code)
            last = add_months(ended, months)
            found.append(Forfeiture(claims, months, last, last < on))
    return tuple(found)


def told(ended: date, by: str, found: tuple[Forfeiture, ...]) -> str:
    """The terms as one message: who, which claims, through which day, and that a letter does not stop them."""
    head = f"Het dienstverband eindigde op {notation.day_long(ended)} ({BY_WORDS[by]})."
    if not found:
        return (
            f"{head} Voor vernietiging en transitievergoeding loopt geen vervaltermijn; let op de bedenktijd "
            "(art. 7:670b BW). De loonvordering zelf verjaart na vijf jaar."
        )
    parts = [
        f"{one.claims}: tot en met {notation.day_long(one.last_day)} ({one.months} maanden{', voorbij' * one.over})"
        for one in found
    ]
    return (
        f"{head} De werknemer moet een verzoek hebben ingediend voor {'; '.join(parts)} (art. 7:686a lid 4 BW). Een "
        "brief stuit deze termijnen niet. Voor de loonvordering zelf gelden ze niet."
    )
