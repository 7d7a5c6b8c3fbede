"""The complaints of one dossier (art. 6:89 BW)."""

from __future__ import annotations

from collections.abc import Iterator

from wml_claim.assessment.ground import Ground
from wml_claim.assessment.model import Scenario
from wml_claim.rules.complaint import ComplaintTimeline, Protest, timeline

CHANNELS = {
    "whatsapp": "bericht", "letter": "brief", "email": "e-mail", "phone": "telefoon", "in_person": "gesprek",
    "other": "klacht",
}  # fmt: skip


def complaints_of(ground: Ground, documented: Scenario) -> ComplaintTimeline:
    """Complaints to the employer, letters of interruption and the records request, against the first shortfall."""
    short = [period.due_day for period in documented.periods if period.shortfall]
    return timeline(_protests(ground), min(short, default=None), ground.on)


def _protests(ground: Ground) -> Iterator[Protest]:
    dossier, employer = ground.dossier, ground.dossier.employer
    assert employer
    for one in dossier.complaints:
        if one.to in (None, employer.name):
            what = f"{CHANNELS.get(one.channel, 'klacht')}{f' over {one.about}' if one.about else ''}"
            yield Protest(one.day, what, one.proof)
    for act in dossier.interruptions:
        if act.received_on and act.kind == "letter" and act.party in (None, employer.name):
            yield Protest(act.received_on, "stuitingsbrief")
    if dossier.records.records_requested_on:
        yield Protest(dossier.records.records_requested_on, "verzoek om gegevens")
