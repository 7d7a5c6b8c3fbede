"""The same figures in every paper: letter, court paper and annex say what the claim says, to the cent."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.letters.papers import KINDS, NAMES, Case, case, single, text_of
from wml_claim.letters import LetterRefused
from wml_claim.letters.annex_sums import moderation, summary
from wml_claim.letters.matter import Matter, matter
from wml_claim.letters.options import LetterOptions
from wml_claim.letters.petitum import petitum
from wml_claim.notation import euro, number, parse_amount

CLAIMED = [name for name in NAMES if name != "10_paid_in_full"]


def words(amount: Fraction) -> str:
    return single(euro(amount))


def subject(of: Case, options: LetterOptions | None = None) -> Matter:
    return matter("court", of.dossier, of.assessment, of.claim, of.law, options or LetterOptions())


@pytest.mark.parametrize("name", CLAIMED)
@pytest.mark.parametrize("kind", KINDS)
def test_every_total_of_the_claim_stands_in_every_paper(name: str, kind: str) -> None:
    it = case(name)
    totals, sheet = it.claim.totals, subject(it).primary
    text = text_of(it.pdf(kind))
    figures = [
        sheet.gross, sheet.set_off, totals.holiday_allowance.value, totals.unlawful_deductions.value,
        totals.statutory_interest.value, totals.collection_costs.value,
    ]  # fmt: skip
    assert [amount for amount in figures if amount and number(amount) not in text] == []


@pytest.mark.parametrize("name", CLAIMED)
def test_wages_less_set_off_are_the_claimed_shortfall(name: str) -> None:
    """Gross less net is the claim's own reckoning; no paper prints it as one sum."""
    it = case(name)
    sheet = subject(it).primary
    assert sheet.gross - sheet.set_off == it.claim.totals.shortfall.value + it.claim.totals.extra_hours.value


@pytest.mark.parametrize("name", CLAIMED)
def test_the_summary_equals_the_relief_sought(name: str) -> None:
    it = subject(case(name))
    rows = [row for row in summary(it).rows if "mindering" not in row.cells[1]]
    for part, row in zip([part for part in petitum(it).parts if part.amount is not None], rows, strict=True):
        amounts = [parse_amount(cell) for cell in row.cells[2:5] if cell]
        assert row.cells[0] == part.number
        assert sum(amounts, Fraction(0)) == part.amount


@pytest.mark.parametrize("name", CLAIMED)
def test_every_item_stands_in_the_annex(name: str) -> None:
    it = case(name)
    text = text_of(it.pdf("annex"))
    for item in it.claim.items:
        for figure in (item.amount, item.increase, item.interest):
            assert number(figure.value) in text


@pytest.mark.parametrize("name", CLAIMED)
def test_every_period_has_one_line_in_the_annex(name: str) -> None:
    it = case(name)
    lines = subject(it).primary.lines
    assert [line.number for line in lines] == list(range(1, len(lines) + 1))
    text = text_of(it.pdf("annex"))
    for line in lines:
        assert number(line.period.due.value) in text
        assert number(line.period.hours.value) in text


@pytest.mark.parametrize("name", CLAIMED)
def test_moderation_agrees_with_the_claim(name: str) -> None:
    it = case(name)
    rows = moderation(subject(it)).rows
    for column, percent in enumerate((50, 25, 10, 0), 1):
        shown = sum((parse_amount(row.cells[column]) for row in rows), Fraction(0))
        assert shown == it.claim.at_percent(percent).value


@pytest.mark.parametrize("name", CLAIMED)
@pytest.mark.parametrize("kind", KINDS)
def test_gross_and_net_are_never_one_sum(name: str, kind: str) -> None:
    it = case(name)
    totals = it.claim.totals
    if totals.gross.value and totals.net.value:
        assert words(totals.total.value) not in it.words(kind)
        assert words(totals.gross.value + totals.net.value) not in it.words(kind)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_to_claim_is_said_plainly(kind: str) -> None:
    with pytest.raises(LetterRefused, match="Er is niets te vorderen"):
        case("10").pdf(kind)
