"""The sentence above the scenarios: do they come out equal, and if not, by how much and why."""

from __future__ import annotations

from wml_claim.assessment import Assessment, Scenario
from wml_claim.dossier import SCENARIOS, ScenarioCode
from wml_claim.notation import euro, exact

NAMES: dict[ScenarioCode, str] = {
    "documented": "Aangetoonde uren", "contract": "Contract", "average": "Gemiddelde",
    "presumption": "Zes maanden voltijd",
}  # fmt: skip
IN_A_SENTENCE: dict[ScenarioCode, str] = {
    "documented": "de aangetoonde uren", "contract": "het contract", "average": "het gemiddelde",
    "presumption": "zes maanden voltijd",
}  # fmt: skip
_COUNTS = {2: "Twee", 3: "Drie", 4: "Vier"}


def compare(assessment: Assessment, primary: ScenarioCode) -> str:
    """One sentence per outcome that differs from the primary one; one sentence when all are equal."""
    found = [(code, scenario) for code in SCENARIOS if (scenario := assessment.scenarios[code]) is not None]
    measure = assessment.scenarios[primary] or assessment.documented
    others = [(code, scenario) for code, scenario in found if scenario is not measure]
    if not others:
        return f"Alleen {IN_A_SENTENCE[measure.code]} zijn te berekenen: {_outcome(measure)}."
    if all(scenario.shortfall.value == measure.shortfall.value for _, scenario in others):
        return f"{_COUNTS[len(found)]} manieren, hetzelfde bedrag: {_outcome(measure)}."
    return " ".join(_difference(code, scenario, measure) for code, scenario in others)


def _difference(code: ScenarioCode, scenario: Scenario, measure: Scenario) -> str:
    more = scenario.shortfall.value - measure.shortfall.value
    name = IN_A_SENTENCE[code].capitalize()
    hours = f"{exact(scenario.hours.value, 2)} tegen {exact(measure.hours.value, 2)} uren"
    if not more:
        return f"{name} komt op hetzelfde bedrag uit als {IN_A_SENTENCE[measure.code]}."
    how = "meer" if more > 0 else "minder"
    return f"{name} geeft {euro(abs(more))} {how} dan {IN_A_SENTENCE[measure.code]} ({hours})."


def _outcome(scenario: Scenario) -> str:
    return f"{euro(scenario.shortfall.value)} te weinig over {exact(scenario.hours.value, 2)} uren"
