"""The leave that was left at the end, in the annex: hours per year, and what they are worth (art. 7:641 BW)."""

from __future__ import annotations

from wml_claim.letters.document import Column, Row, Table, Text
from wml_claim.letters.facts import sentences
from wml_claim.letters.matter import Matter
from wml_claim.letters.sources import Sources
from wml_claim.notation import day_long, euro, exact
from wml_claim.rules.leave import LeaveBalance

PLACES = 4
"""Decimals of hours: enough for a reader with a calculator to reach the same cent."""


def years(matter: Matter, balance: LeaveBalance) -> Table:
    """Hours per calendar year: accrued, taken, lapsed, and left at the end."""
    names = ("calendar_year", "accrued", "taken", "lapsed", "left")
    columns = tuple(
        Column(matter.label(f"annex.column_{name}"), "right" if index else "left", int(not index))
        for index, name in enumerate(names)
    )
    rows = [
        Row(
            (
                str(year.year),
                *(exact(part.value, PLACES) for part in (year.accrued, year.taken, year.lapsed, year.left)),
            )
        )
        for year in balance.years
    ]
    total = Row((matter.label("common.total"), "", "", "", exact(balance.hours.value, PLACES)), "total")
    return Table(columns, (*rows, total), compact=True)


def calculation(matter: Matter, balance: LeaveBalance, used: Sources) -> Text:
    """Hours times the wage of the last day, less what was paid out."""
    rate, paid, day = balance.rate, balance.paid, balance.due_day
    assert rate is not None and paid is not None and day is not None, "leave is claimed at the end only"
    numbers = ", ".join(f"({entry})" for entry in used.references([rate]))
    wage = f"{exact(rate.value, PLACES)} {numbers}".strip()
    fields = {"hours": exact(balance.hours.value, PLACES), "rate": wage, "day": day_long(day)}
    said = [matter.say("annex.leave_value", value=euro(balance.hours.value * rate.value), **fields)]
    if paid:
        said.append(matter.say("annex.leave_paid", paid=euro(paid.value), amount=euro(matter.primary.leave)))
    return sentences(said)
