"""What the worker is asked to confirm, and how limitation and grounds stand on the day of the letter."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from ui.core_words import ground_title
from ui.session import Session
from ui.strip import first_limitation
from wml_claim.figure import Figure
from wml_claim.notation import day_long, days, euro, exact

SOON_DAYS = 60


def _tr(text: str) -> str:
    return QCoreApplication.translate("LetterFacts", text)


def facts_to_confirm(session: Session) -> tuple[str, ...]:
    """The facts on which the papers rest, short enough to read out."""
    return tuple(_facts(session))


def _facts(session: Session) -> Iterator[str]:
    dossier = session.dossier
    name, born = dossier.worker.name or _tr("naam nog leeg"), dossier.worker.birth_date
    yield _tr("{name}, geboren {day}").format(name=name, day=day_long(born)) if born else name
    employer = dossier.employer
    yield _tr("werkgever {name}").format(name=employer.name) if employer else _tr("werkgever nog leeg")
    job = dossier.employment
    if job.start:
        worked = days(job.start, job.end) if job.end else day_long(job.start)
        yield (_tr("gewerkt {days}") if job.end else _tr("gewerkt vanaf {days}")).format(days=worked)
    scenario = session.assessment.scenarios[dossier.choices.primary] if session.assessment else None
    if scenario:
        words = _tr("{hours} uren, {amount} betaald")
        yield words.format(hours=_hours(scenario.hours), amount=euro(scenario.paid.value))
    missing = sum(not period.payslips for period in scenario.periods) if scenario else 0
    if missing:
        one, many = _tr("1 betaalperiode zonder loonstrook"), _tr("{n} betaalperioden zonder loonstrook")
        yield one if missing == 1 else many.format(n=missing)


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
            words = _tr("Verjaring over {n} dagen, op {day}: stuit vóór die dag.")
            yield "bad", words.format(n=left, day=day_long(day))
        else:
            yield "ok", _tr("Verjaring: veilig t/m {day}.").format(day=day_long(day))
    if session.claim.totals.barred.value:
        words = _tr("{amount} is verjaard en blijft erbuiten.")
        yield "doubt", words.format(amount=euro(session.claim.totals.barred.value))


def _grounds(session: Session) -> Iterator[tuple[str, str]]:
    if session.assessment is None:
        return
    claimed = {session.dossier.choices.primary, *session.dossier.choices.alternatives}
    used = {"wml_proposal": "presumption", "wav_23": "presumption", "bw_7_610b": "average"}
    for ground in session.assessment.presumption.grounds:
        if used.get(ground.code) not in claimed or not ground.applicable:
            continue
        title = ground_title(session.law.ground(ground.code))
        if ground.stale:
            words = _tr("Te lang geleden nagekeken ({day}): {title}.")
            yield "bad", words.format(day=day_long(ground.checked_on), title=title)
        else:
            yield "ok", _tr("Nagekeken op {day}: {title}.").format(day=day_long(ground.checked_on), title=title)
    unverified = len(session.claim.unverified_rows) if session.claim else 0
    if unverified:
        words = _tr("{n} bedragen uit de wet zonder gevonden bron; het stuk zegt dat.")
        yield "doubt", words.format(n=unverified)
