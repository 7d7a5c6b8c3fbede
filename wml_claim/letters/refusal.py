"""When a paper may not be made: nothing to claim, a ground that nobody looked up lately, a route that does not fit."""

from __future__ import annotations

from collections.abc import Iterator

from wml_claim.letters.matter import Matter
from wml_claim.letters.pleading import grounds_pleaded
from wml_claim.letters.spans import listed
from wml_claim.notation import day_long, euro
from wml_claim.pleading import may_be_primary
from wml_claim.rules.part_payment import Balance


def reasons_to_refuse(kind: str, matter: Matter) -> Iterator[str]:
    """The reasons in Dutch, each with what to do; none when the paper can be made."""
    if kind == "internal_sheet":  # nobody but the adviser reads it
        return
    if not matter.claim.items:
        yield _nothing(matter)
        return
    if kind != "reply_note":
        yield from _settled(matter)
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


def reasons_to_refuse_recount(matter: Matter) -> Iterator[str]:
    """Why no workbook with live formulas can be made: it knows no payments on account."""
    if matter.primary.balance is not None:
        yield (
            f"Op deze vordering is al betaald: {_paid(matter.primary.balance)}. Het rekenblad rekent betalingen op de "
            "vordering niet toe en zou te veel laten zien. De bijlage rekent ze wel toe, per betaling en per onderdeel."
        )


def _settled(matter: Matter) -> Iterator[str]:
    """After part payments that left nothing a paper would claim nothing."""
    balance = matter.primary.balance
    if balance is not None and not balance.total:
        yield f"Er is niets meer te vorderen: alles is voldaan met wat op deze vordering is betaald ({_paid(balance)})."


def _paid(balance: Balance) -> str:
    return listed(f"{euro(one.amount.value)} op {day_long(one.day)}" for one in balance.allocations)


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
