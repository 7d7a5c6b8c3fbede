"""The records check: each finding with its rule, its grounds and what to ask for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

from tests.facts import NEXT_WEEK, WEEK, euros, hours, slip
from tests.rules.record_facts import ON, RATE, TAX, THIRD_WEEK, facts, find, items, paid, period
from wml_claim.figure import Reading
from wml_claim.law import load_law
from wml_claim.records import Deduction, Payslip, PayslipItem
from wml_claim.rules.deductions import unlawful
from wml_claim.rules.records_check import FINDINGS, check
from wml_claim.rules.records_check.questions import QUESTIONS
from wml_claim.span import Span


def test_every_finding_has_a_rule_and_something_to_ask_for() -> None:
    found = check(facts())
    assert len(found) == len(FINDINGS) == len({finding.code for finding in found}) == 15
    assert all(finding.title and finding.rule.startswith("art. ") and finding.request for finding in found)
    assert not any("18b" in finding.rule for finding in found)  # owed to the inspectorate only
    assert all(finding.question.endswith("?") for finding in found)
    assert {finding.code for finding in found} == set(QUESTIONS)


def test_without_facts_nothing_holds() -> None:
    assert [finding.code for finding in check(facts()) if finding.holds] == []


@pytest.mark.parametrize(
    ("answers", "holds"),
    [
        ({"hours_registered": "no"}, True),
        ({"hours_registered": "yes"}, False),
        ({}, None),
        ({"registration_shown": "no"}, None),  # never asked for
        ({"registration_shown": "no", "requested_on": date(2026, 2, 1)}, True),
        ({"registration_shown": "no", "requested_on": ON}, True),
        ({"registration_shown": "no", "requested_on": date(2027, 6, 1)}, None),  # more than 52 weeks after the end
        ({"hours_registered": "yes", "registration_shown": "no", "requested_on": date(2026, 2, 1)}, True),
    ],
)
def test_hours_not_registered(answers: dict[str, Any], holds: bool | None) -> None:
    found = find("hours_not_registered", **answers)
    assert found.holds is holds and found.rule == "art. 4:3 Atw"
    assert bool(found.grounds) == (holds is not False)


def test_a_registration_need_be_kept_for_52_weeks_only() -> None:
    found = find("hours_not_registered", registration_shown="no", requested_on=date(2026, 2, 1))
    assert found.spans == (Span(date(2025, 2, 2), date(2026, 2, 1)),) and "52 weken" in found.grounds[0]
    assert find("hours_not_registered", hours_registered="no").spans == (facts().employed,)


def test_payslip_missing() -> None:
    found = find("payslip_missing", period(WEEK, slip(WEEK, "1")), period(NEXT_WEEK))
    assert found.holds and found.spans == (NEXT_WEEK,) and found.rule == "art. 7:626 BW"
    assert find("payslip_missing", period(WEEK), payslips_given="yes").holds is None
    assert find("payslip_missing", period(WEEK, slip(WEEK, "1")), payslips_given="yes").holds is False


def test_payslip_incomplete_is_known_only_for_slips_that_were_read() -> None:
    read = slip(WEEK, "1", sources={"gross": Reading("strook.pdf")})
    found = find("payslip_incomplete", period(WEEK, read))
    assert found.holds and "de naam van de werknemer" in found.grounds[0] and found.spans == (WEEK,)
    whole = replace(
        read,
        minimum_printed=Fraction("14.71"),
        employer="Voorbeeld B.V.",
        worker="A",
        items=(PayslipItem("a", "wage", Fraction(1)),),
    )
    assert find("payslip_incomplete", period(WEEK, whole)).holds is False
    assert find("payslip_incomplete", period(WEEK, slip(WEEK, "1"))).holds is None


READ = {"gross": Reading("strook.pdf")}


@pytest.mark.parametrize(
    ("last", "words"),
    [
        (date(2023, 12, 31), "het minimumloon over dat loontijdvak"),
        (date(2024, 1, 1), "het minimumuurloon voor de leeftijd"),
        (date(2024, 1, 7), "het minimumuurloon voor de leeftijd"),
    ],
)
def test_what_a_slip_must_print_goes_by_its_own_date(last: date, words: str) -> None:
    """The hourly minimum only since 1 January 2024; hours worked were never asked for (art. 7:626 BW)."""
    span = Span(last - timedelta(days=6), last)
    found = find("payslip_incomplete", period(span, slip(span, "1", sources=READ, document="w1.pdf")))
    assert words in found.grounds[0] and "(w1.pdf)" in found.grounds[0] and "uren" not in found.grounds[0].split()


@pytest.mark.parametrize(("net", "cuts", "lacks"), [("80", (), True), ("100", (), False), ("80", ("20",), False)])
def test_what_is_withheld_must_be_specified(net: str, cuts: tuple[str, ...], lacks: bool) -> None:
    withheld = tuple(Deduction("Loonheffing", "tax", Fraction(cut)) for cut in cuts)
    paper = slip(WEEK, "100", net=Fraction(net), deductions=withheld, sources=READ)
    assert ("wat is ingehouden" in find("payslip_incomplete", period(WEEK, paper)).grounds[0]) is lacks


@pytest.mark.parametrize(
    ("paper", "holds"),
    [
        (slip(WEEK, "500", items=items(("480", False), ("20", False))), False),
        (slip(WEEK, "500", items=items(("480", False), ("20", True))), True),
        (slip(WEEK, "500", net=Fraction(420), deductions=(TAX,)), False),
        (slip(WEEK, "500", net=Fraction(430), deductions=(TAX,)), True),
        (slip(WEEK, "480", net=Fraction(420), items=items(("480", False), ("20", True)), deductions=(TAX,)), False),
        (slip(WEEK, "500"), None),
        (slip(WEEK, "500", net=Fraction(430)), None),
    ],
)  # fmt: skip
def test_payslip_does_not_add_up(paper: Payslip, holds: bool | None) -> None:
    found = find("payslip_does_not_add_up", period(WEEK, paper))
    assert found.holds is holds and bool(found.spans) == bool(holds)


def printed(hours_: str, span: Span = WEEK) -> Payslip:
    return slip(span, "500", hours=Fraction(hours_))


def test_hours_that_never_vary() -> None:
    weeks = (WEEK, NEXT_WEEK, THIRD_WEEK)
    varying = [
        period(span, printed("40", span), evidence=worked)
        for span, worked in zip(weeks, ("40", "48", "52"), strict=True)
    ]
    assert find("hours_do_not_vary", *varying).grounds == (
        "Op 3 stroken staan telkens 40,00 uren, terwijl de andere gegevens wisselen.",
    )
    assert find("hours_do_not_vary", *varying[:2]).holds is None
    none_printed = [replace(each, slips=(printed("0", each.span),)) for each in varying]
    assert "telkens 0,00 uren" in find("hours_do_not_vary", *none_printed).grounds[0]
    twice = [*varying[:2], period(THIRD_WEEK, printed("40", THIRD_WEEK), evidence="48")]
    assert find("hours_do_not_vary", *twice).holds
    steady = [period(span, printed("40", span), evidence="48") for span in weeks]
    assert find("hours_do_not_vary", *steady).holds is False
    partial = [replace(each, evidence_complete=False) for each in varying]
    assert find("hours_do_not_vary", *partial).holds is None


@pytest.mark.parametrize(
    ("evidence", "complete", "holds"),
    [
        ("40", True, False),
        ("48", True, True),
        ("32", True, True),
        ("48", False, True),  # more than the slip says contradicts it, however partial
        ("40", False, None),
        ("32", False, None),  # the other days may hold the rest
        (None, True, None),
    ],
)
def test_hours_contradicted(evidence: str | None, complete: bool, holds: bool | None) -> None:
    found = find("hours_contradicted", period(WEEK, printed("40"), evidence=evidence, evidence_complete=complete))
    assert found.holds is holds and found.rule == "art. 4:3 Atw"
    assert not holds or "strook 40,00 uren, eigen urenlijst" in found.grounds[0]
    assert find("hours_contradicted", period(WEEK, slip(WEEK, "500"), evidence="48")).holds is None


@pytest.mark.parametrize(
    ("paper", "holds"),
    [
        (slip(WEEK, "500", hourly_wage=Fraction("14.70")), True),
        (slip(WEEK, "500", hourly_wage=Fraction("14.71")), False),
        (slip(WEEK, "500", hours=Fraction(40)), True),
        (slip(WEEK, "588.40", hours=Fraction(40)), False),
        (slip(WEEK, "500"), None),
    ],
)
def test_wage_below_the_minimum_on_a_slip(paper: Payslip, holds: bool | None) -> None:
    found = find("wage_below_minimum_on_slip", period(WEEK, paper))
    assert found.holds is holds and found.rule == "art. 7 WML"
    assert find("wage_below_minimum_on_slip", period(WEEK, paper, rates=())).holds is None


def test_wrong_minimum_printed() -> None:
    wrong, right = (slip(WEEK, "1", minimum_printed=Fraction(text)) for text in ("14.40", "14.71"))
    assert find("wrong_minimum_printed", period(WEEK, wrong)).holds
    assert find("wrong_minimum_printed", period(WEEK, right)).holds is False
    assert find("wrong_minimum_printed", period(WEEK, wrong, rates=())).holds is None


@pytest.mark.parametrize(
    ("printed", "holds"),
    [
        ("446.40", False),  # the week amount of 2023
        ("12.40", False),  # that amount over 36 hours
        ("405.30", True),  # the week amount of half a year earlier
        ("223.20", None),  # perhaps pro rata
    ],
)
def test_the_minimum_on_a_slip_of_before_2024(printed: str, holds: bool | None) -> None:
    """A slip then printed the amount for the pay term: it is wrong where it is the amount of another date."""
    before = Span(date(2023, 1, 2), date(2023, 1, 8))
    facts_then = period(
        before,
        slip(before, "1", minimum_printed=Fraction(printed), document="w1.pdf"),
        rates=(replace(RATE, value=Fraction("12.40")),),
        term_amounts=frozenset({Fraction("446.40")}),
        other_amounts={Fraction("405.30"): date(2022, 7, 1)},
    )
    found = find("wrong_minimum_printed", facts_then)
    assert found.holds is holds
    assert not holds or "(w1.pdf) noemt € 405,30 als minimumloon; dat gold vanaf 1 juli 2022" in plain(found.grounds[0])


def test_a_slip_from_1_january_2024_prints_the_hourly_minimum() -> None:
    first_day = Span(date(2024, 1, 1), date(2024, 1, 7))
    paper = slip(first_day, "1", minimum_printed=Fraction("446.40"))
    assert find("wrong_minimum_printed", period(first_day, paper)).holds


def plain(words: str) -> str:
    return words.replace("\u00a0", " ")


def test_paid_in_cash() -> None:
    cash = period(WEEK, payments=(paid("300", channel="cash"),))
    assert find("paid_in_cash", cash).holds and find("paid_in_cash", cash).rule == "art. 7a WML"
    assert find("paid_in_cash", period(WEEK, payments=(paid("300"),))).holds is False
    assert find("paid_in_cash", period(WEEK)).holds is None
    assert find("paid_in_cash", cash, private_household=True, working_days_a_week=3).holds is False
    assert find("paid_in_cash", cash, private_household=True, working_days_a_week=4).holds


def test_one_payment_for_two_periods_is_one_ground() -> None:
    both = paid("300", Span(WEEK.first, NEXT_WEEK.last), "cash")
    found = find("paid_in_cash", period(WEEK, payments=(both,)), period(NEXT_WEEK, payments=(both,)))
    assert len(found.grounds) == 1


def test_bank_differs_from_slip() -> None:
    paper = slip(WEEK, "500", net=Fraction(430))
    less = find("bank_differs_from_slip", period(WEEK, paper, payments=(paid("400"),)))
    assert less.holds and "netto op de strook € 430,00, ontvangen € 400,00." in plain(less.grounds[0])
    assert find("bank_differs_from_slip", period(WEEK, paper, payments=(paid("400"), paid("30")))).holds is False
    longer = paid("400", Span(WEEK.first, NEXT_WEEK.last))
    assert find("bank_differs_from_slip", period(WEEK, paper, payments=(longer,))).holds is None
    assert find("bank_differs_from_slip", period(WEEK, payments=(paid("400"),))).holds is None


def test_deduction_without_basis() -> None:
    fine = Deduction("Boete", "fine", Fraction(50))
    tested = unlawful([(fine, euros("50"))], euros("500"), euros("500"), WEEK.last, 52, load_law()).results
    found = find("deduction_without_basis", period(WEEK, slip(WEEK, "500"), deductions=tested))
    assert found.holds and found.rule == "art. 13 WML; art. 7:631 en 7:632 BW" and "Boete" in found.grounds[0]
    both = (slip(WEEK, "500", deductions=(fine,), document="w1.pdf"), slip(WEEK, "1", document="w2.pdf"))
    named = find("deduction_without_basis", period(WEEK, *both, deductions=tested)).grounds[0]
    assert "(w1.pdf)" in named and "w2.pdf" not in named
    little = (replace(tested[0], remainder=euros("0.50")), replace(tested[0], remainder=euros("0")))
    assert find("deduction_without_basis", period(WEEK, slip(WEEK, "500"), deductions=little)).spans == (WEEK,)
    assert find("deduction_without_basis", period(WEEK, slip(WEEK, "500"))).holds is False
    assert find("deduction_without_basis", period(WEEK)).holds is None


def test_extra_hours_unaccounted() -> None:
    over = period(WEEK, agreed=hours("20"), extra_shortfall=euros("147.10"))
    found = find("extra_hours_unaccounted", over)
    assert found.holds and found.rule == "art. 13a WML" and "40,00 uren gewerkt, 20,00 afgesproken" in found.grounds[0]
    little = find("extra_hours_unaccounted", period(WEEK, agreed=hours("39"), extra_shortfall=euros("0.50")))
    assert little.spans == (WEEK,) and len(little.grounds) == 1
    none_open = find("extra_hours_unaccounted", period(WEEK, agreed=hours("40")))
    assert none_open.holds is False and none_open.grounds == ()
    assert find("extra_hours_unaccounted", period(WEEK)).holds is None


@pytest.mark.parametrize(("answer", "holds"), [("no", True), ("yes", False), ("unknown", None)])
def test_no_written_terms(answer: str, holds: bool | None) -> None:
    found = find("no_written_terms", written_terms=answer)
    assert found.holds is holds and found.rule == "art. 7:655 BW" and bool(found.grounds) == (holds is not False)


def test_employer_differs() -> None:
    named = slip(WEEK, "1", employer="VOORBEELD BV")
    assert find("employer_differs", period(WEEK, named)).holds is False
    found = find("employer_differs", period(WEEK, named, payments=(paid("1", payer="Ander B.V."),)))
    assert found.holds and plain(found.grounds[0]) == (
        "Ander B.V. staat op de betaling van 8 maart 2026, niet Voorbeeld B.V."
    )
    assert find("employer_differs", period(WEEK, slip(WEEK, "1"))).holds is None


def test_employer_differs_names_the_papers() -> None:
    others = [
        period(WEEK, *(slip(WEEK, "1", employer="Ander B.V.", document=f"w{week}.pdf") for week in range(1, 6))),
        period(NEXT_WEEK, payments=(replace(paid("1", payer="Derde B.V."), document="afschrift.pdf"),)),
    ]
    assert find("employer_differs", *others).grounds == (
        "Ander B.V. staat op w1.pdf, w2.pdf, w3.pdf en nog 2, niet Voorbeeld B.V.",
        "Derde B.V. staat op afschrift.pdf, niet Voorbeeld B.V.",
    )


@pytest.mark.parametrize(("papers", "named"), [(3, "w1.pdf, w2.pdf, w3.pdf"), (4, "w1.pdf, w2.pdf, w3.pdf en nog 1")])
def test_three_papers_are_named_in_full(papers: int, named: str) -> None:
    slips = (slip(WEEK, "1", employer="Ander B.V.", document=f"w{week}.pdf") for week in range(1, papers + 1))
    assert find("employer_differs", period(WEEK, *slips)).grounds == (
        f"Ander B.V. staat op {named}, niet Voorbeeld B.V.",
    )


@pytest.mark.parametrize(
    ("shown", "asked", "holds"),
    [
        ("no", date(2026, 4, 30), True),
        ("no", date(2026, 5, 1), None),  # the month has not run out
        ("unknown", date(2026, 4, 1), None),
        ("yes", date(2026, 4, 1), False),
        ("no", None, None),
    ],
)
def test_records_refused(shown: str, asked: date | None, holds: bool | None) -> None:
    found = find("records_refused", registration_shown=shown, requested_on=asked)
    assert found.holds is holds and found.rule == "art. 7:626 en 7:655 BW; art. 15 en 12 lid 3 AVG"


def test_a_request_of_tomorrow_is_no_request() -> None:
    later = {"registration_shown": "no", "requested_on": date(2026, 6, 2)}
    assert find("hours_not_registered", **later).holds is None
    assert find("records_refused", **later).grounds == ("Er is nog niet schriftelijk om de stukken gevraagd.",)
    today = find("records_refused", requested_on=ON)
    assert "vul in of de stukken zijn gegeven" in today.grounds[0]


def test_a_wage_to_date_that_does_not_follow_is_a_slip_that_does_not_add_up() -> None:
    one = slip(WEEK, "400", cumulative=Fraction(400))
    other = slip(NEXT_WEEK, "300", cumulative=Fraction(650))
    found = find("payslip_does_not_add_up", period(WEEK, one), period(NEXT_WEEK, other))
    assert found.holds and found.spans == (NEXT_WEEK,) and found.rule == "art. 7:626 BW"
