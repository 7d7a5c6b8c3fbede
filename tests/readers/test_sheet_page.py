"""Sheets as a person sees them, and the cell behind a value."""

from __future__ import annotations

from wml_claim.figure import Reading
from wml_claim.readers import read_file
from wml_claim.readers.sheet_page import cell_of, printed_text, sheet_pages
from wml_claim.resources import resource

HOURS = resource("examples", "kebab", "urenschrift.xlsx")


def test_every_value_read_stands_in_the_cell_it_names() -> None:
    (page,) = sheet_pages(HOURS.read_bytes(), HOURS.name)
    rows = dict(page.rows)
    records = read_file(HOURS).hours
    assert records
    for record in records:
        for reading in record.sources.values():
            spot = cell_of(reading)
            assert spot is not None and spot.sheet == page.name
            assert rows[spot.row][spot.column] == printed_text(reading)


def test_columns_beyond_z_are_counted_on() -> None:
    assert cell_of(Reading("uren.xlsx", 1, 'Mei!AB7: "8"')) == ("Mei", 7, 27)


def test_a_reading_from_a_pdf_names_no_cell() -> None:
    reading = Reading("strook.pdf", 1, "475,00", (1, 2, 3, 4))
    assert cell_of(reading) is None
    assert printed_text(reading) == "475,00"
