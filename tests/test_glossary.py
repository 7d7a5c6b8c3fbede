"""The glossary of the payslip: complete in every language, and found as people type."""

from __future__ import annotations

import unicodedata

import pytest

from wml_claim.glossary import LANGUAGES, PARTS, Term, glossary, matching, plain

SCRIPTS = {"bg": "CYRILLIC", "uk": "CYRILLIC", "ar": "ARABIC"}


@pytest.mark.parametrize("term", glossary(), ids=lambda term: term.word)
def test_every_word_has_a_line_and_all_languages(term: Term) -> None:
    assert term.means[-1] in ".?"
    assert term.means_english[-1] in ".?"
    assert all(term.words[code].strip() for code in LANGUAGES)
    assert term.words["ar"] != term.words["en"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_words_are_written_in_the_letters_of_the_language(code: str) -> None:
    for term in glossary():
        first = next(sign for sign in term.words[code] if sign.isalpha())
        assert SCRIPTS.get(code, "LATIN") in unicodedata.name(first), term.word


def test_each_dutch_word_stands_there_once() -> None:
    words = [plain(term.word) for term in glossary()]
    assert len(set(words)) == len(words) >= 40


def test_terms_follow_the_slip_from_top_to_bottom() -> None:
    parts = [PARTS.index(term.part) for term in glossary()]
    assert parts == sorted(parts)


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("loonheff", "loonheffing"),
        ("LH", "loonheffing"),
        ("podatek", "loonheffing"),
        ("huisvesting", "inhouding huisvesting"),
        ("zorgpremie", "inhouding zorgverzekering"),
        ("sv loon", "SV-loon"),
        ("отпуск", "vakantiegeld"),
        ("ücret vergisi", "loonheffing"),
    ],
)
def test_a_word_is_found_as_it_is_printed_and_in_the_own_language(typed: str, word: str) -> None:
    assert word in [term.word for term in matching(typed)]


def test_the_word_that_begins_so_comes_first() -> None:
    assert matching("toeslag")[0].word == "toeslag"
    assert matching("xyz") == ()
    assert matching("") == glossary()


def test_an_unknown_language_gets_the_dutch_word() -> None:
    assert glossary()[0].in_language("fr") == "loonstrook"
    assert glossary()[0].in_language("pl") == "pasek płacowy (odcinek wypłaty)"
