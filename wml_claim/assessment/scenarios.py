"""All scenarios side by side: documented, contract, average, six months full time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from wml_claim import notation
from wml_claim.assessment.ground import Ground, full_time, span_words
from wml_claim.assessment.model import Scenario
from wml_claim.assessment.periods import holiday_years, listed_periods
from wml_claim.dossier import ScenarioCode
from wml_claim.evidence import AverageBasis
from wml_claim.figure import Figure, total
from wml_claim.rules import hours_basis
from wml_claim.rules.hours_basis import THREE_MONTHS
from wml_claim.rules.minimum_wage import agreed_in
from wml_claim.rules.working_time import WORDS
from wml_claim.span import Span


class WhoseHours(NamedTuple):
    """The hours of a scenario with the sentences that defend them."""

    hours: Mapping[date, Figure]
    why: str
    rebutted_by: str
    article: str
    window: Span | None = None
    filled: tuple[Span, ...] = ()
    averaged_over: tuple[Span, ...] = ()


def _documented(ground: Ground) -> WhoseHours:
    return WhoseHours(
        ground.hours,
        _sources_in_words(ground),
        "Een deugdelijke registratie van begin- en eindtijden die andere uren laat zien.",
        "art. 7 WML; art. 149 en 150 Rv; art. 4:3 Atw",
    )


def _contract(ground: Ground) -> WhoseHours | str:
    if ground.terms.agreed_hours is None:
        return "Er zijn geen uren per week afgesproken."
    if ground.dossier.employment.not_called != "yes":
        return "Niet gebleken dat is klaargestaan zonder oproep (art. 7:628 BW)."
    spans = [period.span for period in ground.periods]
    agreed = [figure for span in spans if (figure := agreed_in(span, ground.terms)) is not None]
    weekly = notation.exact(ground.terms.agreed_hours.value)
    return WhoseHours(
        hours_basis.contract(ground.hours, spans, agreed, ground.terms.weekdays),
        f"Ten minste de {weekly} uur per week die zijn afgesproken; de werknemer stond klaar.",
        "Bewijs dat het niet werken voor rekening van de werknemer komt.",
        "art. 7:628 BW",
    )


def _average(ground: Ground) -> WhoseHours | str:
    until = Span(ground.employed.first, max(ground.until, ground.employed.first))
    basis = ground.dossier.average or THREE_MONTHS
    if basis.span and not basis.reason.strip():
        return "Voor het gemiddelde is een eigen periode gekozen, zonder reden. Vul de reden in."
    filled = hours_basis.average(ground.hours, until, ground.terms.weekdays, basis)
    if filled is None:
        return _no_average(basis)
    months = ", ".join(span_words(month) for month in filled.months)
    over = _averaged_over(basis)
    return WhoseHours(
        filled.hours,
        f"Over {months} ontbreken uren; het gemiddelde van {over} wordt vermoed.",
        f"Bewijs van minder uren, of dat {over.removesuffix(' ervoor')} niet representatief zijn.",
        "art. 7:610b BW; art. 7:628 BW",
        filled=filled.months,
        averaged_over=filled.averaged_over,
    )


def _averaged_over(basis: AverageBasis) -> str:
    if basis.span:
        return f"de maanden {span_words(basis.span)}"
    return f"de drie {hours_basis.NAMES[basis.over]} ervoor"


def _no_average(basis: AverageBasis) -> str:
    if basis.span:
        return (
            f"Geen maand om te vullen, of in de gekozen periode {span_words(basis.span)} heeft een maand geen uren "
            "binnen het dienstverband."
        )
    part = "vier weken" if basis.over == "four_weeks" else "maand"
    return f"Geen {part} zonder uren na drie {hours_basis.NAMES[basis.over]} met uren."


def _presumption(ground: Ground) -> WhoseHours | str:
    weekly = full_time(ground.dossier.employment)
    if weekly is None:
        return "De normale arbeidsduur (voltijd uren per week in de bedrijfstak) is niet ingevuld."
    if ground.until < ground.employed.first:
        return "Het dienstverband is nog niet begonnen."
    window = hours_basis.presumed_window(ground.until, ground.employed.first)
    is_law = not ground.law.ground("wml_proposal").divide([window])[1]
    spans = [period.span for period in ground.periods]
    hours = hours_basis.presumption(ground.hours, ground.own, spans, window, weekly, ground.terms.weekdays)
    return WhoseHours(
        hours,
        f"Van {span_words(window)} {notation.exact(weekly.value)} uur per week (voltijd), nooit meer dan de eigen "
        "opgave.",
        "Bewijs van minder uren" + ("." if is_law else "; en de rechter hoeft het advies niet te volgen."),
        "art. 149 en 150 Rv",
        window=window,
    )


_WHOSE: Mapping[ScenarioCode, Callable[[Ground], WhoseHours | str]] = {
    "documented": _documented,
    "contract": _contract,
    "average": _average,
    "presumption": _presumption,
}


def documented(ground: Ground) -> Scenario:
    """The hours that the evidence shows."""
    return _scenario(ground, "documented", _documented(ground))


def contract(ground: Ground) -> Scenario | str:
    """The agreed hours where they were not called; a sentence when it does not apply."""
    return _or_why_not(ground, "contract")


def average(ground: Ground) -> Scenario | str:
    """Months without hours filled with the mean of the three before; a sentence when no month is filled."""
    return _or_why_not(ground, "average")


def presumption(ground: Ground) -> Scenario | str:
    """Six months full time, never above the worker's own account; a sentence without full-time hours."""
    return _or_why_not(ground, "presumption")


def _or_why_not(ground: Ground, code: ScenarioCode) -> Scenario | str:
    whose = _WHOSE[code](ground)
    return whose if isinstance(whose, str) else _scenario(ground, code, whose)


def hours_by_day(ground: Ground, code: ScenarioCode) -> Mapping[date, Figure]:
    """The hours of each day in a scenario; none when it does not apply."""
    whose = _WHOSE[code](ground)
    return {} if isinstance(whose, str) else whose.hours


def _scenario(ground: Ground, code: ScenarioCode, whose: WhoseHours) -> Scenario:
    periods = listed_periods(ground, whose.hours, code)
    computed = [period for period in periods if period.not_computable is None]
    due = total([period.due for period in computed], "verschuldigd minimumloon", "art. 7 WML")
    paid = total([period.paid for period in computed], "betaald")
    return Scenario(
        code=code,
        periods=periods,
        holiday_years=holiday_years(ground, periods),
        due=due,
        paid=paid,
        shortfall=total([period.shortfall for period in periods], "te weinig betaald", "art. 7 WML"),
        netted=(due - paid).named("verschuldigd min betaald, alle tijdvakken samen"),
        window=whose.window,
        filled_months=whose.filled,
        why_hours=whose.why,
        rebutted_by=whose.rebutted_by,
        article=whose.article,
        averaged_over=whose.averaged_over,
    )


def _sources_in_words(ground: Ground) -> str:
    days = Counter((day.source, day.later) for day in ground.documented.values())
    if not days:
        return "Er zijn geen uren vastgelegd."
    parts = [
        f"{WORDS[source]}{', later gemaakt' if later and source != 'statement' else ''} ({_day_count(count)})"
        for (source, later), count in days.most_common()
    ]
    return f"Uren volgens {'; '.join(parts)}."


def _day_count(count: int) -> str:
    return "1 dag" if count == 1 else f"{count} dagen"
