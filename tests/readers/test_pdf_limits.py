"""A small PDF that unpacks to gigabytes is refused before pdfium sees it; ordinary papers are not."""

from __future__ import annotations

import base64
import zlib
from functools import cache
from pathlib import Path

import pytest

from tests.papers import layouts, samples
from wml_claim.readers import read_file
from wml_claim.readers.page_image import page_image
from wml_claim.readers.pdf_limits import MOST_UNPACKED, grows_too_large
from wml_claim.readers.pdf_text import UnreadablePdf


@cache
def packed(size: int) -> bytes:
    packer = zlib.compressobj(9)
    pieces = [packer.compress(b" " * 2**20) for _ in range(size // 2**20)]
    return b"".join([*pieces, packer.flush()])


def pdf(stream: bytes, filters: str) -> bytes:
    """One page with one stream on it. pdfium finds the objects without a table of them."""
    return b"\n".join(
        [
            b"%PDF-1.5",
            b"1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj",
            b"2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj",
            b"3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >> endobj",
            f"4 0 obj << /Length {len(stream)} /Filter {filters} >>".encode(),
            b"stream\n" + stream + b"\nendstream endobj",
            b"trailer << /Root 1 0 R >>",
        ]
    )


TOO_LARGE = 2 * MOST_UNPACKED
BOMBS = {
    "once": pdf(packed(TOO_LARGE), "/FlateDecode"),
    "twice": pdf(zlib.compress(packed(TOO_LARGE), 9), "[/FlateDecode /FlateDecode]"),
    "letters": pdf(base64.a85encode(packed(TOO_LARGE)) + b"~>", "[/ASCII85Decode /FlateDecode]"),
    "hexadecimal": pdf(packed(TOO_LARGE).hex().encode() + b">", "[/AHx /Fl]"),
    "one of many": pdf(packed(2**20), "/FlateDecode") + b"\nendstream\n" + pdf(packed(TOO_LARGE), "/FlateDecode"),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_stream_that_unpacks_to_too_much_is_refused(name: str, tmp_path: Path) -> None:
    path = tmp_path / "loonstrook.pdf"
    path.write_bytes(BOMBS[name])
    read = read_file(path)
    assert read.document.state == "failed"
    assert [problem.code for problem in read.document.problems] == ["too_large_inside"]
    assert "het wordt niet geopend" in read.document.problems[0].message


def test_a_page_of_such_a_file_is_not_drawn() -> None:
    with pytest.raises(UnreadablePdf, match="too_large_inside"):
        page_image(BOMBS["once"], 1, 200)


def test_a_picture_may_be_larger_than_text() -> None:
    image = pdf(packed(TOO_LARGE), "/FlateDecode").replace(b"/Length", b"/Subtype /Image /Length")
    assert not grows_too_large(image)


@pytest.mark.parametrize(
    "content",
    [
        layouts.weekly_slip(samples.week_slip()),
        pdf(packed(2**20), "/FlateDecode"),
        pdf(b"x\x9c no packed data", "/FlateDecode"),
        b"%PDF-1.7\nstream\n",
    ],
)
def test_ordinary_and_damaged_files_are_left_to_the_reader(content: bytes) -> None:
    assert not grows_too_large(content)
