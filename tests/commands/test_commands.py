"""The command line as a person and as a script use it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from wml_claim import commands
from wml_claim.commands import bringing, main, program, terminal
from wml_claim.storage import StoredDossier, load_dossier

CASES = Path(__file__).parent.parent / "cases"
KEBAB = CASES / "03_kebab_no_records_cash.toml"
EXAMPLES = Path(__file__).parent.parent.parent / "resources" / "examples"
SLIPS = sorted((EXAMPLES / "glasshouse").glob("*.pdf"))
SHEET = EXAMPLES / "glasshouse" / "uren.xlsx"
FACTS = EXAMPLES / "glasshouse" / "facts.toml"


class Said:
    """What a command wrote and how it ended."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.out, self.err = status, out, err


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Any:
    def command(*arguments: object) -> Said:
        status = main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return Said(status, out, err)

    return command


def test_help_names_every_command(run: Any) -> None:
    said = run("--help")
    assert said.status == 0 and said.out.startswith("gebruik: wml-claim")
    for name in ("window", "example", "read", "import", "assess", "claim", "explain", "letter", "law"):
        assert f"    {name} " in said.out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["assess"], "er ontbreekt: ZAAK"),
        (["betaal"], "'betaal' kan niet; kies uit"),
        (["assess", KEBAB, "--jsn"], "dit begrijp ik niet: --jsn"),
        (["assess", KEBAB, "--on", "20261123"], "“20261123” is geen datum; schrijf jjjj-mm-dd"),
        (["assess", KEBAB, "--on", "2026-02-30"], "“2026-02-30” is geen datum"),
        (["assess", KEBAB, "--on"], "--on: hier hoort één waarde achter"),
        (["letter", KEBAB, "--kind", "demand", "--out", "brief.txt"], "de naam moet eindigen op"),
        (["letter", KEBAB, "--kind", "lief", "--out", "brief.pdf"], "--kind: 'lief' kan niet"),
        (["import", SHEET, "--into", "dossier.db"], "eindigt op .wmldossier"),
    ],
)
def test_wrong_usage_is_status_2(run: Any, arguments: list[object], says: str) -> None:
    said = run(*arguments)
    assert (said.status, said.out) == (2, "")
    assert says in said.err and "gebruik: gebruik" not in said.err


def test_assess_in_text_shows_scenarios_side_by_side(run: Any) -> None:
    said = run("assess", KEBAB)
    assert (said.status, said.err) == (0, "")
    assert re.search(r"gedocumenteerde uren +510,00 +7.422,12 +1.850,00 +5.572,12", said.out)
    presumed = r"zes maanden voltijds \(advies, geen geldend recht\) +867,20 +12.565,80 +1.850,00 +10.715,80"
    assert re.search(presumed, said.out)
    assert "contracturen: niet van toepassing." in said.out
    assert "Administratie van de werkgever: ondeugdelijk" in said.out
    assert "advies, geen geldend recht" in said.out


def test_assess_json_has_the_form_of_the_case_format(run: Any) -> None:
    found = json.loads(run("assess", KEBAB, "--json").out)
    assert list(found) == ["on", "records", "presumption", "warnings", "scenarios"]
    assert set(found["records"]["findings"][0]) == {"code", "holds", "rule", "grounds"}
    assert set(found["presumption"]["grounds"][0]) == {"code", "status", "applicable", "checked_on", "reasons"}
    period = found["scenarios"]["documented"]["periods"][5]
    assert period == {
        "from": "2025-11-01", "through": "2025-11-30", "due_day": "2025-11-30", "hours": "120.00", "due": "1728.00",
        "paid": "600.00", "shortfall": "1128.00", "extra_hours": "0.00", "provisional": True, "underpayment": "yes",
        "unlawful_deductions": "0.00", "barred": False, "last_safe_day": "2030-11-30",
    }  # fmt: skip


