"""The day the six months become law: the wording changes, for the days worked from its date only."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.letters.papers import Case, case
from tests.letters.states import ARTICLE, ENACTMENT, law_with
from wml_claim.dossier import Dossier
from wml_claim.letters import LetterRefused

LAW_TEXT = "beroept eiser zich op artikel 99 WML (Stb. 2026, 1), dat geldt voor arbeid vanaf"
ADVICE = "Voor de arbeid in dit tijdvak is dat geen geldend recht: de regel geldt voor arbeid vanaf"
KITCHEN = "03"  # three months of cash without papers: the six months are the alternative


def in_force(folder: Path, start: str, through: str = "", who: str = '["worker"]') -> Case:
    enactment = ENACTMENT.replace("2026-02-01", start).replace('["worker", "inspectorate"]', who)
    if through:
        enactment += f"applies_to_work_through = {through}\n"
    return case(KITCHEN, law=law_with("in_force", folder, enactment))


def test_before_and_from_its_date_each_have_their_own_wording(tmp_path: Path) -> None:
    """The messages begin in November; the six months add something in August through October."""
    found = in_force(tmp_path, "2025-10-01")
    words = found.words("court")
    law, advice = words.index(LAW_TEXT), words.index(ADVICE)
    assert "uren over 1 oktober 2025 tot en met 31 oktober 2025 niet (volledig)" in words[:law]
    assert "uren over 28 augustus 2025 tot en met 30 september 2025 niet (volledig)" in words[law:advice]
    assert "Dat is geen geldend recht: de regel staat op" not in words
    assert "geldend recht voor arbeid vanaf 1 oktober 2025, voor arbeid daarvóór een advies" in found.words("annex")


def test_all_days_worked_from_its_date(tmp_path: Path) -> None:
    words = in_force(tmp_path, "2024-01-01").words("court")
    assert LAW_TEXT in words and "Aanjaagteam" not in words and "geen geldend recht" not in words


@pytest.mark.parametrize(("start", "through"), [("2026-09-01", ""), ("2024-01-01", "2024-12-31")])
def test_all_days_worked_outside_it_keep_the_advice(start: str, through: str, tmp_path: Path) -> None:
    words = in_force(tmp_path, start, through).words("court")
    assert LAW_TEXT not in words and ARTICLE.removeprefix("art. ") not in words and ADVICE in words


def test_a_law_for_the_inspectorate_only_is_not_pleaded(tmp_path: Path) -> None:
    words = in_force(tmp_path, "2024-01-01", who='["inspectorate"]').words("court")
    assert "99 WML" not in words and "Aanjaagteam" not in words


def test_it_is_an_alternative_also_when_it_is_law(tmp_path: Path) -> None:
    def first(facts: Dossier) -> Dossier:
        return replace(facts, choices=replace(facts.choices, primary="presumption", alternatives=()))

    found = case(KITCHEN, first, law_with("in_force", tmp_path))
    with pytest.raises(LetterRefused, match="kan niet het primaire standpunt zijn"):
        found.document("court")


def test_a_rejected_advice_is_pleaded_nowhere(tmp_path: Path) -> None:
    found = case(KITCHEN, law=law_with("rejected", tmp_path))
    assert not found.assessment.presumption.applied
    (advice,) = (ground for ground in found.assessment.presumption.grounds if ground.code == "wml_proposal")
    assert advice.applicable is False and advice.reasons[0] == "Verworpen; een beroep hierop kan niet."
    assert "Aanjaagteam" not in found.words("court")
