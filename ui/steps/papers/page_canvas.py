"""One page as a sheet of paper: the picture, and the spots on it that values were read from."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QWidget

from ui import look

FADE_MS = 120
MARGIN = 14
Part = tuple[float, float, float, float]


class PageCanvas(QWidget):
    """Draws a page picture of some width. `spot_chosen` carries the key of a spot that was clicked."""

    spot_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._picture = QPixmap()
        self._width = 0
        self._ratio = 1.4
        self.spots: dict[str, Part] = {}
        self.lit = ""
        self._hovered = ""
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.valueChanged.connect(lambda _: self.update())

    # ------------------------------------------------------------ what is shown

    def show_picture(self, picture: QPixmap, spots: Mapping[str, Part]) -> None:
        """Show a page with its spots, in parts of the picture."""
        self._picture = picture
        self.spots = dict(spots)
        if picture.width():
            self._ratio = picture.height() / picture.width()
        self._fit()

    def set_width(self, width: int) -> None:
        """The width of the page; a picture made for another width is stretched until a sharp one comes."""
        self._width = width
        self._fit()

    def light(self, key: str) -> None:
        """Light one spot, or none; it comes up in 120 ms, at once where the system wants no motion."""
        self._fade.stop()
        self.lit = key
        motion = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        self._fade.setDuration(FADE_MS if motion else 0)
        self._fade.start()
        self.update()

    def _fit(self) -> None:
        self.setFixedSize(self._width + 2 * MARGIN, round(self._width * self._ratio) + 2 * MARGIN)
        self.update()

    def sizeHint(self) -> QSize:
        """The page and the desk around it."""
        return self.size()

    # ------------------------------------------------------------ where spots lie

    def page_box(self) -> QRectF:
        """Where the page lies in this widget."""
        return QRectF(MARGIN, MARGIN, self._width, round(self._width * self._ratio))

    def spot_box(self, key: str) -> QRectF:
        """Where a spot lies in this widget, with room around the letters. KeyError when it is not on this page."""
        left, top, right, bottom = self.spots[key]
        page = self.page_box()
        corner = QPointF(page.left() + left * page.width(), page.top() + top * page.height())
        end = QPointF(page.left() + right * page.width(), page.top() + bottom * page.height())
        return QRectF(corner, end).adjusted(-6, -4, 6, 4)

    def spot_at(self, point: QPointF) -> str:
        """The key of the smallest spot at a point; empty when there is none."""
        hits = [(box.width() * box.height(), key) for key in self.spots if (box := self.spot_box(key)).contains(point)]
        return min(hits)[1] if hits else ""

    # ------------------------------------------------------------ Qt's events

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A spot under the pointer shows that it can be clicked."""
        hovered = self.spot_at(event.position())
        if hovered != self._hovered:
            self._hovered = hovered
            self.setCursor(Qt.CursorShape.PointingHandCursor if hovered else Qt.CursorShape.ArrowCursor)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a spot chooses its value."""
        if key := self.spot_at(event.position()):
            self.spot_chosen.emit(key)

    def leaveEvent(self, event: QEvent) -> None:
        """No spot is under the pointer any more."""
        self._hovered = ""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shadow, paper, picture, frames. The paper stays as printed in the dark palette."""
        painter = QPainter(self)
        page = self.page_box()
        painter.fillRect(page.translated(0, 2).adjusted(-1, 0, 1, 1), QColor(0, 0, 0, 50))
        painter.fillRect(page, QColor("#FFFFFF"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._picture.isNull():
            painter.drawPixmap(page, self._picture, QRectF(self._picture.rect()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(look.LIGHT.accent)
        if self._hovered and self._hovered != self.lit:
            painter.setPen(QPen(accent, 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(self.spot_box(self._hovered), 4, 4)
        if self.lit in self.spots:
            strength = float(self._fade.currentValue())
            accent.setAlphaF(0.09 * strength)
            painter.setBrush(accent)
            accent.setAlphaF(strength)
            painter.setPen(QPen(accent, 2.5))
            painter.drawRoundedRect(self.spot_box(self.lit), 4, 4)
