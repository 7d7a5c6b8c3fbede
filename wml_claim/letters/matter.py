"""What all papers of one claim share: its lines, sums, exhibits and fields. Counted once, so no paper can differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from wml_claim.assessment import Assessment, HolidayYear, Period, Scenario
from wml_claim.claim import Claim, Item
from wml_claim.dossier import Dossier
from wml_claim.follow_up import balance_of
from wml_claim.law import Law
from wml_claim.letters.exhibits import Exhibits, exhibits
from wml_claim.letters.heads import Heads, open_heads, owed_heads
from wml_claim.letters.options import LetterOptions, LetterRefused
from wml_claim.letters.setting import Setting, setting
from wml_claim.rules.leave import LeaveBalance
from wml_claim.rules.part_payment import Balance, Rest
from wml_claim.span import Span


@dataclass(frozen=True, slots=True)
class Line:
    """One pay period as the papers print it, with its items. `number` is what a text refers to.

    `gross` is what is claimed gross and `set_off` the net money to be taken off it; they are never subtracted.
    `untaxed`: the employer is a private household, which withholds nothing, so that money received is gross.
    `on_account`: what part payments settled of the wages of this period.
    """

    number: int
    period: Period
    base: Item | None
    extra: Item | None
    deduction: Item | None
    untaxed: bool = False
    on_account: Fraction = Fraction(0)

    @property
    def difference(self) -> Fraction:
        """Base part and extra hours together, as the claim totals them."""
        return sum((item.amount.value for item in (self.base, self.extra) if item), Fraction(0))

    @property
    def whole(self) -> bool:
        """False for a period of which only the extra hours can still be claimed."""
        return self.base is not None or not self.period.barred

    @property
    def paid(self) -> Fraction | None:
        """Gross pay; None where only net money is known, or where the base part is not claimed."""
        period = self.period
        known = self.whole and (period.payslips or not period.received or self.untaxed)
        return period.paid.value if known else None

    @property
    def why_not_computable(self) -> str:
        """Why it cannot be computed what was due: the first sentence; what follows it is for the adviser alone."""
        reason, stop, _ = (self.period.not_computable or "").partition(". ")
        return reason + stop.strip()

    @property
    def set_off(self) -> Fraction:
        """Net money received for a provisional period, to be set off by the employer."""
        provisional = self.period.provisional and self.difference and self.whole
        return self.period.received.value if provisional else Fraction(0)

    @property
    def gross(self) -> Fraction:
        """What is claimed gross: the shortfall, or all that was due where only net money is known."""
        return self.difference + self.set_off

    @property
    def left(self) -> Fraction:
        """What is still claimed gross after part payments."""
        return self.gross - self.on_account


@dataclass(frozen=True, slots=True)
class Sheet:
    """One scenario as it is claimed: its lines, holiday years and what stays out.

    `unknown`: only net money is known, which does not show a shortfall. `not_computable`: a fact that a rule needs is
    missing. `balance`: what part payments left of the claim; None where nothing was paid on account.
    """

    scenario: Scenario
    claim: Claim
    lines: tuple[Line, ...]
    holiday_years: tuple[HolidayYear, ...]
    unknown: tuple[Line, ...]
    not_computable: tuple[Line, ...]
    balance: Balance | None = None

    @property
    def owed(self) -> Heads:
        """What was owed per head of claim, before part payments."""
        return owed_heads(self.claim, self.balance, self.set_off)

    @property
    def open(self) -> Heads:
        """What is still open per head of claim, and what the papers claim."""
        return open_heads(self.claim, self.balance, self.set_off)

    @property
    def rests(self) -> tuple[tuple[Item, Rest], ...]:
        """Every item with what is left of it; empty where nothing was paid on account."""
        return tuple(zip(self.claim.items, self.balance.rests, strict=True)) if self.balance else ()

    @property
    def gross(self) -> Fraction:
        """Wages, gross, before part payments."""
        return sum((line.gross for line in self.lines), Fraction(0))

    @property
    def set_off(self) -> Fraction:
        """Net money received, to be set off against the wages."""
        return sum((line.set_off for line in self.lines), Fraction(0))

    @property
    def leave(self) -> Fraction:
        """Leave that was left at the end, gross; nothing when it is not claimed."""
        leave = self.claim.totals.leave
        return leave.value if leave else Fraction(0)

    @property
    def claimed(self) -> tuple[Line, ...]:
        """Lines with wages to claim."""
        return tuple(line for line in self.lines if line.difference)

    @property
    def provisional(self) -> tuple[Line, ...]:
        """Lines of which only net money is known."""
        return tuple(line for line in self.lines if line.set_off)


def sheet(scenario: Scenario, claim: Claim, dossier: Dossier, *, untaxed: bool) -> Sheet:
    """The lines of a scenario. Barred periods and periods without hours or money have none."""
    balance = balance_of(claim, dossier)
    items: dict[tuple[str, Span], Item] = {(item.kind, item.span): item for item in claim.items}
    settled = _settled(claim, balance)
    lines: list[Line] = []
    for period in scenario.periods:
        own = [items.get((kind, period.span)) for kind in ("shortfall", "extra_hours", "unlawful_deductions")]
        empty = not (period.due or period.paid or period.received or period.not_computable)
        if any(own) or not (period.barred or empty):
            lines.append(
                Line(len(lines) + 1, period, own[0], own[1], own[2], untaxed, settled.get(period.span, Fraction(0)))
            )
    years = tuple(
        year for year in scenario.holiday_years
        if ("holiday_allowance", year.span) in items or not (year.barred or not year.base)
    )  # fmt: skip
    not_computable = tuple(line for line in lines if line.period.not_computable)
    unknown = tuple(line for line in lines if line.period.underpayment == "unknown" and line not in not_computable)
    return Sheet(scenario, claim, tuple(lines), years, unknown, not_computable, balance)


def _settled(claim: Claim, balance: Balance | None) -> Mapping[Span, Fraction]:
    """What part payments settled of the wages, per pay period."""
    found: dict[Span, Fraction] = defaultdict(Fraction)
    for item, rest in zip(claim.items, balance.rests, strict=True) if balance else ():
        if item.kind in ("shortfall", "extra_hours"):
            found[item.span] += rest.principal_paid.value
    return found


@dataclass(frozen=True, slots=True)
class Matter(Setting):
    """All that a compose function of a calculated claim reads."""

    assessment: Assessment
    claim: Claim
    exhibits: Exhibits
    primary: Sheet

    @property
    def leave(self) -> LeaveBalance | None:
        """The leave behind the amount that is claimed for it; None when it is not claimed."""
        return self.assessment.leave if self.primary.leave else None

    def exhibit(self, code: str) -> str:
        """The number of an exhibit that is known to exist."""
        number = self.exhibits.number(code)
        if number is None:
            raise LookupError(f"no exhibit {code!r}")
        return number


def matter(
    kind: str, dossier: Dossier, assessment: Assessment, claim: Claim, law: Law, options: LetterOptions
) -> Matter:
    """Everything for the papers of one claim. LetterRefused when the parties are not known."""
    of = setting(kind, dossier, law, options, claim.on)
    scenario = assessment.scenarios[claim.scenario]
    if scenario is None:
        raise LetterRefused((assessment.why_not.get(claim.scenario, "Dit scenario is niet te berekenen."),))
    return Matter(
        dossier=dossier,
        law=law,
        options=options,
        texts=of.texts,
        employer=of.employer,
        on=of.on,
        assessment=assessment,
        claim=claim,
        exhibits=exhibits(dossier, claim.on, of.texts),
        primary=sheet(scenario, claim, dossier, untaxed=of.employer.private_household),
    )


def line_numbers(lines: Iterable[Line]) -> str:
    """Line numbers in short: "regel 3", "regels 1–4, 7"."""
    numbers = [line.number for line in lines]
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][1] + 1:
            parts[-1][1] = number
        else:
            parts.append([number, number])
    text = ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in parts)
    return f"regel\u00a0{text}" if len(numbers) == 1 else f"regels\u00a0{text}"
