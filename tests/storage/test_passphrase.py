"""A dossier with a passphrase: nobody reads it without, and nothing that goes wrong loses it."""

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

import pytest
from hypothesis import HealthCheck, given, settings

from tests.dossiers import DOSSIERS
from wml_claim.dossier import Dossier, Worker
from wml_claim.records import Document
from wml_claim.storage import PassphraseNeeded, StorageError, StoredDossier, WrongPassphrase, load_dossier, seal

PHRASE, OTHER = "vier woorden op een rij", "een heel andere zin"
KOWALSKA = Dossier(
    title="2026-014", worker=Worker("Joanna Kowalska"), documents=(Document("loonstrook Kowalska.pdf", "0" * 64),)
)
PAPER = b"%PDF-1.7 Kowalska verdiende 475,00 " * 400
SECRETS = (b"Kowalska", b"475,00", b"2026-014", b"loonstrook", bytes("Kowalska", "utf-16-le"))


@pytest.fixture(autouse=True)
def _cheap_guesses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seal, "COST", 4)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kas.wmldossier"


@pytest.fixture
def sealed(path: Path) -> Path:
    with StoredDossier.create(path, KOWALSKA) as stored:
        stored.add_paper("loonstrook Kowalska.pdf", PAPER)
        stored.set_passphrase(PHRASE)
    return path


def secrets_in(folder: Path) -> list[tuple[str, bytes]]:
    """What can be read of the dossier in any file of the folder, the journal included."""
    return [(one.name, word) for one in folder.iterdir() for word in SECRETS if word in one.read_bytes()]


def test_it_opens_with_its_passphrase_only(sealed: Path) -> None:
    with pytest.raises(PassphraseNeeded, match="heeft een wachtwoordzin"):
        StoredDossier.open(sealed)
    before = sealed.read_bytes()
    for wrong in ("", "vier woorden", PHRASE.upper(), f"{PHRASE} "):
        with pytest.raises(WrongPassphrase, match=r"klopt niet\. Er is niets veranderd"):
            StoredDossier.open(sealed, read_only=True, passphrase=wrong)
    assert sealed.read_bytes() == before
    with StoredDossier.open(sealed, passphrase=PHRASE) as stored:
        assert stored.dossier == KOWALSKA
        assert stored.papers() == ("loonstrook Kowalska.pdf",)
        assert stored.paper("loonstrook Kowalska.pdf") == PAPER