def test_claim_json_has_a_receipt_that_follows_the_facts(run: Any, tmp_path: Path) -> None:
    receipt = json.loads(run("claim", KEBAB, "--json").out)["receipt"]
    assert set(receipt) == {"version", "law", "case"} and receipt["law"].startswith("sha256:")
    same, other = tmp_path / "same.toml", tmp_path / "other.toml"
    text = KEBAB.read_text(encoding="utf-8")
    same.write_text("# opmerking\n" + text, encoding="utf-8")
    other.write_text(text.replace('"550.00"', '"550.01"'), encoding="utf-8")
    assert json.loads(run("claim", same, "--json").out)["receipt"] == receipt
    assert json.loads(run("claim", other, "--json").out)["receipt"]["case"] != receipt["case"]


def test_claim_in_text_names_items_and_totals(run: Any) -> None:
    said = run("claim", KEBAB)
    assert said.status == 0
    assert "te weinig betaald loon  1 nov 2025 t/m 30 nov 2025  1.128,00     564,00  26,27  voorlopig" in said.out
    assert "Subsidiair: zes maanden voltijds (advies, geen geldend recht)" in said.out


def test_on_goes_before_the_day_of_the_case(run: Any) -> None:
    assert json.loads(run("assess", KEBAB, "--on", "2026-01-15", "--json").out)["on"] == "2026-01-15"


