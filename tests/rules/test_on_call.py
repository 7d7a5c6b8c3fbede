"""Calls of less than three hours and calls that were called off too late (art. 7:628a BW)."""

from __future__ import annotations

from datetime import date, time
from fractions import Fraction

import pytest

from wml_claim.agreements import CalledOff, OnCall
from wml_claim.explain import explain, text
from wml_claim.figure import HOURS_PER_WEEK, Figure, given
from wml_claim.law import load_law
from wml_claim.records import WorkedHours
from wml_claim.rules import RuleError
from wml_claim.rules.on_call import Calls, added, calls, three_hours
from wml_claim.rules.working_time import counted, spread
from wml_claim.span import Span

LAW = load_law()
MARCH = Span(date(2026, 3, 1), date(2026, 3, 31))
DAY = date(2026, 3, 4)
ON_CALL = OnCall(contract=True)


def shift(begin: int, end: int, day: date = DAY, kind: str = "work", source: str = "message") -> WorkedHours:
    return WorkedHours(Span(day, day), source, begin=time(begin % 24), end=time(end % 24), kind=kind)


def untimed(hours: int, source: str = "message") -> WorkedHours:
    return WorkedHours(Span(DAY, DAY), source, Fraction(hours))


def found(*records: WorkedHours, called_off: tuple[CalledOff, ...] = (), terms: OnCall | None = ON_CALL) -> Calls:
    days = counted(spread(records, MARCH, range(7)))
    return calls(records, called_off, days, terms, None, MARCH, LAW)


def on_top(result: Calls, day: date = DAY) -> Fraction:
    return sum((figure.value for figure in result.supplements.get(day, ())), Fraction(0))


def weekly(hours: int) -> Figure:
    return given(hours, HOURS_PER_WEEK, "afgesproken")


@pytest.mark.parametrize(
    ("terms", "agreed", "holds"),
    [
        (None, 14, None),
        (None, 15, False),
        (None, None, None),
        (OnCall(contract=True), 40, True),
        (OnCall(contract=False, fixed_times=False), 14, True),
        (OnCall(contract=False, fixed_times=False), 15, False),
        (OnCall(contract=False, fixed_times=True), 14, False),
        (OnCall(contract=False, fixed_times=True), None, False),
        (OnCall(contract=False, fixed_times=False), None, None),
        (OnCall(contract=False), 14, None),
        (OnCall(fixed_times=False), 14, True),
        (OnCall(fixed_times=True), 14, None),
    ],
)
def test_when_a_call_counts_for_three_hours(terms: OnCall | None, agreed: int | None, holds: bool | None) -> None:
    assert three_hours(terms, None if agreed is None else weekly(agreed), LAW) is holds


@pytest.mark.parametrize(
    ("records", "more"),
    [
        ((shift(9, 11),), 1),
        ((shift(9, 12),), 0),
        ((shift(9, 10), shift(18, 20)), 3),
        ((shift(9, 10), shift(10, 12)), 0),
        ((shift(9, 11), shift(10, 11)), 0),
        ((shift(23, 25),), 1),
        ((shift(20, 25), shift(23, 24)), 0),
        ((untimed(1), untimed(1)), 1),
        ((untimed(1), shift(18, 19)), 1),
        ((shift(9, 10, kind="commuting"), shift(12, 14)), 1),
        ((shift(9, 10, kind="leave"),), 0),
        ((shift(9, 11), shift(9, 10, source="diary")), 1),
    ],
)
def test_each_call_is_topped_up_to_three_hours(records: tuple[WorkedHours, ...], more: int) -> None:
    assert on_top(found(*records)) == more


def test_on_the_night_the_clock_goes_forward_a_call_of_three_hours_by_the_clock_lasts_two() -> None:
    night = date(2026, 3, 29)
    assert on_top(found(shift(1, 4, night)), night) == 1
    assert on_top(found(shift(1, 5, night)), night) == 0


def test_of_three_shifts_the_two_that_touch_are_one_call() -> None:
    """7:00-8:00 misses two hours; 12:00-14:00 and 14:00-17:00 together miss none."""
    assert on_top(found(shift(7, 8), shift(12, 14), shift(14, 17))) == 2
    assert on_top(found(shift(7, 8), shift(8, 9), shift(12, 14))) == 2


def test_calls_told_later_count_as_well() -> None:
    assert on_top(found(shift(9, 11, source="statement"))) == 1
    told_later = WorkedHours(Span(DAY, DAY), "diary", begin=time(9), end=time(11), made="later")
    assert on_top(found(told_later)) == 1
    assert on_top(found(shift(9, 13, source="diary"), told_later)) == 0


