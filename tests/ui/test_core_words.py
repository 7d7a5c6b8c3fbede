"""What the core says by code is said the same in a Dutch window, and in its own language in another."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.examples import opened
from ui import languages
from ui.core_words import finding_question, finding_title, ground_title, source_name
from wml_claim.law import load_law
from wml_claim.rules.records_check.questions import QUESTIONS
from wml_claim.rules.working_time import WORDS


def test_findings_are_called_as_in_the_letter(tmp_path: Path) -> None:
    session = opened("kebab", tmp_path)
    assert session.assessment is not None
    findings = session.assessment.records.findings
    assert {finding.code for finding in findings} == set(QUESTIONS)
    for finding in findings:
        assert finding_title(finding) == finding.title
        assert finding_question(finding) == finding.question
    session.close()


def test_grounds_are_called_as_in_the_law_table(qapp: QApplication) -> None:
    for code in ("wml_proposal", "wav_23", "bw_7_610b"):
        ground = load_law().ground(code)
        assert ground_title(ground) == ground.title


def test_sources_are_called_as_in_the_letter(qapp: QApplication) -> None:
    for source, words in WORDS.items():
        assert source_name(source) == words


@pytest.mark.parametrize("code", ["en", "ar"])
def test_nothing_that_has_a_code_stays_dutch(tmp_path: Path, code: str) -> None:
    session = opened("kebab", tmp_path)
    assert session.assessment is not None
    languages.current().speak(code if code == "en" else "nl", code)
    for finding in session.assessment.records.findings:
        assert finding_title(finding) != finding.title
        assert finding_question(finding) != finding.question
    titles = {ground_title(session.law.ground(one.code)) for one in session.assessment.presumption.grounds}
    assert not titles & {session.law.ground(one.code).title for one in session.assessment.presumption.grounds}
    assert all(source_name(source) != words for source, words in WORDS.items())
    session.close()


def test_no_translation_says_that_the_six_months_are_law() -> None:
    """In every language the status stands in the title of the ground itself."""
    ground = load_law().ground("wml_proposal")
    assert ground.status == "advised"
    assert "geen geldend recht" in ground.title
    said = {
        "en": "not law in force", "pl": "nie obowiązujące prawo", "ro": "nu drept în vigoare",
        "bg": "не е действащо право", "uk": "не чинне право", "es": "no es derecho vigente",  # noqa: RUF001
        "tr": "yürürlükteki hukuk değil", "ar": "ليست قانونًا ساريًا",
    }  # fmt: skip
    for code, words in said.items():
        languages.current().speak("nl", code)
        assert words in ground_title(ground), code
