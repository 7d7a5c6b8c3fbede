"""The demand to the employer (sommatie): what was found, the amounts, the term, and the interruption (3:317 BW)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from fractions import Fraction

from wml_claim.figure import Figure
from wml_claim.letters.amounts import claimed_span, overview, period_table
from wml_claim.letters.document import Block, Heading, LetterDocument, Paragraph, Signature, Text
from wml_claim.letters.facts import (
    agreed,
    before_2024,
    complaints,
    finding_rows,
    hours_sources,
    letter_head,
    pay_period,
    sentences,
    signature_lines,
)
from wml_claim.letters.hours_ground import primary_ground
from wml_claim.letters.matter import Matter, line_numbers
from wml_claim.letters.on_account import on_account
from wml_claim.letters.spans import listed, told
from wml_claim.notation import day_long, euro, exact, number
from wml_claim.rules.collection_costs import collection_costs


def demand(matter: Matter) -> LetterDocument:
    """The demand letter as data."""
    parts = (_heading, _opening, _employment, _found, _amounts, _remarks, demanded, _requests, rights, _enclosures)
    blocks = tuple(block for part in parts for block in part(matter))
    title = matter.label("demand.title")
    return LetterDocument("demand", title, matter.reference, blocks, not matter.dossier.confirmed)


def _heading(matter: Matter) -> Iterator[Block]:
    yield from letter_head(matter, matter.employer, matter.say("demand.subject", span=claimed_span(matter)))


def _opening(matter: Matter) -> Iterator[Block]:
    key = "demand.opening_after" if matter.primary.balance else "demand.opening"
    opening = [matter.say(key, span=claimed_span(matter))]
    if mandate := matter.dossier.mandate:
        number = matter.exhibit("mandate")
        opening.append(matter.say("demand.mandate", date=day_long(mandate.day), exhibit=number))
    yield Paragraph(sentences(opening))


def _employment(matter: Matter) -> Iterator[Block]:
    job = matter.dossier.employment
    assert job.start is not None, "an assessed dossier has a first day"
    yield Heading(matter.label("demand.head_employment"))
    if job.end and job.end <= matter.on:
        dates = {"start": day_long(job.start), "end": day_long(job.end)}
        first = matter.say("demand.employment_ended", pay_period=pay_period(matter), **dates)
    else:
        first = matter.say("demand.employment_running", pay_period=pay_period(matter), start=day_long(job.start))
    yield Paragraph(sentences([first, *agreed(matter)]))


def _found(matter: Matter) -> Iterator[Block]:
    yield Heading(matter.label("demand.head_found"))
    sheet = matter.primary
    if claimed := sheet.claimed:
        yield Paragraph(sentences(_hours(matter)))
        if sheet.scenario.code != "documented":
            yield from (Paragraph(text) for text in primary_ground(matter))
        periods = matter.texts.counted("pay_period", len(claimed))
        law = [matter.say("demand.minimum", periods=periods)]
        full_time = matter.dossier.employment.full_time_hours_per_week
        if before_2024(matter) and full_time is not None:
            law.append(matter.say("demand.minimum_before_2024", hours=exact(full_time)))
        if matter.dossier.choices.claim_agreed_wage:
            law.append(matter.say("demand.agreed_claimed"))
        yield Paragraph(sentences(law))
    if rows := tuple(finding_rows(matter)):
        yield Paragraph(matter.say("demand.findings"), keep=True)
        yield from rows
    yield Paragraph(matter.say("demand.registration"))
    if said := tuple(complaints(matter)):
        yield Paragraph(sentences(said))


def _hours(matter: Matter) -> Iterator[Text]:
    sheet = matter.primary
    hours = number(sum((line.period.hours.value for line in sheet.claimed), Fraction(0)))
    sources = hours_sources(matter, sheet.claimed)
    if sources:
        proven = sheet.scenario.code == "documented"
        yield matter.say("demand.worked" if proven else "demand.worked_partly", hours=hours, sources=sources)
    elif any(line.period.hours for line in sheet.claimed):  # a fixed monthly wage is due whatever the hours
        yield matter.say("demand.worked_otherwise", hours=hours, why=sheet.scenario.why_hours)
    yield matter.say("demand.see_annex", annex=matter.exhibit("annex"))


def _amounts(matter: Matter) -> Iterator[Block]:
    sheet = matter.primary
    yield Heading(matter.label("demand.head_amounts"))
    if sheet.claimed:
        yield Paragraph(matter.say("demand.table_lead"), keep=True)
        yield period_table(matter, sheet)
    yield from on_account(matter, sheet)
    yield Paragraph(matter.say("demand.overview_lead"), keep=True)
    yield overview(matter, sheet)


def _remarks(matter: Matter) -> Iterator[Block]:
    sheet = matter.primary
    if sheet.provisional:
        spans = told(line.period.span for line in sheet.provisional)
        yield Paragraph(matter.say("demand.provisional", periods=spans))
    if sheet.unknown:
        yield Paragraph(matter.say("demand.unknown", periods=told(line.period.span for line in sheet.unknown)))
    if left_out := sheet.not_computable:
        spans, why = told(line.period.span for line in left_out), left_out[0].why_not_computable
        yield Paragraph(matter.say("demand.not_computable", periods=spans, why=why))
    if sheet.claim.totals.holiday_allowance:
        yield Paragraph(matter.say("demand.holiday"))
    if leave := matter.leave:
        key = "demand.leave_after" if sheet.balance else "demand.leave"
        yield Paragraph(matter.say(key, hours=number(leave.hours.value), amount=euro(sheet.leave)))
    if withheld := sheet.claim.totals.unlawful_deductions:
        lines = line_numbers(line for line in sheet.lines if line.deduction)
        yield Paragraph(matter.say("demand.deductions", amount=euro(withheld.value), lines=lines))
    yield Paragraph(matter.say("demand.increase"))


def demanded(matter: Matter) -> Iterator[Block]:
    yield Heading(matter.label("demand.head_demand"))
    account = _account(matter)
    if not matter.employer.private_household:
        deadline = day_long(matter.on + timedelta(days=matter.options.term_days))
        term = f"{matter.options.term_days}"
        yield Paragraph(matter.say("demand.pay_company", term=term, deadline=deadline, account=account))
        return
    yield Paragraph(matter.say("demand.pay_household", account=account))
    balance = matter.primary.balance
    principal = balance.principal if balance else _principal(matter)
    sent = matter.on - timedelta(days=15)
    costs = collection_costs(
        principal, sent, matter.on, matter.law, private_household=True,
        with_vat=matter.dossier.choices.vat_on_collection_costs,
    )  # fmt: skip
    yield Paragraph(matter.say("demand.household_costs", costs=euro(costs.value)))


def _principal(matter: Matter) -> Figure:
    """The principal sums together, as the collection costs are counted over them."""
    totals = matter.claim.totals
    kinds = [totals.shortfall, totals.extra_hours, totals.holiday_allowance, totals.unlawful_deductions]
    return sum([*kinds[1:], *([totals.leave] if totals.leave else [])], kinds[0])


def _account(matter: Matter) -> str:
    """Where the money goes: without a mandate always to the worker's own account (art. 7:633(2) BW)."""
    mandate = matter.dossier.mandate
    if mandate is not None and mandate.account == "representative":
        if matter.options.account:
            return matter.label("demand.account_given", account=matter.options.account)
        return matter.label("demand.account_representative")
    if matter.options.account:
        return matter.label("demand.account_worker_given", account=matter.options.account)
    return matter.label("demand.account_worker")


