"""The grounds of presumption: what is law, what is only advised, and when somebody must look again."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.law.conftest import Damage
from wml_claim.law import Law, LawTableError, load_law
from wml_claim.resources import resource
from wml_claim.span import Span

ENACTED = """
[grounds.enactment]
staatsblad = "Stb. 2027, 1"
applies_to_work_from = 2027-07-01
applies_to_work_through = 2029-06-30
conditions = ["suspicion", "deficient_records"]
hours = "full_time"
wage = "minimum_wage"
who_may_use = ["worker", "inspectorate"]
second_checker = "een tweede jurist"

[grounds.yields]
hours = "voltijd"""


def test_the_six_months_are_advised_and_never_law(law: Law) -> None:
    ground = law.ground("wml_proposal")
    assert ground.status == "advised"
    assert "29 861, nr. 122" in ground.article and "WML" not in ground.article
    assert not ground.applies_to(date(2026, 11, 23))
    assert ground.enactment is None


def test_a_proposal_may_not_cite_the_minimum_wage_act(damaged: Damage) -> None:
    folder = damaged("grounds.toml", 'article = "Advies Aanjaagteam', 'article = "art. 18p WML; Advies Aanjaagteam')
    with pytest.raises(LawTableError, match="grond wml_proposal, veld “article”: een voorstel staat niet in de WML"):
        load_law(folder)


@pytest.mark.parametrize(("code", "article"), [("wav_23", "art. 23 Wav"), ("bw_7_610b", "art. 7:610b BW")])
def test_law_in_force(law: Law, code: str, article: str) -> None:
    ground = law.ground(code)
    assert (ground.status, ground.article) == ("in_force", article)
    assert ground.applies_to(date(2026, 1, 1))


def test_every_ground_has_its_conditions_sources_and_date(law: Law) -> None:
    assert {ground.code for ground in law.grounds} == {"wml_proposal", "wav_23", "bw_7_610b"}
    for ground in law.grounds:
        assert ground.checked_on == date(2026, 11, 23)
        assert all(source.startswith("https://") for source in ground.sources)
        assert ground.rebutted_by and ground.conditions
        assert all(condition.question.endswith("?") and condition.paper for condition in ground.conditions)
    with pytest.raises(KeyError):
        law.ground("wml_18p")


def test_every_ground_has_its_letter_text(law: Law) -> None:
    texts = tomllib.loads(resource("letters", "nl", "grounds.toml").read_text(encoding="utf-8"))["texts"]
    assert {ground.wording for ground in law.grounds} <= texts.keys()


def test_wav_needs_the_four_confirmations(law: Law) -> None:
    codes = [condition.code for condition in law.ground("wav_23").conditions]
    assert codes == ["outside_eu", "permit_missing", "worked_for_party", "client_informed"]


@pytest.mark.parametrize(
    ("on", "demand", "court"),
    [
        (date(2026, 11, 23), False, False),
        (date(2026, 11, 1), False, False),  # looked up after the day of the claim
        (date(2026, 12, 31), False, False),
        (date(2027, 1, 1), False, False),  # the last change before this day is 1 July 2026
        (date(2027, 1, 2), True, True),
        (date(2028, 5, 1), True, True),
    ],
)
def test_a_change_of_half_year_makes_a_ground_stale(law: Law, on: date, demand: bool, court: bool) -> None:
    ground = law.ground("wav_23")
    assert (ground.stale(on, court_paper=False), ground.stale(on, court_paper=True)) == (demand, court)


def test_a_court_paper_needs_a_look_within_sixty_days(damaged: Damage) -> None:
    ground = load_law(damaged("grounds.toml", "checked_on = 2026-11-23", "checked_on = 2026-07-02")).grounds[0]
    sixty = ground.checked_on + timedelta(days=60)
    assert not ground.stale(sixty, court_paper=True)
    assert ground.stale(sixty + timedelta(days=1), court_paper=True)
    assert not ground.stale(sixty + timedelta(days=1), court_paper=False)


def test_a_look_on_the_day_of_the_change_itself_is_not_after_it(damaged: Damage) -> None:
    ground = load_law(damaged("grounds.toml", "checked_on = 2026-11-23", "checked_on = 2026-07-01")).grounds[0]
    assert ground.stale(date(2026, 7, 2), court_paper=False)


def test_a_proposal_that_becomes_law_needs_its_publication(damaged: Damage) -> None:
    with pytest.raises(LawTableError, match="grond wml_proposal, veld “enactment”: ontbreekt"):
        load_law(damaged("grounds.toml", 'status = "advised"', 'status = "in_force"'))


def enacted(damaged: Damage, leave_out: str = "", **other: str) -> Path:
    enactment, yields = ENACTED.split("[grounds.yields]")
    lines = [line for line in enactment.splitlines() if not leave_out or not line.startswith(leave_out)]
    for field, value in other.items():
        lines = [f"{field} = {value}" if line.startswith(f"{field} =") else line for line in lines]
    lines.append(f"[grounds.yields]{yields}")
    damaged("grounds.toml", 'status = "advised"', 'status = "in_force"')
    damaged("grounds.toml", "wml_proposal_advised", "wml_proposal_in_force")
    damaged("grounds.toml", load_law().ground("wml_proposal").article, "art. 99 WML")
    return damaged("grounds.toml", '\n[grounds.yields]\nhours = "voltijd', "\n".join(lines))


