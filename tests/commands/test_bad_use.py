"""What goes wrong around a command: the wrong file, impossible facts, no terminal, a paper in the way."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from wml_claim.commands import main
from wml_claim.dossier import Dossier
from wml_claim.storage import StorageError, StoredDossier, load_dossier

CASES = Path(__file__).parent.parent / "cases"
CASE = CASES / "10_paid_in_full.toml"
EXAMPLES = Path(__file__).parent.parent.parent / "resources" / "examples"

IMPOSSIBLE = """
[[hours]]
date = 2031-05-01
hours = "8"
source = "diary"
[[hours]]
date = 2031-05-02
hours = "8"
source = "diary"
"""


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[str]:
    """The lines on standard error of a command that refuses."""
    assert main([str(argument) for argument in arguments]) in (1, 2)
    out, err = capsys.readouterr()
    assert out == ""
    return str(err).splitlines()


def test_a_paper_is_not_taken_for_a_badly_saved_case(capsys: pytest.CaptureFixture[str]) -> None:
    slip = next((EXAMPLES / "glasshouse").glob("*.pdf"))
    (line,) = refused(capsys, "assess", slip)
    assert line.startswith(f"{slip.name}: dit is een pdf-bestand en geen zaak; verwacht: een zaakbestand (.toml)")


def test_impossible_facts_are_told_all_at_once_with_the_case(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    case = tmp_path / "zaak.toml"
    case.write_text(CASE.read_text("utf-8") + IMPOSSIBLE, "utf-8")
    lines = refused(capsys, "assess", case)
    assert [line.split(" (")[0] for line in lines] == [
        "zaak.toml: De uren van 1\xa0mei\xa02031",
        "zaak.toml: De uren van 2\xa0mei\xa02031",
    ]


def test_a_letter_never_replaces_a_paper_of_the_case(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    folder = tmp_path / "glasshouse"
    shutil.copytree(EXAMPLES / "glasshouse", folder)
    slip = next(folder.glob("*.pdf"))
    before = slip.read_bytes()
    lines = refused(capsys, "letter", folder / "case.toml", "--kind", "annex", "--out", slip)
    assert lines == [f"{slip}: is {slip.name}, een stuk van deze zaak. Kies een andere naam voor het stuk."]
    assert slip.read_bytes() == before


@pytest.mark.parametrize("closed", ["sys.stdout = None", "sys.stderr = None", "sys.stdout = sys.stderr = None"])
def test_a_program_without_a_terminal_still_works(closed: str) -> None:
    code = f"import sys; {closed}; from wml_claim.commands import main; main(['assess', '']); sys.exit(main(['law']))"
    ended = subprocess.run([sys.executable, "-X", "dev", "-c", code], cwd=CASES.parent.parent, capture_output=True)
    assert ended.returncode == 0
    assert b"Traceback" not in ended.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="names are bytes on POSIX only")
def test_names_that_the_system_read_otherwise_are_kept_in_readable_letters(tmp_path: Path) -> None:
    paper = tmp_path / os.fsdecode(b"caf\xe9.csv")
    paper.write_text("datum;uren\n06-01-2025;8\n", "utf-8")
    into = tmp_path / os.fsdecode(b"zaak \xe9.wmldossier")
    assert main(["import", str(paper), "--into", str(into)]) == 0
    dossier, _ = load_dossier(into)
    assert dossier.title == "zaak \ufffd"
    assert [document.name for document in dossier.documents] == ["caf\ufffd.csv"]


def test_a_dossier_in_a_folder_that_is_not_there(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    into = tmp_path / "nergens" / "zaak.wmldossier"
    assert refused(capsys, "import", EXAMPLES / "glasshouse" / "uren.xlsx", "--into", into) == [
        f"{into}: de map bestaat niet. Kies een andere map."
    ]


def test_what_may_not_be_read_or_written_is_told_in_dutch(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = tmp_path / "geheim.csv"
    paper.write_text("datum;uren\n06-01-2025;8\n", "utf-8")

    def denied(*_: object) -> NoReturn:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", denied)
    assert main(["read", str(paper)]) == 1
    monkeypatch.setattr(Path, "open", denied)
    with pytest.raises(StorageError, match=r"in deze map mag niet worden geschreven\. Kies een andere map"):
        StoredDossier.create(tmp_path / "zaak.wmldossier", Dossier())
    said = capsys.readouterr()
    assert "mag niet worden gelezen. Controleer de rechten" in said.err
    assert "denied" not in said.out + said.err
