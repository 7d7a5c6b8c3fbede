"""The text of papers as it can be searched: line by line, each piece with its place."""

from __future__ import annotations

import pytest

from wml_claim.readers.paper_text import PaperLine, Piece, paper_lines
from wml_claim.resources import resource


def lines_of(example: str, name: str) -> tuple[PaperLine, ...]:
    return paper_lines(resource("examples", example, name).read_bytes(), name)


def test_a_line_of_a_payslip_knows_its_page_and_boxes() -> None:
    line = next(line for line in lines_of("glasshouse", "loonstrook-2025-w10.pdf") if "Kassenweg" in line.text)
    reading = line.reading(lambda text: "Kassenweg" in text)
    assert (reading.document, reading.page, reading.text) == ("loonstrook-2025-w10.pdf", 1, "Kassenweg 12")
    assert reading.box is not None
    assert reading.box[0] < reading.box[2]
    assert reading.box[1] < reading.box[3]


def test_pieces_on_one_line_are_taken_together() -> None:
    line = next(line for line in lines_of("glasshouse", "loonstrook-2025-w10.pdf") if line.text.startswith("Werkgever"))
    one = line.reading(lambda text: text == "Werkgever").box
    whole = line.reading(lambda text: False).box
    assert one is not None
    assert whole is not None
    assert whole[0] == one[0]
    assert whole[2] > one[2]


def test_a_row_of_a_sheet_names_its_cell() -> None:
    line = lines_of("kebab", "urenschrift.xlsx")[1]
    wanted = line.pieces[0]
    reading = line.reading(lambda text: text == wanted.text)
    assert reading.text == f'{wanted.cell}: "{wanted.text}"'
    assert "!" in wanted.cell


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff\xe0 a photo", b"%PDF-1.4 broken"])
def test_what_has_no_text_has_no_lines(content: bytes) -> None:
    assert paper_lines(content, "foto.jpg") == ()


def test_a_citizen_service_number_is_not_in_the_text() -> None:
    line = PaperLine("strook.pdf", 1, (Piece("BSN 111222333", (0, 0, 1, 1)),))
    assert "111222333" not in line.text
    assert "111222333" not in (line.reading(lambda text: True).text or "")
