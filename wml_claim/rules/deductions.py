"""Deductions from the minimum wage (art. 13 WML; art. 2a and 2b Besluit minimumloon; art. 7:631, 7:632 BW)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from wml_claim import notation
from wml_claim.figure import ONE, Figure, given, smallest, total, zero
from wml_claim.law import Law
from wml_claim.records import LAWFUL_DEDUCTIONS, Deduction

KIND_WORDS = {
    "tax": "loonheffing", "social_security": "premies", "pension": "pensioenpremie", "housing": "huisvesting",
    "health": "zorgverzekering", "advance": "voorschot", "fine": "boete", "transport": "vervoer",
    "tools": "gereedschap of kleding", "other": "overige inhouding",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class DeductionResult:
    """One deduction held against art. 13 WML. `permitted` None: not computable, and so not claimed."""

    deduction: Deduction
    amount: Figure
    permitted: Figure | None
    remainder: Figure
    has_basis: bool
    reason: str
    article: str


@dataclass(frozen=True, slots=True)
class Unlawful:
    """The deductions of one period. `above_minimum` is what lies above the minimum without any basis."""

    results: tuple[DeductionResult, ...]
    amount: Figure
    above_minimum: Figure


NOTHING_WITHHELD = Unlawful((), zero(label="niets ingehouden"), zero(label="niets ingehouden"))


def unlawful(
    deductions: Iterable[tuple[Deduction, Figure]], due: Figure, paid: Figure, last_day: date, terms: int, law: Law
) -> Unlawful:
    """What was withheld from the minimum wage without being permitted.

    `terms`: how many pay terms of this kind the year has (12, 13, 52 or 53), for the yearly health maximum.
    """
    left: dict[str, Figure | None] = {}
    results = []
    tested = [pair for pair in deductions if pair[0].kind not in LAWFUL_DEDUCTIONS]
    for deduction, amount in sorted(tested, key=lambda pair: pair[1].value >= 0):  # a correction makes room first
        if deduction.kind not in left:
            left[deduction.kind] = _ceiling(deduction.kind, due, last_day, terms, law)
        result = _test(deduction, amount, left[deduction.kind], last_day)
        ceiling = left[deduction.kind]
        if ceiling is not None and result.permitted is not None:
            left[deduction.kind] = (ceiling - result.permitted).named(ceiling.label)
        results.append(result)
    return _against_room(results, due, paid) if results else NOTHING_WITHHELD


def _ceiling(kind: str, due: Figure, last_day: date, terms: int, law: Law) -> Figure | None:
    """The most that may be withheld for a kind per pay term; None where the law knows no amount."""
    if kind == "housing":
        return (law.deductions.housing(last_day) * due).named("ten hoogste 25 % van het minimumloon over de termijn")
    if kind == "health":
        yearly = law.deductions.health(last_day.year)
        return yearly and (yearly / given(terms, ONE, f"{terms} loontermijnen in {last_day.year}")).named(
            "maximum zorgpremie per loontermijn"
        )
    return None


def _test(deduction: Deduction, amount: Figure, ceiling: Figure | None, last_day: date) -> DeductionResult:
    missing = _missing(deduction)
    basis = bool(deduction.mandate)
    if deduction.kind == "health" and not missing and ceiling is None:
        reason = f"Het maximum voor de zorgpremie in {last_day.year} is niet bekend: niet te berekenen, niet gevorderd."
        return DeductionResult(deduction, amount, None, zero(label="niet gevorderd"), basis, reason, ARTICLES["health"])
    if missing:
        permitted, reason = zero(label="niets toegestaan"), f"Niet toegestaan: {_listed(missing)}."
    elif deduction.kind == "advance":
        permitted, reason = amount, "Toegestaan: voorschot per bank en vooraf schriftelijk afgesproken."
    else:
        assert ceiling is not None
        permitted = smallest([amount, ceiling], "toegestaan deel")
        reason = f"Toegestaan tot {notation.euro(permitted.value)} ({ceiling.label})."
    remainder = (amount - permitted).named("niet toegestaan deel")
    article = ARTICLES.get(deduction.kind, ARTICLES["other"])
    return DeductionResult(deduction, amount, permitted, remainder, basis, reason, article)


ARTICLES = {
    "housing": "art. 13 lid 2 WML; art. 2a Besluit minimumloon",
    "health": "art. 13 lid 2 WML; art. 2b Besluit minimumloon",
    "advance": "art. 13 lid 3 WML",
    "fine": "art. 13 WML; art. 7:632 BW",
    "other": "art. 13 WML; art. 7:631 en 7:632 BW",
}

_CONDITIONS: dict[str, Sequence[tuple[str, str]]] = {
    "housing": (
        ("mandate", "geen schriftelijke volmacht gezien"),
        ("tenancy_copy", "geen kopie van de huurovereenkomst gezien"),
        ("certified_landlord", "verhuurder is niet aantoonbaar gecertificeerd of een woningcorporatie"),
        ("paid_to_landlord", "niet gebleken dat de werkgever de huur namens de werknemer aan de verhuurder betaalt"),
    ),
    "health": (("mandate", "geen schriftelijke volmacht gezien"), ("policy_copy", "geen kopie van de polis gezien")),
    "advance": (
        ("paid_by_bank", "niet per bank betaald"),
        ("agreed_in_writing", "niet vooraf schriftelijk afgesproken"),
    ),
}


def _missing(deduction: Deduction) -> list[str]:
    """The conditions of art. 13 WML that were not shown, in words; unknown counts as not shown."""
    conditions = _CONDITIONS.get(deduction.kind)
    if conditions is None:
        return ["de wet kent voor deze inhouding op het minimumloon geen uitzondering"]
    return [words for fact, words in conditions if not getattr(deduction, fact)]


def conditions_shown(deduction: Deduction) -> bool:
    """Whether every condition of art. 13 WML for this kind of deduction was shown."""
    return not _missing(deduction)


def unknown_facts(deduction: Deduction) -> list[str]:
    """What to ask about a deduction: facts nobody answered, which count as not shown."""
    conditions = _CONDITIONS.get(deduction.kind, ())
    return [
        f"{deduction.label} ({KIND_WORDS[deduction.kind]}): {words}. Onbekend telt als niet aangetoond: vraag het na."
        for fact, words in conditions
        if getattr(deduction, fact) is None
    ]


def _listed(words: Sequence[str]) -> str:
    return "; ".join(words)


def _against_room(results: Sequence[DeductionResult], due: Figure, paid: Figure) -> Unlawful:
    """Room above the minimum takes remainders with a basis first, then the others."""
    remainders = total([result.remainder for result in results], "niet toegestane inhoudingen")
    room = (paid - due).not_below_zero("loon boven het minimum")
    amount = (
        (remainders - room)
        .not_below_zero("ingehouden op het minimumloon", "art. 13 WML; art. 7:616 en 7:623 BW")
        .rounded()
    )
    with_basis = total([result.remainder for result in results if result.has_basis], "inhoudingen met volmacht")
    without = total([result.remainder for result in results if not result.has_basis], "inhoudingen zonder grondslag")
    room_left = (room - with_basis).not_below_zero("loon boven het minimum dat overblijft")
    above = smallest([without, room_left], "ingehouden boven het minimum zonder grondslag")
    return Unlawful(tuple(results), amount, above.rounded(article="art. 7:631 BW"))
