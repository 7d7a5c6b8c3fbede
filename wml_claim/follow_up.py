"""What comes after a claim: the balance after part payments, and what waiting costs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wml_claim.assessment import Assessment
from wml_claim.claim import ITEM_WORDS, Claim, Item, figure_names
from wml_claim.dossier import Dossier
from wml_claim.figure import Figure, total
from wml_claim.notation import days
from wml_claim.rules.limitation_outlook import Outlook, outlook
from wml_claim.rules.part_payment import Balance, Debt, settle
from wml_claim.rules.statutory_increase import increase, working_days
from wml_claim.rules.statutory_interest import interest


@dataclass(frozen=True, slots=True)
class FollowUp:
    """`balance` is None where nothing was paid on account."""

    balance: Balance | None
    outlook: Outlook


def follow_up(made: Claim, dossier: Dossier) -> FollowUp:
    """The balance of the claim and the days on which parts of it are barred."""
    return FollowUp(_balance(made, dossier), outlook(((one.last_safe_day, one.amount) for one in made.items), made.on))


def find_any(assessment: Assessment, made: Claim, item: str) -> Figure:
    """A figure of the claim by name, or one of what comes after it: "balance/total", "balance/2026-03-01/to_interest".

    KeyError lists what can be asked.
    """
    chain = {f"chain/{one.addressee.link.party}/{one.addressee.span.first}": one.wage for one in assessment.chain}
    names = figure_names(assessment, made) | chain | _names(follow_up(made, assessment.dossier))
    if item not in names:
        raise KeyError(", ".join(names))
    return names[item]


def _names(after: FollowUp) -> dict[str, Figure]:
    names = {f"last_safe_day/{one.day.isoformat()}": one.amount for one in after.outlook.next_days}
    if after.balance:
        parts = ("costs", "interest", "principal", "increase", "total")
        names |= {f"balance/{part}": getattr(after.balance, part) for part in parts}
        for one in after.balance.allocations:
            for part in ("to_costs", "to_interest", "to_principal", "to_increase", "left_over"):
                names[f"balance/{one.day.isoformat()}/{part}"] = getattr(one, part)
    return names


def _balance(made: Claim, dossier: Dossier) -> Balance | None:
    """OutsideTable where a payment lies outside a table of rates."""
    if not any(payment.day <= made.on for payment in dossier.part_payments):
        return None
    choices = dossier.choices
    debts = [_debt(item, made, dossier) for item in made.items]
    found = settle(debts, made.totals.collection_costs, choices.demand_sent, dossier.part_payments, made.on, made.law)
    if not (choices.interest_over_increase and choices.demand_sent):
        return found
    more = interest(found.increase, choices.demand_sent, made.on, made.law).rounded("rente over de verhoging")
    return _with_interest(found, more)


def _with_interest(found: Balance, more: Figure) -> Balance:
    both = total([found.interest, more], "open rente")
    everything = total([found.principal, found.increase, both, found.costs], found.total.label)
    return Balance(found.on, found.allocations, found.costs, both, found.principal, found.increase, everything)


def _debt(item: Item, made: Claim, dossier: Dossier) -> Debt:
    cap = dossier.choices.increase_cap_percent

    def raised(amount: Figure, day: date) -> Figure:
        return increase(amount, working_days(item.due_day, day), cap, made.law)

    label = f"{ITEM_WORDS[item.kind]} {days(item.span.first, item.span.last)}"
    return Debt(label, item.amount, item.due_day, raised)
