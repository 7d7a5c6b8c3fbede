"""Where the program's data files lie: law tables, letter templates, label dictionaries, fonts, icons, examples."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
ROOT = next(folder for folder in (_PACKAGE / "data", _PACKAGE.parent / "resources") if folder.is_dir())
"""`data` inside the package where the program is installed, `resources` beside it in a checkout."""


def resource(*parts: str) -> Path:
    """The path of a file or folder under `resources/`."""
    return ROOT.joinpath(*parts)
