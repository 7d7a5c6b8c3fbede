"""The exhibits of a dossier, numbered once for all papers: the calculation is number 1, letters come last.

Titles say what a paper is; names of files never leave the dossier.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from wml_claim.dossier import Dossier
from wml_claim.letters.spans import named_period
from wml_claim.letters.templates import Texts
from wml_claim.notation import day_long, days
from wml_claim.records import HOURS_SOURCES
from wml_claim.span import Span


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One numbered exhibit. `code` is what a letter refers to it by."""

    number: int
    code: str
    title: str


@dataclass(frozen=True, slots=True)
class Exhibits:
    """All exhibits in order."""

    entries: tuple[Exhibit, ...]

    def number(self, code: str) -> str | None:
        """The number of an exhibit, or None when the dossier has no such paper."""
        return next((str(entry.number) for entry in self.entries if entry.code == code), None)


def exhibits(dossier: Dossier, on: date, texts: Texts) -> Exhibits:
    """The exhibits: calculation, papers of the employment, hours, payments, and the correspondence up to `on`."""
    found = [*_evidence(dossier, texts), *_correspondence(dossier, on, texts)]
    return Exhibits(tuple(Exhibit(number, code, title) for number, (code, title) in enumerate(found, 1)))


def _evidence(dossier: Dossier, texts: Texts) -> Iterator[tuple[str, str]]:
    yield "annex", texts.plain("common.exhibit_annex")
    if dossier.employment.agreement_in_writing:
        yield "agreement", texts.plain("common.exhibit_agreement")
    if slips := dossier.payslips:
        yield "payslips", _slips(tuple(slip.span for slip in slips), texts)
    for source in HOURS_SOURCES:
        records = [record for record in dossier.hours if record.source == source]
        if source != "agreement" and records:
            span = Span(min(record.span.first for record in records), max(record.span.last for record in records))
            yield f"hours_{source}", texts.plain(f"common.exhibit_{source}", span=days(span.first, span.last))
    for channel in ("bank", "cash"):
        if any(payment.channel == channel for payment in dossier.payments):
            yield channel, texts.plain(f"common.exhibit_{channel}")
    if count := len(dossier.other_papers):
        yield "other", texts.plain("common.exhibit_other", papers=texts.counted("paper", count))


def _slips(spans: tuple[Span, ...], texts: Texts) -> str:
    if len(spans) == 1:
        return texts.plain("common.exhibit_payslip", period=named_period(spans[0]))
    whole = days(min(span.first for span in spans), max(span.last for span in spans))
    return texts.plain("common.exhibit_payslips", count=str(len(spans)), span=whole)


def _correspondence(dossier: Dossier, on: date, texts: Texts) -> Iterator[tuple[str, str]]:
    if dossier.mandate:
        yield "mandate", texts.plain("common.exhibit_mandate", date=day_long(dossier.mandate.day))
    for index, complaint in enumerate(dossier.complaints):
        if complaint.proof and complaint.day <= on:
            yield f"complaint_{index}", texts.plain("common.exhibit_complaint", date=day_long(complaint.day))
    if (requested := dossier.records.records_requested_on) and requested <= on:
        yield "records_request", texts.plain("common.exhibit_records_request", date=day_long(requested))
    for index, act in enumerate(dossier.interruptions):
        if act.received_on and act.received_on <= on and act.kind == "letter":
            day = day_long(act.received_on)
            yield f"interruption_{index}", texts.plain("common.exhibit_interruption", date=day)
    if (sent := dossier.choices.demand_sent) and sent <= on:
        yield "demand", texts.plain("common.exhibit_demand", date=day_long(sent))
