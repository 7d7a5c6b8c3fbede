"""A file that cannot be read gives a reason in Dutch; it never raises and never fills the memory."""

from __future__ import annotations

import hashlib
import io
import random
import struct
import zipfile
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest

from tests.readers.hours_files import Rows, ole, write_ods, write_xls, write_xlsx
from tests.readers.test_hours_layouts import codes
from wml_claim.readers import sheet_limits
from wml_claim.readers.hours_sheet import read_hours_sheet
from wml_claim.readers.sheet_limits import Unopenable, scan_zip
from wml_claim.records import Problem

GOOD: Rows = [["Datum", "Uren"], [date(2025, 3, 3), 8]]


def refusal(path: Path) -> Problem:
    result = read_hours_sheet(path, "lijst")
    assert result.document.state == "failed"
    assert result.hours == ()
    (problem,) = result.document.problems
    assert problem.severity == "failed"
    assert problem.message.startswith("lijst: ")
    return problem


@pytest.mark.parametrize(
    ("name", "content", "code", "word"),
    [
        ("leeg.xlsx", b"", "empty", "leeg"),
        ("leeg.csv", b" \r\n\r\n", "empty", "leeg"),
        ("export.xlsx", b"Datum;Uren\r\n3-3-2025;8\r\n", "not_a_sheet", ".csv"),
        ("export.xls", b"\xef\xbb\xbf<html><table><tr><td>Datum</td></tr></table></html>", "not_a_sheet", "webpagina"),
        ("export.csv", b"<!DOCTYPE html><html></html>", "not_a_sheet", "webpagina"),
        ("stuk.xlsx", b"PK\x03\x04" + b"\x11" * 300, "damaged", "beschadigd"),
        ("stuk.xls", bytes.fromhex("d0cf11e0a1b11ae1") + b"\x07" * 3000, "damaged", "beschadigd"),
        ("ruis.xls", b"\x01\x00\x99" * 400, "damaged", "geen leesbaar rekenblad"),
        ("koppen.csv", b"Datum;Uren\r\n", "no_rows", "geen uren"),
        ("gedicht.csv", b"Er was eens\neen lijst zonder koppen\n", "unknown_layout", "Wijs de kolommen aan"),
    ],
)
def test_a_file_that_is_no_sheet_of_hours(tmp_path: Path, name: str, content: bytes, code: str, word: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    problem = refusal(path)
    assert problem.code == code
    assert word in problem.message
    assert read_hours_sheet(path, "lijst").document.sha256 == hashlib.sha256(content).hexdigest()


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    assert refusal(tmp_path / "weg.xlsx").code == "unreachable"


def test_a_workbook_without_filled_cells(tmp_path: Path) -> None:
    assert refusal(write_xlsx(tmp_path / "leeg.xlsx", {"Blad1": []})).code == "empty"


def test_a_password_is_named_as_the_reason(tmp_path: Path) -> None:
    path = tmp_path / "geheim.xlsx"
    path.write_bytes(ole(b"\0" * 4096, "EncryptedPackage"))
    problem = refusal(path)
    assert problem.code == "password_protected"
    assert "zonder wachtwoord" in problem.message


def test_one_cell_in_the_farthest_corner_does_not_fill_the_memory(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    workbook.worksheets[0]["A1"] = "Datum"
    workbook.worksheets[0]["XFD1048576"] = 1
    workbook.save(tmp_path / "hoek.xlsx")
    problem = refusal(tmp_path / "hoek.xlsx")
    assert problem.code == "too_large"
    assert "rij 1048576, kolom XFD" in problem.message


def test_a_stray_cell_in_the_last_row_is_no_reason_to_refuse(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    for row in GOOD:
        workbook.worksheets[0].append(list(row))
    workbook.worksheets[0]["C1048576"] = "."
    workbook.save(tmp_path / "los.xlsx")
    assert len(read_hours_sheet(tmp_path / "los.xlsx", "los.xlsx").hours) == 1


def test_repeated_rows_of_an_opendocument_sheet_are_counted_before_opening(tmp_path: Path) -> None:
    rows: Rows = [[8] * 40]
    assert refusal(write_ods(tmp_path / "veel.ods", "Blad1", rows, row_repeat=1_000_000)).code == "too_large"


def test_a_binary_sheet_is_measured_too(tmp_path: Path) -> None:
    row = b"\x00\x11" + struct.pack("<I", 1_048_575) + bytes(13)
    cell = b"\x05\x10" + struct.pack("<IId", 16_383, 0, 1.0)
    path = tmp_path / "hoek.xlsb"
    with zipfile.ZipFile(path, "w") as container:
        container.writestr("xl/worksheets/sheet1.bin", row + cell)
    assert refusal(path).code == "too_large"


def test_a_zip_bomb_is_refused_before_unpacking(tmp_path: Path) -> None:
    path = tmp_path / "bom.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as container:
        container.writestr("xl/worksheets/sheet1.xml", bytes(25 * 2**20))
    assert path.stat().st_size < 100_000
    problem = refusal(path)
    assert problem.code == "too_large"
    assert "Uitgepakt is dit bestand 25 MB" in problem.message


def test_a_member_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "lijst.xlsx", {"Blad1": GOOD})
    data = bytearray(path.read_bytes())
    entry = data.index(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = struct.pack("<I", 10)
    path.write_bytes(data)
    assert refusal(path).code == "damaged"


def test_entity_definitions_are_refused() -> None:

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as container:
        container.writestr(
            "xl/workbook.xml", '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook>&b;</workbook>'
        )
    with pytest.raises(Unopenable, match="verwijzingen") as refused:
        scan_zip(buffer.getvalue())
    assert refused.value.code == "unsafe"


def test_a_file_above_the_limit_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_limits, "MAX_FILE", 2**20)
    path = tmp_path / "groot.csv"
    path.write_bytes(b"Datum;Uren\n" + b"3-3-2025;8\n" * 200_000)
    problem = refusal(path)
    assert problem.code == "too_large"
    assert "2 MB; urenstaten worden gelezen tot 1 MB" in problem.message


def test_too_many_rows_for_one_worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_limits, "MAX_ROWS", 100)
    path = tmp_path / "lang.csv"
    path.write_text("Datum;Uren\n" + "3-3-2025;1\n" * 101, encoding="utf-8")
    assert refusal(path).code == "too_large"


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "lang.csv"
    start = date(2020, 1, 1)
    lines = [f"{(start + timedelta(days=index)).isoformat()};8" for index in range(2500)]
    path.write_text("Datum;Uren\n" + "\n".join(lines), encoding="utf-8")
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 2

    result = read_hours_sheet(path, path.name, cancelled=cancelled)
    assert [problem.code for problem in result.document.problems] == ["cancelled"]
    assert len(asked) == 3
    assert len(read_hours_sheet(path, path.name).hours) == 2500


def test_nothing_but_the_right_file_is_needed(tmp_path: Path) -> None:
    result = read_hours_sheet(write_xlsx(tmp_path / "goed.xlsx", {"Blad1": GOOD}), "goed.xlsx")
    assert codes(result) == []
    assert len(result.hours) == 1


def test_an_impossible_time_in_a_cell_is_a_reason_and_no_crash(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    for row in GOOD:
        workbook.worksheets[0].append(list(row))
    workbook.worksheets[0]["B2"] = 1e20
    workbook.worksheets[0]["B2"].number_format = "[h]:mm"
    workbook.save(tmp_path / "tijd.xlsx")
    assert refusal(tmp_path / "tijd.xlsx").code == "damaged"


@pytest.mark.parametrize("seed", range(40))
def test_a_file_with_broken_bytes_is_read_or_refused(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(write_xls(tmp_path / "lijst.xls", "Blad1", GOOD).read_bytes())
    for _ in range(6):
        data[chance.randrange(len(data))] = chance.randrange(256)
    path = tmp_path / "stuk.xls"
    path.write_bytes(data)
    assert read_hours_sheet(path, "stuk").document.state in ("read", "doubtful", "failed")
