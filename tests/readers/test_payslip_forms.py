"""Ways of setting out the same slip: where the columns, sides, totals, marks and blanks may be."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from tests.papers.slips import Pen
from tests.readers.reading import codes, deductions, items, only, read
from wml_claim.records import ReadResult

Spot = tuple[float, float, str]
"""Where a text begins, or with a negative x where it ends, the height, and the text."""

HEAD: tuple[Spot, ...] = (
    (40, 800, "Loonstrook"), (40, 785, "Werkgever"), (150, 785, "Teelt B.V."), (40, 772, "Werknemer"),
    (150, 772, "J. Kowalska"), (300, 785, "Periode: week 27 2025"),
)  # fmt: skip


def drawn(folder: Path, *spots: Spot) -> ReadResult:
    """What is read from texts at these spots under a usual head."""
    pen = Pen()
    for x, y, text in (*HEAD, *spots):
        (pen.right if x < 0 else pen.text)(abs(x), y, text, 9)
    return read(folder, pen.done())


def rows(top: float, *lines: tuple[str, ...], ends: tuple[float, ...]) -> list[Spot]:
    """Lines of a label and numbers that end at these columns."""
    spots: list[Spot] = []
    for at, (label, *numbers) in enumerate(lines):
        spots.append((40, top - 13 * at, label))
        spots += [(-x, top - 13 * at, text) for x, text in zip(ends, numbers, strict=False) if text]
    return spots


def test_digits_with_blanks_between(tmp_path: Path) -> None:
    lines = (("Omschrijving", "Bedrag"), ("Salaris", "2 2 5 0 , 0 0"), ("Totaal bruto", "2 2 5 0 , 0 0"),
             ("Loonheffing", "2 5 0 , 0 0 -"), ("Netto", "2 0 0 0 , 0 0"))  # fmt: skip
    result = drawn(tmp_path, *rows(700, *lines, ends=(400,)))
    assert (only(result).gross, only(result).net, codes(result)) == (Fraction(2250), Fraction(2000), [])
    assert deductions(only(result)) == [("Loonheffing", "tax", Fraction(250))]


def test_blanks_between_thousands(tmp_path: Path) -> None:
    lines = (("Omschrijving", "Bedrag"), ("Salaris", "2 250,00"), ("Totaal bruto", "€ 2 250,00"),
             ("Loonheffing", "- 250,00"), ("Netto", "€ 2 000,00"))  # fmt: skip
    result = drawn(tmp_path, *rows(700, *lines, ends=(400,)))
    assert (only(result).gross, only(result).net, codes(result)) == (Fraction(2250), Fraction(2000), [])


def test_sides_as_headings_of_the_labels(tmp_path: Path) -> None:
    left = (("Betalingen", "Bedrag"), ("Normale uren", "576,00"), ("Nachttoeslag", "24,00"),
            ("Totaal betalingen", "600,00"), ("Netto uit te betalen", "480,00"))  # fmt: skip
    right: list[Spot] = [
        (300, 700, "Inhoudingen"), (-520, 700, "Bedrag"), (300, 687, "Loonheffing"), (-520, 687, "20,00"),
        (300, 674, "Huisvesting"), (-520, 674, "100,00"), (300, 661, "Totaal inhoudingen"), (-520, 661, "120,00"),
    ]  # fmt: skip
    result = drawn(tmp_path, *rows(700, *left, ends=(250,)), *right)
    assert items(only(result)) == [
        ("Normale uren", "wage", Fraction(576)),
        ("Nachttoeslag", "shift_allowance", Fraction(24)),
    ]
    assert deductions(only(result)) == [("Loonheffing", "tax", Fraction(20)), ("Huisvesting", "housing", Fraction(100))]
    assert (only(result).gross, only(result).net, codes(result)) == (Fraction(600), Fraction(480), [])
    assert only(result).sources["gross"].text == "600,00"


def test_totals_side_by_side(tmp_path: Path) -> None:
    lines = (
        ("Omschrijving", "Aantal", "Bij", "Af"),
        ("Normale uren", "40,00", "576,00"),
        ("Loonheffing", "", "", "20,00"),
    )
    totals: list[Spot] = [
        (40, 640, "Bruto"), (-150, 640, "576,00"), (200, 640, "Inhoudingen"), (-330, 640, "20,00"),
        (380, 640, "Netto"), (-480, 640, "556,00"),
    ]  # fmt: skip
    result = drawn(tmp_path, *rows(700, *lines, ends=(250, 330, 420)), *totals)
    assert (only(result).gross, only(result).net, codes(result)) == (Fraction(576), Fraction(556), [])
    assert deductions(only(result)) == [("Loonheffing", "tax", Fraction(20))]


def test_cumulative_column_may_come_first(tmp_path: Path) -> None:
    lines = (("Omschrijving", "Cumulatief", "Deze periode"), ("Loon", "5.760,00", "576,00"),
             ("Totaal bruto", "5.760,00", "576,00"), ("Loonheffing", "200,00", "20,00"),
             ("Netto betaling", "5.560,00", "556,00"))  # fmt: skip
    result = drawn(tmp_path, *rows(700, *lines, ends=(250, 350)))
    assert (only(result).gross, only(result).net, codes(result)) == (Fraction(576), Fraction(556), [])


def test_days_and_clock_hours_in_the_rows(tmp_path: Path) -> None:
    lines = (("Datum Omschrijving", "Uren", "Tarief", "Bedrag"), ("", "8:00", "14,40", "115,20"),
             ("", "7:30", "14,40", "108,00"), ("Bruto", "", "", "223,20"), ("Netto", "", "", "223,20"))  # fmt: skip
    spots = [spot for spot in rows(700, *lines, ends=(250, 300, 350)) if spot[2] and "Datum" not in spot[2]]
    days: list[Spot] = [(40, 700, "Datum"), (100, 700, "Omschrijving")]
    for y, day in ((687, "30-06-2025"), (674, "01-07-2025")):
        days += [(40, y, day), (100, y, "Normale uren")]
    result = drawn(tmp_path, *days, *spots)
    assert items(only(result)) == [
        ("Normale uren", "wage", Fraction("115.20")),
        ("Normale uren", "wage", Fraction(108)),
    ]
    assert (only(result).hours, codes(result)) == (Fraction("15.5"), [])


def test_block_of_year_totals_gives_no_values(tmp_path: Path) -> None:
    """The only hours on the slip stand among the year's totals: they are not those of the period."""
    lines = (("Omschrijving", "Bedrag"), ("Salaris", "576,00"), ("Bruto", "576,00"), ("Netto", "576,00"),
             ("Cumulatieven",), ("Gewerkte uren", "1.040,00"), ("Uurloon", "99,99"))  # fmt: skip
    slip = only(drawn(tmp_path, *rows(700, *lines, ends=(400,))))
    assert (slip.hours, slip.hourly_wage, slip.gross) == (None, None, Fraction(576))


