"""The example cases of `resources/examples`: `python -m tests.papers.examples` writes them anew.

Each has `facts.toml` (what no paper says), papers (payslips, a workbook of hours) and `case.toml` (the complete
answer, with which the papers must agree). All of it is invented, and the same call gives the same content.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from tests.papers import agency, glasshouse, hours_book, kebab
from tests.papers.layouts import agency_weeks, weekly_slip
from tests.papers.slips import Row, Slip
from wml_claim.casefile import write_case
from wml_claim.dossier import Dossier
from wml_claim.records import Deduction, Payslip, PayslipItem
from wml_claim.resources import resource
from wml_claim.span import week_name

DOSSIERS = {"glasshouse": glasshouse.dossier, "kebab": kebab.dossier, "agency": agency.dossier}


def example_files() -> Iterator[tuple[str, bytes]]:
    """Every file of every example: its path below `resources/examples` and its content."""
    for name, dossier in DOSSIERS.items():
        whole = dossier()
        yield f"{name}/case.toml", write_case(whole).encode()
        yield f"{name}/facts.toml", write_case(facts(whole)).encode()
        for paper, content in PAPERS[name](whole):
            yield f"{name}/{paper}", content


def facts(dossier: Dossier) -> Dossier:
    """The dossier as it is before the first paper is brought in."""
    return replace(dossier, hours=(), payslips=())


def glasshouse_papers(dossier: Dossier) -> Iterator[tuple[str, bytes]]:
    """A slip for every week but the last, and a tidy workbook."""
    for number, payslip in enumerate(dossier.payslips):
        assert payslip.document
        period = f"week {payslip.span.first.isocalendar().week} {payslip.span.first.year}"
        yield payslip.document, weekly_slip(as_printed(payslip, period, number))
    yield "uren.xlsx", hours_book.tidy(dossier.hours, dossier.worker.name)


def kebab_papers(dossier: Dossier) -> Iterator[tuple[str, bytes]]:
    """Only the notebook."""
    yield "urenschrift.xlsx", hours_book.notebook(dossier.hours, dossier.worker.name)


def agency_papers(dossier: Dossier) -> Iterator[tuple[str, bytes]]:
    """A slip per four weeks that specifies each week, and the hours as the user company registered them."""
    for document, group in groupby(dossier.payslips, lambda payslip: payslip.document):
        weeks = [as_printed(payslip, week_name(payslip.span.first)) for payslip in group]
        assert document
        yield document, agency_weeks(weeks, replace(weeks[0], last=weeks[-1].last))
    yield "urenregistratie.xlsx", hours_book.time_registration(dossier.hours, dossier.worker.name)


PAPERS = {"glasshouse": glasshouse_papers, "kebab": kebab_papers, "agency": agency_papers}


def as_printed(payslip: Payslip, period: str, periods_before: int = 0) -> Slip:
    """What the paper of a payslip prints; the first component with its hours and its hourly wage."""
    return Slip(
        worker=payslip.worker or "",
        employer=payslip.employer or "",
        first=payslip.span.first,
        last=payslip.span.last,
        period=period,
        items=tuple(_paid(item, payslip) for item in payslip.items if not item.outside),
        deductions=tuple(_row(deduction) for deduction in payslip.deductions),
        outside=tuple(_row(item) for item in payslip.items if item.outside),
        minimum=payslip.minimum_printed,
        hourly_wage=payslip.hourly_wage,
        hours=payslip.hours,
        periods_before=periods_before,
    )


def _paid(item: PayslipItem, payslip: Payslip) -> Row:
    return Row(item.label, item.amount, payslip.hours, payslip.hourly_wage)


def _row(line: PayslipItem | Deduction) -> Row:
    return Row(line.label, line.amount)


def main() -> None:
    """Write every file under `resources/examples`."""
    for name, content in example_files():
        path = resource("examples", *name.split("/"))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


if __name__ == "__main__":
    main()
