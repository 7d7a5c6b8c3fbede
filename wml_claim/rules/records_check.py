"""The records check: is the employer's administration deficient, finding by finding?

Each finding names its rule, its grounds (which paper, which missing paper) and what to ask for. It is a list for a
lawyer, never a score. The duties are owed under art. 4:3 Atw, 7:626 and 7:655 BW; art. 18b WML is owed to the
inspectorate only and is not cited to the employer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from wml_claim import notation
from wml_claim.figure import Figure
from wml_claim.records import Payment, Payslip
from wml_claim.rules.deductions import DeductionResult
from wml_claim.rules.working_time import WORDS, CountedDay
from wml_claim.span import Span, add_months

REGISTRATION_KEPT = timedelta(weeks=52)  # art. 3.2:1 Arbeidstijdenbesluit
CONTRADICTING = ("roster", "message", "location", "diary")
HOUSEHOLD_DAYS = 4


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. `holds` None: unknown. `request`: what to ask the employer for. `spans`: the days it is about."""

    code: str
    title: str
    holds: bool | None
    rule: str
    grounds: tuple[str, ...]
    request: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class PeriodFacts:
    """One pay period as the check sees it, in the documented scenario."""

    span: Span
    slips: tuple[Payslip, ...]
    payments: tuple[Payment, ...]
    documented: Mapping[date, CountedDay]
    rates: tuple[Figure, ...]  # the statutory rates of the days of the span
    hours: Figure
    agreed: Figure | None
    extra_shortfall: Figure
    deductions: tuple[DeductionResult, ...]


@dataclass(frozen=True, slots=True)
class RecordsFacts:
    """What the check needs to know. Answers are "yes", "no" or "unknown"."""

    on: date
    employed: Span
    hours_registered: str
    registration_shown: str
    written_terms: str
    payslips_given: str
    requested_on: date | None
    periods: tuple[PeriodFacts, ...]
    party_names: tuple[str, ...]
    private_household: bool
    working_days_a_week: int


def check(facts: RecordsFacts) -> tuple[Finding, ...]:
    """All findings, in a fixed order."""
    return tuple(finding(facts) for finding in FINDINGS)


def _when(span: Span) -> str:
    return notation.days(span.first, span.last)


def _answer(answer: str, holds_when: str) -> bool | None:
    return None if answer == "unknown" else answer == holds_when


def _hours_not_registered(facts: RecordsFacts) -> Finding:
    holds = _answer(facts.hours_registered, "no")
    grounds: list[str] = []
    spans: tuple[Span, ...] = ()
    if holds:
        grounds, spans = ["Er is geen registratie van begin- en eindtijden bijgehouden."], (facts.employed,)
    elif facts.registration_shown == "no" and facts.requested_on:
        kept = Span(facts.requested_on - REGISTRATION_KEPT, facts.requested_on).overlap(facts.employed)
        holds = True if kept else None
        spans = (kept,) if kept else ()
        asked = notation.day_long(facts.requested_on)
        kept_for = "zij moet 52 weken worden bewaard, over oudere dagen is niets bekend"
        grounds = [f"De registratie is op {asked} gevraagd en niet getoond; {kept_for}."]
    elif holds is None:
        grounds = ["Vraag: hield de werkgever begin- en eindtijden bij?"]
    return Finding(
        "hours_not_registered", "Geen registratie van begin- en eindtijden", holds, "art. 4:3 Atw",
        tuple(grounds), "de registratie van arbeids- en rusttijden", spans,
    )  # fmt: skip


def _payslip_missing(facts: RecordsFacts) -> Finding:
    missing = tuple(period.span for period in facts.periods if not period.slips)
    holds: bool | None = bool(missing)
    grounds = [f"Geen loonstrook over {_when(span)}." for span in missing]
    if missing and facts.payslips_given == "yes":
        holds = None
        grounds.append("De werknemer kreeg wel loonstroken: vraag of deze er zijn of dat niets was gewijzigd.")
    return Finding(
        "payslip_missing", "Loonstrook ontbreekt", holds, "art. 7:626 BW", tuple(grounds),
        "de ontbrekende loonstroken", missing,
    )  # fmt: skip


