"""Where dossiers lie, and what a shared desk chooses: whether recent ones are listed, and when one locks."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

MOST_RECENT = 6
MINUTES_TO_LOCK = (5, 10, 30, 0)
"""After how long without a key or a move a dossier with a passphrase may lock; 0: never."""


def home_folder() -> Path:
    """The folder for new dossiers: "Minimumloon" among the user's documents."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place or Path.home()) / "Minimumloon"


def next_number(folder: Path, today: date) -> str:
    """The first free dossier number of the year, as in "2026-014"."""
    taken = {path.stem for path in folder.glob("*")} if folder.is_dir() else set()
    numbers = [int(match[1]) for stem in taken if (match := re.fullmatch(rf"{today.year}-(\d{{3,}})", stem))]
    return f"{today.year}-{max(numbers, default=0) + 1:03d}"


def remembers() -> bool:
    """Whether recent dossiers are listed on the start page."""
    return str(QSettings().value("recent/on", "true")) == "true"


def set_remembers(on: bool) -> None:
    """Switch the list on or off; off also forgets it."""
    QSettings().setValue("recent/on", "true" if on else "false")
    if not on:
        QSettings().remove("recent/paths")


def minutes_to_lock() -> int:
    """After how many idle minutes a dossier with a passphrase locks; 0: never."""
    kept = str(QSettings().value("lock/minutes", MINUTES_TO_LOCK[1]))
    return int(kept) if kept.isdigit() and int(kept) in MINUTES_TO_LOCK else MINUTES_TO_LOCK[1]


def set_minutes_to_lock(minutes: int) -> None:
    """Choose it, for every dossier."""
    QSettings().setValue("lock/minutes", minutes)


def tells_due_days() -> bool:
    """Whether the start page looks into recent dossiers for their days of limitation; only where it was allowed."""
    return remembers() and str(QSettings().value("recent/due", "false")) == "true"


def set_tells_due_days(on: bool) -> None:
    """Allow it, or not."""
    QSettings().setValue("recent/due", "true" if on else "false")


def recent() -> list[Path]:
    """The last dossiers that still exist, newest first. File names only: no name of a person is kept."""
    stored = QSettings().value("recent/paths", [])
    paths = [stored] if isinstance(stored, str) else list(stored or [])  # type: ignore[call-overload]
    return [Path(path) for path in paths if Path(path).exists()]


def remember(path: Path) -> None:
    """Put a dossier at the top of the list, where the list is on."""
    if remembers():
        paths = [str(path), *(str(old) for old in recent() if old != path)]
        QSettings().setValue("recent/paths", paths[:MOST_RECENT])


def forget(path: Path) -> None:
    """Take a dossier off the list."""
    QSettings().setValue("recent/paths", [str(old) for old in recent() if old != path])


def show_folder(folder: Path) -> None:
    """Open a folder in the file browser of the desktop."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def suffix() -> str:
    """The end of the name of a dossier file."""
    from wml_claim.storage import SUFFIX

    return SUFFIX
