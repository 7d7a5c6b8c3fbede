"""The law as dated data: amounts, rates, maxima and grounds, each with its source and verified range."""

from wml_claim.law.articles import Article, Articles
from wml_claim.law.book import Law, load_law
from wml_claim.law.collection_costs import Bracket, CollectionCosts
from wml_claim.law.court_fees import Claimant, CourtFee, CourtFees
from wml_claim.law.deductions import DeductionMaxima
from wml_claim.law.grounds import Condition, Enactment, Ground, GroundStatus, Yields
from wml_claim.law.holiday_allowance import HolidayAllowance
from wml_claim.law.minimum_wage import AgeBelowMinimum, MinimumWage
from wml_claim.law.norms import Norms
from wml_claim.law.reference_month import ReferenceMonth
from wml_claim.law.sector_hours import SectorHours
from wml_claim.law.statutory_increase import StatutoryIncrease
from wml_claim.law.statutory_interest import StatutoryInterest
from wml_claim.law.table import STATUSES, LawTableError, OutsideTable, TableInfo, TableRow
from wml_claim.law.youth_scale import YouthScale

__all__ = [
    "STATUSES",
    "AgeBelowMinimum",
    "Article",
    "Articles",
    "Bracket",
    "Claimant",
    "CollectionCosts",
    "Condition",
    "CourtFee",
    "CourtFees",
    "DeductionMaxima",
    "Enactment",
    "Ground",
    "GroundStatus",
    "HolidayAllowance",
    "Law",
    "LawTableError",
    "MinimumWage",
    "Norms",
    "OutsideTable",
    "ReferenceMonth",
    "SectorHours",
    "StatutoryIncrease",
    "StatutoryInterest",
    "TableInfo",
    "TableRow",
    "Yields",
    "YouthScale",
    "load_law",
]
