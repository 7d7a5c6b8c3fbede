"""Papers in a folder, as somebody brings them to the desk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.papers.layouts import plain_text, weekly_slip
from tests.papers.samples import week_slip
from tests.papers.slips import money, pay, sum_of
from ui.steps.papers import PapersPage
from ui.window import Window

SHEET_HEADINGS = ("Aap", "Noot", "Mies", "Wim")


def page_of(window: Window) -> PapersPage:
    """Step 2, shown."""
    window.go("papers")
    assert isinstance(window.page, PapersPage)
    return window.page


def bring(qtbot: QtBot, window: Window, *paths: Path) -> PapersPage:
    """Drop files on the window and wait until they are in."""
    page = page_of(window)
    with qtbot.waitSignal(page.intake.finished, timeout=20_000):
        window.add_papers(list(paths))
    return page


def choose(page: PapersPage, name: str) -> None:
    """Make the card of a paper current."""
    assert page.list.choose(("paper", name, -1, None)), f"no card for {name}"


def good_slip(folder: Path) -> Path:
    """Week 27 of 2025, read without doubt: 38 hours for 475 euro, 115 for housing."""
    slip = replace(
        week_slip(), worker="Joanna Kowalska", items=(pay("Loon", "38", "12.50"),),
        deductions=(sum_of("Loonheffing", "43.28"), sum_of("Huisvesting", "115.00")),
        outside=(sum_of("Reiskosten", "37.00"),), hours=money("38"), hourly_wage=money("12.50"),
    )  # fmt: skip
    path = folder / "loonstrook-2025-w27.pdf"
    path.write_bytes(weekly_slip(slip))
    return path


def doubtful_slip(folder: Path) -> Path:
    """A slip with a deduction that no reader knows."""
    slip = week_slip(date(2025, 7, 7))
    path = folder / "twijfel.pdf"
    path.write_bytes(weekly_slip(replace(slip, worker="Joanna Kowalska",
                                         deductions=(*slip.deductions, sum_of("Zwembad", "10.00")))))  # fmt: skip
    return path


def contract(folder: Path) -> Path:
    """A PDF with text that is no payslip."""
    path = folder / "contract.pdf"
    path.write_bytes(plain_text("Arbeidsovereenkomst", "Partijen komen het volgende overeen."))
    return path


def locked(folder: Path) -> Path:
    """A PDF that asks for a password."""
    import pikepdf

    path = folder / "geheim.pdf"
    with pikepdf.open(good_slip(folder)) as document:
        document.save(path, encryption=pikepdf.Encryption(owner="a", user="b"))
    return path


def photo(folder: Path) -> Path:
    """A photo of a paper."""
    from PySide6.QtGui import QColor, QImage

    path = folder / "IMG_2041.png"
    image = QImage(300, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("#dddddd"))
    assert image.save(str(path))
    return path


def unknown_sheet(folder: Path, name: str = "rooster_mei.csv", month: int = 5) -> Path:
    """A sheet whose headings nobody knows."""
    path = folder / name
    rows = [f"{day:02d}-{month:02d}-2025;07:00;15:30;30" for day in (5, 6, 7)]
    path.write_text("\n".join([";".join(SHEET_HEADINGS), *rows]), encoding="utf-8")
    return path


def sheet_of_two(folder: Path) -> Path:
    """A time registration with rows of two people."""
    path = folder / "urenregistratie.csv"
    lines = ["Naam;Datum;Begin;Einde;Pauze"]
    lines += [f"{name};{day:02d}-05-2025;07:00;15:30;0:30" for name in ("Jan Jansen", "Ana Pop") for day in (5, 6)]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path
