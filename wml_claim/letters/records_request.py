"""The request for papers to the employer: per kind of paper its own basis and term; recorded as a complaint too.

It can be made from employer and period alone. The duty of art. 18b WML is owed to the inspector and stays out.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from wml_claim.letters.document import Block, Heading, LetterDocument, Paragraph, Signature, Text, dashed
from wml_claim.letters.facts import letter_head, sentences, signature_lines
from wml_claim.letters.setting import Setting, subject_span
from wml_claim.letters.spans import listed, runs, told
from wml_claim.notation import day_long
from wml_claim.rules.statutory_increase import working_days
from wml_claim.span import ONE_DAY, Span, add_months

SLIPS_TERM = timedelta(days=7)
OWN_DATA_MONTHS = 1


def records_request(of: Setting) -> LetterDocument:
    """The request as data. LetterRefused when the period is not known."""
    span = subject_span(of.dossier, of.options, of.on)
    blocks = (*_opening(of, span), *_slips(of, span), *_own_data(of, span), *_closing(of, span))
    title = of.label("records_request.title")
    return LetterDocument("records_request", title, of.reference, blocks, not of.dossier.confirmed)


def _opening(of: Setting, span: Span) -> Iterator[Block]:
    yield from letter_head(of, of.employer, of.say("records_request.subject", span=told([span])))
    opening = [of.say("records_request.opening", span=told([span]))]
    if mandate := of.dossier.mandate:
        opening.append(of.say("records_request.mandate", date=day_long(mandate.day)))
    opening.append(of.say("records_request.own_request"))
    yield Paragraph(sentences(opening))


def _slips(of: Setting, span: Span) -> Iterator[Block]:
    """Slips and written terms, as far as the worker does not have them."""
    asked = list(_slips_asked(of, span))
    if of.dossier.records.written_terms != "yes":
        asked.append(of.say("records_request.terms"))
    if not asked:
        return
    yield Heading(of.label("records_request.head_slips"))
    yield Paragraph(of.say("records_request.slips_lead", deadline=day_long(of.on + SLIPS_TERM)), keep=True)
    yield from (dashed(text) for text in asked)


def _slips_asked(of: Setting, span: Span) -> Iterator[Text]:
    known = [slip.span for slip in of.dossier.payslips if slip.span.overlap(span)]
    if not known:
        yield of.say("records_request.slips", span=told([span]))
    elif not any(run.covers(span) for run in runs(known)):
        yield of.say("records_request.slips_other", span=told([span]), known=told(known))


def _own_data(of: Setting, span: Span) -> Iterator[Block]:
    """A copy of the worker's own data (art. 15 and 12(3) AVG)."""
    received = next_working_day(of.on)
    deadline = day_long(add_months(received, OWN_DATA_MONTHS))
    yield Heading(of.label("records_request.head_own"))
    fields = {"span": told([span]), "received": day_long(received), "deadline": deadline}
    yield Paragraph(of.say("records_request.own_lead", **fields), keep=True)
    asked = ["rosters", "payments", "deductions"]
    if of.dossier.records.registration_shown != "yes":
        asked.insert(0, "hours")
    yield from (dashed(of.say(f"records_request.own_{what}")) for what in asked)
    years = [str(year) for year in range(span.first.year, span.last.year + 1) if year < of.on.year]
    if years:
        yield dashed(of.say("records_request.own_year", years=listed(years)))
    yield Paragraph(of.say("records_request.own_form"))


def _closing(of: Setting, span: Span) -> Iterator[Block]:
    yield Heading(of.label("records_request.head_complaint"))
    yield Paragraph(of.say("records_request.complaint", span=told([span])))
    yield Paragraph(sentences([of.say("records_request.keep"), of.say("records_request.follows")]), keep=True)
    yield Signature(of.label("common.closing"), signature_lines(of))
    yield Signature(of.label("records_request.co_signed"), (of.dossier.worker.name,))


def next_working_day(day: date) -> date:
    """The first working day after a day: when a letter posted on it can be expected to arrive."""
    following = day + ONE_DAY
    while not working_days(following - ONE_DAY, following):
        following += ONE_DAY
    return following
