"""Adding papers: unique names, nothing twice, and a doubt where papers contradict each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from fractions import Fraction

from wml_claim.dossier import Dossier, Employment, Party, Worker
from wml_claim.figure import Reading
from wml_claim.importing import add_papers, persons_of, place_papers
from wml_claim.records import Document, Payment, Payslip, Persons, Problem, ReadResult, WorkedHours
from wml_claim.span import Span

WEEK = Span(date(2025, 1, 6), date(2025, 1, 12))
DAY = Span(date(2025, 1, 6), date(2025, 1, 6))


def slip(name: str, sha256: str, worker: str | None = None, span: Span = WEEK) -> ReadResult:
    payslip = Payslip(span, Fraction(500), document=name, sources={"gross": Reading(name, 1, "500,00")})
    return ReadResult(Document(name, sha256, "payslip", pages=1), (payslip,), (), worker)


def sheet(name: str, sha256: str, hours: Fraction | None = None) -> ReadResult:
    shift = WorkedHours(DAY, "diary", hours, begin=time(8), end=time(17), document=name)
    return ReadResult(Document(name, sha256, "hours"), (), (shift,))


def test_records_and_papers_are_added_in_order() -> None:
    later = Span(date(2025, 1, 13), date(2025, 1, 19))
    dossier = add_papers(Dossier(), [slip("a.pdf", "1"), sheet("uren.xlsx", "2"), slip("b.pdf", "3", span=later)])
    assert [one.name for one in dossier.documents] == ["a.pdf", "uren.xlsx", "b.pdf"]
    assert [one.document for one in dossier.payslips] == ["a.pdf", "b.pdf"]
    assert [one.document for one in dossier.hours] == ["uren.xlsx"]


def test_the_same_bytes_are_added_once() -> None:
    placed = place_papers(Dossier(), [slip("a.pdf", "1"), slip("kopie.pdf", "1")])
    assert placed.names == ("a.pdf", None)
    assert len(placed.dossier.payslips) == 1
    assert place_papers(placed.dossier, [slip("a.pdf", "1")]).names == (None,)


def test_a_sheet_that_was_only_saved_again_does_not_double_the_hours() -> None:
    dossier = add_papers(Dossier(), [sheet("uren.xlsx", "1"), sheet("uren2.xlsx", "2")])
    assert len(dossier.hours) == 1


def test_another_paper_of_the_same_name_gets_its_own_name_everywhere() -> None:
    problem = Problem("unusual", "doubt", "gross", "strook.pdf: ongewoon bedrag.", Reading("strook.pdf", 1))
    second = slip("strook.pdf", "2", span=DAY)
    second = ReadResult(Document("strook.pdf", "2", "payslip", "doubtful", 1, (problem,)), second.payslips)
    dossier = add_papers(Dossier(), [slip("strook.pdf", "1"), second])
    document, payslip = dossier.documents[1], dossier.payslips[1]
    assert document.name == payslip.document == payslip.sources["gross"].document == "strook (2).pdf"
    assert document.problems[0].message == "strook (2).pdf: ongewoon bedrag."
    assert document.problems[0].reading == Reading("strook (2).pdf", 1)


def test_a_paper_that_failed_stays_in_the_list() -> None:
    problem = Problem("damaged", "failed", "", "a.pdf: beschadigd.")
    dossier = add_papers(Dossier(), [ReadResult(Document("a.pdf", "1", "other", "failed", None, (problem,)))])
    assert dossier.documents[0].state == "failed" and dossier.documents[0].problems == (problem,)


def test_papers_without_a_digest_are_not_taken_for_the_same() -> None:
    bad = [ReadResult(Document(name, "", "other", "failed")) for name in ("a.pdf", "b.pdf")]
    assert place_papers(Dossier(), bad).names == ("a.pdf", "b.pdf")


def test_a_slip_over_a_period_that_has_one_is_doubtful() -> None:
    dossier = add_papers(Dossier(), [slip("a.pdf", "1"), slip("foto.pdf", "2")])
    first, second = dossier.documents
    assert first.state == "read"
    assert second.state == "doubtful" and second.problems[0].code == "same_period"
    assert "(a.pdf)" in second.problems[0].message


def test_a_paper_of_another_worker_is_doubtful() -> None:
    dossier = Dossier(worker=Worker("Joanna Kowalska"))
    other = add_papers(dossier, [slip("a.pdf", "1", "P. Nowak")]).documents[0]
    assert other.state == "doubtful" and other.problems[0].code == "other_worker"
    for name in ("J. Kowalska", "KOWALSKA, Joanna", None):
        assert add_papers(dossier, [slip("a.pdf", "1", name)]).documents[0].state == "read"


def test_a_shift_is_known_by_its_clock_alone() -> None:
    assert add_papers(Dossier(), [sheet("uren.xlsx", "1", Fraction(9))]).hours[0].hours is None


# ---------------------------------------------------------------- payments

FEBRUARY = Span(date(2025, 2, 1), date(2025, 2, 28))


def paid(day: int, amount: int, name: str = "bank.csv", named: bool = False) -> Payment:
    when = date(2025, 2, day)
    sources = {"amount": Reading(name, 1, "x"), **({"span": Reading(name, 1, "week 6")} if named else {})}
    return Payment(when, Fraction(amount), "bank", FEBRUARY, "Teelt B.V.", name, sources)


def statement(sha256: str, *payments: Payment) -> ReadResult:
    return ReadResult(Document("bank.csv", sha256, "payments"), payments=payments)


def test_a_payment_without_a_period_is_for_the_pay_period_in_which_it_was_paid() -> None:
    weekly = Dossier(employment=Employment(start=date(2025, 2, 4), end=date(2025, 6, 30), pay_period="week"))
    dossier = add_papers(weekly, [statement("1", paid(5, 400), paid(14, 410), paid(15, 500, named=True))])
    assert [one.span for one in dossier.payments] == [
        Span(date(2025, 2, 4), date(2025, 2, 9)),
        Span(date(2025, 2, 10), date(2025, 2, 16)),
        FEBRUARY,
    ]


def test_statements_that_overlap_bring_every_payment_once_and_twins_twice() -> None:
    """Two equal amounts of one day are real; the same two on the next statement are no four."""
    first = statement("1", paid(5, 400), paid(5, 400))
    second = statement("2", paid(5, 400), paid(5, 400), paid(12, 410))
    dossier = add_papers(Dossier(), [first, second])
    assert [(one.day.day, one.amount) for one in dossier.payments] == [(5, 400), (5, 400), (12, 410)]
    assert dossier.payments[2].document == "bank (2).csv"
    [doubt] = dossier.documents[1].problems
    assert doubt.code == "payments_again" and "2 van de 3 bedragen stonden al in het dossier" in doubt.message


def test_a_statement_without_anything_new_is_not_added() -> None:
    placed = place_papers(Dossier(), [statement("1", paid(5, 400)), statement("2", paid(5, 400))])
    assert placed.names == ("bank.csv", None)


def test_a_payment_that_was_typed_is_not_doubled_by_its_statement() -> None:
    typed = Payment(date(2025, 2, 5), Fraction(400), "bank", FEBRUARY)
    in_cash = replace(typed, channel="cash", day=date(2025, 2, 12))
    dossier = add_papers(Dossier(payments=(typed, in_cash)), [statement("1", paid(5, 400), paid(12, 400))])
    assert [(one.day.day, one.channel) for one in dossier.payments] == [(5, "bank"), (12, "cash"), (12, "bank")]


def test_another_name_goes_into_the_places_of_payments_too() -> None:
    other = ReadResult(Document("bank.csv", "9", "other"))
    dossier = add_papers(Dossier(), [other, statement("1", paid(5, 400))])
    assert dossier.payments[0].document == dossier.payments[0].sources["amount"].document == "bank (2).csv"


def test_whom_papers_are_read_for() -> None:
    parties = (Party("Teelt B.V."), Party("", "agency"), Party("Flex B.V.", "user_company"))
    assert persons_of(Dossier(worker=Worker("Ion"), parties=parties)) == Persons("Ion", ("Teelt B.V.", "Flex B.V."))


# ---------------------------------------------------------------- conversations


def conversation(*days: date) -> ReadResult:
    hours = tuple(WorkedHours(Span(day, day), "message", Fraction(8), document="gesprek.txt") for day in days)
    doubts = tuple(Problem("hours_in_message", "doubt", f"hours.{n}", f"gesprek.txt: {n}") for n in range(len(days)))
    return ReadResult(Document("gesprek.txt", "1", "messages", "doubtful", 1, doubts), hours=hours)


def test_messages_about_days_outside_the_employment_are_told_and_not_taken() -> None:
    employed = Dossier(employment=Employment(start=date(2025, 2, 4), end=date(2025, 6, 30)))
    before, inside, after = date(2025, 1, 5), date(2025, 3, 1), date(2025, 7, 1)
    dossier = add_papers(employed, [conversation(before, inside, after)])
    assert [one.span.first for one in dossier.hours] == [inside]
    [kept, told] = dossier.documents[0].problems
    assert (kept.message, kept.about) == ("gesprek.txt: 1", "hours.0"), "the doubt goes on pointing at its record"
    assert told.code == "outside_employment" and told.severity == "missing"
    assert "2 keer" in told.message and "(05-01-2025, 01-07-2025)" in told.message


def test_without_a_known_employment_every_day_is_taken() -> None:
    assert len(add_papers(Dossier(), [conversation(date(2025, 1, 5))]).hours) == 1


def test_a_conversation_without_hours_is_an_exhibit_by_itself() -> None:
    silent, working = conversation(), conversation(date(2025, 3, 1))
    working = replace(working, document=replace(working.document, name="uren.txt", sha256="2"))
    working = replace(working, hours=tuple(replace(one, document="uren.txt") for one in working.hours))
    dossier = add_papers(Dossier(), [silent, working, ReadResult(Document("contract.pdf", "3", "other"))])
    assert [one.name for one in dossier.other_papers] == ["gesprek.txt", "contract.pdf"]
