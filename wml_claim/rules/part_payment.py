"""Money received on account of the claim: to costs, then interest, then the principal (art. 6:44 BW).

Several debts are paid in the order in which they fell due (art. 6:43 BW); the statutory increase comes last. Interest
runs on over what is left, its years counted from the day the debt fell due. Amounts are gross, as the claim is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from wml_claim import notation
from wml_claim.agreements import PartPayment
from wml_claim.figure import EURO, Figure, Statement, smallest, total, zero
from wml_claim.law import Law
from wml_claim.rules.statutory_interest import interest_years, within_year
from wml_claim.span import ONE_DAY, Span

ORDER = "art. 6:44 BW"
OLDEST_FIRST = "art. 6:43 BW"
Increase = Callable[[Figure, date], Figure]
"""The statutory increase over an amount that was paid on a day."""


@dataclass(frozen=True, slots=True)
class Debt:
    """One item of the claim: its principal and due day, and how its increase grows."""

    label: str
    amount: Figure
    due_day: date
    increase: Increase


@dataclass(frozen=True, slots=True)
class Allocation:
    """Where one payment went; `left_over` is more than everything that was owed."""

    day: date
    amount: Figure
    to_costs: Figure
    to_interest: Figure
    to_principal: Figure
    to_increase: Figure
    left_over: Figure


@dataclass(frozen=True, slots=True)
class Balance:
    """What is still owed on a day, after the payments up to it."""

    on: date
    allocations: tuple[Allocation, ...]
    costs: Figure
    interest: Figure
    principal: Figure
    increase: Figure
    total: Figure


@dataclass(slots=True)
class _Account:
    """A debt while it is being paid: `capital` is interest that joined the principal, `running` that of this year."""

    debt: Debt
    law: Law
    principal: Figure
    capital: Figure
    running: Figure
    through: date
    settled: list[tuple[Figure, date]] = field(default_factory=list)

    def advance(self, day: date) -> None:
        """Let interest run through `day`."""
        for part, whole in _parts(self.debt.due_day, self.through, day):
            grown = total([self.principal, self.capital], "hoofdsom met rente na een vol jaar", "art. 6:119 lid 2 BW")
            self.running = total([self.running, within_year(grown, part, len(whole), self.law)], "lopende rente")
            if part.last == whole.last:
                self.capital = total([self.capital, self.running], "rente van volle jaren")
                self.running = zero(label="lopende rente")
        self.through = max(self.through, day)

    def interest(self) -> Figure:
        """The interest owed now, to the cent."""
        return total([self.capital, self.running], f"rente {self.debt.label}", "art. 6:119 BW").rounded()

    def pay_interest(self, money: Figure) -> Figure:
        """Pay interest, the oldest first; what went to it."""
        owed = self.interest()
        used = smallest([owed, money], f"aan rente {self.debt.label}", ORDER)
        if used.value == owed.value:
            self.capital = self.running = zero(label="rente betaald")
            return used
        from_capital = smallest([self.capital, used], "aan rente van volle jaren")
        self.capital = (self.capital - from_capital).named("rente van volle jaren")
        self.running = (self.running - (used - from_capital)).named("lopende rente")
        return used

    def pay_principal(self, money: Figure, day: date) -> Figure:
        """Pay the principal; what went to it. Its increase stops growing."""
        used = smallest([self.principal, money], f"aan hoofdsom {self.debt.label}", OLDEST_FIRST)
        if used:
            self.principal = (self.principal - used).named(self.debt.amount.label)
            self.settled.append((used, day))
        return used

    def increase(self, day: date) -> Figure:
        """The increase over what was paid late and over what is still unpaid on a day."""
        paid = [self.debt.increase(amount, paid_on) for amount, paid_on in self.settled]
        return total([*paid, self.debt.increase(self.principal, day)], f"verhoging {self.debt.label}", "art. 7:625 BW")


def _parts(due_day: date, after: date, through: date) -> Iterator[tuple[Span, Span]]:
    """The parts of the interest years of a debt that lie after one day and through another."""
    wanted = Span(after + ONE_DAY, through) if after < through else None
    if wanted is None or due_day >= through:
        return
    for part, whole in interest_years(due_day + ONE_DAY, through):
        if inside := part.overlap(wanted):
            yield inside, whole


def settle(
    debts: Sequence[Debt], costs: Figure, costs_from: date | None, payments: Sequence[PartPayment], on: date, law: Law
) -> Balance:
    """Every payment up to `on`, allocated on its own day, and what is owed on `on`.

    `costs_from`: the day from which the collection costs are owed; None: there are none.
    """
    accounts = [
        _Account(debt, law, debt.amount, zero(), zero(), debt.due_day)
        for debt in sorted(debts, key=lambda each: each.due_day)
    ]
    allocations = []
    raised_paid = zero(label="betaalde verhoging")
    for payment in sorted((one for one in payments if one.day <= on), key=lambda each: each.day):
        owed = costs if costs_from is not None and costs_from <= payment.day else zero(label="nog geen kosten")
        found = _allocate(payment, accounts, owed, raised_paid)
        allocations.append(found)
        costs = (costs - found.to_costs).named(costs.label)
        raised_paid = total([raised_paid, found.to_increase], "betaalde verhoging")
    return _balance(accounts, costs, raised_paid, tuple(allocations), on)


def _allocate(payment: PartPayment, accounts: Sequence[_Account], costs: Figure, raised_paid: Figure) -> Allocation:
    day = payment.day
    due = [account for account in accounts if account.debt.due_day <= day]
    for account in due:
        account.advance(day)
    origin = Statement(payment.payer or "betaling", day)
    amount = Figure(payment.amount, EURO, f"betaald op {notation.day_long(day)}", origin)
    money = amount
    to_costs = smallest([costs, money], "aan kosten", ORDER)
    money = (money - to_costs).named("rest van de betaling")
    to_interest, money = _each(due, money, lambda account, left: account.pay_interest(left), "aan rente")
    to_principal, money = _each(due, money, lambda account, left: account.pay_principal(left, day), "aan hoofdsom")
    raised = total([account.increase(day) for account in due], "verhoging")
    to_increase = smallest([(raised - raised_paid).not_below_zero("verhoging"), money], "aan verhoging")
    left = (money - to_increase).named("te veel betaald")
    return Allocation(day, amount, to_costs, to_interest, to_principal, to_increase, left)


def _each(
    accounts: Sequence[_Account], money: Figure, pay: Callable[[_Account, Figure], Figure], label: str
) -> tuple[Figure, Figure]:
    used = []
    for account in accounts:
        part = pay(account, money)
        money = (money - part).named(money.label)
        used.append(part)
    return total(used, label, ORDER), money


def _balance(
    accounts: Sequence[_Account], costs: Figure, raised_paid: Figure, allocations: tuple[Allocation, ...], on: date
) -> Balance:
    for account in accounts:
        account.advance(on)
    interest = total([account.interest() for account in accounts], "open rente")
    principal = total([account.principal for account in accounts], "open hoofdsom")
    raised = total([account.increase(on) for account in accounts], "verhoging")
    increase = (raised - raised_paid).not_below_zero("open verhoging")
    everything = total([principal, increase, interest, costs], "nog te betalen, ter indicatie")
    return Balance(on, allocations, costs.named("open kosten"), interest, principal, increase, everything)
