"""Where the program's data files lie: law tables, letter templates, label dictionaries, fonts, icons, examples."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of a file or folder under `resources/`."""
    return ROOT.joinpath(*parts)
