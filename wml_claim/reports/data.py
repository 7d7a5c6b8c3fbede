"""Results as plain data for JSON. Money and hours are texts with a point; days are in ISO notation."""

from __future__ import annotations

import hashlib
from dataclasses import fields
from fractions import Fraction
from typing import Any

from wml_claim import __version__
from wml_claim.assessment import Assessment, Finding, GroundResult, Period, Scenario
from wml_claim.assessment.model import ChainParty
from wml_claim.casefile import write_case
from wml_claim.claim import Claim, Item, Totals
from wml_claim.dossier import SCENARIOS, Dossier
from wml_claim.figure import Reading
from wml_claim.follow_up import follow_up
from wml_claim.notation import decimal
from wml_claim.records import Deduction, Payment, Payslip, PayslipItem, Problem, ReadResult, Sources, WorkedHours
from wml_claim.rules.leave import LeaveBalance
from wml_claim.rules.part_payment import Balance, Rest
from wml_claim.span import Span, week_name

Json = dict[str, Any]


def assessment_json(assessment: Assessment) -> Json:
    """The form of `assess --json`. A scenario that does not apply is null."""
    scenarios = {code: assessment.scenarios[code] for code in SCENARIOS}
    return {
        "on": assessment.on.isoformat(),
        "records": {
            "deficient": assessment.records.deficient,
            "findings": [_finding(finding) for finding in assessment.records.findings],
        },
        "presumption": {
            "applied": assessment.presumption.applied,
            "grounds": [_ground(ground) for ground in assessment.presumption.grounds],
        },
        "warnings": [{"code": one.code, "about": one.about, "message": one.message} for one in assessment.warnings],
        "scenarios": {code: _scenario(found) if found else None for code, found in scenarios.items()},
        **_beyond(assessment),
    }


def _beyond(assessment: Assessment) -> Json:
    """What only some cases have: a chain, leave."""
    return _known(
        chain=[_chain_party(one) for one in assessment.chain] or None,
        leave=_leave(assessment.leave) if assessment.leave else None,
    )


def _chain_party(one: ChainParty) -> Json:
    who = one.addressee
    return {
        "party": who.link.party,
        "role": who.link.role,
        **_span(who.span),
        "article": who.article,
        "status": who.status,
        "reason": who.reason,
        "letters": list(who.letters),
        "not_claimed": list(who.not_claimed),
        "wage": decimal(one.wage.value),
        **_known(since=who.since.isoformat() if who.since else None),
    }


def _leave(leave: LeaveBalance) -> Json:
    """Hours per year and, after the end of the employment, the amount that can be claimed."""
    years = [
        {
            "year": one.year,
            "accrued": decimal(one.accrued.value),
            "taken": decimal(one.taken.value),
            "lapsed": decimal(one.lapsed.value),
            "left": decimal(one.left.value),
        }
        for one in leave.years
    ]
    amount = decimal(leave.amount.value) if leave.amount is not None else None
    due_day = leave.due_day.isoformat() if leave.due_day else None
    return {"years": years, "hours": decimal(leave.hours.value), **_known(amount=amount, due_day=due_day)}


def _finding(finding: Finding) -> Json:
    return {"code": finding.code, "holds": finding.holds, "rule": finding.rule, "grounds": list(finding.grounds)}


def _ground(ground: GroundResult) -> Json:
    return {
        "code": ground.code,
        "status": ground.status,
        "applicable": ground.applicable,
        "checked_on": ground.checked_on.isoformat(),
        "reasons": list(ground.reasons),
    }


def _scenario(scenario: Scenario) -> Json:
    return {
        "due": decimal(scenario.due.value),
        "paid": decimal(scenario.paid.value),
        "shortfall": decimal(scenario.shortfall.value),
        "periods": [_period(period) for period in scenario.periods],
    }


def _period(period: Period) -> Json:
    return {
        **_span(period.span),
        "due_day": period.due_day.isoformat(),
        "hours": decimal(period.hours.value),
        "due": decimal(period.due.value),
        "paid": decimal(period.paid.value),
        "shortfall": decimal(period.shortfall.value),
        "extra_hours": decimal(period.extra_hours.value),
        "provisional": period.provisional,
        "underpayment": period.underpayment,
        "unlawful_deductions": decimal(period.unlawful_deductions.value),
        "barred": period.barred,
        "last_safe_day": period.last_safe_day.isoformat(),
    }


def claim_json(claim: Claim, dossier: Dossier) -> Json:
    """The form of `claim --json`. A chosen alternative that does not apply is null."""
    balance = follow_up(claim, dossier).balance
    chosen = {code: claim.alternatives.get(code) for code in dossier.choices.alternatives}
    return {
        "on": claim.on.isoformat(),
        "scenario": claim.scenario,
        "items": [_item(item) for item in claim.items],
        "totals": _totals(claim.totals),
        "alternatives": {code: {"totals": _totals(one.totals)} if one else None for code, one in chosen.items()},
        **({"balance": _balance(balance, claim)} if balance else {}),
        "receipt": {"version": __version__, "law": claim.law.digest, "case": case_digest(dossier)},
    }


