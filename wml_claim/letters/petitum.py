"""The relief sought: numbered parts, only those that apply, each with its own amount. Gross and net stay apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from wml_claim.letters.amounts import percent
from wml_claim.letters.document import Text
from wml_claim.letters.hours_ground import rank_of
from wml_claim.letters.matter import Matter, Sheet
from wml_claim.letters.pleading import Alternative, alternatives
from wml_claim.letters.spans import listed, told
from wml_claim.notation import day_long, euro

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
    sheet, totals, annex = matter.primary, matter.claim.totals, matter.exhibit("annex")
    if sheet.set_off:
        amounts = {"amount": euro(sheet.gross), "received": euro(sheet.set_off)}
        yield "wage", matter.say("court.petitum_wage_set_off", annex=annex, **amounts), sheet.gross, sheet.set_off
    elif sheet.gross:
        text = matter.say("court.petitum_wage", annex=annex, amount=euro(sheet.gross))
        yield "wage", text, sheet.gross, NO_SET_OFF
    if amount := totals.holiday_allowance.value:
        yield "holiday", matter.say("court.petitum_holiday", amount=euro(amount)), amount, NO_SET_OFF
    if amount := sheet.leave:
        yield "leave", matter.say("court.petitum_leave", amount=euro(amount)), amount, NO_SET_OFF
    if amount := totals.unlawful_deductions.value:
        yield "deductions", matter.say("court.petitum_deductions", amount=euro(amount)), amount, NO_SET_OFF


def _accessory(matter: Matter, so_far: Petitum) -> Iterator[_Piece]:
    totals, annex, heads = matter.claim.totals, matter.exhibit("annex"), so_far.heads()
    increase = totals.statutory_increase.value
    if increase:
        text = matter.say("court.petitum_increase", heads=heads, percent=percent(matter))
        yield "increase", text, increase, NO_SET_OFF
        start = matter.label(f"court.start_day_{matter.options.route}")
        over = {"heads": heads, "increase": so_far.number("increase"), "start_day": start}
        text = matter.say("court.petitum_interest_increase", annex=annex, **over)
    else:
        text = matter.say("court.petitum_interest", annex=annex, heads=heads)
    yield "interest", text, totals.statutory_interest.value, NO_SET_OFF


def _rest(matter: Matter) -> Iterator[_Piece]:
    day, maximum = matter.options.penalty_per_day, matter.options.penalty_maximum
    if day is not None and maximum is not None:
        text = matter.say("court.petitum_specifications_penalty", day=euro(day), maximum=euro(maximum))
    else:
        text = matter.say("court.petitum_specifications")
    yield "specifications", text, None, NO_SET_OFF
    if costs := matter.claim.totals.collection_costs.value:
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
    totals = sheet.claim.totals
    head = numbers.get("wage", matter.label("court.alternative_new_head"))
    if sheet.set_off:
        amounts = {"amount": euro(sheet.gross), "received": euro(sheet.set_off)}
        yield matter.label("court.alternative_wage_set_off", head=head, **amounts)
    else:
        yield matter.label("court.alternative_wage", head=head, amount=euro(sheet.gross))
    first = matter.claim.totals
    for code, amount, before in (
        ("holiday", totals.holiday_allowance.value, first.holiday_allowance.value),
        ("deductions", totals.unlawful_deductions.value, first.unlawful_deductions.value),
    ):
        if amount != before:
            head = numbers.get(code, matter.label("court.alternative_new_head"))
            yield matter.label(f"court.alternative_{code}", head=head, amount=euro(amount))
