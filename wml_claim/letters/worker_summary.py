"""The worker's summary: what is claimed, why, what can happen, costs, dates, and five statements before signing.

In plain words and in the worker's own language. Its figures are those of the Dutch letter, in the same notation.
It is the only paper that names barred items: it goes to the worker alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction

from wml_claim.follow_up import fee_after
from wml_claim.letters.amounts import NET_KINDS, claimed_days
from wml_claim.letters.document import (
    Blank,
    Block,
    Column,
    Heading,
    LetterDocument,
    Notice,
    PageBreak,
    Paragraph,
    Row,
    Table,
    Text,
    Tick,
)
from wml_claim.letters.facts import sentences
from wml_claim.letters.matter import Matter
from wml_claim.letters.options import LetterRefused
from wml_claim.letters.pleading import grounds_pleaded
from wml_claim.letters.templates import LANGUAGES, Texts, language_name, months
from wml_claim.notation import NBSP, euro, number
from wml_claim.span import Span

PERMIT, ADVICE = "wav_23", "wml_proposal"


def worker_summary(matter: Matter) -> LetterDocument:
    """The summary as data, in the chosen language or else the worker's own. LetterRefused for a language not here."""
    words = _Words(matter)
    parts = (_opening, _what, _why, _happens, _costs, _dates, _check)
    blocks = tuple(block for part in parts for block in part(words))
    return LetterDocument(
        "worker_summary", words.label("title"), matter.reference, blocks, not matter.dossier.confirmed,
        large=True, page_label=words.raw("page"), language=words.language,
    )  # fmt: skip


class _Words:
    """The matter with the wordings of the worker's language."""

    def __init__(self, matter: Matter) -> None:
        language = matter.options.language or matter.dossier.worker.language
        if language not in LANGUAGES:
            raise LetterRefused((f"Een samenvatting in de taal “{language}” is er niet. Kies uit: {_languages()}.",))
        self.matter, self.sheet, self.totals = matter, matter.primary, matter.claim.totals
        self.left = matter.primary.open
        self.language = language
        self._texts = Texts(language, {})
        self._months = months(language)
        self.common = {
            "worker": matter.dossier.worker.name, "employer": matter.employer.name, "on": self.day(matter.on),
        }  # fmt: skip

    def day(self, day: date) -> str:
        """A day in the worker's language, kept on one line."""
        fields = {"day": str(day.day), "month": self._months[day.month - 1], "year": str(day.year)}
        return self._texts.plain("summary.date", **fields).replace(" ", NBSP)

    def span(self, span: Span) -> str:
        """A span of days in the worker's language."""
        return self.label("span", first=self.day(span.first), last=self.day(span.last))

    def say(self, key: str, **fields: str) -> Text:
        """A wording of one paragraph."""
        return self._texts.fill(f"summary.{key}", **{**self.common, **fields})

    def label(self, key: str, **fields: str) -> str:
        """A wording as bare text."""
        return self._texts.plain(f"summary.{key}", **{**self.common, **fields})

    def raw(self, key: str) -> str:
        """A wording with its fields still open."""
        return self._texts.open(f"summary.{key}")


def _languages() -> str:
    return ", ".join(f"{language_name(code)} ({code})" for code in LANGUAGES)


def _opening(of: _Words) -> Iterator[Block]:
    yield Heading(of.label("title"), 0)
    yield Notice(of.label("notice_title"), (of.say("notice"),))
    yield Paragraph(of.say("parties"))


def _what(of: _Words) -> Iterator[Block]:
    yield Heading(of.label("head_what"))
    days = claimed_days(of.matter)
    yield Paragraph(of.say("what", first=of.day(days.first), last=of.day(days.last)), keep=True)
    columns = (Column(of.label("column_what"), weight=1), Column(of.label("column_amount"), "right"))
    yield Table(columns, tuple(_amounts(of)))
    said = [*_paid(of), of.say("gross_net"), of.say("increase")]
    if of.sheet.provisional:
        said.append(of.say("provisional"))
    if of.sheet.unknown:
        said.append(of.say("unknown"))
    if of.sheet.not_computable:
        said.append(of.say("not_computable"))
    yield from (Paragraph(text) for text in said)


def _paid(of: _Words) -> Iterator[Text]:
    """What came in on account, of which the amounts above are what is left."""
    if balance := of.sheet.balance:
        told = (f"{euro(one.amount.value)} ({of.day(one.day)})" for one in balance.allocations)
        yield of.say("paid_since", payments=", ".join(told))


