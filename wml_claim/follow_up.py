"""What comes after a claim: the balance after part payments, and what waiting costs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction

from wml_claim.assessment import Assessment
from wml_claim.claim import ITEM_WORDS, Claim, Item, figure_names
from wml_claim.dossier import Dossier
from wml_claim.figure import Figure, total
from wml_claim.notation import days
from wml_claim.rules.collection_costs import LETTER_DAYS, collection_costs
from wml_claim.rules.court_fee import court_fee
from wml_claim.rules.limitation_outlook import Outlook, outlook
from wml_claim.rules.part_payment import Balance, Debt, Rest, settle
from wml_claim.rules.statutory_increase import increase, working_days
from wml_claim.rules.statutory_interest import interest
from wml_claim.span import ONE_DAY


@dataclass(frozen=True, slots=True)
class FollowUp:
    """`balance` is None where nothing was paid on account."""

    balance: Balance | None
    outlook: Outlook


def follow_up(made: Claim, dossier: Dossier) -> FollowUp:
    """The balance of the claim and the days on which parts of it are barred."""
    safe = ((one.last_safe_day, one.amount) for one in made.items)
    return FollowUp(balance_of(made, dossier), outlook(safe, made.on))


def find_any(assessment: Assessment, made: Claim, item: str) -> Figure:
    """A figure of the claim by name, or one of what comes after it: "balance/total", "balance/2026-03-01/to_interest".

    What is left of one item is called "balance/shortfall/2026-03-02/principal". KeyError lists what can be asked.
    """
    chain = {f"chain/{one.addressee.link.party}/{one.addressee.span.first}": one.wage for one in assessment.chain}
    names = figure_names(assessment, made) | chain | _names(follow_up(made, assessment.dossier), made)
    if item not in names:
        raise KeyError(", ".join(names))
    return names[item]


def _names(after: FollowUp, made: Claim) -> dict[str, Figure]:
    names = {f"last_safe_day/{one.day.isoformat()}": one.amount for one in after.outlook.next_days}
    if after.balance:
        parts = ("costs", "interest", "principal", "increase", "total")
        names |= {f"balance/{part}": getattr(after.balance, part) for part in parts}
        for one in after.balance.allocations:
            for part in ("to_costs", "to_interest", "to_principal", "to_increase", "left_over"):
                names[f"balance/{one.day.isoformat()}/{part}"] = getattr(one, part)
        for item, rest in zip(made.items, after.balance.rests, strict=True):
            for part in ("interest", "principal", "increase"):
                names[f"balance/{item.kind}/{item.span.first.isoformat()}/{part}"] = getattr(rest, part)
    return names


def balance_of(made: Claim, dossier: Dossier) -> Balance | None:
    """What is left of a claim after the payments up to its day; None where nothing was paid on account.

    OutsideTable where a payment lies outside a table of rates.
    """
    if not any(payment.day <= made.on for payment in dossier.part_payments):
        return None
    debts = [_debt(item, made, dossier) for item in made.items]
    since = _costs_from(dossier)
    costs = _costs(debts, made, dossier, since)
    found = settle(debts, costs, since, dossier.part_payments, made.on, made.law)
    choices = dossier.choices
    if not (choices.interest_over_increase and choices.demand_sent):
        return found
    return _with_interest(found, made, choices.demand_sent)


def _costs_from(dossier: Dossier) -> date | None:
    """The day from which collection costs are owed: of the demand, in a household after its fourteen days."""
    sent, employer = dossier.choices.demand_sent, dossier.employer
    if sent and employer and employer.private_household:
        return sent + timedelta(days=LETTER_DAYS + 1)
    return sent


def _costs(debts: list[Debt], made: Claim, dossier: Dossier, since: date | None) -> Figure:
    """The collection costs over the principal that was open when they came to be owed: payments before lower them."""
    whole = made.totals.collection_costs
    if since is None or not whole or not any(payment.day < since for payment in dossier.part_payments):
        return whole
    before = settle(debts, whole, None, dossier.part_payments, since - ONE_DAY, made.law)
    employer = dossier.employer
    return collection_costs(
        before.principal,
        dossier.choices.demand_sent,
        made.on,
        made.law,
        private_household=bool(employer and employer.private_household),
        with_vat=dossier.choices.vat_on_collection_costs,
    )


def _with_interest(found: Balance, made: Claim, demanded: date) -> Balance:
    """The balance with interest over the increase that is left of each item, from the day after the demand."""
    rests = tuple(
        _raised(rest, max(demanded, item.due_day), made) for item, rest in zip(made.items, found.rests, strict=True)
    )
    both = total([rest.interest for rest in rests], "open rente")
    everything = total([found.principal, found.increase, both, found.costs], found.total.label)
    return replace(found, interest=both, total=everything, rests=rests)


def _raised(rest: Rest, since: date, made: Claim) -> Rest:
    more = interest(rest.increase, since, made.on, made.law).rounded("rente over de verhoging")
    return replace(rest, interest=total([rest.interest, more], rest.interest.label))


def _debt(item: Item, made: Claim, dossier: Dossier) -> Debt:
    cap = dossier.choices.increase_cap_percent

    def raised(amount: Figure, day: date) -> Figure:
        return increase(amount, working_days(item.due_day, day), cap, made.law)

    label = f"{ITEM_WORDS[item.kind]} {days(item.span.first, item.span.last)}"
    return Debt(label, item.amount, item.due_day, raised, item.span)


def increase_left(item: Item, rest: Rest, percent: Fraction, made: Claim) -> Fraction:
    """The increase that would be left of an item if the court moderates it to at most `percent` (art. 7:625 BW)."""
    parts = [*rest.settled, (rest.principal, made.on)]
    raised = sum(
        (increase(amount, working_days(item.due_day, day), percent, made.law).value for amount, day in parts),
        Fraction(0),
    )
    return max(raised - rest.increase_paid.value, Fraction(0))


def fee_after(made: Claim, dossier: Dossier) -> Figure | None:
    """The court fee for what is left of the highest of the primary and the alternative claims.

    Without part payments that of the claim.
    """
    left = [balance for one in (made, *made.alternatives.values()) if (balance := balance_of(one, dossier))]
    if not left:
        return made.totals.court_fee
    highest = max((balance.total for balance in left), key=lambda figure: figure.value)
    choices = dossier.choices
    return court_fee(highest, choices.court_fee, made.on, choices.first_roll_date, made.law)
