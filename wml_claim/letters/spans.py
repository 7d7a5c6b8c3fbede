"""Spans of days and words in a Dutch sentence."""

from __future__ import annotations

from collections.abc import Iterable

from wml_claim.notation import MONTHS, day_long, days
from wml_claim.span import ONE_DAY, Span, calendar_month, iso_week


def runs(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans that follow each other, joined."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.first <= joined[-1].last + ONE_DAY:
            joined[-1] = Span(joined[-1].first, max(joined[-1].last, span.last))
        else:
            joined.append(span)
    return tuple(joined)


def told(spans: Iterable[Span]) -> str:
    """Spans in a sentence: "3 maart 2025 t/m 31 mei 2025 en juli 2025"."""
    parts = [
        day_long(span.first) if len(span) == 1 else f"{day_long(span.first)} tot en met {day_long(span.last)}"
        for span in runs(spans)
    ]
    return listed(parts)


def listed(parts: Iterable[str]) -> str:
    """Words in a sentence: "a, b en c"."""
    *most, last = parts
    return f"{', '.join(most)} en {last}" if most else last


def named_period(span: Span) -> str:
    """A pay period by its usual name: "week 27 van 2026", "juli 2026", or its days."""
    if span == iso_week(span.first):
        year, week, _ = span.first.isocalendar()
        return f"week {week} van {year}"
    if span == calendar_month(span.first):
        return f"{MONTHS[span.first.month - 1]} {span.first.year}"
    return days(span.first, span.last)
