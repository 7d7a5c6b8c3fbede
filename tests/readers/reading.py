"""How the tests of the readers read a paper that was just drawn."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from wml_claim.readers import read_file
from wml_claim.records import Payslip, ReadResult

Amounts = list[tuple[str, str, Fraction]]


def read(folder: Path, paper: bytes, name: str = "strook.pdf") -> ReadResult:
    """What the reader makes of a paper."""
    path = folder / name
    path.write_bytes(paper)
    return read_file(path)


def only(result: ReadResult) -> Payslip:
    """The one slip of a paper."""
    assert len(result.payslips) == 1, result
    return result.payslips[0]


def codes(result: ReadResult) -> list[str]:
    """The codes of everything doubtful, in order."""
    return [problem.code for problem in result.document.problems]


def items(slip: Payslip) -> Amounts:
    """Label, kind and amount of the components."""
    return [(item.label, item.kind, item.amount) for item in slip.items]


def deductions(slip: Payslip) -> Amounts:
    """Label, kind and amount of the deductions."""
    return [(cut.label, cut.kind, cut.amount) for cut in slip.deductions]