def test_nothing_of_it_can_be_read_in_the_file_or_beside_it(path: Path) -> None:
    stored = StoredDossier.create(path, KOWALSKA)
    stored.add_paper("loonstrook Kowalska.pdf", PAPER)
    assert secrets_in(path.parent)
    stored.set_passphrase(PHRASE)
    assert not secrets_in(path.parent), "while it is still open"
    stored.save(replace(KOWALSKA, contradictions_answer="Kowalska werkte langer"))
    stored.add_paper("Kowalska.txt", b"Kowalska" * 5000)
    stored.forget_removed_papers()
    assert not secrets_in(path.parent)
    stored.close()
    assert not secrets_in(path.parent)
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_save_that_is_cut_off_leaves_nothing_to_read_and_loses_nothing(sealed: Path) -> None:
    code = (
        "import os, sys, sqlite3\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA cache_size = 1'); c.execute('BEGIN')\n"
        "c.execute('UPDATE facts SET value = zeroblob(300000)')\n"
        "os._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(sealed)], check=False)
    assert sealed.with_name(f"{sealed.name}-journal").exists()
    assert not secrets_in(sealed.parent)
    assert load_dossier(sealed, passphrase=PHRASE)[0] == KOWALSKA


KILLED = """
import sys
from pathlib import Path
from wml_claim.storage import StoredDossier, seal
seal.COST = 4
stored = StoredDossier.open(Path(sys.argv[1]))
print("open", flush=True)
while True:
    stored.set_passphrase("vier woorden op een rij")
    stored.set_passphrase(None)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is a word of other systems")
@pytest.mark.parametrize("delay", [0.02, 0.031, 0.047])
def test_a_program_killed_while_the_passphrase_is_set_leaves_the_dossier_whole(path: Path, delay: float) -> None:
    with StoredDossier.create(path, KOWALSKA) as stored:
        stored.add_paper("loonstrook Kowalska.pdf", PAPER * 100)
    with subprocess.Popen([sys.executable, "-c", KILLED, str(path)], stdout=subprocess.PIPE) as writer:
        assert writer.stdout
        writer.stdout.readline()
        time.sleep(delay)
        os.kill(writer.pid, signal.SIGKILL)
    try:
        stored = StoredDossier.open(path)
    except PassphraseNeeded:
        stored = StoredDossier.open(path, passphrase=PHRASE)
    with stored:
        assert stored.dossier == KOWALSKA
        assert stored.paper("loonstrook Kowalska.pdf") == PAPER * 100


@given(DOSSIERS)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_save_then_open_is_identity(tmp_path: Path, dossier: Dossier) -> None:
    path = tmp_path / "any.wmldossier"
    path.unlink(missing_ok=True)
    with StoredDossier.create(path, KOWALSKA) as stored:
        stored.set_passphrase(PHRASE)
        stored.save(dossier)
    with StoredDossier.open(path, passphrase=PHRASE) as stored:
        assert stored.dossier == dossier


def test_the_passphrase_can_be_changed_and_taken_away(sealed: Path) -> None:
    with StoredDossier.open(sealed, passphrase=PHRASE) as stored:
        assert stored.has_passphrase and stored.fits(PHRASE) and not stored.fits(OTHER)
        stored.set_passphrase(OTHER)
        assert stored.fits(OTHER) and not stored.fits(PHRASE)
        assert stored.paper("loonstrook Kowalska.pdf") == PAPER
    with pytest.raises(WrongPassphrase, match="klopt niet"):
        StoredDossier.open(sealed, passphrase=PHRASE)
    with StoredDossier.open(sealed, passphrase=OTHER) as stored:
        stored.set_passphrase(None)
        assert not stored.has_passphrase and not stored.fits(OTHER)
    with StoredDossier.open(sealed) as stored:
        assert stored.dossier == KOWALSKA and stored.paper("loonstrook Kowalska.pdf") == PAPER


def test_a_short_passphrase_is_refused_and_changes_nothing(sealed: Path) -> None:
    with StoredDossier.open(sealed, passphrase=PHRASE) as stored:
        with pytest.raises(ValueError, match="ten minste 8 tekens"):
            stored.set_passphrase("kort")
        assert stored.fits(PHRASE)


def test_a_full_disk_while_it_is_set_leaves_the_dossier_open_and_plain(path: Path) -> None:
    with StoredDossier.create(path, KOWALSKA) as stored:
        for number in range(40):
            stored.add_paper(f"{number}.pdf", bytes([number]) * 4000)
        pages = stored._connection.execute("PRAGMA page_count").fetchone()[0]
        stored._connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StorageError, match="schijf is vol"):
            stored.set_passphrase(PHRASE)
        assert not stored.has_passphrase
        assert stored.paper("7.pdf") == bytes([7]) * 4000
    with StoredDossier.open(path) as stored:
        assert stored.dossier == KOWALSKA


def test_a_second_window_is_told_before_it_is_asked_for_the_passphrase(sealed: Path) -> None:
    with StoredDossier.open(sealed, passphrase=PHRASE), pytest.raises(StorageError, match="al geopend"):
        StoredDossier.open(sealed)


def test_an_accent_typed_in_another_way_is_the_same_passphrase(path: Path) -> None:
    with StoredDossier.create(path, KOWALSKA) as stored:
        stored.set_passphrase("caf\u00e9 om de hoek")
    StoredDossier.open(path, passphrase="cafe\u0301 om de hoek").close()


def test_a_copy_is_hidden_with_the_same_passphrase(sealed: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.wmldossier"
    with StoredDossier.open(sealed, passphrase=PHRASE) as stored:
        StoredDossier.create(copy, stored.dossier, stored.seal).close()
    assert not secrets_in(tmp_path)
    assert load_dossier(copy, passphrase=PHRASE)[0] == KOWALSKA


def test_papers_are_read_without_asking_again(sealed: Path) -> None:
    _, papers = load_dossier(sealed, passphrase=PHRASE)
    assert papers and papers("loonstrook Kowalska.pdf") == PAPER


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE facts SET value = (SELECT value FROM facts WHERE key = 'extras') WHERE key = 'case'",
        "UPDATE facts SET value = zeroblob(40) WHERE key = 'case'",
        "UPDATE facts SET value = 'tekst' WHERE key = 'case'",
        "UPDATE meta SET value = '{}' WHERE key = 'lock'",
        "DELETE FROM meta WHERE key = 'lock'",
    ],
)
def test_what_was_moved_or_changed_in_the_file_is_told(sealed: Path, damage: str) -> None:
    with closing(sqlite3.connect(sealed)) as database, database:
        database.execute(damage)
    with pytest.raises(StorageError, match="beschadigd"):
        StoredDossier.open(sealed, passphrase=PHRASE)


def test_a_name_that_was_changed_in_the_file_is_told(sealed: Path) -> None:
    with closing(sqlite3.connect(sealed)) as database, database:
        database.execute("UPDATE paper SET name = '00ff'")
    with StoredDossier.open(sealed, passphrase=PHRASE) as stored, pytest.raises(StorageError, match="beschadigd"):
        stored.papers()


def test_a_file_that_asks_for_all_memory_is_not_believed(sealed: Path) -> None:
    with closing(sqlite3.connect(sealed)) as database, database:
        database.execute("""UPDATE meta SET value = replace(value, '"cost": 4', '"cost": 40') WHERE key = 'lock'""")
    with pytest.raises(StorageError, match="beschadigd"):
        StoredDossier.open(sealed, passphrase=PHRASE)


def test_the_same_paper_is_known_again_and_equal_papers_do_not_look_equal(path: Path, tmp_path: Path) -> None:
    rows = []
    for name in ("een", "twee"):
        file = tmp_path / f"{name}.wmldossier"
        with StoredDossier.create(file, KOWALSKA) as stored:
            stored.set_passphrase(PHRASE)
            assert stored.add_paper("a.pdf", PAPER) == stored.add_paper("b.pdf", PAPER) == "a.pdf"
            rows.append(stored._connection.execute("SELECT * FROM paper").fetchone())
    assert all(one != other for one, other in zip(*rows, strict=True))


def test_every_guess_costs_what_owasp_advises() -> None:
    code = "from wml_claim.storage import seal; print(seal.new_seal('vier woorden op een rij').record)"
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert '"kdf": "scrypt", "cost": 17' in made.stdout
