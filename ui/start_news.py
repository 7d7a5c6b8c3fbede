"""What the start page tells once it stands: which recent dossiers have a day coming, and how far the law was checked.

Both are found out on another thread, and what that takes is loaded then, so that the window opens at once. No name and
no amount is told.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from ui.work import Job
    from wml_claim.law import Law

SOON_DAYS = 183
"""A day within half a year is marked: time for a letter and for its answer."""


class Due(NamedTuple):
    """A recent dossier and its first day of limitation; None: none is known. `sealed`: nobody looked inside."""

    path: Path
    day: date | None
    sealed: bool = False

    def is_soon(self, today: date) -> bool:
        """Whether the day comes within half a year."""
        return self.day is not None and (self.day - today).days <= SOON_DAYS


class LawState(NamedTuple):
    """How far the tables were checked: the last day all of them are known for, and the oldest check."""

    through: date
    checked_on: date

    def is_over(self, today: date) -> bool:
        """Whether a table may no longer be right."""
        return today > self.through


def due_days(paths: Iterable[Path], today: date, law: Law, job: Job | None = None) -> tuple[Due, ...]:
    """Per dossier its first day of limitation as it stands today, the soonest first. Nothing is written."""
    found = []
    for path in paths:
        if job is not None and job.cancelled:
            break
        found.append(_due(path, today, law))
    return tuple(sorted(found, key=lambda due: due.day or date.max))


def _due(path: Path, today: date, law: Law) -> Due:
    from dataclasses import replace

    from ui.open_points import calculate
    from ui.strip import first_limitation
    from wml_claim.storage import PassphraseNeeded, StorageError, load_dossier

    try:
        dossier, _ = load_dossier(path)
    except PassphraseNeeded:
        return Due(path, None, sealed=True)
    except (StorageError, ValueError, OSError):
        return Due(path, None)
    _, claim, _ = calculate(replace(dossier, on=today), lambda: law)
    return Due(path, first_limitation(claim))


def law_state(law: Law) -> LawState:
    """Of all tables the weakest."""
    return LawState(min(table.verified_through for table in law.tables), min(table.checked_on for table in law.tables))


def due_words(due: Due, today: date) -> str:
    """What stands under a dossier; empty where there is nothing to tell."""
    from wml_claim.notation import day_long

    if due.sealed:
        return _tr("met wachtwoord; de verjaring staat binnen")
    if due.day is None:
        return ""
    if due.day < today:
        return _tr("verjaart sinds {day}").format(day=day_long(due.day))
    return _tr("eerste verjaring {day}").format(day=day_long(due.day))


def law_words(state: LawState, today: date) -> str:
    """One sentence about the tables."""
    from wml_claim.notation import day_long

    through, checked = day_long(state.through), day_long(state.checked_on)
    if state.is_over(today):
        return _tr("De wettelijke bedragen zijn bekend t/m {day}: werk het programma bij.").format(day=through)
    words = _tr("De wettelijke bedragen zijn nagekeken op {checked} en bekend t/m {day}.")
    return words.format(checked=checked, day=through)


def _tr(text: str) -> str:
    return QCoreApplication.translate("StartNews", text)
