"""Wages on a bank statement: who paid, for which period, and that nothing else of the account is kept."""

from __future__ import annotations

import hashlib
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.bank_files import ASN, EMPLOYER, Entry, camt, ing
from tests.readers.reading import codes, read
from wml_claim.readers import again, kind_of
from wml_claim.readers.keeping import Kept, chosen, read_kept, to_keep
from wml_claim.readers.names import same_firm, same_person
from wml_claim.readers.paper_text import paper_lines
from wml_claim.readers.sheet_limits import Unopenable
from wml_claim.readers.sheet_page import CellSpot, cell_of, sheet_pages
from wml_claim.readers.statement import kept_of, read_statement
from wml_claim.readers.statement_bookings import Booking
from wml_claim.readers.statement_extract import extract, extract_bookings
from wml_claim.readers.statement_wages import period_in
from wml_claim.records import Persons, ReadResult
from wml_claim.span import Span, calendar_month, iso_week_of

SAMPLES = Path(__file__).parent / "samples"
ING = (SAMPLES / "ing_nl_puntkomma.csv").read_bytes()
RABOBANK = (SAMPLES / "rabobank_cp1252.csv").read_bytes()
WAGES = Fraction(160043, 100)
MARCH = calendar_month(date(2025, 3, 1))
KNOWN = Persons("Ion Popescu", ("VOORBEELD LOGISTIEK BV",))


def salary(words: str, day: str = "20250325", name: str = EMPLOYER) -> bytes:
    return ing((day, name, "Bij", "1600,43", words))


def from_the_dossier(data: bytes, persons: Persons = KNOWN) -> tuple[Kept, ReadResult]:
    """What a dossier keeps of a statement, and what that says."""
    kept = to_keep("rekening.csv", data, persons)
    return kept, read_kept(kept, kept.name, persons)


# ---------------------------------------------------------------- who paid


def test_wages_of_the_employer_of_the_dossier() -> None:
    result = read_statement(ING, "bank.csv", KNOWN.payers)
    [paid] = result.payments
    assert (paid.day, paid.amount, paid.channel, paid.span) == (date(2025, 3, 25), WAGES, "bank", MARCH)
    assert (paid.payer, paid.document) == (EMPLOYER, "bank.csv")
    assert codes(result) == ["net_receipts", "other_payers"]
    first, other = (problem.message for problem in result.document.problems)
    assert "1.600,43 netto" in first and "De naam is die van de werkgever" in first
    assert "J. Chef" in other and "niet overgenomen" in other


def test_where_several_may_have_paid_nobody_is_chosen(tmp_path: Path) -> None:
    result = read(tmp_path, ING, "bank.csv")
    assert result.payments == () and codes(result) == ["payer_unknown"]
    assert result.document.problems[0].severity == "missing"
    assert "kies wie de werkgever was" in result.document.problems[0].message


def test_the_only_payer_is_taken_with_a_doubt_while_the_employer_is_unknown(tmp_path: Path) -> None:
    result = read(tmp_path, RABOBANK, "bank.csv")
    assert [one.amount for one in result.payments] == [WAGES]
    assert "noemt die naam niet als werkgever" in result.document.problems[0].message


def test_a_private_person_with_wage_words_is_never_counted_by_itself() -> None:
    """Money for hours from somebody who is not the employer may be wages in cash; that is asked."""
    data = ing(("20250401", "J. Chef", "Bij", "150,00", "tikkie uren zaterdag"))
    result = read_statement(data, "bank.csv", KNOWN.payers)
    assert result.payments == () and codes(result) == ["payer_unknown"]


def test_the_answer_who_paid() -> None:
    kept, _ = from_the_dossier(ING, Persons())
    assert kept.name == "rekening (mogelijke betalers).csv"
    assert again.options("payer", kept.content, kept.name) == ((EMPLOYER, EMPLOYER), ("J. Chef", "J. Chef"))
    result = again.read_again(kept.content, kept.name, {"payer": "J. Chef"}, KNOWN)
    assert [(one.payer, one.amount) for one in result.payments] == [("J. Chef", Fraction(150))]


def test_once_it_is_chosen_who_paid_nothing_of_the_others_is_kept() -> None:
    kept, _ = from_the_dossier(ING, Persons())
    less = chosen(kept.name, kept.content, EMPLOYER)
    assert less.name == "rekening (uittreksel).csv"
    assert b"J. Chef" in kept.content and b"J. Chef" not in less.content
    assert hashlib.sha256(ING).hexdigest().encode() in less.content
    result = again.read_again(less.content, less.name, {"payer": EMPLOYER})
    assert [one.amount for one in result.payments] == [WAGES]


def test_money_of_the_employer_counts_without_words_and_money_to_him_does_not() -> None:
    data = ing(
        ("20250325", EMPLOYER, "Bij", "1600,43", "mrt"),
        ("20250326", EMPLOYER, "Af", "100,00", "terug loon"),
        ("20250327", "Belastingdienst", "Bij", "300,00", "Teruggaaf loonheffing"),
        ("20250328", "Zorgtoeslag", "Bij", "99,00", "Belastingdienst toeslagen"),
    )
    result = read_statement(data, "bank.csv", KNOWN.payers)
    assert [one.amount for one in result.payments] == [WAGES]
    assert codes(result) == ["net_receipts", "period_assumed"]


