"""claim(assessment, law): what is claimed, item by item, with increase, interest and costs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Literal

from wml_claim.assessment import Assessment, AssessmentError, HolidayYear, Period, Scenario
from wml_claim.assessment.periods import barring
from wml_claim.dossier import Choices, ScenarioCode
from wml_claim.explain import law_figures
from wml_claim.figure import Figure, LawRow, total, total_or_only
from wml_claim.law import Law, OutsideTable
from wml_claim.rules.collection_costs import collection_costs
from wml_claim.rules.court_fee import court_fee
from wml_claim.rules.leave import LeaveBalance
from wml_claim.rules.statutory_increase import increase, working_days
from wml_claim.rules.statutory_interest import interest
from wml_claim.span import Span

ItemKind = Literal["shortfall", "extra_hours", "holiday_allowance", "leave", "unlawful_deductions"]
GROSS_KINDS: tuple[ItemKind, ...] = ("shortfall", "extra_hours", "holiday_allowance", "leave")
ITEM_KINDS: tuple[ItemKind, ...] = (*GROSS_KINDS, "unlawful_deductions")
ITEM_WORDS: Mapping[ItemKind, str] = {
    "shortfall": "te weinig betaald loon",
    "extra_hours": "te weinig betaald over meeruren",
    "holiday_allowance": "vakantiebijslag",
    "leave": "vakantie-uren bij het einde",
    "unlawful_deductions": "onterecht ingehouden (netto)",
}


@dataclass(frozen=True, slots=True)
class Item:
    """One amount with its own due day, increase and interest.

    `working_days`: how many working days late, for the increase (art. 7:625 BW). `due` and `received` stand on wage
    items only: what was due gross and, where provisional, the net money to be set off.
    """

    kind: ItemKind
    span: Span
    due_day: date
    amount: Figure
    working_days: int
    increase: Figure
    interest: Figure
    provisional: bool
    barred: bool
    last_safe_day: date
    due: Figure | None = None
    received: Figure | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums in euro. `gross` and `net` are never added in a letter; `total` is an indication for costs and fee."""

    shortfall: Figure
    extra_hours: Figure
    holiday_allowance: Figure
    unlawful_deductions: Figure
    statutory_increase: Figure
    statutory_interest: Figure
    gross: Figure
    net: Figure
    collection_costs: Figure
    total: Figure
    barred: Figure
    cash_reclaimable: Figure
    court_fee: Figure | None  # None on an alternative
    leave: Figure | None = None  # None: not claimed


@dataclass(frozen=True, slots=True)
class Claim:
    """The claim in one scenario. `items` are claimed; `barred_items` are kept out of every total."""

    on: date
    scenario: ScenarioCode
    items: tuple[Item, ...]
    barred_items: tuple[Item, ...]
    totals: Totals
    alternatives: Mapping[ScenarioCode, Claim]
    law: Law

    @property
    def law_rows(self) -> list[LawRow]:
        """Every row of a law table that the claim and its alternatives rest on."""
        claims = [self, *self.alternatives.values()]
        fee = self.totals.court_fee
        return law_rows([*(each.totals.total for each in claims), *([fee] if fee else [])])

    @property
    def unverified_rows(self) -> list[LawRow]:
        """The rows among them that nobody found a source for; every paper that uses one says so."""
        return [row for row in self.law_rows if not row.verified]

    def at_percent(self, percent: int) -> Figure:
        """The statutory increase if the court moderates it to at most `percent` (art. 7:625 BW)."""
        return total(
            [increase(item.amount, item.working_days, Fraction(percent), self.law) for item in self.items],
            f"wettelijke verhoging, ten hoogste {percent} %",
        )


def claim(assessment: Assessment, law: Law) -> Claim:
    """The claim of the chosen primary scenario with its alternatives.

    AssessmentError: the chosen scenario does not apply, or a day lies outside a table of rates or fees.
    """
    try:
        return _primary(assessment, law)
    except OutsideTable as error:
        raise AssessmentError((str(error),)) from error


def _primary(assessment: Assessment, law: Law) -> Claim:
    choices = assessment.dossier.choices
    alternatives = {
        code: _in_scenario(assessment, scenario, law)
        for code in choices.alternatives
        if (scenario := assessment.scenarios[code]) is not None
    }
    primary = assessment.scenarios[choices.primary]
    if primary is None:
        raise AssessmentError((f"De gekozen grondslag kan niet: {assessment.why_not[choices.primary]}",))
    claimed = _in_scenario(assessment, primary, law)
    highest = max([claimed, *alternatives.values()], key=lambda each: each.totals.total.value)
    fee = court_fee(highest.totals.total, choices.court_fee, assessment.on, choices.first_roll_date, law)
    totals = replace(claimed.totals, court_fee=fee)
    return replace(claimed, totals=totals, alternatives=alternatives)


