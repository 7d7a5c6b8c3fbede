"""Which texts each language must have: English all of them, the languages of workers what a worker sees."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tests.translation.texts import ROOT, Text

FILES = ROOT / "resources" / "languages"
CODES = ("en", "pl", "ro", "bg", "uk", "es", "tr", "ar")
"""All but Dutch, in which the texts are written."""

COMPLETE = frozenset({"en"})
OF_THE_WORKER = frozenset({
    "AnswerLine", "AssessmentPage", "Comparison", "DayPanel", "HoursPage", "HoursStanding", "HoursWords", "Languages",
    "LetterPage", "PapersPage", "Rail", "RecordsPage", "RecordsQuestions", "RequestDay", "ScenarioColumn",
    "StartPage", "StepHead", "Strip", "WhoPage", "Window",
})  # fmt: skip
"""The contexts two people at one screen look at together: steps, questions, strip, and the answers to give."""


def wanted(code: str, found: Iterable[Text]) -> Iterator[Text]:
    """The texts a language must have."""
    return (text for text in found if code in COMPLETE or text.context in OF_THE_WORKER)
