"""The facts of one worker's case and the adviser's choices: one immutable value.

Everything else (assessment, claim, letters) is computed from it and never stored. A dossier may be incomplete while
it is being filled in; `assess` says what it lacks.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Literal

from wml_claim.agreements import (
    CalledOff,
    CashBack,
    ChainStep,
    Leave,
    LeaveYear,
    OnCall,
    PartPayment,
    Settlement,
    Sickness,
    TimeOff,
    WorkedFor,
)
from wml_claim.evidence import AverageBasis, DaySource, HoursEvidence, ReturnedPaper
from wml_claim.interview import OtherDays, Told, TypicalWeek, told
from wml_claim.records import Document, Payment, Payslip, WorkedHours
from wml_claim.span import Span

YesNoUnknown = Literal["yes", "no", "unknown"]
PayPeriodKind = Literal["week", "four_weeks", "month"]
ScenarioCode = Literal["documented", "contract", "average", "presumption"]
SCENARIOS: tuple[ScenarioCode, ...] = ("documented", "contract", "average", "presumption")
PARTY_ROLES = ("employer", "agency", "user_company", "client", "main_client")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class Worker:
    """The claimant. `language` is for the worker's own summary (ISO 639-1). The BSN is never kept."""

    name: str = ""
    birth_date: date | None = None
    language: str = "nl"


@dataclass(frozen=True, slots=True)
class Party:
    """A firm or person in the chain. `private_household`: a natural person who employs at home."""

    name: str
    role: str = "employer"
    address: str | None = None
    private_household: bool = False


@dataclass(frozen=True, slots=True)
class Employment:
    """The employment as agreed. `weekdays` is the worker's own pattern, 0 = Monday.

    `full_time_hours_per_week` is the normal full-time week of the sector (normale arbeidsduur, art. 12 WML until
    2023), at most 40, with its source.
    """

    start: date | None = None
    end: date | None = None
    pay_period: PayPeriodKind | None = None
    pay_days_after_period: int = 0
    agreed_hours_per_week: Fraction | None = None
    agreed_hourly_wage: Fraction | None = None
    agreement_in_writing: bool | None = None
    fixed_monthly_wage: bool = False
    not_called: YesNoUnknown = "unknown"
    full_time_hours_per_week: Fraction | None = None
    full_time_source: str | None = None
    apprentice: bool = False
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4)
    allowance_excluded_by_cao: YesNoUnknown | None = None


@dataclass(frozen=True, slots=True)
class Dismissal:
    """How the employment ended; terms of two and three months run from it (art. 7:686a(4) BW)."""

    day: date
    by: Literal["employer", "worker", "term_ended", "agreement"]
    contested: bool = False


@dataclass(frozen=True, slots=True)
class Mandate:
    """A written mandate to collect wages (art. 7:633(2) BW) and to whose account they go."""

    day: date
    account: Literal["worker", "representative"] = "worker"


@dataclass(frozen=True, slots=True)
class EmployerRecords:
    """What is known of the employer's administration. `overruled`: the adviser's own verdict with the reason."""

    hours_registered: YesNoUnknown = "unknown"
    registration_shown: YesNoUnknown = "unknown"
    written_terms: YesNoUnknown = "unknown"
    payslips_given: YesNoUnknown = "unknown"
    records_requested_on: date | None = None
    overruled: Overruling | None = None


@dataclass(frozen=True, slots=True)
class Overruling:
    """The adviser decides otherwise than the records check, and says why."""

    deficient: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Interruption:
    """An act that interrupts limitation (3:316-3:318 BW) on the day it reached the party, None: not proven."""

    received_on: date | None = None
    sent_on: date | None = None
    party: str | None = None
    kind: Literal["letter", "recognition", "suit"] = "letter"


@dataclass(frozen=True, slots=True)
class Complaint:
    """A complaint about pay (art. 6:89 BW)."""

    day: date
    to: str | None = None
    channel: str = "other"
    about: str | None = None
    proof: str | None = None


@dataclass(frozen=True, slots=True)
class Permit:
    """The facts of art. 23 Wav. Absent from a dossier means: not asked."""

    outside_eu: bool | None = None
    needed: bool | None = None
    held: bool | None = None
    worked_for_party: str | None = None
    client_informed_on: date | None = None
    client_informed_by: str | None = None
    pleaded: bool = False


@dataclass(frozen=True, slots=True)
class Choices:
    """The adviser's open choices of the calculation; the defaults are those of the case format."""

    primary: ScenarioCode = "documented"
    alternatives: tuple[ScenarioCode, ...] = ()
    claim_agreed_wage: bool = False
    claim_deductions_above_minimum: bool = False
    leave_out_barred: bool = True
    interest_over_increase: bool = False
    increase_cap_percent: Fraction = Fraction(50)
    demand_sent: date | None = None
    vat_on_collection_costs: bool = False
    court_fee: Literal["natural", "low_income"] = "natural"
    first_roll_date: date | None = None
    claim_leave: bool = False


