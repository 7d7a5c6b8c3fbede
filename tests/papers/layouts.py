"""Layouts of Dutch payslips, each drawn from the same data: what is printed is what a test expects."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

from tests.papers.slips import HEIGHT, Notation, Pen, Row, Slip, dutch, english, trailing


def weekly_slip(slip: Slip, cumulative: bool = True) -> bytes:
    """The plain professional slip: letterhead, block of facts, one table with payments, deductions and cumulatives.

    For a week, four weeks or a month alike: `slip.period` says which.
    """
    pen = Pen()
    _letterhead(pen, slip)
    _facts(pen, slip)
    y = _table(pen, slip, 590.0, cumulative)
    _foot(pen, slip, y)
    return pen.done()


def _letterhead(pen: Pen, slip: Slip) -> None:
    pen.text(40, 790, slip.employer, 13, bold=True)
    for at, line in enumerate(slip.address):
        pen.text(40, 776 - 11 * at, line, 8.5)
    pen.right(555, 790, "Loonstrook", 15, bold=True)
    pen.right(555, 774, slip.days, 9)
    pen.rule(40, 748, 555, 1.0, 0.3)


def _facts(pen: Pen, slip: Slip) -> None:
    left = (("Werkgever", slip.employer), ("Werknemer", slip.worker), ("Personeelsnummer", slip.number),
            ("Functie", slip.job))  # fmt: skip
    right = (("Periode", f"{slip.period}"), ("Van", f"{slip.first:%d-%m-%Y}"), ("T/m", f"{slip.last:%d-%m-%Y}"),
             ("Gewerkte uren", dutch(slip.hours)), ("Uurloon", dutch(slip.hourly_wage, 4) if slip.hourly_wage else ""),
             ("Wettelijk minimumuurloon", dutch(slip.minimum)))  # fmt: skip
    for x, value_x, facts in ((40, 140, left), (320, 450, right)):
        shown = [(label, value) for label, value in facts if value]
        for at, (label, value) in enumerate(shown):
            pen.text(x, 728 - 14 * at, label, 8.5)
            pen.text(value_x, 728 - 14 * at, value, 8.5, bold=True)


def _table(pen: Pen, slip: Slip, top: float, cumulative: bool) -> float:
    pen.band(40, top - 4, 515, 15)
    pen.text(44, top, "Omschrijving", 8.5, bold=True)
    for x, title in ((270, "Aantal"), (325, "Tarief"), (400, "Betaling"), (470, "Inhouding")):
        pen.right(x, top, title, 8.5, bold=True)
    if cumulative:
        pen.right(551, top, "Cumulatief", 8.5, bold=True)
    y = top - 18
    for row in slip.items:
        y = _table_row(pen, slip, row, y, 400, cumulative)
    y = _total(pen, slip, "Totaal bruto", slip.gross, y, 400, cumulative)
    for row in slip.deductions:
        y = _table_row(pen, slip, row, y, 470, cumulative)
    for row in slip.outside:
        y = _table_row(pen, slip, row, y, 400, cumulative)
    return _total(pen, slip, "Netto uit te betalen", slip.net, y, 400, cumulative)


def _table_row(pen: Pen, slip: Slip, row: Row, y: float, x: float, cumulative: bool) -> float:
    pen.text(44, y, row.label, 8.5)
    pen.right(270, y, dutch(row.quantity), 8.5)
    pen.right(325, y, dutch(row.rate, 4) if row.rate is not None else "", 8.5)
    pen.right(x, y, dutch(row.amount), 8.5)
    if cumulative:
        pen.right(551, y, dutch(slip.in_year(row.amount)), 8.5)
    return y - 14


def _total(pen: Pen, slip: Slip, label: str, amount: Fraction, y: float, x: float, cumulative: bool) -> float:
    pen.rule(40, y + 9, 555)
    pen.text(44, y - 2, label, 9, bold=True)
    pen.right(x, y - 2, dutch(amount), 9, bold=True)
    if cumulative:
        pen.right(551, y - 2, dutch(slip.in_year(amount)), 9)
    return y - 20


def _foot(pen: Pen, slip: Slip, y: float) -> None:
    y -= 8
    pen.text(40, y, "Cumulatieven", 8.5, bold=True)
    facts = (("Loon SV", slip.gross), ("Loon LH", slip.gross), ("Loonheffingskorting", slip.gross / 20))
    for at, (label, value) in enumerate(facts):
        pen.text(40 + 130 * at, y - 14, label, 7.5)
        pen.right(120 + 130 * at, y - 25, dutch(slip.in_year(value)), 7.5)
    pen.text(40, 34, slip.footer, 6.5)


def month_by_column(slip: Slip) -> bytes:
    """A month slip whose columns are drawn one after another, each from top to bottom."""
    pen = Pen()
    pen.text(40, 795, "Salarisspecificatie", 13, bold=True)
    for at, label in enumerate(("Werkgever", "Werknemer", "Personeelsnr.", "Periode", "Uurloon", "Minimum(uur)loon")):
        pen.text(40, 765 - 12 * at, label, 8.5)
    values = (slip.employer, slip.worker, slip.number, slip.period, dutch(slip.hourly_wage, 4), dutch(slip.minimum))
    for at, value in enumerate(values):
        pen.text(150, 765 - 12 * at, value, 8.5)
    rows = [*slip.items, *slip.deductions]
    paid = len(slip.items)
    columns: list[tuple[float, str, list[str]]] = [
        (250, "Aantal", [dutch(row.quantity) for row in rows]),
        (310, "Tarief", [dutch(row.rate, 4) if row.rate is not None else "" for row in rows]),
        (400, "Uitbetaling", [dutch(row.amount) if at < paid else "" for at, row in enumerate(rows)]),
        (480, "Inhouding", ["" if at < paid else dutch(row.amount) for at, row in enumerate(rows)]),
        (560, "Cumulatief", [dutch(slip.in_year(row.amount)) for row in rows]),
    ]
    for at, label in enumerate(["Omschrijving", *(row.label for row in rows)]):
        pen.text(40, 660 - 13 * at, label, 8.5)
    for x, title, cells in columns:
        for at, text in enumerate([title, *cells]):
            pen.right(x, 660 - 13 * at, text, 8.5)
    below = 660 - 13 * (len(rows) + 2)
    pen.text(40, below, "Totaal bruto", 9)
    pen.text(40, below - 14, "Netto uit te betalen", 9, bold=True)
    pen.right(400, below, dutch(slip.gross), 9)
    pen.right(400, below - 14, dutch(slip.net), 9, bold=True)
    return pen.done()


def agency_weeks(weeks: Iterable[Slip], whole: Slip) -> bytes:
    """An agency slip over several weeks, each specified by itself with its own gross and net."""
    pen = Pen()
    pen.text(40, 795, whole.employer, 13, bold=True)
    pen.right(555, 795, "Loonspecificatie", 13, bold=True)
    pen.text(40, 765, f"Uitzendkracht: {whole.worker}", 9)
    pen.text(40, 751, f"Periode: {whole.days}", 9)
    pen.text(320, 765, f"Minimumuurloon: {dutch(whole.minimum)}", 9)
    pen.text(44, 720, "Omschrijving", 8.5, bold=True)
    for x, title in ((270, "Aantal"), (325, "Tarief"), (400, "Betaling"), (470, "Inhouding")):
        pen.right(x, 720, title, 8.5, bold=True)
    y = 700.0
    for slip in weeks:
        pen.text(44, y, f"Week {slip.first.isocalendar()[1]} van {slip.days}", 9, bold=True)
        y -= 14
        for row in slip.items:
            y = _table_row(pen, slip, row, y, 400, False)
        y = _total(pen, slip, "Totaal bruto", slip.gross, y, 400, False)
        for row in slip.deductions:
            y = _table_row(pen, slip, row, y, 470, False)
        y = _total(pen, slip, "Netto uit te betalen", slip.net, y, 400, False)
    return pen.done()


def agency_week_column(rows: Iterable[tuple[int, Row]], whole: Slip) -> bytes:
    """An agency slip whose rows name their week, with one gross and one net for all of them."""
    pen = Pen()
    pen.text(40, 795, whole.employer, 13, bold=True)
    pen.right(555, 795, "Loonspecificatie", 13, bold=True)
    pen.text(40, 765, f"Uitzendkracht: {whole.worker}", 9)
    pen.text(40, 751, f"Periode: {whole.days}", 9)
    for x, title in ((44, "Week"), (90, "Omschrijving")):
        pen.text(x, 720, title, 8.5, bold=True)
    for x, title in ((300, "Uren"), (365, "Tarief"), (450, "Bedrag")):
        pen.right(x, 720, title, 8.5, bold=True)
    y = 702.0
    for week, row in rows:
        pen.text(44, y, str(week), 8.5)
        y = _single_column(pen, row, y)
    y = _single_column(pen, Row("Bruto loon", whole.gross), y)
    for row in whole.deductions:
        y = _single_column(pen, replace(row, amount=-row.amount), y)
    _single_column(pen, Row("Uit te betalen", whole.net), y)
    return pen.done()


def _single_column(pen: Pen, row: Row, y: float, notation: Notation = dutch, x: float = 450) -> float:
    pen.text(90, y, row.label, 8.5)
    pen.right(300, y, notation(row.quantity), 8.5)
    pen.right(365, y, notation(row.rate, 4) if row.rate is not None else "", 8.5)
    pen.right(x, y, notation(row.amount), 8.5)
    return y - 13


def two_pages(slip: Slip, first_page: int) -> bytes:
    """One slip over two pages: `first_page` rows on the first, the rest and the totals on the second."""
    pen = Pen()
    rows = [(row, 400.0) for row in slip.items]
    _letterhead(pen, slip)
    _facts(pen, slip)
    pen.right(555, 815, "Pagina 1 van 2", 8)
    y = _page_heading(pen, 590)
    for row, x in rows[:first_page]:
        y = _table_row(pen, slip, row, y, x, False)
    pen.page()
    pen.text(40, 790, f"Loonstrook {slip.worker}", 10)
    pen.right(555, 815, "Pagina 2 van 2", 8)
    y = _page_heading(pen, 760)
    for row, x in rows[first_page:]:
        y = _table_row(pen, slip, row, y, x, False)
    y = _total(pen, slip, "Totaal bruto", slip.gross, y, 400, False)
    for row in slip.deductions:
        y = _table_row(pen, slip, row, y, 470, False)
    _total(pen, slip, "Netto uit te betalen", slip.net, y, 400, False)
    return pen.done()


def _page_heading(pen: Pen, top: float) -> float:
    pen.text(44, top, "Omschrijving", 8.5, bold=True)
    for x, title in ((270, "Aantal"), (325, "Tarief"), (400, "Betaling"), (470, "Inhouding")):
        pen.right(x, top, title, 8.5, bold=True)
    return top - 18


def english_slip(slip: Slip) -> bytes:
    """An English slip with earnings and deductions side by side, point notation and a year-to-date column."""
    pen = Pen()
    pen.text(40, 795, "Payslip", 14, bold=True)
    facts = (("Employer", slip.employer), ("Employee", slip.worker), ("Pay period", slip.period),
             ("Hours worked", english(slip.hours)), ("Hourly rate", english(slip.hourly_wage)),
             ("Statutory minimum hourly wage", english(slip.minimum)))  # fmt: skip
    for at, (label, value) in enumerate(facts):
        pen.text(40, 770 - 13 * at, label, 9)
        pen.text(220, 770 - 13 * at, value, 9, bold=True)
    for x, title in ((40, "Description"), (310, "Description")):
        pen.text(x, 670, title, 9, bold=True)
    for x, title in ((200, "Amount"), (280, "YTD"), (470, "Amount"), (550, "YTD")):
        pen.right(x, 670, title, 9, bold=True)
    for at, row in enumerate(slip.items):
        _half(pen, slip, row, 40, 655 - 13 * at)
    for at, row in enumerate(slip.deductions):
        _half(pen, slip, row, 310, 655 - 13 * at)
    y = 640 - 13 * max(len(slip.items), len(slip.deductions))
    _half(pen, slip, Row("Total gross pay", slip.gross), 40, y)
    _half(pen, slip, Row("Total deductions", slip.gross - slip.net), 310, y)
    _half(pen, slip, Row("Net pay", slip.net), 40, y - 20)
    return pen.done()


def _half(pen: Pen, slip: Slip, row: Row, x: float, y: float) -> None:
    pen.text(x, y, row.label, 9)
    pen.right(x + 160, y, english(row.amount), 9)
    pen.right(x + 240, y, english(slip.in_year(row.amount)), 9)


def polish_glosses(slip: Slip) -> bytes:
    """A Dutch slip with Polish beside each label, columns of this period and of the year under group headings."""
    pen = Pen()
    pen.text(40, 795, "Loonstrook / Odcinek wypłaty", 13, bold=True)
    facts = (("Werkgever / Pracodawca", slip.employer), ("Werknemer / Pracownik", slip.worker),
             ("Periode / Okres", slip.period), ("Uurloon / Stawka godzinowa", dutch(slip.hourly_wage)),
             ("Minimumloon / Płaca minimalna", dutch(slip.minimum)))  # fmt: skip
    for at, (label, value) in enumerate(facts):
        pen.text(40, 768 - 13 * at, label, 9)
        pen.text(230, 768 - 13 * at, value, 9)
    pen.right(395, 690, "Deze periode", 8.5, bold=True)
    pen.right(535, 690, "Cumulatief / Narastająco", 8.5, bold=True)
    pen.text(40, 676, "Omschrijving / Opis", 8.5, bold=True)
    for x, title in ((330, "Uren"), (400, "Bedrag"), (470, "Uren"), (540, "Bedrag")):
        pen.right(x, 676, title, 8.5, bold=True)
    y = 660.0
    totals = (Row("Bruto loon / Wynagrodzenie brutto", slip.gross),)
    cuts = tuple(replace(row, amount=-row.amount) for row in slip.deductions)
    for row in (*slip.items, *totals, *cuts, Row("Uit te betalen / Do wypłaty", slip.net)):
        pen.text(40, y, row.label, 8.5)
        pen.right(330, y, dutch(row.quantity), 8.5)
        pen.right(400, y, dutch(row.amount), 8.5)
        pen.right(470, y, dutch(slip.in_year(row.quantity)) if row.quantity else "", 8.5)
        pen.right(540, y, dutch(slip.in_year(row.amount)), 8.5)
        y -= 13
    return pen.done()


def letter_spaced(slip: Slip) -> bytes:
    """A head of labels with letter-spaced values under them, as an old printer's form has it."""
    pen = Pen()
    pen.text(40, 800, "LOONSPECIFICATIE", 11, bold=True)
    labels = ("Klantnr", "Personeelsnr", "Werknemer", "Periode", "Uurloon", "Wett. min.")
    values = ("4 0 1 2", slip.number, slip.worker, slip.period, dutch(slip.hourly_wage), dutch(slip.minimum))
    for x, label, value in zip((40, 100, 175, 330, 425, 500), labels, values, strict=True):
        pen.text(x, 770, label, 7)
        if label in ("Werknemer", "Klantnr"):
            pen.text(x, 758, value, 8)
        else:
            pen.text(x, 758, value, 8, spaced=3.6)
    pen.text(40, 730, f"Werkgever: {slip.employer}", 8)
    pen.text(300, 730, "Tijdvaktabel: week", 8)
    for x, title in ((40, "Omschrijving"), (250, "Uren"), (330, "Tarief"), (420, "Bedrag")):
        pen.text(x, 700, title, 8)
    y = 686.0
    for row in (*slip.items, Row("Totaal bruto", slip.gross), *slip.deductions, Row("Netto betaling", slip.net)):
        pen.text(40, y, row.label, 8)
        for x, text in (
            (250, dutch(row.quantity)),
            (330, dutch(row.rate, 4) if row.rate else ""),
            (420, dutch(row.amount)),
        ):
            pen.text(x, y, text, 8, spaced=3.6)
        y -= 14
    return pen.done()


