"""What a case must satisfy beyond its form: nothing that cannot be true.

Every check takes a record and yields (key, Dutch sentence). A draft is not held against them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from fractions import Fraction

from wml_claim.casefile.table import Faults
from wml_claim.dossier import Choices, Dossier, Employment, Interruption
from wml_claim.notation import decimal
from wml_claim.records import LAWFUL_DEDUCTIONS, Payment, Payslip, WorkedHours
from wml_claim.span import Span

Complaint = tuple[str, str]
MOST_FULL_TIME, WEEK_HOURS, DAY_HOURS = 40, 169, 25
"""Hours of a full-time week at most; of a week and a day in which the clock goes back."""


def check_employment(employment: Employment) -> Iterator[Complaint]:
    """An employment begins before it ends and has a pattern of working days."""
    if employment.start and employment.end and employment.end < employment.start:
        yield "end", f"waarde {employment.end} ligt vóór start = {employment.start}; verwacht: een latere datum."
    if not employment.weekdays:
        yield "weekdays", "is leeg; verwacht: ten minste één werkdag."
    if len(set(employment.weekdays)) != len(employment.weekdays):
        yield "weekdays", "noemt een dag twee keer; verwacht: elke dag hoogstens één keer."
    yield from _agreed(employment)
    yield from _full_time(employment)


def _agreed(employment: Employment) -> Iterator[Complaint]:
    hours, wage = employment.agreed_hours_per_week, employment.agreed_hourly_wage
    if hours is not None and not 0 < hours < WEEK_HOURS:
        yield "agreed_hours_per_week", f"waarde {decimal(hours)} kan niet; verwacht: meer dan 0 en hoogstens 168 uur."
    if wage is not None and wage <= 0:
        yield "agreed_hourly_wage", f"waarde {decimal(wage)} kan niet; verwacht: een bedrag boven 0."


def _full_time(employment: Employment) -> Iterator[Complaint]:
    """The normal full-time week is at most 40 hours and has a source (art. 12 WML until 2023)."""
    hours = employment.full_time_hours_per_week
    if hours is None:
        return
    if not 0 < hours <= MOST_FULL_TIME:
        yield (
            "full_time_hours_per_week",
            (f"waarde {decimal(hours)} kan niet; verwacht: meer dan 0 en hoogstens {MOST_FULL_TIME} uur."),
        )
    if not (employment.full_time_source or "").strip():
        yield "full_time_source", "ontbreekt; verwacht: de bron van full_time_hours_per_week, zoals de cao."


def check_hours(hours: WorkedHours) -> Iterator[Complaint]:
    """No day has more than 24 hours (25 when the clock goes back), and a shift takes time."""
    if hours.begin is not None and hours.begin == hours.end:
        yield "end", "is gelijk aan begin; verwacht: een dienst die tijd duurt."
    if hours.band and hours.is_shift:
        yield "low", "hoort bij uren zonder begin en end; verwacht: een bereik bij hours of hours_per_week."
    if hours.hours is None:
        return
    most = DAY_HOURS if len(hours.span) == 1 and not hours.per_week else WEEK_HOURS
    if not 0 <= hours.hours <= most:
        key = "hours_per_week" if hours.per_week else "hours"
        yield key, f"waarde {decimal(hours.hours)} kan niet; verwacht: 0 of meer en hoogstens {most - 1} uur."
    yield from _band(hours, most)


def _band(record: WorkedHours, most: int) -> Iterator[Complaint]:
    """The hours that count lie in their own range, and so do the likely ones."""
    band, hours = record.band, record.hours
    if band is None or hours is None:
        return
    inside = [hours] if band.likely is None else [hours, band.likely]
    if not 0 <= band.low <= min(inside) or not max(inside) <= band.high <= most:
        listed = ", ".join(decimal(one) for one in (band.low, *inside, band.high))
        yield "low", f"low, hours, likely en high zijn {listed}; verwacht: hours en likely van low t/m high."


def check_payslip(payslip: Payslip) -> Iterator[Complaint]:
    """Items add up to the gross line; what cannot be negative is not."""
    inside = [item.amount for item in payslip.items if not item.outside]
    if inside and sum(inside, Fraction(0)) != payslip.gross:
        yield (
            "items",
            (
                f"de bedragen tellen op tot {decimal(sum(inside, Fraction(0)))} en gross is {decimal(payslip.gross)}; "
                "verwacht: items die samen gross zijn (met outside = true wat onder de brutoregel staat)."
            ),
        )
    numbers = (("hours", payslip.hours), ("hourly_wage", payslip.hourly_wage),
               ("minimum_printed", payslip.minimum_printed))  # fmt: skip
    for key, value in numbers:
        if value is not None and value < 0:
            yield key, f"waarde {decimal(value)} kan niet; verwacht: 0 of meer."
    if payslip.net is not None and payslip.net < 0 <= payslip.gross:
        yield "net", f"waarde {decimal(payslip.net)} kan niet; verwacht: 0 of meer (wat is uitbetaald)."
    for number, deduction in enumerate(payslip.deductions, 1):
        if deduction.amount < 0 and deduction.kind not in LAWFUL_DEDUCTIONS and payslip.gross >= 0:
            yield (
                "deductions",
                (
                    f"nr. {number} “{deduction.label}”: waarde {decimal(deduction.amount)} kan niet; "
                    "verwacht: 0 of meer. Een terugbetaling hoort bij items."
                ),
            )


def check_payment(payment: Payment) -> Iterator[Complaint]:
    """Money that was received is more than nothing."""
    if payment.amount <= 0:
        yield "amount", f"waarde {decimal(payment.amount)} kan niet; verwacht: een bedrag boven 0."


def check_choices(choices: Choices) -> Iterator[Complaint]:
    """An alternative claim is another one than the primary; the increase is at most half (art. 7:625 BW)."""
    if choices.primary in choices.alternatives:
        yield "alternatives", (f"“{choices.primary}” is al de primaire vordering; verwacht: alleen andere scenario's.")
    if len(set(choices.alternatives)) != len(choices.alternatives):
        yield "alternatives", "noemt een scenario twee keer; verwacht: elk hoogstens één keer."
    if not 0 <= choices.increase_cap_percent <= 50:
        yield (
            "increase_cap_percent",
            (f"waarde {decimal(choices.increase_cap_percent)} kan niet; verwacht: van 0 t/m 50."),
        )


def check_interruption(interruption: Interruption, dossier: Dossier) -> Iterator[Complaint]:
    """An act reaches a known party, and not before it was sent."""
    names = [party.name for party in dossier.parties]
    if interruption.party is not None and names and interruption.party not in names:
        listed = ", ".join(f"“{name}”" for name in names)
        yield "party", f"waarde “{interruption.party}” is geen partij van deze zaak; verwacht: een van {listed}."
    if interruption.sent_on and interruption.received_on and interruption.received_on < interruption.sent_on:
        yield (
            "received_on",
            (
                f"waarde {interruption.received_on} ligt vóór sent_on = {interruption.sent_on}; "
                "verwacht: de dag van ontvangst."
            ),
        )


def check_together(dossier: Dossier) -> Iterator[tuple[str, str, str]]:
    """What only shows when tables are held side by side: (table, key, sentence)."""
    if dossier.employer is None:
        yield "tabel [[party]]", "role", "geen partij heeft de rol “employer”; verwacht: ten minste één werkgever."
    start, born = dossier.employment.start, dossier.worker.birth_date
    if start and born and born >= start:
        yield "tabel [worker]", "birth_date", f"waarde {born} ligt niet vóór het begin van het dienstverband ({start})."
    if start and dossier.dismissal and dossier.dismissal.day < start:
        yield (
            "tabel [dismissal]",
            "date",
            (f"waarde {dossier.dismissal.day} ligt vóór het begin van het dienstverband ({start})."),
        )
    yield from _negative_slips(dossier.payslips)


def _negative_slips(payslips: tuple[Payslip, ...]) -> Iterator[tuple[str, str, str]]:
    """A correction slip may be negative as long as the slips of its span together are not."""
    together: dict[Span, Fraction] = defaultdict(Fraction)
    for payslip in payslips:
        together[payslip.span] += payslip.gross
    for number, payslip in enumerate(payslips, 1):
        if payslip.gross < 0 and together[payslip.span] < 0:
            yield (
                f"tabel [[payslip]] nr. {number}",
                "gross",
                (
                    f"waarde {decimal(payslip.gross)} kan niet; verwacht: 0 of meer, of een correctie op een andere "
                    "loonstrook over hetzelfde tijdvak."
                ),
            )


def complain(faults: Faults, where: str, complaints: Iterable[Complaint]) -> None:
    """Add complaints about one table, unless that key is already known to be wrong."""
    for key, what in complaints:
        if not faults.has(where, key):
            faults.add(where, key, what)
