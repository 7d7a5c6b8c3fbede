"""A ground that nobody looked up lately stops every paper that rests on it, and says where to look."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.letters.papers import Case, case, single
from tests.letters.test_no_false_citation import OF_A_CLAIM, PLEADED, dossiers, permitted
from wml_claim.dossier import Dossier, ScenarioCode
from wml_claim.law import Law, load_law
from wml_claim.letters import WITHOUT_CLAIM, LetterRefused

KITCHEN = "03"
ON = date(2026, 6, 15)
LAST_YEAR, SIXTY_ONE = date(2025, 12, 31), ON - timedelta(days=61)


def checked(code: str, day: date) -> Law:
    """The law in which one ground was looked up on a day, the others on the day of the claim."""
    law = load_law()
    days = {ground.code: day if ground.code == code else ON for ground in law.grounds}
    return replace(law, grounds=tuple(replace(ground, checked_on=days[ground.code]) for ground in law.grounds))


def made(code: str, day: date) -> Case:
    """A case that rests on one ground of the table."""

    def average(facts: Dossier) -> Dossier:
        return replace(dossiers()["11"], on=ON, choices=replace(facts.choices, primary="average", alternatives=()))

    def alternative(facts: Dossier) -> Dossier:
        return chosen(permitted(facts, PLEADED if code == "wav_23" else None), "documented", ("presumption",))

    return case("11" if code == "bw_7_610b" else KITCHEN, average if code == "bw_7_610b" else alternative,
                checked(code, day))  # fmt: skip


def chosen(facts: Dossier, primary: ScenarioCode, alternatives: tuple[ScenarioCode, ...]) -> Dossier:
    return replace(facts, choices=replace(facts.choices, primary=primary, alternatives=alternatives))


CODES = ("wml_proposal", "wav_23", "bw_7_610b")


def can_be_made() -> set[str]:
    found, kinds = made("wml_proposal", ON), set()
    for kind in OF_A_CLAIM:
        with suppress(LetterRefused):
            found.document(kind)
            kinds.add(kind)
    return kinds


KINDS_HERE = tuple(kind for kind in OF_A_CLAIM if kind in can_be_made() and kind != "internal_sheet")
"""The kinds that this case can make at all: a paper for the chain needs a chain, and the own sheet is never stopped."""


@pytest.mark.parametrize("kind", KINDS_HERE)
@pytest.mark.parametrize("code", CODES)
def test_a_check_before_the_last_change_of_half_year_stops_every_paper(code: str, kind: str) -> None:
    found = made(code, LAST_YEAR)
    ground = found.law.ground(code)
    with pytest.raises(LetterRefused) as refusal:
        found.document(kind)
    (reason,) = refusal.value.reasons
    words = single(reason)
    assert ground.title in words and "nagekeken op 31 december 2025" in words and ground.sources[0] in words
    assert "leg de nieuwe controle vast" in words


@pytest.mark.parametrize("kind", KINDS_HERE)
@pytest.mark.parametrize("code", CODES)
def test_a_court_paper_needs_a_check_within_sixty_days(code: str, kind: str) -> None:
    found = made(code, SIXTY_ONE)
    if kind in ("court", "bundle"):
        with pytest.raises(LetterRefused, match="Kijk eerst of er iets is veranderd"):
            found.document(kind)
    else:
        assert found.document(kind)


@pytest.mark.parametrize("code", CODES)
def test_the_sheet_of_the_adviser_is_made_whatever_was_checked(code: str) -> None:
    assert made(code, LAST_YEAR).document("internal_sheet")


def test_the_papers_of_every_claim_are_among_them() -> None:
    assert {"demand", "court", "annex", "worker_summary", "workbook", "bundle"} <= set(KINDS_HERE)


def test_a_paper_that_does_not_rest_on_the_ground_is_made() -> None:
    def without(facts: Dossier) -> Dossier:
        return chosen(facts, "documented", ())

    found = case(KITCHEN, without, checked("wml_proposal", LAST_YEAR))
    assert all(found.document(kind) for kind in KINDS_HERE)


@pytest.mark.parametrize("kind", WITHOUT_CLAIM)
def test_papers_before_a_claim_rest_on_no_ground(kind: str) -> None:
    """They may need a party that this case lacks, but never a check of a ground."""
    reasons: tuple[str, ...] = ()
    try:
        assert made("wml_proposal", LAST_YEAR).document(kind)
    except LetterRefused as refusal:
        reasons = refusal.reasons
    assert not any("nagekeken" in reason for reason in reasons)
