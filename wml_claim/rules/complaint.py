"""The duty to complain in good time (art. 6:89 BW): what was said when, and whether it came late or never.

The article sets no term. After how long the tool warns is a choice, and no defence is raised by it: the employer must.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from wml_claim import notation
from wml_claim.span import add_months

LATE_AFTER_MONTHS = 2


@dataclass(frozen=True, slots=True)
class Protest:
    """Something that told the employer the pay was wrong. `proof`: what shows it."""

    day: date
    what: str
    proof: str | None = None


@dataclass(frozen=True, slots=True)
class ComplaintTimeline:
    """Every protest in order, and the first day on which too little had been paid (None: nothing was short)."""

    protests: tuple[Protest, ...]
    first_short: date | None

    @property
    def first(self) -> Protest | None:
        """The first complaint."""
        return self.protests[0] if self.protests else None

    @property
    def days_waited(self) -> int | None:
        """Days from the first shortfall to the first complaint; None without one of both, at least 0."""
        if self.first is None or self.first_short is None:
            return None
        return max(0, (self.first.day - self.first_short).days)

    @property
    def late(self) -> bool:
        """Whether the first complaint came more than two months after the first shortfall."""
        if self.first is None or self.first_short is None:
            return False
        return self.first.day > add_months(self.first_short, LATE_AFTER_MONTHS)


def timeline(protests: Iterable[Protest], first_short: date | None, on: date) -> ComplaintTimeline:
    """The protests up to `on`, in order."""
    known = sorted((one for one in protests if one.day <= on), key=lambda one: one.day)
    return ComplaintTimeline(tuple(known), first_short)


def warning(line: ComplaintTimeline) -> tuple[str, str] | None:
    """A code and a Dutch sentence where the first complaint is late or absent."""
    if line.first_short is None:
        return None
    since = notation.day_long(line.first_short)
    if line.first is None:
        return "complaint_absent", (
            f"Sinds {since} is te weinig betaald en er is geen klacht bekend (art. 6:89 BW). Vraag naar berichten en "
            "gesprekken, en verstuur nu het verzoek om gegevens: dat is ook een klacht."
        )
    if line.late:
        return "complaint_late", (
            f"Sinds {since} is te weinig betaald; de eerste bekende klacht is van {notation.day_long(line.first.day)}, "
            f"{line.days_waited} dagen later (art. 6:89 BW). Vraag naar eerdere klachten en leg het bewijs vast."
        )
    return None
