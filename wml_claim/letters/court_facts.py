"""The parties and the facts of the court paper."""

from __future__ import annotations

from collections.abc import Iterator

from wml_claim.letters.document import Text
from wml_claim.letters.facts import agreed, complaints, pay_period, sentences
from wml_claim.letters.matter import Matter
from wml_claim.letters.spans import listed
from wml_claim.notation import day_long, euro


def parties(matter: Matter) -> Iterator[Text]:
    """Who claims, through whom, from whom, and why this court is competent."""
    yield sentences([matter.say("court.party_claimant"), *_representative(matter)])
    address = ", ".join(part.strip() for part in (matter.employer.address or "").splitlines() if part.strip())
    if address:
        yield matter.say("court.party_defendant_address", address=address)
    else:
        yield matter.say("court.party_defendant")
    yield matter.say("court.competence")


def _representative(matter: Matter) -> Iterator[Text]:
    who = matter.options.representative
    address = ", ".join(part.strip() for part in who.address.splitlines() if part.strip())
    named = ", ".join(part for part in (who.name, who.organisation, address) if part)
    if named:
        yield matter.say("court.party_representative", representative=named)
    else:
        yield matter.say("court.party_representative_blank")
    if mandate := matter.dossier.mandate:
        yield matter.say("court.party_mandate", date=day_long(mandate.day), exhibit=matter.exhibit("mandate"))


def facts(matter: Matter) -> Iterator[Text]:
    """The employment, what was paid, the complaints and the letters, in order of time."""
    yield sentences(_employment(matter))
    yield from _paid(matter)
    if said := tuple(complaints(matter)):
        yield sentences(said)
    yield from _letters(matter)


def _employment(matter: Matter) -> Iterator[Text]:
    job = matter.dossier.employment
    assert job.start is not None, "an assessed dossier has a first day"
    fields = {"pay_period": pay_period(matter), "start": day_long(job.start)}
    if job.end and job.end <= matter.on:
        yield matter.say("court.employment_ended", end=day_long(job.end), **fields)
    else:
        yield matter.say("court.employment_running", **fields)
    yield from agreed(matter)
    if exhibit := matter.exhibits.number("agreement"):
        yield matter.say("court.agreement", exhibit=exhibit)


def _paid(matter: Matter) -> Iterator[Text]:
    exhibits = matter.exhibits
    slips = sum(1 for line in matter.primary.lines if line.period.payslips)
    number = exhibits.number("payslips")
    if slips and number:
        count = matter.texts.counted("pay_period", slips)
        yield matter.say("court.paid_slips", count=count, exhibit=number)
    numbers = [found for code in ("bank", "cash") if (found := exhibits.number(code))]
    if matter.primary.set_off and numbers:
        told = listed(matter.label("court.exhibit", exhibit=found) for found in numbers)
        yield matter.say("court.paid_money", amount=euro(matter.primary.set_off), exhibits=told)


def _letters(matter: Matter) -> Iterator[Text]:
    dossier, exhibits = matter.dossier, matter.exhibits
    if (requested := dossier.records.records_requested_on) and requested <= matter.on:
        number = matter.exhibit("records_request")
        yield matter.say("court.requested", date=day_long(requested), exhibit=number)
    if (demanded := dossier.choices.demand_sent) and demanded <= matter.on:
        yield matter.say("court.demanded", date=day_long(demanded), exhibit=matter.exhibit("demand"))
    received = [
        (act.received_on, matter.label("court.exhibit", exhibit=proof))
        for index, act in enumerate(dossier.interruptions)
        if act.received_on and act.received_on <= matter.on and (proof := exhibits.number(f"interruption_{index}"))
    ]
    if received:
        dates = listed(day_long(day) for day, _ in received)
        yield matter.say("court.interrupted", dates=dates, exhibits=listed(proof for _, proof in received))