def _in_scenario(assessment: Assessment, scenario: Scenario, law: Law) -> Claim:
    items = list(_items(assessment, scenario, law))
    leave_out = assessment.dossier.choices.leave_out_barred
    claimed = tuple(item for item in items if not (item.barred and leave_out))
    barred = tuple(item for item in items if item.barred and leave_out)
    totals = _totals(claimed, barred, assessment, law)
    return Claim(assessment.on, scenario.code, claimed, barred, totals, {}, law)


def _items(assessment: Assessment, scenario: Scenario, law: Law) -> Iterator[Item]:
    """Every amount above zero whose own due day has come, in the order of the kinds."""
    item = _ItemMaker(assessment, law)
    for period in scenario.periods:
        if period.base_shortfall.value:
            yield item.of("shortfall", period, period.base_shortfall, period.due_day, period.last_safe_day)
    for period in scenario.periods:
        if period.extra_hours.value and period.extra_due_day <= assessment.on:
            last_safe = barring(assessment, period.extra_limitation_day)
            yield item.of("extra_hours", period, period.extra_hours, period.extra_due_day, last_safe)
    for year in scenario.holiday_years:
        if year.shortfall.value:
            yield item.of("holiday_allowance", year, year.shortfall, year.due_day, year.last_safe_day)
    leave = assessment.leave
    if assessment.dossier.choices.claim_leave and leave and leave.amount and leave.due_day:
        yield item.of("leave", leave, leave.amount, leave.due_day, barring(assessment, leave.due_day))
    for period in scenario.periods:
        amount = item.unlawful(period)
        if amount.value:
            yield item.of("unlawful_deductions", period, amount, period.due_day, period.last_safe_day)


class _ItemMaker:
    """Adds increase and interest to an amount."""

    def __init__(self, assessment: Assessment, law: Law) -> None:
        self._on = assessment.on
        self._choices = assessment.dossier.choices
        self._law = law

    def of(
        self,
        kind: ItemKind,
        about: Period | HolidayYear | LeaveBalance,
        amount: Figure,
        due_day: date,
        last_safe_day: date,
    ) -> Item:
        late = working_days(due_day, self._on)
        extra = increase(amount, late, self._choices.increase_cap_percent, self._law)
        wage = about if isinstance(about, Period) and kind in ("shortfall", "extra_hours") else None
        return Item(
            kind=kind,
            span=Span(due_day, due_day) if isinstance(about, LeaveBalance) else about.span,
            due_day=due_day,
            amount=amount,
            working_days=late,
            increase=extra,
            interest=self._interest(amount, extra, due_day),
            provisional=bool(wage and wage.provisional),
            barred=last_safe_day < self._on,
            last_safe_day=last_safe_day,
            due=wage.due if wage else None,
            received=wage.received if wage and wage.provisional else None,
        )

    def _interest(self, amount: Figure, extra: Figure, due_day: date) -> Figure:
        parts = [interest(amount, due_day, self._on, self._law)]
        demanded = self._choices.demand_sent
        if self._choices.interest_over_increase and demanded:
            parts.append(interest(extra, max(demanded, due_day), self._on, self._law).named("rente over de verhoging"))
        whole = total_or_only(parts, "wettelijke rente")
        return whole.rounded("wettelijke rente", "art. 6:119 BW")

    def unlawful(self, period: Period) -> Figure:
        """Unlawful deductions, with those above the minimum when they are claimed."""
        if not self._choices.claim_deductions_above_minimum or not period.deductions_above_minimum.value:
            return period.unlawful_deductions
        return total(
            [period.unlawful_deductions, period.deductions_above_minimum], "onterecht ingehouden", "art. 7:631 BW"
        )


