"""Part payments: to costs, interest and principal (art. 6:44 BW)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

from hypothesis import given as each
from hypothesis import settings
from hypothesis import strategies as st

from wml_claim.agreements import PartPayment
from wml_claim.explain import explain, text
from wml_claim.figure import EURO, Figure, given, zero
from wml_claim.law import load_law
from wml_claim.rules.part_payment import Balance, Debt, settle
from wml_claim.rules.statutory_increase import increase, working_days
from wml_claim.rules.statutory_interest import interest
from wml_claim.span import Span

LAW = load_law()
DUE, YEAR_1, YEAR_2 = date(2022, 12, 31), date(2023, 12, 31), date(2024, 12, 31)


def euro(value: object) -> Figure:
    return given(Fraction(str(value)), EURO, "bedrag")


def debt(amount: object = 1000, due_day: date = DUE, cap: int = 0) -> Debt:
    def raised(part: Figure, day: date) -> Figure:
        return increase(part, working_days(due_day, day), Fraction(cap), LAW)

    return Debt("te weinig betaald", euro(amount), due_day, raised)


def paid(day: date, amount: object) -> PartPayment:
    return PartPayment(day, Fraction(str(amount)))


def owed(*payments: PartPayment, on: date = YEAR_2, debts: tuple[Debt, ...] = (debt(),), costs: object = 0) -> Balance:
    return settle(debts, euro(costs), DUE if costs else None, payments, on, LAW)


def amounts(balance: Balance) -> tuple[str, ...]:
    parts = (balance.costs, balance.interest, balance.principal, balance.increase)
    return tuple(f"{float(part.value):.2f}" for part in parts)


def test_without_payments_the_claim_stands() -> None:
    assert amounts(owed(on=YEAR_1)) == ("0.00", "50.08", "1000.00", "0.00")
    assert amounts(owed()) == ("0.00", "123.59", "1000.00", "0.00")


def test_interest_before_principal_and_interest_over_the_rest() -> None:
    """1,000 due 31 December 2022; 100 paid a year later: 50.08 interest, 49.92 principal; 950.08 x 7 % = 66.51."""
    found = owed(paid(YEAR_1, 100))
    (one,) = found.allocations
    assert (one.to_interest.value, one.to_principal.value) == (Fraction("50.08"), Fraction("49.92"))
    assert amounts(found) == ("0.00", "66.51", "950.08", "0.00")


def test_costs_before_interest_once_they_are_owed() -> None:
    found = owed(paid(YEAR_1, 60), costs=40)
    (one,) = found.allocations
    assert (one.to_costs.value, one.to_interest.value, one.to_principal.value) == (40, 20, 0)
    assert found.costs.value == 0
    partly = owed(paid(YEAR_1, 30), costs=40)
    assert (partly.allocations[0].to_costs.value, partly.costs.value) == (30, 10)
    same_day = settle([debt()], euro(40), YEAR_1, [paid(YEAR_1, 60)], YEAR_1, LAW)
    assert same_day.allocations[0].to_costs.value == 40
    late = settle([debt()], euro(40), YEAR_2, [paid(YEAR_1, 60)], YEAR_2, LAW)
    assert (late.allocations[0].to_costs.value, late.costs.value) == (0, 40)


def test_interest_over_the_rest_runs_from_the_last_payment() -> None:
    found = owed(paid(YEAR_1, 100), paid(date(2024, 5, 1), 100))
    assert found.last_payment == date(2024, 5, 1)


def test_interest_that_was_partly_paid_is_not_paid_twice() -> None:
    found = owed(paid(YEAR_1, 20), on=YEAR_1)
    assert amounts(found) == ("0.00", "30.08", "1000.00", "0.00")
    later = owed(paid(YEAR_1, 20))  # 30.0822 joined the principal: 1,030.0822 x 7 % = 72.1058
    assert amounts(later) == ("0.00", "102.19", "1000.00", "0.00")


def test_the_interest_of_full_years_is_paid_before_that_of_the_running_year() -> None:
    half = date(2024, 6, 30)
    before = owed(on=half).interest.value
    assert before == Fraction("86.63")  # 50.0822, and 1,050.0822 x 7 % x 182 / 366 = 36.5521
    found = owed(paid(half, 70), on=half)
    assert (found.interest.value, found.principal.value) == (before - 70, 1000)


def test_who_paid_stands_in_the_explanation() -> None:
    named = PartPayment(YEAR_1, Fraction(10), "Voorbeeld B.V.")
    assert "Voorbeeld B.V., 31 december 2023" in text(explain(owed(named).allocations[0].amount)).replace("\u00a0", " ")
    assert "betaling, 31" in text(explain(owed(paid(YEAR_1, 10)).allocations[0].amount)).replace("\u00a0", " ")


def test_the_debt_that_fell_due_first_is_paid_first() -> None:
    debts = (debt(500, date(2023, 6, 30)), debt(300))
    found = owed(paid(date(2023, 6, 30), 310), on=date(2023, 6, 30), debts=debts)
    assert found.principal.value + found.allocations[0].to_principal.value == 800
    assert found.allocations[0].to_interest.value == Fraction("5.95")  # 300 x 4 % x 181 / 365
    assert found.principal.value == 800 - Fraction("304.05")


def test_the_interest_of_a_later_debt_waits_for_the_principal_of_the_first() -> None:
    """Art. 6:43 says which debt is paid, art. 6:44 in which order that debt is: 50.08 and 249.92 of the first."""
    later = date(2023, 6, 30)
    found = owed(paid(YEAR_1, 300), on=YEAR_1, debts=(debt(1000), debt(1000, later)))
    first, second = found.rests
    assert (first.interest_paid.value, first.principal_paid.value) == (Fraction("50.08"), Fraction("249.92"))
    assert (second.interest_paid.value, second.principal_paid.value) == (0, 0)
    assert second.interest.value == interest(euro(1000), later, YEAR_1, LAW).rounded().value > 0


def test_debts_of_one_day_share_in_proportion() -> None:
    """Art. 6:43(2) BW: 600 and 300 of one day get 66.67 and 33.33 of 100; each pays its own interest first."""
    found = owed(paid(YEAR_1, 100), on=YEAR_1, debts=(debt(600), debt(300)))
    big, small = found.rests
    assert (big.interest_paid.value, big.principal_paid.value) == (Fraction("30.05"), Fraction("36.62"))
    assert (small.interest_paid.value, small.principal_paid.value) == (Fraction("15.02"), Fraction("18.31"))
    assert owed(paid(YEAR_1, 2000), on=YEAR_1, debts=(debt(600), debt(300))).principal.value == 0


def test_a_debt_that_is_not_yet_due_is_not_paid() -> None:
    found = owed(paid(date(2022, 12, 1), 100), on=date(2022, 12, 31))
    assert found.allocations[0].left_over.value == 100 and found.principal.value == 1000


def test_the_increase_comes_last_and_stops_over_what_was_paid() -> None:
    """Paid on the fourth working day: 5 % over the 1,000; nothing of it grows to 50 %."""
    fourth = date(2023, 1, 5)
    (only,) = (debt(1000, date(2022, 12, 30), cap=50),)
    assert working_days(date(2022, 12, 30), fourth) == 4
    found = owed(paid(fourth, 2000), debts=(only,))
    (one,) = found.allocations
    assert (one.to_principal.value, one.to_increase.value) == (1000, 50)
    assert one.left_over.value == 2000 - 1000 - 50 - one.to_interest.value
    assert amounts(found) == ("0.00", "0.00", "0.00", "0.00")


def test_an_increase_that_was_paid_is_not_paid_again() -> None:
    """50 of increase is owed from the fourth working day on; 30 is paid with the principal, 20 is left."""
    fourth, later = date(2023, 1, 5), date(2023, 2, 1)
    only = debt(1000, date(2022, 12, 30), cap=50)
    rente = owed(paid(fourth, 2000), on=fourth, debts=(only,)).allocations[0].to_interest.value
    found = owed(paid(fourth, 1030 + rente), paid(later, 100), on=later, debts=(only,))
    assert [one.to_increase.value for one in found.allocations] == [30, 20]
    assert (found.allocations[1].left_over.value, found.increase.value) == (80, 0)


def test_increase_over_the_rest_keeps_growing() -> None:
    found = owed(paid(date(2023, 1, 5), 400), debts=(debt(1000, date(2022, 12, 30), cap=50),))
    rest = 1000 - found.allocations[0].to_principal.value
    assert found.increase.value == Fraction(5, 100) * (1000 - rest) + rest / 2


def test_payments_after_the_day_do_not_count() -> None:
    assert owed(paid(YEAR_2, 100), on=YEAR_1).allocations == ()


def test_the_explanation_cites_the_order() -> None:
    found = owed(paid(YEAR_1, 100))
    assert "art. 6:44 BW" in text(explain(found.allocations[0].to_interest))
    told = text(explain(found.total))
    assert "art. 6:43 BW" in told and "31 december 2023" in told.replace("\u00a0", " ")


@settings(max_examples=40, deadline=None)
@each(
    st.lists(st.tuples(st.dates(DUE, YEAR_2), st.integers(1, 150_000)), max_size=4),
    st.integers(1, 200_000),
)
def test_money_is_never_lost_nor_made(payments: list[tuple[date, int]], cents: int) -> None:
    money = tuple(paid(day, Fraction(amount, 100)) for day, amount in payments)
    found = settle([debt(Fraction(cents, 100))], euro(40), DUE, money, YEAR_2, LAW)
    for one in found.allocations:
        goes = (one.to_costs, one.to_interest, one.to_principal, one.to_increase, one.left_over)
        assert sum(part.value for part in goes) == one.amount.value
        assert all(part.value >= 0 for part in goes)
    principal = sum((one.to_principal.value for one in found.allocations), found.principal.value)
    assert principal == Fraction(cents, 100)
    assert found.interest.value <= interest(euro(Fraction(cents, 100)), DUE, YEAR_2, LAW).rounded().value
    assert found.total.value >= zero().value


def test_the_debt_that_the_payer_named_goes_before_an_older_one() -> None:
    """Art. 6:43(1) BW: who pays may say for which debt; what is left over goes to the others."""
    march, april = (Span(date(2026, month, 1), date(2026, month, 28)) for month in (3, 4))
    debts = [replace(debt(100, span.last), span=span) for span in (march, april)]
    day = date(2026, 4, 28)
    (march_left, april_left) = settle(
        debts, zero(), None, [PartPayment(day, Fraction(60), None, april)], day, LAW
    ).rests
    assert (april_left.principal.value, march_left.principal.value) == (40, 100)
    assert (april_left.principal_paid.value, march_left.principal_paid.value) == (60, 0)
    found = settle(debts, zero(), None, [PartPayment(day, Fraction(150), None, april)], day, LAW)
    assert (found.rests[1].principal.value, found.last_payment) == (0, day)
    assert 0 < found.rests[0].principal.value < 100
