"""Why these hours: the wording that belongs to a scenario and to the state of the law on its ground."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from fractions import Fraction

from wml_claim.figure import Figure, Step
from wml_claim.law import Ground
from wml_claim.letters.document import Text
from wml_claim.letters.matter import Line, Matter, Sheet
from wml_claim.letters.pleading import Alternative, ground_for
from wml_claim.letters.spans import listed, told
from wml_claim.notation import day_long, exact
from wml_claim.span import Span

AVERAGE_ARTICLE = "art. 7:610b BW"
RANKS = ("subsidiary", "more_subsidiary", "most_subsidiary")


def primary_ground(matter: Matter) -> Iterator[Text]:
    """The ground of the primary claim."""
    yield from _wording(matter, matter.primary, ())


def alternative_ground(matter: Matter, alternative: Alternative, rank: str) -> Iterator[Text]:
    """The ground of an alternative claim: for which periods it is meant, and why it stands if the first hours fail."""
    span = told(alternative.spans)
    ground = alternative.ground
    if ground is not None and ground.code == "wml_proposal":
        yield from _six_months(matter, alternative, ground, rank)
        return
    yield matter.say("grounds.fallback", rank=rank, span=span)
    yield from _wording(matter, alternative.sheet, alternative.spans)


def _six_months(matter: Matter, alternative: Alternative, ground: Ground, rank: str) -> Iterator[Text]:
    """By the state of the law on the days worked: days before it became law keep the wording of the advice."""
    fields = {"rank": rank, "checked_on": day_long(ground.checked_on), "hours": _presumed_hours(matter, alternative)}
    enacted = ground.enactment
    if enacted is None:
        yield matter.say(f"grounds.{ground.wording}", span=told(alternative.spans), **fields)
        return
    fields |= {"staatsblad": enacted.staatsblad, "start": day_long(enacted.applies_to_work_from)}
    law, other = ground.divide(alternative.spans)
    if law:
        yield matter.say(f"grounds.{ground.wording}", span=told(law), article=in_full(ground.article), **fields)
    if other:
        yield matter.say("grounds.wml_proposal_outside", span=told(other), **fields)


def in_full(article: str) -> str:
    """An article as a letter names it: "artikel 7 lid 2 WML"."""
    return article.replace("art. ", "artikel\u00a0", 1)


def rank_of(matter: Matter, index: int) -> str:
    """The name of the first, second or later alternative."""
    return matter.label(f"grounds.{RANKS[min(index, len(RANKS) - 1)]}")


def _wording(matter: Matter, sheet: Sheet, spans: tuple[Span, ...]) -> Iterator[Text]:
    match sheet.scenario.code:
        case "documented":
            yield _documented(matter)
        case "contract":
            agreed = matter.dossier.employment.agreed_hours_per_week
            assert agreed is not None, "the contract scenario needs agreed hours"
            yield matter.say("grounds.contract", hours=exact(agreed))
        case "average":
            yield _average(matter, sheet)
        case "presumption":
            yield from _wav(matter, sheet)


def _documented(matter: Matter) -> Text:
    missing = any(
        finding.code == "hours_not_registered" and finding.holds for finding in matter.assessment.records.findings
    )
    key = "grounds.documented" if missing else "grounds.documented_registration_unknown"
    return matter.say(key, annex=matter.exhibit("annex"))


def _average(matter: Matter, sheet: Sheet) -> Text:
    scenario, basis = sheet.scenario, matter.dossier.average
    over, bases = (basis.over if basis else "months"), scenario.averaged_over
    if basis and basis.span:
        base = matter.label("grounds.average_chosen", span=told(bases), reason=basis.reason.rstrip(". "))
    elif len(bases) == 1:
        base = matter.label(f"grounds.average_base_{over}", span=told(bases))
    else:
        base = matter.label(f"grounds.average_bases_{over}", spans=listed(told([span]) for span in bases))
    hours = listed(exact(mean, 2) for mean in _means(sheet))
    wording = matter.law.ground("bw_7_610b").wording
    return matter.say(
        f"grounds.{wording}", months=told(scenario.filled_months), hours=hours, base=base,
        per=matter.label(f"grounds.average_per_{over}"),
    )  # fmt: skip


def _means(sheet: Sheet) -> list[Fraction]:
    """The monthly means that fill the gaps, in order, read from the origin of the hours."""
    found: dict[Fraction, None] = {}
    seen: set[int] = set()
    waiting: list[Figure] = [period.hours for period in reversed(sheet.scenario.periods)]
    while waiting:
        figure = waiting.pop()
        if id(figure) in seen or not isinstance(figure.origin, Step):
            continue
        seen.add(id(figure))
        if figure.origin.operation == "quotient" and figure.origin.article == AVERAGE_ARTICLE:
            found[figure.value] = None
        else:
            waiting.extend(reversed(figure.origin.terms))
    return list(found)


def _wav(matter: Matter, sheet: Sheet) -> Iterator[Text]:
    ground = ground_for(matter, "presumption")
    assert ground is not None and ground.code == "wav_23", "six months full time is pleaded as such on art. 23 Wav only"
    job = matter.dossier.employment
    assert job.full_time_hours_per_week is not None, "the scenario needs full-time hours"
    hours, source = exact(job.full_time_hours_per_week), job.full_time_source or ""
    yield matter.say(f"grounds.{ground.wording}", hours=hours, source=source)
    if _less(sheet.claimed, sheet, job.full_time_hours_per_week, job.weekdays):
        yield matter.say("grounds.wav_23_own_account", annex=matter.exhibit("annex"))
    yield matter.say("grounds.wav_23_conditions")


def _presumed_hours(matter: Matter, alternative: Alternative) -> str:
    """Full-time hours a week; "ten hoogste" where the worker's own account of some week is lower."""
    job = matter.dossier.employment
    assert job.full_time_hours_per_week is not None, "the scenario needs full-time hours"
    hours = exact(job.full_time_hours_per_week)
    chosen = [line for line in alternative.sheet.claimed if line.period.span in alternative.periods]
    if _less(chosen, alternative.sheet, job.full_time_hours_per_week, job.weekdays):
        return matter.label("grounds.most_hours", hours=hours)
    return hours


def _less(lines: Iterable[Line], sheet: Sheet, full_time: Fraction, weekdays: Collection[int]) -> bool:
    """Whether the worker's own account caps the presumed hours of some of these periods."""
    window, per_day = sheet.scenario.window, full_time / len(weekdays)
    for line in lines:
        inside = window.overlap(line.period.span) if window else None
        if inside and line.period.hours.value < per_day * sum(day.weekday() in weekdays for day in inside):
            return True
    return False
