"""The presumption of six months' full-time work: whether it applies, and on which grounds it could rest.

The rule that the Aanjaagteam advised for the WML in 2020 is not law; its row in the table of grounds carries that
status, and no article of the WML is cited for it. Art. 23 Wav and art. 7:610b BW are law.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from wml_claim import notation
from wml_claim.law import Ground, GroundStatus
from wml_claim.span import ONE_DAY, Span, add_months


@dataclass(frozen=True, slots=True)
class PermitFacts:
    """The conditions of art. 23 Wav as far as they are known; None is unknown."""

    outside_eu: bool | None
    needed: bool | None
    held: bool | None
    worked_for_employer: bool | None
    informed: bool
    pleaded: bool


@dataclass(frozen=True, slots=True)
class PresumptionFacts:
    """What the grounds are held against. `suspicion` and `deficient` follow from the assessment.

    `average_over`: the parts that the average is taken over, in words.
    """

    on: date
    suspicion: tuple[str, ...]
    deficient: bool
    full_time_known: bool
    contradictions: tuple[str, ...]
    contradictions_answered: bool
    filled_months: tuple[Span, ...]
    permit: PermitFacts | None
    average_over: str = "drie maanden"


@dataclass(frozen=True, slots=True)
class GroundResult:
    """A ground held against this dossier. `applicable` None: unknown. `stale`: its check is too old for a letter."""

    code: str
    status: GroundStatus
    applicable: bool | None
    checked_on: date
    reasons: tuple[str, ...]
    article: str
    stale: bool


def contradictions(
    start: date, end: date | None, full_time: Fraction | None, agreed: Fraction | None,
    slip_hours_per_week: Fraction | None, own_per_week: Fraction | None,
) -> tuple[str, ...]:  # fmt: skip
    """Facts in the file that speak against six months' full-time work (duty of truth, art. 21 Rv).

    `own_per_week`: the worker's own account made at the time, where it covers the whole window.
    """
    found = []
    if end is not None and add_months(start, 6) > end + ONE_DAY:
        found.append("Het dienstverband duurde korter dan zes maanden.")
    if full_time is None:
        return tuple(found)
    if agreed is not None and slip_hours_per_week is not None and slip_hours_per_week <= agreed < full_time:
        found.append(
            f"Er is deeltijd afgesproken ({notation.exact(agreed)} uur per week) en volgens de stroken betaald."
        )
    if own_per_week is not None and own_per_week < full_time:
        found.append(
            f"De eigen gegevens van toen laten gemiddeld {notation.exact(own_per_week, 2)} uur per week zien, "
            f"minder dan voltijd ({notation.exact(full_time)} uur)."
        )
    return tuple(found)


def applies(facts: PresumptionFacts) -> bool:
    """Suspicion of underpayment, deficient records, full-time hours known, and no unanswered contradiction."""
    answered = not facts.contradictions or facts.contradictions_answered
    return bool(facts.suspicion) and facts.deficient and facts.full_time_known and answered


def weigh(grounds: tuple[Ground, ...], facts: PresumptionFacts) -> tuple[GroundResult, ...]:
    """Every ground of the table with its status, whether it applies here, and why."""
    return tuple(_weigh(ground, facts) for ground in grounds)


def _weigh(ground: Ground, facts: PresumptionFacts) -> GroundResult:
    applicable, reasons = _TESTS[ground.code](facts)
    if not ground.pleadable:
        applicable, reasons = False, [_not_pleadable(ground), *reasons]
    return GroundResult(
        ground.code, ground.status, applicable, ground.checked_on, tuple(reasons), ground.article,
        ground.stale(facts.on, court_paper=False),
    )  # fmt: skip


def _not_pleadable(ground: Ground) -> str:
    if ground.status == "rejected":
        return "Verworpen; een beroep hierop kan niet."
    return "De wet geeft dit alleen aan de arbeidsinspectie, niet aan de werknemer."


def _advised_rule(facts: PresumptionFacts) -> tuple[bool | None, list[str]]:
    reasons = list(facts.suspicion) or ["Geen vermoeden van onderbetaling."]
    reasons.append(
        "De administratie is ondeugdelijk over de laatste zes maanden."
        if facts.deficient
        else "De administratie is over de laatste zes maanden niet ondeugdelijk bevonden."
    )
    reasons += facts.contradictions
    if facts.suspicion and facts.deficient and not facts.full_time_known:
        return None, [*reasons, "De normale arbeidsduur (voltijd uren) is niet bekend."]
    return applies(facts), reasons


def _average(facts: PresumptionFacts) -> tuple[bool | None, list[str]]:
    if not facts.filled_months:
        return False, [f"Geen tijdvak zonder uren na {facts.average_over} met uren."]
    months = ", ".join(notation.days(span.first, span.last) for span in facts.filled_months)
    return True, [f"Zonder uren, na {facts.average_over} met uren: {months}."]


def _without_permit(facts: PresumptionFacts) -> tuple[bool | None, list[str]]:
    permit = facts.permit
    if permit is None:
        return None, ["Niet gevraagd. Alleen voor wie een tewerkstellingsvergunning nodig had en niet had."]
    conditions: Mapping[str, bool | None] = {
        "geen EU-, EER- of Zwitserse onderdaan": permit.outside_eu,
        "een vergunning voor deze werkgever was nodig": permit.needed,
        "die vergunning was er niet": None if permit.held is None else not permit.held,
        "er is voor deze werkgever gewerkt": permit.worked_for_employer,
        "cliënt is voorgelicht over de gevolgen en stemt in": permit.informed,
    }
    reasons = [f"{words}: {'onbekend' if met is None else 'ja' if met else 'nee'}" for words, met in conditions.items()]
    if any(met is False for met in conditions.values()):
        return False, reasons
    return (None if None in conditions.values() else True), reasons


_TESTS: dict[str, Callable[[PresumptionFacts], tuple[bool | None, list[str]]]] = {
    "wml_proposal": _advised_rule,
    "bw_7_610b": _average,
    "wav_23": _without_permit,
}
