"""The law of the program, and copies of it that a test may damage."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from wml_claim.law import Law, load_law
from wml_claim.resources import resource

Damage = Callable[[str, str, str], Path]


@pytest.fixture(scope="session")
def law() -> Law:
    return load_law()


@pytest.fixture
def damaged(tmp_path: Path) -> Damage:
    """A copy of the law in which the first `old` of a file is replaced by `new`; gives the folder."""
    folder = tmp_path / "law"
    shutil.copytree(resource("law"), folder)

    def damage(file: str, old: str, new: str) -> Path:
        text = (folder / file).read_text(encoding="utf-8")
        assert old in text
        (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8", newline="")
        return folder

    return damage
