"""The dossier file: what is saved is there again, and nothing that goes wrong loses it."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from statistics import median

import pytest
from hypothesis import HealthCheck, given, settings

from tests.dossiers import DOSSIERS
from wml_claim.casefile import read_case
from wml_claim.dossier import Dossier, Worker
from wml_claim.records import Document
from wml_claim.storage import StorageError, StoredDossier, connection, load_dossier, unique_name

CASE = Path(__file__).parent.parent / "cases" / "01_glasshouse_weekly.toml"
KOWALSKA = Dossier(worker=Worker("J. Kowalska"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kas.wmldossier"


@given(DOSSIERS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_save_then_open_is_identity(tmp_path: Path, dossier: Dossier) -> None:
    path = tmp_path / "any.wmldossier"
    path.unlink(missing_ok=True)
    with StoredDossier.create(path, KOWALSKA) as stored:
        stored.save(dossier)
    with StoredDossier.open(path) as stored:
        assert stored.dossier == dossier
        assert [one.sources for one in stored.dossier.payslips] == [one.sources for one in dossier.payslips]
        assert [one.sources for one in stored.dossier.hours] == [one.sources for one in dossier.hours]


def test_papers_keep_their_bytes_and_get_unique_names(path: Path) -> None:
    with StoredDossier.create(path, KOWALSKA) as stored:
        names = [stored.add_paper(name, data) for name, data in
                 (("map/strook.pdf", b"one"), ("Strook.PDF", b"two"), ("copy.pdf", b"two"))]  # fmt: skip
    assert names == ["strook.pdf", "Strook (2).PDF", "Strook (2).PDF"]
    with StoredDossier.open(path) as stored:
        assert stored.papers() == ("strook.pdf", "Strook (2).PDF")
        assert stored.paper("strook.pdf") == b"one"
        with pytest.raises(KeyError, match=r"copy\.pdf"):
            stored.paper("copy.pdf")


def test_removed_papers_are_wiped_at_the_end_of_a_sitting(path: Path) -> None:
    kept = Document("a.pdf", "0" * 64)
    with StoredDossier.create(path, replace(KOWALSKA, documents=(kept,))) as stored:
        stored.add_paper("a.pdf", b"kept")
        stored.add_paper("b.pdf", b"a paper that was taken back")
        stored.forget_removed_papers()
        assert stored.papers() == ("a.pdf",)
    assert b"taken back" not in path.read_bytes()


def test_papers_and_facts_are_saved_together_or_not_at_all(path: Path) -> None:
    with StoredDossier.create(path, KOWALSKA) as stored:
        stored.add_paper("a.pdf", b"a")
        with pytest.raises(sqlite3.IntegrityError):
            stored.save(Dossier(title="nieuw"), {"b.pdf": b"b", "a.pdf": b"again"})
        assert (stored.dossier, stored.papers()) == (KOWALSKA, ("a.pdf",))
    with StoredDossier.open(path) as stored:
        assert (stored.dossier, stored.papers()) == (KOWALSKA, ("a.pdf",))


def test_a_second_window_is_told_that_the_file_is_open(path: Path) -> None:
    with StoredDossier.create(path, KOWALSKA):
        for read_only in (False, True):
            with pytest.raises(StorageError, match="al geopend"):
                StoredDossier.open(path, read_only=read_only)
    StoredDossier.open(path).close()


def test_one_file_and_nothing_beside_it(path: Path) -> None:
    with StoredDossier.create(path, KOWALSKA) as stored:
        stored.save(replace(KOWALSKA, title="Kas"))
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_an_existing_file_is_not_overwritten(path: Path) -> None:
    path.write_text("werk van iemand", encoding="utf-8")
    with pytest.raises(StorageError, match="bestaat al"):
        StoredDossier.create(path, KOWALSKA)
    assert path.read_text(encoding="utf-8") == "werk van iemand"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="de map bestaat niet"):
        StoredDossier.create(tmp_path / "weg" / "kas.wmldossier", KOWALSKA)


def stranger(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE facts (key, value)")


@pytest.mark.parametrize("content", [b"", b"title = 'x'\n", b"%PDF-1.7 " * 30])
def test_a_file_of_another_kind_is_refused(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(StorageError, match="geen dossier van dit programma"):
        StoredDossier.open(path)


def test_a_database_of_another_program_is_refused_and_left_alone(path: Path) -> None:
    stranger(path)
    before = path.read_bytes()
    with pytest.raises(StorageError, match="geen dossier van dit programma"):
        StoredDossier.open(path)
    assert path.read_bytes() == before


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="bestaat niet"):
        StoredDossier.open(tmp_path / "weg.wmldossier")
    with pytest.raises(StorageError, match="is een map"):
        StoredDossier.open(tmp_path)


def test_a_newer_format_is_refused(path: Path) -> None:
    StoredDossier.create(path, KOWALSKA).close()
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"PRAGMA user_version = {connection.SEALED + 1}")
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(StorageError, match="nieuwere versie"):
            StoredDossier.open(path, read_only=read_only)
    assert path.read_bytes() == before, "refused without a byte written"


@pytest.mark.parametrize("cut", [120, 5000])
def test_a_damaged_file_is_told(path: Path, cut: int) -> None:
    with StoredDossier.create(path, KOWALSKA) as stored:
        stored.add_paper("a.pdf", b"a" * 50_000)
    path.write_bytes(path.read_bytes()[:cut] + b"\xff" * 3000)
    with pytest.raises(StorageError, match="beschadigd"):
        StoredDossier.open(path)


def test_a_damaged_paper_is_told(path: Path) -> None:
    with StoredDossier.create(path, KOWALSKA) as stored:
        stored.add_paper("a.pdf", b"loonstrook" * 10)
    path.write_bytes(path.read_bytes().replace(b"loonstrook" * 10, b"loonstrook" * 9 + b"LOONSTROOK"))
    with StoredDossier.open(path) as stored, pytest.raises(StorageError, match=r"“a\.pdf” is beschadigd"):
        stored.paper("a.pdf")


def test_a_full_disk_loses_nothing(path: Path) -> None:
    with StoredDossier.create(path, KOWALSKA) as stored:
        pages = stored._connection.execute("PRAGMA page_count").fetchone()[0]
        stored._connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StorageError, match="schijf is vol"):
            stored.add_paper("a.pdf", b"a" * 100_000)
        stored.save(replace(KOWALSKA, title="nog steeds"))
    with StoredDossier.open(path) as stored:
        assert stored.dossier.title == "nog steeds"


KILLED = """
import sys
from pathlib import Path
from wml_claim.dossier import Dossier
from wml_claim.storage import StoredDossier
stored = StoredDossier.open(Path(sys.argv[1]))
number = 0
while True:
    number += 1
    stored.save(Dossier(title=str(number)), {f"{number}.pdf": bytes(200_000)})
    print(number, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is a word of other systems")
@pytest.mark.parametrize("delay", [0.0, 0.003, 0.011])
def test_a_program_killed_while_saving_leaves_the_last_whole_save(path: Path, delay: float) -> None:
    StoredDossier.create(path, Dossier(title="0")).close()
    with subprocess.Popen([sys.executable, "-c", KILLED, str(path)], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout
        for _ in range(3):
            assert writer.stdout.readline()
        time.sleep(delay)
        os.kill(writer.pid, signal.SIGKILL)
        said = [3, *(int(line) for line in writer.stdout if line.endswith("\n"))]
    dossier, papers = load_dossier(path)
    assert papers
    assert int(dossier.title) >= said[-1]
    assert papers(f"{dossier.title}.pdf") == bytes(200_000)


def test_a_save_that_was_cut_off_is_undone_for_who_only_reads(path: Path) -> None:
    """The journal of an unfinished save beside the file: reading gives the state before it."""
    StoredDossier.create(path, KOWALSKA).close()
    code = (
        "import os, sys, sqlite3\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA cache_size = 1'); c.execute('BEGIN')\n"
        "c.execute('UPDATE facts SET value = zeroblob(300000)')\n"
        "os._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert path.with_name(path.name + "-journal").exists()
    assert load_dossier(path)[0] == KOWALSKA


def test_saving_is_fast_enough_for_every_edit(path: Path) -> None:
    dossier = read_case(CASE.read_text(encoding="utf-8"), CASE.name)
    times = []
    with StoredDossier.create(path, dossier) as stored:
        for number in range(15):
            began = time.perf_counter()
            stored.save(replace(dossier, title=str(number)))
            times.append(time.perf_counter() - began)
    assert median(times) < 0.02


@pytest.mark.parametrize(
    ("name", "unique"),
    [
        ("strook.pdf", "strook (3).pdf"),
        ("STROOK.pdf", "STROOK (3).pdf"),
        ("../../etc/ander.pdf", "ander.pdf"),
        ("C:\\Users\\x\\foto.jpg", "foto.jpg"),
        ("a\nb?.pdf", "ab.pdf"),
        ("...", "stuk"),
        (".pdf", "pdf"),
        ("uren", "uren"),
    ],
)
def test_names_of_papers(name: str, unique: str) -> None:
    assert unique_name(name, ("strook.pdf", "Strook (2).pdf")) == unique


def test_what_was_taken_out_does_not_linger_in_the_file(path: Path) -> None:
    with StoredDossier.create(path, Dossier(title="Kowalska" * 3000)) as stored:
        stored.save(Dossier(title="leeg"))
    assert b"KowalskaKowalska" not in path.read_bytes()
