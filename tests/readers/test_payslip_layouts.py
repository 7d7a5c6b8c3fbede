"""Every layout is read to the last amount: what the drawing printed is what the record holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from tests.papers import layouts, samples
from tests.papers.slips import Slip, together
from tests.readers.reading import codes, deductions, items, only, read
from wml_claim.readers import read_file
from wml_claim.records import Payslip
from wml_claim.span import Span, iso_week_of

WEEK = replace(samples.week_slip(), outside=())
LAYOUTS: dict[str, tuple[Callable[[Slip], bytes], Slip]] = {
    "month, drawn column by column": (layouts.month_by_column, samples.month_slip()),
    "four weeks": (layouts.weekly_slip, samples.four_week_slip()),
    "week": (layouts.weekly_slip, samples.week_slip()),
    "all-in wage": (layouts.weekly_slip, samples.all_in_slip()),
    "youth": (layouts.weekly_slip, samples.youth_slip()),
    "two pages": (lambda slip: layouts.two_pages(slip, 2), WEEK),
    "English, side by side": (layouts.english_slip, samples.english_data()),
    "Polish glosses": (layouts.polish_glosses, samples.polish_data()),
    "letter-spaced head": (layouts.letter_spaced, replace(WEEK, period="27-2025")),
    "trailing minus": (layouts.trailing_minus, samples.week_slip()),
}

KINDS = {
    "Normale uren": "wage", "Overwerk 125%": "overtime", "Nachttoeslag 20%": "shift_allowance",
    "Loon gewerkte uren": "wage",
    "Feestdagen": "public_holiday_pay", "Ziekteuren": "sick_pay", "Basisloon": "wage",
    "Ploegentoeslag": "shift_allowance",
    "Vakantiedagen 10,87%": "leave_pay", "Vakantiegeld 8%": "holiday_allowance", "Feestdagen 2%": "public_holiday_pay",
    "Jeugdloon 18 jaar": "wage", "Toeslag zaterdag": "shift_allowance", "Basic pay": "wage", "Overtime": "overtime",
    "Commission": "commission", "Normale uren / Godziny normalne": "wage", "Overuren / Nadgodziny": "overtime",
    "Reiskosten onbelast": "expense", "Loonheffing": "tax", "Pensioenpremie": "pension", "Huisvesting": "housing",
    "Zorgverzekering": "health", "Inhouding vervoer": "transport", "Boete te laat": "fine", "Voorschot": "advance",
    "Werkkleding": "tools", "Wage tax": "tax", "Accommodation": "housing", "Health insurance": "health",
    "Fuel": "transport",
    "Loonheffing / Podatek": "tax", "Huisvesting / Zakwaterowanie": "housing", "Voorschot / Zaliczka": "advance",
}  # fmt: skip


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_value_of_a_layout(tmp_path: Path, name: str) -> None:
    draw, data = LAYOUTS[name]
    result = read(tmp_path, draw(data))
    slip = only(result)
    outside = data.outside if draw in (layouts.weekly_slip, layouts.trailing_minus) else ()
    assert items(slip) == [(row.label, KINDS[row.label], row.amount) for row in (*data.items, *outside)]
    assert [item.outside for item in slip.items] == [False] * len(data.items) + [True] * len(outside)
    assert deductions(slip) == [(row.label, KINDS[row.label], row.amount) for row in data.deductions]
    assert (slip.gross, slip.net) == (data.gross, data.net)
    assert slip.span == Span(data.first, data.last)
    assert (slip.employer, slip.worker, result.worker) == (data.employer, data.worker, data.worker)
    assert slip.minimum_printed == data.minimum
    assert result.document.state == "read", result.document.problems


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_value_has_its_source(tmp_path: Path, name: str) -> None:
    draw, data = LAYOUTS[name]
    slip = only(read(tmp_path, draw(data)))
    keys = {"span", "gross", "net", "employer", "worker", "minimum_printed"}
    keys |= {f"items.{n}" for n in range(len(slip.items))} | {f"deductions.{n}" for n in range(len(slip.deductions))}
    assert keys <= set(slip.sources)
    for reading in slip.sources.values():
        assert reading.document == "strook.pdf"
        assert reading.page in (1, 2)
        assert reading.text
        assert reading.box is not None
        x0, y0, x1, y1 = reading.box
        assert 0 < x0 < x1 < 596
        assert 0 < y0 < y1 < 842


def test_hours_and_wage_per_hour(tmp_path: Path) -> None:
    slip = only(read(tmp_path, layouts.weekly_slip(samples.week_slip())))
    assert (slip.hours, slip.hourly_wage) == (Fraction(44), Fraction("13.50"))
    assert slip.sources["hours"].text == "44,00"
    from_rows = only(read(tmp_path, layouts.trailing_minus(samples.week_slip())))
    assert from_rows.hours == Fraction(44)
    assert from_rows.sources["hours"].text == "40.00 + 4.00"
    assert from_rows.hourly_wage == Fraction("13.50")


def test_source_of_the_gross_line(tmp_path: Path) -> None:
    """Drawn to end at 400 points from the left, 42 points and two lines below the heading of the table."""
    slip = only(read(tmp_path, layouts.weekly_slip(samples.week_slip())))
    reading = slip.sources["gross"]
    assert (reading.page, reading.text) == (1, "629,10")
    assert reading.box is not None
    x0, y0, x1, y1 = reading.box
    assert x1 == pytest.approx(400, abs=1)
    assert x0 == pytest.approx(370, abs=4)
    assert y0 == pytest.approx(527, abs=2)
    assert 5 < y1 - y0 < 10


def test_second_page_is_in_the_sources(tmp_path: Path) -> None:
    slip = only(read(tmp_path, layouts.two_pages(WEEK, 2)))
    assert [slip.sources[key].page for key in ("items.0", "items.2", "net")] == [1, 2, 2]


def test_agency_slip_with_weeks_apart(tmp_path: Path) -> None:
    weeks, whole = samples.two_weeks()
    result = read(tmp_path, layouts.agency_weeks(weeks, whole))
    assert codes(result) == []
    for slip, data in zip(result.payslips, weeks, strict=True):
        assert slip.span == Span(data.first, data.last)
        assert (slip.gross, slip.net) == (data.gross, data.net)
        assert [amount for _, _, amount in items(slip)] == [row.amount for row in data.items]
        assert [amount for _, _, amount in deductions(slip)] == [row.amount for row in data.deductions]
        assert (slip.worker, slip.employer, slip.minimum_printed) == (whole.worker, whole.employer, whole.minimum)


def test_agency_slip_with_a_column_of_weeks_is_one_slip(tmp_path: Path) -> None:
    weeks, whole = samples.two_weeks()
    rows = [(slip.first.isocalendar()[1], row) for slip in weeks for row in slip.items]
    result = read(tmp_path, layouts.agency_week_column(rows, whole))
    slip = only(result)
    assert codes(result) == []
    assert slip.span == Span(whole.first, whole.last)
    assert (slip.gross, slip.net, slip.hours) == (whole.gross, whole.net, Fraction(84))


def test_row_of_another_week_is_doubtful(tmp_path: Path) -> None:
    weeks, whole = samples.two_weeks()
    rows = [(24 if at == 0 else 27, row) for slip in weeks for at, row in enumerate(slip.items)]
    result = read(tmp_path, layouts.agency_week_column(rows, whole))
    assert codes(result) == ["correction_of_other_period"] * 2
    assert [problem.about for problem in result.document.problems] == ["items.0", "items.3"]


def test_correction_of_another_week(tmp_path: Path) -> None:
    result = read(tmp_path, layouts.weekly_slip(samples.correction_slip()))
    slip = only(result)
    assert (slip.items[3].label, slip.items[3].amount) == ("Correctie week 24", Fraction("-31.05"))
    problem = result.document.problems[0]
    assert (codes(result), problem.about, problem.severity) == (["correction_of_other_period"], "items.3", "doubt")
    assert "strook.pdf, blz. 1" in problem.message
    assert "30 jun 2025 t/m 6 jul 2025" in problem.message.replace("\u00a0", " ")


def test_several_slips_and_an_annual_statement(tmp_path: Path) -> None:
    weeks = [samples.week_slip(date.fromisocalendar(2025, week, 1)) for week in (27, 28, 29)]
    paper = together(
        *(layouts.weekly_slip(week) for week in weeks[:2]),
        layouts.annual_statement(samples.KOWALSKA, samples.FIRM, 2025, Fraction(30000)),
        layouts.two_pages(replace(weeks[2], outside=()), 1),
    )
    result = read(tmp_path, paper)
    assert [slip.span for slip in result.payslips] == [iso_week_of(2025, week) for week in (27, 28, 29)]
    assert [slip.sources["net"].page for slip in result.payslips] == [1, 2, 5]
    assert codes(result) == ["annual_statement"]
    assert "blz. 3: dit is een jaaropgave" in result.document.problems[0].message
    assert result.document.pages == 5


def test_sample_with_overlapping_labels() -> None:
    """Columns drawn one by one, Polish letters, cumulatives beside period amounts, no gross total printed."""
    path = Path(__file__).parents[1] / "papers" / "pdf" / "loonstrook_maand_kolomsgewijs.pdf"
    result = read_file(path)
    slip: Payslip = only(result)
    assert slip.span == Span(date(2025, 3, 1), date(2025, 3, 31))
    assert (slip.worker, slip.employer) == ("Ż. Błaszczyk-Wójcik", "Voorbeeld Logistiek B.V.")
    assert items(slip) == [
        ("Loon gewerkte uren", "wage", Fraction("2229.36")),
        ("Overwerk 125%", "overtime", Fraction("107.82")),
        ("Reiskosten onbelast", "expense", Fraction("87.40")),
    ]
    assert [(kind, amount) for _, kind, amount in deductions(slip)] == [
        ("housing", Fraction("433.33")),
        ("health", Fraction("158.50")),
        ("pension", Fraction("61.07")),
        ("tax", Fraction("171.25")),
    ]
    assert (slip.gross, slip.net, slip.hours) == (Fraction("2424.58"), Fraction("1600.43"), Fraction("174.50"))
    assert (slip.hourly_wage, slip.minimum_printed) == (Fraction("13.27"), Fraction("14.06"))
    assert slip.sources["items.0"].box == pytest.approx((394.96, 650.97, 429.47, 657.83), abs=0.5)
    assert codes(result) == ["gross_added_up"]
    assert "999990019" not in repr(result)


def test_the_gross_wage_to_date_stands_beside_the_gross_line(tmp_path: Path) -> None:
    slip = only(read(tmp_path, layouts.weekly_slip(WEEK)))
    assert slip.cumulative == WEEK.in_year(WEEK.gross) != WEEK.gross
    assert slip.sources["cumulative"].box != slip.sources["gross"].box
    assert only(read(tmp_path, layouts.weekly_slip(WEEK, cumulative=False))).cumulative is None