@dataclass(frozen=True, slots=True)
class Sending:
    """How the papers go out: facts of the sending, not of the claim. Kept in the dossier, not in a case file.

    `penalty_per_day` and `penalty_maximum` (dwangsom) in euro; one without the other is not asked for. `defences`: what
    the employer says against the claim, each with the answer to it (art. 111(3) Rv); `witnesses`: names as they print.
    """

    term_days: Literal[5, 7, 14] = 7
    route: Literal["dagvaarding", "regelrechter", "verzoekschrift"] = "dagvaarding"
    penalty_per_day: Fraction | None = None
    penalty_maximum: Fraction | None = None
    name: str = ""
    organisation: str = ""
    address: str = ""
    place: str = ""
    account: str = ""
    reference: str = ""
    employment_contested: bool = False
    defences: tuple[tuple[str, str], ...] = ()
    witnesses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dossier:
    """One worker and one chain of employers. `on` is the day for which the claim is calculated.

    `confirmed`: the adviser has confirmed the facts; until then papers carry the mark CONCEPT.
    `contradictions_answer`: why six months' full-time work is presumed although facts in the file speak against it.
    """

    title: str = ""
    on: date | None = None
    worker: Worker = Worker()
    parties: tuple[Party, ...] = ()
    employment: Employment = Employment()
    dismissal: Dismissal | None = None
    mandate: Mandate | None = None
    hours: tuple[WorkedHours, ...] = ()
    payslips: tuple[Payslip, ...] = ()
    payments: tuple[Payment, ...] = ()
    records: EmployerRecords = EmployerRecords()
    interruptions: tuple[Interruption, ...] = ()
    complaints: tuple[Complaint, ...] = ()
    permit: Permit | None = None
    choices: Choices = Choices()
    on_call: OnCall | None = None
    called_off: tuple[CalledOff, ...] = ()
    sickness: Sickness | None = None
    time_off: TimeOff | None = None
    settlements: tuple[Settlement, ...] = ()
    leave: Leave | None = None
    leave_years: tuple[LeaveYear, ...] = ()
    part_payments: tuple[PartPayment, ...] = ()
    cash_back: tuple[CashBack, ...] = ()
    worked_for: tuple[WorkedFor, ...] = ()
    chain_steps: tuple[ChainStep, ...] = ()
    evidence: tuple[HoursEvidence, ...] = ()
    day_sources: tuple[DaySource, ...] = ()
    typical_weeks: tuple[TypicalWeek, ...] = ()
    other_days: tuple[OtherDays, ...] = ()
    answers: tuple[ReturnedPaper, ...] = ()
    average: AverageBasis | None = None
    documents: tuple[Document, ...] = ()
    confirmed: bool = False
    contradictions_answer: str = ""
    sending: Sending = Sending()

    @property
    def employer(self) -> Party | None:
        """The first party with role employer; the debtor of the claim."""
        return next((party for party in self.parties if party.role == "employer"), None)

    @property
    def other_papers(self) -> tuple[Document, ...]:
        """Papers that are exhibits by themselves: other ones, and conversations from which no hours were read."""
        read = {one.document for one in self.hours}
        return tuple(
            one
            for one in self.documents
            if one.kind == "other" or (one.kind == "messages" and one.state != "failed" and one.name not in read)
        )

    def came_back(self, record: WorkedHours | Payslip | Payment) -> ReturnedPaper | None:
        """The paper with which a record came back from the employer; None for what the claim was made with."""
        match record:
            case WorkedHours():
                kind = record.source
            case Payslip():
                kind = "payslip"
            case Payment():
                kind = "payment"
        return next((one for one in self.answers if one.brought(kind, record.span, record.document)), None)

    @property
    def without_answer(self) -> Dossier:
        """The dossier without the papers that came back from the employer."""
        return replace(
            self,
            hours=tuple(one for one in self.hours if not self.came_back(one)),
            payslips=tuple(one for one in self.payslips if not self.came_back(one)),
            payments=tuple(one for one in self.payments if not self.came_back(one)),
            answers=(),
        )

    def employed_until(self, on: date) -> date:
        """The earlier of the last day of employment and `on`."""
        return min(self.employment.end or on, on)

    @property
    def interview(self) -> Told:
        """What the memory interview yields, for the employment as far as it is known and has answers."""
        start = self.employment.start
        spans = (*(one.span for one in self.typical_weeks), *(one.span for one in self.other_days))
        last = self.employment.end or max((span.last for span in spans), default=None)
        if start is None or last is None or last < start:
            return Told((), ())
        return told(self.typical_weeks, self.other_days, Span(start, last), self.hours)

    @property
    def with_interview(self) -> Dossier:
        """The dossier with the statements of the memory interview among its hours. Doing it twice adds nothing."""
        if not self.typical_weeks and not self.other_days:
            return self
        return replace(self, hours=(*self.hours, *self.interview.records))

    @property
    def employed(self) -> Span | None:
        """First through last day of employment, when both are known and in order."""
        start, end = self.employment.start, self.employment.end
        return Span(start, end) if start and end and start <= end else None
