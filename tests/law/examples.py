"""Worked examples that others published, and the hourly aids of before 2024: numbers not made by this program."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Example:
    """One worked example; `given` and `expected` hold amounts as text in point notation."""

    id: str
    period: str
    title: str
    given: dict[str, Any]
    expected: dict[str, Any]
    tolerance: Fraction
    source: str

    def amount(self, name: str) -> Fraction:
        """A given or expected number, exact."""
        found = {**self.given, **self.expected}[name]
        return Fraction(str(found))


def rows(file: str) -> list[dict[str, str]]:
    with (HERE / file).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def examples(*ids: str) -> list[Example]:
    """The examples whose id begins with one of `ids`; at least one for each."""
    found = [
        Example(
            row["id"],
            row["period"],
            row["title"],
            json.loads(row["given"]),
            json.loads(row["expected"]),
            Fraction(row["tolerance"]),
            row["source"],
        )
        for row in rows("worked_examples.csv")
        if row["id"].startswith(ids)
    ]
    missing = [id for id in ids if not any(example.id.startswith(id) for example in found)]
    if missing:
        raise KeyError(missing)
    return found
