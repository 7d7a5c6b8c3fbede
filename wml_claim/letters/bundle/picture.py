"""Photos and scans as pictures that fit on paper: turned upright, without what the camera noted (pillow).

A photo is decoded at the size it is printed, so that one of 100 megapixels does not fill the memory.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

FORMATS = ("JPEG", "MPO", "PNG", "TIFF", "WEBP", "GIF", "BMP")
LONGEST_SIDE = 2339  # pixels: A4 at 200 dots per inch
MOST_BYTES = 200_000_000
MOST_FRAMES = 300
QUALITY = 85


class UnusablePicture(ValueError):
    """A picture that cannot be shown; says in Dutch why."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture as JPEG, upright; `gray` has one channel instead of three."""

    width: int
    height: int
    gray: bool
    jpeg: bytes


def pictures(data: bytes) -> Iterator[Picture]:
    """Every picture of a file: one, or each page of a scan. UnusablePicture when it cannot be shown."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data), formats=FORMATS) as image:
                frames = getattr(image, "n_frames", 1) if image.format == "TIFF" else 1
                for frame in range(min(frames, MOST_FRAMES)):
                    image.seek(frame)
                    yield _picture(image)
    except UnusablePicture:
        raise
    except Image.DecompressionBombError as error:
        raise UnusablePicture("de foto is te groot om af te drukken") from error
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        raise UnusablePicture("de foto is beschadigd of van een soort die niet kan worden getoond") from error


def _picture(image: Any) -> Picture:
    from PIL import ImageOps

    reduced_while_read = image.format in ("JPEG", "MPO") and not image.info.get("progressive")
    if not reduced_while_read and image.width * image.height * len(image.getbands()) > MOST_BYTES:
        raise UnusablePicture("de foto is te groot om af te drukken")
    small = image if image.format in ("JPEG", "MPO") else image.copy()
    small.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    upright = ImageOps.exif_transpose(small)
    shown = _on_white(upright)
    out = BytesIO()
    shown.save(out, "JPEG", quality=QUALITY)
    return Picture(shown.width, shown.height, shown.mode == "L", out.getvalue())


def _on_white(image: Any) -> Any:
    """The picture in gray or colour; what was transparent is white."""
    from PIL import Image

    if image.mode in ("1", "L"):
        return image.convert("L")
    if "A" in image.getbands() or "transparency" in image.info:
        layered = image.convert("RGBA")
        paper = Image.new("RGBA", layered.size, "white")
        return Image.alpha_composite(paper, layered).convert("RGB")
    return image.convert("RGB")