def _payslip_incomplete(facts: RecordsFacts) -> Finding:
    grounds, spans, known = [], [], False
    for slip in _slips(facts):
        if not slip.sources:
            continue
        known = True
        lacking = [
            words
            for words, present in (
                ("het voor de werknemer geldende minimumloon", slip.minimum_printed is not None),
                ("de naam van de werkgever", bool(slip.employer)),
                ("de naam van de werknemer", bool(slip.worker)),
                ("de bedragen waaruit het loon bestaat", bool(slip.items)),
            )
            if not present
        ]
        if lacking:
            grounds.append(f"Op de strook over {_when(slip.span)} ontbreekt: {', '.join(lacking)}.")
            spans.append(slip.span)
    holds = bool(grounds) if known else None
    return Finding(
        "payslip_incomplete", "Loonstrook onvolledig", holds, "art. 7:626 BW", tuple(grounds),
        "volledige loonstroken", tuple(spans),
    )  # fmt: skip


def _payslip_does_not_add_up(facts: RecordsFacts) -> Finding:
    grounds, spans, checked = [], [], False
    for slip in _slips(facts):
        for difference in _contradictions(slip):
            grounds.append(f"Strook over {_when(slip.span)}: {difference}.")
            spans.append(slip.span)
        checked = checked or bool(slip.items) or (slip.net is not None and bool(slip.deductions))
    return Finding(
        "payslip_does_not_add_up", "Loonstrook telt niet op", bool(grounds) if checked else None, "art. 7:626 BW",
        tuple(grounds), "een toelichting op de bedragen van de strook", tuple(spans),
    )  # fmt: skip


def _contradictions(slip: Payslip) -> list[str]:
    found = []
    inside = sum((item.amount for item in slip.items if not item.outside), Fraction(0))
    if slip.items and inside != slip.gross:
        found.append(f"de posten zijn samen {notation.euro(inside)}, het bruto is {notation.euro(slip.gross)}")
    if slip.net is not None and slip.deductions:
        outside = sum((item.amount for item in slip.items if item.outside), Fraction(0))
        net = slip.gross + outside - sum((deduction.amount for deduction in slip.deductions), Fraction(0))
        if net != slip.net:
            found.append(f"bruto min inhoudingen is {notation.euro(net)}, het netto is {notation.euro(slip.net)}")
    return found


def _hours_do_not_vary(facts: RecordsFacts) -> Finding:
    pairs = [
        (slip.hours, _evidence(period))
        for period in facts.periods
        for slip in period.slips
        if slip.hours is not None and _evidence(period) is not None
    ]
    printed = {hours for hours, _ in pairs}
    holds: bool | None = None
    grounds: tuple[str, ...] = ()
    if len(pairs) >= 3:
        holds = len(printed) == 1 and len({evidence for _, evidence in pairs}) > 1
    if holds:
        same = notation.number(next(iter(printed)) or Fraction(0))
        grounds = (f"Op {len(pairs)} stroken staan telkens {same} uren, terwijl de andere gegevens wisselen.",)
    return Finding(
        "hours_do_not_vary", "Steeds dezelfde uren op de strook", holds, "art. 4:3 Atw", grounds,
        "de registratie van arbeids- en rusttijden",
    )  # fmt: skip


def _evidence(period: PeriodFacts) -> Fraction | None:
    """Hours of the period from a roster, messages, location or a diary made at the time; None without any."""
    days = [day for day in period.documented.values() if day.source in CONTRADICTING and not day.later]
    return sum((day.hours.value for day in days), Fraction(0)) if days else None


def _hours_contradicted(facts: RecordsFacts) -> Finding:
    grounds, spans, compared = [], [], False
    for period in facts.periods:
        printed = sum((slip.hours for slip in period.slips if slip.hours is not None), Fraction(0))
        evidence = _evidence(period)
        if evidence is None or not any(slip.hours is not None for slip in period.slips):
            continue
        compared = True
        if printed != evidence:
            sources = sorted({WORDS[day.source] for day in period.documented.values() if day.source in CONTRADICTING})
            grounds.append(
                f"{_when(period.span)}: strook {notation.number(printed)} uren, {' en '.join(sources)} "
                f"{notation.number(evidence)} uren."
            )
            spans.append(period.span)
    return Finding(
        "hours_contradicted", "Uren op de strook wijken af", bool(grounds) if compared else None, "art. 4:3 Atw",
        tuple(grounds), "de registratie van arbeids- en rusttijden", tuple(spans),
    )  # fmt: skip


def _wage_below_minimum_on_slip(facts: RecordsFacts) -> Finding:
    grounds, spans, compared = [], [], False
    for period in facts.periods:
        lowest = min((rate.value for rate in period.rates), default=None)
        for slip in period.slips:
            printed = slip.hourly_wage or (slip.gross / slip.hours if slip.hours else None)
            if printed is None or lowest is None:
                continue
            compared = True
            if printed < lowest:
                grounds.append(
                    f"Strook over {_when(slip.span)}: {notation.euro(printed)} per uur, het minimum was "
                    f"{notation.euro(lowest)}."
                )
                spans.append(slip.span)
    return Finding(
        "wage_below_minimum_on_slip", "Uurloon op de strook onder het minimum", bool(grounds) if compared else None,
        "art. 7 WML", tuple(grounds), "nabetaling", tuple(spans),
    )  # fmt: skip