def _balance(balance: Balance, claim: Claim) -> Json:
    """What is left after part payments, in all and per item of the claim."""
    parts = ("costs", "interest", "principal", "increase", "total")
    goes = ("amount", "to_costs", "to_interest", "to_principal", "to_increase", "left_over")
    return {
        "payments": [
            {"date": one.day.isoformat(), **{name: decimal(getattr(one, name).value) for name in goes}}
            for one in balance.allocations
        ],
        **{name: decimal(getattr(balance, name).value) for name in parts},
        "items": [_rest(item, rest) for item, rest in zip(claim.items, balance.rests, strict=True)],
    }


def _rest(item: Item, rest: Rest) -> Json:
    """What is left of one item, and what was paid of its principal."""
    amounts = {
        "paid": rest.principal_paid,
        "left": rest.principal,
        "increase": rest.increase,
        "interest": rest.interest,
    }
    return {"kind": item.kind, **_span(item.span), **{name: decimal(one.value) for name, one in amounts.items()}}


def case_digest(dossier: Dossier) -> str:
    """Names exactly these facts and choices, in whatever file they are kept."""
    return "sha256:" + hashlib.sha256(write_case(dossier).encode()).hexdigest()


def _item(item: Item) -> Json:
    return {
        "kind": item.kind,
        **_span(item.span),
        "due_day": item.due_day.isoformat(),
        "amount": decimal(item.amount.value),
        "increase": decimal(item.increase.value),
        "interest": decimal(item.interest.value),
        "provisional": item.provisional,
        "barred": item.barred,
    }


def _totals(totals: Totals) -> Json:
    """Every total; the court fee only where it was set."""
    named = {one.name: getattr(totals, one.name) for one in fields(totals)}
    return {name: decimal(figure.value) for name, figure in named.items() if figure is not None}


def reading_json(result: ReadResult) -> Json:
    """The form of `read --json`. What was not printed is left out."""
    document = result.document
    payslips = [_payslip(one) for one in result.payslips]
    hours = [_hours(one, result.worker) for one in result.hours]
    return {
        "file": document.name,
        "sha256": document.sha256,
        "kind": document.kind,
        "records": [*payslips, *hours, *(_payment(one) for one in result.payments)],
        "problems": [_problem(problem) for problem in document.problems],
    }


def _payslip(payslip: Payslip) -> Json:
    return {
        "kind": "payslip",
        **_span(payslip.span),
        **_known(
            employer=payslip.employer,
            worker=payslip.worker,
            hours=_number(payslip.hours),
            hourly_wage=_number(payslip.hourly_wage),
            minimum_printed=_number(payslip.minimum_printed),
            gross=_number(payslip.gross),
            net=_number(payslip.net),
        ),
        "items": [_payslip_item(item) for item in payslip.items],
        "deductions": [_deduction(deduction) for deduction in payslip.deductions],
        "sources": _sources(payslip.sources),
    }


def _payslip_item(item: PayslipItem) -> Json:
    outside = True if item.outside else None
    more = _known(for_year=item.for_year, outside=outside)
    return {"label": item.label, "kind": item.kind, "amount": _number(item.amount), **more}


def _deduction(deduction: Deduction) -> Json:
    named = {one.name: getattr(deduction, one.name) for one in fields(deduction)}
    return _known(**{**named, "amount": _number(deduction.amount)})


def _hours(hours: WorkedHours, worker: str | None) -> Json:
    return {
        "kind": "hours",
        **_known(worker=worker),
        **_when(hours),
        **_known(
            hours=_number(hours.hours),
            begin=hours.begin.isoformat("minutes") if hours.begin else None,
            end=hours.end.isoformat("minutes") if hours.end else None,
            break_minutes=hours.break_minutes if hours.is_shift or hours.break_minutes else None,
        ),
        "sources": _sources(hours.sources),
    }


def _when(hours: WorkedHours) -> Json:
    if hours.per_week:
        return _span(hours.span)
    if len(hours.span) == 1:
        return {"date": hours.span.first.isoformat()}
    return {"week": week_name(hours.span.first)}


def _payment(payment: Payment) -> Json:
    """Money received, net; `from` and `through` are the pay period it was for."""
    return {
        "kind": "payment",
        "date": payment.day.isoformat(),
        "amount": _number(payment.amount),
        "channel": payment.channel,
        **_known(payer=payment.payer),
        **_span(payment.span),
        "sources": _sources(payment.sources),
    }


def _problem(problem: Problem) -> Json:
    return {
        "code": problem.code,
        "severity": problem.severity,
        "about": problem.about,
        "message": problem.message,
    }


def _sources(sources: Sources) -> Json:
    return {name: _reading(reading) for name, reading in sources.items()}


def _reading(reading: Reading) -> Json:
    return _known(page=reading.page, text=reading.text, box=list(reading.box) if reading.box else None)


def _span(span: Span) -> Json:
    return {"from": span.first.isoformat(), "through": span.last.isoformat()}


def _known(**values: Any) -> Json:
    return {name: value for name, value in values.items() if value is not None}


def _number(value: Fraction | None) -> str | None:
    """At least two decimals, more where the paper prints more; endless ones are rounded to two."""
    if value is None:
        return None
    places = next((places for places in range(2, 7) if 10**places % value.denominator == 0), 2)
    return decimal(value, places)
