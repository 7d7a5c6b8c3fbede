"""Holiday allowance (art. 15-17 WML)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from tests.facts import amount, cited, euros
from tests.law.examples import examples
from wml_claim.figure import Step
from wml_claim.law import load_law
from wml_claim.rules.holiday_allowance import Term, Year, allowance_year, year_paid_for, years
from wml_claim.span import Span

LAW = load_law()
ON = date(2026, 11, 23)


WEEKDAYS = (0, 1, 2, 3, 4)


def term(due_day: date, due: str, paid: str, *allowances: tuple[int, str], first: date | None = None) -> Term:
    """A term from the first day of the month, unless `first` says otherwise, through its due day."""
    span = Span(first or due_day.replace(day=1), due_day)
    return Term(span, due_day, euros(due), euros(paid), tuple((year, euros(sum_)) for year, sum_ in allowances))


def all_years(terms: Sequence[Term], last_day: date | None = None, on: date = ON) -> tuple[Year, ...]:
    return years(terms, WEEKDAYS, last_day, on, LAW, less_by_cao=False)


def one(*terms: Term, last_day: date | None = None, less_by_cao: bool = False, on: date = ON) -> Year:
    (year,) = years(terms, WEEKDAYS, last_day, on, LAW, less_by_cao=less_by_cao)
    return year


@pytest.mark.parametrize(
    ("day", "year"), [(date(2025, 5, 31), 2025), (date(2025, 6, 1), 2026), (date(2025, 12, 31), 2026)]
)
def test_years_run_from_june_through_may(day: date, year: int) -> None:
    assert allowance_year(day) == year


def test_eight_percent_of_the_larger_of_due_and_paid() -> None:
    """8 % of 588.40 + 700.00 = 103.072, rounded once (art. 15(1) WML)."""
    year = one(term(date(2026, 3, 8), "588.40", "500"), term(date(2026, 3, 15), "588.40", "700"))
    assert (amount(year.base), amount(year.entitlement), amount(year.shortfall)) == ("1288.40", "103.07", "103.07")
    assert {"art. 15 lid 1 WML", "art. 15 WML"} <= cited(year.shortfall)
    assert (year.due_day, year.span) == (date(2026, 6, 30), Span(date(2025, 6, 1), date(2026, 5, 31)))
    assert year.entitlement.label == "vakantiebijslag 2025/2026"


def test_what_was_paid_comes_off_and_too_much_carries_nothing_over() -> None:
    paid_once = term(date(2025, 5, 25), "1000", "1000", (2025, "90"))
    paid_too_little = term(date(2025, 6, 1), "1000", "1000", (2026, "30.50"), first=date(2025, 5, 26))
    found = all_years([paid_once, paid_too_little])
    assert [(year.year, amount(year.shortfall)) for year in found] == [(2025, "0.00"), (2026, "49.50")]
    assert "art. 15 en 17 WML" in cited(found[1].shortfall)


def test_due_on_30_june_or_on_the_last_day_of_employment() -> None:
    march = term(date(2026, 3, 8), "100", "0")
    assert one(march, last_day=date(2026, 3, 8)).due_day == date(2026, 3, 8)
    assert one(march, last_day=date(2026, 8, 1)).due_day == date(2026, 6, 30)
    assert all_years([march], on=date(2026, 6, 29)) == ()
    assert one(march, on=date(2026, 6, 30)).due_day == date(2026, 6, 30)


@pytest.mark.parametrize(
    ("named", "due_day", "allowance", "year"),
    [
        (2024, date(2025, 6, 30), "900", 2024),  # the year that the item names
        (None, date(2025, 6, 30), "200.01", 2025),  # more than a tenth: the year that ended
        (None, date(2025, 6, 30), "200", 2026),
        (None, date(2025, 5, 31), "900", 2025),
        (None, date(2025, 7, 31), "900", 2026),
    ],
)
def test_to_which_year_an_allowance_belongs(named: int | None, due_day: date, allowance: str, year: int) -> None:
    assert year_paid_for(named, due_day, euros(allowance), euros("2000")) == year


def test_less_by_cao_up_to_108_percent() -> None:
    """108 % of 2,362.08 = 2,551.0464; less 2,400.00 wage = 151.05 (art. 16(2) WML); less 51.05 allowance paid."""
    year = one(term(date(2025, 6, 30), "2362.08", "2400", (2026, "51.05")), less_by_cao=True)
    assert (amount(year.entitlement), amount(year.shortfall)) == ("151.05", "100.00")
    assert "art. 16 lid 2 WML" in cited(year.shortfall)
    assert amount(one(term(date(2025, 6, 30), "1000", "1080"), less_by_cao=True).shortfall) == "0.00"


def test_three_months_as_in_a_published_model() -> None:
    """M13: 6,707.76 due and 7,200.00 paid: 8 % of what was paid. M18: 8 % of the counted wage of 2,400.00."""
    (m13,), (m18,) = examples("M13"), examples("M18")
    january = date(2026, 1, 1)
    year = one(term(date(2026, 3, 31), m13.given["paid"], "0", first=january), term(date(2026, 4, 30), "0", "0"))
    assert year.entitlement.value == m13.amount("holiday_8pct")
    year = one(term(date(2026, 3, 31), m13.expected["due"], m13.given["paid"], first=january))
    assert year.entitlement.value == m13.amount("holiday_8pct")
    assert one(term(date(2026, 3, 31), "0", "2400")).entitlement.value == m18.amount("holiday_8pct")


def test_wage_above_three_times_the_minimum_does_not_count() -> None:
    """M15: 24,000.00 over three months, of which 9 x 2,294.40 = 20,649.60 counts (art. 15(1) and (2) WML)."""
    (m15,) = examples("M15")
    ends = (date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31))
    year = one(*(term(end, "2000", str(int(m15.given["wage"]) // 3)) for end in ends))
    assert amount(year.base) == m15.given["cap"]
    assert year.entitlement.value == m15.amount("holiday_allowance")
    assert "art. 15 lid 1 en 2 WML" in cited(year.shortfall)


def test_the_cap_is_an_average_over_the_terms_with_wage() -> None:
    """8,000.00 and 5,000.00: together below 2 x 6,883.20; a third month without wage makes no room."""
    ends = (date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31))
    year = one(term(ends[0], "2000", "8000"), term(ends[1], "2000", "5000"))
    assert amount(year.base) == "13000.00"
    year = one(term(ends[0], "2000", "9000"), term(ends[1], "2000", "5000"), term(ends[2], "0", "0"))
    assert amount(year.base) == "13766.40"


@pytest.mark.parametrize(
    ("first", "last", "cap"),
    [
        (date(2026, 3, 2), date(2026, 3, 29), "6353.72"),  # four weeks: 3 x 2,294.40 x 4 / 4 1/3
        (date(2026, 3, 2), date(2026, 3, 11), "2541.10"),  # eight working days: 3 x 2,294.40 x 8 / 21.67
        (date(2023, 3, 1), date(2023, 3, 31), "5803.20"),  # until 2023 the amounts of art. 8: 3 x 1,934.40 a month,
        (date(2023, 3, 6), date(2023, 3, 12), "1339.20"),  # 3 x 446.40 a week
        (date(2023, 3, 6), date(2023, 3, 8), "803.52"),  # and a fifth of that a day,
        (date(2016, 3, 1), date(2016, 3, 31), "4573.80"),  # the full amount, from 23 years: 3 x 1,524.60
        (date(2026, 3, 1), date(2026, 3, 1), "317.64"),  # a Sunday alone counts as a working day
    ],
)
def test_the_cap_of_terms_that_are_no_month_of_today(first: date, last: date, cap: str) -> None:
    year = one(term(last, "100", "20000", first=first))
    assert amount(year.base.rounded()) == cap
    assert isinstance(year.base.origin, Step)
    assert year.base.origin.article == "art. 15 lid 1 en 2 WML"
