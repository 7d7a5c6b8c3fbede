"""The minimum wage due over a period (art. 5a, 7, 8, 11, 12, 13a WML)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from tests.facts import ADULT, WEEK, WORKWEEK, amount, cited, hours, weekly
from tests.law.examples import Example, examples
from wml_claim.figure import EURO_PER_HOUR, Figure, Statement
from wml_claim.law import AgeBelowMinimum, OutsideTable, load_law
from wml_claim.rules import RuleError
from wml_claim.rules.minimum_wage import Due, HourlyRates, Terms, agreed_in, due, full_time_hours
from wml_claim.rules.working_time import pattern_days
from wml_claim.span import Span, calendar_month

LAW = load_law()
PLAIN = Terms(ADULT, False, WORKWEEK, None, None, None, month_paid=False, fixed_monthly_wage=False)
FORTY = weekly("40")
MONTHLY = replace(PLAIN, agreed_hours=FORTY, full_time=FORTY, month_paid=True)
FIXED = replace(PLAIN, agreed_hours=FORTY, fixed_monthly_wage=True, month_paid=True)
JANUARY_2023 = calendar_month(date(2023, 1, 1))  # 22 working days


def over(span: Span, per_day: str, terms: Terms = PLAIN) -> Due:
    """What is due when `per_day` hours were worked on each working day."""
    worked = hours(per_day)
    return due(span, dict.fromkeys(pattern_days(span, WORKWEEK), worked), HourlyRates(LAW, terms, span), terms)


def born(day: date, terms: Terms = PLAIN) -> Terms:
    return replace(terms, birth_date=day)


def test_each_hour_has_the_rate_of_its_day() -> None:
    """16 x 14.71 + 24 x 14.99 = 595.12 (art. 8 WML)."""
    found = over(Span(date(2026, 6, 29), date(2026, 7, 5)), "8")
    assert amount(found.amount) == "595.12" and amount(found.hours) == "40.00"
    assert {"art. 5a, 7 en 8 WML", "art. 8 WML"} <= cited(found.amount)
    assert [amount(rate) for rate in found.rates] == ["14.71", "14.99"]


def test_a_birthday_counts_from_the_day_itself() -> None:
    """16 x 11.99 + 24 x 14.99 = 551.60."""
    week = Span(date(2026, 9, 14), date(2026, 9, 20))
    assert amount(over(week, "8", born(date(2005, 9, 16))).amount) == "551.60"


def test_a_birthday_on_29_february_counts_from_1_march_in_a_common_year() -> None:
    """Sunday 1 March 2026: 18 years, 7.36 an hour; the day before 5.81."""
    terms = replace(born(date(2008, 2, 29)), weekdays=(5, 6))
    rates = HourlyRates(LAW, terms, Span(date(2026, 2, 1), date(2026, 3, 31)))
    assert [amount(rates.rate(date(2026, *day))) for day in ((2, 28), (3, 1))] == ["5.81", "7.36"]


def test_an_apprentice_has_a_rate_of_their_own() -> None:
    """19 years, bbl, second half of 2026: 7.87."""
    terms = replace(born(date(2007, 1, 1)), apprentice=True)
    assert amount(over(Span(date(2026, 7, 6), date(2026, 7, 12)), "8", terms).amount) == "314.80"


@pytest.mark.parametrize("example", examples("W01"), ids=lambda example: example.id)
def test_hours_times_rate_as_published(example: Example) -> None:
    week = Span(date(2024, 6, 17), date(2024, 6, 23))
    found = over(week, str(example.amount("hours") / 5))
    assert found.amount.value == example.amount("due") and found.rates[0].value == example.amount("hour_wage")


@pytest.mark.parametrize("example", examples("M13"), ids=lambda example: example.id)
def test_three_months_as_in_a_published_model(example: Example) -> None:
    quarter = Span(date(2026, 1, 1), date(2026, 3, 31))
    found = over(quarter, str(example.amount("hours") / 64))
    assert found.amount.value == example.amount("due")


@pytest.mark.parametrize("example", examples("W02", "W04"), ids=lambda example: example.id)
def test_a_fixed_monthly_wage_as_published(example: Example) -> None:
    """2024 has 262 working days: 40 hours a week are 2,096 hours, 2,317.83 a month (art. 11(1) WML)."""
    terms = replace(FIXED, agreed_hours=weekly(example.given["weekly_hours"]))
    year = agreed_in(Span(date(2024, 1, 1), date(2024, 12, 31)), terms)
    assert year and year.value == example.amount("year_hours")
    found = over(calendar_month(date(2024, 2, 1)), "0", terms)
    assert found.amount.value == example.amount("month_due") and "art. 11 lid 1 WML" in cited(found.amount)


@pytest.mark.parametrize("example", examples("M09", "M10", "W05"), ids=lambda example: example.id)
def test_hours_a_month_are_a_twelfth_of_the_calendar_year(example: Example) -> None:
    """Never 52 weeks: 2,080 / 12 = 173.33 is the rule of thumb of W05, 2,096 / 12 = 174.67 the law's sum for 2024."""
    month_hours = example.amount("year_hours") / 12
    assert abs(month_hours - example.amount("month_hours")) < Fraction(1, 200)
    found = over(calendar_month(date(2024, 2, 1)), "0", FIXED)
    assert found.amount.value == Fraction("2317.83") != Fraction("13.27") * example.amount("month_hours")


