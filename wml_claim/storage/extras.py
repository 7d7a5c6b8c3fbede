"""What a case file cannot hold, as JSON: papers and their problems, the spots values were read from, the confirmation.

Records are told apart by their place in the dossier. A value that was corrected keeps its spot, so the printed text
stays known.
"""

from __future__ import annotations

import json
from dataclasses import fields, replace
from fractions import Fraction
from typing import Any

from wml_claim.dossier import Dossier, Overruling, Sending
from wml_claim.figure import Reading
from wml_claim.records import NO_SOURCES, Document, Payment, Problem, Sources, WorkedHours

Json = dict[str, Any]
_AS_NEW = Sending()


def extras_to_json(dossier: Dossier) -> str:
    """The JSON text beside the case text of a dossier."""
    overruled = dossier.records.overruled
    extras = {
        "confirmed": dossier.confirmed,
        "contradictions_answer": dossier.contradictions_answer,
        "sending": _sending(dossier.sending),
        "overruled": [overruled.deficient, overruled.reason] if overruled else None,
        "documents": [_document(document) for document in dossier.documents],
        "payslips": [_filled(worker=one.worker, sources=_sources(one.sources)) for one in dossier.payslips],
        "hours": [_paper(one) for one in dossier.hours],
        "payments": [_paper(one) for one in dossier.payments],
    }
    return json.dumps(extras, ensure_ascii=True, separators=(",", ":"))


def extras_from_json(text: str, dossier: Dossier) -> Dossier:
    """The dossier of a case text, completed. ValueError, KeyError or TypeError when the two do not belong together."""
    extras: Json = json.loads(text)
    overruled = extras["overruled"]
    return replace(
        dossier,
        confirmed=bool(extras["confirmed"]),
        contradictions_answer=extras["contradictions_answer"],
        sending=_a_sending(extras.get("sending", {})),
        records=replace(dossier.records, overruled=Overruling(*overruled) if overruled else None),
        documents=tuple(_a_document(one) for one in extras["documents"]),
        payslips=tuple(
            replace(payslip, worker=more.get("worker"), sources=_a_sources(more))
            for payslip, more in zip(dossier.payslips, extras["payslips"], strict=True)
        ),
        hours=tuple(
            replace(hours, document=more.get("document"), sources=_a_sources(more))
            for hours, more in zip(dossier.hours, extras["hours"], strict=True)
        ),
        payments=tuple(
            replace(payment, document=more.get("document"), sources=_a_sources(more))
            for payment, more in zip(dossier.payments, extras["payments"], strict=True)
        ),
    )


def _sending(sending: Sending) -> Json:
    """Only what differs from a new dossier; money as text, so that it stays exact."""
    differs = {field.name: getattr(sending, field.name) for field in fields(Sending)}
    return {
        name: str(value) if isinstance(value, Fraction) else value
        for name, value in differs.items()
        if value != getattr(_AS_NEW, name)
    }


def _a_sending(json: Json) -> Sending:
    values = dict(json)
    for name in ("penalty_per_day", "penalty_maximum"):
        if name in values:
            values[name] = Fraction(values[name])
    values["defences"] = tuple((defence, answer) for defence, answer in values.get("defences", ()))
    values["witnesses"] = tuple(values.get("witnesses", ()))
    return Sending(**values)


def _filled(**values: Any) -> Json:
    return {key: value for key, value in values.items() if value is not None}


def _paper(record: WorkedHours | Payment) -> Json:
    return _filled(document=record.document, sources=_sources(record.sources))


def _sources(sources: Sources) -> Json | None:
    return {key: _reading(reading) for key, reading in sources.items()} if sources else None


def _a_sources(more: Json) -> Sources:
    return {key: _a_reading(one) for key, one in more["sources"].items()} if "sources" in more else NO_SOURCES


def _reading(reading: Reading) -> list[Any]:
    return [reading.document, reading.page, reading.text, reading.box]


def _a_reading(values: list[Any]) -> Reading:
    document, page, text, box = values
    return Reading(document, page, text, (box[0], box[1], box[2], box[3]) if box else None)


def _document(document: Document) -> Json:
    return {
        "name": document.name,
        "sha256": document.sha256,
        "kind": document.kind,
        "state": document.state,
        "pages": document.pages,
        "problems": [_problem(problem) for problem in document.problems],
    }


def _a_document(values: Json) -> Document:
    return Document(**{**values, "problems": tuple(_a_problem(one) for one in values["problems"])})


def _problem(problem: Problem) -> list[Any]:
    reading = _reading(problem.reading) if problem.reading else None
    return [problem.code, problem.severity, problem.about, problem.message, reading]


def _a_problem(values: list[Any]) -> Problem:
    code, severity, about, message, reading = values
    return Problem(code, severity, about, message, _a_reading(reading) if reading else None)
