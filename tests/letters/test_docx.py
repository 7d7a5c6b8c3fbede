"""The letter as DOCX: the same words as the PDF, real headings and tables, page x of y, the same bytes."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace

import docx
import pytest
from docx.document import Document
from docx.table import Table

from tests.letters.papers import NAMES, Case, case, single, text_of
from wml_claim.letters import FORMS_OF, LetterOptions, LetterRefused, make_letter
from wml_claim.letters.document import Heading, LetterDocument
from wml_claim.letters.document import Table as Grid

KINDS = [kind for kind, forms in FORMS_OF.items() if "docx" in forms and not kind.startswith("chain")]
CLAIMED = [name for name in NAMES if name != "10_paid_in_full"]


def made(it: Case, kind: str, options: LetterOptions | None = None) -> bytes:
    return make_letter(kind, it.dossier, it.assessment, it.claim, it.law, "docx", options)


def read(content: bytes) -> Document:
    return docx.Document(io.BytesIO(content))


def written(document: Document) -> Iterator[str]:
    """Every text of the body in order; a merged cell once."""
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                cells = dict.fromkeys(cell._tc for cell in row.cells)
                yield from ("".join(line.xpath(".//w:t/text()")) for tc in cells for line in tc.xpath(".//w:p"))
        else:
            yield block.text


def said(document: LetterDocument) -> str:
    """The words of a letter as data, with the numbers of its paragraphs."""
    numbers = {id(block): getattr(block, "number", "") for block in document.blocks}
    parts = []
    for block in document.blocks:
        alone = replace(document, blocks=(block,))
        parts += [numbers[id(block)], *alone.texts()]
    return "".join("".join(parts).split())


@pytest.mark.parametrize("name", CLAIMED)
@pytest.mark.parametrize("kind", KINDS)
def test_it_says_what_the_letter_says(name: str, kind: str) -> None:
    it = case(name)
    assert "".join("".join(written(read(made(it, kind)))).split()) == said(it.document(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_its_words_are_those_of_the_pdf(kind: str) -> None:
    it = case("03")
    on_every_page = {single(word) for word in f"{it.document(kind).reference} pagina van".split()}
    of_pdf = {word for word in text_of(it.pdf(kind)).split() if not word.isdigit()}
    of_docx = {word for text in written(read(made(it, kind))) for word in text.split() if not word.isdigit()}
    assert of_pdf - on_every_page == of_docx - on_every_page


@pytest.mark.parametrize("kind", KINDS)
def test_same_letter_same_bytes_without_a_clock(kind: str) -> None:
    content = made(case("01"), kind)
    assert content == made(case("01"), kind)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert {part.date_time for part in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_headings_and_tables_are_real() -> None:
    it = case("01")
    document, data = read(made(it, "court")), it.document("court")
    headings = [
        line.text for line in document.paragraphs if line.style and line.style.name.startswith(("Head", "Title"))
    ]
    assert headings == [block.text for block in data.blocks if isinstance(block, Heading)]
    grids = [block for block in data.blocks if isinstance(block, Grid)]
    tables = [table for table in document.tables if len(table.columns) > 1]
    assert [len(table.rows) for table in tables] == [len(grid.rows) + 1 for grid in grids]
    assert all("tblHeader" in table.rows[0]._tr.xml for table in tables), "the head is repeated on every page"


def test_every_page_has_its_number_and_the_reference() -> None:
    (section,) = read(made(case("01"), "demand", LetterOptions(reference="2026-014"))).sections
    assert "2026-014" in section.header.paragraphs[0].text
    fields = re.findall(r'w:instr="(\w+)"', section.footer._element.xml)
    assert fields == ["PAGE", "NUMPAGES"]


def test_a_draft_is_marked() -> None:
    draft = case("01", lambda facts: replace(facts, confirmed=False))
    assert "CONCEPT" in read(made(draft, "demand")).sections[0].header.paragraphs[0].text
    assert "CONCEPT" not in read(made(case("01"), "demand")).sections[0].header.paragraphs[0].text


def test_the_file_names_nobody() -> None:
    core = read(made(case("01"), "demand")).core_properties
    assert (core.title, core.author, core.last_modified_by, core.comments) == ("Sommatie", "", "", "")


@pytest.mark.parametrize("name", ["Łukasz Żółć & <Zonen>", "Димитър Петров"])
def test_names_are_written_right(name: str) -> None:
    named = case("01", lambda facts: replace(facts, worker=replace(facts.worker, name=name)))
    assert name in "".join(written(read(made(named, "court"))))


def test_what_may_not_be_made_is_not_made_here_either() -> None:
    with pytest.raises(LetterRefused, match="Er is niets te vorderen"):
        made(case("10"), "demand")


def test_a_control_character_is_refused() -> None:
    named = case("01", lambda facts: replace(facts, worker=replace(facts.worker, name="Ana\x07")))
    with pytest.raises(LetterRefused, match="niet te drukken"):
        made(named, "demand")


def test_kinds_that_are_not_edited_have_no_docx() -> None:
    with pytest.raises(ValueError, match="the form of annex is one of pdf, not 'docx'"):
        made(case("01"), "annex")
