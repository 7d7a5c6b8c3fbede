"""No letter ever says that the six months are law while their row in the table does not say so (art. 21 Rv).

Every paper is made for every choice of primary and alternatives, every state of the permit and every status of the
row, and its words are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest

from tests.letters.papers import case, facts, single
from tests.letters.states import STATUSES, law_with
from wml_claim.assessment import Assessment, AssessmentError, assess
from wml_claim.claim import claim
from wml_claim.dossier import SCENARIOS, Choices, Dossier, EmployerRecords, Permit, ScenarioCode
from wml_claim.law import Law
from wml_claim.letters import KINDS, WITHOUT_CLAIM, LetterOptions, LetterRefused, compose
from wml_claim.letters.composition import content_of
from wml_claim.pleading import ground_for, wav_pleaded

PLEADED = Permit(True, True, False, "", date(2026, 1, 20), "A. Adviser", pleaded=True)
"""Every condition of art. 23 Wav; the party is filled in per dossier."""
SHORT_OF_ONE: dict[str, Permit | None] = {
    "not asked": None,
    "not pleaded": replace(PLEADED, pleaded=False),
    "from the EU": replace(PLEADED, outside_eu=False),
    "nationality unknown": replace(PLEADED, outside_eu=None),
    "no permit needed": replace(PLEADED, needed=False),
    "need unknown": replace(PLEADED, needed=None),
    "permit held": replace(PLEADED, held=True),
    "permit unknown": replace(PLEADED, held=None),
    "for another": replace(PLEADED, worked_for_party="Ander B.V."),
    "party unknown": replace(PLEADED, worked_for_party=None),
    "not told": replace(PLEADED, client_informed_on=None),
    "told by nobody": replace(PLEADED, client_informed_by=" "),
    "to be told": replace(PLEADED, client_informed_on=date(2031, 1, 1)),
}
NEVER = ("rechtsvermoeden", "18b", "18p", "6:97", "aangekondigd", "wetsvoorstel", "voorgesteld", "consultatie")
SANCTIONED = re.compile(r"staat op \S+ \w+ \d{4} niet in de Wet minimumloon en minimumvakantiebijslag")
OF_THE_RULE = re.compile(r"Aanjaagteam|zes maanden|voltijd|Zes maanden|Voltijd")
WML = re.compile(r"WML|Wet minimumloon")


def unregistered(facts: Dossier) -> Dossier:
    """So that the six months apply wherever something is short, with full-time and agreed hours."""
    job = facts.employment
    job = replace(
        job,
        full_time_hours_per_week=job.full_time_hours_per_week or Fraction(36),
        full_time_source=job.full_time_source or "cao",
        agreed_hours_per_week=job.agreed_hours_per_week or Fraction(20),
        not_called="yes",
    )
    records = EmployerRecords(hours_registered="no")
    return replace(facts, employment=job, records=records, contradictions_answer="Volgens de werknemer onjuist.")


def with_gap(facts: Dossier) -> Dossier:
    """A month without hours after three with hours, so that the average can be claimed."""
    (hours,) = facts.hours
    first = replace(hours, span=replace(hours.span, last=date(2025, 12, 31)))
    second = replace(hours, span=replace(hours.span, first=date(2026, 2, 1)))
    return unregistered(replace(facts, hours=(first, second)))


@cache
def dossiers() -> dict[str, Dossier]:
    found = {name: unregistered(facts(name)) for name in ("03", "05", "06", "08", "09")}
    return {**found, "11": with_gap(facts("11"))}


def choices() -> Iterator[Choices]:
    for primary in SCENARIOS:
        others = [code for code in SCENARIOS if code != primary]
        for count in range(len(others) + 1):
            for alternatives in combinations(others, count):
                yield Choices(primary, alternatives)


def permitted(facts: Dossier, permit: Permit | None) -> Dossier:
    if permit is not None and permit.worked_for_party == "" and facts.employer:
        permit = replace(permit, worked_for_party=facts.employer.name)
    return replace(facts, permit=permit)


OF_A_CLAIM = tuple(kind for kind in KINDS if kind not in WITHOUT_CLAIM)


WALKED = tuple(kind for kind in OF_A_CLAIM if content_of(kind, LetterOptions()) == kind)
"""The workbook and the bundle hold the words of the annex and of the letters."""

REFUSED = tuple(kind for kind in OF_A_CLAIM if kind != "internal_sheet")
"""The adviser's own sheet is made whatever is chosen: it tells what is wrong with the choice."""


def papers(facts: Dossier, law: Law, kinds: tuple[str, ...] = WALKED) -> Iterator[tuple[str, str, Assessment]]:
    """Every paper of every choice that is not refused: how it was made, its words, and the assessment behind it."""
    assert facts.on
    found = assess(facts, law, facts.on)
    for chosen in choices():
        dossier = replace(
            facts, choices=replace(facts.choices, primary=chosen.primary, alternatives=chosen.alternatives)
        )
        assessed = replace(found, dossier=dossier)
        try:
            made = claim(assessed, law)
        except AssessmentError:
            continue
        for kind in kinds:
            try:
                paper = compose(kind, dossier, assessed, made, law)
            except LetterRefused:
                continue
            how = f"{kind}, {chosen.primary}, {', '.join(chosen.alternatives)}"
            yield how, "\n".join(single(text) for text in paper.texts()), assessed


