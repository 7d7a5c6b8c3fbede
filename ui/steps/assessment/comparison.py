"""The sentence above the scenarios: do they come out equal, and if not, by how much and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wml_claim.assessment import Assessment, Scenario
from wml_claim.dossier import SCENARIOS, ScenarioCode
from wml_claim.notation import euro, exact


def _tr(text: str) -> str:
    return QCoreApplication.translate("Comparison", text)


def name_of(code: ScenarioCode) -> str:
    """The name of a scenario, as its column is headed."""
    return {
        "documented": _tr("Aangetoonde uren"), "contract": _tr("Contract"), "average": _tr("Gemiddelde"),
        "presumption": _tr("Zes maanden voltijd"),
    }[code]  # fmt: skip


def _in_a_sentence(code: ScenarioCode) -> str:
    return {
        "documented": _tr("de aangetoonde uren"), "contract": _tr("het contract"), "average": _tr("het gemiddelde"),
        "presumption": _tr("zes maanden voltijd"),
    }[code]  # fmt: skip


def compare(assessment: Assessment, primary: ScenarioCode) -> str:
    """One sentence per outcome that differs from the primary one; one sentence when all are equal."""
    found = [(code, scenario) for code in SCENARIOS if (scenario := assessment.scenarios[code]) is not None]
    measure = assessment.scenarios[primary] or assessment.documented
    others = [(code, scenario) for code, scenario in found if scenario is not measure]
    if not others:
        words = _tr("Alleen {name} zijn te berekenen: {outcome}.")
        return words.format(name=_in_a_sentence(measure.code), outcome=_outcome(measure))
    if all(scenario.shortfall.value == measure.shortfall.value for _, scenario in others):
        words = {
            2: _tr("Twee manieren, hetzelfde bedrag: {outcome}."),
            3: _tr("Drie manieren, hetzelfde bedrag: {outcome}."),
            4: _tr("Vier manieren, hetzelfde bedrag: {outcome}."),
        }[len(found)]
        return words.format(outcome=_outcome(measure))
    return " ".join(_difference(code, scenario, measure) for code, scenario in others)


def _difference(code: ScenarioCode, scenario: Scenario, measure: Scenario) -> str:
    more = scenario.shortfall.value - measure.shortfall.value
    if not more:
        words = _tr("{name} komt op hetzelfde bedrag uit als {other}.")
    elif more > 0:
        words = _tr("{name} geeft {amount} meer dan {other} ({hours} tegen {other_hours} uren).")
    else:
        words = _tr("{name} geeft {amount} minder dan {other} ({hours} tegen {other_hours} uren).")
    name = _in_a_sentence(code)
    return words.format(
        name=name[:1].upper() + name[1:], other=_in_a_sentence(measure.code), amount=euro(abs(more)),
        hours=exact(scenario.hours.value, 2), other_hours=exact(measure.hours.value, 2),
    )  # fmt: skip


def _outcome(scenario: Scenario) -> str:
    words = _tr("{amount} te weinig over {hours} uren")
    return words.format(amount=euro(scenario.shortfall.value), hours=exact(scenario.hours.value, 2))
