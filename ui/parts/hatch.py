"""Chart cells that also differ in grey: soft fill, outline, hatch, dashes, solid."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import look


@dataclass(frozen=True, slots=True)
class Ground:
    """How a kind of cell is drawn: tokens by name; `hatch` lines of a token, `width` of the edge."""

    fill: str
    edge: str
    width: float = 1.0
    hatch: str | None = None
    dashed: bool = False
    ink: str = "text"
    bold: bool = False


GROUNDS: dict[str, Ground] = {
    "same": Ground("ok_soft", "ok"),
    "one": Ground("base", "border"),
    "conflict": Ground("bad_soft", "bad", 2.0, hatch="bad"),
    "settled": Ground("base", "border", hatch="line"),
    "gap": Ground("base", "bad", 1.5, dashed=True),
    "counts": Ground("accent", "accent", ink="on_accent", bold=True),
    "for_now": Ground("base", "accent", 2.0, bold=True),
    "doubt": Ground("doubt_soft", "doubt", 1.5, hatch="doubt"),
    "paid": Ground("paid", "paid"),
}
"""The cells of lanes, bars and time lines, by state."""


def draw_cell(painter: QPainter, box: QRectF, kind: str, plate: float = 0) -> None:
    """Draw the ground of a cell. `plate`: the width of a calm place in its middle for words over a hatch."""
    ground, now = GROUNDS[kind], look.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = box.adjusted(ground.width / 2, ground.width / 2, -ground.width / 2, -ground.width / 2)
    shape = QPainterPath()
    shape.addRoundedRect(inner, 3, 3)
    painter.fillPath(shape, now.colour(ground.fill))
    if ground.hatch:
        _hatch(painter, shape, inner, now.colour(ground.hatch))
        if plate:
            middle = QRectF(0, 0, min(plate, inner.width() - 2), inner.height() - 5)
            middle.moveCenter(inner.center())
            painter.fillRect(middle, now.colour(ground.fill))
    pen = QPen(now.colour(ground.edge), ground.width)
    if ground.dashed:
        pen.setDashPattern([2.6, 2.0])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(shape)
    painter.restore()


def _hatch(painter: QPainter, shape: QPainterPath, box: QRectF, colour: QColor) -> None:
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colour, 1.4))
    step = look.current().length(6)
    reach = box.height()
    x = box.left() - reach
    while x < box.right():
        painter.drawLine(QLineF(x, box.bottom(), x + reach, box.top()))
        x += step
    painter.restore()


class Swatch(QWidget):
    """A cell as the legend shows it; the words beside it say what it means."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A small cell."""
        return QSize(look.current().length(19), look.current().length(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        draw_cell(QPainter(self), QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._kind)
