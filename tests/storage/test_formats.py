"""Every dossier format that was ever released still opens. A new format adds a file here; none is ever replaced."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

from wml_claim.dossier import Overruling
from wml_claim.figure import Reading
from wml_claim.records import Problem
from wml_claim.storage import load_dossier

HERE = Path(__file__).parent


def test_format_1() -> None:
    dossier, papers = load_dossier(HERE / "format_1.wmldossier")
    (payslip,), (hours,), (document, failed) = dossier.payslips, dossier.hours, dossier.documents
    assert (dossier.title, dossier.on, dossier.confirmed) == ("Kas, week 2", date(2026, 11, 23), True)
    assert dossier.contradictions_answer == "De kortere uren zijn door de werkgever zelf genoteerd."
    assert dossier.records.overruled == Overruling(True, "De registratie is achteraf gemaakt.")
    assert (payslip.gross, payslip.worker, payslip.document) == (Fraction(500), "J. Kowalska", "week02.pdf")
    assert payslip.sources["gross"] == Reading("week02.pdf", 1, "500,00", (372.14, 668.85, 399.67, 676.53))
    assert (hours.hours, hours.document) == (Fraction(124, 3), "uren.xlsx")
    assert (document.state, document.pages) == ("read", 1)
    assert failed.problems == (Problem("damaged", "failed", "", "foto.pdf: beschadigd. Haal het opnieuw op."),)
    assert papers and papers("week02.pdf") == b"%PDF-1.7 voorbeeld"