def _requests(matter: Matter) -> Iterator[Block]:
    yield Paragraph(matter.say("demand.specifications"))
    held = {finding.code for finding in matter.assessment.records.findings if finding.holds}
    wanted = [
        ("hours", "hours_not_registered" in held),
        ("slips", "payslip_missing" in held),
        ("terms", "no_written_terms" in held),
    ]
    years = sorted({line.period.span.last.year for line in (*matter.primary.unknown, *matter.primary.provisional)})
    asked = [matter.say(f"demand.records_{what}") for what, missing in wanted if missing]
    if years:
        asked.append(matter.say("demand.records_year", years=listed(str(year) for year in years)))
    if asked:
        yield Paragraph(matter.say("demand.records_lead"), keep=True)
        yield from (Paragraph(text, "–") for text in asked)


def rights(matter: Matter) -> Iterator[Block]:
    yield Heading(matter.label("demand.head_rights"))
    said = [matter.say("demand.interruption")]
    if matter.leave:
        said.append(matter.say("demand.interruption_leave"))
    yield Paragraph(sentences(said))
    follows = "demand.follows_household" if matter.employer.private_household else "demand.follows"
    yield Paragraph(matter.say(follows), keep=True)
    yield Signature(matter.label("common.closing"), signature_lines(matter))


def _enclosures(matter: Matter) -> Iterator[Block]:
    yield Heading(matter.label("demand.enclosures"), 2)
    for entry in matter.exhibits.entries:
        if entry.code != "demand":
            yield Paragraph(matter.say("demand.enclosure", title=entry.title), str(entry.number), style="small")
