"""A figure told as nested lines."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from tests.facts import euros, hours, lines
from wml_claim.explain import amount_text, explain, leaf_text, text
from wml_claim.figure import (
    BY_DEFINITION,
    DAYS,
    DAYS_PER_WEEK,
    EURO,
    EURO_PER_HOUR,
    EURO_PER_WEEK,
    HOURS,
    HOURS_PER_WEEK,
    ONE,
    Figure,
    LawRow,
    Reading,
    Statement,
    Unit,
    given,
    largest,
    smallest,
    total,
)

S = "\u00a0"
ROW = LawRow("minimum_wage", "2026-01-01/21", "art. 8 WML", "Stcrt. 2025, 1", "verified by 2+")
RATE = Figure(Fraction("14.71"), EURO_PER_HOUR, "uurloon", ROW)
PERCENT = Figure(Fraction("0.25"), ONE, "maximum", ROW)


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (Fraction("1234.5"), EURO, "1.234,50"),
        (Fraction("0.125"), EURO, "0,1250"),
        (Fraction("14.71"), EURO_PER_HOUR, f"€{S}14,71 per uur"),
        (Fraction("446.4"), EURO_PER_WEEK, f"€{S}446,40 per week"),
        (Fraction("7.5"), HOURS, f"7,5{S}uur"),
        (Fraction(38), HOURS_PER_WEEK, f"38{S}uur per week"),
        (Fraction(5), DAYS, f"5{S}dagen"),
        (Fraction(5), DAYS_PER_WEEK, "5"),
        (Fraction(3), ONE, "3"),
    ],
)
def test_amounts_with_their_unit(value: Fraction, unit: Unit, words: str) -> None:
    assert amount_text(Figure(value, unit, "x", BY_DEFINITION)) == words


def test_plain_numbers_are_percentages_shares_or_counts() -> None:
    assert amount_text(PERCENT) == f"25{S}%"
    chosen = given(Fraction(1, 10), ONE, "gekozen maximum van de verhoging")
    assert amount_text(chosen) == f"10{S}%"
    assert amount_text(smallest([PERCENT, chosen], "percentage")) == f"10{S}%"
    assert amount_text(given(Fraction(297, 365), ONE, "297 van 365 dagen")) == "297 van 365 dagen"


def test_a_step_tells_its_sum_and_its_terms() -> None:
    line = explain((hours("38") * RATE).named("verschuldigd", "art. 7 WML"))
    assert (line.label, line.amount_text, line.article, line.leaf) == ("verschuldigd", "558,98", "art. 7 WML", None)
    assert line.note == f"38{S}uur × €{S}14,71 per uur"
    assert [child.leaf for child in line.children] == [Statement("opgave"), ROW]
    assert line.children[1].article == "art. 8 WML"


@pytest.mark.parametrize(
    ("figure", "note"),
    [
        (total([euros("1"), euros("2")], "som"), "som van 2 posten"),
        (euros("3") - euros("1"), "3,00 – 1,00"),
        (largest([euros("1"), euros("2")], "x"), "het hoogste van 1,00 en 2,00"),
        (smallest([euros("1"), euros("2")], "x"), "het laagste van 1,00 en 2,00"),
        (euros("1.005").rounded(), "afgerond op de cent, uit 1,0050"),
    ],
)
def test_each_operation_has_words(figure: Figure, note: str) -> None:
    assert explain(figure).note == note


def test_unnamed_products_are_told_as_one_sum() -> None:
    chain = euros("300") * given(5, ONE, "5 dagen") / given(12, ONE, "12 dagen")
    assert explain(chain).note == "300,00 × 5 : 12" and len(explain(chain).children) == 3
    named = (euros("300") * given(5, ONE, "5 dagen")).named("tussenstap") / given(12, ONE, "12 dagen")
    assert explain(named).note == "1.500,00 : 12"
    rest = (euros("300") - euros("100")) * given(5, ONE, "5 dagen")
    assert explain(rest).note == "200,00 × 5"


def test_a_figure_used_twice_is_one_line_and_told_once() -> None:
    wage = (hours("8") * RATE).named("loon")
    line = explain(total([wage, wage * PERCENT], "samen"))
    assert line.children[0] is line.children[1].children[0]
    told = text(line)
    assert told.count("zie hierboven") == 1 and told.count("tabel minimum_wage") == 2


def test_leaves_say_where_a_value_comes_from() -> None:
    assert leaf_text(Reading("week02.pdf", 1, "500,00")) == 'week02.pdf, bladzijde 1: "500,00"'
    assert leaf_text(Reading("week02.pdf")) == "week02.pdf"
    assert leaf_text(Statement("A. Adviseur", date(2026, 3, 2), "40 uur")) == f"A. Adviseur, 2{S}maart{S}2026: 40 uur"
    assert leaf_text(ROW) == "tabel minimum_wage, rij 2026-01-01/21, art. 8 WML, bron Stcrt. 2025, 1"
    unsure = LawRow("court_fees", "2025/natural/0", "Wgbz", "", "memory only")
    assert leaf_text(unsure).endswith("bron onbekend (niet geverifieerd: memory only)")


def test_text_puts_amounts_at_the_end() -> None:
    told = text(explain((hours("8") * RATE).named("loon", "art. 7 WML")), width=80).splitlines()
    assert told[0].startswith("loon [8") and told[0].endswith("117,68") and len(told[0]) == 97
    assert told[1].startswith("  uren [opgave]")
    narrow = text(explain(RATE), width=10)
    assert narrow == f"uurloon [{leaf_text(ROW)}]  €{S}14,71 per uur\n"
    assert text(explain(euros("1").named("kaal")), width=40).startswith("kaal [opgave]")


def test_every_leaf_of_a_calculation_has_an_origin() -> None:
    due = total([hours("8") * RATE, euros("5")], "samen").rounded()
    assert all(line.leaf is not None or line.children for line in lines(explain(due)))
