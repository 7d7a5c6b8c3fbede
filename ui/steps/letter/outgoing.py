"""From bytes to paper: saving whole or not at all, printing at 300 dpi, and opening elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QMarginsF, QRectF, QSaveFile
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from ui.steps.letter.sheet import as_image

DPI = 300
POINTS = 72
A4_WIDE, A4_HIGH = 595, 842


def _tr(text: str) -> str:
    return QCoreApplication.translate("Outgoing", text)


class NotWritten(Exception):
    """A file that could not be written; the message is in the window's language and says what to do."""


def save(path: Path, data: bytes, dossier: Path | None) -> None:
    """Write a paper whole or not at all. NotWritten when it would replace the dossier, or the disk refuses."""
    if dossier is not None and path.exists() and dossier.exists() and path.samefile(dossier):
        words = _tr("{name} is het dossier zelf. Kies een andere naam voor het stuk.")
        raise NotWritten(words.format(name=path.name))
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly) or file.write(data) != len(data) or not file.commit():
        words = _tr("{name} is niet geschreven: {reason}. Kies een andere map of maak ruimte vrij.")
        raise NotWritten(words.format(name=path.name, reason=file.errorString()))


def print_pages(printer: QPrinter, data: bytes, say: Callable[[int, int], None]) -> int:
    """Print every page, one at a time so that memory stays small; returns how many. `say(page, pages)` before each.

    RuntimeError when the printer refuses.
    """
    from wml_claim.readers.page_image import page_image

    first = page_image(data, 1, A4_WIDE)
    lying = first.width > first.height
    printer.setFullPage(True)
    side = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), side, QMarginsF()))
    width = round((A4_HIGH if lying else A4_WIDE) * DPI / POINTS)
    painter = QPainter()
    if not painter.begin(printer):
        raise RuntimeError(_tr("De printer neemt de opdracht niet aan. Controleer of die aan staat."))
    try:
        for number in range(1, first.pages + 1):
            say(number, first.pages)
            if number > 1:
                printer.newPage()
            painter.drawImage(QRectF(painter.viewport()), as_image(page_image(data, number, width)))
    finally:
        painter.end()
    return first.pages


def printer() -> QPrinter:
    """The system's printer, at 300 dots per inch."""
    found = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    found.setResolution(DPI)
    return found
