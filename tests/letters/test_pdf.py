"""The paper itself: same bytes, nothing outside the margins, every page marked, every name printed right."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pypdfium2
import pytest

from tests.letters.papers import EVERY_KIND, NAMES, case, single, text_of
from wml_claim.dossier import Dossier
from wml_claim.letters import LetterOptions, LetterRefused, Representative, make_letter
from wml_claim.records import Payslip, WorkedHours
from wml_claim.span import Span, iso_week

MM = 72 / 25.4
CLAIMED = [name for name in NAMES if name != "10_paid_in_full"]
LONG = (
    "Internationale Uitzendonderneming voor Tuinbouwwerkzaamheden en Logistieke Dienstverlening Westland-Oostland B.V."
)
FULL = LetterOptions(
    place="’s-Gravenzande",
    representative=Representative("A. de Vries", "Stichting Steunpunt", "Voorbeeldstraat 12\n3511 AB Utrecht"),
    penalty_per_day=Fraction(100),
    penalty_maximum=Fraction(5000),
    account="NL00 VOOR 0123 4567 89",
    employment_contested=True,
    witnesses=("M. Nowak, over de werktijden",),
)


@contextmanager
def opened(pdf: bytes) -> Iterator[list[tuple[float, float, list[tuple[float, float, float, float]]]]]:
    """The pages as width, height and text boxes."""
    document = pypdfium2.PdfDocument(pdf)
    pages = []
    for page in document:
        textpage = page.get_textpage()
        boxes = [textpage.get_rect(index) for index in range(textpage.count_rects())]
        pages.append((*page.get_size(), boxes))
        textpage.close()
        page.close()
    try:
        yield pages
    finally:
        document.close()


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_same_claim_same_bytes(kind: str) -> None:
    assert case("01").pdf(kind) == case("01").pdf(kind)


@pytest.mark.parametrize("name", CLAIMED)
@pytest.mark.parametrize("kind", EVERY_KIND)
def test_no_text_outside_the_margins(name: str, kind: str) -> None:
    side = 15 if kind == "annex" else 25
    with opened(case(name).pdf(kind, FULL)) as pages:
        for width, height, boxes in pages:
            assert {round(width / MM), round(height / MM)} == {210, 297}
            for left, bottom, right, top in boxes:
                assert left >= side * MM - 1 and right <= width - side * MM + 1
                assert bottom >= 10 * MM and top <= height - 8 * MM


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_every_page_has_its_number_and_the_reference(kind: str) -> None:
    pdf = case("01").pdf(kind, replace(FULL, reference="2026-014", language="nl"))
    document = pypdfium2.PdfDocument(pdf)
    for number in range(len(document)):
        page = document[number]
        textpage = page.get_textpage()
        text = single(textpage.get_text_bounded())
        textpage.close()
        page.close()
        assert f"pagina {number + 1} van {len(document)}" in text
        assert "2026-014" in text
    document.close()


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_a_draft_is_marked_on_every_page_until_the_facts_are_confirmed(kind: str) -> None:
    draft = case("01", lambda facts: replace(facts, confirmed=False)).pdf(kind)
    with opened(draft) as pages:
        assert text_of(draft).count("CONCEPT") == len(pages)
    assert "CONCEPT" not in text_of(case("01").pdf(kind))


def test_the_file_itself_names_nobody() -> None:
    document = pypdfium2.PdfDocument(case("01").pdf("demand", FULL))
    told = " ".join(document.get_metadata_dict().values())
    document.close()
    assert "Sommatie" in told
    assert not any(name in told for name in ("Kowalska", "Teelt", "Vries"))


NAMES_IN_LETTERS = (
    "Łukasz Żółć-Świątek", "Ștefan Țăranu", "Gülşah Çağlayan-İpekçi", "Димитър Петров", "Ґалина Їжак",
    "Γιώργος Παπαδόπουλος", "Zoë D’Août & <Zonen>",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES_IN_LETTERS)
def test_names_print_right(name: str) -> None:
    named = case("01", lambda facts: replace(facts, worker=replace(facts.worker, name=name)))
    assert name in text_of(named.pdf("court"))


def test_a_name_that_cannot_be_printed_is_refused_not_boxed() -> None:
    named = case("01", lambda facts: replace(facts, worker=replace(facts.worker, name="王小明")))
    with pytest.raises(LetterRefused, match="letters van het paspoort"):
        named.pdf("demand")


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_long_names_stay_inside(kind: str) -> None:
    def renamed(facts: Dossier) -> Dossier:
        employer = replace(facts.parties[0], name=LONG, address="Lange" * 30)
        return replace(facts, parties=(employer,), worker=replace(facts.worker, name="Aleksandra" * 9))

    pdf = case("01", renamed).pdf(kind)
    with opened(pdf) as pages:
        side = 15 if kind == "annex" else 25
        assert all(right <= width - side * MM + 1 for width, _, boxes in pages for _, _, right, _ in boxes)
    assert "Oostland B.V." in text_of(pdf)
    assert "B.V.." not in text_of(pdf)


def years_of_weeks(facts: Dossier) -> Dossier:
    """Five years of weekly slips."""
    first = iso_week(facts.hours[0].span.first).first - timedelta(weeks=225)
    spans = [Span(first + timedelta(weeks=n), first + timedelta(weeks=n, days=6)) for n in range(260)]
    job = replace(facts.employment, start=first, end=spans[-1].last)
    slips = tuple(Payslip(span, Fraction(400), document=None) for span in spans)
    hours = (WorkedHours(Span(first, spans[-1].last), "diary", Fraction(46), per_week=True),)
    return replace(facts, employment=job, payslips=slips, hours=hours)


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_five_years_of_weeks_are_quick_and_fit(kind: str) -> None:
    long = case("01", years_of_weeks)
    begin = time.perf_counter()
    pdf = long.pdf(kind)
    assert time.perf_counter() - begin < 6
    with opened(pdf) as pages:
        assert len(pages) > 1


def test_amounts_can_be_searched_as_one_run() -> None:
    it = case("01")
    document = pypdfium2.PdfDocument(it.pdf("demand"))
    found = 0
    for page in document:
        textpage = page.get_textpage()
        searcher = textpage.search("12.897,30")
        found += searcher.get_next() is not None
        searcher.close()
        textpage.close()
        page.close()
    document.close()
    assert found == 1


def test_an_unknown_form_is_refused() -> None:
    it = case("01")
    with pytest.raises(ValueError, match="the form of demand is one of pdf, docx"):
        make_letter("demand", it.dossier, it.assessment, it.claim, it.law, "rtf")


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="kind is one of"):
        case("01").pdf("poem")
