"""What else decided the hours or the wage of a pay period beside its source: read from the origins of its figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from wml_claim.figure import Figure, Step
from wml_claim.letters.matter import Line, Matter
from wml_claim.rules.on_call import CALLED_OFF, SHORT_CALL
from wml_claim.rules.settlement import ARTICLE as SETTLEMENT
from wml_claim.rules.time_off import DUE_AFTER_ALL

SAVED = "art. 13a lid 1 WML"
NOTES: Mapping[str, str] = {
    SHORT_CALL: "short_call",
    CALLED_OFF: "called_off",
    SAVED: "time_off",
    DUE_AFTER_ALL: "time_off_due",
    SETTLEMENT: "settlement",
    "art. 11 lid 1 WML": "fixed_wage",
}
"""The note that belongs to a step of what was due; that is a step of 13a(1) only where time off was agreed."""


def notes(matter: Matter, line: Line) -> Iterator[str]:
    """In words, each with its article; none for hours that are simply paid as the source shows them."""
    if any(record.kind == "sick" and record.span.overlap(line.period.span) for record in matter.dossier.hours):
        yield matter.label("annex.note_sick")
    found = articles((line.period.hours, line.period.due))
    if DUE_AFTER_ALL in found:  # pay for time off that was saved earlier has that saving among its steps
        found -= {SAVED}
    yield from (matter.label(f"annex.note_{note}") for article, note in NOTES.items() if article in found)


def articles(figures: Iterable[Figure]) -> frozenset[str]:
    """The articles of all steps behind some figures."""
    found: set[str] = set()
    waiting, seen = list(figures), set()
    while waiting:
        figure = waiting.pop()
        if id(figure) in seen or not isinstance(figure.origin, Step):
            continue
        seen.add(id(figure))
        if figure.origin.article:
            found.add(figure.origin.article)
        waiting.extend(figure.origin.terms)
    return frozenset(found)
