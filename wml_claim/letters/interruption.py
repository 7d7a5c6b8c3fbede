"""The interruption of limitation (art. 3:317(1) BW): one letter per debtor, term by term, without any sum.

It can be made from employer and period alone. The employer is reminded to pay; another party of the chain only gets
the reservation, for the days worked for that party.
"""

from __future__ import annotations

from collections.abc import Iterator

from wml_claim.dossier import Party
from wml_claim.letters.document import Block, Column, Heading, LetterDocument, Paragraph, Row, Signature, Table, Text
from wml_claim.letters.facts import letter_head, sentences, signature_lines
from wml_claim.letters.options import LetterRefused
from wml_claim.letters.reserved import Reserved, days_for, reserved
from wml_claim.letters.setting import Setting, debtor_of, subject_span
from wml_claim.letters.spans import named_period, told
from wml_claim.notation import day_long, day_short
from wml_claim.rules.holiday_allowance import allowance_year
from wml_claim.span import Span, calendar_month, iso_week


def interruption(of: Setting) -> LetterDocument:
    """The letter to one debtor as data. LetterRefused when the debtor or the days are not known."""
    debtor = debtor_of(of)
    asked = subject_span(of.dossier, of.options, of.on)
    if debtor == of.employer:
        kept = reserved(of.dossier, debtor, asked, of.on)
        parts = (*_to_employer(of, kept), *_reserved(of, kept, "wage"))
    else:
        kept = _for_party(of, debtor, asked)
        parts = (*_to_party(of, debtor, kept), *_reserved(of, kept, "days"))
    title = of.label("interruption.title")
    return LetterDocument("interruption", title, of.reference, (*parts, *_closing(of)), not of.dossier.confirmed)


def _for_party(of: Setting, debtor: Party, asked: Span) -> Reserved:
    if not any(one.party == debtor.name for one in of.dossier.worked_for):
        raise LetterRefused((f"Niet bekend is op welke dagen voor {debtor.name} is gewerkt: leg die dagen vast.",))
    return days_for(of.dossier, debtor, asked, of.on)


def _to_employer(of: Setting, kept: Reserved) -> Iterator[Block]:
    whole = _whole(kept)
    yield from letter_head(of, of.employer, of.say("interruption.subject", span=told([whole])))
    yield Paragraph(sentences([of.say("interruption.opening", span=told([whole])), *_employment(of)]))
    yield Heading(of.label("interruption.head_interruption"))
    yield Paragraph(of.say("interruption.interruption"))
    yield Paragraph(sentences([of.say("interruption.summons"), of.say("interruption.complaint")]))


def _employment(of: Setting) -> Iterator[Text]:
    job = of.dossier.employment
    if job.start and job.end and job.end <= of.on:
        yield of.say("interruption.employment_ended", start=day_long(job.start), end=day_long(job.end))
    elif job.start:
        yield of.say("interruption.employment_running", start=day_long(job.start))


def _to_party(of: Setting, debtor: Party, kept: Reserved) -> Iterator[Block]:
    yield from letter_head(of, debtor, of.say("interruption.subject", span=told([_whole(kept)])))
    yield Paragraph(of.say("interruption.opening_chain"))
    yield Heading(of.label("interruption.head_chain"))
    yield Paragraph(of.say("interruption.interruption_chain"))
    yield Paragraph(sentences([of.say("interruption.no_demand"), of.say("interruption.complaint")]))


def _whole(kept: Reserved) -> Span:
    """From the first through the last day that is reserved."""
    spans = (*kept.wages, *kept.holiday)
    if not spans:
        raise LetterRefused(
            (
                "Er valt niets te stuiten: alle termijnen in deze periode zijn verjaard."
                if kept.barred
                else "Er valt niets te stuiten: in deze periode is nog geen loon opeisbaar.",
            )
        )
    return Span(min(span.first for span in spans), max(span.last for span in spans))


def _reserved(of: Setting, kept: Reserved, group: str) -> Iterator[Block]:
    yield Heading(of.label("interruption.head_periods"))
    yield Paragraph(of.say("interruption.lead"), keep=True)
    columns = (
        Column(of.label("interruption.column_number")),
        Column(of.label("interruption.column_term"), weight=2),
        Column(of.label("interruption.column_first"), weight=1),
        Column(of.label("interruption.column_last"), weight=1),
    )
    yield Table(columns, tuple(_rows(of, kept, group)))
    yield Paragraph(of.say("interruption.whole"), keep=True)


def _rows(of: Setting, kept: Reserved, group: str) -> Iterator[Row]:
    number = 0
    yield from _group(of, group, bool(kept.wages))
    for span in kept.wages:
        number += 1
        yield _row(number, _name(of, span, group), span)
    yield from _group(of, "holiday", bool(kept.holiday))
    for span in kept.holiday:
        number += 1
        year = allowance_year(span.first)
        yield _row(number, of.label("interruption.holiday", year=f"{year - 1}/{year}"), span)


def _group(of: Setting, name: str, some: bool) -> Iterator[Row]:
    if some:
        yield Row((of.label(f"interruption.group_{name}"), "", "", ""), "group")


def _row(number: int, name: str, span: Span) -> Row:
    return Row((str(number), name, day_short(span.first), day_short(span.last)))


def _name(of: Setting, span: Span, group: str) -> str:
    """The usual name of a pay period, or of the week or month it is a part of."""
    if group == "days":
        return of.label("interruption.days_worked")
    for whole in (iso_week(span.first), calendar_month(span.first)):
        if whole.covers(span):
            name = named_period(whole)
            return name if whole == span else of.label("interruption.part", whole=name)
    return of.label("interruption.term")


def _closing(of: Setting) -> Iterator[Block]:
    yield Paragraph(of.say("interruption.reservation"), keep=True)
    yield Signature(of.label("common.closing"), signature_lines(of))
