"""What holds for every claim, whatever the facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from random import Random
from typing import TypeVar

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.property.cases import ON, dossiers, one_source
from wml_claim.assessment import Assessment, assess
from wml_claim.claim import Claim, claim, figure_names
from wml_claim.dossier import Dossier
from wml_claim.figure import Figure, Step
from wml_claim.law import load_law
from wml_claim.notation import half_up
from wml_claim.records import WorkedHours
from wml_claim.rules.statutory_increase import working_days
from wml_claim.span import ONE_DAY, Span

Record = TypeVar("Record")
HOURLY = date(2024, 1, 1)
FEW = settings(max_examples=40, deadline=None)


def both(dossier: Dossier, on: date = ON) -> tuple[Assessment, Claim]:
    assessed = assess(dossier, load_law(), on)
    return assessed, claim(assessed, load_law())


def outcome(dossier: Dossier) -> dict[str, Fraction]:
    return {name: figure.value for name, figure in figure_names(*both(dossier)).items()}


def mixed(records: tuple[Record, ...], random: Random) -> tuple[Record, ...]:
    return tuple(random.sample(records, len(records)))


def recomputed(figure: Figure, known: dict[int, Fraction]) -> Fraction:
    """The value from the leaves alone: every step is done again, and must give what its figure says."""
    if id(figure) not in known:
        known[id(figure)] = figure.value
        if isinstance(figure.origin, Step):
            known[id(figure)] = _again(figure.origin, [recomputed(term, known) for term in figure.origin.terms])
        assert known[id(figure)] == figure.value, figure.label
    return known[id(figure)]


def _again(step: Step, values: list[Fraction]) -> Fraction:
    if step.operation == "sum":
        return sum(values, Fraction(0))
    if step.operation in ("largest", "smallest"):
        return max(values) if step.operation == "largest" else min(values)
    result = values[0]
    if step.operation == "rounded":
        return half_up(result)
    for value in values[1:]:
        match step.operation:
            case "difference":
                result -= value
            case "product":
                result *= value
            case _:
                assert step.operation == "quotient"
                result /= value
    return result


@FEW
@given(dossiers())
def test_the_leaves_of_every_explanation_recompute_to_the_figure(dossier: Dossier) -> None:
    known: dict[int, Fraction] = {}
    figures = figure_names(*both(dossier))
    for figure in figures.values():
        recomputed(figure, known)
    assert len(known) > len(figures)


@FEW
@given(dossiers())
def test_money_is_in_whole_cents_and_never_negative(dossier: Dossier) -> None:
    assessed, made = both(dossier)
    for period in assessed.documented.periods:
        for figure in (period.due, period.shortfall, period.extra_hours, period.unlawful_deductions):
            assert figure.value >= 0 and (figure.value * 100).denominator == 1
        assert period.base_shortfall.value + period.extra_hours.value == period.shortfall.value
    for item in (*made.items, *made.barred_items):
        for figure in (item.amount, item.increase, item.interest):
            assert figure.value >= 0 and (figure.value * 100).denominator == 1
        assert item.increase.value <= item.amount.value / 2 + Fraction(1, 200)


@FEW
@given(dossiers())
def test_pay_periods_cover_the_employment_exactly_once(dossier: Dossier) -> None:
    employed = dossier.employed
    spans = [period.span for period in assess(dossier, load_law(), ON).documented.periods]
    assert employed and spans[0].first == employed.first and spans[-1].last == employed.last
    assert all(later.first == earlier.last + ONE_DAY for earlier, later in pairwise(spans))


@FEW
@given(dossiers(), st.randoms(use_true_random=False))
def test_the_order_of_records_does_not_matter(dossier: Dossier, random: Random) -> None:
    shuffled = replace(
        dossier,
        hours=mixed(dossier.hours, random),
        payslips=mixed(dossier.payslips, random),
        payments=mixed(dossier.payments, random),
    )
    assert outcome(shuffled) == outcome(dossier)


@FEW
@given(dossiers(), st.data())
def test_splitting_a_span_of_hours_changes_no_total(dossier: Dossier, data: st.DataObject) -> None:
    split: list[WorkedHours] = []
    for record in dossier.hours:
        cuts = data.draw(st.sets(st.dates(record.span.first, record.span.last), max_size=3)) if record.per_week else ()
        split += [replace(record, span=part) for part in record.span.split_at(cuts)]
    assert outcome(replace(dossier, hours=tuple(split))) == outcome(dossier)


@FEW
@given(dossiers(first=HOURLY).map(one_source), st.data())
def test_more_hours_never_lower_what_is_due(dossier: Dossier, data: st.DataObject) -> None:
    assert dossier.employment.start and dossier.employment.end
    day = data.draw(st.dates(dossier.employment.start, dossier.employment.end))
    more = WorkedHours(Span(day, day), "diary", data.draw(st.sampled_from((Fraction(1, 4), Fraction(3), Fraction(9)))))
    before = assess(dossier, load_law(), ON).documented
    after = assess(replace(dossier, hours=(*dossier.hours, more)), load_law(), ON).documented
    assert all(one.due.value <= two.due.value for one, two in zip(before.periods, after.periods, strict=True))
    assert sum(year.entitlement.value for year in before.holiday_years) <= sum(
        year.entitlement.value for year in after.holiday_years
    )


@FEW
@given(dossiers(), st.data())
def test_more_pay_never_raises_the_shortfall(dossier: Dossier, data: st.DataObject) -> None:
    extra = data.draw(st.sampled_from((Fraction(1, 100), Fraction(50), Fraction(2000))))
    slips = tuple(
        replace(slip, gross=slip.gross + extra, items=tuple(replace(item, amount=item.amount + extra * (n == 0))
                                                             for n, item in enumerate(slip.items)))
        for n, slip in enumerate(dossier.payslips)
    )  # fmt: skip
    payments = tuple(replace(payment, amount=payment.amount + extra) for payment in dossier.payments)
    before = assess(dossier, load_law(), ON).documented.periods
    after = assess(replace(dossier, payslips=slips, payments=payments), load_law(), ON).documented.periods
    for one, two in zip(before, after, strict=True):
        assert two.shortfall.value <= one.shortfall.value
        assert two.unlawful_deductions.value <= one.unlawful_deductions.value


@FEW
@given(dossiers(), st.integers(1, 400))
def test_a_later_day_never_lowers_increase_or_interest(dossier: Dossier, days: int) -> None:
    dossier = replace(dossier, payments=(), choices=replace(dossier.choices, leave_out_barred=False))
    earlier = {(item.kind, item.span): item for item in both(dossier, ON - timedelta(days))[1].items}
    later = {(item.kind, item.span): item for item in both(dossier)[1].items}
    for key in earlier.keys() & later.keys():
        if earlier[key].amount.value == later[key].amount.value:
            assert earlier[key].increase.value <= later[key].increase.value
            assert earlier[key].interest.value <= later[key].interest.value


@FEW
@given(dossiers())
def test_totals_are_the_sums_of_their_items(dossier: Dossier) -> None:
    _, made = both(dossier)
    totals = made.totals
    principal = sum(item.amount.value for item in made.items)
    raised = sum(item.increase.value for item in made.items)
    assert totals.gross.value + totals.net.value == principal + raised
    assert totals.barred.value == sum(item.amount.value for item in made.barred_items)
    accrued = sum(item.interest.value for item in made.items)
    assert totals.total.value == principal + raised + accrued + totals.collection_costs.value


@FEW
@given(dossiers(first=HOURLY))
def test_the_presumption_never_exceeds_full_time_or_the_own_account(dossier: Dossier) -> None:
    assessed = assess(dossier, load_law(), ON)
    presumed, full_time = assessed.scenarios["presumption"], dossier.employment.full_time_hours_per_week
    assert presumed and presumed.window and full_time
    for period in presumed.periods:
        if presumed.window.covers(period.span):
            days = sum(day.weekday() in dossier.employment.weekdays for day in period.span)
            assert period.hours.value <= full_time / len(dossier.employment.weekdays) * days


@given(st.dates(date(2015, 1, 1), date(2026, 12, 31)), st.integers(0, 400), st.integers(0, 400))
def test_working_days_add_up_over_a_split(day: date, first: int, second: int) -> None:
    middle, end = day + timedelta(first), day + timedelta(first + second)
    assert working_days(day, middle) + working_days(middle, end) == working_days(day, end)
