"""The annex line by line: pay periods, holiday allowance per year, deductions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from wml_claim.figure import Unit
from wml_claim.letters.annex_basis import notes
from wml_claim.letters.document import Column, Row, Table
from wml_claim.letters.matter import Line, Matter, Sheet
from wml_claim.letters.pleading import ground_for
from wml_claim.letters.sources import Sources
from wml_claim.notation import day_long, day_short, days, number
from wml_claim.records import HOURS_SOURCES
from wml_claim.span import age_on

PERIOD_COLUMNS = (
    ("line", "left", 0), ("period", "left", 0), ("due_day", "left", 0), ("hours", "right", 0), ("evidence", "left", 5),
    ("age", "right", 0), ("rate", "left", 3), ("due", "right", 0), ("paid", "right", 0), ("claimed", "right", 0),
    ("short", "right", 0), ("on_account", "right", 0), ("rest", "right", 0), ("set_off", "right", 0),
    ("of_extra", "right", 0), ("withheld", "right", 0), ("status", "left", 3),
)  # fmt: skip


def periods(matter: Matter, sheet: Sheet, lines: Iterable[Line], used: Sources, prefix: str = "") -> Table:
    """One line per pay period, and the totals of what is claimed. `prefix` keeps line numbers of a paper unique."""
    chosen = tuple(lines)
    shown = [row for row in PERIOD_COLUMNS if _needed(row[0], chosen, after=sheet.balance is not None)]
    columns = tuple(
        Column(matter.label(f"annex.column_{name}"), "right" if align == "right" else "left", weight)
        for name, align, weight in shown
    )
    rows = [_pick(_period_cells(matter, line, used) | {"line": f"{prefix}{line.number}"}, shown) for line in chosen]
    claimed = tuple(line for line in chosen if line.difference or line.deduction)
    sums = [("annex.total_claimed", claimed), ("annex.total_all", chosen)] if claimed != chosen else []
    sums = sums or [("common.total", chosen)]
    totals = tuple(Row(_total_cells(matter.label(key), of, shown), "total") for key, of in sums)
    return Table(columns, (*(Row(cells) for cells in rows), *totals), compact=True)


def _total_cells(label: str, lines: tuple[Line, ...], shown: list[tuple[str, str, int]]) -> tuple[str, ...]:
    blank = dict.fromkeys((name for name, _, _ in PERIOD_COLUMNS), "")
    return _pick({**blank, "period": label, **{name: number(amount) for name, amount in _totals(lines).items()}}, shown)


def _needed(name: str, lines: tuple[Line, ...], *, after: bool) -> bool:
    """Columns of money that no line has are left out; those of part payments stand there only after one."""
    match name:
        case "claimed":
            return not after
        case "short" | "on_account" | "rest":
            return after
        case "set_off":
            return any(line.set_off for line in lines)
        case "of_extra":
            return any(line.extra for line in lines)
        case "withheld":
            return any(line.deduction for line in lines)
    return True


def _pick(cells: dict[str, str], shown: list[tuple[str, str, int]]) -> tuple[str, ...]:
    return tuple(cells[name] for name, _, _ in shown)


def _totals(lines: tuple[Line, ...]) -> dict[str, Fraction]:
    whole = [line for line in lines if line.whole]
    return {
        "hours": _sum(line.period.hours.value for line in whole),
        "due": _sum(line.period.due.value for line in whole),
        "paid": _sum(line.paid or Fraction(0) for line in lines),
        "claimed": _sum(line.gross for line in lines),
        "short": _sum(line.gross for line in lines),
        "on_account": _sum(line.on_account for line in lines),
        "rest": _sum(line.left for line in lines),
        "set_off": _sum(line.set_off for line in lines),
        "of_extra": _sum(line.extra.amount.value for line in lines if line.extra),
        "withheld": _sum(line.deduction.amount.value for line in lines if line.deduction),
    }


def _sum(values: Iterable[Fraction]) -> Fraction:
    return sum(values, Fraction(0))


def _period_cells(matter: Matter, line: Line, used: Sources) -> dict[str, str]:
    period = line.period
    return {
        "period": days(period.span.first, period.span.last),
        "due_day": day_short(period.due_day),
        "hours": number(period.hours.value) if line.whole else "–",
        "evidence": evidence(matter, line),
        "age": age(matter, line),
        "rate": _rates(matter, line, used),
        "due": number(period.due.value) if line.whole and not period.not_computable else "–",
        "paid": "–" if line.paid is None else number(line.paid),
        "claimed": number(line.gross) if line.gross else "–",
        "short": number(line.gross) if line.gross else "–",
        "on_account": number(line.on_account) if line.on_account else "–",
        "rest": number(line.left) if line.left else "–",
        "set_off": number(line.set_off) if line.set_off else "–",
        "of_extra": number(line.extra.amount.value) if line.extra else "–",
        "withheld": number(line.deduction.amount.value) if line.deduction else "–",
        "status": _status(matter, line),
    }


def evidence(matter: Matter, line: Line) -> str:
    """Where the hours come from, the exhibit, whether it was made at the time or later, and what else decided them."""
    parts = []
    for code in line.period.basis:
        if code not in HOURS_SOURCES:
            parts.append(presumed(matter, code))
            continue
        made = {
            record.made for record in matter.dossier.hours
            if record.source == code and record.span.overlap(line.period.span)
        }  # fmt: skip
        later = code == "statement" or "later" in made
        grade = matter.label("annex.made_later" if later else "annex.made_then")
        exhibit = matter.exhibits.number("agreement" if code == "agreement" else f"hours_{code}")
        source = matter.label(f"annex.source_{code}")
        key = "annex.evidence" if exhibit else "annex.evidence_bare"
        parts.append(matter.label(key, source=source, exhibit=exhibit or "", grade=grade))
    return "; ".join((*parts, *notes(matter, line))) or matter.label("annex.no_hours")


def presumed(matter: Matter, code: str) -> str:
    """How hours that no source shows are called, by the scenario that set them."""
    if code != "presumption":
        return matter.label(f"annex.source_{code}")
    ground = ground_for(matter, "presumption")
    if ground is not None and ground.enactment:
        start = day_long(ground.enactment.applies_to_work_from)
        return matter.label("annex.source_presumption_in_force", article=ground.article, start=start)
    return matter.label("annex.source_wav_23" if ground and ground.code == "wav_23" else "annex.source_presumption")


def age(matter: Matter, line: Line) -> str:
    """The worker's age in the period; two where a birthday falls in it."""
    born = matter.dossier.worker.birth_date
    if born is None:
        return ""
    first, last = age_on(born, line.period.span.first), age_on(born, line.period.span.last)
    return str(first) if first == last else f"{first}/{last}"


