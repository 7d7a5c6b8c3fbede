"""The hours per day: the cells that who recounts may change. Every calendar day of every pay period stands there."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from wml_claim.figure import Figure
from wml_claim.law import AgeBelowMinimum, OutsideTable
from wml_claim.letters.annex_lines import presumed
from wml_claim.letters.xlsx.book import Field, Page
from wml_claim.letters.xlsx.law_cells import LawCells
from wml_claim.letters.xlsx.recount import Plan, Recount
from wml_claim.records import HOURS_SOURCES
from wml_claim.rules import NotComputable
from wml_claim.span import Span

WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")


class Days:
    """The rows of each pay period, one per calendar day."""

    def __init__(self, page: Page, of: Recount, law: LawCells) -> None:
        self.page, self._of, self._law = page, of, law
        self._rows: dict[int, tuple[int, int]] = {}
        label = of.matter.label
        page.heading(label("workbook.sheet_days"), label("workbook.days"), 8)
        page.table(
            (
                Field("line", label("workbook.column_line"), 7, "whole"),
                Field("day", label("workbook.column_day"), 11, "day"),
                Field("weekday", label("workbook.column_weekday"), 6),
                Field("source", label("workbook.column_evidence"), 44),
                Field("hours", label("workbook.column_hours"), 10, "hours"),
                Field("row", label("workbook.column_law_row"), 10),
                Field("rate", label("workbook.column_rate"), 13, "exact"),
                Field("amount", label("workbook.column_day_amount"), 16, "euro"),
            )
        )
        for plan in of.plans:
            if plan.line.whole:
                self._period(plan)
        page.totals("source", label("common.total"), ("hours", "amount"))

    def _period(self, plan: Plan) -> None:
        first = self.page.row + 1
        for part in self._of.ground.rates.parts(plan.span):
            rate, rows = self._rate(part)
            for day in part:
                self._day(plan, day, rate, rows)
        self._rows[plan.line.number] = (first, self.page.row)

    def _rate(self, part: Span) -> tuple[str | None, str]:
        """The rate as a formula with the numbers of its rows; None on days whose rate is not known."""
        try:
            figure = self._of.ground.rates.statutory(part.first)
        except (NotComputable, OutsideTable, AgeBelowMinimum):
            return None, ""
        return self._with_agreed(figure), self._law.number(figure)

    def _with_agreed(self, statutory: Figure) -> str:
        formula, agreed = self._law.formula(statutory), self._of.ground.terms.agreed_wage
        return formula if agreed is None else f"MAX({formula},{self._law.formula(agreed)})"

    def _day(self, plan: Plan, day: date, rate: str | None, rows: str) -> None:
        page = self.page
        figure = self._of.hours.get(day)
        page.line()
        page.put("line", plan.line.number)
        page.put("day", day)
        page.put("weekday", WEEKDAYS[day.weekday()])
        page.put("source", self._source(day) if figure else "")
        hours = figure.value if figure else Fraction(0)
        if rate is None:
            page.put("hours", hours)
            page.put("row", "")
            page.put("rate", None)
            page.put("amount", None)
            return
        page.put("hours", hours, "input" if plan.live else "fixed")
        page.put("row", rows)
        page.sum_up("rate", rate)
        page.sum_up("amount", f"{page.at('hours')}*{page.at('rate')}")

    def _source(self, day: date) -> str:
        """The source that counts on a day, with its exhibit."""
        of, matter = self._of, self._of.matter
        counted = of.ground.documented.get(day)
        own = counted is not None and of.hours[day] is of.ground.hours.get(day)
        if not own or counted is None or counted.source not in HOURS_SOURCES:
            return presumed(matter, matter.claim.scenario)
        code = counted.source
        exhibit = matter.exhibits.number("agreement" if code == "agreement" else f"hours_{code}")
        source = matter.label(f"annex.source_{code}")
        return f"{source}, {matter.label('common.exhibit_short', exhibit=exhibit)}" if exhibit else source

    def sum(self, key: str, plan: Plan) -> str:
        """The hours or the wages of a pay period."""
        first, last = self._rows[plan.line.number]
        return f"SUM({self.page.area(key, first, last)})"
