"""Copies of the law in which the advised rule of six months has another status, up to being law."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import get_args

from wml_claim.law import GroundStatus, Law, load_law
from wml_claim.resources import resource

STATUSES: tuple[str, ...] = get_args(GroundStatus)
ARTICLE = "art. 99 WML"  # no such article exists
ENACTMENT = """
[grounds.enactment]
staatsblad = "Stb. 2026, 1"
applies_to_work_from = 2026-02-01
conditions = ["suspicion", "deficient_records"]
hours = "full_time"
wage = "minimum_wage"
who_may_use = ["worker", "inspectorate"]
second_checker = "B. Tweede"
"""


def law_with(status: str, folder: Path | None = None, enactment: str = ENACTMENT) -> Law:
    """The law with `wml_proposal` in a status; the copy stands in `folder`."""
    return load_law(law_folder(status, folder, enactment) if folder and status != "advised" else None)


def law_folder(status: str, folder: Path, enactment: str = ENACTMENT) -> Path:
    """A copy of the law tables with `wml_proposal` in a status."""
    copy = folder / "law"
    if not copy.exists():
        shutil.copytree(resource("law"), copy)
    source = resource("law", "grounds.toml").read_text(encoding="utf-8")
    text = source.replace('status = "advised"', f'status = "{status}"', 1)
    if status == "in_force":
        (article,) = (line for line in source.splitlines() if line.startswith('article = "Advies'))
        text = text.replace(article, f'article = "{ARTICLE}"', 1)
        text = text.replace("wml_proposal_advised", "wml_proposal_in_force", 1)
        text = text.replace("\n[grounds.yields]", f"{enactment}\n[grounds.yields]", 1)
    (copy / "grounds.toml").write_text(text, encoding="utf-8")
    return copy
