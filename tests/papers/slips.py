"""Invented payslips as data, and the pen that draws them. All persons, firms and amounts are made up."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from wml_claim.notation import day_figures, half_up, number
from wml_claim.resources import resource

REGULAR, BOLD = "NotoSans", "NotoSans-Bold"
WIDTH, HEIGHT = 595.2756, 841.8898


def money(text: str) -> Fraction:
    """ "562.40" as an exact amount."""
    return Fraction(text)


@dataclass(frozen=True)
class Row:
    """A component or deduction as printed: label, amount, and perhaps hours, rate and the year's total."""

    label: str
    amount: Fraction
    quantity: Fraction | None = None
    rate: Fraction | None = None
    percent: str = ""
    year: Fraction | None = None


def pay(label: str, hours: str, rate: str, percent: str = "") -> Row:
    """A component paid per hour; its amount is rounded to the cent."""
    quantity, price = Fraction(hours), Fraction(rate)
    return Row(label, half_up(quantity * price), quantity, price, percent)


def sum_of(label: str, amount: str) -> Row:
    """A component or deduction that is one amount."""
    return Row(label, Fraction(amount))


@dataclass(frozen=True)
class Slip:
    """What a slip prints. `outside`: untaxed amounts below the gross line."""

    worker: str
    employer: str
    first: date
    last: date
    period: str
    items: tuple[Row, ...]
    deductions: tuple[Row, ...] = ()
    outside: tuple[Row, ...] = ()
    minimum: Fraction | None = None
    hourly_wage: Fraction | None = None
    hours: Fraction | None = None
    address: tuple[str, ...] = ("Kassenweg 12", "2678 AA Voorbeelddorp")
    job: str = "Productiemedewerker"
    number: str = "10482"
    footer: str = "Bewaar deze loonstrook. Volledig verzonnen voorbeeld; geen bestaande werkgever of werknemer."
    periods_before: int = 0
    net_printed: Fraction | None = None
    gross_printed: Fraction | None = None

    @property
    def gross(self) -> Fraction:
        """The gross line: what is printed, else the sum of the components."""
        return (
            self.gross_printed if self.gross_printed is not None else sum((r.amount for r in self.items), Fraction(0))
        )

    @property
    def net(self) -> Fraction:
        """What is paid out: what is printed, else gross less deductions plus untaxed amounts."""
        if self.net_printed is not None:
            return self.net_printed
        cuts = sum((row.amount for row in self.deductions), Fraction(0))
        return self.gross - cuts + sum((row.amount for row in self.outside), Fraction(0))

    def in_year(self, amount: Fraction) -> Fraction:
        """The year's total that is printed beside an amount of this period."""
        return amount * (self.periods_before + 1)

    @property
    def days(self) -> str:
        """ "30-06-2025 t/m 06-07-2025"."""
        return f"{day_figures(self.first)} t/m {day_figures(self.last)}"


def dutch(value: Fraction | None, decimals: int = 2) -> str:
    """1.234,56 with a hyphen as minus; nothing for None."""
    if value is None:
        return ""
    text = number(abs(value), decimals)
    return f"-{text}" if value < 0 else text


def english(value: Fraction | None, decimals: int = 2) -> str:
    """1,234.56."""
    return dutch(value, decimals).translate(str.maketrans(".,", ",."))


def trailing(value: Fraction | None, decimals: int = 2) -> str:
    """1234.56 and 1234.56- for a negative amount."""
    text = dutch(value, decimals).replace(".", "").replace(",", ".")
    return f"{text[1:]}-" if text.startswith("-") else text


Notation = Callable[..., str]


class Pen:
    """Draws text on the pages of a PDF; the same calls give the same bytes."""

    def __init__(self, width: float = WIDTH, height: float = HEIGHT) -> None:
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont
        from reportlab.pdfgen.canvas import Canvas

        for name, file in ((REGULAR, "NotoSans-Regular.ttf"), (BOLD, "NotoSans-Bold.ttf")):
            if name not in pdfmetrics.getRegisteredFontNames():
                pdfmetrics.registerFont(TTFont(name, str(resource("fonts", file))))
        self.buffer = io.BytesIO()
        self.canvas: Any = Canvas(self.buffer, pagesize=(width, height), invariant=1, pageCompression=1)

    def text(self, x: float, y: float, text: str, size: float = 9, bold: bool = False, spaced: float = 0) -> None:
        """Text that begins at x; `spaced` is extra room between its letters."""
        if text:
            self.canvas.setFont(BOLD if bold else REGULAR, size)
            self.canvas.drawString(x, y, text, charSpace=spaced)

    def right(self, x: float, y: float, text: str, size: float = 9, bold: bool = False) -> None:
        """Text that ends at x."""
        if text:
            self.canvas.setFont(BOLD if bold else REGULAR, size)
            self.canvas.drawRightString(x, y, text)

    def rule(self, x0: float, y: float, x1: float, width: float = 0.5, grey: float = 0.6) -> None:
        """A thin line."""
        self.canvas.setStrokeGray(grey)
        self.canvas.setLineWidth(width)
        self.canvas.line(x0, y, x1, y)

    def band(self, x: float, y: float, width: float, height: float, grey: float = 0.93) -> None:
        """A light bar behind a heading."""
        self.canvas.setFillGray(grey)
        self.canvas.rect(x, y, width, height, stroke=0, fill=1)
        self.canvas.setFillGray(0)

    def page(self) -> None:
        """Goes on to the next page."""
        self.canvas.showPage()

    def done(self) -> bytes:
        """The PDF."""
        self.canvas.showPage()
        self.canvas.save()
        return self.buffer.getvalue()


def together(*papers: bytes) -> bytes:
    """Several PDFs as one, page after page."""
    import pikepdf

    with pikepdf.new() as whole:
        for paper in papers:
            with pikepdf.open(io.BytesIO(paper)) as part:
                whole.pages.extend(part.pages)
        out = io.BytesIO()
        whole.save(out, deterministic_id=True)
        return out.getvalue()
