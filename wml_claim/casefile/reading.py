"""A case file, read: text in, dossier out, or every reason why not."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

from wml_claim.casefile import consistency, paper_tables
from wml_claim.casefile.agreement_tables import check_agreements, read_agreements
from wml_claim.casefile.consistency import complain
from wml_claim.casefile.evidence_tables import check_evidence, read_evidence
from wml_claim.casefile.table import TOP, CaseError, Faults, Table
from wml_claim.dossier import (
    PARTY_ROLES,
    SCENARIOS,
    WEEKDAYS,
    Choices,
    Complaint,
    Dismissal,
    Dossier,
    EmployerRecords,
    Employment,
    Interruption,
    Mandate,
    Party,
    Permit,
    Worker,
)

YES_NO = ("yes", "no", "unknown")
CHANNELS = ("whatsapp", "letter", "email", "phone", "in_person", "other")

TOML_ERRORS = (
    ("Invalid date or datetime", "deze datum of tijd bestaat niet"),
    ("Cannot overwrite a value", "deze sleutel staat er twee keer"),
    ("twice", "deze tabel staat er twee keer"),
    ("Cannot", "deze tabel of sleutel bestaat al in een andere vorm"),
    ("Unterminated string", "een tekst wordt niet met een aanhalingsteken gesloten"),
    ("Illegal character", "een teken dat hier niet mag staan, zoals een regeleinde in een tekst"),
    ("Expected '='", "na een sleutel hoort een = te staan"),
    ("Expected newline", "na deze waarde hoort de regel te eindigen"),
    ("Unclosed array", "een lijst wordt niet met ] gesloten"),
    ("Unclosed inline table", "een rij wordt niet met } gesloten"),
    ("Invalid initial character", "een regel begint met een teken dat geen sleutel kan zijn"),
    ("Invalid value", "na de = staat geen waarde; tekst hoort tussen aanhalingstekens"),
)
"""The parser's English errors, by what they contain, in Dutch."""


def read_case(text: str, name: str, *, draft: bool = False) -> Dossier:
    """The dossier that a case file holds. `name` is how messages call the file.

    A `draft` is a dossier being filled in: it may lack what a case must have, and is not yet held against the checks
    between values. CaseError with all problems at once.
    """
    faults = Faults(name, draft)
    dossier = _dossier(Table(TOP, _parse(text, name), faults))
    if not draft:
        _check_together(dossier, faults)
    if faults.found:
        raise CaseError(faults.sentences())
    return dossier


