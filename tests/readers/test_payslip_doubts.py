"""What a payslip reader may not do in silence: guess a kind, mend a sum, invent a period, keep a BSN."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from tests.papers import layouts, samples
from tests.papers.slips import Pen, together
from tests.readers.reading import codes, deductions, items, only, read
from wml_claim.records import ReadResult
from wml_claim.span import Span, four_weeks, iso_week_of

HEAD = ("Werkgever|Teelt B.V.", "Werknemer|J. Kowalska")
TABLE = "Omschrijving|Uren|Tarief|Bedrag|Cumulatief"
TEST_NUMBER = "9999" + "90019"  # passes the eleven-test, given to nobody


def slip(*rows: str, title: str = "Loonstrook") -> bytes:
    """A page of rows; parts that "|" divides end at fixed columns, the first begins at the left."""
    pen = Pen()
    pen.text(40, 800, title, 12)
    for at, row in enumerate(rows):
        first, *rest = row.split("|")
        pen.text(40, 775 - 13 * at, first, 9)
        for x, part in zip((250, 330, 420, 500), rest, strict=False):
            pen.right(x, 775 - 13 * at, part, 9)
    return pen.done()


def month(folder: Path, *rows: str) -> ReadResult:
    """A slip over May 2025 with these rows in its table."""
    return read(folder, slip(*HEAD, "Periode: 01-05-2025 t/m 31-05-2025", TABLE, *rows))


def test_unknown_labels_are_told_and_taken_carefully(tmp_path: Path) -> None:
    result = month(
        tmp_path,
        "Salaris|||2.000,00",
        "Zwaluwgeld|||12,00",
        "Totaal bruto|||2.012,00",
        "Knikkerfonds|||-3,00",
        "Netto|||2.009,00",
    )
    assert items(only(result))[1] == ("Zwaluwgeld", "wage", Fraction(12))
    assert deductions(only(result)) == [("Knikkerfonds", "other", Fraction(3))]
    assert [(problem.code, problem.about) for problem in result.document.problems] == [
        ("unknown_label", "items.1"),
        ("unknown_label", "deductions.0"),
    ]
    first = result.document.problems[0]
    assert "strook.pdf, blz. 1" in first.message
    assert "“Zwaluwgeld”" in first.message
    assert first.reading == only(result).sources["items.1"]


def test_sums_that_do_not_come_out_are_told_with_both_figures(tmp_path: Path) -> None:
    result = month(
        tmp_path, "Salaris|||2.000,00", "Totaal bruto|||2.100,00", "Loonheffing|||-100,00", "Netto|||1.990,00"
    )
    assert codes(result) == ["items_do_not_add_up", "net_does_not_add_up"]
    first, second = (problem.message.replace("\u00a0", " ") for problem in result.document.problems)
    assert "€ 2.000,00" in first
    assert "€ 2.100,00" in first
    assert "€ 2.000,00" in second
    assert "€ 1.990,00" in second
    assert (only(result).gross, only(result).net) == (Fraction(2100), Fraction(1990))


def test_only_the_period_column_counts(tmp_path: Path) -> None:
    result = month(
        tmp_path,
        "Salaris|||2.000,00|9.000,00",
        "Bonus||||500,00",
        "Totaal bruto|||2.000,00|9.500,00",
        "Netto|||2.000,00|9.500,00",
    )
    assert items(only(result)) == [("Salaris", "wage", Fraction(2000))]
    assert codes(result) == []


def test_a_line_bruto_may_be_a_component(tmp_path: Path) -> None:
    result = month(
        tmp_path,
        "Bruto salaris|||2.000,00",
        "Overwerk|||100,00",
        "Totaal bruto|||2.100,00",
        "Loonheffing|||-100,00",
        "Netto|||2.000,00",
    )
    assert items(only(result)) == [("Bruto salaris", "wage", Fraction(2000)), ("Overwerk", "overtime", Fraction(100))]
    assert codes(result) == []


def test_exchange_for_costs_lowers_wage_and_comes_back_outside(tmp_path: Path) -> None:
    rows = ("Normale uren|40|16,00|640,00", "Uitruil ET-kosten|||-100,00", "Bruto loon|||540,00",
            "ET vergoeding onbelast|||100,00",
            "Inhouding huisvesting|||-120,00", "Netto uit te betalen|||520,00")  # fmt: skip
    found = only(month(tmp_path, *rows))
    assert items(found)[1] == ("Uitruil ET-kosten", "wage", Fraction(-100))
    assert [item.outside for item in found.items] == [False, False, True]
    assert deductions(found) == [("Inhouding huisvesting", "housing", Fraction(120))]


def test_refund_among_deductions_stays_negative(tmp_path: Path) -> None:
    rows = (
        "Salaris|||640,00",
        "Bruto|||640,00",
        "Loonheffing|||20,00-",
        "Huisvesting|||100,00-",
        "Pensioenpremie|||5,00",
        "Netto|||525,00",
    )
    found = only(month(tmp_path, *rows))
    assert [amount for _, _, amount in deductions(found)] == [20, 100, -5]


def test_sections_decide_the_side(tmp_path: Path) -> None:
    rows = ("Betalingen", "Salaris|||2.300,00", "Bruto|||2.300,00", "Inhoudingen", "Loonheffing|||100,00",
            "Foo|||10,00", "Onbelaste vergoedingen", "Wandelgeld|||40,00", "Netto|||2.230,00")  # fmt: skip
    result = month(tmp_path, *rows)
    assert deductions(only(result))[1] == ("Foo", "other", Fraction(10))
    assert (only(result).items[1].kind, only(result).items[1].outside) == ("expense", True)
    assert codes(result) == ["unknown_label", "unknown_label"]


def test_wage_below_the_gross_line_is_doubtful(tmp_path: Path) -> None:
    result = month(
        tmp_path, "Salaris|||2.000,00", "Totaal bruto|||2.000,00", "Ploegentoeslag|||50,00", "Netto|||2.050,00"
    )
    assert codes(result) == ["wage_below_gross"]
    assert only(result).items[1].outside


def test_holiday_allowance_names_its_year(tmp_path: Path) -> None:
    result = month(
        tmp_path, "Salaris|||2.000,00", "Vakantiegeld 2024|||1.900,00", "Totaal bruto|||3.900,00", "Netto|||3.900,00"
    )
    assert (only(result).items[1].kind, only(result).items[1].for_year) == ("holiday_allowance", 2024)


def test_no_period_no_record(tmp_path: Path) -> None:
    result = read(tmp_path, slip(*HEAD, TABLE, "Salaris|||2.000,00", "Bruto|||2.000,00"))
    assert (result.payslips, codes(result), result.document.kind) == ((), ["no_period"], "payslip")
    assert "typ de strook over" in result.document.problems[0].message


def test_no_gross_no_record(tmp_path: Path) -> None:
    result = read(tmp_path, slip(*HEAD, "Periode|week 27 2025", "Uurloon|14,40"))
    assert (result.payslips, codes(result)) == ((), ["no_gross"])
    assert result.document.problems[0].severity == "missing"


def test_totals_without_rows_are_told(tmp_path: Path) -> None:
    lines = ("Loonstrook", "Periode: week 27 2025", "", "Bruto loon | Netto loon", "576,00 | 500,00")
    result = read(tmp_path, layouts.plain_text(*lines))
    assert (only(result).gross, only(result).net, codes(result)) == (Fraction(576), Fraction(500), ["no_components"])


def test_value_with_two_readings_is_missing(tmp_path: Path) -> None:
    """1.234 may be thousands or three decimals."""
    result = read(
        tmp_path, slip(*HEAD, "Periode|week 27 2025", "Uurloon|1.234", TABLE, "Salaris|||600,00", "Bruto|||600,00")
    )
    assert only(result).hourly_wage is None
    problem = result.document.problems[0]
    assert (problem.code, problem.severity, problem.about) == ("unreadable_value", "missing", "hourly_wage")
    assert "“1.234”" in problem.message


PERIODS = {
    ("Periode|01-05-2025 t/m 31-05-2025",): Span(date(2025, 5, 1), date(2025, 5, 31)),
    ("Loontijdvak: van 1 mei 2025 tot en met 31 mei 2025",): Span(date(2025, 5, 1), date(2025, 5, 31)),
    ("Periode 5 2025 / mei 2025",): Span(date(2025, 5, 1), date(2025, 5, 31)),
    ("Periode|5 2025", "Tijdvaktabel|maand"): Span(date(2025, 5, 1), date(2025, 5, 31)),
    ("Periode|05-2025 (maand)",): Span(date(2025, 5, 1), date(2025, 5, 31)),
    ("Okres|maj 2025",): Span(date(2025, 5, 1), date(2025, 5, 31)),
    ("Pay period|1 May 2025 to 31 May 2025",): Span(date(2025, 5, 1), date(2025, 5, 31)),
    ("Periode|week 27 2025",): iso_week_of(2025, 27),
    ("Week|27", "Jaar|2025"): iso_week_of(2025, 27),
    ("Periode|2025-W27",): iso_week_of(2025, 27),
    ("Periode|week 27 t/m 30 2025",): Span(date(2025, 6, 30), date(2025, 7, 27)),
    ("Periode 7 (4 weken)", "Jaar|2025"): four_weeks(date(2025, 6, 16)),
    ("Periode|13 - 2026 (4 weken)",): Span(date(2026, 11, 30), date(2027, 1, 3)),
    ("Periode|7 (4 weken)", "Van|16-06-2025", "T/m|13-07-2025"): Span(date(2025, 6, 16), date(2025, 7, 13)),
    ("Datum in dienst 01-02-2024 t/m 31-01-2026", "Periode|week 27 2025"): iso_week_of(2025, 27),
}


@pytest.mark.parametrize("rows", PERIODS, ids=" / ".join)
def test_periods(tmp_path: Path, rows: tuple[str, ...]) -> None:
    found = only(read(tmp_path, slip(*HEAD, *rows, TABLE, "Salaris|||600,00", "Bruto|||600,00", "Netto|||600,00")))
    assert found.span == PERIODS[rows]
    assert found.sources["span"].text


def test_period_in_the_title(tmp_path: Path) -> None:
    paper = slip(*HEAD, TABLE, "Salaris|||600,00", "Bruto|||600,00", title="Loonstrook mei 2025")
    assert only(read(tmp_path, paper)).span == Span(date(2025, 5, 1), date(2025, 5, 31))


@pytest.mark.parametrize("printed", ["5", "5 2025"])
def test_period_number_of_unknown_length_is_not_guessed(tmp_path: Path, printed: str) -> None:
    result = read(tmp_path, slip(*HEAD, f"Periode|{printed}", TABLE, "Salaris|||600,00", "Bruto|||600,00"))
    assert (result.payslips, codes(result)) == ((), ["period_unclear"])


def test_two_periods_that_contradict(tmp_path: Path) -> None:
    rows = (TABLE, "Salaris|||600,00", "Bruto|||600,00")
    result = read(tmp_path, slip(*HEAD, "Periode|mei 2025 (01-06-2025 t/m 30-06-2025)", *rows))
    assert codes(result) == ["period_contradicted"]
    assert only(result).span == Span(date(2025, 6, 1), date(2025, 6, 30))


def test_bsn_is_nowhere(tmp_path: Path) -> None:
    rows = (f"Salaris {TEST_NUMBER}|||600,00", "Bruto|||600,00")
    head = ("Werkgever: Teelt B.V.", f"Werknemer: J. Kowalska {TEST_NUMBER}", f"BSN|{TEST_NUMBER}")
    result = read(tmp_path, slip(*head, "Periode|week 27 2025", TABLE, *rows))
    assert TEST_NUMBER not in repr(result)
    assert result.worker == "J. Kowalska"
    assert only(result).sources["worker"].text == "J. Kowalska •••••••••"


def test_slips_of_two_workers_and_a_copy(tmp_path: Path) -> None:
    first = layouts.weekly_slip(samples.week_slip())
    result = read(tmp_path, together(first, first, layouts.weekly_slip(samples.youth_slip())))
    assert codes(result) == ["several_workers", "same_slip_twice"]
    assert len(result.payslips) == 3


def test_letter_is_no_payslip(tmp_path: Path) -> None:
    result = read(tmp_path, layouts.plain_text("Geachte mevrouw,", "Het brutoloon over 2025 is 2.300,00."))
    assert (codes(result), result.document.kind, result.payslips) == (["not_a_payslip"], "other", ())


def test_names_from_a_letterhead_without_labels(tmp_path: Path) -> None:
    rows = (
        "Kwekerij Verzonnen B.V.",
        "De heer Ștefan Țăranu",
        "Periode|week 27 2025",
        TABLE,
        "Salaris|||600,00",
        "Bruto|||600,00",
    )
    found = only(read(tmp_path, slip(*rows)))
    assert (found.employer, found.worker) == ("Kwekerij Verzonnen B.V.", "Ștefan Țăranu")
