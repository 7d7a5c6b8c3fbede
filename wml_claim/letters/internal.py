"""The adviser's own sheet: what stays out of every paper for the other side, and what still asks for a decision."""

from __future__ import annotations

from collections.abc import Iterator

from wml_claim.claim import ITEM_WORDS
from wml_claim.explain import leaf_text
from wml_claim.follow_up import fee_after, follow_up
from wml_claim.letters.document import Block, Column, Heading, LetterDocument, Paragraph, Row, Table, dashed, plain
from wml_claim.letters.matter import Matter
from wml_claim.letters.spans import told
from wml_claim.notation import day_long, days, euro, number
from wml_claim.pleading import offers


def internal(matter: Matter) -> LetterDocument:
    """The sheet as data; parts without content are left out."""
    parts = (_opening, _barred, _outlook, _other_sums, _verdict, _left_out, _offers, _warnings, _unverified)
    blocks = tuple(block for part in parts for block in part(matter))
    return LetterDocument(
        "internal_sheet", matter.label("internal.title"), matter.reference, blocks, not matter.dossier.confirmed
    )


def _opening(matter: Matter) -> Iterator[Block]:
    yield Heading(matter.label("internal.heading"), 0)
    yield Paragraph(matter.say("internal.opening"))


def _barred(matter: Matter) -> Iterator[Block]:
    items = matter.claim.barred_items
    if not items:
        return
    yield Heading(matter.label("internal.head_barred"))
    yield Paragraph(matter.say("internal.barred"), keep=True)
    rows = [
        Row(
            (
                ITEM_WORDS[item.kind],
                days(item.span.first, item.span.last),
                number(item.amount.value),
                day_long(item.last_safe_day),
            )
        )
        for item in items
    ]
    total = Row((matter.label("common.total"), "", number(matter.claim.totals.barred.value), ""), "total")
    columns = (
        Column(matter.label("internal.column_item"), weight=1),
        Column(matter.label("internal.column_span")),
        Column(matter.label("internal.column_amount"), "right"),
        Column(matter.label("internal.column_last_day")),
    )
    yield Table(columns, (*rows, total))


def _outlook(matter: Matter) -> Iterator[Block]:
    next_days = follow_up(matter.claim, matter.dossier).outlook.next_days
    if not next_days:
        return
    yield Heading(matter.label("internal.head_outlook"))
    yield Paragraph(matter.say("internal.outlook"), keep=True)
    columns = (
        Column(matter.label("internal.column_last_day"), weight=1),
        Column(matter.label("internal.column_amount"), "right"),
    )
    yield Table(columns, tuple(Row((day_long(one.day), number(one.amount.value))) for one in next_days))


def _other_sums(matter: Matter) -> Iterator[Block]:
    yield Heading(matter.label("internal.head_other_sums"))
    yield dashed(matter.say("internal.netted", amount=euro(matter.primary.scenario.netted.value)))
    if cash := matter.assessment.cash_reclaimable:
        yield dashed(matter.say("internal.cash", amount=euro(cash.value)))
    if fee := fee_after(matter.claim, matter.dossier):
        yield dashed(matter.say("internal.fee", amount=euro(fee.value)))


def _verdict(matter: Matter) -> Iterator[Block]:
    check = matter.assessment.records
    yield Heading(matter.label("internal.head_verdict"))
    verdict = _in_words(matter, check.deficient)
    if check.overruled:
        computed, reason = _in_words(matter, check.computed), check.overruled.rstrip(". ")
        text = matter.say("internal.verdict_overruled", verdict=verdict, reason=reason, computed=computed)
        yield Paragraph(text)
    else:
        yield Paragraph(matter.say("internal.verdict_computed", verdict=verdict))
    yield from (dashed(plain(reason)) for reason in check.reasons)


def _in_words(matter: Matter, deficient: bool) -> str:
    return matter.label("internal.deficient" if deficient else "internal.not_deficient")


def _left_out(matter: Matter) -> Iterator[Block]:
    sheet = matter.primary
    if not (sheet.provisional or sheet.unknown or sheet.not_computable):
        return
    yield Heading(matter.label("internal.head_left_out"))
    for name, lines in (("provisional", sheet.provisional), ("unknown", sheet.unknown)):
        if lines:
            yield dashed(matter.say(f"internal.{name}", spans=told(line.period.span for line in lines)))
    for line in sheet.not_computable:
        why = line.why_not_computable
        yield dashed(matter.say("internal.not_computable", spans=told([line.period.span]), why=why))


def _offers(matter: Matter) -> Iterator[Block]:
    found = offers(matter.assessment, matter.law)
    if not found:
        return
    yield Heading(matter.label("internal.head_offers"))
    for offer in found:
        fields = {
            "scenario": matter.label(f"internal.scenario_{offer.addition.code}"),
            "amount": euro(offer.addition.adds),
            "fee": euro(offer.court_fee.value),
            "fee_without": euro(offer.court_fee_without.value),
        }
        yield dashed(matter.say("internal.offer", risk=offer.risk, **fields))


def _warnings(matter: Matter) -> Iterator[Block]:
    if matter.assessment.warnings:
        yield Heading(matter.label("internal.head_warnings"))
    yield from (dashed(plain(warning.message)) for warning in matter.assessment.warnings)


def _unverified(matter: Matter) -> Iterator[Block]:
    if matter.claim.unverified_rows:
        yield Heading(matter.label("internal.head_unverified"))
    for row in matter.claim.unverified_rows:
        yield dashed(plain(leaf_text(row)))
