"""The law as one value: all tables and grounds, read once and digested."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from wml_claim.law.articles import Articles, articles
from wml_claim.law.collection_costs import CollectionCosts, collection_costs
from wml_claim.law.court_fees import CourtFees, court_fees
from wml_claim.law.courts import Court, courts
from wml_claim.law.deductions import DeductionMaxima, deduction_maxima
from wml_claim.law.grounds import Ground, ground
from wml_claim.law.holiday_allowance import HolidayAllowance, holiday_allowance
from wml_claim.law.minimum_wage import MinimumWage, minimum_wage
from wml_claim.law.norms import Norms, norms
from wml_claim.law.reference_month import ReferenceMonth, reference_month
from wml_claim.law.sector_hours import SectorHours, sector_hours
from wml_claim.law.statutory_increase import StatutoryIncrease, statutory_increase
from wml_claim.law.statutory_interest import StatutoryInterest, statutory_interest
from wml_claim.law.table import LawTableError, Table, TableInfo, read_table, read_toml
from wml_claim.law.youth_scale import YouthScale, youth_scale
from wml_claim.resources import resource

_COLUMNS = {
    "minimum_wage": ("valid_from", "age_from", "apprentice", "month", "week", "day", "hour", "reference"),
    "youth_percentages": ("valid_from", "valid_through", "age_from", "apprentice", "percent", "reference"),
    "reference_month": ("valid_from", "amount", "reference"),
    "statutory_interest": ("valid_from", "percent", "reference"),
    "statutory_increase": ("working_day", "percent"),
    "collection_costs": ("kind", "over", "up_to", "percent", "amount", "reference"),
    "court_fees": ("year", "claimant", "claim_over", "claim_up_to", "fee", "reference"),
    "deductions": ("kind", "valid_from", "average_premium", "extra_percent", "maximum", "percent", "reference"),
    "holiday_allowance": ("kind", "percent", "article"),
    "norms": ("code", "valid_from", "number", "unit", "what", "article"),
    "sector_hours": ("code", "sector", "hours", "detail"),
    "courts": ("code", "court", "regelrechter_from", "address", "address_read", "page"),
    "articles": ("code", "title", "address", "version"),
}


@dataclass(frozen=True, slots=True)
class Law:
    """All dated law the program knows. `digest` names exactly this content, whatever the form of the files."""

    minimum_wage: MinimumWage
    youth_scale: YouthScale
    reference_month: ReferenceMonth
    statutory_interest: StatutoryInterest
    statutory_increase: StatutoryIncrease
    collection_costs: CollectionCosts
    court_fees: CourtFees
    deductions: DeductionMaxima
    holiday_allowance: HolidayAllowance
    norms: Norms
    sector_hours: tuple[SectorHours, ...]
    courts: tuple[Court, ...]
    grounds: tuple[Ground, ...]
    articles: Articles
    tables: tuple[TableInfo, ...]
    digest: str

    def ground(self, code: str) -> Ground:
        """The ground with this code. KeyError when there is none."""
        for found in self.grounds:
            if found.code == code:
                return found
        raise KeyError(code)


def load_law(folder: Path | None = None) -> Law:
    """The law in a folder, by default the program's own; read once per folder. LawTableError when it is malformed."""
    return _load((folder or resource("law")).resolve())


@cache
def _load(folder: Path) -> Law:
    tables = {code: read_table(folder, code, columns) for code, columns in _COLUMNS.items()}
    grounds_file = read_toml(folder / "grounds.toml")
    wage, youth = minimum_wage(tables["minimum_wage"]), youth_scale(tables["youth_percentages"])
    reference, interest = reference_month(tables["reference_month"]), statutory_interest(tables["statutory_interest"])
    increase, costs = statutory_increase(tables["statutory_increase"]), collection_costs(tables["collection_costs"])
    fees, maxima = court_fees(tables["court_fees"]), deduction_maxima(tables["deductions"])
    allowance, numbers = holiday_allowance(tables["holiday_allowance"]), norms(tables["norms"])
    sectors, sector_info = sector_hours(tables["sector_hours"])
    places, places_info = courts(tables["courts"])
    cited = articles(tables["articles"])
    told = (wage, youth, reference, interest, increase, costs, fees, maxima, allowance, numbers)
    return Law(
        minimum_wage=wage,
        youth_scale=youth,
        reference_month=reference,
        statutory_interest=interest,
        statutory_increase=increase,
        collection_costs=costs,
        court_fees=fees,
        deductions=maxima,
        holiday_allowance=allowance,
        norms=numbers,
        sector_hours=sectors,
        courts=places,
        grounds=_grounds(grounds_file),
        articles=cited,
        tables=(*(table.info for table in told), sector_info, places_info, cited.info),
        digest=_digest(tables, grounds_file),
    )


def _grounds(found: dict[str, object]) -> tuple[Ground, ...]:
    raw = found.get("grounds")
    if not isinstance(raw, list) or not raw:
        raise LawTableError("grounds.toml", "bestand", "grounds", "er staan geen gronden in")
    grounds = tuple(ground("grounds.toml", part) for part in raw)
    if len({one.code for one in grounds}) != len(grounds):
        raise LawTableError("grounds.toml", "bestand", "code", "een grond staat er twee keer")
    return grounds


def _digest(tables: dict[str, Table], grounds: dict[str, object]) -> str:
    """SHA-256 over what the tables say, without line ends, quoting or order of keys."""
    content = {
        code: {"head": _plain(table), "rows": [row.fields for row in table.rows]} for code, table in tables.items()
    }
    text = json.dumps({"tables": content, "grounds": grounds}, sort_keys=True, default=str, ensure_ascii=False)
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


def _plain(table: Table) -> list[object]:
    head = table.head
    return [head.code, head.title, head.article, head.verified_from, head.verified_through, head.checked_on, head.notes]
