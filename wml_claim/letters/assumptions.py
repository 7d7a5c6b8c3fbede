"""The assumptions and open choices that this calculation used, one sentence each; those it did not use stay out."""

from __future__ import annotations

from collections.abc import Iterator

from wml_claim.letters.document import Text
from wml_claim.letters.facts import before_2024
from wml_claim.letters.matter import Matter
from wml_claim.letters.spans import told
from wml_claim.notation import exact

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


def assumptions(matter: Matter) -> Iterator[Text]:
    """In the order of the calculation: hours, rates, pay, holiday allowance, increase, interest."""
    yield matter.say("annex.choice_rounding")
    yield from _hours(matter)
    yield from _rates(matter)
    yield from _pay(matter)
    yield from _accessory(matter)


def _hours(matter: Matter) -> Iterator[Text]:
    job, hours = matter.dossier.employment, matter.dossier.hours
    yield matter.say("annex.choice_sources")
    if any(not record.is_shift and len(record.span) > 1 for record in hours):
        days = ", ".join(WEEKDAYS[day] for day in job.weekdays)
        yield matter.say("annex.choice_spread", days=days)
    if any(record.is_shift for record in hours):
        yield matter.say("annex.choice_shifts")
    for chosen in matter.dossier.day_sources:
        source, reason = matter.label(f"annex.source_{chosen.source}"), chosen.reason.rstrip(". ")
        yield matter.say("annex.choice_day_source", span=told([chosen.span]), source=source, reason=reason)


def _rates(matter: Matter) -> Iterator[Text]:
    job = matter.dossier.employment
    if before_2024(matter) and job.full_time_hours_per_week is not None:
        hours, source = exact(job.full_time_hours_per_week), job.full_time_source or ""
        yield matter.say("annex.choice_before_2024", hours=hours, source=source)
    if job.fixed_monthly_wage:
        yield matter.say("annex.choice_fixed_month")
    if matter.dossier.choices.claim_agreed_wage:
        yield matter.say("annex.choice_agreed_wage")
    if matter.claim.totals.extra_hours:
        yield matter.say("annex.choice_extra")


def _pay(matter: Matter) -> Iterator[Text]:
    sheet, choices = matter.primary, matter.dossier.choices
    if sheet.lines:
        yield matter.say("annex.choice_no_cure")
    if matter.employer.private_household:
        yield matter.say("annex.choice_household")
    if any(line.period.deductions for line in sheet.lines):
        yield matter.say("annex.choice_deductions")
    if choices.claim_deductions_above_minimum:
        yield matter.say("annex.choice_above_minimum")
    if sheet.holiday_years:
        yield matter.say("annex.choice_holiday")
    if matter.leave:
        known = matter.dossier.employment.agreed_hours_per_week is not None
        yield matter.say("annex.choice_leave_agreed" if known else "annex.choice_leave_worked")
    if any(
        item.kind == "holiday_allowance" and item.for_year is None and line.period.due_day.month == 6
        for line in sheet.lines for slip in line.period.payslips for item in slip.items
    ):  # fmt: skip
        yield matter.say("annex.choice_june")


def _accessory(matter: Matter) -> Iterator[Text]:
    choices, owed = matter.dossier.choices, matter.primary.owed
    if owed.increase:
        yield matter.say("annex.choice_working_days")
    if choices.increase_cap_percent < 50:
        yield matter.say("annex.choice_cap", percent=exact(choices.increase_cap_percent))
    yield matter.say("annex.choice_interest")
    if choices.interest_over_increase:
        yield matter.say("annex.choice_interest_increase")
    if owed.costs:
        lowered = owed.costs != matter.claim.totals.collection_costs.value
        yield matter.say("annex.choice_costs_open" if lowered else "annex.choice_costs")
    if matter.primary.balance:
        yield matter.say("annex.choice_increase_last")
