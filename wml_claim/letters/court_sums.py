"""The calculation in the court paper: per year, with the rules it rests on. The lines stand in the annex."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from wml_claim.letters.amounts import overview
from wml_claim.letters.document import Block, Column, Row, Table, Text
from wml_claim.letters.facts import before_2024
from wml_claim.letters.matter import Line, Matter, line_numbers
from wml_claim.letters.on_account import on_account
from wml_claim.letters.spans import told
from wml_claim.notation import euro, exact, number


def calculation(matter: Matter) -> Iterator[Text | Block]:
    """What was due and paid, holiday allowance, deductions, increase, interest and costs."""
    sheet = matter.primary
    if sheet.claimed:
        periods = matter.texts.counted("pay_period", len(sheet.claimed))
        yield matter.say("court.minimum", annex=matter.exhibit("annex"), periods=periods)
        yield _years(matter)
        yield from _wage_rules(matter)
    if sheet.provisional:
        yield matter.say("court.provisional", periods=told(line.period.span for line in sheet.provisional))
    if sheet.unknown:
        yield matter.say("court.unknown", periods=told(line.period.span for line in sheet.unknown))
    if left_out := sheet.not_computable:
        spans, why = told(line.period.span for line in left_out), left_out[0].why_not_computable
        yield matter.say("court.not_computable", periods=spans, why=why)
    yield from _other_items(matter)
    yield from on_account(matter, sheet)
    yield matter.say("court.overview")
    yield overview(matter, sheet)


def _wage_rules(matter: Matter) -> Iterator[Text]:
    job, totals = matter.dossier.employment, matter.claim.totals
    if before_2024(matter) and job.full_time_hours_per_week is not None:
        hours, source = exact(job.full_time_hours_per_week), job.full_time_source or ""
        yield matter.say("court.minimum_before_2024", hours=hours, source=source)
    if matter.dossier.choices.claim_agreed_wage and job.agreed_hourly_wage is not None:
        yield matter.say("court.agreed_claimed", wage=euro(job.agreed_hourly_wage))
    if totals.extra_hours:
        yield matter.say("court.extra", amount=euro(totals.extra_hours.value))


def _other_items(matter: Matter) -> Iterator[Text]:
    sheet, totals = matter.primary, matter.claim.totals
    if totals.holiday_allowance:
        key = "court.holiday_after" if sheet.balance else "court.holiday"
        yield matter.say(key, amount=euro(totals.holiday_allowance.value))
    if leave := matter.leave:
        fields = {"hours": number(leave.hours.value), "amount": euro(sheet.leave)}
        key = "court.leave_after" if sheet.balance else "court.leave"
        yield matter.say(key, annex=matter.exhibit("annex"), **fields)
    if totals.unlawful_deductions:
        lines = line_numbers(line for line in sheet.lines if line.deduction)
        amount = euro(totals.unlawful_deductions.value)
        yield matter.say("court.deductions", amount=amount, annex=matter.exhibit("annex"), lines=lines)
    if sheet.owed.increase:
        yield matter.say("court.increase", annex=matter.exhibit("annex"))
    if costs := sheet.owed.costs:
        yield matter.say("court.costs", amount=euro(costs))


def _years(matter: Matter) -> Table:
    """One row per calendar year in which the pay periods end."""
    sheet = matter.primary
    claimed = "short" if sheet.balance else "claimed"
    names = ["year", "periods", "hours", "due", "paid", claimed] + (["set_off"] if sheet.set_off else [])
    shared = ("hours", "due", "paid", claimed, "set_off")
    columns = tuple(
        Column(matter.label(f"common.column_{name}" if name in shared else f"court.column_{name}"),
               "left" if name == "year" else "right")
        for name in names
    )  # fmt: skip
    years = sorted({line.period.span.last.year for line in sheet.claimed})
    rows = [
        Row((str(year), *_sums([line for line in sheet.claimed if line.period.span.last.year == year]))[: len(names)])
        for year in years
    ]
    total = Row((matter.label("common.total"), *_sums(list(sheet.claimed)))[: len(names)], "total")
    return Table(columns, (*rows, total))


def _sums(lines: list[Line]) -> tuple[str, ...]:
    whole = [line for line in lines if line.whole]
    values = (
        sum((line.period.hours.value for line in whole), Fraction(0)),
        sum((line.period.due.value for line in whole), Fraction(0)),
        sum((line.paid or Fraction(0) for line in lines), Fraction(0)),
        sum((line.gross for line in lines), Fraction(0)),
        sum((line.set_off for line in lines), Fraction(0)),
    )
    return (str(len(lines)), *(number(value) for value in values))