def test_equal_amounts_on_one_day_are_both_real() -> None:
    data = ing(*(("20250325", EMPLOYER, "Bij", "100,00", "Loon week 12"),) * 2)
    assert len(read_statement(data, "bank.csv", KNOWN.payers).payments) == 2


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (Entry(currency="SEK"), "foreign_currency"),
        (
            Entry(amount="9.00", details=(("1", "EUR", EMPLOYER, "Salaris"), ("2", "EUR", "X", "y"))),
            "mixed_booking",
        ),
    ],
)
def test_what_is_no_plain_receipt_is_told_not_taken(entry: Entry, code: str) -> None:
    result = read_statement(camt(entry), "bank.xml", (EMPLOYER,))
    assert result.payments == () and code in codes(result)


def test_wages_that_were_taken_back_are_told() -> None:
    back = Entry(side="DBIT", extra="<RvslInd>true</RvslInd>", day="<Dt>2025-03-28</Dt>")
    result = read_statement(camt(Entry(), back), "bank.xml", (EMPLOYER,))
    assert len(result.payments) == 1
    [told] = [one for one in result.document.problems if one.code == "payment_returned"]
    assert "regel 5" in told.message and "28-03-2025" in told.message


def test_money_back_of_an_own_payment_is_no_wage() -> None:
    refund = Entry(extra="<RvslInd>true</RvslInd>")
    assert read_statement(camt(refund), "bank.xml", (EMPLOYER,)).payments == ()


def test_a_statement_without_wages_says_so_and_keeps_nothing() -> None:
    data = ing(("20250325", "Supermarkt", "Af", "20,00", "pin"))
    kept, result = from_the_dossier(data, Persons())
    assert codes(result) == ["no_wages"] and b"Supermarkt" not in kept.content
    assert "Vul eerst de naam van de werkgever in" in result.document.problems[0].message


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Voorbeeld Logistiek B.V.", "VOORBEELD LOGISTIEK BV", True),
        ("Teelt B.V.", "Teelt Westland BV inzake loon", True),
        ("Teelt B.V.", "Bloementeelt B.V.", False),
        ("ING Bank N.V.", "INGBANK NV", True),
        ("B.V.", "N.V.", False),
        ("", "Teelt B.V.", False),
        ("Żabka Sp. z o.o.", "ZABKA SP ZOO", True),
    ],
)
def test_names_of_firms(one: str, other: str, same: bool) -> None:
    assert same_firm(one, other) is same_firm(other, one) is same


def test_names_of_persons() -> None:
    assert same_person("Ion", "Popescu, Ion") and same_person("Łoś Żofia", "Zofia Los")
    assert not same_person("Chef Piet", "Ion Popescu") and not same_person("", "Ion")


# ---------------------------------------------------------------- periods


@pytest.mark.parametrize(
    ("words", "span"),
    [
        ("Salaris 03-2025 Pers.nr 10042 Kenmerk: LOON/2025/03 Valutadatum: 25-03-2025", MARCH),
        ("Salaris maart 2025", MARCH),
        ("salaris MAART", MARCH),
        ("Loon december", calendar_month(date(2024, 12, 1))),
        ("Loon week 12", iso_week_of(2025, 12)),
        ("loon wk 52 2024", iso_week_of(2024, 52)),
        ("Loon week 50", iso_week_of(2024, 50)),
        ("Loon week 60", None),
        ("Loon week 53 2025", None),
        ("Loon week 14", None),
        ("Loon april", None),
        ("Loon april 2024", calendar_month(date(2024, 4, 1))),
        ("Salaris periode 3, 2025", None),
        ("Salaris februari en maart 2025", None),
        ("Salaris", None),
        ("Valutadatum: 25-03-2025", None),
    ],
)
def test_the_period_a_description_names(words: str, span: Span | None) -> None:
    assert period_in(words, date(2025, 3, 25)) == span


def test_a_period_that_is_not_named_is_a_doubt() -> None:
    result = read_statement(salary("Salaris periode 3, 2025"), "bank.csv", KNOWN.payers)
    assert codes(result) == ["net_receipts", "period_assumed"]
    assert "span" not in result.payments[0].sources
    assert "25-03-2025" in result.document.problems[1].message


# ---------------------------------------------------------------- places and privacy


def test_places_in_the_file_of_the_bank() -> None:
    [paid] = read_statement(ING, "bank.csv", KNOWN.payers).payments
    assert paid.sources["amount"].text == 'regel 2: "1600,43"'
    assert set(paid.sources) == {"amount", "day", "payer", "span"}


