"""No file makes the reader fail: what cannot be read comes back with the reason and what to do."""

from __future__ import annotations

import io
from pathlib import Path
from time import perf_counter

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.papers import layouts, samples
from tests.readers.reading import codes, only, read
from wml_claim import readers
from wml_claim.readers import Cancelled, pdf_text, read_file
from wml_claim.records import ReadResult

PAPER = layouts.weekly_slip(samples.week_slip())


def refused(result: ReadResult, code: str, *words: str) -> None:
    """The paper stays in the list as failed, with its name, the reason and what to do."""
    assert (result.document.state, codes(result), result.payslips) == ("failed", [code], ())
    message = result.document.problems[0].message
    assert message.startswith(result.document.name)
    for word in words:
        assert word in message


def pages(count: int) -> bytes:
    """A PDF with empty pages."""
    with pikepdf.new() as paper:
        for _ in range(count):
            paper.add_blank_page()
        out = io.BytesIO()
        paper.save(out)
        return out.getvalue()


def picture(form: str) -> bytes:
    """A small picture in a file format that pillow can write."""
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "white").save(out, form)
    return out.getvalue()


def test_a_good_paper_knows_its_own_hash_and_name(tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(PAPER)
    result = read_file(tmp_path / "x.pdf", "week27.pdf")
    assert result.document.name == "week27.pdf"
    assert len(result.document.sha256) == 64
    assert (result.document.kind, result.document.state, result.document.pages) == ("payslip", "read", 1)
    assert only(result).document == "week27.pdf"
    assert only(result).sources["gross"].document == "week27.pdf"


def test_encrypted(tmp_path: Path) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(PAPER)) as paper:
        paper.save(out, encryption=pikepdf.Encryption(owner="b", user="a"))
    refused(read(tmp_path, out.getvalue()), "encrypted", "wachtwoord", "sla het zonder wachtwoord op")


def test_owner_password_alone_does_not_lock_a_paper(tmp_path: Path) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(PAPER)) as paper:
        paper.save(out, encryption=pikepdf.Encryption(owner="b", user=""))
    assert only(read(tmp_path, out.getvalue())).gross == samples.week_slip().gross


def test_empty(tmp_path: Path) -> None:
    refused(read(tmp_path, b""), "empty", "leeg")


def test_missing_and_folder(tmp_path: Path) -> None:
    refused(read_file(tmp_path / "weg.pdf"), "no_file", "bestaat niet")
    refused(read_file(tmp_path), "is_folder", "map")


@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF", "GIF", "BMP", "WEBP"])
def test_picture_named_pdf(tmp_path: Path, form: str) -> None:
    refused(read(tmp_path, picture(form)), "image", "foto of scan", "typ de waarden over")


def test_scan_in_a_pdf(tmp_path: Path) -> None:
    out = io.BytesIO()
    Image.new("RGB", (200, 300), "white").save(out, "PDF")
    refused(read(tmp_path, out.getvalue()), "no_text", "scan", "typ de waarden over")


def test_scan_between_pages_with_text(tmp_path: Path) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(PAPER)) as paper:
        paper.add_blank_page()
        paper.save(out)
    result = read(tmp_path, out.getvalue())
    assert codes(result) == ["page_without_text"]
    assert "blz. 2" in result.document.problems[0].message
    assert only(result).gross == samples.week_slip().gross


def test_no_known_kind(tmp_path: Path) -> None:
    refused(read(tmp_path, b"\x7fELF\x00\x01\x02\x03" * 40, "raar.pdf"), "unknown_kind", "xlsx")


def test_wrong_extension_is_told(tmp_path: Path) -> None:
    result = read(tmp_path, PAPER, "strook.xlsx")
    assert only(result).gross == samples.week_slip().gross
    assert (codes(result), result.document.state) == (["wrong_extension"], "doubtful")
    assert "pdf-bestand" in result.document.problems[0].message


def test_too_many_pages_is_quick(tmp_path: Path) -> None:
    paper = pages(2000)
    start = perf_counter()
    refused(read(tmp_path, paper), "too_many_pages", "500", "Splits")
    assert perf_counter() - start < 5


def test_page_full_of_letters_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_text, "MOST_CHARACTERS", 100)
    result = read(tmp_path, PAPER)
    assert codes(result) == ["page_overfull", "not_a_payslip"]
    assert "blz. 1" in result.document.problems[0].message


def test_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readers, "MOST_BYTES", 1000)
    refused(read(tmp_path, PAPER), "too_large", "100 MB", "Splits")


@pytest.mark.parametrize("share", [0.02, 0.2, 0.5, 0.8, 0.95, 0.99])
def test_truncated(tmp_path: Path, share: float) -> None:
    result = read(tmp_path, PAPER[: int(len(PAPER) * share)])
    assert result.document.problems
    assert result.document.problems[0].message.startswith("strook.pdf")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400))
def test_anything_after_a_pdf_head(tmp_path: Path, junk: bytes) -> None:
    result = read(tmp_path, b"%PDF-1.7\n" + junk)
    assert result.document.state == "failed"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(PAPER) - 60), st.binary(min_size=1, max_size=50))
def test_damage_anywhere(tmp_path: Path, at: int, junk: bytes) -> None:
    """A damaged paper gives a result; a record that comes out of it has a period and a gross wage."""
    result = read(tmp_path, PAPER[:at] + junk + PAPER[at + len(junk) :])
    assert result.document.sha256
    assert result.payslips or result.document.problems


def test_cancelled_between_pages(tmp_path: Path) -> None:
    path = tmp_path / "veel.pdf"
    path.write_bytes(pages(50))
    asked = []

    def third_time() -> bool:
        asked.append(True)
        return len(asked) > 3

    with pytest.raises(Cancelled) as stopped:
        read_file(path, cancelled=third_time)
    assert len(asked) == 4
    assert stopped.value.__traceback__ is not None, "while the exception is kept, the next paper must still be readable"
    assert only(read(tmp_path, PAPER)).net == samples.week_slip().net
