"""The annex: the calculation line by line, so that every amount of the other papers can be followed and recounted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wml_claim import __version__
from wml_claim.letters import annex_leave, annex_lines, annex_sums
from wml_claim.letters.amounts import overview
from wml_claim.letters.annex_evidence import evidence
from wml_claim.letters.assumptions import assumptions
from wml_claim.letters.document import Block, Column, Heading, LetterDocument, Paragraph, Row, Table, plain
from wml_claim.letters.hours_ground import rank_of
from wml_claim.letters.matter import Matter, line_numbers
from wml_claim.letters.on_account import on_account, unread_rules
from wml_claim.letters.pleading import Alternative, alternatives
from wml_claim.letters.sources import Sources, sources, tables_used
from wml_claim.letters.spans import told
from wml_claim.notation import day_long


@dataclass(frozen=True, slots=True)
class Contents:
    """What the parts of the annex share."""

    matter: Matter
    others: tuple[Alternative, ...]
    used: Sources


def annex(matter: Matter) -> LetterDocument:
    """The calculation as data, landscape."""
    others = tuple(alternatives(matter))
    contents = Contents(matter, others, sources(matter, [matter.primary, *(other.sheet for other in others)]))
    parts = (
        _opening, _summary, _on_account, _moderation, _scenarios, _periods, _evidence, _holiday, _leave, _deductions,
        _items, _alternatives, _left_out, _assumptions, _law,
    )  # fmt: skip
    blocks = tuple(block for part in parts for block in part(contents))
    title = matter.label("annex.title")
    return LetterDocument("annex", title, matter.reference, blocks, not matter.dossier.confirmed, landscape=True)


def _opening(contents: Contents) -> Iterator[Block]:
    matter = contents.matter
    yield Heading(matter.label("annex.heading", exhibit=matter.exhibit("annex")), 0)
    yield Paragraph(matter.say("annex.opening"))


def _summary(contents: Contents) -> Iterator[Block]:
    matter = contents.matter
    yield Heading(matter.label("annex.head_summary"))
    yield annex_sums.summary(matter)
    if matter.primary.provisional:
        lines = line_numbers(matter.primary.provisional)
        yield Paragraph(matter.say("annex.provisional", lines=lines))


def _on_account(contents: Contents) -> Iterator[Block]:
    matter = contents.matter
    if not matter.primary.balance:
        return
    yield Heading(matter.label("common.head_paid"))
    yield from on_account(matter, matter.primary)
    if unread := unread_rules(matter):
        yield Paragraph(unread)
    yield Paragraph(matter.say("common.standing", date=day_long(matter.on)), keep=True)
    yield overview(matter, matter.primary)


def _moderation(contents: Contents) -> Iterator[Block]:
    matter = contents.matter
    if matter.claim.items:
        yield Heading(matter.label("annex.head_moderation_left" if matter.primary.balance else "annex.head_moderation"))
        yield annex_sums.moderation(matter)


def _scenarios(contents: Contents) -> Iterator[Block]:
    matter = contents.matter
    if not matter.primary.lines and not contents.others:
        return
    yield Heading(matter.label("annex.head_scenarios"))
    yield annex_sums.scenarios(matter, contents.others)


def _periods(contents: Contents) -> Iterator[Block]:
    matter = contents.matter
    if matter.primary.lines:
        yield Heading(matter.label("annex.head_periods"))
        key = "annex.periods_after" if matter.primary.balance else "annex.periods"
        yield Paragraph(matter.say(key), style="small", keep=True)
        yield annex_lines.periods(matter, matter.primary, matter.primary.lines, contents.used)


def _evidence(contents: Contents) -> Iterator[Block]:
    yield from evidence(contents.matter)


def _holiday(contents: Contents) -> Iterator[Block]:
    matter = contents.matter
    if matter.primary.holiday_years:
        yield Heading(matter.label("annex.head_holiday"))
        yield Paragraph(matter.say("annex.holiday"), style="small", keep=True)
        yield annex_lines.holiday(matter, matter.primary)


def _leave(contents: Contents) -> Iterator[Block]:
    matter = contents.matter
    if balance := matter.leave:
        yield Heading(matter.label("annex.head_leave"))
        yield Paragraph(matter.say("annex.leave"), style="small", keep=True)
        yield annex_leave.years(matter, balance)
        yield Paragraph(annex_leave.calculation(matter, balance, contents.used))


def _deductions(contents: Contents) -> Iterator[Block]:
    matter = contents.matter
    if any(line.period.deductions for line in matter.primary.lines):
        yield Heading(matter.label("annex.head_deductions"))
        yield Paragraph(matter.say("annex.deductions"), style="small", keep=True)
        found = annex_lines.deductions(matter, matter.primary)
        yield found.table
        yield from (Paragraph(plain(note), f"{letter}.", style="small") for letter, note in found.notes)


def _items(contents: Contents) -> Iterator[Block]:
    matter = contents.matter
    yield Heading(matter.label("annex.head_items"))
    key = "annex.items_after" if matter.primary.balance else "annex.items"
    yield Paragraph(matter.say(key), style="small", keep=True)
    yield annex_sums.items(matter, matter.primary)


def _alternatives(contents: Contents) -> Iterator[Block]:
    matter = contents.matter
    for index, other in enumerate(contents.others):
        rank = rank_of(matter, index)
        yield Heading(matter.label("annex.head_alternative", rank=rank, span=told(other.spans)))
        yield Paragraph(matter.say("annex.alternative"), style="small", keep=True)
        lines = tuple(line for line in other.sheet.lines if line.period.span in other.periods)
        yield annex_lines.periods(matter, other.sheet, lines, contents.used, prefix=f"{rank[0]}")


def _left_out(contents: Contents) -> Iterator[Block]:
    matter = contents.matter
    unknown, not_computable = matter.primary.unknown, matter.primary.not_computable
    if unknown or not_computable:
        yield Heading(matter.label("annex.head_left_out"))
    if unknown:
        spans = told(line.period.span for line in unknown)
        yield Paragraph(matter.say("annex.left_out", lines=line_numbers(unknown), periods=spans))
        yield annex_lines.left_out(matter)
    if not_computable:
        spans = told(line.period.span for line in not_computable)
        yield Paragraph(matter.say("annex.not_computable", lines=line_numbers(not_computable), periods=spans))
        yield annex_lines.not_computable(matter)


def _assumptions(contents: Contents) -> Iterator[Block]:
    matter = contents.matter
    yield Heading(matter.label("annex.head_assumptions"))
    yield from (Paragraph(text, "–", style="small") for text in assumptions(matter))


def _law(contents: Contents) -> Iterator[Block]:
    matter = contents.matter
    yield Heading(matter.label("annex.head_law"))
    digest = matter.law.digest.removeprefix("sha256:")[:16]
    yield Paragraph(matter.say("annex.law", digest=digest, version=__version__), style="small", keep=True)
    yield _rows(contents)
    unverified = [entry for entry in contents.used.entries if not entry.row.verified]
    if unverified:
        numbers = ", ".join(f"({entry.number})" for entry in unverified)
        yield Paragraph(matter.say("annex.unverified", numbers=numbers))
    yield Heading(matter.label("annex.head_tables"), 2)
    yield _tables(contents)


def _rows(contents: Contents) -> Table:
    label = contents.matter.label
    columns = (
        Column(label("annex.column_number")),
        Column(label("annex.column_content"), weight=5),
        Column(label("annex.column_article"), weight=2),
        Column(label("annex.column_source"), weight=5),
    )
    rows = tuple(
        Row((f"({entry.number})", entry.text, entry.row.article, entry.row.source or label("annex.no_source")))
        for entry in contents.used.entries
    )
    return Table(columns, rows, compact=True)


def _tables(contents: Contents) -> Table:
    label = contents.matter.label
    columns = (
        Column(label("annex.column_table"), weight=1),
        Column(label("annex.column_from")),
        Column(label("annex.column_through")),
        Column(label("annex.column_checked")),
    )
    rows = tuple(
        Row((table.title, day_long(table.verified_from), day_long(table.verified_through), day_long(table.checked_on)))
        for table in tables_used(contents.matter, contents.used)
    )
    return Table(columns, rows, compact=True)
