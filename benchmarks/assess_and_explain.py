"""Five years of daily shifts: assess, claim and explain against the same sums on bare fractions.

The baseline does the sums and nothing else: no figures, no origins, no labels, no records check. Both reach the same
totals, which is checked before the ratio is printed.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from datetime import time as clock
from fractions import Fraction

from wml_claim.assessment import assess
from wml_claim.claim import claim
from wml_claim.dossier import Choices, Dossier, Employment, Party, Worker
from wml_claim.explain import explain
from wml_claim.law import Law, load_law
from wml_claim.notation import half_up
from wml_claim.records import Payslip, WorkedHours
from wml_claim.rules.statutory_increase import working_days
from wml_claim.rules.working_time import shift_hours
from wml_claim.span import ONE_DAY, Span, add_months, add_years, age_on, iso_week

DAYS = 1825
FIRST = date(2021, 7, 5)
ON = date(2026, 11, 1)
AGREED = FULL_TIME = Fraction(38)
BORN = date(1990, 1, 1)
RUNS = 7


def dossier() -> Dossier:
    """1,825 shifts, a payslip a week, agreed hours, and the presumption beside the documented hours."""
    days = [FIRST + timedelta(n) for n in range(DAYS)]
    hours = tuple(
        WorkedHours(Span(d, d), "diary", begin=clock(7, 30), end=clock(16 + d.day % 3, 15), break_minutes=30)
        for d in days
    )
    weeks = [iso_week(FIRST + timedelta(weeks=n)) for n in range(DAYS // 7)]
    slips = tuple(Payslip(week, gross=Fraction(45_000 + week.first.day * 13, 100)) for week in weeks)
    return Dossier(
        worker=Worker("A. Voorbeeld", BORN),
        parties=(Party("Voorbeeld B.V."),),
        employment=Employment(
            start=FIRST, end=days[-1], pay_period="week", agreed_hours_per_week=AGREED,
            full_time_hours_per_week=FULL_TIME, full_time_source="cao",
        ),
        hours=hours,
        payslips=slips,
        choices=Choices(alternatives=("presumption",)),
    )  # fmt: skip


def whole(case: Dossier, law: Law) -> tuple[Fraction, Fraction]:
    """Everything the program does for a claim, with the explanation of its total and of the alternative."""
    made = claim(assess(case, law, ON), law)
    explain(made.totals.total)
    return made.totals.total.value, made.alternatives["presumption"].totals.total.value


def bare(case: Dossier, law: Law) -> tuple[Fraction, Fraction]:
    """The same sums on bare fractions."""
    documented: dict[date, Fraction] = defaultdict(Fraction)
    for record in case.hours:
        assert record.begin and record.end
        for day, hours in shift_hours(record.span.first, record.begin, record.end, record.break_minutes):
            documented[day] += hours
    last = max(documented)
    presumed = dict(documented)
    window = Span(max(add_months(last, -6) + ONE_DAY, FIRST), last)
    for week in {iso_week(day) for day in window}:
        inside = week.overlap(window)
        assert inside
        pattern = [day for day in inside if day.weekday() < 5]
        own = sum((documented[day] for day in inside), Fraction(0))
        hours = min(FULL_TIME / 5 * len(pattern), own)
        presumed.update({day: hours / len(pattern) if day in pattern else Fraction(0) for day in inside})
    paid = {slip.span: slip.gross for slip in case.payslips}
    return _bare_claim(documented, paid, last, law), _bare_claim(presumed, paid, last, law)


def _bare_claim(hours: dict[date, Fraction], paid: dict[Span, Fraction], last: date, law: Law) -> Fraction:
    weeks = sorted({iso_week(day) for day in hours})
    items: list[tuple[date, Fraction]] = []
    bases: dict[int, Fraction] = defaultdict(Fraction)
    for n, week in enumerate(weeks):
        worked = [day for day in week if hours.get(day)]
        due = half_up(sum((hours[day] * _rate(day, law) for day in worked), Fraction(0)))
        total = sum((hours[day] for day in worked), Fraction(0))
        agreed = AGREED / 5 * sum(day.weekday() < 5 and day <= last for day in week)
        base = half_up(due * agreed / total) if total > agreed else due
        got = paid.get(week, Fraction(0))
        short, base_short = max(Fraction(0), due - got), max(Fraction(0), base - got)
        items.append((week.last, base_short))
        items.append((weeks[min(n + 1, len(weeks) - 1)].last, short - base_short))
        bases[week.last.year + (week.last.month >= 6)] += max(due, got)
    items += [(min(date(year, 6, 30), last), half_up(base * Fraction(8, 100))) for year, base in bases.items()]
    return sum((_with_increase_and_interest(amount, due_day, law) for due_day, amount in items), Fraction(0))


def _rate(day: date, law: Law) -> Fraction:
    age = age_on(BORN, day)
    if day.year >= 2024:
        return law.minimum_wage.hour(day, age, False).value
    return law.minimum_wage.week(day, age, False).value / FULL_TIME


def _with_increase_and_interest(amount: Fraction, due_day: date, law: Law) -> Fraction:
    barred = add_years(due_day, 5) < ON
    if not amount or due_day > ON or barred:
        return Fraction(0)
    increase = half_up(amount * law.statutory_increase.percent(working_days(due_day, ON)).value)
    principal, interest, start, year = amount, Fraction(0), due_day + ONE_DAY, 0
    while (first := add_years(start, year)) <= ON:
        whole_year = Span(first, add_years(start, year + 1) - ONE_DAY)
        ran = Span(first, min(whole_year.last, ON))
        accrued = sum(
            (principal * rate.value * len(part) / len(whole_year) for part, rate in law.statutory_interest.rates(ran)),
            Fraction(0),
        )
        interest += accrued
        principal += accrued
        year += 1
    return amount + increase + half_up(interest)


def _best(*runs: Callable[[], object]) -> list[float]:
    """The least processor time of each, measured in turn, so that other programs disturb all of them alike."""
    times: list[list[float]] = [[] for _ in runs]
    for _ in range(RUNS):
        for run, taken in zip(runs, times, strict=True):
            begin = time.process_time()
            run()
            taken.append(time.process_time() - begin)
    return [min(taken) for taken in times]


def main() -> Mapping[str, float]:
    """The ratio of the program to the bare sums; SystemExit when their totals differ."""
    law, case = load_law(), dossier()
    if whole(case, law) != bare(case, law):
        raise SystemExit(f"the sums differ: {whole(case, law)} and {bare(case, law)}")
    program, baseline = _best(lambda: whole(case, law), lambda: bare(case, law))
    return {f"assess, claim, explain {DAYS} shifts / the same sums on fractions": program / baseline}


if __name__ == "__main__":
    print(main())
