"""Generated dossiers for the property tests, complete or half filled in."""

from __future__ import annotations

from datetime import date, time
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from wml_claim.agreements import (
    CONTRACTS,
    STEPS,
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
from wml_claim.dossier import (
    PARTY_ROLES,
    SCENARIOS,
    Choices,
    Complaint,
    Dismissal,
    Dossier,
    EmployerRecords,
    Employment,
    Interruption,
    Mandate,
    Overruling,
    Party,
    Permit,
    Worker,
)
from wml_claim.evidence import MAKERS, AverageBasis, DaySource, HoursEvidence, ReturnedPaper
from wml_claim.figure import Reading
from wml_claim.interview import OTHER_DAYS, OtherDays, TypicalWeek
from wml_claim.records import (
    DEDUCTION_KINDS,
    HOURS_KINDS,
    HOURS_SOURCES,
    ITEM_KINDS,
    Band,
    Deduction,
    Document,
    Payment,
    Payslip,
    PayslipItem,
    Problem,
    WorkedHours,
)
from wml_claim.span import Span, iso_week

Some = st.SearchStrategy[Any]

DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)
NAMES = TEXTS.filter(lambda text: bool(text.strip()))
CENTS = st.integers(-(10**7), 10**7).map(lambda cents: Fraction(cents, 100))
NUMBERS = CENTS | st.fractions(0, 10**6, max_denominator=999)
HOURS = st.integers(0, 24 * 60).map(lambda minutes: Fraction(minutes, 60))
TIMES = st.times().map(lambda moment: time(moment.hour, moment.minute))
ANSWERS = st.sampled_from(("yes", "no", "unknown"))
FLAGS = st.booleans()
MAYBE = st.none() | FLAGS
SPANS = st.tuples(DAYS, DAYS).map(lambda pair: Span(min(pair), max(pair)))
BOXES = st.tuples(*[st.floats(0, 1000)] * 4)
READINGS = st.builds(Reading, TEXTS, st.none() | st.integers(1, 500), st.none() | TEXTS, st.none() | BOXES)
SOURCES = st.dictionaries(st.sampled_from(("gross", "hours", "items.0", "begin")), READINGS, max_size=3)


def optional(values: Some) -> Some:
    return st.none() | values


