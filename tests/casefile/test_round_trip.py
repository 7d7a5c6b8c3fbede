"""What is written is read back as the same dossier."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from tests.dossiers import DOSSIERS
from wml_claim.casefile import read_case, write_case
from wml_claim.dossier import Dossier

CASES = sorted((Path(__file__).parent.parent / "cases").glob("*.toml"))


def without_what_no_case_holds(dossier: Dossier) -> Dossier:
    return replace(
        dossier,
        documents=(),
        confirmed=False,
        contradictions_answer="",
        records=replace(dossier.records, overruled=None),
        payslips=tuple(replace(one, worker=None) for one in dossier.payslips),
        hours=tuple(replace(one, document=None) for one in dossier.hours),
        payments=tuple(replace(one, document=None) for one in dossier.payments),
    )


@given(DOSSIERS)
@settings(max_examples=150, deadline=None)
def test_any_dossier_survives_writing_and_reading(dossier: Dossier) -> None:
    read = read_case(write_case(dossier), "zaak.toml", draft=True)
    assert read == without_what_no_case_holds(dossier)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_real_case_survives_as_a_whole_case(path: Path) -> None:
    dossier = read_case(path.read_text(encoding="utf-8"), path.name)
    text = write_case(dossier)
    assert read_case(text, path.name) == dossier
    assert write_case(read_case(text, path.name)) == text


def test_hours_that_have_no_decimals_are_written_as_hours_and_minutes() -> None:
    text = '[[hours]]\nweek = "2026-W14"\nhours = "41:20"\nsource = "message"\n'
    assert write_case(read_case(text, "zaak.toml", draft=True)) == text


def test_half_a_character_of_a_file_name_does_not_lose_the_dossier() -> None:
    written = write_case(Dossier(title="loonstrook\udc80"))
    assert read_case(written, "zaak.toml", draft=True).title == "loonstrook\N{REPLACEMENT CHARACTER}"
