"""The law tables told to people and to programs: what is known, from where, and until when."""

from __future__ import annotations

from collections.abc import Iterator

from wml_claim.law.book import Law
from wml_claim.law.grounds import Ground, GroundStatus
from wml_claim.law.table import STATUSES, TableInfo, TableRow
from wml_claim.notation import day_long

GROUND_STATUSES: dict[GroundStatus, str] = {
    "advised": "advies, geen geldend recht",
    "consultation": "in consultatie, geen geldend recht",
    "bill": "wetsvoorstel, geen geldend recht",
    "in_force": "geldend recht",
    "rejected": "verworpen, geen geldend recht",
}
"""The state of a ground in words."""


def law_text(law: Law) -> str:
    """Every table and ground in Dutch, with sources; rows without a source are marked with [!]."""
    lines = [f"Wettabellen {law.digest}", "Rijen met [!] zijn niet bij een bron gecontroleerd.", ""]
    for table in law.tables:
        lines.extend(_table_lines(table))
    lines.append("Gronden voor een vermoeden van uren")
    for ground in law.grounds:
        lines.extend(_ground_lines(ground))
    return "\n".join(lines) + "\n"


def _table_lines(table: TableInfo) -> Iterator[str]:
    yield f"{table.title[0].upper()}{table.title[1:]} ({table.article})"
    yield f"  bekend van {day_long(table.verified_from)} t/m {day_long(table.verified_through)}"
    yield f"  gecontroleerd op {day_long(table.checked_on)}; {_count(table)}"
    for note in table.notes:
        yield f"  {note}"
    source = None
    for row in table.rows:
        if row.source != source:
            source = row.source
            yield f"  bron: {source or 'geen'}"
        yield f"    {_row_line(row)}"
    yield ""


def _count(table: TableInfo) -> str:
    rows = f"{len(table.rows)} rijen"
    return f"{rows}, waarvan {table.unverified} zonder bron" if table.unverified else f"{rows}, alle met bron"


def _row_line(row: TableRow) -> str:
    note = f" – {row.note}" if row.note else ""
    if row.verified:
        return f"{row.text}{note}"
    return f"[!] {row.text} – {STATUSES[row.status]}{note}"


def _ground_lines(ground: Ground) -> Iterator[str]:
    yield f"  {ground.title}"
    yield f"    {ground.article}: {GROUND_STATUSES[ground.status]}"
    yield f"    gecontroleerd op {day_long(ground.checked_on)}, {ground.checked_by}"
    yield f"    gelezen wettekst: die van {day_long(ground.text_read)}"
    for source in ground.sources:
        yield f"    bron: {source}"


def law_json(law: Law) -> dict[str, object]:
    """The same as plain data for JSON; days in ISO notation."""
    return {
        "digest": law.digest,
        "tables": [_table_data(table) for table in law.tables],
        "grounds": [_ground_data(ground) for ground in law.grounds],
    }


def _table_data(table: TableInfo) -> dict[str, object]:
    return {
        "code": table.code,
        "title": table.title,
        "article": table.article,
        "verified_from": table.verified_from.isoformat(),
        "verified_through": table.verified_through.isoformat(),
        "checked_on": table.checked_on.isoformat(),
        "unverified": table.unverified,
        "notes": list(table.notes),
        "rows": [_row_data(row) for row in table.rows],
    }


def _row_data(row: TableRow) -> dict[str, object]:
    return {
        "key": row.key,
        "text": row.text,
        "status": row.status,
        "verified": row.verified,
        "source": row.source,
        "note": row.note,
    }


def _ground_data(ground: Ground) -> dict[str, object]:
    return {
        "code": ground.code,
        "status": ground.status,
        "title": ground.title,
        "article": ground.article,
        "text_read": ground.text_read.isoformat(),
        "checked_on": ground.checked_on.isoformat(),
        "checked_by": ground.checked_by,
        "sources": list(ground.sources),
        "conditions": [condition.code for condition in ground.conditions],
    }
