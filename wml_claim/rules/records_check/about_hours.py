"""Findings about the registration of hours (art. 4:3 Atw, 13a WML)."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction

from wml_claim import notation
from wml_claim.rules.records_check.facts import Finding, PeriodFacts, RecordsFacts, answer, paper, when
from wml_claim.rules.working_time import WORDS
from wml_claim.span import Span

REGISTRATION_KEPT = timedelta(weeks=52)  # art. 3.2:1 Arbeidstijdenbesluit
CONTRADICTING = ("roster", "message", "location", "diary")


def hours_not_registered(facts: RecordsFacts) -> Finding:
    holds = answer(facts.hours_registered, "no")
    grounds: list[str] = []
    spans: tuple[Span, ...] = ()
    if holds:
        grounds, spans = ["Er is geen registratie van begin- en eindtijden bijgehouden."], (facts.employed,)
    elif facts.registration_shown == "no" and facts.requested_on and facts.requested_on <= facts.on:
        kept = Span(facts.requested_on - REGISTRATION_KEPT, facts.requested_on).overlap(facts.employed)
        holds = True if kept else None
        spans = (kept,) if kept else ()
        asked = notation.day_long(facts.requested_on)
        kept_for = "zij moet 52 weken worden bewaard, over oudere dagen is niets bekend"
        grounds = [f"De registratie is op {asked} gevraagd en niet getoond; {kept_for}."]
    elif holds is None:
        grounds = ["Vraag: hield de werkgever begin- en eindtijden bij?"]
    return Finding(
        "hours_not_registered", "Geen registratie van begin- en eindtijden", holds, "art. 4:3 Atw",
        tuple(grounds), "de registratie van arbeids- en rusttijden", spans,
    )  # fmt: skip


def hours_do_not_vary(facts: RecordsFacts) -> Finding:
    pairs = [
        (slip.hours, _evidence(period))
        for period in facts.periods
        for slip in period.slips
        if slip.hours is not None and period.evidence and period.evidence_complete
    ]
    printed = {hours for hours, _ in pairs}
    holds: bool | None = None
    grounds: tuple[str, ...] = ()
    if len(pairs) >= 3:
        holds = len(printed) == 1 and len({evidence for _, evidence in pairs}) > 1
    if holds:
        same = notation.number(next(iter(printed)) or Fraction(0))
        grounds = (f"Op {len(pairs)} stroken staan telkens {same} uren, terwijl de andere gegevens wisselen.",)
    return Finding(
        "hours_do_not_vary", "Steeds dezelfde uren op de strook", holds, "art. 4:3 Atw", grounds,
        "de registratie van arbeids- en rusttijden",
    )  # fmt: skip


def hours_contradicted(facts: RecordsFacts) -> Finding:
    grounds, spans, compared = [], [], False
    for period in facts.periods:
        printed = sum((slip.hours for slip in period.slips if slip.hours is not None), Fraction(0))
        evidence = _evidence(period)
        known = period.evidence and (period.evidence_complete or evidence > printed)
        if not known or not any(slip.hours is not None for slip in period.slips):
            continue
        compared = True
        if printed != evidence:
            sources = sorted({WORDS[day.source] for day in period.evidence.values()})
            slips = "".join(paper(slip) for slip in period.slips)
            grounds.append(
                f"{when(period.span)}: strook{slips} {notation.number(printed)} uren, {' en '.join(sources)} "
                f"{notation.number(evidence)} uren."
            )
            spans.append(period.span)
    return Finding(
        "hours_contradicted", "Uren op de strook wijken af", bool(grounds) if compared else None, "art. 4:3 Atw",
        tuple(grounds), "de registratie van arbeids- en rusttijden", tuple(spans),
    )  # fmt: skip


def _evidence(period: PeriodFacts) -> Fraction:
    """Hours of the period from a roster, messages, location or a diary made at the time."""
    return sum((day.hours.value for day in period.evidence.values()), Fraction(0))


def extra_hours_unaccounted(facts: RecordsFacts) -> Finding:
    spans = tuple(period.span for period in facts.periods if period.extra_shortfall.value > 0)
    known = any(period.agreed is not None for period in facts.periods)
    grounds = tuple(
        f"{when(period.span)}: {notation.number(period.hours.value)} uren gewerkt, "
        f"{notation.number(period.agreed.value)} afgesproken; de meeruren zijn niet betaald."
        for period in facts.periods
        if period.extra_shortfall.value > 0 and period.agreed is not None
    )
    return Finding(
        "extra_hours_unaccounted", "Meeruren niet betaald of geregistreerd", bool(spans) if known else None,
        "art. 13a WML", grounds, "de administratie van meeruren", spans,
    )  # fmt: skip
