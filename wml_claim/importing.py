"""Adding papers to a dossier: unique names, the same paper only once, and a doubt where two papers contradict.

The window and the command line use the same function. A paper that could not be read stays in the list, marked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from wml_claim.dossier import Dossier
from wml_claim.figure import Reading
from wml_claim.notation import day_figures, days
from wml_claim.records import NO_SOURCES, Document, Payment, Payslip, Persons, Problem, ReadResult, Sources, WorkedHours
from wml_claim.rules.pay_period import CALENDAR
from wml_claim.storage import unique_name

MOST_DAYS = 6
"""Days that a message lists."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A dossier with papers added. `names`: per result its name in the dossier; None where it was already in it."""

    dossier: Dossier
    names: tuple[str | None, ...]


def persons_of(dossier: Dossier) -> Persons:
    """Whom the papers of a dossier are about, as its readers need it: any party may have paid the wages."""
    return Persons(dossier.worker.name, tuple(party.name for party in dossier.parties if party.name))


def add_papers(dossier: Dossier, results: Iterable[ReadResult]) -> Dossier:
    """The dossier with the documents and records of the papers that it did not have yet."""
    return place_papers(dossier, results).dossier


def place_papers(dossier: Dossier, results: Iterable[ReadResult], taken: Iterable[str] = ()) -> Placed:
    """The same, with the name each paper got. `taken`: names that may not be used besides those of the documents."""
    reserved = set(taken)
    names: list[str | None] = []
    for result in results:
        if has_paper(dossier, result):
            names.append(None)
            continue
        name = unique_name(result.document.name, [*reserved, *(one.name for one in dossier.documents)])
        dossier = _with(dossier, _renamed(result, name))
        names.append(name)
    return Placed(dossier, tuple(names))


def has_paper(dossier: Dossier, result: ReadResult) -> bool:
    """Whether the dossier has the same bytes, or all hours or payments of a file that was only made again."""
    digest = result.document.sha256
    if digest and any(one.sha256 == digest for one in dossier.documents):
        return True
    if result.payments:
        return not new_payments(dossier, result)
    if not result.hours or result.payslips:
        return False
    known = {replace(one, document=None) for one in dossier.hours}
    return all(replace(_one_form(one), document=None) in known for one in result.hours)


def _with(dossier: Dossier, result: ReadResult) -> Dossier:
    result, payments = within_employment(dossier, result), new_payments(dossier, result)
    doubts = (
        *_another_worker(dossier, result),
        *_same_period(dossier, result),
        *_payments_again(result, len(result.payments) - len(payments)),
    )
    document = result.document
    if doubts:
        state = "doubtful" if document.state == "read" else document.state
        document = replace(document, state=state, problems=(*document.problems, *doubts))
    return replace(
        dossier,
        documents=(*dossier.documents, document),
        payslips=(*dossier.payslips, *result.payslips),
        hours=(*dossier.hours, *(_one_form(hours) for hours in result.hours)),
        payments=(*dossier.payments, *payments),
    )


def _with_period(dossier: Dossier, payment: Payment) -> Payment:
    """The payment; where its paper names no period, for the pay period of the employment in which it was paid."""
    if "span" in payment.sources:
        return payment
    whole = CALENDAR[dossier.employment.pay_period or "month"](payment.day)
    employed = dossier.employed
    return replace(payment, span=(whole.overlap(employed) if employed else None) or whole)


def within_employment(dossier: Dossier, result: ReadResult) -> ReadResult:
    """A conversation without the hours on days outside the employment, where that is known, and a problem about them.

    People write to each other before and after; one such day would stop the whole calculation.
    """
    employed = dossier.employed
    if result.document.kind != "messages" or employed is None:
        return result
    inside = tuple(one for one in result.hours if employed.overlap(one.span))
    if len(inside) == len(result.hours):
        return result
    outside = sorted(one.span.first for one in result.hours if not employed.overlap(one.span))
    listed = ", ".join(map(day_figures, outside[:MOST_DAYS])) + (" en meer" if len(outside) > MOST_DAYS else "")
    message = (
        f"{result.document.name}: {len(outside)} keer noemt een bericht uren buiten het dienstverband "
        f"({listed}); die zijn niet overgenomen. Klopt de duur van het dienstverband?"
    )
    problem = Problem("outside_employment", "missing", "hours", message)
    problems = tuple(_still_about(one, result.hours, inside) for one in result.document.problems)
    document = replace(result.document, problems=(*filter(None, problems), problem), state="doubtful")
    return replace(result, hours=inside, document=document)