def _wrong_minimum_printed(facts: RecordsFacts) -> Finding:
    grounds, spans, compared = [], [], False
    for period in facts.periods:
        right = {rate.value for rate in period.rates}
        for slip in period.slips:
            if slip.minimum_printed is None or not right or slip.span.first.year < 2024:
                continue
            compared = True
            if slip.minimum_printed not in right:
                grounds.append(
                    f"Strook over {_when(slip.span)} noemt {notation.euro(slip.minimum_printed)} als minimumuurloon; "
                    f"het was {notation.euro(max(right))}."
                )
                spans.append(slip.span)
    return Finding(
        "wrong_minimum_printed", "Verkeerd minimumloon op de strook", bool(grounds) if compared else None,
        "art. 7:626 BW", tuple(grounds), "juiste loonstroken", tuple(spans),
    )  # fmt: skip


def _paid_in_cash(facts: RecordsFacts) -> Finding:
    cash = [payment for period in facts.periods for payment in period.payments if payment.channel == "cash"]
    cash = list(dict.fromkeys(cash))
    exempt = facts.private_household and facts.working_days_a_week < HOUSEHOLD_DAYS
    known = any(period.payments or period.slips for period in facts.periods)
    holds = (bool(cash) and not exempt) if known else None
    grounds = tuple(f"{notation.euro(pay.amount)} contant op {notation.day_long(pay.day)}." for pay in cash)
    return Finding(
        "paid_in_cash", "Contant betaald", holds, "art. 7a WML", grounds, "bewijzen van betaling",
        tuple(dict.fromkeys(payment.span for payment in cash)),
    )  # fmt: skip


def _bank_differs_from_slip(facts: RecordsFacts) -> Finding:
    grounds, spans, compared = [], [], False
    for period in facts.periods:
        nets = [slip.net for slip in period.slips if slip.net is not None]
        if not period.payments or not nets or any(pay.span != period.slips[0].span for pay in period.payments):
            continue
        compared = True
        received = sum((payment.amount for payment in period.payments), Fraction(0))
        if received != sum(nets, Fraction(0)):
            grounds.append(
                f"{_when(period.span)}: netto op de strook {notation.euro(sum(nets, Fraction(0)))}, ontvangen "
                f"{notation.euro(received)}."
            )
            spans.append(period.span)
    return Finding(
        "bank_differs_from_slip", "Ontvangen bedrag is niet het netto", bool(grounds) if compared else None,
        "art. 7:626 BW; art. 7a WML", tuple(grounds), "bewijzen van betaling", tuple(spans),
    )  # fmt: skip


def _deduction_without_basis(facts: RecordsFacts) -> Finding:
    grounds, spans, seen = [], [], False
    for period in facts.periods:
        seen = seen or bool(period.slips)
        for result in period.deductions:
            if result.remainder.value > 0:
                grounds.append(
                    f"{_when(period.span)}: {result.deduction.label} {notation.euro(result.amount.value)}. "
                    f"{result.reason}"
                )
                spans.append(period.span)
    return Finding(
        "deduction_without_basis", "Inhouding zonder grondslag", bool(grounds) if seen else None,
        "art. 13 WML; art. 7:631 en 7:632 BW", tuple(grounds),
        "de volmacht, de huurovereenkomst, de polis en de betaalbewijzen van de inhoudingen", tuple(spans),
    )  # fmt: skip


def _extra_hours_unaccounted(facts: RecordsFacts) -> Finding:
    spans = tuple(period.span for period in facts.periods if period.extra_shortfall.value > 0)
    known = any(period.agreed is not None for period in facts.periods)
    grounds = tuple(
        f"{_when(period.span)}: {notation.number(period.hours.value)} uren gewerkt, "
        f"{notation.number(period.agreed.value)} afgesproken; de meeruren zijn niet betaald."
        for period in facts.periods
        if period.extra_shortfall.value > 0 and period.agreed is not None
    )
    return Finding(
        "extra_hours_unaccounted", "Meeruren niet betaald of geregistreerd", bool(spans) if known else None,
        "art. 13a WML", grounds, "de administratie van meeruren", spans,
    )  # fmt: skip


