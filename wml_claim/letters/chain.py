"""The two letters of the chain: asking for the next link (art. 7:616e BW), telling of a claim (art. 7:616b(4)(b) BW).

Both need no calculation and name no amount. A party only sees the days worked for itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from wml_claim.dossier import Party
from wml_claim.letters.document import Block, Heading, LetterDocument, Paragraph, Signature, dashed
from wml_claim.letters.facts import letter_head, sentences, signature_lines
from wml_claim.letters.options import LetterRefused
from wml_claim.letters.setting import Setting, debtor_of, subject_span
from wml_claim.letters.spans import told
from wml_claim.notation import day_long
from wml_claim.span import Span

ANSWER_WEEKS = "chain_answer_weeks"


def chain_information(of: Setting) -> LetterDocument:
    """The request for names and addresses further up the chain, to the employer or to a party of the chain."""
    return _letter(of, "chain_information", _information(of, debtor_of(of)))


def chain_notice(of: Setting) -> LetterDocument:
    """The notice to the main client that a claim was brought, so that its term begins to run.

    LetterRefused when no main client or no claim is known.
    """
    return _letter(of, "chain_notice", _notice(of, _main_client(of)))


def _letter(of: Setting, kind: str, blocks: Iterator[Block]) -> LetterDocument:
    signed = Signature(of.label("common.closing"), signature_lines(of))
    title = of.label(f"chain.title_{kind}")
    return LetterDocument(kind, title, of.reference, (*blocks, signed), not of.dossier.confirmed)


def _information(of: Setting, party: Party) -> Iterator[Block]:
    days = told(_days(of, party))
    weeks = of.law.norms.count(ANSWER_WEEKS)
    deadline = day_long(of.on + timedelta(weeks=weeks))
    own = party == of.employer
    yield from letter_head(of, party, of.say("chain.subject_information"))
    yield Paragraph(of.say("chain.opening_employer" if own else "chain.opening_client", span=days))
    yield Heading(of.label("chain.head_information"))
    yield Paragraph(of.say("chain.information", weeks=of.texts.counted("week", weeks), deadline=deadline), keep=True)
    for what in ("client", "main_client", "contract"):
        yield dashed(of.say(f"chain.asked_{what}"))
    yield Paragraph(sentences([of.say("chain.silence"), of.say("chain.reservation")]), keep=True)


def _days(of: Setting, party: Party) -> list[Span]:
    """The days worked for the party; of the employer the employment."""
    if party == of.employer:
        return [subject_span(of.dossier, of.options, of.on)]
    worked = [one.span for one in of.dossier.worked_for if one.party == party.name and one.span.first <= of.on]
    if not worked:
        raise LetterRefused((f"Niet bekend is op welke dagen voor {party.name} is gewerkt: leg die dagen vast.",))
    return [Span(span.first, min(span.last, of.on)) for span in worked]


def _main_client(of: Setting) -> Party:
    if of.options.debtor:
        party = debtor_of(of)
        if party.role == "main_client":
            return party
        raise LetterRefused((f"De mededeling gaat naar de hoofdopdrachtgever, en dat is {party.name} niet.",))
    found = [party for party in of.dossier.parties if party.role == "main_client" and not party.private_household]
    if len(found) == 1:
        return found[0]
    if found:
        raise LetterRefused(("Er zijn meer hoofdopdrachtgevers: kies aan wie de mededeling gaat.",))
    raise LetterRefused(("Er is geen hoofdopdrachtgever bekend: leg die partij vast bij stap 1 (Wie).",))


def _notice(of: Setting, party: Party) -> Iterator[Block]:
    brought = sorted(
        (step.day, step.party) for step in of.dossier.chain_steps if step.kind == "claim" and step.day <= of.on
    )
    if not brought:
        raise LetterRefused(
            ("Er is nog geen vordering ingesteld: leg eerst vast op welke dag en tegen wie dat is gebeurd.",)
        )
    day, against = brought[0]
    yield from letter_head(of, party, of.say("chain.subject_notice"))
    yield Heading(of.label("chain.head_notice"))
    yield Paragraph(of.say("chain.notice", date=day_long(day), against=against))
    yield Paragraph(of.say("chain.notice_meaning", days=told(_days(of, party))))
    yield Paragraph(sentences([of.say("chain.no_demand"), of.say("chain.reservation")]), keep=True)
