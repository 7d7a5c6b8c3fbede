"""The cards of step 2: one per paper, per typed slip, and per pay period without a slip. No widgets here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ui.steps.papers.words import doubt_words, kind_words, short_span, slip_title, tr, without_name
from wml_claim.dossier import Dossier
from wml_claim.records import Document
from wml_claim.span import Span

if TYPE_CHECKING:
    from wml_claim.assessment import Assessment

Group = Literal["check", "missing", "read"]
GROUPS: tuple[Group, ...] = ("check", "missing", "read")
SLIP_ICON = "file-invoice"
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".heic", ".heif", ".webp", ".tif", ".tiff", ".bmp", ".avif")


@dataclass(frozen=True, slots=True)
class Card:
    """One card. `kind` is paper, slip (typed, without a paper) or missing; `name`, `place` or `span` says which.

    `about`: the days that the slips of a paper are about.
    """

    kind: Literal["paper", "slip", "missing"]
    group: Group
    icon: str
    title: str
    line: str
    pill: str
    words: str
    name: str = ""
    place: int = -1
    span: Span | None = None
    about: Span | None = None

    @property
    def key(self) -> tuple[str, str, int, Span | None]:
        """What stays the same while the state of the card changes."""
        return self.kind, self.name, self.place, self.span

    @property
    def spoken(self) -> str:
        """The card for a screen reader and as a tooltip."""
        return ", ".join(filter(None, (self.title, self.line, self.words, self.name)))


def cards(dossier: Dossier, assessment: Assessment | None) -> tuple[Card, ...]:
    """All cards, grouped: those to check, those missing, those read."""
    found = [_paper(dossier, document) for document in dossier.documents]
    names = {document.name for document in dossier.documents}
    found += [
        Card(
            "slip",
            "read",
            SLIP_ICON,
            slip_title(slip.span),
            short_span(slip.span),
            "ok",
            tr("getypt"),
            place=place,
            about=slip.span,
        )
        for place, slip in enumerate(dossier.payslips)
        if slip.document is None or slip.document not in names
    ]
    found += [_missing(span, dossier) for span in missing_periods(assessment)]
    return tuple(sorted(found, key=lambda card: GROUPS.index(card.group)))


def is_slip(card: Card) -> bool:
    """Whether a card is a payslip that was read, or one that was typed."""
    return card.group == "read" and card.icon == SLIP_ICON


def slips_card(slips: Sequence[Card], is_open: bool) -> Card:
    """One card for many slips; it opens and closes."""
    spans = [card.about for card in slips if card.about is not None]
    line = short_span(Span(min(one.first for one in spans), max(one.last for one in spans))) if spans else ""
    icon = "chevron-down" if is_open else "chevron-right"
    return Card("slip", "read", icon, tr("Loonstroken, {n} stuks").format(n=len(slips)), line, "ok", tr("gelezen"))


def missing_periods(assessment: Assessment | None) -> tuple[Span, ...]:
    """The pay periods for which there is no slip."""
    if assessment is None:
        return ()
    return tuple(period.span for period in assessment.documented.periods if not period.payslips)


def _missing(span: Span, dossier: Dossier) -> Card:
    title = slip_title(span, dossier.employment.pay_period)
    return Card("missing", "missing", "circle-dashed", title, short_span(span), "missing", tr("niet gezien"), span=span)


def _paper(dossier: Dossier, document: Document) -> Card:
    title, line = _title(dossier, document)
    group: Group = "read"
    pill, words = "ok", tr("bewaard") if document.kind == "other" else tr("gelezen")
    if document.state == "failed":
        group, pill, words = "check", "bad", tr("mislukt")
        line = without_name(document.problems[0].message, document.name) if document.problems else line
    elif document.state == "doubtful":
        group, pill, words = "check", "doubt", doubt_words(document.problems)
    spans = [slip.span for slip in dossier.payslips if slip.document == document.name]
    span = Span(min(one.first for one in spans), max(one.last for one in spans)) if spans else None
    return Card("paper", group, icon_of(document), title, line, pill, words, name=document.name, about=span)


def _title(dossier: Dossier, document: Document) -> tuple[str, str]:
    """The title of a paper and the line below it."""
    slips = [slip for slip in dossier.payslips if slip.document == document.name]
    if len(slips) == 1:
        return slip_title(slips[0].span), short_span(slips[0].span)
    if slips:
        whole = Span(min(slip.span.first for slip in slips), max(slip.span.last for slip in slips))
        return tr("Loonstroken, {n} stuks").format(n=len(slips)), short_span(whole)
    hours = [one.span for one in dossier.hours if one.document == document.name]
    if hours:
        return document.name, short_span(Span(min(one.first for one in hours), max(one.last for one in hours)))
    paid = [one.span for one in dossier.payments if one.document == document.name]
    if paid:
        return document.name, short_span(Span(min(one.first for one in paid), max(one.last for one in paid)))
    return document.name, kind_words().get(document.kind, "").capitalize()


def icon_of(document: Document) -> str:
    """The icon of a kind of paper."""
    if document.kind == "payslip":
        return SLIP_ICON
    if document.name.lower().endswith(_PICTURES):
        return "photo"
    icons = {"hours": "file-spreadsheet", "payments": "file-spreadsheet", "messages": "message"}
    return icons.get(document.kind, "file-text")
