"""Which scenario is pleaded on which ground, and what an alternative claim adds over the primary one.

Primary is what is best proven. An alternative is a fallback, offered only where it gives more. The six months that were
advised in 2020 are never primary and never stand beside art. 23 Wav.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from wml_claim.assessment import Assessment, Scenario
from wml_claim.claim import Claim, claim
from wml_claim.dossier import SCENARIOS, ScenarioCode
from wml_claim.figure import Figure
from wml_claim.law import Ground, Law
from wml_claim.notation import euro
from wml_claim.rules.court_fee import court_fee
from wml_claim.span import Span


def wav_pleaded(assessment: Assessment) -> bool:
    """Whether art. 23 Wav is pleaded, on the worker's informed choice, and applies."""
    permit = assessment.dossier.permit
    return permit is not None and permit.pleaded and _applicable(assessment, "wav_23")


def _applicable(assessment: Assessment, code: str) -> bool:
    return any(ground.code == code and ground.applicable for ground in assessment.presumption.grounds)


def ground_for(assessment: Assessment, law: Law, code: ScenarioCode) -> Ground | None:
    """The ground on which a scenario is pleaded; None where it needs none or where none applies."""
    if code == "average":
        return law.ground("bw_7_610b")
    if code != "presumption":
        return None
    if wav_pleaded(assessment):
        return law.ground("wav_23")
    advised = law.ground("wml_proposal")
    applies = assessment.presumption.applied and _applicable(assessment, "wml_proposal")
    return advised if applies and advised.pleadable else None


def may_be_primary(assessment: Assessment, code: ScenarioCode) -> bool:
    """Six months full time only on art. 23 Wav; every other scenario may."""
    return code != "presumption" or wav_pleaded(assessment)


def gains(other: Claim, primary: Claim) -> Mapping[Span, Fraction]:
    """The pay periods in which `other` claims more wages than the primary, with how much more, in order."""
    ours, theirs = _wages(primary), _wages(other)
    more = {span: amount - ours.get(span, Fraction(0)) for span, amount in sorted(theirs.items())}
    return {span: amount for span, amount in more.items() if amount > 0}


def _wages(made: Claim) -> Mapping[Span, Fraction]:
    found: dict[Span, Fraction] = defaultdict(Fraction)
    for item in made.items:
        if item.kind in ("shortfall", "extra_hours"):
            found[item.span] += item.amount.value
    return found


@dataclass(frozen=True, slots=True)
class Addition:
    """A scenario that gives more than the primary.

    `gains` is how much more wage per pay period; `spans` the days it is meant for: those periods, of the presumption
    only as far as in its six months.
    """

    code: ScenarioCode
    claim: Claim
    ground: Ground | None
    gains: Mapping[Span, Fraction]
    spans: tuple[Span, ...]

    @property
    def adds(self) -> Fraction:
        """How much more wage it claims, over the periods where it claims more."""
        return sum(self.gains.values(), Fraction(0))


def additions(assessment: Assessment, made: Claim, law: Law) -> Iterator[Addition]:
    """The alternatives of a claim that may be pleaded and add something, in the order chosen."""
    for code, other in made.alternatives.items():
        scenario = assessment.scenarios[code]
        ground = ground_for(assessment, law, code)
        if scenario is None or code == made.scenario or (code == "presumption" and ground is None):
            continue
        if more := gains(other, made):
            yield Addition(code, other, ground, more, _meant_for(scenario, more))


def _meant_for(scenario: Scenario, spans: Mapping[Span, Fraction]) -> tuple[Span, ...]:
    window = scenario.window
    return tuple(part for span in spans if (part := span.overlap(window) if window else span))


@dataclass(frozen=True, slots=True)
class Offer:
    """An alternative to choose: what it adds, the court fee with it and without it, and the risk in Dutch."""

    addition: Addition
    chosen: bool
    court_fee: Figure
    court_fee_without: Figure
    risk: str


def offers(assessment: Assessment, law: Law) -> tuple[Offer, ...]:
    """Every alternative to the primary claim that adds something, chosen or not.

    AssessmentError as `claim` raises it, for a primary scenario that does not apply.
    """
    choices = assessment.dossier.choices
    every = tuple(code for code in SCENARIOS if code != choices.primary)
    dossier = replace(assessment.dossier, choices=replace(choices, alternatives=every))
    made = claim(replace(assessment, dossier=dossier), law)
    without = _fee(assessment, law, made.totals.total)
    found = []
    for addition in additions(assessment, made, law):
        highest = max(made.totals.total, addition.claim.totals.total, key=lambda figure: figure.value)
        fee = _fee(assessment, law, highest)
        risk = _risk(addition.ground, fee, without)
        found.append(Offer(addition, addition.code in choices.alternatives, fee, without, risk))
    return tuple(found)


def _fee(assessment: Assessment, law: Law, highest: Figure) -> Figure:
    choices = assessment.dossier.choices
    return court_fee(highest, choices.court_fee, assessment.on, choices.first_roll_date, law)


def _risk(ground: Ground | None, fee: Figure, without: Figure) -> str:
    parts = []
    if fee.value != without.value:
        parts.append(f"Het griffierecht wordt {euro(fee.value)} in plaats van {euro(without.value)}.")
    else:
        parts.append(f"Het griffierecht blijft {euro(fee.value)}.")
    if ground is not None and not ground.applies_to(ground.checked_on):
        parts.append("De rechter hoeft het advies niet te volgen.")
    parts.append(
        "Wordt een deel afgewezen, dan kan de rechter de proceskosten verdelen of aan eiser opleggen (art. 237 Rv)."
    )
    return " ".join(parts)