def _parse(text: str, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except ValueError as error:  # TOMLDecodeError, or a number of thousands of digits
        raise CaseError((f"{name}, {_in_dutch(str(error))}",)) from error
    except RecursionError as error:
        raise CaseError((f"{name}: te veel lijsten of tabellen in elkaar.",)) from error


def _in_dutch(error: str) -> str:
    """The place and the fault of a TOML error."""
    what = next((dutch for english, dutch in TOML_ERRORS if english in error), "dit is geen geldige TOML")
    place = re.search(r"\(at line (\d+), column (\d+)\)", error)
    where = f"regel {place[1]}, kolom {place[2]}" if place else "einde van het bestand"
    return f"{where}: {what}."


def _dossier(top: Table) -> Dossier:
    title, on = top.text("title"), top.day("on")
    dossier = Dossier(
        title=title or "",
        on=on,
        worker=_worker(top.table("worker"), top.faults),
        parties=tuple(_parties(top)),
        employment=_employment(top.table("employment"), top.faults),
        dismissal=_dismissal(top.table("dismissal")),
        mandate=_mandate(top.table("mandate")),
        hours=tuple(paper_tables.read_hours(top)),
        payslips=tuple(paper_tables.read_payslips(top)),
        payments=tuple(paper_tables.read_payments(top)),
        records=_records(top.table("records")),
        interruptions=tuple(_interruptions(top)),
        complaints=tuple(_complaints(top)),
        permit=_permit(top.table("permit")),
        choices=_choices(top.table("choices")),
        **read_agreements(top),
        **read_evidence(top),
    )
    top.close()
    return dossier


def _known(**values: Any) -> dict[str, Any]:
    """The values that are given; the others keep the default of their record."""
    return {name: value for name, value in values.items() if value is not None}


def _worker(table: Table | None, faults: Faults) -> Worker:
    if table is None:
        if not faults.draft and not faults.has(TOP, "worker"):
            faults.add("tabel [worker]", "", "ontbreekt; verwacht: de naam en geboortedatum van de werknemer.")
        return Worker()
    must = table.needed(True)
    worker = Worker(
        **_known(
            name=table.text("name", required=must),
            birth_date=table.day("birth_date", required=must),
            language=table.text("language"),
        )
    )
    table.close()
    return worker


def _parties(top: Table) -> Iterator[Party]:
    for table in top.tables("party"):
        name = table.text("name", required=table.needed(True))
        role = table.choice("role", PARTY_ROLES, required=table.needed(True))
        values = _known(role=role, address=table.text("address"), private_household=table.flag("private_household"))
        table.close()
        yield Party(name or "", **values)


def _employment(table: Table | None, faults: Faults) -> Employment:
    if table is None:
        if not faults.draft and not faults.has(TOP, "employment"):
            faults.add("tabel [employment]", "", "ontbreekt; verwacht: start en pay_period van het dienstverband.")
        return Employment()
    must = table.needed(True)
    weekdays = table.choices("weekdays", WEEKDAYS)
    values = _known(
        start=table.day("start", required=must),
        end=table.day("end"),
        pay_period=table.choice("pay_period", ("week", "four_weeks", "month"), required=must),
        pay_days_after_period=table.whole("pay_days_after_period", 366),
        agreed_hours_per_week=table.hours("agreed_hours_per_week"),
        agreed_hourly_wage=table.amount("agreed_hourly_wage"),
        agreement_in_writing=table.flag("agreement_in_writing"),
        fixed_monthly_wage=table.flag("fixed_monthly_wage"),
        not_called=table.choice("not_called", YES_NO),
        full_time_hours_per_week=table.hours("full_time_hours_per_week"),
        full_time_source=table.text("full_time_source"),
        apprentice=table.flag("apprentice"),
        weekdays=None if weekdays is None else tuple(WEEKDAYS.index(day) for day in weekdays),
        allowance_excluded_by_cao=table.choice("allowance_excluded_by_cao", YES_NO),
    )
    table.close()
    employment = Employment(**values)
    if not faults.draft:
        complain(faults, table.where, consistency.check_employment(employment))
    return employment


def _dismissal(table: Table | None) -> Dismissal | None:
    if table is None:
        return None
    day = table.day("date", required=True)
    by = table.choice("by", ("employer", "worker", "term_ended", "agreement"), required=True)
    values = _known(contested=table.flag("contested"))
    table.close()
    return Dismissal(day, by, **values) if day and by else None  # type: ignore[arg-type]


def _mandate(table: Table | None) -> Mandate | None:
    if table is None:
        return None
    day = table.day("date", required=True)
    values = _known(account=table.choice("account", ("worker", "representative")))
    table.close()
    return Mandate(day, **values) if day else None


def _records(table: Table | None) -> EmployerRecords:
    if table is None:
        return EmployerRecords()
    values = _known(
        hours_registered=table.choice("hours_registered", YES_NO),
        registration_shown=table.choice("registration_shown", YES_NO),
        written_terms=table.choice("written_terms", YES_NO),
        payslips_given=table.choice("payslips_given", YES_NO),
        records_requested_on=table.day("records_requested_on"),
    )
    table.close()
    return EmployerRecords(**values)


def _interruptions(top: Table) -> Iterator[Interruption]:
    for table in top.tables("interruption"):
        sent_on, received_on = table.day("sent_on"), table.day("received_on")
        party, kind = table.text("party"), table.choice("kind", ("letter", "recognition", "suit"))
        table.close()
        yield Interruption(**_known(received_on=received_on, sent_on=sent_on, party=party, kind=kind))


def _complaints(top: Table) -> Iterator[Complaint]:
    for table in top.tables("complaint"):
        day = table.day("date", required=True)
        values = _known(
            to=table.text("to"),
            channel=table.choice("channel", CHANNELS),
            about=table.text("about"),
            proof=table.text("proof"),
        )
        table.close()
        if day:
            yield Complaint(day, **values)


def _permit(table: Table | None) -> Permit | None:
    if table is None:
        return None
    values = _known(
        outside_eu=table.flag("outside_eu"),
        needed=table.flag("needed"),
        held=table.flag("held"),
        worked_for_party=table.text("worked_for_party"),
        client_informed_on=table.day("client_informed_on"),
        client_informed_by=table.text("client_informed_by"),
        pleaded=table.flag("pleaded"),
    )
    table.close()
    return Permit(**values)


def _choices(table: Table | None) -> Choices:
    if table is None:
        return Choices()
    values = _known(
        primary=table.choice("primary", SCENARIOS),
        alternatives=table.choices("alternatives", SCENARIOS),
        claim_agreed_wage=table.flag("claim_agreed_wage"),
        claim_deductions_above_minimum=table.flag("claim_deductions_above_minimum"),
        leave_out_barred=table.flag("leave_out_barred"),
        interest_over_increase=table.flag("interest_over_increase"),
        increase_cap_percent=table.amount("increase_cap_percent"),
        demand_sent=table.day("demand_sent"),
        vat_on_collection_costs=table.flag("vat_on_collection_costs"),
        court_fee=table.choice("court_fee", ("natural", "low_income")),
        first_roll_date=table.day("first_roll_date"),
        claim_leave=table.flag("claim_leave"),
    )
    table.close()
    choices = Choices(**values)
    if not table.faults.draft:
        complain(table.faults, table.where, consistency.check_choices(choices))
    return choices


def _check_together(dossier: Dossier, faults: Faults) -> None:
    """The checks between tables, where the tables themselves were read without a fault."""
    if not faults.has("tabel [[party]]"):
        for number, one in enumerate(dossier.interruptions, 1):
            where = f"tabel [[interruption]] nr. {number}"
            complain(faults, where, consistency.check_interruption(one, dossier))
    together = (*consistency.check_together(dossier), *check_agreements(dossier), *check_evidence(dossier))
    for where, key, what in together:
        family = where.partition("]]")[0] + "]]" if "]]" in where else where
        if not faults.has(family):
            faults.add(where, key, what)
