"""Payments on account of the claim as the papers tell them: each with its day and where it went (art. 6:43, 6:44 BW).

Texts stand in common.toml; nothing is said where nothing was paid.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from wml_claim.claim import GROSS_KINDS, Claim
from wml_claim.letters.document import Block, Column, Paragraph, Row, Table, Text
from wml_claim.letters.facts import sentences
from wml_claim.letters.heads import NET_KINDS
from wml_claim.letters.matter import Matter, Sheet
from wml_claim.letters.spans import listed, told
from wml_claim.notation import day_long, day_short, euro, number
from wml_claim.rules.part_payment import Allocation, Balance
from wml_claim.span import ONE_DAY

RULES = ("6:43 BW", "6:44 BW")
COLUMNS = (
    "paid_on", "paid_amount", "to_costs", "to_interest", "to_gross", "to_net", "to_increase_gross", "to_increase_net",
    "left_over",
)  # fmt: skip


def on_account(matter: Matter, sheet: Sheet) -> Iterator[Block]:
    """Lead, table and what follows from it."""
    balance = sheet.balance
    if balance is None or not balance.allocations:
        return
    yield Paragraph(sentences(_lead(matter)), keep=True)
    yield payments(matter, sheet.claim, balance)
    yield Paragraph(sentences(_after(matter, sheet, balance)))


def _lead(matter: Matter) -> Iterator[Text]:
    yield matter.say("common.paid_lead")
    yield matter.say("common.paid_order")
    for payment in matter.dossier.part_payments:
        if payment.span and payment.day <= matter.on:
            yield matter.say("common.paid_named", date=day_long(payment.day), span=told([payment.span]))


def _after(matter: Matter, sheet: Sheet, balance: Balance) -> Iterator[Text]:
    if balance.principal:
        key = "common.rest_interest_later" if fall_due_later(sheet, balance) else "common.rest_interest"
        yield matter.say(key, day=day_long(interest_from(balance)))
    if spare := sum((one.left_over.value for one in balance.allocations), Fraction(0)):
        yield matter.say("common.paid_too_much", amount=euro(spare))


def interest_from(balance: Balance) -> date:
    """The day from which interest runs over what is left: the day after the last payment."""
    return balance.last_payment + ONE_DAY


def fall_due_later(sheet: Sheet, balance: Balance) -> bool:
    """Whether something that is left fell due only after the last payment, so that its interest began later."""
    return any(rest.principal and item.due_day > balance.last_payment for item, rest in sheet.rests)


def unread_rules(matter: Matter) -> Text | None:
    """That nobody read the text of the rules on part payments; None where somebody did."""
    unread = [rule for rule in RULES if not matter.law.articles.cite(rule).read]
    if not unread:
        return None
    return matter.say("common.paid_unread", articles=listed(f"artikel\u00a0{rule}" for rule in unread))


def payments(matter: Matter, made: Claim, balance: Balance) -> Table:
    """One row per payment, by where it went; columns without an amount are left out."""
    rows = [_amounts(one, made) for one in balance.allocations]
    sums = {name: sum((row[name] for row in rows), Fraction(0)) for name in COLUMNS[1:]}
    shown = [name for name in COLUMNS[1:] if name == "paid_amount" or sums[name]]
    columns = tuple(
        Column(matter.label(f"common.column_{name}"), "left" if name == "paid_on" else "right")
        for name in ("paid_on", *shown)
    )
    found = [
        Row((day_short(one.day), *(_cell(row[name]) for name in shown)))
        for one, row in zip(balance.allocations, rows, strict=True)
    ]
    if len(found) > 1:
        found.append(Row((matter.label("common.total"), *(_cell(sums[name]) for name in shown)), "total"))
    return Table(columns, tuple(found))


def _cell(amount: Fraction) -> str:
    return number(amount) if amount else "–"


def _amounts(one: Allocation, made: Claim) -> dict[str, Fraction]:
    def share(part: str, net: bool) -> Fraction:
        kinds = NET_KINDS if net else GROSS_KINDS
        chosen = (each for each in one.shares if made.items[each.number].kind in kinds)
        return sum((getattr(each, part).value for each in chosen), Fraction(0))

    return {
        "paid_amount": one.amount.value,
        "to_costs": one.to_costs.value,
        "to_interest": one.to_interest.value,
        "to_gross": share("to_principal", net=False),
        "to_net": share("to_principal", net=True),
        "to_increase_gross": share("to_increase", net=False),
        "to_increase_net": share("to_increase", net=True),
        "left_over": one.left_over.value,
    }
