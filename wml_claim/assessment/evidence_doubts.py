"""What must be asked about the evidence of hours: choices without effect, answers that differ, papers of another."""

from __future__ import annotations

from collections.abc import Iterator

from wml_claim import notation
from wml_claim.assessment.answer_doubts import about_answer
from wml_claim.assessment.ground import Ground
from wml_claim.assessment.model import Warning
from wml_claim.rules import provenance
from wml_claim.rules.working_time import WORDS, not_found


def about_evidence(ground: Ground) -> Iterator[Warning]:
    """Warnings about choices, the memory interview, and what is known of the evidence itself."""
    yield from _choices(ground)
    dossier = ground.dossier
    known = provenance.doubts(dossier.evidence, dossier.hours, dossier.worker.name, ground.employed, ground.on)
    yield from (Warning(*doubt) for doubt in (*dossier.interview.doubts, *known))
    yield from _answers(ground)
    yield from about_answer(ground)


def _answers(ground: Ground) -> Iterator[Warning]:
    """Answers about the employer's records that other facts in the dossier contradict."""
    dossier, said = ground.dossier, ground.dossier.records
    recorded = any(record.source == "employer_record" for record in dossier.hours)
    contradictions = (
        (
            said.hours_registered == "no" and recorded,
            "Er zouden geen uren zijn geregistreerd, maar er zijn uren volgens registratie van de werkgever",
        ),
        (
            said.hours_registered == "no" and said.registration_shown == "yes",
            "Er zouden geen uren zijn geregistreerd, maar de registratie zou wel zijn getoond",
        ),
        (
            said.registration_shown == "no" and any(paper.brings == "employer_record" for paper in dossier.answers),
            "De registratie zou niet zijn getoond, maar in antwoord kwam een registratie van de werkgever",
        ),
        (said.payslips_given == "no" and dossier.payslips, "Er zouden geen loonstroken zijn gegeven, maar zij zijn er"),
        (
            said.written_terms == "no" and dossier.employment.agreement_in_writing,
            "Er zou geen schriftelijke opgave zijn, maar de overeenkomst zou wel op papier staan",
        ),
    )
    for true, words in contradictions:
        if true:
            yield Warning("answers_contradict", "records", f"{words}. Vraag wat klopt en verbeter het andere antwoord.")


def _choices(ground: Ground) -> Iterator[Warning]:
    """A choice without a reason is not applied, and one for a source without hours changes nothing."""
    for choice in ground.dossier.day_sources:
        when = notation.days(choice.span.first, choice.span.last)
        source, about = WORDS[choice.source], choice.span.first.isoformat()
        if not choice.reason.strip():
            message = (
                f"Voor {when} is gekozen dat de {source} telt, zonder reden; de gewone volgorde geldt. Vul de reden in."
            )
            yield Warning("day_source_without_reason", about, message)
        elif missing := not_found(ground.documented, choice):
            days = "1 dag" if len(missing) == 1 else f"{len(missing)} dagen"
            message = (
                f"Voor {when} is gekozen dat de {source} telt, maar op {days} (de eerste is "
                f"{notation.day_long(missing[0])}) heeft die bron geen uren; daar geldt de gewone volgorde."
            )
            yield Warning("day_source_without_hours", about, message)
