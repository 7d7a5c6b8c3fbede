"""What there is to find in a dossier: days, periods, figures, findings, papers, the values read from them, words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.parts.amount import figure_text
from ui.search.entry import Entry, day_keys
from ui.steps.hours.lanes import evidence
from ui.steps.hours.words import day_words
from ui.steps.papers.cards import cards
from ui.steps.papers.words import slip_title
from wml_claim.claim import claimed_wages
from wml_claim.glossary import glossary
from wml_claim.notation import clock, days
from wml_claim.readers.sheet_page import printed_text

if TYPE_CHECKING:
    from wml_claim.assessment import Assessment
    from wml_claim.claim import Claim, Totals
    from wml_claim.dossier import Dossier
    from wml_claim.figure import Figure
    from wml_claim.records import Payslip
    from wml_claim.span import Span


def _tr(text: str) -> str:
    return QCoreApplication.translate("Search", text)


def entries(dossier: Dossier, assessment: Assessment | None, claim: Claim | None) -> tuple[Entry, ...]:
    """Everything but the text of the papers themselves. Runs on any thread."""
    found = [*_days(dossier), *_papers(dossier, assessment), *_values(dossier), *_words()]
    if assessment is not None:
        found += [*_periods(assessment), *_findings(assessment)]
    if assessment is not None and claim is not None:
        found += _figures(assessment, claim)
    return tuple(found)


def _days(dossier: Dossier) -> Iterator[Entry]:
    for day, counted in evidence(dossier).days.items():
        title = f"{day_words(day)} {day.year}: {clock(counted.hours.value)}"
        yield Entry("day", title, _tr("gewerkte uren"), day_keys(day), f"hours/{day.isoformat()}")


def _papers(dossier: Dossier, assessment: Assessment | None) -> Iterator[Entry]:
    for card in cards(dossier, assessment):
        place = card.name or (card.span.first.isoformat() if card.span else "")
        if not place and card.place >= 0:
            place = dossier.payslips[card.place].span.first.isoformat()
        line = ", ".join(filter(None, (card.line, card.words, card.name)))
        keys = day_keys(card.span.first) if card.span else ""
        yield Entry("paper", card.title, line, keys, f"papers/{place}")


def _values(dossier: Dossier) -> Iterator[Entry]:
    """The values that were read from payslips, as printed; those of days are found as days."""
    for slip in dossier.payslips:
        title, keys = slip_title(slip.span), day_keys(slip.span.first)
        for key, reading in slip.sources.items():
            printed = printed_text(reading)
            if printed:
                label = _label(slip, key)
                yield Entry("value", f"{label} {printed}", f"{title}, {days(slip.span.first, slip.span.last)}", keys,
                            reading=reading)  # fmt: skip


def slip_labels() -> dict[str, str]:
    """The values of a slip that are not lines of pay or deductions."""
    return {
        "span": _tr("Periode"), "hours": _tr("Uren"), "hourly_wage": _tr("Uurloon"), "gross": _tr("Bruto"),
        "minimum_printed": _tr("Minimumloon op de strook"), "employer": _tr("Werkgever"), "worker": _tr("Werknemer"),
        "net": _tr("Netto"), "cumulative": _tr("Bruto dit jaar"),
    }  # fmt: skip


def _label(slip: Payslip, key: str) -> str:
    kind, _, place = key.partition(".")
    lines = slip.items if kind == "items" else slip.deductions if kind == "deductions" else ()
    return lines[int(place)].label if place.isdigit() and int(place) < len(lines) else slip_labels().get(kind, "")


def _periods(assessment: Assessment) -> Iterator[Entry]:
    for period in assessment.documented.periods:
        line = _tr("verschuldigd {due}, betaald {paid}, te weinig {short}").format(
            due=figure_text(period.due), paid=figure_text(period.paid), short=figure_text(period.shortfall)
        )
        title = _tr("Loonperiode {days}").format(days=days(period.span.first, period.span.last))
        yield Entry("period", title, line, _span_keys(period.span), figure=period.shortfall)


def _span_keys(span: Span) -> str:
    return f"{day_keys(span.first)} {day_keys(span.last)}"


def _findings(assessment: Assessment) -> Iterator[Entry]:
    verdicts = {True: _tr("ja"), False: _tr("nee"), None: _tr("onbekend")}
    for finding in assessment.records.findings:
        line = f"{finding.rule}: {verdicts[finding.holds]}"
        yield Entry("finding", finding.title, line, " ".join(finding.grounds), f"records/{finding.code}")


def total_words() -> dict[str, str]:
    """The totals of a claim in the words of the window."""
    return {
        "total": _tr("Totale vordering"), "shortfall": _tr("Te weinig loon"), "extra_hours": _tr("Meeruren"),
        "holiday_allowance": _tr("Vakantiebijslag"), "unlawful_deductions": _tr("Onterecht ingehouden"),
        "statutory_increase": _tr("Wettelijke verhoging"), "statutory_interest": _tr("Wettelijke rente"),
        "collection_costs": _tr("Incassokosten"), "court_fee": _tr("Griffierecht"), "leave": _tr("Vakantiedagen"),
    }  # fmt: skip


def _figures(assessment: Assessment, claim: Claim) -> Iterator[Entry]:
    totals: Totals = claim.totals
    words = total_words()
    wages = claimed_wages(assessment, claim)
    yield _figure(_tr("Te weinig loon, alles samen"), _tr("in de vordering"), "", wages)
    for name, title in words.items():
        if (figure := getattr(totals, name)) is not None and figure:
            yield _figure(title, _tr("in de vordering"), "", figure)
    for item in claim.items:
        title, line = words[item.kind], days(item.span.first, item.span.last)
        keys = _span_keys(item.span)
        yield _figure(title, line, keys, item.amount)
        yield _figure(_tr("Wettelijke verhoging over {what}").format(what=title.lower()), line, keys, item.increase)
        yield _figure(_tr("Wettelijke rente over {what}").format(what=title.lower()), line, keys, item.interest)


def _figure(title: str, line: str, keys: str, figure: Figure) -> Entry:
    return Entry("figure", f"{title} {figure_text(figure)}", line, f"{figure.label} {keys}", figure=figure)


def _words() -> Iterator[Entry]:
    for term in glossary():
        yield Entry("word", term.word, term.means, " ".join((*term.also, *term.words.values())),
                    f"glossary/{term.word}")  # fmt: skip