ITEMS = st.builds(
    PayslipItem, TEXTS, st.sampled_from(ITEM_KINDS), NUMBERS, optional(st.integers(2000, 2099)), FLAGS, optional(TEXTS),
    MAYBE,
)  # fmt: skip
DEDUCTIONS = st.builds(Deduction, TEXTS, st.sampled_from(DEDUCTION_KINDS), NUMBERS, *[MAYBE] * 7)
PAYSLIPS = st.builds(
    Payslip, SPANS, NUMBERS, optional(NUMBERS), st.lists(ITEMS, max_size=3).map(tuple),
    st.lists(DEDUCTIONS, max_size=2).map(tuple), optional(HOURS), optional(NUMBERS), optional(NUMBERS),
    optional(TEXTS), optional(TEXTS), optional(TEXTS), SOURCES, optional(NUMBERS),
)  # fmt: skip
MADE = st.sampled_from(("at_the_time", "later"))
KINDS = st.sampled_from(HOURS_KINDS)
FROM = st.sampled_from(HOURS_SOURCES)
ONE_DAY = DAYS.map(lambda day: Span(day, day))
WORKED = st.one_of(
    st.builds(WorkedHours, ONE_DAY, FROM, st.none(), st.just(False), TIMES, TIMES, st.integers(0, 90), MADE, KINDS,
              optional(TEXTS), SOURCES),
    st.builds(WorkedHours, ONE_DAY | DAYS.map(iso_week), FROM, HOURS, made=MADE, kind=KINDS, document=optional(TEXTS),
              band=optional(st.builds(Band, HOURS, HOURS, optional(HOURS))), note=optional(TEXTS)),
    st.builds(WorkedHours, SPANS, FROM, HOURS, st.just(True), made=MADE, kind=KINDS, sources=SOURCES),
)  # fmt: skip
PAYMENTS = st.builds(
    Payment, DAYS, NUMBERS, st.sampled_from(("bank", "cash")), SPANS, optional(TEXTS), optional(TEXTS), SOURCES
)
PROBLEMS = st.builds(Problem, NAMES, st.sampled_from(("doubt", "missing", "failed")), TEXTS, TEXTS, optional(READINGS))
DOCUMENTS = st.builds(
    Document, NAMES, TEXTS, st.sampled_from(("payslip", "hours", "other")),
    st.sampled_from(("read", "doubtful", "failed")), optional(st.integers(1, 900)),
    st.lists(PROBLEMS, max_size=2).map(tuple),
)  # fmt: skip
EMPLOYMENTS = st.builds(
    Employment, optional(DAYS), optional(DAYS), optional(st.sampled_from(("week", "four_weeks", "month"))),
    st.integers(0, 60), optional(HOURS), optional(NUMBERS), MAYBE, FLAGS, ANSWERS, optional(HOURS), optional(TEXTS),
    FLAGS, st.lists(st.integers(0, 6), unique=True).map(tuple), optional(ANSWERS),
)  # fmt: skip
CHOICES = st.builds(
    Choices, st.sampled_from(SCENARIOS), st.lists(st.sampled_from(SCENARIOS), unique=True).map(tuple), FLAGS, FLAGS,
    FLAGS, FLAGS, NUMBERS, optional(DAYS), FLAGS, st.sampled_from(("natural", "low_income")), optional(DAYS), FLAGS,
)  # fmt: skip
AGREEMENTS: dict[str, Some] = {
    "on_call": optional(st.builds(OnCall, MAYBE, MAYBE, optional(st.integers(0, 96)), optional(TEXTS))),
    "called_off": st.builds(CalledOff, DAYS, HOURS, optional(DAYS), optional(TIMES), optional(TIMES), FLAGS, FROM),
    "sickness": optional(st.builds(Sickness, optional(DAYS), st.integers(0, 2), ANSWERS)),
    "time_off": optional(st.builds(TimeOff, optional(DAYS), ANSWERS, optional(TEXTS))),
    "settlements": st.builds(Settlement, SPANS, optional(TEXTS), optional(HOURS)),
    "leave": optional(st.builds(Leave, HOURS, NUMBERS)),
    "leave_years": st.builds(LeaveYear, st.integers(0, 2199), HOURS, FLAGS),
    "part_payments": st.builds(PartPayment, DAYS, NUMBERS, optional(TEXTS), optional(SPANS)),
    "cash_back": st.builds(CashBack, DAYS, NUMBERS, SPANS, optional(TEXTS)),
    "worked_for": st.builds(WorkedFor, TEXTS, SPANS, st.sampled_from(CONTRACTS)),
    "chain_steps": st.builds(ChainStep, TEXTS, st.sampled_from(STEPS), DAYS),
}
EVIDENCE: dict[str, Some] = {
    "evidence": st.builds(
        HoursEvidence, FROM, optional(SPANS), optional(st.sampled_from(MAKERS)), optional(TEXTS), optional(DAYS),
        optional(TEXTS), optional(DAYS), optional(TEXTS),
    ),
    "day_sources": st.builds(DaySource, SPANS, FROM, TEXTS, optional(MADE)),
    "typical_weeks": st.builds(TypicalWeek, SPANS, st.tuples(*[HOURS] * 7), optional(TEXTS), FLAGS),
    "other_days": st.builds(OtherDays, SPANS, st.sampled_from(OTHER_DAYS), optional(HOURS), optional(TEXTS)),
    "answers": st.builds(
        ReturnedPaper, DAYS, FROM | st.sampled_from(("payslip", "payment")), optional(SPANS), optional(TEXTS)
    ),
    "average": optional(
        st.builds(AverageBasis, st.sampled_from(("months", "four_weeks")), optional(SPANS), TEXTS)
    ),
}  # fmt: skip
SINGLE = ("on_call", "sickness", "time_off", "leave", "average")


def several(values: Some) -> Some:
    return st.lists(values, max_size=3).map(tuple)


DOSSIERS = st.builds(
    Dossier,
    title=TEXTS,
    on=optional(DAYS),
    worker=st.builds(Worker, TEXTS, optional(DAYS), st.sampled_from(("nl", "pl", "ar"))),
    parties=several(st.builds(Party, TEXTS, st.sampled_from(PARTY_ROLES), optional(TEXTS), FLAGS)),
    employment=EMPLOYMENTS,
    dismissal=optional(st.builds(Dismissal, DAYS, st.sampled_from(("employer", "agreement")), FLAGS)),
    mandate=optional(st.builds(Mandate, DAYS, st.sampled_from(("worker", "representative")))),
    hours=several(WORKED),
    payslips=several(PAYSLIPS),
    payments=several(PAYMENTS),
    records=st.builds(
        EmployerRecords, ANSWERS, ANSWERS, ANSWERS, ANSWERS, optional(DAYS),
        optional(st.builds(Overruling, FLAGS, TEXTS)),
    ),
    interruptions=several(
        st.builds(Interruption, optional(DAYS), optional(DAYS), optional(TEXTS), st.sampled_from(("letter", "suit")))
    ),
    complaints=several(
        st.builds(Complaint, DAYS, optional(TEXTS), st.sampled_from(("letter", "other")), *[optional(TEXTS)] * 2)
    ),
    permit=optional(
        st.builds(Permit, MAYBE, MAYBE, MAYBE, optional(TEXTS), optional(DAYS), optional(TEXTS), FLAGS)
    ),
    choices=CHOICES,
    **{name: values if name in SINGLE else several(values) for name, values in (AGREEMENTS | EVIDENCE).items()},
    documents=several(DOCUMENTS),
    confirmed=FLAGS,
    contradictions_answer=TEXTS,
)  # fmt: skip
"""Any dossier that can stand in the window, also with nonsense in it: keeping it must not change it."""
