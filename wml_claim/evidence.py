"""What is known of the evidence of hours itself: who made it, when, where the original is; which source counts; and
which papers came back from the employer.

Each is a fact or a choice somebody states; absent means: not asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from wml_claim.span import Span

Maker = Literal["employer", "worker", "other"]
MAKERS: tuple[Maker, ...] = ("employer", "worker", "other")


@dataclass(frozen=True, slots=True)
class HoursEvidence:
    """One source of hours, over a span or (None) over all its days.

    `made_by` and `maker`: whose hand, and the name as it prints. `made_on`: the day on which it was made or finished.
    `kept_at`: where the original is. `known_since`: the day from which the employer knows it. `about`: the name of
    the worker on the paper.
    """

    source: str
    span: Span | None = None
    made_by: Maker | None = None
    maker: str | None = None
    made_on: date | None = None
    kept_at: str | None = None
    known_since: date | None = None
    about: str | None = None


@dataclass(frozen=True, slots=True)
class DaySource:
    """The adviser's choice of the source that counts on some days, with the reason that prints.

    `made`: of a source that has hours from the time itself and hours written later, which of them; None: the first in
    the order of the calculation.
    """

    span: Span
    source: str
    reason: str
    made: Literal["at_the_time", "later"] | None = None


@dataclass(frozen=True, slots=True)
class ReturnedPaper:
    """A paper that came back from the employer in answer to the claim, by the records that were read from it.

    `brings`: a source of hours, "payslip" or "payment". None as `span`: every such record; as `document`: of any paper.
    """

    received_on: date
    brings: str
    span: Span | None = None
    document: str | None = None

    def brought(self, kind: str, span: Span, document: str | None) -> bool:
        """Whether a record of this kind, over these days and from this paper, came back with it."""
        inside = self.span is None or self.span.covers(span)
        return kind == self.brings and inside and self.document in (None, document)


AveragePeriods = Literal["months", "four_weeks"]


@dataclass(frozen=True, slots=True)
class AverageBasis:
    """Over what the average of art. 7:610b BW is taken, where it is not the three calendar months before a gap.

    `span`: a period that represents the work better (whole calendar months), with the reason that prints; None: the
    three months, or three four-week periods, before the gap.
    """

    over: AveragePeriods = "months"
    span: Span | None = None
    reason: str = ""
