"""A dossier is known by what the file holds: a stored dossier, or a case with its papers beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from wml_claim.casefile import CaseError, read_case
from wml_claim.dossier import Dossier
from wml_claim.storage import StorageError, StoredDossier, load_dossier

CASE = """
[worker]
name = "J. Kowalska"
birth_date = 1990-05-01
[[party]]
name = "Teelt B.V."
role = "employer"
[employment]
start = 2025-01-06
pay_period = "week"
[[payslip]]
from = 2025-01-06
through = 2025-01-12
document = "week02.pdf"
gross = "500.00"
"""


def test_a_case_has_its_papers_beside_it(tmp_path: Path) -> None:
    (tmp_path / "case.toml").write_text(CASE, encoding="utf-8")
    (tmp_path / "week02.pdf").write_bytes(b"%PDF")
    dossier, papers = load_dossier(tmp_path / "case.toml")
    assert papers and papers("week02.pdf") == b"%PDF"
    assert [(one.name, one.state) for one in dossier.documents] == [("week02.pdf", "read")]
    with pytest.raises(KeyError, match=r"case\.toml"):
        papers("case.toml")


def test_a_paper_that_is_not_there_stays_in_the_list_marked(tmp_path: Path) -> None:
    (tmp_path / "case.toml").write_text(CASE, encoding="utf-8")
    dossier, _ = load_dossier(tmp_path / "case.toml")
    (document,) = dossier.documents
    assert document.state == "failed" and "ligt niet naast het zaakbestand" in document.problems[0].message


@pytest.mark.parametrize("name", ["../secret.pdf", "/etc/hostname"])
def test_a_name_that_leads_outside_the_folder_is_not_followed(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.pdf").write_bytes(b"secret")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "case.toml").write_text(CASE.replace("week02.pdf", name), encoding="utf-8")
    dossier, papers = load_dossier(tmp_path / "in" / "case.toml")
    assert dossier.documents[0].state == "failed" and papers
    with pytest.raises(KeyError, match=r"secret|hostname"):
        papers(name)


def test_a_stored_dossier_is_known_under_any_name(tmp_path: Path) -> None:
    with StoredDossier.create(tmp_path / "zaak.toml", Dossier(title="Kas")) as stored:
        stored.add_paper("a.pdf", b"a")
    dossier, papers = load_dossier(tmp_path / "zaak.toml")
    assert dossier.title == "Kas" and papers and papers("a.pdf") == b"a"


def test_windows_line_ends_and_a_byte_order_mark_are_no_fault(tmp_path: Path) -> None:
    (tmp_path / "case.toml").write_bytes(b"\xef\xbb\xbf" + CASE.replace("\n", "\r\n").encode())
    dossier, _ = load_dossier(tmp_path / "case.toml")
    assert dossier.worker == read_case(CASE, "case.toml").worker


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"", "is leeg"), (b"  \n", "is leeg"), ("\nname = 'Hern\xe1ndez'".encode("latin-1"), "regel 2: .*geen UTF-8"),
     (b"# \n" * 7_000_000, "te groot")],
    ids=["empty", "blank", "latin-1", "huge"],
)  # fmt: skip
def test_a_file_that_is_no_case(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "case.toml"
    path.write_bytes(content)
    with pytest.raises(CaseError, match=says):
        load_dossier(path)


def test_a_folder_or_nothing(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="is een map"):
        load_dossier(tmp_path)
    with pytest.raises(StorageError, match="bestaat niet"):
        load_dossier(tmp_path / "weg.toml")
