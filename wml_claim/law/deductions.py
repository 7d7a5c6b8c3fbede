"""What may be held back from the minimum wage for housing and health insurance (art. 13 WML; Besluit minimumloon)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wml_claim.figure import EURO, ONE, Figure
from wml_claim.law.table import Head, LawTableError, Row, Table, TableInfo
from wml_claim.notation import day_long, euro, exact


@dataclass(frozen=True, slots=True)
class DeductionMaxima:
    """The yearly maximum for health insurance and the share of the minimum wage for housing."""

    head: Head
    info: TableInfo
    _health: dict[int, Figure | None]
    _housing: Figure

    def health(self, year: int) -> Figure | None:
        """The maximum of a calendar year in euro; None when it was not found. OutsideTable before and after."""
        if year not in self._health:
            self.head.require(date(year, 1, 1))
        return self._health.get(year)

    def housing(self, day: date) -> Figure:
        """The share of the minimum wage of a pay period, 0.25 from 1 January 2017. OutsideTable before and after."""
        self.head.require(day)
        return self._housing


def deduction_maxima(table: Table) -> DeductionMaxima:
    """The maxima from their table; one housing row, one health row per year."""
    health: dict[int, Figure | None] = {}
    housing: list[Figure] = []
    for row in table.rows:
        kind = row.required("kind")
        if kind == "health":
            year = _starts(row, date(row.day("valid_from").year, 1, 1)).year
            health[year] = _health(table, row, year)
        elif kind == "housing":
            _starts(row, table.head.verified_from)
            label = "maximum inhouding huisvesting, deel van het minimumloon"
            housing.append(Figure(row.percent("percent"), ONE, label, table.origin(row, _key(row), _HOUSING)))
        else:
            raise row.error("kind", f"“{kind}” is onbekend")
    if len(housing) != 1:
        raise LawTableError(table.rows[0].file, "bestand", "kind", "er hoort één rij “housing” te zijn")
    for year in range(table.head.verified_from.year, table.head.verified_through.year + 1):
        if year not in health:
            raise LawTableError(table.rows[0].file, "bestand", "valid_from", f"de zorgpremie van {year} ontbreekt")
    info = table.info(tuple((_key(row), _told(row)) for row in table.rows))
    return DeductionMaxima(table.head, info, health, housing[0])


_HOUSING = "art. 13 lid 2 WML; art. 2a Besluit minimumloon en minimumvakantiebijslag"
_HEALTH = "art. 13 lid 2 WML; art. 2b Besluit minimumloon en minimumvakantiebijslag"


def _starts(row: Row, day: date) -> date:
    """The day from which a row holds. LawTableError when it is another one."""
    if row.day("valid_from") != day:
        raise row.error("valid_from", f"hoort {day_long(day)} te zijn")
    return day


def _health(table: Table, row: Row, year: int) -> Figure | None:
    """The maximum is the average premium plus the surcharge of that year; a row that says otherwise is refused."""
    maximum = row.number_or_none("maximum")
    if maximum is None:
        return None
    surcharge = row.number_or_none("extra_percent") or 0
    if maximum != row.number("average_premium") * (100 + surcharge) / 100:
        raise row.error("maximum", "is niet de gemiddelde premie met de opslag")
    return Figure(maximum, EURO, f"maximum inhouding zorgpremie {year}", table.origin(row, _key(row), _HEALTH))


def _key(row: Row) -> str:
    return f"{row.text('kind')}/{row.text('valid_from')}"


def _told(row: Row) -> str:
    start = row.day("valid_from")
    if row.text("kind") == "housing":
        return f"huisvesting: {exact(row.number('percent'))} % van het minimumloon, vanaf {day_long(start)}"
    maximum = row.number_or_none("maximum")
    return f"zorgpremie {start.year}: {'niet bekend' if maximum is None else euro(maximum) + ' per jaar'}"
