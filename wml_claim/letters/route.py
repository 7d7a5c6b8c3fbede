"""The adviser's sheet on the way to court: which route fits and why, which court, the fee, what to bring, when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wml_claim.follow_up import fee_after, follow_up
from wml_claim.letters.document import Block, Column, Heading, LetterDocument, Paragraph, Row, Table, dashed, plain
from wml_claim.letters.matter import Matter
from wml_claim.notation import day_long, euro
from wml_claim.rules.forfeiture import forfeitures


def route(matter: Matter) -> LetterDocument:
    """The sheet as data."""
    parts = (_opening, _routes, _court, _fee, _bring, _terms)
    blocks = tuple(block for part in parts for block in part(matter))
    return LetterDocument(
        "route_sheet", matter.label("route.title"), matter.reference, blocks, not matter.dossier.confirmed
    )


def _opening(matter: Matter) -> Iterator[Block]:
    yield Heading(matter.label("route.heading"), 0)
    yield Paragraph(matter.say("route.opening"))


def _routes(matter: Matter) -> Iterator[Block]:
    yield Heading(matter.label("route.head_routes"))
    columns = (
        Column(matter.label("route.column_route")),
        Column(matter.label("route.column_fits")),
        Column(matter.label("route.column_why"), weight=1),
    )
    rows = (
        Row((matter.label(f"route.{way}"), matter.label(fits), why))
        for way, fits, why in (_summons(matter), _regelrechter(matter), _application(matter))
    )
    yield Table(columns, tuple(rows))
    yield Paragraph(matter.say("route.chosen", route=matter.options.route))


def _summons(matter: Matter) -> tuple[str, str, str]:
    why = "route.summons_why_dismissal" if matter.dossier.dismissal else "route.summons_why"
    return "summons", "route.fits", matter.label(why)


def _regelrechter(matter: Matter) -> tuple[str, str, str]:
    dismissal = matter.dossier.dismissal
    if not any(court.has_regelrechter(matter.on) for court in matter.law.courts):
        return "regelrechter", "route.fits_not", matter.label("route.regelrechter_not_yet")
    if dismissal and dismissal.contested:
        return "regelrechter", "route.fits_not", matter.label("route.regelrechter_not_dismissal")
    return "regelrechter", "route.fits_perhaps", matter.label("route.regelrechter_why")


def _application(matter: Matter) -> tuple[str, str, str]:
    dismissal = matter.dossier.dismissal
    if dismissal is None:
        return "application", "route.fits_not", matter.label("route.application_not")
    return "application", "route.fits", matter.label("route.application_why", end=day_long(dismissal.day))


def _court(matter: Matter) -> Iterator[Block]:
    yield Heading(matter.label("route.head_court"))
    yield Paragraph(matter.say("route.competence"))
    address = ", ".join(part.strip() for part in (matter.employer.address or "").splitlines() if part.strip())
    key = "route.place_employer" if address else "route.place_employer_unknown"
    yield Paragraph(matter.say(key, address=address) if address else matter.say(key))
    columns = (
        Column(matter.label("route.column_court")),
        Column(matter.label("route.column_regelrechter")),
        Column(matter.label("route.column_address"), weight=1),
    )
    answers = {True: matter.label("route.yes"), False: matter.label("route.no")}
    courts = matter.law.courts
    rows = (Row((court.name, answers[court.has_regelrechter(matter.on)], court.address)) for court in courts)
    yield Table(columns, tuple(rows))
    if not all(court.address_read for court in courts):
        yield Paragraph(matter.say("route.addresses_unread"))


def _fee(matter: Matter) -> Iterator[Block]:
    yield Heading(matter.label("route.head_fee"))
    if fee := fee_after(matter.claim, matter.dossier):
        yield dashed(matter.say("route.fee", amount=euro(fee.value)))
    yield dashed(matter.say(f"route.fee_{matter.dossier.choices.court_fee}"))
    yield dashed(matter.say("route.bailiff"))


def _bring(matter: Matter) -> Iterator[Block]:
    yield Heading(matter.label("route.head_bring"))
    for key in ("bring_court", "bring_mandate", "bring_identity", "bring_exhibits"):
        yield dashed(matter.say(f"route.{key}"))
    yield from (Paragraph(plain(one.title), str(one.number), inset=True) for one in matter.exhibits.entries)


def _terms(matter: Matter) -> Iterator[Block]:
    yield Heading(matter.label("route.head_terms"))
    terms = sorted(_days(matter))
    if not terms:
        yield Paragraph(matter.say("route.no_terms"))
        return
    columns = (Column(matter.label("route.column_day")), Column(matter.label("route.column_what"), weight=1))
    yield Table(columns, tuple(Row((day_long(day), what)) for day, what in terms))


def _days(matter: Matter) -> Iterator[tuple[date, str]]:
    for safe in follow_up(matter.claim, matter.dossier).outlook.next_days:
        yield safe.day, matter.label("route.term_limitation", amount=euro(safe.amount.value))
    if dismissal := matter.dossier.dismissal:
        for term in forfeitures(dismissal.day, dismissal.by, matter.on, matter.law):
            key = "route.term_forfeiture_over" if term.over else "route.term_forfeiture"
            yield term.last_day, matter.label(key, claims=term.claims)
