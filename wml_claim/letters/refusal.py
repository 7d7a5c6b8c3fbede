"""When a paper may not be made: nothing to claim, a ground that nobody looked up lately, a route that does not fit."""

from __future__ import annotations

from collections.abc import Iterator

from wml_claim.letters.matter import Matter
from wml_claim.letters.pleading import grounds_pleaded
from wml_claim.letters.spans import listed
from wml_claim.notation import day_long, euro
from wml_claim.pleading import may_be_primary


def reasons_to_refuse(kind: str, matter: Matter) -> Iterator[str]:
    """The reasons in Dutch, each with what to do; none when the paper can be made."""
    if not matter.claim.items:
        yield _nothing(matter)
        return
    yield from _part_payments(matter)
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


def _part_payments(matter: Matter) -> Iterator[str]:
    """A paper would claim the whole sum once more: what is left per part, gross and net apart, is not worked out."""
    paid = [payment for payment in matter.dossier.part_payments if payment.day <= matter.on]
    if paid:
        told = listed(f"{euro(payment.amount)} op {day_long(payment.day)}" for payment in paid)
        yield (
            f"Op deze vordering is al betaald: {told}. De papieren trekken een deelbetaling niet per onderdeel af en "
            "zouden te veel vorderen. Was het geld voor een bepaalde loonperiode, leg het dan daarover vast als "
            "betaling of op de loonstrook: dan telt het mee. Anders noemt het overzicht van de berekening het saldo "
            "voor een eigen brief. De stuiting kan wel worden gemaakt."
        )


def _nothing(matter: Matter) -> str:
    if matter.primary.not_computable:
        return f"Er is niets te vorderen. {matter.primary.not_computable[0].period.not_computable}"
    if matter.primary.unknown:
        return (
            "Er is niets te vorderen: of te weinig is betaald, is niet vast te stellen. Vraag de jaaropgave of het "
            "verzekeringsbericht van UWV op, of leg de verklaring vast dat niets is ingehouden."
        )
    if matter.claim.barred_items:
        return "Er is niets te vorderen: wat te weinig is betaald, is verjaard."
    if matter.assessment.leave and matter.assessment.leave.amount and not matter.dossier.choices.claim_leave:
        return (
            "Er is niets te vorderen, behalve vakantie-uren bij het einde: kies bij stap 5 (Beoordeling) om openstaand "
            "verlof te vorderen."
        )
    return "Er is niets te vorderen: over geen loonperiode is te weinig betaald of onrechtmatig ingehouden."
