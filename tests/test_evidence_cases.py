"""Twelve situations from practice, each with the findings, verdict, scenarios and wording a lawyer would expect.

`NN_situation.toml` in tests/cases/evidence is a case file that names the practice it follows (persons are invented);
`NN_situation.expected.toml` beside it holds what must come out of it:

* `holds`, `not`: findings that hold and that do not; every other one is unknown. `[rules]`: the article of a finding;
* `[grounds]`: words of the grounds of a finding, such as the paper it names;
* `deficient`, `reasons`; `applied`, `contradictions`; `[applicable]`: a ground of presumption, yes, no or unknown;
* `[scenarios]`: shortfall and hours; one that is not named does not apply. `[offered]`: what an alternative adds;
* `warnings`; `says` and `silent`: what the court paper says and what it must not say.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.letters.papers import single
from wml_claim.assessment import Assessment, assess
from wml_claim.casefile import read_case
from wml_claim.claim import claim
from wml_claim.law import load_law
from wml_claim.letters import compose
from wml_claim.notation import decimal, exact
from wml_claim.pleading import offers

FOLDER = Path(__file__).parent / "cases" / "evidence"
CASES = sorted(path for path in FOLDER.glob("*.toml") if not path.stem.endswith(".expected"))
ANSWERS: Mapping[bool | None, str] = {True: "yes", False: "no", None: "unknown"}
LAW = load_law()


def assessed(case: Path) -> Assessment:
    dossier = read_case(case.read_text(encoding="utf-8"), case.name)
    assert dossier.on
    return assess(dossier, LAW, dossier.on)


def expected(case: Path) -> dict[str, Any]:
    return tomllib.loads(case.with_suffix(".expected.toml").read_text(encoding="utf-8"))


def test_there_are_twelve_and_in_three_or_more_nothing_is_presumed() -> None:
    assert len(CASES) == 12
    assert sum(not expected(case)["applied"] for case in CASES) >= 3
    for case in CASES:
        assert case.read_text(encoding="utf-8").startswith("# "), f"{case.name} names the practice it follows"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_situation(case: Path) -> None:
    found, wanted = assessed(case), expected(case)
    check_findings(found, wanted)
    check_presumption(found, wanted)
    check_scenarios(found, wanted)
    check_wording(found, wanted)
    assert set(wanted.pop("warnings")) <= {warning.code for warning in found.warnings}
    assert not wanted, f"not understood: {sorted(wanted)}"


def check_findings(found: Assessment, wanted: dict[str, Any]) -> None:
    by_code = {finding.code: finding for finding in found.records.findings}
    assert [code for code, finding in by_code.items() if finding.holds] == wanted.pop("holds")
    assert [code for code, finding in by_code.items() if finding.holds is False] == wanted.pop("not")
    for code, rule in wanted.pop("rules").items():
        assert by_code[code].rule == rule
        LAW.articles.cited_in(rule)
    for code, words in wanted.pop("grounds", {}).items():
        assert any(words in single(ground) for ground in by_code[code].grounds), by_code[code].grounds
    assert all(finding.question and finding.request for finding in by_code.values())


def check_presumption(found: Assessment, wanted: dict[str, Any]) -> None:
    assert (found.records.deficient, list(found.records.reasons)) == (wanted.pop("deficient"), wanted.pop("reasons"))
    assert found.presumption.applied is wanted.pop("applied")
    assert [single(words) for words in found.presumption.contradictions] == wanted.pop("contradictions", [])
    answers = {ground.code: ANSWERS[ground.applicable] for ground in found.presumption.grounds}
    assert answers == wanted.pop("applicable")


def check_scenarios(found: Assessment, wanted: dict[str, Any]) -> None:
    scenarios = {
        code: [decimal(scenario.shortfall.value), exact(scenario.hours.value, 2)]
        for code, scenario in found.scenarios.items()
        if scenario
    }
    assert scenarios == wanted.pop("scenarios")
    adds = {offer.addition.code: decimal(offer.addition.adds) for offer in offers(found, LAW)}
    assert adds == wanted.pop("offered", {})


def check_wording(found: Assessment, wanted: dict[str, Any]) -> None:
    words = single(" ".join(compose("court", found.dossier, found, claim(found, LAW), LAW).texts()))
    for said in wanted.pop("says"):
        assert said in words
    for never in wanted.pop("silent"):
        assert never not in words
    assert "18b" not in words and "rechtsvermoeden" not in words
