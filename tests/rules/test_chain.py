"""Who in the chain may be addressed, and when (art. 7:616a through 7:616f BW; art. 23(3) and (4) Wav)."""

from __future__ import annotations

from datetime import date

import pytest

from wml_claim.agreements import ChainStep
from wml_claim.law import load_law
from wml_claim.rules.chain import NOT_FROM_A_CLIENT, Addressee, ChainFacts, Link, addressees, severely_underpaid
from wml_claim.span import Span, iso_week

LAW = load_law()
YEAR = Span(date(2025, 1, 1), date(2025, 12, 31))
ON = date(2026, 11, 23)
CLIENT = Link("Inlener", "user_company", YEAR, "assignment")
HIGHER = Link("Aannemer", "client", YEAR, "contracting")
MAIN = Link("Hoofd", "main_client", YEAR, "contracting")


def step(party: str, kind: str, day: date) -> ChainStep:
    return ChainStep(party, kind, day)


def asked(
    *links: Link, steps: tuple[ChainStep, ...] = (), severe: bool = False, wav: bool = False
) -> dict[tuple[str, str], Addressee]:
    found = addressees(ChainFacts("Werkgever", links, steps, severe, wav, ON), LAW)
    return {(one.link.party, one.article): one for one in found}


def of(party: str, *links: Link, **more: object) -> Addressee:
    found = asked(*links, **more)  # type: ignore[arg-type]
    return next(one for (name, article), one in found.items() if name == party and "Wav" not in article)


def test_the_direct_client_now_but_never_for_increase_slips_or_costs() -> None:
    found = of("Inlener", CLIENT)
    assert (found.status, found.article, found.since) == ("now", "art. 7:616a lid 1 BW", date(2025, 1, 1))
    assert found.letters == ("demand", "interruption", "chain_information")
    assert found.not_claimed == NOT_FROM_A_CLIENT == ("statutory_increase", "payslips", "collection_costs")


def test_only_for_wages_since_july_2015() -> None:
    old = Link("Inlener", "user_company", Span(date(2015, 1, 1), date(2015, 12, 31)), "assignment")
    assert of("Inlener", old).span == Span(date(2015, 7, 1), date(2015, 12, 31))
    older = Link("Inlener", "user_company", Span(date(2015, 1, 1), date(2015, 6, 30)), "assignment")
    assert of("Inlener", older).status == "not"


def test_not_a_private_person() -> None:
    found = of("Inlener", Link("Inlener", "client", YEAR, "assignment", private=True))
    assert (found.status, found.letters) == ("not", ())


def test_an_unknown_contract_is_asked() -> None:
    found = of("Inlener", Link("Inlener", "client", YEAR, "unknown"))
    assert found.status == "unknown" and "Vraag het contract" in found.reason
    assert found.letters == ("chain_information", "interruption")


def test_the_next_link_only_after_the_one_before_failed() -> None:
    waiting = of("Aannemer", CLIENT, HIGHER)
    assert (waiting.status, waiting.article, waiting.letters) == ("later", "art. 7:616b BW", ("interruption",))
    assert "Inlener" in waiting.reason
    failed = of("Aannemer", CLIENT, HIGHER, steps=(step("Inlener", "failed", date(2026, 9, 1)),))
    assert (failed.status, failed.since) == ("now", date(2026, 9, 1)) and "demand" in failed.letters
    other = of("Aannemer", CLIENT, HIGHER, steps=(step("Hoofd", "failed", date(2026, 9, 1)),))
    assert other.status == "later"


@pytest.mark.parametrize(
    ("steps", "since"),
    [
        ((step("Inlener", "information_request", date(2026, 9, 1)),), None),
        ((step("Inlener", "no_answer", date(2026, 9, 20)),), None),
        (
            (
                step("Inlener", "information_request", date(2026, 9, 1)),
                step("Inlener", "no_answer", date(2026, 9, 20)),
            ),
            date(2026, 9, 20),
        ),
        (
            (step("Inlener", "information_request", date(2026, 9, 1)), step("Inlener", "no_answer", date(2026, 9, 5))),
            date(2026, 9, 16),
        ),
        (
            (step("Inlener", "information_request", date(2026, 9, 1)),
             step("Inlener", "no_answer", date(2026, 9, 20)), step("Inlener", "failed", date(2026, 9, 18))),
            date(2026, 9, 18),
        ),
    ],
)  # fmt: skip
def test_silence_of_two_weeks_skips_a_link(steps: tuple[ChainStep, ...], since: date | None) -> None:
    assert of("Aannemer", CLIENT, HIGHER, steps=steps).since == since