def _no_written_terms(facts: RecordsFacts) -> Finding:
    holds = _answer(facts.written_terms, "no")
    grounds = ("Geen schriftelijke opgave van de arbeidsvoorwaarden gekregen.",) if holds else ()
    if holds is None:
        grounds = ("Vraag: is er een contract of schriftelijke opgave?",)
    return Finding(
        "no_written_terms", "Geen schriftelijke arbeidsvoorwaarden", holds, "art. 7:655 BW", grounds,
        "de schriftelijke opgave van artikel 7:655 BW",
    )  # fmt: skip


def _employer_differs(facts: RecordsFacts) -> Finding:
    known = {_plain(name) for name in facts.party_names}
    found = {slip.employer for slip in _slips(facts) if slip.employer}
    found |= {payment.payer for period in facts.periods for payment in period.payments if payment.payer}
    strange = sorted(name for name in found if _plain(name) not in known)
    grounds = tuple(f"Op een strook of afschrift staat {name}." for name in strange)
    return Finding(
        "employer_differs", "Verschillende namen van werkgever", bool(strange) if found else None, "art. 7:655 BW",
        grounds, "opheldering wie de werkgever is",
    )  # fmt: skip


def _plain(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())


def _records_refused(facts: RecordsFacts) -> Finding:
    holds: bool | None = None
    grounds: tuple[str, ...] = ("Er is nog niet schriftelijk om de stukken gevraagd.",)
    if facts.requested_on:
        asked = notation.day_long(facts.requested_on)
        over = facts.on > add_months(facts.requested_on, 1)
        if facts.registration_shown == "yes":
            holds, grounds = False, (f"Op {asked} gevraagd en getoond.",)
        elif over and facts.registration_shown == "no":
            holds, grounds = True, (f"Op {asked} gevraagd en niet binnen een maand gegeven.",)
        else:
            grounds = (f"Op {asked} gevraagd; vul in of de stukken zijn gegeven.",)
    return Finding(
        "records_refused", "Stukken gevraagd en niet gegeven", holds, "art. 7:626 en 7:655 BW; art. 15 en 12 lid 3 AVG",
        grounds, "alle stukken over de eigen uren en het eigen loon",
    )  # fmt: skip


def _slips(facts: RecordsFacts) -> Sequence[Payslip]:
    return [slip for period in facts.periods for slip in period.slips]


FINDINGS: tuple[Callable[[RecordsFacts], Finding], ...] = (
    _hours_not_registered, _payslip_missing, _payslip_incomplete, _payslip_does_not_add_up, _hours_do_not_vary,
    _hours_contradicted, _wage_below_minimum_on_slip, _wrong_minimum_printed, _paid_in_cash, _bank_differs_from_slip,
    _deduction_without_basis, _extra_hours_unaccounted, _no_written_terms, _employer_differs, _records_refused,
)  # fmt: skip

HOURS_FINDINGS = ("hours_not_registered", "hours_contradicted")
PAY_FINDINGS = ("payslip_does_not_add_up", "bank_differs_from_slip")


@dataclass(frozen=True, slots=True)
class Verdict:
    """Deficient (ondeugdelijk) within the window, why, and which pay periods."""

    deficient: bool
    reasons: tuple[str, ...]
    periods: tuple[Span, ...]


def verdict(findings: Sequence[Finding], facts: RecordsFacts, window: Span | None) -> Verdict:
    """Deficient = within the window hours or pay cannot be established from the employer's records."""
    by_code = {finding.code: finding for finding in findings}
    deficient = [period for period in facts.periods if _deficient(period, by_code)]
    inside = [period.span for period in deficient if window and period.span.overlap(window)]
    reasons = [
        by_code[code].title
        for code in (*HOURS_FINDINGS, "payslip_missing", *PAY_FINDINGS)
        if by_code[code].holds and _touches(by_code[code], facts, window)
    ]
    return Verdict(bool(inside), tuple(reasons) if inside else (), tuple(period.span for period in deficient))


def _deficient(period: PeriodFacts, by_code: Mapping[str, Finding]) -> bool:
    for code in (*HOURS_FINDINGS, *PAY_FINDINGS):
        finding = by_code[code]
        if finding.holds and any(span.overlap(period.span) for span in finding.spans):
            return True
    return bool(by_code["payslip_missing"].holds) and _without_proof_of_pay(period)


def _without_proof_of_pay(period: PeriodFacts) -> bool:
    return not period.slips and not any(payment.channel == "bank" for payment in period.payments)


def _touches(finding: Finding, facts: RecordsFacts, window: Span | None) -> bool:
    if window is None:
        return False
    if finding.code == "payslip_missing":
        return any(_without_proof_of_pay(period) and period.span.overlap(window) for period in facts.periods)
    return any(span.overlap(window) for span in finding.spans)
