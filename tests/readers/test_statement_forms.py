"""Bank statements in every form: the same bookings come out, each with its line; damage is told."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.readers import bank_files
from tests.readers.bank_files import DIALECTS, EMPLOYER, Entry, camt, ing
from tests.readers.reading import codes, read
from wml_claim.readers import kind_of
from wml_claim.readers.sheet_limits import Unopenable
from wml_claim.readers.statement import is_statement, read_statement
from wml_claim.readers.statement_bookings import Booking, Unread
from wml_claim.readers.statement_camt import camt_bookings
from wml_claim.readers.statement_csv import csv_bookings
from wml_claim.readers.statement_mt940 import mt940_bookings

SAMPLES = Path(__file__).parent / "samples"
WAGES = Fraction(160043, 100)
PAID = date(2025, 3, 25)


def sample(name: str) -> bytes:
    return (SAMPLES / name).read_bytes()


def booked(data: bytes) -> list[Booking | Unread]:
    return list(camt_bookings(data))


def only(data: bytes) -> Booking:
    [one] = booked(data)
    assert isinstance(one, Booking)
    return one


# ---------------------------------------------------------------- CAMT.053


def test_the_booked_amount_is_that_of_the_entry() -> None:
    """The detail of the newer sample says 0 Swedish crowns; 8.85 euro was booked."""
    for name, line in (("camt053.v2.minimal.xml", 90), ("camt053.v8.xml", 110)):
        one = only(sample(name))
        assert (one.amount, one.currency, one.day) == (Fraction(885, 100), "EUR", date(2014, 12, 31))
        assert (one.other, one.line) == ("NAME NAME", line)


def test_several_statements_in_one_file() -> None:
    found = booked(sample("camt053.v2.multi.statement.xml"))
    assert [(one.amount, one.text) for one in found if isinstance(one, Booking)] == [
        (Fraction(885, 100), "Transaction Description 1"),
        (Fraction(-7), "Transaction Description 2"),
    ]


@pytest.mark.parametrize(
    "head",
    [
        '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">',
        "<Document>",
        '<Document xmlns:c="urn:iso:std:iso:20022:tech:xsd:camt.053.001.04">',
    ],
)
def test_version_and_namespace_do_not_matter(head: str) -> None:
    assert only(camt(Entry(), head=head)).amount == WAGES


def test_prefixed_elements() -> None:
    text = camt(Entry()).decode().replace("<Document xmlns=", "<Document xmlns:c=")
    head, body = text.split('camt.053.001.02">', 1)
    prefixed = body.replace("</", "\0").replace("<", "<c:").replace("\0", "</c:").replace("</c:Document", "</Document")
    assert only(f'{head}camt.053.001.02">{prefixed}'.encode()).other == EMPLOYER


def test_newer_shapes_of_status_day_and_party() -> None:
    entry = Entry(status="<Sts><Cd>BOOK</Cd></Sts>", day="<DtTm>2025-03-25T13:15:00+01:00</DtTm>", pty=True)
    one = only(camt(entry))
    assert (one.day, one.other, one.text) == (PAID, EMPLOYER, "Salaris maart 2025")


@pytest.mark.parametrize("status", ["<Sts>PDNG</Sts>", "<Sts><Cd>INFO</Cd></Sts>"])
def test_what_is_only_expected_is_not_booked(status: str) -> None:
    assert booked(camt(Entry(status=status))) == []


def test_a_batch_is_divided_only_where_its_parts_add_up() -> None:
    parts = (("1000.00", "EUR", EMPLOYER, "Salaris"), ("600.43", "EUR", "J. Ander", "terug"))
    whole = booked(camt(Entry(details=parts)))
    assert [(one.amount, one.other) for one in whole if isinstance(one, Booking)] == [
        (Fraction(1000), EMPLOYER), (Fraction(60043, 100), "J. Ander"),
    ]  # fmt: skip
    one = only(camt(Entry(amount="1700.00", details=parts)))
    assert (one.mixed, one.amount) == (True, Fraction(1700))


def test_a_reversal_is_marked() -> None:
    one = only(camt(Entry(side="DBIT", extra="<RvslInd>true</RvslInd>")))
    assert (one.returned, one.amount) == (True, -WAGES)


def test_an_entry_without_an_amount_is_told_with_its_line() -> None:
    [bad, good] = booked(camt(Entry(amount="veel"), Entry()))
    assert isinstance(bad, Unread) and bad.line == 4
    assert isinstance(good, Booking) and good.line == 5


def test_entities_cannot_fill_the_memory(tmp_path: Path) -> None:
    bomb = b'<?xml version="1.0"?>\n<!DOCTYPE d [<!ENTITY a "' + b"x" * 50 + b'"><!ENTITY b "' + b"&a;" * 50 + b'">]>\n'
    paper = bomb + camt(Entry(details=(("", "", "&b;", "x"),))).split(b"\n", 1)[1]
    result = read(tmp_path, paper, "afschrift.xml")
    assert codes(result) == ["unsafe"] and result.document.state == "failed"


def test_an_entry_deeper_than_any_bank_writes_is_refused() -> None:
    deep = "<A>" * 200 + "</A>" * 200
    with pytest.raises(Unopenable, match="wordt niet geopend"):
        booked(camt(Entry(extra=deep)))


@pytest.mark.parametrize("share", [0.3, 0.7, 0.98])
def test_half_a_statement_is_refused_whole(tmp_path: Path, share: float) -> None:
    paper = sample("camt053.v8.xml")
    result = read(tmp_path, paper[: int(len(paper) * share)], "afschrift.xml")
    assert codes(result) == ["damaged"] and result.payments == ()
    assert "regel" in result.document.problems[0].message and "opnieuw" in result.document.problems[0].message


def test_another_message_of_a_bank_is_no_statement(tmp_path: Path) -> None:
    paper = camt(Entry()).replace(b"BkToCstmrStmt", b"BkToCstmrDbtCdtNtfctn")
    result = read(tmp_path, paper, "melding.xml")
    assert codes(result) == ["other_message"]


# ---------------------------------------------------------------- MT940


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_dialect_gives_the_same_booking(dialect: str) -> None:
    one = next(mt940_bookings(DIALECTS[dialect].encode()))
    assert isinstance(one, Booking)
    assert (one.day, one.amount, one.currency, one.returned) == (PAID, WAGES, "EUR", False)
    assert one.other.lower().replace(".", "") == "voorbeeld logistiek bv"
    assert "salaris maart 2025" in one.text.lower()


def test_windows_ends_of_line_and_the_line_of_a_booking() -> None:
    found = list(mt940_bookings(bank_files.MING.replace("\n", "\r\n").encode()))
    assert [(one.line, one.amount) for one in found if isinstance(one, Booking)] == [
        (8, WAGES), (13, Fraction(-43333, 100)),
    ]  # fmt: skip
    assert [one.text for one in found if isinstance(one, Booking)][1] == "Huur kamer maart"


def test_short_lines_end_a_name_and_go_on_with_the_words() -> None:
    words = "SEPA OVERBOEKING\nNAAM: KAS BV\nOMSCHRIJVING: LOON\nWEEK 12"
    one = next(mt940_bookings(f":20:x\n:60F:C250101EUR0,00\n:61:250325C10,00NTRF\n:86:{words}\n".encode()))
    assert isinstance(one, Booking) and (one.other, one.text) == ("KAS BV", "LOON WEEK 12")


@pytest.mark.parametrize(("sign", "amount"), [("C", 10), ("D", -10), ("RC", -10), ("RD", 10)])
def test_signs_and_reversals(sign: str, amount: int) -> None:
    one = next(mt940_bookings(f":20:x\n:60F:C250101EUR0,\n:61:250325{sign}10,NTRF\n".encode()))
    assert isinstance(one, Booking)
    assert (one.amount, one.returned) == (amount, sign[0] == "R")


def test_the_day_of_booking_round_new_year() -> None:
    one = next(mt940_bookings(b":20:x\n:60F:C250101EUR0,00\n:61:2501011231C10,00NTRF\n"))
    assert isinstance(one, Booking) and one.day == date(2024, 12, 31)


def test_a_line_that_is_none_is_told() -> None:
    found = list(mt940_bookings(b":20:x\n:60F:C250101EUR0,00\n:61:onzin\n:86:x\n:61:250325C10,00NTRF\n"))
    assert isinstance(found[0], Unread) and found[0].line == 3
    assert isinstance(found[1], Booking)


# ---------------------------------------------------------------- CSV


def test_ing() -> None:
    found = [one for one in csv_bookings(sample("ing_nl_puntkomma.csv")) if isinstance(one, Booking)]
    assert [(one.line, one.day, one.amount) for one in found] == [
        (2, PAID, WAGES), (3, date(2025, 3, 27), Fraction(-43333, 100)), (4, date(2025, 4, 1), Fraction(150)),
    ]  # fmt: skip


def test_rabobank_in_windows_letters() -> None:
    found = [one for one in csv_bookings(sample("rabobank_cp1252.csv")) if isinstance(one, Booking)]
    assert [(one.other, one.amount, one.currency) for one in found] == [
        (EMPLOYER, WAGES, "EUR"), ("Café \u2019t Hoekje", Fraction(-25), "EUR"),
    ]  # fmt: skip


def test_the_older_and_the_english_ing() -> None:
    older = ing(("20250325", EMPLOYER, "Bij", "1600,43", "Salaris")).replace(b";", b",")
    english = (
        b'"Date";"Name / Description";"Account";"Counterparty";"Code";"Debit/credit";"Amount (EUR)";"Transaction type";'
        b'"Notifications"\n"20250325";"Voorbeeld Logistiek B.V.";"";"";"OV";"Credit";"1600,43";"";"Salary"\n'
    )
    for data in (older, english):
        [one] = csv_bookings(data)
        assert isinstance(one, Booking) and (one.amount, one.other) == (WAGES, EMPLOYER)


@pytest.mark.parametrize(("day", "side", "amount"), [("20251325", "Bij", "1"), ("20250325", "?", "1"),
                                                     ("20250325", "Bij", "1.600,43x")])  # fmt: skip
def test_a_row_that_cannot_be_read_is_told(tmp_path: Path, day: str, side: str, amount: str) -> None:
    result = read(tmp_path, ing((day, EMPLOYER, side, amount, "Salaris")), "bank.csv")
    assert codes(result)[0] == "booking_not_read" and "regel 2" in result.document.problems[0].message
    assert result.payments == ()


def test_a_bank_with_other_columns_is_told_what_to_download(tmp_path: Path) -> None:
    head = b"Rekeningnummer;Transactiedatum;Valutacode;CreditDebet;Bedrag;Tegenrekeningnummer\n"
    paper = head + b"NL1;25-03-2025;EUR;C;1,00;x\n"
    result = read(tmp_path, paper, "knab.csv")
    assert codes(result) == ["unknown_bank"] and "camt.053 of MT940" in result.document.problems[0].message


def test_a_table_of_hours_is_no_statement() -> None:
    assert kind_of(b"datum;begin;einde;pauze\n01-03-2025;08:00;17:00;30\n") == "text"
    assert not is_statement(b"")
    assert not is_statement(b"Datum;Bedrag;Omschrijving\n")


# ---------------------------------------------------------------- any input


def test_a_huge_statement_is_stopped_on_request() -> None:
    data = ing(*(("20250325", "Winkel", "Af", "1,00", "pin") for _ in range(5_000)))

    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        read_statement(data, "bank.csv", tick=stop)


def test_a_statement_without_bound_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wml_claim.readers.statement.MAX_TEXT", 1000)
    result = read_statement(sample("camt053.v8.xml"), "groot.xml")
    assert codes(result) == ["too_large"] and "per jaar" in result.document.problems[0].message


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["camt053.v8.xml", "ing_nl_puntkomma.csv"]), st.integers(0, 7000), st.binary(max_size=40))
def test_damage_anywhere_gives_an_answer(name: str, at: int, junk: bytes) -> None:
    paper = sample(name)
    result = read_statement(paper[:at] + junk + paper[at + len(junk) :], name)
    assert result.payments or result.document.problems


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_words_in_mt940(words: str) -> None:
    data = f":20:x\n:60F:C250101EUR0,00\n:61:250325C10,00NTRF\n:86:{words}\n".encode("utf-8", "replace")
    assert any(one.line == 3 for one in mt940_bookings(data))
