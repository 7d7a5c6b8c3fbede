"""What the worker is asked to confirm, and how limitation and grounds stand on the day of the letter."""

from __future__ import annotations

from collections.abc import Iterator

from ui.session import Session
from ui.strip import first_limitation
from wml_claim.figure import Figure
from wml_claim.notation import day_long, days, euro, exact

SOON_DAYS = 60


def facts_to_confirm(session: Session) -> tuple[str, ...]:
    """The facts on which the papers rest, short enough to read out."""
    return tuple(_facts(session))


def _facts(session: Session) -> Iterator[str]:
    dossier = session.dossier
    born = f", geboren {day_long(dossier.worker.birth_date)}" if dossier.worker.birth_date else ""
    yield f"{dossier.worker.name or 'naam nog leeg'}{born}"
    employer = dossier.employer
    yield f"werkgever {employer.name}" if employer else "werkgever nog leeg"
    job = dossier.employment
    if job.start:
        yield f"gewerkt {days(job.start, job.end)}" if job.end else f"gewerkt vanaf {day_long(job.start)}"
    scenario = session.assessment.scenarios[dossier.choices.primary] if session.assessment else None
    if scenario:
        yield f"{_hours(scenario.hours)} uren, {euro(scenario.paid.value)} betaald"
    missing = sum(not period.payslips for period in scenario.periods) if scenario else 0
    if missing:
        yield f"{missing} betaalperiode{'n' if missing > 1 else ''} zonder loonstrook"


def _hours(figure: Figure) -> str:
    return exact(figure.value, 2)


def standing_lines(session: Session) -> tuple[tuple[str, str], ...]:
    """Limitation and grounds, each as a tone and a sentence."""
    return tuple(_limitation(session)) + tuple(_grounds(session))


def _limitation(session: Session) -> Iterator[tuple[str, str]]:
    if session.claim is None or session.on is None:
        return
    day = first_limitation(session.claim)
    if day is not None:
        left = (day - session.on).days
        if left <= SOON_DAYS:
            yield "bad", f"Verjaring over {left} dagen, op {day_long(day)}: stuit vóór die dag."
        else:
            yield "ok", f"Verjaring: veilig t/m {day_long(day)}."
    if session.claim.totals.barred.value:
        yield "doubt", f"{euro(session.claim.totals.barred.value)} is verjaard en blijft erbuiten."


def _grounds(session: Session) -> Iterator[tuple[str, str]]:
    if session.assessment is None:
        return
    claimed = {session.dossier.choices.primary, *session.dossier.choices.alternatives}
    used = {"wml_proposal": "presumption", "wav_23": "presumption", "bw_7_610b": "average"}
    for ground in session.assessment.presumption.grounds:
        if used.get(ground.code) not in claimed or not ground.applicable:
            continue
        title = session.law.ground(ground.code).title
        if ground.stale:
            yield "bad", f"Te lang geleden nagekeken ({day_long(ground.checked_on)}): {title}."
        else:
            yield "ok", f"Nagekeken op {day_long(ground.checked_on)}: {title}."
    unverified = len(session.claim.unverified_rows) if session.claim else 0
    if unverified:
        yield "doubt", f"{unverified} bedragen uit de wet zonder gevonden bron; het stuk zegt dat."
