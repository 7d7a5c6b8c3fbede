"""The alternatives as the papers plead them: each with its lines, its periods and its ground."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wml_claim import pleading
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
    return pleading.wav_pleaded(matter.assessment)


def ground_for(matter: Matter, code: ScenarioCode) -> Ground | None:
    """The ground on which a scenario is pleaded; None where it needs none or where none applies."""
    return pleading.ground_for(matter.assessment, matter.law, code)


def alternatives(matter: Matter) -> Iterator[Alternative]:
    """The chosen alternatives that add something over the primary claim, in the order chosen."""
    for added in pleading.additions(matter.assessment, matter.claim, matter.law):
        scenario = matter.assessment.scenarios[added.code]
        assert scenario is not None, "an addition has a scenario"
        lines = sheet(scenario, added.claim, matter.dossier, untaxed=matter.employer.private_household)
        yield Alternative(added.code, lines, frozenset(added.gains), added.spans, added.ground)


def grounds_pleaded(matter: Matter) -> Iterator[Ground]:
    """Every ground that the papers of this claim rest on."""
    primary = ground_for(matter, matter.claim.scenario)
    if primary is not None:
        yield primary
    yield from (other.ground for other in alternatives(matter) if other.ground is not None)
