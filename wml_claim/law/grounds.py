"""The grounds on which hours can be presumed, each with the state of the law on the day somebody looked.

A ground is data: whether it is law, since when, under which conditions, and which letter text belongs to its status.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast, get_args

from wml_claim.law.table import LawTableError
from wml_claim.span import ONE_DAY, Span

GroundStatus = Literal["advised", "consultation", "bill", "in_force", "rejected"]

COURT_PAPER_DAYS = 60
"""A ground in a court paper was looked up no longer ago than this."""

TESTED = ("suspicion", "deficient_records")
HOURS, WAGE = "full_time", "minimum_wage"
USERS = ("worker", "inspectorate")
"""What this program can test, calculate and plead of a proposal that became law. A law that asks for something else
is refused when it is loaded, so that nobody pleads what was not enacted."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A fact the ground needs: the question to ask the client and the paper that proves it, in Dutch."""

    code: str
    question: str
    paper: str


@dataclass(frozen=True, slots=True)
class Yields:
    """What the ground gives when it holds, in Dutch."""

    hours: str
    wage: str
    length: str


@dataclass(frozen=True, slots=True)
class Enactment:
    """The publication that made a proposal law, what it enacted, and who checked that besides the first reader.

    `conditions`, `hours` and `wage` as enacted; `who_may_use` is of `USERS`.
    """

    staatsblad: str
    applies_to_work_from: date
    applies_to_work_through: date | None
    conditions: tuple[str, ...]
    hours: str
    wage: str
    who_may_use: tuple[str, ...]
    second_checker: str


