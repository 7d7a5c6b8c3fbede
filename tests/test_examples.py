"""The example cases: their papers are read without a wrong value and lead to the same letters as the case file."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import openpyxl
import pikepdf
import pytest

from tests.papers.examples import DOSSIERS, example_files, facts
from wml_claim.assessment import assess
from wml_claim.casefile import read_case
from wml_claim.claim import claim
from wml_claim.commands import main
from wml_claim.dossier import Dossier
from wml_claim.importing import add_papers
from wml_claim.law import load_law
from wml_claim.letters import KINDS, make_letter
from wml_claim.readers import read_file
from wml_claim.records import ReadResult
from wml_claim.resources import resource

NAMES = sorted(DOSSIERS)


def papers(name: str) -> list[Path]:
    return sorted(path for path in resource("examples", name).iterdir() if path.suffix != ".toml")


def read_all(name: str) -> list[ReadResult]:
    return [read_file(path) for path in papers(name)]


def from_case_file(name: str, file: str) -> Dossier:
    path = resource("examples", name, file)
    return read_case(path.read_text(encoding="utf-8"), path.name)


def drawn(pdf: bytes) -> list[bytes]:
    """What is drawn on each page, whichever library version pressed the streams and cut the fonts to size."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return [page.Contents.read_bytes() for page in document.pages]


def cells(workbook: bytes) -> list[list[tuple[object, str]]]:
    """Values and formats of every cell; a workbook's bytes also hold the time at which it was saved."""
    book = openpyxl.load_workbook(io.BytesIO(workbook))
    return [[(cell.value, cell.number_format) for cell in row] for sheet in book for row in sheet.iter_rows()]


def test_committed_examples_are_those_the_generator_makes() -> None:
    made = dict(example_files())
    root = resource("examples")
    assert {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()} == set(made)
    same = {".pdf": drawn, ".xlsx": cells, ".toml": bytes.decode}
    for name, content in made.items():
        as_compared = same[Path(name).suffix]
        assert as_compared((root / name).read_bytes()) == as_compared(content), name


@pytest.mark.parametrize("name", NAMES)
def test_case_file_and_facts_are_valid(name: str) -> None:
    whole = from_case_file(name, "case.toml")
    assert from_case_file(name, "facts.toml") == facts(whole)


@pytest.mark.parametrize("name", NAMES)
def test_papers_say_what_the_case_file_says(name: str) -> None:
    results = read_all(name)
    whole = DOSSIERS[name]()
    doubts = {problem.code for result in results for problem in result.document.problems}
    assert doubts <= {"source_unknown"}, "a private list does not say who kept it; nothing else may be doubtful"
    assert tuple(slip for result in results for slip in result.payslips) == whole.payslips
    hours = tuple(replace(one, document=None) for result in results for one in result.hours)
    assert hours == whole.hours


@pytest.mark.parametrize("name", NAMES)
def test_every_value_read_can_be_shown_on_its_paper(name: str) -> None:
    for result in read_all(name):
        for slip in result.payslips:
            assert slip.worker == DOSSIERS[name]().worker.name
            assert {"span", "gross", "net", "items.0", "deductions.0"} <= set(slip.sources)
            assert {reading.document for reading in slip.sources.values()} == {result.document.name}
        assert all(one.sources for one in result.hours)


def letter(kind: str, dossier: Dossier) -> bytes:
    law = load_law()
    assert dossier.on
    assessment = assess(dossier, law, dossier.on)
    return make_letter(kind, dossier, assessment, claim(assessment, law), law)


ELSEWHERE = ("chain_notice", "bundle")  # no claim was brought yet; the bundle holds the papers themselves


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ELSEWHERE])
@pytest.mark.parametrize("name", NAMES)
def test_papers_lead_to_the_same_letters_as_the_case_file(name: str, kind: str) -> None:
    imported = add_papers(from_case_file(name, "facts.toml"), read_all(name))
    assert letter(kind, imported) == letter(kind, from_case_file(name, "case.toml"))


def test_the_main_job_by_the_command_line(tmp_path: Path) -> None:
    """What `make run` does, without the window: examples written, papers imported, the letter as from the case file."""
    folder = tmp_path / "glasshouse"
    assert main(["example", str(tmp_path)]) == 0
    dossier = (folder / "facts.toml").rename(folder / "dossier.toml")
    files = [str(folder / path.name) for path in papers("glasshouse")]
    there = set(folder.iterdir())
    assert main(["import", *files, "--into", str(dossier)]) == 0
    assert set(folder.iterdir()) == there, "papers that already lie beside the case are not copied"
    for case in ("dossier", "case"):
        given = [str(folder / f"{case}.toml"), "--kind", "court", "--out", str(folder / f"{case}.pdf")]
        assert main(["letter", *given]) == 0
    assert (folder / "dossier.pdf").read_bytes() == (folder / "case.pdf").read_bytes()
