"""The papers that can be made: their names, and what stands in the way of each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.session import Session


@dataclass(frozen=True, slots=True)
class Kind:
    """One paper in the list: its code, name and icon, and the reasons why it cannot be made now."""

    code: str
    title: str
    icon: str
    reasons: tuple[str, ...] = ()
    remark: str = ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("LetterKinds", text)


def title_of(code: str) -> tuple[str, str]:
    """Name and icon of a paper."""
    return {
        "records_request": (_tr("Verzoek om stukken"), "mail"),
        "interruption": (_tr("Stuiting"), "hourglass"),
        "demand": (_tr("Sommatie"), "file-text"),
        "court": (_tr("Kantonrechter"), "gavel"),
        "annex": (_tr("Bijlage berekening"), "sum"),
        "workbook": (_tr("Rekenblad"), "file-spreadsheet"),
        "worker_summary": (_tr("Samenvatting werknemer"), "language"),
        "chain_information": (_tr("Gegevens over de keten"), "link"),
        "chain_notice": (_tr("Melding aan de keten"), "link"),
        "bundle": (_tr("Bundel"), "files"),
        "reply_note": (_tr("Reactie en saldo"), "mail"),
        "route_sheet": (_tr("Routekaart"), "gavel"),
        "internal_sheet": (_tr("Intern blad"), "lock"),
    }.get(code, (code.replace("_", " ").capitalize(), "file-text"))


def remark_of(code: str) -> str:
    """What the preview says of papers that are more than a letter."""
    return {
        "workbook": _tr("op papier de bijlage; Bewaren geeft een rekenblad"),
        "bundle": _tr("met alle stukken, doorgenummerd"),
        "route_sheet": _tr("alleen voor de adviseur, niet verzenden"),
        "internal_sheet": _tr("alleen voor de adviseur, niet verzenden"),
    }.get(code, "")


def kinds(session: Session) -> tuple[Kind, ...]:
    """Every paper the core offers, in its order, each with what stands in the way."""
    from wml_claim.letters import KINDS

    return tuple(Kind(code, *title_of(code), obstacles(session, code), remark_of(code)) for code in KINDS)


def obstacles(session: Session, code: str) -> tuple[str, ...]:
    """Why a paper cannot be made, as Dutch sentences; none when it can."""
    from wml_claim.law import LawTableError
    from wml_claim.letters import WITHOUT_CLAIM, LetterRefused, compose
    from wml_claim.letters.composition import checked
    from wml_claim.letters.sending import options_of

    dossier = session.dossier
    if session.claim is None and code not in WITHOUT_CLAIM:
        blocking = tuple(point.words for point in session.open_points if point.blocking)
        return blocking or (_tr("De vordering kan nog niet worden berekend. Vul eerst de open punten in."),)
    try:
        options = options_of(dossier)
        if session.assessment is None or session.claim is None or code in WITHOUT_CLAIM:
            compose(code, dossier, session.assessment, session.claim, session.law, options)
        else:
            checked(code, dossier, session.assessment, session.claim, session.law, options)
    except LetterRefused as refusal:
        return refusal.reasons
    except (ValueError, LookupError, LawTableError) as error:
        return (_tr("Dit stuk kan niet worden gemaakt: {reason}").format(reason=error),)
    return ()
