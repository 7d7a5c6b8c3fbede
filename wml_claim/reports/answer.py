"""What the employer's answer changes, told to programs (JSON) and on a terminal (text)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from wml_claim.answer import Answer, AnswerDay, AnswerLine, Side, Verdict
from wml_claim.claim import Totals
from wml_claim.evidence import ReturnedPaper
from wml_claim.figure import Figure
from wml_claim.notation import day_long, day_short, days, decimal, exact, number
from wml_claim.reports.layout import columns, headed, wrapped
from wml_claim.reports.text import SCENARIO_WORDS, TOTAL_WORDS
from wml_claim.rules.working_time import WORDS, CountedDay

Json = dict[str, Any]
VERDICTS: dict[Verdict, str] = {
    "stands": "blijft staan",
    "lower": "wordt lager",
    "falls": "vervalt",
    "higher": "wordt hoger",
    "new": "komt erbij",
    "nothing": "niets te vorderen",
}
BROUGHT = {**WORDS, "payslip": "loonstroken", "payment": "betalingen"}
KEEP = (
    "Een registratie van de werkgever gaat voor in de volgorde van bronnen, ook als zij later kwam. Blijkt zij niet te "
    "kloppen, kies dan voor die dagen de eigen bron ([[day_source]] in de zaak), met de reden."
)


def answer_json(found: Answer) -> Json:
    """The form of `answer --json`."""
    return {
        "papers": [_paper_json(paper) for paper in found.papers],
        "scenario": found.scenario,
        "instead_because": found.instead,
        "periods": [_line_json(line) for line in found.lines],
        "days": [_day_json(day) for day in found.days],
        "totals": {
            name: {"before": decimal(before.value), "after": decimal(after.value),
                   "difference": decimal(after.value - before.value)}
            for name, before, after in _totals(found)
        },
    }  # fmt: skip


def _paper_json(paper: ReturnedPaper) -> Json:
    span = {"from": paper.span.first.isoformat(), "through": paper.span.last.isoformat()} if paper.span else {}
    document = {"document": paper.document} if paper.document else {}
    return {"received_on": paper.received_on.isoformat(), "brings": paper.brings, **span, **document}


def _line_json(line: AnswerLine) -> Json:
    return {
        "from": line.span.first.isoformat(),
        "through": line.span.last.isoformat(),
        "verdict": line.verdict,
        "before": _side_json(line.before),
        "after": _side_json(line.after),
    }


def _side_json(side: Side) -> Json:
    return {
        "due": decimal(side.due.value), "paid": decimal(side.paid.value), "claimed": decimal(side.claimed.value)
    }  # fmt: skip


def _day_json(one: AnswerDay) -> Json:
    return {
        "date": one.day.isoformat(),
        "ours": _hours_json(one.ours),
        "theirs": _hours_json(one.theirs),
        "counts": _hours_json(one.counts),
        "displaced": one.displaced,
        "kept_because": one.counts.reason if one.kept and one.counts else None,
    }


def _hours_json(counted: CountedDay | None) -> Json | None:
    return {"source": counted.source, "hours": decimal(counted.hours.value)} if counted else None


def _totals(found: Answer) -> Iterator[tuple[str, Figure, Figure]]:
    """Every total of the two claims that one of them has."""
    for name in Totals.__slots__:
        before, after = getattr(found.before.totals, name), getattr(found.after.totals, name)
        if before is not None and after is not None and name != "cash_reclaimable":
            yield name, before, after


def answer_text(found: Answer) -> str:
    """The report of `answer`: papers, periods, days, totals."""
    lines = [
        f"Het antwoord van de werkgever, gerekend op {day_long(found.after.on)}",
        f"Uren volgens: {SCENARIO_WORDS[found.scenario]}",
        *(wrapped(f"{found.instead} Vergeleken zijn de gedocumenteerde uren.") if found.instead else ()),
        *_papers(found),
        *_periods(found.lines),
        *_days(found),
        *_totals_text(found),
    ]
    return "\n".join(lines) + "\n"


def _papers(found: Answer) -> Iterator[str]:
    yield from headed("Wat terugkwam")
    for paper in found.papers:
        when = f", {days(paper.span.first, paper.span.last)}" if paper.span else ""
        source = f" ({paper.document})" if paper.document else ""
        yield from wrapped(f"{day_long(paper.received_on)}: {BROUGHT[paper.brings]}{source}{when}", "- ")


def _periods(lines: Iterable[AnswerLine]) -> Iterator[str]:
    yield from headed("Per loonperiode: zonder en met het antwoord")
    rows: list[tuple[str, ...]] = [("periode", "verschuldigd", "met", "betaald", "met", "gevorderd", "met", "")]
    for line in lines:
        pairs = zip(line.before.amounts, line.after.amounts, strict=True)
        money = [number(amount) for pair in pairs for amount in pair]
        rows.append((days(line.span.first, line.span.last), *money, VERDICTS[line.verdict]))
    yield from columns(rows)


def _days(found: Answer) -> Iterator[str]:
    if not found.days:
        return
    yield from headed("Dagen waarop de uren verschillen")
    rows: list[tuple[str, ...]] = [("dag", "wij", "werkgever", "telt", "bron", "")]
    rows += [_day_row(one) for one in found.days]
    yield from columns(rows)
    for one in found.kept:
        assert one.counts is not None
        yield from wrapped(f"{day_short(one.day)}: eigen bron aangehouden, omdat {one.counts.reason}", "- ")
    if found.displaced:
        yield from wrapped(f"Op {len(found.displaced)} dag(en) verdringt het antwoord bewijs uit die tijd. {KEEP}")


def _day_row(one: AnswerDay) -> tuple[str, ...]:
    mark = ""
    if one.displaced and one.ours:
        mark = f"verdringt {WORDS[one.ours.source]}"
    elif one.kept:
        mark = "eigen bron aangehouden"
    elif one.theirs is None:
        mark = "staat niet in het antwoord"
    source = WORDS[one.counts.source] if one.counts else "–"
    return (day_short(one.day), _hours(one.ours), _hours(one.theirs), _hours(one.counts), source, mark)


def _hours(counted: CountedDay | None) -> str:
    return exact(counted.hours.value, 2) if counted else "–"


def _totals_text(found: Answer) -> Iterator[str]:
    yield from headed("De vordering")
    rows = [("", "zonder", "met", "verschil")]
    for name, before, after in _totals(found):
        if before.value or after.value:
            change = after.value - before.value
            sign = "+" if change > 0 else ""
            rows.append((TOTAL_WORDS[name], number(before.value), number(after.value), sign + number(change)))
    yield from columns(rows)
