"""The worked cases: facts in, figures out, to the cent. Readable side by side in tests/cases."""

from __future__ import annotations

import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from wml_claim.casefile import read_case, write_case
from wml_claim.commands import main

CASES = sorted((Path(__file__).parent / "cases").glob("*.toml"))
SCENARIOS = ("documented", "contract", "average", "presumption")

Json = dict[str, Any]


def expected(case: Path) -> Json:
    found: Json = json.loads(case.with_suffix(".expected.json").read_text(encoding="utf-8"))
    return found


def output(capsys: pytest.CaptureFixture[str], *arguments: str) -> Json:
    """What a command writes with --json."""
    status = main([*arguments, "--json"])
    out, err = capsys.readouterr()
    assert (status, err) == (0, "")
    found: Json = json.loads(out)
    return found


def test_there_are_cases() -> None:
    assert len(CASES) >= 11


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_assess(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wanted, found = expected(case), output(capsys, "assess", str(case))
    assert found["on"] == wanted["on"]
    assert set(found["scenarios"]) == set(wanted["scenarios"]) == set(SCENARIOS)
    for code, scenario in wanted["scenarios"].items():
        assert compared(scenario, found["scenarios"][code]) == scenario, code


def compared(wanted: Json | None, found: Json | None) -> Json | None:
    """The found scenario with only the keys that the expected one has; every period must be there."""
    if wanted is None or found is None:
        return found
    assert len(wanted["periods"]) == len(found["periods"])
    pairs = zip(wanted["periods"], found["periods"], strict=True)
    return {key: found[key] for key in wanted} | {
        "periods": [{key: period[key] for key in like} for like, period in pairs]
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_claim_in_the_primary_scenario(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wanted, found = expected(case), output(capsys, "claim", str(case))
    assert found["scenario"] == wanted["scenario"]
    totals = wanted["claims"][wanted["scenario"]]
    assert {key: found["totals"][key] for key in totals} == totals


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_every_scenario_as_alternative(case: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """An alternative claim has the totals of its scenario, without a court fee of its own."""
    dossier = read_case(case.read_text(encoding="utf-8"), case.name)
    others = tuple(code for code in SCENARIOS if code != dossier.choices.primary)
    copy = tmp_path / "case.toml"
    with_all = replace(dossier, choices=replace(dossier.choices, alternatives=others))  # type: ignore[arg-type]
    copy.write_text(write_case(with_all), encoding="utf-8")
    wanted, found = expected(case)["claims"], output(capsys, "claim", str(copy))["alternatives"]
    assert list(found) == list(others)
    for code, alternative in found.items():
        if wanted[code] is None:
            assert alternative is None
        else:
            totals = {key: value for key, value in wanted[code].items() if key != "court_fee"}
            assert {key: alternative["totals"][key] for key in totals} == totals, code
            assert "court_fee" not in alternative["totals"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_items_add_up_to_the_totals(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = output(capsys, "claim", str(case))
    for kind in ("shortfall", "extra_hours", "holiday_allowance", "unlawful_deductions"):
        amounts = [Fraction(item["amount"]) for item in found["items"] if item["kind"] == kind]
        assert sum(amounts) == Fraction(found["totals"][kind]), kind
