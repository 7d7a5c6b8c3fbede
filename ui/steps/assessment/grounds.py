"""On which ground a scenario stands, and whether that is law: always said beside its amount."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ui.core_words import ground_title
from ui.steps.records.words import status_words
from wml_claim.assessment import Assessment
from wml_claim.dossier import ScenarioCode
from wml_claim.law import Law
from wml_claim.pleading import wav_pleaded

ARTICLES: dict[ScenarioCode, str] = {
    "documented": "art. 7 WML; art. 149 en 150 Rv", "contract": "art. 7:628 BW", "average": "art. 7:610b BW",
    "presumption": "art. 149 en 150 Rv",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Standing:
    """Article, pill, words, and for a ground of the law table its title and the day somebody looked."""

    article: str
    kind: str
    words: str
    title: str = ""
    checked_on: date | None = None


def standing(assessment: Assessment, code: ScenarioCode, law: Law) -> Standing:
    """The ground of a scenario with its status."""
    if code in ("documented", "contract"):
        scenario = assessment.scenarios[code]
        return Standing(scenario.article if scenario else ARTICLES[code], *status_words("in_force"))
    name = "bw_7_610b" if code == "average" else "wav_23" if wav_pleaded(assessment) else "wml_proposal"
    ground = law.ground(name)
    article = ground.article if ground.status == "in_force" else ARTICLES[code]
    return Standing(article, *status_words(ground.status), ground_title(ground), ground.checked_on)
