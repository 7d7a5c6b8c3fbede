"""A dossier with a passphrase at the command line: from a file or typed, and never told."""

from __future__ import annotations

import getpass
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from wml_claim.commands import main
from wml_claim.resources import resource
from wml_claim.storage import StoredDossier, load_dossier, seal

PHRASE = "vier woorden op een rij"


class Terminal(io.StringIO):
    """Standard input that is a person at a terminal."""

    def isatty(self) -> bool:
        """A terminal."""
        return True


@pytest.fixture(autouse=True)
def _cheap_guesses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seal, "COST", 4)
    monkeypatch.setattr("sys.stdin", io.StringIO())


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    facts, papers = load_dossier(resource("examples", "glasshouse", "case.toml"))
    path = tmp_path / "kas.wmldossier"
    assert papers
    with StoredDossier.create(path, facts) as stored:
        stored.save(facts, {one.name: papers(one.name) for one in facts.documents})
        stored.set_passphrase(PHRASE)
    return path


@pytest.fixture
def key(tmp_path: Path) -> Path:
    path = tmp_path / "zin.txt"
    path.write_text(f"{PHRASE}\n", encoding="utf-8")
    return path


def typed(monkeypatch: pytest.MonkeyPatch, *words: str) -> Iterator[str]:
    """Somebody at the terminal who types these one after the other; what was not asked for stays."""
    answers = iter(words)
    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", lambda _prompt: next(answers))
    return answers


def test_a_claim_from_a_file_with_the_passphrase(
    dossier: Path, key: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["claim", str(dossier), "--json", "--passphrase-file", str(key)]) == 0
    sealed = json.loads(capsys.readouterr().out)
    assert main(["claim", str(resource("examples", "glasshouse", "case.toml")), "--json"]) == 0
    assert sealed["totals"] == json.loads(capsys.readouterr().out)["totals"]
    out = tmp_path / "bundel.pdf"
    letter = ["letter", str(dossier), "--kind", "bundle", "--out", str(out), "--passphrase-file", str(key)]
    assert main(letter) == 0, "with the papers, which are sealed as well"
    assert out.read_bytes().startswith(b"%PDF")


def test_without_a_terminal_it_says_how_to_give_it(dossier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", str(dossier)]) == 1
    assert "heeft een wachtwoordzin" in (said := capsys.readouterr().err) and "--passphrase-file" in said


def test_it_is_asked_for_again_when_it_is_wrong(
    dossier: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    left = typed(monkeypatch, "iets heel anders", PHRASE, "niet meer gevraagd")
    assert main(["explain", str(dossier), "total"]) == 0
    assert list(left) == ["niet meer gevraagd"]
    assert "klopt niet" in capsys.readouterr().err


def test_after_three_wrong_ones_it_ends(
    dossier: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    left = typed(monkeypatch, "een", "twee", "drie", PHRASE)
    before = dossier.read_bytes()
    assert main(["claim", str(dossier)]) == 1
    assert list(left) == [PHRASE]
    said = capsys.readouterr()
    assert said.err.count("klopt niet") == 3
    assert PHRASE not in said.out + said.err
    assert dossier.read_bytes() == before


def test_papers_are_added_sealed(dossier: Path, key: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paper = tmp_path / "briefje van Kowalska.txt"
    paper.write_text("Kowalska werkte zaterdag door", encoding="utf-8")
    assert main(["import", str(paper), "--into", str(dossier), "--passphrase-file", str(key)]) == 1, "not readable"
    assert "toegevoegd, niet gelezen" in capsys.readouterr().out
    assert b"zaterdag door" not in dossier.read_bytes() and b"briefje" not in dossier.read_bytes()
    with StoredDossier.open(dossier, passphrase=PHRASE) as stored:
        assert stored.paper(paper.name) == paper.read_bytes()


@pytest.mark.parametrize(
    ("content", "says"), [(b"", "één regel"), (b"een\ntwee\n", "één regel"), (b"\xff\xfe\xe1", "UTF-8")]
)
def test_a_file_that_holds_no_passphrase(
    dossier: Path, key: Path, content: bytes, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    key.write_bytes(content)
    assert main(["claim", str(dossier), "--passphrase-file", str(key)]) == 1
    assert says in capsys.readouterr().err


def test_a_case_without_a_passphrase_asks_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    left = typed(monkeypatch, "ongebruikt")
    assert main(["assess", str(resource("examples", "glasshouse", "case.toml")), "--json"]) == 0
    assert list(left) == ["ongebruikt"]
