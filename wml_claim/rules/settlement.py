"""A settlement period of a cao for a fixed monthly wage: hours averaged over at most twelve months (art. 11(2) WML)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from wml_claim import notation
from wml_claim.agreements import Settlement
from wml_claim.figure import HOURS, ONE, Figure, Statement, given
from wml_claim.rules.hours_basis import sum_of
from wml_claim.span import Span

ARTICLE = "art. 11 lid 2 WML"


@dataclass(frozen=True, slots=True)
class Usable:
    """The settlement periods that can be used, and why others cannot: (subject, Dutch sentence)."""

    settlements: tuple[Settlement, ...]
    questions: tuple[tuple[str, str], ...]


def usable(settlements: Sequence[Settlement], employed: Span, *, fixed_monthly_wage: bool) -> Usable:
    """Those that a named cao sets and that lie whole inside the employment with a fixed monthly wage."""
    good, questions = [], []
    for one in settlements:
        reason = None
        if not fixed_monthly_wage:
            reason = "niet bekend is of een vast maandloon is afgesproken. Vraag het contract"
        elif not (one.cao or "").strip():
            reason = "niet bekend is welke cao haar bepaalt. Vraag de cao"
        elif not employed.covers(one.span):
            reason = "zij niet helemaal in het dienstverband ligt. Vraag hoe de cao dan afrekent"
        if reason is None:
            good.append(one)
            continue
        when = notation.days(one.span.first, one.span.last)
        sentence = f"De verrekenperiode {when} is niet te berekenen, omdat {reason}: er is zonder haar gerekend."
        questions.append((one.span.first.isoformat(), f"{sentence} (art. 11 lid 2 WML)"))
    return Usable(tuple(good), tuple(questions))


def settlement_of(span: Span, settlements: Sequence[Settlement]) -> Settlement | None:
    """The settlement period in which a month lies."""
    return next((one for one in settlements if one.span.covers(span)), None)


def hours_of(one: Settlement, agreed: Figure) -> Figure:
    """The hours agreed for the whole period: those the cao or contract names, else the agreed weeks of its days."""
    when = notation.days(one.span.first, one.span.last)
    if one.hours is None:
        return agreed.named(f"afgesproken uren {when}")
    return Figure(one.hours, HOURS, f"afgesproken uren {when}", Statement(one.cao or "afspraak"))


def monthly(one: Settlement, hours: Figure) -> Figure:
    """The hours of a month: their mean over the settlement period."""
    months = (one.span.last.year - one.span.first.year) * 12 + one.span.last.month - one.span.first.month + 1
    return (hours / given(months, ONE, f"{months} maanden")).named("gemiddelde uren per maand", ARTICLE)


def extra(one: Settlement, span: Span, worked: Mapping[date, Figure], hours: Figure) -> Figure | None:
    """Hours above the agreed ones, known when the settlement period ends; None before its last month."""
    if span.last != one.span.last:
        return None
    return (sum_of(one.span, worked) - hours).named("uren boven die van de verrekenperiode", ARTICLE)
