"""The duty to complain (art. 6:89 BW)."""

from __future__ import annotations

from datetime import date

import pytest

from wml_claim.rules.complaint import Protest, timeline, warning

SHORT, ON = date(2026, 1, 31), date(2026, 11, 23)


def protest(day: date) -> Protest:
    return Protest(day, "bericht")


def test_protests_stand_in_order_and_later_ones_stay_out() -> None:
    found = timeline([protest(date(2026, 5, 1)), protest(date(2026, 2, 1)), protest(date(2026, 12, 1))], SHORT, ON)
    assert [one.day for one in found.protests] == [date(2026, 2, 1), date(2026, 5, 1)]
    assert found.first == protest(date(2026, 2, 1)) and found.days_waited == 1


@pytest.mark.parametrize(
    ("day", "late"), [(date(2026, 3, 31), False), (date(2026, 4, 1), True), (date(2025, 12, 1), False)]
)
def test_late_after_two_months(day: date, late: bool) -> None:
    found = timeline([protest(day)], SHORT, ON)
    assert found.late is late
    said = warning(found)
    assert (said[0] if said else None) == ("complaint_late" if late else None)


def test_a_complaint_of_the_day_of_calculation_counts() -> None:
    assert timeline([protest(ON)], SHORT, ON).first == protest(ON)


def test_the_warning_names_both_days() -> None:
    said = warning(timeline([protest(date(2026, 6, 1))], SHORT, ON))
    assert said and "31 januari 2026" in said[1].replace("\u00a0", " ")
    assert "1 juni 2026, 121 dagen later" in said[1].replace("\u00a0", " ")


def test_no_complaint_at_all() -> None:
    found = timeline([], SHORT, ON)
    assert (found.first, found.days_waited, found.late) == (None, None, False)
    said = warning(found)
    assert said and said[0] == "complaint_absent" and "Vraag" in said[1]


def test_nothing_to_complain_about() -> None:
    found = timeline([protest(SHORT)], None, ON)
    assert (found.days_waited, found.late, warning(found)) == (None, False, None)
    early = timeline([protest(date(2026, 1, 1))], SHORT, ON)
    assert early.days_waited == 0