def test_a_proposal_that_became_law_is_used_per_day_worked(damaged: Damage) -> None:
    ground = load_law(enacted(damaged)).ground("wml_proposal")
    assert ground.enactment is not None and ground.enactment.second_checker == "een tweede jurist"
    days = (date(2027, 6, 30), date(2027, 7, 1), date(2029, 6, 30), date(2029, 7, 1))
    assert [ground.applies_to(day) for day in days] == [False, True, True, False]


FIELDS = ("staatsblad", "applies_to_work_from", "conditions", "hours", "wage", "who_may_use", "second_checker")


@pytest.mark.parametrize("field", FIELDS)
def test_each_field_of_an_enactment_is_needed(damaged: Damage, field: str) -> None:
    with pytest.raises(LawTableError, match=f"grond wml_proposal, enactment, veld “{field}”"):
        load_law(enacted(damaged, leave_out=field))


@pytest.mark.parametrize(
    ("field", "value", "match"),
    [
        ("staatsblad", '"het Staatsblad"', "geen vindplaats als “Stb. 2012, 141”"),
        ("second_checker", f'"{load_law().ground("wml_proposal").checked_by.upper()}"', "een tweede persoon"),
        ("conditions", '["suspicion", "works_council"]', "“works_council” kan niet: dit programma kent alleen"),
        ("hours", '"38"', "alleen full_time"),
        ("wage", '"cao_wage"', "alleen minimum_wage"),
        ("who_may_use", '["everybody"]', "alleen worker, inspectorate"),
    ],
)
def test_an_enactment_that_cannot_be_applied_is_refused(damaged: Damage, field: str, value: str, match: str) -> None:
    with pytest.raises(LawTableError, match=match):
        load_law(enacted(damaged, **{field: value}))


@pytest.mark.parametrize("article", ["Advies Aanjaagteam", "WML", "art. 99 BW"])
def test_a_proposal_that_became_law_names_its_article(damaged: Damage, article: str) -> None:
    enacted(damaged)
    with pytest.raises(LawTableError, match="noem het artikel van de WML"):
        load_law(damaged("grounds.toml", "art. 99 WML", article))


@pytest.mark.parametrize("status", ["advised", "consultation", "bill", "rejected"])
def test_the_letter_text_goes_with_the_status(damaged: Damage, status: str) -> None:
    damaged("grounds.toml", 'status = "advised"', f'status = "{status}"')
    with pytest.raises(LawTableError, match="hoort de brieftekst “wml_proposal_advised”"):
        load_law(damaged("grounds.toml", "wml_proposal_advised", "wml_proposal_in_force"))


def test_what_was_rejected_or_is_for_the_inspectorate_only_cannot_be_pleaded(damaged: Damage) -> None:
    assert load_law().ground("wml_proposal").pleadable
    for_inspectors = load_law(enacted(damaged, who_may_use='["inspectorate"]')).ground("wml_proposal")
    assert for_inspectors.status == "in_force" and not for_inspectors.pleadable


def test_days_are_divided_by_what_was_law_on_them(damaged: Damage, law: Law) -> None:
    ground = load_law(enacted(damaged)).ground("wml_proposal")
    before, first = Span(date(2027, 1, 1), date(2027, 6, 30)), Span(date(2027, 7, 1), date(2029, 6, 30))
    after = Span(date(2029, 7, 1), date(2029, 12, 31))
    assert ground.divide([Span(before.first, after.last)]) == ((first,), (before, after))
    assert law.ground("wml_proposal").divide([before]) == ((), (before,))
    assert law.ground("wav_23").divide([before]) == ((before,), ())


@pytest.mark.parametrize(
    ("old", "new", "match"),
    [
        ('status = "advised"', 'status = "law"', "grond wml_proposal, veld “status”: “law” is onbekend"),
        ('began_as = "law"', 'began_as = "custom"', "grond wav_23, veld “began_as”"),
        ("checked_on = 2026-11-23", 'checked_on = "vandaag"', "veld “checked_on”: ontbreekt of is geen datum"),
        ('wording = "wav_23"', 'wording = ""', "grond wav_23, veld “wording”"),
        ('code = "bw_7_610b"', 'code = "wav_23"', "een grond staat er twee keer"),
        ("[[grounds]]", "[[ground]]", "grounds.toml"),
        ("[[grounds]]", "[[grounds]", "geen geldige TOML"),
    ],
)
def test_malformed_grounds_are_refused(damaged: Damage, old: str, new: str, match: str) -> None:
    with pytest.raises(LawTableError, match=match):
        load_law(damaged("grounds.toml", old, new))
