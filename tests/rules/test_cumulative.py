"""Missing slips from the wage to date on later slips: to the cent or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

from tests.facts import ADULT, amount, dossier, employment, slip
from wml_claim.assessment import rebuilt_slips
from wml_claim.dossier import Worker
from wml_claim.figure import Reading, Statement, Step
from wml_claim.records import Payslip
from wml_claim.rules.cumulative import contradictions, rebuilt
from wml_claim.span import Span

WEEKS = [Span(date(2026, 1, 5) + timedelta(weeks=n), date(2026, 1, 11) + timedelta(weeks=n)) for n in range(6)]


def weekly(number: int, gross: str, to_date: str | None, **more: Any) -> Payslip:
    name = f"week{number}.pdf"
    read = {"gross": Reading(name, 1, gross), "cumulative": Reading(name, 1, to_date or "")}
    shown = None if to_date is None else Fraction(to_date)
    return slip(WEEKS[number], gross, cumulative=shown, document=name, sources=read, **more)


FIRST, SECOND, THIRD, FOURTH = (
    weekly(0, "400.10", "400.10"), weekly(1, "500.25", "900.35"), weekly(2, "300", "1200.35"),
    weekly(3, "450.05", "1650.40"),
)  # fmt: skip


def spans(*slips: Payslip, periods: list[Span] | None = None) -> list[Span]:
    return [derived.span for derived in rebuilt(slips, periods or WEEKS[:4])]


def test_one_missing_slip_is_the_difference_of_what_is_printed() -> None:
    """1,200.35 to date, less 300.00 of its own and 400.10 to date before: 500.25."""
    (found,) = rebuilt((FIRST, THIRD, FOURTH), WEEKS[:4])
    assert found.span == WEEKS[1] and amount(found.gross) == "500.25" and (found.before, found.after) == (FIRST, THIRD)
    origin = found.gross.origin
    assert isinstance(origin, Step) and origin.operation == "difference"
    (rest, before) = origin.terms
    assert before.origin == FIRST.sources["cumulative"] and isinstance(rest.origin, Step)
    assert [term.origin for term in rest.origin.terms] == [THIRD.sources["cumulative"], THIRD.sources["gross"]]
    assert [term.label.split(",")[0] for term in rest.origin.terms] == ["bruto in het jaar", "bruto"]


def test_the_first_slip_of_the_employment() -> None:
    (found,) = rebuilt((SECOND, THIRD), WEEKS[:3])
    assert (found.span, amount(found.gross), found.before) == (WEEKS[0], "400.10", None)
    assert spans(SECOND, periods=[Span(date(2025, 12, 29), date(2026, 1, 4)), *WEEKS]) == []


@pytest.mark.parametrize(
    "slips",
    [
        (FIRST, FOURTH),  # two missing periods are known only together
        (FIRST, SECOND, THIRD),  # nothing after the gap
        (replace(FIRST, cumulative=None), THIRD),
        (FIRST, replace(THIRD, cumulative=None)),
        (FIRST, replace(THIRD, cumulative=Fraction(500))),  # less than nothing would be left
        (FIRST, replace(THIRD, cumulative=Fraction("699.60"))),  # half a euro less
        (replace(FIRST, employer="Een B.V."), replace(THIRD, employer="Ander B.V.")),
        (FIRST, FIRST, THIRD),  # which of the two is the last?
    ],
)
def test_or_not_at_all(slips: tuple[Payslip, ...]) -> None:
    assert spans(*slips) == []


def test_a_slip_of_nothing_and_one_firm_that_is_not_named() -> None:
    """400.10 + 300.00 = 700.10 leaves nothing for the week between."""
    (found,) = rebuilt((FIRST, replace(THIRD, cumulative=Fraction("700.10"))), WEEKS[:3])
    assert found.gross.value == 0
    assert spans(replace(FIRST, employer="Een B.V."), THIRD) == [WEEKS[1]]
    assert spans(FIRST, replace(THIRD, employer="Een B.V.")) == [WEEKS[1]]


def test_a_new_year_begins_anew() -> None:
    december, january = Span(date(2025, 12, 1), date(2025, 12, 31)), Span(date(2026, 1, 1), date(2026, 1, 31))
    february = Span(date(2026, 2, 1), date(2026, 2, 28))
    slips = (slip(december, "100", cumulative=Fraction(1200)), slip(february, "100", cumulative=Fraction(2000)))
    assert spans(*slips, periods=[december, january, february]) == []


def test_wages_to_date_that_contradict_each_other() -> None:
    assert list(contradictions((FIRST, SECOND, THIRD, FOURTH))) == []
    wrong = replace(SECOND, cumulative=Fraction(1000))
    ((found, words), (following, _)) = contradictions((FIRST, wrong, THIRD))
    assert (found, following) == (wrong, THIRD)
    plain = words.replace("\u00a0", " ")
    assert plain == "bruto in het jaar is € 1.000,00, met de strook ervoor zou het € 900,35 zijn"


@pytest.mark.parametrize(
    "slips",
    [
        (FIRST, THIRD),  # not neighbours
        (FIRST, replace(SECOND, cumulative=Fraction("500.25"))),  # a year of payment begins
        (replace(FIRST, employer="Een B.V."), replace(SECOND, employer="Ander B.V.", cumulative=Fraction(1))),
        (FIRST, replace(SECOND, cumulative=Fraction(1000)), SECOND),  # a correction in the same week
    ],
)
def test_what_is_no_contradiction(slips: tuple[Payslip, ...]) -> None:
    assert list(contradictions(slips)) == []


def test_the_slips_of_a_dossier() -> None:
    job = employment(start=WEEKS[0].first, end=None)
    facts = dossier(worker=Worker("A", ADULT), employment=job, payslips=(FIRST, THIRD))
    (found,) = rebuilt_slips(facts)
    assert found.span == WEEKS[1] and facts.payslips == (FIRST, THIRD)  # offered, not used
    for lacking in (
        replace(facts, employment=replace(job, start=None)),
        replace(facts, employment=replace(job, start=date(2027, 1, 1))),
        replace(facts, payslips=()),
        replace(facts, payslips=(FIRST, replace(THIRD, span=Span(WEEKS[0].last, WEEKS[2].last)))),
    ):
        assert rebuilt_slips(lacking) == ()


@pytest.mark.parametrize(
    ("document", "origin"),
    [("week2.pdf", Reading("week2.pdf")), (None, Statement("loonstrook, overgetypt"))],
)
def test_a_slip_that_was_typed_over_is_named_as_such(document: str | None, origin: object) -> None:
    typed = replace(THIRD, sources={}, document=document)
    (derived,) = rebuilt((FIRST, typed), WEEKS[:3])
    assert isinstance(derived.gross.origin, Step)
    (rest, _) = derived.gross.origin.terms
    assert isinstance(rest.origin, Step)
    assert [term.origin for term in rest.origin.terms] == [origin, origin]
