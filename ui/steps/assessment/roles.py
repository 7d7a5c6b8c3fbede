"""Which role a scenario may have, and what the dossier becomes when the adviser gives it one."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QCoreApplication

from wml_claim.assessment import Assessment
from wml_claim.dossier import SCENARIOS, Choices, Dossier, ScenarioCode
from wml_claim.pleading import may_be_primary, wav_pleaded

Role = Literal["primary", "alternative", "not_claimed"]
ROLES: tuple[Role, ...] = ("primary", "alternative", "not_claimed")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Roles", text)


def role_words(role: Role) -> str:
    """What a role is called."""
    return {
        "primary": _tr("Primair"), "alternative": _tr("Subsidiair"), "not_claimed": _tr("Niet gevorderd"),
    }[role]  # fmt: skip


def role_of(choices: Choices, code: ScenarioCode) -> Role:
    """The role a scenario has now."""
    if choices.primary == code:
        return "primary"
    return "alternative" if code in choices.alternatives else "not_claimed"


def why_not(assessment: Assessment, choices: Choices, code: ScenarioCode, role: Role) -> str:
    """Why a scenario may not have this role, in Dutch; empty when it may."""
    if role == role_of(choices, code):
        return ""
    if choices.primary == code:
        return _tr("Eén scenario is altijd primair. Kies eerst bij een andere kolom Primair.")
    if role == "not_claimed":
        return ""
    if assessment.scenarios[code] is None:
        return assessment.why_not[code]
    if role == "primary" and not may_be_primary(assessment, code):
        return _tr(
            "Advies, geen geldend recht: dit kan niet het primaire standpunt zijn. Alleen met een beroep op art. 23 "
            "Wav, na voorlichting van de werknemer, kan dat wel."
        )
    if (
        code == "presumption"
        and role == "alternative"
        and not (assessment.presumption.applied or wav_pleaded(assessment))
    ):
        return _tr("Geldt hier niet: {reasons}").format(reasons=" ".join(blocked_by(assessment)))
    return ""


def blocked_by(assessment: Assessment) -> tuple[str, ...]:
    """Why the six-month rule does not apply here."""
    ground = next((one for one in assessment.presumption.grounds if one.code == "wml_proposal"), None)
    return ground.reasons if ground is not None and not ground.applicable else ()


def give(dossier: Dossier, code: ScenarioCode, role: Role) -> Dossier:
    """The dossier in which a scenario has this role. A scenario that was primary takes over the other's old role."""
    choices = dossier.choices
    old = role_of(choices, code)
    others = set(choices.alternatives) - {code}
    primary = choices.primary
    if role == "primary":
        if old == "alternative":
            others.add(primary)
        primary = code
    elif role == "alternative":
        others.add(code)
    kept = tuple(one for one in SCENARIOS if one in others and one != primary)
    return replace(dossier, choices=replace(choices, primary=primary, alternatives=kept))
