"""The kinds of facts about the work that come in rows: calls, years of leave, settlement periods, the chain."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui.entry import Refused
from ui.parts.facts import FactColumn, FactKind, Values, Wrong
from ui.steps.fact_columns import (
    choice_column,
    day_column,
    hours_column,
    impossible,
    known,
    lacks,
    party_column,
    span_of,
    text_column,
    time_column,
    yes_no,
)
from wml_claim.agreements import CalledOff, ChainStep, LeaveYear, Settlement, WorkedFor
from wml_claim.dossier import Dossier
from wml_claim.notation import days
from wml_claim.span import Span

CLIENTS = ("user_company", "client", "main_client")
"""The roles of a firm for which the work can have been done."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("WhoKinds", text)


# ---------------------------------------------------------------- calls


def called_off() -> FactKind:
    """Calls that were cancelled or moved (art. 7:628a(3) BW)."""

    def values(call: CalledOff) -> Values:
        return {
            "day": call.day, "hours": call.hours, "told_on": call.told_on, "told_at": call.told_at,
            "begin": call.begin, "changed": call.changed, "source": call.source,
        }  # fmt: skip

    def make(row: Values, old: CalledOff | None, dossier: Dossier) -> CalledOff | None:
        if lacks(row, "day", "hours"):
            return None
        employed = dossier.employed
        if employed is not None and row["day"] not in employed:
            raise Wrong("day", _outside(employed))
        return CalledOff(**known(row))

    sources = {
        "message": _tr("bericht"), "roster": _tr("rooster"), "statement": _tr("verklaring"), "diary": _tr("dagboek"),
        "employer_record": _tr("registratie"), "agreement": _tr("afspraak"), "location": _tr("locatie"),
    }  # fmt: skip
    return FactKind(
        _tr("Afgezegde of gewijzigde oproepen"),
        _tr("afgezegde oproepen"),
        (
            day_column("day", _tr("Dag")),
            hours_column("hours", _tr("Uren"), _tr("De uren waarvoor was opgeroepen.")),
            day_column("told_on", _tr("Gezegd op"), _tr("De dag van de afzegging; te laat is minder dan vier dagen.")),
            time_column("told_at", _tr("Om")),
            time_column("begin", _tr("Begin")),
            choice_column("changed", _tr("Verplaatst"), yes_no(), 98, aside=True),
            choice_column("source", _tr("Blijkt uit"), sources, 100, aside=True),
        ),
        lambda dossier: dossier.called_off,
        values,
        make,
        lambda dossier, records: replace(dossier, called_off=records),
    )


def _outside(employed: Span) -> str:
    return _tr("Dit ligt buiten het dienstverband ({days}).").format(days=days(employed.first, employed.last))


# ---------------------------------------------------------------- leave


def leave_years() -> FactKind:
    """Hours of leave taken, per calendar year."""

    def make(row: Values, old: LeaveYear | None, dossier: Dossier) -> LeaveYear | None:
        return None if lacks(row, "year", "taken") else LeaveYear(**known(row))

    return FactKind(
        _tr("Opgenomen verlof per jaar"),
        _tr("opgenomen verlof"),
        (
            FactColumn("year", _tr("Jaar"), _parse_year, str, 70, number=True),
            hours_column("taken", _tr("Uren opgenomen"), _tr("0 als er niets is opgenomen."), nothing=True),
            choice_column("unable", _tr("Kon niet eerder"), yes_no(), 120, aside=True),
        ),
        lambda dossier: dossier.leave_years,
        lambda one: {"year": one.year, "taken": one.taken, "unable": one.unable},
        make,
        lambda dossier, records: replace(dossier, leave_years=records),
        impossible("leave_year"),
    )


def _parse_year(text: str) -> int | None:
    bare = text.strip()
    if not bare:
        return None
    if not (bare.isdecimal() and 1990 <= int(bare) <= 2100):
        raise Refused(_tr("Dit is geen jaar. Schrijf bijvoorbeeld 2025."))
    return int(bare)


# ---------------------------------------------------------------- settlement periods