def test_the_dossier_keeps_only_what_may_be_wages() -> None:
    data = (
        ING + b'"20250326";"Mevrouw Buur";"NL20INGB0001234567";"NL55XXXX";"GT";"Bij";"25,00";"x";"fietstas";"0,00";""\n'
    )
    kept, result = from_the_dossier(data)
    text = kept.content.decode("utf-8-sig")
    assert (kept.name, kept.whole) == ("rekening (uittreksel).csv", False)
    for secret in ("Buur", "fietstas", "Huisvesting", "433,33", "NL39RABO", "NL20INGB", "1811,28", "tikkie", "Chef"):
        assert secret not in text
    assert hashlib.sha256(data).hexdigest() in text, "the extract can be laid beside the statement it is from"
    assert "2;2025-03-25" in text, "with the line in the file of the bank"
    assert [one.amount for one in result.payments] == [WAGES]
    assert "NL39RABO" not in repr(result)


def test_the_extract_says_the_same_as_the_statement() -> None:
    kept, result = from_the_dossier(ING)
    whole = read_statement(ING, kept.name, KNOWN.payers)
    facts = [[(one.day, one.amount, one.span, one.payer) for one in read.payments] for read in (result, whole)]
    assert facts[0] == facts[1]
    assert codes(result) == codes(whole)


def test_an_extract_of_an_extract_is_itself() -> None:
    kept, _ = from_the_dossier(ING)
    assert kind_of(kept.content) == "statement"
    assert to_keep(kept.name, kept.content, Persons()) == Kept(kept.name, kept.content)


def test_every_value_of_an_extract_has_its_cell() -> None:
    kept, result = from_the_dossier(ING)
    [page] = sheet_pages(kept.content, kept.name)
    cells = dict(page.rows)
    for key, shown in (("amount", "1600,43"), ("day", "2025-03-25"), ("payer", EMPLOYER)):
        spot = cell_of(result.payments[0].sources[key])
        assert spot == CellSpot(page.name, 4, "ABCDEFG".index({"amount": "E", "day": "B", "payer": "C"}[key]))
        assert cells[spot.row][spot.column] == shown


def test_the_words_of_an_extract_can_be_searched() -> None:
    kept, _ = from_the_dossier(ING)
    lines = paper_lines(kept.content, kept.name)
    assert any("Salaris 03-2025" in line.text for line in lines)


def test_words_that_a_spreadsheet_would_run_are_made_harmless() -> None:
    kept, _ = from_the_dossier(salary("=HYPERLINK(x) salaris", name="=1+1 Voorbeeld Logistiek BV"))
    assert b";=" not in kept.content


def test_an_extract_that_somebody_changed_is_told() -> None:
    kept, _ = from_the_dossier(ING)
    changed = kept.content.replace(b"2025-03-25", b"ergens")
    result = read_statement(changed, kept.name, KNOWN.payers)
    assert codes(result)[0] == "booking_not_read" and "rij 4" in result.document.problems[0].message


def test_of_a_statement_that_cannot_be_read_nothing_is_kept() -> None:
    assert to_keep("bank.xml", camt(Entry())[:-60], KNOWN) == Kept("bank.xml", b"")
    with pytest.raises(Unopenable, match="geen afschrift"):
        kept_of(b"gewone tekst", ())


def test_other_papers_are_kept_as_they_are() -> None:
    paper = b"%PDF-1.7\n..."
    assert to_keep("strook.pdf", paper, KNOWN) == Kept("strook.pdf", paper)


def test_a_small_bank_without_a_library_of_its_own() -> None:
    """ASN, which general libraries do not read with their own settings."""
    result = read_statement(ASN.encode(), "asn.940", KNOWN.payers)
    assert [(one.amount, one.span) for one in result.payments] == [(WAGES, MARCH)]


def test_many_rows_that_cannot_be_read_are_counted() -> None:
    result = read_statement(ing(*(("x", EMPLOYER, "Bij", "1", "Salaris"),) * 30), "bank.csv", KNOWN.payers)
    assert codes(result).count("booking_not_read") == 20
    [counted] = [one for one in result.document.problems if one.code == "bookings_not_read"]
    assert "nog 10 boekingen" in counted.message


BOOKINGS = st.builds(
    Booking,
    line=st.integers(1, 10**6),
    day=st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    amount=st.integers(-(10**9), 10**9).map(lambda cents: Fraction(cents, 100)),
    currency=st.sampled_from(["EUR", "SEK"]),
    other=st.text("abc=+;\"' -", max_size=20),
    text=st.text('abc 0123;\n"=', max_size=40),
    returned=st.booleans(),
    mixed=st.booleans(),
)


@given(st.lists(BOOKINGS, max_size=8))
def test_an_extract_gives_back_every_amount_it_was_made_of(bookings: list[Booking]) -> None:
    found = list(extract_bookings(extract(b"x", bookings)))
    assert [_facts(one) for one in found if isinstance(one, Booking)] == [_facts(one) for one in bookings]


def _facts(one: Booking) -> tuple[object, ...]:
    return one.day, one.amount, one.currency, one.returned, one.mixed
