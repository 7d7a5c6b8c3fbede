"""The charts as numbers: bars, boxes and lines, without a window."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from tests.ui.examples import example
from ui.steps.assessment.bars import Bar, bar_of, bars, period_title, unit_of
from ui.steps.assessment.geometry import Box, Geometry, Margins, hatch_lines, lay_out
from wml_claim.assessment import Period, assess
from wml_claim.law import load_law
from wml_claim.span import Span, calendar_month, iso_week_of

MARGINS = Margins(left=150, right=60, top=8, bottom=20, line=18)


@pytest.fixture(scope="module")
def periods() -> tuple[Period, ...]:
    dossier = example("glasshouse")
    assert dossier.on
    return assess(dossier, load_law(), dossier.on).documented.periods


@pytest.fixture
def drawn(periods: tuple[Period, ...]) -> Geometry:
    return lay_out(bars(periods, "week", 100), 700, 238, MARGINS)


def test_every_week_has_a_bar_until_there_are_too_many_for_the_room(periods: tuple[Period, ...]) -> None:
    weekly, monthly, yearly = (bars(periods, "week", most) for most in (35, 34, 3))
    assert [len(found) for found in (weekly, monthly, yearly)] == [35, 8, 1]
    assert [unit_of(found, 35, "week") for found in (weekly, monthly, yearly)] == ["week", "maand", "jaar"]
    for found in (monthly, yearly):
        for name in ("due", "paid", "shortfall", "hours"):
            assert sum(getattr(bar, name) for bar in found) == sum(getattr(bar, name) for bar in weekly)
        assert [place for bar in found for place in bar.periods] == list(range(35))
    assert monthly[bar_of(monthly, 34)].title == "oktober 2025"


def test_paid_and_short_together_stand_as_high_as_what_was_due(periods: tuple[Period, ...], drawn: Geometry) -> None:
    shown = bars(periods, "week", 100)
    tallest = max(bar.due for bar in shown)
    scale = (drawn.base - drawn.plot.y) / float(tallest)
    for bar, boxes in zip(shown, drawn.bars, strict=True):
        assert boxes.solid.bottom == pytest.approx(drawn.base)
        assert boxes.solid.height == pytest.approx(float(bar.paid) * scale)
        assert boxes.hatch.bottom == pytest.approx(boxes.solid.y)
        assert boxes.hatch.height == pytest.approx(float(bar.due - bar.paid) * scale)
        assert boxes.unknown.height == 0


def test_the_minimum_steps_where_the_rate_changes_inside_a_week(periods: tuple[Period, ...], drawn: Geometry) -> None:
    change = next(place for place, period in enumerate(periods) if len({rate.value for rate in period.rates}) == 2)
    steps = [line for line in drawn.minimum if line.x1 == line.x2]
    assert len(steps) == 1
    whole = drawn.bars[change].whole
    assert whole.x < steps[0].x1 < whole.x + whole.width
    assert steps[0].y2 < steps[0].y1, "the new rate is higher"


def test_the_line_of_what_was_paid_falls_to_the_axis_in_the_unpaid_week(drawn: Geometry) -> None:
    assert drawn.paid[-1].y1 == drawn.paid[-1].y2 == pytest.approx(drawn.wage_base)
    assert drawn.paid[0].y1 > drawn.minimum[0].y1, "paid per hour lies under the minimum"


def test_the_frame_covers_both_charts_and_a_click_finds_its_bar(drawn: Geometry) -> None:
    frame = drawn.frame(17)
    assert frame.y < drawn.plot.y and frame.bottom > drawn.wage_base
    assert drawn.bar_at(frame.x + frame.width / 2) == 17
    assert drawn.bar_at(drawn.plot.x - 1) is None


def test_mirrored_time_runs_from_right_to_left(periods: tuple[Period, ...]) -> None:
    shown = bars(periods, "week", 100)
    plain, mirrored = (lay_out(shown, 700, 238, MARGINS, way) for way in (False, True))
    assert plain.bars[0].whole.x < plain.bars[-1].whole.x
    assert mirrored.bars[0].whole.x > mirrored.bars[-1].whole.x
    assert mirrored.plot.x == MARGINS.right
    assert [box.hatch.height for box in mirrored.bars] == [box.hatch.height for box in plain.bars]


def test_labels_at_the_ends_never_overlap(drawn: Geometry) -> None:
    for labels in (drawn.left, drawn.right):
        upper, lower = labels[:2]
        assert lower.y - upper.y >= MARGINS.line - 0.001
    assert [label.amount for label in drawn.left[:2]] == [Fraction("632.70"), Fraction(475)]


def test_pay_that_nobody_can_judge_is_outlined_not_hatched() -> None:
    bar = Bar("juli", calendar_month_of(7), Fraction(2000), Fraction(1300), Fraction(0), Fraction(140), (Fraction(14),),
              (0,))  # fmt: skip
    boxes = lay_out((bar,), 400, 200, MARGINS).bars[0]
    assert boxes.hatch.height == 0
    assert boxes.unknown.bottom == pytest.approx(boxes.solid.y)
    assert boxes.unknown.height > 0


def test_pay_above_what_was_due_stands_higher_and_is_not_hatched() -> None:
    bar = Bar("juli", calendar_month_of(7), Fraction(1000), Fraction(1300), Fraction(0), Fraction(70), (Fraction(14),),
              (0,))  # fmt: skip
    boxes = lay_out((bar,), 400, 200, MARGINS).bars[0]
    assert boxes.solid.y == pytest.approx(MARGINS.top)
    assert boxes.hatch.height == boxes.unknown.height == 0


def test_no_bars_is_no_picture() -> None:
    empty = lay_out((), 400, 200, MARGINS)
    assert (empty.bars, empty.left, empty.minimum) == ((), (), ())


@pytest.mark.parametrize("box", [Box(10, 20, 8, 90), Box(0, 0, 40, 12), Box(5, 5, 6, 6)])
def test_hatch_lines_are_45_degrees_and_stay_inside_their_box(box: Box) -> None:
    lines = hatch_lines(box, 5)
    assert lines
    for line in lines:
        assert abs(line.x1 - line.x2) == pytest.approx(abs(line.y1 - line.y2))
        for x, y in ((line.x1, line.y1), (line.x2, line.y2)):
            assert box.x <= x <= box.x + box.width
            assert box.y <= y <= box.bottom


def test_periods_are_called_as_people_call_them() -> None:
    assert period_title("week", iso_week_of(2025, 27)) == "Week 27, 30 jun – 6\u00a0jul\u00a02025"
    assert period_title("month", calendar_month_of(7)) == "juli 2025"
    assert period_title("four_weeks", iso_week_of(2025, 16)).startswith("Week 16")
    four = Span(iso_week_of(2025, 16).first, iso_week_of(2025, 19).last)
    assert period_title("four_weeks", four) == "14\u00a0apr\u00a02025 t/m 11\u00a0mei\u00a02025"


def test_a_bar_with_a_later_rate_keeps_both(periods: tuple[Period, ...]) -> None:
    july = [bar for bar in bars(periods, "week", 100) if len(bar.rates) == 2]
    assert len(july) == 1
    assert replace(july[0], hours=Fraction(0)).paid_per_hour is None


def calendar_month_of(month: int) -> Span:
    from datetime import date

    return calendar_month(date(2025, month, 1))
