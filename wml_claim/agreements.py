"""What was agreed or happened beyond the papers: calls, sickness, time off, settlement, leave, the chain, money later.

Each is a fact somebody states; absent means: not asked. Hours and amounts are exact fractions.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from fractions import Fraction
from typing import Literal

from wml_claim.span import Span

Answer = Literal["yes", "no", "unknown"]
CONTRACTS = ("assignment", "contracting", "road_transport", "unknown")
"""Under which contract a firm had the work done: opdracht, aanneming, goederenvervoer over de weg (art. 7:616a BW)."""
STEPS = ("claim", "notice", "information_request", "no_answer", "failed")
"""Steps along the chain: a claim in court, the notice of it, asking for the next link, two weeks without an answer, a
claim that could not be recovered (art. 7:616b and 7:616e BW; art. 23 Wav)."""


@dataclass(frozen=True, slots=True)
class OnCall:
    """How the worker is called up (art. 7:628a BW). `notice_hours`: a shorter term of notice set by a cao."""

    contract: bool | None = None
    fixed_times: bool | None = None
    notice_hours: int | None = None
    notice_source: str | None = None


@dataclass(frozen=True, slots=True)
class CalledOff:
    """A call that was cancelled, or whose times were changed (art. 7:628a(3) BW). `hours` are those of the call."""

    day: date
    hours: Fraction
    told_on: date | None = None
    told_at: time | None = None
    begin: time | None = None
    changed: bool = False
    source: str = "message"


@dataclass(frozen=True, slots=True)
class Sickness:
    """What is known of wage during sickness (art. 7:629 BW). `first_day`: where it began before the recorded hours."""

    first_day: date | None = None
    waiting_days: int = 0
    waiting_days_agreed: Answer = "unknown"


@dataclass(frozen=True, slots=True)
class TimeOff:
    """Time off in place of pay for extra hours (art. 13a(2) and (3) WML): agreed in writing when, allowed by a cao."""

    agreed_on: date | None = None
    allowed_by_cao: Answer = "unknown"
    cao: str | None = None


@dataclass(frozen=True, slots=True)
class Settlement:
    """A settlement period of a cao (art. 11(2) WML). `hours`: those agreed for the whole of it, where it says so."""

    span: Span
    cao: str | None = None
    hours: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Leave:
    """Leave beyond the statutory hours, per year, and gross wages already paid for leave at the end."""

    extra_per_year: Fraction = Fraction(0)
    paid_at_end: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class LeaveYear:
    """Leave hours taken in a calendar year. `unable`: those of this year could not reasonably be taken in time."""

    year: int
    taken: Fraction
    unable: bool = False


@dataclass(frozen=True, slots=True)
class PartPayment:
    """Money received on account of the claim (art. 6:44 BW). `span`: the days that the payer named (art. 6:43 BW)."""

    day: date
    amount: Fraction
    payer: str | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class CashBack:
    """Money that the worker had to hand back to the employer, for a pay period."""

    day: date
    amount: Fraction
    span: Span
    proof: str | None = None


@dataclass(frozen=True, slots=True)
class WorkedFor:
    """Days on which the work was done for a party of the chain, and under which contract it had the work done."""

    party: str
    span: Span
    contract: str = "unknown"


@dataclass(frozen=True, slots=True)
class ChainStep:
    """A step taken against a party of the chain, on a day."""

    party: str
    kind: str
    day: date