def check(how: str, words: str, assessed: Assessment) -> None:
    """What every paper must keep to while the six months are not law."""
    for never in NEVER:
        assert never not in words.lower(), f"{how}: {never}"
    for text in words.splitlines():
        if OF_THE_RULE.search(text):
            assert not WML.search(SANCTIONED.sub("", text)), f"{how}: {text}"
    if "Aanjaagteam" in words:
        assert "geen geldend recht" in words and "artikel 23" not in words, how
    if "artikel 23" in words:
        assert wav_pleaded(assessed), how
    if how.startswith(("demand", "court")) and ", presumption," in how:
        assert wav_pleaded(assessed), f"{how}: six months as primary without art. 23 Wav"


WALK = [
    (name, status) for name in ("03", "05", "06", "08", "09", "11") for status in STATUSES
    if status != "in_force" and (name in ("03", "11") or status == "advised")
]  # fmt: skip


@pytest.mark.parametrize(("name", "status"), WALK)
def test_no_choice_leads_to_a_false_citation(name: str, status: str, tmp_path: Path) -> None:
    law, seen = law_with(status, tmp_path), set()
    for permit in (None, PLEADED):
        for how, words, assessed in papers(permitted(dossiers()[name], permit), law):
            check(how, words, assessed)
            seen |= {sign for sign in ("Aanjaagteam", "artikel 23") if sign in words}
    assert ("Aanjaagteam" in seen) <= (status != "rejected")


def test_the_walk_meets_every_ground(tmp_path: Path) -> None:
    """The walk above would prove nothing if no paper pleaded the advice, the permit rule or the average."""
    seen: set[str] = set()
    for permit in (None, PLEADED):
        for name in ("03", "11"):
            for _, words, _ in papers(permitted(dossiers()[name], permit), law_with("advised", tmp_path), ("court",)):
                seen |= {sign for sign in ("Aanjaagteam", "artikel 23", "7:610b", "7:628 lid 1") if sign in words}
    assert seen == {"Aanjaagteam", "artikel 23", "7:610b", "7:628 lid 1"}


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("lacking", SHORT_OF_ONE)
def test_the_permit_rule_needs_every_condition(lacking: str, status: str, tmp_path: Path) -> None:
    law = law_with(status, tmp_path)
    for how, words, assessed in papers(permitted(dossiers()["03"], SHORT_OF_ONE[lacking]), law, ("court",)):
        assert "artikel 23" not in words and not wav_pleaded(assessed), how


def test_every_combination_of_answers_about_the_permit() -> None:
    """Only all of them together let the ground be pleaded, and then the advice is not pleaded beside it."""
    law, base = law_with("advised"), dossiers()["03"]
    maybe = (True, False, None)
    pleading = 0
    for outside, needed, held in ((a, b, c) for a in maybe for b in maybe for c in maybe):
        for party in ("", "Ander B.V.", None):
            for told in (date(2026, 1, 20), None):
                for pleaded in (True, False):
                    permit = Permit(outside, needed, held, party, told, "A. Adviser", pleaded)
                    dossier = permitted(base, permit)
                    assert dossier.on
                    ground = ground_for(assess(dossier, law, dossier.on), law, "presumption")
                    whole = (outside, needed, held, party, bool(told), pleaded) == (True, True, False, "", True, True)
                    assert ground and ground.code == ("wav_23" if whole else "wml_proposal")
                    pleading += whole
    assert pleading == 1


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("kind", REFUSED)
def test_the_six_months_are_never_primary_of_themselves(kind: str, status: str, tmp_path: Path) -> None:
    law = law_with(status, tmp_path)
    for permit in SHORT_OF_ONE.values():
        primary: ScenarioCode = "presumption"
        dossier = permitted(dossiers()["03"], permit)
        dossier = replace(dossier, choices=replace(dossier.choices, primary=primary, alternatives=()))
        assert dossier.on
        found = assess(dossier, law, dossier.on)
        with pytest.raises(LetterRefused, match="kan niet het primaire standpunt zijn"):
            compose(kind, dossier, found, claim(found, law), law)


def test_papers_before_a_claim_name_no_ground(tmp_path: Path) -> None:
    for status in STATUSES:
        law = law_with(status, tmp_path / status)
        for kind in WITHOUT_CLAIM:
            with suppress(LetterRefused):  # a paper for the chain needs a chain
                words = single(" ".join(compose(kind, dossiers()["03"], None, None, law).texts()))
                assert not OF_THE_RULE.search(words) and "Wav" not in words and "18b" not in words


def test_a_case_as_it_stands_is_checked_like_the_walk() -> None:
    """The check itself sees a false citation."""
    found = case("03")
    with pytest.raises(AssertionError, match="rechtsvermoeden"):
        check("court", "het rechtsvermoeden van zes maanden", found.assessment)
    with pytest.raises(AssertionError, match="WML"):
        check("court", "zes maanden voltijds (artikel 18 WML)", found.assessment)
    with pytest.raises(AssertionError, match="court"):
        check("court", "Op grond van artikel 23 Wav", found.assessment)