def test_facts_that_are_no_pay(tmp_path: Path) -> None:
    """A balance, wage for tax and the printed minimum between the rows are neither pay nor deduction."""
    lines = (("Omschrijving", "Bedrag"), ("Salaris", "576,00"), ("Wettelijk minimumuurloon", "14,40"),
             ("Bruto", "576,00"), ("Loon voor loonheffing", "560,00"), ("Loonheffing", "-20,00"),
             ("Saldo vakantie-uren", "38,40"),
             ("Netto", "556,00"))  # fmt: skip
    result = drawn(tmp_path, *rows(700, *lines, ends=(400,)))
    assert len(only(result).items) == 1
    assert deductions(only(result)) == [("Loonheffing", "tax", Fraction(20))]
    assert (only(result).minimum_printed, codes(result)) == (Fraction("14.40"), [])


def test_supplement_does_not_count_hours_again(tmp_path: Path) -> None:
    lines = (("Omschrijving", "Aantal", "Tarief", "Bedrag"), ("Normale uren", "40,00", "14,40", "576,00"),
             ("Overuren", "4,00", "14,40", "57,60"), ("Overwerktoeslag 25%", "4,00", "3,60", "14,40"),
             ("Bruto", "", "", "648,00"), ("Netto", "", "", "648,00"))  # fmt: skip
    slip = only(drawn(tmp_path, *rows(700, *lines, ends=(250, 330, 420))))
    assert (slip.hours, slip.sources["hours"].text) == (Fraction(44), "40,00 + 4,00")


def test_amount_under_an_unknown_heading_is_told(tmp_path: Path) -> None:
    lines = (("Omschrijving", "Uren", "Bruto", "Grondslag"), ("Loon", "40,00", "576,00"),
             ("Huisvesting", "", "", "20,00"), ("Totaal bruto", "", "576,00"))  # fmt: skip
    result = drawn(tmp_path, *rows(700, *lines, ends=(250, 330, 420)))
    problem = result.document.problems[0]
    assert (problem.code, problem.severity, only(result).deductions) == ("unplaced_amount", "missing", ())
    assert "“Huisvesting” staat “20,00”" in problem.message
