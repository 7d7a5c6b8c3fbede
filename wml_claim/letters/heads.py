"""The heads of a claim in one place: what was owed, and what is still open after payments. Gross and net stay apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from fractions import Fraction

from wml_claim.claim import GROSS_KINDS, Claim, Item, ItemKind
from wml_claim.rules.part_payment import Balance, Rest

NET_KINDS: tuple[ItemKind, ...] = ("unlawful_deductions",)
NOTHING = Fraction(0)


@dataclass(frozen=True, slots=True)
class Heads:
    """Amounts per head of claim. `wage` is gross before `set_off`, the net money received, is taken off it."""

    wage: Fraction
    set_off: Fraction
    holiday: Fraction
    leave: Fraction
    deductions: Fraction
    increase_gross: Fraction
    increase_net: Fraction
    interest: Fraction
    costs: Fraction

    @property
    def principal_gross(self) -> Fraction:
        """The gross principal sums together."""
        return self.wage + self.holiday + self.leave

    @property
    def gross(self) -> Fraction:
        """All that is gross."""
        return self.principal_gross + self.increase_gross

    @property
    def net(self) -> Fraction:
        """All that is net."""
        return self.deductions + self.increase_net

    @property
    def increase(self) -> Fraction:
        """The whole statutory increase, for the question whether there is any."""
        return self.increase_gross + self.increase_net

    def less(self, other: Heads) -> Heads:
        """The difference per head."""
        return Heads(*(getattr(self, one.name) - getattr(other, one.name) for one in fields(Heads)))


def owed_heads(made: Claim, balance: Balance | None, set_off: Fraction) -> Heads:
    """What was owed of a claim: with payments also the interest and the increase that they settled."""
    return _heads(made, balance, _owed, set_off, balance.costs_owed.value if balance else None)


def open_heads(made: Claim, balance: Balance | None, set_off: Fraction) -> Heads:
    """What is still open of a claim."""
    return _heads(made, balance, _left, set_off, balance.costs.value if balance else None)


_Parts = tuple[Fraction, Fraction, Fraction]  # principal, increase, interest


def _whole(item: Item) -> _Parts:
    return item.amount.value, item.increase.value, item.interest.value


def _owed(item: Item, rest: Rest) -> _Parts:
    raised = rest.increase.value + rest.increase_paid.value
    return item.amount.value, raised, rest.interest.value + rest.interest_paid.value


def _left(_: Item, rest: Rest) -> _Parts:
    return rest.principal.value, rest.increase.value, rest.interest.value


def _heads(
    made: Claim,
    balance: Balance | None,
    parts_of: Callable[[Item, Rest], _Parts],
    set_off: Fraction,
    costs: Fraction | None,
) -> Heads:
    if balance is None:
        found = [(item.kind, _whole(item)) for item in made.items]
    else:
        pairs = zip(made.items, balance.rests, strict=True)
        found = [(item.kind, parts_of(item, rest)) for item, rest in pairs]
    return Heads(
        wage=_sum(found, ("shortfall", "extra_hours"), 0) + set_off,
        set_off=set_off,
        holiday=_sum(found, ("holiday_allowance",), 0),
        leave=_sum(found, ("leave",), 0),
        deductions=_sum(found, NET_KINDS, 0),
        increase_gross=_sum(found, GROSS_KINDS, 1),
        increase_net=_sum(found, NET_KINDS, 1),
        interest=_sum(found, (*GROSS_KINDS, *NET_KINDS), 2),
        costs=made.totals.collection_costs.value if costs is None else costs,
    )


def _sum(found: Iterable[tuple[ItemKind, _Parts]], kinds: tuple[ItemKind, ...], part: int) -> Fraction:
    return sum((parts[part] for kind, parts in found if kind in kinds), NOTHING)
