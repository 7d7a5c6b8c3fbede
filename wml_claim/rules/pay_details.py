"""Pay that needs a closer look: all-in wages, tips, gross wage exchanged for an allowance, money handed back.

An all-in wage counts only for the part that the adviser split off as wage (art. 6 WML). Tips count only where the terms
of employment make them wage (art. 7(4) WML). An allowance paid in exchange for gross wage is no wage: the exchange may
not bring the wage below the minimum. Money handed back to the employer was not received.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from wml_claim import notation
from wml_claim.agreements import CashBack
from wml_claim.figure import EURO, Figure, Statement
from wml_claim.records import WAGE_ITEMS, Deduction, Payment, Payslip, PayslipItem
from wml_claim.span import Span

ALL_IN = ("all-in", "all in", "allin")
HANDED_BACK = "contant terugbetaald aan de werkgever"


def counts(item: PayslipItem) -> bool:
    """Whether a component of pay counts as wage (art. 6 and 7(4) WML)."""
    return item.kind in WAGE_ITEMS or (item.kind == "tips" and item.in_terms is True)


def label(item: PayslipItem, slip: Payslip) -> str:
    """The item's own label; of a part of an all-in wage with the whole that was split."""
    if item.split_from is None:
        return item.label
    whole = sum((one.amount for one in slip.items if one.split_from == item.split_from), Fraction(0))
    return f"{item.label} (deel van “{item.split_from}” van {notation.euro(whole)}, gesplitst door de adviseur)"


def doubts(slip: Payslip) -> Iterator[tuple[str, str]]:
    """What the adviser must know of the items of one slip: (code, Dutch sentence)."""
    when = notation.days(slip.span.first, slip.span.last)
    for name in dict.fromkeys(item.split_from for item in slip.items if item.split_from is not None):
        parts = [item for item in slip.items if item.split_from == name]
        whole = notation.euro(sum((item.amount for item in parts), Fraction(0)))
        told = "; ".join(f"{item.label} {notation.euro(item.amount)}" for item in parts)
        yield "all_in_split", f"“{name}” van {whole} op de strook over {when} is gesplitst in {told}."
    for item in slip.items:
        if item.kind == "wage" and item.split_from is None and _all_in(item.label):
            message = (
                f"“{item.label}” op de strook over {when} telt helemaal als loon, omdat niet bekend is welk deel "
                "vakantiebijslag of vakantie is (art. 6 WML). Vraag de afspraak en splits het bedrag."
            )
            yield "all_in_not_split", message
        if item.kind == "tips" and item.in_terms is None:
            message = (
                f"“{item.label}” op de strook over {when} telt niet als loon, omdat niet bekend is of de fooien bij de "
                "arbeidsvoorwaarden horen (art. 7 lid 4 WML). Vraag het contract."
            )
            yield "ask", message


def _all_in(text: str) -> bool:
    return any(words in text.casefold() for words in ALL_IN)


def exchange(slips: Sequence[Payslip], wage: Figure, shortfall: Figure) -> str | None:
    """A sentence where an allowance in exchange for gross wage left the wage below the minimum."""
    exchanged = sum((item.amount for slip in slips for item in slip.items if item.kind == "et_allowance"), Fraction(0))
    if exchanged <= 0 or not shortfall:
        return None
    return (
        f"Van het brutoloon is {notation.euro(exchanged)} geruild voor een vergoeding; het loon daarna is "
        f"{notation.euro(wage.value)}, met de ruil {notation.euro(wage.value + exchanged)}. De vergoeding is geen loon "
        f"(art. 6 WML): er blijft {notation.euro(shortfall.value)} te weinig."
    )


def as_payment(back: CashBack) -> Payment:
    """Money handed back, in the form in which it is shared over pay periods."""
    return Payment(back.day, back.amount, "cash", back.span)


def returned(back: CashBack, share: Figure, span: Span) -> Figure:
    """The part of the money that was handed back for one pay period."""
    when = notation.days(span.first, span.last)
    origin = Statement("verklaring van de werknemer", back.day, back.proof or "")
    return Figure(share.value, EURO, f"{HANDED_BACK}, {when}", origin)


def as_deduction(amount: Figure) -> tuple[Deduction, Figure]:
    """Over a period with a payslip money handed back is withheld wage: nothing permits it (art. 13 WML)."""
    return Deduction(HANDED_BACK, "other", amount.value), amount
