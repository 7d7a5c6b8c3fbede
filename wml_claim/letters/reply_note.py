"""The note to the employer after a payment or an answer: what came in, where it went, and the new balance."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from wml_claim.letters.amounts import overview
from wml_claim.letters.demand import demanded, rights
from wml_claim.letters.document import Block, Heading, LetterDocument, Paragraph, Signature
from wml_claim.letters.facts import letter_head, ruled, signature_lines
from wml_claim.letters.matter import Matter
from wml_claim.letters.on_account import on_account, unread_rules
from wml_claim.notation import day_long


def reply_note(matter: Matter) -> LetterDocument:
    """The note as data; it can also say that everything was paid."""
    parts = (_opening, _paid, _standing, _contested) if _is_open(matter) else (_opening, _paid, _settled)
    blocks = tuple(block for part in parts for block in part(matter))
    return LetterDocument(
        "reply_note", matter.label("reply_note.title"), matter.reference, blocks, not matter.dossier.confirmed
    )


def _is_open(matter: Matter) -> bool:
    balance = matter.primary.balance
    return balance is None or bool(balance.total)


def _opening(matter: Matter) -> Iterator[Block]:
    yield from letter_head(matter, matter.employer, matter.say("reply_note.subject"))
    paid = matter.primary.balance is not None
    yield Paragraph(matter.say("reply_note.opening_paid" if paid else "reply_note.opening_unpaid"))


def _paid(matter: Matter) -> Iterator[Block]:
    if not matter.primary.balance:
        return
    yield Heading(matter.label("common.head_paid"))
    yield from on_account(matter, matter.primary)
    if unread := unread_rules(matter):
        yield Paragraph(unread)


def _standing(matter: Matter) -> Iterator[Block]:
    yield Heading(matter.label("reply_note.head_standing"))
    yield Paragraph(matter.say("demand.overview_lead"), keep=True)
    yield overview(matter, matter.primary)


def _contested(matter: Matter) -> Iterator[Block]:
    yield Heading(matter.label("reply_note.head_contested"))
    yield Paragraph(matter.say("reply_note.contested"), keep=True)
    yield ruled(matter, "reply_note.contested_blank", "court.fill_representative")
    yield Paragraph(matter.say("reply_note.hours"))
    yield Paragraph(matter.say("reply_note.payments"))
    yield from demanded(matter)
    yield from rights(matter)


def _settled(matter: Matter) -> Iterator[Block]:
    deadline = day_long(matter.on + timedelta(days=matter.options.term_days))
    term = f"{matter.options.term_days}"
    yield Paragraph(matter.say("reply_note.settled", term=term, deadline=deadline), keep=True)
    yield Signature(matter.label("common.closing"), signature_lines(matter))
