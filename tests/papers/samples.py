"""The invented slips that tests read, by the name of their layout."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from tests.papers.slips import Row, Slip, money, pay, sum_of

FIRM = "Voorbeeld Kas B.V."
KOWALSKA = "Żaneta Kowalska-Błaszczyk"


def week_slip(monday: date = date(2025, 6, 30)) -> Slip:
    """A week in which less than the minimum was paid and housing was deducted."""
    return Slip(
        worker=KOWALSKA, employer=FIRM, first=monday, last=monday + timedelta(days=6),
        period=f"week {monday.isocalendar()[1]} {monday.isocalendar()[0]}",
        items=(pay("Normale uren", "40", "13.50"), pay("Overwerk 125%", "4", "16.875"),
               pay("Nachttoeslag 20%", "8", "2.70")),
        deductions=(sum_of("Loonheffing", "48.20"), sum_of("Pensioenpremie", "12.15"), sum_of("Huisvesting", "125.00"),
                    sum_of("Zorgverzekering", "36.50")),
        outside=(sum_of("Reiskosten onbelast", "23.00"),),
        minimum=money("14.40"), hourly_wage=money("13.50"), hours=money("44"), periods_before=26,
    )  # fmt: skip


def month_slip() -> Slip:
    """May 2025, with sickness and a public holiday."""
    return Slip(
        worker="Mihăiță Țepeș-Ionescu", employer="Verzonnen Logistiek B.V.",
        first=date(2025, 5, 1), last=date(2025, 5, 31),
        period="05-2025 (maand)",
        items=(pay("Loon gewerkte uren", "152", "13.27"), pay("Feestdagen", "8", "13.27"),
               pay("Ziekteuren", "16", "13.27")),
        deductions=(sum_of("Loonheffing", "171.25"), sum_of("Inhouding vervoer", "60.00"),
                    sum_of("Boete te laat", "50.00")),
        minimum=money("14.06"), hourly_wage=money("13.27"), hours=None, periods_before=4,
    )  # fmt: skip


def four_week_slip() -> Slip:
    """Period 7 of 2025: ISO weeks 25-28."""
    return replace(
        week_slip(), worker="Çağla Öztürk-Şahin", first=date(2025, 6, 16), last=date(2025, 7, 13),
        period="7 (4 weken) 2025",
        items=(pay("Basisloon", "160", "13.80"), sum_of("Ploegentoeslag", "88.00")), hours=money("160"),
        hourly_wage=money("13.80"), periods_before=6,
    )  # fmt: skip


def all_in_slip() -> Slip:
    """An all-in wage: leave and holiday allowance paid out each week."""
    return replace(
        week_slip(), items=(pay("Normale uren", "40", "11.90"), sum_of("Vakantiedagen 10,87%", "51.74"),
                            sum_of("Vakantiegeld 8%", "42.22"), sum_of("Feestdagen 2%", "9.52")),
        hourly_wage=money("11.90"), hours=money("40"), outside=(),
    )  # fmt: skip


def correction_slip() -> Slip:
    """Week 27 with a correction of week 24."""
    slip = week_slip()
    return replace(slip, items=(*slip.items, sum_of("Correctie week 24", "-31.05")))


def youth_slip() -> Slip:
    """A worker of eighteen with the minimum of that age."""
    return replace(
        week_slip(), worker="Андрій Шевченко",
        items=(pay("Jeugdloon 18 jaar", "38", "7.00"), pay("Toeslag zaterdag", "6", "1.75")),
        deductions=(sum_of("Loonheffing", "0.00"), sum_of("Voorschot", "75.00"), sum_of("Werkkleding", "18.40")),
        outside=(), minimum=money("7.20"), hourly_wage=money("7.00"), hours=money("38"),
    )  # fmt: skip


def english_data() -> Slip:
    """The week in English."""
    return replace(
        week_slip(), worker="Łukasz Dąbrowski", period="30-06-2025 to 06-07-2025",
        items=(sum_of("Basic pay", "1540.00"), sum_of("Overtime", "67.50"), sum_of("Commission", "25.00")),
        deductions=(sum_of("Wage tax", "148.20"), sum_of("Accommodation", "125.00"),
                    sum_of("Health insurance", "36.50"), sum_of("Fuel", "12.00")),
        outside=(), hours=money("44"),
    )  # fmt: skip


def polish_data() -> Slip:
    """The week with Polish glosses."""
    return replace(
        week_slip(), period="tydzień 27 2025",
        items=(Row("Normale uren / Godziny normalne", money("540.00"), Fraction(40)),
               Row("Overuren / Nadgodziny", money("67.50"), Fraction(4))),
        deductions=(sum_of("Loonheffing / Podatek", "48.20"), sum_of("Huisvesting / Zakwaterowanie", "125.00"),
                    sum_of("Voorschot / Zaliczka", "50.00")),
        outside=(), hourly_wage=money("13.50"),
    )  # fmt: skip


def two_weeks() -> tuple[tuple[Slip, Slip], Slip]:
    """Weeks 27 and 28 of an agency, each by itself, and the whole."""
    first, second = (replace(week_slip(day), outside=()) for day in (date(2025, 6, 30), date(2025, 7, 7)))
    second = replace(second, items=second.items[:1])
    whole = replace(first, employer="Verzonnen Uitzendbureau B.V.", last=second.last,
                    items=(*first.items, *second.items),
                    deductions=(*first.deductions, *second.deductions))  # fmt: skip
    return (first, second), whole
