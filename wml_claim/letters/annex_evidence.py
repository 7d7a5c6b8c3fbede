"""Where the hours come from: who made a source and where the original is, and the range the worker remembers.

The claim uses the hours of the records; beside a range stands what would be due with its lowest and highest figure.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Literal

from wml_claim.assessment import Scenario, assess
from wml_claim.evidence import HoursEvidence
from wml_claim.letters.document import Block, Column, Heading, Paragraph, Row, Table
from wml_claim.letters.matter import Matter
from wml_claim.letters.spans import told
from wml_claim.notation import day_long, days, exact, number
from wml_claim.records import WorkedHours

Edge = Literal["low", "high"]


def evidence(matter: Matter) -> Iterator[Block]:
    """Nothing where nobody said anything about the sources and no range was remembered."""
    known, ranges = matter.dossier.evidence, [one for one in matter.dossier.hours if one.band]
    if not known and not ranges:
        return
    yield Heading(matter.label("annex.head_evidence"))
    for one in known:
        yield Paragraph(matter.say("annex.evidence_of", **_told(matter, one)), "–", style="small")
    if ranges:
        yield Paragraph(matter.say("annex.ranges"), style="small", keep=True)
        yield _ranges(matter, ranges)
        yield Paragraph(
            matter.say(
                "annex.ranges_effect",
                low=number(_shortfall(matter, "low")),
                claimed=number(_all_short(matter.primary.scenario)),
                high=number(_shortfall(matter, "high")),
            ),
            style="small",
        )


def _told(matter: Matter, one: HoursEvidence) -> dict[str, str]:
    """The source, and what is known of it in one row of words."""
    source = matter.label(f"annex.source_{one.source}")
    span = f" ({told([one.span])})" if one.span else ""
    return {"source": f"{source[:1].upper()}{source[1:]}{span}", "words": "; ".join(_known(matter, one)) or "–"}


def _known(matter: Matter, one: HoursEvidence) -> Iterator[str]:
    if one.made_by:
        yield matter.label(f"annex.made_by_{one.made_by}")
    if one.maker:
        yield matter.label("annex.maker", name=one.maker)
    if one.made_on:
        yield matter.label("annex.made_on", day=day_long(one.made_on))
    if one.kept_at:
        yield matter.label("annex.kept_at", place=one.kept_at)
    if one.known_since:
        yield matter.label("annex.known_since", day=day_long(one.known_since))


def _ranges(matter: Matter, records: list[WorkedHours]) -> Table:
    columns = (
        Column(matter.label("annex.column_span")),
        Column(matter.label("annex.column_evidence"), weight=1),
        Column(matter.label("annex.column_hours"), "right"),
        Column(matter.label("annex.column_least"), "right"),
        Column(matter.label("annex.column_likely"), "right"),
        Column(matter.label("annex.column_most"), "right"),
        Column(matter.label("annex.column_reason"), weight=2),
    )
    return Table(columns, tuple(_range(matter, record) for record in records), compact=True)


def _range(matter: Matter, record: WorkedHours) -> Row:
    assert record.band is not None and record.hours is not None, "a range stands beside hours"
    band = record.band
    unit = f" {matter.label('annex.per_week')}" if record.per_week else ""
    source, kind = matter.label(f"annex.source_{record.source}"), matter.label(f"annex.hours_{record.kind}")
    return Row(
        (
            days(record.span.first, record.span.last),
            f"{source}, {kind}",
            exact(record.hours) + unit,
            exact(band.low),
            "–" if band.likely is None else exact(band.likely),
            exact(band.high),
            record.note or "–",
        )
    )


def _shortfall(matter: Matter, edge: Edge) -> Fraction:
    """What was paid too little in the primary scenario if every range were its lowest or highest figure."""
    hours = tuple(
        replace(one, hours=getattr(one.band, edge), band=None) if one.band else one for one in matter.dossier.hours
    )
    found = assess(replace(matter.dossier, hours=hours), matter.law, matter.on)
    return _all_short(found.scenarios[matter.claim.scenario])


def _all_short(scenario: Scenario | None) -> Fraction:
    return sum((period.shortfall.value for period in scenario.periods), Fraction(0)) if scenario else Fraction(0)
