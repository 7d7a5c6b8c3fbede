"""When a paper may not be made: nothing to claim, a ground that nobody looked up lately, a route that does not fit."""

from __future__ import annotations

from collections.abc import Iterator

from wml_claim.letters.matter import Matter
from wml_claim.letters.pleading import grounds_pleaded
from wml_claim.notation import day_long
from wml_claim.pleading import may_be_primary


def reasons_to_refuse(kind: str, matter: Matter) -> Iterator[str]:
    """The reasons in Dutch, each with what to do; none when the paper can be made."""
    if not matter.claim.items:
        yield _nothing(matter)
        return
    if not may_be_primary(matter.assessment, matter.claim.scenario):
        yield (
            "Zes maanden voltijds is advies, geen geldend recht, en kan niet het primaire standpunt zijn: "
            "kies bij stap 5 (Beoordeling) een ander primair scenario."
        )
    for ground in grounds_pleaded(matter):
        if ground.stale(matter.on, court_paper=kind == "court"):
            yield (
                f"De grond “{ground.title}” is het laatst nagekeken op {day_long(ground.checked_on)}. Kijk eerst of "
                f"er iets is veranderd ({ground.sources[0]}) en leg de nieuwe controle vast."
            )
    if kind == "court" and matter.options.route == "verzoekschrift" and matter.dossier.dismissal is None:
        yield (
            "Een verzoekschrift kan alleen samen met een verzoek over het einde van het dienstverband (artikel 7:686a "
            "lid 2 en 3 BW), en in het dossier staat geen ontslag. Kies dagvaarding of regelrechter."
        )


def _nothing(matter: Matter) -> str:
    if matter.primary.unknown:
        return (
            "Er is niets te vorderen: of te weinig is betaald, is niet vast te stellen. Vraag de jaaropgave of het "
            "verzekeringsbericht van UWV op, of leg de verklaring vast dat niets is ingehouden."
        )
    if matter.claim.barred_items:
        return "Er is niets te vorderen: wat te weinig is betaald, is verjaard."
    return "Er is niets te vorderen: over geen loonperiode is te weinig betaald of onrechtmatig ingehouden."
