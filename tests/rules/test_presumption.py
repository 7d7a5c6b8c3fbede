"""The presumption of six months' full-time work: when it applies, and which grounds are law."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from wml_claim.law import load_law
from wml_claim.law.grounds import Enactment
from wml_claim.rules.presumption import (
    GroundResult,
    PermitFacts,
    PresumptionFacts,
    applies,
    contradictions,
    weigh,
)
from wml_claim.span import calendar_month

LAW = load_law()
FULL = PresumptionFacts(
    on=date(2026, 11, 23),
    suspicion=("Te weinig betaald.",),
    deficient=True,
    full_time_known=True,
    contradictions=(),
    contradictions_answered=False,
    filled_months=(),
    permit=None,
)
MET = PermitFacts(outside_eu=True, needed=True, held=False, worked_for_employer=True, informed=True, pleaded=True)


def ground(code: str, facts: PresumptionFacts) -> GroundResult:
    (found,) = (result for result in weigh(LAW.grounds, facts) if result.code == code)
    return found


def test_all_four_conditions_are_needed() -> None:
    assert applies(FULL)
    assert not applies(replace(FULL, suspicion=()))
    assert not applies(replace(FULL, deficient=False))
    assert not applies(replace(FULL, full_time_known=False))
    assert not applies(replace(FULL, contradictions=("Te kort.",)))
    assert applies(replace(FULL, contradictions=("Te kort.",), contradictions_answered=True))


def test_the_advised_rule_is_no_law_and_cites_no_minimum_wage_act() -> None:
    found = ground("wml_proposal", FULL)
    assert found.applicable and found.status == "advised" and "WML" not in found.article and not found.stale
    assert ground("wml_proposal", replace(FULL, suspicion=(), deficient=False)).applicable is False
    unknown = ground("wml_proposal", replace(FULL, full_time_known=False))
    assert unknown.applicable is None and "normale arbeidsduur" in unknown.reasons[-1]
    assert "Te kort." in ground("wml_proposal", replace(FULL, contradictions=("Te kort.",))).reasons


def test_a_ground_outside_a_court_paper_is_stale_only_after_a_half_year_began() -> None:
    (advice,) = (one for one in LAW.grounds if one.code == "wml_proposal")
    days = (date(2026, 7, 1), True), (date(2026, 7, 2), False)
    for checked, stale in days:
        (found,) = weigh((replace(advice, checked_on=checked),), FULL)
        assert found.stale is stale


def test_the_reasons_of_the_advised_rule() -> None:
    assert ground("wml_proposal", FULL).reasons[0] == "Te weinig betaald."
    assert ground("wml_proposal", replace(FULL, suspicion=())).reasons[0] == "Geen vermoeden van onderbetaling."


def test_a_rejected_advice_never_applies_and_says_why() -> None:
    (advice,) = (one for one in LAW.grounds if one.code == "wml_proposal")
    (found,) = weigh((replace(advice, status="rejected"),), FULL)
    assert found.applicable is False
    assert found.reasons[0] == "Verworpen; een beroep hierop kan niet."


def test_the_average_applies_where_a_month_is_filled() -> None:
    found = ground("bw_7_610b", replace(FULL, filled_months=(calendar_month(date(2026, 4, 1)),)))
    assert found.applicable and found.article == "art. 7:610b BW" and "30" in found.reasons[0]
    assert ground("bw_7_610b", FULL).applicable is False


@pytest.mark.parametrize(
    ("permit", "applicable"),
    [
        (None, None),
        (MET, True),
        (replace(MET, outside_eu=False), False),
        (replace(MET, held=True), False),
        (replace(MET, held=None), None),
        (replace(MET, informed=False), False),
        (replace(MET, needed=None), None),
        (replace(MET, worked_for_employer=False, needed=None), False),
    ],
)
def test_work_without_a_permit_needs_every_condition(permit: PermitFacts | None, applicable: bool | None) -> None:
    found = ground("wav_23", replace(FULL, permit=permit))
    assert found.applicable is applicable and found.article == "art. 23 Wav"


def test_every_condition_of_the_permit_is_answered_in_words() -> None:
    found = ground("wav_23", replace(FULL, permit=replace(MET, held=None, informed=False)))
    answers = [reason.rsplit(": ", 1)[1] for reason in found.reasons]
    assert answers == ["ja", "ja", "onbekend", "ja", "nee"]


@pytest.mark.parametrize(
    ("end", "agreed", "slips", "own", "words"),
    [
        (date(2026, 6, 30), None, None, None, []),  # exactly six months
        (None, None, None, None, []),
        (date(2026, 6, 29), None, None, None, ["korter dan zes maanden"]),
        (None, "20", "20", None, ["deeltijd afgesproken"]),
        (None, "20", "24", None, []),  # the slips show more than was agreed
        (None, "36", "36", None, []),
        (None, None, None, "20", ["eigen gegevens van toen"]),
        (None, None, None, "36", []),
        (None, None, None, "19.3333", ["gemiddeld 19,33 uur per week"]),
        (date(2026, 3, 1), "20", "18", "19.5", ["zes maanden", "deeltijd", "19,5 uur"]),
    ],
)
def test_facts_that_speak_against_it(
    end: date | None, agreed: str | None, slips: str | None, own: str | None, words: list[str]
) -> None:
    per_week = [None if text is None else Fraction(text) for text in ("36", agreed, slips, own)]
    found = contradictions(date(2026, 1, 1), end, *per_week)
    assert len(found) == len(words) and all(word in sentence for word, sentence in zip(words, found, strict=True))


def test_without_full_time_hours_only_the_length_can_contradict() -> None:
    found = contradictions(date(2026, 1, 1), date(2026, 2, 1), None, Fraction(20), Fraction(20), Fraction(20))
    assert found == ("Het dienstverband duurde korter dan zes maanden.",)


def test_a_rule_that_only_the_inspectorate_may_use_is_not_for_the_worker() -> None:
    (advice,) = (one for one in LAW.grounds if one.code == "wml_proposal")
    law = Enactment(
        staatsblad="Stb. 2027, 1", applies_to_work_from=date(2027, 1, 1), applies_to_work_through=None,
        conditions=("deficient_records",), hours="voltijd", wage="minimumloon", who_may_use=("inspectorate",),
        second_checker="B. Tweede",
    )  # fmt: skip
    (found,) = weigh((replace(advice, status="in_force", enactment=law),), FULL)
    assert found.applicable is False
    assert found.reasons[0] == "De wet geeft dit alleen aan de arbeidsinspectie, niet aan de werknemer."