def _rates(matter: Matter, line: Line, used: Sources) -> str:
    """The rates with the numbers of their rows: "14,06 (1)"."""
    parts = []
    for rate in line.period.rates:
        numbers = ", ".join(f"({entry})" for entry in used.references([rate]))
        amount = number(rate.value) + _per(matter, rate.unit)
        parts.append(f"{amount} {numbers}".strip())
    return "; ".join(dict.fromkeys(parts))


def _per(matter: Matter, unit: Unit) -> str:
    if unit.week:
        return matter.label("annex.per_week")
    return "" if unit.hour else matter.label("annex.per_month")


def _status(matter: Matter, line: Line) -> str:
    if line.period.not_computable:
        return matter.label("annex.status_not_computable")
    if line.period.underpayment == "unknown":
        return matter.label("annex.status_unknown")
    if line.on_account and not line.left:
        return matter.label("annex.status_paid_later")
    if line.set_off:
        return matter.label("annex.status_provisional")
    if not line.whole:
        return matter.label("annex.status_extra_only")
    if line.difference:
        return matter.label("annex.status_claimed")
    if line.deduction:
        return matter.label("annex.status_deduction")
    later = line.period.shortfall.value > line.difference
    return matter.label("annex.status_later" if later else "annex.status_paid")


def left_out(matter: Matter) -> Table:
    """The pay periods of which it is not known whether too little was paid: what is known of them."""
    names = ("line", "period", "due", "received")
    columns = tuple(
        Column(matter.label(f"annex.column_{name}"), "left" if index < 2 else "right")
        for index, name in enumerate(names)
    )
    rows = tuple(
        Row(
            (
                str(line.number), days(line.period.span.first, line.period.span.last), number(line.period.due.value),
                number(line.period.received.value),
            )
        )
        for line in matter.primary.unknown
    )  # fmt: skip
    return Table(columns, rows, compact=True)