def _still_about(problem: Problem, before: tuple[WorkedHours, ...], after: tuple[WorkedHours, ...]) -> Problem | None:
    """The problem with the place that its record has now; None when the record is gone."""
    kind, _, place = problem.about.partition(".")
    if kind != "hours" or not place.isdigit():
        return problem
    record = before[int(place)]
    return replace(problem, about=f"hours.{after.index(record)}") if record in after else None


def new_payments(dossier: Dossier, result: ReadResult) -> tuple[Payment, ...]:
    """The payments that other papers did not bring, each with its pay period.

    Statements overlap, but equal amounts on one day are real: as many are new as the dossier has less of them.
    """
    known = Counter(_booked(one) for one in dossier.payments if one.channel == "bank")
    new = []
    for one in result.payments:
        if known[_booked(one)]:
            known[_booked(one)] -= 1
        else:
            new.append(_with_period(dossier, one))
    return tuple(new)


def _booked(payment: Payment) -> tuple[date, Fraction]:
    return payment.day, payment.amount


def _payments_again(result: ReadResult, count: int) -> list[Problem]:
    """A doubt where payments were left out because the dossier has them."""
    if not count:
        return []
    message = (
        f"{result.document.name}: {count} van de {len(result.payments)} bedragen stonden al in het dossier en zijn "
        "niet nog eens overgenomen. Voeg er zelf een toe als het een tweede, gelijk bedrag was."
    )
    return [Problem("payments_again", "doubt", "payments", message)]


def _one_form(hours: WorkedHours) -> WorkedHours:
    """A shift is known by begin, end and break alone: its length is calculated, on the clock of the night itself."""
    return replace(hours, hours=None) if hours.begin is not None and hours.end is not None else hours


def _another_worker(dossier: Dossier, result: ReadResult) -> list[Problem]:
    """A doubt when no word of the name on the paper is one of the worker's name."""
    mine, theirs = _words(dossier.worker.name), _words(result.worker or "")
    if not mine or not theirs or mine & theirs:
        return []
    message = (
        f"{result.document.name}: dit stuk noemt {result.worker} en het dossier is van {dossier.worker.name}. "
        "Kijk of het stuk in dit dossier hoort."
    )
    return [Problem("other_worker", "doubt", "worker", message)]


def _words(name: str) -> set[str]:
    return {word for word in name.casefold().replace(",", " ").split() if len(word.rstrip(".")) > 1}


def _same_period(dossier: Dossier, result: ReadResult) -> list[Problem]:
    """A doubt for a slip over a span that another paper also has: slips of one span add up."""
    papers = {slip.span: slip.document for slip in dossier.payslips}
    return [
        Problem("same_period", "doubt", "span", _twice(result.document, slip, papers[slip.span]))
        for slip in result.payslips
        if slip.span in papers
    ]


def _twice(document: Document, slip: Payslip, other: str | None) -> str:
    span = days(slip.span.first, slip.span.last)
    return (
        f"{document.name}: over {span} is er al een loonstrook ({other or 'zonder stuk'}). De bedragen worden "
        "bij elkaar opgeteld; is dit dezelfde strook, haal er dan één weg."
    )


def _renamed(result: ReadResult, name: str) -> ReadResult:
    """The result under the name the paper has in the dossier, also where values say where they were read."""
    old = result.document.name
    if name == old:
        return result
    problems = tuple(
        replace(one, message=one.message.replace(old, name), reading=_moved(one.reading, name))
        for one in result.document.problems
    )
    return replace(
        result,
        document=replace(result.document, name=name, problems=problems),
        payslips=tuple(replace(one, document=name, sources=_sources(one.sources, name)) for one in result.payslips),
        hours=tuple(replace(one, document=name, sources=_sources(one.sources, name)) for one in result.hours),
        payments=tuple(replace(one, document=name, sources=_sources(one.sources, name)) for one in result.payments),
    )


def _sources(sources: Sources, name: str) -> Sources:
    return {key: replace(reading, document=name) for key, reading in sources.items()} or NO_SOURCES


def _moved(reading: Reading | None, name: str) -> Reading | None:
    return replace(reading, document=name) if reading else None