def test_weekly_hours_are_no_calls() -> None:
    week = WorkedHours(Span(date(2026, 3, 2), date(2026, 3, 8)), "message", Fraction(2))
    assert found(week).supplements == {}


def test_the_explanation_names_the_call_and_the_article() -> None:
    result = found(shift(18, 20))
    days = counted(spread([shift(18, 20)], MARCH, range(7)))
    told = text(explain(added({DAY: days[DAY].hours}, result.supplements)[DAY]))
    assert "aanvulling tot drie uur per oproep" in told and "art. 7:628a lid 1 BW" in told and "18:00-20:00" in told


def test_without_the_contract_the_tool_asks_and_adds_nothing() -> None:
    for records, words in (((shift(9, 10),), "1 oproep duurt"), ((shift(9, 10), shift(18, 19)), "2 oproepen duren")):
        result = found(*records, terms=None)
        assert result.supplements == {} and result.short == ()
        assert [about for about, _ in result.open_questions] == ["on_call"]
        assert words in result.open_questions[0][1] and "Vraag het contract" in result.open_questions[0][1]
    assert found(shift(9, 12), terms=None).open_questions == ()


def off(told: date | None, **more: object) -> CalledOff:
    return CalledOff(DAY, Fraction(6), told, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("call", "terms", "hours"),
    [
        (off(date(2026, 3, 1)), ON_CALL, 6),
        (off(date(2026, 2, 28)), ON_CALL, 0),
        (off(date(2026, 3, 5)), ON_CALL, 6),
        (off(date(2026, 3, 3)), OnCall(contract=False), 0),
        (off(date(2026, 3, 3)), OnCall(True, None, 48, "cao"), 6),
        (off(date(2026, 3, 1)), OnCall(True, None, 48, "cao"), 0),
        (off(date(2026, 3, 3), told_at=time(9), begin=time(9)), OnCall(True, None, 24, "cao"), 0),
        (off(date(2026, 3, 3), told_at=time(9, 1), begin=time(9)), OnCall(True, None, 24, "cao"), 6),
    ],
)
def test_a_call_called_off_too_late_is_paid_as_called(call: CalledOff, terms: OnCall, hours: int) -> None:
    result = found(called_off=(call,), terms=terms)
    assert on_top(result) == hours and result.open_questions == ()


@pytest.mark.parametrize(
    ("call", "terms", "asked"),
    [
        (off(None), ON_CALL, "Vraag het bericht"),
        (off(date(2026, 3, 3)), None, "Vraag het contract"),
        (off(date(2026, 3, 3)), OnCall(), "Vraag het contract"),
        (off(date(2026, 3, 2)), OnCall(True, None, 48, "cao"), "Vraag het uur"),
        (off(date(2026, 3, 1)), OnCall(True, None, 50, "cao"), "Vraag het uur"),
        (off(date(2026, 3, 3)), OnCall(True, None, 47, "cao"), "Vraag het uur"),
        (off(date(2026, 3, 2), told_at=time(9)), OnCall(True, None, 48, "cao"), "Vraag het uur"),
    ],
)
def test_what_is_not_known_about_a_call_is_asked(call: CalledOff, terms: OnCall | None, asked: str) -> None:
    result = found(called_off=(call,), terms=terms)
    assert result.supplements == {}
    (about, message) = result.open_questions[0]
    assert about == "2026-03-04" and "niet te berekenen" in message and asked in message


def test_before_2020_notice_was_not_bound_to_four_days() -> None:
    employed = Span(date(2019, 12, 1), date(2020, 1, 31))
    for day, late in ((date(2019, 12, 31), False), (date(2020, 1, 1), True)):
        call = CalledOff(day, Fraction(6), day)
        assert bool(calls((), (call,), {}, ON_CALL, None, employed, LAW).late) is late


def test_a_changed_call_is_due_as_far_as_it_was_not_worked() -> None:
    changed = off(date(2026, 3, 3), changed=True)
    assert on_top(found(shift(16, 20), called_off=(changed,))) == 2
    assert on_top(found(shift(15, 20), called_off=(changed,))) == 1
    assert DAY not in found(shift(9, 16), called_off=(changed,)).supplements
    assert on_top(found(called_off=(changed,))) == 6
    for call, word in ((changed, "gewijzigde oproep van"), (off(date(2026, 3, 3)), "afgezegde oproep van")):
        ((hours,),) = found(called_off=(call,)).supplements.values()
        assert hours.label.startswith(word)


def test_a_call_outside_the_employment_is_refused() -> None:
    with pytest.raises(RuleError, match=r"oproep van 1.april.2026 ligt buiten het dienstverband"):
        found(called_off=(CalledOff(date(2026, 4, 1), Fraction(6), DAY),))
