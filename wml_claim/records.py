"""What papers and people say, as immutable records.

Amounts are exact fractions of a euro, hours exact fractions of an hour. A record keeps, per value, the spot on the
paper it was read from (`sources`); a value without a source was typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from fractions import Fraction
from types import MappingProxyType
from typing import Literal

from wml_claim.figure import Reading
from wml_claim.span import Span

Sources = Mapping[str, Reading]
NO_SOURCES: Sources = MappingProxyType({})

WAGE_ITEMS = (
    "wage", "overtime", "shift_allowance", "piece", "commission", "leave_pay", "public_holiday_pay", "sick_pay",
)  # fmt: skip
"""Kinds of pay that count towards the minimum wage (art. 6 WML)."""
OTHER_ITEMS = (
    "holiday_allowance", "expense", "year_end", "profit", "one_off", "severance", "employer_health", "in_kind",
    "et_allowance", "tips",
)  # fmt: skip
"""Kinds of pay that do not count (art. 6 WML); tips do where the terms of employment say so (art. 7(4) WML)."""
ITEM_KINDS = (*WAGE_ITEMS, *OTHER_ITEMS)

LAWFUL_DEDUCTIONS = ("tax", "social_security", "pension")
DEDUCTION_KINDS = (*LAWFUL_DEDUCTIONS, "housing", "health", "advance", "fine", "transport", "tools", "other")

HOURS_SOURCES = ("employer_record", "roster", "message", "location", "diary", "statement", "agreement")
HOURS_COUNTED = ("work", "waiting", "training", "travel", "on_call", "leave", "public_holiday", "sick",
                 "time_off")  # fmt: skip
HOURS_NOT_COUNTED = ("commuting", "unpaid_leave")
HOURS_KINDS = (*HOURS_COUNTED, *HOURS_NOT_COUNTED)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a reader could not do or is not sure of.

    `severity`: "doubt" (read, but contradicted or unusual), "missing" (printed but not read), "failed" (the paper
    could not be read at all). `about` names the field of the record ("gross", "items.2.amount"), or is empty.
    `message` is in Dutch, names the place, and says what to do.
    """

    code: str
    severity: Literal["doubt", "missing", "failed"]
    about: str
    message: str
    reading: Reading | None = None


@dataclass(frozen=True, slots=True)
class PayslipItem:
    """A component of gross pay. `outside`: an untaxed amount printed below the gross line, not part of gross.

    `split_from`: the label of the all-in wage of which the adviser split off this part. `in_terms`: tips that the
    terms of employment make wage (art. 7(4) WML); None counts as no.
    """

    label: str
    kind: str
    amount: Fraction
    for_year: int | None = None
    outside: bool = False
    split_from: str | None = None
    in_terms: bool | None = None


@dataclass(frozen=True, slots=True)
class Deduction:
    """A deduction from pay with the facts of art. 13 WML; None means unknown and counts as not shown."""

    label: str
    kind: str
    amount: Fraction
    mandate: bool | None = None
    tenancy_copy: bool | None = None
    certified_landlord: bool | None = None
    paid_to_landlord: bool | None = None
    policy_copy: bool | None = None
    paid_by_bank: bool | None = None
    agreed_in_writing: bool | None = None


@dataclass(frozen=True, slots=True)
class Payslip:
    """One pay slip (art. 7:626 BW) for one printed span. `net` is the amount paid out.

    `cumulative`: the gross wage to date in the year, through this slip. `sources` keys: "span", "hours",
    "hourly_wage", "minimum_printed", "employer", "worker", "gross", "net", "cumulative", "items.<n>" and
    "deductions.<n>" (n from 0).
    """

    span: Span
    gross: Fraction
    net: Fraction | None = None
    items: tuple[PayslipItem, ...] = ()
    deductions: tuple[Deduction, ...] = ()
    hours: Fraction | None = None
    hourly_wage: Fraction | None = None
    minimum_printed: Fraction | None = None
    employer: str | None = None
    worker: str | None = None
    document: str | None = None
    sources: Sources = field(default_factory=lambda: NO_SOURCES, compare=False, hash=False)
    cumulative: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Band:
    """What the worker remembers as a range, in the unit of the record: at least, most likely, at most.

    It is told beside the hours; the claim uses the hours of the record.
    """

    low: Fraction
    high: Fraction
    likely: Fraction | None = None


@dataclass(frozen=True, slots=True)
class WorkedHours:
    """Hours of work from one source, in one of four forms.

    A shift (`begin` and `end` on one day, `end` not after `begin` means the next day), hours of one day, hours of
    one ISO week, or `per_week` hours over a span. `span` holds the day, the week or the span. `sources` keys:
    "hours", "begin", "end", "break". `band`: the range round `hours`, never for a shift. `note`: why these hours or
    what fixes the day, as it prints.
    """

    span: Span
    source: str
    hours: Fraction | None = None
    per_week: bool = False
    begin: time | None = None
    end: time | None = None
    break_minutes: int = 0
    made: Literal["at_the_time", "later"] = "at_the_time"
    kind: str = "work"
    document: str | None = None
    sources: Sources = field(default_factory=lambda: NO_SOURCES, compare=False, hash=False)
    band: Band | None = None
    note: str | None = None

    @property
    def is_shift(self) -> bool:
        """Whether begin and end are known."""
        return self.begin is not None


@dataclass(frozen=True, slots=True)
class Payment:
    """Money that reached the worker, net, for the pay period `span`.

    `sources` keys: "amount", "day", "payer", and "span" where the paper names the period.
    """

    day: date
    amount: Fraction
    channel: Literal["bank", "cash"]
    span: Span
    payer: str | None = None
    document: str | None = None
    sources: Sources = field(default_factory=lambda: NO_SOURCES, compare=False, hash=False)


@dataclass(frozen=True, slots=True)
class Document:
    """A paper that was brought in. `name` is unique in a dossier and is what records refer to.

    `kind`: payslip, hours, messages (a conversation), payments (a bank statement), or other. `state`: read, doubtful,
    failed. A paper that could not be read stays in the list with the reason among its problems.
    """

    name: str
    sha256: str
    kind: str = "other"
    state: Literal["read", "doubtful", "failed"] = "read"
    pages: int | None = None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadResult:
    """What a reader made of one file: the document, its records in order of the paper, and who it names as worker."""

    document: Document
    payslips: tuple[Payslip, ...] = ()
    hours: tuple[WorkedHours, ...] = ()
    worker: str | None = None
    payments: tuple[Payment, ...] = ()


@dataclass(frozen=True, slots=True)
class Persons:
    """Whom papers are read for: the name of the worker, and of those who may have paid the wages. Empty: unknown."""

    worker: str = ""
    payers: tuple[str, ...] = ()


NOBODY = Persons()
