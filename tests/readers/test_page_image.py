"""Pages as pictures: what was read lies on the picture where the reader found it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.papers.layouts import plain_text
from wml_claim.readers import read_file
from wml_claim.readers.page_image import MOST_PIXELS, PageImage, page_image
from wml_claim.readers.pdf_text import UnreadablePdf
from wml_claim.resources import resource

SLIP = resource("examples", "glasshouse", "loonstrook-2025-w27.pdf")


def _darkness(image: PageImage, box: tuple[float, float, float, float]) -> float:
    """The part of the pixels in a box (in parts of the picture) that hold ink."""
    left, top, right, bottom = (
        round(part * side) for part, side in zip(box, (image.width, image.height) * 2, strict=True)
    )
    pixels = [image.data[y * image.stride + x * 3] for y in range(top, bottom) for x in range(left, right)]
    return sum(pixel < 128 for pixel in pixels) / len(pixels)


def test_a_value_lies_on_ink_and_beside_it_is_paper() -> None:
    slip = read_file(SLIP).payslips[0]
    image = page_image(SLIP.read_bytes(), 1, 1200)
    assert (image.width, image.pages, image.number) == (1200, 1, 1)
    box = slip.sources["net"].box
    assert box is not None
    left, top, right, bottom = image.place(box)
    assert 0 < left < right < 1 and 0 < top < bottom < 1
    assert _darkness(image, (left, top, right, bottom)) > 0.1
    assert _darkness(image, (left, top - 0.004, right, top - 0.002)) < 0.05


def test_a_turned_page_is_placed_as_it_is_shown(tmp_path: Path) -> None:
    import pikepdf

    turned = tmp_path / "gedraaid.pdf"
    with pikepdf.open(SLIP) as document:
        document.pages[0].rotate(90, relative=False)
        document.save(turned)
    upright = page_image(SLIP.read_bytes(), 1, 1000)
    image = page_image(turned.read_bytes(), 1, 1000)
    assert image.height < image.width
    box = read_file(SLIP).payslips[0].sources["gross"].box
    assert box is not None
    left, top, right, bottom = upright.place(box)
    assert image.place(box) == pytest.approx((1 - bottom, left, 1 - top, right), abs=0.001)


def test_a_picture_stays_within_memory() -> None:
    image = page_image(plain_text("tekst"), 1, 100_000)
    assert image.width * image.height <= MOST_PIXELS * 1.01


@pytest.mark.parametrize(("content", "number", "code"), [(b"%PDF-1.4 niets", 1, "damaged"), (None, 2, "empty_pdf")])
def test_what_cannot_be_drawn_says_so(content: bytes | None, number: int, code: str) -> None:
    with pytest.raises(UnreadablePdf) as refusal:
        page_image(content or plain_text("een bladzijde"), number, 500)
    assert refusal.value.code == code
