"""Where the values of a slip stand on its paper, also for slips that came from a case file without their spots."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wml_claim.figure import Reading
from wml_claim.records import NO_SOURCES, Payslip

PLAIN = ("span", "hours", "hourly_wage", "minimum_printed", "employer", "worker", "gross", "net")


def spots_for(slip: Payslip, on_paper: Sequence[Payslip]) -> Mapping[str, Reading]:
    """The spots of a slip's values: its own, or those of the slip over the same days that stands on the paper."""
    if slip.sources:
        return slip.sources
    read = next((one for one in on_paper if one.span == slip.span), None)
    if read is None:
        return NO_SOURCES
    found = {key: read.sources[key] for key in PLAIN if key in read.sources}
    for kind in ("items", "deductions"):
        places = {line.label: place for place, line in enumerate(getattr(read, kind))}
        for place, line in enumerate(getattr(slip, kind)):
            reading = read.sources.get(f"{kind}.{places.get(line.label, -1)}")
            if reading is not None:
                found[f"{kind}.{place}"] = reading
    return found


def read_spots(content: bytes, name: str) -> tuple[Payslip, ...]:
    """The slips on a paper with their spots; none when it cannot be read."""
    from wml_claim.readers.payslip import read_pdf
    from wml_claim.readers.pdf_text import UnreadablePdf

    try:
        return read_pdf(content, name, lambda: None).payslips
    except UnreadablePdf:
        return ()