def not_computable(matter: Matter) -> Table:
    """The pay periods of which a missing fact keeps what was due from being computed, each with its reason."""
    names = ("line", "period", "hours", "why_not")
    columns = tuple(
        Column(matter.label(f"annex.column_{name}"), "right" if name == "hours" else "left", int(name == "why_not"))
        for name in names
    )
    rows = tuple(
        Row(
            (
                str(line.number), days(line.period.span.first, line.period.span.last),
                number(line.period.hours.value), line.why_not_computable,
            )
        )
        for line in matter.primary.not_computable
    )  # fmt: skip
    return Table(columns, rows, compact=True)


def holiday(matter: Matter, sheet: Sheet) -> Table:
    """Holiday allowance per year of 1 June through 31 May."""
    names = ("year", "due_day", "base", "entitlement", "holiday_paid", "holiday_short")
    columns = tuple(
        Column(matter.label(f"annex.column_{name}"), "left" if index < 2 else "right", int(index == 0))
        for index, name in enumerate(names)
    )
    rows = [
        Row(
            (
                days(year.span.first, year.span.last), day_short(year.due_day), number(year.base.value),
                number(year.entitlement.value), number(year.paid.value), number(year.shortfall.value),
            )
        )
        for year in sheet.holiday_years
    ]  # fmt: skip
    short = _sum(year.shortfall.value for year in sheet.holiday_years)
    total = Row((matter.label("common.total"), "", "", "", "", number(short)), "total")
    return Table(columns, (*rows, total), compact=True)


@dataclass(frozen=True, slots=True)
class Deductions:
    """The table of deductions and the notes it refers to by letter."""

    table: Table
    notes: tuple[tuple[str, str], ...]


def deductions(matter: Matter, sheet: Sheet) -> Deductions:
    """Every deduction held against art. 13 WML; what is claimed stands on the last of its period."""
    names = ("line", "period", "kind", "amount", "permitted", "remainder", "claimed_net", "reason")
    columns = tuple(
        Column(matter.label(f"annex.column_{name}"),
               "right" if name in ("amount", "permitted", "remainder", "claimed_net") else "left", int(name == "kind"))
        for name in names
    )  # fmt: skip
    lines = [line for line in sheet.lines if line.whole]
    reasons = dict.fromkeys(
        f"{result.reason.rstrip('.')} ({result.article})." for line in lines for result in line.period.deductions
    )
    letters = {reason: _letter(index) for index, reason in enumerate(reasons)}
    rows = [row for line in lines for row in _deduction_rows(line, letters)]
    claimed = _sum(line.deduction.amount.value for line in lines if line.deduction)
    total = Row(("", matter.label("common.total"), "", "", "", "", number(claimed), ""), "total")
    notes = tuple((letter, reason) for reason, letter in letters.items())
    return Deductions(Table(columns, (*rows, total), compact=True), notes)


def _letter(index: int) -> str:
    """a, b, ... z, aa, ab, ..."""
    first, last = divmod(index, 26)
    return (chr(ord("a") + first - 1) if first else "") + chr(ord("a") + last)


def _deduction_rows(line: Line, letters: Mapping[str, str]) -> list[Row]:
    rows = []
    results = line.period.deductions
    for index, result in enumerate(results, 1):
        claimed = line.deduction.amount.value if line.deduction else Fraction(0)
        permitted = "–" if result.permitted is None else number(result.permitted.value)
        rows.append(
            Row(
                (
                    str(line.number), days(line.period.span.first, line.period.span.last), result.deduction.label,
                    number(result.amount.value), permitted, number(result.remainder.value),
                    number(claimed) if index == len(results) else "",
                    letters[f"{result.reason.rstrip('.')} ({result.article})."],
                )
            )
        )  # fmt: skip
    return rows
