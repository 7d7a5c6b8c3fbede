"""What must be asked about papers that came back from the employer: what they displace, double, or cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from wml_claim import notation
from wml_claim.assessment.ground import Ground
from wml_claim.assessment.model import Warning
from wml_claim.dossier import Dossier
from wml_claim.evidence import ReturnedPaper
from wml_claim.records import HOURS_COUNTED, Payment, Payslip, WorkedHours
from wml_claim.rules.working_time import OF_THE_TIME, WORDS, counted, spread

BROUGHT = {**WORDS, "payslip": "loonstroken", "payment": "betalingen"}


def about_answer(ground: Ground) -> Iterator[Warning]:
    """Warnings, one per paper or per answer; nothing where nothing came back."""
    dossier = ground.dossier
    if not dossier.answers:
        return
    for paper in dossier.answers:
        yield from _of_paper(paper, dossier, ground.on)
    yield from _twice(dossier)
    yield from _doubled(dossier)
    yield from _displaced(ground)


def named(paper: ReturnedPaper) -> str:
    """A paper that came back, as messages name it."""
    words = BROUGHT[paper.brings]
    what = f"{words} uit {paper.document}" if paper.document else words
    when = f" over {notation.days(paper.span.first, paper.span.last)}" if paper.span else ""
    return f"“{what}”{when}, ontvangen op {notation.day_long(paper.received_on)}"


def _of_paper(paper: ReturnedPaper, dossier: Dossier, on: date) -> Iterator[Warning]:
    about = paper.received_on.isoformat()
    if paper.received_on > on:
        message = f"Het antwoord {named(paper)}, moet op de dag van berekening nog komen. Verbeter de datum."
        yield Warning("answer_in_future", about, message)
    brought = [one for one in _records(dossier) if dossier.came_back(one) is paper]
    if not brought:
        message = f"Van het antwoord {named(paper)}, staan geen gegevens in het dossier. Voeg het stuk toe."
        yield Warning("answer_without_records", about, message)
    later = [one for one in brought if not isinstance(one, Payslip) and _day(one) > paper.received_on]
    if later:
        message = (
            f"Het antwoord {named(paper)}, bevat gegevens van na die dag (de eerste: "
            f"{notation.day_long(min(_day(one) for one in later))}). Verbeter een van beide dagen."
        )
        yield Warning("answer_before_work", about, message)


def _day(record: WorkedHours | Payslip | Payment) -> date:
    return record.day if isinstance(record, Payment) else record.span.first


def _records(dossier: Dossier) -> Iterator[WorkedHours | Payslip | Payment]:
    yield from dossier.hours
    yield from dossier.payslips
    yield from dossier.payments


def _twice(dossier: Dossier) -> Iterator[Warning]:
    """Two answers that say of the same papers that they came on different days."""
    for one, other in combinations(dossier.answers, 2):
        same = (one.brings, one.span, one.document) == (other.brings, other.span, other.document)
        if same and one.received_on != other.received_on:
            message = (
                f"Het antwoord {named(one)}, staat er ook als ontvangen op {notation.day_long(other.received_on)}. "
                "Haal er één weg, of geef elk zijn eigen dagen of stuk."
            )
            yield Warning("answers_differ", one.received_on.isoformat(), message)


def _doubled(dossier: Dossier) -> Iterator[Warning]:
    """Hours that came back under the name of a source that has hours of these days already: they add up."""
    work = [one for one in dossier.hours if one.kind in HOURS_COUNTED]
    returned = [one for one in work if dossier.came_back(one)]
    own = [one for one in work if not dossier.came_back(one)]
    for source in dict.fromkeys(one.source for one in returned):
        days = [
            shared.first
            for mine in own
            if mine.source == source
            for theirs in returned
            if theirs.source == source and theirs.made == mine.made and (shared := theirs.span.overlap(mine.span))
        ]
        if days:
            message = (
                f"Uren volgens {WORDS[source]} staan er van uzelf en uit het antwoord over dezelfde dagen (de eerste: "
                f"{notation.day_long(min(days))}) en tellen daar op. Geef wat de werkgever stuurde de bron "
                f"“{WORDS['employer_record']}”, of haal wat dubbel is weg."
            )
            yield Warning("answer_adds_up", min(days).isoformat(), message)


def _displaced(ground: Ground) -> Iterator[Warning]:
    """Days on which a record that came back displaces other hours from evidence made at the time."""
    returned = [one for one in ground.dossier.hours if ground.dossier.came_back(one)]
    theirs = counted(spread(returned, ground.employed, ground.terms.weekdays))
    own = counted(
        entry for entry in ground.entries
        if not entry.later and entry.source in OF_THE_TIME and entry.day in theirs
        and entry.source != theirs[entry.day].source
    )  # fmt: skip
    days = [
        day
        for day, mine in own.items()
        if ground.documented[day].source == theirs[day].source and mine.hours.value != theirs[day].hours.value
    ]
    if days:
        count = "1 dag" if len(days) == 1 else f"{len(days)} dagen"
        mine, other = own[days[0]], theirs[days[0]]
        message = (
            f"Op {count}, voor het eerst op {notation.day_long(days[0])}, verdringt wat in antwoord kwam "
            f"({WORDS[other.source]}: {notation.exact(other.hours.value, 2)} uur) bewijs uit die tijd "
            f"({WORDS[mine.source]}: {notation.exact(mine.hours.value, 2)} uur). Ga na wanneer en door wie het is "
            "gemaakt. Klopt het niet, kies dan met een reden dat de eigen bron telt."
        )
        yield Warning("answer_displaces", days[0].isoformat(), message)
