"""Whether the records are deficient, per pay period and over the six months."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

from tests.facts import NEXT_WEEK, WEEK, slip
from tests.rules.record_facts import TAX, THIRD_WEEK, facts, items, paid, period
from wml_claim.rules.records_check import PeriodFacts, check, verdict
from wml_claim.span import Span

WINDOW = Span(NEXT_WEEK.first, THIRD_WEEK.last)


def judged(*periods: PeriodFacts, window: Span | None = WINDOW, **more: Any) -> tuple[bool, tuple[Span, ...]]:
    whole = facts(*periods, **more)
    found = verdict(check(whole), whole, window)
    assert bool(found.reasons) == found.deficient and all(found.by_period.values())
    return found.deficient, found.periods


def test_deficient_where_hours_cannot_be_established() -> None:
    weeks = [period(span, slip(span, "500", hours=Fraction(40))) for span in (WEEK, NEXT_WEEK)]
    assert judged(*weeks) == (False, ())
    assert judged(*weeks, hours_registered="no") == (True, (WEEK, NEXT_WEEK))
    assert judged(weeks[0], replace(weeks[1], evidence=period(NEXT_WEEK, evidence="48").evidence)) == (
        True,
        (NEXT_WEEK,),
    )


def test_deficient_where_pay_cannot_be_established() -> None:
    whole = period(WEEK, slip(WEEK, "500"))
    assert judged(whole, period(NEXT_WEEK)) == (True, (NEXT_WEEK,))
    assert judged(whole, period(NEXT_WEEK, payments=(paid("300", NEXT_WEEK),))) == (False, ())
    assert judged(whole, period(NEXT_WEEK, payments=(paid("300", NEXT_WEEK, "cash"),))) == (True, (NEXT_WEEK,))
    wrong_sum = slip(NEXT_WEEK, "500", items=items(("480", False)))
    assert judged(whole, period(NEXT_WEEK, wrong_sum)) == (True, (NEXT_WEEK,))


def test_what_lies_before_the_window_makes_nothing_deficient() -> None:
    assert judged(period(WEEK), period(NEXT_WEEK, slip(NEXT_WEEK, "500"))) == (False, (WEEK,))
    assert judged(period(WEEK), window=None) == (False, (WEEK,))


def test_the_verdict_has_its_reasons_per_pay_period() -> None:
    """The first week has a slip that does not add up, the second no slip and no proof of pay."""
    wrong = slip(WEEK, "500", net=Fraction(430), deductions=(TAX,))
    whole = facts(period(WEEK, wrong), period(NEXT_WEEK), period(THIRD_WEEK, slip(THIRD_WEEK, "500")))
    found = verdict(check(whole), whole, WINDOW)
    assert found.by_period == {WEEK: ("Loonstrook telt niet op",), NEXT_WEEK: ("Loonstrook ontbreekt",)}
    assert found.reasons == ("Loonstrook ontbreekt",)  # the first week lies before the six months
