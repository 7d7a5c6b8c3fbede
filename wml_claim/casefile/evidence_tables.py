"""The case-file tables about evidence: [[evidence]], [[day_source]], [[typical_week]], [[other_days]], [[answer]] and
[average].
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from typing import Any

from wml_claim.casefile.table import Table
from wml_claim.dossier import WEEKDAYS, Dossier
from wml_claim.evidence import MAKERS, AverageBasis, DaySource, HoursEvidence, ReturnedPaper
from wml_claim.interview import OTHER_DAYS, OtherDays, TypicalWeek
from wml_claim.notation import decimal
from wml_claim.records import HOURS_SOURCES
from wml_claim.span import ONE_DAY, Span, calendar_month

Pairs = list[tuple[str, Any]]
DAY = Fraction(24)
RETURNED = (*HOURS_SOURCES, "payslip", "payment")
AVERAGED_OVER = ("months", "four_weeks")


def read_evidence(top: Table) -> dict[str, Any]:
    """The fields of a dossier that these tables fill."""
    return {
        "evidence": tuple(_evidence(top)),
        "day_sources": tuple(_day_sources(top)),
        "typical_weeks": tuple(_typical_weeks(top)),
        "other_days": tuple(_other_days(top)),
        "answers": tuple(_answers(top)),
        "average": _average(top.table("average")),
    }


def _days(table: Table, *, required: bool = True) -> Span | None:
    """A day as `date`, or `from` and `through`; both at once is a fault."""
    day = table.day("date")
    span = table.span(required=not table.has("date") and (required or table.has("from") or table.has("through")))
    if day is not None and span is not None:
        table.fault("date", "staat naast from en through; verwacht: een dag, of een eerste en laatste dag.")
    return Span(day, day) if day is not None else span


def _evidence(top: Table) -> Iterator[HoursEvidence]:
    for table in top.tables("evidence"):
        source = table.choice("source", HOURS_SOURCES, required=True)
        span = _days(table, required=False)
        made_by, maker = table.choice("made_by", MAKERS), table.text("maker")
        made_on, kept_at = table.day("made_on"), table.text("kept_at")
        known_since, about = table.day("known_since"), table.text("about")
        table.close()
        if source:
            yield HoursEvidence(source, span, made_by, maker, made_on, kept_at, known_since, about)  # type: ignore[arg-type]


def _day_sources(top: Table) -> Iterator[DaySource]:
    for table in top.tables("day_source"):
        span, source = _days(table), table.choice("source", HOURS_SOURCES, required=True)
        made = table.choice("made", ("at_the_time", "later"))
        reason = table.text("reason", required=table.needed(True))
        table.close()
        if span and source and (reason is not None or table.faults.draft):
            yield DaySource(span, source, reason or "", made)  # type: ignore[arg-type]


def _typical_weeks(top: Table) -> Iterator[TypicalWeek]:
    for table in top.tables("typical_week"):
        span = _days(table)
        hours = tuple(table.hours(day) or Fraction(0) for day in WEEKDAYS)
        anchor, holidays_off = table.text("anchor"), table.flag("holidays_off")
        table.close()
        if span:
            yield TypicalWeek(span, hours, anchor, bool(holidays_off))


def _other_days(top: Table) -> Iterator[OtherDays]:
    for table in top.tables("other_days"):
        span, kind = _days(table), table.choice("kind", OTHER_DAYS, required=True)
        hours, anchor = table.hours("hours"), table.text("anchor")
        table.close()
        if span and kind:
            yield OtherDays(span, kind, hours, anchor)


def _answers(top: Table) -> Iterator[ReturnedPaper]:
    for table in top.tables("answer"):
        received_on = table.day("received_on", required=True)
        brings = table.choice("brings", RETURNED, required=True)
        span, document = _days(table, required=False), table.text("document")
        table.close()
        if received_on and brings:
            yield ReturnedPaper(received_on, brings, span, document)


def _average(table: Table | None) -> AverageBasis | None:
    if table is None:
        return None
    over = table.choice("over", AVERAGED_OVER)
    span = table.span(required=table.has("from") or table.has("through"))
    reason = table.text("reason", required=table.needed(span is not None))
    table.close()
    return AverageBasis(over or "months", span, reason or "")  # type: ignore[arg-type]


def evidence_tables(dossier: Dossier) -> Iterator[tuple[str, Pairs]]:
    """The head of each table with its keys and values; what is not known stands as None."""
    for known in dossier.evidence:
        yield (
            "[[evidence]]",
            [("source", known.source), *_when(known.span), ("made_by", known.made_by), ("maker", known.maker),
             ("made_on", known.made_on), ("kept_at", known.kept_at), ("known_since", known.known_since),
             ("about", known.about)],
        )  # fmt: skip
    for chosen in dossier.day_sources:
        yield (
            "[[day_source]]",
            [*_when(chosen.span), ("source", chosen.source), ("made", chosen.made), ("reason", chosen.reason or None)],
        )
    for week in dossier.typical_weeks:
        hours = [(day, worked or None) for day, worked in zip(WEEKDAYS, week.hours, strict=True)]
        yield (
            "[[typical_week]]",
            [*_when(week.span), *hours, ("anchor", week.anchor), ("holidays_off", week.holidays_off or None)],
        )
    for other in dossier.other_days:
        yield (
            "[[other_days]]",
            [*_when(other.span), ("kind", other.kind), ("hours", other.hours), ("anchor", other.anchor)],
        )
    for paper in dossier.answers:
        yield (
            "[[answer]]",
            [("received_on", paper.received_on), ("brings", paper.brings), *_when(paper.span),
             ("document", paper.document)],
        )  # fmt: skip
    if basis := dossier.average:
        edges = [("from", basis.span.first), ("through", basis.span.last)] if basis.span else []
        yield "[average]", [("over", basis.over), *edges, ("reason", basis.reason or None)]


def _when(span: Span | None) -> Pairs:
    if span is None:
        return []
    return [("date", span.first)] if len(span) == 1 else [("from", span.first), ("through", span.last)]


def check_evidence(dossier: Dossier) -> Iterator[tuple[str, str, str]]:
    """What cannot be true of these facts: (table, key, sentence). Answers that contradict are told, not refused."""
    for number, known in enumerate(dossier.evidence, 1):
        if known.made_on and known.known_since and known.known_since < known.made_on:
            what = (
                f"waarde {known.known_since} ligt vóór made_on = {known.made_on}; verwacht: de dag dat het bekend werd."
            )
            yield f"tabel [[evidence]] nr. {number}", "known_since", what
    for (_, one), (number, other) in combinations(enumerate(dossier.day_sources, 1), 2):
        if one.span.overlap(other.span):
            yield (
                f"tabel [[day_source]] nr. {number}",
                "date",
                "kiest een bron voor een dag waarvoor al een bron is gekozen; verwacht: per dag één keuze.",
            )
    for number, week in enumerate(dossier.typical_weeks, 1):
        yield from _hours_of(f"tabel [[typical_week]] nr. {number}", list(zip(WEEKDAYS, week.hours, strict=True)))
    for number, days in enumerate(dossier.other_days, 1):
        yield from _check_other_days(f"tabel [[other_days]] nr. {number}", days)
    yield from _check_average(dossier.average)


def _check_average(basis: AverageBasis | None) -> Iterator[tuple[str, str, str]]:
    if basis is None or basis.span is None:
        return
    where = "tabel [average]"
    if basis.over == "four_weeks":
        yield (
            where,
            "over",
            "hoort niet bij from en through; verwacht: of drie vierwekenperiodes, of een eigen periode.",
        )
    first, last = basis.span.first, basis.span.last
    if first.day != 1 or (last + ONE_DAY).day != 1:
        whole = f"{calendar_month(first).first} t/m {calendar_month(last).last}"
        yield where, "from", f"is geen rij hele kalendermaanden; verwacht: bijvoorbeeld {whole}."


def _check_other_days(where: str, days: OtherDays) -> Iterator[tuple[str, str, str]]:
    if days.kind == "worked" and days.hours is None:
        yield where, "hours", "ontbreekt; verwacht: de uren per dag die toen zijn gewerkt."
    elif days.hours is not None and days.kind != "worked":
        yield where, "hours", f"hoort niet bij kind = “{days.kind}”; verwacht: uren alleen bij “worked”."
    elif days.hours is not None:
        yield from _hours_of(where, [("hours", days.hours)])


def _hours_of(where: str, hours: Sequence[tuple[str, Fraction]]) -> Iterator[tuple[str, str, str]]:
    for key, value in hours:
        if not 0 <= value <= DAY:
            yield where, key, f"waarde {decimal(value)} kan niet; verwacht: 0 of meer en hoogstens 24 uur."
