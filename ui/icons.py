"""Tabler's outline icons in the window's own colours, sharp at every scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from ui import languages, look
from wml_claim.resources import resource

SCALES = (1.0, 2.0)
DIRECTED = frozenset({"arrow-right", "arrow-back-up", "chevron-left", "chevron-right"})
"""Icons that point along the reading, and turn with it."""


def pixmap(name: str, colour: str, size: int, scale: float = 1.0) -> QPixmap:
    """Icon `name` in a colour (#RRGGBB), `size` device-independent pixels square. FileNotFoundError when unknown."""
    from PySide6.QtSvg import QSvgRenderer

    side = round(size * scale)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    if name in DIRECTED and languages.current().mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode())).render(
        painter, QRectF(0, 0, side, side)
    )
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def icon(name: str, tone: str = "text", size: int = 18) -> QIcon:
    """Icon `name` in the colour of a token."""
    result = QIcon()
    colour = str(getattr(look.current().tokens, tone))
    for scale in SCALES:
        result.addPixmap(pixmap(name, colour, look.current().length(size), scale))
    return result


def set_icon(button: QAbstractButton, name: str, tone: str = "text", size: int = 18) -> None:
    """Give a button an icon that follows light, dark and size."""
    button.setProperty("icon_of", [name, tone, size])
    _draw_button(button)


def set_icon_last(button: QAbstractButton) -> None:
    """Let the icon of a button stand behind its words, whichever way the window reads."""
    mirrored = languages.current().mirrored
    button.setLayoutDirection(Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft)


class IconLabel(QLabel):
    """An icon beside words. It says nothing itself: the words carry the meaning."""

    def __init__(self, name: str = "", tone: str = "text", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.show_icon(name, tone)

    def show_icon(self, name: str, tone: str = "text") -> None:
        """Show another icon, or none."""
        self.setProperty("icon_of", [name, tone, self._size])
        _draw_label(self)


def redraw() -> None:
    """Draw every icon again; connected to `Look.changed`."""
    for widget in QApplication.allWidgets():
        if not widget.property("icon_of"):
            continue
        if isinstance(widget, IconLabel):
            _draw_label(widget)
        elif isinstance(widget, QAbstractButton):
            _draw_button(widget)


def _draw_button(button: QAbstractButton) -> None:
    name, tone, size = button.property("icon_of")
    side = look.current().length(size)
    button.setIconSize(QSize(side, side))
    button.setIcon(icon(name, tone, size))


def _draw_label(label: IconLabel) -> None:
    name, tone, size = label.property("icon_of")
    side = look.current().length(size)
    label.setFixedSize(side, side)
    if not name:
        label.clear()
        return
    label.setPixmap(pixmap(name, str(getattr(look.current().tokens, tone)), side, label.devicePixelRatioF()))
