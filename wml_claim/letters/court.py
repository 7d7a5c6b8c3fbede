"""The paper for the kantonrechter: a case file for the bailiff, the regelrechter form or an application."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from wml_claim.letters.court_facts import facts, parties
from wml_claim.letters.court_sums import calculation
from wml_claim.letters.document import Blank, Block, Heading, LetterDocument, Notice, Paragraph, Signature, Text, joined
from wml_claim.letters.facts import finding_rows, hours_sources, ruled, sentences, signature_lines
from wml_claim.letters.hours_ground import alternative_ground, primary_ground, rank_of
from wml_claim.letters.matter import Matter, Sheet
from wml_claim.letters.petitum import alternative_parts, petitum
from wml_claim.letters.pleading import alternatives
from wml_claim.notation import euro, number

HOURS_FINDINGS = ("hours_not_registered", "hours_contradicted")
PAY_FINDINGS = ("payslip_missing", "payslip_does_not_add_up", "bank_differs_from_slip")


def court(matter: Matter) -> LetterDocument:
    """The court paper as data."""
    blocks = (
        *_face(matter), *_chapters(matter), *_petitum(matter), *_exhibits(matter)
    )  # fmt: skip
    title = matter.label("court.title")
    return LetterDocument("court", title, matter.reference, blocks, not matter.dossier.confirmed)


def _face(matter: Matter) -> Iterator[Block]:
    route = matter.options.route
    said = [matter.say("court.face", route=route)]
    if route != "dagvaarding":
        said.append(matter.say(f"court.face_{route}"))
    yield Notice(matter.label("court.face_title"), tuple(said))
    yield Heading(matter.label("court.heading"), 0)
    if route == "dagvaarding":
        for what in ("service", "name", "claimant", "defendant", "copy", "court", "roll"):
            yield ruled(matter, f"court.bailiff_{what}", "court.fill_bailiff")
        yield Paragraph(matter.say("court.bailiff_notices"), style="small")
    else:
        yield ruled(matter, "court.fill_claimant_place", "court.fill_representative")
    who = matter.options.representative
    if not (who.name or who.organisation):
        yield ruled(matter, "court.fill_representative_name", "court.fill_representative")
    if not matter.employer.address and route != "dagvaarding":
        yield ruled(matter, "court.fill_defendant_place", "court.fill_representative")


def _chapters(matter: Matter) -> Iterator[Block]:
    """Numbered chapters with numbered paragraphs; a chapter without content is left out."""
    chapters = (
        ("parties", parties), ("facts", facts), ("hours", _hours), ("records", _records),
        ("calculation", calculation), ("alternative", _alternative), ("defence", _defence), ("evidence", _evidence),
    )  # fmt: skip
    chapter = 0
    for name, content in chapters:
        pieces = list(content(matter))
        if not pieces:
            continue
        chapter += 1
        yield Heading(f"{chapter}. {matter.label(f'court.head_{name}')}")
        paragraph = 0
        for piece in pieces:
            if isinstance(piece, tuple):
                paragraph += 1
                yield Paragraph(piece, f"{chapter}.{paragraph}", keep=joined(piece).endswith(":"))
            else:
                yield replace(piece, inset=True) if isinstance(piece, Paragraph) else piece


Piece = Text | Block


def _hours(matter: Matter) -> Iterator[Piece]:
    sheet, annex = matter.primary, matter.exhibit("annex")
    if not any(line.period.hours for line in sheet.claimed):  # a fixed monthly wage is due whatever the hours
        return
    yield from primary_ground(matter)
    hours = number(sum((line.period.hours.value for line in sheet.claimed), Fraction(0)))
    if sources := hours_sources(matter, sheet.claimed):
        key = "court.hours_evidence" if sheet.scenario.code == "documented" else "court.hours_partly"
        yield matter.say(key, hours=hours, sources=sources, annex=annex)
    else:
        yield matter.say("court.hours_no_exhibit", hours=hours, annex=annex)


def _records(matter: Matter) -> Iterator[Piece]:
    rows = tuple(finding_rows(matter))
    if not rows:
        return
    yield matter.say("court.findings")
    yield from rows
    records = matter.assessment.records
    held = {finding.code for finding in records.findings if finding.holds}
    hours, pay = bool(held.intersection(HOURS_FINDINGS)), bool(held.intersection(PAY_FINDINGS))
    if records.deficient and (hours or pay):
        what = "both" if hours and pay else "hours" if hours else "pay"
        yield matter.say("court.deficient", what=matter.label(f"court.deficient_{what}"))


def _alternative(matter: Matter) -> Iterator[Piece]:
    for index, other in enumerate(alternatives(matter)):
        rank = rank_of(matter, index)
        yield from alternative_ground(matter, other, rank)
        more = _more(other.sheet, matter.primary)
        yield sentences(
            (
                matter.say("court.adds", amount=euro(more)),
                matter.say("grounds.exhibit_lines", annex=matter.exhibit("annex"), rank=rank),
            )
        )


def _more(other: Sheet, primary: Sheet) -> Fraction:
    """What an alternative gives more, over the periods where it gives more."""
    known = {line.period.span: line.gross for line in primary.lines}
    more = (line.gross - known.get(line.period.span, Fraction(0)) for line in other.claimed)
    return sum((amount for amount in more if amount > 0), Fraction(0))


def _defence(matter: Matter) -> Iterator[Piece]:
    if known := matter.options.defences:
        yield matter.say("court.defence_known")
        for defence in known:
            yield matter.say("court.defence_answered", defence=defence.defence, answer=defence.answer)
    else:
        yield matter.say("court.defence_known")
        yield ruled(matter, "court.defence_blank", "court.fill_representative")
    yield matter.say("court.defence_hours")
    yield matter.say("court.defence_paid")
    if matter.primary.open.increase:
        yield matter.say("court.defence_moderation", annex=matter.exhibit("annex"))


def _evidence(matter: Matter) -> Iterator[Piece]:
    yield matter.say("court.evidence")
    yield matter.say("court.evidence_offer")
    if matter.options.witnesses:
        for witness in matter.options.witnesses:
            yield Paragraph(matter.say("court.witness", witness=witness), "–")
    else:
        yield Blank(matter.label("court.witness_blank"), matter.label("court.fill_representative"))
    yield matter.say("court.evidence_records")


def _petitum(matter: Matter) -> Iterator[Block]:
    application = matter.options.route == "verzoekschrift"
    yield Heading(matter.label("court.head_petitum"))
    yield Paragraph(matter.say("court.petitum_lead_application" if application else "court.petitum_lead"), keep=True)
    found = petitum(matter)
    yield from (Paragraph(part.text, f"{part.number}.") for part in found.parts)
    yield from (Paragraph(text) for _, text in alternative_parts(matter, found))
    yield Signature(matter.label("court.closing"), signature_lines(matter))


def _exhibits(matter: Matter) -> Iterator[Block]:
    yield Heading(matter.label("court.head_exhibits"))
    for entry in matter.exhibits.entries:
        yield Paragraph(matter.say("court.exhibit_line", title=entry.title), f"{entry.number}.", style="small")
