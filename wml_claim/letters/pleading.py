"""Which scenario is pleaded on which ground: the primary one, and the alternatives that add something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from wml_claim.dossier import ScenarioCode
from wml_claim.law import Ground
from wml_claim.letters.matter import Matter, Sheet, sheet
from wml_claim.span import Span


@dataclass(frozen=True, slots=True)
class Alternative:
    """A scenario claimed in the alternative: its sheet, and the pay periods in which it gives more than the primary.

    `spans` are the days it is meant for: those periods, of the presumption only as far as in its six months.
    """

    code: ScenarioCode
    sheet: Sheet
    periods: frozenset[Span]
    spans: tuple[Span, ...]
    ground: Ground | None


def wav_pleaded(matter: Matter) -> bool:
    """Whether art. 23 Wav is pleaded, on the worker's informed choice, and applies."""
    permit = matter.dossier.permit
    found = _applicable(matter, "wav_23")
    return permit is not None and permit.pleaded and found


def _applicable(matter: Matter, code: str) -> bool:
    return any(ground.code == code and ground.applicable for ground in matter.assessment.presumption.grounds)


def ground_for(matter: Matter, code: ScenarioCode) -> Ground | None:
    """The ground on which a scenario is pleaded; None where it needs none or where none applies."""
    if code == "average":
        return matter.law.ground("bw_7_610b")
    if code != "presumption":
        return None
    if wav_pleaded(matter):
        return matter.law.ground("wav_23")
    if matter.assessment.presumption.applied and _applicable(matter, "wml_proposal"):
        return matter.law.ground("wml_proposal")
    return None


def alternatives(matter: Matter) -> Iterator[Alternative]:
    """The chosen alternatives that add something over the primary claim, in the order chosen."""
    for code in matter.dossier.choices.alternatives:
        scenario, claim = matter.assessment.scenarios.get(code), matter.claim.alternatives.get(code)
        if scenario is None or claim is None or code == matter.claim.scenario:
            continue
        ground = ground_for(matter, code)
        if code == "presumption" and ground is None:
            continue
        other = sheet(scenario, claim, untaxed=matter.employer.private_household)
        periods = tuple(_more(other, matter.primary))
        if periods:
            window = scenario.window
            spans = tuple(part for span in periods if (part := span.overlap(window) if window else span))
            yield Alternative(code, other, frozenset(periods), spans, ground)


def _more(other: Sheet, primary: Sheet) -> Iterator[Span]:
    """The pay periods in which `other` claims more than the primary."""
    known: dict[Span, Fraction] = {line.period.span: line.difference for line in primary.lines}
    for line in other.claimed:
        if line.difference > known.get(line.period.span, Fraction(0)):
            yield line.period.span


def grounds_pleaded(matter: Matter) -> Iterator[Ground]:
    """Every ground that the papers of this claim rest on."""
    primary = ground_for(matter, matter.claim.scenario)
    if primary is not None:
        yield primary
    yield from (other.ground for other in alternatives(matter) if other.ground is not None)