@dataclass(frozen=True, slots=True)
class Ground:
    """One ground of presumption. `article` is where it stands: a law when in force, else the paper that advises it.

    `enactment` is filled for a ground that began as a proposal and became law; `text_read` is the version of the
    consolidated text in which the ground was read, or in which it was looked for and not found.
    """

    code: str
    status: GroundStatus
    title: str
    article: str
    text_read: date
    checked_on: date
    checked_by: str
    sources: tuple[str, ...]
    conditions: tuple[Condition, ...]
    yields: Yields
    rebutted_by: tuple[str, ...]
    wording: str
    enactment: Enactment | None

    def stale(self, on: date, court_paper: bool) -> bool:
        """Whether somebody must look again before a letter with this ground is made on day `on`.

        A ground is looked up after the last 1 January or 1 July before `on`, and for a court paper within 60 days.
        """
        if self.checked_on > on:
            return False
        if self.checked_on <= _last_change(on):
            return True
        return court_paper and (on - self.checked_on).days > COURT_PAPER_DAYS

    def applies_to(self, day: date) -> bool:
        """Whether this ground is law for work done on a day."""
        if self.status != "in_force":
            return False
        law = self.enactment
        if law is None:
            return True
        return law.applies_to_work_from <= day <= (law.applies_to_work_through or date.max)

    @property
    def pleadable(self) -> bool:
        """False for what was rejected, and for law that a worker may not invoke."""
        if self.status == "rejected":
            return False
        return self.enactment is None or "worker" in self.enactment.who_may_use

    def divide(self, spans: Iterable[Span]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
        """The parts of spans for whose days this ground is law, and the other parts."""
        law: list[Span] = []
        other: list[Span] = []
        for span in spans:
            for part in span.split_at(self._turns()):
                (law if self.applies_to(part.first) else other).append(part)
        return tuple(law), tuple(other)

    def _turns(self) -> tuple[date, ...]:
        """The days on which it begins and ceases to apply."""
        enacted = self.enactment
        if enacted is None:
            return ()
        through = enacted.applies_to_work_through
        return (enacted.applies_to_work_from, *([through + ONE_DAY] if through else []))


def _last_change(on: date) -> date:
    """The last 1 January or 1 July before a day: the days on which laws usually change."""
    changes = (date(on.year, 7, 1), date(on.year, 1, 1), date(on.year - 1, 7, 1))
    return next(day for day in changes if day < on)


def ground(file: str, raw: object) -> Ground:
    """One ground from its TOML table. LawTableError names the ground and the field."""
    fields = _Fields(file, raw)
    status, began_as = fields.text("status"), fields.text("began_as")
    if status not in get_args(GroundStatus):
        raise fields.error("status", f"“{status}” is onbekend")
    if began_as not in ("law", "proposal"):
        raise fields.error("began_as", "is niet “law” of “proposal”")
    became_law = began_as == "proposal" and status == "in_force"
    if began_as == "proposal":
        _refuse_false_citation(fields, became_law=became_law)
    conditions = tuple(
        Condition(part.text("code"), part.text("question"), part.text("paper")) for part in fields.parts("conditions")
    )
    gives = fields.part("yields")
    return Ground(
        code=fields.text("code"),
        status=cast(GroundStatus, status),
        title=fields.text("title"),
        article=fields.text("article"),
        text_read=fields.day("text_read"),
        checked_on=fields.day("checked_on"),
        checked_by=fields.text("checked_by"),
        sources=fields.texts("sources"),
        conditions=conditions,
        yields=Yields(gives.text("hours"), gives.text("wage"), gives.text("length")),
        rebutted_by=fields.texts("rebutted_by"),
        wording=fields.text("wording"),
        enactment=_enactment(fields.part("enactment"), fields.text("checked_by")) if became_law else None,
    )


def _refuse_false_citation(fields: _Fields, *, became_law: bool) -> None:
    """Article and letter text of what began as a proposal go with its status."""
    article = fields.text("article")
    if became_law and not fields.has("enactment"):
        raise fields.error("enactment", "ontbreekt")
    if not became_law and "WML" in article:
        raise fields.error("article", "een voorstel staat niet in de WML en mag er niet naar verwijzen")
    if became_law and not re.fullmatch(r"art\. \d+[a-z]*( lid \d+)? WML", article):
        raise fields.error("article", "noem het artikel van de WML, zoals “art. 7 lid 2 WML”")
    wording = f"{fields.text('code')}_{'in_force' if became_law else 'advised'}"
    if fields.text("wording") != wording:
        raise fields.error("wording", f"bij deze status hoort de brieftekst “{wording}”")


def _enactment(fields: _Fields, first_checker: str) -> Enactment:
    enacted = Enactment(
        fields.text("staatsblad"),
        fields.day("applies_to_work_from"),
        fields.day("applies_to_work_through") if fields.has("applies_to_work_through") else None,
        fields.texts("conditions"),
        fields.text("hours"),
        fields.text("wage"),
        fields.texts("who_may_use"),
        fields.text("second_checker"),
    )
    if not re.fullmatch(r"Stb\. \d{4}, \d+", enacted.staatsblad):
        raise fields.error("staatsblad", "is geen vindplaats als “Stb. 2012, 141”")
    if enacted.second_checker.casefold() == first_checker.casefold():
        raise fields.error("second_checker", "een tweede persoon moet het nakijken, niet dezelfde")
    for field, found, known in (
        ("conditions", enacted.conditions, TESTED),
        ("hours", (enacted.hours,), (HOURS,)),
        ("wage", (enacted.wage,), (WAGE,)),
        ("who_may_use", enacted.who_may_use, USERS),
    ):
        if strange := sorted(set(found) - set(known)):
            can = f"dit programma kent alleen {', '.join(known)}"
            raise fields.error(field, f"“{', '.join(strange)}” kan niet: {can}. Laat het programma eerst aanpassen")
    return enacted


class _Fields:
    """The fields of one ground, read strictly."""

    def __init__(self, file: str, raw: object, name: str = "ground") -> None:
        if not isinstance(raw, dict):
            raise LawTableError(file, name, "-", "is geen tabel")
        self._file, self._raw = file, raw
        self._name = f"grond {raw['code']}" if name == "ground" and "code" in raw else name

    def error(self, field: str, what: str) -> LawTableError:
        return LawTableError(self._file, self._name, field, what)

    def has(self, field: str) -> bool:
        return field in self._raw

    def text(self, field: str) -> str:
        value = self._raw.get(field)
        if not isinstance(value, str) or not value.strip():
            raise self.error(field, "ontbreekt of is geen tekst")
        return value

    def day(self, field: str) -> date:
        value = self._raw.get(field)
        if type(value) is not date:
            raise self.error(field, "ontbreekt of is geen datum")
        return value

    def texts(self, field: str) -> tuple[str, ...]:
        value = self._raw.get(field)
        if not isinstance(value, list) or not value or not all(isinstance(part, str) and part for part in value):
            raise self.error(field, "ontbreekt of is geen lijst van teksten")
        return tuple(value)

    def part(self, field: str) -> _Fields:
        if not self.has(field):
            raise self.error(field, "ontbreekt")
        return _Fields(self._file, self._raw[field], f"{self._name}, {field}")

    def parts(self, field: str) -> tuple[_Fields, ...]:
        value = self._raw.get(field)
        if not isinstance(value, list) or not value:
            raise self.error(field, "ontbreekt of is leeg")
        return tuple(_Fields(self._file, part, f"{self._name}, {field}") for part in value)
