"""What the papers say of leave, of periods that cannot be computed, of part payments and of hours counted by a rule.

The cases that prove one rule each are composed as text, in every kind.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from tests.letters.papers import CASES, KINDS, Case, case, rule_case, single
from wml_claim.agreements import Leave, LeaveYear, PartPayment
from wml_claim.assessment import AssessmentError
from wml_claim.casefile import CaseError
from wml_claim.dossier import Dossier
from wml_claim.law import Law
from wml_claim.letters import LetterOptions, LetterRefused
from wml_claim.letters.annex_sums import summary
from wml_claim.letters.document import Heading, LetterDocument, Table
from wml_claim.letters.matter import Matter, matter
from wml_claim.letters.petitum import petitum
from wml_claim.letters.templates import LANGUAGES, wordings
from wml_claim.letters.xlsx import workbook
from wml_claim.notation import euro, number, parse_amount

RULES = sorted(
    path.name.removesuffix(".toml")
    for path in (CASES / "rules").glob("*.toml")
    if not path.name.endswith(".expected.toml")
)
OF_A_CLAIM = (*KINDS, "worker_summary")
DUTCH = LetterOptions(language="nl")
RAW = re.compile(r"[\[\]{}]|\bNone\b|\bTrue\b|\bFalse\b|\b[a-z]+_[a-z_]+\b|\.\.")
ENGLISH = re.compile(
    r"\b(?:unknown|documented|presumption|average|yes|work|sick|leave|message|roster|diary|statement|agreement|the|and)\b"
)


def empty_headings(document: LetterDocument) -> list[str]:
    """Headings that the next heading of their level follows at once."""
    pairs = zip(document.blocks, document.blocks[1:], strict=False)
    return [
        first.text
        for first, second in pairs
        if isinstance(first, Heading) and isinstance(second, Heading) and second.level <= first.level
    ]


@pytest.mark.parametrize("name", RULES)
def test_every_paper_of_a_rule_is_in_words(name: str) -> None:
    it: Case | None = None
    with suppress(CaseError, AssessmentError):
        it = rule_case(name)
    for kind in OF_A_CLAIM if it else ():
        document, refusal = None, ""
        try:
            document = it.document(kind, DUTCH) if it else None
        except LetterRefused as refused:
            refusal = str(refused)
        assert not refusal or re.search("niets te vorderen|al betaald", refusal), name
        if document:
            text = "\n".join(document.texts())
            assert not RAW.findall(text) + ENGLISH.findall(text), f"{name} {kind}"
            assert not empty_headings(document), f"{name} {kind}"


def test_most_rules_can_be_claimed() -> None:
    """The test above would prove nothing if every paper were refused."""
    made = 0
    for name in RULES:
        with suppress(CaseError, AssessmentError, LetterRefused):
            made += bool(rule_case(name).document("annex"))
    assert made > 100


# ---------------------------------------------------------------- leave


def with_leave(facts: Dossier) -> Dossier:
    """Leave claimed beside wages, holiday allowance and deductions, part of it paid at the end."""
    job = facts.employment
    assert job.start and facts.on
    end = job.end or facts.on
    years = tuple(LeaveYear(year, Fraction(8), unable=True) for year in range(job.start.year, end.year + 1))
    return replace(
        facts,
        employment=replace(job, end=end),
        leave=Leave(paid_at_end=Fraction("10.00")),
        leave_years=years,
        choices=replace(facts.choices, claim_leave=True),
    )


def subject(of: Case) -> Matter:
    return matter("court", of.dossier, of.assessment, of.claim, of.law, LetterOptions())


LEAVE = {"alone": lambda: rule_case("141"), "with wages": lambda: case("01", with_leave),
         "with net money": lambda: case("03", with_leave)}  # fmt: skip


@pytest.mark.parametrize("which", LEAVE)
def test_leave_is_a_gross_part_of_its_own(which: str) -> None:
    it = LEAVE[which]()
    amount = it.claim.totals.leave
    assert amount and amount.value
    for kind in KINDS:
        assert number(amount.value) in it.words(kind), kind
    for kind in ("demand", "court"):
        assert f"Vakantie-uren bij het einde artikel 7:641 BW {single(euro(amount.value))}" in it.words(kind)
    found = petitum(subject(it))
    (part,) = (part for part in found.parts if part.code == "leave")
    said = "".join(run.text for run in part.text)
    assert part.amount == amount.value and f"{single(euro(amount.value))} bruto" in single(said)
    assert part.number in found.heads()
    for other in ("increase", "interest"):
        (text,) = ("".join(run.text for run in one.text) for one in found.parts if one.code == other)
        assert f"over {found.heads()} " in text
    numbers = [one.number for one in found.parts]
    assert numbers == ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"][: len(numbers)]


@pytest.mark.parametrize("which", LEAVE)
def test_sums_with_leave_are_those_of_the_claim(which: str) -> None:
    it = LEAVE[which]()
    totals, sheet = it.claim.totals, subject(it).primary
    gross = totals.gross.value + sheet.set_off  # net money is taken off by the employer, not by a paper
    for kind in ("demand", "court"):
        assert f" {single(euro(gross))}" in it.words(kind)
    rows = [row for row in summary(subject(it)).rows if "mindering" not in row.cells[1]]
    shown = sum((parse_amount(row.cells[2]) for row in rows if row.cells[2]), Fraction(0))
    assert shown == gross


def test_a_declaration_and_every_part_at_once_still_have_a_number() -> None:
    it = LEAVE["with wages"]()
    contested = LetterOptions(employment_contested=True)
    text = it.words("court", contested)
    assert "voor recht te verklaren" in text and "proceskosten met nakosten" in text


def test_the_annex_shows_the_hours_of_every_year() -> None:
    it = rule_case("141")
    text = it.words("annex")
    assert "2025 75,3753 24 0 51,3753" in text
    assert "51,3753 uur × € 14,06 (1) bruto per uur op 30 juni 2025 = € 722,34 bruto." in text
    for article in ("7:634", "7:640a", "7:641", "7:642"):
        assert f"artikel {article} BW" in text


def test_what_was_paid_for_leave_at_the_end_is_taken_off_in_sight() -> None:
    it = case("01", with_leave)
    amount = it.claim.totals.leave
    assert amount
    assert f"bij het einde € 10,00 bruto betaald; blijft over {single(euro(amount.value))} bruto" in it.words("annex")


def test_leave_that_is_not_claimed_stays_out_and_is_pointed_to() -> None:
    with pytest.raises(LetterRefused, match="behalve vakantie-uren bij het einde"):
        rule_case("140").document("demand")
    unclaimed = case("01", lambda facts: replace(with_leave(facts), choices=facts.choices))
    for kind in KINDS:
        assert "7:641" not in unclaimed.words(kind)


def test_the_demand_reserves_the_right_to_leave() -> None:
    assert "Dat geldt ook voor het loon over de vakantie-uren" in rule_case("141").words("demand")
    assert "vakantie-uren" not in case("01").words("demand")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("which", LEAVE)
def test_the_worker_reads_of_leave_in_every_language(which: str, language: str) -> None:
    it = LEAVE[which]()
    text = it.words("worker_summary", LetterOptions(language=language))
    balance, amount = it.assessment.leave, it.claim.totals.leave
    assert balance and amount
    assert single(euro(amount.value)) in text and number(balance.hours.value) in text
    assert single(euro(it.claim.totals.gross.value + subject(it).primary.set_off)) in text


# ---------------------------------------------------------------- not computable


def test_periods_that_cannot_be_computed_are_named_with_their_reason() -> None:
    it = rule_case("118")
    for kind in KINDS:
        text = it.words(kind)
        assert "25 december 2023 tot en met 31 december 2023" in text
        assert "vóór 1 januari 2024 is de normale arbeidsduur" in text
        assert "alleen een netto bedrag" not in text and "met wat cliënt ontving" not in text
        assert "Zoek het op" not in text and "vul uren" not in text
    assert "niet te berekenen; niet gevorderd" in it.words("annex")
    assert "de vakantiebijslag is daarover alleen berekend over wat is betaald" in it.words("annex")


def test_the_line_that_cannot_be_computed_claims_nothing() -> None:
    sheet = subject(rule_case("118")).primary
    assert [line.number for line in sheet.not_computable] == [1] and not sheet.unknown
    assert [line.number for line in sheet.claimed] == [2, 3]
    tables = [block for block in rule_case("118").document("annex").blocks if isinstance(block, Table)]
    (row,) = (row for table in tables for row in table.rows if "niet gevorderd" in row.cells[-1])
    assert row.cells[3] == "40,00" and row.cells[-4] == "–" and row.cells[-2] == "–"


def test_nothing_else_to_claim_asks_for_the_fact_that_is_missing() -> None:
    with pytest.raises(LetterRefused, match=r"normale arbeidsduur.*Zoek het op in de cao"):
        rule_case("94").document("demand")


def test_leave_of_an_unknown_rate_is_asked_about_and_stops_no_paper() -> None:
    """Before 2024 the hourly rate needs the full-time hours; what else is claimed stands."""

    def long_ago(facts: Dossier) -> Dossier:
        job = replace(facts.employment, start=date(2023, 12, 25), end=date(2023, 12, 31))
        return replace(facts, employment=job, leave_years=(LeaveYear(2023, Fraction(0)),))

    it = rule_case("118", long_ago)
    asked = [warning.message for warning in it.assessment.warnings if warning.about == "leave"]
    assert it.assessment.leave is None and len(asked) == 1 and "normale arbeidsduur" in asked[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_worker_reads_that_a_fact_is_missing(language: str) -> None:
    told = single(wordings(language)["summary.not_computable"])
    options = LetterOptions(language=language)
    text = rule_case("118").words("worker_summary", options)
    assert told in text and "jaaropgave" not in text
    assert told not in rule_case("01").words("worker_summary", options)


# ---------------------------------------------------------------- part payments


@pytest.mark.parametrize("kind", OF_A_CLAIM)
def test_a_paper_claims_what_a_part_payment_left(kind: str) -> None:
    """100.00 on account, shared by two debts of one day: 37.05 interest and 55.54 of the wage, so 475.26 is left."""
    text = rule_case("150").words(kind, DUTCH)
    assert "475,26" in text and "7 jan" in text
    assert "100,00" in text


def test_the_petitum_asks_what_is_left_with_interest_over_the_rest() -> None:
    it = rule_case("150")
    parts = petitum(matter("court", it.dossier, it.assessment, it.claim, it.law, DUTCH)).parts
    assert {part.code: part.amount for part in parts if part.amount is not None} == {
        "wage": Fraction("475.26"),
        "holiday": Fraction("38.01"),
        "increase": Fraction("286.64"),
        "interest": Fraction(0),
    }
    text = it.words("court", DUTCH)
    assert "over het restant onder I en II vanaf 8 januari 2025" in text
    assert "te betalen € 530,80" not in text


def without_text(law: Law, code: str) -> Law:
    """The law in which nobody read one article."""
    known = {each.code: replace(each, version=None) if each.code == code else each for each in law.articles}
    return replace(law, articles=replace(law.articles, _by_code=known))


def test_a_rule_that_nobody_read_is_said_to_be_unread() -> None:
    it = rule_case("150")
    assert it.law.articles.cite("6:43 BW").read
    assert "niet nagelezen" not in it.words("annex", DUTCH)
    unread = replace(it, law=without_text(it.law, "6:43 BW"))
    assert "artikel 6:43 BW is voor dit stuk niet nagelezen" in unread.words("annex", DUTCH)


def test_the_workbook_says_that_it_knows_no_payments_on_account() -> None:
    it = rule_case("150")
    with pytest.raises(LetterRefused, match=r"al betaald: €.100,00 op 7.januari.2025.*rekenblad rekent"):
        workbook(matter("annex", it.dossier, it.assessment, it.claim, it.law, DUTCH))


def test_nothing_is_claimed_once_everything_is_paid() -> None:
    all_of_it = (PartPayment(date(2025, 1, 7), Fraction(2000), "Voorbeeld B.V."),)
    paid = rule_case("150", lambda facts: replace(facts, part_payments=all_of_it))
    with pytest.raises(LetterRefused, match=r"niets meer te vorderen.*2\.000,00 op 7.januari.2025"):
        paid.document("demand")


def test_a_payment_after_the_letter_stops_nothing() -> None:
    later = (PartPayment(date(2025, 1, 8), Fraction(100)),)
    text = rule_case("150", lambda facts: replace(facts, part_payments=later)).words("demand")
    assert "€ 530,80" in text


# ---------------------------------------------------------------- hours counted by a rule


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("101", "oproep telt voor drie uur (artikel 7:628a lid 1 BW)"),
        ("105", "te laat afgezegde of gewijzigde oproep telt mee (artikel 7:628a lid 3 BW)"),
        ("110", "met ziekte-uren (artikel 7:629 BW)"),
        ("113", "met ziekte-uren (artikel 7:629 BW)"),
        ("120", "vrije tijd niet opgenomen, nu in geld (artikel 13a lid 4 WML)"),
        ("122", "meeruren als vrije tijd (artikel 13a lid 2 en 3 WML)"),
        ("130", "verrekenperiode van de cao (artikel 11 lid 2 WML)"),
        ("03_fixed", "vast maandloon (artikel 11 lid 1 WML)"),
    ],
)
def test_the_line_tells_by_what_rule_its_hours_count(name: str, words: str) -> None:
    assert words in rule_case(name).words("annex")
    assert words not in rule_case("01").words("annex")


def test_pay_for_time_off_is_not_called_time_off_itself() -> None:
    text = rule_case("126").words("annex")
    assert text.count("meeruren als vrije tijd") == text.count("vrije tijd niet opgenomen") == 1


def test_no_paper_says_that_nobody_worked() -> None:
    """A fixed monthly wage is due whatever the hours."""
    for kind in ("demand", "court"):
        assert "0,00 uur" not in rule_case("03_fixed").words(kind)
