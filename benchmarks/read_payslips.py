"""How long reading 200 payslips takes, beside what pypdfium2 needs to extract their text boxes alone.

Run with `python -m benchmarks.read_payslips`. The goal is a ratio of at most 2.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from time import process_time

from tests.papers import layouts, samples
from wml_claim.readers import read_file

COUNT = 200


def paper(at: int) -> bytes:
    """One slip in one of four layouts; each week has its own amounts and worker, so that nothing is read twice."""
    slip = samples.week_slip(date(2022, 1, 3) + timedelta(weeks=at))
    slip = replace(slip, worker=f"{slip.worker} {chr(65 + at % 26)}{at}", periods_before=at % 50)
    month = replace(samples.month_slip(), worker=f"Ion Popescu {at}", periods_before=at % 12)
    draw: Callable[[], bytes] = (
        lambda: layouts.weekly_slip(slip),
        lambda: layouts.month_by_column(month),
        lambda: layouts.trailing_minus(slip),
        lambda: layouts.polish_glosses(replace(slip, outside=(), period=f"tydzień {slip.period[5:]}")),
    )[at % 4]
    return draw()


def extract_boxes(path: Path) -> int:
    """What pypdfium2 does by itself: every text rectangle of every page with its text."""
    import pypdfium2

    count = 0
    with pypdfium2.PdfDocument(path) as document:
        for page in document:
            text = page.get_textpage()
            for at in range(text.count_rects()):
                count += len(text.get_text_bounded(*text.get_rect(at)))
            text.close()
            page.close()
    return count


def main() -> Mapping[str, float]:
    """Both times in milliseconds a paper and their ratio; the best of three rounds each; processor time, so that
    other programs do not disturb the ratio."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{at:03}.pdf") for at in range(COUNT)]
        for at, path in enumerate(paths):
            path.write_bytes(paper(at))
        boxes, reading = [], []
        for _ in range(3):
            start = process_time()
            for path in paths:
                extract_boxes(path)
            boxes.append(process_time() - start)
            start = process_time()
            for path in paths:
                read_file(path)
            reading.append(process_time() - start)
    return {
        "text boxes alone, ms a paper": min(boxes) * 1000 / COUNT,
        "reading, ms a paper": min(reading) * 1000 / COUNT,
        "reading / text boxes alone": min(reading) / min(boxes),
    }


if __name__ == "__main__":
    print(main())
