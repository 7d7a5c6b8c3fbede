"""Findings about payment, deductions, written terms and the firm behind them."""

from __future__ import annotations

from fractions import Fraction

from wml_claim import notation
from wml_claim.rules.records_check.facts import Finding, RecordsFacts, answer, paper, slips_of, when
from wml_claim.span import add_months

HOUSEHOLD_DAYS = 4  # household work on fewer days a week may be paid in cash (art. 7a(2) WML)


def paid_in_cash(facts: RecordsFacts) -> Finding:
    cash = [payment for period in facts.periods for payment in period.payments if payment.channel == "cash"]
    cash = list(dict.fromkeys(cash))
    exempt = facts.private_household and facts.working_days_a_week < HOUSEHOLD_DAYS
    known = any(period.payments or period.slips for period in facts.periods)
    holds = (bool(cash) and not exempt) if known else None
    grounds = tuple(f"{notation.euro(pay.amount)} contant op {notation.day_long(pay.day)}{paper(pay)}." for pay in cash)
    return Finding(
        "paid_in_cash", "Contant betaald", holds, "art. 7a WML", grounds, "bewijzen van betaling",
        tuple(dict.fromkeys(payment.span for payment in cash)),
    )  # fmt: skip


def bank_differs_from_slip(facts: RecordsFacts) -> Finding:
    grounds, spans, compared = [], [], False
    for period in facts.periods:
        nets = [slip.net for slip in period.slips if slip.net is not None]
        if not period.payments or not nets or any(pay.span != period.slips[0].span for pay in period.payments):
            continue
        compared = True
        received = sum((payment.amount for payment in period.payments), Fraction(0))
        if received != sum(nets, Fraction(0)):
            slips = "".join(paper(slip) for slip in period.slips)
            came = "".join(dict.fromkeys(paper(payment) for payment in period.payments))
            grounds.append(
                f"{when(period.span)}: netto op de strook{slips} {notation.euro(sum(nets, Fraction(0)))}, ontvangen"
                f"{came} {notation.euro(received)}."
            )
            spans.append(period.span)
    return Finding(
        "bank_differs_from_slip", "Ontvangen bedrag is niet het netto", bool(grounds) if compared else None,
        "art. 7:626 BW; art. 7a WML", tuple(grounds), "bewijzen van betaling", tuple(spans),
    )  # fmt: skip


def deduction_without_basis(facts: RecordsFacts) -> Finding:
    grounds, spans, seen = [], [], False
    for period in facts.periods:
        seen = seen or bool(period.slips)
        for result in period.deductions:
            if result.remainder.value > 0:
                slips = "".join(paper(slip) for slip in period.slips if result.deduction in slip.deductions)
                grounds.append(
                    f"{when(period.span)}{slips}: {result.deduction.label} {notation.euro(result.amount.value)}. "
                    f"{result.reason}"
                )
                spans.append(period.span)
    return Finding(
        "deduction_without_basis", "Inhouding zonder grondslag", bool(grounds) if seen else None,
        "art. 13 WML; art. 7:631 en 7:632 BW", tuple(grounds),
        "de volmacht, de huurovereenkomst, de polis en de betaalbewijzen van de inhoudingen", tuple(spans),
    )  # fmt: skip


def no_written_terms(facts: RecordsFacts) -> Finding:
    holds = answer(facts.written_terms, "no")
    grounds = ("Geen schriftelijke opgave van de arbeidsvoorwaarden gekregen.",) if holds else ()
    if holds is None:
        grounds = ("Vraag: is er een contract of schriftelijke opgave?",)
    return Finding(
        "no_written_terms", "Geen schriftelijke arbeidsvoorwaarden", holds, "art. 7:655 BW", grounds,
        "de schriftelijke opgave van artikel 7:655 BW",
    )  # fmt: skip


def employer_differs(facts: RecordsFacts) -> Finding:
    known = {_plain(name) for name in facts.party_names}
    found = _firms(facts)
    strange = {name: where for name, where in found.items() if _plain(name) not in known}
    grounds = tuple(
        f"{name} staat op {_and(where)}, niet {_and(list(facts.party_names)).rstrip('.')}."
        for name, where in strange.items()
    )
    return Finding(
        "employer_differs", "Verschillende namen van werkgever", bool(strange) if found else None, "art. 7:655 BW",
        grounds, "opheldering wie de werkgever is",
    )  # fmt: skip


def _firms(facts: RecordsFacts) -> dict[str, list[str]]:
    """Every firm that a slip or payment names, with the papers that name it."""
    found: dict[str, list[str]] = {}
    for slip in slips_of(facts):
        if slip.employer:
            found.setdefault(slip.employer, []).append(slip.document or f"de strook over {when(slip.span)}")
    for payment in dict.fromkeys(payment for period in facts.periods for payment in period.payments):
        if payment.payer:
            what = payment.document or f"de betaling van {notation.day_long(payment.day)}"
            found.setdefault(payment.payer, []).append(what)
    return found


def _and(names: list[str]) -> str:
    """The first three, and how many more there are."""
    first, more = list(dict.fromkeys(names)), len(dict.fromkeys(names)) - 3
    return ", ".join(first) if more <= 0 else f"{', '.join(first[:3])} en nog {more}"


def _plain(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())


def records_refused(facts: RecordsFacts) -> Finding:
    holds: bool | None = None
    grounds: tuple[str, ...] = ("Er is nog niet schriftelijk om de stukken gevraagd.",)
    if facts.requested_on and facts.requested_on <= facts.on:
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