def test_a_day_is_needed(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "case.toml"
    path.write_text(KEBAB.read_text(encoding="utf-8").replace("on = 2026-06-15\n", ""), encoding="utf-8")
    said = run("assess", path)
    assert said.status == 1 and "Geef --on jjjj-mm-dd" in said.err
    assert run("assess", path, "--on", "2026-06-15").status == 0


def test_every_fault_of_a_case_is_told(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "case.toml"
    text = KEBAB.read_text(encoding="utf-8").replace('"600.00"', "600.00").replace('"month"', '"maand"')
    path.write_text(text, encoding="utf-8")
    said = run("claim", path, "--json")
    assert (said.status, said.out) == (1, "")
    assert len(said.err.splitlines()) == 2 and said.err.count("case.toml, tabel") == 2


def test_explain_tells_a_figure_down_to_its_law_row(run: Any) -> None:
    said = run("explain", KEBAB, "2025-11-01/shortfall")
    assert said.status == 0
    assert "1.128,00" in said.out.splitlines()[0]
    assert "Stcrt. 2025, 12264" in said.out


def test_explain_says_what_can_be_asked(run: Any) -> None:
    said = run("explain", KEBAB, "shortfal")
    assert said.status == 1
    assert "“shortfal” is geen post van deze zaak. Te vragen zijn bijvoorbeeld: shortfall" in said.err


def test_letter_is_written_whole_and_replaced(run: Any, tmp_path: Path) -> None:
    out = tmp_path / "brief.pdf"
    out.write_bytes(b"oud")
    said = run("letter", KEBAB, "--kind", "demand", "--out", out)
    assert said.status == 0 and out.read_bytes().startswith(b"%PDF")
    assert list(tmp_path.iterdir()) == [out]


def test_letter_never_replaces_the_case(run: Any, tmp_path: Path) -> None:
    case = tmp_path / "case.pdf"
    case.write_bytes(KEBAB.read_bytes())
    said = run("letter", case, "--kind", "demand", "--out", case)
    assert said.status == 2 and "is de zaak zelf" in said.err
    assert case.read_bytes() == KEBAB.read_bytes()


def test_letter_that_is_refused_gives_its_reasons_and_no_file(run: Any, tmp_path: Path) -> None:
    out = tmp_path / "brief.pdf"
    said = run("letter", CASES / "10_paid_in_full.toml", "--kind", "demand", "--out", out)
    assert said.status == 1 and "Er is niets te vorderen" in said.err and not out.exists()


@pytest.mark.parametrize("kind", ["records_request", "interruption"])
def test_letter_that_needs_no_calculation_is_made_where_none_is_possible(run: Any, tmp_path: Path, kind: str) -> None:
    case = CASES / "rules" / "90_slips_that_overlap.toml"
    assert run("letter", case, "--kind", "demand", "--out", tmp_path / "sommatie.pdf").status == 1
    assert run("letter", case, "--kind", kind, "--out", tmp_path / "brief.pdf").status == 0


def test_letter_into_a_folder_that_is_not_there(run: Any, tmp_path: Path) -> None:
    said = run("letter", KEBAB, "--kind", "demand", "--out", tmp_path / "weg" / "brief.pdf")
    assert said.status == 1 and "bestaat niet. Maak de map" in said.err


def test_law_as_text_and_as_data(run: Any) -> None:
    assert run("law").out.startswith("Wettabellen sha256:")
    assert json.loads(run("law", "--json").out)["tables"][0]["verified_through"]


def test_example_writes_cases_that_can_be_assessed(run: Any, tmp_path: Path) -> None:
    said = run("example", tmp_path / "voorbeeld")
    assert said.status == 0
    cases = [Path(line) for line in said.out.splitlines() if line.endswith("case.toml")]
    assert len(cases) == 3 and all(run("assess", case).status == 0 for case in cases)


def test_example_does_not_overwrite_work(run: Any, tmp_path: Path) -> None:
    run("example", tmp_path)
    (tmp_path / "kebab" / "case.toml").write_text("mijn werk", encoding="utf-8")
    said = run("example", tmp_path)
    assert said.status == 1 and "al en zijn veranderd" in said.err
    assert run("example", tmp_path / "kebab" / "case.toml").status == 1


def test_read_one_paper(run: Any) -> None:
    said = run("read", SLIPS[0])
    assert said.status == 0 and "loonstrook, gelezen" in said.out and "bruto" in said.out
    found = json.loads(run("read", SLIPS[0], "--json").out)
    assert list(found) == ["file", "sha256", "kind", "records", "problems"]
    record = found["records"][0]
    assert (found["kind"], record["kind"], record["from"]) == ("payslip", "payslip", "2025-03-03")
    assert len(record["sources"]["gross"]["box"]) == 4 and record["sources"]["gross"]["page"] == 1


def test_read_a_sheet_of_hours(run: Any) -> None:
    record = json.loads(run("read", SHEET, "--json").out)["records"][0]
    assert record["kind"] == "hours" and record["date"] == "2025-03-03" and record["begin"] == "07:00"


def test_one_bad_paper_does_not_stop_the_others(run: Any, tmp_path: Path) -> None:
    empty = tmp_path / "leeg.pdf"
    empty.write_bytes(b"")
    said = run("read", empty, SLIPS[0], tmp_path, tmp_path / "weg.pdf", "--json")
    found = json.loads(said.out)
    assert [len(one["records"]) for one in found] == [0, 1, 0, 0]
    assert said.status == 1
    assert [line.split(":")[0] for line in said.err.splitlines()] == ["leeg.pdf", tmp_path.name, "weg.pdf"]


def test_a_fault_of_a_reader_is_a_failed_paper(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(path: Path) -> None:
        raise IndexError(path)

    monkeypatch.setattr(bringing, "read_file", broken)
    said = run("read", SLIPS[0])
    assert said.status == 1 and "kon dit stuk niet lezen (IndexError)" in said.err


def test_import_makes_a_dossier_with_its_papers(run: Any, tmp_path: Path) -> None:
    into, bad = tmp_path / "kas.wmldossier", tmp_path / "foto.jpg"
    bad.write_bytes(b"\xff\xd8\xff\xe0 geen foto")
    said = run("import", SLIPS[0], SHEET, bad, "--into", into)
    assert said.status == 1 and "foto.jpg: toegevoegd, niet gelezen." in said.out and "foto.jpg" in said.err
    with StoredDossier.open(into) as stored:
        assert stored.papers() == (SLIPS[0].name, SHEET.name, "foto.jpg")
        assert stored.paper(SLIPS[0].name) == SLIPS[0].read_bytes()
        assert [one.state for one in stored.dossier.documents][2] == "failed"
        assert len(stored.dossier.payslips) == 1 and len(stored.dossier.hours) > 100
    again = run("import", SLIPS[0], SLIPS[1], "--into", into)
    assert again.status == 0
    assert f"{SLIPS[0].name}: zit al in kas.wmldossier; overgeslagen." in again.out
    assert len(load_dossier(into)[0].payslips) == 2


def test_import_into_a_case_keeps_its_text_and_copies_the_papers(run: Any, tmp_path: Path) -> None:
    case = tmp_path / "case.toml"
    case.write_text("# mijn aantekening\n" + FACTS.read_text(encoding="utf-8"), encoding="utf-8")
    said = run("import", *SLIPS[:2], SHEET, "--into", case)
    assert said.status == 0, said.err
    assert case.read_text(encoding="utf-8").startswith("# mijn aantekening\n")
    assert (tmp_path / SLIPS[0].name).read_bytes() == SLIPS[0].read_bytes()
    dossier, read_paper = load_dossier(case)
    assert len(dossier.payslips) == 2 and read_paper and read_paper(SLIPS[1].name)
    before = case.read_bytes()
    assert run("import", SLIPS[0], SHEET, "--into", case).out.count("zit al in") == 2
    assert case.read_bytes() == before


def test_import_never_overwrites_another_paper_of_that_name(run: Any, tmp_path: Path) -> None:
    case = tmp_path / "case.toml"
    case.write_bytes(FACTS.read_bytes())
    (tmp_path / SLIPS[0].name).write_bytes(b"een ander stuk")
    assert run("import", SLIPS[0], "--into", case).status == 0
    assert (tmp_path / SLIPS[0].name).read_bytes() == b"een ander stuk"
    assert load_dossier(case)[0].payslips[0].document == f"{SLIPS[0].stem} (2).pdf"


def test_import_of_nothing_makes_no_dossier(run: Any, tmp_path: Path) -> None:
    said = run("import", tmp_path / "weg.pdf", tmp_path, "--into", tmp_path / "d.wmldossier")
    assert said.status == 1 and "weg.pdf: bestaat niet" in said.err and "is een map" in said.err
    assert not (tmp_path / "d.wmldossier").exists()


def test_a_dossier_that_lacks_facts_says_which(run: Any, tmp_path: Path) -> None:
    run("import", SLIPS[0], "--into", tmp_path / "d.wmldossier")
    said = run("assess", tmp_path / "d.wmldossier", "--on", "2026-01-01")
    assert said.status == 1 and "de geboortedatum van de werknemer" in said.err


def test_window_is_opened_without_a_command_and_with_a_dossier(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[list[str]] = []

    def window(arguments: list[str]) -> int:
        opened.append(arguments)
        return 0

    monkeypatch.setattr(program, "import_module", lambda name: SimpleNamespace(main=window))
    assert run().status == 0 and run("window", "kas.wmldossier").status == 0
    assert opened == [["wml-claim"], ["wml-claim", "kas.wmldossier"]]


def test_a_missing_window_is_told(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "WINDOW", "ui.weg")
    said = run("window")
    assert said.status == 1 and "Het venster kan niet worden geopend" in said.err


def test_a_fault_of_the_program_is_one_line(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "load_law", lambda: [][1])
    said = run("law")
    assert said.status == 1 and len(said.err.splitlines()) == 1 and "IndexError" in said.err
    monkeypatch.setenv("WML_CLAIM_DEBUG", "1")
    assert "Traceback" in run("law").err


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "brief.pdf"
    out.write_bytes(b"oud")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device", str(out))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space") as caught:
        terminal.write_whole(out, b"nieuw")
    assert terminal.reasons(caught.value) == (f"{out}: de schijf is vol; maak ruimte vrij en probeer opnieuw.",)
    assert out.read_bytes() == b"oud" and list(tmp_path.iterdir()) == [out]


def program_in_shell(*arguments: str, **more: Any) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "wml_claim", *arguments], check=False, timeout=60, capture_output=True, **more
    )


def test_json_is_utf8_whatever_the_system_speaks(tmp_path: Path) -> None:
    case = tmp_path / "case.toml"
    case.write_text(KEBAB.read_text(encoding="utf-8").replace("Petrov", "Зеліньський"), encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    done = program_in_shell("assess", str(case), env=environment)
    assert done.returncode == 0 and "Зеліньський" in done.stdout.decode()


def test_who_stops_reading_hears_no_complaint() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        done = subprocess.run([sys.executable, "-m", "wml_claim", "law"], stdout=closed, stderr=subprocess.PIPE,
                              check=False, timeout=60)  # fmt: skip
    assert (done.returncode, done.stderr) == (commands.DONE, b"")
