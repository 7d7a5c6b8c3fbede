"""Corrections of what was read from papers: values, lines, doubts that are settled, papers taken out.

Every function gives a new dossier. A corrected value keeps the spot it was read from, so that the printed text stays
known. Sums of a slip are checked again after every correction.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wml_claim.dossier import Dossier
from wml_claim.readers.payslip_sums import contradictions
from wml_claim.records import Deduction, Document, Payslip, PayslipItem, Problem, ReadResult

SUMS = ("items_do_not_add_up", "net_does_not_add_up", "no_components")
"""The codes of doubts about the sums of a slip; they follow the amounts."""
FIELDS = ("span", "gross", "net", "hours", "hourly_wage", "minimum_printed", "employer", "worker")


def document_of(dossier: Dossier, name: str | None) -> Document | None:
    """The paper with this name, or None."""
    return next((document for document in dossier.documents if document.name == name), None)


def slips_of(dossier: Dossier, name: str) -> tuple[int, ...]:
    """The places among the payslips of those that stand on a paper."""
    return tuple(place for place, slip in enumerate(dossier.payslips) if slip.document == name)


def problems_of(dossier: Dossier, slip: Payslip) -> tuple[Problem, ...]:
    """The problems of its paper that concern this slip; all of them where it is the only one on the paper."""
    document = document_of(dossier, slip.document)
    if document is None:
        return ()
    others = [dossier.payslips[place] for place in slips_of(dossier, document.name)]
    if len(others) == 1:
        return document.problems
    return tuple(problem for problem in document.problems if _concerns(problem, slip, others))


def _concerns(problem: Problem, slip: Payslip, all_on_paper: Iterable[Payslip]) -> bool:
    if problem.reading is None or problem.reading.page is None:
        return False
    if any(one.sources.get(problem.about) == problem.reading for one in all_on_paper):
        return slip.sources.get(problem.about) == problem.reading
    return problem.reading.page in {reading.page for reading in slip.sources.values()}


# ---------------------------------------------------------------- payslips


def with_payslip(dossier: Dossier, place: int, slip: Payslip) -> Dossier:
    """The dossier with a corrected slip at this place. Doubts about what was corrected are settled with it."""
    old = dossier.payslips[place]
    changed = {key for key in _keys(old) | _keys(slip) if _value(old, key) != _value(slip, key)}
    summed = any(key in ("gross", "net") or "." in key for key in changed)
    return _replaced(dossier, place, slip, changed, summed)


def _replaced(dossier: Dossier, place: int, slip: Payslip, changed: set[str], summed: bool) -> Dossier:
    """The slip replaced, doubts about what `changed` settled, and its sums checked again if they may differ."""
    own = set(problems_of(dossier, dossier.payslips[place]))
    dossier = replace(dossier, payslips=(*dossier.payslips[:place], slip, *dossier.payslips[place + 1 :]))
    document = document_of(dossier, slip.document)
    if document is None:
        return dossier
    kept = [
        problem
        for problem in document.problems
        if problem not in own or not (problem.about in changed or (summed and problem.code in SUMS))
    ]
    fresh = contradictions(slip, _where(slip)) if summed else []
    return _with_document(dossier, _judged(document, (*kept, *(one for one in fresh if one not in kept))))


def without_line(dossier: Dossier, place: int, key: str) -> Dossier:
    """The dossier with a line ("items.2", "deductions.0") taken out of a slip."""
    slip = dossier.payslips[place]
    kind, _, number = key.partition(".")
    gone = int(number)
    sources = {_moved(one, kind, gone): reading for one, reading in slip.sources.items() if one != key}
    document = document_of(dossier, slip.document)
    if document is not None:
        own = set(problems_of(dossier, slip))
        problems = tuple(
            replace(one, about=_moved(one.about, kind, gone)) if one in own else one
            for one in document.problems
            if one not in own or one.about != key
        )
        dossier = _with_document(dossier, _judged(document, problems))
    lines = getattr(slip, kind)
    shorter = replace(slip, **{kind: lines[:gone] + lines[gone + 1 :], "sources": sources})
    return _replaced(dossier, place, shorter, set(), summed=True)


def add_payslip(dossier: Dossier, slip: Payslip) -> Dossier:
    """The dossier with a slip that was typed. Its paper, if it has one, then counts as read by a person."""
    dossier = replace(dossier, payslips=(*dossier.payslips, slip))
    document = document_of(dossier, slip.document)
    if document is None:
        return dossier
    problems = tuple(one for one in document.problems if one.severity == "doubt")
    return _with_document(dossier, _judged(replace(document, kind="payslip"), problems))


def without_payslip(dossier: Dossier, place: int) -> Dossier:
    """The dossier without the slip at this place; its paper stays."""
    return replace(dossier, payslips=dossier.payslips[:place] + dossier.payslips[place + 1 :])


def with_facts_of_kind(dossier: Dossier, known: Deduction) -> Dossier:
    """The dossier in which every deduction of this kind has the same facts of art. 13 WML as `known`."""

    def told(deduction: Deduction) -> Deduction:
        if deduction.kind != known.kind:
            return deduction
        return replace(known, label=deduction.label, amount=deduction.amount)

    payslips = tuple(replace(slip, deductions=tuple(map(told, slip.deductions))) for slip in dossier.payslips)
    return replace(dossier, payslips=payslips)


def _keys(slip: Payslip) -> set[str]:
    lines = {f"items.{n}" for n in range(len(slip.items))} | {f"deductions.{n}" for n in range(len(slip.deductions))}
    return lines | set(FIELDS)


def _value(slip: Payslip, key: str) -> object:
    """What a key stands for; of a deduction not the facts around it."""
    name, dot, number = key.partition(".")
    if not dot:
        return getattr(slip, name)
    lines: tuple[PayslipItem | Deduction, ...] = getattr(slip, name)
    line = lines[int(number)] if int(number) < len(lines) else None
    return (line.label, line.kind, line.amount, getattr(line, "outside", None)) if line else None


def _moved(key: str, kind: str, gone: int) -> str:
    name, dot, number = key.partition(".")
    return f"{kind}.{int(number) - 1}" if dot and name == kind and int(number) > gone else key


def _where(slip: Payslip) -> str:
    page = next((reading.page for reading in slip.sources.values() if reading.page), None)
    return f"{slip.document}, blz. {page}" if page else str(slip.document)


# ---------------------------------------------------------------- papers


def accept(dossier: Dossier, name: str, problems: Iterable[Problem]) -> Dossier:
    """The dossier in which these problems of a paper are settled: somebody looked and found it right."""
    document, gone = document_of(dossier, name), set(problems)
    if document is None:
        return dossier
    kept = tuple(problem for problem in document.problems if problem not in gone)
    return _with_document(dossier, _judged(document, kept))


def with_kind(dossier: Dossier, name: str, kind: str) -> Dossier:
    """The dossier in which a paper is of another kind. A paper that is only kept need not be readable."""
    document = document_of(dossier, name)
    if document is None or document.kind == kind:
        return dossier
    if kind == "other":
        kept = tuple(problem for problem in document.problems if problem.severity != "failed")
        return _with_document(dossier, _judged(replace(document, kind=kind), kept))
    return _with_document(dossier, replace(document, kind=kind))


def without_paper(dossier: Dossier, name: str) -> Dossier:
    """The dossier without a paper and everything that was read from it."""
    return replace(
        dossier,
        documents=tuple(one for one in dossier.documents if one.name != name),
        payslips=tuple(one for one in dossier.payslips if one.document != name),
        hours=tuple(one for one in dossier.hours if one.document != name),
        payments=tuple(one for one in dossier.payments if one.document != name),
    )


def with_reading(dossier: Dossier, result: ReadResult, instead: str | None = None) -> Dossier:
    """The dossier in which a paper was read again: its records are replaced, its place in the list stays.

    `instead`: the name it had, where a smaller part of it is kept from now on.
    """
    from wml_claim.importing import new_payments, within_employment

    result = within_employment(dossier, result)
    name = instead or result.document.name
    dossier = replace(dossier, payments=tuple(one for one in dossier.payments if one.document != name))
    return replace(
        dossier,
        documents=tuple(result.document if one.name == name else one for one in dossier.documents),
        payslips=(*(one for one in dossier.payslips if one.document != name), *result.payslips),
        hours=(
            *(one for one in dossier.hours if one.document != name),
            *(replace(one, hours=None) if one.begin and one.end else one for one in result.hours),
        ),
        payments=(*dossier.payments, *new_payments(dossier, result)),
    )


def with_source_of_hours(dossier: Dossier, name: str, source: str, made: str) -> Dossier:
    """The dossier in which all hours of a paper were kept by `source` and `made` at the time or later."""
    hours = tuple(
        replace(one, source=source, made=made) if one.document == name else one  # type: ignore[arg-type]
        for one in dossier.hours
    )
    document = document_of(dossier, name)
    known = [one for one in document.problems if one.code == "source_unknown"] if document else []
    return accept(replace(dossier, hours=hours), name, known)


def _judged(document: Document, problems: tuple[Problem, ...]) -> Document:
    """The paper with these problems, in the state that follows from them."""
    failed = any(problem.severity == "failed" for problem in problems)
    return replace(document, problems=problems, state="failed" if failed else "doubtful" if problems else "read")


def _with_document(dossier: Dossier, document: Document) -> Dossier:
    return replace(
        dossier, documents=tuple(document if one.name == document.name else one for one in dossier.documents)
    )
