"""Letter and annex against LibreOffice turning the same letter into PDF; a bundle against bare merging of its pages.

The case has 260 weekly pay periods with a payslip of one page each; 40 more papers make 300 exhibit pages. Both sides
of the second ratio begin with the same letter and annex as PDF and the same 300 files.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from io import BytesIO
from pathlib import Path

from tests.papers import layouts, samples
from wml_claim.assessment import Assessment, assess
from wml_claim.claim import Claim, claim
from wml_claim.dossier import Choices, Dossier, Employment, Party, Worker
from wml_claim.law import Law, load_law
from wml_claim.letters import FORMS_OF, make_letter
from wml_claim.records import Document, Payslip, WorkedHours
from wml_claim.span import Span, iso_week

PERIODS, PAPERS = 260, 300
FIRST = iso_week(date(2021, 11, 29)).first
ON = date(2026, 11, 23)
RUNS = 3


def dossier() -> Dossier:
    """Five years of weekly slips, every week too little."""
    weeks = [Span(FIRST + timedelta(weeks=n), FIRST + timedelta(weeks=n, days=6)) for n in range(PERIODS)]
    slips = tuple(Payslip(week, Fraction(400), document=f"{n}.pdf") for n, week in enumerate(weeks))
    others = tuple(Document(f"{n}.pdf", "0" * 64) for n in range(PERIODS, PAPERS))
    return Dossier(
        worker=Worker("A. Voorbeeld", date(1990, 1, 1)),
        parties=(Party("Voorbeeld B.V."),),
        employment=Employment(
            start=FIRST, end=weeks[-1].last, pay_period="week", full_time_hours_per_week=Fraction(38),
            full_time_source="cao",
        ),
        hours=(WorkedHours(Span(FIRST, weeks[-1].last), "diary", Fraction(46), per_week=True),),
        payslips=slips,
        documents=others,
        choices=Choices(),
        confirmed=True,
    )  # fmt: skip


def papers() -> Mapping[str, bytes]:
    """Payslips of one page, each with its own words."""
    slip = samples.week_slip(date(2025, 1, 6))
    return {f"{n}.pdf": layouts.weekly_slip(replace(slip, worker=f"A. Voorbeeld {n}")) for n in range(PAPERS)}


def seconds(run: Callable[[], object]) -> float:
    """The best of three runs."""
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return min(times)


def merged(files: list[bytes]) -> bytes:
    """What pikepdf does by itself: all pages in one file."""
    import pikepdf

    out = BytesIO()
    with pikepdf.Pdf.new() as pdf:
        sources = [pikepdf.Pdf.open(BytesIO(data)) for data in files]
        for source in sources:
            pdf.pages.extend(source.pages)
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        for source in sources:
            source.close()
    return out.getvalue()


def by_office(letter: bytes, folder: Path) -> float | None:
    """Seconds that LibreOffice takes for the same letter, start included; None where it cannot."""
    office = shutil.which("soffice")
    if office is None:
        return None
    path = folder / "letter.docx"
    path.write_bytes(letter)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(path)]
    taken = seconds(lambda: subprocess.run(command, check=True, capture_output=True))
    return taken if (folder / "letter.pdf").exists() else None


def main() -> Mapping[str, float]:
    """Seconds and ratios; the ratio to LibreOffice is left out where it is not installed."""
    law, case = load_law(), dossier()
    found: Assessment = assess(case, law, ON)
    made: Claim = claim(found, law)
    whole = seconds(lambda: (_letter(case, found, made, law, "court"), _letter(case, found, made, law, "annex")))
    ratios = {"letter and annex of 260 periods, s": whole}
    ratios["workbook of 260 periods, s"] = seconds(lambda: _letter(case, found, made, law, "workbook", "xlsx"))
    if "docx" in FORMS_OF["court"]:
        with tempfile.TemporaryDirectory() as folder:
            office = by_office(_letter(case, found, made, law, "court", "docx"), Path(folder))
        if office is not None:
            ratios["LibreOffice, the letter alone, s"] = office
            alone = seconds(lambda: _letter(case, found, made, law, "court"))
            ratios["LibreOffice / ours, the same letter"] = office / alone
            ratios["LibreOffice / ours with the annex (goal: at least 10)"] = office / whole
    return ratios | _bundle(case, found, made, law)


def _letter(case: Dossier, found: Assessment, made: Claim, law: Law, kind: str, form: str = "pdf") -> bytes:
    return make_letter(kind, case, found, made, law, form)


def _bundle(case: Dossier, found: Assessment, made: Claim, law: Law) -> dict[str, float]:
    """The bundle without the making of letter and annex, which both sides are given."""
    from wml_claim.letters.composition import compose
    from wml_claim.letters.pdf import render

    files = papers()
    letters = [render(compose(kind, case, found, made, law)) for kind in ("court", "annex")]
    bare = seconds(lambda: merged([*letters, *files.values()]))
    rendering = seconds(lambda: [render(compose(kind, case, found, made, law)) for kind in ("court", "annex")])
    bound = seconds(lambda: make_letter("bundle", case, found, made, law, papers=files.__getitem__)) - rendering
    return {
        "bare merging of 300 exhibit pages, s": bare,
        "bundle of 300 exhibit pages, without the letters, s": bound,
        "bundle / bare merging (goal: at most 1.5)": bound / bare,
    }
