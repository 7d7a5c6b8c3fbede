"""Which texts each language must have: English all of them, the languages of workers what a worker sees."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tests.translation.texts import ROOT, Text

FILES = ROOT / "resources" / "languages"
CODES = ("en", "pl", "ro", "bg", "uk", "es", "tr", "ar")
"""All but Dutch, in which the texts are written."""

COMPLETE = frozenset({"en"})
OF_THE_WORKER = frozenset({
    "Aids", "AllQuestions", "Amounts", "AnswerLine", "Answers", "Arrangement", "AskBox", "AssessmentPage", "Bars",
    "ChainPanel", "Chart", "Comparison", "ConflictList", "DayPanel", "Doubts", "DropZone", "Field", "FindingDetails",
    "Findings", "FindingsTable", "GlossaryPanel", "HoursCells", "HoursPage", "HoursPanel", "HoursStanding",
    "HoursWords", "HoursWork", "LanePanel", "LaneView", "LanguageChoice", "LetterFacts", "LetterKinds", "LetterPage",
    "LineDetail", "Matrix", "Menus", "MessageBar", "OpenPoint", "OpenPoints", "PaperList", "Papers", "PapersPage",
    "PartsOfClaim", "PaymentsPanel", "PeriodTable", "PeriodsPanel", "Preview", "Progress", "Rail", "ReadingPanel",
    "RecordsPage", "RecordsQuestions", "RecordsTimeline", "RecordsWords", "RecordsWork", "RequestDay", "Roles",
    "ScenarioColumn", "Settings", "SlipPanel", "StartPage", "StepHead", "Strip", "TermBlock", "TimelineView",
    "TypedSlip", "TypicalWeek", "ValueRow", "VerdictPanel", "Viewer", "Waiting", "WeekModel", "WeekTable", "WhoPage",
    "Why", "WhyPanel", "WhyTree", "Window",
})  # fmt: skip
"""The contexts two people at one screen look at together: steps, states, amounts, and the questions to answer. What
only an adviser decides (choices of law, settings of a letter, mending what was typed) stays in the adviser's own."""


def wanted(code: str, found: Iterable[Text]) -> Iterator[Text]:
    """The texts a language must have."""
    return (text for text in found if code in COMPLETE or text.context in OF_THE_WORKER)