def trailing_minus(slip: Slip) -> bytes:
    """One column of amounts in point notation, deductions with a minus behind them."""
    pen = Pen()
    pen.text(40, HEIGHT - 40, f"Loonstrook {slip.period}", 12, bold=True)
    pen.text(40, 770, f"Werkgever: {slip.employer}", 9)
    pen.text(40, 756, f"Naam: {slip.worker}", 9)
    pen.text(40, 742, f"Minimumloon: {trailing(slip.minimum)}", 9)
    pen.text(90, 700, "Omschrijving", 8.5, bold=True)
    for x, title in ((300, "Uren"), (365, "Tarief"), (450, "Bedrag")):
        pen.right(x, 700, title, 8.5, bold=True)
    y = 684.0
    cuts = tuple(replace(row, amount=-row.amount) for row in slip.deductions)
    for row in (*slip.items, Row("Bruto", slip.gross), *cuts, *slip.outside, Row("Netto te betalen", slip.net)):
        y = _single_column(pen, row, y, trailing)
    return pen.done()


def annual_statement(worker: str, employer: str, year: int, wage: Fraction) -> bytes:
    """A jaaropgave, which is no payslip."""
    pen = Pen()
    pen.text(40, 795, f"Jaaropgave {year}", 14, bold=True)
    facts = (("Werkgever", employer), ("Werknemer", worker), ("Loon loonheffing", dutch(wage)),
             ("Ingehouden loonheffing", dutch(wage / 10)), ("Verrekende arbeidskorting", dutch(wage / 20)))  # fmt: skip
    for at, (label, value) in enumerate(facts):
        pen.text(40, 765 - 14 * at, label, 9)
        pen.text(220, 765 - 14 * at, value, 9)
    return pen.done()


def plain_text(*lines: str) -> bytes:
    """Any lines on a page, 14 points apart; parts of a line that "|" divides start 130 points apart."""
    pen = Pen()
    for at, line in enumerate(lines):
        for column, part in enumerate(line.split("|")):
            pen.text(40 + 130 * column, 800 - 14 * at, part.strip(), 9)
    return pen.done()