def _totals(items: Sequence[Item], barred: Sequence[Item], assessment: Assessment, law: Law) -> Totals:
    principals = {kind: _sum(items, lambda item: item.amount, ITEM_WORDS[kind], (kind,)) for kind in ITEM_KINDS}
    raised = _sum(items, lambda item: item.increase, "wettelijke verhoging", ITEM_KINDS)
    interests = _sum(items, lambda item: item.interest, "wettelijke rente", ITEM_KINDS)
    raised_gross = _sum(items, lambda item: item.increase, "verhoging over de brutoposten", GROSS_KINDS)
    raised_net = _sum(items, lambda item: item.increase, "verhoging over de inhoudingen", ("unlawful_deductions",))
    gross = total([*(principals[kind] for kind in GROSS_KINDS), raised_gross], "bruto")
    net = total([principals["unlawful_deductions"], raised_net], "netto")
    costs = _costs(principals.values(), assessment, law)
    return Totals(
        shortfall=principals["shortfall"],
        extra_hours=principals["extra_hours"],
        holiday_allowance=principals["holiday_allowance"],
        unlawful_deductions=principals["unlawful_deductions"],
        statutory_increase=raised,
        statutory_interest=interests,
        gross=gross,
        net=net,
        collection_costs=costs,
        total=total([gross, net, interests, costs], "totale vordering, ter indicatie"),
        barred=_sum(barred, lambda item: item.amount, "verjaard", ITEM_KINDS),
        cash_reclaimable=assessment.cash_reclaimable,
        court_fee=None,
        leave=principals["leave"] if assessment.dossier.choices.claim_leave else None,
    )


def _sum(items: Iterable[Item], part: Callable[[Item], Figure], label: str, kinds: Sequence[ItemKind]) -> Figure:
    return total([part(item) for item in items if item.kind in kinds], label)


def _costs(principals: Iterable[Figure], assessment: Assessment, law: Law) -> Figure:
    choices: Choices = assessment.dossier.choices
    employer = assessment.dossier.employer
    return collection_costs(
        total(list(principals), "hoofdsom"),
        choices.demand_sent,
        assessment.on,
        law,
        private_household=bool(employer and employer.private_household),
        with_vat=choices.vat_on_collection_costs,
    )


def law_rows(figures: Iterable[Figure]) -> list[LawRow]:
    """Every row of a law table that these figures rest on, in the order in which they are met."""
    rows = (figure.origin for figure in law_figures(figures))
    return list(dict.fromkeys(row for row in rows if isinstance(row, LawRow)))


def claimed_wages(assessment: Assessment, made: Claim) -> Figure:
    """The wages that are claimed, one term per pay period: its whole shortfall, or the part of it that is claimed."""
    scenario = assessment.scenarios[made.scenario]
    own = {(item.kind, item.span): item.amount for item in made.items}
    terms = [
        whole
        for period in (scenario.periods if scenario else ())
        if (whole := _claimed_of(period, own.get(("shortfall", period.span)), own.get(("extra_hours", period.span))))
    ]
    return total(terms, "te weinig betaald loon", "art. 7 WML")


def _claimed_of(period: Period, base: Figure | None, extra: Figure | None) -> Figure | None:
    claimed = [figure for figure in (base, extra) if figure is not None]
    if sum(figure.value for figure in claimed) == period.shortfall.value:
        return period.shortfall if claimed else None
    return total(claimed, "te weinig betaald, deel")


def _scenarios(assessment: Assessment) -> Iterator[Scenario]:
    return (scenario for scenario in assessment.scenarios.values() if scenario is not None)


def find_figure(assessment: Assessment, made: Claim, item: str) -> Figure:
    """A figure by name: a total ("total", "shortfall", ...), or one of a scenario's periods or items.

    "2025-06-30" is what was due over the period that begins then; "2025-06-30/paid" another figure of it;
    "presumption/2025-06-30" the same in another scenario; "shortfall/2025-06-30" an item, and
    "statutory_interest/shortfall/2025-06-30" its own interest. KeyError lists what can be asked.
    """
    names = figure_names(assessment, made)
    if item not in names:
        raise KeyError(", ".join(names))
    return names[item]


def figure_names(assessment: Assessment, made: Claim) -> dict[str, Figure]:
    """Every figure that can be explained, by name."""
    names = {field: value for field in Totals.__slots__ if (value := getattr(made.totals, field)) is not None}
    for each in made.items:
        key = each.span.first.isoformat()
        names[f"{each.kind}/{key}"] = each.amount
        names[f"statutory_increase/{each.kind}/{key}"] = each.increase
        names[f"statutory_interest/{each.kind}/{key}"] = each.interest
    if assessment.leave:
        names["leave_hours"] = assessment.leave.hours
        if assessment.leave.amount is not None:
            names["leave_offered"] = assessment.leave.amount
    for scenario in _scenarios(assessment):
        prefix = "" if scenario.code == made.scenario else f"{scenario.code}/"
        for period in scenario.periods:
            key = prefix + period.span.first.isoformat()
            names[key] = period.due
            for field in ("due", "paid", "hours", "shortfall", "extra_hours", "unlawful_deductions"):
                names[f"{key}/{field}"] = getattr(period, field)
    return names
