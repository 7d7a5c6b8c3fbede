"""What is still open in a dossier, in words, and the calculation that never fails in the adviser's face."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from ui.core_words import finding_title
from wml_claim.dossier import Dossier

if TYPE_CHECKING:
    from wml_claim.assessment import Assessment, Warning
    from wml_claim.claim import Claim
    from wml_claim.law import Law


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Something that waits for the adviser, on the step where it is answered, and the place in that step.

    `blocking`: nothing can be calculated before it is answered.
    """

    step: str
    words: str
    blocking: bool = False
    place: str = ""

    @property
    def target(self) -> str:
        """Where the window goes for it: step, or step and place ("hours/2025-10-03")."""
        return f"{self.step}/{self.place}" if self.place else self.step


_SUBJECTS = (
    ("De loonstrook", "papers", ""),
    ("De uren", "hours", ""),
    ("geboortedatum", "who", "birth_date"),
    ("dienstverband", "who", "start"),
    ("wettabellen", "who", "start"),
)
"""What a refusal of the calculation is about, by the words it always contains, and where that is mended."""
_PLACES = {
    "over_60_hours": "hours", "sources_differ": "hours", "ask": "papers", "et_exchange": "papers",
    "gross_without_items": "papers", "all_in_not_split": "papers", "provisional": "papers",
    "underpayment_unknown": "records/payments", "payment_outside": "records/payments",
    "fixed_wage_not_in_writing": "who/start", "dismissal_terms": "letter",
    "complaint_late": "assessment/choices", "complaint_absent": "assessment/choices",
}  # fmt: skip
"""The step where a warning is answered; one without a place of its own is about the day or week it names."""
_ONLY_TELL = frozenset({"all_in_split", "barred", "short_calls", "called_off", "sources_differ"})
"""Warnings that ask nothing, or that a point of their own asks already."""
MOST_ALIKE = 2


def _tr(text: str) -> str:
    return QCoreApplication.translate("OpenPoint", text)


def calculate(
    dossier: Dossier, law: Callable[[], Law]
) -> tuple[Assessment | None, Claim | None, tuple[OpenPoint, ...]]:
    """The assessment and claim as far as they can be made, and why not further."""
    missing = missing_facts(dossier)
    if missing or dossier.on is None:
        return None, None, missing
    from wml_claim.assessment import assess
    from wml_claim.claim import claim

    try:
        assessment = assess(dossier, law(), dossier.on)
    except Exception as error:  # the window must stay up whatever a dossier holds; the reason is shown
        return None, None, _cannot(_tr("Er kan nog niet worden gerekend"), error)
    try:
        return assessment, claim(assessment, law()), ()
    except Exception as error:  # as above: the assessment is shown, the claim says why not
        return assessment, None, _cannot(_tr("De vordering kan nog niet worden berekend"), error)


def _cannot(what: str, error: Exception) -> tuple[OpenPoint, ...]:
    """One point per problem the calculation names, or one with what went wrong."""
    problems = getattr(error, "problems", ()) or (f"{what}: {str(error) or type(error).__name__}",)
    return tuple(_refusal(str(problem)) for problem in problems)


def _refusal(words: str) -> OpenPoint:
    found = ((step, place) for subject, step, place in _SUBJECTS if subject in words)
    step, place = next(found, ("assessment", ""))
    return OpenPoint(step, words, True, place)


def missing_facts(dossier: Dossier) -> tuple[OpenPoint, ...]:
    """The facts without which no minimum wage can be calculated."""
    employment = dossier.employment
    facts = (
        (dossier.on, "day", _tr("Kies de dag waarvoor wordt gerekend")),
        (dossier.worker.birth_date, "birth_date", _tr("Vul de geboortedatum in: die bepaalt het minimumloon")),
        (employment.start, "start", _tr("Vul de eerste werkdag in")),
        (employment.pay_period, "pay_period", _tr("Kies de betaalperiode: week, vier weken of maand")),
        (dossier.employer, "employer", _tr("Vul in wie de werkgever is")),
    )
    return tuple(OpenPoint("who", words, True, place) for value, place, words in facts if value is None)


def open_points(
    dossier: Dossier, assessment: Assessment | None, reasons: tuple[OpenPoint, ...]
) -> tuple[OpenPoint, ...]:
    """All that is open, in the order of the steps."""
    points = [*reasons, *_papers(dossier)]
    if assessment is not None:
        points += _from_assessment(assessment)
    if not dossier.confirmed:
        words = _tr("De feiten zijn nog niet bevestigd door de werknemer")
        points.append(OpenPoint("letter", words, place="confirmed"))
    order = ("who", "papers", "hours", "records", "assessment", "letter")
    return tuple(sorted(points, key=lambda point: order.index(point.step)))


def _papers(dossier: Dossier) -> list[OpenPoint]:
    words: dict[Literal["doubtful", "failed"], str] = {
        "doubtful": _tr("{name}: nakijken wat er is gelezen"),
        "failed": _tr("{name}: kon niet worden gelezen"),
    }
    return [
        OpenPoint("papers", words[document.state].format(name=document.name), place=document.name)
        for document in dossier.documents
        if document.state != "read"
    ]


def _from_assessment(assessment: Assessment) -> list[OpenPoint]:
    points: list[OpenPoint] = []
    if assessment.conflicts:
        days = len(assessment.conflicts)
        words = _tr("Bronnen verschillen op 1 dag") if days == 1 else _tr("Bronnen verschillen op {n} dagen")
        points.append(OpenPoint("hours", words.format(n=days), place=assessment.conflicts[0].day.isoformat()))
    unknown = [finding for finding in assessment.records.findings if finding.holds is None]
    if unknown:
        titles = "; ".join(finding_title(finding).lower() for finding in unknown[:3]) + (
            "…" if len(unknown) > 3 else ""
        )
        words = _tr("Nog onbekend over de administratie: {titles} ({n})").format(titles=titles, n=len(unknown))
        points.append(OpenPoint("records", words, place=unknown[0].code))
    return [*points, *_from_warnings(assessment.warnings)]


def _from_warnings(warnings: Sequence[Warning]) -> Iterator[OpenPoint]:
    """One point per warning; of more than two of a kind only the first, with how many more there are."""
    asking = [warning for warning in warnings if warning.code not in _ONLY_TELL]
    for code in dict.fromkeys(warning.code for warning in asking):
        alike = [warning for warning in asking if warning.code == code]
        shown = alike if len(alike) <= MOST_ALIKE else alike[:1]
        for warning in shown:
            more = _tr(" En nog {n} van deze soort.").format(n=len(alike) - 1) if len(shown) < len(alike) else ""
            step, _, place = _PLACES.get(code, "assessment/notices").partition("/")
            yield OpenPoint(step, warning.message + more, place=place or warning.about)
