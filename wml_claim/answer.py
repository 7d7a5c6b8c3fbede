"""What the employer's answer changes: the claim without the papers that came back, and the claim with them.

Nothing is decided here. A record that came back counts as any other; where it displaces evidence made at the time,
that is shown, and the adviser can keep that evidence with a choice of source ([[day_source]]).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Literal

from wml_claim.assessment import Assessment, AssessmentError, Period, Scenario, assess
from wml_claim.assessment.ground import Ground, lay
from wml_claim.claim import Claim, claim
from wml_claim.dossier import Dossier, ScenarioCode
from wml_claim.evidence import ReturnedPaper
from wml_claim.figure import Figure, total
from wml_claim.law import Law
from wml_claim.records import HOURS_SOURCES
from wml_claim.rules.working_time import OF_THE_TIME, CountedDay, counted, spread
from wml_claim.span import Span

Verdict = Literal["stands", "lower", "falls", "higher", "new", "nothing"]
"""Of wages claimed: as much, less, no longer, more, only now, or neither before nor after."""


@dataclass(frozen=True, slots=True)
class Side:
    """One stretch of days in one of the two claims; `claimed` is the wage that is claimed over it."""

    due: Figure
    paid: Figure
    claimed: Figure

    @property
    def amounts(self) -> tuple[Fraction, Fraction, Fraction]:
        """Due, paid and claimed, in euro."""
        return self.due.value, self.paid.value, self.claimed.value


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """The smallest stretch of whole pay periods in both claims: slips that came back can change the periods."""

    span: Span
    before: Side
    after: Side

    @property
    def verdict(self) -> Verdict:
        """What became of the wages that were claimed."""
        before, after = self.before.claimed.value, self.after.claimed.value
        if before == after:
            return "stands" if after else "nothing"
        if not after:
            return "falls"
        if not before:
            return "new"
        return "lower" if after < before else "higher"


@dataclass(frozen=True, slots=True)
class AnswerDay:
    """A day on which the employer's hours and ours differ. `ours` or `theirs` None: that side has none.

    `counts`: what counts now. `displaced`: evidence made at the time that no longer counts because of the answer.
    """

    day: date
    ours: CountedDay | None
    theirs: CountedDay | None
    counts: CountedDay | None
    displaced: bool

    @property
    def kept(self) -> bool:
        """The adviser chose, with a reason, that another source counts than the one that came back."""
        return bool(self.theirs and self.counts and self.counts.reason and self.counts.source != self.theirs.source)


@dataclass(frozen=True, slots=True)
class Answer:
    """Both claims in one scenario. `instead`: why not the one that was chosen, None where it is."""

    papers: tuple[ReturnedPaper, ...]
    scenario: ScenarioCode
    instead: str | None
    lines: tuple[AnswerLine, ...]
    days: tuple[AnswerDay, ...]
    before: Claim
    after: Claim

    @property
    def changed(self) -> tuple[AnswerLine, ...]:
        """The stretches that are no longer as they were."""
        return tuple(line for line in self.lines if line.before.amounts != line.after.amounts)

    @property
    def displaced(self) -> tuple[AnswerDay, ...]:
        """The days on which the answer displaces evidence made at the time."""
        return tuple(day for day in self.days if day.displaced)

    @property
    def kept(self) -> tuple[AnswerDay, ...]:
        """The days on which the adviser keeps another source than the one that came back."""
        return tuple(day for day in self.days if day.kept)


def answer(dossier: Dossier, law: Law, on: date) -> Answer | None:
    """What the papers that came back up to `on` change; None where none did.

    AssessmentError: one of the two claims cannot be computed; it says which.
    """
    known = replace(dossier, answers=tuple(one for one in dossier.answers if one.received_on <= on))
    if not known.answers:
        return None
    earlier = known.without_answer
    before, after = _assessed(earlier, law, on, "zonder het antwoord"), _assessed(known, law, on, "met het antwoord")
    code, instead = _scenario(before, after)
    claims = _in(before, code, law), _in(after, code, law)
    return Answer(
        papers=known.answers,
        scenario=code,
        instead=instead,
        lines=tuple(_lines(before.scenarios[code], after.scenarios[code], *claims)),
        days=tuple(_days(lay(earlier, law, on), lay(known, law, on), known)),
        before=claims[0],
        after=claims[1],
    )


def _assessed(dossier: Dossier, law: Law, on: date, which: str) -> Assessment:
    try:
        return assess(dossier, law, on)
    except AssessmentError as error:
        raise AssessmentError(tuple(f"De vordering {which}: {problem}" for problem in error.problems)) from error


def _scenario(before: Assessment, after: Assessment) -> tuple[ScenarioCode, str | None]:
    """The chosen scenario where both claims have it; else the documented hours, which every claim has."""
    chosen = after.dossier.choices.primary
    for found, which in ((before, "Zonder"), (after, "Met")):
        if found.scenarios[chosen] is None:
            why = found.why_not[chosen]
            return "documented", f"{which} het antwoord geldt de gekozen grondslag niet ({why.rstrip('.')})."
    return chosen, None


def _in(found: Assessment, code: ScenarioCode, law: Law) -> Claim:
    choices = replace(found.dossier.choices, primary=code, alternatives=())
    return claim(replace(found, dossier=replace(found.dossier, choices=choices)), law)


def _lines(before: Scenario | None, after: Scenario | None, earlier: Claim, now: Claim) -> Iterator[AnswerLine]:
    assert before is not None and after is not None, "both claims have the scenario"
    spans = [period.span for found in (before, after) for period in found.periods]
    for block in _blocks(spans):
        yield AnswerLine(block, _side(block, before.periods, earlier), _side(block, after.periods, now))


def _blocks(spans: Iterable[Span]) -> list[Span]:
    """Spans that overlap, joined; every span lies in one block."""
    blocks: list[Span] = []
    for span in sorted(spans):
        if blocks and span.first <= blocks[-1].last:
            blocks[-1] = Span(blocks[-1].first, max(blocks[-1].last, span.last))
        else:
            blocks.append(span)
    return blocks


def _side(block: Span, periods: Iterable[Period], made: Claim) -> Side:
    inside = [period for period in periods if block.covers(period.span)]
    computed = [period for period in inside if period.not_computable is None]
    wages = [item.amount for item in made.items
             if item.kind in ("shortfall", "extra_hours") and block.covers(item.span)]  # fmt: skip
    return Side(
        total([period.due for period in computed], "verschuldigd", "art. 7 WML"),
        total([period.paid for period in computed], "betaald"),
        total(wages, "gevorderd loon"),
    )


def _days(earlier: Ground, now: Ground, known: Dossier) -> Iterator[AnswerDay]:
    returned = [record for record in known.hours if known.came_back(record)]
    theirs = counted(spread(returned, now.employed, now.terms.weekdays))
    for day in sorted(_answered_days(known, now.employed, theirs)):
        one = _day(day, earlier.documented.get(day), theirs.get(day), now.documented.get(day))
        if one:
            yield one


def _answered_days(known: Dossier, employed: Span, theirs: Mapping[date, CountedDay]) -> set[date]:
    """The days that papers with hours speak about: those they were sent for, else from their first to last day."""
    found = set(theirs)
    for paper in known.answers:
        if paper.brings in HOURS_SOURCES:
            own = [record.span for record in known.hours if known.came_back(record) is paper]
            spans = [paper.span] if paper.span else own
            if spans:
                whole = Span(min(one.first for one in spans), max(one.last for one in spans)).overlap(employed)
                found |= set(whole or ())
    return found


def _day(day: date, ours: CountedDay | None, theirs: CountedDay | None, counts: CountedDay | None) -> AnswerDay | None:
    """None where both say the same, or nothing."""
    if (ours.hours.value if ours else 0) == (theirs.hours.value if theirs else 0):
        return None
    own = ours is not None and not ours.later and ours.source in OF_THE_TIME
    taken = theirs is not None and counts is not None and counts.source == theirs.source
    displaced = own and taken and ours is not None and counts is not None and counts.source != ours.source
    return AnswerDay(day, ours, theirs, counts, displaced)
