"""What the evidence of hours is worth on its face: whose hand, made at the time or later (art. 149 and 150 Rv).

A grade orders nothing and decides nothing: which source counts is the order of `working_time` or the adviser's choice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations
from typing import Literal

from wml_claim import notation
from wml_claim.evidence import HoursEvidence, Maker
from wml_claim.records import WorkedHours
from wml_claim.rules.plausibility import Doubt, same_person
from wml_claim.rules.working_time import WORDS
from wml_claim.span import Span

Grade = Literal["employer", "worker", "other", "at_the_time", "later", "statement", "agreement"]
"""Made at the time by the employer, by the worker, by another or by an unknown hand; made later; a statement; or an
agreement, which shows no work."""
USUAL_MAKERS: Mapping[str, Maker] = {
    "employer_record": "employer",
    "roster": "employer",
    "location": "worker",
    "diary": "worker",
}
"""Whose hand a source is by its nature; of messages it must be said."""
SOON = timedelta(days=31)


def known_of(record: WorkedHours, evidence: Sequence[HoursEvidence]) -> HoursEvidence | None:
    """What is known of the paper behind a record: what was said of its span goes before what was said of the source."""
    of_source = [one for one in evidence if one.source == record.source]
    of_span = (one for one in of_source if one.span and one.span.covers(record.span))
    return next(of_span, next((one for one in of_source if one.span is None), None))


def grade(record: WorkedHours, evidence: Sequence[HoursEvidence] = ()) -> Grade:
    """What a record is on its face."""
    if record.source in ("statement", "agreement"):
        return "statement" if record.source == "statement" else "agreement"
    if record.made == "later":
        return "later"
    known = known_of(record, evidence)
    maker = known.made_by if known and known.made_by else USUAL_MAKERS.get(record.source)
    return maker or "at_the_time"


def doubts(
    evidence: Sequence[HoursEvidence], records: Sequence[WorkedHours], worker: str, employed: Span, on: date
) -> Iterator[Doubt]:
    """What is doubtful about what is known of the evidence."""
    for one in evidence:
        yield from _of_another(one, worker)
        yield from _outside(one, employed)
        yield from _without_hours(one, records)
        yield from _made_later(one, records)
        yield from _not_yet(one, on)
    for one, other in combinations(evidence, 2):
        if one.source == other.source and one.span == other.span:
            message = f"Over de {_named(one)} staan twee verschillende opgaven van herkomst. Haal er één weg."
            yield Doubt("evidence_differs", _about(one), message)


def _of_another(one: HoursEvidence, worker: str) -> Iterator[Doubt]:
    if one.about and not same_person(one.about, worker):
        message = (
            f"Op de {_named(one)} staat {one.about}, en het dossier is van {worker}. Haal de uren weg als zij van een "
            "ander zijn, of leg uit waarom de naam verschilt."
        )
        yield Doubt("other_worker", _about(one), message)


def _outside(one: HoursEvidence, employed: Span) -> Iterator[Doubt]:
    if one.span and not one.span.overlap(employed):
        message = (
            f"De {_named(one)} ligt geheel buiten het dienstverband en bewijst er niets over. Klopt de datum van het "
            "dienstverband?"
        )
        yield Doubt("evidence_outside_employment", _about(one), message)


def _without_hours(one: HoursEvidence, records: Sequence[WorkedHours]) -> Iterator[Doubt]:
    if not _records_of(one, records):
        message = f"Van de {_named(one)} is de herkomst opgegeven, maar er zijn geen uren van die bron. Vul de uren in."
        yield Doubt("evidence_without_hours", _about(one), message)


def _made_later(one: HoursEvidence, records: Sequence[WorkedHours]) -> Iterator[Doubt]:
    """Made or finished more than a month after days that count as noted at the time."""
    if one.made_on is None:
        return
    days = [record.span.last for record in _records_of(one, records) if record.made == "at_the_time"]
    early = [day for day in days if one.source != "statement" and day + SOON < one.made_on]
    if early:
        message = (
            f"De {_named(one)} is gemaakt of afgesloten op {notation.day_long(one.made_on)}, meer dan een maand na "
            f"uren die als toen genoteerd tellen (de eerste: {notation.day_long(min(early))}). Vraag wanneer die uren "
            "zijn opgeschreven en zet ze zo nodig op later gemaakt."
        )
        yield Doubt("made_later_than_said", _about(one), message)


def _not_yet(one: HoursEvidence, on: date) -> Iterator[Doubt]:
    day = max((day for day in (one.made_on, one.known_since) if day), default=None)
    if day and day > on:
        message = f"Over de {_named(one)} is een dag opgegeven die nog moet komen: {notation.day_long(day)}."
        yield Doubt("evidence_in_future", _about(one), f"{message} Verbeter de datum.")


def _records_of(one: HoursEvidence, records: Sequence[WorkedHours]) -> list[WorkedHours]:
    return [record for record in records
            if record.source == one.source and (one.span is None or one.span.overlap(record.span))]  # fmt: skip


def _named(one: HoursEvidence) -> str:
    when = f" over {notation.days(one.span.first, one.span.last)}" if one.span else ""
    return f"bron “{WORDS[one.source]}”{when}"


def _about(one: HoursEvidence) -> str:
    return one.span.first.isoformat() if one.span else one.source
