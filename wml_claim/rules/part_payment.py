"""Money received on account of the claim: to costs, then debt by debt to its interest and its principal (art. 6:44 BW).

Which debt comes first is settled before that: one that the payer named, else the one that fell due first; debts of the
same day share in proportion (art. 6:43 BW). The statutory increase comes last. Interest runs on over what is left, its
years counted from the day the debt fell due. Amounts are gross, as the claim is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from wml_claim import notation
from wml_claim.agreements import PartPayment
from wml_claim.figure import EURO, ONE, Figure, Statement, given, smallest, total, zero
from wml_claim.law import Law
from wml_claim.rules.statutory_interest import interest_years, within_year
from wml_claim.span import ONE_DAY, Span

ORDER = "art. 6:44 BW"
OLDEST_FIRST = "art. 6:43 BW"
Increase = Callable[[Figure, date], Figure]
"""The statutory increase over an amount that was paid on a day."""


@dataclass(frozen=True, slots=True)
class Debt:
    """One item of the claim: its principal and due day, and how its increase grows.

    `span`: the days it is about, by which a payer can name it.
    """

    label: str
    amount: Figure
    due_day: date
    increase: Increase
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """What one debt got of one payment; `number` is its place among the debts."""

    number: int
    to_interest: Figure
    to_principal: Figure
    to_increase: Figure


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
    shares: tuple[Share, ...] = ()


@dataclass(frozen=True, slots=True)
class Rest:
    """What is left of one debt. `settled`: the parts of its principal that were paid, each with its day."""

    principal: Figure
    interest: Figure
    increase: Figure
    settled: tuple[tuple[Figure, date], ...]
    interest_paid: Figure
    increase_paid: Figure

    @property
    def principal_paid(self) -> Figure:
        """All that was paid of the principal."""
        return total([amount for amount, _ in self.settled], "betaald op de hoofdsom", OLDEST_FIRST)


@dataclass(frozen=True, slots=True)
class Balance:
    """What is still owed on a day, after the payments up to it.

    `rests`: per debt, in the order in which they were given. `costs_owed`: the collection costs before the payments.
    `interest_then`: the interest that was open at the end of the day of the last payment.
    """

    on: date
    allocations: tuple[Allocation, ...]
    costs: Figure
    interest: Figure
    principal: Figure
    increase: Figure
    total: Figure
    rests: tuple[Rest, ...]
    costs_owed: Figure
    interest_then: Figure

    @property
    def last_payment(self) -> date:
        """The day of the last payment: interest over the rest runs from the day after it."""
        return self.allocations[-1].day


@dataclass(slots=True)
class _Purse:
    """The money of one payment that has no place yet."""

    left: Figure

    def pay(self, owed: Figure, label: str, article: str) -> Figure:
        """As much of what is owed as the money reaches; what went to it."""
        used = smallest([owed, self.left], label, article)
        if used:
            self.left = (self.left - used).named("rest van de betaling")
        return used

    def share(self, owed: Figure, all_owed: Figure) -> _Purse:
        """The part for one of several debts that are equally old (art. 6:43(2) BW), to the cent."""
        if owed.value == all_owed.value:
            return self
        ratio = given(
            owed.value / all_owed.value, ONE, f"{notation.euro(owed.value)} van {notation.euro(all_owed.value)}"
        )
        in_proportion = (self.left * ratio).named("naar evenredigheid").rounded()
        return _Purse(self.pay(smallest([owed, in_proportion], "aandeel", OLDEST_FIRST), "aandeel", OLDEST_FIRST))


@dataclass(slots=True)
class _Account:
    """A debt while it is being paid: `capital` is interest that joined the principal, `running` that of this year."""

    number: int
    debt: Debt
    law: Law
    principal: Figure
    through: date
    capital: Figure = field(default_factory=zero)
    running: Figure = field(default_factory=zero)
    settled: list[tuple[Figure, date]] = field(default_factory=list)
    interest_paid: list[Figure] = field(default_factory=list)
    increase_paid: list[Figure] = field(default_factory=list)

    def advance(self, day: date) -> None:
        """Let interest run through `day`."""
        for part, whole in _parts(self.debt.due_day, self.through, day):
            grown = total([self.principal, self.capital], "hoofdsom met rente na een vol jaar", "art. 6:119 lid 2 BW")
            self.running = total([self.running, within_year(grown, part, len(whole), self.law)], "lopende rente")
            if part.last == whole.last:
                self.capital = total([self.capital, self.running], "rente van volle jaren")
                self.running = zero(label="lopende rente")
        self.through = max(self.through, day)

    def owed(self) -> Figure:
        """Interest and principal owed now."""
        return total([self.interest(), self.principal], self.debt.label)

    def interest(self) -> Figure:
        """The interest owed now, to the cent."""
        return total([self.capital, self.running], f"rente {self.debt.label}", "art. 6:119 BW").rounded()

    def pay_interest(self, purse: _Purse) -> Figure:
        """Pay interest, the oldest first; what went to it."""
        owed = self.interest()
        used = purse.pay(owed, f"aan rente {self.debt.label}", ORDER)
        if not used:
            return used
        self.interest_paid.append(used)
        if used.value == owed.value:
            self.capital = self.running = zero(label="rente betaald")
            return used
        from_capital = smallest([self.capital, used], "aan rente van volle jaren")
        self.capital = (self.capital - from_capital).named("rente van volle jaren")
        self.running = (self.running - (used - from_capital)).not_below_zero("lopende rente")
        return used

    def pay_principal(self, purse: _Purse, day: date) -> Figure:
        """Pay the principal; what went to it. Its increase stops growing."""
        used = purse.pay(self.principal, f"aan hoofdsom {self.debt.label}", OLDEST_FIRST)
        if used:
            self.principal = (self.principal - used).named(self.debt.amount.label)
            self.settled.append((used, day))
        return used

    def pay_increase(self, purse: _Purse, day: date) -> Figure:
        """Pay the increase that has grown through a day; what went to it."""
        used = purse.pay(self.increase(day), f"aan verhoging {self.debt.label}", ORDER)
        if used:
            self.increase_paid.append(used)
        return used

    def increase(self, day: date) -> Figure:
        """The increase over what was paid late and over what is still unpaid on a day, less what was paid of it."""
        late = [self.debt.increase(amount, paid_on) for amount, paid_on in self.settled]
        label = f"verhoging {self.debt.label}"
        raised = total([*late, self.debt.increase(self.principal, day)], label, "art. 7:625 BW")
        if not self.increase_paid:
            return raised
        return (raised - total(self.increase_paid, "betaalde verhoging", ORDER)).not_below_zero(label)

    def rest(self, on: date) -> Rest:
        """What is left on a day."""
        self.advance(on)
        return Rest(
            self.principal,
            self.interest(),
            self.increase(on),
            tuple(self.settled),
            total(self.interest_paid, "betaalde rente", ORDER),
            total(self.increase_paid, "betaalde verhoging", ORDER),
        )


def _parts(due_day: date, after: date, through: date) -> Iterator[tuple[Span, Span]]:
    """The parts of the interest years of a debt that lie after one day and through another."""
    wanted = Span(after + ONE_DAY, through) if after < through else None
    if wanted is None or due_day >= through:
        return
    for part, whole in interest_years(due_day + ONE_DAY, through):
        if inside := part.overlap(wanted):
            yield inside, whole


def settle(
    debts: Sequence[Debt], costs: Figure, costs_from: date | None, payments: Iterable[PartPayment], on: date, law: Law
) -> Balance:
    """Every payment up to `on`, allocated on its own day, and what is owed on `on`.

    `costs_from`: the day from which the collection costs are owed; None: there are none.
    """
    accounts = [_Account(number, debt, law, debt.amount, debt.due_day) for number, debt in enumerate(debts)]
    allocations = []
    costs_owed = costs
    for payment in sorted((one for one in payments if one.day <= on), key=lambda each: each.day):
        owed = costs if costs_from is not None and costs_from <= payment.day else zero(label="nog geen kosten")
        found = _allocate(payment, accounts, owed)
        allocations.append(found)
        costs = (costs - found.to_costs).named(costs.label)
    interest_then = total([account.interest() for account in accounts], "rente die toen nog openstond")
    rests = tuple(account.rest(on) for account in accounts)
    return _balance(rests, costs, costs_owed, interest_then, tuple(allocations), on)


def _allocate(payment: PartPayment, accounts: Sequence[_Account], costs: Figure) -> Allocation:
    """One payment: to costs, then per debt to interest and principal, and last to the increase."""
    day = payment.day
    due = [account for account in accounts if account.debt.due_day <= day]
    for account in due:
        account.advance(day)
    origin = Statement(payment.payer or "betaling", day)
    amount = Figure(payment.amount, EURO, f"betaald op {notation.day_long(day)}", origin)
    purse = _Purse(amount)
    to_costs = purse.pay(costs, "aan kosten", ORDER)
    interest: dict[int, Figure] = {}
    principal: dict[int, Figure] = {}
    for group in _in_order(due, payment.span):
        for place, account in enumerate(group):
            part = purse.share(account.owed(), total([one.owed() for one in group[place:]], "even oude schulden"))
            interest[account.number] = account.pay_interest(part)
            principal[account.number] = account.pay_principal(part, day)
    increase = {account.number: account.pay_increase(purse, day) for account in due}
    shares = (Share(one.number, interest[one.number], principal[one.number], increase[one.number]) for one in due)
    return Allocation(
        day=day,
        amount=amount,
        to_costs=to_costs,
        to_interest=total(interest.values(), "aan rente", ORDER),
        to_principal=total(principal.values(), "aan hoofdsom", ORDER),
        to_increase=total(increase.values(), "aan verhoging", ORDER),
        left_over=purse.left.named("te veel betaald"),
        shares=tuple(one for one in shares if one.to_interest or one.to_principal or one.to_increase),
    )


def _in_order(due: Iterable[_Account], named: Span | None) -> Iterator[list[_Account]]:
    """The debts that the payer named, then the others, each by due day; those of one day together (art. 6:43 BW)."""

    def turn(account: _Account) -> tuple[bool, date]:
        is_named = named and account.debt.span and account.debt.span.overlap(named)
        return not is_named, account.debt.due_day

    for _, group in groupby(sorted(due, key=turn), turn):
        yield list(group)


def _balance(
    rests: tuple[Rest, ...],
    costs: Figure,
    costs_owed: Figure,
    interest_then: Figure,
    allocations: tuple[Allocation, ...],
    on: date,
) -> Balance:
    interest = total([rest.interest for rest in rests], "open rente")
    principal = total([rest.principal for rest in rests], "open hoofdsom")
    increase = total([rest.increase for rest in rests], "open verhoging")
    costs = costs.named("open kosten")
    everything = total([principal, increase, interest, costs], "nog te betalen, ter indicatie")
    return Balance(on, allocations, costs, interest, principal, increase, everything, rests, costs_owed, interest_then)