def settlements() -> FactKind:
    """Settlement periods of a cao (art. 11(2) WML)."""

    def make(row: Values, old: Settlement | None, dossier: Dossier) -> Settlement | None:
        span = span_of(row)
        return None if span is None else Settlement(span, row.get("cao") or None, row.get("hours"))

    return FactKind(
        _tr("Verrekenperiodes uit de cao"),
        _tr("verrekenperiodes"),
        (
            day_column("first", _tr("Van"), _tr("Hele kalendermaanden, hoogstens twaalf.")),
            day_column("last", _tr("Tot en met"), _tr("Hele kalendermaanden, hoogstens twaalf.")),
            hours_column("hours", _tr("Uren"), _tr("Afgesproken uren over de hele periode, als de cao die noemt.")),
            text_column("cao", _tr("Cao en artikel"), 170),
        ),
        lambda dossier: dossier.settlements,
        lambda one: {"first": one.span.first, "last": one.span.last, "hours": one.hours, "cao": one.cao or ""},
        make,
        lambda dossier, records: replace(dossier, settlements=records),
        impossible("settlement"),
    )


# ---------------------------------------------------------------- the chain


def parties_to_work_for(dossier: Dossier) -> tuple[str, ...]:
    """The firms of the chain for which the work can have been done."""
    return tuple(party.name for party in dossier.parties if party.role in CLIENTS)


def worked_for() -> FactKind:
    """Days on which the work was done for a firm of the chain."""

    def make(row: Values, old: WorkedFor | None, dossier: Dossier) -> WorkedFor | None:
        if lacks(row, "party"):
            return None
        span = span_of(row, _until_now(dossier))
        return None if span is None else WorkedFor(row["party"], span, row.get("contract") or "unknown")

    contracts = {
        "assignment": _tr("opdracht"), "contracting": _tr("aanneming"), "road_transport": _tr("goederenvervoer"),
        "unknown": _tr("onbekend"),
    }  # fmt: skip
    return FactKind(
        _tr("Voor wie is gewerkt"),
        _tr("voor wie is gewerkt"),
        (
            party_column("party", _tr("Bedrijf"), parties_to_work_for),
            day_column("first", _tr("Van"), _tr("Leeg: vanaf de eerste werkdag.")),
            day_column("last", _tr("Tot en met"), _tr("Leeg: tot en met de laatste werkdag.")),
            choice_column("contract", _tr("Contract"), contracts, 120, aside=True),
        ),
        lambda dossier: dossier.worked_for,
        lambda one: {"party": one.party, "first": one.span.first, "last": one.span.last, "contract": one.contract},
        make,
        lambda dossier, records: replace(dossier, worked_for=records),
        impossible("worked_for"),
    )


def _until_now(dossier: Dossier) -> Span | None:
    start: date | None = dossier.employment.start
    last = dossier.employment.end or dossier.on
    return Span(start, last) if start and last and start <= last else None


def chain_steps() -> FactKind:
    """Steps taken along the chain (art. 7:616b and 7:616e BW)."""

    def make(row: Values, old: ChainStep | None, dossier: Dossier) -> ChainStep | None:
        if lacks(row, "day", "party", "kind"):
            return None
        on = dossier.on
        if on is not None and row["day"] > on:
            raise Wrong("day", _tr("Dit ligt na de dag waarvoor wordt gerekend."))
        return ChainStep(row["party"], row["kind"], row["day"])

    steps: dict[Any, str] = {
        "information_request": _tr("navraag gedaan"), "no_answer": _tr("geen antwoord"),
        "claim": _tr("vordering bij de rechter"), "notice": _tr("kennisgeving"), "failed": _tr("niet te verhalen"),
    }  # fmt: skip
    return FactKind(
        _tr("Stappen langs de keten"),
        _tr("stappen langs de keten"),
        (
            day_column("day", _tr("Dag")),
            choice_column("kind", _tr("Stap"), steps, 170),
            party_column("party", _tr("Bij of tegen"), lambda dossier: tuple(one.name for one in dossier.parties)),
        ),
        lambda dossier: dossier.chain_steps,
        lambda one: {"day": one.day, "kind": one.kind, "party": one.party},
        make,
        lambda dossier, records: replace(dossier, chain_steps=records),
        impossible("chain_step"),
    )
