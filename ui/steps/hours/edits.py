"""What typing does to the hours of a dossier: records put in, taken out, and spans cut where a day says otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from ui.steps.hours.lines import is_of_one_day
from wml_claim.dossier import Dossier
from wml_claim.records import WorkedHours
from wml_claim.span import ONE_DAY, Span


@dataclass(frozen=True, slots=True)
class Change:
    """One record for another; None for a record that comes or goes."""

    old: WorkedHours | None
    new: WorkedHours | None


def changed(dossier: Dossier, changes: Iterable[Change]) -> Dossier:
    """The dossier with these records changed.

    A new record of a day takes the place of what the same source spread over that day: records of one source add up,
    and typing a day says what was worked that day, not what comes on top of it.
    """
    hours = list(dossier.hours)
    weekdays = dossier.employment.weekdays
    for change in changes:
        place = next((i for i, record in enumerate(hours) if record is change.old), None)
        if change.new is None:
            if place is not None:
                del hours[place]
        elif place is not None:
            hours[place] = change.new
        else:
            hours = [*_without(hours, change.new.span, _rank(change.new), weekdays), change.new]
    return replace(dossier, hours=tuple(sorted(hours, key=lambda record: record.span.first)))


def fill_span(dossier: Dossier, span: Span, per_week: Fraction) -> Dossier:
    """The worker states so many hours per week over a span; 0: not worked.

    What was stated before gives way in that span, except for days that were stated by themselves.
    """
    stated = ("statement", True)
    hours = _without(dossier.hours, span, stated, dossier.employment.weekdays)
    if per_week > 0:
        days = sorted(r.span.first for r in hours if is_of_one_day(r) and _rank(r) == stated and r.span.first in span)
        whole = WorkedHours(span, "statement", per_week, per_week=True, made="later")
        hours += [replace(whole, span=part) for part in _parts(span, days)]
    return replace(dossier, hours=tuple(sorted(hours, key=lambda record: record.span.first)))


def stated_spans(dossier: Dossier) -> tuple[WorkedHours, ...]:
    """The weeks the worker stated, in order."""
    return tuple(record for record in dossier.hours if record.per_week and record.source == "statement")


def _rank(record: WorkedHours) -> tuple[str, bool]:
    """What makes records add up: the same source, and both from the time itself or both made later."""
    return record.source, record.made == "later" or record.source == "statement"


def _without(
    hours: Sequence[WorkedHours], span: Span, rank: tuple[str, bool], weekdays: Sequence[int]
) -> list[WorkedHours]:
    kept: list[WorkedHours] = []
    for record in hours:
        if is_of_one_day(record) or _rank(record) != rank or not record.span.overlap(span):
            kept.append(record)
        else:
            kept += _cut(record, span, weekdays)
    return kept


def _cut(record: WorkedHours, span: Span, weekdays: Sequence[int]) -> list[WorkedHours]:
    """The record outside `span`, with the same hours on each remaining day."""
    per_week = record.hours or Fraction(0)
    if not record.per_week:
        days = sum(1 for day in record.span if day.weekday() in weekdays)
        per_week = per_week * len(weekdays) / days if days else Fraction(0)
    rest = replace(record, hours=per_week, per_week=True)
    parts = []
    if record.span.first < span.first:
        parts.append(replace(rest, span=Span(record.span.first, span.first - ONE_DAY)))
    if span.last < record.span.last:
        parts.append(replace(rest, span=Span(span.last + ONE_DAY, record.span.last)))
    return [part for part in parts if any(day.weekday() in weekdays for day in part.span)]


def _parts(span: Span, out: Sequence[date]) -> list[Span]:
    """The span without these days."""
    parts, first = [], span.first
    for day in out:
        if first < day:
            parts.append(Span(first, day - ONE_DAY))
        first = day + ONE_DAY
    return [*parts, Span(first, span.last)] if first <= span.last else parts
