"""The district courts with a kantonrechter, and which of them have a regelrechter (Stb. 2025, 13)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wml_claim.law.table import Row, Table, TableInfo
from wml_claim.notation import day_long

_ANSWERS = {"yes": True, "no": False}


@dataclass(frozen=True, slots=True)
class Court:
    """A district court. `address_read`: whether the address was read at its source; `page`: where it can be.

    `regelrechter_from`: the first day on which its regelrechter takes cases; None: it has none.
    """

    code: str
    name: str
    regelrechter_from: date | None
    address: str
    address_read: bool
    page: str

    def has_regelrechter(self, day: date) -> bool:
        """Whether its regelrechter takes cases on a day."""
        return self.regelrechter_from is not None and self.regelrechter_from <= day


def courts(table: Table) -> tuple[tuple[Court, ...], TableInfo]:
    """The courts from their table, in its order. LawTableError for an answer that is neither yes nor no."""
    found = tuple(_court(row) for row in table.rows)
    return found, table.info(tuple((court.code, _told(court)) for court in found))


def _court(row: Row) -> Court:
    return Court(
        row.required("code"),
        row.required("court"),
        row.day("regelrechter_from") if row.text("regelrechter_from") else None,
        row.required("address"),
        _answer(row, "address_read"),
        row.required("page"),
    )


def _answer(row: Row, field: str) -> bool:
    answer = row.required(field)
    if answer not in _ANSWERS:
        raise row.error(field, f"“{answer}” is geen yes of no")
    return _ANSWERS[answer]


def _told(court: Court) -> str:
    since = court.regelrechter_from
    regelrechter = f"met regelrechter vanaf {day_long(since)}" if since else "zonder regelrechter"
    read = "" if court.address_read else " (adres niet nagekeken)"
    return f"{court.name}, {regelrechter}: {court.address}{read}, {court.page}"
