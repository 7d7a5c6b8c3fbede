"""What the adviser may fill in for a letter, and why a letter may be refused."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from wml_claim.span import Span

Route = Literal["dagvaarding", "regelrechter", "verzoekschrift"]
TERMS = (5, 7, 14)


@dataclass(frozen=True, slots=True)
class Representative:
    """Who writes for the worker. Empty parts become ruled lines."""

    name: str = ""
    organisation: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Defence:
    """A defence that the employer has raised and the answer to it (art. 111(3) Rv)."""

    defence: str
    answer: str = ""


@dataclass(frozen=True, slots=True)
class LetterOptions:
    """Facts of the sending, not of the claim; nothing here changes an amount.

    `term_days` is 5, 7 or 14. `penalty_per_day` and `penalty_maximum` (dwangsom) go together, in euro. `reference`
    empty: the names of the parties. `employment_contested` adds the declaration that an employment existed.
    `debtor`: the party that an interruption is sent to, empty: the employer. `period`: the days that a letter without
    a calculation is about, None: the employment. `language` of the worker's summary, empty: the worker's own.
    `bundled`: the letter that a bundle opens with; `even_pages` begins each of its parts on a right-hand page.
    """

    term_days: int = 7
    route: Route = "dagvaarding"
    penalty_per_day: Fraction | None = None
    penalty_maximum: Fraction | None = None
    place: str = ""
    representative: Representative = Representative()
    account: str = ""
    reference: str = ""
    employment_contested: bool = False
    defences: tuple[Defence, ...] = ()
    witnesses: tuple[str, ...] = ()
    debtor: str = ""
    period: Span | None = None
    language: str = ""
    bundled: Literal["court", "demand"] = "court"
    even_pages: bool = False

    def __post_init__(self) -> None:
        if self.term_days not in TERMS:
            raise ValueError(f"term_days is 5, 7 or 14, not {self.term_days}")
        if (self.penalty_per_day is None) != (self.penalty_maximum is None):
            raise ValueError("penalty_per_day and penalty_maximum go together")


class LetterRefused(Exception):
    """A letter that may not be made. `reasons` are Dutch sentences for the adviser."""

    def __init__(self, reasons: tuple[str, ...]) -> None:
        super().__init__(" ".join(reasons))
        self.reasons = reasons
