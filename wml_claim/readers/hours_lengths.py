"""The hours a row prints beside the times it gives: which reading counts, and what a person should look at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from fractions import Fraction

from wml_claim import notation
from wml_claim.notation import Unreadable
from wml_claim.readers.hours_cells import SheetRow, hours_text
from wml_claim.readers.hours_checks import Sums, is_running_total
from wml_claim.readers.hours_shift import MINUTE, Outcome, Shift
from wml_claim.readers.hours_values import DAY, day_of, durations


def length_name(row: SheetRow) -> str:
    """The field that prints the hours of a row."""
    return next((name for name in ("hours", "decimal", "total") if row.has(name)), "hours")


def printed_hours(row: SheetRow, sums: Sums, about: str) -> tuple[Fraction, ...]:
    """The readings of the hours a row prints. Its columns of hours help each other; a conflict is a doubt."""
    lengths = row.lengths()
    overtime = row.read("overtime", durations)
    if not lengths:
        return ()
    names = list(lengths)
    found = lengths[names[0]]
    for name in names[1:]:
        common = tuple(one for one in found if any(abs(one - other) < MINUTE for other in lengths[name]))
        if common:
            found = common
        elif overtime and any(abs(found[0] + overtime[0] - one) < MINUTE for one in lengths[name]):
            return lengths[name]
        elif not is_running_total(row, sums, found[0]):
            row.problem(
                "hours_do_not_match", "doubt",
                f"de rij noemt {hours_text(found[0])} en {hours_text(lengths[name][0])}. Gelezen is het eerste; kijk "
                "welk getal klopt.", name, about,
            )  # fmt: skip
    if overtime and overtime[0] and len(names) == 1:
        row.problem(
            "overtime_unclear", "doubt",
            f"naast {hours_text(found[0])} staat er {hours_text(overtime[0])} overwerk, zonder totaal. Het overwerk is "
            "niet meegeteld; kijk of het erbij komt.", "overtime", about,
        )  # fmt: skip
    return found


def tell_comparison(row: SheetRow, day: date, outcome: Outcome, about: str) -> None:
    """A doubt when the printed hours are not the time between begin and end less the break."""
    if outcome.agrees is not False or outcome.printed is None:
        _tell_break(row, outcome, about)
        return
    real = sum((shift.hours_on(day) for shift in outcome.shifts), Fraction(0))
    clock = sum((shift.clock_hours() for shift in outcome.shifts), Fraction(0))
    why = ""
    if real != clock:
        longer = "een uur langer" if real > clock else "een uur korter"
        why = f" In deze nacht werd de klok verzet: de dienst duurde {longer} dan de tijden aangeven."
        if outcome.clock_change:
            why += " Het blad houdt daar geen rekening mee."
    elif real > outcome.printed and not any(shift.break_minutes for shift in outcome.shifts):
        why = " Mogelijk is er een pauze die niet is opgeschreven."
    row.problem(
        "hours_do_not_match", "doubt",
        f"op {notation.day_figures(day)} staat {hours_text(outcome.printed)}, maar begin, einde en pauze geven "
        f"{hours_text(real)}.{why} Gelezen zijn begin, einde en pauze; kijk welk getal klopt.",
        length_name(row), about,
    )  # fmt: skip


def _tell_break(row: SheetRow, outcome: Outcome, about: str) -> None:
    if outcome.printed is None and row.break_is_unclear():
        minutes = sum(shift.break_minutes for shift in outcome.shifts)
        row.problem(
            "break_unit_unclear", "doubt",
            f'pauze "{row.text("break")}" is gelezen als {minutes} minuten. Kijk of dat klopt.',
            "break", about,
        )  # fmt: skip


def tell_open_reading(row: SheetRow, times_open: bool, printed: Sequence[Fraction], about: str) -> None:
    """A doubt when the hours that are taken over, or the times beside them, allow another reading."""
    if times_open:
        row.problem(
            "time_ambiguous", "doubt",
            f'de tijden "{row.text("begin")}" en "{row.text("end")}" zijn op meer dan een manier te lezen; alleen de '
            "uren zijn overgenomen.", "begin", about,
        )  # fmt: skip
    name = length_name(row)
    if len(printed) > 1:
        row.problem(
            "hours_ambiguous", "doubt",
            f'"{row.text(name)}" kan {notation.exact(printed[0])} uur zijn of {hours_text(printed[1])}. Gelezen is het '
            "kleinste; kies wat klopt.", name, about,
        )  # fmt: skip


def fault(row: SheetRow, day: date, outcome: Outcome, month_first: bool) -> tuple[str, str, str] | None:
    """Why the hours of a row are impossible: a code, a sentence, and the field it is about."""
    for shift in outcome.shifts:
        if shift.begin == shift.end % DAY:
            return "begin_is_end", f'begin en einde zijn gelijk ("{row.text("begin")}").', "begin"
        if shift.hours_on(day) <= 0:
            return "break_too_long", f'de pauze ("{row.text("break")}") is zo lang als de dienst.', "break"
    name = length_name(row)
    if not outcome.shifts and outcome.printed is not None:
        if outcome.printed < 0:
            return "negative_hours", f"{hours_text(outcome.printed)} is minder dan nul.", name
        if outcome.printed > 24:
            return "over_24_hours", f"{hours_text(outcome.printed)} op een dag kan niet.", name
    return _end_date_fault(row, day, outcome.shifts, month_first)


def _end_date_fault(
    row: SheetRow, day: date, shifts: Iterable[Shift], month_first: bool
) -> tuple[str, str, str] | None:
    """An end date that the times contradict, or that lies more than a day off."""
    if not row.has("end_date"):
        return None
    try:
        end = day_of(row.value("end_date"), day.year, month_first)
    except Unreadable:
        return None
    for shift in shifts:
        expected = day if shift.end > shift.begin else day + timedelta(days=1)
        if end != expected and not (shift.end == DAY and end == day + timedelta(days=1)):
            return (
                "over_24_hours",
                f"de dienst zou duren tot {notation.day_figures(end)} {row.text('end')}.",
                "end_date",
            )
    return None