@pytest.mark.parametrize(
    ("claimed", "severe", "status", "since"),
    [
        (date(2025, 11, 23), False, "now", date(2026, 11, 23)),
        (date(2025, 11, 24), False, "later", date(2026, 11, 24)),
        (date(2026, 5, 23), True, "now", date(2026, 11, 23)),
        (date(2026, 5, 24), True, "later", date(2026, 11, 24)),
    ],
)
def test_the_main_client_a_year_after_the_claim_or_half_a_year(
    claimed: date, severe: bool, status: str, since: date
) -> None:
    steps = (step("Inlener", "claim", claimed), step("Hoofd", "notice", claimed))
    found = of("Hoofd", CLIENT, MAIN, steps=steps, severe=severe)
    assert (found.status, found.since) == (status, since)
    assert ("demand" in found.letters) is (status == "now")


def test_the_main_client_must_have_been_told_of_the_claim() -> None:
    found = of("Hoofd", CLIENT, MAIN, steps=(step("Inlener", "claim", date(2025, 1, 1)),))
    assert (found.status, found.letters) == ("later", ("chain_notice", "interruption"))
    assert of("Hoofd", CLIENT, MAIN).letters == ("interruption",)


def test_the_main_client_sooner_when_the_link_before_it_failed() -> None:
    steps = (
        step("Inlener", "claim", date(2026, 1, 1)), step("Hoofd", "notice", date(2026, 1, 1)),
        step("Inlener", "failed", date(2026, 3, 1)),
    )  # fmt: skip
    assert of("Hoofd", CLIENT, MAIN, steps=steps).since == date(2026, 3, 1)


def test_the_main_client_comes_last_whatever_the_order() -> None:
    assert of("Inlener", MAIN, CLIENT).article == "art. 7:616a lid 1 BW"
    assert "Aannemer" in of("Hoofd", MAIN, CLIENT, HIGHER).reason


def test_links_of_other_days_are_no_chain() -> None:
    later = Link("Aannemer", "client", Span(date(2026, 1, 1), date(2026, 6, 30)), "contracting")
    assert of("Aannemer", CLIENT, later).status == "now"


def test_a_higher_employer_under_the_wav_only_after_the_lower_one_failed() -> None:
    key = ("Inlener", "art. 23 lid 3 en 4 Wav")
    assert key not in asked(CLIENT)
    assert asked(CLIENT, wav=True)[key].status == "later"
    failed = asked(CLIENT, HIGHER, wav=True, steps=(step("Werkgever", "failed", date(2026, 9, 1)),))
    assert (failed[key].status, failed[key].since) == ("now", date(2026, 9, 1))
    assert failed[key].letters == ("demand", "interruption")
    waiting = failed["Aannemer", "art. 23 lid 3 en 4 Wav"]
    assert (waiting.status, waiting.letters) == ("later", ("interruption",))
    assert asked(CLIENT, wav=True, steps=(step("Werkgever", "failed", date(2026, 12, 1)),))[key].status == "later"
    assert asked(CLIENT, wav=True, steps=(step("Werkgever", "failed", ON),))[key].status == "now"


def weeks(first: date, low: list[bool]) -> list[tuple[Span, bool]]:
    start = iso_week(first).first
    return [(iso_week(date.fromordinal(start.toordinal() + 7 * n)), one) for n, one in enumerate(low)]


def test_three_months_are_counted_to_the_day() -> None:
    spans = [Span(date(2025, 1, 1), date(2025, 1, 31)), Span(date(2025, 2, 1), date(2025, 2, 28))]
    for last, severe in ((date(2025, 3, 31), True), (date(2025, 3, 30), False)):
        terms = [(span, True) for span in (*spans, Span(date(2025, 3, 1), last))]
        assert severely_underpaid(terms, LAW) is severe


def test_three_months_of_pay_far_too_low() -> None:
    monday = date(2025, 3, 3)  # three months run through 2 June, in the fourteenth week
    assert severely_underpaid(weeks(monday, [True] * 14), LAW)
    assert not severely_underpaid(weeks(monday, [True] * 13), LAW)
    assert not severely_underpaid(weeks(monday, [True] * 7 + [False] + [True] * 12), LAW)
    gap = [one for one in weeks(monday, [True] * 15) if one[0].first != date(2025, 4, 7)]
    assert not severely_underpaid(gap, LAW)