def test_a_fixed_wage_in_the_month_of_a_birthday_takes_the_mean() -> None:
    """174 hours x (11.99 + 14.99) / 2 = 2,347.26."""
    month = calendar_month(date(2026, 9, 1))
    assert amount(over(month, "0", born(date(2005, 9, 16), FIXED)).amount) == "2347.26"
    assert amount(over(month, "0", born(date(1990, 9, 16), FIXED)).amount) == "2608.26"  # 174 x 14.99


def test_a_birthday_that_changes_nothing_leaves_the_rate_itself() -> None:
    month = calendar_month(date(2026, 9, 1))
    rates = HourlyRates(LAW, born(date(1990, 9, 16), FIXED), month)
    assert rates.mean(month) is rates.rate(month.first)


def test_a_birthday_before_the_first_working_day_leaves_one_rate() -> None:
    """21 on Sunday 1 February 2026: all working days at 14.71; a mean over no working day is not taken."""
    month = calendar_month(date(2026, 2, 1))
    assert amount(over(month, "0", born(date(2005, 2, 1), FIXED)).amount) == "2559.54"
    assert amount(over(month, "0", born(date(2005, 2, 2), FIXED)).amount) == "2559.54"


def test_a_fixed_wage_needs_a_whole_month() -> None:
    part = Span(date(2026, 9, 2), date(2026, 9, 30))
    assert amount(over(part, "0", FIXED).amount) == "0.00"


def test_extra_hours_come_on_top_of_a_fixed_wage() -> None:
    """January 2026: 176 agreed, 220 worked. 2,559.54 + 44 x 14.71 = 3,206.78 (art. 11 and 13a WML)."""
    found = over(calendar_month(date(2026, 1, 1)), "10", FIXED)
    assert (amount(found.amount), amount(found.base)) == ("3206.78", "2559.54")
    assert "art. 11 en 13a WML" in cited(found.amount)


def test_less_than_one_extra_hour_comes_on_top_of_a_fixed_wage() -> None:
    """January 2026: 176 agreed, 176.88 worked. 2,559.54 + 0.88 x 14.71 = 2,572.48."""
    found = over(calendar_month(date(2026, 1, 1)), "8.04", FIXED)
    assert (amount(found.amount), amount(found.base)) == ("2572.48", "2559.54")


@pytest.mark.parametrize(
    ("per_day", "expected", "base"),
    [
        ("6", "1473.12", "1473.12"),  # 132 hours, fewer than agreed: hours x 446.40 / 40
        ("8", "1934.40", "1934.40"),  # exactly the agreed hours: the month amount
        ("9", "2179.92", "1934.40"),  # and 22 hours x 11.16
    ],
)
def test_months_until_2023(per_day: str, expected: str, base: str) -> None:
    found = over(JANUARY_2023, per_day, MONTHLY)
    assert (amount(found.amount), amount(found.base)) == (expected, base)
    assert "art. 12 WML (tot en met 2023)" in cited(found.amount)


def test_the_month_amount_is_for_the_month_paid_only() -> None:
    assert amount(over(JANUARY_2023, "8", replace(MONTHLY, month_paid=False)).amount) == "1964.16"
    assert amount(over(JANUARY_2023, "8", replace(MONTHLY, agreed_hours=None)).amount) == "1964.16"


def test_a_month_until_2023_with_a_birthday_takes_means() -> None:
    """(1,547.50 + 1,934.40) / 2, and 22 extra hours at (8.9275 + 11.16) / 2 = 10.04375."""
    terms = born(date(2002, 1, 17), MONTHLY)
    assert amount(over(JANUARY_2023, "8", terms).amount) == "1740.95"
    assert amount(over(JANUARY_2023, "9", terms).amount) == "1961.91"


