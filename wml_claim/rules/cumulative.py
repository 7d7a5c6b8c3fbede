"""Missing slips rebuilt from the gross wage to date that later slips print: to the cent or not at all.

A slip prints what was paid since 1 January (art. 7:626 BW does not ask for it, most employers do it). Where exactly one
pay period lies between two slips of one year, its gross is what the later slip adds beyond its own gross. Several
missing periods are known only together, and then none is rebuilt.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from wml_claim import notation
from wml_claim.figure import EURO, Figure, Origin, Reading, Statement
from wml_claim.records import Payslip
from wml_claim.span import ONE_DAY, Span


@dataclass(frozen=True, slots=True)
class DerivedSlip:
    """The gross wage of a pay period without a slip. `gross` keeps the readings it was worked out from.

    `before` is None where the missing period is the first of the employment: nothing was paid before it.
    """

    span: Span
    gross: Figure
    before: Payslip | None
    after: Payslip


def rebuilt(slips: Sequence[Payslip], periods: Sequence[Span]) -> tuple[DerivedSlip, ...]:
    """What can be rebuilt. `periods` are all pay periods of the employment, with and without a slip, in order."""
    by_span: dict[Span, list[Payslip]] = {}
    for slip in slips:
        by_span.setdefault(slip.span, []).append(slip)
    found = (_rebuild(number, periods, by_span) for number in range(len(periods)))
    return tuple(derived for derived in found if derived is not None)


def _rebuild(number: int, periods: Sequence[Span], by_span: dict[Span, list[Payslip]]) -> DerivedSlip | None:
    span = periods[number]
    if span in by_span or number + 1 == len(periods):
        return None
    after = _alone(by_span.get(periods[number + 1], []))
    if after is None or not _follows(span, after.span):
        return None
    before = _alone(by_span.get(periods[number - 1], [])) if number else None
    if number and (before is None or not _follows(before.span, span) or _other_firm(before, after)):
        return None
    gross = _difference(before, after)
    return DerivedSlip(span, gross, before, after) if gross.value >= 0 else None


def _alone(slips: Sequence[Payslip]) -> Payslip | None:
    """The only slip of a period, when it prints the gross wage to date."""
    match slips:
        case [only] if only.cumulative is not None:
            return only
        case _:
            return None


def _follows(first: Span, second: Span) -> bool:
    return first.last + ONE_DAY == second.first and first.last.year == second.last.year


def _other_firm(one: Payslip, other: Payslip) -> bool:
    return bool(one.employer and other.employer and one.employer != other.employer)


def _difference(before: Payslip | None, after: Payslip) -> Figure:
    to_date, own = _printed(after, "cumulative"), _printed(after, "gross")
    rest = to_date - own if before is None else to_date - own - _printed(before, "cumulative")
    return rest.named("bruto, afgeleid uit de cumulatieven van andere stroken")


def _printed(slip: Payslip, key: str) -> Figure:
    amount = slip.cumulative if key == "cumulative" else slip.gross
    assert amount is not None
    words = "bruto in het jaar" if key == "cumulative" else "bruto"
    return Figure(amount, EURO, f"{words}, strook {notation.days(slip.span.first, slip.span.last)}", _origin(slip, key))


def _origin(slip: Payslip, key: str) -> Origin:
    if reading := slip.sources.get(key):
        return reading
    return Reading(slip.document) if slip.document else Statement("loonstrook, overgetypt")


def contradictions(slips: Sequence[Payslip]) -> Iterator[tuple[Payslip, str]]:
    """Slips whose wage to date is not that of the slip before them plus their own gross, with both in Dutch.

    A slip whose wage to date is its own gross begins a year of payment; a period with two slips says nothing.
    """
    count = Counter(slip.span for slip in slips)
    known = sorted((s for s in slips if s.cumulative is not None and count[s.span] == 1), key=lambda slip: slip.span)
    for before, after in pairwise(known):
        assert before.cumulative is not None and after.cumulative is not None
        expected = before.cumulative + after.gross
        begins = after.cumulative == after.gross
        if (
            begins
            or expected == after.cumulative
            or not _follows(before.span, after.span)
            or _other_firm(before, after)
        ):
            continue
        printed, right = notation.euro(after.cumulative), notation.euro(expected)
        yield after, f"bruto in het jaar is {printed}, met de strook ervoor zou het {right} zijn"
