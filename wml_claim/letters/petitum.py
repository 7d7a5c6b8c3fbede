"""The relief sought: numbered parts, only those that apply, each with its own amount. Gross and net stay apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from wml_claim.letters.amounts import percent
from wml_claim.letters.document import Text
from wml_claim.letters.hours_ground import rank_of
from wml_claim.letters.matter import Matter, Sheet
from wml_claim.letters.on_account import fall_due_later, interest_from
from wml_claim.letters.pleading import Alternative, alternatives
from wml_claim.letters.spans import listed, told
from wml_claim.notation import day_long, euro
from wml_claim.rules.part_payment import Balance

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


@dataclass(frozen=True, slots=True)
class Part:
    """One numbered part; `amount` is what the annex repeats, None where the part names no amount."""

    code: str
    number: str
    text: Text
    amount: Fraction | None = None
    set_off: Fraction = Fraction(0)


@dataclass(slots=True)
class Petitum:
    """The parts of the primary claim in order."""

    parts: list[Part] = field(default_factory=list)

    def number(self, code: str) -> str:
        """The number of a part that is there."""
        return next(part.number for part in self.parts if part.code == code)

    def heads(self) -> str:
        """The numbers of the principal sums, in a sentence: "II, III, IV en V"."""
        codes = ("wage", "holiday", "leave", "deductions")
        return listed(part.number for part in self.parts if part.code in codes)


def petitum(matter: Matter) -> Petitum:
    """The primary claim as numbered parts."""
    found = Petitum()
    for code, text, amount, set_off in _parts(matter, found):
        found.parts.append(Part(code, ROMAN[len(found.parts)], text, amount, set_off))
    return found


_Piece = tuple[str, Text, Fraction | None, Fraction]
NO_SET_OFF = Fraction(0)


def _parts(matter: Matter, so_far: Petitum) -> Iterator[_Piece]:
    yield from _declaration(matter)
    yield from _principal(matter)
    yield from _accessory(matter, so_far)
    yield from _rest(matter)


def _declaration(matter: Matter) -> Iterator[_Piece]:
    job = matter.dossier.employment
    if matter.options.employment_contested and job.start:
        start, end = day_long(job.start), day_long(matter.dossier.employed_until(matter.on))
        yield "declaration", matter.say("court.petitum_declaration", start=start, end=end), None, NO_SET_OFF


def _principal(matter: Matter) -> Iterator[_Piece]:
    left, annex = matter.primary.open, matter.exhibit("annex")
    if left.wage and left.set_off:
        amounts = {"amount": euro(left.wage), "received": euro(left.set_off)}
        yield "wage", matter.say("court.petitum_wage_set_off", annex=annex, **amounts), left.wage, left.set_off
    elif left.wage:
        text = matter.say("court.petitum_wage", annex=annex, amount=euro(left.wage))
        yield "wage", text, left.wage, NO_SET_OFF
    if amount := left.holiday:
        yield "holiday", matter.say("court.petitum_holiday", amount=euro(amount)), amount, NO_SET_OFF
    if amount := left.leave:
        yield "leave", matter.say("court.petitum_leave", amount=euro(amount)), amount, NO_SET_OFF
    if amount := left.deductions:
        yield "deductions", matter.say("court.petitum_deductions", amount=euro(amount)), amount, NO_SET_OFF


def _accessory(matter: Matter, so_far: Petitum) -> Iterator[_Piece]:
    if (balance := matter.primary.balance) is not None:
        yield from _accessory_after(matter, so_far, balance)
        return
    totals, annex, heads = matter.claim.totals, matter.exhibit("annex"), so_far.heads()
    increase = totals.statutory_increase.value
    if increase:
        text = matter.say("court.petitum_increase", heads=heads, percent=percent(matter))
        yield "increase", text, increase, NO_SET_OFF
        over = {"heads": heads, "increase": so_far.number("increase"), "start_day": _start_day(matter)}
        text = matter.say("court.petitum_interest_increase", annex=annex, **over)
    else:
        text = matter.say("court.petitum_interest", annex=annex, heads=heads)
    yield "interest", text, totals.statutory_interest.value, NO_SET_OFF


def _start_day(matter: Matter) -> str:
    return matter.label(f"court.start_day_{matter.options.route}")


def _accessory_after(matter: Matter, so_far: Petitum, balance: Balance) -> Iterator[_Piece]:
    """After part payments: the increase that is left by its amounts, and the interest over the rest from then on."""
    left, annex = matter.primary.open, matter.exhibit("annex")
    if left.increase:
        amounts = [
            matter.label(f"court.amount_{name}", amount=euro(amount))
            for name, amount in (("gross", left.increase_gross), ("net", left.increase_net))
            if amount
        ]
        fields = {"annex": annex, "amounts": listed(amounts), "percent": percent(matter)}
        yield "increase", matter.say("court.petitum_increase_left", **fields), left.increase, NO_SET_OFF
    if said := tuple(_interest_after(matter, so_far, balance)):
        yield "interest", matter.say("court.petitum_interest_left", parts=listed(said)), left.interest, NO_SET_OFF


def _interest_after(matter: Matter, so_far: Petitum, balance: Balance) -> Iterator[str]:
    """What the interest runs over, from when, and what of it was open before."""
    if balance.principal:
        later = fall_due_later(matter.primary, balance)
        key = "court.interest_over_rest_later" if later else "court.interest_over_rest"
        since = day_long(interest_from(balance))
        yield matter.label(key, heads=so_far.heads(), day=since, annex=matter.exhibit("annex"))
    if matter.primary.open.increase:
        over = {"increase": so_far.number("increase"), "start_day": _start_day(matter)}
        yield matter.label("court.interest_over_increase", **over)
    if before := balance.interest_then:
        amount, day = euro(before.value), day_long(balance.last_payment)
        yield matter.label("court.interest_before", amount=amount, day=day)


def _rest(matter: Matter) -> Iterator[_Piece]:
    day, maximum = matter.options.penalty_per_day, matter.options.penalty_maximum
    if day is not None and maximum is not None:
        text = matter.say("court.petitum_specifications_penalty", day=euro(day), maximum=euro(maximum))
    else:
        text = matter.say("court.petitum_specifications")
    yield "specifications", text, None, NO_SET_OFF
    if costs := matter.primary.open.costs:
        yield "costs", matter.say("court.petitum_costs", amount=euro(costs)), costs, NO_SET_OFF
    yield "proceedings", matter.say("court.petitum_proceedings"), None, NO_SET_OFF


def alternative_parts(matter: Matter, primary: Petitum) -> Iterator[tuple[Alternative, Text]]:
    """What is claimed in the alternative, one paragraph per alternative."""
    for index, alternative in enumerate(alternatives(matter)):
        amounts = listed(_alternative_amounts(matter, primary, alternative.sheet))
        rank, span = rank_of(matter, index), told(alternative.spans)
        yield alternative, matter.say("court.petitum_alternative", rank=rank, span=span, amounts=amounts)


def _alternative_amounts(matter: Matter, primary: Petitum, sheet: Sheet) -> Iterator[str]:
    numbers = {part.code: part.number for part in primary.parts}
    left, first = sheet.open, matter.primary.open
    head = numbers.get("wage", matter.label("court.alternative_new_head"))
    if left.set_off:
        amounts = {"amount": euro(left.wage), "received": euro(left.set_off)}
        yield matter.label("court.alternative_wage_set_off", head=head, **amounts)
    else:
        yield matter.label("court.alternative_wage", head=head, amount=euro(left.wage))
    for code, amount, before in (
        ("holiday", left.holiday, first.holiday),
        ("deductions", left.deductions, first.deductions),
    ):
        if amount != before:
            head = numbers.get(code, matter.label("court.alternative_new_head"))
            yield matter.label(f"court.alternative_{code}", head=head, amount=euro(amount))