def test_a_period_over_the_change_of_2024_has_two_parts() -> None:
    """80 x 460.40 / 38 + 80 x 13.27 = 2,030.8632, rounded once."""
    found = over(Span(date(2023, 12, 18), date(2024, 1, 14)), "8", replace(PLAIN, full_time=weekly("38")))
    assert amount(found.amount) == "2030.86"
    assert {"art. 12 WML (tot en met 2023)", "art. 8 WML"} <= cited(found.amount)


def test_a_period_that_ends_on_1_january_2024_cites_the_new_law() -> None:
    found = over(Span(date(2023, 12, 26), date(2024, 1, 1)), "8", replace(PLAIN, full_time=FORTY))
    assert "art. 5a, 7 en 8 WML" in cited(found.amount)


def test_weeks_until_2023_by_the_law_not_the_hourly_aid() -> None:
    """Worked example W10 has 409.95 = 45 x 9.11; 45 x 364.15 / 40 = 409.66875."""
    (example,) = examples("W10")
    found = over(Span(date(2018, 1, 8), date(2018, 1, 14)), "9", replace(PLAIN, full_time=FORTY))
    assert amount(found.amount) == "409.67" and found.amount.value < example.amount("due")


def test_the_sum_is_rounded_half_up_once() -> None:
    """The five days of 0.1 hour make 7.355: 7.36; rounded per day it would be 7.35."""
    assert amount(over(WEEK, "0.1").amount) == "7.36"


@pytest.mark.parametrize(("per_day", "base"), [("4", "294.20"), ("6", "294.20"), ("3", "220.65")])
def test_the_base_is_the_part_for_the_agreed_hours(per_day: str, base: str) -> None:
    found = over(WEEK, per_day, replace(PLAIN, agreed_hours=weekly("20")))
    assert amount(found.base) == base
    assert ("art. 13a lid 1 WML" in cited(found.base)) == (per_day == "6")


def test_agreed_hours_per_working_day() -> None:
    agreed = agreed_in(Span(date(2026, 3, 5), date(2026, 3, 10)), MONTHLY)
    assert agreed and amount(agreed) == "32.00" and agreed_in(WEEK, PLAIN) is None


def wage(text: str) -> Figure:
    return Figure(Fraction(text), EURO_PER_HOUR, "afgesproken uurloon", Statement("afspraak"))


def test_an_agreed_wage_counts_where_it_is_higher() -> None:
    assert amount(over(WEEK, "8", replace(PLAIN, agreed_wage=wage("16"))).amount) == "640.00"
    assert amount(over(WEEK, "8", replace(PLAIN, agreed_wage=wage("14"))).amount) == "588.40"


def test_with_a_higher_agreed_wage_the_month_amount_is_not_used() -> None:
    assert amount(over(JANUARY_2023, "8", replace(MONTHLY, agreed_wage=wage("12"))).amount) == "2112.00"
    for lower in ("11", "11.16"):  # 446.40 / 40 = 11.16
        assert amount(over(JANUARY_2023, "8", replace(MONTHLY, agreed_wage=wage(lower))).amount) == "1934.40"
    assert (
        amount(over(calendar_month(date(2026, 1, 1)), "8", replace(FIXED, agreed_wage=wage("16"))).amount) == "2784.00"
    )


def test_without_hours_nothing_is_due_and_nothing_is_asked() -> None:
    long_ago = Span(date(2012, 1, 2), date(2012, 1, 8))
    assert amount(over(long_ago, "0").amount) == "0.00"


@pytest.mark.parametrize(
    ("day", "terms", "error", "message"),
    [
        (date(2023, 1, 2), PLAIN, RuleError, "normale arbeidsduur .* is nodig|vul uren en bron in"),
        (date(2023, 1, 2), replace(PLAIN, full_time=weekly("41")), RuleError, r"ten hoogste 40 uur per week \(art. 12"),
        (date(2023, 1, 2), replace(PLAIN, full_time=weekly("0")), RuleError, "ligt boven 0"),
        (date(2026, 3, 2), born(date(2011, 4, 1)), AgeBelowMinimum, "14 jaar; het wettelijk minimumloon begint bij 15"),
        (date(2014, 12, 22), replace(PLAIN, full_time=FORTY), OutsideTable, "gecontroleerd van 1.januari.2015"),
        (date(2027, 1, 4), PLAIN, OutsideTable, "t/m 31.december.2026"),
    ],
)  # fmt: skip
def test_what_is_not_known_is_refused(day: date, terms: Terms, error: type[ValueError], message: str) -> None:
    with pytest.raises(error, match=message):
        over(Span(day, day), "8", terms)


def test_full_time_hours_are_at_most_forty() -> None:
    assert full_time_hours(FORTY, WEEK.first) is FORTY
    assert amount(full_time_hours(weekly("1"), WEEK.first)) == "1.00"