def _amounts(of: _Words) -> Iterator[Row]:
    """The sums of the letter in plain words; gross and net apart, and no grand total."""
    left = of.left
    yield from _row(of, "row_wage", left.wage)
    yield from _row(of, "row_holiday", left.holiday)
    yield from _row(of, "row_leave", left.leave)
    yield from _row(of, "row_increase", left.increase_gross)
    yield from _row(of, "row_gross", left.gross, total=True)
    yield from _row(of, "row_set_off", left.set_off)
    yield from _row(of, "row_deductions", left.deductions)
    yield from _row(of, "row_increase_net", left.increase_net)
    yield from _row(of, "row_net", left.net, total=True)
    yield from _row(of, "row_interest", left.interest)
    yield from _row(of, "row_costs", left.costs)


def _row(of: _Words, key: str, amount: Fraction, *, total: bool = False) -> Iterator[Row]:
    if amount:
        yield Row((of.label(key), euro(amount)), "total" if total else "plain")


def _why(of: _Words) -> Iterator[Block]:
    yield Heading(of.label("head_why"))
    if claimed := of.sheet.claimed:
        hours = number(sum((line.period.hours.value for line in claimed), Fraction(0)))
        source = "why_documented" if of.sheet.scenario.code == "documented" else "why_estimated"
        yield Paragraph(sentences([of.say("why_wage", hours=hours, count=str(len(claimed))), of.say(source)]))
    if of.totals.holiday_allowance:
        yield Paragraph(of.say("why_holiday"))
    if leave := of.matter.leave:
        yield Paragraph(of.say("why_leave", hours=number(leave.hours.value)))
    more = {
        "why_deductions": bool(of.totals.unlawful_deductions),
    }
    pleaded = {ground.code for ground in grounds_pleaded(of.matter) if not ground.enactment}
    more |= {"why_advice": ADVICE in pleaded, "why_permit": PERMIT in pleaded}
    yield from (Paragraph(of.say(key)) for key, holds in more.items() if holds)


def _happens(of: _Words) -> Iterator[Block]:
    yield Heading(of.label("head_happens"))
    for what in ("pays", "contests", "silent", "less", "no_money"):
        yield Paragraph(of.say(f"happens_{what}"), "–")


def _costs(of: _Words) -> Iterator[Block]:
    yield Heading(of.label("head_costs"))
    if fee := fee_after(of.matter.claim, of.matter.dossier):
        yield Paragraph(of.say("costs_fee", fee=euro(fee.value)), "–")
    for what in ("costs_other", "costs_lose", "costs_benefits", "risk_treatment", "risk_housing"):
        yield Paragraph(of.say(what), "–")


def _dates(of: _Words) -> Iterator[Block]:
    matter = of.matter
    yield Heading(of.label("head_dates"))
    if matter.employer.private_household:
        yield Paragraph(of.say("date_household"), "–")
    else:
        deadline = of.day(matter.on + timedelta(days=matter.options.term_days))
        yield Paragraph(of.say("date_demand", deadline=deadline), "–")
    open_until = [item.last_safe_day for item in matter.claim.items if not item.barred]
    if open_until:
        yield Paragraph(of.say("date_limitation", day=of.day(min(open_until))), "–")
    yield Paragraph(of.say("date_dismissal"), "–")
    yield from _barred(of)


def _barred(of: _Words) -> Iterator[Block]:
    """What is too late, per kind: named here only."""
    barred = of.matter.claim.barred_items
    if not barred:
        return
    yield Paragraph(of.say("barred"), keep=True)
    columns = (
        Column(of.label("column_what"), weight=1),
        Column(of.label("column_period"), weight=2),
        Column(of.label("column_amount"), "right"),
    )
    rows = []
    wages = ("shortfall", "extra_hours")
    for name, kinds in (
        ("shortfall", wages),
        *((kind, (kind,)) for kind in ("holiday_allowance", "leave", *NET_KINDS)),
    ):
        items = [item for item in barred if item.kind in kinds]
        if items:
            span = Span(min(item.span.first for item in items), max(item.span.last for item in items))
            amount = sum((item.amount.value for item in items), Fraction(0))
            rows.append(Row((of.label(f"barred_{name}"), of.span(span), euro(amount))))
    yield Table(columns, tuple(rows))


def _check(of: _Words) -> Iterator[Block]:
    """The teach-back page: five statements, then who signed and who explained."""
    yield PageBreak()
    yield Heading(of.label("head_check"))
    yield Paragraph(of.say("check_lead"))
    yield Tick(sentences(_tick_amounts(of)))
    for what in ("uncertain", "costs", "truth", "tell"):
        yield Tick(of.say(f"tick_{what}"))
    for what in ("worker", "date", "explained", "interpreter"):
        yield Blank(of.label(f"sign_{what}"), "")


def _tick_amounts(of: _Words) -> Iterator[Text]:
    if gross := of.left.gross:
        yield of.say("tick_gross", gross=euro(gross))
    if of.sheet.set_off:
        yield of.say("tick_set_off", received=euro(of.sheet.set_off))
    if net := of.left.net:
        yield of.say("tick_net", net=euro(net))
