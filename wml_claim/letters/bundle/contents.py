"""Which papers of the dossier belong to which exhibit. Their names stay there; a bundle gives each a number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wml_claim.dossier import Dossier
from wml_claim.letters.exhibits import Exhibit
from wml_claim.letters.matter import Matter
from wml_claim.letters.spans import named_period


@dataclass(frozen=True, slots=True)
class Piece:
    """One paper of an exhibit: what it is called in the dossier, and in the bundle."""

    name: str
    title: str


def pieces(matter: Matter, exhibit: Exhibit) -> tuple[Piece, ...]:
    """The papers of an exhibit in order, each once; none for an exhibit that the dossier does not hold."""
    found: dict[str, str] = {}
    for name, title in _named(matter.dossier, exhibit.code):
        found.setdefault(name, title or matter.label("bundle.piece", number=str(len(found) + 1)))
    return tuple(Piece(name, title) for name, title in found.items())


def _named(dossier: Dossier, code: str) -> Iterator[tuple[str, str]]:
    if code == "payslips":
        slips = sorted(dossier.payslips, key=lambda slip: slip.span)
        yield from ((slip.document, named_period(slip.span)) for slip in slips if slip.document)
    elif code.startswith("hours_"):
        source = code.removeprefix("hours_")
        yield from ((one.document, "") for one in dossier.hours if one.source == source and one.document)
    elif code in ("bank", "cash"):
        yield from ((one.document, "") for one in dossier.payments if one.channel == code and one.document)
    elif code == "other":
        yield from ((one.name, "") for one in dossier.other_papers)
