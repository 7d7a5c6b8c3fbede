"""Who in the chain may be addressed for wages, from when and how (art. 7:616a through 7:616f BW; art. 23 Wav).

The direct client may be addressed at once, each next link only after the one before it failed, and the main client also
some time after a claim was brought. From a client only the wage of the days worked for it can be claimed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from wml_claim import notation
from wml_claim.agreements import ChainStep
from wml_claim.law import Law
from wml_claim.span import ONE_DAY, Span, add_months

Status = Literal["now", "later", "not", "unknown"]
CLIENT_ROLES = ("user_company", "client", "main_client")
NOT_FROM_A_CLIENT = ("statutory_increase", "payslips", "collection_costs")
"""What is owed by the employer only."""
DIRECT, NEXT, WAV = "art. 7:616a lid 1 BW", "art. 7:616b BW", "art. 23 lid 3 en 4 Wav"


@dataclass(frozen=True, slots=True)
class Link:
    """A party of the chain above the employer, with the days worked for it. `private`: not acting in business."""

    party: str
    role: str
    span: Span
    contract: str
    private: bool = False


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whether a party may be addressed for the wage of `span`. `since`: from which day; None: not known.

    `letters` are the papers that fit now; `not_claimed` what must stay out of a demand to this party.
    """

    link: Link
    span: Span
    article: str
    status: Status
    since: date | None
    reason: str
    letters: tuple[str, ...]
    not_claimed: tuple[str, ...] = NOT_FROM_A_CLIENT


@dataclass(frozen=True, slots=True)
class ChainFacts:
    """The employer, the links in the order in which they were named, the steps taken and how badly was underpaid."""

    employer: str
    links: Sequence[Link]
    steps: Sequence[ChainStep]
    severe: bool
    wav_pleaded: bool
    on: date


def addressees(facts: ChainFacts, law: Law) -> tuple[Addressee, ...]:
    """Every link, per span worked for it: under the chain rules, and under art. 23 Wav where that is pleaded."""
    found = []
    for link in facts.links:
        before = _before(link, facts.links)
        found.append(_under_the_code(link, before, facts, law))
        if facts.wav_pleaded:
            found.append(_under_wav(link, before, facts))
    return tuple(found)


def _before(link: Link, links: Sequence[Link]) -> Link | None:
    """The link directly below on the same days; None: the employer. The main client comes last."""
    ranked = sorted(links, key=lambda one: one.role == "main_client")
    below = ranked[: ranked.index(link)]
    return next((one for one in reversed(below) if one.party != link.party and one.span.overlap(link.span)), None)


def _under_the_code(link: Link, before: Link | None, facts: ChainFacts, law: Law) -> Addressee:
    span = link.span.overlap(Span(law.norms.since("chain_main_months"), date.max))
    article = DIRECT if before is None else NEXT
    if span is None:
        reason = "De ketenaansprakelijkheid geldt voor loon vanaf 1 juli 2015."
        return Addressee(link, link.span, article, "not", None, reason, ())
    if link.private:
        reason = "Een particulier die niet in beroep of bedrijf handelt, is niet aansprakelijk."
        return Addressee(link, span, article, "not", None, reason, ())
    if link.contract == "unknown":
        reason = (
            "Niet te bepalen, omdat niet bekend is of het werk onder opdracht, aanneming of goederenvervoer over "
            "de weg is gedaan. Vraag het contract tussen de bedrijven."
        )
        return Addressee(link, span, article, "unknown", None, reason, ("chain_information", "interruption"))
    if before is None:
        reason = "De directe opdrachtgever is naast de werkgever aansprakelijk, tenzij hem niets te verwijten valt."
        letters = ("demand", "interruption", "chain_information")
        return Addressee(link, span, article, "now", span.first, reason, letters)
    return _next_link(link, span, before, facts, law)


def _next_link(link: Link, span: Span, before: Link, facts: ChainFacts, law: Law) -> Addressee:
    """After the link before it failed or kept silent; the main client also some time after a claim was brought."""
    since, reason = _after_failure(before.party, facts, law)
    letters: tuple[str, ...] = ("interruption",)
    if link.role == "main_client":
        claimed, told = _first(facts.steps, "claim"), _first(facts.steps, "notice", link.party)
        if claimed is not None and told is None:
            letters = ("chain_notice", "interruption")
        if claimed is not None and told is not None:
            months = law.norms.count("chain_main_months_severe" if facts.severe else "chain_main_months")
            direct = add_months(claimed, months)
            if since is None or direct < since:
                since = direct
                reason = f"De hoofdopdrachtgever kan {months} maanden na de vordering worden aangesproken."
    if since is None:
        reason = f"Eerst moet de vordering op {before.party} niet te verhalen zijn, of {before.party} moet zwijgen."
        return Addressee(link, span, NEXT, "later", None, reason, letters)
    if since > facts.on:
        return Addressee(link, span, NEXT, "later", since, f"{reason} Vanaf {notation.day_long(since)}.", letters)
    return Addressee(link, span, NEXT, "now", since, reason, ("demand", *letters))


def _after_failure(party: str, facts: ChainFacts, law: Law) -> tuple[date | None, str]:
    """When the link above `party` opens: the claim failed, or two weeks went by without name and address (616e)."""
    failed = _first(facts.steps, "failed", party)
    asked = _first(facts.steps, "information_request", party)
    silent = _first(facts.steps, "no_answer", party)
    opens = [(failed, f"De vordering op {party} kon niet worden verhaald.")]
    if asked is not None and silent is not None:
        earliest = asked + timedelta(weeks=law.norms.count("chain_answer_weeks")) + ONE_DAY
        opens.append((max(earliest, silent), f"{party} gaf naam en adres niet binnen twee weken (art. 7:616e BW)."))
    known = [(day, reason) for day, reason in opens if day is not None]
    return min(known) if known else (None, "")


def _under_wav(link: Link, before: Link | None, facts: ChainFacts) -> Addressee:
    """A higher employer answers only after the claim on the next lower one failed."""
    lower = before.party if before else facts.employer
    failed = _first(facts.steps, "failed", lower)
    if failed is not None and failed <= facts.on:
        reason = f"De vordering op {lower} slaagde niet."
        return Addressee(link, link.span, WAV, "now", failed, reason, ("demand", "interruption"))
    reason = f"Eerst moet de vordering op {lower} niet slagen."
    return Addressee(link, link.span, WAV, "later", None, reason, ("interruption",))


def _first(steps: Sequence[ChainStep], kind: str, party: str | None = None) -> date | None:
    days = [step.day for step in steps if step.kind == kind and party in (None, step.party)]
    return min(days, default=None)


def severely_underpaid(terms: Iterable[tuple[Span, bool]], law: Law) -> bool:
    """Whether pay was far too low for three months on end: terms in order, each with whether it was."""
    months = law.norms.count("chain_severe_months")
    run: Span | None = None
    for span, low in terms:
        if not low:
            run = None
            continue
        run = Span(run.first, span.last) if run and span.first <= run.last + ONE_DAY else span
        if run.last >= add_months(run.first, months) - ONE_DAY:
            return True
    return False
